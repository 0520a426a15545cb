### El segundo paso del inicio de sesión: códigos de una aplicación, además de la contraseña.

factor-title = Segundo paso del inicio de sesión
factor-lede = Después de la contraseña se pide un código de una aplicación de su teléfono. Aunque alguien conozca su contraseña, no podrá iniciar sesión.
factor-is-off = Desactivado: basta la contraseña.
factor-since = Activado desde el { $when }
factor-codes-left = Códigos de recuperación restantes: { $left }
factor-set-up = Activarlo
factor-manage = Códigos de recuperación, o desactivarlo
factor-scan = Lea esta imagen con una aplicación de autenticación: sirve cualquiera que muestre códigos de seis cifras.
factor-picture = Imagen para la aplicación. La clave que sigue dice lo mismo.
factor-here = La aplicación está en este dispositivo: abrirla
factor-key = O escriba esta clave en la aplicación:
factor-code = Código que muestra la aplicación
factor-code-hint = Seis cifras
factor-turn-on = Activar
    .note = Sus demás sesiones se cierran: en otro dispositivo hay que iniciar sesión de nuevo, con un código. Este navegador sigue conectado. Se le avisa por correo electrónico, y puede volver a desactivar este paso.
    .done = El segundo paso está activado. Se han cerrado todas sus demás sesiones; este navegador sigue conectado.
factor-code-missing = Escriba el código.
factor-code-wrong = Este código no es correcto o ya se ha utilizado. Espere al siguiente. Si también se rechaza, compruebe que su teléfono marca bien la hora.

factor-codes = Sus códigos de recuperación
factor-codes-lede = Sin su teléfono, cada uno de estos códigos sirve una vez en lugar del de la aplicación. Imprímalos o anótelos ahora: no volverán a mostrarse.
factor-codes-kept = Los he guardado
factor-off = Desactivar el segundo paso
factor-off-lede = A partir de entonces bastará la contraseña para abrir su cuenta. Sus códigos de recuperación dejarán de funcionar.
factor-off-done = El segundo paso está desactivado.
factor-renew = Nuevos códigos de recuperación
factor-renew-lede = Recibirá diez códigos nuevos. Los que le quedan dejarán de funcionar.

factor-sign-in = Escriba el código
factor-sign-in-lede = Su contraseña es correcta. Su cuenta pide además un código de su aplicación.
factor-sign-in-code = Código
factor-sign-in-hint = Las seis cifras de la aplicación, o uno de sus códigos de recuperación
factor-sign-in-lost = ¿Sin teléfono y sin códigos de recuperación? Escriba a la secretaría desde la dirección de su cuenta: puede hacer que se desactive este paso.
factor-wait = Se han escrito demasiados códigos erróneos. Espere un cuarto de hora.
factor-over = Ha pasado demasiado tiempo desde que escribió la contraseña. Inicie sesión de nuevo.
factor-recovery-used = Ha iniciado sesión con un código de recuperación. Códigos de recuperación restantes: { $left }.

factor-lift = Desactivar el segundo paso
factor-lift-for = Desactivar el segundo paso de { $name }
factor-lift-lede = Para quien ha perdido tanto el teléfono como los códigos de recuperación. Asegúrese de que la petición viene de esa persona: llame a un número que conozca. A partir de entonces bastará la contraseña para abrir la cuenta; se avisa a la persona por correo electrónico y puede volver a activar el paso.
factor-lift-reason-missing = Indique por qué se desactiva y cómo comprobó la identidad de la persona.
factor-lift-done = { $name }: el segundo paso está desactivado.

factor-doing-on = Segundo paso del inicio de sesión activado
factor-doing-off = Segundo paso del inicio de sesión desactivado
factor-doing-renewed = Nuevos códigos de recuperación
factor-doing-used = Código de recuperación utilizado
factor-doing-lifted = Segundo paso del inicio de sesión desactivado por la administración del sitio
