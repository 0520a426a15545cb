### Where an application stands: what each state means, and what its owner can do with it as a whole.

## What each state means

status-received = The secretariat has your application and is checking whether the file is complete. You do not need to do anything; if something is missing, we will ask you by email and here.
status-screening = The secretariat is checking whether the file is complete. You do not need to do anything; if something is missing, we will ask you by email and here.
status-question = The file is waiting for your answer. Once you have sent it, the secretariat continues.
status-hearing = Before the secretariat writes its paper, you can comment on what seems to stand against your application. Your comment appears in the paper that the Council reads.
status-intend-to-close = The secretariat intends to close the file without bringing it before the Council. Before anything is decided, you can say what you think of it.
status-intend-to-close-heard = A second person in the secretariat is looking at the proposal to close and at your comment. You will be told the outcome.
status-under-review = The secretariat is looking at the file criterion by criterion and preparing what the Council will read. You do not need to do anything.
status-on-agenda = The Council considers your application at this session. You will be told as soon as its decision is announced.
status-admitted = The Council has admitted your organization as an observer. The letter says what that means.
status-not-admitted = The Council has not admitted your organization. You can apply again, as described below.
# $session (String) - the session, with its days
status-deferred = The Council has not decided yet and will consider the application again: { $session }. Until then you can update your application.
status-deferred-to-next = at the next session to be announced
# $reference (String) - of the file
status-mistake = Is there a mistake in what you sent, or did you forget a document? Write to the secretariat and give the reference { $reference }:
status-closed = The file was closed without being brought before the Council. The ground is given below, the explanation under “What has happened”. If you think that this is wrong, write to the secretariat; you can also apply again.
status-withdrawn = You have withdrawn the application. Nobody is working on it any more.
status-withdrawn-over = You have withdrawn the application. You can no longer undo this, but you can apply again at any time.
status-lapsed = The file was closed because no answer came. Nothing is lost: it reopens by itself when you send your answers.
status-lapsed-over = The file was closed because no answer came, and it can no longer be reopened. You can apply again at any time.
status-lapsed-owner = The person responsible for the organization has to send the answers.
status-discarded = This draft was discarded. You can start another at any time.
status-deferrals = Deferred so far
# $count (Number) - how often
# $shown (String) - the number as written
status-deferrals-count = { $count ->
    [one] once
   *[other] { $shown } times
}
status-reply = Reply of the Director General
status-expected-title = What can be expected
status-expected-listed = On the list of a session
status-expected-decided = The Council’s decision
# $half (String) - the day by which half had come so far
# $most (String) - the day by which nine in ten had
status-expected-both = by { $half } for half of the files, by { $most } for nine in ten
# $most (String) - the day by which nine in ten had come so far
status-expected-most = by { $most } for nine files in ten
status-expected-late = later than nine files in ten. If you want to know why, write to the secretariat.
# $files (String) - how many files tell
status-expected-from = Counted from the day of receipt, based on the { $files } files decided last. This is experience, not a promise.
status-reasons = The Council’s reasons
# $session (String) - name of the session
# $day (String) - when it decided
status-reasons-earlier = The Council’s reasons at an earlier session: { $session }, { $day }
status-reasons-criteria = With regard to these criteria:
status-again = Apply again

## A hearing that is over

status-hearing-before = Comment asked for earlier
status-comment-none = No comment was sent in time; the file went on without one.
status-comment-cancelled = The secretariat withdrew this request: no comment is needed.
    .why = The reason:
status-comment-on-paper = This comment appears in the paper that the Council reads.
status-comment-in-file = This comment is part of the file: it is read before anybody decides to close it.
status-comment-sent = Your comment is with the secretariat.

## Discarding and handing over a draft

status-discard-title = Discard the draft
status-discard-lede = The draft is closed for good: nobody can fill it in or submit it any more. The secretariat has not seen it.
status-discard-kept = You can start a new application at any time. Your organization and its people stay as they are.
status-discard-button = Discard the draft
status-discard-keep = Keep the draft
status-discard-done = The draft was discarded.
status-hand-over-title = Hand over the application
status-hand-over-lede = A colleague then becomes responsible for the organization and its application: only that person can submit it, withdraw it and invite people. You stay as an editor.
status-hand-over-to = To whom
status-hand-over-nobody = You can hand it over to an editor of the organization only, and there is none yet. Invite a colleague as editor first.
status-hand-over-fault = Choose to whom.
status-hand-over-button = Hand over
status-hand-over-done = A colleague is now responsible for the application. You are an editor.

## Bringing a deferred dossier up to date

status-update-title = Update your application
status-update-call = Answer what the Council asked, and replace what is out of date.
# $session (String) - the session, with its days
status-update-lede = The Council will consider the application again: { $session }. Change what you like; nothing is sent until you send it all.
status-update-aged = What is out of date
status-update-aged-lede = These criteria were met when the application was received, and are not met today:
status-update-aged-none = Nothing that was met is out of date.
status-update-expired-lede = These documents are no longer valid; replace them if they still have to prove something:
# $day (String) - the last day on which it was valid
status-update-expired = valid until { $day }
status-update-asked = What the secretariat has asked so far
status-update-open = What is still open
status-update-changed = What differs from what you sent
# $when (String) - day and time
status-update-since = Compared with the version of { $when }.
status-update-nothing = Nothing yet.
status-update-added = Added:
status-update-removed = Removed:
status-update-places = Change something
status-update-send = Send the update
status-update-send-lede = Your changes are frozen as a new version, and the secretariat looks at it again.
status-update-unchanged = Nothing has been changed yet, so there is nothing to send.
status-update-owner = Only the person responsible for the organization can send the update. Everything that you change is saved.
status-update-done = The update is with the secretariat.

## Withdrawing after the list was closed

status-withdraw-late-title = Tell the Council that you wish to withdraw?
status-withdraw-late = The list of the session is closed, so the application stays on the agenda. Your wish is recorded, and the Council is told of it before it decides.
status-withdraw-late-button = Record my wish
