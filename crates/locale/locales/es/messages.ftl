### Los mensajes de un expediente y del sitio.

messages-title = Mensajes
messages-to = Para
messages-subject = Asunto
messages-when = Cuándo
messages-sent = Enviado
messages-waiting = En espera
messages-under-way = Enviándose
messages-failed = Fallido
messages-again = Se intentará de nuevo
messages-unwritten = Aún no redactado
messages-unwritten-text = Se redacta al enviarlo.
messages-masked = Los secretos de los enlaces están ocultos.
messages-send-again = Enviar de nuevo
messages-again-done = El mensaje se enviará de nuevo.
messages-none = Ningún mensaje.
messages-lede = A quién y con qué resultado; lo que dice un mensaje se lee en su expediente.
messages-failure = Intento { $shown }: { $words }

## En qué punto está un mensaje, además de lo que hace el envío

messages-held = Retenido
messages-kept = Guardado por la prueba
messages-dropped = Descartado tras la prueba
messages-view = { $state } ({ $shown })
messages-many = { $shown }+

## Retener, liberar, reenviar

messages-held-by = Retenido desde el { $at } por { $name }.
messages-kept-since = Guardado por la prueba desde el { $at }: solo sale si una persona administradora lo envía.
messages-dropped-by = Descartado el { $at } por { $name }: no se enviará nunca.
messages-hold-title = Retener este mensaje
messages-hold-lede = Un mensaje retenido no se envía hasta que alguien lo libera. Los plazos siguen corriendo, y lo que anuncia figura de todos modos en la página de la persona destinataria.
messages-hold-reason = Motivo
messages-hold-reason-hint = También lo leen quienes gestionan el correo del sitio: no diga nada del propio expediente.
messages-hold-reason-missing = Indique por qué se retiene el mensaje.
messages-hold = Retener
messages-hold-done = El mensaje está retenido.
messages-must-go = Este mensaje no puede retenerse: sirve para confirmar una dirección, elegir una contraseña o avisar de que se ha modificado una cuenta. Quien lo pidió lo está esperando, y un enlace que llega más tarde ya no funciona.
messages-release = Liberar
messages-release-done = El mensaje se enviará.
messages-send = Enviar
messages-drop = Descartar
messages-drop-done = El mensaje se ha descartado.
messages-deeds = Lo que se hizo con él
messages-back = Todos los mensajes
messages-case-words = Lo que dice se lee en su expediente.

## Rechazos

messages-refused-none = No existe tal mensaje.
messages-refused-yours = Solo la persona a cargo del expediente, una persona funcionaria superior o una administradora pueden hacer esto con el mensaje.
messages-refused-waiting = El mensaje espera a ser enviado: no se ha cambiado nada.
messages-refused-under-way = Demasiado tarde: el mensaje se está enviando en este momento.
messages-refused-sent = Demasiado tarde: el mensaje ya se ha enviado.
messages-refused-failed = El mensaje se apartó tras un fallo: no se ha cambiado nada.
messages-refused-held = El mensaje está retenido: no se ha cambiado nada.
messages-refused-kept = El mensaje está guardado por la prueba: decide sobre él una persona administradora.
messages-refused-dropped = El mensaje se descartó tras la prueba: no se ha cambiado nada.
messages-refused-trial = Mientras dure la prueba, el mensaje solo volvería a guardarse. Termine antes la prueba.

## Todo el correo

messages-all = Retener todo el correo
messages-all-lede = Para una emergencia, por ejemplo si se está enviando una carta equivocada. A partir del mensaje siguiente no se envía nada hasta que se reanude; lo que se está enviando en este momento aún llega. Los enlaces para confirmar una dirección o elegir una contraseña salen de todos modos. Toda la secretaría ve que el correo está retenido, y por qué.
messages-all-reason = Motivo
messages-all-reason-hint = En todas las páginas de la secretaría mientras el correo esté retenido.
messages-all-reason-missing = Indique por qué se retiene todo el correo.
messages-all-done = Todo el correo está retenido.
messages-all-go-on = Reanudar los envíos
messages-all-going = Los envíos se reanudan: lo que esperaba está saliendo.
messages-all-waits = Lo que espera sale en el orden de llegada. Un mensaje que no deba salir puede retenerse antes por separado.
messages-all-held = Todo el correo está retenido desde el { $at } por { $name }.
messages-all-manage = Gestionar
messages-all-ail = Todo el correo está retenido: solo salen los enlaces para las cuentas.

## La prueba

messages-trial = Prueba
messages-trial-about = El correo va solo al equipo; todo lo demás se guarda.
messages-trial-lede = Mientras dura la prueba, el correo va solo a las cuentas activas de la secretaría y a las direcciones de abajo, incluidos los enlaces para las cuentas. Todo lo demás se redacta y se guarda, y se lee en su expediente. Nada de ello sale por sí solo al terminar la prueba: entonces usted lo envía o lo descarta.
messages-trial-team = Otras direcciones y dominios
messages-trial-team-hint = Una por línea, por ejemplo awa@example.org, o example.org para todas las personas de allí.
messages-trial-team-slip = Esto no es ni una dirección ni un dominio: { $line }
messages-trial-team-long = Como máximo { $shown } caracteres.
messages-trial-begin = Comenzar la prueba
messages-trial-change = Cambiar la lista
messages-trial-begun = La prueba está en marcha: el correo va solo al equipo.
messages-trial-end = Terminar la prueba
messages-trial-ended = La prueba ha terminado: el correo va a todo el mundo.
messages-trial-off = Apagada
messages-trial-on = En marcha desde el { $at }
messages-trial-banner = Prueba desde el { $at }: el correo va solo al equipo, todo lo demás se guarda.
messages-trial-ail = La prueba está en marcha: el correo va solo al equipo.
messages-trial-kept = Lo que guardó la prueba
messages-trial-kept-count = Mensajes guardados: { $shown }
messages-trial-kept-see = Verlos uno por uno
messages-trial-kept-none = No hay nada guardado.
messages-trial-kept-what = Qué se hace con todos ellos
messages-trial-kept-send = Enviarlos ahora, tal como se redactaron
messages-trial-kept-drop = Descartarlos: nadie los recibirá nunca
messages-trial-kept-missing = Elija qué se hace con ellos.
messages-trial-kept-do = Decidir
messages-trial-kept-sent = Mensajes que se enviarán: { $shown }
messages-trial-kept-dropped = Mensajes descartados: { $shown }
messages-health-held = retenidos: { $shown }

## Historial del sitio

messages-doing-held = Mensaje retenido
messages-doing-released = Mensaje liberado
messages-doing-resent = Mensaje enviado de nuevo
messages-doing-dropped = Mensaje descartado tras la prueba
messages-doing-all-held = Todo el correo retenido
messages-doing-all-released = Envíos reanudados
messages-doing-trial-begun = Prueba del correo comenzada, o su lista cambiada
messages-doing-trial-ended = Prueba del correo terminada
messages-doing-trial-sent = Se envió lo que había guardado la prueba: { $shown }
messages-doing-trial-dropped = Se descartó lo que había guardado la prueba: { $shown }
