### Une même étape pour plusieurs dossiers : choisis dans la liste, examinés, accomplie.

together-title = Plusieurs dossiers
together-choose = Choix
together-chosen = Avec les dossiers choisis :
together-all = Tout choisir sur cette page
together-none = Ne rien choisir
together-take = Prendre…
    .title = Prendre ces dossiers
together-assign = Attribuer…
    .title = Attribuer ces dossiers
together-release = Rendre…
    .title = Rendre ces dossiers
together-place = Inscrire…
    .title = Inscrire sur la liste
together-nothing = Aucun dossier n’a été choisi. Revenez à la liste, cochez les dossiers, puis choisissez ce qu’il faut en faire.
together-no-list = Aucune session n’a de liste ouverte en ce moment.
together-session = Session
together-choose-one = à choisir
together-look = Voir ce qui se passerait
together-what = Ce qui se passerait
together-result = Résultat
together-back = Revenir à la liste
together-lead = Rien n’est encore fait. { $count ->
    [0] Aucun de ces dossiers ne s’y prête pour l’instant ; la raison figure à chaque ligne.
    [one] C’est possible pour 1 sur { $all }. Ceux qu’une raison empêche restent tels quels.
   *[other] C’est possible pour { $shown } sur { $all }. Ceux qu’une raison empêche restent tels quels.
}
together-done = { $count ->
    [0] Rien de fait sur { $all }
    [one] Fait : 1 sur { $all }
   *[other] Fait : { $shown } sur { $all }
}
together-will-take = Vous est confié.
    .first = Vous est confié, et son examen préalable commence.
together-will-assign = Est confié à { $to }.
together-will-pass = Passe de { $from } à { $to }.
together-will-release = Rejoint les dossiers non attribués.
together-will-place = Est inscrit sur la liste : { $session }.
together-done-take = Il vous est confié.
together-done-assign = Il est attribué ; un courriel en avertit la personne.
together-done-release = Plus personne ne le détient.
together-done-place = Il figure sur la liste.
together-held = Déjà confié à { $name }.
