### A case at hand: a document beside the page, the timeline, shortcuts.

viewer-nothing = Document
viewer-own = Open by itself
viewer-close = Close
viewer-not = This kind of file is not shown here: open it by itself.

timeline-about = The timeline is about
timeline-all = All
timeline-steps = Steps
timeline-dossier = Dossier
timeline-questions = Questions
timeline-findings = Findings and checks
timeline-notes = Notes
timeline-people = People
timeline-council = Council
timeline-translations = Translations
timeline-messages = Messages
timeline-by = By whom
timeline-by-anybody = anybody
timeline-submit = Show
timeline-none = Nothing of this kind has happened.
# $state (String) - whether it was sent
timeline-message = Message, { $state }:
# $name (String) - the reader's own name
timeline-you = { $name } (you)

keys-title = Keyboard shortcuts
keys-move = next, previous criterion
keys-judge = record or change the finding
keys-open = open its document beside the page
keys-close = close the document
keys-note = write a note
keys-ask = ask a question
keys-tabs = the pages of this case, in their order
keys-queue = back to the queue
keys-help = this list
keys-off = No single-key shortcuts on this computer

duplicates-title = Possible duplicates
duplicates-lead = Another file may be of the same organization under another name. The secretariat’s system compares names in any script, acronyms, registration numbers and web domains; a person decides.
duplicates-none = No other file looks like this one.
duplicates-likely = May be the same organization
duplicates-look = confirm or dismiss
# $score (String) - how alike, out of 100
duplicates-score = { $score } of 100
# $day (String) - a day
duplicates-since = in this state since { $day }
duplicates-same = The same organization
duplicates-another = Another organization
duplicates-decided = Looked at
duplicates-earlier = Other applications of this organization
duplicates-earlier-one = Another application of this organization
duplicates-earlier-none = There is no other.
