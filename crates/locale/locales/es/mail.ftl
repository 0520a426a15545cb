### Mensajes que se envían. Los que reciben las organizaciones no dicen nada de lo interno.

## El marco

mail-brand = Antechamber
mail-greeting = Buenos días, { $name }:
mail-greeting-unnamed = Buenos días:
mail-sign-off = La secretaría
mail-foot = Este mensaje ha sido enviado por { $address }. Puede responder a él; la secretaría leerá su respuesta.
mail-line-fact = { $label }: { $value }
mail-line-head = { $label }:
mail-link-fallback = Si el botón no funciona, copie esta dirección en su navegador:

## Rótulos

mail-label-organization = Organización
mail-label-reference = Referencia
mail-label-due = Respuesta a más tardar
mail-label-session = Reunión del Consejo
mail-label-dates = Fechas
mail-label-received = Recibida el
mail-label-fingerprint = Huella de lo presentado (SHA-256)
mail-label-dated = Fechada el
mail-label-version = Versión de su expediente
mail-label-criteria = Lo que no parece cumplirse
mail-label-ground = Motivo
mail-label-reopen = Puede reabrirse hasta
mail-label-state = Estado
mail-label-time = Momento
mail-label-items = Puntos
mail-label-file = Expediente

## Botones

mail-action-application = Ir a su solicitud
mail-action-answer = Responder
mail-action-comment = Escribir sus observaciones
mail-action-draft = Continuar su borrador
mail-action-case = Abrir el expediente
mail-action-session = Abrir la reunión
mail-action-sign-in = Iniciar sesión
mail-action-register = Consultar el registro de observadores

## Cuenta

mail-verify = Confirme que esta dirección es suya, para que le lleguen los mensajes sobre su solicitud. El enlace funciona una sola vez, hasta el { $until }.
    .subject = Confirme su dirección de correo electrónico
    .action = Confirmar esta dirección
    .after = Si usted no ha abierto una cuenta, no tiene que hacer nada: sin confirmación la cuenta no puede usarse.

mail-reset = Usted ha pedido elegir una nueva contraseña. El enlace funciona una sola vez, hasta el { $until }.
    .subject = Elija una nueva contraseña
    .action = Elegir una nueva contraseña
    .after = Si no la ha pedido, no tiene que hacer nada: su contraseña sigue siendo la misma.

mail-invited = { $by } le invita a trabajar en la solicitud de { $organization } para obtener el estatuto de observador ante el Consejo. Abra el enlace para aceptar; es válido hasta el { $until }.
    .subject = Invitación a trabajar en una solicitud
    .action = Aceptar la invitación

mail-invited-by-the-house = Se le invita a trabajar en la solicitud de { $organization } para obtener el estatuto de observador ante el Consejo. Abra el enlace para aceptar; es válido hasta el { $until }.
mail-ownership-moved = { $name } responde a partir de ahora de { $organization }: solo esta persona puede presentar o retirar su solicitud.
    .subject = Su organización tiene otra persona responsable

mail-staff-invited = Se le invita a incorporarse al espacio de la secretaría para las solicitudes de estatuto de observador. El enlace funciona una sola vez, hasta el { $until }.
    .subject = Invitación al espacio de la secretaría
    .action = Aceptar la invitación

mail-change-email = Usted ha pedido usar esta dirección para su cuenta. El enlace funciona una sola vez, hasta el { $until }. Mientras no lo abra, su cuenta conserva la dirección que tiene.
    .subject = Usar esta dirección para su cuenta
    .action = Usar esta dirección
    .after = Si no lo ha pedido, no tiene que hacer nada: nada cambia.

mail-email-changed = Su cuenta tiene ahora otra dirección, a la que van los mensajes. Con la anterior ya no se puede iniciar sesión.
    .subject = Se ha cambiado la dirección de su cuenta
    .after = Si no ha sido usted, avísenos de inmediato respondiendo a este mensaje.

mail-password-changed = Se ha cambiado la contraseña de su cuenta y se han cerrado todas las demás sesiones.
    .subject = Se ha cambiado su contraseña
    .after = Si no ha sido usted, elija de inmediato una nueva contraseña y avísenos respondiendo a este mensaje.

mail-new-sign-in = Se ha iniciado sesión en su cuenta desde un dispositivo que no habíamos visto antes.
    .subject = Nuevo inicio de sesión en su cuenta
    .after = Si no ha sido usted, elija de inmediato una nueva contraseña y avísenos respondiendo a este mensaje.

## A la organización

mail-draft-expiring = Su borrador no se ha modificado desde hace mucho tiempo y va a caducar. En cuanto modifique algo en él, se conserva.
    .subject = Su borrador va a caducar
mail-draft-expired = Su borrador no se había modificado desde hacía mucho tiempo y ha caducado. Puede empezar una nueva solicitud en cualquier momento.
    .subject = Su borrador ha caducado

mail-received = Hemos recibido su solicitud. Indique la referencia { $reference } siempre que nos escriba.
    .subject = Solicitud { $reference } recibida
    .next = La secretaría comprueba ahora si el expediente está completo y después lo examina criterio por criterio. Si algo no está claro, le preguntaremos. Solo el Consejo decide.
    .late = Ha llegado después de la fecha fijada para la próxima reunión del Consejo, por lo que se examinará en una reunión posterior.
    .no-session = Todavía no se ha anunciado la reunión en la que podrá examinarse. Se lo comunicaremos.
    .receipt = Conserve este mensaje: es su acuse de recibo. La huella demuestra lo que usted presentó.

mail-reply-recorded = El Director General ha respondido a su carta de solicitud. La respuesta consta en el expediente de su solicitud.
    .subject = Respuesta del Director General – { $reference }

mail-asked = { $count ->
    [0] La secretaría necesita algo más de usted para continuar con su solicitud.
    [one] La secretaría necesita la respuesta a una pregunta para continuar con su solicitud.
   *[other] La secretaría necesita las respuestas a { $shown } preguntas para continuar con su solicitud.
}
    .subject = Tenemos una pregunta para usted – { $reference }
    .after = Puede guardar las respuestas una por una y enviarlas juntas. Si necesita más tiempo, pídalo en la misma página.

mail-reminder = Seguimos esperando su respuesta.
    .subject = Recordatorio: esperamos su respuesta – { $reference }
    .subject-last = Último recordatorio: esperamos su respuesta – { $reference }
    .last = Este es el último recordatorio. Sin respuesta a nuestras preguntas, la solicitud se cerrará algún tiempo después de ese día; después podrá reabrirse.
    .hearing = Si usted no presenta observaciones, el expediente seguirá adelante sin ellas.

mail-cancelled = Ya no necesitamos respuesta a lo que le habíamos preguntado. No tiene que hacer nada; el expediente sigue adelante.
    .subject = Ya no hay nada que responder – { $reference }

mail-extension-granted = Dispone de más tiempo para responder.
    .subject = Dispone de más tiempo – { $reference }
mail-extension-refused = No ha sido posible conceder el plazo adicional que había pedido. La fecha límite de la respuesta no cambia.
    .subject = Su petición de más tiempo – { $reference }
    .reason = El motivo:

mail-answer-received = Hemos recibido su respuesta. Lo que ha enviado se conserva tal cual; la secretaría continúa con su expediente.
    .subject = Su respuesta ha llegado – { $reference }

mail-hearing = Antes de que se informe al Consejo de lo que se opone a su solicitud, usted puede presentar observaciones. Sus observaciones se darán a conocer al Consejo.
    .subject = Esperamos sus observaciones – { $reference }
    .told = Lo que la secretaría tiene que decirle:
    .after = No es obligatorio presentar observaciones; en ese caso, el expediente seguirá adelante sin ellas.

mail-intend-to-close = Tenemos la intención de cerrar su solicitud sin someterla al Consejo, porque no corresponde a este procedimiento. Antes puede presentar observaciones.
    .subject = Tenemos la intención de cerrar su solicitud – { $reference }

mail-closed = Su solicitud se ha cerrado: no corresponde a este procedimiento. No se trata de una decisión del Consejo sobre su organización.
    .subject = Su solicitud se ha cerrado – { $reference }
    .after = Si cree que es un error, responda a este mensaje. Una persona de rango superior que no haya participado en el cierre revisará el expediente.

mail-carried-over = Su solicitud se examinará en una reunión posterior del Consejo. No tiene que hacer nada.
    .subject = Su solicitud pasa a una reunión posterior – { $reference }

mail-on-agenda = Su solicitud figura en la lista que se somete al Consejo.
    .subject = Su solicitud está en el programa – { $reference }
    .after = El Consejo examina las solicitudes para hacerse representar por un observador al inicio de su reunión, tras la aprobación del programa. Le escribiremos una vez anunciada la decisión.

mail-off-agenda = Su solicitud ya no figura en la lista de esta reunión del Consejo. Sigue abierta; le avisaremos cuando vuelva a figurar en una lista.
    .subject = Su solicitud no está en este programa – { $reference }
mail-not-taken-up = El Consejo no ha examinado su solicitud en esta reunión. Sigue abierta; le avisaremos cuando vuelva a figurar en una lista.
    .subject = Su solicitud no se ha examinado – { $reference }

mail-session-moved = La reunión del Consejo en cuya lista figura su solicitud ha cambiado de fecha.
    .subject = La reunión del Consejo cambia de fecha – { $reference }
mail-session-cancelled = La reunión del Consejo en cuya lista figuraba su solicitud no se celebrará. Su solicitud sigue abierta y pasa a otra reunión.
    .subject = La reunión del Consejo no se celebrará – { $reference }

mail-decision = El Consejo ha decidido sobre su solicitud. A continuación figura la carta.
    .subject = Decisión del Consejo – { $reference }
mail-correction = Se ha corregido el registro de la decisión del Consejo sobre su solicitud. A continuación figura la carta corregida; la anterior se conserva en el expediente.
    .subject = Carta corregida – { $reference }
mail-letter-ready = Está lista una carta sobre la solicitud de su organización. Quienes trabajan en la solicitud pueden leerla después de iniciar sesión.
    .subject = Una carta está lista – { $reference }

mail-withdrawn = La solicitud se ha retirado a petición de su organización.
    .subject = Solicitud retirada – { $reference }
    .undo = Si ha sido un error, la persona responsable de la solicitud puede anular la retirada hasta el { $until }.
mail-withdrawal-noted = Hemos tomado nota de que desea retirar la solicitud. Como la lista que se somete al Consejo ya está cerrada, se informará al Consejo.
    .subject = Hemos tomado nota de su deseo de retirarla – { $reference }
mail-withdrawal-undone = La retirada se ha anulado. La solicitud continúa donde estaba.
    .subject = La solicitud sigue adelante – { $reference }

mail-lapsed = Su solicitud se ha cerrado por falta de respuesta. No está rechazada: envíe sus respuestas y se reabrirá por sí sola.
    .subject = Su solicitud se ha cerrado por falta de respuesta – { $reference }
mail-reopened = Su solicitud se ha reabierto.
    .subject = Su solicitud vuelve a estar abierta – { $reference }

mail-contact = No hemos podido comunicarnos con el contacto principal de su solicitud. Lea lo que está pendiente de respuesta y corrija el contacto si ha cambiado.
    .subject = No hemos podido comunicarnos con su contacto principal – { $reference }

## A la secretaría

mail-staff-assigned = Se le ha asignado este expediente.
    .subject = Expediente asignado: { $reference }
mail-staff-answered = Han llegado las respuestas. Las constataciones que se basan en lo que ha cambiado deben revisarse.
    .subject = Respuestas recibidas: { $reference }
mail-staff-no-answer = El plazo de respuesta ha terminado. El expediente sigue adelante con lo que hay.
    .subject = Sin respuesta: { $reference }
mail-staff-extension = La organización pide más tiempo.
    .subject = Se pide más tiempo: { $reference }
mail-staff-contact-failed = Los mensajes no llegan a la organización y no queda ningún otro contacto. El plazo queda en suspenso hasta que usted encuentre uno.
    .subject = Contacto fallido: { $reference }
mail-staff-overdue = Ha vencido uno de nuestros plazos.
    .subject = Plazo vencido: { $reference }
mail-staff-mentioned = { $by } le menciona en una nota.
    .subject = Se le menciona: { $reference }
mail-staff-to-countersign = { $by } ha firmado. Otra persona, de rango superior, debe refrendar o devolver el expediente.
    .subject = Pendiente de refrendo: { $reference }
mail-staff-sent-back = { $by } le ha devuelto el expediente.
    .subject = Expediente devuelto: { $reference }
mail-staff-endorsed = La recomendación ha sido refrendada. El expediente puede inscribirse en la lista de una reunión.
    .subject = Recomendación refrendada: { $reference }
mail-staff-duplicate = Se ha señalado otro expediente como posible duplicado. Debe resolverse antes del refrendo.
    .subject = Posible duplicado: { $reference }
mail-staff-withdrawn = La organización ha retirado su solicitud.
    .subject = Retirada: { $reference }
mail-staff-wish-to-withdraw = La organización desea retirar su solicitud. Como la lista está cerrada, debe informarse al Consejo.
    .subject = Deseo de retirada: { $reference }
mail-staff-correction = { $by } propone una corrección. Otra persona debe confirmarla.
    .subject = Corrección pendiente de confirmación: { $reference }
mail-staff-list-closed = La lista de la { $session } está cerrada. Cada punto ha recibido su letra.
    .subject = La lista de la { $session } está cerrada
mail-staff-nobody = Ya no queda nadie que pueda refrendar este expediente. Designe a una persona de rango superior, si es necesario por un tiempo limitado.
    .subject = Nadie puede refrendar: { $reference }
mail-staff-role = { $name } ha recibido esta función: { $role }.
    .subject = Se ha asignado una función
mail-staff-role-revoked = Se ha retirado esta función a { $name }: { $role }.
    .subject = Se ha retirado una función

## Reuniones del Consejo

mail-session-regular = { $ordinal } reunión
mail-session-special = { $ordinal } reunión extraordinaria
mail-session-written = procedimiento por escrito
mail-session-to-be-announced = próxima reunión, por anunciar

## La demostración

mail-demo-title = Mensajes de esta demostración
mail-demo-lead = Aquí está lo que se habría enviado, tal como se guardó: cada mensaje con la dirección a la que fue. Los enlaces funcionan, cada uno una sola vez.
mail-demo-none = Todavía no se ha escrito ningún mensaje.
mail-demo-to = Para
