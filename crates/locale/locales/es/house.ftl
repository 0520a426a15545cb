### La administración del sitio: personas, calendario, ajustes, nombres de países, agenda, estado.

house-rooms = Administración
house-overview = Resumen
house-people = Personas
house-calendar = Calendario
house-settings = Ajustes
house-countries = Países
house-schedule = Cronograma
house-health = Estado del sistema
house-history = Historial
house-rulebook = Parámetros
house-never = nunca
house-done = hecho
house-to-do = pendiente
house-what = Qué
house-who = Por quién
house-whom = Referente a

## Contacto

house-contact = Cómo comunicarse con la secretaría
house-contact-text = Escríbanos siempre que algo no esté claro, en español, francés o inglés.

## Resumen

house-overview-lede = Lo que un sitio nuevo necesita antes de la primera solicitud, y lo que requiere su atención.
house-sessions = Reuniones del Consejo
house-sessions-lede = La secretaría del Consejo prevé las reuniones y lleva sus listas. Las solicitudes recibidas a más tardar el día indicado llegan a tiempo.
house-step-people = Hay personal encargado de expedientes, personal de rango superior y secretaría del Consejo.
house-step-people-missing = Nadie ejerce todavía estas funciones: { $roles }.
house-step-calendar = Los años necesarios están cargados.
house-step-calendar-missing = Sin cargar todavía: { $years }. Hasta entonces se aplican los festivos de Ginebra.
house-step-settings = La dirección y la firma de la secretaría están indicadas.
house-step-settings-missing = Sin indicar todavía: { $settings }.
house-step-sessions = Hay una reunión prevista: las solicitudes tienen una fecha a la que atenerse.
house-step-sessions-missing = No hay ninguna reunión prevista. La secretaría del Consejo la prevé en «Consejo».
house-step-health = Todo funciona.
house-step-health-unscanned = Lo que está configurado funciona. No hay antivirus.

## Personas

house-people-roles = Funciones
house-people-signed-in = Último acceso
house-people-do = Acciones
house-person-acting = Oficial superior en funciones
house-person-files = Expedientes a su cargo
house-person-organizations = Organizaciones
house-person-sessions = { $count ->
    [0] sin sesiones abiertas
    [one] sesión abierta en un dispositivo
    [1000000] sesiones abiertas en { $shown } de dispositivos
   *[other] sesiones abiertas en { $shown } dispositivos
}
house-person-holds = { $count ->
    [0] No tiene ningún expediente a su cargo.
    [one] Tiene un expediente a su cargo; se libera al cerrar la cuenta.
    [1000000] Tiene { $shown } de expedientes a su cargo; se liberan al cerrar la cuenta.
   *[other] Tiene { $shown } expedientes a su cargo; se liberan al cerrar la cuenta.
}
house-person-end-sessions = Cerrar todas sus sesiones
    .note = La persona queda desconectada de inmediato en todos sus dispositivos y puede volver a iniciar sesión. No recibe ningún correo electrónico; el historial de abajo lo muestra.
house-person-sessions-ended = { $name }: se han cerrado todas las sesiones.
house-acting = Designar oficial superior en funciones
house-acting-for = Oficial superior en funciones: { $name }
house-acting-lede = Durante los días que usted indique, esta persona puede refrendar, devolver y levantar conflictos de intereses, pero nunca en un expediente que haya recomendado. Se informa a todas las personas de auditoría.
house-acting-from = Primer día
house-acting-to = Último día
house-acting-to-hint = El nombramiento termina por sí solo al final de ese día, hora de Ginebra.
house-acting-done = { $name } actúa como oficial superior en funciones: { $days }.
house-acting-until = Oficial superior en funciones hasta el { $day }
house-fault-day = Indique el día, por ejemplo 2026-12-31.

## Titularidad

house-owner-title = Cambiar de responsable
house-owner-lede = Para una organización cuya persona responsable se ha marchado y ya no puede traspasar esta función. La persona responsable anterior conserva el derecho de rellenar y responder; se avisa a las dos por correo electrónico. Los expedientes quedan como están.
house-owner-role = Función
house-owner-to = Nueva persona responsable
house-owner-button = Cambiar de responsable
house-owner-reason-hint = Se conserva en el historial, con su nombre
house-owner-missing = Elija a la nueva persona responsable.
house-owner-reason-missing = Indique por qué cambia la persona responsable.
house-owner-nobody = Nadie más pertenece a esta organización: no hay a quién traspasar esta función. Primero hay que invitar a otra persona.
house-owner-done = Ha cambiado la persona responsable de { $organization }.

## Calendario

house-calendar-lede = Los plazos se cuentan en días hábiles de la secretaría en Ginebra: los fines de semana y los días festivos de estos años no cuentan.
house-calendar-load = Cargarlo ahora
house-calendar-off = Días festivos
house-calendar-working = Días hábiles
house-calendar-from = Procedencia
house-calendar-loaded = Cargado
house-calendar-missing = Por cargar
house-calendar-rule = Festivos de Ginebra, hasta que se cargue una lista
house-calendar-year = Días festivos de { $year }
house-calendar-replace = La lista siguiente está en vigor para { $year }. Una lista nueva la sustituye por completo.
house-calendar-proposal = No se ha cargado ninguna lista para { $year }. Estos son los días que Ginebra observa cada año: corríjalos según la lista de la secretaría.
house-calendar-stand = Los vencimientos ya fijados no se mueven.
house-calendar-days = Días festivos
house-calendar-days-hint = Uno por línea, primero la fecha: 2027-01-01, 01.01.2027 o 01/01/2027. El nombre que sigue le ayuda a comprobar; no se conserva. No hace falta indicar los fines de semana.
house-calendar-check = Comprobar la lista
house-calendar-preview = Se ha entendido así
house-calendar-understood = { $count ->
    [one] Un día festivo. El año tiene { $working } días hábiles.
    [1000000] { $shown } de días festivos. El año tiene { $working } días hábiles.
   *[other] { $shown } días festivos. El año tiene { $working } días hábiles.
}
house-calendar-weekend = (fin de semana: sin efecto)
house-calendar-new = nuevo
house-calendar-dropped = Dejan de ser festivos:
house-calendar-confirm = Cargar el calendario de { $year }
house-calendar-done = Se ha cargado el calendario de { $year }.
house-calendar-none = Indique al menos un día festivo.
house-calendar-unread = La línea { $line } no empieza por una fecha: { $words }

## Ajustes

house-settings-lede = Cómo se presenta este sitio. Cada cambio queda registrado con su nombre.
house-settings-languages = El sitio está disponible en { $languages }; cada persona elige su idioma, y las cartas salen en el idioma de la organización.
house-languages = Idiomas del servicio
house-languages-default = predeterminado, para quien no pide ninguno de estos idiomas
house-languages-lacks = Ajustes por traducir
house-languages-none = ninguno
house-setting = Ajuste
house-setting-value = Valor
house-setting-default = (valor predeterminado)
house-setting-nothing = Sin indicar
house-setting-name-about = En la parte superior de cada página, en el título de la ventana y en los mensajes.
house-setting-postal-about = En la página de ayuda, al pie de los mensajes y de las cartas de decisión.
house-setting-email-about = Al pie de cada página, en la página de ayuda y al pie de los mensajes.
house-setting-phone-about = En la página de ayuda y al pie de los mensajes.
house-setting-signatory-about = Al pie de las cartas de decisión. Una línea para el nombre y otra para el cargo.
house-setting-banner-about = En la parte superior de cada página, para todo el mundo, mientras haya aquí un texto.
house-setting-empty = Si se deja vacío: { $default }.
house-setting-borrowed = Un idioma que se deja vacío muestra el texto de otro.
house-setting-done = Guardado: { $setting }.
house-fault-long = Utilice { $most } caracteres como máximo.
house-fault-line = Escríbalo en una sola línea.
house-fault-phone = Indique un número de teléfono, por ejemplo +41 22 000 00 00.

## Países

house-countries-lede = Los nombres de los países y zonas tal como los muestran los formularios, las listas de expedientes, el registro y los documentos. Siguen la terminología de las Naciones Unidas; un nombre que usted cambia se cambia enseguida en todas partes.
house-countries-find = Buscar por nombre o código
house-countries-none = Ningún país ni ninguna zona corresponde a su búsqueda.
house-country-code = Código
house-country-own = cambiado
house-country-title = Nombre: { $name }
house-country-lede = Deje un idioma vacío para usar el nombre de la tabla.
house-country-table = En la tabla: { $name }
house-country-done = Guardado: { $name }.

## Agenda

house-schedule-lede = Los pasos automáticos: última ejecución de cada tipo y próximo previsto, en hora de Ginebra. Solo se muestran el tipo de paso y su hora, nunca los expedientes.
house-schedule-late = Con retraso
house-schedule-overdue = { $count ->
    [one] Un paso espera más de lo debido
    [1000000] { $shown } de pasos esperan más de lo debido
   *[other] { $shown } pasos esperan más de lo debido
}
house-schedule-failing = Pasos que fallaron y se intentan de nuevo
house-schedule-kinds = Por tipo de paso
house-schedule-ahead = Próximos
house-schedule-none = No hay nada por venir: ningún expediente ni ninguna reunión tiene plazos.
house-schedule-step = Paso
house-schedule-stream = Objeto
house-schedule-due = Vencimiento
house-schedule-attempts = Intentos
house-schedule-again = Próximo intento
house-schedule-count = Pendientes
house-schedule-next = Próximo
house-schedule-next-none = ninguno por ahora
house-schedule-last = Última ejecución
house-schedule-taken = realizado
house-schedule-postponed = demasiado pronto según las reglas, se intentará más tarde
house-schedule-failed = falló, se intentará de nuevo
house-stream-house = El sitio
house-stream-person = Cuenta
house-stream-organization = Organización
house-stream-session = Reunión del Consejo
house-stream-application = Solicitud
house-stream-observer = Observador

## Estado

house-well = en orden
house-unwell = por revisar
house-unset = sin configurar
house-health-answers = responde
house-health-silent = no responde
house-health-database = Base de datos
house-health-database-about = { $kind } { $version } · { $size }
house-health-schema = Esquema
house-health-documents = Almacén de documentos
house-health-scanner = Antivirus
    .none = Los archivos se aceptan sin analizar, y cada uno lleva la indicación «Sin análisis antivirus». Para que se analicen, indique su clamd en { $setting } y reinicie; los archivos ya recibidos conservan la indicación.
house-health-worker = Última señal del proceso de fondo
house-health-schedule = Pasos automáticos
house-health-schedule-about = con retraso: { $overdue } · fallidos: { $failing }
house-health-post = Mensajes
house-health-post-about = en espera: { $waiting } · fallidos: { $failed }
house-health-post-oldest = el más antiguo desde el { $since }
house-health-disk = Disco
house-health-disk-about = { $free } libres de { $total }
house-health-ready = La dirección /readyz dice lo mismo de la base de datos y del almacén de documentos a un equilibrador de carga.
house-ails-database = La base de datos no responde.
house-ails-documents = El almacén de documentos no responde: no se pueden subir ni abrir archivos.
house-ails-scanner = El antivirus no responde: no se acepta ningún archivo hasta que lo haga.
house-ails-worker = No hay señales del proceso de fondo desde hace cinco minutos: no sale ningún mensaje y no se vigila ningún plazo.
house-ails-schedule = { $count ->
    [one] Un paso automático lleva retraso o ha fallado.
    [1000000] { $shown } de pasos automáticos llevan retraso o han fallado.
   *[other] { $shown } pasos automáticos llevan retraso o han fallado.
}
house-ails-post = { $count ->
    [one] Un mensaje no pudo enviarse y requiere una intervención.
    [1000000] { $shown } de mensajes no pudieron enviarse y requieren una intervención.
   *[other] { $shown } mensajes no pudieron enviarse y requieren una intervención.
}
house-ails-waiting = Hay mensajes que esperan desde hace más de cinco minutos.
house-ails-calendar = No se ha cargado el calendario de { $year }.
house-ails-disk = Un disco está casi lleno.

## Historial

house-history-lede = Lo que se hizo en el sitio y en las cuentas: puesta en marcha, calendario, ajustes, nombres, funciones, cuentas, responsables. Lo más reciente primero.
house-doing-set-up = Puesta en marcha
house-doing-calendar = { $count ->
    [one] Calendario de { $year } cargado: un día festivo
    [1000000] Calendario de { $year } cargado: { $shown } de días festivos
   *[other] Calendario de { $year } cargado: { $shown } días festivos
}
house-doing-calendar-missing = Falta el calendario de { $year }: se avisó a la administración del sitio
house-doing-in-language = { $what } ({ $language })
house-doing-setting = Ajuste cambiado: { $what }
house-doing-setting-default = Ajuste devuelto a su valor predeterminado: { $what }
house-doing-country = País con nombre cambiado: { $what }
house-doing-country-default = País de nuevo con el nombre de la tabla: { $what }
house-doing-ownership = Nueva persona responsable: { $name }
house-doing-registered = Cuenta abierta
house-doing-invited = Invitación a la secretaría
house-doing-verified = Dirección confirmada
house-doing-email = Dirección cambiada
house-doing-granted = Función otorgada: { $role }
house-doing-revoked = Función retirada: { $role }
house-doing-acting = Designación como oficial superior en funciones: { $days }
house-doing-disabled = Cuenta cerrada
house-doing-enabled = Cuenta abierta de nuevo
house-doing-password = Contraseña cambiada
house-doing-sessions = Sesiones cerradas
house-doing-device = Acceso desde un dispositivo nuevo

## Parámetros

house-rulebook-lede = Cada umbral y cada plazo, con su mención y su uso. Forman parte del programa: un expediente se examina según la edición con la que se recibió. Una edición nueva llega con una versión nueva del programa.
house-rulebook-used = Uso
house-rulebook-when = Paso: { $steps }
house-rulebook-calendar = Aviso en la página del calendario y en «Estado del sistema»
house-rulebook-stated = Describe el procedimiento; ningún paso se calcula a partir de él
house-schedule-new-days = Informar a las organizaciones de las nuevas fechas de una reunión
house-schedule-warn-calendar = Avisar de que falta el calendario de un año
