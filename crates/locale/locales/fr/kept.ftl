### Documents d’une session, publiés tels qu’ils sont établis ici.

kept-issue-paper = Publier le document du Conseil établi par ce système
kept-issue-resolution = Publier le projet de résolution établi par ce système
kept-lead = Le document est établi à partir des données consignées à ce jour, avec sa cote et la date du jour, dans chaque langue choisie : un PDF à lire et un fichier Word à retravailler. Toute personne qui télécharge cette cote recevra désormais exactement ces fichiers.
kept-symbol-hint = C/118/12 pour le document, C/118/L/4 pour un projet de résolution
kept-corr = Rectificatif (Corr.) : une feuille qui dit ce qui est corrigé
kept-add = Additif (Add.) : demandes ajoutées à la liste close
    .paper = Un additif au document contient la liste de ces demandes et une fiche sur chacune d’elles.
    .resolution = Un additif au projet de résolution ne contient que des paragraphes sur ces demandes, conformément à la recommandation faite sur chacune d’elles. Il ne change rien à ce qui est publié sur les autres.
kept-follows = { $paper } n’est pas encore publié en { $languages }. Cette publication dira la même chose que celle du { $day } en { $first }.
kept-follows-changed = { $count ->
    [0] Aucun point de la liste n’a changé depuis.
    [one] { $number } point de la liste a changé depuis : une révision ou un additif en rend compte.
    [1000000] { $number } de points de la liste ont changé depuis : une révision ou un additif en rend compte.
   *[other] { $number } points de la liste ont changé depuis : une révision ou un additif en rend compte.
}
kept-proofs = Tel qu’il serait publié aujourd’hui
kept-languages = Langues
kept-changes = Ce qu’il modifie ({ $language }). À laisser vide pour l’original
kept-fault-language = Choisissez au moins une langue.
kept-fault-draft = C’est la cote d’un projet de résolution. Celle d’un document du Conseil n’a pas de L, par exemple C/118/12.
kept-fault-no-draft = La cote d’un projet de résolution comporte un L, par exemple C/118/L/4.
kept-done = { $count ->
    [0] Le document n’est publié dans aucune langue.
    [one] Le document est publié dans { $number } langue, en PDF et en fichier Word.
    [1000000] Le document est publié dans { $number } de langues, en PDF et en fichier Word dans chacune.
   *[other] Le document est publié dans { $number } langues, en PDF et en fichier Word dans chacune.
}
