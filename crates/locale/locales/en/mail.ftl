### Messages that are sent. Nothing in those to applicants tells of anything internal.

## The frame

mail-brand = Antechamber
# $name (String) - the person
mail-greeting = Dear { $name },
mail-greeting-unnamed = Good day,
mail-sign-off = The secretariat
# $address (String) - address of this site
mail-foot = This message was sent by { $address }. You can reply to it; the secretariat will read your answer.
# $label (String) - what it is
# $value (String) - what it says
mail-line-fact = { $label }: { $value }
# $label (String) - what follows
mail-line-head = { $label }:
mail-link-fallback = If the button does not work, copy this address into your browser:

## Labels of facts

mail-label-organization = Organization
mail-label-reference = Reference
mail-label-due = To be answered by
mail-label-session = Session of the Council
mail-label-dates = Dates
mail-label-received = Received on
mail-label-fingerprint = Fingerprint of what was submitted (SHA-256)
mail-label-dated = Dated
mail-label-version = Version of your dossier
mail-label-criteria = What seems not to be met
mail-label-ground = Ground
mail-label-reopen = Can be reopened until
mail-label-state = State
mail-label-time = Time
mail-label-items = Items
mail-label-file = File

## Buttons

mail-action-application = Go to your application
mail-action-answer = Answer now
mail-action-comment = Write your comment
mail-action-draft = Go on with your draft
mail-action-case = Open the file
mail-action-session = Open the session
mail-action-sign-in = Sign in
mail-action-register = See the register of observers

## Account

# $until (String) - date and time
mail-verify = Please confirm that this address is yours, so that messages about your application reach you. The link works once, until { $until }.
    .subject = Confirm your email address
    .action = Confirm this address
    .after = If you did not open an account, you need not do anything: without confirmation the account is not usable.

# $until (String) - date and time
mail-reset = You asked to choose a new password. The link works once, until { $until }.
    .subject = Choose a new password
    .action = Choose a new password
    .after = If you did not ask for it, you need not do anything: your password stays as it is.

# $by (String) - the person who acts
# $organization (String) - the organization
# $until (String) - date and time
mail-invited = { $by } invites you to work on the application of { $organization } for observer status at the Council. Open the link to join; it holds until { $until }.
    .subject = You are invited to work on an application
    .action = Accept the invitation

# $organization (String) - the organization
# $until (String) - date and time
mail-invited-by-the-house = You are invited to work on the application of { $organization } for observer status at the Council. Open the link to join; it holds until { $until }.
# $name (String) - the person who owns it now
# $organization (String) - the organization
mail-ownership-moved = { $name } now answers for { $organization }: only this person can submit or withdraw its application.
    .subject = Your organization has a new owner here

# $until (String) - date and time
mail-staff-invited = You are invited to the secretariat’s desk for applications for observer status. The link works once, until { $until }.
    .subject = You are invited to the secretariat’s desk
    .action = Accept the invitation

# $until (String) - date and time
mail-change-email = You asked to use this address for your account. The link works once, until { $until }. Until you open it, your account keeps the address that it has.
    .subject = Use this address for your account
    .action = Use this address
    .after = If you did not ask for it, you need not do anything: nothing changes.

mail-email-changed = Your account has another address now, and messages go there. This address no longer signs you in.
    .subject = The address of your account was changed
    .after = If it was not you, tell us at once by replying to this message.

mail-password-changed = The password of your account was changed, and all other sessions were ended.
    .subject = Your password was changed
    .after = If it was not you, choose a new password at once and tell us by replying to this message.

mail-new-sign-in = There was a sign-in to your account from a device that we have not seen before.
    .subject = New sign-in to your account
    .after = If it was not you, choose a new password at once and tell us by replying to this message.

## To the applicant

mail-draft-expiring = Your draft has not been changed for a long time, and will expire. As soon as you change anything in it, it stays.
    .subject = Your draft will expire
mail-draft-expired = Your draft had not been changed for a long time, and has expired. You can begin a new application at any time.
    .subject = Your draft has expired

# $reference (String) - reference of the application
mail-received = We have received your application. Please name the reference { $reference } whenever you write to us.
    .subject = Application { $reference } received
    .next = The secretariat now checks whether the file is complete, and then reviews it criterion by criterion. If something is unclear we will ask you. The Council alone decides.
    .late = It arrived after the date for the nearest session of the Council and will therefore be considered for a later one.
    .no-session = The session at which it can be considered is still to be announced. We will tell you.
    .receipt = Keep this message: it is your receipt. The fingerprint proves what you submitted.

# $reference (String) - reference of the application
mail-reply-recorded = The Director General has replied to your letter of request. The reply is on record with your application.
    .subject = Reply of the Director General – { $reference }

# $count (Number) - how many
# $shown (String) - the number as written
# $reference (String) - reference of the application
mail-asked = { $count ->
    [0] The secretariat needs something more from you to go on with your application.
    [one] The secretariat needs an answer to one question to go on with your application.
   *[other] The secretariat needs answers to { $shown } questions to go on with your application.
}
    .subject = We have a question for you – { $reference }
    .after = You can save answers one by one and send them together. If you need more time, ask for it on the same page.

# $reference (String) - reference of the application
mail-reminder = We are still waiting for your answer.
    .subject = Reminder: we are waiting for your answer – { $reference }
    .subject-last = Last reminder: we are waiting for your answer – { $reference }
    .last = This is the last reminder. Without an answer to our questions the application is closed some time after that day; it can then be reopened.
    .hearing = If you do not comment, the file goes on without your comment.

# $reference (String) - reference of the application
mail-cancelled = We no longer need an answer to what we had asked. You have nothing to do; the file goes on.
    .subject = Nothing to answer any more – { $reference }

# $reference (String) - reference of the application
mail-extension-granted = You have more time for your answer.
    .subject = You have more time – { $reference }
# $reference (String) - reference of the application
mail-extension-refused = The additional time that you asked for could not be given. The day by which the answer is due stays as it was.
    .subject = Your request for more time – { $reference }
    .reason = The reason:

# $reference (String) - reference of the application
mail-answer-received = We have received your answer. What you sent is kept as it is; the secretariat goes on with your file.
    .subject = Your answer has arrived – { $reference }

# $reference (String) - reference of the application
mail-hearing = Before the Council is told what stands against your application you can comment on it. Your comment will be shown to the Council.
    .subject = Your comment is asked for – { $reference }
    .told = What the secretariat has to say:
    .after = You need not comment; the file then goes on without your comment.

# $reference (String) - reference of the application
mail-intend-to-close = We intend to close your application without bringing it before the Council, because it does not belong to this procedure. Before that you can comment.
    .subject = We intend to close your application – { $reference }

# $reference (String) - reference of the application
mail-closed = Your application has been closed: it is not a case for this procedure. This is not a decision of the Council on your organization.
    .subject = Your application has been closed – { $reference }
    .after = If you think that this is wrong, reply to this message. A senior officer who did not take part in the closing will look at it.

# $reference (String) - reference of the application
mail-carried-over = Your application will be considered at a later session of the Council. You have nothing to do.
    .subject = Your application goes to a later session – { $reference }

# $reference (String) - reference of the application
mail-on-agenda = Your application is on the list for the Council.
    .subject = Your application is on the agenda – { $reference }
    .after = The Council takes up applications for representation by an observer at the opening of its session, after the adoption of its agenda. You will hear from us after the announcement.

# $reference (String) - reference of the application
mail-off-agenda = Your application is no longer on the list for this session of the Council. It stays open; we will tell you when it is on a list again.
    .subject = Your application is not on this agenda – { $reference }
# $reference (String) - reference of the application
mail-not-taken-up = The Council did not take up your application at this session. It stays open; we will tell you when it is on a list again.
    .subject = Your application was not taken up – { $reference }

# $reference (String) - reference of the application
mail-session-moved = The session of the Council for which your application is listed has been moved.
    .subject = The session of the Council has been moved – { $reference }
# $reference (String) - reference of the application
mail-session-cancelled = The session of the Council for which your application was listed will not take place. Your application stays open and goes to another session.
    .subject = The session of the Council will not take place – { $reference }

# $reference (String) - reference of the application
mail-decision = The Council has decided on your application. The letter follows.
    .subject = Decision of the Council – { $reference }
# $reference (String) - reference of the application
mail-correction = The record of the Council’s decision on your application has been corrected. The corrected letter follows; the earlier one stays on file.
    .subject = Corrected letter – { $reference }
# $reference (String) - reference of the application
mail-letter-ready = A letter about the application of your organization is ready. Those who work on the application can read it after signing in.
    .subject = A letter is ready – { $reference }

# $reference (String) - reference of the application
# $until (String) - date and time
mail-withdrawn = The application has been withdrawn at the request of your organization.
    .subject = Application withdrawn – { $reference }
    .undo = If that was a mistake, the owner of the application can undo it until { $until }.
# $reference (String) - reference of the application
mail-withdrawal-noted = We have noted that you wish to withdraw the application. Because the list for the Council is already closed, the Council will be told.
    .subject = Your wish to withdraw is noted – { $reference }
# $reference (String) - reference of the application
mail-withdrawal-undone = The withdrawal has been undone. The application goes on where it stood.
    .subject = The application goes on – { $reference }

# $reference (String) - reference of the application
mail-lapsed = Your application was closed because no answer came. It is not refused: send your answers, and it opens again by itself.
    .subject = Your application was closed for lack of an answer – { $reference }
# $reference (String) - reference of the application
mail-reopened = Your application has been opened again.
    .subject = Your application is open again – { $reference }

# $reference (String) - reference of the application
mail-contact = We could not reach the main contact of your application. Please read what is waiting for an answer, and correct the contact if it has changed.
    .subject = We cannot reach your main contact – { $reference }

## To the secretariat

# $reference (String) - reference of the application
mail-staff-assigned = This file was given to you.
    .subject = Given to you: { $reference }
# $reference (String) - reference of the application
mail-staff-answered = The answers have arrived. Findings that rest on what has changed are marked to be looked at again.
    .subject = Answers received: { $reference }
# $reference (String) - reference of the application
mail-staff-no-answer = The time for an answer is over. The file goes on with what is there.
    .subject = No answer received: { $reference }
# $reference (String) - reference of the application
mail-staff-extension = The organization asks for more time.
    .subject = More time asked for: { $reference }
# $reference (String) - reference of the application
mail-staff-contact-failed = Messages do not reach the organization, and no other contact is left. The clock stands still until you have found one.
    .subject = Contact failed: { $reference }
# $reference (String) - reference of the application
mail-staff-overdue = A deadline of ours has passed.
    .subject = Overdue: { $reference }
# $by (String) - the person who acts
# $reference (String) - reference of the application
mail-staff-mentioned = { $by } mentions you in a note.
    .subject = You are mentioned: { $reference }
# $by (String) - the person who acts
# $reference (String) - reference of the application
mail-staff-to-countersign = { $by } has signed. Another person, a senior officer, is to countersign or to send the file back.
    .subject = To be countersigned: { $reference }
# $by (String) - the person who acts
# $reference (String) - reference of the application
mail-staff-sent-back = { $by } has sent the file back to you.
    .subject = Sent back: { $reference }
# $reference (String) - reference of the application
mail-staff-endorsed = The recommendation was countersigned. The file can be placed on the list of a session.
    .subject = Endorsed: { $reference }
# $reference (String) - reference of the application
mail-staff-duplicate = Another file was linked as a likely duplicate. It is to be settled before countersignature.
    .subject = Likely duplicate: { $reference }
# $reference (String) - reference of the application
mail-staff-withdrawn = The organization has withdrawn its application.
    .subject = Withdrawn: { $reference }
# $reference (String) - reference of the application
mail-staff-wish-to-withdraw = The organization wishes to withdraw. Because the list is closed, the Council is to be told.
    .subject = Wish to withdraw: { $reference }
# $by (String) - the person who acts
# $reference (String) - reference of the application
mail-staff-correction = { $by } proposes a correction. Another person is to confirm it.
    .subject = Correction to be confirmed: { $reference }
# $session (String) - the session
mail-staff-list-closed = The list of the { $session } is closed. Each item has its letter.
    .subject = The list of the { $session } is closed
# $reference (String) - reference of the application
mail-staff-nobody = Nobody is left who may countersign this file. Please appoint a senior officer, for a limited time if need be.
    .subject = Nobody can countersign: { $reference }
# $name (String) - the person
# $role (String) - the role
mail-staff-role = { $name } was given the role: { $role }.
    .subject = A role was granted
# $name (String) - the person
# $role (String) - the role
mail-staff-role-revoked = The role was taken from { $name }: { $role }.
    .subject = A role was taken back

## Sessions of the Council

# $ordinal (String) - the ordinal of the session
mail-session-regular = { $ordinal } session
# $ordinal (String) - the ordinal of the session
mail-session-special = { $ordinal } special session
mail-session-written = procedure in writing
mail-session-to-be-announced = next session, to be announced

## The demonstration

mail-demo-title = Mails of this demonstration
mail-demo-lead = What would have been sent stands here as it was filed: every message with the address that it went to. Links in it work, each once.
mail-demo-none = No mail was written yet.
mail-demo-to = To
