### Les messages d’un dossier et du site.

messages-title = Messages
messages-to = À
messages-subject = Objet
messages-when = Quand
messages-kind = Motif de l’envoi
messages-kind-case = Au sujet d’une demande
messages-kind-any = tous les motifs
messages-case = Demande
messages-any = Tous
messages-find = Adresse, ou son début
messages-find-many = Plus de { $most } adresses commencent ainsi. Les messages envoyés aux autres ne figurent pas dans la liste : saisissez davantage de lettres.
messages-sent = Envoyé
messages-waiting = En attente
messages-under-way = En cours d’envoi
messages-failed = Échec
messages-again = Nouvel essai prévu
messages-unwritten = Pas encore rédigé
messages-unwritten-text = Il est rédigé au moment de l’envoi.
messages-masked = La partie secrète des liens est masquée.
messages-send-again = Envoyer de nouveau
    .note = Un message qui a échoué est envoyé une nouvelle fois, à l’adresse actuelle de la personne destinataire. Une fois parti, il ne peut plus être arrêté.
messages-again-done = Le message sera envoyé de nouveau.
messages-none = Aucun message.
messages-lede = À qui chaque message a été envoyé, et avec quel résultat. Le texte d’un message sur une demande se lit dans le dossier.
messages-failure = Essai { $shown } : { $words }
messages-moved = Jusqu’ici, ce message était adressé à { $before }. La personne destinataire a changé d’adresse depuis : il sera désormais envoyé à { $now }.

## Où en est un message, outre ce qu’en fait le programme d’envoi

messages-held = Retenu
messages-kept = Gardé pendant l’essai
messages-dropped = Abandonné après l’essai
messages-withheld = Non envoyé : destinataire sans accès
messages-view = { $state } ({ $shown })
messages-many = { $shown }+

## Retenir, libérer, renvoyer

messages-held-by = Retenu depuis le { $at } par { $name }.
messages-kept-since = Gardé pendant l’essai, depuis le { $at } : il ne part que si l’administration du site l’envoie.
messages-dropped-by = Abandonné le { $at } par { $name } : il ne sera jamais envoyé.
messages-withheld-since = Non envoyé, le { $at } : depuis la rédaction du message, le compte de la personne destinataire a été fermé, ou elle a perdu son rôle ou l’accès au dossier. Il ne sera jamais envoyé.
messages-hold-title = Retenir ce message
messages-hold-lede = Un message retenu ne part pas tant que personne ne le libère. Les délais continuent de courir, et ce qu’il annonce figure malgré tout sur la page des personnes destinataires.
messages-hold-reason = Motif
messages-hold-reason-hint = Les personnes qui gèrent les messages du site le lisent aussi : ne dites rien du contenu du dossier.
messages-hold-reason-missing = Indiquez pourquoi le message est retenu.
messages-hold = Retenir
messages-hold-done = Le message est retenu.
messages-must-go = Ce message ne peut pas être retenu : il sert à confirmer une adresse, à choisir un mot de passe ou à signaler qu’un compte a été modifié. La personne l’attend, et un lien reçu plus tard ne fonctionne plus.
messages-release = Libérer
    .note = Le message part maintenant ou, si tous les messages sont retenus, dès la reprise des envois. Une fois parti, il ne peut plus être arrêté.
messages-release-done = Le message sera envoyé.
messages-send = Envoyer
messages-drop = Abandonner
    .note = Le message ne sera jamais envoyé, et cela ne peut pas être annulé. Il reste consigné.
messages-drop-done = Le message a été abandonné.
messages-deeds = Ce qui en a été fait
messages-back = Tous les messages
messages-case-words = Son texte se lit dans son dossier.

## Refus

messages-refused-none = Ce message n’existe pas.
messages-refused-yours = Seuls la personne chargée du dossier, les responsables de rang supérieur et l’administration du site peuvent le faire.
messages-refused-waiting = Le message attend d’être envoyé : rien n’a été modifié.
messages-refused-under-way = Trop tard : le message est en cours d’envoi.
messages-refused-sent = Trop tard : le message a déjà été envoyé.
messages-refused-failed = Le message a été mis de côté après un échec : rien n’a été modifié.
messages-refused-held = Le message est retenu : rien n’a été modifié.
messages-refused-kept = Le message a été gardé pendant l’essai : l’administration du site décide de son sort.
messages-refused-dropped = Le message a été abandonné après l’essai : rien n’a été modifié.
messages-refused-withheld = La personne destinataire n’a plus le droit de lire ce message, qui ne sera donc pas envoyé : rien n’a été modifié.
messages-refused-trial = Tant que l’essai dure, le message serait seulement gardé de nouveau. Terminez d’abord l’essai.

## Tout le courrier

messages-all = Retenir tous les messages
messages-all-lede = En cas d’urgence, par exemple si une lettre erronée est en train de partir. Plus rien n’est envoyé jusqu’à la reprise des envois ; un message en cours d’envoi arrive encore. Les liens pour confirmer une adresse ou choisir un mot de passe partent malgré tout. Tout le secrétariat voit que les messages sont retenus, et pourquoi.
messages-all-reason = Motif
messages-all-reason-hint = Affiché sur chaque page du secrétariat tant que les messages sont retenus.
messages-all-reason-missing = Indiquez pourquoi tous les messages sont retenus.
messages-all-done = Tous les messages sont retenus.
messages-all-go-on = Reprendre les envois
messages-all-going = Les envois reprennent : les messages en attente partent maintenant.
messages-all-waits = Les messages en attente partent dans l’ordre d’arrivée. Pour en arrêter un, retenez-le d’abord séparément.
messages-all-held = Tous les messages sont retenus depuis le { $at } par { $name }.
messages-all-manage = Gérer
messages-all-ail = Tous les messages sont retenus : seuls partent les liens destinés aux comptes.

## L’essai

messages-trial = Essai
messages-trial-about = Les messages ne vont qu’à l’équipe ; tout le reste est gardé.
messages-trial-lede = Pendant l’essai, les messages ne vont qu’aux comptes actifs du secrétariat et aux adresses ci-dessous, y compris les liens destinés aux comptes. Tous les autres sont rédigés et gardés, et se lisent dans leur dossier. À la fin de l’essai, ils ne partent pas automatiquement : c’est vous qui les envoyez ou les abandonnez.
messages-trial-team = Autres adresses et domaines
messages-trial-team-hint = Une par ligne, par exemple awa@example.org, ou example.org pour toutes les adresses de ce domaine.
messages-trial-team-slip = Ce n’est ni une adresse ni un domaine : { $line }
messages-trial-team-long = Au plus { $shown } caractères.
messages-trial-begin = Commencer l’essai
messages-trial-change = Modifier la liste
messages-trial-begun = L’essai est en cours : les messages ne vont qu’à l’équipe.
messages-trial-end = Terminer l’essai
    .note = Les messages vont alors à toutes leurs personnes destinataires. Ceux qui ont été gardés ne partent pas pour autant : vous les envoyez ou les abandonnez ci-dessous. Vous pourrez recommencer un essai.
messages-trial-ended = L’essai est terminé : les messages vont à toutes les personnes destinataires.
messages-trial-off = Inactif
messages-trial-on = En cours depuis le { $at }
messages-trial-banner = Essai depuis le { $at } : les messages ne vont qu’à l’équipe, tout le reste est gardé.
messages-trial-ail = L’essai est en cours : les messages ne vont qu’à l’équipe.
messages-trial-kept = Messages gardés pendant l’essai
messages-trial-kept-count = Messages gardés : { $shown }
messages-trial-kept-see = Les voir un par un
messages-trial-kept-none = Aucun message n’est gardé.
messages-trial-kept-what = Que faire de tous ces messages
messages-trial-kept-send = Les envoyer maintenant, tels qu’ils ont été rédigés
messages-trial-kept-drop = Les abandonner : personne ne les recevra jamais
messages-trial-kept-missing = Choisissez ce qu’il faut en faire.
messages-trial-kept-do = Confirmer
messages-trial-kept-sent = Messages qui seront envoyés : { $shown }
messages-trial-kept-dropped = Messages abandonnés : { $shown }
messages-health-held = retenus : { $shown }

## Historique du site

messages-doing-held = Message retenu
messages-doing-released = Message libéré
messages-doing-resent = Message envoyé de nouveau
messages-doing-dropped = Message abandonné après l’essai
messages-doing-all-held = Tous les messages retenus
messages-doing-all-released = Reprise des envois
messages-doing-trial-begun = Essai commencé, ou sa liste modifiée
messages-doing-trial-ended = Essai terminé
messages-doing-trial-sent = Messages gardés pendant l’essai et envoyés : { $shown }
messages-doing-trial-dropped = Messages gardés pendant l’essai et abandonnés : { $shown }
