### Papers of a session: issued, never changed.

paper-list = Papers
paper-none = No paper has been issued.
paper-issue = Issue a paper that was made elsewhere
    .lead = Upload the paper as it is sent to the Member States, one language at a time. The first paper fixes the order of the list.
paper-addendum = Issue an addendum that was made elsewhere
    .lead = An addendum adds items to the closed list. It is issued one language at a time.
    .number = Number of the addendum
    .number-hint = The first one is 1, written Add.1.
paper-symbol = Symbol
    .hint = For example C/118/12
paper-revision = Version
    .original = Original
    .rev = Revision (Rev.): replaces what was issued before it
    .corr = Corrigendum (Corr.): corrects the newest version
    .number = Number of this version
    .number-hint = The first one is 1. Leave it blank for the original.
paper-changes = What it changes
    .hint = Required for everything except the original.
paper-items = Items that an addendum adds
paper-language = Language
paper-original-only = Issued in the original only, because
    .hint = If it contains words of an organization without a translation.
paper-file = File
# $limit (String) - the largest size
paper-file-hint = PDF or Word (.docx), at most { $limit }
paper-immutable = An issued paper is kept as it is, with its fingerprint (SHA-256). To change it, issue a revision, a corrigendum or an addendum.
paper-submit = Issue it
paper-done = The paper is issued.
# $language (String) - name of the language in itself
# $day (String) - when
paper-issued = { $language }, issued on { $day }
paper-fault = Faults
    .kind = A paper is a PDF or a Word file (.docx).
    .changes = Say what it changes.
    .items = Choose at least one item.
