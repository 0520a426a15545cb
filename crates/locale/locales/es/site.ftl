### Lo que rodea cada página, y lo que se dice cuando algo falla.

site-name = Antechamber
site-skip = Ir al contenido
site-nav = Menú principal
site-nav-start = Requisitos
site-nav-criteria = Criterios
site-nav-register = Registro de observadores
site-nav-sign-in = Iniciar sesión
site-nav-applications = Solicitudes
site-nav-queue = Expedientes
site-nav-council = Consejo
site-nav-figures = Cifras
site-nav-admin = Administración del sitio
site-sign-out = Cerrar sesión
site-foot-who = Secretaría de la Organización · Ginebra
site-foot-guides = Nuestros textos de referencia
site-foot-help = Ayuda y accesibilidad
site-pages = Páginas
site-again-signed-in = Su sesión había terminado. Lo que había escrito sigue aquí: revíselo y vuelva a pulsar el botón.
site-again-stale = Esta página llevaba mucho tiempo abierta. Lo que había escrito sigue aquí: revíselo y vuelva a pulsar el botón.

site-faults = { $count ->
    [one] Hay un punto por corregir
    [1000000] Hay { $shown } de puntos por corregir
   *[other] Hay { $shown } puntos por corregir
}
site-problem = Error:
site-fault-missing = Rellene este campo.
site-fault-unknown = Esta opción no figura entre las de esta página. Vuelva a elegir.
site-fault-long = Este texto es demasiado largo: { $written } caracteres. El límite es de { $most }; acórtelo o adjunte un documento.

site-error-to-start = Ir a la página de inicio
site-error-show-again = Mostrar la página tal como está ahora
site-error-bad-request = No se ha podido entender lo enviado
site-error-bad-request-text = La dirección o el formulario estaban incompletos. Vuelva atrás, recargue la página e inténtelo de nuevo.
site-error-forged = Este envío no procede de una de nuestras páginas
site-error-forged-text = Para protegerle, solo se tiene en cuenta lo que se envía desde una página reciente de este sitio. Vuelva atrás, recargue la página e inténtelo de nuevo. No se ha modificado nada.
site-error-not-found = Esta página no existe
site-error-not-found-text = Es posible que la dirección esté mal escrita o que la página pertenezca a otra persona. Si tiene varias cuentas, compruebe con cuál ha iniciado sesión.
site-error-method = Esta dirección no se puede usar así
site-error-method-text = Abra la página desde el menú y utilice sus botones.
site-error-changed = Esta página ha cambiado entretanto
site-error-changed-text = { $count ->
    [one] Se ha dado un paso desde que abrió esta página, y afecta a lo que usted quería hacer. Usted no ha modificado nada. Consulte la página tal como está ahora y decida de nuevo.
    [1000000] Se han dado { $shown } de pasos desde que abrió esta página, y afectan a lo que usted quería hacer. Usted no ha modificado nada. Consulte la página tal como está ahora y decida de nuevo.
   *[other] Se han dado { $shown } pasos desde que abrió esta página, y afectan a lo que usted quería hacer. Usted no ha modificado nada. Consulte la página tal como está ahora y decida de nuevo.
}
site-error-changed-step = { $what }: { $who }, { $when }.
site-error-pressed = Este formulario ya se ha enviado
site-error-pressed-text = Ya se envió con otro contenido, que se guardó. No se ha guardado nada de lo que acaba de enviar.
site-error-anew = Empezar de nuevo
site-error-kept = Lo que ha escrito no se ha guardado. Puede copiarlo aquí:
site-error-too-large = Envío demasiado grande
site-error-too-large-text = El límite es de { $limit } por envío. No se ha guardado nada de este envío.
site-error-refused = Esto no es posible
site-error-too-many = Demasiados intentos
site-error-too-many-text = Espere un cuarto de hora e inténtelo de nuevo.
site-error-internal = Se ha producido un error por nuestra parte
site-error-internal-text = Ha quedado registrado y se examinará. Lo que se había guardado está a salvo. Inténtelo de nuevo dentro de unos minutos.
site-error-quote = Si vuelve a ocurrir, indíquenos este número para que podamos encontrar lo sucedido:
site-error-past = Este paso no es posible ahora
site-error-past-text = El expediente está en «{ $state }». Puede que otra persona ya haya dado este paso o que haya pasado el plazo.
site-error-to-file = Ir al expediente

## Documents

site-document-not-scanned = Sin análisis antivirus
