### Les messages d’un dossier et du site.

messages-title = Messages
messages-to = À
messages-subject = Objet
messages-when = Quand
messages-sent = Envoyé
messages-waiting = En attente
messages-under-way = En cours d’envoi
messages-failed = Échec
messages-again = Nouvel essai prévu
messages-unwritten = Pas encore rédigé
messages-unwritten-text = Il est rédigé au moment de l’envoi.
messages-masked = Les secrets contenus dans les liens sont masqués.
messages-send-again = Envoyer de nouveau
messages-again-done = Le message sera envoyé de nouveau.
messages-none = Aucun message.
messages-lede = À qui et avec quel résultat ; ce que dit un message se lit dans son dossier.
messages-failure = Essai { $shown } : { $words }

## Où en est un message, outre ce qu’en fait le programme d’envoi

messages-held = Retenu
messages-kept = Gardé par l’essai
messages-dropped = Abandonné après l’essai
messages-view = { $state } ({ $shown })
messages-many = { $shown }+

## Retenir, libérer, renvoyer

messages-held-by = Retenu depuis le { $at } par { $name }.
messages-kept-since = Gardé par l’essai depuis le { $at } : il ne part que si un administrateur l’envoie.
messages-dropped-by = Abandonné le { $at } par { $name } : il ne sera jamais envoyé.
messages-hold-title = Retenir ce message
messages-hold-lede = Un message retenu ne part pas tant que personne ne le libère. Les délais continuent de courir, et ce qu’il annonce figure malgré tout sur la page du destinataire.
messages-hold-reason = Motif
messages-hold-reason-hint = Les personnes qui gèrent le courrier du site le lisent aussi : ne dites rien du dossier lui-même.
messages-hold-reason-missing = Indiquez pourquoi le message est retenu.
messages-hold = Retenir
messages-hold-done = Le message est retenu.
messages-must-go = Ce message ne peut pas être retenu : il sert à confirmer une adresse, à choisir un mot de passe ou à signaler qu’un compte a été modifié. La personne l’attend, et un lien reçu plus tard ne fonctionne plus.
messages-release = Libérer
messages-release-done = Le message sera envoyé.
messages-send = Envoyer
messages-drop = Abandonner
messages-drop-done = Le message a été abandonné.
messages-deeds = Ce qui en a été fait
messages-back = Tous les messages
messages-case-words = Ce qu’il dit se lit dans son dossier.

## Refus

messages-refused-none = Ce message n’existe pas.
messages-refused-yours = Seuls la personne chargée du dossier, un responsable de rang supérieur ou un administrateur peuvent le faire pour ce message.
messages-refused-waiting = Le message attend d’être envoyé : rien n’a été modifié.
messages-refused-under-way = Trop tard : le message est en train de partir.
messages-refused-sent = Trop tard : le message a été envoyé.
messages-refused-failed = Le message a été mis de côté après un échec : rien n’a été modifié.
messages-refused-held = Le message est retenu : rien n’a été modifié.
messages-refused-kept = Le message est gardé par l’essai : un administrateur décide de son sort.
messages-refused-dropped = Le message a été abandonné après l’essai : rien n’a été modifié.
messages-refused-trial = Tant que l’essai dure, le message serait seulement gardé de nouveau. Terminez d’abord l’essai.

## Tout le courrier

messages-all = Retenir tout le courrier
messages-all-lede = En cas d’urgence, par exemple si une lettre erronée est en train de partir. À partir du message suivant, plus rien n’est envoyé jusqu’à la reprise ; ce qui part en ce moment arrive encore. Les liens pour confirmer une adresse ou choisir un mot de passe partent malgré tout. Tout le secrétariat voit que le courrier est retenu, et pourquoi.
messages-all-reason = Motif
messages-all-reason-hint = Affiché sur chaque page du secrétariat tant que le courrier est retenu.
messages-all-reason-missing = Indiquez pourquoi tout le courrier est retenu.
messages-all-done = Tout le courrier est retenu.
messages-all-go-on = Reprendre les envois
messages-all-going = Les envois reprennent : ce qui attendait part maintenant.
messages-all-waits = Ce qui attend part dans l’ordre d’arrivée. Un message qui ne doit pas partir peut être retenu seul auparavant.
messages-all-held = Tout le courrier est retenu depuis le { $at } par { $name }.
messages-all-manage = Gérer
messages-all-ail = Tout le courrier est retenu : seuls partent les liens destinés aux comptes.

## L’essai

messages-trial = Essai
messages-trial-about = Le courrier ne va qu’à l’équipe ; tout le reste est gardé.
messages-trial-lede = Pendant l’essai, le courrier ne va qu’aux comptes actifs du secrétariat et aux adresses ci-dessous, y compris les liens destinés aux comptes. Tout le reste est rédigé et gardé, et se lit dans son dossier. Rien n’en part tout seul à la fin de l’essai : vous l’envoyez alors, ou l’abandonnez.
messages-trial-team = Autres adresses et domaines
messages-trial-team-hint = Un par ligne, par exemple awa@example.org, ou example.org pour tous ceux qui s’y trouvent.
messages-trial-team-slip = Ce n’est ni une adresse ni un domaine : { $line }
messages-trial-team-long = Au plus { $shown } caractères.
messages-trial-begin = Commencer l’essai
messages-trial-change = Modifier la liste
messages-trial-begun = L’essai est en cours : le courrier ne va qu’à l’équipe.
messages-trial-end = Terminer l’essai
messages-trial-ended = L’essai est terminé : le courrier va à tous.
messages-trial-off = Arrêté
messages-trial-on = En cours depuis le { $at }
messages-trial-banner = Essai depuis le { $at } : le courrier ne va qu’à l’équipe, tout le reste est gardé.
messages-trial-ail = L’essai est en cours : le courrier ne va qu’à l’équipe.
messages-trial-kept = Ce que l’essai a gardé
messages-trial-kept-count = Messages gardés : { $shown }
messages-trial-kept-see = Les voir un par un
messages-trial-kept-none = Rien n’est gardé.
messages-trial-kept-what = Ce qu’il advient de tous
messages-trial-kept-send = Les envoyer maintenant, tels qu’ils ont été rédigés
messages-trial-kept-drop = Les abandonner : personne ne les recevra jamais
messages-trial-kept-missing = Choisissez ce qu’ils deviennent.
messages-trial-kept-do = Décider
messages-trial-kept-sent = Messages qui seront envoyés : { $shown }
messages-trial-kept-dropped = Messages abandonnés : { $shown }
messages-health-held = retenus : { $shown }

## Historique du site

messages-doing-held = Message retenu
messages-doing-released = Message libéré
messages-doing-resent = Message envoyé de nouveau
messages-doing-dropped = Message abandonné après l’essai
messages-doing-all-held = Tout le courrier retenu
messages-doing-all-released = Reprise des envois
messages-doing-trial-begun = Essai du courrier commencé, ou sa liste modifiée
messages-doing-trial-ended = Essai du courrier terminé
messages-doing-trial-sent = Ce que l’essai avait gardé a été envoyé : { $shown }
messages-doing-trial-dropped = Ce que l’essai avait gardé a été abandonné : { $shown }
