### Ce qui entoure chaque page, et ce qui est dit quand quelque chose ne va pas.

site-name = Antechamber
site-skip = Aller au contenu
site-nav = Menu principal
site-nav-start = Conditions
site-nav-criteria = Critères
site-nav-register = Registre des observateurs
site-nav-sign-in = Se connecter
site-nav-applications = Demandes
site-nav-queue = Dossiers
site-nav-council = Conseil
site-nav-figures = Chiffres
site-nav-admin = Administration du site
site-sign-out = Se déconnecter
site-foot-who = Secrétariat de l’Organisation · Genève
site-foot-guides = Nos textes de référence
site-foot-help = Aide et accessibilité
site-pages = Pages
site-again-signed-in = Votre session avait pris fin. Ce que vous aviez saisi est toujours là : relisez-le et appuyez de nouveau sur le bouton.
site-again-stale = Cette page était ouverte depuis longtemps. Ce que vous aviez saisi est toujours là : relisez-le et appuyez de nouveau sur le bouton.

site-faults = { $count ->
    [one] Un point est à corriger
    [1000000] { $shown } de points sont à corriger
   *[other] { $shown } points sont à corriger
}
site-problem = Erreur :
site-fault-missing = Veuillez remplir ce champ.
site-fault-unknown = Ce choix ne figure pas parmi ceux de cette page. Veuillez choisir de nouveau.
site-fault-long = Ce texte est trop long : { $written } caractères. La limite est de { $most } ; raccourcissez-le ou joignez un document.

site-error-to-start = Aller à la page d’accueil
site-error-show-again = Afficher la page dans son état actuel
site-error-bad-request = Cet envoi n’a pas pu être compris
site-error-bad-request-text = L’adresse ou le formulaire était incomplet. Revenez en arrière, rechargez la page et réessayez.
site-error-forged = Cet envoi ne vient pas de l’une de nos pages
site-error-forged-text = Pour vous protéger, seul ce qui est envoyé depuis une page récente de ce site est pris en compte. Revenez en arrière, rechargez la page et réessayez. Rien n’a été modifié.
site-error-not-found = Cette page n’existe pas
site-error-not-found-text = L’adresse est peut-être mal saisie, ou la page appartient à une autre personne. Si vous avez plusieurs comptes, vérifiez lequel vous utilisez en ce moment.
site-error-method = Cette adresse ne peut pas être utilisée ainsi
site-error-method-text = Ouvrez la page depuis le menu et utilisez ses boutons.
site-error-changed = Cette page a changé entre-temps
site-error-changed-text = { $count ->
    [0] Une étape a été franchie depuis que vous avez ouvert cette page. Vous n’avez rien modifié. Consultez la page dans son état actuel et décidez de nouveau.
    [one] Une étape a été franchie depuis que vous avez ouvert cette page, et elle concerne ce que vous vouliez faire. Vous n’avez rien modifié. Consultez la page dans son état actuel et décidez de nouveau.
    [1000000] { $shown } d’étapes ont été franchies depuis que vous avez ouvert cette page, et elles concernent ce que vous vouliez faire. Vous n’avez rien modifié. Consultez la page dans son état actuel et décidez de nouveau.
   *[other] { $shown } étapes ont été franchies depuis que vous avez ouvert cette page, et elles concernent ce que vous vouliez faire. Vous n’avez rien modifié. Consultez la page dans son état actuel et décidez de nouveau.
}
site-error-changed-step = { $what } : { $who }, { $when }.
site-error-pressed = Ce formulaire a déjà été envoyé
site-error-pressed-text = Il a déjà été envoyé avec un autre contenu, qui a été enregistré. Rien de ce que vous venez d’envoyer n’a été enregistré.
site-error-anew = Recommencer
site-error-kept = Ce que vous avez saisi n’a pas été enregistré. Vous pouvez le copier ici :
site-error-too-large = Envoi trop volumineux
site-error-too-large-text = La limite est de { $limit } par envoi. Rien n’a été enregistré de cet envoi.
site-error-refused = Cela n’est pas possible
site-error-too-many = Trop de tentatives
site-error-too-many-text = Attendez un quart d’heure, puis réessayez.
site-error-internal = Une erreur s’est produite de notre côté
site-error-internal-text = Elle a été consignée et sera examinée. Ce qui avait été enregistré est en sécurité. Réessayez dans quelques minutes.
site-error-quote = Si cela se reproduit, indiquez-nous ce numéro pour que nous puissions retrouver l’incident :
site-error-past = Cette étape n’est pas possible en ce moment
site-error-past-text = Le dossier en est à « { $state } ». Une autre personne a peut-être déjà franchi cette étape, ou le délai est passé.
site-error-to-file = Aller au dossier

## Documents

site-document-not-scanned = Non soumis à l’antivirus
