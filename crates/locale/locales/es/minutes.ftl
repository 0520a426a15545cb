### Varias decisiones de una vez: en bloque, desde una tabla pegada; y varios anuncios.

minutes-bloc = Registrar varias decisiones a la vez
    .lead = Para las solicitudes que el Consejo decidió en conjunto. Elíjalas: cada decisión se registra por separado y no se envía nada hasta el anuncio.
minutes-items = Solicitudes decididas
minutes-says = Lo que dicen las normas
minutes-table = Registrar decisiones desde una tabla
    .lead = Copie la tabla de una hoja de cálculo o de un documento y péguela aquí. Primero verá qué significa cada línea. No se registra nada antes, y no se envía nada hasta el anuncio.
minutes-lines = Líneas de la tabla
    .hint = Solicitud, decisión, votos y motivos, en este orden; o en cualquier orden, si la primera fila tiene encabezados. Identifique una solicitud por su referencia, su letra o su organización, o por varias de ellas, cada una en su columna. Escriba los votos así: a favor–en contra–abstenciones–presentes, por ejemplo, 90–20–5–130. Sin el último número, se cuentan como presentes los miembros que votaron o se abstuvieron.
minutes-rule = Modo de decisión, para las líneas sin votos
minutes-vote-rule = Modo de decisión, para las líneas con votos
minutes-preview = Lo que significan las líneas
minutes-tally = Pueden registrarse: { $good } · no pueden: { $wrong }
minutes-lawful = Puede registrarse
minutes-recorded = Registrada
minutes-odd = Hay algo poco habitual en las solicitudes señaladas. Si es lo que el Consejo decidió, diga por qué se registra de todos modos; el motivo figura en el expediente de cada una.
minutes-check = Comprobar
minutes-submit = { $count ->
    [one] Registrar { $number } decisión
    [1000000] Registrar { $number } de decisiones
   *[other] Registrar { $number } decisiones
}
minutes-done = { $count ->
    [one] { $number } decisión está registrada. Revise la carta y después anuncie la decisión.
    [1000000] { $number } de decisiones están registradas. Revise las cartas y después anuncie las decisiones.
   *[other] { $number } decisiones están registradas. Revise las cartas y después anuncie las decisiones.
}
minutes-votes-said = a favor: { $favour }, en contra: { $against }, abstenciones: { $abstaining }; presentes: { $present }
# Palabras que se entienden en una tabla pegada, separadas por comas.
minutes-heading-item = solicitud, letra, referencia, organización, nombre, ONG
minutes-heading-outcome = decisión, resultado
minutes-heading-votes = votos, votación, voto
minutes-heading-reasons = motivos, motivo, razones, observaciones
minutes-means-admitted = admitida, admitido, aprobada, aceptada
minutes-means-not-admitted = no admitida, no admitido, rechazada, denegada
minutes-means-deferred = aplazada, aplazado, pospuesta
minutes-means-present = presentes, presente, miembros presentes
minutes-fault-none = Elija al menos una solicitud.
minutes-fault-some = Algunas decisiones no se han registrado. Las registradas permanecen; junto a cada una de las demás se indica el motivo.
minutes-fault-item = No coincide ninguna solicitud de esta lista.
minutes-fault-item-cell = Ninguna solicitud de esta lista coincide con «{ $cell }».
minutes-fault-differ = Estas celdas no identifican la misma solicitud: { $cells }. Corríjalas o deje en blanco lo que esté mal.
minutes-fault-ambiguous = Coincide más de una solicitud: escriba su referencia o su letra.
minutes-fault-twice = Una línea anterior trata de la misma solicitud.
minutes-fault-outcome = Escriba «admitida», «no admitida» o «aplazada».
minutes-fault-votes = Escriba tres o cuatro números, por ejemplo, 90–20–5–130.
minutes-fault-reasons = Para una solicitud no admitida o aplazada, indique los motivos del Consejo.
minutes-fault-needless = Una admisión no lleva motivos: deje la celda en blanco.
minutes-fault-surplus = Esta línea tiene más celdas que columnas: ponga entre comillas los motivos que contengan comas, puntos y comas o tabuladores.
minutes-fault-changed = Lo que se va a registrar se modificó después de comprobarlo. Se ha comprobado de nuevo: revíselo y regístrelo.
minutes-fault-lines = Pegue al menos una línea y como máximo { $most }.
minutes-fault-wrong = { $count ->
    [one] { $number } línea no puede registrarse. No se registra nada antes de corregirla.
    [1000000] { $number } de líneas no pueden registrarse. No se registra nada antes de corregirlas.
   *[other] { $number } líneas no pueden registrarse. No se registra nada antes de corregirlas.
}
announce-title = Anunciar las decisiones
announce-lead = Las decisiones registradas y aún no anunciadas, y lo que recibirá cada organización. Una carta solo puede anunciarse después de que alguien la haya revisado, y si no ha cambiado desde entonces.
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
announce-warning = Cada organización elegida recibe un correo electrónico y se actualiza el registro. Este paso no puede deshacerse; un error se corrige entre dos personas y ambas cartas quedan en el expediente.
announce-submit = Anunciar las decisiones elegidas
announce-unseen = { $count ->
    [0] Todas las cartas se han revisado
    [one] Revisar { $number } carta
    [1000000] Revisar { $number } de cartas, una tras otra
   *[other] Revisar { $number } cartas, una tras otra
}
announce-done = { $count ->
    [one] { $number } decisión está anunciada y su organización está informada.
    [1000000] { $number } de decisiones están anunciadas y sus organizaciones están informadas.
   *[other] { $number } decisiones están anunciadas y sus organizaciones están informadas.
}
announce-fault-none = Elija al menos una decisión cuya carta se haya revisado.
announce-fault-some = Algunas decisiones no se han anunciado. Las anunciadas permanecen; junto a cada una de las demás se indica el motivo.
minutes-carried = Aplazadas a esta reunión
minutes-carried-lead = El Consejo aplazó estas solicitudes. Cuando se haya recibido la respuesta que se esperaba, vuelva a incluir cada una en la lista.
