### Remplir une section : comment elle est enregistrée pendant la saisie.

form-typing = Pas encore enregistré
form-saving = Enregistrement…
form-offline = Pas encore enregistré : la connexion est interrompue. Ce que vous avez écrit est gardé dans ce navigateur et sera enregistré dès qu’elle sera rétablie.
form-trouble = Pas encore enregistré : le serveur ne répond pas comme il le devrait. Ce que vous avez écrit est gardé dans ce navigateur, et l’enregistrement sera tenté de nouveau.
form-changed = Non enregistré : cette section a été enregistrée ailleurs après que vous l’avez ouverte. Rien n’est perdu et rien n’a été écrasé.
form-changed-button = Comparer et choisir
form-over = Non enregistré : votre connexion a pris fin. Connectez-vous de nouveau : ce que vous avez écrit vous sera montré tel quel.
form-over-button = Se connecter de nouveau
form-other = Non enregistré : un autre compte est maintenant connecté dans ce navigateur. Connectez-vous de nouveau sous votre nom pour enregistrer ce que vous avez écrit.
form-back = Ce que vous aviez écrit ici sans que cela puisse être enregistré l’est maintenant.
form-stand-short = Critères : { $met } sur { $all } remplis
form-stand-every = Tous les critères
