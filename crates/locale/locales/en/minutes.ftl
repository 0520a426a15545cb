### Many decisions by one press: en bloc, from a pasted table; and many announcements.

minutes-bloc = Record several decisions at once
    .lead = For items that the Council decided together. Choose the items: each decision is recorded separately, and nothing is sent until you announce it.
minutes-items = Items decided
minutes-says = What the rules say
minutes-table = Record decisions from a table
    .lead = Copy the table from a spreadsheet or a document and paste it here. You first see what each line means. Nothing is recorded before that, and nothing is sent until you announce it.
minutes-lines = Lines of the table
    .hint = Item, outcome, votes and reasons, in this order; or in any order, if the first row has headings. Name an item by its reference, its letter or its organization, or by several of them in columns of their own. Write votes as for–against–abstaining–present, for example 90–20–5–130. If you leave out the last number, all members who voted or abstained count as present.
minutes-rule = How it was decided, for lines without votes
minutes-vote-rule = How it was decided, for lines with votes
minutes-preview = What the lines mean
# $good (String) - how many
# $wrong (String) - how many
minutes-tally = { $good } can be recorded · { $wrong } cannot
minutes-lawful = Can be recorded
minutes-recorded = Recorded
minutes-odd = Something looks unusual about the marked items. If this is what the Council decided, say why you record it all the same. Your reason is kept with each of these items.
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
    [one] { $number } decision is on record. Look at the letter, then announce the decision.
   *[other] { $number } decisions are on record. Look at the letters, then announce the decisions.
}
# $favour (String) - votes in favour
# $against (String) - votes against
# $abstaining (String) - abstentions
# $present (String) - members present
minutes-votes-said = { $favour } for, { $against } against, { $abstaining } abstaining; { $present } present
# Words that are understood in a pasted table, parted by commas.
minutes-heading-item = item, letter, reference, organization, organisation, name, application, NGO
minutes-heading-outcome = outcome, decision, result
minutes-heading-votes = votes, vote
minutes-heading-reasons = reasons, reason, remarks, grounds
minutes-means-admitted = admitted, admit, approved
minutes-means-not-admitted = not admitted, refused, rejected
minutes-means-deferred = deferred, defer, postponed
minutes-means-present = present, members present
minutes-fault-none = Choose at least one item.
minutes-fault-some = Some decisions were not recorded. Those on record stay; each of the others shows why it was not recorded.
minutes-fault-item = No item on this list matches.
# $cell (String) - what was typed
minutes-fault-item-cell = No item on this list matches “{ $cell }”.
# $cells (String) - what was typed
minutes-fault-differ = These cells do not name the same item: { $cells }. Correct them, or leave blank what is wrong.
minutes-fault-ambiguous = More than one item matches: write its reference or its letter.
minutes-fault-twice = A line above is about the same item.
minutes-fault-outcome = Write “admitted”, “not admitted” or “deferred”.
minutes-fault-votes = Write three or four numbers, for example 90–20–5–130.
minutes-fault-reasons = If an item is not admitted or is deferred, give the Council’s reasons.
minutes-fault-needless = Reasons are not given for an admission: leave the cell blank.
minutes-fault-surplus = This line has more cells than there are columns: put reasons that contain commas, semicolons or tabs between quotation marks.
minutes-fault-changed = What is to be recorded was changed after it was checked. It has been checked as it stands now: look at it, then record it.
# $most (String) - how many
minutes-fault-lines = Paste at least one line, and at most { $most }.
# $count (Number) - lines
# $number (String) - how many
minutes-fault-wrong = { $count ->
    [one] { $number } line cannot be recorded. Nothing is recorded until it is corrected.
   *[other] { $number } lines cannot be recorded. Nothing is recorded until they are corrected.
}
announce-title = Announce decisions
announce-lead = Decisions that are recorded but not announced, and what each organization will receive. A letter can be announced only after somebody has looked at it, and only if it has not changed since.
announce-none = All recorded decisions of this session have been announced.
announce-gets = What it receives
announce-state = The letter
announce-letter = Letter and email
announce-pdf = The letter as PDF, as it is attached
announce-paper = PDF
announce-mail = The email that it is attached to
announce-seen = Looked at
announce-not-seen = Not looked at yet
announce-changed = Changed since it was looked at
announce-confirm-next = I have looked at it; show the next
announce-warning = Each organization that you choose gets an email, and the register is updated. You cannot undo this. A mistake is corrected by two people, and both letters stay on file.
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
    [one] { $number } decision has been announced, and its organization has been told.
   *[other] { $number } decisions have been announced, and their organizations have been told.
}
announce-fault-none = Choose at least one decision whose letter has been looked at.
announce-fault-some = Some decisions were not announced. Those that were stay announced; each of the others shows why it was not.
minutes-carried = Deferred to this session
minutes-carried-lead = The Council deferred these. Once the answer that it was waiting for has come, place each one on the list again.
