### A case at hand: a document beside the page, the timeline, shortcuts.

viewer-nothing = Document
viewer-own = Open separately
viewer-close = Close
viewer-not = This kind of file cannot be shown here: open it separately.

timeline-about = The timeline is about
timeline-all = All
timeline-steps = Steps
timeline-dossier = Application
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
timeline-none = Nothing of this kind has happened yet.
# $name (String) - to whom
# $state (String) - whether it was sent
timeline-message = Message to { $name } ({ $state }):
# $warning (String) - what looked odd about a decision when it was recorded, as a sentence
timeline-odd = Warning confirmed: { $warning }
# $warning (String) - the warning on what a record was corrected to
timeline-odd-corrected = Warning: { $warning }
timeline-mail = the system’s mail
# $name (String) - the reader's own name
timeline-you = { $name } (you)

keys-title = Keyboard shortcuts
keys-move = next, previous criterion
keys-judge = record or change the finding
keys-open = open its document beside the page
keys-close = close the document
keys-note = write a note
keys-ask = ask a question
keys-tabs = the pages of this file, in their order
keys-queue = back to the queue
keys-help = this list
keys-off = Turn off single-key shortcuts on this computer

duplicates-title = Possible duplicates
duplicates-lead = Another file may be about the same organization under another name. The system compares names in any script, acronyms, registration numbers and web domains; a person decides.
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
duplicates-observer = May be an observer already
# $since (String) - a day, a month, a year, or unknown
duplicates-observer-since = observer since { $since }
duplicates-observers = In the register
    .lead = An observer of this name, or of one like it, is in the register. If it is the same organization, closing its application on that ground can be proposed.
