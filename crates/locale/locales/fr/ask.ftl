### Questions to an organization: the composer, and the words of its templates. Who asks changes them as the
### case wants it.

# $shown (String) - the same number, written
ask-number = Question { $shown }
ask-template = Insérer le texte du modèle
ask-template-about = Choisissez d’abord l’objet de la question.
ask-add = Ajouter une question
ask-drop = Retirer cette question
ask-before = Déjà demandé :
ask-before-why = Dites pourquoi la réponse précédente, affichée ici, ne suffit pas.
ask-before-alike = Une question très semblable a déjà été posée. Lisez la réponse ; si vous voulez tout de même poser la vôtre, dites-le ci-dessous.
ask-before-elsewhere = Cela a déjà été demandé à l’organisation, avec sa demande { $reference }, le { $day }. Lisez la réponse ; si vous voulez tout de même poser la vôtre, dites-le ci-dessous.
ask-before-with = avec la demande { $reference }
ask-twice = { $question } fait double emploi avec { $first }. Modifiez-la ou retirez-la ; si vous voulez tout de même poser les deux, dites-le ci-dessous.
ask-field = { $question }, { $field }
ask-anyway = Poser la question malgré tout
# $count (Number) - how many questions
# $shown (String) - the same number, written
ask-done = { $count ->
    [0] Aucune question n’a été envoyée.
    [one] La question a été envoyée.
    [1000000] Les { $shown } de questions ont été envoyées.
   *[other] Les { $shown } questions ont été envoyées.
}

template-request-own-initiative = La demande doit émaner de l’organisation elle-même. Veuillez envoyer une lettre de demande qui la nomme, signée et datée par la personne qui la dirige.
template-mandate-field = Lesquels de vos buts, et quelle part de vos activités, concernent les migrations, les réfugiés ou les ressources humaines ? Veuillez indiquer l’article des statuts et deux activités des deux dernières années, avec lieu et date.
template-identity-non-governmental = Qui nomme les membres de votre organe directeur ? Certains y représentent-ils un gouvernement ? Veuillez nommer ces personnes et indiquer l’article des statuts qui règle la désignation des membres.
template-identity-international = Dans quels pays avez-vous aujourd’hui des membres, des bureaux ou des activités ? Veuillez indiquer pour chacun ce que vous y faites et depuis quand.
template-identity-non-profit = Que disent vos statuts des excédents, et des biens en cas de dissolution ? Veuillez citer l’article, ou envoyer une preuve du caractère non lucratif délivrée par l’autorité compétente.
template-legal-personality = Veuillez envoyer le certificat d’enregistrement en vigueur, avec le numéro et l’autorité qui tient le registre ; ou indiquer la loi qui n’exige pas d’enregistrement.
template-legal-min-age = Quand l’organisation a-t-elle été fondée ? Veuillez envoyer l’acte constitutif ou le premier enregistrement, qui en indique la date.
template-legal-activity-period = Veuillez montrer ce que l’organisation a fait chacune de ces dernières années, par exemple au moyen de ses rapports annuels : activités, lieux, dates et partenaires.
template-governance-headquarters = À quelle adresse peut-on se rendre à votre siège, et qui y travaille ? Veuillez envoyer un document des douze derniers mois qui indique cette adresse.
template-governance-statutes = Par quel organe les statuts ont-ils été adoptés, et quand ? Veuillez envoyer le procès-verbal de cette réunion, ou la page des statuts qui l’indique.
template-governance-structure = Comment l’organe directeur est-il élu, pour combien de temps, et devant qui répond-il ? Veuillez envoyer la liste actuelle de ses membres, avec leurs fonctions et la fin de leur mandat.
template-finance-statement = Veuillez envoyer l’état financier du dernier exercice clos, signé, avec le rapport d’audit s’il existe.
template-finance-sources = Veuillez indiquer chaque source qui a fourni un dixième ou plus de vos revenus du dernier exercice clos, avec son montant, et préciser lesquelles sont des gouvernements.
template-conformity-principles = Veuillez expliquer en quoi vos buts et votre pratique respectent les principes de la Constitution, et envoyer votre politique de protection des personnes auprès desquelles vous travaillez.
template-capacity-contribution = Que pourrait apporter votre organisation aux travaux du Conseil ? Veuillez indiquer des compétences, des études ou des programmes, et qui vous représenterait.
template-relation-iom = Veuillez décrire le travail mené avec l’Organisation : projet, bureau, dates et une personne qui puisse le confirmer.
template-relation-other-status = Auprès de quels autres organismes internationaux avez-vous un statut, et depuis quand ? Veuillez envoyer la lettre qui l’accorde, ou indiquer où elle est publiée.
template-integrity-commercial = Quels revenus proviennent de la vente de biens ou de services, et à quoi servent-ils ? Veuillez indiquer les montants du dernier exercice clos.
template-file-complete = Un document manque, ou il est rédigé dans une langue que nous ne pouvons pas lire. Veuillez l’envoyer, avec une traduction en anglais, en français ou en espagnol s’il est dans une autre langue.
# $document (String) - the kind of document
template-document = Le document « { $document } » manque, ou il n’établit pas ce qu’il doit. Veuillez l’envoyer en entier et lisible, avec sa date et ses signatures.
