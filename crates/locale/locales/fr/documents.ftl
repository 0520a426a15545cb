### Types de documents et renseignements demandés.

document-letter-of-request = Lettre de demande
    .inline = lettre de demande
    .about = Une lettre adressée au Directeur général, datée et signée par la personne qui dirige l’organisation, avec son nom et sa fonction. Elle peut être établie à partir de vos réponses, puis signée et jointe à la demande.
document-statutes = Statuts
    .inline = statuts
    .about = L’acte constitutif, les statuts ou le règlement intérieur en vigueur, avec toutes les modifications.
document-registration = Certificat d’enregistrement
    .inline = certificat d’enregistrement ou preuve de l’existence juridique
    .about = Le certificat d’une autorité publique, une autre preuve de l’existence juridique, ou une pièce montrant pourquoi il n’y en a pas.
document-financial-statement = État financier
    .inline = état financier
    .about = Un pour chacun des deux derniers exercices clos, dans la mesure où ils existent ; vérifié lorsque la loi l’exige.
document-activity-report = Rapport annuel ou d’activité
    .inline = rapport annuel ou d’activité
    .about = Des rapports couvrant les deux dernières années, ou la période écoulée depuis la fondation.
document-governing-body-list = Liste des membres de l’organe directeur
    .inline = liste des membres de l’organe directeur
    .about = Nom, fonction, nationalité, mandat et mode de désignation de chaque membre. Uniquement si vous n’avez pas rempli le tableau.
document-member-list = Liste des membres et organisations affiliées
    .inline = liste des membres et organisations affiliées
    .about = Membres par pays ou zone. Uniquement si vous n’avez pas rempli le tableau.
document-non-profit-proof = Preuve du caractère non lucratif
    .inline = preuve du caractère non lucratif
    .about = Une attestation de caractère non lucratif ou de statut fiscal, ou la loi qui le confère.
document-cooperation-evidence = Justificatif du travail avec l’OIM
    .inline = justificatif du travail avec l’OIM
    .about = Un accord, un contrat, une lettre ou un programme qui en témoigne.
document-organization-chart = Organigramme
    .inline = organigramme
    .about = Facultatif : il aide à comprendre la structure.
document-publication = Publication
    .inline = publication
    .about = Facultatif : une publication témoignant de vos compétences.
document-safeguarding-policy = Politique de protection
    .inline = politique de protection
    .about = Facultatif : votre politique contre l’exploitation et les abus sexuels, ou votre code de conduite.
document-translation = Traduction
    .inline = traduction
    .about = D’un document qui n’est rédigé dans aucune des trois langues de travail. Elle n’a pas à être certifiée.

## Pourquoi il est requis

document-need-always = Toujours requis
document-need-each-closed-year = Un par exercice clos
document-need-instead-of-table = Requis parce que vous avez choisi un fichier plutôt que le tableau
document-need-no-dissolution-clause = Requis parce que les statuts ne contiennent pas de clause de dissolution
document-need-cooperation-claimed = Requis parce que vous mentionnez un travail avec l’OIM
document-need-no-working-language = Requis parce que l’original n’est dans aucune langue de travail

## Renseignements demandés

document-ask-issued-on = Date du document
document-ask-valid-until = Valable jusqu’au
document-ask-period = Période couverte
document-ask-issuer = Délivré par
document-ask-signatory = Signé par
document-ask-translation-of = Traduction de
