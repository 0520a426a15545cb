### Where an application stands: what each state means, and what its owner can do with it as a whole.

## What each state means

status-received = The secretariat has your application. An officer now checks whether the file is complete. You need do nothing; if something is missing, you are asked by email and here.
status-screening = An officer is checking whether the file is complete. You need do nothing; if something is missing, you are asked by email and here.
status-question = The file waits for your answer. Once you have sent it, the secretariat goes on.
status-hearing = Before the secretariat writes its paper, you can comment on what seems to stand against the application. Your comment goes on the paper that the Council reads.
status-intend-to-close = The secretariat intends to close the file without bringing it before the Council. Before anything is decided, you can say what you think of it.
status-intend-to-close-heard = A second person in the secretariat looks at the proposal to close and at your comment. You are told the outcome.
status-under-review = The secretariat is looking at the file criterion by criterion and prepares what the Council reads. You need do nothing.
status-on-agenda = The Council takes up your application at this session. You are told as soon as its decision is announced.
status-admitted = The Council has admitted your organization as an observer. The letter says what that means.
status-not-admitted = The Council has not admitted your organization. You can apply again, as is said below.
# $session (String) - the session, with its days
status-deferred = The Council has not decided yet and takes the application up again: { $session }. Until then you can bring the dossier up to date.
status-deferred-to-next = at the next session to be announced
# $reference (String) - of the file
status-mistake = A mistake in what you sent, or a paper forgotten? Write to the secretariat and name the reference { $reference }:
status-closed = The file was closed: it is not a case for this procedure. If you think that is wrong, write to the secretariat; you can also apply again.
status-withdrawn = You have withdrawn the application. Nobody works on it.
status-withdrawn-over = You have withdrawn the application. The time to take that back is over; you can apply again at any time.
status-lapsed = The file was closed because no answer came. Nothing is lost: it opens again by itself when the answers are sent.
status-lapsed-over = The file was closed because no answer came, and the time to open it again is over. You can apply again at any time.
status-lapsed-owner = The person who answers for the organization sends the answers.
status-discarded = This draft was closed. You can start another at any time.
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
status-expected-from = Counted from the day of receipt, as it was with the { $files } files decided last. This is experience, not a promise.
status-reasons = The Council’s reasons
status-reasons-criteria = With regard to these criteria:
status-again = Apply again

## A hearing that is over

status-hearing-before = Comment asked for earlier
status-comment-none = No comment was sent in time; the file went on without one.
status-comment-on-paper = This comment stands on the paper that the Council reads.
status-comment-in-file = This comment is part of the file: whoever decides on closing reads it first.
status-comment-sent = Your comment is with the secretariat.

## Discarding and handing over a draft

status-discard-title = Discard the draft
status-discard-lede = The draft is closed for good: nobody can fill it in or submit it any more. The secretariat has not seen it.
status-discard-kept = You can start a new application at any time. Your organization and its people stay as they are.
status-discard-button = Discard the draft
status-discard-keep = Keep the draft
status-discard-done = The draft was discarded.
status-hand-over-title = Hand the application over
status-hand-over-lede = A colleague then answers for the organization and its application: only that person can submit it, withdraw it and invite people. You stay as an editor.
status-hand-over-to = To whom
status-hand-over-nobody = It can be handed to an editor of the organization, and there is none yet. Invite a colleague as editor first.
status-hand-over-fault = Choose to whom
status-hand-over-button = Hand it over
status-hand-over-done = A colleague answers for the application now. You are an editor.

## Bringing a deferred dossier up to date

status-update-title = Bring the dossier up to date
status-update-call = Answer what the Council asked, and replace what has aged.
# $session (String) - the session, with its days
status-update-lede = The Council takes the application up again: { $session }. Change what you like; nothing is sent before you send it all.
status-update-aged = What has aged
status-update-aged-lede = This was met when the application was received, and is not met as of today:
status-update-aged-none = Nothing that was met has aged.
status-update-expired-lede = These documents are past the last day on which they are valid; replace them where they still have to prove something:
# $day (String) - the last day on which it was valid
status-update-expired = valid until { $day }
status-update-asked = What the secretariat has asked so far
status-update-open = What is still open
status-update-changed = What is other than you sent it
# $when (String) - day and time
status-update-since = Compared with the version of { $when }.
status-update-nothing = Nothing yet.
status-update-added = Added:
status-update-removed = Removed:
status-update-places = Change something
status-update-send = Send the update
status-update-send-lede = What you changed is frozen as a new version, and the secretariat looks at it again.
status-update-owner = Only the person who answers for the organization can send the update. Everything that you change is saved.
status-update-done = The update is with the secretariat.

## Withdrawing after the list was closed

status-withdraw-late-title = Say that you wish to withdraw?
status-withdraw-late = The list of the session is closed, so the application stays on the agenda. Your wish is put on record and the Council is told of it before it decides.
status-withdraw-late-button = Put my wish on record
