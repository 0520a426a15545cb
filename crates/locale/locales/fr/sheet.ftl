### Ce qui figure sur les documents imprimés, quels qu’ils soient.

sheet-lacks = Certains caractères de ce document n’ont pas pu être imprimés ici et sont remplacés par □. Le dossier et les fichiers JSON les conservent tels qu’ils ont été écrits.
sheet-date = Date
sheet-signature = Signature
