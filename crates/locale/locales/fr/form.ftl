### Remplir une section : comment elle est enregistrée pendant la saisie.
form-copy = Saisi sur cet appareil, pas encore enregistré.
form-copy-open = Ouvrir et enregistrer

form-typing = Pas encore enregistré
form-saving = Enregistrement…
form-offline = Pas encore enregistré : la connexion est interrompue. Ce que vous avez écrit est conservé dans ce navigateur et sera enregistré dès qu’elle sera rétablie.
form-trouble = Pas encore enregistré : le serveur rencontre un problème. Ce que vous avez écrit est conservé dans ce navigateur, et l’enregistrement sera tenté de nouveau.
form-changed = Non enregistré : cette section a été enregistrée ailleurs après que vous l’avez ouverte. Rien n’est perdu et rien n’a été écrasé.
form-changed-button = Comparer et choisir
form-closed = Non enregistré : cette section ne peut plus être modifiée. Ce que vous avez écrit depuis reste affiché ici et conservé dans ce navigateur ; copiez-le si vous en avez encore besoin.
form-faulty = Non enregistré : un texte est trop long ; il est signalé à sa place. Ce que vous avez écrit est conservé dans ce navigateur et sera enregistré dès que le texte sera assez court.
form-unsent = Saisi sur cet appareil et jamais enregistré
form-unsent-lead = Cette section a été fermée avant que ce que vous avez écrit ici ait pu être enregistré. Ce texte n’est conservé que dans ce navigateur : copiez ce dont vous avez encore besoin.
form-unsent-remove = Le retirer de ce navigateur
form-over = Non enregistré : votre session a pris fin. Connectez-vous de nouveau : ce que vous avez écrit vous sera montré tel quel.
form-over-button = Se connecter de nouveau
form-other = Non enregistré : un autre compte est maintenant connecté dans ce navigateur. Connectez-vous de nouveau sous votre nom pour enregistrer ce que vous avez écrit.
form-back = Ce que vous aviez saisi ici n’avait pas pu être enregistré ; c’est maintenant chose faite.
form-stand-short = Critères remplis : { $met } sur { $all }
form-stand-every = Tous les critères

## Listes

form-row-up = Monter la ligne { $number }
form-row-up-short = Monter
form-row-down = Descendre la ligne { $number }
form-row-down-short = Descendre
form-sum = Total :
form-paste = Coller depuis un tableur
form-paste-title = Coller des lignes : { $list }
form-paste-lede = Copiez les cellules de votre tableur et collez-les ci-dessous. Vous verrez ce qui a été compris avant que rien ne soit ajouté, et les lignes déjà saisies restent.
form-paste-columns = Colonnes, dans cet ordre : { $columns }. Avec une ligne de titres, l’ordre est libre et certaines peuvent manquer.
form-paste-cells = Cellules copiées
form-paste-cells-hint = Cellules séparées par des tabulations, des points-virgules ou des virgules, une ligne par rangée. Les pays par leur nom en français, en anglais ou en espagnol, ou par leur code ISO.
form-paste-look = Voir ce qui est compris
form-paste-tally = { $count ->
    [0] Aucune ligne n’est comprise
    [one] { $shown } ligne est comprise ainsi
    [1000000] { $shown } de lignes sont comprises ainsi
   *[other] { $shown } lignes sont comprises ainsi
}
form-paste-left-out = N’a pas été compris et n’est pas repris :
form-paste-strange = Colonnes non comprises, et laissées de côté :
form-paste-doubled = Ces en-têtes désignent la même colonne : { $headings }. Gardez une de ces colonnes ; supprimez l’autre, ou donnez-lui un autre en-tête.
form-paste-open-quote = Ligne { $line } : une cellule commence par un guillemet (") qui n’est pas fermé ; les lignes suivantes en feraient partie. Fermez le guillemet ou supprimez-le.
form-paste-as-it-stands = Ce qui est signalé est ajouté tel quel. Corrigez-le ci-dessous et vérifiez de nouveau, ou corrigez-le dans la section.
form-paste-add = { $count ->
    [one] Ajouter cette ligne
    [1000000] Ajouter ces { $shown } de lignes
   *[other] Ajouter ces { $shown } lignes
}
form-paste-added = { $count ->
    [0] Aucune ligne n’a été ajoutée.
    [one] { $shown } ligne a été ajoutée et enregistrée.
    [1000000] { $shown } de lignes ont été ajoutées et enregistrées.
   *[other] { $shown } lignes ont été ajoutées et enregistrées.
}
form-paste-changed = La liste a été enregistrée depuis l’affichage de ces lignes. Vérifiez qu’elles n’y figurent pas déjà avant de les ajouter.
form-paste-fault = Collez au moins une ligne de cellules.

## Un texte gardé jusqu’à son arrivée

form-words-kept = Gardé dans ce navigateur jusqu’à ce que vous appuyiez sur le bouton.
form-words-sending = Envoi…
form-words-offline = Pas encore envoyé : la connexion est interrompue. Ce que vous avez écrit est gardé dans ce navigateur et sera envoyé dès qu’elle sera rétablie.
form-words-trouble = Pas encore envoyé : le serveur ne répond pas comme il le devrait. Ce que vous avez écrit est gardé dans ce navigateur, et l’envoi sera tenté de nouveau.
form-words-back = Voici ce que vous aviez écrit ici. Ce texte n’a pas encore été envoyé.
form-words-aside = Vous aviez écrit ceci ici, sans que ce soit envoyé. Un autre texte a été enregistré depuis.
form-words-use = Reprendre ce texte
