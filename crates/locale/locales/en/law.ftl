### States, commands, events, roles, grounds and refusals.


## States: what staff see, and what the applicant sees

state-draft = Draft
    .applicant = Your draft
state-submitted = Received, not assigned yet
    .applicant = Received
state-screening = Screening
    .applicant = Being checked for completeness
state-awaiting-applicant = Waiting for the applicant
    .applicant = We have a question for you
    .hearing = We are asking for your comment
state-under-review = Under review
    .applicant = Under review
state-recommended = Recommendation to countersign
state-closing-proposed = Closing proposed
    .applicant = We intend to close the file
state-endorsed = Countersigned
# $session (String) - the session, as “118th session”
# $day (String) - its first day
state-on-agenda = On the agenda
    .applicant = On the Council’s agenda
    .applicant-session = On the agenda of the { $session }, on { $day }
state-decided = Decided, not announced
state-admitted = Admitted
    .applicant = Admitted as observer
state-not-admitted = Not admitted
    .applicant = Not admitted
# $session (String) - the session, as “118th session”
state-deferred = Deferred
    .applicant = Deferred
    .applicant-session = Deferred to the { $session }
state-inadmissible = Inadmissible
    .applicant = Closed without a decision of the Council
state-withdrawn = Withdrawn
    .applicant = Withdrawn
# $day (String) - last day
state-lapsed = Lapsed
    .applicant-until = Closed for lack of an answer; it can be reopened until { $day }
    .applicant-over = Closed for lack of an answer; it could be reopened until { $day }
state-discarded = Discarded
    .applicant = Discarded
whose-yours = You
whose-secretariat = The secretariat
whose-council = The Council
whose-nobodys = Nobody: the procedure is over

## Roles

role-owner = Owner
role-editor = Editor
role-viewer = Viewer
role-officer = Officer
role-senior-officer = Senior officer
role-council-secretary = Council secretary
role-administrator = Administrator
role-auditor = Auditor
role-clock = Automatic step

## Advice, outcomes, grounds, signatures

advice-admit = Admit
advice-not-admit = Do not admit
advice-defer = Defer
outcome-admitted = Admitted
outcome-not-admitted = Not admitted
outcome-deferred = Deferred
ground-not-an-ngo = It is not a non-governmental organization
ground-not-its-own-request = The request is not the organization’s own
ground-duplicate-of = The same organization has another file
ground-already-observer = It is an observer already
# $day (String) - from when it may apply
ground-reapplication-interval = The waiting period before a new application is not over
    .until = A new application is possible only from { $day }
ground-ceased-to-exist = The organization has ceased to exist
signature-recommend = Recommended by
signature-countersign = Countersigned by
signature-propose-correction = Correction proposed by
signature-confirm = Correction confirmed by
extension-none = No extension asked for
extension-requested = Extension asked for
extension-granted = Extension granted
extension-refused = Extension refused

## Commands on an application

command-start = Begin an application
command-save = Save
command-attach = Attach a document
command-discard = Discard the draft
command-hand-over = Hand over the application
command-submit = Submit the application
command-withdraw = Withdraw the application
command-undo-withdrawal = Undo the withdrawal
command-take = Take the file
command-assign = Assign the file
command-release = Give the file back
command-declare-conflict = Declare a conflict of interest
command-lift-conflict = Lift a conflict of interest
command-note = Add a note
command-record-reply = Record the Director General’s reply
command-complete = Record that the file is complete
command-ask = Ask questions
command-save-answer = Save the answer
command-send-answers = Send the answers
command-request-extension = Ask for more time
command-grant-extension = Grant more time
command-refuse-extension = Refuse more time
command-cancel-questions = Withdraw the questions
command-cancel-hearing = Withdraw the request for a comment
command-record-finding = Record a finding
command-correct-fact = Correct a fact
command-withdraw-fact-correction = Withdraw a correction of a fact
command-summarize = Write the summary for the Council
command-except = Make an exception to a criterion
command-hear = Ask for the organization’s comment
command-recommend = Recommend
command-recall = Withdraw the recommendation
command-countersign = Countersign
command-send-back = Send back
command-propose-closing = Propose to close the file
command-link-duplicate = Link a possible duplicate
command-dismiss-duplicate = Dismiss a possible duplicate
command-flag-hit = Record a match on a list
command-clear-hit = Clear a match on a list
command-confirm-hit = Confirm a match on a list
command-reopen-review = Reopen the review
command-place = Place on the list of a session
command-remove = Take off the list
command-not-taken-up = Record that the item was not taken up
command-record-decision = Record the Council’s decision
command-correct-decision = Correct the record of the decision
command-preview = Preview the letter
command-announce = Announce the decision
command-propose-correction = Propose a correction
command-confirm-correction = Confirm a correction
command-resume-review = Resume the review
command-update-dossier = Update the application
command-translate = Translate a text of the file
command-check-translation = Check a translation
command-reopen = Reopen the file
command-retarget = Move to another session
command-remind-now = Remind the organization by hand
command-remind = Remind the organization
command-contact-failed = Record that nobody could be reached
command-lapse = Close for lack of an answer
command-go-on = Continue without waiting any longer
command-escalate = Report an overdue step
command-carry-over = Carry over to the next session
command-warn-draft = Warn that the draft will expire
command-expire-draft = Expire the draft

## What has happened: for staff, and for the applicant

event-started = Draft begun
    .applicant = You began the draft
event-discarded = Draft discarded
    .applicant = The draft was discarded
event-handed-over = New owner
    .applicant = The application has another owner
# $reference (String) - reference number
# $late (Bool) - after the last day for the nearest session
event-submitted = Application received: { $reference }
    .applicant = { $late ->
        [true] Your application was received after the last day for the nearest session: it goes to the next one
       *[false] Your application was received
    }
event-taken = File taken
    .applicant = The secretariat is looking at your application
event-assigned = File assigned
event-released = File given back
event-conflict-declared = Conflict of interest declared
event-conflict-lifted = Conflict of interest lifted
event-noted = Note added
# $day (String) - date of the letter
event-reply-recorded = Director General’s reply of { $day } on record
    .applicant = The Director General replied by letter of { $day }
# $count (Number) - gates passed in spite of what is missing
event-completed = { $count ->
    [0] File found complete
    [one] File goes on despite { $count } missing item, with a reason
   *[other] File goes on despite { $count } missing items, with reasons
}
    .applicant = The check for completeness is over; the review begins
# $count (Number) - questions
# $day (String) - due day
event-questions-asked = { $count ->
    [one] { $count } question asked, answer due on { $day }
   *[other] { $count } questions asked, answers due on { $day }
}
    .applicant = { $count ->
        [one] We asked you { $count } question; please answer by { $day }
       *[other] We asked you { $count } questions; please answer by { $day }
    }
event-answer-saved = Answer saved, not sent
    .applicant = You saved an answer; it is not sent yet
# $version (String) - number of the version
event-answers-sent = Answers sent with version { $version } of the application
    .applicant = You sent your answers, with version { $version } of the application
event-extension-requested = More time asked for
    .applicant = You asked for more time
# $day (String) - new due day
event-extension-granted = More time granted, until { $day }
    .applicant = You have more time, until { $day }
event-extension-refused = More time refused
    .applicant = More time could not be granted
event-questions-cancelled = Questions withdrawn
    .applicant = We withdrew our questions; you have nothing to answer
# $met (Bool) - whether the criterion is met
# $criterion (String) - its title
event-finding-recorded = { $met ->
    [true] { $criterion }: found met
   *[false] { $criterion }: found not met
}
event-fact-corrected = Fact corrected, beside the organization’s answer
event-fact-correction-withdrawn = Correction of a fact withdrawn
event-summarized = Summary for the Council written
# $criterion (String) - its title
event-excepted = Exception made: { $criterion }
# $day (String) - due day
event-hearing-opened = Comment asked for, due on { $day }
    .applicant = You may comment on what stands against the application, until { $day }
event-hearing-cancelled = Request for a comment withdrawn
    .applicant = We withdrew our request for your comment; you have nothing to answer
event-comment-sent = Comment received
    .applicant = You sent your comment
event-went-on = Deadline passed; the file goes on
    .applicant = The deadline for your answer has passed; the application goes on
# $advice (String) - what is advised
event-recommended = Recommended: { $advice }
event-recalled = Recommendation withdrawn by its author
event-countersigned = Countersigned
event-sent-back = Sent back
    .applicant = We no longer intend to close the file; the examination goes on
# $ground (String) - the ground
event-closing-proposed = Closing proposed: { $ground }
# $ground (String) - the ground
event-closed = Closed: { $ground }
    .applicant = The file was closed: { $ground }
event-duplicate-linked = Possible duplicate linked
event-duplicate-dismissed = Possible duplicate dismissed
event-hit-flagged = Match on a list recorded
event-hit-cleared = Match on a list cleared
event-hit-confirmed = Match on a list confirmed
event-review-reopened = Review reopened
event-placed = Placed on the list of a session
    .applicant = Your application is on the agenda of a session
# $letter (String) - the item's letter
event-lettered = List closed: item ({ $letter })
event-removed = Taken off the list
    .applicant = Your application was taken off the agenda
    .called-off = The session was called off: your application is no longer on its list
event-not-taken-up = Not taken up by the session
    .applicant = The session did not take up your application; it goes to another
# $outcome (String) - the outcome
event-decision-recorded = Decision of the Council recorded: { $outcome }
# $outcome (String) - the outcome
event-decision-corrected = Record of the decision corrected: { $outcome }
event-letter-previewed = Letter previewed
event-announced = Decision announced
    .applicant = The Council’s decision was announced to you
event-correction-proposed = Correction proposed
# $outcome (String) - the decision as it is now
event-correction-confirmed = Correction confirmed
    .applicant = A corrected letter was sent to you; both letters stay on file. The decision is now: { $outcome }
event-review-resumed = Review resumed
    .applicant = The review of your deferred application goes on
# $version (String) - number of the version
event-dossier-updated = Application updated: version { $version }
    .applicant = You updated your application: version { $version }
# $what (String) - what the words are, such as: question
# $language (String) - the language, in its lower-case form
event-translated = { $what }: translated into { $language }
# $what (String) - what the words are, such as: question
# $language (String) - the language, in its lower-case form
event-translation-checked = { $what }: translation into { $language } checked
event-words-translated-applicant = A text was translated
event-withdrawn = Withdrawn by the organization
    .applicant = You withdrew the application
event-withdrawal-noted = Wish to withdraw noted after the list was closed
    .applicant = Your wish to withdraw was noted; the list of the session was already closed
event-withdrawal-undone = Withdrawal undone
    .applicant = You undid the withdrawal
event-reopened = File reopened
    .applicant = The file is open again
event-retargeted = Moved to another session
    .applicant = The session planned was called off: your application will be considered at another session
    .announced = A session was announced for your application
event-reminded-by-hand = Reminder sent by hand
    .applicant = We sent you a reminder
# $count (Number) - which reminder
event-reminded = { $count ->
    [one] Reminder sent
   *[other] Reminder No. { $count } sent
}
    .applicant = { $count ->
        [one] We reminded you
       *[other] We reminded you again ({ $count })
    }
event-contact-failed = No message reaches the organization: its deadline is paused
# $day (String) - last day
event-lapsed = Closed for lack of an answer; can be reopened until { $day }
    .applicant = Closed for lack of an answer; it is reopened if you answer by { $day }
# $stuck (Bool) - nobody may countersign
event-escalated = { $stuck ->
    [true] Deadline passed; nobody is left who can countersign
   *[false] Deadline of the secretariat passed
}
event-carried-over = Carried over to the next session
    .applicant = The list of the session closed before your application could be put on it: it goes to a later session
event-session-moved = The session was moved to other days
event-draft-warned = Warned that the draft will expire
    .applicant = We warned you that the draft will expire
event-draft-expired = Draft expired
    .applicant = The draft expired

## Refusals: an application

# $command (String) - what was tried
# $state (String) - the state
refused-not-your-turn = “{ $command }” is not possible in this state: { $state }.
    .applicant = “{ $command }” is no longer possible, or not yet: the application has moved on. Please look at its current state.
# $roles (String) - those who may
refused-not-your-role = Your role does not allow this. Those who may: { $roles }.
    .nobody = Each person can do this only for themselves.
refused-conflicted = You have declared a conflict of interest in this file, or you belong to the organization: somebody else has to act.
refused-not-the-holder = This file is assigned to somebody else, or to nobody. Take it first, or ask for it to be assigned to you.
refused-already-started = This application has already been started.
refused-not-started = There is no such application.
refused-open-application = Your organization already has an open application: please continue that one.
refused-already-observer = The organization is already an observer.
# $day (String) - the day
refused-not-before = A new application is possible from { $day }.
# $sections (String) - the sections
refused-incomplete = These sections are not complete: { $sections }.
# $documents (String) - the kinds
# $criterion (String) - what for
refused-missing-evidence = Documents missing: { $documents }. They are needed for “{ $criterion }”.
# $documents (String) - the kinds
refused-files-waiting = These files have arrived and are not attached yet: { $documents }. Say what each of them is, or remove it.
refused-version-changed = The application has changed since you saw this page. Please look at it again before you continue.
refused-rulebook-changed = The rules have changed since you began. Please read what is new before you submit.
refused-no-declaration = The declaration names nobody. Please give the name of the person who declares.
refused-cannot-hold = That person cannot take it: their account is closed, or they do not have the role, or they have a conflict of interest.
refused-no-conflict = There is no conflict of interest to lift.
refused-own-conflict = Nobody can lift their own conflict of interest.
refused-no-questions = Please ask at least one question.
refused-asked-before = The same question was asked before. Name it, and say why its answer is not enough.
refused-no-such-question = No such question is open.
refused-no-hearing = The organization is not being asked for its comment.
# $count (Number) - questions
refused-unanswered = { $count ->
    [one] { $count } question has no saved answer yet.
   *[other] { $count } questions have no saved answer yet.
}
# $when (String) - when it ended
refused-too-late = The deadline for this passed on { $when }.
# $when (String) - when it comes
refused-too-early = This is possible from { $when }.
# $received (String) - the day of receipt
refused-before-receipt = This is before { $received }, the day on which the application was received. Write the date of the letter of reply.
refused-interval-over = This day is not in the future: the waiting period is over, and is no ground for closing the file.
refused-extension-used = More time can be asked for only once.
refused-no-extension = Nobody has asked for more time.
refused-extension-pending = The request for more time has to be decided first.
# $on (String) - when it was told
# $again (String) - from which day on
refused-told-lately = The organization was told on { $on } that an answer is awaited. It can be reminded by hand from { $again }.
# $on (String) - the day
refused-clock-reminds = The automatic reminder is sent on { $on }: another one so close to it would say nothing new.
refused-contact-failed = No message reached the organization: its deadline is paused until another contact is found.
refused-some-answered = Answers have come, so the file goes on with them instead of being closed.
refused-never-lapses = A file is never closed because no comment came, or after a deferral.
# $criteria (String) - the criteria
refused-gates-open = Still missing, with no reason given for continuing: { $criteria }.
refused-not-legible = Please confirm that the documents can be read.
# $criterion (String) - the criterion
refused-not-judged = This criterion is not judged by a person: { $criterion }.
# $criterion (String) - the criterion
refused-basis-unfit = What the finding rests on does not fit this criterion, or what you found: { $criterion }.
# $criteria (String) - the criteria
refused-unjudged = No current finding yet on: { $criteria }.
# $criteria (String) - the criteria
refused-unmet-without-exception = Not met, and without an exception: { $criteria }.
# $criterion (String) - the criterion
refused-nothing-to-except = No exception is needed: { $criterion } is met, or nobody has judged it yet.
# $criterion (String) - the criterion
refused-not-mandatory = An exception can be made only to a mandatory criterion, and this one is not: { $criterion }.
# $criteria (String) - the criteria
refused-hearing-first = The organization has to be asked first for its comment on: { $criteria }.
    .on-closing = The organization has to be asked first for its comment on the proposal to close.
refused-nothing-to-hear = Nothing stands against the application: there is nothing for the organization to comment on.
refused-nothing-unmet = You can recommend not to admit only if a criterion is not met.
refused-question-open = A question to the organization is still open.
# $rounds (Number) - deferrals so far
refused-new-reason-needed = { $rounds ->
    [one] The application has already been deferred { $rounds } time: give a reason that was not used before.
   *[other] The application has already been deferred { $rounds } times: give a reason that was not used before.
}
refused-same-person-cannot-countersign = You have already signed a step of this file: another person has to sign this one.
refused-not-the-author = Only the person who made the recommendation can withdraw it.
# $count (Number) - open hits
refused-hits-open = { $count ->
    [one] { $count } match on a list has to be cleared or confirmed first.
   *[other] { $count } matches on lists have to be cleared or confirmed first.
}
refused-duplicate-open = A linked duplicate has to be settled first.
refused-no-such-correction = This answer is not corrected, or its correction was withdrawn already.
refused-no-such-hit = There is no such match, or it was dealt with already.
refused-its-own-duplicate = A file cannot be a duplicate of itself.
refused-no-such-duplicate = No such duplicate is linked.
refused-list-closed = The list of that session is closed. Say how the item is added: by an addendum with its reason, or by the session itself.
refused-session-over = That session is over or was cancelled.
refused-special-session = A special session takes only countersigned files.
refused-answer-first = A question was asked after the deferral: its answer has to be reviewed first.
refused-not-on-this-agenda = The application is not on the agenda of that session.
# $days (String) - first and last day
refused-outside-session = That day is outside the session: { $days }.
refused-foreign-resolution = No such resolution of this session is on record. Record it first.
refused-already-decided = An outcome is already on record for this item. It can be corrected, not recorded twice.
refused-warnings-need-reason = Warnings were shown: please give the reason for recording it all the same.
refused-not-previewed = The letter has changed, or nobody has looked at it. Please look at it before it is sent.
refused-unknown-text = This text is not, or is no longer, among those of the file that others read.
# $language (String) - the language, in its lower-case form
refused-same-language = The text is already in { $language }. Please choose another language.
refused-nothing-to-check = There is no translation waiting for a check.
refused-own-translation = A translation has to be checked by somebody other than the person who wrote it.
refused-wording-changed = The translation was changed in the meantime. Please read the new wording before you check it.
# $what (String) - what the words are, such as: reasons of the Council
# $language (String) - the language of the letter
refused-not-translated = “{ $what }” has no checked translation into { $language }, the language of the letter. Please translate it under “Translations” and have a colleague check it.
refused-no-correction = There is no such correction to confirm.
refused-correction-pending = A correction is already waiting for confirmation.
refused-built-upon = The outcome can no longer be changed: the organization was asked about the deferral, or has sent another application since.
refused-corrects-nothing = That is what was announced already: nothing would change. Change what is wrong, or choose that it is a clerical error only.
refused-reason-missing = Please give a reason.
# $year (String) - the year
refused-calendar = The secretariat’s calendar for { $year } has not been loaded yet. An administrator can load it.

## Sessions: kinds, phases, rules, items

# $number (String) - the session's ordinal
session-regular = { $number } session
# $number (String) - the session's ordinal
session-special = { $number } special session
session-written-procedure = Written procedure
session-kind-regular = Regular session
session-kind-special = Special session
phase-planned = Planned
phase-list-closed = List closed
phase-paper-issued = Paper issued
phase-open = In session
phase-ended = Ended
phase-cancelled = Cancelled
rule-without-vote = Without a vote
rule-simple-majority = Simple majority of members present and voting
rule-two-thirds = Two thirds of members present and voting
rule-consensus = Consensus
# $objections (Number) - objections from which it falls
rule-objection-threshold = { $objections ->
    [one] Adopted unless { $objections } member objects
   *[other] Adopted unless { $objections } members object
}
# $days (Number) - days
rule-no-objection = { $days ->
    [one] No objection within { $days } day
   *[other] No objection within { $days } days
}
quorum-majority-of-members = Majority of the members
# $count (Number) - members
quorum-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
item-listed = On the list
item-withdrawn = Withdrawn
item-removed = Taken off
item-not-taken-up = Not taken up

## Commands and events of a session

session-command-plan = Plan a session
session-command-amend = Change details
session-command-record-notice = Record that notice was sent
session-command-postpone = Postpone
session-command-cancel = Cancel the session
session-command-place-item = Place an item
session-command-remove-item = Take an item off
session-command-order-items = Order the list
session-command-close-list = Close the list
session-command-issue-paper = Issue a paper
session-command-add-addendum = Issue an addendum
session-command-open = Open the session
session-command-record-resolution = Record a resolution
session-command-correct-resolution = Correct a resolution
session-command-record-outcome = Record an outcome
session-command-correct-outcome = Correct an outcome
session-command-mark-not-taken-up = Mark an item as not taken up
session-command-end = End the session
session-command-translate = Translate words of the session
session-event-planned = Session planned
session-event-amended = Details changed
# $day (String) - when
session-event-notice-recorded = Notice sent on { $day }
session-event-postponed = Session postponed
session-event-cancelled = Session cancelled
session-event-item-placed = Item placed on the list
session-event-item-removed = Item taken off the list
session-event-items-ordered = List put in order
session-event-list-closed = List closed
session-event-paper-issued = Paper issued
session-event-addendum-added = Addendum issued
session-event-opened = Session opened
session-event-resolution-recorded = Resolution recorded
session-event-resolution-corrected = Resolution corrected
session-event-outcome-recorded = Outcome recorded
session-event-outcome-corrected = Outcome corrected
session-event-not-taken-up = Item not taken up
session-event-ended = Session ended
# $language (String) - the language, in its lower-case form
session-event-translated = Words translated into { $language }
# $language (String) - the language, in its lower-case form
session-event-translation-checked = Translation into { $language } checked

## Refusals: a session

refused-already-planned = This session is already planned.
refused-not-planned = There is no such session.
refused-session-exists = A session of this kind and number already exists.
refused-ends-before-it-opens = The last day is before the first day.
refused-in-the-past = That day is already past.
refused-in-the-future = That day is in the future.
# $opens (String) - its first day
refused-only-later = A session can only be moved to later days; it now opens on { $opens }.
# $members (Number) - members
refused-quorum-above-members = { $members ->
    [one] The quorum exceeds the number of members ({ $members }).
   *[other] The quorum exceeds the number of members ({ $members }).
}
# $present (Number) - members who were present
refused-members-below-votes = { $present ->
    [one] The votes of a decision on record name { $present } member as present, and there cannot be fewer members than that. Correct those votes first, or enter a higher number of members.
   *[other] The votes of a decision on record name { $present } members as present, and there cannot be fewer members than that. Correct those votes first, or enter a higher number of members.
}
refused-already-on-list = The application is already on the list.
refused-list-still-open = The list is still open: the item can be placed in the ordinary way.
refused-not-on-this-list = This item is not on this list.
refused-not-yours = An organization can withdraw only its own application, and only while the list is open.
refused-not-the-whole-list = The order has to name each item of the list once.
refused-paper-exists = This paper has already been issued. To change it, issue a revision, a corrigendum or an addendum.
# $paper (String) - the newer one, such as “C/118/12 Rev.1”
refused-replaced = This paper has been replaced by { $paper }. Issue that one in the remaining languages instead.
refused-nothing-to-revise = The paper to which this refers has not been issued.
refused-changes-missing = Please say what the revision, corrigendum or addendum changes.
# $next (String) - what follows
refused-revision-number = The number does not follow the last one: the next is { $next }.
refused-is-addendum = An addendum is issued as such, and names its items.
refused-not-an-addendum = An addendum names at least one item, and carries the mark of an addendum.
refused-in-a-paper = An addendum adds only what came on the closed list and does not stand yet in what was issued under its symbol, and the same in each of its languages.
refused-untranslated = Some of its words are in another language and have no translation. Have them translated in their files or, where they are the session’s, among its translations; or say why it is issued in the original only.
# $symbol (String) - the symbol of the paper
refused-paper-issued = The paper { $symbol }, in which the Council reads of this request, has been issued: its summary stays as it is.
refused-symbol-taken = A paper of another session has this symbol.
# $session (String) - the session that it names, such as “118th session”
refused-foreign-symbol = This symbol is one of the { $session }: a paper has the number of its own session in its symbol.
refused-number-taken = Another resolution has this number.
refused-no-number = Resolutions are numbered from 1.
refused-resolution-exists = This resolution is already on record; it can be corrected.
refused-decided-under-it = An item was decided under this resolution: it cannot be taken out of it.
refused-not-decided = Nothing has been decided on this item yet.
refused-impossible-votes = These figures are impossible: more votes than members present, or more members present than members.

## Refusals: accounts, organizations, register, house

refused-account-exists = The account already exists.
refused-no-account = There is no such account.
refused-already-set-up = This service has already been set up.
refused-not-set-up = This service has not been set up yet.
refused-other-address = This link belongs to an email address other than the one on record.
refused-already-verified = This email address is already confirmed.
refused-not-verified = Please confirm the email address first.
refused-not-on-oneself = Nobody grants a role to themselves, gives up their own role here, or closes their own account: ask a colleague.
refused-already-held = That person already has this role.
refused-not-held = That person does not have this role.
refused-not-an-officer = Only an officer can act as senior officer.
refused-not-of-the-secretariat = Absences are recorded for people of the secretariat only.
# $by (String) - the latest first day
refused-absence-too-far-ahead = An absence begins within a year: by { $by } at the latest.
# $by (String) - the latest last day
refused-absence-too-long = An absence lasts at most one year: until { $by } at the latest.
# $days (String) - from when to when
refused-away-already = An absence is recorded for some of these days: { $days }. End it first, or choose other days.
refused-not-away = No such absence is recorded.
refused-last-administrator = At least one administrator has to remain.
refused-disabled = This account is closed.
refused-not-disabled = This account is already open.
refused-factor-is-on = The second step at sign-in is already on.
refused-factor-is-off = The second step at sign-in is not on.
refused-passkey-is-known = This passkey already opens the account.
refused-passkey-is-unknown = No such passkey opens the account.
# $most (String) - how many an account can have
refused-too-many-passkeys = An account has at most { $most } passkeys. Remove one that you no longer use.
refused-no-recovery-code-left = No recovery code is left.
refused-organization-exists = This organization is already registered.
refused-no-organization = There is no such organization.
refused-name-is-in-the-register = The organization is an observer, and this name stands in the register. Write to the secretariat: it changes the entry.
refused-already-member = That person already belongs to the organization.
refused-not-a-member = That person does not belong to the organization.
refused-ownership-moves = The owner can be changed only by handing over to another person.
refused-already-owner = That person is already the owner.
refused-first-is-owner = The first person of an organization becomes its owner.
refused-already-invited = That person has already been invited.
# $most (String) - how many
refused-too-many-invitations = { $most } invitations are already open, the most there can be. Cancel one, or wait until one is accepted or has expired.
refused-no-invitation = There is no such invitation.
# $when (String) - since when
refused-invitation-over = This invitation expired on { $when }. Please ask for a new one.
refused-not-your-invitation = This invitation was sent to another email address.
refused-not-an-observer = The organization is not an observer.
refused-decision-noted = This decision is already on record.
refused-already-entered = This observer is already in the register.
refused-not-entered = There is no such observer in the register.
refused-nothing-changes = This is already so: nothing would change.
refused-struck = This line was struck out.
# $day (String) - the day
refused-day-of-another-year = This day belongs to another year: { $day }.
# $day (String) - of which day the list is that stands
refused-older-list = The list that is loaded is of a later day: { $day }. Nothing was changed.
# $year (String) - the year
refused-no-such-year = The calendar of { $year } cannot be loaded.
observer-active = Active
observer-struck = Struck out
observer-origin-admitted = Admitted by the Council on an application here
observer-origin-recorded = Admitted before this service; recorded by the secretariat
setting-name = Name of this service
setting-postal-address = Postal address of the secretariat
setting-contact-email = Email address of the secretariat
setting-contact-phone = Telephone number of the secretariat
setting-signatory = Signature under letters
setting-banner = Notice on every page
command-contact-found = Record another contact
command-letter = Give the item its letter
command-return-item = Give the file back from the list
# $day (String) - the new due day
event-contact-found = Another contact found: a new period of grace begins
    .applicant = Another contact was recorded: you can now answer until { $day }
refused-nothing-opened = Nothing of this kind was opened for a change.
refused-contact-stands = Messages reach the organization: no other contact is needed.
refused-not-meeting = A session can itself add an item only while it is meeting.
refused-deferred-to-itself = A session does not defer an item to itself.
refused-deferred-to-unknown = There is no such session. Choose another one, or the next session to be announced.
refused-deferred-to-special = A special session takes nothing that was deferred. Choose another session, or the next session to be announced.
refused-deferred-to-over = That session is over. Choose another one, or the next session to be announced.
refused-deferred-to-called-off = That session was called off. Choose another one, or the next session to be announced.
# $warnings (String) - the warnings
refused-warnings-listed = Please give the reason for recording it all the same. { $warnings }
# $rule (String) - the rule
warning-rule-unmet = By this rule and with these votes, the outcome would be different: { $rule }.
# $present (String) - present
# $needed (String) - needed
warning-quorum-unmet = Fewer members were present ({ $present }) than the quorum ({ $needed }).
warning-votes-not-given = This rule counts votes, and none are given.
warning-members-not-known = The quorum depends on the number of members, which is not on record.
# $round (String) - which deferral
# $limit (String) - how many are usual
warning-deferral-beyond-limit = This would be deferral number { $round }; the usual limit is { $limit }.
# $until (String) - the last day on which a member may object
warning-period-runs = Members may still object: the period runs until { $until }.
# $adopted (String) - when the resolution was adopted
warning-another-day = The resolution was adopted on { $adopted }: another day than the one given here.
# $advice (String) - what was advised
warning-against-advice = The secretariat recommended otherwise: { $advice }.
likeness-same-registration = Same registration number
likeness-same-domain = Same web domain
likeness-same-name = Same name
# $percent (String) - likeness
likeness-like-name = Similar names: { $percent }
likeness-same-acronym = Same acronym
refused-other-file = This record is about another application.
