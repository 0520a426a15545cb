### El proyecto de resolución de una reunión: preámbulo, y luego lo que decide el Consejo. En nuestras propias palabras.

motion-title = Proyecto de resolución
motion-subject = Admisión de organizaciones no gubernamentales en calidad de observadoras
motion-council = El Consejo,
motion-added = { $count ->
    [one] La presente adición añade { $number } solicitud a las que son objeto del proyecto de resolución { $symbol }.
    [1000000] La presente adición añade { $number } de solicitudes a las que son objeto del proyecto de resolución { $symbol }.
   *[other] La presente adición añade { $number } solicitudes a las que son objeto del proyecto de resolución { $symbol }.
}
motion-recalling = que la Constitución deja en manos del Consejo admitir en sus sesiones en calidad de observadoras, a petición propia, a organizaciones internacionales que se ocupen de la migración, los refugiados o los recursos humanos,
    .verb = Recordando
motion-mindful = lo que las organizaciones no gubernamentales aportan a la investigación, las consultas y las operaciones en materia de migración,
    .verb = Teniendo presente
# $count (Number) - requests
# $session (String) - the session, such as: 118th session
motion-considered = { $count ->
    [one] la solicitud sometida a su { $session } y lo que la secretaría ha constatado sobre ella,
   *[other] las solicitudes sometidas a su { $session } y lo que la secretaría ha constatado sobre cada una de ellas,
}
    .verb = Habiendo examinado
# $count (Number) - requests
# $session (String) - the session, such as: 118th session
# $symbol (String) - symbol of the paper
motion-considered-paper = { $count ->
    [one] la solicitud sometida a su { $session } y expuesta en el documento { $symbol },
   *[other] las solicitudes sometidas a su { $session } y expuestas en el documento { $symbol },
}
motion-considered-written = { $count ->
    [one] mediante procedimiento por escrito la solicitud que se le ha sometido y lo que la secretaría ha constatado sobre ella,
   *[other] mediante procedimiento por escrito las solicitudes que se le han sometido y lo que la secretaría ha constatado sobre cada una de ellas,
}
motion-considered-written-paper = { $count ->
    [one] mediante procedimiento por escrito la solicitud expuesta en el documento { $symbol },
   *[other] mediante procedimiento por escrito las solicitudes expuestas en el documento { $symbol },
}
motion-admit = { $count ->
    [one] admitir en sus sesiones en calidad de observadora, a petición propia, sin derecho de voto y con efecto desde la aprobación de la presente resolución, a la organización siguiente:
   *[other] admitir en sus sesiones en calidad de observadoras, a petición propia, sin derecho de voto y con efecto desde la aprobación de la presente resolución, a las organizaciones siguientes:
}
    .verb = Decide
motion-defer = { $count ->
    [one] aplazar a una reunión posterior el examen de la solicitud de la organización siguiente, que sigue sometida al Consejo:
   *[other] aplazar a una reunión posterior el examen de las solicitudes de las organizaciones siguientes, que siguen sometidas al Consejo:
}
motion-not-admit = { $count ->
    [one] no admitir en la presente reunión a la organización siguiente, en el entendimiento de que puede presentar una nueva solicitud:
   *[other] no admitir en la presente reunión a las organizaciones siguientes, en el entendimiento de que cada una puede presentar una nueva solicitud:
}
motion-not-admit-written = { $count ->
    [one] no admitir a la organización siguiente, en el entendimiento de que puede presentar una nueva solicitud:
   *[other] no admitir a las organizaciones siguientes, en el entendimiento de que cada una puede presentar una nueva solicitud:
}
motion-inform = { $count ->
    [one] al Director General que comunique a la organización la decisión sobre su solicitud y los motivos que el Consejo haya dado.
   *[other] al Director General que comunique a cada una de esas organizaciones la decisión sobre su solicitud y los motivos que el Consejo haya dado.
}
    .verb = Pide
motion-none = de que no tiene ante sí ninguna solicitud en la presente reunión.
    .verb = Toma nota
motion-none-written = de que no tiene ante sí ninguna solicitud.
