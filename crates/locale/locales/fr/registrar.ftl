### Le registre des observateurs tel que le secrétariat le tient, et ce que le registre public dit de ses lignes.

registrar-title = Registre des observateurs
registrar-lead = Tous les observateurs, y compris ceux d’avant ce système. Une ligne erronée est barrée et reste visible.
registrar-public = Le registre public
registrar-none = Cette ligne ne figure pas au registre.
registrar-origin = Provenance
registrar-recorded = Consigné
registrar-admitted = Admis ici
registrar-status = Statut
registrar-record = Consigner un observateur
    .lead = Pour une organisation que le Conseil a admise avant la mise en service de ce système. Celle qui est admise ici entre au registre à l’annonce de la décision.
    .submit = Consigner
    .done = L’observateur figure au registre.
registrar-name = Nom de l’organisation
    .hint = Son nom officiel, dans son écriture d’origine.
registrar-since-hint = Autant qu’on le sache : 2007, 2007-11 ou 2007-11-27.
registrar-number-hint = À laisser vide s’il n’est pas connu.
registrar-country-unknown = Inconnu
registrar-correct = Rectifier la ligne
    .lead = L’ancienne mention reste visible au registre, barrée.
    .done = La ligne est rectifiée.
registrar-strike = Barrer
    .lead = Pour une ligne erronée : l’organisation n’a jamais eu le statut d’observateur. La ligne reste au registre, barrée, et l’organisation peut présenter une demande.
    .submit = Barrer la ligne
    .done = La ligne est barrée.
    .decided = Cette ligne résulte de la décision annoncée du Conseil. Elle est rectifiée avec cette décision, par deux personnes.
registrar-reason-hint = Il reste dans l’historique de la ligne, pour le secrétariat.
registrar-rename = Modifier le nom ou le siège
    .lead = L’organisation porte désormais ce nom sur toutes les pages. Ce qui a été publié auparavant garde l’ancien.
    .submit = Enregistrer le nom
    .done = Le nom est enregistré.
registrar-invite = Inviter la première personne responsable
    .lead = Personne n’appartient encore à cette organisation. La personne qui a cette adresse en deviendra responsable ; l’invitation peut être acceptée pendant { $days } jours.
    .email = Adresse électronique
    .submit = Envoyer l’invitation
    .done = L’invitation est envoyée.
registrar-nobody = Personne n’appartient encore à cette organisation.
registrar-invitations = Invitations
registrar-invited = { $role }, peut être acceptée jusqu’au { $until }
registrar-revoke = Annuler l’invitation
    .done = L’invitation a été annulée.
    .note = Le lien d’une invitation annulée cesse immédiatement de fonctionner. La personne ne reçoit pas de courriel. Vous pouvez inviter de nouveau la même adresse.
registrar-said = Depuis : { $since }. Résolution : { $number }.
registrar-event-entered = Inscrite au registre
registrar-event-corrected = Rectifiée. Elle dit désormais :
registrar-event-struck = Barrée :
registrar-import = En consigner plusieurs à la fois
    .lead = Collez les lignes d’un tableur : nom, pays, depuis quand, numéro de la résolution, dans cet ordre ; ou dans n’importe quel ordre, si la première ligne contient des en-têtes. Elles sont d’abord contrôlées. Rien n’est consigné tant qu’une ligne est erronée ; ensuite toutes sont consignées ensemble.
    .lines = Lignes
    .hint = Séparées par des tabulations, des points-virgules ou des virgules ; le pays par son code ou son nom. Par exemple : Foyer des migrants;FR;2007-11;1150
    .check = Contrôler les lignes
    .line = Ligne
    .note = Ce qui se passera
    .new = Consigné avec une nouvelle organisation
    .known = Consigné pour l’organisation déjà connue ici
registrar-import-tally = Prêtes : { $good }. À corriger : { $wrong }.
registrar-import-record = { $count ->
    [one] Consigner { $number } observateur
    [1000000] Consigner { $number } d’observateurs
   *[other] Consigner { $number } observateurs
}
registrar-import-done = { $count ->
    [one] { $number } observateur figure désormais au registre.
    [1000000] { $number } d’observateurs figurent désormais au registre.
   *[other] { $number } observateurs figurent désormais au registre.
}
registrar-fault-lines = Collez entre 1 et { $most } lignes.
registrar-fault-wrong = { $count ->
    [one] { $number } ligne ne peut pas être consignée. Le tableau dit pourquoi.
    [1000000] { $number } de lignes ne peuvent pas être consignées. Le tableau dit pourquoi.
   *[other] { $number } lignes ne peuvent pas être consignées. Le tableau dit pourquoi.
}
registrar-fault-since = Écrivez la date ainsi : 2007, 2007-11 ou 2007-11-27.
registrar-fault-number = Le numéro de la résolution est un nombre entier en chiffres.
registrar-fault-country = Aucun pays ni zone n’a ce code ou ce nom.
registrar-fault-twice = Cette organisation figure déjà dans une ligne précédente.
registrar-fault-surplus = Cette ligne a plus de cellules qu’il n’y a de colonnes : mettez entre guillemets un nom qui contient des virgules, des points-virgules ou des tabulations.
# Mots compris comme en-têtes de lignes collées, séparés par des virgules.
registrar-heading-name = nom, nom de l’organisation, organisation, observateur, ONG
registrar-heading-country = pays, siège, pays du siège
registrar-heading-since = depuis, depuis quand, observateur depuis, date, année, admission, admise
registrar-heading-number = résolution, numéro, numéro de la résolution, résolution n°, n° de la résolution
registrar-public-struck = Inscrite par erreur, barrée le { $day }
registrar-public-corrected = Rectifiée le { $day }
