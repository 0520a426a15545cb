### Papers of a session: issued, never changed.

paper-list = Papers
paper-none = No paper has been issued.
paper-issue = Issue a paper
    .lead = Upload the paper as it is sent to the Member States, in one language at a time. With the first paper the list’s order is frozen.
paper-addendum = Issue an addendum
    .lead = An addendum adds items that came on the closed list. It is issued in one language at a time.
    .number = Number of the addendum
    .number-hint = The first one is 1, for Add.1.
paper-symbol = Symbol
    .hint = For example C/118/12
paper-revision = Version
    .original = Original
    .rev = Revision (Rev.), takes its place
    .corr = Corrigendum (Corr.), corrects it
    .number = Number of the revision or corrigendum
    .number-hint = The first one is 1. Leave it blank for the original.
paper-changes = What it changes
    .hint = Asked of everything but the original.
paper-items = Items that it adds
paper-language = Language
paper-original-only = Issued in the original only, because
    .hint = Where words of an organization stand in it untranslated.
paper-file = File
# $limit (String) - the largest size
paper-file-hint = PDF or Word (.docx), at most { $limit }
paper-immutable = What is issued is kept as it is, with its SHA-256. A change is a revision, a corrigendum or an addendum.
paper-submit = Issue it
paper-done = The paper is issued.
# $language (String) - name of the language in itself
# $day (String) - when
paper-issued = { $language }, issued on { $day }
paper-fault = Faults
    .kind = A paper is a PDF or a Word file (.docx).
    .changes = Say what it changes.
    .items = Choose at least one item.
