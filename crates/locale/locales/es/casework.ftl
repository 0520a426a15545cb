### Los trámites de la secretaría en un expediente: qué hace cada uno, qué pide, qué conviene saber.

casework-more = Otros trámites
    .organization = Con la organización
    .findings = Datos y comprobaciones
    .people = Colegas
    .signatures = Examen y cierre
casework-fault-day = Indique un día, por ejemplo 2026-03-31.
casework-read-by-organization = La organización lo leerá.
casework-other-file = un expediente que usted no puede ver

casework-load = { $count ->
    [0] ningún expediente en curso
    [one] 1 expediente en curso
    [1000000] { $shown } de expedientes en curso
   *[other] { $shown } expedientes en curso
}
casework-assign = Asignar el expediente
    .lead = El expediente queda a cargo de esa persona, y solo de ella, a quien se avisa por correo electrónico.
    .to = A quién
    .you = { $name } (usted)
    .none = No hay nadie más que pueda hacerse cargo de este expediente.
    .submit = Asignar
    .done = El expediente está ahora a cargo de { $name }, a quien se avisa por correo electrónico.
casework-release-other = Retirar el expediente a { $name }
    .note = El expediente pasa a «Sin asignar»; no queda a su cargo. Sus plazos siguen corriendo, y los mensajes sobre él van a todo el personal encargado de expedientes. { $name } no recibe ningún correo electrónico. Cualquier persona encargada puede asumirlo, y usted puede asignarlo.

casework-conflict = Declarar un conflicto de intereses
    .lead = Ya no verá este expediente: ni sus páginas, ni en las listas, ni en los recuentos.
    .held = Este expediente está a su cargo: pasará a «Sin asignar».
    .after = Solo puede levantar el conflicto una persona de rango superior que no tenga ninguno en este expediente.
    .reason = En qué consiste el conflicto
    .reason-hint = Solo lo leen las personas de rango superior y la auditoría. Basta una frase.
    .submit = Declarar el conflicto y dejar este expediente
    .done = Su conflicto de intereses consta. Ya no ve ese expediente.
casework-lift = Levantar un conflicto de intereses
    .lead = Esa persona volverá a ver el expediente y podrá trabajar en él. Nadie puede levantar su propio conflicto.
    .since = { $name }, desde el { $day }
    .of = Persona afectada
    .reason = Por qué ya no existe
    .submit = Levantar el conflicto
    .done = Conflicto levantado: { $name } vuelve a ver este expediente.

casework-notes = Notas
    .lead = Las notas quedan en la secretaría: la organización nunca las ve. Después no pueden modificarse ni retirarse.
    .words = Nota
    .words-hint = Se avisa por correo electrónico a la persona cuyo nombre siga a una @, por ejemplo @Nombre Apellido.
    .tell = Avisar por correo electrónico
    .submit = Añadir una nota
    .done = Nota añadida.
    .none = Este expediente aún no tiene notas.
    .told = aviso enviado a: { $names }

casework-reply = Registrar la respuesta del Director General
    .lead = La fecha de la carta se muestra a la organización, a la que se avisa por correo electrónico de que la respuesta consta.
    .before = Fecha que consta: { $day }.
    .dated = Fecha de la carta
    .submit = Registrar la respuesta
    .done = La respuesta consta. Se avisa a la organización.

casework-flag = Registrar una coincidencia con una lista
    .lead = Mientras la coincidencia no se descarte ni se confirme, no puede refrendarse ninguna recomendación sobre este expediente. No se avisa a la organización.
    .list = Lista
    .list-hint = Su nombre exacto y su fecha.
    .entry = Entrada
    .entry-hint = Su número o su nombre en esa lista.
    .words = Qué coincide
    .entry-by-machine = entrada { $entry }
    .known = Esa entrada ya está registrada.
    .submit = Registrar la coincidencia
    .done = Coincidencia registrada. Debe descartarse antes del refrendo.
casework-clear = Descartar una coincidencia
    .lead = Usted confirma en su nombre, con un motivo, que la entrada no se refiere ni a esta organización ni a ninguna persona vinculada a ella.
    .which = Qué coincidencia
    .reason = Por qué se trata de otra persona u organización
    .submit = Descartar la coincidencia
    .done = Coincidencia descartada.
casework-link = Señalar un posible duplicado
    .lead = Mientras el expediente señalado no se descarte con un motivo, no puede refrendarse ninguna recomendación sobre este. Si se trata de la misma organización, proponga más bien cerrar el expediente.
    .candidates = Expedientes de organizaciones con un nombre parecido
    .reference = Otro expediente, por su referencia
    .reference-hint = Déjelo vacío si ha elegido uno arriba.
    .reason = Por qué puede ser la misma organización
    .missing = Elija un expediente o indique su referencia.
    .unknown = No hay ningún expediente con esa referencia que usted pueda ver.
    .submit = Señalar
    .done = Posible duplicado señalado. Debe resolverse antes del refrendo.
casework-dismiss = Descartar un posible duplicado
    .lead = Usted confirma, con un motivo, que los dos expedientes son de dos organizaciones distintas.
    .hidden = La vinculación con un expediente que usted no puede ver la descarta otra persona que sí puede.
    .which = Qué expediente
    .reason = Por qué se trata de otra organización
    .submit = Descartar
    .done = Descartado: son dos organizaciones distintas.

casework-correct = Rectificar un dato
    .lead = La respuesta de la organización queda tal como se envió. La rectificación figura al lado, con su nombre, para toda persona de la secretaría que vea este expediente. El Consejo la lee en su documento, sin su nombre; pero una rectificación sobre una persona, una dirección o un número de teléfono queda dentro de la secretaría. Cuando la propia organización cambia la respuesta y la envía, la rectificación deja de figurar en el documento del Consejo.
    .answer = Respuesta de la organización:
    .at = Qué respuesta
    .words = Qué debe leerse, y por qué
    .words-hint = Por ejemplo: fundada en 2011 y no en 2010, según el acta constitutiva.
    .document = Documento que lo demuestra
    .no-evidence = Elija el documento que lo demuestra.
    .beside = Rectificado por { $by }: { $words }
    .submit = Registrar la rectificación
    .done = Rectificación registrada.
    .before = Lo que la secretaría ha rectificado hasta ahora; una nueva rectificación lo sustituye:
    .restated = La organización ha cambiado esta respuesta desde entonces.

casework-withdraw-correction = Retirar una rectificación
    .lead = La respuesta de la organización vuelve a figurar sola, aquí y en el documento del Consejo. El historial conserva la rectificación y su motivo.
    .this = Retirar esta rectificación
    .at = Qué rectificación
    .reason = Motivo de la retirada
    .submit = Retirar la rectificación
    .done = Rectificación retirada.

casework-summarize = Resumen para el Consejo
    .lead = Unas frases sobre la organización: qué es, para qué existe, dónde y cómo trabaja. Figuran encima de sus propias declaraciones en el documento del Consejo; a falta de ellas, las declaraciones figuran solas.
    .words = Resumen
    .words-hint = Solo datos del expediente y ninguna recomendación: el documento del Consejo no incluye ninguna. El texto que guarde sustituye al resumen actual. Como máximo, { $most } caracteres.
    .long = El texto es demasiado largo: { $written } caracteres, cuando se admiten { $most } como máximo. Junto con el resto de la solicitud debe caber en una hoja.
    .submit = Guardar el resumen
    .done = El resumen se ha guardado. Ya puede traducirse.
casework-except = Hacer una excepción a un criterio
    .lead = Con una excepción puede recomendarse la admisión aunque el criterio no se cumpla. La excepción se cuenta y figura en el documento del Consejo.
    .until = Una nueva constatación sobre el criterio pone fin a la excepción.
    .which = Qué criterio
    .none = Ningún criterio obligatorio consta como no cumplido: no hace falta ninguna excepción.
    .reason-hint = El Consejo lo leerá. De un criterio que solo lee la secretaría, su documento no indica ningún motivo.
    .submit = Registrar la excepción
    .done = Excepción registrada: { $title }
casework-hear = Dar audiencia a la organización
    .on-closing = Dar audiencia sobre el cierre
    .unmet = Se comunica a la organización, con el texto que usted escriba, que estos criterios no parecen cumplirse, y puede formular observaciones. No se le comunica lo que usted recomendará. Sus observaciones figuran en el documento del Consejo.
    .unspecified = Se comunica a la organización, con el texto que usted escriba, qué obstáculo encuentra su solicitud, y puede formular observaciones. No se le comunica lo que usted recomendará. Sus observaciones figuran en el documento del Consejo.
    .closing = Se comunica a la organización, con el texto que usted escriba, que la secretaría se propone cerrar el expediente por este motivo, y puede formular observaciones.
    .until = Tiene hasta el { $day }. Si no llegan observaciones, el expediente sigue su curso.
    .unnamed = Ni los mensajes a la organización ni sus páginas mencionan: { $criteria }. Tampoco lo mencione usted en su texto: podría poner a alguien sobre aviso.
    .none = Ningún criterio consta como no cumplido: no hay nada sobre lo que dar audiencia a la organización.
    .words = Lo que usted escribe a la organización
    .words-hint = Indique qué falta y qué permitiría resolverlo.
    .submit = Abrir la audiencia
    .done = La audiencia está abierta. Se le avisará cuando lleguen las observaciones.
casework-hearing = Audiencia
    .unmet = Audiencia sobre: { $criteria }
    .closing = Audiencia sobre el cierre del expediente: { $ground }
    .running = a la espera de observaciones
    .came = observaciones recibidas
    .silent = no llegaron observaciones
    .cancelled = sin efecto
    .comment = Observaciones de la organización

casework-recall = Retirar la recomendación
    .lead = El expediente vuelve a usted para su examen. No se pierde ninguna constatación; la recomendación queda en el historial.
    .submit = Retirarla
    .done = Recomendación retirada: el expediente vuelve a estar en examen.
casework-reopen-review = Reabrir el examen
    .lead = La recomendación refrendada queda sin efecto; el expediente se examina de nuevo y requiere otra recomendación. No se avisa a la organización.
    .reason = Por qué
    .submit = Reabrir el examen
    .done = El examen está abierto de nuevo.
casework-resume = Reanudar el examen
    .lead = El expediente aplazado vuelve a estar en examen, hasta el { $day }. La organización lo ve en su página.
    .submit = Reanudar el examen
    .done = El expediente vuelve a estar en examen.

casework-grant = Conceder la prórroga
    .lead = El plazo de respuesta vencerá entonces el { $day }. Se avisa a la organización por correo electrónico; solo puede concederse una prórroga.
    .submit = Conceder la prórroga
    .done = Prórroga concedida. Se avisa a la organización.
casework-refuse = Denegar la prórroga
    .lead = El plazo de respuesta sigue venciendo el { $day }. Se avisa a la organización por correo electrónico, con su motivo.
    .renewed = El plazo venció antes de que se decidiera: empieza uno nuevo, y la respuesta vence el { $day }. Se avisa a la organización por correo electrónico, con su motivo.
    .reason = Por qué
    .submit = Denegar
    .done = Prórroga denegada. Se avisa a la organización.
casework-extension = Prórroga
    .wish = La organización pide una prórroga:
casework-cancel = Retirar las preguntas
    .lead = La organización ya no tiene que responder; se le avisa por correo electrónico, con su motivo. El expediente sigue desde «{ $state }».
    .reason = Por qué
    .submit = Retirar las preguntas
    .done = Las preguntas se han retirado. Se avisa a la organización.
casework-cancel-hearing = Dejar sin efecto la audiencia
    .lead = Para una audiencia abierta por error. La organización ya no tiene que presentar observaciones; se le avisa por correo electrónico, con su motivo. El expediente sigue desde «{ $state }». La audiencia se considera no celebrada: antes de recomendar algo en contra de la organización o de cerrar el expediente, se abre de nuevo.
    .done = La audiencia ha quedado sin efecto. Se avisa a la organización.
casework-remind = Enviar un recordatorio a la organización
    .lead = La organización recibe el mismo correo que con los recordatorios automáticos. La respuesta debe llegar a más tardar el { $day }; ningún plazo cambia y los recordatorios automáticos salen como estaba previsto.
    .late = El plazo ha pasado. Se comunica a la organización por correo electrónico que aún se admite una respuesta hasta el { $day }; ningún plazo cambia.
    .submit = Enviar el recordatorio
    .done = Se envía un recordatorio a la organización por correo electrónico.

casework-contact = Registrar otro contacto
    .lead = Hágalo cuando se haya localizado a la organización por otra vía y corregido su dirección. El plazo, que estaba suspendido, vuelve a correr.
    .until = La organización tiene hasta el { $day } para responder, o más tiempo si su plazo ya era posterior.
    .submit = Se ha localizado a la organización
    .done = El plazo vuelve a correr. Se comunica a la organización su nueva fecha.

casework-close = Proponer el cierre del expediente
    .lead = Solo el Consejo puede denegar una solicitud. Sin él, un expediente se cierra únicamente por uno de estos motivos.
    .then = Antes se da audiencia a la organización durante { $days }; después refrenda otra persona de rango superior. Más adelante puede reabrirse.
    .ground = Motivo
    .reference = Referencia del otro expediente
    .reference-hint = Solo en caso de duplicado.
    .until = Primer día posible de una nueva solicitud
    .until-hint = Solo si aún no ha transcurrido el plazo para una nueva solicitud.
    .reason = Explicación
    .reason-hint = La organización la leerá cuando se cierre el expediente.
    .submit = Proponer el cierre
    .done = Cierre propuesto. Ahora dé audiencia a la organización.
casework-closing = Cierre
    .by = Propuesto por { $name }
    .unheard = Aún no se ha dado audiencia a la organización: eso precede al refrendo.
    .silent = Se dio audiencia a la organización; no llegaron observaciones.
casework-countersign = Cerrar el expediente
    .lead = Usted cierra el expediente sin el Consejo, por este motivo. Se avisa a la organización por correo electrónico, con la explicación. Durante { $days } puede reabrirlo otra persona de rango superior.
    .submit = Refrendar y cerrar el expediente
    .closed = El expediente está cerrado. Se avisa a la organización.
casework-reopen = Reabrir el expediente
    .lapsed = Se pregunta de nuevo a la organización, que tiene hasta el { $day } para responder. Se le avisa por correo electrónico.
    .closed = El expediente sigue desde «{ $state }». Se avisa a la organización por correo electrónico.
    .until = Es posible hasta el { $day }.
    .reason = Por qué
    .submit = Reabrir
    .done = El expediente está abierto de nuevo. Se avisa a la organización.

casework-known = Lo que conviene saber de este expediente
    .extension = La organización pide una prórroga
    .contact = Ningún mensaje llega a la organización: el plazo está suspendido
    .reminded = { $count ->
        [0] Ningún recordatorio enviado; se admite una respuesta hasta el { $until }
        [one] 1 recordatorio enviado; se admite una respuesta hasta el { $until }
        [1000000] { $shown } de recordatorios enviados; se admite una respuesta hasta el { $until }
       *[other] { $shown } recordatorios enviados; se admite una respuesta hasta el { $until }
    }
    .by-hand = Recordatorio enviado por una persona de la secretaría
    .overdue = El plazo de este paso se agotó; señalado el { $day }
    .stuck = No queda nadie que pueda refrendar: la administración del sitio puede designar a una persona como oficial superior en funciones
    .withdrawal = La organización desea retirar su solicitud; la lista ya estaba cerrada
    .proceeded = Se continuó a pesar de: { $title }
    .excepted = Excepción: { $title }
    .corrected = Rectificado: { $title }
    .duplicate = Duplicado, confirmado por una persona
    .duplicate-there = Duplicado, confirmado en el otro expediente
    .no-duplicate = Examinado, otra organización
    .hit = Por descartar o confirmar
    .hit-cleared = Descartado: { $entry }
    .hit-confirmed = Confirmado, en una lista de sanciones
    .conflict = Conflicto de intereses: { $name }
    .reply = Respuesta del Director General con fecha { $day }
casework-history = Historial
    .to = a { $name }
    .of = de { $name }
casework-evidence-document = Elija el documento en el que está esta página.
casework-evidence-number = Escriba la página en cifras.
casework-evidence-beyond = { $count ->
    [one] Este documento tiene una sola página.
    [1000000] Este documento tiene { $shown } de páginas.
   *[other] Este documento tiene { $shown } páginas.
}
casework-notes-nobody = «{ $name }» no corresponde a ninguna persona autorizada a leer este expediente. Elija abajo o escriba tras la @ el nombre tal como figura ahí.
casework-reply-to-come = Esta fecha es posterior a hoy. Indique la fecha de la carta.
casework-link-which = Indique la referencia del otro expediente.
casework-link-mistyped = Hay un carácter mal escrito en esta referencia: la última letra no corresponde al resto.
