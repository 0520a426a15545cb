### The secretariat's steps in a case: what each will do, what it asks, what has to be known.

casework-more = More about this file
    .organization = With the organization
    .findings = Facts and checks
    .people = Colleagues
    .signatures = Review and closing
casework-fault-day = Give a day, for example 2026-03-31.
casework-read-by-organization = The organization reads this.
casework-other-file = a file that you may not see

# $count (Number) - how many files on their way
# $shown (String) - the same number, written
casework-load = { $count ->
    [0] no open file
    [one] 1 open file
   *[other] { $shown } open files
}
# $name (String) - the officer
casework-assign = Assign the file
    .lead = The file is then assigned to this officer, and to nobody else. The officer is told by email.
    .to = To whom
    .you = { $name } (you)
    .none = There is no other officer who could take this file.
    .submit = Assign
    .done = The file is now assigned to { $name }, who is told by email.
# $name (String) - the holder
casework-release-other = Take the file from { $name }
    .note = The file goes back to “Unassigned”, not to you. Its deadlines run on, and messages about it go to all officers. { $name } gets no email. Any officer can take the file, and you can assign it.

casework-conflict = Declare a conflict of interest
    .lead = You will no longer see this file: neither its pages, nor in lists, nor in counts.
    .held = This file is assigned to you: it goes back to “Unassigned”.
    .after = Only a senior officer without a conflict in this file can lift it.
    .reason = What the conflict is
    .reason-hint = Read by senior officers and auditors only. One sentence is enough.
    .submit = Declare the conflict and leave this file
    .done = Your conflict of interest is on record. You no longer see that file.
# $name (String) - whose conflict
# $day (String) - since when
casework-lift = Lift a conflict of interest
    .lead = That person sees the file again and may work on it. Nobody can lift their own conflict.
    .since = { $name }, since { $day }
    .of = Whose conflict
    .reason = Why it no longer applies
    .submit = Lift the conflict
    .done = Lifted: { $name } sees this file again.

# $names (String) - colleagues
casework-notes = Notes
    .lead = Notes stay in the secretariat: the organization never sees them. They cannot be changed or removed later.
    .words = Note
    .words-hint = A colleague whose name follows an @ is told by email, for example @First Last.
    .tell = Tell by email
    .submit = Add a note
    .done = Note added.
    .none = There is no note on this file yet.
    .told = told: { $names }

# $day (String) - date of the reply on record
casework-reply = Record the Director General’s reply
    .lead = The organization sees the date of the letter, and is told by email that the reply is on record.
    .before = On record now: { $day }.
    .dated = Date of the letter
    .submit = Record the reply
    .done = The reply is on record. The organization is told.

# $entry (String) - what is left to tell it by
casework-flag = Record a match on a list
    .lead = Until the match is cleared or confirmed, nobody can countersign a recommendation on this file. The organization is not told.
    .list = List
    .list-hint = Its exact title and its date.
    .entry = Entry
    .entry-hint = Its number or name on that list.
    .words = What matches
    .entry-by-machine = entry { $entry }
    .known = This entry of this list is already on record.
    .submit = Record the match
    .done = Match recorded. It has to be cleared before the countersignature.
casework-clear = Clear a match
    .lead = You confirm, by name and with a reason, that the entry is not this organization or one of its people.
    .which = Which match
    .reason = Why it is somebody else
    .submit = Clear the match
    .done = Match cleared.
casework-link = Link a possible duplicate
    .lead = Until a linked file is dismissed with a reason, nobody can countersign a recommendation on this one. If it is the same organization, propose to close the file instead.
    .candidates = Files of organizations with a similar name
    .reference = Another file, by its reference
    .reference-hint = Leave it blank if you chose one above.
    .reason = Why it may be the same organization
    .missing = Choose a file or give its reference.
    .unknown = There is no file with this reference that you may see.
    .submit = Link
    .done = Linked. It has to be settled before the countersignature.
casework-dismiss = Dismiss a possible duplicate
    .lead = You confirm, with a reason, that the two files are from two different organizations.
    .hidden = A link to a file that you may not see is dismissed by a colleague who may.
    .which = Which file
    .reason = Why it is another organization
    .submit = Dismiss
    .done = Dismissed: two different organizations.

# $by (String) - who and when
# $words (String) - what it should read
casework-correct = Correct a fact
    .lead = The organization’s answer stays as it was sent. The correction is shown beside it, with your name, to everybody in the secretariat who sees this file. The Council reads it in its paper, without your name; but a correction on a person, an address or a telephone number stays inside the secretariat. When the organization changes the answer itself and sends it, the Council’s paper leaves the correction out.
    .answer = The organization’s answer:
    .at = Which answer
    .words = What it should read, and why
    .words-hint = For example: founded in 2011, not 2010; the founding act says so.
    .document = Document that shows it
    .no-evidence = Choose the document that shows it.
    .beside = Corrected by { $by }: { $words }
    .submit = Record the correction
    .done = Correction recorded.
    .before = What the secretariat has corrected so far; a new correction takes its place:
    .restated = The organization has changed this answer since.

casework-withdraw-correction = Withdraw a correction of a fact
    .lead = The organization’s answer then stands alone again, here and in the Council’s paper. The history keeps the correction and your reason.
    .this = Withdraw this correction
    .at = Which correction
    .reason = Why it is withdrawn
    .submit = Withdraw the correction
    .done = Correction withdrawn.

# $most (String) - how many characters are taken, written
# $written (String) - how many characters were typed, written
casework-summarize = Summary for the Council
    .lead = A few sentences on the organization: who it is, what it is for, where and how it works. They stand above its own statements in the Council paper; without them the statements stand alone.
    .words = Summary
    .words-hint = Facts of the file alone, and no recommendation: the Council paper carries none. What you save takes the place of what stands now. At most { $most } characters.
    .long = This is too long: { $written } characters. At most { $most } are taken: with the rest of the request it has to stand on one sheet.
    .submit = Save the summary
    .done = The summary is saved. It can now be translated.
# $title (String) - the criterion
casework-except = Make an exception to a criterion
    .lead = With an exception, admission can be recommended although the criterion is not met. The exception is counted, and the Council paper shows it.
    .until = A new finding on the criterion ends the exception.
    .which = Which criterion
    .none = No mandatory criterion is recorded as not met: no exception is needed.
    .reason-hint = The Council reads this. Of a criterion that only the secretariat reads, its paper gives no reason.
    .submit = Record the exception
    .done = Exception recorded: { $title }
# $day (String) - last day for the comment
# $criteria (String) - the criteria that are not named
casework-hear = Ask for the organization’s comment
    .on-closing = Ask for a comment on the closing
    .unmet = The organization is told, in your words, that these criteria do not seem to be met, and may comment. It is not told what you will recommend. The Council paper shows its comment.
    .unspecified = The organization is told, in your words, what stands against its application, and may comment. It is not told what you will recommend. The Council paper shows its comment.
    .closing = The organization is told, in your words, that the secretariat intends to close the file on this ground, and may comment.
    .until = It has until { $day }. If no comment comes, the file goes on without one.
    .unnamed = Not named to the organization, neither in its messages nor on its pages: { $criteria }. Do not write of it either: that could tip somebody off.
    .none = No criterion is recorded as not met: there is nothing for the organization to comment on.
    .words = What you write to the organization
    .words-hint = Say what is missing and what would settle it.
    .submit = Ask for the comment
    .done = The organization is asked for its comment. You will be told when it comes.
# $criteria (String) - the criteria
# $ground (String) - the ground
casework-hearing = Comment
    .unmet = Comment asked for on: { $criteria }
    .closing = Comment asked for on closing the file: { $ground }
    .running = waiting for the comment
    .came = commented
    .silent = no comment came
    .cancelled = withdrawn
    .comment = Comment of the organization

casework-recall = Withdraw the recommendation
    .lead = The file comes back to you for review. All findings are kept; the recommendation stays in the history.
    .submit = Withdraw the recommendation
    .done = Recommendation withdrawn: the file is under review again.
casework-reopen-review = Reopen the review
    .lead = The countersigned recommendation no longer applies; the file is reviewed again and needs a new recommendation. The organization is not told.
    .reason = Why
    .submit = Reopen the review
    .done = The review is open again.
# $day (String) - end of the review
casework-resume = Resume the review
    .lead = The deferred file is under review again, until { $day }. The organization sees it on its page.
    .submit = Resume the review
    .done = The file is under review again.

# $day (String) - the new due day
casework-grant = Grant more time
    .lead = The answer will then be due on { $day }. The organization is told by email. More time can be granted only once.
    .submit = Grant more time
    .done = More time granted. The organization is told.
# $day (String) - the due day that stays, or the one from now on
casework-refuse = Refuse more time
    .lead = The answer stays due on { $day }. The organization is told by email, with your reason.
    .renewed = The day passed before this was decided: a fresh time begins, and the answer is due on { $day }. The organization is told by email, with your reason.
    .reason = Why
    .submit = Refuse
    .done = More time refused. The organization is told.
casework-extension = Extension
    .wish = The organization asks for more time:
# $state (String) - the state to go back to
casework-cancel = Withdraw the questions
    .lead = The organization no longer has to answer and is told by email, with your reason. The file goes on from “{ $state }”.
    .reason = Why
    .submit = Withdraw the questions
    .done = The questions are withdrawn. The organization is told.
# $state (String) - the state to go back to
casework-cancel-hearing = Withdraw the request for a comment
    .lead = For a request that was sent by mistake. The organization no longer has to comment and is told by email, with your reason. The file goes on from “{ $state }”. The request then counts as never made: before anything is recommended against the organization or the file is closed, it is asked again.
    .done = The request is withdrawn. The organization is told.
# $day (String) - the last day
casework-remind = Remind the organization
    .lead = The organization gets the same email as from the automatic reminders. The answer is due by { $day }; no deadline changes, and the automatic reminders are sent as before.
    .late = The deadline has passed. The email tells the organization that an answer is still accepted until { $day }; no deadline changes.
    .submit = Send the reminder
    .done = The organization has been reminded by email.

# $day (String) - first possible due day
casework-contact = Record another contact
    .lead = Do this once the organization has been reached another way and its address is corrected. Its deadline, which was paused, starts running again.
    .until = The organization has until { $day } to answer, or longer if its deadline was later.
    .submit = The organization was reached
    .done = The deadline is running again. The organization is told its new date.

# $days (String) - time for the comment
casework-close = Propose to close the file
    .lead = Only the Council can refuse an application. Without it, a file is closed on one of these grounds only.
    .then = The organization is first asked for its comment, for { $days }; then a senior officer other than you countersigns. The file can be reopened afterwards.
    .ground = Ground
    .reference = Reference of the other file
    .reference-hint = Only for a duplicate.
    .until = First day of a new application
    .until-hint = Only if the waiting period before a new application is not over.
    .reason = Why
    .reason-hint = The organization reads this when the file is closed.
    .submit = Propose to close
    .done = Proposed. Now ask the organization for its comment.
# $name (String) - the officer
casework-closing = Closing
    .by = Proposed by { $name }
    .unheard = The organization has not been asked for its comment yet: this comes before the countersignature.
    .silent = The organization was asked for its comment; none came.
# $days (String) - how long it can be reopened
casework-countersign = Close the file
    .lead = You close the file without the Council, on this ground. The organization is told by email, with the explanation. For { $days }, another senior officer can reopen it.
    .submit = Countersign and close the file
    .closed = The file is closed. The organization is told.
# $day (String) - a day
# $state (String) - a state
casework-reopen = Reopen the file
    .lapsed = The organization is asked again, and has until { $day } to answer. It is told by email.
    .closed = The file goes on from “{ $state }”. The organization is told by email.
    .until = This is possible until { $day }.
    .reason = Why
    .submit = Reopen
    .done = The file is open again. The organization is told.

# $title (String) - a criterion or an answer
# $entry (String) - what the entry says
# $name (String) - a colleague
# $day (String) - a day
# $count (Number) - reminders sent
# $shown (String) - the same number, written
# $until (String) - last day
casework-known = What to know about this file
    .extension = The organization asks for more time
    .contact = No message reaches the organization: its deadline is paused
    .reminded = { $count ->
        [0] No reminder sent yet; an answer is taken until { $until }
        [one] 1 reminder sent; an answer is taken until { $until }
       *[other] { $shown } reminders sent; an answer is taken until { $until }
    }
    .by-hand = Reminder sent by hand
    .overdue = The deadline for this step has passed; reported on { $day }
    .stuck = Nobody is left who can countersign: an administrator can appoint an acting senior officer
    .withdrawal = The organization wishes to withdraw its application; the list was already closed
    .proceeded = Continued despite: { $title }
    .excepted = Exception: { $title }
    .corrected = Corrected: { $title }
    .duplicate = Duplicate, confirmed by a person
    .duplicate-there = Duplicate, confirmed on the other file
    .no-duplicate = Looked at, another organization
    .hit = To be cleared or confirmed
    .hit-cleared = Cleared: { $entry }
    .hit-confirmed = Confirmed, on a sanctions list
    .conflict = Conflict of interest: { $name }
    .reply = Director General’s reply of { $day }
# $name (String) - a colleague
casework-history = History
    .to = to { $name }
    .of = of { $name }
casework-evidence-document = Choose the document that contains this page.
casework-evidence-number = Write the page as a number.
# $count (Number) - how many pages
# $shown (String) - the number as written
casework-evidence-beyond = { $count ->
    [one] This document has one page.
   *[other] This document has { $shown } pages.
}
# $name (String) - what was written
casework-notes-nobody = “{ $name }” is not a colleague who may read this file. Choose below, or write the name after the @ exactly as it is listed there.
casework-reply-to-come = This date is in the future. Write the date of the letter.
casework-link-which = Write the reference of the other file.
casework-link-mistyped = A character of this reference is mistyped: its last letter does not match the rest.
