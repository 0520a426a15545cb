### Cuentas: registro, inicio de sesión y lo que cada persona conserva.

account-sign-in = Iniciar sesión
account-password = Contraseña
account-sign-in-forgot = ¿Ha olvidado su contraseña?
account-sign-in-none = ¿Aún no tiene cuenta?
account-sign-in-create = Crear una cuenta
account-sign-in-wrong = La dirección y la contraseña no coinciden, o la dirección aún no se ha confirmado: en ese caso se envía a ella un nuevo enlace. Compruebe ambas; en la contraseña se distinguen las mayúsculas.
account-sign-in-wait = Ha habido demasiados intentos fallidos. Espere un cuarto de hora o elija una contraseña nueva.
account-sign-in-closed = Esta cuenta se ha cerrado. Escriba a la secretaría si cree que se trata de un error.
account-sign-in-parked = Su sesión había terminado. Inicie sesión de nuevo: lo que había escrito se ha conservado y se le mostrará.

account-sign-up = Crear una cuenta
account-sign-up-lede = Una sola cuenta le acompaña desde la primera pregunta hasta el estatuto de observador. Más adelante podrá invitar a otras personas de su organización.
account-name-hint = Tal como firma sus cartas
account-email-hint = Enviaremos a ella un enlace y, después, todos los avisos sobre su solicitud
account-password-hint = Al menos { $min } caracteres. Una frase corta se recuerda mejor, y es más difícil de adivinar, que una palabra con signos.
account-sign-up-button = Crear la cuenta
account-sign-up-have = ¿Ya tiene una?
account-sign-up-why = Qué pasa con estos datos
account-sign-up-why-text = El nombre y la dirección sirven para comunicarnos con usted sobre las solicitudes, y para nada más. La contraseña se guarda solo en una forma cifrada que no permite recuperarla.
account-fault-name-long = Un nombre puede tener como máximo { $max } caracteres.
account-fault-email = No es una dirección de correo electrónico. Debe parecerse a nombre@ejemplo.org.
account-fault-password-short = La contraseña es demasiado corta: al menos { $min } caracteres.
account-fault-password-long = La contraseña es demasiado larga: como máximo { $max } caracteres.
account-fault-password-guessable = Esta contraseña es fácil de adivinar, porque es común o está formada por su nombre o su dirección. Elija varias palabras que no tengan relación entre sí.

account-sent = Consulte su correo
account-sent-text = Si la dirección es correcta, ya está en camino un mensaje con un enlace. Abra el enlace en un plazo de tres días y su cuenta estará lista.
account-sent-none = ¿No ha recibido nada al cabo de unos minutos? Consulte la carpeta de correo no deseado o inténtelo de nuevo comprobando la dirección.
account-sent-again = Enviar el mensaje de nuevo

account-verify = Confirmar su dirección
account-verify-text = Escriba la contraseña que eligió al abrir la cuenta y esta quedará lista.
account-verify-other = ¿No ha abierto usted esta cuenta o ya no recuerda la contraseña?
account-verify-reset = Elegir una nueva contraseña
account-verify-button = Confirmar esta dirección
account-verified = Su dirección está confirmada.
account-link-dead = Este enlace ya no funciona
account-link-dead-text = Cada enlace funciona una sola vez y durante un tiempo limitado. Pida uno nuevo; cuenta el último mensaje.

account-forgot = Elegir una contraseña nueva
account-forgot-lede = Indique la dirección de su cuenta. Le enviaremos un enlace para elegir una contraseña nueva.
account-forgot-button = Enviar el enlace
account-forgot-sent = Consulte su correo
account-forgot-sent-text = Si existe una cuenta con esta dirección, ya está en camino un mensaje con un enlace. Funciona durante una hora.
account-reset = Elija una contraseña nueva
account-reset-new = Contraseña nueva
account-reset-button = Guardar la contraseña
account-reset-done = La contraseña nueva está guardada y se han cerrado todas las demás sesiones. Inicie sesión con ella.

account-invited = Le damos la bienvenida a la secretaría
account-invited-lede = Elija una contraseña y su cuenta estará lista.
account-invited-done = Su cuenta está lista. Inicie sesión para empezar.

account-title = Su cuenta
account-profile = Nombre e idioma
account-language-hint = Para los mensajes, y para las páginas cuando no haya elegido otra cosa
account-saved = Guardado.
account-password-title = Contraseña
account-password-old = Contraseña actual
account-password-new = Contraseña nueva
account-password-button = Cambiar la contraseña
account-password-wrong = Esta no es su contraseña actual.
account-password-changed = La contraseña se ha cambiado y se han cerrado todas sus demás sesiones.
account-sessions = Dónde tiene la sesión abierta
account-session-this = este navegador
account-session-since = desde el { $when }
account-session-used = último uso el { $when }
account-session-end = Cerrar esta sesión
account-session-ended = La sesión se ha cerrado.
account-sessions-end = Cerrar todas las demás sesiones
    .note = La sesión que cierre queda desconectada de inmediato: para volver hay que iniciar sesión de nuevo. Este navegador sigue conectado.
account-sessions-ended = Se han cerrado todas las demás sesiones.
account-signed-out = Ha cerrado la sesión.

account-setup = Poner en marcha este sitio
account-setup-lede = Va a crear la primera cuenta. Administra personas y ajustes; no interviene en ningún expediente.
account-setup-button = Poner en marcha e iniciar sesión
account-setup-done = El sitio está en marcha. Inicie sesión con la cuenta que acaba de crear.
account-setup-over = Este sitio ya está en marcha
account-setup-over-text = Pida una cuenta a una persona encargada de la administración del sitio. Si el enlace era demasiado antiguo, reinicie el programa: mostrará uno nuevo mientras nadie administre el sitio.
account-fault-name = Indique su nombre.
account-fault-email-missing = Indique la dirección de correo electrónico.
account-fault-password = Elija una contraseña.
account-fault-password-missing = Indique la contraseña.
account-fault-password-old = Indique su contraseña actual.

account-email-title = Usar otra dirección
account-email-lede = Los mensajes van a { $now }, y con esa dirección inicia usted sesión.
account-email-new = Nueva dirección
account-email-button = Enviar un enlace a la nueva dirección
account-email-same = Esa es ya la dirección de su cuenta.
account-email-sent = Si { $address } puede usarse, ya va de camino un mensaje con un enlace. Ábralo en los próximos tres días.
account-email-until = Hasta entonces su cuenta conserva { $now }. Cuando cambie la dirección, se avisará a { $now }.
account-email-use = Usar esta dirección
account-email-use-text = A partir de ahora iniciará sesión con { $address }, y allí irán los mensajes.
account-email-use-button = Usar esta dirección
account-email-changed = Se ha cambiado la dirección de su cuenta.
account-email-taken = Otra cuenta tiene ya esa dirección. La suya conserva la que tiene.
