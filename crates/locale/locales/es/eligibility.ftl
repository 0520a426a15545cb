### La comprobación previa: unas preguntas, sin cuenta.

eligibility-title = Comprobar si cumple los criterios
eligibility-lede = Responda a diez preguntas sobre su organización y vea cuál es su situación respecto de cada criterio. No hacen falta ni cuenta ni documentos.
eligibility-nothing-stored = No se guarda nada ni se informa a nadie. Esta comprobación no decide nada: solo el Consejo puede admitir a una organización en calidad de observadora.
eligibility-button = Ver el resultado
eligibility-questions = Sus respuestas
eligibility-seats = ¿Cuántos miembros tiene el órgano rector?
eligibility-seats-hint = La junta, el comité o el consejo previsto en sus estatutos.
eligibility-seats-government = ¿Cuántos de esos miembros son designados por gobiernos?
eligibility-change = Cambiar las respuestas
eligibility-keep = Presentar una solicitud con estas respuestas
    .note = Sus respuestas se guardan solo en este navegador, para que las retome al empezar la solicitud. No se envía nada a la secretaría, y podrá modificar cada respuesta.
eligibility-kept = Sus respuestas se guardan en este navegador: podrá retomarlas al empezar la solicitud.
eligibility-not-kept = Estas respuestas son demasiado largas para guardarlas en un navegador: la solicitud volverá a pedírselas.
eligibility-found = Lo que muestran las respuestas
eligibility-as-of = Situación al { $day }.
eligibility-clear = Según estas respuestas, nada impide presentar una solicitud
eligibility-clear-text = Algunos aspectos solo pueden acreditarse con documentos; otros debe valorarlos una persona. Puede presentar la solicitud desde ahora.
eligibility-so-far = { $count ->
    [one] Queda { $shown } pregunta sin respuesta; nada en las demás respuestas se opone a una solicitud
    [1000000] Quedan { $shown } de preguntas sin respuesta; nada en las demás respuestas se opone a una solicitud
   *[other] Quedan { $shown } preguntas sin respuesta; nada en las demás respuestas se opone a una solicitud
}
eligibility-so-far-text = El resultado solo abarcará todos los criterios cuando haya respondido a todas las preguntas. Aun así puede presentar una solicitud.
eligibility-answer = Responder a las demás preguntas
eligibility-unmet = { $count ->
    [one] { $shown } criterio no se cumple por ahora
    [1000000] { $shown } de criterios no se cumplen por ahora
   *[other] { $shown } criterios no se cumplen por ahora
}
eligibility-unmet-text = Más abajo se indica qué no se cumple, por qué y qué permitiría cumplirlo. Aun así puede presentar una solicitud: la secretaría pregunta antes de recomendar nada, y la decisión corresponde al Consejo.
eligibility-open = Sin responder
eligibility-open-here = La respuesta depende de: { $question }
eligibility-later = Se pregunta en la solicitud
eligibility-later-text = En la solicitud también se pregunta: «{ $question }».
eligibility-unanswered = { $count ->
    [one] Queda { $shown } pregunta sin respuesta
    [1000000] Quedan { $shown } de preguntas sin respuesta
   *[other] Quedan { $shown } preguntas sin respuesta
}
eligibility-nothing = Responda al menos a una pregunta
eligibility-needs = Se acreditará con un documento

## Retomar respuestas

eligibility-take = Retomar las respuestas de la comprobación guardadas en este navegador
eligibility-again = Retomar las respuestas de la solicitud anterior { $reference }
eligibility-again-hint = Todas las respuestas, salvo la declaración y los documentos; puede cambiar cada una. Los criterios no cumplidos se indican junto a las secciones.
