translations-title = Traducciones
    .lead = Lo que leerán la organización o el Consejo. Una persona traduce y otra comprueba; toda versión nueva vuelve a comprobarse.
    .none = Este expediente aún no contiene textos que lean otras personas. Aquí figurarán las preguntas, las constataciones y los motivos.
    .ngo = Textos que lee la organización
    .ngo-hint = Se le escribe en { $language }.
    .council = Textos que lee el Consejo
    .council-hint = El documento del Consejo se publica en los tres idiomas.
    .secretariat = Textos que lee la secretaría
    .secretariat-hint = No requieren traducción, aunque puede ser útil para otras personas del equipo.
translations-open = { $count ->
    [0] No falta nada.
    [one] Falta una traducción o está pendiente de comprobación.
    [1000000] Faltan { $shown } de traducciones o están pendientes de comprobación.
   *[other] Faltan { $shown } traducciones o están pendientes de comprobación.
}
translations-state-original = original
translations-state-missing = falta
translations-state-optional = ninguna
translations-state-to-check = por comprobar
translations-state-checked = comprobada
translations-by = Traducción: { $name }
    .checked-by = comprobación: { $checker }
    .write = Traducir al { $language }
    .change = Modificar la traducción
    .words = En { $language }
    .save = Guardar la traducción
    .check = He leído ambos textos: la traducción es fiel
    .own = Su traducción debe comprobarla otra persona.
    .saved = La traducción se ha guardado. Otra persona ya puede comprobarla.
    .done = La traducción queda comprobada.
    .check-note = Su comprobación se registra con su nombre. La organización y sus mensajes usan la traducción una vez comprobada; nadie recibe un correo electrónico. Para revertir una comprobación, modifique la traducción: habrá que comprobarla de nuevo.
translations-session-none = Todavía no se ha escrito nada para esta reunión que otras personas lean. Los motivos y los títulos de las resoluciones figurarán aquí.
translations-session-council = Los títulos de las resoluciones y los motivos de una inclusión tardía se necesitan en los tres idiomas: los documentos del Consejo los citan.
translations-letter = Todavía no se puede revisar la carta.
translations-letter-link = Traducir los motivos
