### Filling in a section: how it is saved while somebody types.
form-copy = Typed on this device, not saved yet.
form-copy-open = Open it and save

form-typing = Not saved yet
form-saving = Saving…
form-offline = Not saved yet: there is no connection. What you typed is kept in this browser and is saved as soon as the connection is back.
form-trouble = Not saved yet: there is a problem with the server. What you typed is kept in this browser, and saving will be tried again.
form-changed = Not saved: this section was saved elsewhere after you opened it. Nothing is lost, and nothing was overwritten.
form-changed-button = Compare and choose
form-closed = Not saved: this section can no longer be changed. What you typed since then stays here and in this browser; copy it if you still need it.
form-faulty = Not saved: a text is too long, and is marked where it stands. What you typed is kept in this browser; it is saved as soon as the text is short enough.
form-unsent = Typed on this device, and never saved
form-unsent-lead = This section was closed before what you typed here could be saved. It is kept in this browser only: copy what you still need.
form-unsent-remove = Remove it from this browser
form-over = Not saved: you are signed out. Sign in again, and you will see what you typed as it is here.
form-over-button = Sign in again
form-other = Not saved: somebody else is now signed in on this browser. Sign in again under your own name to save what you typed.
form-back = What you typed here earlier and could not save is now saved.
# $met (String) - how many are met
# $all (String) - how many there are
form-stand-short = Criteria: { $met } of { $all } met
form-stand-every = All criteria

## Lists

# $number (String) - which row
form-row-up = Move row { $number } up
form-row-up-short = Up
# $number (String) - which row
form-row-down = Move row { $number } down
form-row-down-short = Down
form-sum = Total:
form-paste = Paste from a spreadsheet
# $list (String) - the question whose answer is a list
form-paste-title = Paste rows: { $list }
form-paste-lede = Copy the cells in your spreadsheet and paste them below. You will see what was understood before anything is added, and the rows that are already there stay.
# $columns (String) - names of columns
form-paste-columns = Columns, in this order: { $columns }. With a row of headings they can be in any order, and some can be left out.
form-paste-cells = Copied cells
form-paste-cells-hint = Cells separated by tabs, semicolons or commas, one row per line. Countries by name in English, French or Spanish, or by ISO code.
form-paste-look = See what is understood
# $count (Number) - how many
# $shown (String) - the number as written
form-paste-tally = { $count ->
    [one] { $shown } row is understood like this
   *[other] { $shown } rows are understood like this
}
form-paste-left-out = Not understood, and left out:
form-paste-strange = Columns that are not understood, and left out:
# $headings (String) - the headings of one meaning
form-paste-doubled = These headings mean the same column: { $headings }. Keep one of these columns; leave the other out, or give it another heading.
# $line (String) - which line
form-paste-open-quote = Line { $line }: a cell begins with a quotation mark (") that is not closed, so that the lines after it would become part of it. Close the quotation mark or remove it.
form-paste-as-it-stands = What is marked is added as it is. Correct it below and check again, or correct it in the section.
# $count (Number) - how many
# $shown (String) - the number as written
form-paste-add = { $count ->
    [one] Add this row
   *[other] Add these { $shown } rows
}
# $count (Number) - how many
# $shown (String) - the number as written
form-paste-added = { $count ->
    [one] { $shown } row was added and saved.
   *[other] { $shown } rows were added and saved.
}
form-paste-changed = The list has been saved since you looked at these rows. Check that they are not in it already before you add them.
form-paste-fault = Paste at least one row of cells.

## A text that is kept until it has arrived

form-words-kept = Kept in this browser until you press the button.
form-words-sending = Sending…
form-words-offline = Not sent yet: there is no connection. What you typed is kept in this browser and is sent as soon as the connection is back.
form-words-trouble = Not sent yet: there is a problem with the server. What you typed is kept in this browser, and sending will be tried again.
form-words-back = This is what you typed here earlier. It has not been sent yet.
form-words-aside = You typed this here earlier, and it was not sent. Since then, another text has been saved.
form-words-use = Use this text instead
