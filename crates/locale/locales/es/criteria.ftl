### Criterios, constataciones, reglamento de criterios.


## Criterios

criterion-request-own-initiative = La solicitud es de la propia organización
    .asks = La solicitud procede de la propia organización, mediante una carta fechada, dirigida al Director General y firmada por la persona que la dirige.
criterion-mandate-field = Se ocupa de la migración, los refugiados o los recursos humanos
    .asks = Al menos uno de estos ámbitos figura entre sus objetivos y es parte real de su labor.
criterion-identity-non-governmental = No gubernamental
    .asks = No fue creada por gobiernos ni por un tratado, y no está controlada por gobiernos.
criterion-identity-international = Internacional
    .asks = Sus miembros, su estructura o su actividad van más allá de un solo país.
criterion-identity-non-profit = Sin fines de lucro
    .asks = Un certificado, la ley o los estatutos muestran que no persigue un beneficio privado.
criterion-legal-personality = Existencia jurídica
    .asks = Está registrada o reconocida de otro modo por la ley, o muestra por qué no es posible.
criterion-legal-min-age = Antigüedad suficiente
    .asks = Existe desde hace el número de años exigido, en la fecha de recepción de la solicitud.
criterion-legal-activity-period = Activa durante ese tiempo
    .asks = Sus informes muestran actividad durante ese tiempo, sin interrupciones.
criterion-governance-headquarters = Sede establecida
    .asks = Existe un lugar donde se puede visitar a la organización.
criterion-governance-statutes = Estatutos aprobados democráticamente
    .asks = Se presentan los estatutos y sus modificaciones, con la fecha y el órgano que los aprobó.
criterion-governance-structure = Estructura representativa y responsable
    .asks = El órgano rector es representativo y se renueva, puede hablar en nombre de los miembros y responde de su actuación.
criterion-finance-statement = Estados financieros recientes
    .asks = Se presentan los estados financieros de los dos últimos ejercicios cerrados, auditados cuando la ley lo exige.
criterion-finance-sources = Fuentes de financiación declaradas
    .asks = Se indican las fuentes de ingresos y su suma cuadra; se señala una parte elevada procedente de gobiernos.
criterion-conformity-principles = Conforme a la Constitución
    .asks = Sus fines son compatibles con la Constitución de la OIM; respeta las competencias de los demás y el carácter intergubernamental del Consejo.
criterion-capacity-contribution = Capaz de contribuir a la labor del Consejo
    .asks = Cuenta con conocimientos, experiencia y medios útiles para la labor del Consejo.
criterion-relation-iom = Labor realizada con la OIM
    .asks = Se indica la labor realizada con la OIM. No se exige.
criterion-relation-other-status = Estatuto ante otros organismos
    .asks = Se indica el estatuto obtenido en otros lugares. No se exige.
criterion-access-umbrella = Ya accede al Consejo a través de una red
    .asks = Si una red a la que pertenece ya es observadora.
criterion-integrity-commercial = Sin carácter principalmente comercial
    .asks = El comercio no es su objeto principal y no sirve principalmente a intereses empresariales.
criterion-integrity-exclusion = Ningún motivo de exclusión
    .asks = No figura en ninguna lista de sanciones cargada por la secretaría ni ha perdido recientemente el estatuto de observador.
criterion-file-complete = Expediente completo
    .asks = Todos los documentos exigidos se han presentado, son legibles y están en español, francés o inglés, o traducidos.
criterion-file-deadline = Recibida dentro del plazo
    .asks = La solicitud se recibe a tiempo para la reunión. Si llega tarde, se examina en la reunión siguiente; nada se pierde.

## Tipos, marcas, constataciones

criterion-kind-gate = Necesario para continuar
    .about = Si falta, se pide completar el expediente. La secretaría puede continuar pese a ello, con un motivo que figura en el documento del Consejo.
criterion-kind-judged = Lo valora una persona
    .about = Una persona lo examina y registra su constatación, con el motivo.
criterion-kind-flag = Se señala
    .about = Se pone en conocimiento de quien decide y nunca supone por sí solo una negativa.
criterion-kind-scheduling = Determina la reunión
    .about = Determina en qué reunión se examina la solicitud y nunca supone una negativa.
verdict-met = Cumplido
verdict-not-met = Todavía no cumplido
verdict-needs-judgement = Lo valorará una persona
verdict-not-applicable = No procede
verdict-not-checked = No verificado
mark-sourced = Leído en la fuente
    .about = Se basa en un texto de la propia Organización.
mark-quoted = Citado por otros
    .about = Otra fuente lo cita o lo recoge.
mark-analogy = Por analogía
    .about = Sigue a un organismo que publica sus normas o se ha deducido. La secretaría lo confirma o lo modifica.
mark-policy = Valor provisional
    .about = Se ha fijado para este servicio. La secretaría lo confirma o lo modifica.
audience-everybody = Quienes pueden leer el expediente
audience-staff = Solo la secretaría
rulebook-title = Criterios para los observadores, 2010
    .provisional = Versión provisional. No se pudo consultar el texto del documento MC/INF/300. Solo lo que lleva la mención «leído en la fuente» se basa en un texto de la Organización; las demás formulaciones y cifras son valores predeterminados que la secretaría confirma o modifica.

## Por qué: motivos de las constataciones

reason-not-stated = Falta responder a «{ $question }».
reason-no-document = Falta este documento: { $document }.
reason-letter-of-request = Consta la carta de solicitud con fecha { $date }, firmada por la persona que dirige la organización.
reason-letter-undated = No se indica la fecha de la carta de solicitud.
reason-letter-unsigned = No se indica quién firmó la carta de solicitud.
reason-too-few-fields = { $declared ->
    [0] No se ha declarado ningún ámbito; se exige un mínimo de { $min }.
    [one] Se ha declarado { $declared } ámbito; se exige un mínimo de { $min }.
   *[other] Se han declarado { $declared } ámbitos; se exige un mínimo de { $min }.
}
reason-founded-by-government = Hay gobiernos entre los fundadores.
reason-founded-by-treaty = La organización fue creada por un tratado.
reason-government-seats = Los gobiernos designan a { $government } de los { $seats } miembros del órgano rector; el máximo admitido es { $max }.
reason-countries = { $count ->
    [0] No se ha contado ningún país ni zona; la cifra que se ha de alcanzar es { $min }.
    [one] Miembros o actividades en { $shown } país o zona; la cifra que se ha de alcanzar es { $min }.
    [1000000] Miembros o actividades en { $shown } de países o zonas; la cifra que se ha de alcanzar es { $min }.
   *[other] Miembros o actividades en { $shown } países o zonas; la cifra que se ha de alcanzar es { $min }.
}
reason-dissolution-clause = Los estatutos prevén el destino de los bienes en caso de disolución.
reason-non-profit-proof = Consta la prueba de que no tiene fines de lucro.
reason-non-profit-proof-until = Consta la prueba de que no tiene fines de lucro, válida hasta el { $date }.
reason-expired = Este documento era válido hasta el { $date }: { $document }.
reason-no-non-profit-proof = Ningún documento ni cláusula de los estatutos muestra que la organización no tiene fines de lucro.
reason-registered = Fecha de registro: { $date }. Lugar: { $country }.
reason-registration-not-required = La ley no exige el registro, y así consta.
reason-registration-refused = El registro fue denegado o es imposible, y así consta.
reason-only-registration-counts = Según las normas vigentes, solo se admite el registro.
reason-old-enough = { $years ->
    [one] Fecha de fundación: { $since }, es decir, hace { $years } año o más.
   *[other] Fecha de fundación: { $since }, es decir, hace { $years } años o más.
}
reason-too-young = { $years ->
    [one] Fecha de fundación: { $founded }. La organización cumplirá { $years } año de existencia el { $from }.
   *[other] Fecha de fundación: { $founded }. La organización cumplirá { $years } años de existencia el { $from }.
}
reason-no-period-stated = Ningún informe de actividades indica el período que abarca.
reason-gap-in-reports = Ningún informe abarca este período: { $days }.
reason-reports-begin-late = Los informes comienzan el { $from }; deberían remontarse al { $needed }.
reason-reports-end-early = Los informes terminan el { $to }; deberían llegar hasta el { $needed }.
reason-too-few-members = { $members ->
    [0] No figura ningún miembro del órgano rector; se exige un mínimo de { $min }.
    [one] Figura { $members } miembro del órgano rector; se exige un mínimo de { $min }.
   *[other] Figuran { $members } miembros del órgano rector; se exige un mínimo de { $min }.
}
reason-no-year-closed-yet = Ningún ejercicio se considera cerrado antes del { $date }.
reason-no-accounts = Aún no se indica ningún ejercicio cerrado.
reason-too-few-closed-years = Ejercicios cerrados indicados: { $given }; exigidos: { $needed }.
reason-accounts-too-old = { $months ->
    [one] Las últimas cuentas se cerraron el { $date }, hace más de { $months } mes.
   *[other] Las últimas cuentas se cerraron el { $date }, hace más de { $months } meses.
}
reason-accounts-not-closed = Las cuentas se cerrarán el { $date }, fecha posterior a hoy.
reason-too-few-statements = Estados financieros adjuntos: { $attached }; exigidos: { $needed }.
reason-sum-differs = La suma de las fuentes es { $sum }; los ingresos totales indicados son { $total }.
reason-sum-differs-in = En el ejercicio cerrado el { $date }, la suma de las fuentes es { $sum }; los ingresos totales indicados son { $total }.
reason-no-income = No hubo ingresos y, por tanto, no hay porcentaje que señalar.
reason-sources-declared = Las fuentes se han declarado; los gobiernos aportan el { $share }.
reason-undertaking-declined = La organización no se compromete a respetar los principios.
reason-cooperation = { $entries ->
    [one] { $entries } elemento en la relación de trabajos con la OIM.
   *[other] { $entries } elementos en la relación de trabajos con la OIM.
}
reason-no-cooperation = No se menciona ningún trabajo con la OIM. No se exige.
reason-status-elsewhere = { $bodies ->
    [one] Estatuto ante { $bodies } organismo más.
   *[other] Estatuto ante otros { $bodies } organismos.
}
reason-no-status-elsewhere = No se menciona ningún estatuto ante otros organismos. No se exige.
reason-no-umbrella = Ninguna de las redes declaradas es observadora.
reason-register-not-consulted = No se consultó el registro.
reason-no-list-loaded = No se ha cargado ninguna lista, por lo que no se ha verificado nada.
reason-not-screened-yet = Los nombres aún no se han cotejado con las listas cargadas actualmente.
reason-on-no-list = { $lists ->
    [one] Ni la organización ni las personas vinculadas a ella figuran en la lista de sanciones cargada.
   *[other] Ni la organización ni las personas vinculadas a ella figuran en ninguna de las { $lists } listas de sanciones cargadas.
}
reason-withdrawn-recently = El estatuto de observador se retiró el { $date }. Puede presentarse una nueva solicitud a partir del { $until }.
reason-documents-missing = Documentos que faltan: { $documents }.
reason-untranslated = Ni en un idioma de trabajo ni traducidos: { $documents }.
reason-language-not-stated = Idioma no indicado: { $documents }.
reason-too-large = Superan { $max }: { $documents }.
reason-all-documents = { $count ->
    [one] Constan todos los documentos exigidos ({ $shown } archivo).
    [1000000] Constan todos los documentos exigidos ({ $shown } de archivos).
   *[other] Constan todos los documentos exigidos ({ $shown } archivos).
}
reason-in-time = Dentro del plazo: el último día es el { $date }.
reason-late = El último día para la reunión era el { $date }: la solicitud pasa a la siguiente.
reason-no-session-planned = Aún no hay ninguna reunión prevista: la solicitud pasa a la próxima.

## Cómo subsanarlo

mend-answer = Responda a la pregunta «{ $question }».
mend-reconcile = Las respuestas a «{ $question }» y «{ $other }» se contradicen: corrija una de ellas.
mend-attach = Adjunte: { $documents }.
mend-describe = Complete los datos de este documento (fecha, firmante, período, idioma): { $document }.
mend-replace = Sustituya este documento: { $document }.
mend-report = Adjunte un informe sobre este período: { $days }.
mend-translate = Adjunte una traducción al español, al francés o al inglés: { $documents }.
mend-wait = Este criterio se cumplirá el { $date }. Hasta entonces puede preparar la solicitud.
mend-next-session = No hay que hacer nada: la solicitud pasa a la reunión siguiente.
mend-explain = Explíquelo en sus respuestas: una persona valorará su explicación.

## Lo que se pregunta a una persona

judge-signatory-not-head = La carta con fecha { $date } fue firmada por otra persona que la que dirige la organización: ¿estaba facultada para ello?
judge-concern-real = Ámbitos declarados: { $fields }. ¿Es una verdadera preocupación de la organización?
judge-government-control = Miembros del órgano rector designados por gobiernos: { $government } de { $seats }. ¿Controlan los gobiernos la organización?
judge-international = Países y zonas contados: { $count }; cifra que se ha de alcanzar: { $min }. ¿Es, aun así, internacional la organización?
judge-certificate-expired = El certificado de registro era válido hasta el { $date }. ¿Sigue vigente el registro?
judge-registered-long-after = Fundación: { $founded }. Registro: { $registered }. ¿Está probada la fecha de fundación?
judge-activity-substance = Los informes abarcan este período: { $days }. ¿Estuvo realmente activa la organización?
judge-headquarters = Sede: { $country }. ¿Es un lugar donde se puede visitar a la organización?
judge-democratic-adoption = Aprobación de los estatutos: { $adopted }. ¿Se aprobaron democráticamente?
judge-democratic-adoption-amended = Aprobación de los estatutos: { $adopted }; última modificación: { $amended }. ¿Se aprobaron democráticamente?
judge-structure = { $members ->
    [one] { $members } miembro del órgano rector. ¿Es la estructura representativa y responsable, y se renueva el órgano rector?
   *[other] { $members } miembros del órgano rector. ¿Es la estructura representativa y responsable, y se renueva el órgano rector?
}
judge-read-statement = { $audited ->
    [true] Las últimas cuentas se cerraron el { $date } y fueron auditadas. ¿Qué muestran?
   *[false] Las últimas cuentas se cerraron el { $date } y no fueron auditadas. ¿Qué muestran?
}
judge-government-funding = Los gobiernos aportan el { $share }, más del { $flagged }. ¿Es relevante en este caso?
judge-compatibility = ¿Son los fines compatibles con la Constitución?
judge-contribution = ¿Tiene la organización los conocimientos y los medios para contribuir a la labor del Consejo?
judge-cooperation-unproved = { $entries ->
    [one] Se menciona un trabajo con la OIM ({ $entries } elemento) sin justificante. ¿Qué peso tiene?
   *[other] Se menciona un trabajo con la OIM ({ $entries } elementos) sin justificante. ¿Qué peso tiene?
}
judge-reaches-through = { $count ->
    [one] La organización ya accede al Consejo a través de { $count } red observadora. ¿Es suficiente?
   *[other] La organización ya accede al Consejo a través de { $count } redes observadoras. ¿Es suficiente?
}
judge-commercial = ¿Tiene la organización un carácter principalmente comercial?
judge-commercial-share = Las empresas aportan el { $share } de los últimos ingresos. ¿Tiene la organización un carácter principalmente comercial?
judge-list-hits = { $open ->
    [one] { $open } coincidencia con una lista de sanciones está pendiente. ¿Se trata de la organización o de una persona vinculada a ella?
   *[other] { $open } coincidencias con listas de sanciones están pendientes. ¿Se trata de la organización o de personas vinculadas a ella?
}
concern-migration = migración
concern-refugees = refugiados
concern-human-resources = recursos humanos
