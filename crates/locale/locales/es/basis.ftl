### On what a reviewer's finding rests, in a word; what the reviewer writes stands beside it.

basis-title = En qué se basa sobre todo la constatación
basis-findings = Cada constatación con su motivo
basis-none = sin precisar
basis-document-shows = Un documento lo acredita
basis-answers-agree = Respuestas y documentos coinciden
basis-public-source = Una fuente pública lo confirma
basis-question-settled = La respuesta a una pregunta aclaró este punto
basis-evidence-missing = Faltan las pruebas
basis-evidence-outdated = Las pruebas han caducado
basis-evidence-weak = Las pruebas no lo acreditan
basis-contradiction = Respuestas y documentos se contradicen
basis-no-answer = Una pregunta al respecto quedó sin respuesta
basis-figure-not-reached = No se alcanza un número o un plazo exigido
basis-not-in-the-aims = Los fines no lo prevén
basis-outside-control = Otra entidad controla la organización o presenta la solicitud
basis-not-signed = No lo firmó o aprobó la persona o el órgano competente
basis-profit = Se reparten beneficios, o el comercio es el objeto principal
basis-against-principles = Los estatutos o la práctica son contrarios a un principio
basis-excluded = Existe una causa de exclusión
