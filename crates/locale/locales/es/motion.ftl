### El proyecto de resolución de una reunión: preámbulo, y luego lo que decide el Consejo. En nuestras propias palabras.

motion-title = Proyecto de resolución
motion-subject = Admisión de organizaciones no gubernamentales como observadores
motion-council = El Consejo,
motion-recalling = que la Constitución deja en manos del Consejo admitir como observadores en sus sesiones, a petición propia, a organizaciones internacionales que se ocupen de migración, refugiados o recursos humanos,
    .verb = Recordando
motion-mindful = lo que las organizaciones no gubernamentales aportan a la investigación, las consultas y las operaciones en materia de migración,
    .verb = Teniendo presente
# $session (String) - the session, such as: 118th session
motion-considered = las solicitudes sometidas a su { $session } y lo que la secretaría ha constatado sobre cada una de ellas,
    .verb = Habiendo examinado
# $session (String) - the session, such as: 118th session
# $symbol (String) - symbol of the paper
motion-considered-paper = las solicitudes sometidas a su { $session } y expuestas en el documento { $symbol },
motion-admit = admitir como observadores en sus sesiones, a petición propia, sin derecho de voto y con efecto desde la aprobación de la presente resolución, a las organizaciones siguientes:
    .verb = Decide
motion-defer = aplazar a una reunión posterior el examen de las solicitudes de las organizaciones siguientes, que siguen sometidas al Consejo:
motion-not-admit = no admitir en la presente reunión a las organizaciones siguientes, en el entendimiento de que cada una puede presentar una nueva solicitud:
motion-inform = al Director General que comunique a cada una de esas organizaciones la decisión sobre su solicitud y los motivos que el Consejo haya dado.
    .verb = Pide
motion-none = de que no tiene ante sí ninguna solicitud en la presente reunión.
    .verb = Toma nota
