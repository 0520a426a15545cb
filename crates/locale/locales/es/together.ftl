### Un mismo paso para varios expedientes: elegidos en la lista, examinados, hecho.

together-title = Varios expedientes
together-choose = Elegir
together-chosen = Con los expedientes elegidos:
together-all = Elegir todos los de esta página
together-none = No elegir ninguno
together-take = Tomar…
    .title = Tomar estos expedientes
together-assign = Asignar…
    .title = Asignar estos expedientes
together-release = Devolver…
    .title = Devolver estos expedientes
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
    [one] Es posible con 1 de { $all }. Los que tienen un motivo en contra quedan como están.
   *[other] Es posible con { $shown } de { $all }. Los que tienen un motivo en contra quedan como están.
}
together-done = { $count ->
    [0] No se ha hecho ninguno de { $all }
    [one] Hecho: 1 de { $all }
   *[other] Hecho: { $shown } de { $all }
}
together-will-take = Pasa a estar a su cargo.
    .first = Pasa a estar a su cargo y empieza su examen preliminar.
together-will-assign = Pasa a { $to }.
together-will-pass = Pasa de { $from } a { $to }.
together-will-release = Vuelve a los que nadie tiene a su cargo.
together-will-place = Se incluye en la lista: { $session }.
together-done-take = Está a su cargo.
together-done-assign = Está asignado; se avisa a la persona por correo electrónico.
together-done-release = Ya nadie lo tiene a su cargo.
together-done-place = Figura en la lista.
together-held = Ya está a cargo de { $name }.
