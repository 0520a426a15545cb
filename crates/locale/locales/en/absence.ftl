### When somebody of the secretariat is away.

absence-title = Absences
absence-own = My absences
# $name (String) - who
absence-for = Absences: { $name }
absence-all = Absences in the secretariat
    .lede = Whoever assigns a file sees who is away today or soon. Most people record it themselves; you can do it for somebody who cannot.
absence-lede = Whoever assigns a file sees these days beside the name and the workload. The reason is neither asked nor kept.
absence-say = Say when you are away
absence-open = Record or end
absence-known = Recorded
absence-none = No absence is recorded.
absence-new = New absence
absence-from = First day
absence-to = Last day
    .hint = An absence lasts at most one year. Assignments of files stay as they are.
absence-record = Record
absence-back = Back today
absence-withdraw = Withdraw
    .note = “Back today” ends an absence that has begun; “Withdraw” removes one that has not. Nobody gets an email, and files stay assigned as they are. The days can be recorded again.
# $days (String) - from when to when
absence-recorded = The absence is recorded: { $days }.
absence-ended = The absence has ended.
absence-withdrawn = The absence has been withdrawn.
# $day (String) - the last day
absence-until = away until { $day }
absence-today = away today
# $days (String) - from when to when
absence-span = away from { $days }
# $day (String) - the only day
absence-on = away on { $day }
# $name (String) - the officer
# $away (String) - until when, or from when to when
absence-caution = { $name }: { $away }.
    .still = The files can be assigned all the same.
# $days (String) - from when to when
absence-doing = Absence recorded: { $days }
# $day (String) - the first day at work again
absence-doing-ended = Absence ended: back on { $day }
# $day (String) - the first day of the absence
absence-doing-withdrawn = Absence withdrawn that was to begin on { $day }
