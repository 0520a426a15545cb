### Llaves de acceso: iniciar sesión con lo que desbloquea un dispositivo, en lugar de una contraseña.

passkey-title = Llaves de acceso
passkey-lede = Con una llave de acceso inicia sesión con lo que desbloquea su teléfono, su ordenador o su llave de seguridad: una huella, un rostro o un número. Nadie puede adivinarla ni pedírsela, y ninguna imitación de este sitio puede usarla. Su contraseña sigue funcionando.
passkey-count = Llaves de acceso: { $count }
passkey-manage = Añadir o eliminar
passkey-new = Añadir una llave de acceso
passkey-without = Las llaves de acceso requieren JavaScript, así como un navegador y una dirección de este sitio que permitan usarlas.
passkey-name = Nombre del dispositivo
passkey-name-hint = Para que más adelante sepa de cuál se trata
passkey-name-missing = Dé un nombre a la llave de acceso.
passkey-make = Crear una llave de acceso en este dispositivo
passkey-failed = El dispositivo no ha facilitado ninguna llave de acceso. Inténtelo de nuevo o use su contraseña.
passkey-over = Ha pasado demasiado tiempo. Inténtelo de nuevo.
passkey-not-taken = No se ha podido añadir esta llave de acceso. Inténtelo de nuevo o con otro dispositivo.
passkey-added = Se ha añadido la llave de acceso.
passkey-unused = aún sin usar
passkey-remove = Eliminar
    .note = La llave de acceso que elimine deja de abrir su cuenta de inmediato, y se le avisa por correo electrónico. Puede volver a añadir el dispositivo en cualquier momento.
passkey-removed = Esta llave de acceso ya no abre su cuenta. Elimínela también en el dispositivo.
passkey-sign-in = Iniciar sesión con una llave de acceso
passkey-unknown = No se ha reconocido esta llave de acceso. Inténtelo de nuevo o use su contraseña.
passkey-doing-added = Llave de acceso añadida
passkey-doing-removed = Llave de acceso eliminada
