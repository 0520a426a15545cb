### Messages of a case and of the place.

messages-title = Messages
messages-to = To
messages-subject = Subject
messages-when = When
messages-sent = Sent
messages-waiting = Waiting
messages-under-way = Being sent
messages-failed = Failed
messages-again = To be tried again
messages-unwritten = Not written yet
messages-unwritten-text = It is written when it is sent.
messages-masked = Secrets in links are masked.
messages-send-again = Send again
messages-again-done = The message will be sent again.
messages-none = No message.
messages-lede = To whom and how it went; what a message says stands with its case.
# $shown (String) - which attempt
# $words (String) - what the mail server said
messages-failure = Attempt { $shown }: { $words }

## Where a message stands, beside what the worker does with it

messages-held = Held
messages-kept = Kept by the trial
messages-dropped = Dropped after the trial
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
messages-kept-since = Kept by the trial since { $at }: it goes out only if an administrator sends it.
# $at (String) - when
# $name (String) - who
messages-dropped-by = Dropped on { $at } by { $name }: it is never sent.
messages-hold-title = Hold this message
messages-hold-lede = A message that is held is not sent until somebody releases it. Deadlines run on meanwhile, and what it tells of stands on the recipient’s page all the same.
messages-hold-reason = Why
messages-hold-reason-hint = The people who keep the place’s mail read it too: say nothing of the case itself.
messages-hold-reason-missing = Say why the message is held.
messages-hold = Hold
messages-hold-done = The message is held.
messages-must-go = This message cannot be held: by it somebody proves an address, sets a password or learns that their account was changed. Whoever asked sits waiting, and a link that comes later has run out.
messages-release = Release
messages-release-done = The message will be sent.
messages-send = Send
messages-drop = Drop
messages-drop-done = The message was dropped.
messages-deeds = What was done with it
messages-back = All messages
messages-case-words = What it says stands with its case.

## Refused

messages-refused-none = There is no such message.
messages-refused-yours = Only the holder of the case, a senior officer or an administrator can do this with the message.
messages-refused-waiting = The message waits to be sent: nothing was changed.
messages-refused-under-way = Too late: the message is being sent at this moment.
messages-refused-sent = Too late: the message has been sent.
messages-refused-failed = The message was set aside after a failure: nothing was changed.
messages-refused-held = The message is held: nothing was changed.
messages-refused-kept = The message is kept by the trial: an administrator decides about it.
messages-refused-dropped = The message was dropped after the trial: nothing was changed.
messages-refused-trial = While the trial is on, the message would only be kept again. End the trial first.

## All mail

messages-all = Hold all mail
messages-all-lede = For an emergency, such as a wrong letter that is going out. From the next message on nothing is sent until mail goes on; what is being sent at this moment still arrives. Links to prove an address or to set a password go out all the same. All staff see that mail is held, and why.
messages-all-reason = Why
messages-all-reason-hint = On every page of staff, for as long as mail is held.
messages-all-reason-missing = Say why all mail is held.
messages-all-done = All mail is held.
messages-all-go-on = Let mail go on
messages-all-going = Mail goes on: what waited is being sent.
messages-all-waits = What waits goes out in the order in which it came. A message that must not go can be held by itself before.
# $at (String) - since when
# $name (String) - who
messages-all-held = All mail is held since { $at } by { $name }.
messages-all-manage = Manage
messages-all-ail = All mail is held: nothing but links for accounts goes out.

## The trial

messages-trial = Trial
messages-trial-about = Mail goes to the team only; everything else is kept.
messages-trial-lede = While the trial is on, mail goes only to active accounts of the secretariat and to the addresses below, links for accounts included. Everything else is written and kept, and can be read with its case. Nothing of it is sent by itself when the trial ends: you then send it or drop it.
messages-trial-team = Further addresses and domains
messages-trial-team-hint = One a line, such as awa@example.org, or example.org for everybody there.
# $line (String) - what was typed
messages-trial-team-slip = This is neither an address nor a domain: { $line }
# $shown (String) - the most characters
messages-trial-team-long = At most { $shown } characters.
messages-trial-begin = Begin the trial
messages-trial-change = Change the list
messages-trial-begun = The trial is on: mail goes to the team only.
messages-trial-end = End the trial
messages-trial-ended = The trial is over: mail goes to everybody.
messages-trial-off = Off
# $at (String) - since when
messages-trial-on = On since { $at }
# $at (String) - since when
messages-trial-banner = Trial since { $at }: mail goes to the team only, everything else is kept.
messages-trial-ail = The trial is on: mail goes to the team only.
messages-trial-kept = What the trial kept
# $shown (String) - how many
messages-trial-kept-count = Messages kept: { $shown }
messages-trial-kept-see = See them one by one
messages-trial-kept-none = Nothing is kept.
messages-trial-kept-what = What becomes of all of them
messages-trial-kept-send = Send them now, as they were written
messages-trial-kept-drop = Drop them: nobody ever gets them
messages-trial-kept-missing = Choose what becomes of them.
messages-trial-kept-do = Decide
# $shown (String) - how many
messages-trial-kept-sent = Messages that will be sent: { $shown }
# $shown (String) - how many
messages-trial-kept-dropped = Messages dropped: { $shown }
# $shown (String) - how many
messages-health-held = held: { $shown }

## History of the house

messages-doing-held = Message held
messages-doing-released = Message released
messages-doing-resent = Message sent again
messages-doing-dropped = Message dropped after the trial
messages-doing-all-held = All mail held
messages-doing-all-released = Mail goes on
messages-doing-trial-begun = Trial of mail begun, or its list changed
messages-doing-trial-ended = Trial of mail ended
# $shown (String) - how many
messages-doing-trial-sent = What the trial had kept was sent: { $shown }
# $shown (String) - how many
messages-doing-trial-dropped = What the trial had kept was dropped: { $shown }
