### El expediente: secciones, preguntas, columnas, errores.


## Secciones

section-identity = Identidad
    .about = Quién es su organización, dónde está registrada y cómo ponerse en contacto con ella.
section-governance = Gobernanza
    .about = Sus estatutos, su órgano rector y quién puede hablar en nombre de la organización.
section-aims = Fines y actividades
    .about = Para qué existe su organización y qué ha hecho en los dos últimos años.
section-members = Miembros y alcance
    .about = Dónde están sus miembros, dónde trabaja y a qué redes pertenece.
section-finances = Finanzas
    .about = Sus cuentas de los dos últimos ejercicios cerrados y la procedencia de sus recursos.
section-cooperation = Trabajo con la OIM
    .about = Lo que ha hecho con la OIM y lo que aportaría a la labor del Consejo.
section-conduct = Conducta
    .about = Los principios que se compromete a respetar y sus normas de conducta.
section-people = Personas
    .about = La persona que dirige la organización y aquellas a quienes escribimos.
section-declaration = Declaración
    .about = Una persona autorizada declara que las respuestas son verdaderas.

## Grado de avance

completeness-not-started = Sin comenzar
completeness-in-progress = En curso
completeness-complete = Completa
completeness-needs-attention = { $count ->
    [one] { $count } respuesta por revisar
   *[other] { $count } respuestas por revisar
}

## A Identidad

field-legal-name = Nombre oficial
    .hint = Tal como figura en los estatutos o en el registro, en su escritura original.
field-name-en = Nombre en inglés
    .hint = Solo si su organización utiliza uno.
field-name-fr = Nombre en francés
    .hint = Solo si su organización utiliza uno.
field-name-es = Nombre en español
    .hint = Solo si su organización utiliza uno.
field-acronym = Sigla
field-other-names = Nombres anteriores y otros nombres en uso
    .hint = Uno por línea.
field-legal-form = Forma jurídica
    .hint = Por ejemplo, asociación, fundación, sociedad sin fines de lucro, federación.
field-registration = ¿Está registrada su organización?
    .hint = No se exige el registro cuando la ley no lo prevé o cuando ha sido denegado: elija lo que corresponda y explíquelo.
field-registration-number = Número de registro
field-registration-authority = Autoridad que la registró
field-registration-country = País o zona de registro
field-registered-on = Fecha de registro
    .hint = Si no conoce el día o el mes, deje esas casillas en blanco.
field-registration-law = Ley que no exige el registro
    .hint = Indique la ley y el artículo. Puede adjuntar el texto como documento.
field-registration-refusal = Por qué se denegó el registro o no puede obtenerse
    .hint = Cuéntenos qué ocurrió, cuándo y ante qué autoridad. Una organización en el exilio no queda en desventaja por ello.
field-founded-on = Fecha de fundación
    .hint = Si no conoce el día o el mes, deje esas casillas en blanco.
field-founded-by = Fundada por
    .hint = Marque todas las que correspondan.
field-seat-address = Sede: calle y número
    .hint = Un lugar donde se le pueda visitar. Un apartado postal puede indicarse más abajo como dirección postal.
field-seat-town = Sede: ciudad
field-seat-country = Sede: país o zona
field-postal-address = Dirección postal
    .hint = Si es distinta de la dirección de la sede.
field-other-offices = Otras oficinas
    .hint = Una fila por oficina.
field-website = Sitio web
field-email = Correo electrónico oficial
    .hint = Una dirección de la organización y no de una persona.
field-telephone = Teléfono
    .hint = Con el prefijo del país, por ejemplo, +41 22 000 00 00.
field-kind-of-organization = Tipo de organización
    .hint = Elija el que mejor la describa.
field-other-kind = ¿Qué otro tipo?

## B Gobernanza

field-statutes-adopted-on = Fecha de aprobación de los estatutos
    .hint = La primera aprobación. Si no conoce el día o el mes, deje esas casillas en blanco.
field-statutes-adopted-by = Órgano que aprobó los estatutos
    .hint = Por ejemplo, la asamblea constituyente, la asamblea general o la junta directiva.
field-statutes-amended-on = Última modificación
    .hint = Deje en blanco si los estatutos nunca se han modificado.
field-objects-article = Artículo que enuncia el objeto
    .hint = El número del artículo o párrafo.
field-objects-text = Texto del artículo sobre el objeto
    .hint = Copie el texto. Si está en otro idioma, añada una traducción.
field-dissolution-clause = ¿Prevén los estatutos el destino de los bienes en caso de disolución?
field-dissolution-article = Artículo sobre la disolución
field-dissolution-text = Texto del artículo sobre la disolución
    .hint = Copie el texto. Si está en otro idioma, añada una traducción.
field-governing-body-as = ¿Cómo presentará a los miembros del órgano rector?
    .hint = Aquí en una tabla o en un archivo. Nada se pide dos veces.
field-governing-body = Miembros del órgano rector
    .hint = Una fila por persona. Los nombres de los miembros nunca se publican ni figuran en el documento destinado al Consejo.
field-governing-body-seats = Número de miembros
    .hint = Tantos como figuren en su archivo.
field-governing-body-government = ¿Cuántos de ellos son designados por gobiernos?
field-governing-body-meets = ¿Con qué frecuencia se reúne el órgano rector?
field-answers-to = ¿Ante quién responde la dirección?
    .hint = Por ejemplo, ante la asamblea general de miembros; indique también cómo esta puede renovar la dirección.
field-speaks-for = ¿Quién puede hablar en nombre de la organización?
    .hint = Los cargos correspondientes y el origen de esa facultad.

## C Fines y actividades

field-aims = Fines de la organización
    .hint = Con sus propias palabras: qué quiere lograr y para quién.
field-concerned-with = ¿De qué se ocupa su organización?
    .hint = Marque todas las que correspondan.
field-migration-since = Migración: ¿desde qué año?
field-migration-share = Migración: parte de la actividad, en porcentaje
    .hint = Basta una estimación. Los porcentajes pueden superponerse.
field-refugees-since = Personas refugiadas: ¿desde qué año?
field-refugees-share = Personas refugiadas: parte de la actividad, en porcentaje
    .hint = Basta una estimación. Los porcentajes pueden superponerse.
field-human-resources-since = Recursos humanos: ¿desde qué año?
field-human-resources-share = Recursos humanos: parte de la actividad, en porcentaje
    .hint = Basta una estimación. Los porcentajes pueden superponerse.
field-activities = Actividades de los dos últimos años
    .hint = Una fila por actividad. Si su organización tiene menos de dos años, desde su fundación.
field-publications = Publicaciones
    .hint = Las más importantes: título, año y enlace, si lo hay.

## D Miembros y alcance

field-members-as = ¿Cómo presentará a sus miembros?
    .hint = Aquí en una tabla o en un archivo. Elija «ninguno» si su organización no tiene miembros.
field-members-by-country = Miembros por país o zona
    .hint = Miembros individuales y organizaciones miembros.
field-member-countries = ¿En cuántos países o zonas se encuentran sus miembros?
field-active-in = Países y zonas donde trabaja
    .hint = Donde ha realizado actividades en los dos últimos años.
field-affiliates = Organizaciones afiliadas y secciones
field-networks = Redes y federaciones a las que pertenece
field-working-languages = Idiomas de trabajo
    .hint = Los idiomas en los que trabaja su organización.

## E Finanzas

field-currency = Moneda de las cuentas
field-closed-years = ¿Cuántos ejercicios se han cerrado?
    .hint = Preguntamos por los dos últimos como máximo. Una organización reciente puede tener uno o ninguno.
field-latest-closed-on = Último ejercicio: fecha de cierre
field-latest-income = Último ejercicio: ingresos totales
    .hint = Tal como figuran en las cuentas.
field-latest-expenditure = Último ejercicio: gastos totales
    .hint = Tal como figuran en las cuentas.
field-latest-sources = Último ejercicio: ingresos por origen
    .hint = Deje en blanco lo que no corresponda. La suma debe ser igual a los ingresos totales.
field-latest-surplus = Último ejercicio: superávit o déficit
    .hint = Un déficit se escribe con el signo menos.
field-latest-surplus-use = Último ejercicio: destino del superávit
field-latest-audited = Último ejercicio: ¿se auditaron las cuentas?
field-latest-auditor = Último ejercicio: auditadas por
field-previous-closed-on = Ejercicio anterior: fecha de cierre
field-previous-income = Ejercicio anterior: ingresos totales
    .hint = Tal como figuran en las cuentas.
field-previous-expenditure = Ejercicio anterior: gastos totales
    .hint = Tal como figuran en las cuentas.
field-previous-sources = Ejercicio anterior: ingresos por origen
    .hint = Deje en blanco lo que no corresponda. La suma debe ser igual a los ingresos totales.
field-previous-surplus = Ejercicio anterior: superávit o déficit
    .hint = Un déficit se escribe con el signo menos.
field-previous-surplus-use = Ejercicio anterior: destino del superávit
field-previous-audited = Ejercicio anterior: ¿se auditaron las cuentas?
field-previous-auditor = Ejercicio anterior: auditadas por

## F Trabajo con la OIM

field-has-cooperated = ¿Ha trabajado su organización con la OIM?
    .hint = No es un requisito: no hace falta haber trabajado antes con la OIM para obtener el estatuto de observador.
field-cooperation-record = Cooperación pasada y en curso
    .hint = Una fila por proyecto, acuerdo o actividad.
field-kinds-of-cooperation = Formas de cooperación que ofrece
    .hint = Marque todas las que correspondan.
field-levels = Niveles en los que cooperaría
    .hint = Marque todas las que correspondan.
field-contribution = ¿Qué aportaría su organización a la labor del Consejo?
    .hint = Conocimientos, experiencia y medios para seguir las reuniones.
field-expectation = ¿Qué espera del estatuto de observador?
field-other-status = Estatuto ante otros organismos
    .hint = Por ejemplo, el estatuto consultivo ante el Consejo Económico y Social de las Naciones Unidas.
field-earlier-applications = Solicitudes anteriores al Consejo de la OIM
    .hint = El año y el resultado.

## G Conducta

field-accepts-principles = Respetamos los propósitos y principios de la Constitución de la OIM, las competencias de otras organizaciones y el carácter intergubernamental del Consejo.
    .hint = Responda «sí» si su organización asume este compromiso.
field-abuse-policy = ¿Tiene su organización una política contra la explotación y los abusos sexuales?
field-code-of-conduct = ¿Tiene un código de conducta?
field-proceedings = ¿Existen sanciones, condenas o procedimientos en curso contra la organización o su dirección?
    .hint = También cuentan las acusaciones por defender los derechos humanos: indíquelo más abajo. Un «sí» no excluye a nadie por sí mismo.
field-proceedings-detail = ¿De qué se trata?
    .hint = Los hechos, la fecha, la autoridad competente y el estado del procedimiento.
field-data-notice-read = He leído cómo se utilizan los datos personales.

## H Personas

field-head-name = Persona que dirige la organización: nombre
    .hint = La persona que firma la carta de solicitud.
field-head-function = Persona que dirige la organización: cargo
field-head-email = Persona que dirige la organización: correo electrónico
    .hint = Solo escribimos a esta dirección para avisar de que hay una carta.
field-contact-name = Contacto principal: nombre
field-contact-function = Contacto principal: cargo
field-contact-email = Contacto principal: correo electrónico
    .hint = Ahí se envían las preguntas y los recordatorios.
field-contact-telephone = Contacto principal: teléfono
    .hint = Con el prefijo del país.
field-alternate-name = Suplente: nombre
field-alternate-function = Suplente: cargo
field-alternate-email = Suplente: correo electrónico
    .hint = También escribimos ahí a partir del segundo recordatorio o si no se localiza al contacto principal.

## I Declaración

field-declarant-name = Nombre de la persona declarante
field-declarant-function = Cargo
field-declarant-authority = Origen de la facultad para declarar
    .hint = Por ejemplo, un artículo de los estatutos o una decisión del órgano rector y su fecha.
field-declared-true = Declaro que las respuestas y los documentos son, a mi leal saber y entender, verdaderos y completos.

## Por qué lo preguntamos

why-name = Para que las cartas, el documento del Consejo y el registro nombren a su organización como ella misma se nombra, sin confundirla con otra.
why-legal-form = La forma jurídica ayuda a entender sus estatutos y su registro.
why-registration = Un observador es una entidad que existe jurídicamente. Si no puede obtenerse el registro, examinamos los motivos.
why-founded = La antigüedad de la organización se cuenta desde su fundación.
why-founders = Una organización creada por gobiernos o por un tratado no es una organización no gubernamental.
why-seat = Una sede establecida muestra que la organización es localizable y puede rendir cuentas.
why-contact = Para poder comunicarnos con la organización.
why-kind = La OIM trabaja con organizaciones de la sociedad civil de muy diverso tipo; el Consejo verá de qué tipo es la suya. No se da preferencia a ninguno.
why-statutes = Unos estatutos aprobados democráticamente, con sus modificaciones, muestran cómo se dirige la organización.
why-objects = La cláusula sobre el objeto muestra que la migración, las personas refugiadas o los recursos humanos son una verdadera preocupación de la organización.
why-dissolution = Una cláusula que impide que los bienes pasen a manos privadas muestra que la organización no tiene fines de lucro.
why-governing-body = Para comprobar que el órgano rector es representativo y que no lo controlan gobiernos.
why-accountability = Para comprobar que la dirección rinde cuentas y puede hablar en nombre de los miembros.
why-aims = Los fines se comparan con la Constitución de la OIM y se describen en el documento del Consejo.
why-concern = La Constitución permite al Consejo admitir a organizaciones que se ocupan de la migración, los refugiados o los recursos humanos.
why-activities = Para ver lo que la organización ha hecho realmente, y dónde.
why-publications = Muestran los conocimientos que aportaría la organización.
why-international = La Constitución habla de organizaciones internacionales: lo demuestran los miembros o las actividades en varios países.
why-networks = Para que el Consejo sepa si ya tiene acceso a él a través de una red que es observadora.
why-languages = Para saber en qué idiomas trabaja.
why-accounts = Unas cuentas recientes muestran que la organización dispone de medios para su labor y que no tiene fines de lucro.
why-sources = Para que pueda verse quién financia a la organización y si predominan gobiernos o empresas.
why-surplus = Un superávit que se reinvierte en la labor de la organización es propio de una entidad sin fines de lucro.
why-audit = Se piden cuentas auditadas cuando la ley exige una auditoría.
why-cooperation = La labor realizada con la OIM se presenta al Consejo. Su ausencia no le perjudica.
why-offer = La OIM distingue la investigación, la cooperación técnica y la asistencia operativa, en varios niveles; esto muestra dónde se sitúa usted.
why-contribution = Los observadores se admiten para que contribuyan a la labor del Consejo.
why-other-status = Otros organismos ya han examinado a su organización; se indica, pero no se exige.
why-earlier = Para que su expediente se lea junto con lo ya dicho.
why-principles = Los observadores participan en un órgano de Estados y respetan su Constitución y las competencias de los demás.
why-conduct = La OIM pide a sus asociados que protejan a las personas a las que prestan servicio.
why-proceedings = Una persona examina la respuesta y su explicación; nada se decide solo por esta respuesta.
why-data = Usted debe saber qué se conserva, por qué y durante cuánto tiempo.
why-head = La solicitud la presenta la propia organización y la firma la persona que la dirige.
why-people = Para que nada se pierda cuando una persona está ausente.
why-declaration = Una persona autorizada responde de lo que dice el expediente.

## Respuestas para elegir

option-registered = Registrada
option-not-required = No lo exige la ley
option-refused = Denegado o imposible de obtener
option-persons = Personas
option-organizations = Organizaciones
option-government = Un gobierno
option-treaty = Un tratado entre Estados
option-advocacy-group = Grupo de incidencia
option-service-provider = Proveedor de servicios
option-research-institute = Instituto de investigación
option-federation = Federación o red
option-faith-based = Organización confesional
option-diaspora = Organización de la diáspora
option-trade-union = Sindicato
option-professional-body = Asociación profesional
option-other = Otro
option-table = En una tabla, aquí
option-file = En un archivo
option-no-members = Ninguno: la organización no tiene miembros
option-migration = Migración
option-refugees = Personas refugiadas
option-human-resources = Recursos humanos
option-none-of-these = Ninguno de estos ámbitos
option-two-years = Dos o más
option-one-year = Uno
option-no-year = Ninguno todavía
option-from-members = Miembros
option-from-private-persons = Particulares
option-from-foundations = Fundaciones
option-from-companies = Empresas
option-from-own-government = Gobierno del propio país
option-from-other-governments = Otros gobiernos
option-from-intergovernmental = Organizaciones intergubernamentales
option-from-other = Otras fuentes
option-audited = Sí, auditadas
option-audit-not-required = No, y la ley no lo exige
option-not-audited = No
option-research = Investigación
option-technical-cooperation = Cooperación técnica
option-operational-assistance = Asistencia operativa
option-consultation = Consultas
option-national = Nacional
option-bilateral = Bilateral
option-regional = Regional
option-global = Mundial
option-stateless = Apátrida
option-nationality-not-stated = No indicada, con motivo
option-elected = Por elección
option-appointed = Por designación
option-co-opted = Por cooptación
option-ex-officio = Por razón del cargo
option-chosen-otherwise = De otro modo
option-ecosoc = Consejo Económico y Social (ECOSOC)
option-ilo = Organización Internacional del Trabajo (OIT)
option-unhcr = Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados (ACNUR)
option-other-body = Otro organismo

## Columnas

column-name = Nombre
column-function = Cargo
column-nationality = Nacionalidad
column-second-nationality = Segunda nacionalidad
column-no-nationality = Nacionalidad no indicada
column-nationality-reason = Motivo por el que no se indica
column-term = Duración del mandato
column-chosen = Forma de designación
column-appointed-by-government = Designación por un gobierno
column-country = País o zona
column-place = Ciudad o lugar
column-title = Título
column-year-from = Primer año
column-year-to = Último año
column-done = Qué se hizo
column-beneficiaries = Número de personas beneficiarias
column-partners = Con quién
column-budget = Presupuesto
column-individuals = Miembros individuales
column-organizations = Organizaciones miembros
column-tie = Vínculo con su organización
column-since = Desde qué año
column-contact = Contacto en la OIM
column-body = Organismo
column-body-name = Qué otro organismo
column-status = Tipo de estatuto
column-reference = Referencia

## Lo que se escribe encima de estas columnas en los propios cuadros: separado por comas, comparado sin mayúsculas ni tildes.

column-name-also = nombre completo, nombre y apellidos, miembro, organización, red, filial, sección
column-function-also = función, puesto, título
column-nationality-also = ciudadanía, país, nacionalidades
column-second-nationality-also = otra nacionalidad, 2.ª nacionalidad, nacionalidad 2
column-no-nationality-also = sin nacionalidad indicada
column-nationality-reason-also = motivo, razón
column-term-also = mandato, duración, periodo, período
column-chosen-also = elección o nombramiento
column-appointed-by-government-also = gobierno, designado por un gobierno, designada por un gobierno
column-country-also = país, zona, territorio, países, nombre del país, país de actividad
column-place-also = ciudad, lugar, localidad
column-title-also = actividad, actividades, proyecto, proyectos, nombre, nombre del proyecto
column-year-from-also = de, desde, inicio, año de inicio, año, años
column-year-to-also = a, hasta, fin, año de fin
column-done-also = descripción, actividad, actividades, detalles, resumen
column-beneficiaries-also = beneficiarios, beneficiarias, personas beneficiarias, participantes, número de beneficiarios
column-partners-also = socios, asociados
column-budget-also = importe, monto, coste, costo
column-individuals-also = miembros, individuos, personas, personas físicas, número de miembros
column-organizations-also = organizaciones, asociaciones, personas jurídicas, número de organizaciones
column-tie-also = vínculo, relación, tipo
column-since-also = desde, año, miembro desde, adhesión
column-contact-also = contacto, persona de contacto, punto focal
column-body-also = organización, institución
column-body-name-also = otro organismo, nombre del organismo
column-status-also = estatuto, categoría
column-reference-also = número de referencia, número, n.º

## Qué falla en una respuesta

fault-required = Responda a esta pregunta.
fault-must-be-ticked = Marque esta casilla para continuar.
fault-too-long = { $max ->
    [one] No supere { $shown-max } carácter; su texto tiene { $shown-is }.
    [1000000] No supere los { $shown-max } de caracteres; su texto tiene { $shown-is }.
   *[other] No supere los { $shown-max } caracteres; su texto tiene { $shown-is }.
}
fault-control-characters = El texto contiene caracteres invisibles que no pueden imprimirse. Escríbalo o péguelo sin formato.
fault-not-a-date = No es una fecha. Indique el día, el mes y el año en cifras, por ejemplo, 27 3 2009.
fault-no-such-day = Ese día no existe en el calendario.
fault-day-needed = Indique también el mes y el día.
fault-in-the-future = Esta fecha es posterior a hoy.
fault-not-a-year = Indique un año de cuatro cifras, por ejemplo, 2009.
fault-not-a-number = No es un número. Utilice cifras, por ejemplo, 1250,50.
fault-not-a-count = No es un número. Utilice cifras, sin decimales, por ejemplo, 12.
fault-not-whole = Indique un número entero.
fault-out-of-range = Indique un número entre { $min } y { $max }.
fault-too-many-digits = { $max ->
    [one] No utilice más de { $max } cifra.
   *[other] No utilice más de { $max } cifras.
}
fault-negative = Este importe no puede ser inferior a cero.
fault-not-an-email = No es una dirección de correo electrónico. Debe parecerse a nombre@ejemplo.org.
fault-not-a-url = No es una dirección web. Debe parecerse a https://ejemplo.org.
fault-not-a-phone = No es un número de teléfono con el prefijo del país, por ejemplo, +41 22 000 00 00.
fault-not-a-country = Elija un país o zona de la lista.
fault-not-a-currency = Elija una moneda de la lista.
fault-unknown-option = Elija una de las respuestas propuestas.
fault-excludes-others = Dos de las respuestas marcadas se excluyen entre sí.
fault-sum-differs = La suma de las fuentes es { $sum }, pero los ingresos totales indicados son { $total }.
fault-not-before = Esta fecha debe ser anterior a la indicada en «{ $later }».
fault-ends-before-it-begins = El último año es anterior al primero.
fault-more-than = Este número es superior al indicado en «{ $whole }».
fault-nationality-twice = Indique una nacionalidad o el motivo por el que no hay ninguna, pero no ambas cosas.
fault-too-many-rows = { $max ->
    [one] No utilice más de { $shown } fila; una lista más larga puede adjuntarse como archivo.
    [1000000] No utilice más de { $shown } de filas; una lista más larga puede adjuntarse como archivo.
   *[other] No utilice más de { $shown } filas; una lista más larga puede adjuntarse como archivo.
}
