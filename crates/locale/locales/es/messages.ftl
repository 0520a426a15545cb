### Los mensajes de un expediente y del sitio.

messages-title = Mensajes
messages-to = Para
messages-subject = Asunto
messages-when = Cuándo
messages-kind = Motivo del envío
messages-kind-case = Sobre una solicitud
messages-kind-any = cualquier motivo
messages-case = Solicitud
messages-any = Todos
messages-find = Dirección, o su comienzo
messages-find-many = Más de { $most } direcciones empiezan así. Los mensajes enviados a las demás no figuran en la lista: escriba más letras.
messages-sent = Enviado
messages-waiting = En espera
messages-under-way = Enviándose
messages-failed = Fallido
messages-again = Se intentará de nuevo
messages-unwritten = Aún no redactado
messages-unwritten-text = Se redacta al enviarlo.
messages-masked = La parte secreta de los enlaces está oculta.
messages-send-again = Enviar de nuevo
    .note = El mensaje que falló se envía una vez más, a la dirección actual de la persona destinataria. Una vez enviado, ya no puede detenerse.
messages-again-done = El mensaje se enviará de nuevo.
messages-none = Ningún mensaje.
messages-lede = A quién se envió cada mensaje y con qué resultado. El texto de un mensaje sobre una solicitud se lee en su expediente.
messages-failure = Intento { $shown }: { $words }
messages-moved = Hasta ahora, este mensaje estaba dirigido a { $before }. La persona destinataria ha cambiado de dirección desde entonces: a partir de ahora se enviará a { $now }.

## En qué punto está un mensaje, además de lo que hace el envío

messages-held = Retenido
messages-kept = Guardado durante la prueba
messages-dropped = Descartado tras la prueba
messages-withheld = No enviado: destinatario sin acceso
messages-view = { $state } ({ $shown })
messages-many = { $shown }+

## Retener, liberar, reenviar

messages-held-by = Retenido desde el { $at } por { $name }.
messages-kept-since = Guardado durante la prueba, desde el { $at }: solo sale si lo envía la administración del sitio.
messages-dropped-by = Descartado el { $at } por { $name }: no se enviará nunca.
messages-withheld-since = No enviado, el { $at }: desde que se escribió el mensaje, la cuenta de la persona destinataria se cerró, o esta perdió su función o el acceso al expediente. No se enviará nunca.
messages-hold-title = Retener este mensaje
messages-hold-lede = Un mensaje retenido no se envía hasta que alguien lo libera. Los plazos siguen corriendo, y lo que anuncia figura de todos modos en la página de las personas destinatarias.
messages-hold-reason = Motivo
messages-hold-reason-hint = También lo leen quienes gestionan los mensajes del sitio: no diga nada del contenido del expediente.
messages-hold-reason-missing = Indique por qué se retiene el mensaje.
messages-hold = Retener
messages-hold-done = El mensaje está retenido.
messages-must-go = Este mensaje no puede retenerse: sirve para confirmar una dirección, elegir una contraseña o avisar de que se ha modificado una cuenta. Quien lo pidió lo está esperando, y un enlace que llega más tarde ya no funciona.
messages-release = Liberar
    .note = El mensaje sale ahora o, si todos los mensajes están retenidos, en cuanto se reanuden los envíos. Una vez enviado, ya no puede detenerse.
messages-release-done = El mensaje se enviará.
messages-send = Enviar
messages-drop = Descartar
    .note = El mensaje no se enviará nunca, y esto no puede deshacerse. Queda registrado.
messages-drop-done = El mensaje se ha descartado.
messages-deeds = Lo que se hizo con él
messages-back = Todos los mensajes
messages-case-words = Su texto se lee en su expediente.

## Rechazos

messages-refused-none = Este mensaje no existe.
messages-refused-yours = Solo pueden hacerlo la persona a cargo del expediente, el personal de rango superior y la administración del sitio.
messages-refused-waiting = El mensaje está a la espera de envío: no se ha cambiado nada.
messages-refused-under-way = Demasiado tarde: el mensaje se está enviando en este momento.
messages-refused-sent = Demasiado tarde: el mensaje ya se ha enviado.
messages-refused-failed = El mensaje se apartó tras un fallo: no se ha cambiado nada.
messages-refused-held = El mensaje está retenido: no se ha cambiado nada.
messages-refused-kept = El mensaje se guardó durante la prueba: decide sobre él la administración del sitio.
messages-refused-dropped = El mensaje se descartó tras la prueba: no se ha cambiado nada.
messages-refused-withheld = La persona destinataria ya no puede leer este mensaje, por lo que no se enviará: no se ha cambiado nada.
messages-refused-trial = Mientras dure la prueba, el mensaje solo volvería a guardarse. Termine antes la prueba.

## Todo el correo

messages-all = Retener todos los mensajes
messages-all-lede = Para una emergencia, por ejemplo, si se está enviando una carta equivocada. No se envía nada más hasta que se reanuden los envíos; un mensaje que se está enviando en este momento aún llega. Los enlaces para confirmar una dirección o elegir una contraseña salen de todos modos. Toda la secretaría ve que los mensajes están retenidos, y por qué.
messages-all-reason = Motivo
messages-all-reason-hint = Se muestra en todas las páginas de la secretaría mientras los mensajes estén retenidos.
messages-all-reason-missing = Indique por qué se retienen todos los mensajes.
messages-all-done = Todos los mensajes están retenidos.
messages-all-go-on = Reanudar los envíos
messages-all-going = Los envíos se reanudan: los mensajes en espera están saliendo.
messages-all-waits = Los mensajes en espera salen por orden de llegada. Para detener uno de ellos, reténgalo antes por separado.
messages-all-held = Todos los mensajes están retenidos desde el { $at } por { $name }.
messages-all-manage = Gestionar
messages-all-ail = Todos los mensajes están retenidos: solo salen los enlaces para las cuentas.

## La prueba

messages-trial = Prueba
messages-trial-about = Los mensajes van solo al equipo; todo lo demás se guarda.
messages-trial-lede = Durante la prueba, los mensajes van solo a las cuentas activas de la secretaría y a las direcciones de abajo, incluidos los enlaces para las cuentas. Todos los demás se redactan y se guardan, y se leen en su expediente. Al terminar la prueba no salen automáticamente: usted los envía o los descarta.
messages-trial-team = Otras direcciones y dominios
messages-trial-team-hint = Una por línea, por ejemplo, awa@example.org, o example.org para todas las direcciones de ese dominio.
messages-trial-team-slip = Esto no es ni una dirección ni un dominio: { $line }
messages-trial-team-long = Como máximo { $shown } caracteres.
messages-trial-begin = Comenzar la prueba
messages-trial-change = Cambiar la lista
messages-trial-begun = La prueba está en marcha: los mensajes van solo al equipo.
messages-trial-end = Terminar la prueba
    .note = A partir de entonces los mensajes van a todas sus personas destinatarias. Los que se han guardado no salen por ello: usted los envía o los descarta más abajo. Puede volver a empezar una prueba.
messages-trial-ended = La prueba ha terminado: los mensajes van a todas las personas destinatarias.
messages-trial-off = Inactiva
messages-trial-on = En marcha desde el { $at }
messages-trial-banner = Prueba desde el { $at }: los mensajes van solo al equipo, todo lo demás se guarda.
messages-trial-ail = La prueba está en marcha: los mensajes van solo al equipo.
messages-trial-kept = Mensajes guardados durante la prueba
messages-trial-kept-count = Mensajes guardados: { $shown }
messages-trial-kept-see = Verlos uno por uno
messages-trial-kept-none = No hay ningún mensaje guardado.
messages-trial-kept-what = Qué hacer con todos ellos
messages-trial-kept-send = Enviarlos ahora, tal como se redactaron
messages-trial-kept-drop = Descartarlos: nadie los recibirá nunca
messages-trial-kept-missing = Elija qué hacer con ellos.
messages-trial-kept-do = Confirmar
messages-trial-kept-sent = Mensajes que se enviarán: { $shown }
messages-trial-kept-dropped = Mensajes descartados: { $shown }
messages-health-held = retenidos: { $shown }

## Historial del sitio

messages-doing-held = Mensaje retenido
messages-doing-released = Mensaje liberado
messages-doing-resent = Mensaje enviado de nuevo
messages-doing-dropped = Mensaje descartado tras la prueba
messages-doing-all-held = Todos los mensajes retenidos
messages-doing-all-released = Envíos reanudados
messages-doing-trial-begun = Prueba comenzada, o su lista modificada
messages-doing-trial-ended = Prueba terminada
messages-doing-trial-sent = Mensajes guardados durante la prueba y enviados: { $shown }
messages-doing-trial-dropped = Mensajes guardados durante la prueba y descartados: { $shown }
