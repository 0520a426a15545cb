### Documents d’une session, publiés tels qu’ils sont établis ici.

kept-issue-paper = Publier le document du Conseil tel qu’il est établi ici
kept-issue-resolution = Publier le projet de résolution tel qu’il est établi ici
kept-lead = Le document est établi maintenant à partir du dossier, avec sa cote et la date du jour, et conservé : en PDF pour la lecture et en fichier Word pour le travail, dans chaque langue choisie. Ce qui est téléchargé sous sa cote est désormais ce fichier, octet pour octet.
kept-symbol-hint = C/118/12 pour le document, C/118/L/4 pour un projet de résolution
kept-corr = Rectificatif (Corr.) : une feuille qui dit ce qui est corrigé
kept-add = Additif (Add.) : ce qui est venu sur la liste close
kept-languages = Langues
kept-changes = Ce qu’il modifie ({ $language }) ; pas pour l’original
kept-fault-language = Choisissez au moins une langue.
kept-fault-draft = C’est la cote d’un projet de résolution. Celle du document du Conseil n’a pas de L : C/118/12.
kept-fault-no-draft = La cote d’un projet de résolution comporte un L : C/118/L/4.
kept-done = { $count ->
    [0] Le document n’est publié dans aucune langue.
    [one] Le document est publié dans { $number } langue, en PDF et en fichier Word.
   *[other] Le document est publié dans { $number } langues, chaque fois en PDF et en fichier Word.
}
