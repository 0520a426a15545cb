### The secretariat's pages: queue and case.

desk-queue = Queue
    .empty = Nothing here. Files appear as soon as an organization submits its application.
    .empty-mine = No file is assigned to you. Take one from “Unassigned”.
    .empty-narrowed = Nothing matches. Use fewer words, or choose another view.
# $most (String) - as many files, as written
desk-queue-too-many = More than { $most } files contain these words, and not all of them were searched. Add a word.
# $most (String) - as many files as are searched
desk-file-too-many = A file for a spreadsheet holds everything that was found, but more than { $most } files contain these words. Add a word, then save the list.
# $words (String) - the words, as they were typed
desk-queue-unread = Not understood, and left out of the search: { $words }. “What can be searched for” lists what you can type.
# $words (String) - the words, as they were typed
desk-queue-several = More than one person may be meant, so this was left out of the search: { $words }. Type more of the name, with hyphens for blanks, or choose the person in the list.
# $most (String) - as many words as are looked for at once
# $words (String) - the others, as they were typed
desk-queue-beyond = A search takes at most { $most } words, so this was left out: { $words }.
# $count (Number) - how many files
# $shown (String) - the same number, written
desk-queue-elsewhere = Nothing matches here. { $count ->
    [one] 1 other file has these words. Look for it in:
   *[other] { $shown } other files have these words. Look for them in:
}
desk-view = Views
    .mine = My files
    .unassigned = Unassigned
    .countersign = To countersign
    .overdue = Overdue
    .ready = Ready for the Council
    .open = Under way
    .closed = Closed
desk-column = Columns
    .reference = Reference
    .organization = Organization
    .country = Seat
    .state = State
    .holder = Assigned to
    .in-state = In this state
    .criteria = Criteria
    .country-code = Country code
    .since = In this state since
    .received = Received
    .deferrals = Deferrals
    .met = Met
    .unmet = Not met
    .stale = Findings to be looked at again
    .hits = Open list matches
    .flags = Flags
    .due = Due
# $count (Number) - how many days
# $shown (String) - the same number, written
desk-days = { $count ->
    [0] today
    [one] 1 day
   *[other] { $shown } days
}
desk-nobody = nobody
desk-more-than-thousand = 1,000+
desk-filter = Filter
    .state = State
    .any = any state
    .me = you
    .anybody = anybody
    .clear = Clear
desk-search = Reference, name, or words in the answers
    .help = What can be searched for
    .hint = Beginnings of words, without accents and in any script. You can also type: is:overdue, is:deferred or is:under_review; holder:me, holder:nobody or holder:diallo (a name, or its beginning); country:KE or country:kenya; due:7 (within seven days) or due:2027-01-31.
desk-order = Order
    .due = what is due first
    .received = received first
    .age = longest in this state
    .latest = latest first
desk-flag-contact = another contact to be found
desk-flag-more-time = more time asked for
desk-flag-examination = to be examined again
desk-flag-hits = list match
desk-flag-stale = file has changed
desk-flag-unheard = organization not heard yet: nobody can sign
desk-flag-signed = signed by you: somebody else has to
# $count (Number) - how often
# $shown (String) - the same number, written
desk-deferred-times = { $count ->
    [one] organization deferred once
   *[other] organization deferred { $shown } times
}
desk-session-any = any session
# $session (String) - the session, as it is called
desk-ready-for = Ready: { $session }
# $order (String) - what comes first
desk-order-by = Order: { $order }
desk-file = This list as a spreadsheet:
desk-views = Your views
    .keep = Save or share this view
    .name = Name
    .submit = Save
    .share = To share what you see, send the address:
    .address = link to this view
    .empty = You have not saved a view yet. Filter the queue for what you often look for, then choose “Save or share this view”.
    .first = opens first
    .first-yes = Open the queue with this view
    .first-no = Stop opening the queue with this view
    .first-done = Saved.
    .rename = Rename
    .remove = Delete
    .removed = The view was deleted. No file has changed.
    .fault-name = Give the view a name.
    .fault-taken = You already have a view with this name. Choose another name, or delete that view first.
    .note = Both change only what you see: which view your queue opens with, and which views stand above it. No file is changed, and a view that you delete can be saved again.
# $most (String) - how many, as written
desk-views-lead = A view is a filter, search words and an order, saved under a name that you choose. It is shown above the queue, to you only; you can save { $most }.
# $most (Number) - how many letters
desk-fault-name-long = The name can have at most { $most } characters.
# $most (String) - how many, as written
desk-fault-views-many = You have saved { $most } views, the most you can have. Delete one first.
# $name (String) - the view
desk-view-kept = The view “{ $name }” is saved.

desk-case = File
    .criteria = Criteria
    .answers = Answers
    .documents = Documents
    .questions = Questions
    .history = History
    .leap = Actions and documents
# $judged (Number) - how many are judged
# $all (Number) - how many there are
desk-judged = { $judged } of { $all } judged
# $number (Number) - version of the dossier
# $day (String) - day of receipt
desk-version = version { $number }, received { $day }
# $name (String) - the holder
desk-held-by = Assigned to { $name }
desk-held-by-you = This file is assigned to you
desk-held-by-nobody = This file is not assigned
desk-rulebook = Rulebook
    .provisional = Provisional: only what is marked “Read in the source” rests on the Organization’s own text.

desk-take = Take this file
    .done = This file is now assigned to you.
    .note = The file is assigned to you, and your colleagues can see it. Nobody gets an email. You can give the file back at any time.
    .note-first = The file is assigned to you and the check for completeness begins: the organization sees this on its page. Nobody gets an email. You can give the file back, but the check stays begun.
desk-release = Give it back
    .done = This file is no longer assigned to anybody.
    .note = The file goes back to “Unassigned”. Its deadlines run on, and messages about it go to all officers. Nobody gets an email now. You or another officer can take it again.
desk-complete = Check for completeness
    .lead = These criteria have to be met before the review begins. You may continue although one of them is not, with a reason that the Council paper shows.
    .despite = Continue despite this, because
    .despite-hint = Leave it blank to hold the file back. The Council paper shows what you write.
    .unread = Confirm that you have opened every document and can read it.
    .legible = I have opened every document and can read it.
    .submit = The file is complete: begin the review
    .done = The review has begun.
    .all-hold = All of them are met.
desk-finding = Finding
    .rule = The rule
    .reviewer = The reviewer
    .met = Met
    .not-met = Not met
    .reason = Reason
    .evidence = Evidence
    .page = Page
    .no-document = No document
    .record = Record finding
    .change = Change this finding
    .done = Finding recorded.
    .stale = To be looked at again: something that it rests on has changed.
    .missing = Choose “met” or “not met”.
# $version (Number) - version of the dossier
desk-finding-on = on version { $version }
# $page (String) - number of a page
desk-finding-at-page = page { $page }

# $days (String) - time for the answer
desk-ask = Ask a question
    .lead = Each question is about a criterion or a document. The organization has { $days }; you will be told when the answer comes.
    .about = What it is about
    .about-hint = The organization sees this beside the question. A document that you ask about can be added or replaced with the answer: you need not choose it again below.
    .criteria = Criteria
    .documents = Documents
    .words = Your question
    .words-hint = One point per question. Say what would settle it.
    .open-sections = Answers that may be changed
    .open-documents = Documents that may be added or replaced
    .open-hint = Everything else stays as it was submitted.
    .earlier = You asked about this before
    .earlier-hint = Say why the earlier answer is not enough.
    .submit = Send
desk-asked = Questions and answers
    .none = Nothing has been asked.
    .open = waiting for the answer
    .answered = answered
    .cancelled = withdrawn
    .no-answer = no answer came
    .answer = Answer

desk-recommend = Recommend
    .lead = Your recommendation goes to a senior officer for countersignature, and then to the Council. The organization is not told.
    .advice = Recommendation
    .reason = Why
    .reason-hint = Two or three sentences that another officer can check.
    .submit = Recommend
    .done = Recommended. A senior officer has to countersign.
    .summary = What was found
# $met (Number) - how many are met
# $unmet (Number) - how many are not
# $open (Number) - how many are not judged
desk-recommend-tally = { $met } met, { $unmet } not met, { $open } not judged
# $met (Number) - how many the rule finds met, and nobody found anything on
# $unmet (Number) - how many the rule finds not met, and nobody found anything on
desk-recommend-tally-rule = Of these, by the rule alone: { $met } met, { $unmet } not met
desk-countersign-first = Before it can be countersigned:
desk-countersign = Countersign
    .lead = You confirm that the findings support the recommendation. You cannot countersign your own.
    .submit = Countersign
    .done = Countersigned: the file is ready for the list of a session.
# $name (String) - the officer
desk-advised-by = Recommended by { $name }
# $name (String) - the senior officer
desk-countersigned-by = Countersigned by { $name }
# $name (String) - who proposed to close the file
desk-send-back = Send back
    .lead = The file goes back to the officer who recommended.
    .closing = The file goes back to { $name }, who proposed to close it.
    .reason = What is missing
    .submit = Send back
    .done = Sent back.

desk-history = History
    .who = Who
    .what = What
    .when = When (Geneva time)
    .clock = automatic step
desk-document = Documents
    .none = No document.
desk-unavailable = What you may do here
    .none = There is no next step for you now.
# $count (Number) - how many pages
# $shown (String) - the same number, written
desk-document-pages = { $count ->
    [one] 1 page
   *[other] { $shown } pages
}
desk-due-taken = To be taken
desk-due-screening = Completeness to be checked
desk-due-answer = Answer due
desk-due-contact = Another contact to be found
desk-due-advice = Recommendation due
desk-due-signature = Countersignature due
