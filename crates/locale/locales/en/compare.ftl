### Two versions of a dossier, held against each other: for the secretariat, and for the organization.

compare-title = Compare versions
# $number (String) - number of the version
# $at (String) - when it was sent
compare-version = version { $number }, sent { $at }
compare-from = From
compare-to = to
compare-submit = Compare
compare-one = There is only one version: nothing has been sent since the application.
compare-same-version = Choose two different versions.
compare-nothing = These two versions are the same.
# $what (String) - parts of the dossier
compare-erased = Erased since then and not compared: { $what }.
compare-added = added
compare-removed = removed
compare-changed = changed
compare-replaced = replaced
compare-documents = Documents
compare-same = The same in both
compare-since = What has changed since
compare-changes = Changes
