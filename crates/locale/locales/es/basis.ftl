### On what a reviewer's finding rests, in a word; what the reviewer writes stands beside it.

basis-title = En qué se basa sobre todo
basis-findings = Cada constatación con su motivo
basis-none = sin precisar
basis-document-shows = Un documento lo acredita
basis-answers-agree = Respuestas y documentos coinciden
basis-public-source = Una fuente pública lo confirma
basis-question-settled = La respuesta a una pregunta lo aclaró
basis-evidence-missing = Faltan las pruebas
basis-evidence-outdated = Las pruebas están vencidas
basis-evidence-weak = Las pruebas no lo acreditan
basis-contradiction = Respuestas y documentos se contradicen
basis-no-answer = Una pregunta al respecto quedó sin respuesta
basis-figure-not-reached = No se alcanza un número o un plazo
basis-not-in-the-aims = Los fines no lo prevén
basis-outside-control = Otro controla o solicita en su lugar
basis-not-signed = No lo firmó o aprobó quien debía
basis-profit = Se reparten beneficios, o prevalece el comercio
basis-against-principles = Los estatutos o la práctica contradicen un principio
basis-excluded = Existe una causa de exclusión
