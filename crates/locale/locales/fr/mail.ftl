### Messages envoyés. Ceux qui vont aux organisations ne disent rien de ce qui est interne.

## Le cadre

mail-brand = Antechamber
mail-greeting = Bonjour { $name },
mail-greeting-unnamed = Bonjour,
mail-sign-off = Le secrétariat
mail-foot = Ce message a été envoyé par { $address }. Vous pouvez y répondre ; le secrétariat lira votre réponse.
mail-line-fact = { $label } : { $value }
mail-line-head = { $label } :
mail-link-fallback = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :

## Libellés

mail-label-organization = Organisation
mail-label-reference = Référence
mail-label-due = Réponse attendue au plus tard
mail-label-session = Session du Conseil
mail-label-dates = Dates
mail-label-received = Reçue le
mail-label-fingerprint = Empreinte de ce qui a été présenté (SHA-256)
mail-label-dated = Datée du
mail-label-version = Version de votre dossier
mail-label-criteria = Ce qui ne semble pas rempli
mail-label-ground = Motif
mail-label-reopen = Peut être rouverte jusqu’au
mail-label-state = État
mail-label-time = Moment
mail-label-items = Points
mail-label-file = Dossier

## Boutons

mail-action-application = Aller à votre demande
mail-action-answer = Répondre
mail-action-comment = Rédiger vos observations
mail-action-draft = Poursuivre votre brouillon
mail-action-case = Ouvrir le dossier
mail-action-session = Ouvrir la session
mail-action-sign-in = Se connecter
mail-action-register = Consulter le registre des observateurs

## Compte

mail-verify = Veuillez confirmer que cette adresse est la vôtre, afin que les messages concernant votre demande vous parviennent. Le lien fonctionne une seule fois, jusqu’au { $until }.
    .subject = Confirmez votre adresse électronique
    .action = Confirmer cette adresse
    .after = Si vous n’avez pas ouvert de compte, vous n’avez rien à faire : sans confirmation, le compte ne peut pas servir.

mail-reset = Vous avez demandé à choisir un nouveau mot de passe. Le lien fonctionne une seule fois, jusqu’au { $until }.
    .subject = Choisissez un nouveau mot de passe
    .action = Choisir un nouveau mot de passe
    .after = Si vous n’avez rien demandé, vous n’avez rien à faire : votre mot de passe reste le même.

mail-invited = { $by } vous invite à travailler à la demande de { $organization }, qui sollicite le statut d’observateur auprès du Conseil. Ouvrez le lien pour accepter ; il est valable jusqu’au { $until }.
    .subject = Invitation à travailler à une demande
    .action = Accepter l’invitation

mail-invited-by-the-house = Une invitation vous est adressée : travailler à la demande de { $organization }, qui sollicite le statut d’observateur auprès du Conseil. Ouvrez un compte avec cette adresse, ou connectez-vous ; l’invitation est valable jusqu’au { $until }.
mail-ownership-moved = { $name } répond désormais de { $organization } : seule cette personne peut présenter ou retirer sa demande.
    .subject = Votre organisation a changé de responsable

mail-staff-invited = Nous vous invitons à rejoindre l’espace du secrétariat pour les demandes de statut d’observateur. Le lien fonctionne une seule fois, jusqu’au { $until }.
    .subject = Invitation à l’espace du secrétariat
    .action = Accepter l’invitation

mail-change-email = Vous avez demandé à utiliser cette adresse pour votre compte. Le lien fonctionne une seule fois, jusqu’au { $until }. Tant que vous ne l’avez pas ouvert, votre compte garde son adresse actuelle.
    .subject = Utiliser cette adresse pour votre compte
    .action = Utiliser cette adresse
    .after = Si vous n’avez rien demandé, vous n’avez rien à faire : rien ne change.

mail-email-changed = Votre compte a désormais une autre adresse, et les messages y sont envoyés. L’ancienne adresse ne permet plus de se connecter.
    .subject = L’adresse de votre compte a été modifiée
    .after = Si ce n’était pas vous, signalez-le-nous sans attendre en répondant à ce message.

mail-password-changed = Le mot de passe de votre compte a été modifié, et toutes les autres sessions ont été fermées.
    .subject = Votre mot de passe a été modifié
    .after = Si ce n’était pas vous, choisissez sans attendre un nouveau mot de passe et signalez-le-nous en répondant à ce message.

mail-new-sign-in = Une connexion à votre compte a eu lieu depuis un appareil que nous n’avions pas encore vu.
    .subject = Nouvelle connexion à votre compte
    .after = Si ce n’était pas vous, choisissez sans attendre un nouveau mot de passe et signalez-le-nous en répondant à ce message.

## À l’organisation

mail-draft-expiring = Votre brouillon n’a pas été modifié depuis longtemps et va expirer. Dès que vous y modifiez quelque chose, il est conservé.
    .subject = Votre brouillon va expirer
mail-draft-expired = Votre brouillon n’avait pas été modifié depuis longtemps ; il a expiré. Vous pouvez commencer une nouvelle demande à tout moment.
    .subject = Votre brouillon a expiré

mail-received = Nous avons reçu votre demande. Veuillez rappeler la référence { $reference } chaque fois que vous nous écrivez.
    .subject = Demande { $reference } reçue
    .next = Le secrétariat vérifie maintenant si le dossier est complet, puis l’examine critère par critère. Si quelque chose n’est pas clair, nous vous poserons une question. Seul le Conseil décide.
    .late = Elle est arrivée après la date fixée pour la prochaine session du Conseil et sera donc examinée à une session ultérieure.
    .no-session = La session à laquelle elle pourra être examinée n’est pas encore annoncée. Nous vous le ferons savoir.
    .receipt = Conservez ce message : il vaut accusé de réception. L’empreinte prouve ce que vous avez présenté.

mail-reply-recorded = Le Directeur général a répondu à votre lettre de demande. La réponse est versée au dossier de votre demande.
    .subject = Réponse du Directeur général – { $reference }

mail-asked = { $count ->
    [0] Le secrétariat a besoin d’un complément pour poursuivre l’examen de votre demande.
    [one] Le secrétariat a besoin d’une réponse à une question pour poursuivre l’examen de votre demande.
   *[other] Le secrétariat a besoin de réponses à { $shown } questions pour poursuivre l’examen de votre demande.
}
    .subject = Nous avons une question à vous poser – { $reference }
    .after = Vous pouvez enregistrer les réponses une à une et les envoyer ensemble. S’il vous faut plus de temps, demandez-le sur la même page.

mail-reminder = Nous attendons toujours votre réponse.
    .subject = Rappel : nous attendons votre réponse – { $reference }
    .subject-last = Dernier rappel : nous attendons votre réponse – { $reference }
    .last = Ceci est le dernier rappel. Sans réponse à nos questions, la demande sera close quelque temps après ce jour ; elle pourra ensuite être rouverte.
    .hearing = Si vous ne présentez pas d’observations, le dossier suivra son cours sans elles.

mail-cancelled = Nous n’avons plus besoin de réponse à ce que nous vous avions demandé. Vous n’avez rien à faire ; le dossier suit son cours.
    .subject = Plus rien à répondre – { $reference }

mail-extension-granted = Vous disposez de plus de temps pour répondre.
    .subject = Vous disposez de plus de temps – { $reference }
mail-extension-refused = Le délai supplémentaire que vous aviez demandé n’a pas pu être accordé. La date à laquelle la réponse est attendue ne change pas.
    .subject = Votre demande de délai – { $reference }
    .reason = Le motif :

mail-answer-received = Nous avons reçu votre réponse. Ce que vous avez envoyé est conservé tel quel ; le secrétariat poursuit l’examen de votre dossier.
    .subject = Votre réponse est arrivée – { $reference }

mail-hearing = Avant que le Conseil soit informé de ce qui s’oppose à votre demande, vous pouvez présenter des observations. Elles seront communiquées au Conseil.
    .subject = Vos observations sont attendues – { $reference }
    .told = Ce que le secrétariat a à vous dire :
    .after = Rien ne vous oblige à présenter des observations ; sans elles, le dossier suivra son cours.

mail-intend-to-close = Nous avons l’intention de clore votre demande sans la soumettre au Conseil, parce qu’elle ne relève pas de cette procédure. Vous pouvez auparavant présenter des observations.
    .subject = Nous avons l’intention de clore votre demande – { $reference }

mail-closed = Votre demande a été close : elle ne relève pas de cette procédure. Il ne s’agit pas d’une décision du Conseil au sujet de votre organisation.
    .subject = Votre demande a été close – { $reference }
    .after = Si vous pensez que c’est une erreur, répondez à ce message. Une personne de rang supérieur qui n’a pas pris part à la clôture réexaminera le dossier.

mail-carried-over = Votre demande sera examinée à une session ultérieure du Conseil. Vous n’avez rien à faire.
    .subject = Votre demande passe à une session ultérieure – { $reference }

mail-on-agenda = Votre demande figure sur la liste soumise au Conseil.
    .subject = Votre demande est à l’ordre du jour – { $reference }
    .after = Le Conseil examine les demandes de représentation par un observateur à l’ouverture de sa session, après l’adoption de l’ordre du jour. Nous vous écrirons une fois la décision annoncée.

mail-off-agenda = Votre demande ne figure plus sur la liste de cette session du Conseil. Elle reste ouverte ; nous vous informerons lorsqu’elle figurera de nouveau sur une liste.
    .subject = Votre demande n’est pas à cet ordre du jour – { $reference }
mail-not-taken-up = Le Conseil n’a pas examiné votre demande à cette session. Elle reste ouverte ; nous vous informerons lorsqu’elle figurera de nouveau sur une liste.
    .subject = Votre demande n’a pas été examinée – { $reference }

mail-session-moved = La session du Conseil pour laquelle votre demande est inscrite a été déplacée.
    .subject = La session du Conseil est déplacée – { $reference }
mail-session-cancelled = La session du Conseil pour laquelle votre demande était inscrite n’aura pas lieu. Votre demande reste ouverte et passe à une autre session.
    .subject = La session du Conseil n’aura pas lieu – { $reference }

mail-decision = Le Conseil a statué sur votre demande. Voici la lettre.
    .subject = Décision du Conseil – { $reference }
mail-correction = L’enregistrement de la décision du Conseil sur votre demande a été corrigé. Voici la lettre corrigée ; la précédente est conservée au dossier.
    .subject = Lettre corrigée – { $reference }
mail-letter-ready = Une lettre concernant la demande de votre organisation est prête. Les personnes qui travaillent à la demande peuvent la lire après s’être connectées.
    .subject = Une lettre est prête – { $reference }

mail-withdrawn = La demande a été retirée à la demande de votre organisation.
    .subject = Demande retirée – { $reference }
    .undo = S’il s’agit d’une erreur, la personne responsable de la demande peut annuler le retrait jusqu’au { $until }.
mail-withdrawal-noted = Nous avons pris note de votre souhait de retirer la demande. La liste soumise au Conseil étant déjà close, le Conseil en sera informé.
    .subject = Votre souhait de retrait est noté – { $reference }
mail-withdrawal-undone = Le retrait a été annulé. La demande reprend là où elle en était.
    .subject = La demande suit son cours – { $reference }

mail-lapsed = Votre demande a été close faute de réponse. Elle n’est pas rejetée : envoyez vos réponses, et elle se rouvre d’elle-même.
    .subject = Votre demande a été close faute de réponse – { $reference }
mail-reopened = Votre demande a été rouverte.
    .subject = Votre demande est de nouveau ouverte – { $reference }

mail-contact = Nous n’avons pas pu joindre le contact principal de votre demande. Veuillez lire ce qui attend une réponse, et corriger le contact s’il a changé.
    .subject = Votre contact principal est injoignable – { $reference }

## Au secrétariat

mail-staff-assigned = Ce dossier vous a été confié.
    .subject = Dossier confié : { $reference }
mail-staff-answered = Les réponses sont arrivées. Les constats qui reposent sur ce qui a changé sont à revoir.
    .subject = Réponses reçues : { $reference }
mail-staff-no-answer = Le délai de réponse est écoulé. Le dossier suit son cours avec ce qui s’y trouve.
    .subject = Pas de réponse : { $reference }
mail-staff-extension = L’organisation demande plus de temps.
    .subject = Délai demandé : { $reference }
mail-staff-contact-failed = Les messages ne parviennent pas à l’organisation, et il ne reste aucun autre contact. Le délai est suspendu jusqu’à ce que vous en ayez trouvé un.
    .subject = Contact impossible : { $reference }
mail-staff-overdue = Un de nos délais est dépassé.
    .subject = En retard : { $reference }
mail-staff-mentioned = { $by } vous mentionne dans une note.
    .subject = Une note vous mentionne : { $reference }
mail-staff-to-countersign = { $by } a signé. Une autre personne, de rang supérieur, doit contresigner ou renvoyer le dossier.
    .subject = À contresigner : { $reference }
mail-staff-sent-back = { $by } vous a renvoyé le dossier.
    .subject = Dossier renvoyé : { $reference }
mail-staff-endorsed = La recommandation a été contresignée. Le dossier peut être inscrit sur la liste d’une session.
    .subject = Recommandation contresignée : { $reference }
mail-staff-duplicate = Un autre dossier a été signalé comme doublon possible. La question doit être réglée avant le contreseing.
    .subject = Doublon possible : { $reference }
mail-staff-withdrawn = L’organisation a retiré sa demande.
    .subject = Retrait : { $reference }
mail-staff-wish-to-withdraw = L’organisation souhaite retirer sa demande. La liste étant close, le Conseil doit en être informé.
    .subject = Souhait de retrait : { $reference }
mail-staff-correction = { $by } propose une correction. Une autre personne doit la confirmer.
    .subject = Correction à confirmer : { $reference }
mail-staff-list-closed = La liste de la { $session } est close. Chaque point a reçu sa lettre.
    .subject = La liste de la { $session } est close
mail-staff-nobody = Plus personne ne peut contresigner ce dossier. Veuillez désigner une personne de rang supérieur, au besoin pour un temps limité.
    .subject = Personne ne peut contresigner : { $reference }
mail-staff-role = { $name } a reçu le rôle suivant : { $role }.
    .subject = Un rôle a été attribué
mail-staff-role-revoked = Le rôle suivant a été retiré à { $name } : { $role }.
    .subject = Un rôle a été retiré

## Sessions du Conseil

mail-session-regular = { $ordinal } session
mail-session-special = { $ordinal } session extraordinaire
mail-session-written = procédure écrite
mail-session-to-be-announced = prochaine session, à annoncer

## La démonstration

mail-demo-title = Messages de cette démonstration
mail-demo-lead = Voici ce qui aurait été envoyé, tel que déposé : chaque message avec l’adresse à laquelle il est allé. Les liens fonctionnent, chacun une seule fois.
mail-demo-none = Aucun message n’a encore été écrit.
mail-demo-to = À
