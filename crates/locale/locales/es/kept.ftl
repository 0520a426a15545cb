### Documentos de una reunión publicados tal como se elaboran aquí.

kept-issue-paper = Publicar el documento del Consejo elaborado por este sistema
kept-issue-resolution = Publicar el proyecto de resolución elaborado por este sistema
kept-lead = El documento se elabora con los datos registrados hasta ahora, con su signatura y la fecha de hoy, en cada idioma que elija: un PDF para leer y un archivo Word para trabajar. Desde entonces, quien descargue esa signatura recibirá exactamente esos archivos.
kept-symbol-hint = C/118/12 para el documento, C/118/L/4 para un proyecto de resolución
kept-corr = Corrección (Corr.): una hoja que dice lo que se corrige
kept-add = Adición (Add.): solicitudes añadidas a la lista cerrada
    .paper = Una adición al documento contiene la lista de estas solicitudes y una ficha sobre cada una de ellas.
    .resolution = Una adición al proyecto de resolución solo contiene párrafos sobre estas solicitudes, conforme a la recomendación formulada sobre cada una. No cambia nada de lo publicado sobre las demás.
kept-follows = { $paper } aún no se ha publicado en { $languages }. Esa publicación dirá lo mismo que la del { $day } en { $first }.
kept-follows-changed = { $count ->
    [one] Desde entonces ha cambiado { $number } punto de la lista: una revisión o una adición da cuenta de ello.
    [1000000] Desde entonces han cambiado { $number } de puntos de la lista: una revisión o una adición da cuenta de ello.
   *[other] Desde entonces han cambiado { $number } puntos de la lista: una revisión o una adición da cuenta de ello.
}
kept-proofs = Tal como se publicaría hoy
kept-languages = Idiomas
kept-changes = Lo que modifica ({ $language }). Déjelo en blanco para el original
kept-fault-language = Elija al menos un idioma.
kept-fault-draft = Es la signatura de un proyecto de resolución. La de un documento del Consejo no lleva L, por ejemplo, C/118/12.
kept-fault-no-draft = La signatura de un proyecto de resolución lleva una L, por ejemplo, C/118/L/4.
kept-done = { $count ->
    [one] El documento se ha publicado en { $number } idioma, en PDF y en archivo Word.
    [1000000] El documento se ha publicado en { $number } de idiomas, en PDF y en archivo Word en cada uno.
   *[other] El documento se ha publicado en { $number } idiomas, en PDF y en archivo Word en cada uno.
}
