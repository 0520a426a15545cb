### Qué se guarda de una solicitud, para qué, hasta cuándo, quién puede verlo y quién lo ha consultado.

trust-title = Sus datos en este sitio
trust-lede = Qué se guarda de esta solicitud, para qué, durante cuánto tiempo, quién puede verlo y quién lo ha consultado.
trust-stored = Qué se guarda, y para qué
trust-answers = Las respuestas de cada sección, con la persona que las guardó por última vez y la fecha
trust-answers-why = La secretaría las examina según los criterios, y a partir de ellas se elabora el documento destinado al Consejo.
trust-documents-count = { $count ->
    [one] { $shown } documento, { $size }
    [1000000] { $shown } de documentos, { $size }
   *[other] { $shown } documentos, { $size }
}
trust-documents = Documentos: { $documents }
trust-documents-why = Son las pruebas. Cada una tiene una huella digital (SHA-256), para que ambas partes puedan comprobar que es el mismo archivo.
trust-versions = Versiones que ha enviado: { $count }
trust-versions-why = Lo que envió queda como estaba, para que más tarde se vea en qué se basó una decisión.
trust-questions = Preguntas y peticiones de observaciones, con sus respuestas: { $count }
trust-questions-why = Para que ninguna pregunta se repita sin que usted lo sepa y para que sus observaciones lleguen al Consejo.
trust-people = Nombres de personas: el órgano rector, la dirección, los contactos y quienes trabajan aquí en la solicitud
trust-people-why = Para saber quién dirige la organización y poder comunicarse con ella. Los nombres del órgano rector no figuran en ningún documento del Consejo.
trust-messages = Los mensajes y las cartas que se le enviaron al respecto, con la dirección y la hora
trust-messages-why = Para que pueda demostrarse qué se le comunicó y cuándo, y volver a enviar un mensaje que no haya llegado.
trust-history = Qué pasó y cuándo, registrado de modo que cualquier cambio posterior se note
trust-history-why = Una auditoría puede comprobar años después que se siguió el procedimiento. No contiene nombres ni textos, solo sus huellas.
trust-reads = Qué personas de la secretaría abrieron el expediente y qué día
trust-reads-why = Para que esta página pueda decirle quién lo ha consultado.
trust-files = Los documentos con su SHA-256
trust-until = Plazo de conservación
trust-kept-draft = Un borrador que nadie modifica durante { $time } se cierra, tras dos avisos por correo electrónico.
trust-kept-file = Una solicitud presentada se conserva en el archivo del Consejo. Nada se borra automáticamente.
trust-kept-erasure = Para que se borren los datos de una persona, escriba a la secretaría. El historial sigue siendo comprobable.
trust-who = Quién puede verlo
trust-who-own = En su organización
trust-who-staff = En la secretaría
trust-who-staff-when = Una vez presentada la solicitud; un borrador es solo suyo. En la secretaría nadie lee las respuestas guardadas y no enviadas.
trust-who-not = Quien ha declarado un conflicto de intereses no ve nada del expediente; quien administra las cuentas no ve ningún expediente.
trust-who-council = El Consejo
trust-who-council-text = El documento que recibe: el perfil de la organización, las constataciones y las observaciones que usted haya presentado.
trust-who-public = Todo el mundo
trust-who-public-text = Nada, salvo que el Consejo admita a la organización: entonces su nombre, su país y la resolución figuran en el registro de observadores.
trust-looks = Quién lo ha consultado
trust-looker-secretariat = Secretaría
trust-looker-audit = Auditoría
trust-looked-nobody = Nadie todavía
trust-looked = { $count ->
    [one] { $shown } persona, la última vez el { $day }
    [1000000] { $shown } de personas, la última vez el { $day }
   *[other] { $shown } personas, la última vez el { $day }
}
trust-looks-about = Se cuenta a quien abre el expediente, o una página de una reunión del Consejo que trate solo de él, desde el día en que empezó a registrarse. No se cuentan las listas en las que figura entre otros ni los documentos del Consejo. No se nombra a las personas de la secretaría.
