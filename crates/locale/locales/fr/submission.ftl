### Le document du Conseil pour une session : ce qui lui est soumis, demande par demande.

submission-title = Demandes de représentation par un observateur
# $session (String) - the session, such as: 118th session
# $title (String) - what the document is called
submission-foot = { $session } · { $title }
# $day (String) - when the list closes
submission-draft = Projet. La liste de la session est ouverte jusqu’au { $day }, et ce qui figure ici peut changer.
submission-unissued = Projet. Ce document n’est pas publié : il est établi à partir des données consignées à ce jour et peut changer. Un document publié porte une cote et une date.
submission-lacks = Cet exemplaire est incomplet : il omet ce que la personne qui le consulte ne peut pas voir. Il ne doit pas être publié.
submission-remark = Ce que déclare une organisation est reproduit dans ses propres termes, tels qu’elle les a envoyés. Les textes dans une autre langue, les traductions et les passages abrégés sont signalés.
# $rulebook (String) - id of the rulebook
submission-remark-criteria = Les constats sont ceux du secrétariat au regard des critères d’admission des organisations non gouvernementales en qualité d’observateurs (règles { $rulebook }). La décision appartient au seul Conseil.
submission-list = Demandes soumises à la session
# $count (Number) - requests
# $number (String) - how many
submission-list-lead = { $count ->
    [0] Aucune demande n’est soumise à cette session.
    [one] { $number } demande est soumise à cette session.
    [1000000] { $number } de demandes sont soumises à cette session.
   *[other] { $number } demandes sont soumises à cette session.
}
submission-list-added = { $count ->
    [one] Le présent additif ajoute { $number } demande à celles qui sont exposées dans le document.
    [1000000] Le présent additif ajoute { $number } de demandes à celles qui sont exposées dans le document.
   *[other] Le présent additif ajoute { $number } demandes à celles qui sont exposées dans le document.
}
submission-received = Reçue le
submission-request = Demande
# $reference (String) - reference of the request
# $day (String) - when it was received
submission-request-line = { $reference }, reçue le { $day }
submission-identity = Identité
submission-founded = Fondation
submission-status = Statut juridique
submission-aims = Buts
submission-membership = Membres
submission-reach = Rayonnement
submission-finances = Finances
submission-work = Action en matière de migration
submission-cooperation = Coopération avec l’Organisation
    .none = Aucune n’est déclarée.
submission-elsewhere = Statut auprès d’autres organismes
submission-deferrals = Reports à ce jour
# $count (Number) - deferrals
# $number (String) - how many
submission-deferrals-times = { $count ->
    [0] Aucun
    [one] { $number } report
    [1000000] { $number } de reports
   *[other] { $number } reports
}
# $country (String) - where
# $authority (String) - who keeps the register
# $number (String) - the number there
# $day (String) - when
submission-registered = Enregistrée – { $country } : { $authority }, { $number }, { $day }
submission-countries = Pays ou zones
submission-active = Présence active
submission-offices = Bureaux
submission-networks = Réseaux
# $day (String) - last day of the year
# $income (String) - total income
# $expenditure (String) - total expenditure
submission-year = Exercice clos le { $day } : recettes { $income }, dépenses { $expenditure }
submission-audited = comptes vérifiés
# $field (String) - such as: migration
# $year (String) - since which year
# $share (String) - share of the work
submission-concern = { $field } : depuis { $year }, { $share } de son action
# $number (String) - how many
submission-more = et { $number } de plus
submission-offers = Propose
submission-shortened = abrégé
submission-as-sent = tel que reçu, non traduit
submission-summary = Résumé établi par le secrétariat
submission-findings = Constats au regard des critères
    .criterion = Critère
    .finding = Constat
    .reason = Motif
    .met = Rempli
    .not-met = Non rempli
    .excepted = Non rempli ; dérogation
    .proceeded = Non rempli ; passé outre
    .open = Sans constat à ce jour
submission-facts = Faits rectifiés par le secrétariat
submission-unheard = L’organisation a été entendue et n’a pas envoyé d’observations.
submission-annex = Annexe : demandes reçues et non soumises à cette session
    .none = Il n’y en a pas.
    .stands = État
    .examined = En cours d’examen
    .asked = Une réponse de l’organisation est attendue
    .ready = Examinée, ne figure encore sur aucune liste
    .elsewhere = Sur la liste d’une autre session
    .deferred = Reportée par le Conseil
    .withdrawn = Retirée par l’organisation
    .lapsed = Close faute de réponse
    .closed = Close sans le Conseil
# $number (String) - how many
submission-annex-more = Non énumérées ici : { $number } de plus
submission-made = Établis par ce système
    .lead = Le document du Conseil et le projet de résolution d’après les données consignées à ce jour, dans chaque langue : un PDF à lire, un fichier Word à retravailler. Ce qui est publié est conservé ci-dessous.
# $document (String) - Council paper or draft resolution
# $language (String) - name of the language in itself
# $format (String) - PDF or Word
submission-made-link = { $document }, { $language }, { $format }
submission-paper = Document du Conseil
submission-issued = Publiés
