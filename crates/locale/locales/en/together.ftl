### One step on several files: chosen in the queue, looked at, done.

together-title = Several files
together-choose = Choose
together-chosen = With the chosen files:
together-all = Choose all on this page
together-none = Choose none
together-take = Take…
    .title = Take these files
together-assign = Assign…
    .title = Assign these files
together-release = Give back…
    .title = Give these files back
together-remind = Remind…
    .title = Remind these organizations
together-place = Place on a list…
    .title = Place on the list
together-nothing = You have not chosen any file. Go back to the queue, tick the files, then choose what to do with them.
together-no-list = No session has an open list at the moment.
together-session = Session
together-choose-one = choose
together-look = Show what would happen
together-what = What would happen
together-result = Result
together-back = Back to the queue
# $count (Number) - how many the law allows
# $shown (String) - the same number, written
# $all (String) - how many were chosen, written
together-lead = Nothing has been done yet. { $count ->
    [0] Nothing can be done with these files now; each row says why.
    [one] It can be done for 1 file of { $all }. Files with a reason beside them stay as they are.
   *[other] It can be done for { $shown } files of { $all }. Files with a reason beside them stay as they are.
}
# $count (Number) - how many were done
# $shown (String) - the same number, written
# $all (String) - how many were tried, written
together-done = { $count ->
    [0] Done for none of { $all }
    [one] Done: 1 of { $all }
   *[other] Done: { $shown } of { $all }
}
together-will-take = Will be assigned to you.
    .first = Will be assigned to you, and its screening begins.
# $to (String) - the officer
together-will-assign = Will be assigned to { $to }.
# $from (String) - who holds it now
# $to (String) - the officer
together-will-pass = Will pass from { $from } to { $to }.
together-will-release = Will go back to “Unassigned”.
# $day (String) - the last day
together-will-remind = Will be reminded by email: the answer is due by { $day }.
    .late = Will be reminded by email: an answer is still accepted until { $day }.
# $session (String) - the session, as it is called
together-will-place = Will be placed on the list: { $session }.
together-done-take = It is assigned to you.
together-done-assign = It is assigned; the officer is told by email.
together-done-release = It is no longer assigned to anybody.
together-done-remind = The organization has been reminded by email.
together-done-place = It is on the list.
together-gone = You no longer have access to this. Nothing was changed.
# $name (String) - who holds it
together-held = It is already assigned to { $name }.
