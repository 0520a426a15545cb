### Two versions of a dossier, held against each other: for the secretariat, and for the organization.

compare-title = Comparer les versions
# $number (String) - number of the version
# $at (String) - when it was sent
compare-version = version { $number }, envoyée le { $at }
compare-from = De
compare-to = à
compare-submit = Comparer
compare-one = Il n’y a qu’une version : rien n’a été envoyé depuis la demande.
compare-same-version = Choisissez deux versions différentes.
compare-nothing = Ces deux versions sont identiques.
# $what (String) - parts of the dossier
compare-erased = Effacé depuis et non comparé : { $what }.
compare-added = ajouté
compare-removed = supprimé
compare-changed = modifié
compare-replaced = remplacé
compare-documents = Documents
compare-same = Identique dans les deux
compare-since = Ce qui a changé depuis
compare-changes = Changements
