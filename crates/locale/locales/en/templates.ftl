### What each message says, when it goes out and to whom.

templates-title = What each message says
templates-lede = Every message that this site sends, with made-up values: when it is sent and to whom. A contact without an account only learns that a letter is ready.
templates-message = Message
templates-when = When
templates-to = To whom
templates-account = About accounts
templates-applicant = To organizations, about their application
templates-staff = To the secretariat, about a file
templates-desk = To the secretariat, about the site
# $shown (String) - which of several examples
templates-example = Example { $shown }
templates-examples = Examples
templates-plain = As plain text
# $subject (String) - subject of the message
# $language (String) - its language
templates-frame = { $subject } ({ $language })
templates-must-go = It cannot be held.
templates-invented = With made-up values. The secret part of each link is hidden.

## When

templates-when-verify = An account was opened, or its owner asks for another link
templates-when-reset = Somebody has forgotten the password of the account
templates-when-invited = An owner invites a colleague, or the secretariat an organization
templates-when-ownership-moved = Another person is now responsible for the organization
templates-when-staff-invited = An administrator invites somebody to the secretariat
templates-when-change-email = Somebody asks to use another address: sent to the new one
templates-when-email-asked = Somebody asks to use another address: sent to the current one
templates-when-email-changed = The address was changed: sent to the former one
templates-when-password-changed = The password was changed
templates-when-new-sign-in = A sign-in from a new device
templates-when-factor-changed = The second step at sign-in was turned on or off, recovery codes were made or used, or a passkey was added or removed
templates-when-codes-guessed = Somebody who knows the password entered too many wrong codes; at most once a day
templates-when-draft-expiring = A draft that nobody has changed for a long time will soon expire
templates-when-draft-expired = The draft has expired
templates-when-received = The application was submitted
templates-when-reply-recorded = The Director General’s reply was recorded
templates-when-asked = The secretariat asks questions
templates-when-reminder = The deadline for an answer or a comment is near
templates-when-last-reminder = The last reminder before the deadline
templates-when-cancelled = The questions were withdrawn
templates-when-extension-granted = More time was granted
templates-when-extension-refused = More time was refused
templates-when-answer-received = The answers have arrived
templates-when-comment-received = The comment of a hearing has arrived
templates-when-update-received = The update of a deferred application has arrived
templates-when-sent-as-saved = The deadline passed, and the saved answers were submitted as they stood
templates-when-hearing = The organization may comment on what stands against its application
templates-when-hearing-cancelled = The request for a comment was withdrawn
templates-when-intend-to-close = The secretariat intends to close the file without the Council
templates-when-closed = The file was closed without the Council
templates-when-carried-over = The file goes to a later session
templates-when-session-set = The session that the file was waiting for was announced
templates-when-on-agenda = The file was placed on the list of a session
templates-when-off-agenda = The file was taken off that list
templates-when-not-taken-up = The session ended without taking the file up
templates-when-session-moved = The dates of the session changed
templates-when-session-cancelled = The session will not take place
templates-when-decision = The Council’s decision was announced
templates-when-correction = A correction was confirmed
templates-when-letter-ready = Instead of any message about the file, to an address that has no account
templates-when-withdrawn = The application was withdrawn
templates-when-withdrawal-noted = The wish to withdraw was noted after the list was closed
templates-when-withdrawal-undone = The withdrawal was undone
templates-when-lapsed = The file was closed for lack of an answer
templates-when-reopened = The file was opened again
templates-when-contact-failed = No message reaches the main contact
templates-when-assigned = The file was assigned to somebody
templates-when-answered = Answers, a comment or an update have arrived
templates-when-no-answer = No answer came in time, and the file goes on
templates-when-extension-requested = The organization asks for more time
templates-when-staff-contact-failed = No message reaches the organization
templates-when-overdue = A deadline of the secretariat has passed
templates-when-mentioned = Somebody is mentioned in a note
templates-when-to-countersign = A recommendation waits for a second signature
templates-when-sent-back = The file was sent back, or its review was reopened
templates-when-endorsed = A recommendation was countersigned: the file can be placed on a list
templates-when-duplicate = A possible duplicate was linked
templates-when-staff-withdrawn = The organization has withdrawn its application
templates-when-wish-to-withdraw = The organization wishes to withdraw its application after the list was closed
templates-when-correction-proposed = A correction waits for another person to confirm it
templates-when-nobody = Nobody is left who can countersign a file
templates-when-list-closed = The list of a session was closed
templates-when-calendar-missing = The calendar of an approaching year has not been loaded
templates-when-role-granted = A role in the secretariat was given
templates-when-role-revoked = A role in the secretariat was taken away

## To whom

templates-to-account = The person whose account it is
templates-to-invited = The address that was invited
templates-to-ngo = Owner and editors of the organization
templates-to-contacts = Main contact, alternate contact and head of the organization
templates-to-concerned = The colleague concerned
templates-to-holder = The officer to whom the file is assigned; if nobody, the officers
templates-to-holders = The officers who hold files for the session
templates-to-overdue = The officer to whom the file is assigned, and the senior officers
templates-to-senior = The senior officers
templates-to-secretaries = The Council secretaries
templates-to-holder-secretaries = The officer to whom the file is assigned, and the Council secretaries
templates-to-seniors-secretaries = The senior officers and the Council secretaries
templates-to-administrators = The administrators
templates-to-role = The person concerned and the auditors
