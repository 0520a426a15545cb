### What is done with a session of the Council beside its ordinary course: days, list, decisions, corrections.

agenda-amend = Change the details
    .lead = Changing these details moves no deadline. If the session has to meet on other days, postpone it.
    .closes = A new last day is shown at once on the public pages and to the organizations whose applications are to be considered at this session. Nobody is written to about it.
    .submit = Save the details
    .done = The details are saved.
agenda-place = Place
agenda-chair = Chair
agenda-quorum-hint = Leave it blank for the majority of the Member States.
agenda-days = Days for objections
    .hint = For a written procedure only: leave the last day blank, and it is worked out from this number.
agenda-notice = Record the notice
    .lead = The day on which notice of the session was sent to the Member States. The record shows whether it was sent in time under the rules.
    .on = Notice sent on
    .submit = Record the notice
    .done = The notice is on record.
    .sent = Notice sent
agenda-reason = Reason
    .inside = It is kept in the history of the session. It is not sent to anybody.
# $day (String) - the first day so far
agenda-postpone = Postpone the session
    .lead = The session now opens on { $day }. It can only be moved to later days, and no deadline becomes earlier.
    .opens = New first day
    .closes = New last day
    .submit = Postpone it and tell the organizations
    .done = The session is postponed, and the organizations are told.
# $count (Number) - organizations
# $number (String) - how many
agenda-told = { $count ->
    [0] No organization is on the list.
    [one] { $number } organization on the list is told the new dates:
   *[other] { $number } organizations on the list are told the new dates:
}
agenda-told-too = Organizations whose applications are meant for this session without being on its list are told too, and so are the officers who hold the files.
# $count (Number) - files
# $number (String) - how many
agenda-returned = { $count ->
    [0] No file goes back.
    [one] { $number } undecided file goes back, ready for another session, and its organization is told:
   *[other] { $number } undecided files go back, ready for another session, and their organizations are told:
}
agenda-cancel = Cancel the session
    .lead = The session will not take place. Its record is kept, and nothing more can be done with it.
    .submit = Cancel it and tell the organizations
    .done = The session is cancelled.
agenda-end = End the session
    .lead = Nothing more can be decided at this session. Records of resolutions and outcomes can still be corrected.
    .nothing = Every item that you see here is decided: none of these files goes back.
    .submit = End the session
    .done = The session is over.
# $count (Number) - decisions
# $number (String) - how many
agenda-end-unannounced = { $count ->
    [one] { $number } decision is not announced yet; it can still be announced after the session.
   *[other] { $number } decisions are not announced yet; they can still be announced after the session.
}
agenda-open-lead = From now on resolutions and outcomes can be recorded.
agenda-late = Place on the closed list
    .lead = The list is closed. The item gets the next letter, and the record shows how it was added.
    .how = How it is added to the list
    .addendum = By an addendum to the paper
    .session = The session itself added it
    .words = Reason for the addendum, or the session’s decision
    .words-hint = For example: the countersignature came after the list had closed; or: decided at the opening meeting.
agenda-remove = Take off the list
    .lead = The file goes back, ready for another session, and the organization is told. On a closed list the letter stays with this item and is not given to another.
    .wish = The organization asked to withdraw after the list had closed. Its file goes back first; the organization can then withdraw it.
    .why = Why
    .withdrawn = The organization asked to withdraw
    .other = For another reason
    .submit = Take it off the list
    .done = The item is off the list.
agenda-skip = Not taken up
    .lead = The session did not take up this item. Its file goes back, ready for another session, and the organization is told.
    .submit = Record that it was not taken up
    .done = Recorded: the item was not taken up.
agenda-order = Put the list in order
    .lead = Type the places, or move an item up or down by one. When the list closes, the letters follow this order.
    .place = Place
    .up = Up
    .down = Down
    .submit = Save the order
    .done = The order is saved.
agenda-decide-reasons-in = Language of the Council’s reasons
agenda-resolution-title-in = Language of the title
agenda-decide-to = Deferred to
agenda-decide-to-next = The next session to be announced
agenda-decide-against = Against, or objecting
agenda-decide-criteria = Criteria that the Council named
agenda-decide-criteria-hint = Only for “not admitted”. Choose none if the Council used its discretion. The letter names those that you choose.
agenda-rule-two-thirds = By two thirds of the members present and voting
agenda-rule-consensus = By consensus
agenda-rule-threshold = Adopted unless a set number of members object
agenda-rule-no-objection = Written procedure: no objection within a set number of days
agenda-rule-objections = Objections that stop it
    .hint = Only where it is carried unless so many object.
agenda-rule-days = Days
    .hint = Only for a written procedure.
agenda-correct = Correct
    .lead = You correct the record before anything is announced. The letter has to be looked at again.
    .reason = Why it is corrected
    .submit = Correct the record
    .done = The record is corrected. Look at the letter again, then announce the decision.
agenda-resolution-correct = Correct a resolution
agenda-resolution-correct-lead = What was recorded before stays in the history of the session. The lines of the register under this resolution get its new number as well, but for one that was given another by hand.
agenda-resolution-covers = Items under it
agenda-resolution-corrected = The record of the resolution is corrected.
agenda-fault-days = Give the days for objections, or the last day.
agenda-item-wish = The organization asked to withdraw
agenda-history = What has happened
# $what (String) - that details were changed
# $now (String) - the last day from then on
# $former (String) - the last day before
agenda-history-closes = { $what }; last day { $now } instead of { $former }
agenda-postponed = Postponed
# $times (Number) - how often
# $number (String) - how often
agenda-postponed-times = { $times ->
    [one] once
   *[other] { $number } times
}
agenda-correction = Correction
    .propose = Propose a correction
    .look = Look at the proposed correction
    .lead = After the announcement, one person proposes a correction and another confirms it. Both letters stay on file, and the register shows the corrected line struck through.
    .replaces = A correction is already waiting. Yours replaces it.
    .stands = The form shows what is on record. Change what is wrong and leave the rest as it is.
    .outcome = What is corrected
    .clerical = A clerical error only: the outcome stays the same
    .reasons-hint = Only for “not admitted” and “deferred”, in the Council’s own words.
    .votes-hint = Votes are given whole, or all four figures are left blank.
    .reason = What was wrong
    .reason-hint = These words appear in the corrected letter.
    .propose-submit = Propose it for confirmation
    .proposed = Proposed. Another person confirms it.
    .what = Correction
    .no-votes = no votes
    .nothing = none
    .by = Proposed by
    .letter = The corrected letter
    .confirm-lead = When you confirm, this letter is sent and the register is updated.
    .confirm = Confirm and send
    .confirmed = The correction is confirmed, and the organization has been told.
    .other = Another person, who has signed nothing in this file, confirms it: a senior officer or a Council secretary.
# $outcome (String) - the outcome so far
agenda-correction-now = Announced: { $outcome }.
# $before (String) - the outcome so far
# $after (String) - the corrected one
agenda-correction-change = { $before } → { $after }
# $outcome (String) - the outcome, which stays
agenda-correction-kept = { $outcome }, as before, with other reasons, other criteria or another session
# $day (String) - when the first letter was sent
agenda-letter-corrects = This letter corrects our letter of { $day }. Both stay on file.
# $criteria (String) - titles of criteria
agenda-letter-criteria = The Council named these criteria: { $criteria }.
# $session (String) - the session, such as: 118th session
agenda-letter-next-at = Your application stays on file and will be considered again at the { $session }. The secretariat will write to you if anything is needed.
agenda-letter-next-written = Your application stays on file and will be considered again by written procedure. The secretariat will write to you if anything is needed.
# $organization (String) - whose application
agenda-correct-of = Correct the decision: { $organization }
agenda-correct-noticed = Something looks unusual. If this is what the Council decided, press the button once more.
agenda-decide-present-missing = Write how many members were present.
agenda-decide-votes-without-vote = A decision taken without a vote has no votes. Clear the figures, or choose how it was decided.
# $day (String) - the day of the decision
agenda-letter-effect-now = The admission takes effect on { $day }: your organization may take its seat for the rest of the session, without vote.
# $day (String) - the day of the decision
agenda-letter-effect-later = The admission took effect on { $day }: your organization may be represented at the next sessions, without vote.
