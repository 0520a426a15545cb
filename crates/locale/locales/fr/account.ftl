### Comptes : inscription, connexion, et ce que la personne en garde.

account-sign-in = Se connecter
account-password = Mot de passe
account-sign-in-forgot = Mot de passe oublié ?
account-sign-in-none = Pas encore de compte ?
account-sign-in-create = Créer un compte
account-sign-in-wrong = L’adresse et le mot de passe ne correspondent pas, ou l’adresse n’a pas encore été confirmée : dans ce cas, un nouveau lien y est envoyé. Vérifiez les deux ; le mot de passe distingue les majuscules des minuscules.
account-sign-in-wait = Il y a eu trop de tentatives infructueuses. Attendez un quart d’heure ou choisissez un nouveau mot de passe.
account-sign-in-closed = Ce compte a été fermé. Écrivez au secrétariat si vous pensez qu’il s’agit d’une erreur.
account-sign-in-parked = Votre session avait pris fin. Connectez-vous de nouveau : ce que vous aviez saisi a été conservé et vous sera présenté.

account-sign-up = Créer un compte
account-sign-up-lede = Un seul compte vous accompagne de la première question jusqu’au statut d’observateur. Vous pourrez inviter des collègues par la suite.
account-name-hint = Comme vous signez vos lettres
account-email-hint = Nous y envoyons un lien, puis tous les avis concernant votre demande
account-password-hint = Au moins { $min } caractères. Une courte phrase se retient mieux, et se devine moins facilement, qu’un mot mêlé de signes.
account-sign-up-button = Créer le compte
account-sign-up-have = Vous en avez déjà un ?
account-sign-up-why = Ce que deviennent ces données
account-sign-up-why-text = Le nom et l’adresse servent à vous joindre au sujet des demandes, et à rien d’autre. Le mot de passe n’est conservé que sous une forme chiffrée qui ne permet pas de le retrouver.
account-fault-name-long = Un nom peut compter au plus { $max } caractères.
account-fault-email = Ce n’est pas une adresse électronique. Elle doit ressembler à nom@exemple.org.
account-fault-password-short = Le mot de passe est trop court : au moins { $min } caractères.
account-fault-password-long = Le mot de passe est trop long : au plus { $max } caractères.
account-fault-password-guessable = Ce mot de passe est facile à deviner, car il est courant ou formé de votre nom ou de votre adresse. Prenez plusieurs mots sans rapport entre eux.

account-sent = Consultez votre messagerie
account-sent-text = Si l’adresse est exacte, un message contenant un lien est en route. Ouvrez ce lien dans les trois jours, et votre compte sera prêt.
account-sent-none = Vous n’avez rien reçu au bout de quelques minutes ? Consultez le dossier des messages indésirables, ou recommencez en vérifiant l’adresse.
account-sent-again = Envoyer de nouveau le message

account-verify = Confirmer votre adresse
account-verify-text = Saisissez le mot de passe choisi à l’ouverture du compte, et celui-ci sera prêt.
account-verify-other = Vous n’avez pas ouvert ce compte, ou vous ne connaissez plus le mot de passe ?
account-verify-reset = Choisir un nouveau mot de passe
account-verify-button = Confirmer cette adresse
account-verified = Votre adresse est confirmée.
account-link-dead = Ce lien ne fonctionne plus
account-link-dead-text = Chaque lien fonctionne une seule fois et pour un temps limité. Demandez-en un nouveau ; c’est le dernier message qui compte.

account-forgot = Choisir un nouveau mot de passe
account-forgot-lede = Indiquez l’adresse de votre compte. Nous vous enverrons un lien pour choisir un nouveau mot de passe.
account-forgot-button = Envoyer le lien
account-forgot-sent = Consultez votre messagerie
account-forgot-sent-text = S’il existe un compte avec cette adresse, un message contenant un lien est en route. Le lien fonctionne pendant une heure.
account-reset = Choisissez un nouveau mot de passe
account-reset-new = Nouveau mot de passe
account-reset-button = Enregistrer le mot de passe
account-reset-done = Le nouveau mot de passe est enregistré, et toutes les autres sessions ont été fermées. Utilisez-le pour vous connecter.

account-invited = Bienvenue au secrétariat
account-invited-lede = Choisissez un mot de passe, et votre compte sera prêt.
account-invited-done = Votre compte est prêt. Connectez-vous pour commencer.

account-title = Votre compte
account-profile = Nom et langue
account-language-hint = Pour les messages, et pour les pages lorsque vous n’avez rien choisi d’autre
account-saved = Enregistré.
account-password-title = Mot de passe
account-password-old = Mot de passe actuel
account-password-new = Nouveau mot de passe
account-password-button = Changer le mot de passe
account-password-wrong = Ce n’est pas votre mot de passe actuel.
account-password-changed = Le mot de passe est changé, et toutes vos autres sessions ont été fermées.
account-sessions = Vos sessions ouvertes
account-session-this = ce navigateur
account-session-since = depuis le { $when }
account-session-used = dernière utilisation le { $when }
account-session-end = Fermer cette session
account-session-ended = La session a été fermée.
account-sessions-end = Fermer toutes les autres sessions
    .note = Une session que vous fermez est déconnectée immédiatement : pour revenir, il faut se connecter de nouveau. Ce navigateur reste connecté.
account-sessions-ended = Toutes les autres sessions ont été fermées.
account-signed-out = Vous avez fermé votre session.

account-setup = Mettre ce site en service
account-setup-lede = Vous créez le premier compte. Il gère les personnes et les réglages ; il n’intervient dans aucun dossier.
account-setup-button = Mettre en service et se connecter
account-setup-done = Le site est en service. Connectez-vous avec le compte que vous venez de créer.
account-setup-over = Ce site est déjà en service
account-setup-over-text = Demandez un compte à une personne chargée de l’administration du site. Si le lien était trop ancien, redémarrez le programme : il en affiche un nouveau tant que personne n’administre le site.
account-fault-name = Indiquez votre nom.
account-fault-email-missing = Indiquez l’adresse électronique.
account-fault-password = Choisissez un mot de passe.
account-fault-password-missing = Indiquez le mot de passe.
account-fault-password-old = Indiquez votre mot de passe actuel.

account-email-title = Utiliser une autre adresse
account-email-lede = Les messages vont à { $now }, et c’est avec cette adresse que vous vous connectez.
account-email-new = Nouvelle adresse
account-email-button = Envoyer un lien à la nouvelle adresse
account-email-same = C’est déjà l’adresse de votre compte.
account-email-sent = Si { $address } peut être utilisée, un message contenant un lien y est en route. Ouvrez ce lien dans les trois jours.
account-email-until = D’ici là, votre compte garde { $now }. Lorsque l’adresse changera, un message en avertira { $now }.
account-email-use = Utiliser cette adresse
account-email-use-text = Vous vous connecterez désormais avec { $address }, et les messages y seront envoyés.
account-email-use-button = Utiliser cette adresse
account-email-changed = L’adresse de votre compte est modifiée.
account-email-taken = Un autre compte utilise maintenant cette adresse. Le vôtre garde la sienne.
