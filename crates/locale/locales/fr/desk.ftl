### Les pages du secrétariat : file d'attente et dossier.

desk-queue = Dossiers
    .empty = Rien ici. Les dossiers apparaissent dès qu’une organisation soumet sa demande.
    .empty-mine = Aucun dossier ne vous est confié. Prenez-en un parmi les dossiers « Non attribués ».
    .empty-narrowed = Rien ne correspond. Cherchez avec moins de mots ou choisissez une autre vue.
desk-queue-too-many = Plus de { $most } dossiers contiennent ces mots, et tous ne sont pas examinés ici. Ajoutez un mot.
desk-file-too-many = Un fichier pour tableur contient tout ce qui a été trouvé ; or plus de { $most } dossiers contiennent ces mots. Ajoutez un mot, puis enregistrez la liste.
desk-queue-unread = Non compris et laissé de côté : { $words }. « Ce que l’on peut chercher » indique ce que vous pouvez saisir.
desk-queue-several = Plusieurs personnes peuvent être visées, et ceci a donc été laissé de côté : { $words }. Saisissez davantage du nom, avec des traits d’union au lieu d’espaces, ou choisissez la personne dans la liste.
desk-queue-beyond = Une recherche porte sur { $most } mots au plus, et ceci a donc été laissé de côté : { $words }.
desk-queue-elsewhere = Rien ne correspond ici. { $count ->
    [0] Aucun autre dossier ne contient ces mots. Cherchez dans :
    [one] 1 autre dossier contient ces mots. Cherchez-le dans :
    [1000000] { $shown } d’autres dossiers contiennent ces mots. Cherchez-les dans :
   *[other] { $shown } autres dossiers contiennent ces mots. Cherchez-les dans :
}
desk-view = Vues
    .mine = Mes dossiers
    .unassigned = Non attribués
    .countersign = À contresigner
    .overdue = En retard
    .ready = Prêts pour le Conseil
    .open = En cours
    .closed = Clos
desk-column = Colonnes
    .reference = Référence
    .organization = Organisation
    .country = Siège
    .state = État
    .holder = Responsable
    .in-state = Dans cet état
    .criteria = Critères
    .country-code = Code du pays
    .since = Dans cet état depuis
    .received = Reçu le
    .deferrals = Reports
    .met = Remplis
    .unmet = Non remplis
    .stale = Constats à revoir
    .hits = Correspondances en suspens
    .flags = Signalements
    .due = Échéance
desk-days = { $count ->
    [0] aujourd’hui
    [one] 1 jour
    [1000000] { $shown } de jours
   *[other] { $shown } jours
}
desk-nobody = personne
desk-more-than-thousand = plus de 1 000
desk-filter = Filtrer
    .state = État
    .any = tous les états
    .me = vous
    .anybody = tout le monde
    .clear = Effacer
desk-search = Référence, nom ou mots des réponses
    .help = Ce que l’on peut chercher
    .hint = Des débuts de mots, sans accents et dans toute écriture. Vous pouvez aussi saisir : is:overdue, is:deferred ou is:under_review ; holder:me, holder:nobody ou holder:diallo (un nom, ou son début) ; country:KE ou country:kenya ; due:7 (dans les sept jours) ou due:2027-01-31.
desk-order = Ordre
    .due = échéance la plus proche
    .received = reçus en premier
    .age = depuis le plus longtemps dans cet état
    .latest = les plus récents
desk-flag-contact = autre contact à trouver
desk-flag-more-time = délai supplémentaire demandé
desk-flag-examination = à examiner de nouveau
desk-flag-hits = correspondance sur une liste
desk-flag-stale = dossier modifié
desk-flag-unheard = observations pas encore demandées : personne ne peut signer
desk-flag-signed = signé par vous : une autre personne doit signer
desk-deferred-times = { $count ->
    [0] aucun report pour l’organisation
    [one] un report pour l’organisation
    [1000000] { $shown } de reports pour l’organisation
   *[other] { $shown } reports pour l’organisation
}
desk-session-any = toute session
desk-ready-for = Prêts : { $session }
desk-order-by = Ordre : { $order }
desk-file = Cette liste pour un tableur :
desk-views = Vos vues
    .keep = Enregistrer ou partager cette vue
    .name = Nom
    .submit = Enregistrer
    .share = Pour partager ce que vous voyez, envoyez l’adresse :
    .address = lien vers cette vue
    .empty = Vous n’avez encore enregistré aucune vue. Filtrez la liste selon ce que vous cherchez souvent, puis choisissez « Enregistrer ou partager cette vue ».
    .first = s’ouvre en premier
    .first-yes = Ouvrir la liste avec cette vue
    .first-no = Ne plus ouvrir la liste avec cette vue
    .first-done = Enregistré.
    .rename = Renommer
    .remove = Supprimer
    .removed = La vue a été supprimée. Aucun dossier n’a changé.
    .fault-name = Donnez un nom à la vue.
    .fault-taken = Vous avez déjà une vue de ce nom. Choisissez un autre nom, ou supprimez d’abord cette vue.
    .note = Les deux ne changent que ce que vous voyez : la vue qui s’ouvre avec votre liste et celles qui figurent au-dessus. Aucun dossier n’est modifié, et une vue supprimée peut être enregistrée de nouveau.
desk-views-lead = Une vue réunit un filtre, des mots et un ordre, sous un nom de votre choix. Elle figure au-dessus de la liste, pour vous seulement ; vous pouvez en enregistrer { $most }.
desk-fault-name-long = Le nom peut compter { $most } caractères au plus.
desk-fault-views-many = Vous avez enregistré { $most } vues, le maximum. Supprimez-en d’abord une.
desk-view-kept = La vue « { $name } » est enregistrée.

desk-case = Dossier
    .criteria = Critères
    .answers = Réponses
    .documents = Documents
    .questions = Questions
    .history = Historique
    .leap = Actions et documents
desk-judged = Appréciés : { $judged } sur { $all }
desk-version = version { $number }, reçue le { $day }
desk-held-by = Dossier confié à { $name }
desk-held-by-you = Ce dossier vous est confié
desk-held-by-nobody = Ce dossier n’est confié à personne
desk-rulebook = Règles
    .provisional = À titre provisoire : seul ce qui porte la mention « lu dans la source » repose sur les textes de l’Organisation.

desk-take = Prendre ce dossier
    .done = Ce dossier vous est désormais confié.
    .note = Le dossier vous est confié, et vos collègues le voient. Personne ne reçoit de courriel. Vous pouvez le libérer à tout moment.
    .note-first = Le dossier vous est confié et la vérification commence : l’organisation le voit sur sa page. Personne ne reçoit de courriel. Vous pouvez libérer le dossier, mais la vérification reste commencée.
desk-release = Libérer le dossier
    .done = Ce dossier n’est plus confié à personne.
    .note = Le dossier rejoint les dossiers « Non attribués ». Ses délais continuent de courir, et les messages à son sujet vont à tous les responsables de dossiers. Personne ne reçoit de courriel à présent. Vous ou un autre responsable pouvez le reprendre.
desk-complete = Vérifier que le dossier est complet
    .lead = Ces critères doivent être remplis avant que l’examen commence. Vous pouvez poursuivre malgré l’un d’eux, en donnant un motif qui figurera dans le document du Conseil.
    .despite = Poursuivre malgré cela, au motif que
    .despite-hint = Laissez vide pour retenir le dossier. Ce que vous écrivez figure dans le document du Conseil.
    .unread = Confirmez que vous avez ouvert tous les documents et que vous pouvez les lire.
    .legible = J’ai ouvert chaque document et peux le lire.
    .submit = Le dossier est complet : commencer l’examen
    .done = L’examen a commencé.
    .all-hold = Tous sont remplis.
desk-finding = Constat
    .rule = La règle
    .reviewer = L’examen
    .met = Rempli
    .not-met = Non rempli
    .reason = Motif
    .evidence = Pièce justificative
    .page = Page
    .no-document = Aucun document
    .record = Consigner le constat
    .change = Modifier ce constat
    .done = Constat consigné.
    .stale = À revoir : ce sur quoi il repose a changé.
    .missing = Choisissez « rempli » ou « non rempli ».
desk-finding-on = sur la version { $version }
desk-finding-at-page = page { $page }

desk-ask = Poser une question
    .lead = Chaque question porte sur un critère ou sur un document. L’organisation dispose de { $days } ; un message vous avertit dès que la réponse arrive.
    .about = Objet de la question
    .about-hint = L’organisation le voit à côté de la question. Un document sur lequel porte une question peut être ajouté ou remplacé avec la réponse : inutile de le choisir de nouveau plus bas.
    .criteria = Critères
    .documents = Documents
    .words = Votre question
    .words-hint = Un seul point par question. Dites ce qui permettrait de le régler.
    .open-sections = Réponses qui peuvent être modifiées
    .open-documents = Documents qui peuvent être ajoutés ou remplacés
    .open-hint = Tout le reste demeure tel qu’il a été soumis.
    .earlier = Vous avez déjà posé une question à ce sujet
    .earlier-hint = Dites pourquoi la réponse précédente ne suffit pas.
    .submit = Envoyer
desk-asked = Questions et réponses
    .none = Aucune question n’a été posée.
    .open = en attente de réponse
    .answered = réponse reçue
    .cancelled = retirée
    .no-answer = restée sans réponse
    .answer = Réponse

desk-recommend = Formuler une recommandation
    .lead = Votre recommandation est soumise au contreseing d’une personne de rang supérieur, puis au Conseil. L’organisation n’en est pas informée.
    .advice = Recommandation
    .reason = Motif
    .reason-hint = Deux ou trois phrases qu’une autre personne peut vérifier.
    .submit = Formuler cette recommandation
    .done = Recommandation formulée. Elle attend le contreseing.
    .summary = Ce qui a été constaté
desk-recommend-tally = Remplis : { $met } ; non remplis : { $unmet } ; non appréciés : { $open }
desk-recommend-tally-rule = Dont, selon la règle seule, remplis : { $met } ; non remplis : { $unmet }
desk-countersign-first = Avant le contreseing :
desk-countersign = Contresigner
    .lead = Vous confirmez que les constats fondent la recommandation. Vous ne pouvez pas contresigner la vôtre.
    .submit = Contresigner
    .done = Contresigné : le dossier peut être inscrit sur la liste d’une session.
desk-advised-by = Recommandation de { $name }
desk-countersigned-by = Contreseing de { $name }
desk-send-back = Renvoyer
    .lead = Le dossier revient à la personne qui a formulé la recommandation.
    .closing = Le dossier revient à { $name }, qui a proposé de le clore.
    .reason = Ce qui manque
    .submit = Renvoyer
    .done = Renvoyé.

desk-history = Historique
    .who = Qui
    .what = Quoi
    .when = Quand (heure de Genève)
    .clock = étape automatique
desk-document = Documents
    .none = Aucun document.
desk-unavailable = Ce que vous pouvez faire ici
    .none = Aucune étape ne vous revient pour le moment.
desk-document-pages = { $count ->
    [one] { $shown } page
    [1000000] { $shown } de pages
   *[other] { $shown } pages
}
desk-due-taken = À prendre en charge
desk-due-screening = Vérification attendue
desk-due-answer = Réponse attendue
desk-due-contact = Autre contact à trouver
desk-due-advice = Recommandation attendue
desk-due-signature = Contreseing attendu
