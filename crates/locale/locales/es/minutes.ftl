### Varias decisiones de una vez: en bloque, desde una tabla pegada; y varios anuncios.

minutes-bloc = Registrar decisiones en bloque
    .lead = Para todo lo que el Consejo decidió en un mismo acto. Elija las solicitudes; cada una se registra por separado y no se envía nada hasta el anuncio.
minutes-items = Solicitudes decididas
minutes-says = Lo que dicen las reglas
minutes-table = Registrar decisiones desde una tabla
    .lead = Copie la tabla de una hoja de cálculo o de un texto y péguela. No se registra nada antes de que usted haya visto qué significa cada línea, y no se envía nada hasta el anuncio.
minutes-lines = Líneas de la tabla
    .hint = Solicitud, decisión, votos, motivos: en este orden, o con una fila de encabezados en cualquier orden. Una solicitud se identifica por su referencia, su letra o su organización. Los votos se escriben a favor–en contra–abstenciones–presentes: 90–20–5–130; sin la última cifra, se cuentan como presentes quienes votaron o se abstuvieron.
minutes-rule = Modo de decisión, si la línea no tiene votos
minutes-vote-rule = Modo de decisión, si la línea tiene votos
minutes-preview = Lo que significan las líneas
minutes-tally = Pueden registrarse: { $good } · no pueden: { $wrong }
minutes-lawful = Puede registrarse
minutes-recorded = Registrada
minutes-odd = Hay algo inusual en las solicitudes señaladas. Si es lo que el Consejo decidió, diga por qué se registra de todos modos; el motivo figura en el expediente de cada una.
minutes-check = Comprobar
minutes-submit = { $count ->
    [one] Registrar { $number } decisión
   *[other] Registrar { $number } decisiones
}
minutes-done = { $count ->
    [one] { $number } decisión está registrada. Revise la carta y después anúnciela.
   *[other] { $number } decisiones están registradas. Revise las cartas y después anúncielas.
}
minutes-votes-said = { $favour } a favor, { $against } en contra, { $abstaining } abstenciones; { $present } presentes
# Palabras que se entienden en una tabla pegada, separadas por comas.
minutes-heading-item = solicitud, referencia, organización, nombre, ONG
minutes-heading-outcome = decisión, resultado
minutes-heading-votes = votos, votación, voto
minutes-heading-reasons = motivos, motivo, razones, observaciones
minutes-means-admitted = admitida, admitido, aprobada, aceptada
minutes-means-not-admitted = no admitida, no admitido, rechazada, denegada
minutes-means-deferred = aplazada, aplazado, pospuesta
minutes-fault-none = Elija al menos una solicitud.
minutes-fault-some = No se ha registrado todo. Lo registrado permanece; junto a cada una de las demás figura por qué no.
minutes-fault-item = Ninguna solicitud de esta lista se llama así.
minutes-fault-ambiguous = Hay más de una solicitud que se llama así: escriba su referencia o su letra.
minutes-fault-twice = Una línea anterior trata de la misma solicitud.
minutes-fault-outcome = Escriba «admitida», «no admitida» o «aplazada».
minutes-fault-votes = Escriba tres o cuatro cifras: 90–20–5–130.
minutes-fault-reasons = Una solicitud no admitida o aplazada necesita los motivos del Consejo.
minutes-fault-needless = Una admisión no lleva motivos: deje la celda en blanco.
minutes-fault-lines = Pegue al menos una línea y como máximo { $most }.
minutes-fault-wrong = { $count ->
    [one] { $number } línea no puede registrarse. No se registra nada antes de corregirla.
   *[other] { $number } líneas no pueden registrarse. No se registra nada antes de corregirlas.
}
announce-title = Anunciar las decisiones
announce-lead = Cada decisión registrada y no anunciada, y lo que recibirá su organización. Una carta puede anunciarse cuando alguien la ha revisado, y solo tal como estaba entonces.
announce-none = Todas las decisiones registradas de esta reunión están anunciadas.
announce-gets = Lo que recibe
announce-state = La carta
announce-letter = Carta y correo
announce-pdf = La carta en PDF, tal como se adjunta
announce-paper = PDF
announce-mail = El correo al que se adjunta
announce-seen = Revisada
announce-not-seen = Aún sin revisar
announce-changed = Ha cambiado desde que se revisó
announce-confirm-next = La he revisado; mostrar la siguiente
announce-warning = Se envía un correo electrónico a cada organización elegida y se actualiza el registro. Este paso no puede deshacerse; un error se corrige entre dos personas y ambas cartas quedan en el expediente.
announce-submit = Anunciar las decisiones elegidas
announce-unseen = { $count ->
    [0] Todas las cartas se han revisado
    [one] Revisar { $number } carta
   *[other] Revisar { $number } cartas, una tras otra
}
announce-done = { $count ->
    [one] { $number } decisión está anunciada y su organización está informada.
   *[other] { $number } decisiones están anunciadas y sus organizaciones están informadas.
}
announce-fault-none = Elija al menos una decisión cuya carta se haya revisado.
announce-fault-some = No se ha anunciado todo. Lo anunciado permanece; junto a cada una de las demás figura por qué no.
minutes-carried = Aplazadas a esta reunión
minutes-carried-lead = El Consejo aplazó estas solicitudes. Cada una vuelve a la lista cuando usted la incluye, una vez recibida la respuesta que se esperaba.
