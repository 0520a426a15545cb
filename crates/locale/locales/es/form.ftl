### Rellenar una sección: cómo se guarda mientras se escribe.

form-typing = Todavía no guardado
form-saving = Guardando…
form-offline = Todavía no guardado: no hay conexión. Lo que ha escrito se conserva en este navegador y se guardará en cuanto vuelva la conexión.
form-trouble = Todavía no guardado: el servidor no responde como debería. Lo que ha escrito se conserva en este navegador y se volverá a intentar.
form-changed = No guardado: esta sección se guardó en otro lugar después de que usted la abriera. No se ha perdido ni sobrescrito nada.
form-changed-button = Comparar y elegir
form-over = No guardado: su sesión ha terminado. Inicie sesión de nuevo y verá lo que ha escrito tal como está aquí.
form-over-button = Iniciar sesión de nuevo
form-other = No guardado: ahora hay otra cuenta con la sesión iniciada en este navegador. Inicie sesión de nuevo con su nombre para guardar lo que ha escrito.
form-back = Lo que escribió aquí anteriormente y no se pudo guardar ya está guardado.
form-stand-short = Criterios: { $met } de { $all } cumplidos
form-stand-every = Todos los criterios
