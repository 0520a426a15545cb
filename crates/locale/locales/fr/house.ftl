### L'administration du site : personnes, calendrier, réglages, noms de pays, échéancier, état.

house-rooms = Administration
house-overview = Vue d’ensemble
house-people = Personnes
house-calendar = Calendrier
house-settings = Réglages
house-countries = Pays
house-schedule = Échéancier
house-health = État du système
house-history = Historique
house-rulebook = Paramètres
house-never = jamais
house-done = fait
house-to-do = à faire
house-what = Quoi
house-who = Par qui
house-whom = Concerne

## Contact

house-contact = Joindre le secrétariat
house-contact-text = Écrivez-nous dès qu’un point n’est pas clair, en français, en anglais ou en espagnol.

## Vue d'ensemble

house-overview-lede = Ce dont un nouveau site a besoin avant la première demande, et ce qui appelle votre attention.
house-sessions = Sessions du Conseil
house-sessions-lede = Le secrétariat du Conseil prévoit les sessions et tient leurs listes. Les demandes reçues au plus tard le jour indiqué arrivent à temps.
house-step-people = Des responsables de dossiers, des responsables de rang supérieur et le secrétariat du Conseil sont en place.
house-step-people-missing = Personne n’exerce encore ces rôles : { $roles }.
house-step-calendar = Les années nécessaires sont chargées.
house-step-calendar-missing = Pas encore chargé : { $years }. D’ici là, les jours fériés de Genève s’appliquent.
house-step-settings = L’adresse et la signature du secrétariat sont renseignées.
house-step-settings-missing = Pas encore renseigné : { $settings }.
house-step-sessions = Une session est prévue : les demandes ont une échéance.
house-step-sessions-missing = Aucune session n’est prévue. Le secrétariat du Conseil en prévoit une sous « Conseil ».
house-step-health = Tout fonctionne.
house-step-health-unscanned = Ce qui est configuré fonctionne. Il n’y a pas d’antivirus.

## Personnes

house-people-roles = Rôles
house-people-signed-in = Dernière connexion
house-people-do = Actions
house-person-acting = Responsable de rang supérieur par intérim
house-person-files = Dossiers confiés
house-person-organizations = Organisations
house-person-sessions = { $count ->
    [0] connectée nulle part
    [one] connectée sur un appareil
    [1000000] connectée sur { $shown } d’appareils
   *[other] connectée sur { $shown } appareils
}
house-person-holds = { $count ->
    [0] Aucun dossier ne lui est confié.
    [one] Un dossier lui est confié ; il sera libéré à la fermeture du compte.
    [1000000] { $shown } de dossiers lui sont confiés ; ils seront libérés à la fermeture du compte.
   *[other] { $shown } dossiers lui sont confiés ; ils seront libérés à la fermeture du compte.
}
house-person-end-sessions = Déconnecter partout
    .note = La personne est déconnectée immédiatement de tous ses appareils et peut se connecter de nouveau. Elle ne reçoit pas de courriel ; l’historique ci-dessous le montre.
house-person-sessions-ended = { $name } : toutes les sessions ont été fermées.
house-acting = Désigner comme responsable de rang supérieur par intérim
house-acting-for = Intérim au rang supérieur : { $name }
house-acting-lede = Pendant les jours que vous indiquez, cette personne peut contresigner, renvoyer et lever les conflits d’intérêts, mais jamais dans un dossier qu’elle a recommandé. Toutes les personnes chargées de l’audit en sont informées.
house-acting-from = Premier jour
house-acting-to = Dernier jour
house-acting-to-hint = L’intérim prend fin de lui-même à la fin de ce jour, heure de Genève.
house-acting-done = { $name } assure l’intérim au rang supérieur : { $days }.
house-acting-until = Intérim au rang supérieur jusqu’au { $day }
house-fault-day = Indiquez le jour, par exemple 2026-12-31.

## Propriété

house-owner-title = Changer de responsable
house-owner-lede = Pour une organisation dont la personne responsable est partie et ne peut plus transmettre ce rôle. Celle-ci garde le droit de remplir et de répondre ; les deux personnes sont informées par courriel. Les dossiers restent tels quels.
house-owner-role = Rôle
house-owner-to = Nouvelle personne responsable
house-owner-button = Changer de responsable
house-owner-reason-hint = Conservé dans l’historique, avec votre nom
house-owner-missing = Choisissez la nouvelle personne responsable.
house-owner-reason-missing = Indiquez pourquoi la personne responsable change.
house-owner-nobody = Personne d’autre n’appartient à cette organisation : ce rôle ne peut être transmis à personne. Il faut d’abord inviter une ou un collègue.
house-owner-done = La personne responsable de l’organisation { $organization } a changé.

## Calendrier

house-calendar-lede = Les délais se comptent en jours ouvrables du secrétariat à Genève : les fins de semaine et les jours fériés de ces années ne comptent pas.
house-calendar-load = Charger maintenant
house-calendar-off = Jours fériés
house-calendar-working = Jours ouvrables
house-calendar-from = Origine
house-calendar-loaded = Chargé
house-calendar-missing = À charger
house-calendar-rule = Jours fériés de Genève, jusqu’au chargement d’une liste
house-calendar-year = Jours fériés de { $year }
house-calendar-replace = La liste ci-dessous est en vigueur pour { $year }. Une nouvelle liste la remplace en entier.
house-calendar-proposal = Aucune liste n’a été chargée pour { $year }. Voici les jours que Genève observe chaque année : corrigez-les d’après la liste du secrétariat.
house-calendar-stand = Les échéances déjà fixées ne bougent pas.
house-calendar-days = Jours fériés
house-calendar-days-hint = Un par ligne, la date d’abord : 2027-01-01, 01.01.2027 ou 01/01/2027. Le nom qui suit vous aide à vérifier ; il n’est pas conservé. Inutile d’indiquer les fins de semaine.
house-calendar-check = Vérifier la liste
house-calendar-preview = Compris ainsi
house-calendar-understood = { $count ->
    [0] Aucun jour férié. L’année compte { $working } jours ouvrables.
    [one] Un jour férié. L’année compte { $working } jours ouvrables.
    [1000000] { $shown } de jours fériés. L’année compte { $working } jours ouvrables.
   *[other] { $shown } jours fériés. L’année compte { $working } jours ouvrables.
}
house-calendar-weekend = (fin de semaine : sans effet)
house-calendar-new = nouveau
house-calendar-dropped = Ne sont plus fériés :
house-calendar-confirm = Charger le calendrier de { $year }
house-calendar-done = Le calendrier de { $year } a été chargé.
house-calendar-none = Indiquez au moins un jour férié.
house-calendar-unread = La ligne { $line } ne commence pas par une date : { $words }

## Réglages

house-settings-lede = Ce que ce site indique sur lui-même. Chaque modification est consignée avec votre nom.
house-settings-languages = Le site est disponible en { $languages } ; chaque personne choisit sa langue, et les lettres partent dans la langue de l’organisation.
house-languages = Langues du service
house-languages-default = par défaut, pour qui ne demande aucune de ces langues
house-languages-lacks = Réglages à traduire
house-languages-none = aucun
house-setting = Réglage
house-setting-value = Valeur
house-setting-default = (par défaut)
house-setting-nothing = Non renseigné
house-setting-name-about = En haut de chaque page, dans le titre de la fenêtre et dans les messages.
house-setting-postal-about = Sur la page d’aide, au bas des messages et des lettres de décision.
house-setting-email-about = Au bas de chaque page, sur la page d’aide et au bas des messages.
house-setting-phone-about = Sur la page d’aide et au bas des messages.
house-setting-signatory-about = Au bas des lettres de décision. Une ligne pour le nom, une pour la fonction.
house-setting-banner-about = En haut de chaque page, pour tout le monde, tant qu’un texte figure ici.
house-setting-empty = Si ce champ reste vide : { $default }.
house-setting-borrowed = Une langue laissée vide reprend le texte d’une autre.
house-setting-done = Enregistré : { $setting }.
house-fault-long = Utilisez { $most } caractères au plus.
house-fault-line = Écrivez-le sur une seule ligne.
house-fault-phone = Indiquez un numéro de téléphone, par exemple +41 22 000 00 00.

## Pays

house-countries-lede = Les noms des pays et zones tels que les montrent les formulaires, les listes de dossiers, le registre et les documents. Ils suivent la terminologie des Nations Unies ; un nom que vous modifiez l’est aussitôt partout.
house-countries-find = Rechercher par nom ou par code
house-countries-none = Aucun pays ni aucune zone ne correspond à votre recherche.
house-country-code = Code
house-country-own = modifié
house-country-title = Nom : { $name }
house-country-lede = Laissez une langue vide pour reprendre le nom de la table.
house-country-table = Dans la table : { $name }
house-country-done = Enregistré : { $name }.

## Échéancier

house-schedule-lede = Les étapes automatiques : dernière exécution de chaque type, et prochaine à venir, à l’heure de Genève. Seuls le type d’étape et son heure sont montrés, jamais les dossiers.
house-schedule-late = En retard
house-schedule-overdue = { $count ->
    [0] Aucune étape n’attend plus longtemps que prévu
    [one] Une étape attend plus longtemps que prévu
    [1000000] { $shown } d’étapes attendent plus longtemps que prévu
   *[other] { $shown } étapes attendent plus longtemps que prévu
}
house-schedule-failing = Étapes qui ont échoué et sont tentées de nouveau
house-schedule-kinds = Par type d’étape
house-schedule-ahead = Prochaines
house-schedule-none = Rien à venir : aucun dossier ni aucune session n’a d’échéance.
house-schedule-step = Étape
house-schedule-stream = Objet
house-schedule-due = Échéance
house-schedule-attempts = Tentatives
house-schedule-again = Prochaine tentative
house-schedule-count = En attente
house-schedule-next = Prochaine
house-schedule-next-none = aucune pour l’instant
house-schedule-last = Dernière exécution
house-schedule-taken = effectuée
house-schedule-postponed = trop tôt selon les règles, à réessayer plus tard
house-schedule-failed = échouée, à réessayer
house-stream-house = Le site
house-stream-person = Compte
house-stream-organization = Organisation
house-stream-session = Session du Conseil
house-stream-application = Demande
house-stream-observer = Observateur

## État

house-well = en ordre
house-unwell = à vérifier
house-unset = non configuré
house-health-answers = répond
house-health-silent = ne répond pas
house-health-database = Base de données
house-health-database-about = { $kind } { $version } · { $size }
house-health-schema = Schéma
house-health-documents = Stockage des documents
house-health-scanner = Antivirus
    .none = Les fichiers sont acceptés sans contrôle, et chacun porte la mention « Non soumis à l’antivirus ». Pour qu’ils soient contrôlés, indiquez votre clamd dans { $setting } et redémarrez ; les fichiers déjà reçus gardent la mention.
house-health-worker = Dernier signe du processus de fond
house-health-schedule = Étapes automatiques
house-health-schedule-about = en retard : { $overdue } · en échec : { $failing }
house-health-post = Messages
house-health-post-about = en attente : { $waiting } · en échec : { $failed }
house-health-post-oldest = le plus ancien depuis le { $since }
house-health-disk = Disque
house-health-disk-about = { $free } libres sur { $total }
house-health-ready = L’adresse /readyz dit la même chose de la base de données et du stockage des documents à un répartiteur de charge.
house-ails-database = La base de données ne répond pas.
house-ails-documents = Le stockage des documents ne répond pas : aucun fichier ne peut être déposé ni ouvert.
house-ails-scanner = L’antivirus ne répond pas : aucun fichier n’est accepté d’ici là.
house-ails-worker = Le processus de fond n’a pas donné signe de vie depuis cinq minutes : aucun message ne part et aucun délai n’est surveillé.
house-ails-schedule = { $count ->
    [0] Aucune étape automatique n’est en retard.
    [one] Une étape automatique est en retard ou a échoué.
    [1000000] { $shown } d’étapes automatiques sont en retard ou ont échoué.
   *[other] { $shown } étapes automatiques sont en retard ou ont échoué.
}
house-ails-post = { $count ->
    [0] Aucun message n’est en échec.
    [one] Un message n’a pas pu partir et demande une intervention.
    [1000000] { $shown } de messages n’ont pas pu partir et demandent une intervention.
   *[other] { $shown } messages n’ont pas pu partir et demandent une intervention.
}
house-ails-waiting = Des messages attendent depuis plus de cinq minutes.
house-ails-calendar = Le calendrier de { $year } n’a pas été chargé.
house-ails-disk = Un disque est presque plein.

## Historique

house-history-lede = Ce qui a été fait au site et aux comptes : mise en place, calendrier, réglages, noms, rôles, comptes, responsables. Le plus récent d’abord.
house-doing-set-up = Mise en place
house-doing-calendar = { $count ->
    [0] Calendrier de { $year } chargé : aucun jour férié
    [one] Calendrier de { $year } chargé : un jour férié
    [1000000] Calendrier de { $year } chargé : { $shown } de jours fériés
   *[other] Calendrier de { $year } chargé : { $shown } jours fériés
}
house-doing-calendar-missing = Calendrier de { $year } manquant : l’administration du site en a été informée
house-doing-in-language = { $what } ({ $language })
house-doing-setting = Réglage modifié : { $what }
house-doing-setting-default = Réglage remis à sa valeur par défaut : { $what }
house-doing-country = Pays renommé : { $what }
house-doing-country-default = Pays revenu au nom de la table : { $what }
house-doing-ownership = Nouvelle personne responsable : { $name }
house-doing-registered = Compte ouvert
house-doing-invited = Invitation à rejoindre le secrétariat
house-doing-verified = Adresse confirmée
house-doing-email = Adresse modifiée
house-doing-granted = Rôle attribué : { $role }
house-doing-revoked = Rôle retiré : { $role }
house-doing-acting = Nomination par intérim au rang supérieur : { $days }
house-doing-disabled = Compte fermé
house-doing-enabled = Compte rouvert
house-doing-password = Mot de passe modifié
house-doing-sessions = Déconnexion partout
house-doing-device = Connexion depuis un nouvel appareil

## Paramètres

house-rulebook-lede = Chaque seuil et chaque délai, avec sa mention et son emploi. Ils font partie du programme : un dossier est examiné selon l’édition sous laquelle il a été reçu. Une nouvelle édition vient avec une nouvelle version du programme.
house-rulebook-used = Emploi
house-rulebook-when = Étape : { $steps }
house-rulebook-calendar = Avertissement sur la page du calendrier et sous « État du système »
house-rulebook-stated = Décrit la procédure ; aucune étape n’en est calculée
house-schedule-new-days = Informer les organisations des nouvelles dates d’une session
house-schedule-warn-calendar = Signaler qu’il manque le calendrier d’une année
