### Las páginas de la secretaría: cola y expediente.

desk-queue = Expedientes
    .empty = No hay nada aquí. Los expedientes aparecen en cuanto una organización presenta su solicitud.
    .empty-mine = No tiene ningún expediente a su cargo. Asuma uno de «Sin asignar».
    .empty-narrowed = Nada coincide. Busque con menos palabras o elija otra vista.
desk-queue-too-many = Más de { $most } expedientes contienen estas palabras y aquí no se examinan todos. Añada una palabra.
desk-file-too-many = Un archivo para hoja de cálculo contiene todo lo encontrado, pero más de { $most } expedientes contienen estas palabras. Añada una palabra y guarde después la lista.
desk-queue-unread = No se ha entendido y se ha dejado fuera de la búsqueda: { $words }. En «Qué se puede buscar» figura lo que puede escribir.
desk-queue-several = Puede tratarse de más de una persona, así que se ha dejado fuera de la búsqueda: { $words }. Escriba más letras del nombre, con guiones en lugar de espacios, o elija a la persona en la lista.
desk-queue-beyond = Una búsqueda admite { $most } palabras como máximo, así que esto se ha dejado fuera: { $words }.
desk-queue-elsewhere = Nada coincide aquí. { $count ->
    [one] 1 expediente más contiene estas palabras. Búsquelo en:
    [1000000] { $shown } de expedientes más contienen estas palabras. Búsquelos en:
   *[other] { $shown } expedientes más contienen estas palabras. Búsquelos en:
}
desk-view = Vistas
    .mine = Mis expedientes
    .unassigned = Sin asignar
    .countersign = Por refrendar
    .overdue = Con retraso
    .ready = Listos para el Consejo
    .open = En curso
    .closed = Cerrados
desk-column = Columnas
    .reference = Referencia
    .organization = Organización
    .country = Sede
    .state = Estado
    .holder = A cargo de
    .in-state = En este estado
    .criteria = Criterios
    .country-code = Código del país
    .since = En este estado desde
    .received = Recibido el
    .deferrals = Aplazamientos
    .met = Cumplidos
    .unmet = No cumplidos
    .stale = Constataciones por revisar
    .hits = Coincidencias pendientes
    .flags = Avisos
    .due = Vence
desk-days = { $count ->
    [0] hoy
    [one] 1 día
    [1000000] { $shown } de días
   *[other] { $shown } días
}
desk-nobody = nadie
desk-more-than-thousand = más de 1.000
desk-filter = Filtrar
    .state = Estado
    .any = cualquier estado
    .me = usted
    .anybody = cualquiera
    .clear = Borrar
desk-search = Referencia, nombre o palabras de las respuestas
    .help = Qué se puede buscar
    .hint = Comienzos de palabras, sin acentos y en cualquier escritura. También puede escribir: is:overdue, is:deferred o is:under_review; holder:me, holder:nobody o holder:diallo (un nombre, o su comienzo); country:KE o country:kenya; due:7 (en siete días) o due:2027-01-31.
desk-order = Orden
    .due = lo que vence antes
    .received = recibidos primero
    .age = más tiempo en este estado
    .latest = los más recientes
desk-flag-contact = otro contacto por encontrar
desk-flag-more-time = prórroga solicitada
desk-flag-examination = por examinar de nuevo
desk-flag-hits = coincidencia en una lista
desk-flag-stale = expediente modificado
desk-flag-unheard = aún no se ha dado audiencia a la organización: nadie puede firmar
desk-flag-signed = firmado por usted: debe firmar otra persona
desk-deferred-times = { $count ->
    [one] un aplazamiento de la organización
    [1000000] { $shown } de aplazamientos de la organización
   *[other] { $shown } aplazamientos de la organización
}
desk-session-any = cualquier reunión
desk-ready-for = Listos: { $session }
desk-order-by = Orden: { $order }
desk-file = Esta lista para hoja de cálculo:
desk-views = Sus vistas
    .keep = Guardar o compartir esta vista
    .name = Nombre
    .submit = Guardar
    .share = Para compartir lo que ve, envíe la dirección:
    .address = enlace a esta vista
    .empty = Aún no ha guardado ninguna vista. Filtre la lista según lo que busca a menudo y elija «Guardar o compartir esta vista».
    .first = se abre primero
    .first-yes = Abrir la lista con esta vista
    .first-no = Dejar de abrir la lista con esta vista
    .first-done = Guardado.
    .rename = Cambiar el nombre
    .remove = Eliminar
    .removed = Se ha eliminado la vista. Ningún expediente ha cambiado.
    .fault-name = Dé un nombre a la vista.
    .fault-taken = Ya tiene una vista con este nombre. Elija otro nombre o elimine antes esa vista.
    .note = Ambas opciones solo cambian lo que usted ve: la vista con la que se abre su lista y las que figuran encima. No se modifica ningún expediente, y una vista eliminada puede volver a guardarse.
desk-views-lead = Una vista reúne un filtro, palabras y un orden bajo un nombre que usted elige. Figura encima de la lista, solo para usted; puede guardar { $most }.
desk-fault-name-long = El nombre puede tener { $most } caracteres como máximo.
desk-fault-views-many = Ha guardado { $most } vistas, el máximo. Elimine antes una.
desk-view-kept = La vista «{ $name }» está guardada.

desk-case = Expediente
    .criteria = Criterios
    .answers = Respuestas
    .documents = Documentos
    .questions = Preguntas
    .history = Historial
    .leap = Acciones y documentos
desk-judged = Valorados: { $judged } de { $all }
desk-version = versión { $number }, recibida el { $day }
desk-held-by = A cargo de { $name }
desk-held-by-you = Este expediente está a su cargo
desk-held-by-nobody = Este expediente no está a cargo de nadie
desk-rulebook = Normas
    .provisional = Con carácter provisional: solo lo que lleva la mención «leído en la fuente» se apoya en los textos de la Organización.

desk-take = Asumir este expediente
    .done = Este expediente está ahora a su cargo.
    .note = El expediente queda a su cargo, y el resto del equipo lo ve. Nadie recibe un correo electrónico. Puede liberarlo en cualquier momento.
    .note-first = El expediente queda a su cargo y empieza la comprobación: la organización lo ve en su página. Nadie recibe un correo electrónico. Puede liberar el expediente, pero la comprobación seguirá empezada.
desk-release = Liberar el expediente
    .done = Este expediente ya no está a cargo de nadie.
    .note = El expediente pasa a «Sin asignar». Sus plazos siguen corriendo, y los mensajes sobre él van a todo el personal encargado de expedientes. Nadie recibe ahora un correo electrónico. Usted u otra persona encargada puede volver a asumirlo.
desk-complete = Comprobar que está completo
    .lead = Estos criterios deben cumplirse antes de que empiece el examen. Puede continuar a pesar de que uno no se cumpla, con un motivo que figurará en el documento del Consejo.
    .despite = Continuar a pesar de ello, porque
    .despite-hint = Deje el campo vacío para retener el expediente. Lo que escriba figurará en el documento del Consejo.
    .unread = Confirme que ha abierto todos los documentos y puede leerlos.
    .legible = He abierto todos los documentos y puedo leerlos.
    .submit = El expediente está completo: empezar el examen
    .done = El examen ha empezado.
    .all-hold = Todos se cumplen.
desk-finding = Constatación
    .rule = La regla
    .reviewer = El examen
    .met = Cumplido
    .not-met = No cumplido
    .reason = Motivo
    .evidence = Prueba documental
    .page = Página
    .no-document = Ningún documento
    .record = Registrar la constatación
    .change = Modificar esta constatación
    .done = Constatación registrada.
    .stale = Debe revisarse: ha cambiado aquello en que se apoya.
    .missing = Elija «se cumple» o «no se cumple».
desk-finding-on = sobre la versión { $version }
desk-finding-at-page = página { $page }

desk-ask = Hacer una pregunta
    .lead = Cada pregunta se refiere a un criterio o a un documento. La organización dispone de { $days }; se le avisará cuando llegue la respuesta.
    .about = A qué se refiere
    .about-hint = La organización lo ve junto a la pregunta. El documento sobre el que se pregunta se puede añadir o sustituir con la respuesta: no hace falta volver a elegirlo más abajo.
    .criteria = Criterios
    .documents = Documentos
    .words = Su pregunta
    .words-hint = Un solo asunto por pregunta. Indique qué permitiría resolverlo.
    .open-sections = Respuestas que pueden modificarse
    .open-documents = Documentos que pueden añadirse o sustituirse
    .open-hint = Todo lo demás queda tal como se presentó.
    .earlier = Ya preguntó sobre este asunto
    .earlier-hint = Indique por qué la respuesta anterior no basta.
    .submit = Enviar
desk-asked = Preguntas y respuestas
    .none = No se ha hecho ninguna pregunta.
    .open = a la espera de respuesta
    .answered = respondida
    .cancelled = retirada
    .no-answer = no hubo respuesta
    .answer = Respuesta

desk-recommend = Recomendar
    .lead = Su recomendación pasa a refrendo de una persona de rango superior y después al Consejo. No se comunica a la organización.
    .advice = Recomendación
    .reason = Motivo
    .reason-hint = Dos o tres frases que otra persona pueda comprobar.
    .submit = Recomendar
    .done = Recomendación registrada. Queda a la espera de refrendo.
    .summary = Lo que se ha constatado
desk-recommend-tally = Cumplidos: { $met }; no cumplidos: { $unmet }; sin valorar: { $open }
desk-recommend-tally-rule = De ellos, solo según la regla, cumplidos: { $met }; no cumplidos: { $unmet }
desk-countersign-first = Antes del refrendo:
desk-countersign = Refrendar
    .lead = Confirma que las constataciones sustentan la recomendación. No puede refrendar la suya propia.
    .submit = Refrendar
    .done = Refrendado: el expediente puede incluirse en la lista de una reunión.
desk-advised-by = Recomendación de { $name }
desk-countersigned-by = Refrendo de { $name }
desk-send-back = Devolver
    .lead = El expediente vuelve a la persona que hizo la recomendación.
    .closing = El expediente vuelve a { $name }, que propuso cerrarlo.
    .reason = Qué falta
    .submit = Devolver
    .done = Devuelto.

desk-history = Historial
    .who = Quién
    .what = Qué
    .when = Cuándo (hora de Ginebra)
    .clock = paso automático
desk-document = Documentos
    .none = Ningún documento.
desk-unavailable = Lo que puede hacer aquí
    .none = Ningún paso le corresponde por ahora.
desk-document-pages = { $count ->
    [one] 1 página
    [1000000] { $shown } de páginas
   *[other] { $shown } páginas
}
desk-due-taken = Por asignar
desk-due-screening = Comprobación pendiente
desk-due-answer = Respuesta pendiente
desk-due-contact = Otro contacto por encontrar
desk-due-advice = Recomendación pendiente
desk-due-signature = Refrendo pendiente
