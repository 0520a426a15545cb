### Un mismo paso para varios expedientes: elegidos en la lista, examinados, hecho.

together-title = Varios expedientes
together-choose = Elegir
together-chosen = Con los expedientes elegidos:
together-all = Elegir todos los de esta página
together-none = No elegir ninguno
together-take = Asumir…
    .title = Asumir estos expedientes
together-assign = Asignar…
    .title = Asignar estos expedientes
together-release = Liberar…
    .title = Liberar estos expedientes
together-remind = Enviar un recordatorio…
    .title = Enviar un recordatorio a estas organizaciones
together-place = Incluir en una lista…
    .title = Incluir en la lista
together-nothing = No se ha elegido ningún expediente. Vuelva a la lista, marque los expedientes y elija qué hacer con ellos.
together-no-list = Ninguna reunión tiene ahora la lista abierta.
together-session = Reunión
together-choose-one = elija
together-look = Ver qué ocurriría
together-what = Qué ocurriría
together-result = Resultado
together-back = Volver a la lista
together-lead = Todavía no se ha hecho nada. { $count ->
    [0] Ahora no es posible con ninguno de ellos; el motivo figura en cada fila.
    [one] Es posible con 1 de { $all } expedientes. Los que llevan un motivo al lado quedan como están.
   *[other] Es posible con { $shown } de { $all } expedientes. Los que llevan un motivo al lado quedan como están.
}
together-done = { $count ->
    [0] Hecho: ninguno de { $all }
    [one] Hecho: 1 de { $all }
   *[other] Hecho: { $shown } de { $all }
}
together-will-take = Pasará a estar a su cargo.
    .first = Pasará a estar a su cargo y empezará su examen preliminar.
together-will-assign = Pasará a { $to }.
together-will-pass = Pasará de { $from } a { $to }.
together-will-release = Volverá a «Sin asignar».
together-will-remind = Se le enviará un recordatorio: la respuesta debe llegar a más tardar el { $day }.
    .late = Se le enviará un recordatorio: aún se admite una respuesta hasta el { $day }.
together-will-place = Se incluirá en la lista: { $session }.
together-done-take = Está a su cargo.
together-done-assign = Está asignado; se avisa a la persona por correo electrónico.
together-done-release = Ya no está a cargo de nadie.
together-done-remind = Se ha enviado un recordatorio a la organización por correo electrónico.
together-done-place = Figura en la lista.
together-gone = Ya no tiene acceso. No se ha modificado nada.
together-held = Ya está a cargo de { $name }.
