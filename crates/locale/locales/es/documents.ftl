### Tipos de documentos y datos que se piden.

document-letter-of-request = Carta de solicitud
    .inline = carta de solicitud
    .about = Una carta dirigida al Director General, fechada y firmada por la persona que dirige la organización, con su nombre y cargo. Puede generarse a partir de sus respuestas para que la firme y la suba.
document-statutes = Estatutos
    .inline = estatutos
    .about = El acta constitutiva, los estatutos o el reglamento vigentes, con todas las modificaciones.
document-registration = Certificado de registro
    .inline = certificado de registro o prueba de existencia jurídica
    .about = El certificado de una autoridad pública, otra prueba de existencia jurídica o un documento que muestre por qué no la hay.
document-financial-statement = Estado financiero
    .inline = estado financiero
    .about = Uno por cada uno de los dos últimos ejercicios cerrados, en la medida en que existan; auditado cuando la ley lo exija.
document-activity-report = Informe anual o de actividades
    .inline = informe anual o de actividades
    .about = Informes que abarquen los dos últimos años o el tiempo transcurrido desde la fundación.
document-governing-body-list = Lista de miembros del órgano rector
    .inline = lista de miembros del órgano rector
    .about = Nombre, cargo, nacionalidad, mandato y forma de designación de cada miembro. Solo si no ha rellenado la tabla.
document-member-list = Lista de miembros y organizaciones afiliadas
    .inline = lista de miembros y organizaciones afiliadas
    .about = Miembros por país o zona. Solo si no ha rellenado la tabla.
document-non-profit-proof = Prueba de la ausencia de fines de lucro
    .inline = prueba de la ausencia de fines de lucro
    .about = Un certificado de entidad sin fines de lucro o de situación fiscal, o la ley que la otorga.
document-cooperation-evidence = Justificante del trabajo con la OIM
    .inline = justificante del trabajo con la OIM
    .about = Un acuerdo, un contrato, una carta o un programa que lo acredite.
document-organization-chart = Organigrama
    .inline = organigrama
    .about = Opcional: ayuda a entender la estructura.
document-publication = Publicación
    .inline = publicación
    .about = Opcional: una publicación que muestre sus conocimientos.
document-safeguarding-policy = Política de salvaguardia
    .inline = política de salvaguardia
    .about = Opcional: su política contra la explotación y los abusos sexuales o su código de conducta.
document-translation = Traducción
    .inline = traducción
    .about = De un documento que no está en ninguno de los tres idiomas de trabajo. No tiene que ser certificada.

## Por qué se necesita

document-need-always = Siempre necesario
document-need-each-closed-year = Uno por cada ejercicio cerrado
document-need-instead-of-table = Necesario porque ha elegido un archivo en lugar de la tabla
document-need-no-dissolution-clause = Necesario porque los estatutos no contienen una cláusula de disolución
document-need-cooperation-claimed = Necesario porque menciona un trabajo con la OIM
document-need-no-working-language = Necesario porque el original no está en ningún idioma de trabajo

## Datos que se piden

document-ask-issued-on = Fecha del documento
document-ask-valid-until = Válido hasta
document-ask-period = Período que abarca
document-ask-issuer = Expedido por
document-ask-signatory = Firmado por
document-ask-translation-of = Traducción de
