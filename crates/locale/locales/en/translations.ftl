# $language (String) - the language in which the organization is written to
translations-title = Translations
    .lead = What the organization or the Council will read. One person translates, another checks; a new wording has to be checked again.
    .none = This file does not contain any text yet that others read. Questions, findings and reasons will be listed here.
    .ngo = Read by the organization
    .ngo-hint = It is written to in { $language }.
    .council = Read by the Council
    .council-hint = The Council’s paper is issued in all three languages.
    .secretariat = Read by the secretariat
    .secretariat-hint = These need no translation; one helps colleagues.
# $count (Number) - how many
# $shown (String) - the same number as it is written
translations-open = { $count ->
    [0] Nothing is missing.
    [one] One translation is missing or waiting for a check.
   *[other] { $shown } translations are missing or waiting for a check.
}
translations-state-original = original
translations-state-missing = missing
translations-state-optional = none
translations-state-to-check = to be checked
translations-state-checked = checked
# $name (String) - a colleague
# $checker (String) - another colleague
# $language (String) - the language of the translation
translations-by = Translated by { $name }
    .checked-by = checked by { $checker }
    .write = Translate into { $language }
    .change = Change the translation
    .words = In { $language }
    .save = Save the translation
    .check = I have read both: the translation is right
    .own = Somebody else has to check your translation.
    .saved = The translation is saved. A colleague can check it now.
    .done = The translation is checked.
    .check-note = Your check is recorded with your name. The organization and its messages use a translation once it has been checked; nobody gets an email. To take a check back, change the wording: it then has to be checked again.
translations-session-none = Nothing has been written for this session yet that others read. Reasons and titles of resolutions will be listed here.
translations-session-council = Titles of resolutions, and why an item was added late, are needed in all three languages: the Council’s documents quote them.
translations-letter = The letter cannot be looked at yet.
translations-letter-link = Translate the reasons
