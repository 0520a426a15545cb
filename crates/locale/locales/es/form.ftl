### Rellenar una sección: cómo se guarda mientras se escribe.
form-copy = Escrito en este dispositivo y aún no guardado.
form-copy-open = Abrir y guardar

form-typing = Todavía no guardado
form-saving = Guardando…
form-offline = Todavía no guardado: no hay conexión. Lo que ha escrito se conserva en este navegador y se guardará en cuanto vuelva la conexión.
form-trouble = Todavía no guardado: el servidor no responde como debería. Lo que ha escrito se conserva en este navegador y se volverá a intentar.
form-changed = No guardado: esta sección se guardó en otro lugar después de que usted la abriera. No se ha perdido ni sobrescrito nada.
form-changed-button = Comparar y elegir
form-over = No guardado: su sesión ha terminado. Inicie sesión de nuevo y verá lo que ha escrito tal como está aquí.
form-over-button = Iniciar sesión de nuevo
form-other = No guardado: ahora hay otra cuenta con la sesión iniciada en este navegador. Inicie sesión de nuevo con su nombre para guardar lo que ha escrito.
form-back = Lo que escribió aquí anteriormente y no se pudo guardar ya está guardado.
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
form-paste-columns = Columnas, en este orden: { $columns }. Con una línea de encabezados pueden ir en cualquier orden y pueden faltar algunas.
form-paste-cells = Celdas copiadas
form-paste-cells-hint = Celdas separadas por tabulaciones, puntos y comas o comas, una fila por línea. Los países por su nombre en español, francés o inglés, o por su código ISO.
form-paste-look = Ver lo que se entiende
form-paste-tally = { $count ->
    [one] { $shown } fila se entiende así
   *[other] { $shown } filas se entienden así
}
form-paste-left-out = No se ha entendido y queda fuera:
form-paste-as-it-stands = Lo señalado se añade tal como está. Corríjalo abajo y vuelva a comprobarlo, o corríjalo en la sección.
form-paste-add = { $count ->
    [one] Añadir esta fila
   *[other] Añadir estas { $shown } filas
}
form-paste-added = { $count ->
    [one] Se ha añadido y guardado { $shown } fila.
   *[other] Se han añadido y guardado { $shown } filas.
}
form-paste-fault = Pegue al menos una fila de celdas
