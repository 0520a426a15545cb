### Les pages d’une organisation : commencer, remplir, joindre, soumettre, suivre, répondre.

## Vos organisations et vos demandes

applicant-home-title = Vos demandes
applicant-home-lede = Une organisation ne peut avoir qu’une seule demande ouverte à la fois.
applicant-home-empty = Vous n’avez pas encore commencé de demande.
applicant-home-empty-how = Il vous faudra indiquer les données juridiques de votre organisation, ses activités et ses comptes, et joindre quelques documents. Vous pouvez vous interrompre à tout moment : ce que vous avez écrit est conservé.
applicant-home-start = Commencer une demande
applicant-home-start-another = Commencer une demande pour une autre organisation
applicant-home-none-for = Aucune demande pour l’instant.
applicant-role-owner = Vous êtes responsable de la demande de cette organisation.
applicant-role-editor = Vous pouvez remplir la demande et répondre aux questions.
applicant-role-viewer = Vous pouvez lire la demande.

## Commencer

applicant-start-title = Commencer une demande
applicant-start-lede = Quelle organisation demande à être admise en qualité d’observateur ? La demande doit émaner de l’organisation elle-même.
applicant-start-which = Organisation
applicant-start-another = Une autre organisation
applicant-start-name = Nom officiel
applicant-start-name-hint = Tel qu’il figure dans les statuts, dans son écriture d’origine. Vous pourrez le corriger plus tard.
applicant-start-country = Pays ou zone du siège
applicant-start-country-choose = Choisir…
applicant-start-button = Commencer la demande
applicant-start-fault-which = Choisissez l’organisation.
applicant-start-fault-name = Indiquez le nom officiel de l’organisation.
applicant-start-fault-name-long = Le nom peut compter { $max } caractères au plus ; celui-ci en compte { $is }
applicant-start-fault-often = Vous avez déjà indiqué plusieurs organisations aujourd’hui ; vous pourrez en indiquer une autre demain. Écrivez au secrétariat s’il vous en faut davantage.
applicant-start-fault-country = Choisissez le pays ou la zone du siège.
applicant-start-open-one = Aller à la demande ouverte

## Liste des tâches

applicant-tasks-title = Votre demande
applicant-tasks-draft = Brouillon
applicant-tasks-saved = Dernier enregistrement : { $when }, par { $who }
applicant-tasks-nothing-saved = Rien n’est encore enregistré
applicant-tasks-progress = { $count ->
    [one] { $done } section complète sur { $all }
    [1000000] { $done } de sections complètes sur { $all }
   *[other] { $done } sections complètes sur { $all }
}
applicant-tasks-progress-label = Sections complètes
applicant-tasks-list = Ce qui est demandé
applicant-tasks-documents-count = { $have } sur { $need }
applicant-tasks-documents-missing = Il manque : { $kinds }
applicant-tasks-check = Relire les réponses et soumettre
applicant-again-title = Ce qui s’opposait à la demande précédente
applicant-again-lede = Les sections signalées ci-dessous ont encore les mêmes réponses qu’alors.
applicant-again-link = La demande précédente
applicant-again-unmet = Critères non remplis la dernière fois : { $criteria }
applicant-again-why = Pourquoi
applicant-status-needs-attention = À revoir
applicant-status-open = { $count ->
    [one] { $shown } question attend une réponse
    [1000000] { $shown } de questions attendent une réponse
   *[other] { $shown } questions attendent une réponse
}
applicant-status-faults-more = { $count ->
    [one] { $first }, et { $shown } autre point
    [1000000] { $first }, et { $shown } d’autres points
   *[other] { $first }, et { $shown } autres points
}
applicant-deadline-in-time = Pour être examinée à la { $session }, la demande doit être soumise au plus tard le { $day } (dans { $left }). Vous pouvez aussi la soumettre plus tard : elle passe alors à la session suivante.
applicant-deadline-late = La date limite pour la { $session } était le { $day }. Vous pouvez encore soumettre votre demande : elle passe alors à la session suivante.
applicant-deadline-late-next = Si vous la soumettez au plus tard le { $day }, elle sera examinée à la { $session }.
applicant-deadline-none = Aucune session du Conseil assortie d’une date limite n’est encore prévue. Vous pouvez soumettre votre demande à tout moment : elle passe à la prochaine session annoncée.

## Où vous en êtes

applicant-stand-title = Où vous en êtes
applicant-stand-section = Critères qui dépendent de cette section
    .own = Cette section
applicant-stand-as-of-today = Situation à ce jour, d’après ce que vous avez enregistré.
applicant-stand-as-of-receipt = Situation au { $day }, jour de réception.
applicant-stand-staff = Certains points ne sont vérifiés que par le secrétariat : les listes de sanctions, le retrait antérieur d’un statut et l’accès au Conseil qu’un réseau vous donnerait déjà.
applicant-stand-all = Critères : { $all } ; remplis : { $met } ; pas encore remplis : { $unmet } ; à apprécier par une personne : { $judged }
applicant-stand-all-others = Critères : { $all } ; remplis : { $met } ; pas encore remplis : { $unmet } ; à apprécier par une personne : { $judged } ; sans objet ou vérifiés par le secrétariat : { $others }
applicant-stand-none = Aucun critère ne dépend de cette section ; le secrétariat en a besoin pour traiter votre demande.
applicant-stand-met = Rempli
applicant-stand-unmet = Pas encore rempli
applicant-stand-aged = N’est plus rempli
applicant-stand-still = Non rempli
applicant-stand-decided = Non rempli : décision du Conseil du { $day }
    .about = Le Conseil a invoqué des critères dans sa décision. Elle figure en premier ; ce que le programme a relevé dans vos réponses et vos documents est indiqué au-dessous. Les nombres ne tiennent compte que du programme.
applicant-stand-rule = Ce que le programme a relevé : { $verdict }. { $words }
applicant-stand-judge = À apprécier par une personne
applicant-stand-not-applicable = Sans objet
applicant-stand-not-checked = Vérifié par le secrétariat
applicant-criteria-title = Les critères et votre demande
applicant-criteria-lede = Voici ce que le programme déduit de vos réponses et de vos documents. Il n’admet ni ne refuse jamais : la décision appartient au Conseil.
applicant-criteria-source = Le texte de chaque critère et sa source

## Une section

applicant-section-save-next = Enregistrer et continuer
applicant-section-save-back = Enregistrer et revenir plus tard
applicant-section-back = Retour à la liste
applicant-section-saved-at = Enregistré : { $when }
applicant-section-readonly = Vous pouvez lire cette section ; une personne responsable ou chargée de la rédaction peut la modifier.
applicant-section-closed = Cette section ne peut plus être modifiée.
applicant-section-opened = Le secrétariat a rouvert cette section pour votre réponse. Ce que vous enregistrez ici est envoyé avec vos réponses.
applicant-faults-saved = Ce que vous avez écrit est enregistré. Vous pouvez le corriger maintenant, ou continuer et y revenir.
applicant-faults-go-on = Continuer sans corriger
applicant-error-prefix = Erreur :
applicant-why = Pourquoi cette question
applicant-feeds = Critères concernés :
applicant-at-most = { $max } caractères au plus.
applicant-choose = Choisir…
applicant-row = { $number }.
applicant-row-add = Ajouter une ligne
applicant-row-remove = Retirer la ligne { $number }
applicant-row-remove-short = Retirer
applicant-amounts-source = Source
applicant-amounts-amount = Montant, { $currency }
applicant-amounts-amount-plain = Montant
applicant-amounts-share = Part
applicant-date-hint = Par exemple 14 3 2019.
applicant-disclaimer = Les noms de pays et de zones suivent la terminologie des Nations Unies et n’impliquent aucune prise de position quant à leur statut.

## À deux en même temps

applicant-conflict-title = Cette section a été enregistrée entre-temps
applicant-conflict-lede = { $who } a enregistré cette section le { $when }, après que vous l’avez ouverte. Rien de ce que vous avez écrit n’est perdu, et aucune réponse n’a été écrasée. Pour chaque différence, choisissez la réponse à conserver.
applicant-conflict-lede-yourself = Vous avez enregistré cette section le { $when } dans un autre onglet ou une autre fenêtre, après l’ouverture de cette page. Rien n’est perdu, et aucune réponse n’a été écrasée. Pour chaque différence, choisissez la réponse à conserver.
applicant-conflict-mine = Ce que vous avez écrit ici
applicant-conflict-theirs = Enregistré par { $who }
applicant-conflict-theirs-yourself = Enregistré dans l’autre onglet
applicant-conflict-blank = (vide)
applicant-conflict-fault = Choisissez la réponse à conserver.
applicant-conflict-button = Enregistrer mes choix
applicant-conflict-same = Les deux réponses sont identiques ; il n’y a rien à choisir.

## Documents

applicant-documents-title = Documents
applicant-documents-lede = Ce qui est nécessaire dépend de vos réponses. Un fichier peut peser jusqu’à { $limit }, tous les fichiers ensemble jusqu’à { $total } : PDF, Word (.docx), texte OpenDocument (.odt), JPEG ou PNG.
applicant-documents-held = Espace utilisé : { $held } sur { $total }.
applicant-documents-received = Reçus, pas encore joints
applicant-documents-received-lede = Ces fichiers ne font pas partie de la demande tant que vous n’avez pas donné les renseignements sur chacun d’eux.
applicant-documents-unattached = { $name } est arrivé mais n’est pas encore joint : donnez les renseignements ou retirez-le.
applicant-documents-received-closed = Ce fichier ne fait pas partie de la demande : il n’a pas été joint, et un document de ce type ne peut plus l’être.
applicant-documents-received-say = Donner les renseignements
applicant-documents-received-say-named = Donner les renseignements : { $name }
applicant-documents-received-until = Conservé jusqu’au { $when }
applicant-documents-begun = { $here } sur { $size } sont arrivés
applicant-documents-begun-go-on = Reprendre
applicant-documents-begun-go-on-named = Reprendre l’envoi de { $name }
applicant-documents-twin = Même fichier que :
applicant-documents-needed = Nécessaires
applicant-documents-other = Facultatifs
applicant-documents-missing = Manquant
applicant-documents-of = Joints : { $have } sur { $need }
applicant-documents-attached = Joint
applicant-documents-attach = Joindre
applicant-documents-attach-another = Joindre un autre fichier
applicant-documents-attach-kind = Joindre : { $kind }
applicant-documents-serves = Critères concernés :
applicant-documents-none = Rien n’est encore joint.
applicant-documents-replace = Remplacer
applicant-documents-replace-named = Remplacer { $name }
applicant-documents-replace-kind = Remplacer : { $kind }
applicant-documents-remove = Retirer
    .note = Un fichier que vous retirez ici est supprimé aussitôt. Le secrétariat ne l’a jamais vu, et vous pouvez l’ajouter de nouveau.
applicant-documents-remove-named = Retirer { $name }
applicant-documents-pages = { $count ->
    [one] { $shown } page
    [1000000] { $shown } de pages
   *[other] { $shown } pages
}
applicant-documents-closed = Les documents ne peuvent plus être modifiés.
applicant-documents-opened = Le secrétariat a rouvert ces types de document pour votre réponse.
applicant-upload-file = Fichier
applicant-upload-file-hint = PDF, Word (.docx), texte OpenDocument (.odt), JPEG ou PNG ; { $limit } au plus.
applicant-upload-files = Fichier ou fichiers
applicant-upload-several = Vous pouvez en choisir plusieurs à la fois : les renseignements sur chacun sont demandés à la page suivante, et le reste de cette page peut rester vide.
applicant-upload-drop = Vous pouvez aussi déposer un fichier ici.
applicant-upload-drop-several = Vous pouvez aussi déposer des fichiers ici.
applicant-upload-later = Vous avez choisi plusieurs fichiers. Les renseignements sur chacun sont demandés à la page suivante.
applicant-upload-begun = { $name } : { $here } sur { $size } sont arrivés. Choisissez de nouveau le même fichier : l’envoi reprend là où il s’est arrêté.
applicant-upload-say-waiting = En attente de son tour
applicant-upload-say-sending = En cours d’envoi
applicant-upload-say-looking = En cours de vérification
applicant-upload-say-received = Reçu
applicant-upload-say-offline = La connexion est interrompue. Rien n’est perdu : l’envoi reprendra de lui-même dès qu’elle sera rétablie.
applicant-upload-say-trouble = L’envoi n’a pas abouti. Un nouvel essai aura lieu dans un instant.
applicant-upload-say-over = Votre session a pris fin, ou cette page n’est plus à jour. Ouvrez-la de nouveau et choisissez le même fichier : l’envoi reprendra là où il s’est arrêté.
applicant-upload-say-same = Vous avez déjà choisi ce fichier : il n’est conservé qu’une fois.
applicant-upload-say-one = Un seul fichier peut être joint ici. Annulez d’abord l’autre.
applicant-upload-language = Langue du document
applicant-upload-language-hint = Un document rédigé dans une autre langue que l’anglais, l’espagnol ou le français doit être accompagné d’une traduction.
applicant-upload-issued-on-hint = La date portée sur le document. Le mois et le jour peuvent rester vides s’ils ne sont pas connus.
applicant-upload-valid-until-hint = Le dernier jour de validité. Laissez vide s’il n’expire pas.
applicant-upload-period-from = Premier jour
applicant-upload-period-to = Dernier jour
applicant-upload-signatory-name = Nom
applicant-upload-signatory-function = Fonction
applicant-upload-button = Joindre le document
applicant-upload-button-replace = Remplacer le document
applicant-upload-button-several = Continuer
applicant-upload-replaces = Il remplace :
applicant-upload-fault-file = Choisissez un fichier.
applicant-upload-fault-language = Choisissez la langue du document.
applicant-upload-fault-date = Ce n’est pas une date : écrivez le jour, le mois et l’année en chiffres.
applicant-upload-fault-no-day = Ce jour n’existe pas dans le calendrier.
applicant-upload-fault-day-needed = Le jour, le mois et l’année sont nécessaires ici.
applicant-upload-fault-future = Cette date est postérieure à aujourd’hui.
applicant-upload-fault-needed = Ce champ est obligatoire pour ce type de document.
applicant-upload-fault-period = Le dernier jour précède le premier.
applicant-upload-fault-translation = Choisissez le document qu’il traduit.
applicant-upload-fault-long = 300 caractères au plus.
applicant-upload-refused-empty = Le fichier est vide. Ouvrez-le sur votre ordinateur pour vérifier son contenu, enregistrez-le de nouveau, puis choisissez-le encore une fois.
applicant-upload-refused-large = Le fichier dépasse { $limit }. Enregistrez-le avec des images plus petites, numérisez-le à 200 ppp en niveaux de gris, ou divisez-le et joignez chaque partie.
applicant-upload-refused-mistyped = Le nom du fichier porte l’extension .{ $promised }, mais son contenu correspond à { $really }. Exportez-le au format PDF ou corrigez l’extension, puis choisissez-le de nouveau.
applicant-upload-refused-unknown = Nous ne pouvons pas ouvrir ce type de fichier. Nous acceptons : PDF, Word (.docx), texte OpenDocument (.odt), JPEG ou PNG. Enregistrez-le ou imprimez-le en PDF et choisissez ce fichier.
applicant-upload-refused-broken = Le fichier est endommagé ou incomplet : le début est lisible, mais il manque la fin ou une partie du contenu. Enregistrez-le ou numérisez-le de nouveau et choisissez le nouveau fichier.
applicant-upload-refused-encrypted = Le fichier est protégé par un mot de passe : personne ici ne pourrait le lire. Enregistrez une copie sans mot de passe et choisissez-la.
applicant-upload-refused-bomb = Une fois décompressé, le fichier est bien plus volumineux que ne devrait l’être un document : il n’a pas été ouvert. Enregistrez-le en PDF et choisissez ce fichier.
applicant-upload-refused-infected = Un virus a été détecté dans ce fichier : il n’a pas été conservé. Ne l’ouvrez plus, faites vérifier votre ordinateur, refaites le document à partir de l’original et choisissez ce nouveau fichier.
applicant-upload-refused-not-scanned = L’analyse antivirus n’est pas possible en ce moment : le fichier n’a pas été conservé. La cause est de notre côté. Veuillez réessayer dans quelques minutes ; si cela ne fonctionne toujours pas, écrivez au secrétariat.
applicant-upload-refused-full = Avec ce fichier, la demande dépasserait { $total } ; il reste { $left }. Enregistrez-le avec des images plus petites, ou remplacez d’abord un autre document par un fichier plus léger, puis choisissez-le de nouveau.
applicant-upload-refused-same = C’est le même fichier que { $name }, déjà reçu : il n’est conservé qu’une fois et attend ses renseignements parmi vos documents.
applicant-upload-refused-twin = Ce même fichier est déjà joint ici, sous le nom { $name }. Il n’y a rien à faire, sauf si vous pensiez à un autre fichier : choisissez alors celui-là.
applicant-upload-refused-once = Il y a déjà un document de ce type, et il ne peut y en avoir qu’un. Remplacez plutôt celui-ci.
applicant-upload-too-many = Il ne peut y avoir plus de { $most } fichiers à la fois. Joignez-en ou retirez-en d’abord quelques-uns.
applicant-upload-twin-see = Le voir dans la liste
applicant-upload-kept = Les renseignements que vous avez saisis sont conservés ci-dessous ; il ne reste qu’à choisir de nouveau le fichier.
applicant-upload-kept-file = Le fichier est arrivé, et les renseignements que vous avez saisis sont conservés ci-dessous.
applicant-waiting-title = Reçus, pas encore joints : { $kind }
applicant-waiting-lede = { $count ->
    [0] Aucun fichier n’est arrivé.
    [one] Ce fichier est arrivé. Pour le joindre, donnez les renseignements demandés.
    [1000000] Ces { $shown } de fichiers sont arrivés. Pour les joindre, donnez les renseignements demandés sur chacun.
   *[other] Ces { $shown } fichiers sont arrivés. Pour les joindre, donnez les renseignements demandés sur chacun.
}
applicant-waiting-attached = { $count ->
    [0] Aucun fichier n’a été joint.
    [one] { $shown } fichier a été joint. Il manque encore des renseignements pour ce qui suit.
    [1000000] { $shown } de fichiers ont été joints. Il manque encore des renseignements pour ce qui suit.
   *[other] { $shown } fichiers ont été joints. Il manque encore des renseignements pour ce qui suit.
}
applicant-waiting-refused = Non acceptés
applicant-waiting-other-file = Choisir d’autres fichiers
applicant-waiting-button = { $count ->
    [one] Joindre le document
   *[other] Joindre les documents
}
applicant-waiting-later = Plus tard
applicant-removed-confirm-title = Retirer { $name } ?
applicant-removed-confirm = Le fichier est supprimé. Vous pouvez le joindre de nouveau à tout moment jusqu’à la soumission.
applicant-removed-confirm-sent = Le fichier ne figurera pas dans la prochaine version que vous enverrez ; jusque-là, vous pouvez le joindre de nouveau. Il demeure dans chaque version déjà envoyée.
applicant-removed-button = Retirer le fichier
applicant-kind-pdf = un PDF
applicant-kind-docx = un document Word
applicant-kind-odt = un texte OpenDocument
applicant-kind-jpeg = une image JPEG
applicant-kind-png = une image PNG

## Relire, déclarer, soumettre

applicant-check-title = Relisez vos réponses
applicant-check-lede = Voici ce que lira le secrétariat et ce qui servira de base au document remis au Conseil.
applicant-check-change = Modifier
applicant-check-change-section = Modifier : { $section }
applicant-check-blank = sans réponse
applicant-check-open-title = Avant de soumettre
applicant-check-open = Il reste à faire ce qui suit. Tout le reste est enregistré.
applicant-check-go-on = Passer à la déclaration
applicant-submit-title = Déclarer et soumettre
applicant-submit-lede = La déclaration est faite par une personne habilitée à engager l’organisation et porte exactement sur les réponses et les documents que vous venez de relire.
applicant-submit-frozen = Lorsque vous soumettez la demande, les réponses et les documents sont figés (version 1) et transmis au secrétariat. Un numéro de référence vous est alors communiqué ici et par courriel.
applicant-submit-button = Soumettre la demande
applicant-submit-back = Retour aux réponses
applicant-submit-owner = Seule une personne responsable de l’organisation peut soumettre la demande. Demandez-lui d’ouvrir cette page.
applicant-submit-changed-title = Les réponses ont changé
applicant-submit-changed = Une réponse ou un document a été modifié après l’ouverture de cette page, peut-être par une autre personne de votre organisation. Rien n’a été soumis. Relisez les réponses, puis soumettez.
applicant-submitted-title = Nous avons reçu votre demande
applicant-submitted-reference = Référence
applicant-submitted-received = Reçue
applicant-submitted-session = Session visée
applicant-submitted-late = Elle est arrivée après la date limite de la session précédente ; elle passe donc à celle-ci.
applicant-submitted-digest = Empreinte de la version 1 (SHA-256)
applicant-submitted-next-title = La suite
applicant-submitted-next-1 = Le secrétariat vérifie que le dossier est complet, puis l’examine critère par critère.
applicant-submitted-next-2 = Si un point n’est pas clair, une question vous est posée, par courriel et ici, avec la date limite de réponse.
applicant-submitted-next-3 = Le Conseil décide à sa session. La décision vous est communiquée dès qu’elle est annoncée.
applicant-submitted-receipt = Un accusé de réception part par courriel à la personne responsable de l’organisation et à celles qui sont chargées de la rédaction. Si le contact principal a une autre adresse, il est seulement informé qu’une lettre peut être lue ici.
applicant-submitted-follow = Suivre votre demande

## État

applicant-state-title = Votre demande
applicant-state-step = Prochaine étape
applicant-state-by = Échéance
applicant-state-planned = Prévu pour le
applicant-state-session = Session
applicant-state-session-dated = { $session }, { $days }
applicant-state-session-instead = { $session }, au lieu de : { $former }
applicant-state-session-next = La prochaine session annoncée
applicant-state-reference = Référence
applicant-state-received = Reçue
applicant-state-versions = Versions envoyées
applicant-state-timeline = Ce qui s’est passé
applicant-state-read = Lire ce que vous avez envoyé
applicant-state-letter = Lire la lettre : { $session }, décision du { $day }
applicant-state-withdraw = Retirer la demande
applicant-state-undo = Annuler le retrait
    .note = La demande revient où elle en était, avec les mêmes délais. Si elle figurait sur la liste d’une session du Conseil, le secrétariat doit l’y inscrire de nouveau. Votre organisation en est avertie par courriel. Vous pourrez retirer la demande de nouveau plus tard.
applicant-state-undo-until = Vous pouvez annuler le retrait jusqu’au { $day }.
applicant-state-withdrawal-noted = Votre souhait de retirer la demande est consigné. La liste de la session étant déjà close, le Conseil en est informé.
applicant-state-answer = Répondre
applicant-state-comment = Présenter vos observations
applicant-state-lapsed-until = Si vous envoyez vos réponses au plus tard le { $day }, le dossier sera rouvert.

applicant-state-since = Depuis le { $day }, votre organisation peut siéger aux réunions du Conseil en qualité d’observateur, sans droit de vote.
applicant-questions-all = Questions et réponses

## Questions et observations

applicant-questions-title = Questions auxquelles répondre
applicant-questions-title-hearing = Vos observations sont demandées
applicant-questions-due = Réponse attendue : { $due }.
applicant-questions-grace = Une réponse un peu plus tardive sera encore acceptée, jusqu’au { $day }.
applicant-questions-one-by-one = Répondez à une question après l’autre ; chaque réponse est enregistrée. Rien n’est transmis avant que vous n’envoyiez le tout.
applicant-questions-one-comment = Écrivez vos observations ; elles sont enregistrées. Rien n’est envoyé avant que vous ne les envoyiez.
applicant-questions-answer = Répondre à cette question
applicant-questions-change = Modifier la réponse
applicant-questions-about = Au sujet de :
applicant-questions-earlier = Cette question a déjà été posée. Voici pourquoi la réponse précédente ne suffit pas :
applicant-questions-earlier-asked = La question précédente et votre réponse
applicant-questions-earlier-answer = Votre réponse précédente :
applicant-questions-status-open = Réponse attendue
applicant-questions-status-saved = Enregistrée, non envoyée
applicant-questions-status-answered = Réponse envoyée
applicant-questions-status-cancelled = Question retirée
applicant-questions-status-no-answer = Sans réponse
applicant-questions-opened = Rouvert pour votre réponse
applicant-questions-opened-lede = Vous pouvez aussi corriger ou compléter :
applicant-questions-send = Envoyer les réponses
applicant-questions-send-comment = Envoyer les observations
applicant-questions-send-lede = Vos réponses et ce que vous avez modifié sont figés dans une nouvelle version, et le secrétariat reprend l’examen.
applicant-questions-unanswered = Chaque question doit avoir une réponse enregistrée avant l’envoi.
applicant-questions-unattached = Avant l’envoi, complétez ou retirez chaque fichier reçu.
applicant-questions-changed = Un élément de l’envoi (une réponse, une section ou un document) a été modifié après l’ouverture de cette page, peut-être par une autre personne de votre organisation. Rien n’a été envoyé. Relisez cette page, puis envoyez.
applicant-questions-none = Aucune question ne vous est posée en ce moment.
applicant-question-title = Question
applicant-question-answer = Votre réponse
applicant-question-answer-hint = { $most } caractères au plus. Écrivez dans la langue de cette page.
applicant-question-comment = Vos observations
applicant-question-comment-hint = Elles figurent dans le document que lit le Conseil. { $most } caractères au plus.
applicant-question-documents = Documents joints à cette réponse
applicant-question-documents-none = Aucun document pour le moment.
applicant-question-attach-lede = Votre réponse est d’abord enregistrée ; vous choisissez ensuite le fichier. Il est envoyé avec vos réponses.
applicant-question-meanwhile-title = Cette réponse a été enregistrée entre-temps
applicant-hearing-meanwhile-title = Ces observations ont été enregistrées entre-temps
applicant-question-meanwhile = { $who } a enregistré un autre texte le { $when }, après que vous avez ouvert cette page. Rien de ce que vous avez écrit n’est perdu, et rien n’a été écrasé. Choisissez le texte à conserver ; vous pouvez encore modifier le vôtre.
applicant-question-meanwhile-yourself = Vous avez enregistré un autre texte le { $when } dans un autre onglet ou une autre fenêtre, après l’ouverture de cette page. Rien n’est perdu, et rien n’a été écrasé. Choisissez le texte à conserver ; vous pouvez encore modifier celui-ci.
applicant-question-meanwhile-mine = Enregistrer ce que j’ai écrit ici
applicant-question-meanwhile-theirs = Garder le texte déjà enregistré
applicant-question-save = Enregistrer la réponse
applicant-question-save-comment = Enregistrer les observations
applicant-question-fault-empty = Écrivez une réponse.
applicant-question-fault-long = Une réponse peut compter { $max } caractères au plus ; celle-ci en compte { $is }
applicant-hearing-told = Message du secrétariat
applicant-hearing-unmet = Critères qui ne semblent pas remplis
applicant-hearing-closing = Le secrétariat envisage de clore le dossier :
applicant-hearing-due = Observations attendues : { $due }.
applicant-hearing-grace = Des observations un peu plus tardives sont encore acceptées, jusqu’au { $day }.
applicant-hearing-write = Rédiger vos observations
applicant-hearing-change = Modifier vos observations
applicant-hearing-status-open = Observations possibles
applicant-hearing-status-saved = Enregistrées, non envoyées
applicant-hearing-send-lede = Vos observations sont conservées telles que vous les envoyez, et le secrétariat reprend l’examen.
applicant-hearing-unsaved = Enregistrez d’abord vos observations ; vous pourrez ensuite les envoyer.
applicant-hearing-hint-closing = Elles sont lues avant toute décision de clôture. { $most } caractères au plus.
applicant-hearing-fault-empty = Écrivez vos observations.
applicant-hearing-fault-long = Les observations peuvent compter { $max } caractères au plus ; celles-ci en comptent { $is }
applicant-questions-sent = Vos réponses sont parvenues au secrétariat.
applicant-extension-title = Demander un délai supplémentaire
applicant-extension-lede = Vous pouvez le faire une fois pour chaque demande du secrétariat, avant l’échéance. En règle générale, le délai est prolongé de { $days }.
applicant-extension-reason = Pourquoi il vous faut plus de temps
applicant-extension-button = Demander un délai supplémentaire
applicant-extension-requested = Vous avez demandé un délai supplémentaire. Le secrétariat décide ; entre-temps, le dossier ne peut pas être clos faute de réponse.
applicant-extension-granted = Un délai supplémentaire vous a été accordé.
applicant-extension-refused = Le délai supplémentaire n’a pas été accordé.
applicant-extension-fault = Indiquez pourquoi il vous faut plus de temps.

## Retrait

applicant-withdraw-title = Retirer la demande ?
applicant-withdraw-lede = Le secrétariat cesse d’y travailler et le Conseil ne se prononce pas. Vous pouvez annuler le retrait pendant { $days } ; ensuite, une nouvelle demande est possible à tout moment.
applicant-withdraw-reason = Motif, si vous souhaitez l’indiquer
applicant-withdraw-reason-hint = { $most } caractères au plus. Il n’est pas obligatoire de donner une raison.
applicant-withdraw-button = Retirer la demande
applicant-withdraw-keep = Garder la demande

## Lettre

applicant-letter-title = Décision du Conseil
applicant-letter-pdf = Télécharger la lettre (PDF)

## Pages dépassées

applicant-stale-title = Quelque chose a changé entre-temps

## La lettre de demande, rédigée d’après les réponses

applicant-request-title = Lettre de demande
applicant-request-lede = Rédigée d’après vos réponses. Imprimez-la sur le papier à en-tête de l’organisation, faites-la dater et signer par la personne qui la dirige, numérisez-la et joignez-la.
applicant-request-missing = Il y manque encore les réponses suivantes :
applicant-request-to = À l’attention du Directeur général, Organisation internationale pour les migrations, Genève
applicant-request-subject = Demande de représentation par un observateur aux réunions du Conseil
applicant-request-asks = Au nom de l’organisation « { $name } », qui agit de sa propre initiative, j’ai l’honneur de demander que notre organisation soit admise en qualité d’observateur aux réunions du Conseil de l’Organisation internationale pour les migrations, conformément à la Constitution de l’Organisation.
applicant-request-concerned = Notre organisation est une organisation non gouvernementale dont les activités portent sur les domaines suivants : { $fields }.
applicant-request-undertakes = Nous respectons les buts et les principes de la Constitution, les compétences des autres organisations et le caractère intergouvernemental du Conseil.
applicant-request-encloses = Nos statuts, la preuve de notre existence légale, nos comptes et nos rapports accompagnent cette demande.
applicant-request-regards = Je vous prie d’agréer, Madame, Monsieur, les assurances de ma très haute considération.
applicant-request-attach = Joindre la lettre signée
applicant-request-write = La rédiger d’après vos réponses
applicant-request-pdf = Télécharger en PDF, à signer puis à joindre
applicant-request-print = La télécharger en PDF
