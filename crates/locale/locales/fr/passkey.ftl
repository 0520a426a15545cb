### Les clés d’accès : se connecter par ce qui déverrouille un appareil, à la place d’un mot de passe.

passkey-title = Clés d’accès
passkey-lede = Avec une clé d’accès, vous vous connectez par ce qui déverrouille votre téléphone, votre ordinateur ou votre clé de sécurité : une empreinte, un visage ou un code. Personne ne peut la deviner ni vous la demander, et aucune imitation de ce site ne peut s’en servir. Votre mot de passe continue de fonctionner.
passkey-count = Clés d’accès : { $count }
passkey-manage = Ajouter ou supprimer
passkey-new = Ajouter une clé d’accès
passkey-without = Les clés d’accès demandent JavaScript, ainsi qu’un navigateur et une adresse de ce site qui permettent de les utiliser.
passkey-name = Nom de l’appareil
passkey-name-hint = Pour que vous sachiez plus tard de quelle clé il s’agit
passkey-name-missing = Donnez un nom à la clé d’accès.
passkey-make = Créer une clé d’accès sur cet appareil
passkey-failed = L’appareil n’a fourni aucune clé d’accès. Réessayez, ou utilisez votre mot de passe.
passkey-over = Trop de temps a passé. Réessayez.
passkey-not-taken = Cette clé d’accès n’a pas pu être ajoutée. Réessayez, ou utilisez un autre appareil.
passkey-added = La clé d’accès a été ajoutée.
passkey-unused = jamais utilisée
passkey-remove = Supprimer
    .note = Une clé d’accès que vous supprimez cesse immédiatement d’ouvrir votre compte, et un courriel vous en avertit. Vous pouvez ajouter de nouveau l’appareil à tout moment.
passkey-removed = Cette clé d’accès n’ouvre plus votre compte. Supprimez-la aussi sur l’appareil.
passkey-sign-in = Se connecter avec une clé d’accès
passkey-unknown = Cette clé d’accès n’a pas été reconnue. Réessayez, ou utilisez votre mot de passe.
passkey-doing-added = Clé d’accès ajoutée
passkey-doing-removed = Clé d’accès supprimée
