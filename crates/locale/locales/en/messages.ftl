### Messages of a case and of the place.

messages-title = Messages
messages-to = To
messages-subject = Subject
messages-when = When
messages-kind = Occasion
messages-kind-case = About an application
messages-kind-any = any occasion
messages-case = Application
messages-any = All
messages-find = Address, or its beginning
# $most (String) - as many as are looked for
messages-find-many = More than { $most } addresses begin like this. The messages to the others are not listed: type more letters.
messages-sent = Sent
messages-waiting = Waiting
messages-under-way = Being sent
messages-failed = Failed
messages-again = To be tried again
messages-unwritten = Not written yet
messages-unwritten-text = It is written when it is sent.
messages-masked = The secret part of each link is hidden.
messages-send-again = Send again
    .note = A message that failed is tried once more, to the address that the recipient has now. Once it has been sent, it cannot be called back.
messages-again-done = The message will be sent again.
messages-none = No message.
messages-lede = Who each message was sent to, and what became of it. The text of a message about an application is read in its file.
# $shown (String) - which attempt
# $words (String) - what the mail server said
messages-failure = Attempt { $shown }: { $words }
# $before (String) - the address that stands on the message
# $now (String) - the address that the recipient has now
messages-moved = So far, this message was addressed to { $before }. The recipient has changed their address since: from now on it is sent to { $now }.

## Where a message stands, beside what the worker does with it

messages-held = Held
messages-kept = Kept during the trial
messages-dropped = Discarded after the trial
messages-withheld = Not sent: recipient has no access
# $state (String) - where messages stand
# $shown (String) - how many
messages-view = { $state } ({ $shown })
# $shown (String) - as many as are counted
messages-many = { $shown }+

## Holding, releasing, sending again

# $at (String) - since when
# $name (String) - who
messages-held-by = Held since { $at } by { $name }.
# $at (String) - since when
messages-kept-since = Kept during the trial, since { $at }: it is sent only if an administrator sends it.
# $at (String) - when
# $name (String) - who
messages-dropped-by = Discarded on { $at } by { $name }: it will never be sent.
# $at (String) - when
messages-withheld-since = Not sent, on { $at }: since the message was written, the recipient’s account was closed, or they lost their role or their access to the file. It will never be sent.
messages-hold-title = Hold this message
messages-hold-lede = A message that is held is not sent until somebody releases it. Deadlines keep running meanwhile, and recipients still see on their page what the message is about.
messages-hold-reason = Why
messages-hold-reason-hint = The people who manage this site’s messages read this too: do not mention what the file says.
messages-hold-reason-missing = Say why the message is held.
messages-hold = Hold
messages-hold-done = The message is held.
messages-must-go = This message cannot be held. Somebody needs it to confirm an address, to set a password or to learn that their account was changed. They are waiting for it, and its link would expire.
messages-release = Release
    .note = The message goes out now, or as soon as sending is resumed where all messages are held. Once it has been sent, it cannot be called back.
messages-release-done = The message will be sent.
messages-send = Send
messages-drop = Discard
    .note = The message will never be sent, and this cannot be undone. It stays on record.
messages-drop-done = The message was discarded.
messages-deeds = What was done with it
messages-back = All messages
messages-case-words = To read it, open its file.

## Refused

messages-refused-none = This message does not exist.
messages-refused-yours = Only the person to whom the file is assigned, a senior officer or an administrator can do this with the message.
messages-refused-waiting = The message is waiting to be sent: nothing was changed.
messages-refused-under-way = Too late: the message is being sent at this moment.
messages-refused-sent = Too late: the message has already been sent.
messages-refused-failed = The message was set aside after a failure: nothing was changed.
messages-refused-held = The message is held: nothing was changed.
messages-refused-kept = The message was kept during the trial: an administrator decides what becomes of it.
messages-refused-dropped = The message was discarded after the trial: nothing was changed.
messages-refused-withheld = The recipient may no longer read this message, so it will not be sent: nothing was changed.
messages-refused-trial = While the trial is on, the message would only be kept again. End the trial first.

## All mail

messages-all = Hold all messages
messages-all-lede = For an emergency, for example when a wrong letter is going out. Nothing more is sent until you resume sending; a message that is being sent at this moment still arrives. Links to confirm an address or to set a password are sent all the same. All staff see that messages are held, and why.
messages-all-reason = Why
messages-all-reason-hint = Shown on every page of the secretariat while messages are held.
messages-all-reason-missing = Say why all messages are held.
messages-all-done = All messages are held.
messages-all-go-on = Resume sending
messages-all-going = Sending has resumed: messages that were waiting are being sent.
messages-all-waits = Messages that are waiting are sent in the order in which they came. To stop one of them, hold it by itself first.
# $at (String) - since when
# $name (String) - who
messages-all-held = All messages are held since { $at } by { $name }.
messages-all-manage = Manage
messages-all-ail = All messages are held: only links for accounts are sent.

## The trial

messages-trial = Trial
messages-trial-about = Messages go to the team only; everything else is kept.
messages-trial-lede = During the trial, messages go only to active accounts of the secretariat and to the addresses below, links for accounts included. All other messages are written and kept, and can be read in their file. When the trial ends they are not sent automatically: you then send or discard them.
messages-trial-team = Further addresses and domains
messages-trial-team-hint = One on each line, such as awa@example.org, or example.org for every address there.
# $line (String) - what was typed
messages-trial-team-slip = This is neither an address nor a domain: { $line }
# $shown (String) - the most characters
messages-trial-team-long = At most { $shown } characters.
messages-trial-begin = Start the trial
messages-trial-change = Change the list
messages-trial-begun = The trial has started: messages go to the team only.
messages-trial-end = End the trial
    .note = From then on, messages go to everybody they are for. Those kept so far are not sent by this: you send or discard them below. You can start a trial again.
messages-trial-ended = The trial is over: messages go to everybody.
messages-trial-off = Off
# $at (String) - since when
messages-trial-on = On since { $at }
# $at (String) - since when
messages-trial-banner = Trial since { $at }: messages go to the team only, everything else is kept.
messages-trial-ail = The trial is on: messages go to the team only.
messages-trial-kept = Messages kept during the trial
# $shown (String) - how many
messages-trial-kept-count = Messages kept: { $shown }
messages-trial-kept-see = See them one by one
messages-trial-kept-none = No message is kept.
messages-trial-kept-what = What to do with all of them
messages-trial-kept-send = Send them now, as they were written
messages-trial-kept-drop = Discard them: nobody will ever get them
messages-trial-kept-missing = Choose what to do with them.
messages-trial-kept-do = Confirm
# $shown (String) - how many
messages-trial-kept-sent = Messages that will be sent: { $shown }
# $shown (String) - how many
messages-trial-kept-dropped = Messages discarded: { $shown }
# $shown (String) - how many
messages-health-held = held: { $shown }

## History of the house

messages-doing-held = Message held
messages-doing-released = Message released
messages-doing-resent = Message sent again
messages-doing-dropped = Message discarded after the trial
messages-doing-all-held = All messages held
messages-doing-all-released = Sending resumed
messages-doing-trial-begun = Trial started, or its list changed
messages-doing-trial-ended = Trial ended
# $shown (String) - how many
messages-doing-trial-sent = Messages kept during the trial and now sent: { $shown }
# $shown (String) - how many
messages-doing-trial-dropped = Messages kept during the trial and now discarded: { $shown }
