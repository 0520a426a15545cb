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
    .lead = The officer holds the file from then on and is told by email. Nobody else does.
    .to = To whom
    .you = { $name } (you)
    .none = There is no other officer who could take this file.
    .submit = Assign
    .done = { $name } holds this file now and is told by email.
# $name (String) - the holder
casework-release-other = Take it from { $name }’s desk

casework-conflict = Declare a conflict of interest
    .lead = You will no longer see this file: not its pages, not in a list, not in a count.
    .held = You hold this file: it goes back to “Unassigned”.
    .after = Only a senior officer without a conflict in this case can lift it.
    .reason = What the conflict is
    .reason-hint = Read by senior officers and auditors only. One sentence is enough.
    .submit = Declare the conflict and leave this file
    .done = Your conflict of interest is on record. You no longer see that file.
# $name (String) - whose conflict
# $day (String) - since when
casework-lift = Lift a conflict of interest
    .lead = That person sees the file again and may work on it. Nobody lifts a conflict of their own.
    .since = { $name }, since { $day }
    .of = Whose conflict
    .reason = Why it no longer stands
    .submit = Lift the conflict
    .done = Lifted: { $name } sees this file again.

# $names (String) - colleagues
casework-notes = Notes
    .lead = Notes stay in the secretariat: the organization never sees them. They are not changed or taken back later.
    .words = Note
    .words-hint = A colleague whose name follows an @ is told by email, for example @First Last.
    .tell = Tell by email
    .submit = Add a note
    .done = Note added.
    .none = There is no note on this file yet.
    .told = told: { $names }

# $day (String) - date of the reply on record
casework-reply = Record the Director General’s reply
    .lead = The date of the letter is shown to the organization, which is told by email that the reply is on record.
    .before = On record now: { $day }.
    .dated = Date of the letter
    .submit = Record the reply
    .done = The reply is on record. The organization is told.

# $entry (String) - what is left to tell it by
casework-flag = Record a match on a list
    .lead = As long as the match is not cleared, nobody can countersign a recommendation on this file. The organization is not told.
    .list = List
    .list-hint = As it calls itself, with its date.
    .entry = Entry
    .entry-hint = Its number or name on that list.
    .words = What matches
    .entry-by-machine = entry { $entry }
    .known = This entry of this list is on record already.
    .submit = Record the match
    .done = Match recorded. It is to be cleared before the countersignature.
casework-clear = Clear a match
    .lead = You confirm, by name and with a reason, that the entry is not this organization or one of its people.
    .which = Which match
    .reason = Why it is somebody else
    .submit = Clear the match
    .done = Match cleared.
casework-link = Link a possible duplicate
    .lead = As long as a linked file is not dismissed with a reason, nobody can countersign a recommendation on this one. If it is the same organization, propose to close the file instead.
    .candidates = Files of organizations with a name like this one
    .reference = Another file, by its reference
    .reference-hint = Leave empty if you chose one above.
    .reason = What speaks for it
    .missing = Choose a file, or give its reference.
    .unknown = There is no file with this reference that you may see.
    .submit = Link
    .done = Linked. It is to be settled before the countersignature.
casework-dismiss = Dismiss a possible duplicate
    .lead = You confirm, with a reason, that the two files are of two organizations.
    .which = Which file
    .reason = Why it is another organization
    .submit = Dismiss
    .done = Dismissed: two organizations.

# $by (String) - who and when
# $words (String) - what it should read
casework-correct = Correct a fact
    .lead = The organization’s answer stays as it was sent. The correction stands beside it, with your name, for everybody in the secretariat who sees this file.
    .answer = The organization’s answer:
    .at = Which answer
    .words = What it should read, and why
    .words-hint = For example: founded in 2011, not 2010; the founding act says so.
    .document = Document that shows it
    .no-evidence = Choose the document that shows it.
    .beside = Corrected by { $by }: { $words }
    .submit = Record the correction
    .done = Correction recorded.
# $title (String) - the criterion
casework-except = Except a criterion
    .lead = With an exception the file can be recommended for admission although the criterion is not met. The exception is counted, and shown with its reason on the Council paper.
    .which = Which criterion
    .none = No mandatory criterion stands as not met: there is nothing to except.
    .reason-hint = The Council reads this.
    .submit = Except it
    .done = Excepted: { $title }
# $day (String) - last day for the comment
casework-hear = Hear the organization
    .on-closing = Hear the organization on the closing
    .unmet = The organization is told that these criteria seem not to be met, with your words, and may comment. It is not told what you will recommend. Its comment goes on the Council paper.
    .closing = The organization is told that the secretariat intends to close the file, on this ground and with your words, and may comment.
    .until = It has until { $day }. If no comment comes, the file goes on without.
    .none = Nothing stands as not met: there is nothing on which the organization could be heard.
    .words = Your words to the organization
    .words-hint = Say what is missing and what would settle it.
    .submit = Open the hearing
    .done = The hearing is open. You will be told when the comment comes.
# $criteria (String) - the criteria
# $ground (String) - the ground
casework-hearing = Hearing
    .unmet = Hearing on: { $criteria }
    .closing = Hearing on closing the file: { $ground }
    .running = waiting for the comment
    .came = commented
    .silent = no comment came
    .comment = Comment of the organization

casework-recall = Take the recommendation back
    .lead = The file comes back to you for review. Nothing that was found is lost; the recommendation stays in the history.
    .submit = Take it back
    .done = Taken back: the file is under review again.
casework-reopen-review = Reopen the review
    .lead = The countersigned advice no longer stands; the officer reviews and recommends anew. The organization is not told.
    .reason = Why
    .submit = Reopen the review
    .done = The review is open again.
# $day (String) - end of the review
casework-resume = Resume the review
    .lead = The deferred file is under review again, until { $day }. The organization is told.
    .submit = Resume the review
    .done = The file is under review again.

# $day (String) - the new due day
casework-grant = Grant more time
    .lead = The answer is then due on { $day }. The organization is told by email; more time can be granted once only.
    .submit = Grant more time
    .done = More time granted. The organization is told.
# $day (String) - the due day that stays
casework-refuse = Refuse more time
    .lead = The answer stays due on { $day }. The organization is told by email, with your reason.
    .reason = Why
    .submit = Refuse
    .done = More time refused. The organization is told.
casework-extension = Extension
    .wish = The organization asks for more time:
# $state (String) - the state to go back to
casework-cancel = Take the questions back
    .lead = The organization need not answer any more and is told by email, with your reason. The file goes on from “{ $state }”.
    .reason = Why
    .submit = Take the questions back
    .done = The questions are taken back. The organization is told.
# $day (String) - first possible due day
casework-contact = Record another contact
    .lead = Do this once the organization was reached another way and its address is corrected. The clock, which stood still, runs again.
    .until = The organization has until { $day } to answer, or longer where its day was later.
    .submit = The organization was reached
    .done = The clock runs again. The organization is told its new day.

# $days (String) - time for the comment
casework-close = Propose to close the file
    .lead = The Council alone refuses. Without it a file is closed on one of these grounds only.
    .then = The organization is heard on it first, for { $days }; then a senior officer who is not you countersigns. It can be reopened afterwards.
    .ground = Ground
    .reference = Reference of the other file
    .reference-hint = For a duplicate only.
    .until = First day of a new application
    .until-hint = For a running interval only.
    .reason = Why
    .reason-hint = The organization reads this when the file is closed.
    .submit = Propose to close
    .done = Proposed. Now hear the organization on it.
# $name (String) - the officer
casework-closing = Closing
    .by = Proposed by { $name }
    .unheard = The organization has not been heard on it yet: that comes before the countersignature.
    .silent = The organization was heard; no comment came.
# $days (String) - how long it can be reopened
casework-countersign = Close the file
    .lead = You close the file without the Council, on this ground. The organization is told by email, with the reason. For { $days } another senior officer can reopen it.
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
casework-known = To know about this file
    .extension = The organization asks for more time
    .contact = No message reaches the organization: the clock stands still
    .reminded = { $count ->
        [0] No reminder sent yet; an answer is taken until { $until }
        [one] 1 reminder sent; an answer is taken until { $until }
       *[other] { $shown } reminders sent; an answer is taken until { $until }
    }
    .overdue = The time for this step ran out; told on { $day }
    .stuck = Nobody is left who may countersign: an administrator can appoint an acting senior officer
    .withdrawal = The organization wishes to withdraw; the list had closed
    .proceeded = Went on in spite of: { $title }
    .excepted = Excepted: { $title }
    .corrected = Corrected: { $title }
    .duplicate = Possible duplicate
    .no-duplicate = Looked at, another organization
    .hit = To be cleared: { $entry }
    .hit-cleared = Cleared: { $entry }
    .conflict = Conflict of interest: { $name }
    .reply = Director General’s reply of { $day }
# $name (String) - a colleague
casework-history = History
    .to = to { $name }
    .of = of { $name }
casework-evidence-document = Choose the document in which this page is.
casework-evidence-number = Write the page as a number.
# $count (Number) - how many pages
# $shown (String) - the number as written
casework-evidence-beyond = { $count ->
    [one] This document has one page.
   *[other] This document has { $shown } pages.
}
# $name (String) - what was written
casework-notes-nobody = “{ $name }” is no colleague who may read this file. Choose below, or write the name after the @ as it is listed there.
casework-reply-to-come = This day has not come yet. Write the date of the letter.
casework-link-which = Write the reference of the other file.
casework-link-mistyped = A character of this reference is mistyped: its last letter does not match the rest.
