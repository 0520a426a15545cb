### The register of observers as the secretariat keeps it, and what the public one says of its lines.

registrar-title = Register of observers
registrar-lead = Every observer, including those admitted before this system. A line entered in error is struck out and stays visible.
registrar-public = The public register
registrar-none = This line is not in the register.
registrar-origin = How it came
registrar-recorded = Recorded
registrar-admitted = Admitted here
registrar-status = Status
registrar-record = Record an observer
    .lead = For an organization that the Council admitted before this system was in use. An organization that is admitted here enters the register when the decision is announced.
    .submit = Record it
    .done = The observer is in the register.
registrar-name = Name of the organization
    .hint = Its legal name, in its own script.
registrar-since-hint = As far as it is known: 2007, 2007-11 or 2007-11-27.
registrar-number-hint = Leave it blank if it is not known.
registrar-country-unknown = Not known
registrar-correct = Correct the record
    .lead = The register shows what it said before, struck through.
    .done = The record is corrected.
registrar-strike = Strike out
    .lead = For a line entered in error: the organization was never an observer. The line stays in the register, struck through, and the organization may apply.
    .submit = Strike the line out
    .done = The line is struck out.
    .decided = This line comes from a decision of the Council that was announced. It is corrected with that decision, by two people.
registrar-reason-hint = It stays in the history of the line, for the secretariat.
registrar-rename = Change name or seat
    .lead = The organization has this name from now on, on every page. What was issued before keeps the old one.
    .submit = Save the name
    .done = The name is saved.
# $days (Number) - how long the invitation can be accepted
registrar-invite = Invite its first owner
    .lead = Nobody belongs to this organization yet. The person at this address becomes its owner and is responsible for it; the invitation can be accepted for { $days } days.
    .email = Email address
    .submit = Send the invitation
    .done = The invitation has been sent.
registrar-nobody = Nobody belongs to this organization yet.
registrar-invitations = Invitations
# $role (String) - as what
# $until (String) - until when
registrar-invited = { $role }, can be accepted until { $until }
registrar-revoke = Cancel the invitation
    .done = The invitation was cancelled.
    .note = The link of a cancelled invitation stops working at once. The person gets no email. You can invite the same address again.
# $since (String) - since when
# $number (String) - number of the resolution
registrar-said = Since { $since }, resolution: { $number }.
registrar-event-entered = Entered in the register
registrar-event-corrected = Corrected. It now says:
registrar-event-struck = Struck out:
registrar-import = Record many at once
    .lead = Paste lines from a spreadsheet: name, country, since when, number of the resolution, in this order; or in any order, if the first row has headings. They are checked first. Nothing is recorded while a line is wrong; then all of them are recorded together.
    .lines = Lines
    .hint = Separated by tabs, semicolons or commas; the country as a code or by its name. For example: Foyer des migrants;FR;2007-11;1150
    .check = Check the lines
    .line = Line
    .note = What happens
    .new = Recorded with a new organization
    .known = Recorded for the organization known here
# $good (String) - lines that can be recorded
# $wrong (String) - lines that cannot
registrar-import-tally = Ready: { $good }. To be corrected: { $wrong }.
# $count (Number) - lines
# $number (String) - how many
registrar-import-record = { $count ->
    [one] Record { $number } observer
   *[other] Record { $number } observers
}
# $count (Number) - lines
# $number (String) - how many
registrar-import-done = { $count ->
    [one] { $number } observer is in the register.
   *[other] { $number } observers are in the register.
}
# $most (String) - the most that is taken
registrar-fault-lines = Paste between 1 and { $most } lines.
# $count (Number) - lines
# $number (String) - how many
registrar-fault-wrong = { $count ->
    [one] { $number } line cannot be recorded. The table says why.
   *[other] { $number } lines cannot be recorded. The table says why.
}
registrar-fault-since = Write the date as 2007, 2007-11 or 2007-11-27.
registrar-fault-number = The number of the resolution is a whole number in digits.
registrar-fault-country = No country or area has this code or name.
registrar-fault-twice = This organization is already in an earlier line.
registrar-fault-surplus = This line has more cells than there are columns: put a name that contains commas, semicolons or tabs between quotation marks.
# Words that are understood as headings of pasted lines, parted by commas.
registrar-heading-name = name, name of the organization, name of the organisation, organization, organisation, observer, NGO
registrar-heading-country = country, seat, country of the seat, headquarters
registrar-heading-since = since, since when, observer since, date, year, admission, admitted
registrar-heading-number = resolution, number, number of the resolution, resolution number, resolution no.
# $day (String) - when
registrar-public-struck = Entered in error, struck out on { $day }
# $day (String) - when
registrar-public-corrected = Corrected on { $day }
