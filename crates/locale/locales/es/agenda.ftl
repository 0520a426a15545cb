### Lo que se hace con una reunión del Consejo fuera de su curso ordinario: días, lista, decisiones, rectificaciones.

agenda-amend = Modificar los datos
    .lead = Modificar estos datos no mueve ningún plazo. Si la reunión debe celebrarse en otros días, aplácela.
    .closes = Un nuevo último día aparece enseguida en las páginas públicas y ante las organizaciones cuya solicitud debe examinarse en esta reunión. No se avisa a nadie por mensaje.
    .submit = Guardar los datos
    .done = Los datos están guardados.
agenda-place = Lugar
agenda-chair = Presidencia
agenda-quorum-hint = Déjelo en blanco si es la mayoría de los Estados Miembros.
agenda-days = Días para objetar
    .hint = Solo para un procedimiento por escrito: deje el último día en blanco; se deduce de este número.
agenda-notice = Registrar la convocatoria
    .lead = El día en que se envió la convocatoria a los Estados Miembros. Queda registrado si se envió dentro del plazo del Reglamento.
    .on = Convocatoria enviada el
    .submit = Registrar la convocatoria
    .done = La convocatoria está registrada.
    .sent = Convocatoria enviada
agenda-reason = Motivo
    .inside = Figura en el historial de la reunión. No se envía a nadie.
agenda-postpone = Aplazar la reunión
    .lead = La reunión se abre por ahora el { $day }. Solo puede aplazarse a días posteriores, y ningún plazo se adelanta.
    .opens = Nuevo primer día
    .closes = Nuevo último día
    .submit = Aplazarla e informar a las organizaciones
    .done = La reunión está aplazada y se ha informado a las organizaciones.
agenda-told = { $count ->
    [0] No hay ninguna organización en la lista.
    [one] Se informa de las nuevas fechas a { $number } organización de la lista:
    [1000000] Se informa de las nuevas fechas a { $number } de organizaciones de la lista:
   *[other] Se informa de las nuevas fechas a { $number } organizaciones de la lista:
}
agenda-told-too = También se informa a las organizaciones cuya solicitud está prevista para esta reunión sin figurar en su lista, y a las personas a cargo de los expedientes.
agenda-returned = { $count ->
    [0] Ningún expediente vuelve a la secretaría.
    [one] { $number } expediente sin decisión vuelve a la secretaría, listo para otra reunión, y se informa a su organización:
    [1000000] { $number } de expedientes sin decisión vuelven a la secretaría, listos para otra reunión, y se informa a sus organizaciones:
   *[other] { $number } expedientes sin decisión vuelven a la secretaría, listos para otra reunión, y se informa a sus organizaciones:
}
agenda-cancel = Cancelar la reunión
    .lead = La reunión no se celebrará. Lo registrado se conserva, y ya no es posible ninguna otra operación.
    .submit = Cancelarla e informar a las organizaciones
    .done = La reunión está cancelada.
agenda-end = Concluir la reunión
    .lead = Ya no se puede decidir nada más en esta reunión. Las resoluciones y decisiones registradas aún pueden rectificarse.
    .nothing = Todas las solicitudes que ve aquí tienen decisión: ninguno de estos expedientes vuelve a la secretaría.
    .submit = Concluir la reunión
    .done = La reunión ha concluido.
agenda-end-unannounced = { $count ->
    [one] { $number } decisión aún no se ha comunicado; podrá comunicarse después de la reunión.
    [1000000] { $number } de decisiones aún no se han comunicado; podrán comunicarse después de la reunión.
   *[other] { $number } decisiones aún no se han comunicado; podrán comunicarse después de la reunión.
}
agenda-open-lead = A partir de ahora se pueden registrar resoluciones y decisiones.
agenda-late = Incluir en la lista cerrada
    .lead = La lista está cerrada. La solicitud recibe la letra siguiente, y queda registrado cómo se incluyó.
    .how = Cómo se incluye en la lista
    .addendum = Mediante una adición al documento
    .session = La propia reunión la añadió
    .words = Motivo de la adición o decisión de la reunión
    .words-hint = Por ejemplo: el refrendo llegó después del cierre de la lista; o bien: decidido en la sesión de apertura.
agenda-remove = Retirar de la lista
    .lead = El expediente vuelve a la secretaría, listo para otra reunión, y se informa a la organización. En una lista cerrada, la letra queda con esta solicitud y no se da a ninguna otra.
    .wish = La organización pidió retirar su solicitud después del cierre de la lista. Primero, el expediente vuelve a la secretaría; después, la organización puede retirar la solicitud.
    .why = Por qué
    .withdrawn = La organización pidió retirar su solicitud
    .other = Por otro motivo
    .submit = Retirarla de la lista
    .done = La solicitud ya no figura en la lista.
agenda-skip = No examinada
    .lead = La reunión no examinó esta solicitud. El expediente vuelve a la secretaría, listo para otra reunión, y se informa a la organización.
    .submit = Registrar que no se examinó
    .done = Registrado: la solicitud no se examinó.
agenda-order = Ordenar la lista
    .lead = Escriba los puestos o mueva una solicitud un puesto. El orden da las letras al cerrarse la lista.
    .place = Puesto
    .up = Subir
    .down = Bajar
    .submit = Guardar el orden
    .done = El orden está guardado.
agenda-decide-reasons-in = Idioma de los motivos del Consejo
agenda-resolution-title-in = Idioma del título
agenda-decide-to = Aplazada a
agenda-decide-to-next = La próxima reunión que se anuncie
agenda-decide-against = En contra u objeciones
agenda-decide-criteria = Criterios que invocó el Consejo
agenda-decide-criteria-hint = Solo para «no admitida». No elija ninguno si el Consejo hizo uso de su facultad discrecional. La carta menciona los que elija.
agenda-rule-two-thirds = Por mayoría de dos tercios de los miembros presentes y votantes
agenda-rule-consensus = Por consenso
agenda-rule-threshold = Aprobada salvo objeción de cierto número de miembros
agenda-rule-no-objection = Procedimiento por escrito: ninguna objeción en un plazo dado
agenda-rule-objections = Objeciones que la impiden
    .hint = Solo si se aprueba salvo objeción.
agenda-rule-days = Días
    .hint = Solo para un procedimiento por escrito.
agenda-correct = Rectificar
    .lead = Usted rectifica lo registrado antes de que se anuncie nada. Habrá que volver a revisar la carta.
    .reason = Motivo de la rectificación
    .submit = Rectificar
    .done = La decisión registrada está rectificada. Vuelva a revisar la carta y después anuncie la decisión.
agenda-resolution-correct = Rectificar una resolución
agenda-resolution-correct-lead = Lo que se registró antes se conserva en el historial de la reunión. Las líneas del registro que dependen de esta resolución toman también el número nuevo, salvo la que haya recibido otro a mano.
agenda-resolution-covers = Solicitudes que abarca
agenda-resolution-corrected = La resolución está rectificada.
agenda-fault-days = Indique los días para objetar o el último día.
agenda-item-wish = La organización pidió retirar su solicitud
agenda-history = Historial
agenda-history-closes = { $what }; último día: { $now } en lugar del { $former }
agenda-postponed = Aplazada
agenda-postponed-times = { $times ->
    [one] una vez
    [1000000] { $number } de veces
   *[other] { $number } veces
}
agenda-correction = Rectificación
    .propose = Proponer una rectificación
    .look = Ver la rectificación propuesta
    .lead = Tras el anuncio, una persona propone la rectificación y otra la confirma. Las dos cartas se conservan, y el registro muestra tachada la línea rectificada.
    .replaces = Ya hay una rectificación en espera. La suya la sustituirá.
    .stands = El formulario muestra lo que consta. Cambie lo que sea inexacto y deje lo demás como está.
    .outcome = Lo que se rectifica
    .clerical = Solo un error material: la decisión se mantiene
    .reasons-hint = Solo para «no admitida» y «aplazada», en palabras del Consejo.
    .votes-hint = Los votos se indican completos, o se dejan en blanco las cuatro cifras.
    .reason = Lo que era inexacto
    .reason-hint = Estas palabras figuran en la carta rectificada.
    .propose-submit = Someterla a confirmación
    .proposed = La rectificación está propuesta. Otra persona la confirma.
    .what = Rectificación
    .no-votes = sin votos
    .nothing = ninguno
    .by = Propuesta por
    .letter = La carta rectificada
    .confirm-lead = Al confirmar, se envía esta carta y se actualiza el registro.
    .confirm = Confirmar y enviar
    .confirmed = La rectificación está confirmada y se ha informado a la organización.
    .other = La confirma otra persona que no haya firmado nada en este expediente: oficial superior o secretaría del Consejo.
agenda-correction-now = Decisión anunciada: { $outcome }.
agenda-correction-change = { $before } → { $after }
agenda-correction-kept = { $outcome }, como antes, con otros motivos, otros criterios u otra reunión
agenda-letter-corrects = La presente carta rectifica nuestra carta con fecha { $day }. Ambas se conservan en el expediente.
agenda-letter-criteria = El Consejo invocó los criterios siguientes: { $criteria }.
agenda-letter-next-at = Su solicitud sigue registrada y se examinará de nuevo en la { $session }. La secretaría le escribirá si se necesita algo.
agenda-letter-next-written = Su solicitud sigue registrada y se examinará de nuevo mediante procedimiento por escrito. La secretaría le escribirá si se necesita algo.
agenda-correct-of = Rectificar la decisión: { $organization }
agenda-correct-noticed = Hay algo poco habitual. Si es lo que decidió el Consejo, pulse el botón una vez más.
agenda-decide-present-missing = Indique cuántos miembros estaban presentes.
agenda-decide-votes-without-vote = Una decisión tomada sin votación no tiene votos. Borre las cifras o elija cómo se decidió.
agenda-letter-effect-now = La admisión surte efecto el { $day }: su organización puede ocupar su lugar durante el resto de la reunión, sin derecho de voto.
agenda-letter-effect-later = La admisión surtió efecto el { $day }: su organización puede hacerse representar en las próximas reuniones, sin derecho de voto.
