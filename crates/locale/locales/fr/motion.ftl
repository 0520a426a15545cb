### Le projet de résolution d’une session : préambule, puis ce que décide le Conseil. Dans nos propres termes.

motion-title = Projet de résolution
motion-subject = Admission d’organisations non gouvernementales en qualité d’observateurs
motion-council = Le Conseil,
motion-added = { $count ->
    [one] Le présent additif ajoute { $number } demande à celles qui font l’objet du projet de résolution { $symbol }.
    [1000000] Le présent additif ajoute { $number } de demandes à celles qui font l’objet du projet de résolution { $symbol }.
   *[other] Le présent additif ajoute { $number } demandes à celles qui font l’objet du projet de résolution { $symbol }.
}
motion-recalling = que la Constitution lui laisse le soin d’admettre à ses réunions en qualité d’observateurs, à leur propre demande, des organisations internationales s’occupant de migrations, de réfugiés ou de ressources humaines,
    .verb = Rappelant
motion-mindful = ce que les organisations non gouvernementales apportent à la recherche, aux consultations et aux opérations dans le domaine des migrations,
    .verb = Ayant à l’esprit
# $count (Number) - requests
# $session (String) - the session, such as: 118th session
motion-considered = { $count ->
    [one] la demande soumise à sa { $session } et ce que le secrétariat a constaté à son sujet,
   *[other] les demandes soumises à sa { $session } et ce que le secrétariat a constaté sur chacune d’elles,
}
    .verb = Ayant examiné
# $count (Number) - requests
# $session (String) - the session, such as: 118th session
# $symbol (String) - symbol of the paper
motion-considered-paper = { $count ->
    [one] la demande soumise à sa { $session } et exposée dans le document { $symbol },
   *[other] les demandes soumises à sa { $session } et exposées dans le document { $symbol },
}
motion-considered-written = { $count ->
    [one] par procédure écrite la demande qui lui est soumise et ce que le secrétariat a constaté à son sujet,
   *[other] par procédure écrite les demandes qui lui sont soumises et ce que le secrétariat a constaté sur chacune d’elles,
}
motion-considered-written-paper = { $count ->
    [one] par procédure écrite la demande exposée dans le document { $symbol },
   *[other] par procédure écrite les demandes exposées dans le document { $symbol },
}
motion-admit = { $count ->
    [one] d’admettre à ses réunions en qualité d’observateur, à sa demande, sans droit de vote et avec effet dès l’adoption de la présente résolution, l’organisation suivante :
   *[other] d’admettre à ses réunions en qualité d’observateurs, à leur demande, sans droit de vote et avec effet dès l’adoption de la présente résolution, les organisations suivantes :
}
    .verb = Décide
motion-defer = { $count ->
    [one] de reporter à une session ultérieure l’examen de la demande de l’organisation suivante, dont il demeure saisi :
   *[other] de reporter à une session ultérieure l’examen des demandes des organisations suivantes, dont il demeure saisi :
}
motion-not-admit = { $count ->
    [one] de ne pas admettre à la présente session l’organisation suivante, étant entendu qu’elle peut présenter une nouvelle demande :
   *[other] de ne pas admettre à la présente session les organisations suivantes, étant entendu que chacune peut présenter une nouvelle demande :
}
motion-not-admit-written = { $count ->
    [one] de ne pas admettre l’organisation suivante, étant entendu qu’elle peut présenter une nouvelle demande :
   *[other] de ne pas admettre les organisations suivantes, étant entendu que chacune peut présenter une nouvelle demande :
}
motion-inform = { $count ->
    [one] le Directeur général d’informer l’organisation de la décision prise sur sa demande et des motifs que le Conseil en a donnés.
   *[other] le Directeur général d’informer chacune de ces organisations de la décision prise sur sa demande et des motifs que le Conseil en a donnés.
}
    .verb = Prie
motion-none = de ce qu’il n’est saisi d’aucune demande à la présente session.
    .verb = Prend note
motion-none-written = de ce qu’il n’est saisi d’aucune demande.
