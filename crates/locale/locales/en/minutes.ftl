### Many decisions by one press: en bloc, from a pasted table; and many announcements.

minutes-bloc = Record decisions en bloc
    .lead = For everything that the Council decided by one act. Choose the items; each is recorded by itself, and nothing is mailed until you announce.
minutes-items = Items decided
minutes-says = What the law says
minutes-table = Record decisions from a table
    .lead = Copy the table from a spreadsheet or from a text and paste it. Nothing is recorded before you have seen what each line means, and nothing is mailed until you announce.
minutes-lines = Lines of the table
    .hint = Item, outcome, votes, reasons – in this order, or with a row of headings in any order. An item is named by its reference, its letter or its organization. Votes are written as for–against–abstaining–present: 90–20–5–130; without the last figure, those who voted or abstained count as present.
minutes-rule = How, where no votes stand in the line
minutes-vote-rule = How, where votes stand in the line
minutes-preview = What the lines mean
# $good (String) - how many
# $wrong (String) - how many
minutes-tally = { $good } can be recorded · { $wrong } cannot
minutes-lawful = Can be recorded
minutes-recorded = Recorded
minutes-odd = Something looks odd about the marked items. If this is what the Council decided, say why it is recorded all the same; the reason stands in the record of each of them.
minutes-check = Check
# $count (Number) - decisions
# $number (String) - how many
minutes-submit = { $count ->
    [one] Record { $number } decision
   *[other] Record { $number } decisions
}
# $count (Number) - decisions
# $number (String) - how many
minutes-done = { $count ->
    [one] { $number } decision is on record. Look at the letter, then announce.
   *[other] { $number } decisions are on record. Look at the letters, then announce.
}
# $favour (String) - votes in favour
# $against (String) - votes against
# $abstaining (String) - abstentions
# $present (String) - members present
minutes-votes-said = { $favour } for, { $against } against, { $abstaining } abstaining; { $present } present
# Words that are understood in a pasted table, parted by commas.
minutes-heading-item = item, reference, organization, organisation, name, application, NGO
minutes-heading-outcome = outcome, decision, result
minutes-heading-votes = votes, vote
minutes-heading-reasons = reasons, reason, remarks, grounds
minutes-means-admitted = admitted, admit, approved
minutes-means-not-admitted = not admitted, refused, rejected
minutes-means-deferred = deferred, defer, postponed
minutes-fault-none = Choose at least one item.
minutes-fault-some = Not everything was recorded. What is on record stays; beside each of the others stands why it was not.
minutes-fault-item = No item of this list is called so.
minutes-fault-ambiguous = More than one item is called so: write its reference or its letter.
minutes-fault-twice = A line above is about the same item.
minutes-fault-outcome = Write “admitted”, “not admitted” or “deferred”.
minutes-fault-votes = Write three or four figures: 90–20–5–130.
minutes-fault-reasons = An item that is not admitted or is deferred needs the Council’s reasons.
minutes-fault-needless = An admission has no reasons: leave the cell blank.
# $most (String) - how many
minutes-fault-lines = Paste at least one line, and at most { $most }.
# $count (Number) - lines
# $number (String) - how many
minutes-fault-wrong = { $count ->
    [one] { $number } line cannot be recorded. Nothing is recorded before it is corrected.
   *[other] { $number } lines cannot be recorded. Nothing is recorded before they are corrected.
}
announce-title = Announce decisions
announce-lead = Each decision that was recorded and not announced, and what its organization will get. A letter can be announced once somebody has looked at it, and only as it stood then.
announce-none = Every recorded decision of this session is announced.
announce-gets = What it gets
announce-state = The letter
announce-letter = Letter and mail
announce-pdf = The letter as PDF, as it is attached
announce-paper = PDF
announce-mail = The mail that it is attached to
announce-seen = Looked at
announce-not-seen = Not looked at yet
announce-changed = Changed since it was looked at
announce-confirm-next = I have looked at it; show the next
announce-warning = Each organization that you choose is mailed, and the register changes. This cannot be undone; a mistake is corrected by two people, and both letters stay on file.
announce-submit = Announce the chosen decisions
# $count (Number) - letters
# $number (String) - how many
announce-unseen = { $count ->
    [0] Every letter has been looked at
    [one] Look at { $number } letter
   *[other] Look at { $number } letters, one after the other
}
# $count (Number) - decisions
# $number (String) - how many
announce-done = { $count ->
    [one] { $number } decision is announced, and its organization is told.
   *[other] { $number } decisions are announced, and their organizations are told.
}
announce-fault-none = Choose at least one decision whose letter has been looked at.
announce-fault-some = Not everything was announced. What is announced stays so; beside each of the others stands why it is not.
minutes-carried = Carried over to this session
minutes-carried-lead = The Council deferred these. Each comes on the list again by a step of yours, once what it was deferred for is answered.
