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
together-release = Libérer…
    .title = Libérer ces dossiers
together-remind = Envoyer un rappel…
    .title = Adresser un rappel à ces organisations
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
    [0] Aucun de ces dossiers ne s’y prête pour l’instant ; le motif figure à chaque ligne.
    [one] C’est possible pour 1 dossier sur { $all }. Ceux pour lesquels un motif est indiqué restent tels quels.
    [1000000] C’est possible pour { $shown } de dossiers sur { $all }. Ceux pour lesquels un motif est indiqué restent tels quels.
   *[other] C’est possible pour { $shown } dossiers sur { $all }. Ceux pour lesquels un motif est indiqué restent tels quels.
}
together-done = { $count ->
    [0] Fait : aucun sur { $all }
    [one] Fait : 1 sur { $all }
   *[other] Fait : { $shown } sur { $all }
}
together-will-take = Vous sera confié.
    .first = Vous sera confié, et son examen préliminaire commencera.
together-will-assign = Sera confié à { $to }.
together-will-pass = Passera de { $from } à { $to }.
together-will-release = Rejoindra les dossiers « Non attribués ».
together-will-remind = Un rappel sera envoyé par courriel : réponse attendue au plus tard le { $day }.
    .late = Un rappel sera envoyé par courriel : réponse encore acceptée jusqu’au { $day }.
together-will-place = Sera inscrit sur la liste : { $session }.
together-done-take = Il vous est confié.
together-done-assign = Il est attribué ; un courriel en avertit la personne.
together-done-release = Il n’est plus confié à personne.
together-done-remind = Un rappel a été adressé à l’organisation par courriel.
together-done-place = Il figure sur la liste.
together-gone = Vous n’y avez plus accès. Rien n’a été modifié.
together-held = Déjà confié à { $name }.
