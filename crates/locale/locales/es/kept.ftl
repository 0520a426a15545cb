### Documentos de una reunión publicados tal como se elaboran aquí.

kept-issue-paper = Publicar el documento del Consejo tal como se elabora aquí
kept-issue-resolution = Publicar el proyecto de resolución tal como se elabora aquí
kept-lead = El documento se elabora ahora a partir del expediente, con su signatura y la fecha de hoy, y se conserva: en PDF para leerlo y en archivo Word para trabajarlo, en cada idioma que elija. Lo que se descargue con su signatura será siempre este mismo archivo.
kept-symbol-hint = C/118/12 para el documento, C/118/L/4 para un proyecto de resolución
kept-corr = Corrección (Corr.): una hoja que dice lo que se corrige
kept-add = Adición (Add.): lo que entró en la lista cerrada
kept-languages = Idiomas
kept-changes = Lo que modifica ({ $language }); no para el original
kept-fault-language = Elija al menos un idioma.
kept-fault-draft = Es la signatura de un proyecto de resolución. La del documento del Consejo no lleva L: C/118/12.
kept-fault-no-draft = La signatura de un proyecto de resolución lleva una L: C/118/L/4.
kept-done = { $count ->
    [one] El documento se ha publicado en { $number } idioma, en PDF y en archivo Word.
   *[other] El documento se ha publicado en { $number } idiomas, cada vez en PDF y en archivo Word.
}
