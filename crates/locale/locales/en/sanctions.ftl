# Lists of sanctions: loading them, and what the names of a file have in common with them.

sanctions-title = Sanctions lists
sanctions-security-council = UN Security Council Consolidated List
sanctions-table = The secretariat’s own table
sanctions-lede = The names in every open file – of the organization, of its officers and of its governing body – are compared with these lists. A match is a question to an officer: nothing is refused because of it, and the organization does not see it.
sanctions-none = No list is loaded: files are not screened.
sanctions-list = List
sanctions-dated = Of
sanctions-undated = no date
sanctions-entries = Entries
sanctions-loaded = Loaded
sanctions-not-loaded = not loaded
# $days (String) - how many days
sanctions-old = More than { $days } days old
sanctions-load = Load a list
sanctions-load-lede = The newest list takes the place of the one before from the same source. All open files are then compared anew, which takes a few minutes.
sanctions-file = File
# $size (String) - the largest file
sanctions-file-hint = The Consolidated List as XML from the Security Council’s website, or a table as CSV (UTF-8) with the columns name, other names (separated by |), reference, programme. At most { $size }.
sanctions-day = Date of the table
sanctions-day-hint = Only for a CSV: 2027-01-31 or 31.01.2027. The XML has its own date.
sanctions-submit = Load the list
# $count (Number) - how many entries
# $list (String) - which list
# $shown (String) - the number as written
sanctions-done = { $count ->
    [one] { $list }: one entry loaded. Open files are being compared with it.
   *[other] { $list }: { $shown } entries loaded. Open files are being compared with them.
}
# $list (String) - which list
# $shown (String) - how many entries
# $digest (String) - first digits of its SHA-256
sanctions-doing = Sanctions list loaded: { $list }, { $shown } entries, SHA-256 { $digest }…
sanctions-step = Compare open files with the sanctions lists
sanctions-step-file = Compare the names of a file with the sanctions lists
sanctions-fault-missing = Choose a file.
# $size (String) - the largest file
sanctions-fault-large = The file is larger than { $size }. Load the list as its source publishes it.
sanctions-fault-encoding = The file is not in UTF-8. In a spreadsheet, choose “CSV UTF-8” when you save it.
# $position (String) - where
sanctions-fault-broken = The file is broken near byte { $position }. Download it again.
sanctions-fault-other = This XML is not the Consolidated List of the Security Council: it should begin with CONSOLIDATED_LIST.
sanctions-fault-doctype = The file declares a document type or entities of its own. The Security Council’s list has none: the file was not read.
sanctions-fault-empty = There is nobody on this list. Nothing was changed.
# $most (String) - how many at most
sanctions-fault-many = The list has more than { $most } entries. Nothing was changed.
# $most (String) - how many at most
sanctions-fault-names = The entries of the list have more than { $most } names together. Nothing was changed.
sanctions-fault-day = Enter the date as 2027-01-31 or 31.01.2027.
# $rows (String) - the rows with what is wrong
sanctions-fault-rows = Nothing was loaded, because these rows cannot be read: { $rows }
# $row (String) - which row
sanctions-row-quote = { $row } has a quotation mark (") that is not closed
# $row (String) - which row
sanctions-row-nameless = { $row } has no name
# $row (String) - which row
sanctions-row-long = { $row } has a name that is too long
# $row (String) - which row
sanctions-row-names = { $row } has too many names

## On the page of a case

sanctions-case = Screening
sanctions-case-none = Not screened: no list is loaded.
# $lists (String) - the lists with their dates
sanctions-case-waits = Not yet compared with the lists as they are now ({ $lists }). This is done within minutes.
# $day (String) - when
# $lists (String) - the lists with their dates
sanctions-case-done = Compared on { $day } with: { $lists }.
sanctions-case-no-match = No name is like one on these lists.
# $most (String) - how many are shown
sanctions-case-cut = Only the { $most } strongest matches are shown: there may be more. Compare the names one by one before you conclude anything.
# $list (String) - which list
# $day (String) - of which day
sanctions-case-list = { $list } of { $day }
# $list (String) - which list
# $day (String) - when
sanctions-case-list-loaded = { $list }, loaded on { $day }
# $stated (String) - the name in the file
# $field (String) - the question that it answers
# $listed (String) - the name on the list
# $score (String) - out of 100
sanctions-match = “{ $stated }” ({ $field }) is like “{ $listed }”: { $score } out of 100
# $words (String) - pairs of words
sanctions-match-words = Words that agree: { $words }
# $name (String) - the main name of the entry
sanctions-match-alias = Another name of { $name }
# $day (String) - since when
sanctions-match-since = listed on { $day }
sanctions-match-open = to be cleared or confirmed
sanctions-match-cleared = cleared
sanctions-match-confirmed = confirmed
sanctions-match-recorded = being put on record
sanctions-match-read = what was recorded
sanctions-match-clear = Clear
sanctions-match-confirm = Confirm
sanctions-confirm = Confirm a match
    .lead = You confirm, by name and with a reason, that the entry is this organization or one of its people. The finding on the criterion has to be recorded again; nothing else follows by itself.
    .which = Match
    .reason = What speaks for it
    .submit = Confirm the match
    .done = The match is confirmed.
# $count (Number) - how many
sanctions-confirmed-stand = { $count ->
    [one] { $count } match on a sanctions list was confirmed: take it into account.
   *[other] { $count } matches on sanctions lists were confirmed: take them into account.
}
