### Days, deadlines, numbers and lists. Everything here reaches people through `locale::format`.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

# $day (Number) - the day of the month
# $month (String) - the month in words
# $year (String) - the year
date-full = { $day } { $month } { $year }
# $day (Number) - the day of the month
# $month (String) - the month in words
date-brief = { $day } { $month }
# $month (String) - the month in words
# $year (String) - the year
date-month = { $month } { $year }
# $weekday (String) - the day of the week
# $day (Number) - the day of the month
# $month (String) - the month in words
date-weekday = { $weekday }, { $day } { $month }
# $weekday (String) - the day of the week
# $day (Number) - the day of the month
# $month (String) - the month in words
# $year (String) - the year
date-weekday-year = { $weekday }, { $day } { $month } { $year }
# $date (String) - the day
# $time (String) - hour and minute
# $offset (String) - for example UTC+1
date-instant = { $date }, { $time } (Geneva time, { $offset })
# $day (Number) - the day of the month: the first of a range within one month
date-day = { $day }
# $from (String) - first day, without what the last one says
# $to (String) - last day
date-span = { $from } to { $to }

# $day (String) - weekday and date
deadline-today = today ({ $day })
# $count (Number) - working days left
# $shown (String) - the number as written
# $day (String) - weekday and date
deadline-in = { $count ->
    [one] in { $shown } working day ({ $day })
   *[other] in { $shown } working days ({ $day })
}
# $count (Number) - working days since
# $shown (String) - the number as written
# $day (String) - weekday and date
deadline-ago = { $count ->
    [one] { $shown } working day ago ({ $day })
   *[other] { $shown } working days ago ({ $day })
}
# $day (String) - weekday and date
deadline-on = on { $day }
# $day (String) - weekday and date
deadline-past = past since { $day }
# $day (String) - weekday and date
deadline-end-of = { $day }, end of the day in Geneva

# $count (Number) - how many
# $shown (String) - the number as written
count-working-days = { $count ->
    [one] { $shown } working day
   *[other] { $shown } working days
}
# $count (Number) - how many
# $shown (String) - the number as written
count-days = { $count ->
    [one] { $shown } day
   *[other] { $shown } days
}
# $count (Number) - how many
# $shown (String) - the number as written
count-months = { $count ->
    [one] { $shown } month
   *[other] { $shown } months
}
# $count (Number) - how many
# $shown (String) - the number as written
count-years = { $count ->
    [one] { $shown } year
   *[other] { $shown } years
}

# The ordinal of a session of the Council (feminine in French and Spanish).
# $number (Number) - which
ordinal-session = { NUMBER($number, type: "ordinal") ->
    [one] { $number }st
    [two] { $number }nd
    [few] { $number }rd
   *[other] { $number }th
}

# $size (String) - the number as written
size-bytes = { $size } bytes
# $size (String) - the number as written
size-kilobytes = { $size } KB
# $size (String) - the number as written
size-megabytes = { $size } MB
# $size (String) - the number as written
size-gigabytes = { $size } GB

# $number (String) - the number as written
number-percent = { $number }%
# $amount (String) - the number as written
# $currency (String) - code of the currency
number-money = { $currency } { $amount }

# $first (String) - all but the last, or the one before
# $last (String) - the last
# $softened (Bool) - Spanish: whether the last begins with the sound i
list-and-text = { $softened ->
    [true] { $first } and { $last }
   *[false] { $first } and { $last }
}
# $first (String) - all but the last
# $last (String) - the last
# $softened (Bool) - Spanish: whether the last begins with the sound o
list-or-text = { $softened ->
    [true] { $first } or { $last }
   *[false] { $first } or { $last }
}
# $first (String) - what comes before
# $next (String) - what follows
list-comma = { $first }, { $next }
# $first (String) - what comes before
# $next (String) - what follows
list-semicolon = { $first }; { $next }
# $date (String) - the day
# $time (String) - hour and minute
date-moment = { $date }, { $time }
