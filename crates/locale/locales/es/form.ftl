### Rellenar una sección: cómo se guarda mientras se escribe.
form-copy = Escrito en este dispositivo y aún no guardado.
form-copy-open = Abrir y guardar

form-typing = Todavía no guardado
form-saving = Guardando…
form-offline = Todavía no guardado: no hay conexión. Lo que ha escrito se conserva en este navegador y se guardará en cuanto vuelva la conexión.
form-trouble = Todavía no guardado: hay un problema en el servidor. Lo que ha escrito se conserva en este navegador y se volverá a intentar guardarlo.
form-changed = No guardado: esta sección se guardó en otro lugar después de que usted la abriera. No se ha perdido ni sobrescrito nada.
form-changed-button = Comparar y elegir
form-closed = No guardado: esta sección ya no se puede cambiar. Lo que ha escrito desde entonces sigue aquí y en este navegador; cópielo si todavía lo necesita.
form-faulty = No guardado: un texto es demasiado largo y está señalado en su lugar. Lo que ha escrito se conserva en este navegador y se guardará en cuanto el texto sea lo bastante corto.
form-unsent = Escrito en este dispositivo y nunca guardado
form-unsent-lead = Esta sección se cerró antes de que pudiera guardarse lo que usted escribió aquí. Solo se conserva en este navegador: copie lo que todavía necesite.
form-unsent-remove = Quitarlo de este navegador
form-over = No guardado: su sesión ha terminado. Inicie sesión de nuevo y verá lo que ha escrito tal como está aquí.
form-over-button = Iniciar sesión de nuevo
form-other = No guardado: ahora hay otra cuenta con la sesión iniciada en este navegador. Inicie sesión de nuevo con su nombre para guardar lo que ha escrito.
form-back = Lo que escribió aquí no se había podido guardar; ahora ya está guardado.
form-stand-short = Criterios cumplidos: { $met } de { $all }
form-stand-every = Todos los criterios

## Listas

form-row-up = Subir la fila { $number }
form-row-up-short = Subir
form-row-down = Bajar la fila { $number }
form-row-down-short = Bajar
form-sum = Total:
form-paste = Pegar desde una hoja de cálculo
form-paste-title = Pegar filas: { $list }
form-paste-lede = Copie las celdas de su hoja de cálculo y péguelas abajo. Verá lo que se ha entendido antes de que se añada nada, y las filas que ya están se conservan.
form-paste-columns = Columnas, en este orden: { $columns }. Con una fila de encabezados, el orden es libre y pueden faltar algunas.
form-paste-cells = Celdas copiadas
form-paste-cells-hint = Celdas separadas por tabulaciones, puntos y comas o comas, una fila por línea. Los países por su nombre en español, francés o inglés, o por su código ISO.
form-paste-look = Ver lo que se entiende
form-paste-tally = { $count ->
    [one] { $shown } fila se entiende así
    [1000000] { $shown } de filas se entienden así
   *[other] { $shown } filas se entienden así
}
form-paste-left-out = No se ha entendido y queda fuera:
form-paste-strange = Columnas que no se han entendido y se han dejado fuera:
form-paste-doubled = Estos encabezados designan la misma columna: { $headings }. Conserve una de esas columnas; suprima la otra o dele otro encabezado.
form-paste-open-quote = Línea { $line }: una celda empieza con una comilla (") que no se cierra; las líneas siguientes pasarían a formar parte de ella. Cierre la comilla o elimínela.
form-paste-as-it-stands = Lo señalado se añade tal como está. Corríjalo abajo y vuelva a comprobarlo, o corríjalo en la sección.
form-paste-add = { $count ->
    [one] Añadir esta fila
    [1000000] Añadir estas { $shown } de filas
   *[other] Añadir estas { $shown } filas
}
form-paste-added = { $count ->
    [one] Se ha añadido y guardado { $shown } fila.
    [1000000] Se han añadido y guardado { $shown } de filas.
   *[other] Se han añadido y guardado { $shown } filas.
}
form-paste-changed = La lista se ha guardado desde que se mostraron estas filas. Compruebe que no figuran ya en ella antes de añadirlas.
form-paste-fault = Pegue al menos una fila de celdas.

## Un texto que se conserva hasta que llega

form-words-kept = Se conserva en este navegador hasta que pulse el botón.
form-words-sending = Enviando…
form-words-offline = Todavía no enviado: no hay conexión. Lo que ha escrito se conserva en este navegador y se enviará en cuanto vuelva la conexión.
form-words-trouble = Todavía no enviado: el servidor no responde como debería. Lo que ha escrito se conserva en este navegador y se volverá a intentar.
form-words-back = Esto es lo que escribió aquí anteriormente. Todavía no se ha enviado.
form-words-aside = Usted escribió esto aquí anteriormente y no se envió. Desde entonces se ha guardado otro texto.
form-words-use = Usar este texto
