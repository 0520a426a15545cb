### Las páginas de una organización: empezar, rellenar, adjuntar, presentar, seguir, responder.

## Sus organizaciones y solicitudes

applicant-home-title = Sus solicitudes
applicant-home-lede = Una organización solo puede tener una solicitud abierta a la vez.
applicant-home-empty = Todavía no ha empezado ninguna solicitud.
applicant-home-empty-how = Hacen falta los datos jurídicos de su organización, sus actividades, sus cuentas y algunos documentos. Puede detenerse en cualquier momento: lo que haya escrito se conserva.
applicant-home-start = Empezar una solicitud
applicant-home-start-another = Empezar una solicitud para otra organización
applicant-home-none-for = Todavía no hay ninguna solicitud.
applicant-role-owner = Usted es responsable de la solicitud de esta organización.
applicant-role-editor = Puede rellenar la solicitud y responder a las preguntas.
applicant-role-viewer = Puede leer la solicitud.

## Empezar

applicant-start-title = Empezar una solicitud
applicant-start-lede = ¿Qué organización pide ser admitida en calidad de observadora? La solicitud debe proceder de la propia organización.
applicant-start-which = Organización
applicant-start-another = Otra organización
applicant-start-name = Nombre oficial
applicant-start-name-hint = Tal como figura en los estatutos, en su escritura original. Podrá corregirlo más adelante.
applicant-start-country = País o zona de la sede
applicant-start-country-choose = Elija…
applicant-start-button = Empezar la solicitud
applicant-start-fault-which = Elija la organización.
applicant-start-fault-name = Escriba el nombre oficial de la organización.
applicant-start-fault-name-long = El nombre puede tener { $max } caracteres como máximo; este tiene { $is }
applicant-start-fault-often = Hoy ya ha indicado varias organizaciones; mañana podrá indicar otra. Escriba a la secretaría si necesita más.
applicant-start-fault-country = Elija el país o la zona de la sede.
applicant-start-open-one = Ir a la solicitud abierta

## Lista de tareas

applicant-tasks-title = Su solicitud
applicant-tasks-draft = Borrador
applicant-tasks-saved = Guardado por última vez: { $when }, por { $who }
applicant-tasks-nothing-saved = Todavía no se ha guardado nada
applicant-tasks-progress = { $count ->
    [one] { $done } sección completa de { $all }
    [1000000] { $done } de secciones completas de { $all }
   *[other] { $done } secciones completas de { $all }
}
applicant-tasks-progress-label = Secciones completas
applicant-tasks-list = Lo que se pide
applicant-tasks-documents-count = { $have } de { $need }
applicant-tasks-documents-missing = Falta: { $kinds }
applicant-tasks-check = Revisar las respuestas y presentar
applicant-again-title = Lo que se oponía a la solicitud anterior
applicant-again-lede = Las secciones señaladas a continuación aún tienen las mismas respuestas que entonces.
applicant-again-link = La solicitud anterior
applicant-again-unmet = Criterios no cumplidos la última vez: { $criteria }
applicant-again-why = Por qué
applicant-status-needs-attention = Requiere atención
applicant-status-open = { $count ->
    [one] Queda { $shown } pregunta por responder
    [1000000] Quedan { $shown } de preguntas por responder
   *[other] Quedan { $shown } preguntas por responder
}
applicant-status-faults-more = { $count ->
    [one] { $first }, y { $shown } más
   *[other] { $first }, y { $shown } más
}
applicant-deadline-in-time = Presente la solicitud a más tardar el { $day } (dentro de { $left }), para que se examine en la { $session }. También puede hacerlo más tarde: en ese caso pasa a la reunión siguiente.
applicant-deadline-late = El plazo para la { $session } terminó el { $day }. Todavía puede presentar la solicitud: pasa entonces a la reunión siguiente.
applicant-deadline-late-next = Si la presenta a más tardar el { $day }, se examinará en la { $session }.
applicant-deadline-none = Todavía no está prevista ninguna reunión del Consejo con plazo de presentación. Puede presentar la solicitud en cualquier momento: pasa a la próxima reunión que se anuncie.

## Cómo va su solicitud

applicant-stand-title = Cómo va su solicitud
applicant-stand-section = Criterios que dependen de esta sección
    .own = Esta sección
applicant-stand-as-of-today = Situación en la fecha de hoy, según lo que ha guardado.
applicant-stand-as-of-receipt = Situación al { $day }, día de recepción.
applicant-stand-staff = Algunos aspectos solo los comprueba la secretaría: las listas de sanciones, el retiro anterior de un estatuto y el acceso al Consejo que una red ya le dé.
applicant-stand-all = Criterios: { $all }; cumplidos: { $met }; todavía no cumplidos: { $unmet }; pendientes de valoración: { $judged }
applicant-stand-all-others = Criterios: { $all }; cumplidos: { $met }; todavía no cumplidos: { $unmet }; pendientes de valoración: { $judged }; que no proceden o que comprueba la secretaría: { $others }
applicant-stand-none = Ningún criterio depende de esta sección; la secretaría la necesita para tramitar su solicitud.
applicant-stand-met = Cumplido
applicant-stand-unmet = Todavía no cumplido
applicant-stand-aged = Ya no se cumple
applicant-stand-still = No se cumple
applicant-stand-decided = No se cumple: decisión del Consejo del { $day }
    .about = El Consejo ha invocado criterios en su decisión. Esta figura en primer lugar; debajo se indica lo que el programa observó en sus respuestas y documentos. Las cifras son las del programa.
applicant-stand-rule = Lo que observó el programa: { $verdict }. { $words }
applicant-stand-judge = Lo valorará una persona
applicant-stand-not-applicable = No procede
applicant-stand-not-checked = Lo comprueba la secretaría
applicant-criteria-title = Los criterios y su solicitud
applicant-criteria-lede = Esto es lo que el programa deduce de sus respuestas y documentos. Nunca admite ni rechaza: la decisión corresponde al Consejo.
applicant-criteria-source = El texto de cada criterio y su fuente

## Una sección

applicant-section-save-next = Guardar y continuar
applicant-section-save-back = Guardar y volver más tarde
applicant-section-back = Volver a la lista
applicant-section-saved-at = Guardado: { $when }
applicant-section-readonly = Usted puede leer esta sección; puede cambiarla una persona responsable o encargada de la redacción.
applicant-section-closed = Esta sección ya no se puede cambiar.
applicant-section-opened = La secretaría ha vuelto a abrir esta sección para su respuesta. Lo que guarde aquí se envía junto con sus respuestas.
applicant-faults-saved = Lo que ha escrito está guardado. Puede corregirlo ahora, o continuar y volver más tarde.
applicant-faults-go-on = Continuar sin corregir
applicant-error-prefix = Error:
applicant-why = Por qué lo preguntamos
applicant-feeds = Criterios correspondientes:
applicant-at-most = { $max } caracteres como máximo.
applicant-choose = Elija…
applicant-row = { $number }.
applicant-row-add = Añadir una fila
applicant-row-remove = Quitar la fila { $number }
applicant-row-remove-short = Quitar
applicant-amounts-source = Fuente
applicant-amounts-amount = Importe, { $currency }
applicant-amounts-amount-plain = Importe
applicant-amounts-share = Parte
applicant-date-hint = Por ejemplo, 14 3 2019.
applicant-disclaimer = Los nombres de países y zonas siguen la terminología de las Naciones Unidas y no implican opinión alguna sobre su condición jurídica.

## Dos personas a la vez

applicant-conflict-title = Esta sección se ha guardado entretanto
applicant-conflict-lede = { $who } guardó esta sección el { $when }, después de que usted la abriera. No se ha perdido nada de lo que usted escribió ni se ha sobrescrito ninguna respuesta. Elija, para cada diferencia, la respuesta que desea conservar.
applicant-conflict-lede-yourself = Usted guardó esta sección el { $when } en otra pestaña o ventana, después de abrir esta página. No se ha perdido ni sobrescrito nada. Elija, para cada diferencia, la respuesta que desea conservar.
applicant-conflict-mine = Lo que usted escribió aquí
applicant-conflict-theirs = Guardado por { $who }
applicant-conflict-theirs-yourself = Guardado en la otra pestaña
applicant-conflict-blank = (en blanco)
applicant-conflict-fault = Elija la respuesta que desea conservar.
applicant-conflict-button = Guardar lo elegido
applicant-conflict-same = Las dos respuestas son idénticas; no hay nada que elegir.

## Documentos

applicant-documents-title = Documentos
applicant-documents-lede = Lo que hace falta depende de sus respuestas. Un archivo puede ocupar hasta { $limit } y todos juntos hasta { $total }: PDF, Word (.docx), texto OpenDocument (.odt), JPEG o PNG.
applicant-documents-held = Espacio utilizado: { $held } de { $total }.
applicant-documents-received = Recibidos, todavía sin adjuntar
applicant-documents-received-lede = Estos archivos no forman parte de la solicitud hasta que rellene los datos de cada uno.
applicant-documents-unattached = { $name } ha llegado y todavía no está adjunto: complete los datos o quítelo.
applicant-documents-received-closed = Este archivo no forma parte de la solicitud: no se adjuntó, y ya no se puede adjuntar un documento de este tipo.
applicant-documents-received-say = Completar los datos
applicant-documents-received-say-named = Completar los datos: { $name }
applicant-documents-received-until = Se conserva hasta el { $when }
applicant-documents-begun = Han llegado { $here } de { $size }
applicant-documents-begun-go-on = Continuar
applicant-documents-begun-go-on-named = Continuar con { $name }
applicant-documents-twin = El mismo archivo que:
applicant-documents-needed = Necesarios
applicant-documents-other = Opcionales
applicant-documents-missing = Falta
applicant-documents-of = Adjuntos: { $have } de { $need }
applicant-documents-attached = Adjunto
applicant-documents-attach = Adjuntar
applicant-documents-attach-another = Adjuntar otro
applicant-documents-attach-kind = Adjuntar: { $kind }
applicant-documents-serves = Criterios correspondientes:
applicant-documents-none = Todavía no hay nada adjunto.
applicant-documents-replace = Sustituir
applicant-documents-replace-named = Sustituir { $name }
applicant-documents-replace-kind = Sustituir: { $kind }
applicant-documents-remove = Quitar
    .note = El archivo que quite aquí se elimina de inmediato. La secretaría no lo ha visto nunca, y puede añadirlo de nuevo.
applicant-documents-remove-named = Quitar { $name }
applicant-documents-pages = { $count ->
    [one] { $shown } página
    [1000000] { $shown } de páginas
   *[other] { $shown } páginas
}
applicant-documents-closed = Los documentos ya no se pueden cambiar.
applicant-documents-opened = La secretaría ha vuelto a abrir estos tipos de documento para su respuesta.
applicant-upload-file = Archivo
applicant-upload-file-hint = PDF, Word (.docx), texto OpenDocument (.odt), JPEG o PNG; { $limit } como máximo.
applicant-upload-files = Archivo o archivos
applicant-upload-several = Puede elegir varios a la vez: los datos de cada uno se piden en la página siguiente, y el resto de esta página puede quedar en blanco.
applicant-upload-drop = También puede soltar aquí un archivo.
applicant-upload-drop-several = También puede soltar aquí los archivos.
applicant-upload-later = Ha elegido varios archivos. Los datos de cada uno se piden en la página siguiente.
applicant-upload-begun = De { $name } han llegado { $here } de { $size }. Vuelva a elegir el mismo archivo: el envío continúa donde se detuvo.
applicant-upload-say-waiting = Espera su turno
applicant-upload-say-sending = Se está enviando
applicant-upload-say-looking = Se está comprobando
applicant-upload-say-received = Recibido
applicant-upload-say-offline = Se ha cortado la conexión. No se pierde nada: el envío continuará por sí solo en cuanto se restablezca.
applicant-upload-say-trouble = El envío no se ha completado. Se volverá a intentar enseguida.
applicant-upload-say-over = Su sesión ha terminado o esta página ya no está al día. Vuelva a abrirla y elija el mismo archivo: el envío continuará donde se detuvo.
applicant-upload-say-same = Ya ha elegido este archivo: se conserva una sola vez.
applicant-upload-say-one = Aquí solo se puede adjuntar un archivo. Cancele antes el otro.
applicant-upload-language = Idioma del documento
applicant-upload-language-hint = Un documento en un idioma distinto del español, el francés o el inglés debe ir acompañado de una traducción.
applicant-upload-issued-on-hint = La fecha que lleva el documento. El mes y el día pueden quedar en blanco si no se conocen.
applicant-upload-valid-until-hint = El último día de validez. Déjelo en blanco si no caduca.
applicant-upload-period-from = Primer día
applicant-upload-period-to = Último día
applicant-upload-signatory-name = Nombre
applicant-upload-signatory-function = Cargo
applicant-upload-button = Adjuntar el documento
applicant-upload-button-replace = Sustituir el documento
applicant-upload-button-several = Continuar
applicant-upload-replaces = Sustituye a:
applicant-upload-fault-file = Elija un archivo.
applicant-upload-fault-language = Elija el idioma del documento.
applicant-upload-fault-date = No es una fecha: escriba día, mes y año en cifras.
applicant-upload-fault-no-day = Ese día no existe en el calendario.
applicant-upload-fault-day-needed = Aquí hacen falta día, mes y año.
applicant-upload-fault-future = Esta fecha es posterior a hoy.
applicant-upload-fault-needed = Este campo es obligatorio para este tipo de documento.
applicant-upload-fault-period = El último día es anterior al primero.
applicant-upload-fault-translation = Elija el documento que traduce.
applicant-upload-fault-long = Puede tener 300 caracteres como máximo.
applicant-upload-refused-empty = El archivo está vacío. Ábralo en su equipo para comprobar su contenido, guárdelo de nuevo y elíjalo otra vez.
applicant-upload-refused-large = El archivo ocupa más de { $limit }. Guárdelo con imágenes más pequeñas, escanéelo a 200 ppp en escala de grises o divídalo y adjunte cada parte.
applicant-upload-refused-mistyped = El nombre del archivo lleva la extensión .{ $promised }, pero su contenido corresponde a { $really }. Expórtelo en formato PDF o corrija la extensión y vuelva a elegirlo.
applicant-upload-refused-unknown = No podemos abrir este tipo de archivo. Aceptamos PDF, Word (.docx), texto OpenDocument (.odt), JPEG o PNG. Guárdelo o imprímalo como PDF y elija ese archivo.
applicant-upload-refused-broken = El archivo está dañado o incompleto: el principio es legible, pero falta el final o una parte del contenido. Guárdelo o escanéelo de nuevo y elija el archivo nuevo.
applicant-upload-refused-encrypted = El archivo está protegido con contraseña, de modo que aquí nadie podría leerlo. Guarde una copia sin contraseña y elija esa.
applicant-upload-refused-bomb = Al descomprimirse, el archivo ocupa mucho más de lo que debería ocupar un documento, por lo que no se ha abierto. Guárdelo como PDF y elija ese archivo.
applicant-upload-refused-infected = Se ha encontrado un virus en este archivo, por lo que no se ha guardado. No vuelva a abrirlo; haga revisar su equipo, rehaga el documento a partir del original y elija el archivo nuevo.
applicant-upload-refused-not-scanned = En este momento no es posible el análisis antivirus, por lo que el archivo no se ha guardado. La causa está en nuestro sistema. Inténtelo de nuevo dentro de unos minutos; si sigue sin funcionar, escriba a la secretaría.
applicant-upload-refused-full = Con este archivo, la solicitud ocuparía más de { $total }; quedan { $left }. Guárdelo con imágenes más pequeñas o sustituya antes otro documento por un archivo menor, y elíjalo de nuevo.
applicant-upload-refused-same = Es el mismo archivo que { $name }, que ya ha llegado: se conserva una sola vez y espera sus datos entre sus documentos.
applicant-upload-refused-twin = Este mismo archivo ya está adjunto aquí, con el nombre { $name }. No hay nada que hacer, salvo que pensara en otro archivo: elija entonces ese.
applicant-upload-refused-once = Ya hay un documento de este tipo y solo puede haber uno. Sustituya ese.
applicant-upload-too-many = No puede haber más de { $most } archivos a la vez. Adjunte o quite antes algunos.
applicant-upload-twin-see = Verlo en la lista
applicant-upload-kept = Los datos que escribió se conservan más abajo; solo falta volver a elegir el archivo.
applicant-upload-kept-file = El archivo ha llegado, y los datos que escribió se conservan más abajo.
applicant-waiting-title = Recibidos, todavía sin adjuntar: { $kind }
applicant-waiting-lede = { $count ->
    [0] No ha llegado ningún archivo.
    [one] Este archivo ha llegado. Rellene sus datos para adjuntarlo.
    [1000000] Estos { $shown } de archivos han llegado. Rellene los datos de cada uno para adjuntarlos.
   *[other] Estos { $shown } archivos han llegado. Rellene los datos de cada uno para adjuntarlos.
}
applicant-waiting-attached = { $count ->
    [one] Se ha adjuntado { $shown } archivo. Todavía faltan datos para lo que sigue.
    [1000000] Se han adjuntado { $shown } de archivos. Todavía faltan datos para lo que sigue.
   *[other] Se han adjuntado { $shown } archivos. Todavía faltan datos para lo que sigue.
}
applicant-waiting-refused = No aceptados
applicant-waiting-other-file = Elegir otros archivos
applicant-waiting-button = { $count ->
    [one] Adjuntar el documento
   *[other] Adjuntar los documentos
}
applicant-waiting-later = Más tarde
applicant-removed-confirm-title = ¿Quitar { $name }?
applicant-removed-confirm = El archivo se elimina. Puede adjuntarlo de nuevo en cualquier momento hasta que presente la solicitud.
applicant-removed-confirm-sent = El archivo no formará parte de la próxima versión que envíe; hasta entonces puede adjuntarlo de nuevo. Permanece en cada versión que ya ha enviado.
applicant-removed-button = Quitar el archivo
applicant-kind-pdf = un PDF
applicant-kind-docx = un documento de Word
applicant-kind-odt = un texto OpenDocument
applicant-kind-jpeg = una imagen JPEG
applicant-kind-png = una imagen PNG

## Revisar, declarar, presentar

applicant-check-title = Revise sus respuestas
applicant-check-lede = Esto es lo que leerá la secretaría y lo que servirá de base al documento que recibe el Consejo.
applicant-check-change = Cambiar
applicant-check-change-section = Cambiar: { $section }
applicant-check-blank = sin respuesta
applicant-check-open-title = Antes de presentar la solicitud
applicant-check-open = Todavía queda por hacer lo siguiente. Todo lo demás está guardado.
applicant-check-go-on = Pasar a la declaración
applicant-submit-title = Declarar y presentar
applicant-submit-lede = La declaración la hace una persona facultada para representar y obligar a la organización, y se refiere exactamente a las respuestas y los documentos que usted ha revisado.
applicant-submit-frozen = Al presentar la solicitud, las respuestas y los documentos quedan fijados como versión 1 y se envían a la secretaría. Recibirá un número de referencia aquí y por correo electrónico.
applicant-submit-button = Presentar la solicitud
applicant-submit-back = Volver a las respuestas
applicant-submit-owner = Solo puede presentarla una persona responsable de la organización. Pídale que abra esta página.
applicant-submit-changed-title = Las respuestas han cambiado
applicant-submit-changed = Después de abrir esta página se cambió una respuesta o un documento, tal vez por parte de otra persona de su organización. No se ha presentado nada. Revise de nuevo las respuestas y presente la solicitud.
applicant-submitted-title = Hemos recibido su solicitud
applicant-submitted-reference = Referencia
applicant-submitted-received = Recibida
applicant-submitted-session = Reunión prevista
applicant-submitted-late = Llegó después del último día para la reunión anterior; por eso pasa a esta.
applicant-submitted-digest = Huella digital de la versión 1 (SHA-256)
applicant-submitted-next-title = Qué pasa ahora
applicant-submitted-next-1 = La secretaría comprueba que el expediente esté completo y luego lo examina criterio por criterio.
applicant-submitted-next-2 = Si algo no está claro, se le preguntará por correo electrónico y aquí, con la fecha límite de respuesta.
applicant-submitted-next-3 = El Consejo decide en su reunión. La decisión se le comunicará en cuanto se anuncie.
applicant-submitted-receipt = Se envía un acuse de recibo por correo electrónico a la persona responsable de la organización y a las encargadas de la redacción. Si el contacto principal tiene otra dirección, solo se le avisa de que hay una carta que puede leerse aquí.
applicant-submitted-follow = Seguir su solicitud

## Estado

applicant-state-title = Su solicitud
applicant-state-step = Próximo paso
applicant-state-by = Plazo
applicant-state-planned = Previsto para el
applicant-state-session = Reunión
applicant-state-session-dated = { $session }, { $days }
applicant-state-session-instead = { $session }, en lugar de: { $former }
applicant-state-session-next = La próxima que se anuncie
applicant-state-reference = Referencia
applicant-state-received = Recibida
applicant-state-versions = Versiones enviadas
applicant-state-timeline = Qué ha pasado
applicant-state-read = Leer lo que ha enviado
applicant-state-letter = Leer la carta: { $session }, decisión del { $day }
applicant-state-withdraw = Retirar la solicitud
applicant-state-undo = Anular la retirada
    .note = La solicitud vuelve al punto en que estaba, con los mismos plazos. Si figuraba en la lista de una reunión del Consejo, la secretaría debe volver a incluirla. Se avisa a su organización por correo electrónico. Más adelante puede volver a retirar la solicitud.
applicant-state-undo-until = Puede anular la retirada hasta el { $day }.
applicant-state-withdrawal-noted = Consta su deseo de retirar la solicitud. La lista de la reunión ya estaba cerrada, por lo que se informa al Consejo.
applicant-state-answer = Responder
applicant-state-comment = Presentar observaciones
applicant-state-lapsed-until = Si envía sus respuestas a más tardar el { $day }, el expediente se reabrirá.

applicant-state-since = Desde el { $day }, su organización puede asistir a las reuniones del Consejo en calidad de observadora, sin derecho de voto.
applicant-questions-all = Preguntas y respuestas

## Preguntas y observaciones

applicant-questions-title = Preguntas por responder
applicant-questions-title-hearing = Se le piden sus observaciones
applicant-questions-due = Plazo de respuesta: { $due }.
applicant-questions-grace = Se aceptará todavía una respuesta algo más tardía, hasta el { $day }.
applicant-questions-one-by-one = Responda a las preguntas una por una; cada respuesta se guarda. No se transmite nada hasta que las envíe todas.
applicant-questions-one-comment = Escriba sus observaciones; quedan guardadas. No se envía nada hasta que usted las envíe.
applicant-questions-answer = Responder a esta pregunta
applicant-questions-change = Modificar la respuesta
applicant-questions-about = Sobre:
applicant-questions-earlier = Esta pregunta ya se hizo. Motivo por el que la respuesta anterior no basta:
applicant-questions-earlier-asked = La pregunta anterior y su respuesta
applicant-questions-earlier-answer = Su respuesta anterior:
applicant-questions-status-open = Por responder
applicant-questions-status-saved = Guardada, sin enviar
applicant-questions-status-answered = Respondida
applicant-questions-status-cancelled = Retirada
applicant-questions-status-no-answer = Sin respuesta
applicant-questions-opened = Abierto de nuevo para su respuesta
applicant-questions-opened-lede = También puede corregir o completar lo siguiente:
applicant-questions-send = Enviar las respuestas
applicant-questions-send-comment = Enviar las observaciones
applicant-questions-send-lede = Sus respuestas y lo que ha cambiado quedan fijados en una versión nueva, y la secretaría continúa.
applicant-questions-unanswered = Todas las preguntas deben tener una respuesta guardada antes del envío.
applicant-questions-unattached = Antes de enviar, complete o quite cada archivo recibido.
applicant-questions-changed = Después de abrir esta página se cambió algo de lo que se iba a enviar (una respuesta, una sección o un documento), tal vez por parte de otra persona de su organización. No se ha enviado nada. Lea de nuevo esta página y después envíe.
applicant-questions-none = En este momento no hay ninguna pregunta para usted.
applicant-question-title = Pregunta
applicant-question-answer = Su respuesta
applicant-question-answer-hint = { $most } caracteres como máximo. Escriba en el idioma de esta página.
applicant-question-comment = Sus observaciones
applicant-question-comment-hint = Figuran en el documento que lee el Consejo. { $most } caracteres como máximo.
applicant-question-documents = Documentos adjuntos a esta respuesta
applicant-question-documents-none = Todavía no hay ningún documento.
applicant-question-attach-lede = Primero se guarda su respuesta; después elige el archivo. Se envía junto con sus respuestas.
applicant-question-meanwhile-title = Esta respuesta se ha guardado entretanto
applicant-hearing-meanwhile-title = Estas observaciones se han guardado entretanto
applicant-question-meanwhile = { $who } guardó otro texto el { $when }, después de que usted abriera esta página. No se ha perdido nada de lo que usted escribió ni se ha sobrescrito nada. Elija el texto que desea conservar; todavía puede cambiar el suyo.
applicant-question-meanwhile-yourself = Usted guardó otro texto el { $when } en otra pestaña o ventana, después de abrir esta página. No se ha perdido ni sobrescrito nada. Elija el texto que desea conservar; todavía puede cambiar el de aquí.
applicant-question-meanwhile-mine = Guardar lo que escribí aquí
applicant-question-meanwhile-theirs = Conservar el texto ya guardado
applicant-question-save = Guardar la respuesta
applicant-question-save-comment = Guardar las observaciones
applicant-question-fault-empty = Escriba una respuesta.
applicant-question-fault-long = Una respuesta puede tener { $max } caracteres como máximo; esta tiene { $is }
applicant-hearing-told = Mensaje de la secretaría
applicant-hearing-unmet = Criterios que no parecen cumplirse
applicant-hearing-closing = La secretaría tiene la intención de cerrar el expediente:
applicant-hearing-due = Plazo para sus observaciones: { $due }.
applicant-hearing-grace = Todavía se aceptarán observaciones algo más tardías, hasta el { $day }.
applicant-hearing-write = Escribir sus observaciones
applicant-hearing-change = Modificar sus observaciones
applicant-hearing-status-open = Puede presentar observaciones
applicant-hearing-status-saved = Guardadas, sin enviar
applicant-hearing-send-lede = Sus observaciones se conservan tal como las envíe, y la secretaría continúa.
applicant-hearing-unsaved = Guarde primero sus observaciones; después podrá enviarlas.
applicant-hearing-hint-closing = Se leen antes de decidir sobre el cierre. { $most } caracteres como máximo.
applicant-hearing-fault-empty = Escriba sus observaciones.
applicant-hearing-fault-long = Las observaciones pueden tener { $max } caracteres como máximo; estas tienen { $is }
applicant-questions-sent = La secretaría ha recibido sus respuestas.
applicant-extension-title = Pedir una prórroga
applicant-extension-lede = Puede pedirla una vez por cada petición de la secretaría, antes de que venza el plazo. Por regla general, el plazo se amplía en { $days }.
applicant-extension-reason = Por qué necesita más tiempo
applicant-extension-button = Pedir una prórroga
applicant-extension-requested = Ha pedido una prórroga. Decide la secretaría; entretanto el expediente no puede cerrarse por falta de respuesta.
applicant-extension-granted = Se le ha concedido una prórroga.
applicant-extension-refused = No se le ha concedido la prórroga.
applicant-extension-fault = Indique por qué necesita más tiempo.

## Retirar

applicant-withdraw-title = ¿Retirar la solicitud?
applicant-withdraw-lede = La secretaría deja de trabajar en ella y el Consejo no decide sobre ella. Puede anular la retirada durante { $days }; después puede presentar otra solicitud en cualquier momento.
applicant-withdraw-reason = Motivo, si desea indicarlo
applicant-withdraw-reason-hint = { $most } caracteres como máximo. No es obligatorio dar una razón.
applicant-withdraw-button = Retirar la solicitud
applicant-withdraw-keep = Mantener la solicitud

## Carta

applicant-letter-title = Decisión del Consejo
applicant-letter-pdf = Descargar la carta (PDF)

## Páginas desfasadas

applicant-stale-title = Algo ha cambiado entretanto

## La carta de solicitud, redactada a partir de las respuestas

applicant-request-title = Carta de solicitud
applicant-request-lede = Redactada a partir de sus respuestas. Imprímala en papel con membrete de la organización, pida a quien la dirige que la feche y la firme, escanéela y adjúntela.
applicant-request-missing = Todavía faltan las respuestas siguientes:
applicant-request-to = A la atención del Director General, Organización Internacional para las Migraciones, Ginebra
applicant-request-subject = Solicitud para hacerse representar por un observador en las reuniones del Consejo
applicant-request-asks = En nombre de { $name }, que actúa por iniciativa propia, tengo el honor de solicitar que nuestra organización sea admitida en calidad de observadora en las reuniones del Consejo de la Organización Internacional para las Migraciones, de conformidad con la Constitución de la Organización.
applicant-request-concerned = La nuestra es una organización no gubernamental que se ocupa de los siguientes ámbitos: { $fields }.
applicant-request-undertakes = Respetamos los propósitos y principios de la Constitución, las competencias de otras organizaciones y el carácter intergubernamental del Consejo.
applicant-request-encloses = Acompañan a esta solicitud nuestros estatutos, la prueba de nuestra existencia legal, nuestras cuentas y nuestros informes.
applicant-request-regards = Le ruego que acepte las seguridades de mi más alta consideración.
applicant-request-attach = Adjuntar la carta firmada
applicant-request-write = Redactarla a partir de sus respuestas
applicant-request-pdf = Descargar en PDF, para firmar y adjuntar
applicant-request-print = Descargarla en PDF
