### L’auto-évaluation : quelques questions, sans compte.

eligibility-title = Vérifier si vous remplissez les critères
eligibility-lede = Dix questions sur votre organisation, et vous voyez où elle en est pour chaque critère. Vous n’avez besoin ni de compte ni de documents.
eligibility-nothing-stored = Rien n’est enregistré et personne n’en est informé. Cette vérification ne décide de rien : seul le Conseil peut admettre une organisation.
eligibility-button = Voir où nous en sommes
eligibility-questions = Vos réponses
eligibility-seats = Combien de membres compte l’organe directeur ?
eligibility-seats-hint = Le conseil, le comité ou le bureau que vos statuts désignent.
eligibility-seats-government = Combien de ces membres sont nommés par des gouvernements ?
eligibility-change = Modifier les réponses
eligibility-keep = Présenter une demande avec ces réponses
eligibility-kept = Vos réponses sont gardées dans ce navigateur : vous pourrez les reprendre au début de la demande.
eligibility-found = Ce que montrent les réponses
eligibility-as-of = Au { $day }.
eligibility-clear = Rien dans ces réponses ne s’oppose à une demande
eligibility-clear-text = Certains points se montrent par des documents, d’autres relèvent du jugement d’une personne. Vous pouvez présenter une demande dès maintenant.
eligibility-unmet = { $count ->
    [0] Tous les critères sont remplis
    [one] { $shown } critère n’est pas rempli pour l’instant
   *[other] { $shown } critères ne sont pas remplis pour l’instant
}
eligibility-unmet-text = Vous trouverez ci-dessous lesquels, pourquoi, et ce qui y changerait quelque chose. Une demande reste possible : le secrétariat pose ses questions avant de recommander quoi que ce soit, et le Conseil décide.
eligibility-open = Sans réponse
eligibility-open-here = Cela dépend de : { $question }
eligibility-later = Question posée dans la demande
eligibility-later-text = La demande pose encore cette question : « { $question } ».
eligibility-unanswered = { $count ->
    [one] { $shown } question est encore sans réponse
   *[other] { $shown } questions sont encore sans réponse
}
eligibility-nothing = Répondez au moins à une question
eligibility-needs = Un document le montrera

## Reprendre des réponses

eligibility-take = Reprendre les réponses de la vérification gardées dans ce navigateur
eligibility-again = Reprendre les réponses de la demande précédente { $reference }
eligibility-again-hint = Tout sauf la déclaration et les documents ; chaque réponse peut être modifiée. Ce qui n’est pas rempli est indiqué à côté des sections.
