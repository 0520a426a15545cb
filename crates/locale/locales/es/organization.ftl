### Una organización y las personas que trabajan en ella.

organization-country = País o zona de la sede
organization-since = Registrada aquí desde el
organization-your-role = Su función
organization-people = Personas de la organización
organization-you = { $name } (usted)
organization-named = { $name }, { $email }
organization-role = Lo que la persona puede hacer
organization-role-owner = Responsable
organization-role-editor = Redacción
organization-role-viewer = Lectura
organization-choice-editor = Rellenar y responder: secciones, documentos, preguntas de la secretaría
organization-choice-viewer = Leerlo todo sin cambiar nada
organization-fault-role = Elija lo que la persona puede hacer.
organization-role-title = Lo que puede hacer { $name }
organization-role-change = Cambiar la función

organization-name-title = Cambiar el nombre o la sede
organization-name-lede = Así se llama la organización en estas páginas y en las listas de la secretaría. Lo que figura en una solicitud se cambia en ella.

## Invitaciones

organization-invitations = Invitaciones pendientes
organization-invitation-until = Puede aceptarse hasta el { $when }
organization-invitation-over = Venció el { $when }
organization-invited-by = de { $name }
organization-address-gone = Una dirección que ya no se conserva
organization-invite-title = Invitar a una persona
organization-invite-lede = A esa dirección se envía un mensaje con un enlace. No hace falta tener ya una cuenta.
organization-invite-email = Dirección de la persona
organization-invite-button = Enviar la invitación
organization-invite-done = La invitación va de camino a { $address }.
organization-fault-often = Ya se han enviado demasiados mensajes a esta dirección. Inténtelo más tarde.
organization-fault-often-by = Ya se han enviado demasiados mensajes a petición suya. Inténtelo dentro de una hora.
organization-revoke = Anular la invitación
organization-revoke-title = ¿Anular la invitación?
organization-revoke-lede = El enlace enviado a { $address } dejará de funcionar. Puede enviar otra invitación en cualquier momento.
organization-revoke-done = Se ha anulado la invitación.

## Quién responde, quién se va

organization-owner-make = Designar como responsable
organization-owner-title = ¿Confiar la organización a { $name }?
organization-owner-lede = A partir de entonces { $name } será responsable de { $organization }: solo esa persona podrá presentar una solicitud, retirarla e invitar a otras.
organization-owner-after = Usted puede seguir rellenando y respondiendo. Solo la nueva persona responsable puede devolverle esa función.
organization-owner-done = { $name } es ahora responsable de la organización.
organization-remove = Quitar
organization-remove-title = ¿Quitar a { $name }?
organization-remove-lede = { $name } no podrá leer ni cambiar nada de esta organización. Lo que ha escrito esa persona se conserva.
organization-remove-done = { $name } ya no pertenece a la organización.
organization-leave = Dejar la organización
organization-leave-title = ¿Dejar { $organization }?
organization-leave-lede = Ya no podrá leer ni cambiar nada de esta organización. La persona responsable puede volver a invitarle.
organization-leave-done = Usted ya no pertenece a { $organization }.

## El enlace de una invitación

organization-join-title = Unirse a { $organization }
organization-join-lede = { $by } le invita a trabajar para { $organization }. Su función: { $role }.
organization-join-lede-house = Se le invita a trabajar para { $organization }. Su función: { $role }.
organization-join-until = La invitación puede aceptarse hasta el { $when }.
organization-join-account = Elija una contraseña: su cuenta tendrá la dirección { $address }.
organization-join-sign-in = Hay una cuenta con la dirección { $address }. Inicie sesión con ella para aceptar la invitación.
organization-join-another = La invitación se envió a { $address }, y usted ha iniciado sesión con otra dirección. Cierre la sesión y abra de nuevo el enlace.
organization-join-button = Aceptar la invitación
organization-join-not = Ahora no
organization-join-account-button = Crear la cuenta y unirse
organization-join-done = Ahora pertenece a { $organization }.
organization-join-account-done = Su cuenta está lista y la invitación está aceptada. Inicie sesión para empezar.
organization-join-gone = Esta invitación ya no es válida
organization-join-gone-text = Se aceptó, se anuló o venció. Pida otra a la persona que se la envió.
