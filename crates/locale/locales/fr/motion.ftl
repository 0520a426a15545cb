### Le projet de résolution d’une session : préambule, puis ce que décide le Conseil. Dans nos propres termes.

motion-title = Projet de résolution
motion-subject = Admission d’organisations non gouvernementales en qualité d’observateurs
motion-council = Le Conseil,
motion-recalling = que la Constitution lui laisse le soin d’admettre à ses réunions en qualité d’observateurs, à leur propre demande, des organisations internationales s’occupant de migration, de réfugiés ou de ressources humaines,
    .verb = Rappelant
motion-mindful = ce que les organisations non gouvernementales apportent à la recherche, aux consultations et aux opérations dans le domaine de la migration,
    .verb = Ayant à l’esprit
# $session (String) - the session, such as: 118th session
motion-considered = les demandes soumises à sa { $session } et ce que le secrétariat a constaté sur chacune d’elles,
    .verb = Ayant examiné
# $session (String) - the session, such as: 118th session
# $symbol (String) - symbol of the paper
motion-considered-paper = les demandes soumises à sa { $session } et exposées dans le document { $symbol },
motion-admit = d’admettre à ses réunions en qualité d’observateurs, à leur demande, sans droit de vote et avec effet dès l’adoption de la présente résolution, les organisations suivantes :
    .verb = Décide
motion-defer = de reporter à une session ultérieure l’examen des demandes des organisations suivantes, dont il demeure saisi :
motion-not-admit = de ne pas admettre à la présente session les organisations suivantes, étant entendu que chacune peut présenter une nouvelle demande :
motion-inform = le Directeur général d’informer chacune de ces organisations de la décision prise sur sa demande et des motifs que le Conseil en a donnés.
    .verb = Prie
motion-none = de ce qu’il n’est saisi d’aucune demande à la présente session.
    .verb = Prend note
