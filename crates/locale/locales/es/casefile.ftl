### A case at hand: a document beside the page, the timeline, shortcuts.

viewer-nothing = Documento
viewer-own = Abrir por separado
viewer-close = Cerrar
viewer-not = Este tipo de archivo no se muestra aquí: ábralo por separado.

timeline-about = La cronología trata de
timeline-all = Todo
timeline-steps = Pasos
timeline-dossier = Expediente
timeline-questions = Preguntas
timeline-findings = Constataciones y comprobaciones
timeline-notes = Notas
timeline-people = Personas
timeline-council = Consejo
timeline-translations = Traducciones
timeline-messages = Mensajes
timeline-by = Por quién
timeline-by-anybody = cualquiera
timeline-submit = Mostrar
timeline-none = No ha ocurrido nada de este tipo.
# $state (String) - whether it was sent
timeline-message = Mensaje a { $name } ({ $state }):
timeline-odd = Advertencia confirmada: { $warning }
timeline-odd-corrected = Advertencia: { $warning }
timeline-mail = el correo del sistema
# $name (String) - the reader's own name
timeline-you = { $name } (usted)

keys-title = Atajos de teclado
keys-move = criterio siguiente, anterior
keys-judge = registrar o cambiar la constatación
keys-open = abrir su documento junto a la página
keys-close = cerrar el documento
keys-note = escribir una nota
keys-ask = hacer una pregunta
keys-tabs = las páginas de este expediente, en su orden
keys-queue = volver a la lista de expedientes
keys-help = esta lista
keys-off = Desactivar los atajos de una sola tecla en este dispositivo

duplicates-title = Posibles duplicados
duplicates-lead = Otro expediente puede ser de la misma organización con otro nombre. El sistema compara nombres en cualquier escritura, siglas, números de registro y dominios web; decide una persona.
duplicates-none = Ningún otro expediente se parece a este.
duplicates-likely = Puede ser la misma organización
duplicates-look = confirmar o descartar
# $score (String) - how alike, out of 100
duplicates-score = { $score } de 100
# $day (String) - a day
duplicates-since = en este estado desde el { $day }
duplicates-same = La misma organización
duplicates-another = Otra organización
duplicates-decided = Examinados
duplicates-earlier = Otras solicitudes de esta organización
duplicates-earlier-one = Otra solicitud de esta organización
duplicates-earlier-none = No hay otra.
duplicates-observer = Puede que ya sea observador
duplicates-observer-since = observador desde: { $since }
duplicates-observers = En el registro
    .lead = En el registro figura un observador con este nombre o con uno parecido. Si es la misma organización, se puede proponer el cierre de su solicitud por este motivo.
