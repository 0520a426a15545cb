### En qué punto está una solicitud: qué significa cada estado y qué puede hacer con ella quien responde de ella.

## Qué significa cada estado

status-received = La secretaría ha recibido su solicitud y comprueba ahora si el expediente está completo. No tiene que hacer nada; si falta algo, se le preguntará por correo electrónico y aquí.
status-screening = La secretaría está comprobando si el expediente está completo. No tiene que hacer nada; si falta algo, se le preguntará por correo electrónico y aquí.
status-question = El expediente espera su respuesta. En cuanto la envíe, el examen continúa.
status-hearing = Antes de redactar su documento, la secretaría le invita a opinar sobre las objeciones a la solicitud. Sus observaciones figurarán en el documento que lee el Consejo.
status-intend-to-close = La secretaría tiene la intención de cerrar el expediente sin llevarlo al Consejo. Antes de que se decida nada, puede decir qué opina.
status-intend-to-close-heard = Otra persona de la secretaría examina la propuesta de cierre y sus observaciones. Se le comunicará el resultado.
status-under-review = La secretaría examina el expediente criterio por criterio y prepara lo que leerá el Consejo. No tiene que hacer nada.
status-on-agenda = El Consejo examina su solicitud en esta reunión. Se le comunicará la decisión en cuanto se anuncie.
status-admitted = El Consejo ha admitido a su organización en calidad de observadora. La carta explica lo que eso significa.
status-not-admitted = El Consejo no ha admitido a su organización. Puede presentar otra solicitud, como se indica más abajo.
status-deferred = El Consejo todavía no ha decidido. Próximo examen de la solicitud: { $session }. Hasta entonces puede actualizar el expediente.
status-deferred-to-next = en la próxima reunión que se anuncie
status-mistake = ¿Un error en lo enviado o un documento olvidado? Escriba a la secretaría e indique la referencia { $reference }:
status-closed = El expediente se ha cerrado sin someterse al Consejo. El motivo se indica a continuación; la explicación, en «Qué ha pasado». Si cree que es un error, escriba a la secretaría; también puede presentar una nueva solicitud.
status-withdrawn = Ha retirado la solicitud. Ya nadie trabaja en ella.
status-withdrawn-over = Ha retirado la solicitud. La retirada ya no puede anularse; puede presentar otra solicitud en cualquier momento.
status-lapsed = El expediente se cerró por falta de respuesta. No se ha perdido nada: se reabrirá automáticamente en cuanto envíe sus respuestas.
status-lapsed-over = El expediente se cerró por falta de respuesta y ya no puede reabrirse. Puede presentar otra solicitud en cualquier momento.
status-lapsed-owner = Debe enviar las respuestas la persona responsable de la organización.
status-discarded = Este borrador se descartó. Puede empezar otro en cualquier momento.
status-deferrals = Solicitud aplazada
status-deferrals-count = { $count ->
    [0] ninguna vez
    [one] una vez
    [1000000] { $shown } de veces
   *[other] { $shown } veces
}
status-reply = Respuesta del Director General
status-expected-title = Qué cabe esperar
status-expected-listed = Inclusión en la lista de una reunión
status-expected-decided = Decisión del Consejo
status-expected-both = a más tardar el { $half } para la mitad de los expedientes, el { $most } para nueve de cada diez
status-expected-most = a más tardar el { $most } para nueve de cada diez expedientes
status-expected-late = más tarde que para nueve de cada diez expedientes. Si desea saber por qué, escriba a la secretaría.
status-expected-from = Contado desde el día de la recepción, según los { $files } últimos expedientes resueltos. Es lo que muestra la experiencia; no es una promesa.
status-reasons = Los motivos del Consejo
status-reasons-earlier = Los motivos del Consejo en una reunión anterior: { $session }, { $day }
status-reasons-criteria = En relación con estos criterios:
status-again = Presentar otra solicitud

## Una audiencia terminada

status-hearing-before = Observaciones pedidas anteriormente
status-comment-none = No se enviaron observaciones a tiempo; el examen siguió sin ellas.
status-comment-cancelled = La secretaría dejó sin efecto esta petición: no hace falta presentar observaciones.
    .why = El motivo:
status-comment-on-paper = Estas observaciones figuran en el documento que lee el Consejo.
status-comment-in-file = Estas observaciones forman parte del expediente: quien decide sobre el cierre las lee antes.
status-comment-sent = La secretaría ha recibido sus observaciones.

## Descartar o traspasar un borrador

status-discard-title = Descartar el borrador
status-discard-lede = El borrador se cierra definitivamente: nadie podrá rellenarlo ni presentarlo. La secretaría no lo ha visto.
status-discard-kept = Puede empezar otra solicitud en cualquier momento. Su organización y las personas que trabajan en ella siguen como están.
status-discard-button = Descartar el borrador
status-discard-keep = Conservar el borrador
status-discard-done = Se ha descartado el borrador.
status-hand-over-title = Traspasar la solicitud
status-hand-over-lede = Otra persona de su organización pasa a ser responsable de esta y de su solicitud: solo ella puede presentarla, retirarla e invitar a otras. Usted puede seguir rellenando y respondiendo.
status-hand-over-to = A quién
status-hand-over-nobody = La solicitud se traspasa a una persona encargada de la redacción, y todavía no hay ninguna. Invite primero a alguien con esa función.
status-hand-over-fault = Elija a quién.
status-hand-over-button = Traspasar
status-hand-over-done = La solicitud tiene ahora otra persona responsable. Usted puede seguir rellenando y respondiendo.

## Actualizar un expediente aplazado

status-update-title = Actualizar el expediente
status-update-call = Responda a lo que pidió el Consejo y sustituya lo que ya no esté al día.
status-update-lede = Próximo examen de la solicitud por el Consejo: { $session }. Cambie lo que desee; no se transmite nada hasta que envíe la actualización.
status-update-aged = Lo que ya no está al día
status-update-aged-lede = Estos criterios se cumplían cuando se recibió la solicitud y hoy no se cumplen:
status-update-aged-none = Ninguno de los criterios cumplidos ha dejado de cumplirse.
status-update-expired-lede = Estos documentos ya no son válidos; sustitúyalos si aún deben probar algo:
status-update-expired = válido hasta el { $day }
status-update-asked = Lo que la secretaría ha preguntado hasta ahora
status-update-open = Lo que sigue pendiente
status-update-changed = Lo que difiere de lo que envió
status-update-since = En comparación con la versión del { $when }.
status-update-nothing = Nada por ahora.
status-update-added = Añadido:
status-update-removed = Quitado:
status-update-places = Cambiar algo
status-update-send = Enviar la actualización
status-update-send-lede = Lo que ha cambiado queda fijado en una versión nueva, y la secretaría lo examina.
status-update-unchanged = Todavía no se ha cambiado nada: por ahora no hay nada que enviar.
status-update-owner = Solo la persona que responde de la organización puede enviar la actualización. Todo lo que cambie queda guardado.
status-update-done = La secretaría ha recibido la actualización.

## Retirar después del cierre de la lista

status-withdraw-late-title = ¿Comunicar al Consejo que desea retirar la solicitud?
status-withdraw-late = La lista de la reunión está cerrada, por lo que la solicitud sigue en el programa. Su deseo queda registrado y se informa al Consejo antes de que decida.
status-withdraw-late-button = Hacer constar mi deseo
