### El registro de observadores tal como lo lleva la secretaría, y lo que el registro público dice de sus líneas.

registrar-title = Registro de observadores
registrar-lead = Todos los observadores, también los anteriores a este sistema. Una línea errónea se tacha y sigue a la vista.
registrar-public = El registro público
registrar-none = Esta línea no figura en el registro.
registrar-origin = Procedencia
registrar-recorded = Registrado
registrar-admitted = Admitido aquí
registrar-status = Estado
registrar-record = Registrar un observador
    .lead = Para una organización que el Consejo admitió antes de que existiera este sistema. La que se admite aquí entra en el registro cuando se anuncia la decisión.
    .submit = Registrarlo
    .done = El observador figura en el registro.
registrar-name = Nombre de la organización
    .hint = Su nombre oficial, en su escritura original.
registrar-since-hint = Hasta donde se sepa: 2007, 2007-11 o 2007-11-27.
registrar-number-hint = Déjelo en blanco si no se conoce.
registrar-country-unknown = Desconocido
registrar-correct = Rectificar la línea
    .lead = La mención anterior sigue visible en el registro, tachada.
    .done = La línea está rectificada.
registrar-strike = Tachar
    .lead = Para una línea errónea: la organización nunca fue observadora. La línea queda en el registro, tachada, y la organización puede presentar una solicitud.
    .submit = Tachar la línea
    .done = La línea está tachada.
    .decided = Esta línea procede de la decisión anunciada del Consejo. Se rectifica con esa decisión, entre dos personas.
registrar-reason-hint = Queda en el historial de la línea, para la secretaría.
registrar-rename = Cambiar nombre o sede
    .lead = La organización lleva desde ahora este nombre en todas las páginas. Lo publicado antes conserva el anterior.
    .submit = Guardar el nombre
    .done = El nombre está guardado.
registrar-invite = Invitar a la primera persona responsable
    .lead = Nadie pertenece todavía a esta organización. La persona que tiene esta dirección pasará a ser su responsable; la invitación puede aceptarse durante { $days } días.
    .email = Correo electrónico
    .submit = Enviar la invitación
    .done = La invitación se ha enviado.
registrar-nobody = Nadie pertenece todavía a esta organización.
registrar-invitations = Invitaciones
registrar-invited = { $role }, puede aceptarse hasta el { $until }
registrar-revoke = Anular la invitación
    .done = Se ha anulado la invitación.
    .note = El enlace de una invitación anulada deja de funcionar de inmediato. La persona no recibe ningún correo electrónico. Puede volver a invitar a la misma dirección.
registrar-said = Desde: { $since }. Resolución: { $number }.
registrar-event-entered = Inscrita en el registro
registrar-event-corrected = Rectificada. Ahora dice:
registrar-event-struck = Tachada:
registrar-import = Registrar varios a la vez
    .lead = Pegue líneas de una hoja de cálculo: nombre, país, desde cuándo, número de la resolución, en este orden; o en cualquier orden, si la primera fila tiene encabezados. Primero se comprueban. No se registra nada mientras una línea esté mal; después se registran todas juntas.
    .lines = Líneas
    .hint = Separadas por tabuladores, puntos y comas o comas; el país por su código o su nombre. Por ejemplo: Foyer des migrants;FR;2007-11;1150
    .check = Comprobar las líneas
    .line = Línea
    .note = Qué ocurrirá
    .new = Se registra con una organización nueva
    .known = Se registra para la organización ya conocida aquí
registrar-import-tally = Listas: { $good }. Por corregir: { $wrong }.
registrar-import-record = { $count ->
    [one] Registrar { $number } observador
    [1000000] Registrar { $number } de observadores
   *[other] Registrar { $number } observadores
}
registrar-import-done = { $count ->
    [one] { $number } observador figura ya en el registro.
    [1000000] { $number } de observadores figuran ya en el registro.
   *[other] { $number } observadores figuran ya en el registro.
}
registrar-fault-lines = Pegue entre 1 y { $most } líneas.
registrar-fault-wrong = { $count ->
    [one] { $number } línea no puede registrarse. La tabla dice por qué.
    [1000000] { $number } de líneas no pueden registrarse. La tabla dice por qué.
   *[other] { $number } líneas no pueden registrarse. La tabla dice por qué.
}
registrar-fault-since = Escriba la fecha así: 2007, 2007-11 o 2007-11-27.
registrar-fault-number = El número de la resolución es un número entero en cifras.
registrar-fault-country = Ningún país ni zona tiene ese código o nombre.
registrar-fault-twice = Esta organización ya figura en una línea anterior.
registrar-fault-surplus = Esta línea tiene más celdas que columnas: ponga entre comillas un nombre que contenga comas, puntos y comas o tabuladores.
# Palabras que se entienden como encabezados de líneas pegadas, separadas por comas.
registrar-heading-name = nombre, nombre de la organización, organización, observador, ONG
registrar-heading-country = país, sede, país de la sede
registrar-heading-since = desde, desde cuándo, observador desde, fecha, año, admisión, admitida
registrar-heading-number = resolución, número, número de la resolución, resolución n.º
registrar-public-struck = Inscrita por error, tachada el { $day }
registrar-public-corrected = Rectificada el { $day }
