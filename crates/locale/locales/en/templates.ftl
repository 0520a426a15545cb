### What each message says, when it goes out and to whom.

templates-title = What each message says
templates-lede = Every message that this place sends, with invented values: when it goes out and to whom. A contact without an account reads no more than that a letter is ready.
templates-message = Message
templates-when = When
templates-to = To whom
templates-account = About accounts
templates-applicant = To organizations, about their application
templates-staff = To the secretariat, about a file
templates-desk = To the secretariat, about the place
# $shown (String) - which of several examples
templates-example = Example { $shown }
templates-examples = Examples
templates-plain = As plain text
# $subject (String) - subject of the message
# $language (String) - its language
templates-frame = { $subject } ({ $language })
templates-must-go = It cannot be held.
templates-invented = With invented values. Secrets in links are masked.

## When

templates-when-verify = An account was opened, or its owner asks for another link
templates-when-reset = Somebody has forgotten the password of the account
templates-when-invited = An owner invites a colleague, or the secretariat an organization
templates-when-ownership-moved = Another person answers for the organization
templates-when-staff-invited = An administrator invites somebody into the secretariat
templates-when-change-email = Somebody wants to use another address: to the new one
templates-when-email-asked = Somebody wants to use another address: to the present one
templates-when-email-changed = The address was changed: to the former one
templates-when-password-changed = The password was changed
templates-when-new-sign-in = A sign-in from a device that was not seen before
templates-when-draft-expiring = A draft that nobody works on will soon expire
templates-when-draft-expired = The draft has expired
templates-when-received = The application was submitted
templates-when-reply-recorded = The Director General’s reply was recorded
templates-when-asked = The secretariat asks questions
templates-when-reminder = The day by which an answer or comment is due comes nearer
templates-when-last-reminder = The last reminder before that day
templates-when-cancelled = The questions were withdrawn
templates-when-extension-granted = More time was granted
templates-when-extension-refused = More time was refused
templates-when-answer-received = The answers, a comment or an update have arrived
templates-when-sent-as-saved = The time was over, and what had been saved was taken as the answer
templates-when-hearing = The organization may comment on what stands against it
templates-when-intend-to-close = The file is to be closed without the Council
templates-when-closed = The file was closed without the Council
templates-when-carried-over = The file goes to a later session
templates-when-session-set = The session for which the file waited was announced
templates-when-on-agenda = The file was placed on a session’s list
templates-when-off-agenda = The file was taken off that list
templates-when-not-taken-up = The session ended without taking the file up
templates-when-session-moved = The session has other days
templates-when-session-cancelled = The session will not meet
templates-when-decision = The Council’s decision was announced
templates-when-correction = A correction of the record was confirmed
templates-when-letter-ready = Instead of any message about the file, to an address that has no account
templates-when-withdrawn = The application was withdrawn
templates-when-withdrawal-noted = The wish to withdraw was noted after the list was closed
templates-when-withdrawal-undone = The withdrawal was undone
templates-when-lapsed = The file was closed for lack of an answer
templates-when-reopened = The file was opened again
templates-when-contact-failed = No message reaches the main contact
templates-when-assigned = The file was given to somebody
templates-when-answered = Answers, a comment or an update have arrived
templates-when-no-answer = No answer came in time, and the file goes on
templates-when-extension-requested = The organization asks for more time
templates-when-staff-contact-failed = No message reaches the organization
templates-when-overdue = A deadline of the secretariat has passed
templates-when-mentioned = Somebody is mentioned in a note
templates-when-to-countersign = Advice waits for a second signature
templates-when-sent-back = The file was sent back, or its review opened again
templates-when-endorsed = Advice was countersigned: the file can be placed on a list
templates-when-duplicate = A likely duplicate was linked
templates-when-staff-withdrawn = The organization has withdrawn
templates-when-wish-to-withdraw = The organization wishes to withdraw after the list was closed
templates-when-correction-proposed = A correction waits for a second person
templates-when-nobody = Nobody is left who may countersign a file
templates-when-list-closed = The list of a session was closed
templates-when-calendar-missing = A year comes near whose calendar was not loaded
templates-when-role-granted = A role in the secretariat was given
templates-when-role-revoked = A role in the secretariat was taken away

## To whom

templates-to-account = The person whose account it is
templates-to-invited = The address that was invited
templates-to-ngo = Owner and editors of the organization
templates-to-contacts = Main contact, alternate contact and head of the organization
templates-to-concerned = The colleague concerned
templates-to-holder = The holder of the file; where nobody holds it, the officers
templates-to-overdue = The holder of the file and the senior officers
templates-to-senior = The senior officers
templates-to-secretaries = The Council secretaries
templates-to-holder-secretaries = The holder of the file and the Council secretaries
templates-to-seniors-secretaries = The senior officers and the Council secretaries
templates-to-administrators = The administrators
templates-to-role = The person concerned and the auditors
