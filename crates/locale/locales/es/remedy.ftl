### Lo que tendría que cambiar tras una negativa, un aplazamiento o un cierre: en la página y en la carta.

remedy-title = Lo que tendría que cambiar
remedy-refused = Una nueva solicitud tendría que acreditar lo siguiente. Es lo que piden las normas; corresponderá al Consejo decidir de nuevo si queda acreditado.
remedy-discretion = El Consejo decide a su discreción. Lo que tendría que cambiar se desprende de sus motivos.
remedy-deferred = Antes de la decisión, la secretaría le había señalado estos criterios. Junto con los motivos del Consejo, indican lo que conviene actualizar.
remedy-deferred-none = Lo que tendría que cambiar se desprende de los motivos del Consejo. Responda a ellos y actualice el expediente antes de que se examine de nuevo la solicitud.
remedy-shown-by = Documentos que pueden acreditarlo: { $documents }.
remedy-rule = Lo que el programa observó en sus respuestas y documentos: { $found }
remedy-source = Fuente: { $source }. { $mark }.
remedy-waited = Este criterio se cumple desde el { $day }.
remedy-again = Su organización puede presentar otra solicitud a partir del { $day }. Una solicitud recibida a tiempo se examina en la reunión ordinaria siguiente.

## Tras un cierre, según el motivo

remedy-not-an-ngo = Este procedimiento está abierto a organizaciones no gubernamentales. Una nueva solicitud tendría que acreditar que su organización no fue creada por gobiernos ni por un tratado y que los gobiernos no la controlan.
remedy-not-its-own-request = Tendría que presentar la solicitud la propia organización, con una carta fechada y firmada por la persona que la dirige.
remedy-duplicate-of = No hay que cambiar nada: su organización tiene otro expediente. Utilice ese.
remedy-already-observer = No hay que cambiar nada: su organización ya tiene el estatuto de observador y no necesita presentar una solicitud.
remedy-reapplication-interval = Solo tiene que llegar la fecha: su organización puede presentar otra solicitud a partir del { $day }.
remedy-ceased-to-exist = Una nueva solicitud tendría que acreditar que la organización existe, por ejemplo, con un extracto reciente del registro.
