### Palabras comunes a todas las páginas.

language-name = Español
common-yes = Sí
common-no = No
common-unknown = Se desconoce
common-not-stated = No indicado
common-optional = opcional
common-save = Guardar
common-back = Volver
common-cancel = Cancelar
common-search = Buscar
common-next = Siguiente
common-previous = Anterior
common-day = Día
common-month = Mes
common-year = Año
common-date = Fecha
common-name = Nombre
common-email = Correo electrónico
common-language = Idioma
common-label = { $label }:
