### Días, plazos, cifras y enumeraciones.
### Un millón es un nombre: «un millón de días». De ahí [1000000]; las reglas de plural que se aplican aquí (CLDR 37) no conocen «many».

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

date-full = { $day } de { $month } de { $year }
date-brief = { $day } de { $month }
date-month = { $month } de { $year }
date-weekday = { $weekday } { $day } de { $month }
date-weekday-year = { $weekday } { $day } de { $month } de { $year }
date-instant = { $date }, { $time } (hora de Ginebra, { $offset })
date-day = { $day }
date-span = del { $from } al { $to }

deadline-today = hoy ({ $day })
deadline-in = { $count ->
    [one] dentro de { $shown } día hábil ({ $day })
    [1000000] dentro de { $shown } de días hábiles ({ $day })
   *[other] dentro de { $shown } días hábiles ({ $day })
}
deadline-ago = { $count ->
    [one] hace { $shown } día hábil ({ $day })
    [1000000] hace { $shown } de días hábiles ({ $day })
   *[other] hace { $shown } días hábiles ({ $day })
}
deadline-on = el { $day }
deadline-past = plazo vencido desde el { $day }
deadline-end-of = { $day }, al final del día en Ginebra

count-working-days = { $count ->
    [one] { $shown } día hábil
    [1000000] { $shown } de días hábiles
   *[other] { $shown } días hábiles
}
count-days = { $count ->
    [one] { $shown } día
    [1000000] { $shown } de días
   *[other] { $shown } días
}
count-months = { $count ->
    [one] { $shown } mes
    [1000000] { $shown } de meses
   *[other] { $shown } meses
}
count-years = { $count ->
    [one] { $shown } año
    [1000000] { $shown } de años
   *[other] { $shown } años
}

ordinal-session = { NUMBER($number, type: "ordinal") ->
    [one] { $number }.ª
   *[other] { $number }.ª
}

size-bytes = { $size } bytes
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

number-percent = { $number } %
number-money = { $amount } { $currency }

list-and-text = { $softened ->
    [true] { $first } e { $last }
   *[false] { $first } y { $last }
}
list-or-text = { $softened ->
    [true] { $first } u { $last }
   *[false] { $first } o { $last }
}
list-comma = { $first }, { $next }
list-semicolon = { $first }; { $next }
date-moment = { $date }, { $time }
