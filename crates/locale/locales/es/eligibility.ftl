### La comprobación previa: unas preguntas, sin cuenta.

eligibility-title = Comprobar si cumple los criterios
eligibility-lede = Diez preguntas sobre su organización, y verá cómo está ante cada criterio. No hacen falta ni cuenta ni documentos.
eligibility-nothing-stored = No se guarda nada y no se informa a nadie. La comprobación no decide nada: solo el Consejo puede admitir a una organización.
eligibility-button = Ver cómo estamos
eligibility-questions = Sus respuestas
eligibility-seats = ¿Cuántos miembros tiene el órgano rector?
eligibility-seats-hint = La junta, el comité o el consejo que nombran sus estatutos.
eligibility-seats-government = ¿A cuántos de esos miembros los nombran gobiernos?
eligibility-change = Cambiar las respuestas
eligibility-keep = Presentar una solicitud con estas respuestas
eligibility-kept = Sus respuestas se guardan en este navegador: podrá retomarlas al empezar la solicitud.
eligibility-found = Lo que muestran las respuestas
eligibility-as-of = A { $day }.
eligibility-clear = Nada en estas respuestas se opone a una solicitud
eligibility-clear-text = Algunas cosas solo las muestran los documentos, y otras solo puede juzgarlas una persona. Puede presentar la solicitud ya.
eligibility-unmet = { $count ->
    [one] { $shown } criterio no se cumple por ahora
   *[other] { $shown } criterios no se cumplen por ahora
}
eligibility-unmet-text = Más abajo se dice cuáles, por qué y qué lo cambiaría. Aun así puede presentar la solicitud: la secretaría pregunta antes de recomendar nada, y el Consejo decide.
eligibility-open = Sin responder
eligibility-open-here = Depende de: { $question }
eligibility-later = Se pregunta en la solicitud
eligibility-later-text = La solicitud pregunta además: «{ $question }».
eligibility-unanswered = { $count ->
    [one] Queda { $shown } pregunta sin respuesta
   *[other] Quedan { $shown } preguntas sin respuesta
}
eligibility-nothing = Responda al menos a una pregunta
eligibility-needs = Lo mostrará un documento

## Retomar respuestas

eligibility-take = Retomar las respuestas de la comprobación guardadas en este navegador
eligibility-again = Retomar las respuestas de la solicitud anterior { $reference }
eligibility-again-hint = Todo menos la declaración y los documentos; puede cambiar cada respuesta. Lo que no se cumple se indica junto a las secciones.
