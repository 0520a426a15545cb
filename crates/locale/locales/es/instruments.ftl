### Documentos rectores, parámetros de las normas y su origen.


## Documentos rectores

instrument-constitution-preamble = Constitución de la OIM, preámbulo
    .takes = La cooperación de los Estados y las organizaciones internacionales, gubernamentales y no gubernamentales, en la investigación y las consultas sobre la migración, incluidas la situación y las necesidades del migrante como persona: aquello a lo que contribuye un observador.
instrument-constitution-2 = Constitución de la OIM, artículo 2 según la numeración de los documentos rectores, 1 2) del texto vigente
    .takes = La cooperación con las organizaciones que se ocupan de la migración, los refugiados y los recursos humanos, con respeto de las competencias de cada una: los ámbitos de actividad y el criterio sobre los principios.
instrument-constitution-observers = Constitución de la OIM, artículo 8
    .takes = Quién decide y qué puede hacer un observador: el Consejo puede admitir, a petición de ellas, a organizaciones internacionales, gubernamentales o no gubernamentales, que se ocupen de la migración, los refugiados o los recursos humanos, en calidad de observadores sin derecho de voto.
instrument-strategy-2007 = Estrategia de la OIM
    .takes = Las formas de cooperación: investigación, cooperación técnica, asistencia operativa.
instrument-strategy-review-2010 = Examen de la Estrategia de la OIM
    .takes = Los tipos de organizaciones de la sociedad civil y los niveles de cooperación: nacional, bilateral, regional y mundial.
instrument-ngo-cooperation-1996 = Cooperación de la OIM con las ONG
    .takes = Que las ONG trabajan con la OIM de diversas maneras: se muestra esa labor.
instrument-ngo-partnerships-2002 = Alianzas de la OIM con las ONG en la gestión de la migración
    .takes = Las formas de asociación: se muestra esa labor.
instrument-observer-criteria-2010 = Criterios para la admisión de ONG en calidad de observadoras en el Consejo de la OIM
    .takes = El conjunto de las normas. No se pudo consultar su texto; véase la mención de cada criterio.
instrument-read = El pasaje se leyó en la fuente.
instrument-existence-only = Se conocen el título, la signatura y la fecha; no se pudo consultar el texto.

## Origen

origin-constitution = Constitución, artículo { $article }
origin-council-rule = Reglamento del Consejo, artículo { $rule }
origin-council-paper = Documento del Consejo { $symbol }
origin-session-practice = Práctica de la { $session } reunión
origin-reported = Recogido acerca de la Organización
origin-all-bodies = Las normas de todos los organismos comparados
origin-inferred = Deducido de lo que se conoce
origin-own-default = Valor predeterminado fijado para este servicio
body-ecosoc = Consejo Económico y Social (ECOSOC)
body-unfccc = Convención Marco de las Naciones Unidas sobre el Cambio Climático
body-cbd = Convenio sobre la Diversidad Biológica
body-unep = Programa de las Naciones Unidas para el Medio Ambiente
body-unesco = UNESCO
body-who = Organización Mundial de la Salud
body-who-western-pacific = Organización Mundial de la Salud, Pacífico Occidental
body-ilo = Organización Internacional del Trabajo
body-wipo = Organización Mundial de la Propiedad Intelectual
body-imo = Organización Marítima Internacional
body-council-of-europe = Consejo de Europa
body-achpr = Comisión Africana de Derechos Humanos y de los Pueblos
body-acerwc = Comité Africano de Expertos sobre los Derechos y el Bienestar del Niño
body-iopc = Fondos internacionales de indemnización de daños debidos a la contaminación por hidrocarburos
body-copuos = Comisión sobre la Utilización del Espacio Ultraterrestre con Fines Pacíficos
part-whole = el conjunto
part-own-request = la solicitud propia de la organización
part-addressee = la persona destinataria
part-signatory = la persona firmante
part-term = el término utilizado
part-test = el modo de comprobación
part-figure = la cifra
part-principle = el principio
part-practice = la práctica
part-languages = los idiomas
part-interval = el intervalo
part-notice = el preaviso

## Parámetros

parameter-group-criterion = Umbrales de los criterios
parameter-group-process = Procedimiento del Consejo y de la secretaría
parameter-group-clock = Plazos
parameter-fields-min = Ámbitos que se han de declarar
parameter-gov-board-share-max = Proporción máxima del órgano rector que pueden designar los gobiernos
parameter-countries-min = Países o zonas a partir de los cuales una organización se considera internacional
parameter-alt-proof-allowed = Se admite otra prueba distinta del registro
parameter-min-age-years = Años de existencia
parameter-age-counted-at = La antigüedad se cuenta en
parameter-activity-years = Años de actividad que se han de acreditar
parameter-governing-body-min-members = Número mínimo de miembros del órgano rector
parameter-statement-max-age-months = Antigüedad máxima de las últimas cuentas
parameter-year-closed-after-months = Un ejercicio se considera cerrado después de
parameter-closed-years-shown = Ejercicios cerrados que se han de presentar
parameter-gov-funding-flag-share = Proporción de fondos gubernamentales por encima de la cual se señala
parameter-cooperation-required = Se exige haber trabajado con la OIM
parameter-other-status-required = Se exige un estatuto ante otros organismos
parameter-reapply-after-months = Nueva solicitud tras un retiro del estatuto
parameter-languages = Idiomas de trabajo
parameter-max-file-mb = Tamaño máximo de un archivo
parameter-receipt-lead-days = Recepción dentro del plazo, antes de la apertura de la reunión
parameter-list-closes-days = Cierre de la lista, antes de una reunión ordinaria
parameter-list-closes-days-special = Cierre de la lista, antes de una reunión extraordinaria
parameter-paper-issues-days = Publicación del documento, antes de una reunión ordinaria
parameter-paper-issues-days-special = Publicación del documento, antes de una reunión extraordinaria
parameter-decider = Quién decide
parameter-majority = Mayoría
parameter-quorum = Quórum
parameter-vote-usual-form = Forma habitual de la decisión
parameter-notice-days-regular = Preaviso de una reunión ordinaria
parameter-notice-days-special = Preaviso de una reunión extraordinaria
parameter-sessions-per-year = Reuniones ordinarias al año
parameter-special-may-carry = Una reunión extraordinaria puede examinar solicitudes
parameter-director-general-reply = Respuesta fechada del Director General a cada solicitud
parameter-agenda-place = Lugar en el programa
parameter-effect = Efecto de la admisión
parameter-outcomes = Resultados posibles de una solicitud
parameter-paper-shows-recommendation = El documento muestra la recomendación
parameter-provisional-status = Estatuto con carácter provisional
parameter-deferrals-before-new-reason = Aplazamientos a partir de los cuales se exige un nuevo motivo
parameter-due-process = Motivos por escrito y plazo para responder antes de toda medida desfavorable
parameter-reapply-after-refusal-months = Nueva solicitud tras una negativa
parameter-report-period-years = Informe del observador
parameter-suspension-max-months = Duración máxima de una suspensión
parameter-screening-working-days = Examen preliminar, desde la recepción
parameter-review-working-days = Examen, desde que el expediente está completo
parameter-countersignature-working-days = Refrendo, desde la recomendación
parameter-answer-working-days = Respuesta a una pregunta
parameter-hearing-working-days = Observaciones antes de una medida desfavorable
parameter-extension-working-days = Prórroga
parameter-extensions = Número de prórrogas
parameter-reminders-working-days = Recordatorios antes del vencimiento
parameter-alternate-from-reminder = Se avisa también a la persona suplente a partir de este recordatorio
parameter-grace-working-days = Plazo de gracia tras el vencimiento
parameter-undo-withdrawal-working-days = Una retirada puede anularse en un plazo de
parameter-reopen-days = Un expediente cerrado puede reabrirse en un plazo de
parameter-reopen-working-days = Plazo de respuesta tras la reapertura por la secretaría
parameter-draft-expiry-months = Caducidad de un borrador tras el último cambio
parameter-draft-warnings = Avisos antes de que caduque un borrador
parameter-calendar-warning-months = Aviso antes del fin del calendario

## Valores

value-on = Sí
value-off = No se aplica
value-terms = { $terms } días hábiles
value-receipt = el día de la recepción
value-council = el Consejo
value-simple-of-present-and-voting = mayoría simple de los miembros presentes y votantes
value-majority-of-members = la mayoría de los miembros
value-without-a-vote = sin votación
value-after-adoption-of-agenda = después de la aprobación del programa
value-adoption-of-resolution = desde la aprobación de la resolución, para la misma reunión
value-admitted = admitida
value-deferred = aplazada
value-not-admitted = no admitida
value-withdrawn = retirada
value-lapsed = caducada
source-with-part = { $origin }: { $part }
language-en = inglés
language-fr = francés
language-es = español
