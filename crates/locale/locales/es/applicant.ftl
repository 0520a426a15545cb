### Las páginas de una organización: empezar, rellenar, adjuntar, presentar, seguir, responder.

## Sus organizaciones y solicitudes

applicant-home-title = Sus solicitudes
applicant-home-lede = Cada organización puede tener una sola solicitud abierta a la vez.
applicant-home-empty = Todavía no ha empezado ninguna solicitud.
applicant-home-empty-how = Hacen falta los datos jurídicos de su organización, sus actividades, sus cuentas y algunos documentos. Puede detenerse en cualquier momento: lo que haya escrito se conserva.
applicant-home-start = Empezar una solicitud
applicant-home-start-another = Empezar una solicitud para otra organización
applicant-home-none-for = Todavía no hay ninguna solicitud.
applicant-role-owner = Usted responde de la solicitud de esta organización.
applicant-role-editor = Usted puede rellenar el expediente y responder.
applicant-role-viewer = Usted puede leer el expediente.

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
applicant-start-fault-which = Elija la organización
applicant-start-fault-name = Escriba el nombre oficial de la organización
applicant-start-fault-name-long = El nombre puede tener { $max } caracteres como máximo; este tiene { $is }
applicant-start-fault-often = Hoy ya ha indicado varias organizaciones; mañana podrá indicar otra. Escriba a la secretaría si necesita más
applicant-start-fault-country = Elija el país o la zona de la sede
applicant-start-open-one = Ir a la solicitud abierta

## Lista de tareas

applicant-tasks-title = Su solicitud
applicant-tasks-draft = Borrador
applicant-tasks-saved = Guardado por última vez: { $when }, por { $who }
applicant-tasks-nothing-saved = Todavía no se ha guardado nada
applicant-tasks-progress = { $count ->
    [one] { $done } sección completa de { $all }
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
applicant-again-unmet = No cumplido la última vez: { $criteria }
applicant-again-why = Por qué
applicant-status-needs-attention = Requiere atención
applicant-status-open = { $count ->
    [one] Queda { $shown } pregunta por responder
   *[other] Quedan { $shown } preguntas por responder
}
applicant-status-faults-more = { $count ->
    [one] { $first }, y { $shown } más
   *[other] { $first }, y { $shown } más
}
applicant-deadline-in-time = Presente la solicitud a más tardar el { $day }, al final del día en Ginebra (dentro de { $left }), para que se examine en la { $session }. También puede hacerlo más tarde: en ese caso pasa a la reunión siguiente.
applicant-deadline-late = El plazo para la { $session } terminó el { $day }. Todavía puede presentar la solicitud: pasa entonces a la reunión siguiente.
applicant-deadline-late-next = Si la presenta ahora, se examinará en la { $session }.
applicant-deadline-none = Todavía no está prevista ninguna reunión del Consejo con plazo de presentación. Puede presentar la solicitud en cualquier momento: pasa a la próxima reunión que se anuncie.

## Cómo va su solicitud

applicant-stand-title = Cómo va su solicitud
applicant-stand-section = Criterios que dependen de esta sección
applicant-stand-as-of-today = A día de hoy, según lo que ha guardado.
applicant-stand-as-of-receipt = A { $day }, día de recepción.
applicant-stand-staff = Hay puntos que solo comprueba la secretaría: las listas de sanciones, un estatuto retirado con anterioridad y si una red ya le da acceso al Consejo.
applicant-stand-all = Criterios: { $all }; cumplidos: { $met }; todavía no cumplidos: { $unmet }; por valorar por una persona: { $judged }
applicant-stand-none = Ningún criterio depende de esta sección; la secretaría la necesita para trabajar con usted.
applicant-stand-met = Cumplido
applicant-stand-unmet = Todavía no cumplido
applicant-stand-judge = Lo valorará una persona
applicant-stand-not-applicable = No procede
applicant-stand-not-checked = Lo comprueba la secretaría
applicant-criteria-title = Los criterios y su solicitud
applicant-criteria-lede = Lo que el programa puede ver en sus respuestas y documentos. Nunca admite ni rechaza: decide el Consejo.
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
applicant-feeds = Cuenta para:
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

applicant-conflict-title = Alguien ha guardado esta sección entretanto
applicant-conflict-lede = { $who } la guardó después de que usted la abriera: { $when }. No se ha perdido nada de lo que usted escribió ni se ha sobrescrito nada. Elija, para cada diferencia, la respuesta que queda.
applicant-conflict-lede-yourself = Usted la guardó en otra pestaña o ventana después de abrir esta página: { $when }. No se ha perdido ni sobrescrito nada. Elija, para cada diferencia, la respuesta que queda.
applicant-conflict-mine = Lo que usted escribió aquí
applicant-conflict-theirs = Guardado por { $who }
applicant-conflict-theirs-yourself = Guardado en la otra pestaña
applicant-conflict-blank = (en blanco)
applicant-conflict-fault = Elija la respuesta que queda
applicant-conflict-button = Guardar mis elecciones
applicant-conflict-same = Las dos dicen lo mismo; no hay nada que elegir.

## Documentos

applicant-documents-title = Documentos
applicant-documents-lede = Lo que hace falta depende de sus respuestas. Un archivo puede ocupar hasta { $limit } y todos juntos hasta { $total }: PDF, Word (.docx), texto OpenDocument (.odt), JPEG o PNG.
applicant-documents-held = Espacio utilizado: { $held } de { $total }.
applicant-documents-received = Recibidos, todavía sin adjuntar
applicant-documents-received-lede = Estos archivos no forman parte de la solicitud hasta que rellene los datos de cada uno.
applicant-documents-received-say = Decir qué es
applicant-documents-received-say-named = Decir qué es { $name }
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
applicant-documents-serves = Sirve para:
applicant-documents-none = Todavía no hay nada adjunto.
applicant-documents-replace = Sustituir
applicant-documents-replace-named = Sustituir { $name }
applicant-documents-remove = Quitar
applicant-documents-remove-named = Quitar { $name }
applicant-documents-pages = { $count ->
    [one] { $shown } página
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
applicant-upload-say-trouble = No ha funcionado. Se volverá a intentar enseguida.
applicant-upload-say-over = Su sesión ha terminado o esta página ya no está al día. Vuelva a abrirla y elija el mismo archivo: el envío continuará donde se detuvo.
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
applicant-upload-fault-file = Elija un archivo
applicant-upload-fault-language = Elija el idioma del documento
applicant-upload-fault-date = No es una fecha: escriba día, mes y año en cifras
applicant-upload-fault-no-day = Ese día no existe en el calendario
applicant-upload-fault-day-needed = Aquí hacen falta día, mes y año
applicant-upload-fault-future = Esta fecha está en el futuro
applicant-upload-fault-needed = Hay que rellenarlo para este tipo de documento
applicant-upload-fault-period = El último día es anterior al primero
applicant-upload-fault-translation = Elija el documento que traduce
applicant-upload-fault-long = Puede tener 300 caracteres como máximo
applicant-upload-refused-empty = El archivo está vacío. Ábralo en su equipo para ver si contiene algo, guárdelo de nuevo y elíjalo otra vez.
applicant-upload-refused-large = El archivo ocupa más de { $limit }. Guárdelo con imágenes más pequeñas, escanéelo a 200 ppp en gris o divídalo y adjunte cada parte.
applicant-upload-refused-mistyped = El nombre del archivo termina en .{ $promised }, pero su contenido es { $really }. Expórtelo como PDF de verdad o póngale su extensión correcta y elíjalo de nuevo.
applicant-upload-refused-unknown = No podemos abrir este tipo de archivo. Aceptamos PDF, Word (.docx), texto OpenDocument (.odt), JPEG o PNG. Guárdelo o imprímalo como PDF y elija ese archivo.
applicant-upload-refused-broken = El archivo está dañado o incompleto: empieza bien, pero le falta el final o una parte del contenido. Guárdelo o escanéelo de nuevo y elija el archivo nuevo.
applicant-upload-refused-encrypted = El archivo está protegido con contraseña, de modo que aquí nadie podría leerlo. Guarde una copia sin contraseña y elija esa.
applicant-upload-refused-bomb = Al descomprimirse, el archivo ocupa mucho más que un documento, por lo que no se ha abierto. Guárdelo como PDF y elija ese archivo.
applicant-upload-refused-infected = Se ha encontrado un virus en este archivo, por lo que no se ha guardado. No vuelva a abrirlo; haga revisar su equipo, rehaga el documento a partir del original y elija el archivo nuevo.
applicant-upload-refused-not-scanned = En este momento no se puede comprobar si el archivo tiene virus, por lo que no se ha guardado. La causa está en nuestro sistema. Inténtelo de nuevo dentro de unos minutos; si sigue sin funcionar, escriba a la secretaría.
applicant-upload-refused-full = Con este archivo, la solicitud ocuparía más de { $total }; quedan { $left }. Guárdelo con imágenes más pequeñas o sustituya antes otro documento por un archivo menor, y elíjalo de nuevo.
applicant-upload-refused-twin = Este mismo archivo ya está adjunto aquí, con el nombre { $name }. No hay nada que hacer, salvo que pensara en otro archivo: elija entonces ese.
applicant-upload-refused-once = Ya hay un documento de este tipo y solo puede haber uno. Sustituya ese.
applicant-upload-too-many = No puede haber más de { $most } archivos a la vez. Adjunte o quite antes algunos.
applicant-upload-twin-see = Verlo en la lista
applicant-upload-kept = Lo que escribió sobre él se conserva abajo; solo hay que volver a elegir el archivo.
applicant-upload-kept-file = El archivo ha llegado, y lo que escribió sobre él se conserva abajo.
applicant-waiting-title = Recibidos, todavía sin adjuntar: { $kind }
applicant-waiting-lede = { $count ->
    [0] No ha llegado ningún archivo.
    [one] Este archivo ha llegado. Rellene sus datos para adjuntarlo.
   *[other] Estos { $shown } archivos han llegado. Rellene los datos de cada uno para adjuntarlos.
}
applicant-waiting-attached = { $count ->
    [one] Se ha adjuntado { $shown } archivo. Todavía falta algo para lo que sigue.
   *[other] Se han adjuntado { $shown } archivos. Todavía falta algo para lo que sigue.
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
applicant-removed-button = Quitar el archivo
applicant-kind-pdf = un PDF
applicant-kind-docx = un documento de Word
applicant-kind-odt = un texto OpenDocument
applicant-kind-jpeg = una imagen JPEG
applicant-kind-png = una imagen PNG

## Revisar, declarar, presentar

applicant-check-title = Revise sus respuestas
applicant-check-lede = Esto es lo que leerá la secretaría, y la base del documento que recibe el Consejo.
applicant-check-change = Cambiar
applicant-check-change-section = Cambiar: { $section }
applicant-check-blank = sin respuesta
applicant-check-open-title = Antes de presentar la solicitud
applicant-check-open = Todavía falta lo siguiente. Todo lo demás está guardado.
applicant-check-go-on = Pasar a la declaración
applicant-submit-title = Declarar y presentar
applicant-submit-lede = La declaración la hace una persona facultada para representar y obligar a la organización, y se refiere exactamente a las respuestas y los documentos que usted ha revisado.
applicant-submit-frozen = Al presentar la solicitud, las respuestas y los documentos quedan fijados como versión 1 y la secretaría los recibe. Recibirá un número de referencia aquí y por correo electrónico.
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
applicant-submitted-receipt = Se envía un acuse de recibo por correo electrónico a las personas responsables y encargadas de la redacción, y al contacto principal.
applicant-submitted-follow = Seguir su solicitud

## Estado

applicant-state-title = Su solicitud
applicant-state-step = Próximo paso
applicant-state-by = Plazo
applicant-state-planned = Previsto para el
applicant-state-session = Reunión
applicant-state-session-dated = { $session }, { $days }
applicant-state-session-next = La próxima que se anuncie
applicant-state-reference = Referencia
applicant-state-received = Recibida
applicant-state-versions = Versiones enviadas
applicant-state-timeline = Qué ha pasado
applicant-state-read = Leer lo que ha enviado
applicant-state-letter = Leer la carta
applicant-state-withdraw = Retirar la solicitud
applicant-state-undo = Anular la retirada
applicant-state-undo-until = Puede anular la retirada hasta el { $day }.
applicant-state-withdrawal-noted = Consta su deseo de retirar la solicitud. La lista de la reunión ya estaba cerrada, por lo que se informa al Consejo.
applicant-state-answer = Responder
applicant-state-comment = Presentar observaciones
applicant-state-lapsed-until = Si envía sus respuestas a más tardar el { $day }, el expediente se reabrirá.

applicant-state-since = Desde el { $day } puede asistir a las reuniones del Consejo en calidad de organización observadora, sin derecho de voto.
applicant-state-apply-from = Puede presentar otra solicitud a partir del { $day }.
applicant-questions-all = Preguntas y respuestas

## Preguntas y observaciones

applicant-questions-title = Preguntas por responder
applicant-questions-title-hearing = Se le piden sus observaciones
applicant-questions-due = Plazo de respuesta: { $due }, al final del día en Ginebra.
applicant-questions-grace = Una respuesta algo más tardía todavía se acepta, hasta el { $day }.
applicant-questions-one-by-one = Responda una por una; cada respuesta se guarda. No se envía nada hasta que las envíe todas.
applicant-questions-one-comment = Escriba sus observaciones; quedan guardadas. Nada se envía hasta que usted las envíe.
applicant-questions-answer = Responder a esta pregunta
applicant-questions-change = Modificar la respuesta
applicant-questions-about = Sobre:
applicant-questions-earlier = Esto ya se preguntó. Por qué aquella respuesta no basta:
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
applicant-questions-unanswered = Cada pregunta necesita una respuesta guardada antes de enviarlas.
applicant-questions-none = En este momento no hay ninguna pregunta para usted.
applicant-question-title = Pregunta
applicant-question-answer = Su respuesta
applicant-question-answer-hint = 10.000 caracteres como máximo. Escriba en el idioma de esta página.
applicant-question-comment = Sus observaciones
applicant-question-comment-hint = Figuran en el documento que lee el Consejo. 10.000 caracteres como máximo.
applicant-question-save = Guardar la respuesta
applicant-question-save-comment = Guardar las observaciones
applicant-question-fault-empty = Escriba una respuesta
applicant-question-fault-long = Una respuesta puede tener { $max } caracteres como máximo; esta tiene { $is }
applicant-hearing-told = Lo que dice la secretaría
applicant-hearing-unmet = Criterios que no parecen cumplirse
applicant-hearing-closing = La secretaría tiene la intención de cerrar el expediente:
applicant-questions-sent = La secretaría ha recibido sus respuestas.
applicant-extension-title = Pedir una prórroga
applicant-extension-lede = Una vez por cada petición y antes de que venza: por regla general, { $days } más.
applicant-extension-reason = Por qué necesita más tiempo
applicant-extension-button = Pedir una prórroga
applicant-extension-requested = Ha pedido una prórroga. Decide la secretaría; entretanto el expediente no puede cerrarse por falta de respuesta.
applicant-extension-granted = Se le ha concedido una prórroga.
applicant-extension-refused = No se le ha concedido la prórroga.
applicant-extension-fault = Indique por qué necesita más tiempo

## Retirar

applicant-withdraw-title = ¿Retirar la solicitud?
applicant-withdraw-lede = La secretaría deja de trabajar en ella y el Consejo no decide sobre ella. Puede anular la retirada durante 5 días hábiles; después puede presentar otra solicitud en cualquier momento.
applicant-withdraw-reason = Por qué, si desea decirlo
applicant-withdraw-reason-hint = 4.000 caracteres como máximo. No es obligatorio dar una razón.
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
applicant-request-missing = Todavía le faltan estas respuestas:
applicant-request-to = A la atención de la Dirección General, Organización Internacional para las Migraciones, Ginebra
applicant-request-subject = Solicitud para hacerse representar por un observador en las reuniones del Consejo
applicant-request-asks = En nombre de { $name }, que actúa por iniciativa propia, tengo el honor de solicitar que nuestra organización sea admitida en calidad de observadora en las reuniones del Consejo de la Organización Internacional para las Migraciones, de conformidad con la Constitución de la Organización.
applicant-request-concerned = Nuestra organización es una organización no gubernamental que se ocupa de los siguientes ámbitos: { $fields }.
applicant-request-undertakes = Respetamos los fines y principios de la Constitución, las competencias de otras organizaciones y el carácter intergubernamental del Consejo.
applicant-request-encloses = Acompañan a esta solicitud nuestros estatutos, la prueba de nuestra existencia legal, nuestras cuentas y nuestros informes.
applicant-request-regards = Le ruego que acepte el testimonio de mi más alta consideración.
applicant-request-attach = Adjuntar la carta firmada
applicant-request-write = Redactarla a partir de sus respuestas
applicant-request-pdf = Descargar en PDF, para firmar y adjuntar
applicant-request-print = Descargarla en PDF
