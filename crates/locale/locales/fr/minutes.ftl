### Plusieurs décisions en une fois : en bloc, à partir d’un tableau ; et plusieurs annonces.

minutes-bloc = Consigner plusieurs décisions à la fois
    .lead = Pour les demandes sur lesquelles le Conseil s’est prononcé en une seule fois. Choisissez-les : chaque décision est consignée séparément, et rien n’est envoyé avant l’annonce.
minutes-items = Demandes tranchées
minutes-says = Ce que disent les règles
minutes-table = Consigner des décisions depuis un tableau
    .lead = Copiez le tableau depuis un tableur ou un document et collez-le ici. Vous voyez d’abord ce que signifie chaque ligne. Rien n’est consigné avant, et rien n’est envoyé avant l’annonce.
minutes-lines = Lignes du tableau
    .hint = Demande, décision, voix et motifs, dans cet ordre ; ou dans n’importe quel ordre, si la première ligne contient des en-têtes. Désignez une demande par sa référence, sa lettre ou son organisation, ou par plusieurs d’entre elles, chacune dans sa colonne. Écrivez les voix ainsi : pour–contre–abstentions–présents, par exemple 90–20–5–130. Sans le dernier nombre, les membres qui ont voté ou se sont abstenus sont comptés comme présents.
minutes-rule = Mode de décision, pour les lignes sans voix
minutes-vote-rule = Mode de décision, pour les lignes avec voix
minutes-preview = Ce que signifient les lignes
minutes-tally = Peuvent être consignées : { $good } · ne peuvent pas l’être : { $wrong }
minutes-lawful = Peut être consignée
minutes-recorded = Consignée
minutes-odd = Un élément paraît inhabituel pour les demandes signalées. Si c’est bien ce que le Conseil a décidé, dites pourquoi la décision est tout de même consignée ; ce motif figure au dossier de chacune d’elles.
minutes-check = Vérifier
minutes-submit = { $count ->
    [one] Consigner { $number } décision
    [1000000] Consigner { $number } de décisions
   *[other] Consigner { $number } décisions
}
minutes-done = { $count ->
    [one] { $number } décision est consignée. Relisez la lettre, puis annoncez la décision.
    [1000000] { $number } de décisions sont consignées. Relisez les lettres, puis annoncez les décisions.
   *[other] { $number } décisions sont consignées. Relisez les lettres, puis annoncez les décisions.
}
minutes-votes-said = pour : { $favour }, contre : { $against }, abstentions : { $abstaining } ; présents : { $present }
# Mots compris dans un tableau collé, séparés par des virgules.
minutes-heading-item = demande, lettre, référence, réf., organisation, nom, ONG
minutes-heading-outcome = décision, résultat, issue
minutes-heading-votes = voix, vote, votes, scrutin
minutes-heading-reasons = motifs, motif, raisons, observations
minutes-means-admitted = admise, admis, approuvée, acceptée
minutes-means-not-admitted = non admise, non admis, refusée, rejetée
minutes-means-deferred = reportée, reporté, ajournée, ajourné, différée
minutes-means-present = présents, présent, présentes, membres présents
minutes-fault-none = Choisissez au moins une demande.
minutes-fault-some = Certaines décisions n’ont pas été consignées. Celles qui le sont le restent ; pour les autres, le motif est indiqué en regard.
minutes-fault-item = Aucune demande de cette liste ne correspond.
minutes-fault-item-cell = Aucune demande de cette liste ne correspond à « { $cell } ».
minutes-fault-differ = Ces cellules ne désignent pas la même demande : { $cells }. Corrigez-les, ou laissez vide ce qui est erroné.
minutes-fault-ambiguous = Plusieurs demandes correspondent : écrivez la référence ou la lettre.
minutes-fault-twice = Une ligne précédente concerne la même demande.
minutes-fault-outcome = Écrivez « admise », « non admise » ou « reportée ».
minutes-fault-votes = Écrivez trois ou quatre nombres, par exemple 90–20–5–130.
minutes-fault-reasons = Pour une demande non admise ou reportée, indiquez les motifs du Conseil.
minutes-fault-needless = Une admission n’est pas motivée : laissez la cellule vide.
minutes-fault-surplus = Cette ligne a plus de cellules qu’il n’y a de colonnes : mettez entre guillemets les motifs qui contiennent des virgules, des points-virgules ou des tabulations.
minutes-fault-changed = Ce qui doit être consigné a été modifié après vérification. La vérification vient d’être refaite : relisez, puis consignez.
minutes-fault-lines = Collez au moins une ligne, et { $most } au plus.
minutes-fault-wrong = { $count ->
    [one] { $number } ligne ne peut pas être consignée. Rien n’est consigné avant sa correction.
    [1000000] { $number } de lignes ne peuvent pas être consignées. Rien n’est consigné avant leur correction.
   *[other] { $number } lignes ne peuvent pas être consignées. Rien n’est consigné avant leur correction.
}
announce-title = Annoncer les décisions
announce-lead = Les décisions consignées et pas encore annoncées, et ce que recevra chaque organisation. Une lettre ne peut être annoncée qu’après avoir été relue, et seulement si elle n’a pas changé depuis.
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
announce-warning = Chaque organisation choisie reçoit un courriel et le registre est mis à jour. Cette étape est irréversible ; une erreur se corrige à deux, et les deux lettres restent au dossier.
announce-submit = Annoncer les décisions choisies
announce-unseen = { $count ->
    [0] Toutes les lettres ont été relues
    [one] Relire { $number } lettre
    [1000000] Relire { $number } de lettres, l’une après l’autre
   *[other] Relire { $number } lettres, l’une après l’autre
}
announce-done = { $count ->
    [one] { $number } décision est annoncée, et l’organisation en est informée.
    [1000000] { $number } de décisions sont annoncées, et les organisations en sont informées.
   *[other] { $number } décisions sont annoncées, et les organisations en sont informées.
}
announce-fault-none = Choisissez au moins une décision dont la lettre a été relue.
announce-fault-some = Certaines décisions n’ont pas été annoncées. Celles qui le sont le restent ; pour les autres, le motif est indiqué en regard.
minutes-carried = Reportées à cette session
minutes-carried-lead = Le Conseil a reporté ces demandes. Une fois obtenue la réponse attendue, inscrivez chacune de nouveau sur la liste.
