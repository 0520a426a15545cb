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
messages-again-not = Ce message n’avait pas été mis de côté : rien n’a été modifié.
messages-none = Aucun message.
messages-lede = À qui et avec quel résultat ; ce que dit un message se lit dans son dossier.
messages-failure = Essai { $shown } : { $words }
