### Estados, operaciones, hechos, funciones, motivos y denegaciones.


## Estados: para la secretaría y para la organización

state-draft = Borrador
    .applicant = Su borrador
state-submitted = Recibida, sin asignar
    .applicant = Recibida
state-screening = Examen preliminar
    .applicant = Se comprueba si está completa
state-awaiting-applicant = En espera de la organización
    .applicant = Tenemos una pregunta para usted
    .hearing = Se le piden observaciones
state-under-review = En examen
    .applicant = En examen
state-recommended = Recomendación por refrendar
state-closing-proposed = Cierre propuesto
    .applicant = Tenemos la intención de cerrar el expediente
state-endorsed = Refrendada
state-on-agenda = En el programa
    .applicant = En el programa del Consejo
    .applicant-session = En el programa de la { $session }, el { $day }
state-decided = Decidida, sin anunciar
state-admitted = Admitida
    .applicant = Admitida en calidad de observadora
state-not-admitted = No admitida
    .applicant = No admitida
state-deferred = Aplazada
    .applicant = Aplazada
    .applicant-session = Aplazada a la { $session }
state-inadmissible = Inadmisible
    .applicant = Cerrada sin decisión del Consejo
state-withdrawn = Retirada
    .applicant = Retirada
state-lapsed = Caducada
    .applicant-until = Cerrada por falta de respuesta; puede reabrirse hasta el { $day }
    .applicant-over = Cerrada por falta de respuesta; podía reabrirse hasta el { $day }
state-discarded = Descartada
    .applicant = Descartada
whose-yours = Usted
whose-secretariat = La secretaría
whose-council = El Consejo
whose-nobodys = Nadie: el procedimiento ha terminado

## Funciones

role-owner = Responsable de la solicitud
role-editor = Redacción de la solicitud
role-viewer = Lectura de la solicitud
role-officer = Oficial de expedientes
role-senior-officer = Oficial superior
role-council-secretary = Secretaría del Consejo
role-administrator = Administración del sitio
role-auditor = Auditoría
role-clock = Paso automático

## Opiniones, decisiones, motivos, firmas

advice-admit = Admitir
advice-not-admit = No admitir
advice-defer = Aplazar
outcome-admitted = Admitida
outcome-not-admitted = No admitida
outcome-deferred = Aplazada
ground-not-an-ngo = No se trata de una organización no gubernamental
ground-not-its-own-request = La solicitud no procede de la propia organización
ground-duplicate-of = La misma organización tiene otro expediente
ground-already-observer = Ya es observadora
ground-reapplication-interval = No ha transcurrido el plazo para presentar una nueva solicitud
    .until = Solo puede presentarse una nueva solicitud a partir del { $day }
ground-ceased-to-exist = La organización ha dejado de existir
signature-recommend = Recomendación
signature-countersign = Refrendo
signature-propose-correction = Propuesta de rectificación
signature-confirm = Confirmación de la rectificación
extension-none = No se ha pedido prórroga
extension-requested = Prórroga solicitada
extension-granted = Prórroga concedida
extension-refused = Prórroga denegada

## Operaciones sobre una solicitud

command-start = Iniciar una solicitud
command-save = Guardar
command-attach = Adjuntar un documento
command-discard = Descartar el borrador
command-hand-over = Traspasar la solicitud
command-submit = Presentar la solicitud
command-withdraw = Retirar la solicitud
command-undo-withdrawal = Anular la retirada
command-take = Asumir el expediente
command-assign = Asignar el expediente
command-release = Liberar el expediente
command-declare-conflict = Declarar un conflicto de intereses
command-lift-conflict = Levantar un conflicto de intereses
command-note = Añadir una nota
command-record-reply = Registrar la respuesta del Director General
command-complete = Declarar completo el expediente
command-ask = Formular preguntas
command-save-answer = Guardar la respuesta
command-send-answers = Enviar las respuestas
command-request-extension = Pedir una prórroga
command-grant-extension = Conceder la prórroga
command-refuse-extension = Denegar la prórroga
command-cancel-questions = Retirar las preguntas
command-cancel-hearing = Dejar sin efecto la audiencia
command-record-finding = Registrar una constatación
command-correct-fact = Rectificar un dato
command-withdraw-fact-correction = Retirar una rectificación
command-summarize = Redactar el resumen para el Consejo
command-except = Hacer una excepción a un criterio
command-hear = Dar audiencia a la organización
command-recommend = Formular una recomendación
command-recall = Retirar la recomendación
command-countersign = Refrendar
command-send-back = Devolver
command-propose-closing = Proponer el cierre del expediente
command-link-duplicate = Señalar un posible duplicado
command-dismiss-duplicate = Descartar un posible duplicado
command-flag-hit = Registrar una coincidencia con una lista
command-clear-hit = Descartar una coincidencia con una lista
command-confirm-hit = Confirmar una coincidencia con una lista
command-reopen-review = Reabrir el examen
command-place = Incluir en la lista de una reunión
command-remove = Retirar de la lista
command-not-taken-up = Registrar que el punto no se examinó
command-record-decision = Registrar la decisión del Consejo
command-correct-decision = Rectificar la decisión registrada
command-preview = Revisar la carta
command-announce = Anunciar la decisión
command-propose-correction = Proponer una rectificación
command-confirm-correction = Confirmar una rectificación
command-resume-review = Reanudar el examen
command-update-dossier = Actualizar el expediente
command-translate = Traducir un texto del expediente
command-check-translation = Comprobar una traducción
command-reopen = Reabrir el expediente
command-retarget = Pasar a otra reunión
command-remind-now = Enviar un recordatorio a la organización aparte de los automáticos
command-remind = Enviar un recordatorio a la organización
command-contact-failed = Registrar que no se pudo contactar con nadie
command-lapse = Cerrar por falta de respuesta
command-go-on = Continuar sin esperar más
command-escalate = Avisar de un trámite atrasado
command-carry-over = Pasar a la reunión siguiente
command-warn-draft = Avisar de que el borrador caducará
command-expire-draft = Dar por caducado el borrador

## Lo ocurrido: para la secretaría y para la organización

event-started = Borrador iniciado
    .applicant = Usted inició el borrador
event-discarded = Borrador descartado
    .applicant = El borrador fue descartado
event-handed-over = Cambio de responsable
    .applicant = La solicitud ha cambiado de responsable
event-submitted = Solicitud recibida: { $reference }
    .applicant = { $late ->
        [true] Su solicitud se recibió después del último día para la reunión más próxima: pasa a la siguiente
       *[false] Su solicitud ha sido recibida
    }
event-taken = Expediente asumido
    .applicant = La secretaría está examinando su solicitud
event-assigned = Expediente asignado
event-released = Expediente liberado
event-conflict-declared = Conflicto de intereses declarado
event-conflict-lifted = Conflicto de intereses levantado
event-noted = Nota añadida
event-reply-recorded = Registrada la respuesta del Director General con fecha { $day }
    .applicant = El Director General respondió por carta con fecha { $day }
event-completed = { $count ->
    [0] Expediente declarado completo
    [one] Se continúa pese a { $count } elemento que falta, con motivo
   *[other] Se continúa pese a { $count } elementos que faltan, con motivos
}
    .applicant = Ha concluido la comprobación del expediente; comienza el examen
event-questions-asked = { $count ->
    [one] { $count } pregunta formulada; respuesta a más tardar el { $day }
   *[other] { $count } preguntas formuladas; respuesta a más tardar el { $day }
}
    .applicant = { $count ->
        [one] Le hemos formulado { $count } pregunta; responda a más tardar el { $day }
       *[other] Le hemos formulado { $count } preguntas; responda a más tardar el { $day }
    }
event-answer-saved = Respuesta guardada, sin enviar
    .applicant = Usted guardó una respuesta; aún no se ha enviado
event-answers-sent = Respuestas enviadas con la versión { $version } del expediente
    .applicant = Usted envió sus respuestas, con la versión { $version } del expediente
event-extension-requested = Prórroga solicitada
    .applicant = Usted pidió una prórroga
event-extension-granted = Prórroga concedida hasta el { $day }
    .applicant = Dispone de una prórroga hasta el { $day }
event-extension-refused = Prórroga denegada
    .applicant = No se pudo conceder la prórroga
event-questions-cancelled = Preguntas retiradas
    .applicant = Hemos retirado nuestras preguntas; no tiene que responder nada
event-finding-recorded = { $met ->
    [true] { $criterion }: se considera cumplido
   *[false] { $criterion }: se considera no cumplido
}
event-fact-corrected = Dato rectificado, junto a la respuesta de la organización
event-fact-correction-withdrawn = Rectificación de un dato retirada
event-summarized = Resumen para el Consejo redactado
event-excepted = Excepción concedida: { $criterion }
event-hearing-opened = Audiencia abierta, observaciones hasta el { $day }
    .applicant = Puede presentar sus observaciones sobre los obstáculos señalados hasta el { $day }
event-hearing-cancelled = Audiencia sin efecto
    .applicant = Ya no le pedimos observaciones; no tiene que responder nada
event-comment-sent = Observaciones recibidas
    .applicant = Usted envió sus observaciones
event-went-on = Plazo vencido; el expediente sigue su curso
    .applicant = Ha vencido el plazo de respuesta; la solicitud sigue su curso
event-recommended = Recomendación: { $advice }
event-recalled = Recomendación retirada por quien la formuló
event-countersigned = Refrendo otorgado
event-sent-back = Expediente devuelto
    .applicant = Ya no tenemos la intención de cerrar el expediente; el examen continúa
event-closing-proposed = Cierre propuesto: { $ground }
event-closed = Expediente cerrado: { $ground }
    .applicant = El expediente se ha cerrado: { $ground }
event-duplicate-linked = Posible duplicado señalado
event-duplicate-dismissed = Posible duplicado descartado
event-hit-flagged = Coincidencia con una lista registrada
event-hit-cleared = Coincidencia con una lista descartada
event-hit-confirmed = Coincidencia con una lista confirmada
event-review-reopened = Examen reabierto
event-placed = Solicitud incluida en la lista de una reunión
    .applicant = Su solicitud figura en el programa de una reunión
event-lettered = Lista cerrada: punto { $letter })
event-removed = Solicitud retirada de la lista
    .applicant = Su solicitud ha sido retirada del programa
    .called-off = La reunión no se celebrará: su solicitud ya no figura en su lista
event-not-taken-up = Solicitud no examinada en la reunión
    .applicant = La reunión no examinó su solicitud; pasa a otra reunión
event-decision-recorded = Decisión del Consejo registrada: { $outcome }
event-decision-corrected = Decisión registrada rectificada: { $outcome }
event-letter-previewed = Carta revisada
event-announced = Decisión anunciada
    .applicant = Se le ha anunciado la decisión del Consejo
event-correction-proposed = Rectificación propuesta
event-correction-confirmed = Rectificación confirmada
    .applicant = Se le ha enviado una carta rectificada; ambas cartas permanecen en el expediente. La decisión es ahora la siguiente: { $outcome }
event-review-resumed = Examen reanudado
    .applicant = Se ha reanudado el examen de su solicitud aplazada
event-dossier-updated = Expediente actualizado: versión { $version }
    .applicant = Usted actualizó su expediente: versión { $version }
event-translated = { $what }: traducción al { $language }
event-translation-checked = { $what }: traducción al { $language } comprobada
event-words-translated-applicant = Se ha traducido un texto
event-withdrawn = Solicitud retirada por la organización
    .applicant = Usted retiró la solicitud
event-withdrawal-noted = Deseo de retirar la solicitud, anotado tras el cierre de la lista
    .applicant = Se ha anotado su deseo de retirar la solicitud; la lista de la reunión ya estaba cerrada
event-withdrawal-undone = Retirada anulada
    .applicant = Usted anuló la retirada
event-reopened = Expediente reabierto
    .applicant = El expediente se ha reabierto
event-retargeted = Paso a otra reunión
    .applicant = La reunión prevista no se celebrará: su solicitud se examinará en otra reunión
    .announced = Se ha anunciado una reunión para su solicitud
event-reminded-by-hand = Recordatorio enviado por una persona de la secretaría
    .applicant = Le hemos enviado un recordatorio
event-reminded = { $count ->
    [one] Recordatorio enviado
   *[other] Recordatorio núm. { $count } enviado
}
    .applicant = { $count ->
        [one] Le hemos enviado un recordatorio
       *[other] Le hemos enviado otro recordatorio ({ $count })
    }
event-contact-failed = Ningún mensaje llega a la organización: el plazo queda suspendido
event-lapsed = Solicitud cerrada por falta de respuesta; puede reabrirse hasta el { $day }
    .applicant = Solicitud cerrada por falta de respuesta; puede hacer que se reabra si responde a más tardar el { $day }
event-escalated = { $stuck ->
    [true] Plazo vencido; ya nadie puede refrendar
   *[false] Plazo de la secretaría vencido
}
event-carried-over = Paso a la reunión siguiente
    .applicant = La lista de la reunión se cerró antes de que su solicitud pudiera incluirse en ella: pasa a una reunión posterior
event-session-moved = Han cambiado las fechas de la reunión
event-draft-warned = Aviso de caducidad del borrador enviado
    .applicant = Le hemos avisado de que el borrador caducará
event-draft-expired = Borrador caducado
    .applicant = El borrador caducó

## Denegaciones: una solicitud

refused-not-your-turn = «{ $command }»: esta operación no es posible en este estado: { $state }.
    .applicant = «{ $command }»: esta operación ya no es posible, o todavía no, porque la solicitud ha avanzado. Consulte su estado actual.
refused-not-your-role = Su función no lo permite. Pueden hacerlo: { $roles }.
    .nobody = Cada persona solo puede hacerlo por sí misma.
refused-conflicted = Usted ha declarado un conflicto de intereses en este expediente o pertenece a la organización: debe actuar otra persona.
refused-not-the-holder = Este expediente está a cargo de otra persona, o de nadie. Asúmalo primero o pida que se le asigne.
refused-already-started = Esta solicitud ya se ha iniciado.
refused-not-started = Esa solicitud no existe.
refused-open-application = Su organización ya tiene una solicitud abierta: continúe con ella.
refused-already-observer = La organización ya es observadora.
refused-not-before = Puede presentarse una nueva solicitud a partir del { $day }.
refused-incomplete = Estas secciones no están completas: { $sections }.
refused-missing-evidence = Documentos que faltan: { $documents }. Son necesarios para «{ $criterion }».
refused-files-waiting = Estos archivos han llegado y todavía no están adjuntos: { $documents }. Complete los datos de cada uno o quítelo.
refused-version-changed = El expediente ha cambiado desde que vio esta página. Vuelva a revisarlo antes de continuar.
refused-rulebook-changed = Las normas han cambiado desde que empezó. Lea las novedades antes de presentar la solicitud.
refused-no-declaration = La declaración no nombra a nadie. Indique el nombre de la persona declarante.
refused-cannot-hold = Esa persona no puede asumirlo: su cuenta está cerrada, no tiene la función necesaria o tiene un conflicto de intereses.
refused-no-conflict = No hay ningún conflicto de intereses que levantar.
refused-own-conflict = Nadie puede levantar su propio conflicto de intereses.
refused-no-questions = Formule al menos una pregunta.
refused-asked-before = Ya se preguntó lo mismo. Mencione la pregunta anterior e indique por qué la respuesta no basta.
refused-no-such-question = No hay ninguna pregunta abierta de ese tipo.
refused-no-hearing = En este momento no se piden observaciones a la organización.
refused-unanswered = { $count ->
    [one] { $count } pregunta aún no tiene respuesta guardada.
   *[other] { $count } preguntas aún no tienen respuesta guardada.
}
refused-too-late = El plazo terminó el { $when }.
refused-too-early = Será posible a partir del { $when }.
refused-before-receipt = Esta fecha es anterior al { $received }, día en que se recibió la solicitud. Indique la fecha de la carta de respuesta.
refused-interval-over = Esta fecha no es posterior a hoy: el plazo de espera ha terminado y no es motivo para cerrar el expediente.
refused-extension-used = Solo se puede pedir una prórroga.
refused-no-extension = No se ha pedido ninguna prórroga.
refused-extension-pending = Primero debe resolverse la petición de prórroga.
refused-told-lately = El { $on } se comunicó a la organización que se espera una respuesta. Se le puede enviar un recordatorio a partir del { $again }.
refused-clock-reminds = El recordatorio automático sale el { $on }: otro tan cercano no aportaría nada nuevo.
refused-contact-failed = Ningún mensaje ha llegado a la organización: el plazo queda suspendido hasta que se encuentre otro contacto.
refused-some-answered = Han llegado respuestas: el expediente continúa con ellas en lugar de cerrarse.
refused-never-lapses = Un expediente nunca se cierra porque no lleguen observaciones ni tras un aplazamiento.
refused-gates-open = Elementos que faltan, sin un motivo para continuar pese a ello: { $criteria }.
refused-not-legible = Confirme que los documentos son legibles.
refused-not-judged = Este criterio no está sujeto a la valoración de una persona: { $criterion }.
refused-basis-unfit = Aquello en que se basa la constatación no corresponde a este criterio, o a lo que usted constató: { $criterion }.
refused-unjudged = Falta una constatación vigente sobre: { $criteria }.
refused-unmet-without-exception = Criterios no cumplidos y sin excepción: { $criteria }.
refused-nothing-to-except = No hace falta ninguna excepción: el criterio «{ $criterion }» se cumple o aún no se ha valorado.
refused-not-mandatory = Solo puede hacerse una excepción a un criterio obligatorio, y este no lo es: { $criterion }.
refused-hearing-first = Antes debe darse audiencia a la organización sobre: { $criteria }.
    .on-closing = Antes debe darse audiencia a la organización sobre la propuesta de cerrar el expediente.
refused-nothing-to-hear = No hay ninguna objeción a la solicitud: no procede dar audiencia a la organización.
refused-nothing-unmet = Solo puede recomendarse no admitir si algún criterio no se cumple.
refused-question-open = Sigue abierta una pregunta a la organización.
refused-new-reason-needed = { $rounds ->
    [one] La solicitud ya se ha aplazado { $rounds } vez: indique un motivo que no se haya utilizado.
   *[other] La solicitud ya se ha aplazado { $rounds } veces: indique un motivo que no se haya utilizado.
}
refused-same-person-cannot-countersign = Usted ya ha firmado un trámite de este expediente: este debe firmarlo otra persona.
refused-not-the-author = Solo quien formuló la recomendación puede retirarla.
refused-hits-open = { $count ->
    [one] Primero debe descartarse o confirmarse { $count } coincidencia con una lista.
   *[other] Primero deben descartarse o confirmarse { $count } coincidencias con listas.
}
refused-duplicate-open = Primero debe resolverse el duplicado señalado.
refused-no-such-correction = Esa respuesta no está rectificada, o su rectificación ya se ha retirado.
refused-no-such-hit = Esa coincidencia no existe o ya se ha tratado.
refused-its-own-duplicate = Un expediente no puede ser duplicado de sí mismo.
refused-no-such-duplicate = No hay ningún duplicado señalado de ese tipo.
refused-list-closed = La lista de esa reunión está cerrada. Indique cómo se añade el punto: mediante una adición motivada o por decisión de la reunión.
refused-session-over = Esa reunión ha terminado o se ha cancelado.
refused-special-session = Una reunión extraordinaria solo examina expedientes refrendados.
refused-answer-first = Se formuló una pregunta tras el aplazamiento: primero debe examinarse la respuesta.
refused-not-on-this-agenda = La solicitud no figura en el programa de esa reunión.
refused-outside-session = Ese día no está comprendido en las fechas de la reunión: { $days }.
refused-foreign-resolution = No consta ninguna resolución correspondiente de esta reunión. Regístrela primero.
refused-already-decided = Ya consta una decisión sobre este punto. Puede rectificarse, pero no registrarse dos veces.
refused-warnings-need-reason = Se mostraron advertencias: indique por qué lo registra de todos modos.
refused-not-previewed = La carta ha cambiado o no se ha revisado. Revísela antes de enviarla.
refused-unknown-text = Este texto no figura, o ya no figura, entre los del expediente que otras personas leen.
refused-same-language = El texto ya está en { $language }. Elija otro idioma.
refused-nothing-to-check = No hay ninguna traducción pendiente de comprobación.
refused-own-translation = Comprueba la traducción una persona distinta de quien la redactó.
refused-wording-changed = La traducción se ha modificado entretanto. Lea la nueva versión antes de darla por comprobada.
refused-not-translated = «{ $what }»: falta una traducción comprobada al { $language }, el idioma de la carta. Redáctela en «Traducciones» y pida a otra persona que la compruebe.
refused-no-correction = No hay ninguna rectificación de ese tipo que confirmar.
refused-correction-pending = Ya hay una rectificación pendiente de confirmación.
refused-built-upon = La decisión ya no puede modificarse: se hicieron preguntas a la organización tras el aplazamiento, o esta ha enviado después otra solicitud.
refused-corrects-nothing = Es lo que ya se anunció: no cambiaría nada. Cambie lo que sea inexacto o indique que se trata solo de un error material.
refused-reason-missing = Indique un motivo.
refused-calendar = Aún no se ha cargado el calendario de la secretaría para { $year }. La administración del sitio puede cargarlo.

## Reuniones: tipos, fases, reglas, puntos

session-regular = { $number } reunión
session-special = { $number } reunión extraordinaria
session-written-procedure = Procedimiento por escrito
session-kind-regular = Reunión ordinaria
session-kind-special = Reunión extraordinaria
phase-planned = Prevista
phase-list-closed = Lista cerrada
phase-paper-issued = Documento publicado
phase-open = En curso
phase-ended = Terminada
phase-cancelled = Cancelada
rule-without-vote = Sin votación
rule-simple-majority = Mayoría simple de los miembros presentes y votantes
rule-two-thirds = Dos tercios de los miembros presentes y votantes
rule-consensus = Consenso
rule-objection-threshold = { $objections ->
    [one] Se aprueba salvo objeción de { $objections } miembro
   *[other] Se aprueba salvo objeción de { $objections } miembros
}
rule-no-objection = { $days ->
    [one] No objeción en { $days } día
   *[other] No objeción en { $days } días
}
quorum-majority-of-members = Mayoría de los miembros
quorum-members = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}
item-listed = En la lista
item-withdrawn = Solicitud retirada
item-removed = Retirado de la lista
item-not-taken-up = No examinado

## Operaciones y hechos de una reunión

session-command-plan = Programar una reunión
session-command-amend = Modificar los datos
session-command-record-notice = Registrar el envío de la convocatoria
session-command-postpone = Aplazar la reunión
session-command-cancel = Cancelar la reunión
session-command-place-item = Incluir un punto
session-command-remove-item = Retirar un punto
session-command-order-items = Ordenar la lista
session-command-close-list = Cerrar la lista
session-command-issue-paper = Publicar un documento
session-command-add-addendum = Publicar una adición
session-command-open = Abrir la reunión
session-command-record-resolution = Registrar una resolución
session-command-correct-resolution = Rectificar una resolución
session-command-record-outcome = Registrar una decisión
session-command-correct-outcome = Rectificar una decisión
session-command-mark-not-taken-up = Marcar un punto como no examinado
session-command-end = Concluir la reunión
session-command-translate = Traducir un texto de la reunión
session-event-planned = Reunión programada
session-event-amended = Datos modificados
session-event-notice-recorded = Convocatoria enviada el { $day }
session-event-postponed = Reunión aplazada
session-event-cancelled = Reunión cancelada
session-event-item-placed = Punto incluido en la lista
session-event-item-removed = Punto retirado de la lista
session-event-items-ordered = Lista ordenada
session-event-list-closed = Lista cerrada
session-event-paper-issued = Documento publicado
session-event-addendum-added = Adición publicada
session-event-opened = Reunión abierta
session-event-resolution-recorded = Resolución registrada
session-event-resolution-corrected = Resolución rectificada
session-event-outcome-recorded = Decisión registrada
session-event-outcome-corrected = Decisión rectificada
session-event-not-taken-up = Punto no examinado
session-event-ended = Reunión concluida
session-event-translated = Texto traducido al { $language }
session-event-translation-checked = Traducción al { $language } comprobada

## Denegaciones: una reunión

refused-already-planned = Esta reunión ya está programada.
refused-not-planned = Esa reunión no existe.
refused-session-exists = Ya existe una reunión de ese tipo con ese número.
refused-ends-before-it-opens = El último día es anterior al primero.
refused-in-the-past = Ese día ya ha pasado.
refused-in-the-future = Ese día es posterior a hoy.
refused-only-later = Una reunión solo puede moverse a una fecha posterior; ahora se abre el { $opens }.
refused-quorum-above-members = { $members ->
    [one] El quórum supera el número de miembros ({ $members }).
   *[other] El quórum supera el número de miembros ({ $members }).
}
refused-members-below-votes = { $present ->
    [one] La votación de una decisión registrada menciona a { $present } miembro presente, y no puede haber menos miembros. Corrija primero esa votación, o indique un número de miembros mayor.
   *[other] La votación de una decisión registrada menciona a { $present } miembros presentes, y no puede haber menos miembros. Corrija primero esa votación, o indique un número de miembros mayor.
}
refused-already-on-list = La solicitud ya figura en la lista.
refused-list-still-open = La lista sigue abierta: el punto puede incluirse de la manera habitual.
refused-not-on-this-list = Ese punto no figura en esta lista.
refused-not-yours = Una organización solo puede retirar su propia solicitud, y solo mientras la lista esté abierta.
refused-not-the-whole-list = El orden debe mencionar cada punto de la lista una vez.
refused-paper-exists = Este documento ya se ha publicado. Para cambiarlo, publique una revisión, una corrección o una adición.
refused-replaced = Este documento ha sido sustituido por { $paper }. Es este último el que debe publicarse en los demás idiomas.
refused-nothing-to-revise = El documento al que se refiere no se ha publicado.
refused-changes-missing = Indique qué modifica la revisión, la corrección o la adición.
refused-revision-number = El número no es correlativo: el siguiente es { $next }.
refused-is-addendum = Una adición se publica como tal y menciona sus puntos.
refused-not-an-addendum = Una adición menciona al menos un punto y lleva la indicación de adición.
refused-in-a-paper = Una adición solo añade lo que se inscribió en la lista cerrada y no figura todavía en lo publicado con su signatura, y lo mismo en cada uno de sus idiomas.
refused-untranslated = Parte del texto está en otro idioma y no tiene traducción. Haga que se traduzca en los expedientes o, si son palabras de la reunión, entre sus traducciones; o indique por qué el documento se publica solo en el original.
refused-paper-issued = El documento { $symbol }, en el que el Consejo conoce esta solicitud, ya se ha publicado: su resumen queda como está.
refused-symbol-taken = Un documento de otra reunión lleva esa signatura.
refused-foreign-symbol = Esta signatura es de la { $session }: la signatura de un documento contiene el número de su propia reunión.
refused-number-taken = Otra resolución lleva ese número.
refused-no-number = Las resoluciones se numeran a partir del 1.
refused-resolution-exists = Esta resolución ya consta; puede rectificarse.
refused-decided-under-it = Se decidió un punto en virtud de esta resolución: no puede retirarse de ella.
refused-not-decided = Aún no se ha decidido nada sobre este punto.
refused-impossible-votes = Estas cifras no son posibles: más votos que presentes o más presentes que miembros.

## Denegaciones: cuentas, organizaciones, registro, casa

refused-account-exists = Esa cuenta ya existe.
refused-no-account = Esa cuenta no existe.
refused-already-set-up = Este servicio ya está instalado.
refused-not-set-up = Este servicio aún no está instalado.
refused-other-address = Este enlace corresponde a otra dirección de correo electrónico distinta de la registrada.
refused-already-verified = Esta dirección de correo electrónico ya está confirmada.
refused-not-verified = Confirme primero la dirección de correo electrónico.
refused-not-on-oneself = Nadie puede asignarse una función, renunciar aquí a la suya ni cerrar su propia cuenta: acuda a otra persona.
refused-already-held = Esa persona ya tiene esa función.
refused-not-held = Esa persona no tiene esa función.
refused-not-an-officer = Solo quien es oficial de expedientes puede actuar como oficial superior en funciones.
refused-not-of-the-secretariat = Solo se registran ausencias de personas de la secretaría.
refused-absence-too-far-ahead = Una ausencia empieza en el plazo de un año: a más tardar el { $by }.
refused-absence-too-long = Una ausencia dura como máximo un año: a más tardar hasta el { $by }.
refused-away-already = Ya hay una ausencia registrada para parte de esos días: { $days }. Termínela primero o elija otros días.
refused-not-away = No hay registrada tal ausencia.
refused-last-administrator = Debe quedar al menos una persona encargada de la administración del sitio.
refused-disabled = Esta cuenta está cerrada.
refused-not-disabled = Esta cuenta ya está abierta.
refused-factor-is-on = El segundo paso del inicio de sesión ya está activado.
refused-factor-is-off = El segundo paso del inicio de sesión no está activado.
refused-passkey-is-known = Esta llave de acceso ya abre la cuenta.
refused-passkey-is-unknown = Ninguna llave de acceso así abre la cuenta.
refused-too-many-passkeys = Una cuenta tiene como máximo { $most } llaves de acceso. Elimine una que ya no use.
refused-no-recovery-code-left = No queda ningún código de recuperación.
refused-organization-exists = Esta organización ya está inscrita.
refused-no-organization = Esa organización no existe.
refused-name-is-in-the-register = La organización es observadora y este nombre consta en el registro. Escriba a la secretaría, que modificará la inscripción.
refused-already-member = Esa persona ya pertenece a la organización.
refused-not-a-member = Esa persona no pertenece a la organización.
refused-ownership-moves = La función de responsable solo puede traspasarse de una persona a otra.
refused-already-owner = Esa persona ya es responsable.
refused-first-is-owner = La primera persona de una organización pasa a ser su responsable.
refused-already-invited = Esa persona ya ha sido invitada.
refused-too-many-invitations = Ya hay { $most } invitaciones abiertas, el máximo. Anule una, o espere a que alguna se acepte o venza.
refused-no-invitation = Esa invitación no existe.
refused-invitation-over = Esta invitación caducó el { $when }. Pida una nueva.
refused-not-your-invitation = Esta invitación se envió a otra dirección de correo electrónico.
refused-not-an-observer = La organización no es observadora.
refused-decision-noted = Esta decisión ya consta.
refused-already-entered = Este observador ya figura en el registro.
refused-not-entered = Ese observador no figura en el registro.
refused-nothing-changes = Ya es así: no cambiaría nada.
refused-struck = Esta línea se ha tachado.
refused-day-of-another-year = Ese día corresponde a otro año: { $day }.
refused-older-list = La lista cargada es posterior: lleva fecha de { $day }. No se ha modificado nada.
refused-no-such-year = No se puede cargar el calendario de { $year }.
observer-active = En activo
observer-struck = Línea tachada
observer-origin-admitted = Admitido por el Consejo a raíz de una solicitud presentada aquí
observer-origin-recorded = Admitido antes de la puesta en marcha de este servicio; inscrito por la secretaría
setting-name = Nombre de este servicio
setting-postal-address = Dirección postal de la secretaría
setting-contact-email = Correo electrónico de la secretaría
setting-contact-phone = Teléfono de la secretaría
setting-signatory = Firma de las cartas
setting-banner = Aviso en todas las páginas
command-contact-found = Registrar otro contacto
command-letter = Asignar su letra al punto
command-return-item = Devolver el expediente de la lista
event-contact-found = Otro contacto encontrado: comienza un nuevo plazo de gracia
    .applicant = Se ha registrado otro contacto: ahora puede responder hasta el { $day }
refused-nothing-opened = No se ha abierto nada de este tipo para su modificación.
refused-contact-stands = Los mensajes llegan a la organización: no hace falta otro contacto.
refused-not-meeting = Una reunión solo puede añadir por sí misma un punto mientras se celebra.
refused-deferred-to-itself = Una reunión no aplaza un punto a sí misma.
refused-deferred-to-unknown = Esa reunión no existe. Elija otra, o la próxima que se anuncie.
refused-deferred-to-special = Una reunión extraordinaria no examina puntos aplazados. Elija otra reunión, o la próxima que se anuncie.
refused-deferred-to-over = Esa reunión ha terminado. Elija otra, o la próxima que se anuncie.
refused-deferred-to-called-off = Esa reunión se ha cancelado. Elija otra, o la próxima que se anuncie.
refused-warnings-listed = Indique por qué lo registra de todos modos. { $warnings }
warning-rule-unmet = Según esta regla y estos votos, el resultado sería otro: { $rule }.
warning-quorum-unmet = Los miembros presentes ({ $present }) no alcanzaban el quórum ({ $needed }).
warning-votes-not-given = Esta regla exige un recuento de votos y no se ha indicado ninguno.
warning-members-not-known = El quórum depende del número de miembros, que no consta.
warning-deferral-beyond-limit = Sería el aplazamiento núm. { $round }; el límite habitual es { $limit }.
warning-period-runs = Los miembros aún pueden formular objeciones, hasta el { $until }.
warning-another-day = La resolución se aprobó el { $adopted }, y no en la fecha indicada aquí.
warning-against-advice = La recomendación de la secretaría era otra: { $advice }.
likeness-same-registration = Mismo número de registro
likeness-same-domain = Mismo dominio web
likeness-same-name = Mismo nombre
likeness-like-name = Nombres parecidos: { $percent }
likeness-same-acronym = Misma sigla
refused-other-file = Este registro se refiere a otra solicitud.
