### Messages that are sent. Nothing in those to applicants tells of anything internal.

## The frame

mail-brand = Antechamber
# $name (String) - the person
mail-greeting = Dear { $name },
mail-greeting-unnamed = Hello,
mail-sign-off = The secretariat
# $address (String) - address of this site
mail-foot = Sent by { $address }. You can reply to this message: the secretariat reads every reply.
# $ways (String) - address and telephone of the secretariat
mail-foot-contact = Contact: { $ways }
mail-why-account = You are receiving this message because this address belongs to an account here.
# $organization (String) - the organization
mail-why-applicant = You are receiving this message because you work on the application of { $organization }.
# $organization (String) - the organization
mail-why-contact = You are receiving this message because the application of { $organization } gives this address. If that is a mistake, please tell us by replying.
mail-why-invited = You are receiving this message because somebody entered this address to invite you.
mail-why-staff = You are receiving this message because of your role in the secretariat.
# $label (String) - what it is
# $value (String) - what it says
mail-line-fact = { $label }: { $value }
# $label (String) - what follows
mail-line-head = { $label }:
mail-link-fallback = If the button does not work, copy this address into your browser:
mail-reason = The reason:

## Labels of facts

mail-label-organization = Organization
mail-label-reference = Reference
mail-label-due = Answer by
mail-label-comment-due = Comment by
mail-label-deadline = Due by
mail-label-expires = Expires
mail-label-session = Session of the Council
mail-label-dates = Dates
mail-label-instead-of = Instead of
mail-label-received = Date of receipt
mail-label-fingerprint = Fingerprint of the file (SHA-256)
mail-label-dated = Date of the reply
mail-label-version = Version of your file
mail-label-criteria = Criteria that do not seem to be met
mail-label-ground = Ground
mail-label-reopen = Can be reopened until
mail-label-state = Stage
mail-label-time = When
mail-label-items = Items on the list
mail-label-role = Role

## Buttons

mail-action-application = View your application
mail-action-answer = Answer now
mail-action-comment = Write your comment
mail-action-draft = Continue your draft
mail-action-case = Open the file
mail-action-session = Open the session
mail-action-people = See people and roles
mail-action-sign-in = Sign in
mail-action-register = See the register of observers

## Account

# $until (String) - date and time
mail-verify = Please confirm that this address is yours, so that messages about your application reach you. The link works once, until { $until }.
    .subject = Confirm your email address
    .action = Confirm this address
    .after = If you did not open an account, you can ignore this message: an account cannot be used until its address is confirmed.

# $until (String) - date and time
mail-reset = You asked for a new password. Use this link to choose one. It works once, until { $until }.
    .subject = Choose a new password
    .action = Choose a new password
    .after = If you did not ask for this, you can ignore this message: your password stays as it is.

# $by (String) - the person who acts
# $organization (String) - the organization
# $until (String) - date and time
mail-invited = { $by } invites you to work on the application of { $organization } for observer status with the Council. Open the link to join; it is valid until { $until }.
    .subject = Invitation to work on an application
    .action = Accept the invitation

# $organization (String) - the organization
# $until (String) - date and time
mail-invited-by-the-house = You are invited to work on the application of { $organization } for observer status with the Council. Open the link to join; it is valid until { $until }.
# $name (String) - the person who owns it now
# $organization (String) - the organization
mail-ownership-moved = { $name } is now the person responsible for { $organization } here. Only this person can submit or withdraw its application.
    .subject = A new person is responsible for your organization

# $organization (String) - the organization
mail-ownership-yours = You are now the person responsible for { $organization } here. Only you can submit or withdraw its application.
    .subject = You are now responsible for your organization

# $until (String) - date and time
mail-staff-invited = You are invited to join the secretariat’s workspace for observer applications. The link works once, until { $until }.
    .subject = Invitation to the secretariat’s workspace
    .action = Accept the invitation

# $until (String) - date and time
mail-change-email = You asked to use this address for your account. The link works once, until { $until }. Until you open it, your account keeps its present address.
    .subject = Confirm your new email address
    .action = Use this address
    .after = If you did not ask for this, you can ignore this message: nothing changes.

mail-email-asked = Somebody who was signed in to your account, and gave its password, asked to use another address for it. Until the link that went there is opened, everything stays as it is.
    .subject = Another address was asked for your account
    .after = If it was not you, change your password at once: the link then no longer works. Tell us as well, by replying to this message.

mail-email-changed = Your account now has another address, and messages go there. You can no longer sign in with this one.
    .subject = The address of your account was changed
    .after = If it was not you, tell us at once by replying to this message.

mail-password-changed = The password of your account was changed. Every other device has been signed out.
    .subject = Your password was changed
    .after = If it was not you, choose a new password at once and tell us by replying to this message.

mail-new-sign-in = Somebody signed in to your account from a device that had not been used before.
    .subject = New sign-in to your account
    .after = If it was you, there is nothing to do. If not, choose a new password at once and tell us by replying to this message.

mail-factor-on = The second step at sign-in is on: after your password, a code from your app is asked for. Every other device has been signed out.
    .subject = Second step at sign-in turned on

mail-factor-off = The second step at sign-in is off: the password alone opens your account.
    .subject = Second step at sign-in turned off

mail-factor-lifted = An administrator has turned off the second step at sign-in, as somebody asked who had lost the phone. The password alone now opens your account. You can set the step up again on the page of your account.
    .subject = Second step at sign-in turned off by an administrator

mail-factor-renewed = Your account has new recovery codes. The former ones no longer work.
    .subject = New recovery codes

mail-factor-used = Somebody who knows your password signed in to your account with one of your recovery codes.
    .subject = A recovery code was used
    .left = Recovery codes left

mail-factor-passkey-added = A passkey was added to your account. Whoever has the device and can unlock it signs in with it, without the password.
    .subject = A passkey was added

mail-factor-passkey-removed = A passkey was removed from your account. It no longer opens anything.
    .subject = A passkey was removed

mail-factor-after = If it was not you who did or asked for this, choose a new password at once and tell us by replying to this message.

mail-codes-guessed = Somebody who knows your password has entered so many wrong codes for your account that no code is accepted for a quarter of an hour. No wrong code opened anything.
    .subject = Wrong codes were entered for your account
    .after = If it was you, wait a little and check that the clock of your phone is right. If it was not, choose a new password at once and tell us by replying to this message.

## To the applicant

mail-draft-expiring = Your draft application has not been changed for a long time and will expire. To keep it, open it and save any section by that day.
    .subject = Your draft application will expire

mail-draft-expired = Your draft application had not been changed for a long time and has expired. You can start a new application at any time.
    .subject = Your draft application has expired

# $reference (String) - reference of the application
mail-received = We have received your application. Please quote the reference { $reference } whenever you write to us.
    .subject = Application { $reference } received
    .next = The secretariat will now check that the file is complete, then review it criterion by criterion. If anything is unclear, we will ask you. The decision is the Council’s alone.
    .late = It arrived after the closing date for the nearest session of the Council, so it will be considered at a later one.
    .no-session = The session at which it can be considered has not been announced yet. We will write to you when it is.
    .receipt = Keep this message: it is your receipt. The fingerprint proves what you submitted.

# $reference (String) - reference of the application
mail-session-set = Your application will be considered at this session of the Council. You have nothing to do for the moment.
    .subject = Session announced for your application – { $reference }

# $reference (String) - reference of the application
mail-reply-recorded = The Director General has replied to your letter of application. The reply is now on your file.
    .subject = The Director General has replied – { $reference }

# $count (Number) - how many
# $shown (String) - the number as written
# $reference (String) - reference of the application
mail-asked = { $count ->
    [0] The secretariat needs something more from you before it can continue with your application.
    [one] The secretariat needs an answer to one question before it can continue with your application.
   *[other] The secretariat needs answers to { $shown } questions before it can continue with your application.
}
    .subject = { $count ->
        [0] We need something from you – { $reference }
        [one] We have a question for you – { $reference }
       *[other] We have questions for you – { $reference }
    }
    .after = You can save your answers one at a time and send them together. If you need more time, ask for it on the same page.

# $reference (String) - reference of the application
mail-reminder = We asked you something about your application and do not have your answer yet.
    .subject = Reminder: we are waiting for your answer – { $reference }
    .subject-last = Last reminder: we are waiting for your answer – { $reference }
    .goes-on = This is the last reminder. If nothing more reaches us in time, we will continue with what we have.

# $until (String) - the day until which a late answer is taken
mail-reminder-lapses = This is the last reminder. If no answer reaches us by { $until }, your application will be closed. It could then be reopened for a limited time.
# $reference (String) - reference of the application
mail-reminder-hearing = We have told you what seems to stand against your application and do not have your comment yet. You need not comment; we will then continue without it.
    .subject = Reminder: you can still comment – { $reference }
    .subject-last = Last reminder: you can still comment – { $reference }

# $reference (String) - reference of the application
mail-cancelled = You no longer need to answer what we asked you. You have nothing to do; we are continuing with your application.
    .subject = No answer needed any more – { $reference }

# $reference (String) - reference of the application
mail-extension-granted = You have more time to answer. This is the new date.
    .subject = You have more time to answer – { $reference }

# $reference (String) - reference of the application
mail-extension-refused = We could not give you the additional time that you asked for. Please answer by this date.
    .subject = No additional time – { $reference }

# $reference (String) - reference of the application
mail-answer-received = We have received your answer and keep it exactly as you sent it. You have nothing more to do; the secretariat is continuing with your application.
    .subject = We have your answer – { $reference }

# $reference (String) - reference of the application
mail-comment-received = We have received your comment and keep it exactly as you sent it. You have nothing more to do; the secretariat is continuing with your application.
    .subject = We have your comment – { $reference }

# $reference (String) - reference of the application
mail-update-received = We have received the update of your application and keep it exactly as you sent it. You have nothing more to do; the secretariat looks at it again before the Council considers it.
    .subject = We have the update of your application – { $reference }

# $reference (String) - reference of the application
mail-sent-as-saved = The time for your answer is over. The answers that you had saved have been submitted for you as they stood, and the secretariat is continuing with your application. You have nothing to do.
    .subject = Your saved answers were submitted – { $reference }

# $reference (String) - reference of the application
mail-hearing = Before the Council is told what stands against your application, you can comment on it. The Council will be shown your comment.
    .subject = You can comment before the Council is told – { $reference }
    .told = From the secretariat:
    .after = You need not comment; we will then continue without it.

# $reference (String) - reference of the application
mail-hearing-cancelled = We asked for your comment by mistake and have withdrawn that request. You have nothing to do; we are continuing with your application. Should anything stand against it later, we will ask for your comment again.
    .subject = Your comment is no longer needed – { $reference }

# $reference (String) - reference of the application
mail-intend-to-close = We intend to close your application without bringing it before the Council. Before we do, you can comment.
    .subject = We intend to close your application – { $reference }

# $reference (String) - reference of the application
mail-closed = Your application has been closed without being brought before the Council. This is not a decision of the Council about your organization.
    .subject = Your application has been closed – { $reference }
    .told = In detail:
    .after = If you think this is a mistake, reply to this message by that date. A senior officer who took no part in closing the file will look at it again.

# $reference (String) - reference of the application
mail-carried-over = When the list for the session of the Council planned for it closed, your application could not yet be put on it. It will be considered at a later session. Any deadline for answering our questions stays the same.
    .subject = Your application moves to a later session – { $reference }

# $reference (String) - reference of the application
mail-carried-over-called-off = The session of the Council planned for your application will not take place. Your application will be considered at another session. Any deadline for answering our questions stays the same.
    .subject = Your application moves to another session – { $reference }

# $reference (String) - reference of the application
mail-on-agenda = Your application is on the list that goes before the Council.
    .subject = Your application is on the agenda – { $reference }
    .after = The Council considers applications for representation by an observer at the opening of its session, once it has adopted its agenda. You have nothing to do; we will write to you when the decision has been announced.
    .written = The Council considers your application by written procedure, without a meeting. You have nothing to do; we will write to you when the decision has been announced.

# $reference (String) - reference of the application
mail-off-agenda = Your application has been taken off the list for this session of the Council. It stays open and you have nothing to do; we will write to you when it is on a list again.
    .subject = Taken off this session’s list – { $reference }

# $reference (String) - reference of the application
mail-not-taken-up = The Council did not take up your application at this session. It stays open and you have nothing to do; we will write to you when it is on a list again.
    .subject = Your application was not taken up – { $reference }

mail-wish-to-withdraw = You asked to withdraw your application when that list was already closed. It has not been withdrawn: if you still wish so, the person responsible for the application can withdraw it now.

# $reference (String) - reference of the application
mail-session-moved = The session of the Council at which your application is to be considered has been moved to these dates. You have nothing to do.
    .subject = New dates for the Council session – { $reference }

# $reference (String) - reference of the application
mail-session-cancelled = The session of the Council at which your application was to be considered will not take place. Your application stays open and you have nothing to do; we will write to you when we know the next session.
    .subject = The Council session will not take place – { $reference }

# $reference (String) - reference of the application
mail-decision = The Council has decided on your application. Here is its letter.
    .subject = Decision of the Council – { $reference }

# $reference (String) - reference of the application
mail-correction = There was a mistake in our record of the Council’s decision on your application. Here is the corrected letter; the earlier one stays on file.
    .subject = Corrected letter – { $reference }

mail-enclosed = This letter is also attached as a PDF, for you to keep or pass on.
    .name = Letter of the Council

# $reference (String) - reference of the application
mail-letter-ready = There is a new letter about your organization’s application. The people who work on the application can read it after signing in; please make sure that they know.
    .subject = A letter is ready – { $reference }

# $reference (String) - reference of the application
# $until (String) - date and time
mail-withdrawn = The application has been withdrawn, as your organization asked.
    .subject = Application withdrawn – { $reference }
    .undo = If that was a mistake, the person responsible for the application can undo it until { $until }.

# $reference (String) - reference of the application
mail-withdrawal-noted = We have noted that you wish to withdraw the application. The list is already closed, so the Council will be told of your wish. You have nothing more to do.
    .subject = Your wish to withdraw is noted – { $reference }

# $reference (String) - reference of the application
mail-withdrawal-undone = The withdrawal has been undone. The application continues from where it stood.
    .subject = Withdrawal undone – { $reference }

# $reference (String) - reference of the application
mail-lapsed = Your application was closed because no answer reached us. It has not been refused: if you send your answers by this date, it reopens automatically.
    .subject = Closed for lack of an answer – { $reference }

# $reference (String) - reference of the application
mail-reopened = Your application has been opened again.
    .subject = Your application is open again – { $reference }
    .answer = Please answer our questions by this date.
    .nothing = You have nothing to do; the secretariat is continuing with it.

# $reference (String) - reference of the application
mail-contact = Our messages about your application are being returned. Please sign in and read what is waiting for you, and reply to this message with an address that works.
    .subject = Our messages do not reach you – { $reference }

## To the secretariat

# $reference (String) - reference of the application
mail-staff-assigned = This file has been assigned to you.
    .subject = Assigned to you: { $reference }

# $reference (String) - reference of the application
mail-staff-answered = The organization has answered. Findings that rest on what has changed are marked for another look.
    .subject = Answer received: { $reference }

# $reference (String) - reference of the application
mail-staff-no-answer = The time for an answer is over. The review continues with what is on file.
    .subject = Time for an answer is over: { $reference }

# $reference (String) - reference of the application
mail-staff-extension = The organization asks for more time. Please grant or refuse it; until then the file cannot lapse.
    .subject = More time requested: { $reference }

# $reference (String) - reference of the application
mail-staff-contact-failed = Our messages are returned from every address of the organization. Its deadline is paused until you record that you have found another contact.
    .subject = Contact failed: { $reference }

# $reference (String) - reference of the application
mail-staff-overdue = One of our own deadlines has passed.
    .subject = Overdue: { $reference }

# $by (String) - the person who acts
# $reference (String) - reference of the application
mail-staff-mentioned = { $by } mentions you in a note.
    .subject = You are mentioned: { $reference }

# $by (String) - the person who acts
# $reference (String) - reference of the application
mail-staff-to-countersign = { $by } has signed. Please countersign, or send the file back; it has to be another person.
    .subject = To be countersigned: { $reference }

# $by (String) - the person who acts
# $reference (String) - reference of the application
mail-staff-sent-back = { $by } has sent the file back.
    .subject = Sent back: { $reference }

# $reference (String) - reference of the application
mail-staff-endorsed = The recommendation has been countersigned. The file can now be placed on the list of a session.
    .subject = Ready for a list: { $reference }

# $reference (String) - reference of the application
mail-staff-duplicate = Another file has been linked as a possible duplicate. This has to be settled before the countersignature.
    .subject = Possible duplicate: { $reference }

# $reference (String) - reference of the application
mail-staff-withdrawn = The organization has withdrawn its application. It can undo this for some days.
    .subject = Withdrawn: { $reference }

# $reference (String) - reference of the application
mail-staff-wish-to-withdraw = The organization wishes to withdraw. The list is closed, so the Council has to be told.
    .subject = Wish to withdraw: { $reference }

# $by (String) - the person who acts
# $reference (String) - reference of the application
mail-staff-correction = { $by } proposes a correction. Please look at it; another person has to confirm it.
    .subject = Correction to confirm: { $reference }

# $session (String) - the session
mail-staff-session-moved = A session of the Council has been moved to these dates. Files that you hold aim at it or are on its list. The organizations are told.
    .subject = New dates: { $session }

# $session (String) - the session
mail-staff-session-cancelled = A session of the Council will not take place. Files that you hold aimed at it or were on its list; they now wait for the next one. The organizations are told.
    .subject = Will not take place: { $session }

# $session (String) - the session
mail-staff-list-closed = The list is closed and each item has its letter. The next step is to issue the paper.
    .subject = List closed: { $session }

# $reference (String) - reference of the application
mail-staff-nobody = Nobody is left who can countersign this file. Please appoint a senior officer, for a limited time if need be.
    .subject = Nobody can countersign: { $reference }

# $year (String) - the year
mail-staff-calendar = The secretariat’s holidays of { $year } are not in the calendar yet. Please load them: until then working days of that year are counted by the public holidays of Geneva.
    .subject = Holidays of { $year } are missing

# $name (String) - the person
mail-staff-role = { $name } now has this role.
    .subject = Role granted: { $name }

mail-staff-role-yours = You now have this role.
    .subject = You have a new role

# $name (String) - the person
mail-staff-role-revoked = { $name } no longer has this role.
    .subject = Role withdrawn: { $name }

mail-staff-role-lost = You no longer have this role.
    .subject = A role was withdrawn from you

## Sessions of the Council

# $ordinal (String) - the ordinal of the session
mail-session-regular = { $ordinal } session
# $ordinal (String) - the ordinal of the session
mail-session-special = { $ordinal } special session
mail-session-written = written procedure
# $session (String) - the session
# $dates (String) - its first and last day
mail-session-with-dates = { $session }, { $dates }
mail-session-to-be-announced = the next one, still to be announced

## The demonstration

mail-demo-title = Emails of this demonstration
mail-demo-lead = What would have been sent is kept here: every message, with the address it was for. The links in them work, each once.
mail-demo-none = No email has been written yet.
mail-demo-to = To
