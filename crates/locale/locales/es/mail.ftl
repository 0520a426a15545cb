### Mensajes que se envían. Los que reciben las organizaciones no dicen nada de lo interno.

## El marco

mail-brand = Antechamber
mail-greeting = Buenos días, { $name }:
mail-greeting-unnamed = Buenos días:
mail-sign-off = La secretaría
mail-foot = Mensaje enviado por { $address }. Puede responder a este mensaje: la secretaría lee todas las respuestas.
mail-foot-contact = Contacto: { $ways }
mail-why-account = Recibe este mensaje porque esta dirección corresponde a una cuenta en este sitio.
mail-why-applicant = Recibe este mensaje porque participa en la solicitud de { $organization }.
mail-why-contact = Recibe este mensaje porque esta dirección figura en la solicitud de { $organization }. Si es un error, avísenos respondiendo a este mensaje.
mail-why-invited = Recibe este mensaje porque alguien indicó esta dirección para invitarle.
mail-why-staff = Recibe este mensaje por su función en la secretaría.
mail-line-fact = { $label }: { $value }
mail-line-head = { $label }:
mail-link-fallback = Si el botón no funciona, copie esta dirección en su navegador:
mail-reason = El motivo:

## Rótulos

mail-label-organization = Organización
mail-label-reference = Referencia
mail-label-due = Fecha límite de respuesta
mail-label-comment-due = Fecha límite de las observaciones
mail-label-deadline = Vencimiento
mail-label-expires = Caducidad
mail-label-session = Reunión del Consejo
mail-label-dates = Fechas
mail-label-instead-of = En lugar de
mail-label-received = Fecha de recepción
mail-label-fingerprint = Huella digital del expediente (SHA-256)
mail-label-dated = Fecha de la respuesta
mail-label-version = Versión de su expediente
mail-label-criteria = Criterios que no parecen cumplirse
mail-label-ground = Motivo
mail-label-reopen = Fecha límite de reapertura
mail-label-state = Etapa
mail-label-time = Fecha y hora
mail-label-items = Puntos incluidos
mail-label-role = Función

## Botones

mail-action-application = Ver su solicitud
mail-action-answer = Responder
mail-action-comment = Escribir sus observaciones
mail-action-draft = Continuar su borrador
mail-action-case = Abrir el expediente
mail-action-session = Abrir la reunión
mail-action-people = Ver las personas y sus funciones
mail-action-sign-in = Iniciar sesión
mail-action-register = Consultar el registro de observadores

## Cuenta

mail-verify = Confirme que esta dirección es suya, para que le lleguen los mensajes sobre su solicitud. El enlace funciona una sola vez, hasta el { $until }.
    .subject = Confirme su dirección de correo electrónico
    .action = Confirmar esta dirección
    .after = Si usted no ha abierto una cuenta, no haga caso de este mensaje: la cuenta no puede usarse mientras no se confirme la dirección.

mail-reset = Ha pedido una nueva contraseña. Elíjala mediante este enlace, que funciona una sola vez, hasta el { $until }.
    .subject = Elija una nueva contraseña
    .action = Elegir una nueva contraseña
    .after = Si no la ha pedido usted, no haga caso de este mensaje: su contraseña no cambia.

mail-invited = { $by } le invita a participar en la solicitud de { $organization } para obtener el estatuto de observador ante el Consejo. Abra el enlace para aceptar; es válido hasta el { $until }.
    .subject = Invitación a participar en una solicitud
    .action = Aceptar la invitación

mail-invited-by-the-house = Le invitamos a participar en la solicitud de { $organization } para obtener el estatuto de observador ante el Consejo. Abra el enlace para aceptar; es válido hasta el { $until }.
mail-ownership-moved = { $name } es ahora la persona responsable de { $organization } en este sitio. Solo esa persona puede presentar o retirar la solicitud.
    .subject = Su organización: cambio de persona responsable

mail-ownership-yours = Usted es ahora la persona responsable de { $organization } en este sitio. Solo usted puede presentar o retirar la solicitud.
    .subject = Usted es ahora responsable de su organización

mail-staff-invited = Le invitamos a incorporarse al espacio de trabajo de la secretaría para las solicitudes de estatuto de observador. El enlace funciona una sola vez, hasta el { $until }.
    .subject = Invitación al espacio de la secretaría
    .action = Aceptar la invitación

mail-change-email = Ha pedido usar esta dirección para su cuenta. El enlace funciona una sola vez, hasta el { $until }. Mientras no lo abra, su cuenta conservará la dirección actual.
    .subject = Confirme su nueva dirección de correo electrónico
    .action = Usar esta dirección
    .after = Si no lo ha pedido usted, no haga caso de este mensaje: nada cambia.

mail-email-asked = Alguien que había iniciado sesión en su cuenta y conocía la contraseña ha pedido usar otra dirección. Mientras no se abra el enlace enviado a ella, todo sigue igual.
    .subject = Se ha pedido otra dirección para su cuenta
    .after = Si no ha sido usted, cambie la contraseña de inmediato: así el enlace dejará de funcionar. Avísenos también respondiendo a este mensaje.

mail-email-changed = Su cuenta tiene ahora otra dirección, a la que se envían los mensajes. Con esta ya no se puede iniciar sesión.
    .subject = Se ha cambiado la dirección de su cuenta
    .after = Si no ha sido usted, avísenos de inmediato respondiendo a este mensaje.

mail-password-changed = Se ha cambiado la contraseña de su cuenta. Se ha cerrado la sesión en todos los demás dispositivos.
    .subject = Se ha cambiado su contraseña
    .after = Si no ha sido usted, elija de inmediato una nueva contraseña y avísenos respondiendo a este mensaje.

mail-new-sign-in = Se ha iniciado sesión en su cuenta desde un dispositivo nuevo.
    .subject = Nuevo inicio de sesión en su cuenta
    .after = Si ha sido usted, no tiene que hacer nada. Si no, elija de inmediato una nueva contraseña y avísenos respondiendo a este mensaje.

mail-factor-on = El segundo paso del inicio de sesión está activado: después de la contraseña se pide un código de su aplicación. Se ha cerrado la sesión en todos los demás dispositivos.
    .subject = Segundo paso del inicio de sesión activado

mail-factor-off = El segundo paso del inicio de sesión está desactivado: basta la contraseña para abrir su cuenta.
    .subject = Segundo paso del inicio de sesión desactivado

mail-factor-lifted = La administración del sitio ha desactivado el segundo paso del inicio de sesión, a raíz de una petición por pérdida del teléfono. Ahora basta la contraseña para abrir su cuenta. Puede volver a activar el paso en la página de su cuenta.
    .subject = Segundo paso desactivado por la administración del sitio

mail-factor-renewed = Su cuenta tiene nuevos códigos de recuperación. Los anteriores ya no funcionan.
    .subject = Nuevos códigos de recuperación

mail-factor-used = Alguien que conoce su contraseña ha iniciado sesión en su cuenta con uno de sus códigos de recuperación.
    .subject = Se ha utilizado un código de recuperación
    .left = Códigos de recuperación restantes

mail-factor-passkey-added = Se ha añadido una llave de acceso a su cuenta. Quien tenga el dispositivo y pueda desbloquearlo inicia sesión con ella, sin la contraseña.
    .subject = Se ha añadido una llave de acceso

mail-factor-passkey-removed = Se ha eliminado una llave de acceso de su cuenta. Ya no abre nada.
    .subject = Se ha eliminado una llave de acceso

mail-factor-after = Si no ha sido usted quien lo ha hecho o pedido, elija de inmediato una nueva contraseña y avísenos respondiendo a este mensaje.

mail-codes-guessed = Alguien que conoce su contraseña ha escrito tantos códigos erróneos para su cuenta que durante un cuarto de hora no se acepta ningún código. Ninguno de los códigos erróneos ha abierto nada.
    .subject = Se han escrito códigos erróneos para su cuenta
    .after = Si ha sido usted, espere un poco y compruebe que su teléfono marca bien la hora. Si no, elija de inmediato una nueva contraseña y avísenos respondiendo a este mensaje.

## A la organización

mail-draft-expiring = Hace mucho tiempo que no se modifica el borrador de su solicitud, y va a caducar. Para conservarlo, ábralo y guarde una sección a más tardar en esa fecha.
    .subject = El borrador de su solicitud va a caducar

mail-draft-expired = El borrador de su solicitud ha caducado, porque hacía mucho tiempo que no se modificaba. Puede empezar una nueva solicitud en cualquier momento.
    .subject = El borrador de su solicitud ha caducado

mail-received = Hemos recibido su solicitud. Indique la referencia { $reference } siempre que nos escriba.
    .subject = Solicitud { $reference } recibida
    .next = La secretaría comprobará ahora que el expediente está completo y después lo examinará criterio por criterio. Si algo no está claro, le preguntaremos. La decisión corresponde únicamente al Consejo.
    .late = Ha llegado después de la fecha límite para la reunión más próxima del Consejo, por lo que se examinará en una reunión posterior.
    .no-session = La reunión en la que podrá examinarse todavía no se ha anunciado. Le escribiremos cuando se anuncie.
    .receipt = Conserve este mensaje: es su acuse de recibo. La huella digital demuestra lo que usted presentó.

mail-session-set = Su solicitud se examinará en la reunión del Consejo que se indica a continuación. De momento no tiene que hacer nada.
    .subject = Reunión anunciada para su solicitud – { $reference }

mail-reply-recorded = El Director General ha respondido a su carta de solicitud. La respuesta consta ya en su expediente.
    .subject = Respuesta del Director General – { $reference }

mail-asked = { $count ->
    [0] La secretaría necesita información adicional para continuar con su solicitud.
    [one] La secretaría necesita que responda a una pregunta para continuar con su solicitud.
    [1000000] La secretaría necesita que responda a { $shown } de preguntas para continuar con su solicitud.
   *[other] La secretaría necesita que responda a { $shown } preguntas para continuar con su solicitud.
}
    .subject = { $count ->
        [0] Necesitamos información adicional – { $reference }
        [one] Una pregunta sobre su solicitud – { $reference }
       *[other] Preguntas sobre su solicitud – { $reference }
    }
    .after = Puede guardar las respuestas una por una y enviarlas juntas. Si necesita más tiempo, pídalo en la misma página.

mail-reminder = Le hemos hecho preguntas sobre su solicitud y aún no hemos recibido su respuesta.
    .subject = Recordatorio: esperamos su respuesta – { $reference }
    .subject-last = Último recordatorio: esperamos su respuesta – { $reference }
    .goes-on = Este es el último recordatorio. Si no recibimos nada más a tiempo, continuaremos con lo que tenemos.

mail-reminder-lapses = Este es el último recordatorio. Si no recibimos ninguna respuesta a más tardar el { $until }, su solicitud se cerrará. Durante un tiempo limitado podrá reabrirse.
mail-reminder-hearing = Le comunicamos las objeciones a su solicitud y aún no hemos recibido sus observaciones. No es obligatorio presentarlas: si no las recibimos, continuaremos sin ellas.
    .subject = Recordatorio: aún puede presentar observaciones – { $reference }
    .subject-last = Último recordatorio: aún puede presentar observaciones – { $reference }

mail-cancelled = Ya no necesitamos respuesta a lo que le habíamos preguntado. No tiene que hacer nada; seguimos examinando su solicitud.
    .subject = Ya no hace falta que responda – { $reference }

mail-extension-granted = Se le ha concedido una prórroga para responder. Esta es la nueva fecha.
    .subject = Prórroga concedida – { $reference }

mail-extension-refused = No hemos podido concederle la prórroga que había pedido. Responda a más tardar en la fecha indicada.
    .subject = Prórroga no concedida – { $reference }

mail-answer-received = Hemos recibido su respuesta y la conservamos tal como la envió. No tiene que hacer nada más; la secretaría sigue examinando su solicitud.
    .subject = Hemos recibido su respuesta – { $reference }

mail-comment-received = Hemos recibido sus observaciones y las conservamos tal como las envió. No tiene que hacer nada más; la secretaría sigue examinando su solicitud.
    .subject = Hemos recibido sus observaciones – { $reference }

mail-update-received = Hemos recibido la actualización de su solicitud y la conservamos tal como la envió. No tiene que hacer nada más; la secretaría vuelve a examinarla antes de que el Consejo se pronuncie.
    .subject = Hemos recibido su actualización – { $reference }

mail-sent-as-saved = El plazo de respuesta ha terminado. Las respuestas que usted había guardado se han enviado tal como estaban y seguimos examinando su solicitud. No tiene que hacer nada.
    .subject = Sus respuestas guardadas se han enviado – { $reference }

mail-hearing = Antes de exponer al Consejo las objeciones a su solicitud, le damos la oportunidad de presentar observaciones. El Consejo también las conocerá.
    .subject = Sus observaciones antes del examen por el Consejo – { $reference }
    .told = Mensaje de la secretaría:
    .after = No es obligatorio presentar observaciones: si no las recibimos, continuaremos sin ellas.

mail-hearing-cancelled = Le pedimos sus observaciones por error; ya no son necesarias. No tiene que hacer nada; seguimos examinando su solicitud. Si más adelante surgiera alguna objeción, volveríamos a pedírselas.
    .subject = Ya no hace falta que presente observaciones – { $reference }

mail-intend-to-close = Tenemos previsto cerrar su solicitud sin someterla al Consejo. Antes de que lo hagamos, puede presentar observaciones.
    .subject = Tenemos previsto cerrar su solicitud – { $reference }

mail-closed = Su solicitud se ha cerrado sin someterse al Consejo. No se trata de una decisión del Consejo sobre su organización.
    .subject = Su solicitud se ha cerrado – { $reference }
    .told = En detalle:
    .after = Si cree que es un error, responda a este mensaje a más tardar en esa fecha. Otra persona responsable de la secretaría, que no haya participado en el cierre, volverá a examinar el expediente.

mail-carried-over = Cuando se cerró la lista de la reunión del Consejo prevista, su solicitud todavía no podía incluirse en ella. Se examinará en una reunión posterior. Si le hemos hecho preguntas, las fechas límite de respuesta no cambian.
    .subject = Su solicitud pasa a una reunión posterior – { $reference }

mail-carried-over-called-off = La reunión del Consejo prevista para su solicitud no se celebrará. Su solicitud se examinará en otra reunión. Si le hemos hecho preguntas, las fechas límite de respuesta no cambian.
    .subject = Su solicitud pasa a otra reunión – { $reference }

mail-on-agenda = Su solicitud figura en la lista que se somete al Consejo.
    .subject = Su solicitud está en el programa – { $reference }
    .after = El Consejo examina las solicitudes para hacerse representar por un observador al inicio de su reunión, tras la aprobación del programa. No tiene que hacer nada; le escribiremos cuando se haya anunciado la decisión.
    .written = El Consejo examina su solicitud mediante procedimiento por escrito, sin reunirse. No tiene que hacer nada; le escribiremos cuando se haya anunciado la decisión.

mail-off-agenda = Su solicitud se ha retirado de la lista de esta reunión del Consejo. Sigue abierta y no tiene que hacer nada; le escribiremos cuando vuelva a figurar en una lista.
    .subject = Su solicitud ya no está en la lista – { $reference }

mail-not-taken-up = El Consejo no ha examinado su solicitud en esta reunión. Sigue abierta y no tiene que hacer nada; le escribiremos cuando vuelva a figurar en una lista.
    .subject = Su solicitud no se ha examinado – { $reference }

mail-wish-to-withdraw = Usted pidió retirar su solicitud cuando esa lista ya estaba cerrada. No se ha retirado: si todavía lo desea, la persona responsable de la solicitud puede hacerlo ahora.

mail-session-moved = La reunión del Consejo en la que debe examinarse su solicitud se aplaza a las fechas que se indican. No tiene que hacer nada.
    .subject = Nuevas fechas de la reunión del Consejo – { $reference }

mail-session-cancelled = La reunión del Consejo en la que debía examinarse su solicitud no se celebrará. Su solicitud sigue abierta y no tiene que hacer nada; le escribiremos cuando se conozca la próxima reunión.
    .subject = La reunión del Consejo no se celebrará – { $reference }

mail-decision = El Consejo ha tomado una decisión sobre su solicitud. Esta es su carta.
    .subject = Decisión del Consejo – { $reference }

mail-correction = Había un error en la decisión del Consejo tal como la habíamos registrado. Esta es la carta rectificada; la anterior se conserva en el expediente.
    .subject = Carta rectificada – { $reference }

mail-enclosed = Esta carta va también adjunta en PDF, para guardarla o transmitirla.
    .name = Carta del Consejo

mail-letter-ready = Hay una nueva carta sobre la solicitud de su organización. Las personas encargadas de la solicitud pueden leerla después de iniciar sesión; asegúrese de que lo saben.
    .subject = Hay una carta disponible – { $reference }

mail-withdrawn = La solicitud se ha retirado a petición de su organización.
    .subject = Solicitud retirada – { $reference }
    .undo = Si ha sido un error, la persona responsable de la solicitud puede anular la retirada hasta el { $until }.

mail-withdrawal-noted = Hemos tomado nota de que desea retirar la solicitud. Como la lista ya está cerrada, se informará de ello al Consejo. No tiene que hacer nada más.
    .subject = Su deseo de retirar la solicitud consta – { $reference }

mail-withdrawal-undone = La retirada se ha anulado. La solicitud continúa donde estaba.
    .subject = Retirada anulada – { $reference }

mail-lapsed = Su solicitud se ha cerrado porque no recibimos ninguna respuesta. No ha sido rechazada: envíe sus respuestas a más tardar en esta fecha y se reabrirá automáticamente.
    .subject = Solicitud cerrada por falta de respuesta – { $reference }

mail-reopened = Hemos reabierto su solicitud.
    .subject = Su solicitud vuelve a estar abierta – { $reference }
    .answer = Responda a nuestras preguntas a más tardar en esta fecha.
    .nothing = No tiene que hacer nada; la secretaría sigue examinándola.

mail-contact = Los mensajes que le enviamos sobre su solicitud nos llegan devueltos. Inicie sesión para ver lo que está pendiente y responda a este mensaje con una dirección que funcione.
    .subject = Nuestros mensajes no le llegan – { $reference }

## A la secretaría

mail-staff-assigned = Se le ha asignado este expediente.
    .subject = Expediente asignado: { $reference }

mail-staff-answered = La organización ha respondido. Las constataciones que se apoyan en lo modificado quedan señaladas para que se revisen.
    .subject = Respuesta recibida: { $reference }

mail-staff-no-answer = El plazo de respuesta ha terminado. El examen continúa con lo que consta en el expediente.
    .subject = Plazo de respuesta terminado: { $reference }

mail-staff-extension = La organización pide una prórroga. Concédala o deniéguela; hasta entonces el expediente no puede cerrarse por falta de respuesta.
    .subject = Prórroga solicitada: { $reference }

mail-staff-contact-failed = Todas las direcciones de la organización devuelven nuestros mensajes. Su plazo queda en suspenso hasta que usted indique que ha encontrado otro contacto.
    .subject = No se ha podido contactar: { $reference }

mail-staff-overdue = Ha vencido uno de nuestros plazos.
    .subject = Plazo vencido: { $reference }

mail-staff-mentioned = { $by } le menciona en una nota.
    .subject = Una nota le menciona: { $reference }

mail-staff-to-countersign = { $by } ha firmado. Refrende el expediente o devuélvalo; quien refrenda debe ser otra persona.
    .subject = Pendiente de refrendo: { $reference }

mail-staff-sent-back = { $by } ha devuelto el expediente.
    .subject = Expediente devuelto: { $reference }

mail-staff-endorsed = La recomendación ha sido refrendada. El expediente ya puede incluirse en la lista de una reunión.
    .subject = Listo para incluirse en una lista: { $reference }

mail-staff-duplicate = Se ha señalado otro expediente como posible duplicado. La cuestión debe aclararse antes del refrendo.
    .subject = Posible duplicado: { $reference }

mail-staff-withdrawn = La organización ha retirado su solicitud. Puede anular la retirada durante unos días.
    .subject = Solicitud retirada: { $reference }

mail-staff-wish-to-withdraw = La organización desea retirar su solicitud. Como la lista ya está cerrada, hay que comunicárselo al Consejo.
    .subject = Desea retirar la solicitud: { $reference }

mail-staff-correction = { $by } propone una rectificación. Revísela; debe confirmarla otra persona.
    .subject = Rectificación pendiente: { $reference }

mail-staff-session-moved = Se ha aplazado una reunión del Consejo a las fechas que se indican. Algunos expedientes a su cargo están previstos para ella o figuran en su lista. Las organizaciones reciben aviso.
    .subject = Nuevas fechas: { $session }

mail-staff-session-cancelled = Una reunión del Consejo no se celebrará. Algunos expedientes a su cargo estaban previstos para ella o figuraban en su lista; ahora esperan la siguiente. Las organizaciones reciben aviso.
    .subject = No se celebrará: { $session }

mail-staff-list-closed = La lista está cerrada y cada punto tiene su letra. El paso siguiente es publicar el documento.
    .subject = Lista cerrada: { $session }

mail-staff-nobody = Ya no queda nadie que pueda refrendar este expediente. Designe a alguien como oficial superior en funciones, si es necesario por un tiempo limitado.
    .subject = Nadie puede refrendar: { $reference }

mail-staff-calendar = Los días festivos de la secretaría para { $year } aún no figuran en el calendario. Cárguelos: hasta entonces, los días hábiles de ese año se cuentan según los festivos de Ginebra.
    .subject = Faltan los días festivos de { $year }

mail-staff-role = { $name } desempeña ahora esta función.
    .subject = Función asignada: { $name }

mail-staff-role-yours = Usted desempeña ahora esta función.
    .subject = Se le ha asignado una función

mail-staff-role-revoked = { $name } ya no desempeña esta función.
    .subject = Función retirada: { $name }

mail-staff-role-lost = Usted ya no desempeña esta función.
    .subject = Se le ha retirado una función

## Reuniones del Consejo

mail-session-regular = { $ordinal } reunión
mail-session-special = { $ordinal } reunión extraordinaria
mail-session-written = procedimiento por escrito
mail-session-with-dates = { $session }, { $dates }
mail-session-to-be-announced = la próxima, pendiente de anuncio

## La demostración

mail-demo-title = Mensajes de esta demostración
mail-demo-lead = Aquí se guarda lo que se habría enviado: cada mensaje, con la dirección a la que iba. Los enlaces funcionan, cada uno una sola vez.
mail-demo-none = Todavía no se ha escrito ningún mensaje.
mail-demo-to = Para
