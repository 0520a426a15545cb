### The pages of an organization: starting, filling in, attaching, submitting, following, answering.

## Your organizations and applications

applicant-home-title = Your applications
applicant-home-lede = Each organization can have one open application at a time.
applicant-home-empty = You have not started an application yet.
applicant-home-empty-how = You need the legal details of your organization, what it does, its accounts and a few documents. You can stop at any time: what you have typed is kept.
applicant-home-start = Start an application
applicant-home-start-another = Start an application for another organization
applicant-home-none-for = No application yet.
applicant-role-owner = You are responsible for this organization’s application.
applicant-role-editor = You can fill in the application and answer questions.
applicant-role-viewer = You can read the application.

## Start

applicant-start-title = Start an application
applicant-start-lede = Which organization asks to be admitted as an observer? The request has to be its own.
applicant-start-which = Organization
applicant-start-another = Another organization
applicant-start-name = Legal name
applicant-start-name-hint = As in its statutes, in its own script. You can correct it later.
applicant-start-country = Country or area of its seat
applicant-start-country-choose = Choose…
applicant-start-button = Start the application
applicant-start-fault-which = Choose the organization.
applicant-start-fault-name = Write the legal name of the organization.
# $max (String) - most characters
# $is (String) - as it is
applicant-start-fault-name-long = The name can have { $max } characters at most; this one has { $is }
applicant-start-fault-often = You have named several organizations today; another one can be named tomorrow. Write to the secretariat if you need more.
applicant-start-fault-country = Choose the country or area of the seat.
applicant-start-open-one = Go to the open application

## Task list

applicant-tasks-title = Your application
applicant-tasks-draft = Draft
# $when (String) - day and time
# $who (String) - who saved it
applicant-tasks-saved = Last saved { $when } by { $who }
applicant-tasks-nothing-saved = Nothing saved yet
# $count (Number) - sections complete
# $done (String) - the same number, written
# $all (String) - how many there are
applicant-tasks-progress = { $count ->
    [one] { $done } of { $all } sections complete
   *[other] { $done } of { $all } sections complete
}
applicant-tasks-progress-label = Sections complete
applicant-tasks-list = What is asked
# $have (String) - how many are there
# $need (String) - how many are needed
applicant-tasks-documents-count = { $have } of { $need }
# $kinds (String) - the kinds that are missing
applicant-tasks-documents-missing = Missing: { $kinds }
applicant-tasks-check = Check answers and submit
applicant-again-title = What stood against the earlier application
applicant-again-lede = The sections marked below still have the same answers as then.
applicant-again-link = The earlier application
# $criteria (String) - titles of criteria
applicant-again-unmet = Not met last time: { $criteria }
applicant-again-why = Why
applicant-status-needs-attention = Needs attention
# $count (Number) - how many
# $shown (String) - the number as written
applicant-status-open = { $count ->
    [one] { $shown } question still to be answered
   *[other] { $shown } questions still to be answered
}
# $first (String) - the first thing to correct
# $count (Number) - how many more there are
# $shown (String) - the number as written
applicant-status-faults-more = { $count ->
    [one] { $first }, and { $shown } more
   *[other] { $first }, and { $shown } more
}
# $day (String) - the last day
# $left (String) - working days left
# $session (String) - name of the session, such as 118th session
applicant-deadline-in-time = Submit by { $day } (in { $left }), to be considered at the { $session }. You can also submit it later: it then goes to the next session.
# $day (String) - the last day
# $session (String) - name of the session, such as 118th session
applicant-deadline-late = The deadline for the { $session } was { $day }. You can still submit: the application then goes to the next session.
# $day (String) - the last day of that session
# $session (String) - name of the session, such as 118th session
applicant-deadline-late-next = If you submit it by { $day }, it is considered at the { $session }.
applicant-deadline-none = No session of the Council with a date for applications is planned yet. You can submit at any time: the application goes to the next session that is announced.

## How you stand

applicant-stand-title = Where you stand
applicant-stand-section = Criteria that depend on this section
    .own = This section
applicant-stand-as-of-today = As of today, from what you have saved.
# $day (String) - the day of receipt
applicant-stand-as-of-receipt = As of { $day }, the day of receipt.
applicant-stand-staff = Some points are checked by the secretariat only: sanctions lists, earlier withdrawals of status, and whether you already reach the Council through a network.
# $all (String) - how many criteria
# $met (String) - how many are met
# $unmet (String) - how many are not
# $judged (String) - how many a person judges
applicant-stand-all = { $all } criteria: { $met } met, { $unmet } not met yet, { $judged } for a person to judge
# $all (String) - how many criteria
# $met (String) - how many are met
# $unmet (String) - how many are not
# $judged (String) - how many a person judges
# $others (String) - how many do not apply, or are checked by the secretariat
applicant-stand-all-others = { $all } criteria: { $met } met, { $unmet } not met yet, { $judged } for a person to judge, { $others } that do not apply or that the secretariat checks
applicant-stand-none = No criterion depends on this section; the secretariat needs it to work with you.
applicant-stand-met = Met
applicant-stand-unmet = Not met yet
applicant-stand-aged = No longer met
applicant-stand-still = Not met
# $day (String) - the day of the decision
applicant-stand-decided = Not met: decision of the Council of { $day }
    .about = The Council has named criteria in its decision. It comes first; below it stands what the program found in your answers and documents. The counts are the program’s.
# $verdict (String) - what the program found, in a word or two
# $words (String) - and why
applicant-stand-rule = What the program found: { $verdict }. { $words }
applicant-stand-judge = A person will judge
applicant-stand-not-applicable = Does not apply
applicant-stand-not-checked = Checked by the secretariat
applicant-criteria-title = The criteria and your application
applicant-criteria-lede = What the program can see in your answers and documents. It never admits and never refuses: the Council decides.
applicant-criteria-source = The text of each criterion and its source

## A section

applicant-section-save-next = Save and continue
applicant-section-save-back = Save and come back later
applicant-section-back = Back to the list
# $when (String) - day and time
applicant-section-saved-at = Saved { $when }
applicant-section-readonly = You can read this section; an owner or editor of the organization can change it.
applicant-section-closed = This section can no longer be changed.
applicant-section-opened = The secretariat has reopened this section for your answer. What you save here is sent together with your answers.
applicant-faults-saved = What you typed is saved. You can correct it now, or continue and come back to it.
applicant-faults-go-on = Continue without correcting
applicant-error-prefix = Error:
applicant-why = Why we ask
applicant-feeds = It counts for:
# $max (String) - most characters
applicant-at-most = At most { $max } characters.
applicant-choose = Choose…
# $number (String) - which row
applicant-row = { $number }.
applicant-row-add = Add a row
# $number (String) - which row
applicant-row-remove = Remove row { $number }
applicant-row-remove-short = Remove
applicant-amounts-source = Source
# $currency (String) - the currency
applicant-amounts-amount = Amount, { $currency }
applicant-amounts-amount-plain = Amount
applicant-amounts-share = Share
applicant-date-hint = For example 14 3 2019.
applicant-disclaimer = Names of countries and areas follow the terminology of the United Nations and imply no opinion on their status.

## Two people at once

applicant-conflict-title = This section was saved in the meantime
# $who (String) - who
# $when (String) - when
applicant-conflict-lede = { $who } saved it after you had opened it: { $when }. Nothing that you typed is lost, and nothing was overwritten. Choose for each difference which answer to keep.
# $when (String) - when
applicant-conflict-lede-yourself = You saved it yourself in another tab or window after this page was opened: { $when }. Nothing is lost and nothing was overwritten. Choose for each difference which answer to keep.
applicant-conflict-mine = What you typed here
# $who (String) - who
applicant-conflict-theirs = Saved by { $who }
applicant-conflict-theirs-yourself = Saved in the other tab
applicant-conflict-blank = (blank)
applicant-conflict-fault = Choose which answer to keep.
applicant-conflict-button = Save my choices
applicant-conflict-same = Both say the same; there is nothing to choose.

## Documents

applicant-documents-title = Documents
# $limit (String) - the largest size
# $total (String) - the most that all files can be
applicant-documents-lede = What is needed follows from your answers. One file can be up to { $limit }, all files together up to { $total }: PDF, Word (.docx), OpenDocument text (.odt), JPEG or PNG.
# $held (String) - size of all files
# $total (String) - the most that they can be
applicant-documents-held = { $held } of { $total } used.
applicant-documents-received = Received, not yet attached
applicant-documents-received-lede = These files are not part of the application until you have filled in the details of each.
# $name (String) - file name
applicant-documents-unattached = { $name } has arrived and is not attached yet: say what it is, or remove it.
applicant-documents-received-closed = This file is not part of the application: it was not attached, and a document of this kind can no longer be attached.
applicant-documents-received-say = Say what it is
# $name (String) - file name
applicant-documents-received-say-named = Say what it is: { $name }
# $when (String) - the day and hour
applicant-documents-received-until = Kept until { $when }
# $here (String) - how much of it is here
# $size (String) - how large it is
applicant-documents-begun = { $here } of { $size } have arrived
applicant-documents-begun-go-on = Continue
# $name (String) - file name
applicant-documents-begun-go-on-named = Continue with { $name }
applicant-documents-twin = The same file as:
applicant-documents-needed = Needed
applicant-documents-other = Optional
applicant-documents-missing = Still missing
# $have (String) - how many are there
# $need (String) - how many are needed
applicant-documents-of = { $have } of { $need } attached
applicant-documents-attached = Attached
applicant-documents-attach = Attach
applicant-documents-attach-another = Attach another
# $kind (String) - kind of document
applicant-documents-attach-kind = Attach: { $kind }
applicant-documents-serves = Serves:
applicant-documents-none = Nothing attached yet.
applicant-documents-replace = Replace
# $name (String) - file name
applicant-documents-replace-named = Replace { $name }
# $kind (String) - kind of document
applicant-documents-replace-kind = Replace: { $kind }
applicant-documents-remove = Remove
    .note = A file that you remove here is deleted at once. The secretariat has never seen it, and you can add it again.
# $name (String) - file name
applicant-documents-remove-named = Remove { $name }
# $count (Number) - pages
# $shown (String) - the number as written
applicant-documents-pages = { $count ->
    [one] { $shown } page
   *[other] { $shown } pages
}
applicant-documents-closed = Documents can no longer be changed.
applicant-documents-opened = The secretariat has reopened these kinds of document for your answer.
applicant-upload-file = File
# $limit (String) - the largest size
applicant-upload-file-hint = PDF, Word (.docx), OpenDocument text (.odt), JPEG or PNG; at most { $limit }.
applicant-upload-files = File or files
applicant-upload-several = You can choose several at once: the details of each are asked on the next page, and the rest of this page may stay blank.
applicant-upload-drop = You can also drop a file here.
applicant-upload-drop-several = You can also drop files here.
applicant-upload-later = You have chosen several files. The details of each are asked on the next page.
# $name (String) - file name
# $here (String) - how much of it is here
# $size (String) - how large it is
applicant-upload-begun = { $here } of { $size } of { $name } have arrived. Choose the same file again: it continues where it stopped.
applicant-upload-say-waiting = Waiting for its turn
applicant-upload-say-sending = Being sent
applicant-upload-say-looking = Being checked
applicant-upload-say-received = Received
applicant-upload-say-offline = The connection is broken. Nothing is lost: sending continues by itself as soon as the connection is back.
applicant-upload-say-trouble = This did not work just now. It will be tried again in a moment.
applicant-upload-say-over = Your session has ended, or this page is out of date. Open this page again and choose the same file: it continues where it stopped.
applicant-upload-say-same = You have chosen this file already: it is kept once.
applicant-upload-say-one = Only one file can be attached here. Cancel the other one first.
applicant-upload-language = Language of the document
applicant-upload-language-hint = A document in a language other than English, French or Spanish needs a translation beside it.
applicant-upload-issued-on-hint = The date on the document. The month and the day may stay blank if they are not known.
applicant-upload-valid-until-hint = The last day on which it is valid. Leave it blank if it does not expire.
applicant-upload-period-from = First day
applicant-upload-period-to = Last day
applicant-upload-signatory-name = Name
applicant-upload-signatory-function = Function
applicant-upload-button = Attach the document
applicant-upload-button-replace = Replace the document
applicant-upload-button-several = Continue
applicant-upload-replaces = It replaces:
applicant-upload-fault-file = Choose a file.
applicant-upload-fault-language = Choose the language of the document.
applicant-upload-fault-date = This is not a date: write day, month and year in figures.
applicant-upload-fault-no-day = There is no such day in the calendar.
applicant-upload-fault-day-needed = Day, month and year are needed here.
applicant-upload-fault-future = This date is in the future.
applicant-upload-fault-needed = This has to be filled in for this kind of document.
applicant-upload-fault-period = The last day is before the first day.
applicant-upload-fault-translation = Choose the document that it translates.
applicant-upload-fault-long = This can have 300 characters at most.
applicant-upload-refused-empty = The file is empty. Open it on your computer to check that it contains something, save it again, and choose it once more.
# $limit (String) - size
applicant-upload-refused-large = The file is larger than { $limit }. Save it with smaller pictures, scan it at 200 dpi in grey, or split it into parts and attach each.
# $promised (String) - ending
# $really (String) - what it is
applicant-upload-refused-mistyped = The name of the file ends in .{ $promised }, but its content is { $really }. Export it as a real PDF, or give it the right ending, and choose it again.
applicant-upload-refused-unknown = We cannot open this kind of file. We accept PDF, Word (.docx), OpenDocument text (.odt), JPEG or PNG. Save or print it as PDF and choose that file.
applicant-upload-refused-broken = The file is damaged or incomplete: it begins well, but its end or part of its content is missing. Save or scan it again and choose the new file.
applicant-upload-refused-encrypted = The file is protected by a password, so nobody here could read it. Save a copy without a password and choose that file.
applicant-upload-refused-bomb = Unpacked, the file is far larger than a document should be, so it was not opened. Save it as PDF and choose that file.
applicant-upload-refused-infected = A virus was found in this file, so it was not kept. Do not open it again; have your computer checked, make the document again from the original, and choose that file.
applicant-upload-refused-not-scanned = The file could not be checked for viruses just now, so it was not kept. This is our fault, not yours. Please try again in a few minutes; if it does not work then, write to the secretariat.
# $total (String) - the most that all files can be
# $left (String) - what is left of it
applicant-upload-refused-full = With this file, the application would be larger than { $total }; { $left } are left. Save it with smaller pictures, or replace another document by a smaller file first, then choose it again.
# $name (String) - file name
applicant-upload-refused-same = This is the same file as { $name }, which has arrived already: it is kept once, and waits for its details among your documents.
# $name (String) - file name
applicant-upload-refused-twin = This very file is already attached here, as { $name }. You need not do anything, unless you meant another file: then choose that one.
applicant-upload-refused-once = There is already a document of this kind, and there can be only one. Replace that one instead.
# $most (String) - how many there can be
applicant-upload-too-many = There can be no more than { $most } files at a time. Attach or remove some of them first.
applicant-upload-twin-see = See it in the list
applicant-upload-kept = What you wrote about it is kept below; you only have to choose the file again.
applicant-upload-kept-file = The file has arrived, and what you wrote about it is kept below.
# $kind (String) - kind of document
applicant-waiting-title = Received, not yet attached: { $kind }
# $count (Number) - files
# $shown (String) - the number as written
applicant-waiting-lede = { $count ->
    [0] No file has arrived.
    [one] This file has arrived. Fill in its details to attach it.
   *[other] These { $shown } files have arrived. Fill in the details of each to attach them.
}
# $count (Number) - files
# $shown (String) - the number as written
applicant-waiting-attached = { $count ->
    [one] { $shown } file was attached. Something is still missing for what follows.
   *[other] { $shown } files were attached. Something is still missing for what follows.
}
applicant-waiting-refused = Not accepted
applicant-waiting-other-file = Choose other files
# $count (Number) - files
applicant-waiting-button = { $count ->
    [one] Attach the document
   *[other] Attach the documents
}
applicant-waiting-later = Later
# $name (String) - file name
applicant-removed-confirm-title = Remove { $name }?
applicant-removed-confirm = The file is deleted. You can attach it again at any time until you submit.
applicant-removed-confirm-sent = The file is left out of the next version that you send, and you can attach it again until then. It stays in each version that you have already sent.
applicant-removed-button = Remove the file
applicant-kind-pdf = a PDF
applicant-kind-docx = a Word document
applicant-kind-odt = an OpenDocument text
applicant-kind-jpeg = a JPEG picture
applicant-kind-png = a PNG picture

## Check, declare, submit

applicant-check-title = Check your answers
applicant-check-lede = This is what the secretariat will read and what the Council’s paper is based on.
applicant-check-change = Change
# $section (String) - name of the section
applicant-check-change-section = Change { $section }
applicant-check-blank = not answered
applicant-check-open-title = Before you can submit
applicant-check-open = This is still to be done. Everything else is saved.
applicant-check-go-on = Continue to the declaration
applicant-submit-title = Declare and submit
applicant-submit-lede = The declaration is made by a person with authority to act for the organization. It covers exactly the answers and documents that you have checked.
applicant-submit-frozen = When you submit, your answers and documents are frozen as version 1 and sent to the secretariat. You then get a reference number here and by email.
applicant-submit-button = Submit the application
applicant-submit-back = Back to the answers
applicant-submit-owner = Only an owner of the organization can submit. Ask one of them to open this page.
applicant-submit-changed-title = The answers have changed
applicant-submit-changed = An answer or a document was changed after this page was opened, perhaps by a colleague. Nothing was submitted. Look at the answers again, then submit.
applicant-submitted-title = We have received your application
applicant-submitted-reference = Reference
applicant-submitted-received = Received
applicant-submitted-session = Planned session
applicant-submitted-late = It arrived after the last day for the previous session, so it goes to this one.
applicant-submitted-digest = Fingerprint of version 1 (SHA-256)
applicant-submitted-next-title = What happens now
applicant-submitted-next-1 = The secretariat checks whether the file is complete, then reviews it criterion by criterion.
applicant-submitted-next-2 = If something is unclear, we will ask you by email and here, and tell you by when to answer.
applicant-submitted-next-3 = The Council decides at its session. You will be told as soon as the decision is announced.
applicant-submitted-receipt = A receipt is on its way by email to the owner and editors of the organization. If the main contact has another address, it is only told that there is a letter to read here.
applicant-submitted-follow = Follow your application

## Status

applicant-state-title = Your application
applicant-state-step = Next step
applicant-state-by = By
applicant-state-planned = Planned by
applicant-state-session = Session
# $session (String) - name of the session
# $days (String) - first and last day
applicant-state-session-dated = { $session }, { $days }
# $session (String) - name and days of a session
# $former (String) - name and days of the session before
applicant-state-session-instead = { $session } instead of { $former }
applicant-state-session-next = The next session that is announced
applicant-state-reference = Reference
applicant-state-received = Received
applicant-state-versions = Versions sent
applicant-state-timeline = What has happened
applicant-state-read = Read what you sent
# $session (String) - name of the session
# $day (String) - when it decided
applicant-state-letter = Read the letter: { $session }, decision of { $day }
applicant-state-withdraw = Withdraw the application
applicant-state-undo = Undo the withdrawal
    .note = The application goes back to where it stood, with the deadlines that it had. If it was on the list of a Council session, the secretariat has to place it there again. Your organization is told by email. You can withdraw the application again later.
# $day (String) - until when
applicant-state-undo-until = You can undo the withdrawal until { $day }.
applicant-state-withdrawal-noted = Your wish to withdraw is on record. The list of the session was already closed, so the Council will be told of it.
applicant-state-answer = Answer
applicant-state-comment = Comment
# $day (String) - last day
applicant-state-lapsed-until = If you send your answers by { $day }, the file is reopened.

# $day (String) - the day
applicant-state-since = Since { $day }, your organization may sit at the meetings of the Council as an observer, without vote.
applicant-questions-all = Questions and answers

## Questions and comments

applicant-questions-title = Questions to answer
applicant-questions-title-hearing = We are asking for your comment
# $due (String) - when
applicant-questions-due = Answer due: { $due }.
# $day (String) - until when a late answer is taken
applicant-questions-grace = An answer that comes a little later is still accepted, until { $day }.
applicant-questions-one-by-one = Answer one question at a time; each answer is saved. Nothing is sent until you send them all.
applicant-questions-one-comment = Write your comment; it is saved. Nothing is sent until you send it.
applicant-questions-answer = Answer this question
applicant-questions-change = Change the answer
applicant-questions-about = About:
applicant-questions-earlier = This was asked before. Why that answer is not enough:
applicant-questions-earlier-asked = What was asked before, and your answer
applicant-questions-earlier-answer = Your answer then:
applicant-questions-status-open = To answer
applicant-questions-status-saved = Saved, not sent
applicant-questions-status-answered = Answered
applicant-questions-status-cancelled = Withdrawn
applicant-questions-status-no-answer = Not answered
applicant-questions-opened = Opened for your answer
applicant-questions-opened-lede = You can also correct or add to these:
applicant-questions-send = Send the answers
applicant-questions-send-comment = Send the comment
applicant-questions-send-lede = Your answers and your changes are frozen as a new version, and the secretariat continues.
applicant-questions-unanswered = Each question needs a saved answer before you can send them.
applicant-questions-unattached = Finish or remove each file that has arrived before you send.
applicant-questions-changed = Something that would be sent was changed after this page was opened, perhaps by a colleague: an answer, a section or a document. Nothing was sent. Read the page again, then send.
applicant-questions-none = There is no question for you at the moment.
applicant-question-title = Question
applicant-question-answer = Your answer
# $most (String) - how many characters
applicant-question-answer-hint = At most { $most } characters. You write in the language of this page.
applicant-question-comment = Your comment
# $most (String) - how many characters
applicant-question-comment-hint = It appears in the paper that the Council reads. At most { $most } characters.
applicant-question-documents = Documents given with this answer
applicant-question-documents-none = No document yet.
applicant-question-attach-lede = Your answer is saved first; then you choose the file. It is sent together with your answers.
applicant-question-meanwhile-title = This answer was saved in the meantime
applicant-hearing-meanwhile-title = This comment was saved in the meantime
# $who (String) - who
# $when (String) - when
applicant-question-meanwhile = { $who } saved another text after you had opened this page: { $when }. Nothing that you typed is lost, and nothing was overwritten. Choose which text to keep; you can still change yours.
# $when (String) - when
applicant-question-meanwhile-yourself = You saved another text yourself in another tab or window after this page was opened: { $when }. Nothing is lost and nothing was overwritten. Choose which text to keep; you can still change the one here.
applicant-question-meanwhile-mine = Save what I typed here
applicant-question-meanwhile-theirs = Keep what was saved
applicant-question-save = Save the answer
applicant-question-save-comment = Save the comment
applicant-question-fault-empty = Write an answer.
# $max (String) - most characters
# $is (String) - as it is
applicant-question-fault-long = An answer can have { $max } characters at most; this one has { $is }
applicant-hearing-told = What the secretariat says
applicant-hearing-unmet = Criteria that seem not to be met
applicant-hearing-closing = The secretariat intends to close the file:
# $due (String) - when
applicant-hearing-due = Comment due: { $due }.
# $day (String) - until when a late comment is taken
applicant-hearing-grace = A comment that comes a little later is still accepted, until { $day }.
applicant-hearing-write = Write your comment
applicant-hearing-change = Change the comment
applicant-hearing-status-open = You can comment
applicant-hearing-status-saved = Saved, not sent
applicant-hearing-send-lede = Your comment is kept exactly as you send it, and the secretariat continues.
applicant-hearing-unsaved = Save your comment first; then you can send it.
# $most (String) - the longest, in characters
applicant-hearing-hint-closing = It is read before anybody decides to close the file. At most { $most } characters.
applicant-hearing-fault-empty = Write your comment.
# $max (String) - most characters
# $is (String) - as it is
applicant-hearing-fault-long = A comment can have { $max } characters at most; this one has { $is }
applicant-questions-sent = Your answers are with the secretariat.
applicant-extension-title = Ask for more time
# $days (String) - how many working days
applicant-extension-lede = You can ask once for each request of the secretariat, before it is due. As a rule you get { $days } more.
applicant-extension-reason = Why you need more time
applicant-extension-button = Ask for more time
applicant-extension-requested = You have asked for more time. The secretariat decides; until then the file cannot be closed for lack of an answer.
applicant-extension-granted = More time was granted.
applicant-extension-refused = More time was not granted.
applicant-extension-fault = Write why you need more time.

## Withdraw

applicant-withdraw-title = Withdraw the application?
# $days (String) - the time in which it can be undone, as “5 working days”
applicant-withdraw-lede = The secretariat stops working on it and the Council does not decide on it. You can undo the withdrawal within { $days }; after that you can apply again at any time.
applicant-withdraw-reason = Why, if you want to say
# $most (String) - how many characters
applicant-withdraw-reason-hint = At most { $most } characters. You need not give a reason.
applicant-withdraw-button = Withdraw the application
applicant-withdraw-keep = Keep the application

## Letter

applicant-letter-title = Decision of the Council
applicant-letter-pdf = Download the letter (PDF)

## Stale pages

applicant-stale-title = Something has changed in the meantime

## The letter of request, written from the answers

applicant-request-title = Letter of request
applicant-request-lede = Written from your answers. Print it on your organization’s headed paper, have its head date and sign it, scan it and attach it.
applicant-request-missing = It still lacks these answers:
applicant-request-to = To the Director General, International Organization for Migration, Geneva
applicant-request-subject = Application for representation by an observer at the meetings of the Council
# $name (String) - the organization
applicant-request-asks = On behalf of { $name }, and on its own initiative, I have the honour to ask that it be admitted as an observer to the meetings of the Council of the International Organization for Migration, under the Constitution of the Organization.
# $fields (String) - what it is concerned with
applicant-request-concerned = Our organization is a non-governmental organization concerned with { $fields }.
applicant-request-undertakes = We respect the purposes and principles of the Constitution, the competences of other organizations and the intergovernmental nature of the Council.
applicant-request-encloses = Our statutes, proof of legal existence, accounts and reports are submitted with this application.
applicant-request-regards = Please accept, Director General, the assurances of my highest consideration.
applicant-request-attach = Attach the signed letter
applicant-request-write = Write it from your answers
applicant-request-pdf = Download as PDF, to be signed and uploaded
applicant-request-print = Download it as PDF
