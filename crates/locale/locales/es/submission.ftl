### El documento del Consejo para una reunión: lo que se le somete, solicitud por solicitud.

submission-title = Solicitudes para hacerse representar por un observador
# $session (String) - the session, such as: 118th session
# $title (String) - what the document is called
submission-foot = { $session } · { $title }
# $day (String) - when the list closes
submission-draft = Borrador. La lista de la reunión está abierta hasta el { $day }, y lo que aquí figura puede cambiar.
submission-unissued = Borrador. Este documento no se ha publicado: se elabora con los datos registrados hasta ahora y puede cambiar. Un documento publicado lleva signatura y fecha.
submission-lacks = Este ejemplar está incompleto: omite lo que no puede ver quien lo consulta. No debe publicarse.
submission-remark = Lo que declara una organización se reproduce en sus propias palabras, tal como las envió. Se señalan los textos en otro idioma, las traducciones y lo abreviado.
# $rulebook (String) - id of the rulebook
submission-remark-criteria = Las constataciones son las de la secretaría respecto de los criterios de admisión de organizaciones no gubernamentales en calidad de observadoras (normas { $rulebook }). La decisión corresponde únicamente al Consejo.
submission-list = Solicitudes sometidas a la reunión
# $count (Number) - requests
# $number (String) - how many
submission-list-lead = { $count ->
    [0] No se somete ninguna solicitud a esta reunión.
    [one] Se somete { $number } solicitud a esta reunión.
    [1000000] Se someten { $number } de solicitudes a esta reunión.
   *[other] Se someten { $number } solicitudes a esta reunión.
}
submission-list-added = { $count ->
    [one] La presente adición añade { $number } solicitud a las que se exponen en el documento.
    [1000000] La presente adición añade { $number } de solicitudes a las que se exponen en el documento.
   *[other] La presente adición añade { $number } solicitudes a las que se exponen en el documento.
}
submission-received = Recibida el
submission-request = Solicitud
# $reference (String) - reference of the request
# $day (String) - when it was received
submission-request-line = { $reference }, recibida el { $day }
submission-identity = Identidad
submission-founded = Fundación
submission-status = Situación jurídica
submission-aims = Fines
submission-membership = Miembros
submission-reach = Alcance
submission-finances = Finanzas
submission-work = Labor en materia de migración
submission-cooperation = Cooperación con la Organización
    .none = No declara ninguna.
submission-elsewhere = Estatuto ante otros organismos
submission-deferrals = Aplazamientos hasta la fecha
# $count (Number) - deferrals
# $number (String) - how many
submission-deferrals-times = { $count ->
    [0] Ninguno
    [one] { $number } aplazamiento
    [1000000] { $number } de aplazamientos
   *[other] { $number } aplazamientos
}
# $country (String) - where
# $authority (String) - who keeps the register
# $number (String) - the number there
# $day (String) - when
submission-registered = Registrada – { $country }: { $authority }, { $number }, { $day }
submission-countries = Países o zonas
submission-active = Presencia activa
submission-offices = Oficinas
submission-networks = Redes
# $day (String) - last day of the year
# $income (String) - total income
# $expenditure (String) - total expenditure
submission-year = Ejercicio cerrado el { $day }: ingresos { $income }, gastos { $expenditure }
submission-audited = cuentas auditadas
# $field (String) - such as: migration
# $year (String) - since which year
# $share (String) - share of the work
submission-concern = { $field }: desde { $year }, { $share } de su labor
# $number (String) - how many
submission-more = y { $number } más
submission-offers = Ofrece
submission-shortened = abreviado
submission-as-sent = tal como se recibió, sin traducir
submission-summary = Resumen elaborado por la secretaría
submission-findings = Constataciones respecto de los criterios
    .criterion = Criterio
    .finding = Constatación
    .reason = Motivo
    .met = Se cumple
    .not-met = No se cumple
    .excepted = No se cumple; excepción
    .proceeded = No se cumple; no se exigió
    .open = Aún sin constatación
submission-facts = Datos rectificados por la secretaría
submission-unheard = La organización fue oída y no envió observaciones.
submission-annex = Anexo: solicitudes recibidas y no sometidas a esta reunión
    .none = No hay ninguna.
    .stands = Estado
    .examined = En examen
    .asked = Se espera una respuesta de la organización
    .ready = Examinada, aún en ninguna lista
    .elsewhere = En la lista de otra reunión
    .deferred = Aplazada por el Consejo
    .withdrawn = Retirada por la organización
    .lapsed = Cerrada por falta de respuesta
    .closed = Cerrada sin el Consejo
# $number (String) - how many
submission-annex-more = No figuran aquí: { $number } más
submission-made = Elaborados por este sistema
    .lead = El documento del Consejo y el proyecto de resolución según los datos registrados hasta ahora, en cada idioma: un PDF para leer, un archivo Word para trabajar. Lo que se publica se conserva más abajo.
# $document (String) - Council paper or draft resolution
# $language (String) - name of the language in itself
# $format (String) - PDF or Word
submission-made-link = { $document }, { $language }, { $format }
submission-paper = Documento del Consejo
submission-issued = Publicados
