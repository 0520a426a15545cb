### La deuxième étape de la connexion : les codes d’une application, en plus du mot de passe.

factor-title = Deuxième étape de la connexion
factor-lede = Après le mot de passe, un code fourni par une application de votre téléphone est demandé. Même en connaissant votre mot de passe, personne d’autre ne peut se connecter.
factor-is-off = Désactivée : le mot de passe suffit.
factor-since = Activée depuis le { $when }
factor-codes-left = Codes de secours restants : { $left }
factor-set-up = L’activer
factor-manage = Codes de secours, ou désactiver
factor-scan = Lisez cette image avec une application d’authentification : toute application affichant des codes à six chiffres convient.
factor-picture = Image pour l’application. La clé ci-dessous dit la même chose.
factor-here = L’application est sur cet appareil : l’ouvrir
factor-key = Ou saisissez cette clé dans l’application :
factor-code = Code affiché par l’application
factor-code-hint = Six chiffres
factor-turn-on = Activer
    .note = Vos autres sessions sont fermées : sur un autre appareil, il faut se connecter de nouveau, avec un code. Ce navigateur reste connecté. Un courriel vous en avertit, et vous pouvez désactiver cette étape.
    .done = La deuxième étape est activée. Toutes vos autres sessions ont été fermées ; ce navigateur reste connecté.
factor-code-missing = Saisissez le code.
factor-code-wrong = Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant. S’il est refusé lui aussi, vérifiez que votre téléphone est à l’heure.

factor-codes = Vos codes de secours
factor-codes-lede = Sans votre téléphone, chacun de ces codes remplace une fois celui de l’application. Imprimez-les ou notez-les maintenant : ils ne seront plus affichés.
factor-codes-kept = Je les ai conservés
factor-off = Désactiver la deuxième étape
factor-off-lede = Le mot de passe suffira alors pour ouvrir votre compte. Vos codes de secours ne fonctionneront plus.
factor-off-done = La deuxième étape est désactivée.
factor-renew = Nouveaux codes de secours
factor-renew-lede = Vous recevez dix nouveaux codes. Ceux qui vous restent ne fonctionneront plus.

factor-sign-in = Saisissez le code
factor-sign-in-lede = Votre mot de passe est exact. Votre compte demande aussi un code de votre application.
factor-sign-in-code = Code
factor-sign-in-hint = Les six chiffres de l’application, ou l’un de vos codes de secours
factor-sign-in-lost = Ni téléphone ni codes de secours ? Écrivez au secrétariat depuis l’adresse de votre compte : il peut faire désactiver cette étape.
factor-wait = Trop de codes erronés ont été saisis. Attendez un quart d’heure.
factor-over = Trop de temps a passé depuis la saisie du mot de passe. Connectez-vous de nouveau.
factor-recovery-used = Un code de secours a servi à votre connexion. Codes de secours restants : { $left }.

factor-lift = Désactiver la deuxième étape
factor-lift-for = Désactiver la deuxième étape de { $name }
factor-lift-lede = Pour une personne qui a perdu à la fois son téléphone et ses codes de secours. Assurez-vous que la demande vient bien d’elle : appelez un numéro que vous connaissez. Le mot de passe suffira alors pour ouvrir le compte ; la personne en est avertie par courrier électronique et peut réactiver l’étape.
factor-lift-reason-missing = Indiquez pourquoi l’étape est désactivée, et comment vous avez vérifié l’identité de la personne.
factor-lift-done = { $name } : la deuxième étape est désactivée.

factor-doing-on = Deuxième étape de la connexion activée
factor-doing-off = Deuxième étape de la connexion désactivée
factor-doing-renewed = Nouveaux codes de secours
factor-doing-used = Code de secours utilisé
factor-doing-lifted = Deuxième étape de la connexion désactivée par l’administration du site
