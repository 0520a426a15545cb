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

## Libellés

mail-label-organization = Organisation
mail-label-reference = Référence
mail-label-due = Date limite de réponse
mail-label-comment-due = Date limite des observations
mail-label-deadline = Échéance
mail-label-expires = Expiration
mail-label-session = Session du Conseil
mail-label-dates = Dates
mail-label-received = Date de réception
mail-label-fingerprint = Empreinte numérique du dossier (SHA-256)
mail-label-dated = Date de la réponse
mail-label-version = Version de votre dossier
mail-label-criteria = Critères qui ne semblent pas remplis
mail-label-ground = Motif
mail-label-reopen = Réouverture possible jusqu’au
mail-label-state = Étape
mail-label-time = Date et heure
mail-label-items = Points inscrits
mail-label-file = Autre dossier
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

mail-email-changed = Votre compte a désormais une autre adresse, à laquelle les messages sont envoyés. Celle-ci ne permet plus de se connecter.
    .subject = L’adresse de votre compte a été modifiée
    .after = Si ce n’était pas vous, prévenez-nous immédiatement en répondant à ce message.

mail-password-changed = Le mot de passe de votre compte a été modifié. Tous les autres appareils ont été déconnectés.
    .subject = Votre mot de passe a été modifié
    .after = Si ce n’était pas vous, choisissez immédiatement un nouveau mot de passe et prévenez-nous en répondant à ce message.

mail-new-sign-in = Une connexion à votre compte a eu lieu depuis un nouvel appareil.
    .subject = Nouvelle connexion à votre compte
    .after = Si c’était vous, vous n’avez rien à faire. Sinon, choisissez immédiatement un nouveau mot de passe et prévenez-nous en répondant à ce message.

## À l’organisation

mail-draft-expiring = Votre brouillon de demande n’a pas été modifié depuis longtemps et va expirer. Pour le conserver, ouvrez-le et modifiez ou enregistrez quelque chose avant cette date.
    .subject = Votre brouillon de demande va expirer

mail-draft-expired = Votre brouillon de demande n’avait pas été modifié depuis longtemps : il a expiré. Vous pouvez commencer une nouvelle demande à tout moment.
    .subject = Votre brouillon de demande a expiré

mail-received = Nous avons bien reçu votre demande. Veuillez rappeler la référence { $reference } dans tous vos messages.
    .subject = Demande { $reference } reçue
    .next = Le secrétariat va maintenant vérifier que le dossier est complet, puis l’examiner critère par critère. Si un point n’est pas clair, nous vous poserons des questions. La décision appartient au seul Conseil.
    .late = Elle est arrivée après la date limite fixée pour la prochaine session du Conseil ; elle sera donc examinée à une session ultérieure.
    .no-session = La session à laquelle elle pourra être examinée n’est pas encore annoncée. Nous vous écrirons dès qu’elle le sera.
    .receipt = Conservez ce message : il tient lieu d’accusé de réception. L’empreinte numérique prouve ce que vous avez présenté.

mail-session-set = Votre demande sera examinée à la session du Conseil indiquée ci-après. Vous n’avez rien à faire pour le moment.
    .subject = Session annoncée pour votre demande – { $reference }

mail-reply-recorded = La Direction générale a répondu à votre lettre de demande. Sa réponse est versée à votre dossier.
    .subject = Réponse de la Direction générale – { $reference }

mail-asked = { $count ->
    [0] Le secrétariat a besoin d’un complément pour poursuivre l’examen de votre demande.
    [one] Pour poursuivre l’examen de votre demande, le secrétariat vous pose une question.
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

mail-reminder-lapses = Ceci est le dernier rappel. Si nous n’avons reçu aucune réponse au plus tard le { $until }, votre demande sera close. Elle pourra encore être rouverte pendant un certain temps.
mail-reminder-hearing = Nous vous avons indiqué ce qui semble s’opposer à votre demande et n’avons pas encore reçu vos observations. Rien ne vous oblige à en présenter ; nous poursuivrons alors sans elles.
    .subject = Rappel : vos observations sont encore recevables – { $reference }
    .subject-last = Dernier rappel : vos observations sont encore recevables – { $reference }

mail-cancelled = Nous n’avons plus besoin de réponse aux questions que nous vous avions posées. Vous n’avez rien à faire ; l’examen de votre demande se poursuit.
    .subject = Votre réponse n’est plus nécessaire – { $reference }

mail-extension-granted = Vous disposez d’un délai supplémentaire pour répondre. Voici la nouvelle date.
    .subject = Délai supplémentaire accordé – { $reference }

mail-extension-refused = Nous n’avons pas pu vous accorder le délai supplémentaire que vous aviez demandé. Veuillez répondre à la date indiquée au plus tard.
    .subject = Délai supplémentaire non accordé – { $reference }
    .reason = Le motif :

mail-answer-received = Nous avons bien reçu votre réponse, que nous conservons telle quelle. Vous n’avez plus rien à faire ; le secrétariat poursuit l’examen de votre demande.
    .subject = Votre réponse est bien arrivée – { $reference }

mail-sent-as-saved = Le délai de réponse est écoulé. Nous avons pris comme réponse ce que vous aviez enregistré, et poursuivons l’examen sur cette base. Vous n’avez rien à faire.
    .subject = Vos réponses enregistrées ont été transmises – { $reference }

mail-hearing = Avant que le Conseil soit informé de ce qui s’oppose à votre demande, vous pouvez présenter des observations. Elles seront communiquées au Conseil.
    .subject = Vos observations avant l’examen par le Conseil – { $reference }
    .told = Ce que dit le secrétariat :
    .after = Rien ne vous oblige à présenter des observations ; nous poursuivrons alors sans elles.

mail-intend-to-close = Nous envisageons de clore votre demande sans la soumettre au Conseil, parce qu’elle ne relève pas de cette procédure. Vous pouvez auparavant présenter des observations.
    .subject = Nous envisageons de clore votre demande – { $reference }

mail-closed = Votre demande a été close, car elle ne relève pas de cette procédure. Il ne s’agit pas d’une décision du Conseil concernant votre organisation.
    .subject = Votre demande a été close – { $reference }
    .after = Si vous pensez qu’il s’agit d’une erreur, répondez à ce message au plus tard à cette date. Une personne de rang supérieur qui n’a pas pris part à la clôture réexaminera le dossier.

mail-carried-over = Votre demande sera examinée à une session du Conseil plus tardive que prévu. Si nous vous avons posé des questions, les dates limites de réponse ne changent pas.
    .subject = Votre demande est reportée à une session ultérieure – { $reference }

mail-on-agenda = Votre demande figure sur la liste soumise au Conseil.
    .subject = Votre demande est à l’ordre du jour – { $reference }
    .after = Le Conseil examine les demandes de représentation par un observateur à l’ouverture de sa session, après l’adoption de l’ordre du jour. Vous n’avez rien à faire ; nous vous écrirons une fois la décision annoncée.
    .written = Le Conseil examine votre demande par procédure écrite, sans se réunir. Vous n’avez rien à faire ; nous vous écrirons une fois la décision annoncée.

mail-off-agenda = Votre demande a été retirée de la liste de cette session du Conseil. Elle reste ouverte et vous n’avez rien à faire ; nous vous écrirons lorsqu’elle figurera de nouveau sur une liste.
    .subject = Votre demande n’est plus sur la liste – { $reference }

mail-not-taken-up = Le Conseil n’a pas examiné votre demande à cette session. Elle reste ouverte et vous n’avez rien à faire ; nous vous écrirons lorsqu’elle figurera de nouveau sur une liste.
    .subject = Votre demande n’a pas été examinée – { $reference }

mail-session-moved = La session du Conseil à laquelle votre demande doit être examinée a été déplacée aux dates ci-après. Vous n’avez rien à faire.
    .subject = Nouvelles dates de la session du Conseil – { $reference }

mail-session-cancelled = La session du Conseil à laquelle votre demande devait être examinée n’aura pas lieu. Votre demande reste ouverte et vous n’avez rien à faire ; nous vous écrirons dès que la prochaine session sera connue.
    .subject = La session du Conseil n’aura pas lieu – { $reference }

mail-decision = Le Conseil a statué sur votre demande. Voici la lettre.
    .subject = Décision du Conseil – { $reference }

mail-correction = Notre enregistrement de la décision du Conseil sur votre demande contenait une erreur. Voici la lettre rectifiée ; la précédente est conservée au dossier.
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

mail-contact = Nos messages concernant votre demande nous reviennent. Veuillez consulter ce qui vous y attend et nous indiquer, en répondant à ce message, une adresse valable.
    .subject = Nos messages ne vous parviennent pas – { $reference }

## Au secrétariat

mail-staff-assigned = Ce dossier vous a été confié.
    .subject = Dossier confié : { $reference }

mail-staff-answered = L’organisation a répondu. Les constats fondés sur les éléments modifiés sont signalés pour être revus.
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

mail-staff-to-countersign = { $by } a signé. Veuillez contresigner ou renvoyer le dossier ; il doit s’agir d’une autre personne.
    .subject = À contresigner : { $reference }

mail-staff-sent-back = { $by } vous a renvoyé le dossier.
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

mail-staff-list-closed = La liste de la { $session } est close et chaque point a reçu sa lettre. L’étape suivante est le document.
    .subject = Liste close : { $session }

mail-staff-nobody = Plus personne ne peut contresigner ce dossier. Veuillez désigner une personne responsable de rang supérieur, au besoin pour une durée limitée.
    .subject = Personne ne peut contresigner : { $reference }

mail-staff-calendar = Les jours fériés du secrétariat pour { $year } ne figurent pas encore au calendrier. Veuillez les charger : d’ici là, les jours ouvrables de cette année sont comptés d’après les jours fériés de Genève.
    .subject = Jours fériés de { $year } à charger

mail-staff-role = { $name } exerce désormais ce rôle.
    .subject = Rôle attribué : { $name }

mail-staff-role-revoked = { $name } n’exerce plus ce rôle.
    .subject = Rôle retiré : { $name }

## Sessions du Conseil

mail-session-regular = { $ordinal } session
mail-session-special = { $ordinal } session extraordinaire
mail-session-written = procédure écrite
mail-session-to-be-announced = la prochaine, qui reste à annoncer

## La démonstration

mail-demo-title = Messages de cette démonstration
mail-demo-lead = Ce qui aurait été envoyé est conservé ici : chaque message, avec l’adresse à laquelle il était destiné. Les liens fonctionnent, chacun une seule fois.
mail-demo-none = Aucun message n’a encore été écrit.
mail-demo-to = À
