### Papers of a session that are issued as they are made here.

kept-issue-paper = Issue the Council paper as it is made here
kept-issue-resolution = Issue the draft resolution as it is made here
kept-lead = The document is made from the record now, with its symbol and today’s date, and kept: as PDF to be read and as a Word file to be worked on, in each language that you choose. What is downloaded under its symbol from then on are these very bytes.
kept-symbol-hint = C/118/12 for the paper, C/118/L/4 for a draft resolution
kept-corr = Corrigendum (Corr.): a sheet that says what is corrected
kept-add = Addendum (Add.): what came on the closed list
kept-languages = Languages
# $language (String) - the language's own name
kept-changes = What it changes ({ $language }); not for the original
kept-fault-language = Choose at least one language.
kept-fault-draft = This is the symbol of a draft resolution. That of the Council paper has no L: C/118/12.
kept-fault-no-draft = The symbol of a draft resolution has an L: C/118/L/4.
# $count (Number) - languages
# $number (String) - how many
kept-done = { $count ->
    [one] The document is issued in { $number } language, as PDF and as a Word file.
   *[other] The document is issued in { $number } languages, each as PDF and as a Word file.
}
