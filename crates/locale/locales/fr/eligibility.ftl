### L’auto-évaluation : quelques questions, sans compte.

eligibility-title = Vérifier si vous remplissez les critères
eligibility-lede = Répondez à dix questions sur votre organisation et voyez où elle se situe au regard de chaque critère. Ni compte ni documents ne sont nécessaires.
eligibility-nothing-stored = Rien n’est enregistré et personne n’en est informé. Cette vérification ne vaut pas décision : seul le Conseil peut admettre une organisation en qualité d’observateur.
eligibility-button = Voir le résultat
eligibility-questions = Vos réponses
eligibility-seats = Combien de membres compte l’organe directeur ?
eligibility-seats-hint = Le conseil, le comité ou le bureau prévu par vos statuts.
eligibility-seats-government = Combien de ces membres sont nommés par des gouvernements ?
eligibility-change = Modifier les réponses
eligibility-keep = Présenter une demande avec ces réponses
    .note = Vos réponses sont conservées dans ce seul navigateur, pour que vous les repreniez en commençant la demande. Rien n’est envoyé au secrétariat, et vous pourrez modifier chaque réponse.
eligibility-kept = Vos réponses sont conservées dans ce navigateur : vous pourrez les reprendre en commençant la demande.
eligibility-not-kept = Ces réponses sont trop longues pour être conservées dans un navigateur : la demande vous les redemandera.
eligibility-found = Ce que montrent les réponses
eligibility-as-of = Situation au { $day }.
eligibility-clear = D’après ces réponses, rien ne s’oppose à une demande
eligibility-clear-text = Certains points ne peuvent être établis que par des documents, d’autres doivent être appréciés par une personne. Vous pouvez présenter une demande dès maintenant.
eligibility-so-far = { $count ->
    [one] { $shown } question est encore sans réponse ; rien, dans les autres réponses, ne s’oppose à une demande
    [1000000] { $shown } de questions sont encore sans réponse ; rien, dans les autres réponses, ne s’oppose à une demande
   *[other] { $shown } questions sont encore sans réponse ; rien, dans les autres réponses, ne s’oppose à une demande
}
eligibility-so-far-text = Le résultat ne portera sur tous les critères que lorsque vous aurez répondu à toutes les questions. Vous pouvez néanmoins présenter une demande.
eligibility-answer = Répondre aux autres questions
eligibility-unmet = { $count ->
    [0] Tous les critères sont remplis
    [one] { $shown } critère n’est pas rempli à ce stade
    [1000000] { $shown } de critères ne sont pas remplis à ce stade
   *[other] { $shown } critères ne sont pas remplis à ce stade
}
eligibility-unmet-text = Vous trouverez ci-dessous ce qui n’est pas rempli, pourquoi, et ce qui permettrait d’y remédier. Vous pouvez tout de même présenter une demande : le secrétariat pose des questions avant toute recommandation, et la décision appartient au Conseil.
eligibility-open = Sans réponse
eligibility-open-here = La réponse dépend de : { $question }
eligibility-later = Question posée dans la demande
eligibility-later-text = La demande comporte aussi cette question : « { $question } ».
eligibility-unanswered = { $count ->
    [one] { $shown } question est encore sans réponse
    [1000000] { $shown } de questions sont encore sans réponse
   *[other] { $shown } questions sont encore sans réponse
}
eligibility-nothing = Répondez au moins à une question
eligibility-needs = À établir par un document

## Reprendre des réponses

eligibility-take = Reprendre les réponses de la vérification conservées dans ce navigateur
eligibility-again = Reprendre les réponses de la demande précédente { $reference }
eligibility-again-hint = Toutes les réponses, sauf la déclaration et les documents ; chacune peut être modifiée. Les critères non remplis sont indiqués à côté des sections.
