### Acuses de recibo de lo que una organización envió, y archivo de su expediente.

receipt-title = Acuse de recibo de la versión { $number }
receipt-lede = Esto es, palabra por palabra, lo que envió { $organization }, con las huellas digitales que le permiten demostrar que su copia no ha cambiado.
receipt-organization = Organización
receipt-sent = Envío
receipt-version = Versión
receipt-digest = Huella digital de la versión (SHA-256)
receipt-proof = Sales y huellas digitales
receipt-proof-how = Cada parte de las respuestas tiene su propia huella digital: el SHA-256 de su sal y de lo que se escribió. La huella de la versión abarca las de todas las partes y todos los documentos. Quedó registrada en el momento del envío y desde entonces no puede modificarse.
receipt-proof-program = Los mismos datos constan en el archivo JSON de este acuse de recibo, que un programa puede comprobar: antechamber receipt verify.
receipt-salt = Sal { $salt }
receipt-erased = Las palabras de esta parte se borraron; la huella permanece.

receipt-list = Lo que ha enviado
receipt-list-pdf = Acuse de recibo de la versión { $number } (PDF)
receipt-list-json = Versión { $number } para programas (JSON)
receipt-list-sent = Enviada el { $when }
receipt-everything = Descargarlo todo (ZIP)

receipt-correspondence = Preguntas, observaciones y curso del expediente
receipt-correspondence-lede = Lo que se preguntó a { $organization }, sus respuestas y observaciones, y lo que ha ocurrido con su expediente hasta el { $when }.
receipt-comments = Observaciones
receipt-draft = El expediente en su estado actual, sin enviar
receipt-draft-lede = Respuestas y documentos tal como estaban el { $when }. No se han enviado a la secretaría.
