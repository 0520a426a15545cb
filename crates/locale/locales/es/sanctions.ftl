sanctions-title = Listas de sanciones
sanctions-security-council = Lista consolidada del Consejo de Seguridad de la ONU
sanctions-table = Tabla propia de la secretaría
sanctions-lede = Los nombres de cada expediente abierto – los de la organización, sus responsables y su órgano directivo – se cotejan con estas listas. Una coincidencia es una pregunta para la secretaría: por sí sola no supone ningún rechazo, y la organización no la ve.
sanctions-none = No hay ninguna lista cargada: los expedientes no se cotejan.
sanctions-list = Lista
sanctions-dated = Fecha
sanctions-undated = sin fecha
sanctions-entries = Entradas
sanctions-loaded = Carga
sanctions-not-loaded = sin cargar
sanctions-old = Tiene más de { $days } días
sanctions-load = Cargar una lista
sanctions-load-lede = La lista más reciente sustituye a la anterior de la misma procedencia. Después, todos los expedientes abiertos se cotejan con ella, lo que tarda unos minutos.
sanctions-file = Archivo
sanctions-file-hint = La Lista consolidada en XML, tal como la publica el sitio del Consejo de Seguridad, o una tabla CSV (UTF-8) con las columnas nombre, otros nombres (separados por |), referencia, programa. Como máximo, { $size }.
sanctions-day = Fecha de la tabla
sanctions-day-hint = Solo para un CSV: 2027-01-31 o 31.01.2027. El XML lleva su propia fecha.
sanctions-submit = Cargar la lista
sanctions-done = { $count ->
    [one] { $list }: una entrada cargada. Los expedientes abiertos se están cotejando con ella.
    [1000000] { $list }: { $shown } de entradas cargadas. Los expedientes abiertos se están cotejando con ellas.
   *[other] { $list }: { $shown } entradas cargadas. Los expedientes abiertos se están cotejando con ellas.
}
sanctions-doing = Lista de sanciones cargada: { $list }, entradas: { $shown }, SHA-256 { $digest }…
sanctions-step = Cotejar los expedientes abiertos con las listas de sanciones
sanctions-step-file = Cotejar los nombres de un expediente con las listas de sanciones
sanctions-fault-missing = Elija un archivo.
sanctions-fault-large = El archivo supera { $size }. Cargue la lista tal como se publica.
sanctions-fault-encoding = El archivo no está en UTF-8. En una hoja de cálculo, elija «CSV UTF-8» al guardarlo.
sanctions-fault-broken = El archivo está dañado cerca del byte { $position }. Descárguelo de nuevo.
sanctions-fault-other = Este XML no es la Lista consolidada del Consejo de Seguridad: debería comenzar por CONSOLIDATED_LIST.
sanctions-fault-doctype = El archivo declara un tipo de documento o entidades propias. La lista del Consejo de Seguridad no los tiene: no se ha leído el archivo.
sanctions-fault-empty = Esta lista no contiene ninguna entrada. No se ha modificado nada.
sanctions-fault-many = La lista tiene más de { $most } entradas. No se ha modificado nada.
sanctions-fault-names = Las entradas de la lista suman más de { $most } nombres. No se ha modificado nada.
sanctions-fault-day = Indique la fecha en la forma 2027-01-31 o 31.01.2027.
sanctions-fault-rows = No se ha cargado nada, porque estas filas no se pueden leer: { $rows }
sanctions-row-quote = { $row } tiene una comilla (") que no se cierra
sanctions-row-nameless = { $row } no tiene nombre
sanctions-row-long = { $row } tiene un nombre demasiado largo
sanctions-row-names = { $row } tiene demasiados nombres
sanctions-case = Cotejo de nombres
sanctions-case-none = Nombres sin cotejar: no hay ninguna lista cargada.
sanctions-case-waits = Aún sin cotejar con las listas actuales ({ $lists }). Se hará en unos minutos.
sanctions-case-done = Cotejados el { $day } con: { $lists }.
sanctions-case-no-match = Ningún nombre se parece a los de estas listas.
sanctions-case-cut = Solo se muestran las { $most } coincidencias más fuertes: puede haber otras. Coteje los nombres uno por uno antes de concluir.
sanctions-case-list = { $list } de { $day }
sanctions-case-list-loaded = { $list }, cargada el { $day }
sanctions-match = «{ $stated }» ({ $field }) se parece a «{ $listed }»: { $score } de 100
sanctions-match-words = Palabras que coinciden: { $words }
sanctions-match-alias = Otro nombre de { $name }
sanctions-match-since = en la lista desde { $day }
sanctions-match-open = por descartar o confirmar
sanctions-match-cleared = descartada
sanctions-match-confirmed = confirmada
sanctions-match-recorded = registrándose
sanctions-match-read = lo registrado
sanctions-match-clear = Descartar
sanctions-match-confirm = Confirmar
sanctions-confirm = Confirmar una coincidencia
    .lead = Usted confirma en su nombre, con un motivo, que la entrada se refiere a esta organización o a una persona vinculada a ella. La constatación sobre el criterio debe registrarse de nuevo; nada más se sigue de ello automáticamente.
    .which = Coincidencia
    .reason = Elementos que lo avalan
    .submit = Confirmar la coincidencia
    .done = La coincidencia queda confirmada.
sanctions-confirmed-stand = { $count ->
    [one] Se confirmó { $count } coincidencia con una lista de sanciones: téngala en cuenta.
   *[other] Se confirmaron { $count } coincidencias con listas de sanciones: téngalas en cuenta.
}
