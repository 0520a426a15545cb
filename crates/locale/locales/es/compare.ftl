### Two versions of a dossier, held against each other: for the secretariat, and for the organization.

compare-title = Comparar las versiones
# $number (String) - number of the version
# $at (String) - when it was sent
compare-version = versión { $number }, enviada el { $at }
compare-from = De
compare-to = a
compare-submit = Comparar
compare-one = Solo hay una versión: no se ha enviado nada desde la solicitud.
compare-same-version = Elija dos versiones distintas.
compare-nothing = Estas dos versiones son iguales.
# $what (String) - parts of the dossier
compare-erased = Borrado después y no comparado: { $what }.
compare-added = añadido
compare-removed = suprimido
compare-changed = modificado
compare-replaced = sustituido
compare-documents = Documentos
compare-same = Igual en ambas
compare-since = Qué ha cambiado desde entonces
compare-changes = Cambios
