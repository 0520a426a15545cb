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
together-place = Place on a list…
    .title = Place on the list
together-nothing = No file was chosen. Go back to the queue, tick the files, and choose what to do with them.
together-no-list = No session has an open list now.
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
    [0] None of them can be done now; the reason stands in each row.
    [one] 1 of { $all } can be done. Those with a reason against it stay as they are.
   *[other] { $shown } of { $all } can be done. Those with a reason against it stay as they are.
}
# $count (Number) - how many were done
# $shown (String) - the same number, written
# $all (String) - how many were tried, written
together-done = { $count ->
    [0] None of { $all } was done
    [one] Done: 1 of { $all }
   *[other] Done: { $shown } of { $all }
}
together-will-take = Comes to your desk.
    .first = Comes to your desk, and its screening begins.
# $to (String) - the officer
together-will-assign = Goes to { $to }.
# $from (String) - who holds it now
# $to (String) - the officer
together-will-pass = Goes from { $from } to { $to }.
together-will-release = Goes back to those that nobody holds.
# $session (String) - the session, as it is called
together-will-place = Is placed on the list: { $session }.
together-done-take = It is on your desk.
together-done-assign = It was assigned; the officer is told by email.
together-done-release = Nobody holds it any more.
together-done-place = It stands on the list.
# $name (String) - who holds it
together-held = { $name } holds it already.
