### États, opérations, faits, rôles, motifs et refus.


## États : pour le secrétariat et pour l'organisation

state-draft = Brouillon
    .applicant = Votre brouillon
state-submitted = Reçue, non attribuée
    .applicant = Reçue
state-screening = Examen préliminaire
    .applicant = Vérification du dossier en cours
state-awaiting-applicant = En attente de l’organisation
    .applicant = Nous avons une question à vous poser
    .hearing = Vos observations sont demandées
state-under-review = À l’examen
    .applicant = À l’examen
state-recommended = Recommandation à contresigner
state-closing-proposed = Clôture proposée
    .applicant = Nous envisageons de clore le dossier
state-endorsed = Contresignée
state-on-agenda = À l’ordre du jour
    .applicant = À l’ordre du jour du Conseil
    .applicant-session = À l’ordre du jour de la { $session }, le { $day }
state-decided = Décision prise, non annoncée
state-admitted = Admise
    .applicant = Admise en qualité d’observateur
state-not-admitted = Non admise
    .applicant = Non admise
state-deferred = Reportée
    .applicant = Reportée
    .applicant-session = Reportée à la { $session }
state-inadmissible = Irrecevable
    .applicant = Close sans décision du Conseil
state-withdrawn = Retirée
    .applicant = Retirée
state-lapsed = Caduque
    .applicant-until = Close faute de réponse ; elle peut être rouverte jusqu’au { $day }
    .applicant-over = Close faute de réponse ; elle pouvait être rouverte jusqu’au { $day }
state-discarded = Abandonnée
    .applicant = Abandonnée
whose-yours = Vous
whose-secretariat = Le secrétariat
whose-council = Le Conseil
whose-nobodys = Personne : la procédure est terminée

## Rôles

role-owner = Responsable de la demande
role-editor = Rédaction de la demande
role-viewer = Lecture de la demande
role-officer = Responsable de dossiers
role-senior-officer = Responsable de rang supérieur
role-council-secretary = Secrétariat du Conseil
role-administrator = Administration du site
role-auditor = Audit
role-clock = Étape automatique

## Avis, décisions, motifs, signatures

advice-admit = Admettre
advice-not-admit = Ne pas admettre
advice-defer = Reporter
outcome-admitted = Admise
outcome-not-admitted = Non admise
outcome-deferred = Reportée
ground-not-an-ngo = Il ne s’agit pas d’une organisation non gouvernementale
ground-not-its-own-request = La demande n’émane pas de l’organisation elle-même
ground-duplicate-of = La même organisation a un autre dossier
ground-already-observer = Elle a déjà le statut d’observateur
ground-reapplication-interval = Le délai avant une nouvelle demande n’est pas écoulé
    .until = Une nouvelle demande n’est possible qu’à partir du { $day }
ground-ceased-to-exist = L’organisation a cessé d’exister
signature-recommend = Recommandation
signature-countersign = Contreseing
signature-propose-correction = Proposition de rectification
signature-confirm = Confirmation de la rectification
extension-none = Aucun délai supplémentaire demandé
extension-requested = Délai supplémentaire demandé
extension-granted = Délai supplémentaire accordé
extension-refused = Délai supplémentaire refusé

## Opérations sur une demande

command-start = Commencer une demande
command-save = Enregistrer
command-attach = Joindre un document
command-discard = Abandonner le brouillon
command-hand-over = Transmettre la demande
command-submit = Soumettre la demande
command-withdraw = Retirer la demande
command-undo-withdrawal = Annuler le retrait
command-take = Prendre le dossier
command-assign = Attribuer le dossier
command-release = Libérer le dossier
command-declare-conflict = Déclarer un conflit d’intérêts
command-lift-conflict = Lever un conflit d’intérêts
command-note = Ajouter une note
command-record-reply = Consigner la réponse du Directeur général
command-complete = Constater que le dossier est complet
command-ask = Poser des questions
command-save-answer = Enregistrer la réponse
command-send-answers = Envoyer les réponses
command-request-extension = Demander un délai supplémentaire
command-grant-extension = Accorder le délai supplémentaire
command-refuse-extension = Refuser le délai supplémentaire
command-cancel-questions = Retirer les questions
command-cancel-hearing = Retirer la demande d’observations
command-record-finding = Consigner un constat
command-correct-fact = Rectifier un fait
command-withdraw-fact-correction = Retirer une rectification
command-summarize = Rédiger le résumé à l’intention du Conseil
command-except = Déroger à un critère
command-hear = Demander les observations de l’organisation
command-recommend = Formuler une recommandation
command-recall = Retirer la recommandation
command-countersign = Contresigner
command-send-back = Renvoyer
command-propose-closing = Proposer la clôture du dossier
command-link-duplicate = Signaler un doublon possible
command-dismiss-duplicate = Écarter un doublon possible
command-flag-hit = Consigner une correspondance avec une liste
command-clear-hit = Écarter une correspondance avec une liste
command-confirm-hit = Confirmer une correspondance avec une liste
command-reopen-review = Rouvrir l’examen
command-place = Inscrire sur la liste d’une session
command-remove = Retirer de la liste
command-not-taken-up = Consigner que le point n’a pas été examiné
command-record-decision = Consigner la décision du Conseil
command-correct-decision = Rectifier la décision consignée
command-preview = Relire la lettre
command-announce = Annoncer la décision
command-propose-correction = Proposer une rectification
command-confirm-correction = Confirmer une rectification
command-resume-review = Reprendre l’examen
command-update-dossier = Mettre à jour le dossier
command-translate = Traduire un texte du dossier
command-check-translation = Vérifier une traduction
command-reopen = Rouvrir le dossier
command-retarget = Faire passer à une autre session
command-remind-now = Adresser un rappel à l’organisation en dehors des rappels automatiques
command-remind = Adresser un rappel à l’organisation
command-contact-failed = Consigner que personne n’a pu être joint
command-lapse = Clore faute de réponse
command-go-on = Poursuivre sans attendre davantage
command-escalate = Signaler une étape en retard
command-carry-over = Faire passer à la session suivante
command-warn-draft = Avertir de l’expiration du brouillon
command-expire-draft = Faire expirer le brouillon

## Ce qui s'est passé : pour le secrétariat et pour l'organisation

event-started = Brouillon commencé
    .applicant = Vous avez commencé le brouillon
event-discarded = Brouillon abandonné
    .applicant = Le brouillon a été abandonné
event-handed-over = Changement de responsable
    .applicant = La demande a changé de responsable
event-submitted = Demande reçue : { $reference }
    .applicant = { $late ->
        [true] Votre demande a été reçue après le dernier jour prévu pour la session la plus proche : elle passe à la suivante
       *[false] Votre demande a été reçue
    }
event-taken = Dossier pris en charge
    .applicant = Le secrétariat examine votre demande
event-assigned = Dossier attribué
event-released = Dossier libéré
event-conflict-declared = Conflit d’intérêts déclaré
event-conflict-lifted = Conflit d’intérêts levé
event-noted = Note ajoutée
event-reply-recorded = Réponse du Directeur général, datée du { $day }, consignée
    .applicant = Le Directeur général a répondu par lettre du { $day }
event-completed = { $count ->
    [0] Dossier jugé complet
    [one] Poursuite malgré { $count } élément manquant, avec motif
   *[other] Poursuite malgré { $count } éléments manquants, avec motifs
}
    .applicant = La vérification du dossier est terminée ; l’examen commence
event-questions-asked = { $count ->
    [one] { $count } question posée, réponse attendue au plus tard le { $day }
   *[other] { $count } questions posées, réponses attendues au plus tard le { $day }
}
    .applicant = { $count ->
        [one] Nous vous avons posé { $count } question ; veuillez répondre au plus tard le { $day }
       *[other] Nous vous avons posé { $count } questions ; veuillez répondre au plus tard le { $day }
    }
event-answer-saved = Réponse enregistrée, non envoyée
    .applicant = Vous avez enregistré une réponse ; elle n’est pas encore envoyée
event-answers-sent = Réponses envoyées avec la version { $version } du dossier
    .applicant = Vous avez envoyé vos réponses, avec la version { $version } du dossier
event-extension-requested = Délai supplémentaire demandé
    .applicant = Vous avez demandé un délai supplémentaire
event-extension-granted = Délai supplémentaire accordé jusqu’au { $day }
    .applicant = Vous disposez d’un délai supplémentaire jusqu’au { $day }
event-extension-refused = Délai supplémentaire refusé
    .applicant = Le délai supplémentaire n’a pas pu être accordé
event-questions-cancelled = Questions retirées
    .applicant = Nous avons retiré nos questions ; vous n’avez rien à répondre
event-finding-recorded = { $met ->
    [true] { $criterion } : jugé rempli
   *[false] { $criterion } : jugé non rempli
}
event-fact-corrected = Fait rectifié, en regard de la réponse de l’organisation
event-fact-correction-withdrawn = Rectification d’un fait retirée
event-summarized = Résumé à l’intention du Conseil rédigé
event-excepted = Dérogation accordée : { $criterion }
event-hearing-opened = Observations de l’organisation demandées, attendues le { $day }
    .applicant = Vous pouvez présenter vos observations sur les obstacles relevés, jusqu’au { $day }
event-hearing-cancelled = Demande d’observations retirée
    .applicant = Nous ne vous demandons plus d’observations ; vous n’avez rien à répondre
event-comment-sent = Observations reçues
    .applicant = Vous avez envoyé vos observations
event-went-on = Délai écoulé ; le dossier suit son cours
    .applicant = Le délai de réponse est écoulé ; la demande suit son cours
event-recommended = Recommandation : { $advice }
event-recalled = Recommandation retirée par la personne qui l’a faite
event-countersigned = Contreseing apposé
event-sent-back = Dossier renvoyé
    .applicant = Nous n’envisageons plus de clore le dossier ; l’examen se poursuit
event-closing-proposed = Clôture proposée : { $ground }
event-closed = Dossier clos : { $ground }
    .applicant = Le dossier a été clos : { $ground }
event-duplicate-linked = Doublon possible signalé
event-duplicate-dismissed = Doublon possible écarté
event-hit-flagged = Correspondance avec une liste consignée
event-hit-cleared = Correspondance avec une liste écartée
event-hit-confirmed = Correspondance avec une liste confirmée
event-review-reopened = Examen rouvert
event-placed = Demande inscrite sur la liste d’une session
    .applicant = Votre demande est inscrite à l’ordre du jour d’une session
event-lettered = Liste close : point { $letter })
event-removed = Demande retirée de la liste
    .applicant = Votre demande a été retirée de l’ordre du jour
    .called-off = La session n’aura pas lieu : votre demande n’est plus sur sa liste
event-not-taken-up = Demande non examinée à la session
    .applicant = La session n’a pas examiné votre demande ; elle passe à une autre session
event-decision-recorded = Décision du Conseil consignée : { $outcome }
event-decision-corrected = Décision consignée rectifiée : { $outcome }
event-letter-previewed = Lettre relue
event-announced = Décision annoncée
    .applicant = La décision du Conseil vous a été annoncée
event-correction-proposed = Rectification proposée
event-correction-confirmed = Rectification confirmée
    .applicant = Une lettre rectifiée vous a été adressée ; les deux lettres restent au dossier. La décision est désormais la suivante : { $outcome }
event-review-resumed = Examen repris
    .applicant = L’examen de votre demande reportée a repris
event-dossier-updated = Dossier mis à jour : version { $version }
    .applicant = Vous avez mis à jour votre dossier : version { $version }
event-translated = { $what } : traduction en { $language }
event-translation-checked = { $what } : traduction en { $language } vérifiée
event-words-translated-applicant = Un texte a été traduit
event-withdrawn = Demande retirée par l’organisation
    .applicant = Vous avez retiré la demande
event-withdrawal-noted = Souhait de retrait noté après la clôture de la liste
    .applicant = Votre souhait de retrait a été noté ; la liste de la session était déjà close
event-withdrawal-undone = Retrait annulé
    .applicant = Vous avez annulé le retrait
event-reopened = Dossier rouvert
    .applicant = Le dossier est rouvert
event-retargeted = Passage à une autre session
    .applicant = La session prévue n’aura pas lieu : votre demande sera examinée à une autre session
    .announced = Une session a été annoncée pour votre demande
event-reminded-by-hand = Rappel envoyé par une personne du secrétariat
    .applicant = Nous vous avons adressé un rappel
event-reminded = { $count ->
    [one] Rappel envoyé
   *[other] Rappel n° { $count } envoyé
}
    .applicant = { $count ->
        [one] Nous vous avons adressé un rappel
       *[other] Nous vous avons adressé un nouveau rappel ({ $count })
    }
event-contact-failed = Aucun message ne parvient à l’organisation : le délai est suspendu
event-lapsed = Demande close faute de réponse ; réouverture possible jusqu’au { $day }
    .applicant = Demande close faute de réponse ; vous pouvez la faire rouvrir en répondant au plus tard le { $day }
event-escalated = { $stuck ->
    [true] Échéance dépassée ; plus personne ne peut contresigner
   *[false] Échéance du secrétariat dépassée
}
event-carried-over = Passage à la session suivante
    .applicant = La liste de la session a été close avant que votre demande puisse y être inscrite : elle passe à une session ultérieure
event-session-moved = Les dates de la session ont changé
event-draft-warned = Avertissement d’expiration du brouillon envoyé
    .applicant = Nous vous avons signalé l’expiration prochaine du brouillon
event-draft-expired = Brouillon expiré
    .applicant = Le brouillon a expiré

## Refus : une demande

refused-not-your-turn = « { $command } » : cette opération n’est pas possible dans cet état : { $state }.
    .applicant = « { $command } » : cette opération n’est plus possible, ou ne l’est pas encore, car la demande a évolué. Veuillez consulter son état actuel.
refused-not-your-role = Votre rôle ne le permet pas. Peuvent le faire : { $roles }.
    .nobody = Chaque personne ne peut le faire que pour elle-même.
refused-conflicted = Vous avez déclaré un conflit d’intérêts dans ce dossier, ou vous appartenez à l’organisation : une autre personne doit agir.
refused-not-the-holder = Une autre personne est chargée de ce dossier, ou personne. Prenez-le d’abord, ou demandez qu’il vous soit attribué.
refused-already-started = Cette demande a déjà été commencée.
refused-not-started = Cette demande n’existe pas.
refused-open-application = Votre organisation a déjà une demande en cours : veuillez la poursuivre.
refused-already-observer = L’organisation a déjà le statut d’observateur.
refused-not-before = Une nouvelle demande est possible à partir du { $day }.
refused-incomplete = Ces sections ne sont pas complètes : { $sections }.
refused-missing-evidence = Documents manquants : { $documents }. Ils sont requis pour « { $criterion } ».
refused-files-waiting = Ces fichiers sont arrivés mais ne sont pas encore joints : { $documents }. Donnez les renseignements sur chacun d’eux ou retirez-le.
refused-version-changed = Le dossier a changé depuis l’affichage de cette page. Veuillez le relire avant de poursuivre.
refused-rulebook-changed = Les règles ont changé depuis que vous avez commencé. Veuillez lire les nouveautés avant de soumettre.
refused-no-declaration = La déclaration ne nomme personne. Veuillez indiquer le nom de la personne qui déclare.
refused-cannot-hold = Cette personne ne peut s’en charger : son compte est fermé, elle n’a pas le rôle voulu ou se trouve en conflit d’intérêts.
refused-no-conflict = Il n’y a aucun conflit d’intérêts à lever.
refused-own-conflict = Personne ne peut lever son propre conflit d’intérêts.
refused-no-questions = Veuillez poser au moins une question.
refused-asked-before = La même question a déjà été posée. Mentionnez-la et indiquez en quoi la réponse ne suffit pas.
refused-no-such-question = Aucune question de ce type n’est ouverte.
refused-no-hearing = Aucune observation n’est demandée à l’organisation en ce moment.
refused-unanswered = { $count ->
    [one] { $count } question est encore sans réponse enregistrée.
   *[other] { $count } questions sont encore sans réponse enregistrée.
}
refused-too-late = Le délai a pris fin le { $when }.
refused-too-early = Cela sera possible à partir du { $when }.
refused-before-receipt = Cette date précède le { $received }, jour de réception de la demande. Indiquez la date de la lettre de réponse.
refused-interval-over = Cette date n’est pas postérieure à aujourd’hui : le délai d’attente est écoulé et ne justifie plus de clore le dossier.
refused-extension-used = Un délai supplémentaire ne peut être demandé qu’une fois.
refused-no-extension = Aucun délai supplémentaire n’a été demandé.
refused-extension-pending = Il faut d’abord statuer sur la demande de délai supplémentaire.
refused-told-lately = Le { $on }, l’organisation a été avisée qu’une réponse est attendue. Un rappel peut lui être adressé à partir du { $again }.
refused-clock-reminds = Le rappel automatique part le { $on } : un second si proche n’apporterait rien.
refused-contact-failed = Aucun message n’est parvenu à l’organisation : le délai est suspendu jusqu’à ce qu’un autre contact soit trouvé.
refused-some-answered = Des réponses sont arrivées : l’examen se poursuit sur cette base et le dossier n’est pas clos.
refused-never-lapses = Un dossier n’est jamais clos parce que des observations ne sont pas arrivées, ni après un report.
refused-gates-open = Éléments manquants, sans motif donné pour passer outre : { $criteria }.
refused-not-legible = Veuillez confirmer que les documents sont lisibles.
refused-not-judged = Ce critère n’est pas soumis à l’appréciation d’une personne : { $criterion }.
refused-basis-unfit = Ce sur quoi repose le constat ne correspond pas à ce critère, ou à ce que vous avez constaté : { $criterion }.
refused-unjudged = Constat absent ou à revoir pour : { $criteria }.
refused-unmet-without-exception = Critères non remplis, sans dérogation : { $criteria }.
refused-nothing-to-except = Il n’y a pas lieu de déroger : le critère « { $criterion } » est rempli ou n’a pas encore été apprécié.
refused-not-mandatory = Seul un critère obligatoire peut faire l’objet d’une dérogation, ce qui n’est pas le cas de : { $criterion }.
refused-hearing-first = Il faut d’abord demander les observations de l’organisation sur : { $criteria }.
    .on-closing = Il faut d’abord demander les observations de l’organisation sur la proposition de clore le dossier.
refused-nothing-to-hear = Rien ne s’oppose à la demande : il n’y a pas lieu de demander les observations de l’organisation.
refused-nothing-unmet = Vous ne pouvez recommander de ne pas admettre que si un critère n’est pas rempli.
refused-question-open = Une question posée à l’organisation est encore ouverte.
refused-new-reason-needed = { $rounds ->
    [one] La demande a déjà été reportée { $rounds } fois : donnez un motif qui n’a pas encore été invoqué.
   *[other] La demande a déjà été reportée { $rounds } fois : donnez un motif qui n’a pas encore été invoqué.
}
refused-same-person-cannot-countersign = Vous avez déjà signé une étape de ce dossier : une autre personne doit signer celle-ci.
refused-not-the-author = Seule la personne qui a formulé la recommandation peut la retirer.
refused-hits-open = { $count ->
    [one] { $count } correspondance avec une liste doit d’abord être écartée ou confirmée.
   *[other] { $count } correspondances avec des listes doivent d’abord être écartées ou confirmées.
}
refused-duplicate-open = Il faut d’abord régler le doublon signalé.
refused-no-such-correction = Cette réponse n’est pas rectifiée, ou sa rectification a déjà été retirée.
refused-no-such-hit = Cette correspondance n’existe pas ou a déjà été traitée.
refused-its-own-duplicate = Un dossier ne peut être son propre doublon.
refused-no-such-duplicate = Aucun doublon de ce type n’est signalé.
refused-list-closed = La liste de cette session est close. Précisez comment le point y est ajouté : par un additif motivé ou par la session elle-même.
refused-session-over = Cette session est terminée ou a été annulée.
refused-special-session = Une session extraordinaire n’examine que des dossiers contresignés.
refused-answer-first = Une question a été posée après le report : la réponse doit d’abord être examinée.
refused-not-on-this-agenda = La demande n’est pas à l’ordre du jour de cette session.
refused-outside-session = Ce jour n’est pas compris dans les dates de la session : { $days }.
refused-foreign-resolution = Aucune résolution correspondante de cette session n’est consignée. Consignez-la d’abord.
refused-already-decided = Une décision est déjà consignée pour ce point. Elle peut être rectifiée, mais non consignée deux fois.
refused-warnings-need-reason = Des avertissements ont été affichés : veuillez indiquer pourquoi vous passez outre.
refused-not-previewed = La lettre a changé ou n’a pas été relue. Veuillez la relire avant son envoi.
refused-unknown-text = Ce texte ne figure pas, ou ne figure plus, parmi ceux du dossier que d’autres lisent.
refused-same-language = Le texte est déjà en { $language }. Veuillez choisir une autre langue.
refused-nothing-to-check = Aucune traduction n’attend de vérification.
refused-own-translation = Une traduction est vérifiée par une autre personne que celle qui l’a rédigée.
refused-wording-changed = La traduction a été modifiée entre-temps. Veuillez relire la nouvelle version avant de la valider.
refused-not-translated = « { $what } » : aucune traduction vérifiée en { $language }, langue de la lettre. Veuillez la rédiger sous « Traductions » et la faire vérifier par une autre personne.
refused-no-correction = Il n’y a aucune rectification de ce type à confirmer.
refused-correction-pending = Une rectification attend déjà confirmation.
refused-built-upon = La décision ne peut plus être modifiée : l’organisation a été interrogée à la suite du report, ou a envoyé depuis une autre demande.
refused-corrects-nothing = C’est ce qui a déjà été annoncé : rien ne changerait. Modifiez ce qui est inexact, ou indiquez qu’il s’agit d’une erreur matérielle.
refused-reason-missing = Veuillez indiquer un motif.
refused-calendar = Le calendrier du secrétariat pour { $year } n’est pas encore chargé. L’administration du site peut le charger.

## Sessions : types, phases, règles, points

session-regular = { $number } session
session-special = { $number } session extraordinaire
session-written-procedure = Procédure écrite
session-kind-regular = Session ordinaire
session-kind-special = Session extraordinaire
phase-planned = Prévue
phase-list-closed = Liste close
phase-paper-issued = Document publié
phase-open = En cours
phase-ended = Terminée
phase-cancelled = Annulée
rule-without-vote = Sans vote
rule-simple-majority = Majorité simple des membres présents et votants
rule-two-thirds = Deux tiers des membres présents et votants
rule-consensus = Consensus
rule-objection-threshold = { $objections ->
    [one] Adoptée sauf objection de { $objections } membre
   *[other] Adoptée sauf objection de { $objections } membres
}
rule-no-objection = { $days ->
    [one] Approbation tacite sous { $days } jour
   *[other] Approbation tacite sous { $days } jours
}
quorum-majority-of-members = Majorité des membres
quorum-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
item-listed = Sur la liste
item-withdrawn = Demande retirée
item-removed = Retiré de la liste
item-not-taken-up = Non examiné

## Opérations et faits d'une session

session-command-plan = Prévoir une session
session-command-amend = Modifier les indications
session-command-record-notice = Consigner l’envoi de la convocation
session-command-postpone = Reporter la session
session-command-cancel = Annuler la session
session-command-place-item = Inscrire un point
session-command-remove-item = Retirer un point
session-command-order-items = Ordonner la liste
session-command-close-list = Clore la liste
session-command-issue-paper = Publier un document
session-command-add-addendum = Publier un additif
session-command-open = Ouvrir la session
session-command-record-resolution = Consigner une résolution
session-command-correct-resolution = Rectifier une résolution
session-command-record-outcome = Consigner une décision
session-command-correct-outcome = Rectifier une décision
session-command-mark-not-taken-up = Marquer un point comme non examiné
session-command-end = Clore la session
session-command-translate = Traduire un texte de la session
session-event-planned = Session prévue
session-event-amended = Indications modifiées
session-event-notice-recorded = Convocation envoyée le { $day }
session-event-postponed = Session reportée
session-event-cancelled = Session annulée
session-event-item-placed = Point inscrit sur la liste
session-event-item-removed = Point retiré de la liste
session-event-items-ordered = Liste ordonnée
session-event-list-closed = Liste close
session-event-paper-issued = Document publié
session-event-addendum-added = Additif publié
session-event-opened = Session ouverte
session-event-resolution-recorded = Résolution consignée
session-event-resolution-corrected = Résolution rectifiée
session-event-outcome-recorded = Décision consignée
session-event-outcome-corrected = Décision rectifiée
session-event-not-taken-up = Point non examiné
session-event-ended = Session close
session-event-translated = Texte traduit en { $language }
session-event-translation-checked = Traduction en { $language } vérifiée

## Refus : une session

refused-already-planned = Cette session est déjà prévue.
refused-not-planned = Cette session n’existe pas.
refused-session-exists = Une session de ce type portant ce numéro existe déjà.
refused-ends-before-it-opens = Le dernier jour précède le premier.
refused-in-the-past = Ce jour est déjà passé.
refused-in-the-future = Ce jour est postérieur à aujourd’hui.
refused-only-later = Une session ne peut qu’être repoussée ; elle s’ouvre actuellement le { $opens }.
refused-quorum-above-members = { $members ->
    [one] Le quorum dépasse le nombre de membres ({ $members }).
   *[other] Le quorum dépasse le nombre de membres ({ $members }).
}
refused-members-below-votes = { $present ->
    [one] Le vote d’une décision enregistrée mentionne { $present } membre présent, et il ne peut y avoir moins de membres. Corrigez d’abord ce vote, ou indiquez un nombre de membres plus élevé.
   *[other] Le vote d’une décision enregistrée mentionne { $present } membres présents, et il ne peut y avoir moins de membres. Corrigez d’abord ce vote, ou indiquez un nombre de membres plus élevé.
}
refused-already-on-list = La demande figure déjà sur la liste.
refused-list-still-open = La liste est encore ouverte : le point peut être inscrit normalement.
refused-not-on-this-list = Ce point ne figure pas sur cette liste.
refused-not-yours = Une organisation ne peut retirer que sa propre demande, et seulement tant que la liste est ouverte.
refused-not-the-whole-list = L’ordre doit mentionner chaque point de la liste une fois.
refused-paper-exists = Ce document a déjà été publié. Pour le modifier, publiez une révision, un rectificatif ou un additif.
refused-replaced = Ce document est remplacé par { $paper }. C’est ce dernier qu’il faut publier dans les autres langues.
refused-nothing-to-revise = Le document visé n’a pas été publié.
refused-changes-missing = Veuillez indiquer ce que modifie la révision, le rectificatif ou l’additif.
refused-revision-number = Le numéro ne suit pas le précédent : le prochain est { $next }.
refused-is-addendum = Un additif est publié en tant que tel et mentionne ses points.
refused-not-an-addendum = Un additif mentionne au moins un point et porte la mention d’additif.
refused-in-a-paper = Un additif n’ajoute que ce qui a été inscrit sur la liste close et ne figure pas encore dans ce qui a été publié sous sa cote, et la même chose dans chacune de ses langues.
refused-untranslated = Une partie du texte est dans une autre langue et n’a pas de traduction. Faites-la traduire dans les dossiers ou, pour les mots de la session, parmi ses traductions ; ou indiquez pourquoi le document est publié dans l’original seulement.
refused-paper-issued = Le document { $symbol }, dans lequel le Conseil prend connaissance de cette demande, est publié : son résumé reste tel quel.
refused-symbol-taken = Un document d’une autre session porte cette cote.
refused-foreign-symbol = Cette cote est de la { $session } : la cote d’un document contient le numéro de sa propre session.
refused-number-taken = Une autre résolution porte ce numéro.
refused-no-number = Les résolutions sont numérotées à partir de 1.
refused-resolution-exists = Cette résolution est déjà consignée ; elle peut être rectifiée.
refused-decided-under-it = Un point a été décidé en vertu de cette résolution : il ne peut en être retiré.
refused-not-decided = Rien n’a encore été décidé sur ce point.
refused-impossible-votes = Ces chiffres sont impossibles : plus de voix que de membres présents, ou plus de membres présents que de membres.

## Refus : comptes, organisations, registre, maison

refused-account-exists = Ce compte existe déjà.
refused-no-account = Ce compte n’existe pas.
refused-already-set-up = Ce service est déjà installé.
refused-not-set-up = Ce service n’est pas encore installé.
refused-other-address = Ce lien correspond à une autre adresse électronique que celle enregistrée.
refused-already-verified = Cette adresse électronique est déjà confirmée.
refused-not-verified = Veuillez d’abord confirmer l’adresse électronique.
refused-not-on-oneself = Personne ne peut s’attribuer un rôle, renoncer ici au sien ni fermer son propre compte : adressez-vous à une autre personne.
refused-already-held = Cette personne a déjà ce rôle.
refused-not-held = Cette personne n’a pas ce rôle.
refused-not-an-officer = Seule une personne responsable de dossiers peut assurer l’intérim du rang supérieur.
refused-not-of-the-secretariat = Une absence ne s’enregistre que pour les personnes du secrétariat.
refused-absence-too-far-ahead = Une absence commence dans l’année : le { $by } au plus tard.
refused-absence-too-long = Une absence dure un an au plus : jusqu’au { $by } au plus tard.
refused-away-already = Une absence est déjà enregistrée pour une partie de ces jours : { $days }. Mettez-y d’abord fin, ou choisissez d’autres jours.
refused-not-away = Aucune absence de ce genre n’est enregistrée.
refused-last-administrator = Il doit rester au moins une personne chargée de l’administration du site.
refused-disabled = Ce compte est fermé.
refused-not-disabled = Ce compte est déjà ouvert.
refused-factor-is-on = La deuxième étape de la connexion est déjà activée.
refused-factor-is-off = La deuxième étape de la connexion n’est pas activée.
refused-passkey-is-known = Cette clé d’accès ouvre déjà le compte.
refused-passkey-is-unknown = Aucune clé d’accès de ce genre n’ouvre le compte.
refused-too-many-passkeys = Un compte a au plus { $most } clés d’accès. Supprimez-en une dont vous ne vous servez plus.
refused-no-recovery-code-left = Il ne reste aucun code de secours.
refused-organization-exists = Cette organisation est déjà inscrite.
refused-no-organization = Cette organisation n’existe pas.
refused-name-is-in-the-register = L’organisation est observatrice et ce nom figure au registre. Écrivez au secrétariat, qui modifiera l’inscription.
refused-already-member = Cette personne appartient déjà à l’organisation.
refused-not-a-member = Cette personne n’appartient pas à l’organisation.
refused-ownership-moves = La qualité de responsable ne peut que se transmettre d’une personne à une autre.
refused-already-owner = Cette personne est déjà responsable.
refused-first-is-owner = La première personne d’une organisation en devient responsable.
refused-already-invited = Cette personne a déjà été invitée.
refused-too-many-invitations = { $most } invitations sont déjà ouvertes, le maximum. Annulez-en une, ou attendez que l’une d’elles soit acceptée ou expire.
refused-no-invitation = Cette invitation n’existe pas.
refused-invitation-over = Cette invitation a expiré le { $when }. Veuillez en demander une nouvelle.
refused-not-your-invitation = Cette invitation a été envoyée à une autre adresse électronique.
refused-not-an-observer = L’organisation n’a pas le statut d’observateur.
refused-decision-noted = Cette décision est déjà consignée.
refused-already-entered = Cet observateur figure déjà au registre.
refused-not-entered = Cet observateur ne figure pas au registre.
refused-nothing-changes = C’est déjà le cas : rien ne changerait.
refused-struck = Cette ligne a été barrée.
refused-day-of-another-year = Ce jour appartient à une autre année : { $day }.
refused-older-list = La liste chargée est plus récente : elle est du { $day }. Rien n’a été modifié.
refused-no-such-year = Le calendrier de { $year } ne peut être chargé.
observer-active = En activité
observer-struck = Ligne barrée
observer-origin-admitted = Admis par le Conseil à la suite d’une demande présentée ici
observer-origin-recorded = Admis avant la mise en place de ce service ; inscrit par le secrétariat
setting-name = Nom de ce service
setting-postal-address = Adresse postale du secrétariat
setting-contact-email = Adresse électronique du secrétariat
setting-contact-phone = Téléphone du secrétariat
setting-signatory = Signature des lettres
setting-banner = Avis affiché sur chaque page
command-contact-found = Consigner un autre contact
command-letter = Attribuer sa lettre au point
command-return-item = Renvoyer le dossier inscrit
event-contact-found = Autre contact trouvé : un nouveau délai de grâce commence
    .applicant = Un autre contact a été enregistré : vous pouvez désormais répondre jusqu’au { $day }
refused-nothing-opened = Rien de tel n’a été ouvert à modification.
refused-contact-stands = Les messages parviennent à l’organisation : aucun autre contact n’est nécessaire.
refused-not-meeting = Une session ne peut elle-même ajouter un point que pendant qu’elle se tient.
refused-deferred-to-itself = Une session ne reporte pas un point à elle-même.
refused-deferred-to-unknown = Cette session n’existe pas. Choisissez-en une autre, ou la prochaine session qui sera annoncée.
refused-deferred-to-special = Une session extraordinaire n’examine aucun point reporté. Choisissez une autre session, ou la prochaine session qui sera annoncée.
refused-deferred-to-over = Cette session est terminée. Choisissez-en une autre, ou la prochaine session qui sera annoncée.
refused-deferred-to-called-off = Cette session a été annulée. Choisissez-en une autre, ou la prochaine session qui sera annoncée.
refused-warnings-listed = Veuillez indiquer pourquoi vous passez outre. { $warnings }
warning-rule-unmet = Selon cette règle et ces voix, l’issue serait différente : { $rule }.
warning-quorum-unmet = Les membres présents ({ $present }) n’atteignaient pas le quorum ({ $needed }).
warning-votes-not-given = Cette règle suppose un décompte des voix, et aucun n’est indiqué.
warning-members-not-known = Le quorum dépend du nombre de membres, qui n’est pas consigné.
warning-deferral-beyond-limit = Ce serait le report n° { $round } ; la limite habituelle est de { $limit }.
warning-period-runs = Les membres peuvent encore formuler des objections, jusqu’au { $until }.
warning-another-day = La résolution a été adoptée le { $adopted }, et non à la date indiquée ici.
warning-against-advice = La recommandation du secrétariat était différente : { $advice }.
likeness-same-registration = Même numéro d’enregistrement
likeness-same-domain = Même domaine web
likeness-same-name = Même nom
likeness-like-name = Noms semblables : { $percent }
likeness-same-acronym = Même sigle
refused-other-file = Cet enregistrement concerne une autre demande.
