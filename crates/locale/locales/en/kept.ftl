### Papers of a session that are issued as they are made here.

kept-issue-paper = Issue the Council paper made by this system
kept-issue-resolution = Issue the draft resolution made by this system
kept-lead = The document is made from what is recorded now, with its symbol and today’s date, in each language that you choose: a PDF to read and a Word file to work on. From then on, everybody who downloads this symbol gets exactly these files.
kept-symbol-hint = C/118/12 for the paper, C/118/L/4 for a draft resolution
kept-corr = Corrigendum (Corr.): a sheet that says what is corrected
kept-add = Addendum (Add.): items added to the closed list
    .paper = An addendum to the paper holds the list of these requests and a sheet on each of them.
    .resolution = An addendum to the draft resolution holds paragraphs on these requests only, following the recommendation on each. It does not change what has been issued on the others.
# $paper (String) - an issue, such as “C/118/12 Rev.1”
# $languages (String) - in which it is not out yet, such as “French and Spanish”
# $first (String) - the language in which it came out first
# $day (String) - when
kept-follows = { $paper } has not been issued in { $languages } yet. It will say the same there as in { $first } on { $day }.
# $count (Number) - items
# $number (String) - how many
kept-follows-changed = { $count ->
    [one] { $number } item of the list has changed since: a revision or an addendum tells of it.
   *[other] { $number } items of the list have changed since: a revision or an addendum tells of them.
}
kept-proofs = As it would be issued today
kept-languages = Languages
# $language (String) - the language's own name
kept-changes = What it changes ({ $language }). Leave it blank for the original
kept-fault-language = Choose at least one language.
kept-fault-draft = This is the symbol of a draft resolution. The symbol of a Council paper has no L, for example C/118/12.
kept-fault-no-draft = The symbol of a draft resolution has an L, for example C/118/L/4.
# $count (Number) - languages
# $number (String) - how many
kept-done = { $count ->
    [one] The document has been issued in { $number } language, as a PDF and as a Word file.
   *[other] The document has been issued in { $number } languages, each as a PDF and as a Word file.
}
