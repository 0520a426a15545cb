### Páginas abiertas a todas las personas.

public-home-title = Obtener el estatuto de observador ante el Consejo
public-home-lede = Las organizaciones no gubernamentales que se ocupan de la migración, los refugiados o los recursos humanos pueden solicitar seguir las reuniones del Consejo en calidad de observadoras. La decisión corresponde al Consejo; aquí puede presentar su solicitud y consultar en todo momento en qué punto se encuentra.
public-home-apply = Empezar una solicitud
public-home-criteria = Ver los requisitos
public-home-steps = Cómo se desarrolla
public-home-step-apply = Usted presenta la solicitud.
public-home-step-apply-text = A su ritmo; todo se conserva sobre la marcha, y usted ve cómo está su solicitud respecto de cada criterio.
public-home-step-apply-until = hasta el { $day }, para la próxima reunión
public-home-step-review = La secretaría comprueba y examina.
public-home-step-review-text = Criterio por criterio y de forma motivada. Si algo no está claro, se le pregunta y se le indica la fecha límite de respuesta.
public-home-step-decide = El Consejo decide.
public-home-step-decide-text = Su solicitud figura en su programa. La secretaría prepara y nunca decide.
public-home-step-decide-when = { $session }, { $when }
public-home-step-observe = Su organización es observadora
public-home-step-observe-text = desde ese día, sin derecho de voto; en caso contrario, se le comunican los motivos y la fecha a partir de la cual puede presentar otra solicitud.
public-home-asked = Qué se pide
public-home-all-criteria = { $count ->
    [one] El criterio, con sus fuentes
    [1000000] Los { $shown } de criterios, con sus fuentes
   *[other] Los { $shown } criterios, con sus fuentes
}
public-home-pace = Duración del procedimiento
public-home-pace-days = De la recepción a la decisión del Consejo, la mitad de los { $files } últimos expedientes resueltos tardó como máximo { $half }, y nueve de cada diez, { $most }.
public-home-session = Próxima reunión
public-home-session-which = Reunión
public-home-session-when = Fechas
public-home-session-until = Fecha límite de presentación
public-home-session-then = Después de esa fecha
public-home-session-goes-on = Todavía se puede presentar una solicitud: si se recibe después de la fecha límite, se examina en la reunión siguiente.
public-home-session-goes-to = Las solicitudes recibidas a más tardar el { $day }, se examinarán en la reunión siguiente: { $session }.
public-home-session-none = Aún no hay ninguna reunión prevista. Puede presentar su solicitud en cualquier momento: se examinará en la próxima reunión que se anuncie.
public-home-begun = ¿Ya ha empezado la solicitud?
public-home-begun-text = para continuar con su solicitud.

public-criteria-title = Los criterios
public-criteria-lede = Los criterios con arreglo a los cuales se examina a una organización que pide ser observadora. Cada criterio muestra en qué se apoya y con qué grado de certeza.
public-criteria-edition = Normas { $id }
public-criteria-marks = Qué significan las menciones
public-criteria-all = Los criterios, uno por uno
public-criteria-rests = En qué se apoya
public-criteria-secretariat = Lo comprueba la secretaría.
public-criteria-parameters = Cifras y plazos
public-criteria-parameters-text = Aquí figuran todos los umbrales que utiliza el programa. Ninguno está oculto.
public-criteria-parameter = Concepto
public-criteria-value = Valor
public-criteria-mark = Certeza

public-guides-title = Nuestros textos de referencia
public-guides-lede = Los documentos de la Organización en los que se apoya este sitio, y lo que se toma de cada uno.
public-guides-dated = Fecha
public-guides-symbol = Signatura
public-guides-amended-label = Enmendado
public-guides-amended = en vigor desde el { $since } ({ $mark })
public-guides-consulted = Consulta
public-guides-criteria = Criterios
public-guides-all-criteria = Todos los criterios

public-register-title = Registro de observadores
public-register-lede = Las organizaciones no gubernamentales que el Consejo ha admitido en calidad de observadoras.
public-register-name = Nombre
public-register-country = Sede
public-register-since = Observador desde
public-register-since-year = Desde (año)
public-register-resolution = Resolución
public-register-any = en cualquier lugar
public-register-find = Buscar
public-register-clear = Mostrar todo
public-register-none = Ningún observador corresponde a su búsqueda.
public-register-empty = El registro está aún vacío. Un observador figura en él en cuanto se ha anunciado la decisión del Consejo.
public-register-json = Esta lista en formato JSON
public-register-disclaimer = Las denominaciones empleadas no implican opinión alguna de la Organización sobre la condición jurídica de países, territorios, ciudades o zonas, ni de sus autoridades, ni respecto de la delimitación de sus fronteras o límites.

public-help-title = Ayuda y accesibilidad
public-help-begin = Cómo empezar
public-help-begin-text = Cree una cuenta y confirme su dirección. Después empiece una solicitud: es una lista de nueve secciones, con los documentos que les corresponden. Puede detenerse en cualquier momento y volver; no se pierde nada.
public-help-colleagues = Preguntas durante el procedimiento
public-help-colleagues-text = Cada pregunta indica por qué se hace y a qué criterio se refiere. Mientras la secretaría examina su solicitud, su página indica a quién corresponde el paso siguiente y para cuándo; las preguntas dirigidas a usted le llegan por correo electrónico y figuran en esa página.
public-help-use = Cómo usar estas páginas
public-help-use-text = Todas las páginas pueden usarse solo con el teclado, sin JavaScript, en una pantalla pequeña, ampliadas, en colores oscuros e impresas. El idioma se cambia en la parte superior de cada página sin perder lo que ha escrito. Los errores se enumeran al principio de la página y figuran junto al campo.
public-help-times = Horas y plazos
public-help-times-text = Los plazos vencen al final del día en Ginebra. Las horas se muestran con su zona horaria.
public-help-data = Sus datos
public-help-data-text = Lo que usted declara se guarda para que el Consejo pueda decidir sobre su solicitud, y la secretaría lo lee solo con ese fin. Cada paso queda registrado con su fecha y la función de la persona que lo dio.
public-help-cookies = Lo que guarda su navegador
public-help-cookies-text = Las siguientes cookies, cada una solo cuando hace falta, y ninguna más. Nadie más las lee.
public-help-cookie-session = Mantiene su sesión abierta: hasta que la cierre, o hasta que haya pasado 14 días sin usar estas páginas.
public-help-cookie-form = Acredita que un formulario que usted envía sin haber iniciado sesión es suyo: hasta que cierre el navegador.
public-help-cookie-lang = Recuerda el idioma que ha elegido: durante un año.
public-help-cookie-device = Permite avisarle cuando alguien inicia sesión en su cuenta desde un dispositivo que usted no había usado: durante un año desde la última vez que inició sesión.
public-help-cookie-parked = Permite recuperar un formulario que envió cuando su sesión ya había terminado, para mostrárselo una vez que haya vuelto a iniciarla: durante una hora como máximo.
public-help-cookie-eligibility = Guarda las diez respuestas de la comprobación previa, si usted lo pidió: hasta que las use en una solicitud o cierre la sesión, o durante 90 días.
public-help-cookie-flash = Lleva lo que la página siguiente dice del paso que acaba de dar: durante un minuto como máximo.
public-help-copies = Mientras escribe, su navegador guarda además una copia de lo que aún no se ha guardado, para que un corte de la conexión no haga perder nada. La copia permanece en este dispositivo, se elimina en cuanto el texto se ha guardado o usted cierra la sesión, y deja de usarse a los 14 días. El navegador recuerda también cuándo se cerró una sesión por última vez y, para la secretaría, si los atajos de teclado están desactivados.
public-criteria-figure = { $what }: { $value }
