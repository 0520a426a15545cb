### Jours, délais, nombres et énumérations.
### Un million est un nom : « un million de jours ». D’où [1000000] ; les règles de pluriel employées ici (CLDR 37) ignorent « many ».

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

date-full = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
date-brief = { $day ->
    [1] 1er { $month }
   *[other] { $day } { $month }
}
date-month = { $month } { $year }
date-weekday = { $day ->
    [1] { $weekday } 1er { $month }
   *[other] { $weekday } { $day } { $month }
}
date-weekday-year = { $day ->
    [1] { $weekday } 1er { $month } { $year }
   *[other] { $weekday } { $day } { $month } { $year }
}
date-instant = { $date } à { $time } (heure de Genève, { $offset })
date-day = { $day ->
    [1] 1er
   *[other] { $day }
}
date-span = du { $from } au { $to }

deadline-today = aujourd’hui ({ $day })
deadline-in = { $count ->
    [one] dans { $shown } jour ouvrable ({ $day })
    [1000000] dans { $shown } de jours ouvrables ({ $day })
   *[other] dans { $shown } jours ouvrables ({ $day })
}
deadline-ago = { $count ->
    [one] il y a { $shown } jour ouvrable ({ $day })
    [1000000] il y a { $shown } de jours ouvrables ({ $day })
   *[other] il y a { $shown } jours ouvrables ({ $day })
}
deadline-on = le { $day }
deadline-past = délai dépassé depuis le { $day }
deadline-end-of = { $day }, fin de journée à Genève

count-working-days = { $count ->
    [one] { $shown } jour ouvrable
    [1000000] { $shown } de jours ouvrables
   *[other] { $shown } jours ouvrables
}
count-days = { $count ->
    [one] { $shown } jour
    [1000000] { $shown } de jours
   *[other] { $shown } jours
}
count-months = { $count ->
    [one] { $shown } mois
    [1000000] { $shown } de mois
   *[other] { $shown } mois
}
count-years = { $count ->
    [one] { $shown } an
    [1000000] { $shown } d’ans
   *[other] { $shown } ans
}

ordinal-session = { NUMBER($number, type: "ordinal") ->
    [one] { $number }re
   *[other] { $number }e
}

size-bytes = { $size } octets
size-kilobytes = { $size } ko
size-megabytes = { $size } Mo
size-gigabytes = { $size } Go

number-percent = { $number } %
number-money = { $amount } { $currency }

list-and-text = { $softened ->
    [true] { $first } et { $last }
   *[false] { $first } et { $last }
}
list-or-text = { $softened ->
    [true] { $first } ou { $last }
   *[false] { $first } ou { $last }
}
list-comma = { $first }, { $next }
list-semicolon = { $first } ; { $next }
date-moment = { $date } à { $time }
