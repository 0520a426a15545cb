### What would have to change after a refusal, a deferral or a closing: on the page and in the letter.

remedy-title = What would have to change
remedy-refused = A new application would have to show the following. The rules ask for it; whether it is shown, the Council decides anew.
remedy-discretion = The Council decides at its discretion. What would have to change follows from its reasons.
remedy-deferred = Before the decision, the secretariat had raised these criteria with you. Together with the Council’s reasons, they show what to bring up to date.
remedy-deferred-none = What would have to change follows from the Council’s reasons. Answer them, and bring the application up to date, before the Council considers it again.
# $documents (String) - kinds of document
remedy-shown-by = What can show it: { $documents }.
# $found (String) - what the program found, and what mends it
remedy-rule = What the program found in your answers and documents: { $found }
# $source (String) - what the criterion chiefly rests on
# $mark (String) - how well that is known
remedy-source = Source: { $source }. { $mark }.
# $day (String) - the day since which it has been met
remedy-waited = It has been met since { $day }.
# $day (String) - the first day
remedy-again = Your organization may apply again from { $day }. An application received in time is considered at the next regular session.

## After a closing, by its ground

remedy-not-an-ngo = This procedure is open to non-governmental organizations. A new application would have to show that your organization was not set up by governments or by treaty, and that governments do not control it.
remedy-not-its-own-request = The organization itself would have to apply, with a dated letter signed by its head.
remedy-duplicate-of = Nothing would have to change: your organization has another file. Please use that one.
remedy-already-observer = Nothing would have to change: your organization already has observer status and does not need to apply.
# $day (String) - the first day
remedy-reapplication-interval = Nothing would have to change but the date: your organization may apply again from { $day }.
remedy-ceased-to-exist = A new application would have to show that the organization exists, for example by a recent extract from the register.
