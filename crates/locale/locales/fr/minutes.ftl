### Plusieurs décisions en une fois : en bloc, à partir d’un tableau ; et plusieurs annonces.

minutes-bloc = Consigner des décisions en bloc
    .lead = Pour tout ce que le Conseil a décidé par un même acte. Choisissez les demandes ; chacune est consignée séparément, et rien n’est envoyé avant l’annonce.
minutes-items = Demandes tranchées
minutes-says = Ce que disent les règles
minutes-table = Consigner des décisions depuis un tableau
    .lead = Copiez le tableau depuis un tableur ou un texte et collez-le. Rien n’est consigné avant que vous ayez vu ce que signifie chaque ligne, et rien n’est envoyé avant l’annonce.
minutes-lines = Lignes du tableau
    .hint = Demande, décision, voix, motifs – dans cet ordre, ou avec une ligne d’en-têtes dans n’importe quel ordre. Une demande est désignée par sa référence, sa lettre ou son organisation. Les voix s’écrivent pour–contre–abstentions–présents : 90–20–5–130 ; sans le dernier chiffre, ceux qui ont voté ou se sont abstenus sont comptés comme présents.
minutes-rule = Mode de décision, si la ligne ne comporte pas de voix
minutes-vote-rule = Mode de décision, si la ligne comporte des voix
minutes-preview = Ce que signifient les lignes
minutes-tally = Peuvent être consignées : { $good } · ne peuvent pas l’être : { $wrong }
minutes-lawful = Peut être consignée
minutes-recorded = Consignée
minutes-odd = Un élément paraît inhabituel pour les demandes signalées. Si c’est bien ce que le Conseil a décidé, dites pourquoi la décision est tout de même consignée ; ce motif figure au dossier de chacune d’elles.
minutes-check = Vérifier
minutes-submit = { $count ->
    [one] Consigner { $number } décision
   *[other] Consigner { $number } décisions
}
minutes-done = { $count ->
    [one] { $number } décision est consignée. Relisez la lettre, puis annoncez.
   *[other] { $number } décisions sont consignées. Relisez les lettres, puis annoncez.
}
minutes-votes-said = { $favour } pour, { $against } contre, { $abstaining } abstentions ; { $present } présents
# Mots compris dans un tableau collé, séparés par des virgules.
minutes-heading-item = demande, référence, réf., organisation, nom, ONG
minutes-heading-outcome = décision, résultat, issue
minutes-heading-votes = voix, vote, votes, scrutin
minutes-heading-reasons = motifs, motif, raisons, observations
minutes-means-admitted = admise, admis, approuvée, acceptée
minutes-means-not-admitted = non admise, non admis, refusée, rejetée
minutes-means-deferred = reportée, reporté, ajournée, ajourné, différée
minutes-fault-none = Choisissez au moins une demande.
minutes-fault-some = Tout n’a pas été consigné. Ce qui l’est le reste ; pour les autres demandes, le motif figure en regard.
minutes-fault-item = Aucune demande de cette liste n’est désignée ainsi.
minutes-fault-ambiguous = Plusieurs demandes sont désignées ainsi : écrivez la référence ou la lettre.
minutes-fault-twice = Une ligne précédente concerne la même demande.
minutes-fault-outcome = Écrivez « admise », « non admise » ou « reportée ».
minutes-fault-votes = Écrivez trois ou quatre chiffres : 90–20–5–130.
minutes-fault-reasons = Une demande non admise ou reportée doit être accompagnée des motifs du Conseil.
minutes-fault-needless = Une admission n’a pas de motifs : laissez la cellule vide.
minutes-fault-lines = Collez au moins une ligne, et { $most } au plus.
minutes-fault-wrong = { $count ->
    [one] { $number } ligne ne peut pas être consignée. Rien n’est consigné avant sa correction.
   *[other] { $number } lignes ne peuvent pas être consignées. Rien n’est consigné avant leur correction.
}
announce-title = Annoncer les décisions
announce-lead = Chaque décision consignée et non annoncée, et ce que recevra l’organisation. Une lettre peut être annoncée une fois relue, et seulement telle qu’elle était alors.
announce-none = Toutes les décisions consignées de cette session sont annoncées.
announce-gets = Ce qu’elle reçoit
announce-state = La lettre
announce-letter = Lettre et courriel
announce-pdf = La lettre en PDF, telle qu’elle est jointe
announce-paper = PDF
announce-mail = Le courriel auquel elle est jointe
announce-seen = Relue
announce-not-seen = Pas encore relue
announce-changed = Modifiée depuis sa relecture
announce-confirm-next = Je l’ai relue ; afficher la suivante
announce-warning = Chaque organisation choisie est avertie par courriel et le registre est mis à jour. Cette étape est irréversible ; une erreur se corrige à deux, et les deux lettres restent au dossier.
announce-submit = Annoncer les décisions choisies
announce-unseen = { $count ->
    [0] Toutes les lettres ont été relues
    [one] Relire { $number } lettre
   *[other] Relire { $number } lettres, l’une après l’autre
}
announce-done = { $count ->
    [one] { $number } décision est annoncée, et l’organisation en est informée.
   *[other] { $number } décisions sont annoncées, et les organisations en sont informées.
}
announce-fault-none = Choisissez au moins une décision dont la lettre a été relue.
announce-fault-some = Tout n’a pas été annoncé. Ce qui l’est le reste ; pour les autres décisions, le motif figure en regard.
minutes-carried = Reportées à cette session
minutes-carried-lead = Le Conseil a reporté ces demandes. Chacune revient sur la liste lorsque vous l’y inscrivez, une fois obtenue la réponse attendue.
