### Messages envoyés. Ceux qui vont aux organisations ne disent rien de ce qui est interne.

## Le cadre

mail-brand = Antechamber
mail-greeting = Bonjour { $name },
mail-greeting-unnamed = Bonjour,
mail-sign-off = Le secrétariat
mail-foot = Message envoyé par { $address }. Vous pouvez y répondre : le secrétariat lit toutes les réponses.
mail-foot-contact = Contact : { $ways }
mail-why-account = Vous recevez ce message parce que cette adresse est celle d’un compte sur ce site.
mail-why-applicant = Vous recevez ce message parce que vous participez à la demande de l’organisation { $organization }.
mail-why-contact = Vous recevez ce message parce que la demande de l’organisation { $organization } indique cette adresse. S’il s’agit d’une erreur, signalez-le-nous en répondant à ce message.
mail-why-invited = Vous recevez ce message parce que cette adresse a été saisie pour vous inviter.
mail-why-staff = Vous recevez ce message en raison de votre rôle au secrétariat.
mail-line-fact = { $label } : { $value }
mail-line-head = { $label } :
mail-link-fallback = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
mail-reason = Le motif :

## Libellés

mail-label-organization = Organisation
mail-label-reference = Référence
mail-label-due = Date limite de réponse
mail-label-comment-due = Date limite des observations
mail-label-deadline = Échéance
mail-label-expires = Expiration
mail-label-session = Session du Conseil
mail-label-dates = Dates
mail-label-instead-of = Au lieu de
mail-label-received = Date de réception
mail-label-fingerprint = Empreinte numérique du dossier (SHA-256)
mail-label-dated = Date de la réponse
mail-label-version = Version de votre dossier
mail-label-criteria = Critères qui ne semblent pas remplis
mail-label-ground = Motif
mail-label-reopen = Date limite de réouverture
mail-label-state = Étape
mail-label-time = Date et heure
mail-label-items = Points inscrits
mail-label-role = Rôle

## Boutons

mail-action-application = Voir votre demande
mail-action-answer = Répondre
mail-action-comment = Rédiger vos observations
mail-action-draft = Poursuivre votre brouillon
mail-action-case = Ouvrir le dossier
mail-action-session = Ouvrir la session
mail-action-people = Voir les personnes et les rôles
mail-action-sign-in = Se connecter
mail-action-register = Consulter le registre des observateurs

## Compte

mail-verify = Veuillez confirmer que cette adresse est la vôtre, afin que les messages concernant votre demande vous parviennent. Le lien fonctionne une seule fois, jusqu’au { $until }.
    .subject = Confirmez votre adresse électronique
    .action = Confirmer cette adresse
    .after = Si vous n’avez pas ouvert de compte, ignorez ce message : tant que l’adresse n’est pas confirmée, le compte ne peut pas servir.

mail-reset = Vous avez demandé un nouveau mot de passe. Choisissez-le au moyen de ce lien, qui fonctionne une seule fois, jusqu’au { $until }.
    .subject = Choisissez un nouveau mot de passe
    .action = Choisir un nouveau mot de passe
    .after = Si vous n’avez rien demandé, ignorez ce message : votre mot de passe ne change pas.

mail-invited = { $by } vous invite à participer à la demande de l’organisation { $organization }, qui sollicite le statut d’observateur auprès du Conseil. Ouvrez le lien pour accepter ; il est valable jusqu’au { $until }.
    .subject = Invitation à participer à une demande
    .action = Accepter l’invitation

mail-invited-by-the-house = Nous vous invitons à participer à la demande de l’organisation { $organization }, qui sollicite le statut d’observateur auprès du Conseil. Ouvrez le lien pour accepter ; il est valable jusqu’au { $until }.
mail-ownership-moved = { $name } est désormais responsable de l’organisation { $organization } sur ce site. Seule cette personne peut présenter ou retirer la demande.
    .subject = Votre organisation : changement de responsable

mail-ownership-yours = Vous êtes désormais responsable de l’organisation { $organization } sur ce site. Il n’appartient qu’à vous de présenter ou de retirer la demande.
    .subject = Vous êtes désormais responsable de votre organisation

mail-staff-invited = Nous vous invitons à rejoindre l’espace de travail du secrétariat consacré aux demandes de statut d’observateur. Le lien fonctionne une seule fois, jusqu’au { $until }.
    .subject = Invitation à l’espace du secrétariat
    .action = Accepter l’invitation

mail-change-email = Vous avez demandé à utiliser cette adresse pour votre compte. Le lien fonctionne une seule fois, jusqu’au { $until }. Tant que vous ne l’avez pas ouvert, votre compte garde son adresse actuelle.
    .subject = Confirmez votre nouvelle adresse électronique
    .action = Utiliser cette adresse
    .after = Si vous n’avez rien demandé, ignorez ce message : rien ne change.

mail-email-asked = Une personne connectée à votre compte, et qui en a donné le mot de passe, a demandé à utiliser une autre adresse. Tant que le lien qui y a été envoyé n’est pas ouvert, rien ne change.
    .subject = Une autre adresse a été demandée pour votre compte
    .after = Si ce n’était pas vous, changez immédiatement de mot de passe : le lien ne fonctionnera plus. Prévenez-nous aussi en répondant à ce message.

mail-email-changed = Votre compte a désormais une autre adresse, à laquelle les messages sont envoyés. L’ancienne ne permet plus de se connecter.
    .subject = L’adresse de votre compte a été modifiée
    .after = Si ce n’était pas vous, prévenez-nous immédiatement en répondant à ce message.

mail-password-changed = Le mot de passe de votre compte a été modifié. Tous les autres appareils ont été déconnectés.
    .subject = Votre mot de passe a été modifié
    .after = Si ce n’était pas vous, choisissez immédiatement un nouveau mot de passe et prévenez-nous en répondant à ce message.

mail-new-sign-in = Une connexion à votre compte a eu lieu depuis un nouvel appareil.
    .subject = Nouvelle connexion à votre compte
    .after = Si c’était vous, vous n’avez rien à faire. Sinon, choisissez immédiatement un nouveau mot de passe et prévenez-nous en répondant à ce message.

mail-factor-on = La deuxième étape de la connexion est activée : après le mot de passe, un code de votre application est demandé. Tous les autres appareils ont été déconnectés.
    .subject = Deuxième étape de la connexion activée

mail-factor-off = La deuxième étape de la connexion est désactivée : le mot de passe suffit pour ouvrir votre compte.
    .subject = Deuxième étape de la connexion désactivée

mail-factor-lifted = L’administration du site a désactivé la deuxième étape de la connexion, à la suite d’une demande signalant la perte du téléphone. Le mot de passe suffit désormais pour ouvrir votre compte. Vous pouvez réactiver cette étape sur la page de votre compte.
    .subject = Deuxième étape désactivée par l’administration du site

mail-factor-renewed = Votre compte a de nouveaux codes de secours. Les anciens ne fonctionnent plus.
    .subject = Nouveaux codes de secours

mail-factor-used = Une personne qui connaît votre mot de passe s’est connectée à votre compte avec l’un de vos codes de secours.
    .subject = Un code de secours a été utilisé
    .left = Codes de secours restants

mail-factor-passkey-added = Une clé d’accès a été ajoutée à votre compte. Quiconque détient l’appareil et peut le déverrouiller se connecte avec elle, sans le mot de passe.
    .subject = Une clé d’accès a été ajoutée

mail-factor-passkey-removed = Une clé d’accès a été supprimée de votre compte. Elle n’ouvre plus rien.
    .subject = Une clé d’accès a été supprimée

mail-factor-after = Si cela ne vient pas de vous, choisissez immédiatement un nouveau mot de passe et prévenez-nous en répondant à ce message.

mail-codes-guessed = Une personne qui connaît votre mot de passe a saisi tant de codes erronés pour votre compte qu’aucun code n’est accepté pendant un quart d’heure. Aucun des codes erronés n’a rien ouvert.
    .subject = Des codes erronés ont été saisis pour votre compte
    .after = Si c’était vous, attendez un peu et vérifiez que votre téléphone est à l’heure. Sinon, choisissez immédiatement un nouveau mot de passe et prévenez-nous en répondant à ce message.

## À l’organisation

mail-draft-expiring = Votre brouillon de demande n’a pas été modifié depuis longtemps et va expirer. Pour le conserver, ouvrez-le et enregistrez une section au plus tard à cette date.
    .subject = Votre brouillon de demande va expirer

mail-draft-expired = Votre brouillon de demande n’avait pas été modifié depuis longtemps : il a expiré. Vous pouvez commencer une nouvelle demande à tout moment.
    .subject = Votre brouillon de demande a expiré

mail-received = Nous avons bien reçu votre demande. Veuillez rappeler la référence { $reference } dans tous vos messages.
    .subject = Demande { $reference } reçue
    .next = Le secrétariat va maintenant vérifier que le dossier est complet, puis l’examiner critère par critère. Si un point n’est pas clair, nous vous poserons des questions. La décision appartient au seul Conseil.
    .late = Elle est arrivée après la date limite fixée pour la session du Conseil la plus proche ; elle sera donc examinée à une session ultérieure.
    .no-session = La session à laquelle elle pourra être examinée n’est pas encore annoncée. Nous vous écrirons dès qu’elle le sera.
    .receipt = Conservez ce message : il tient lieu d’accusé de réception. L’empreinte numérique prouve ce que vous avez soumis.

mail-session-set = Votre demande sera examinée à la session du Conseil indiquée ci-après. Vous n’avez rien à faire pour le moment.
    .subject = Session annoncée pour votre demande – { $reference }

mail-reply-recorded = Le Directeur général a répondu à votre lettre de demande. Sa réponse est versée à votre dossier.
    .subject = Réponse du Directeur général – { $reference }

mail-asked = { $count ->
    [0] Le secrétariat a besoin d’un complément pour poursuivre l’examen de votre demande.
    [one] Pour poursuivre l’examen de votre demande, le secrétariat vous pose une question.
    [1000000] Pour poursuivre l’examen de votre demande, le secrétariat vous pose { $shown } de questions.
   *[other] Pour poursuivre l’examen de votre demande, le secrétariat vous pose { $shown } questions.
}
    .subject = { $count ->
        [0] Complément demandé – { $reference }
        [one] Une question sur votre demande – { $reference }
       *[other] Des questions sur votre demande – { $reference }
    }
    .after = Vous pouvez enregistrer vos réponses une à une et les envoyer ensemble. S’il vous faut plus de temps, demandez-le sur la même page.

mail-reminder = Nous vous avons posé des questions sur votre demande et n’avons pas encore reçu votre réponse.
    .subject = Rappel : votre réponse est attendue – { $reference }
    .subject-last = Dernier rappel : votre réponse est attendue – { $reference }
    .goes-on = Ceci est le dernier rappel. Si rien d’autre ne nous parvient à temps, nous poursuivrons avec les éléments dont nous disposons.

mail-reminder-lapses = Ceci est le dernier rappel. Si aucune réponse ne nous parvient d’ici au { $until }, votre demande sera close. Elle pourra encore être rouverte pendant un certain temps.
mail-reminder-hearing = Nous vous avons fait part des objections à votre demande et n’avons pas encore reçu vos observations. Rien ne vous oblige à en présenter : à défaut, l’examen se poursuivra.
    .subject = Rappel : vous pouvez présenter vos observations – { $reference }
    .subject-last = Dernier rappel : vous pouvez présenter vos observations – { $reference }

mail-cancelled = Nous n’avons plus besoin de réponse aux questions que nous vous avions posées. Vous n’avez rien à faire ; l’examen de votre demande se poursuit.
    .subject = Votre réponse n’est plus nécessaire – { $reference }

mail-extension-granted = Vous disposez d’un délai supplémentaire pour répondre. Voici la nouvelle date.
    .subject = Délai supplémentaire accordé – { $reference }

mail-extension-refused = Nous n’avons pas pu vous accorder le délai supplémentaire que vous aviez demandé. Veuillez répondre à la date indiquée au plus tard.
    .subject = Délai supplémentaire non accordé – { $reference }

mail-answer-received = Nous avons bien reçu votre réponse, que nous conservons telle quelle. Vous n’avez plus rien à faire ; le secrétariat poursuit l’examen de votre demande.
    .subject = Votre réponse est bien arrivée – { $reference }

mail-comment-received = Nous avons bien reçu vos observations, que nous conservons telles quelles. Vous n’avez plus rien à faire ; le secrétariat poursuit l’examen de votre demande.
    .subject = Vos observations sont bien arrivées – { $reference }

mail-update-received = Nous avons bien reçu la mise à jour de votre demande, que nous conservons telle quelle. Vous n’avez plus rien à faire ; le secrétariat la réexamine avant que le Conseil se prononce.
    .subject = Votre mise à jour est bien arrivée – { $reference }

mail-sent-as-saved = Le délai de réponse est écoulé. Les réponses que vous aviez enregistrées ont été transmises telles quelles, et l’examen de votre demande se poursuit. Vous n’avez rien à faire.
    .subject = Vos réponses enregistrées ont été transmises – { $reference }

mail-hearing = Avant que les objections à votre demande soient portées à la connaissance du Conseil, vous pouvez présenter vos observations. Le Conseil en prendra également connaissance.
    .subject = Vos observations avant l’examen par le Conseil – { $reference }
    .told = Message du secrétariat :
    .after = Rien ne vous oblige à présenter des observations : à défaut, l’examen se poursuivra.

mail-hearing-cancelled = Nous vous avons demandé des observations par erreur ; elles ne sont plus nécessaires. Vous n’avez rien à faire ; l’examen de votre demande se poursuit. Si une objection apparaissait par la suite, nous vous inviterions de nouveau à présenter vos observations.
    .subject = Vos observations ne sont plus nécessaires – { $reference }

mail-intend-to-close = Nous envisageons de clore votre demande sans la soumettre au Conseil. Vous pouvez auparavant présenter des observations.
    .subject = Nous envisageons de clore votre demande – { $reference }

mail-closed = Votre demande a été close sans être soumise au Conseil. Il ne s’agit pas d’une décision du Conseil concernant votre organisation.
    .subject = Votre demande a été close – { $reference }
    .told = Précisions :
    .after = Si vous pensez qu’il s’agit d’une erreur, répondez à ce message au plus tard à cette date. Une autre personne responsable au secrétariat, qui n’a pas pris part à la clôture, réexaminera le dossier.

mail-carried-over = À la clôture de la liste de la session du Conseil prévue, votre demande ne pouvait pas encore y être inscrite. Elle sera examinée à une session ultérieure. Si nous vous avons posé des questions, les dates limites de réponse ne changent pas.
    .subject = Votre demande passe à une session ultérieure – { $reference }

mail-carried-over-called-off = La session du Conseil prévue pour votre demande n’aura pas lieu. Votre demande sera examinée à une autre session. Si nous vous avons posé des questions, les dates limites de réponse ne changent pas.
    .subject = Votre demande passe à une autre session – { $reference }

mail-on-agenda = Votre demande figure sur la liste soumise au Conseil.
    .subject = Votre demande est à l’ordre du jour – { $reference }
    .after = Le Conseil examine les demandes de représentation par un observateur à l’ouverture de sa session, après l’adoption de l’ordre du jour. Vous n’avez rien à faire ; nous vous écrirons une fois la décision annoncée.
    .written = Le Conseil examine votre demande par procédure écrite, sans se réunir. Vous n’avez rien à faire ; nous vous écrirons une fois la décision annoncée.

mail-off-agenda = Votre demande a été retirée de la liste de cette session du Conseil. Elle reste ouverte et vous n’avez rien à faire ; nous vous écrirons lorsqu’elle figurera de nouveau sur une liste.
    .subject = Votre demande n’est plus sur la liste – { $reference }

mail-not-taken-up = Le Conseil n’a pas examiné votre demande à cette session. Elle reste ouverte et vous n’avez rien à faire ; nous vous écrirons lorsqu’elle figurera de nouveau sur une liste.
    .subject = Votre demande n’a pas été examinée – { $reference }

mail-wish-to-withdraw = Vous avez souhaité retirer votre demande alors que cette liste était déjà close. Elle n’a pas été retirée : si vous le souhaitez toujours, la personne responsable de la demande peut le faire dès maintenant.

mail-session-moved = La session du Conseil à laquelle votre demande doit être examinée est reportée aux dates indiquées ci-après. Vous n’avez rien à faire.
    .subject = Nouvelles dates de la session du Conseil – { $reference }

mail-session-cancelled = La session du Conseil à laquelle votre demande devait être examinée n’aura pas lieu. Votre demande reste ouverte et vous n’avez rien à faire ; nous vous écrirons dès que la prochaine session sera connue.
    .subject = La session du Conseil n’aura pas lieu – { $reference }

mail-decision = Le Conseil a statué sur votre demande. Voici sa lettre.
    .subject = Décision du Conseil – { $reference }

mail-correction = Une erreur figurait dans la décision du Conseil telle que nous l’avions consignée. Voici la lettre rectifiée ; la précédente est conservée au dossier.
    .subject = Lettre rectifiée – { $reference }

mail-enclosed = Cette lettre est aussi jointe en PDF, pour être conservée ou transmise.
    .name = Lettre du Conseil

mail-letter-ready = Une nouvelle lettre concernant la demande de votre organisation est disponible. Les personnes chargées de la demande peuvent la lire après s’être connectées ; veuillez vous assurer qu’elles en sont informées.
    .subject = Une lettre est disponible – { $reference }

mail-withdrawn = La demande a été retirée, comme votre organisation l’a souhaité.
    .subject = Demande retirée – { $reference }
    .undo = S’il s’agit d’une erreur, la personne responsable de la demande peut annuler le retrait jusqu’au { $until }.

mail-withdrawal-noted = Nous avons pris note de votre souhait de retirer la demande. La liste étant déjà close, le Conseil en sera informé. Vous n’avez plus rien à faire.
    .subject = Votre souhait de retrait est noté – { $reference }

mail-withdrawal-undone = Le retrait a été annulé. La demande reprend là où elle en était.
    .subject = Retrait annulé – { $reference }

mail-lapsed = Votre demande a été close parce qu’aucune réponse ne nous est parvenue. Elle n’est pas rejetée : envoyez vos réponses à cette date au plus tard, et elle sera rouverte automatiquement.
    .subject = Demande close faute de réponse – { $reference }

mail-reopened = Votre demande a été rouverte.
    .subject = Votre demande est rouverte – { $reference }
    .answer = Veuillez répondre à nos questions à cette date au plus tard.
    .nothing = Vous n’avez rien à faire ; le secrétariat en poursuit l’examen.

mail-contact = Les messages que nous vous envoyons au sujet de votre demande nous reviennent. Veuillez vous connecter pour voir ce qui vous attend, et répondre à ce message en indiquant une adresse valable.
    .subject = Nos messages ne vous parviennent pas – { $reference }

## Au secrétariat

mail-staff-assigned = Ce dossier vous a été confié.
    .subject = Dossier confié : { $reference }

mail-staff-answered = L’organisation a répondu. Les constats fondés sur les éléments modifiés sont signalés pour réexamen.
    .subject = Réponse reçue : { $reference }

mail-staff-no-answer = Le délai de réponse est écoulé. L’examen se poursuit avec les éléments disponibles.
    .subject = Délai de réponse écoulé : { $reference }

mail-staff-extension = L’organisation demande un délai supplémentaire. Veuillez l’accorder ou le refuser ; d’ici là, le dossier ne peut pas être clos faute de réponse.
    .subject = Délai supplémentaire demandé : { $reference }

mail-staff-contact-failed = Nos messages reviennent de toutes les adresses de l’organisation. Son délai est suspendu jusqu’à ce que vous indiquiez avoir trouvé un autre contact.
    .subject = Contact impossible : { $reference }

mail-staff-overdue = L’une de nos échéances est dépassée.
    .subject = En retard : { $reference }

mail-staff-mentioned = { $by } vous mentionne dans une note.
    .subject = Une note vous mentionne : { $reference }

mail-staff-to-countersign = { $by } a signé. Veuillez contresigner le dossier ou le renvoyer ; le contreseing revient à une autre personne.
    .subject = À contresigner : { $reference }

mail-staff-sent-back = { $by } a renvoyé le dossier.
    .subject = Dossier renvoyé : { $reference }

mail-staff-endorsed = La recommandation a été contresignée. Le dossier peut maintenant être inscrit sur la liste d’une session.
    .subject = Prêt pour une liste : { $reference }

mail-staff-duplicate = Un autre dossier a été signalé comme doublon possible. Ce point doit être réglé avant le contreseing.
    .subject = Doublon possible : { $reference }

mail-staff-withdrawn = L’organisation a retiré sa demande. Elle peut annuler ce retrait pendant quelques jours.
    .subject = Demande retirée : { $reference }

mail-staff-wish-to-withdraw = L’organisation souhaite retirer sa demande. La liste étant close, le Conseil doit en être informé.
    .subject = Souhait de retrait : { $reference }

mail-staff-correction = { $by } propose une rectification. Veuillez l’examiner ; une autre personne doit la confirmer.
    .subject = Rectification à confirmer : { $reference }

mail-staff-session-moved = Une session du Conseil est reportée aux dates ci-après. Des dossiers dont vous avez la charge sont prévus pour cette session ou inscrits sur sa liste. Les organisations en sont informées.
    .subject = Nouvelles dates : { $session }

mail-staff-session-cancelled = Une session du Conseil n’aura pas lieu. Des dossiers dont vous avez la charge étaient prévus pour cette session ou inscrits sur sa liste ; ils attendent désormais la suivante. Les organisations en sont informées.
    .subject = N’aura pas lieu : { $session }

mail-staff-list-closed = La liste est close et chaque point a reçu sa lettre. L’étape suivante est la publication du document.
    .subject = Liste close : { $session }

mail-staff-nobody = Plus personne ne peut contresigner ce dossier. Veuillez désigner une personne habilitée à le faire, au besoin pour une durée limitée.
    .subject = Personne ne peut contresigner : { $reference }

mail-staff-calendar = Les jours fériés du secrétariat pour { $year } ne figurent pas encore au calendrier. Veuillez les charger : d’ici là, les jours ouvrables de cette année sont comptés d’après les jours fériés de Genève.
    .subject = Jours fériés de { $year } à charger

mail-staff-role = { $name } exerce désormais ce rôle.
    .subject = Rôle attribué : { $name }

mail-staff-role-yours = Vous exercez désormais ce rôle.
    .subject = Un nouveau rôle vous est attribué

mail-staff-role-revoked = { $name } n’exerce plus ce rôle.
    .subject = Rôle retiré : { $name }

mail-staff-role-lost = Vous n’exercez plus ce rôle.
    .subject = Un rôle vous a été retiré

## Sessions du Conseil

mail-session-regular = { $ordinal } session
mail-session-special = { $ordinal } session extraordinaire
mail-session-written = procédure écrite
mail-session-with-dates = { $session }, { $dates }
mail-session-to-be-announced = la prochaine, qui reste à annoncer

## La démonstration

mail-demo-title = Messages de cette démonstration
mail-demo-lead = Ce qui aurait été envoyé est conservé ici : chaque message, avec l’adresse à laquelle il était destiné. Les liens fonctionnent, chacun une seule fois.
mail-demo-none = Aucun message n’a encore été écrit.
mail-demo-to = À
