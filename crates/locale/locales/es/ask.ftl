### Questions to an organization: the composer, and the words of its templates. Who asks changes them as the
### case wants it.

# $shown (String) - the same number, written
ask-number = Pregunta { $shown }
ask-template = Insertar el texto del modelo
ask-template-about = Elija primero sobre qué trata la pregunta.
ask-add = Añadir otra pregunta
ask-drop = Quitar esta pregunta
ask-before = Ya se preguntó:
ask-before-why = Diga por qué la respuesta anterior, que se muestra aquí, no basta.
ask-before-alike = Ya se hizo una pregunta muy parecida. Lea la respuesta; si aun así quiere preguntar, indíquelo abajo.
ask-before-elsewhere = Ya se preguntó a la organización lo mismo, con su solicitud { $reference }, el { $day }. Lea la respuesta; si aun así quiere preguntar, indíquelo abajo.
ask-before-with = con la solicitud { $reference }
ask-twice = { $question } pide lo mismo que { $first }. Cámbiela o quítela; si aun así quiere hacer las dos, indíquelo abajo.
ask-field = { $question }, { $field }
ask-anyway = Preguntar de todos modos
# $count (Number) - how many questions
# $shown (String) - the same number, written
ask-done = { $count ->
    [one] La pregunta se ha enviado.
    [1000000] Las { $shown } de preguntas se han enviado.
   *[other] Las { $shown } preguntas se han enviado.
}

template-request-own-initiative = La solicitud debe proceder de la propia organización. Envíe una carta de solicitud que la nombre, firmada y fechada por quien la dirige.
template-mandate-field = ¿Qué parte de sus fines y de su trabajo se refiere a la migración, los refugiados o los recursos humanos? Indique el artículo de los estatutos y dos actividades de los dos últimos años, con lugar y fecha.
template-identity-non-governmental = ¿Quién nombra a los miembros de su órgano rector? ¿Alguno de ellos representa a un gobierno? Nombre a esas personas e indique el artículo de los estatutos que dice cómo se elige a los miembros.
template-identity-international = ¿En qué países tiene hoy miembros, oficinas o actividades? Indique para cada uno qué hace allí y desde cuándo.
template-identity-non-profit = ¿Qué dicen sus estatutos de los excedentes, y de los bienes en caso de disolución? Cite el artículo, o envíe una prueba de la ausencia de fines de lucro expedida por la autoridad competente.
template-legal-personality = Envíe el certificado de registro vigente, con el número y la autoridad que lleva el registro; o indique la ley que no exige el registro.
template-legal-min-age = ¿Cuándo se fundó la organización? Envíe el acta constitutiva o el primer registro en que conste la fecha.
template-legal-activity-period = Muestre qué hizo la organización en cada uno de los últimos años, por ejemplo, con sus informes anuales: qué actividades, dónde, cuándo y con quién.
template-governance-headquarters = ¿En qué dirección se puede visitar su sede, y quién trabaja en ella? Envíe un documento de los últimos doce meses en que conste la dirección.
template-governance-statutes = ¿Qué órgano aprobó los estatutos, y cuándo? Envíe el acta de esa reunión, o la página de los estatutos que lo dice.
template-governance-structure = ¿Cómo se elige el órgano rector, por cuánto tiempo, y ante quién responde? Envíe la lista actual de sus miembros, con sus funciones y el fin de sus mandatos.
template-finance-statement = Envíe el estado financiero del último ejercicio cerrado, firmado, con el informe de auditoría si lo hay.
template-finance-sources = Indique cada fuente que aportó una décima parte o más de sus ingresos del último ejercicio cerrado, con su importe, y diga cuáles son gobiernos.
template-conformity-principles = Explique cómo sus fines y su práctica respetan los principios de la Constitución, y envíe su política de protección de las personas con las que trabaja.
template-capacity-contribution = ¿Qué podría aportar su organización a los trabajos del Consejo? Indique conocimientos, estudios o programas, y quién la representaría.
template-relation-iom = Describa el trabajo que hizo con la Organización: proyecto, oficina, fechas y una persona que pueda confirmarlo.
template-relation-other-status = ¿Con qué otros organismos internacionales tiene un estatuto, y desde cuándo? Envíe la carta que lo concede, o diga dónde está publicada.
template-integrity-commercial = ¿Qué ingresos proceden de la venta de bienes o servicios, y a qué se destinan? Indique los importes del último ejercicio cerrado.
template-file-complete = Falta un documento, o está en un idioma que no podemos leer. Envíelo, con una traducción al inglés, al francés o al español si está en otro idioma.
# $document (String) - the kind of document
template-document = Falta el documento «{ $document }», o no acredita lo que debe. Envíelo completo y legible, con su fecha y sus firmas.
