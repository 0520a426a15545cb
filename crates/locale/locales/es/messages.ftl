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
messages-again-not = Este mensaje no estaba apartado: no se ha cambiado nada.
messages-none = Ningún mensaje.
messages-lede = A quién y con qué resultado; lo que dice un mensaje se lee en su expediente.
messages-failure = Intento { $shown }: { $words }
