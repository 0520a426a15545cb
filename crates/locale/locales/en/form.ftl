### Filling in a section: how it is saved while somebody types.
form-copy = Typed on this device, not saved yet.
form-copy-open = Open it and save

form-typing = Not saved yet
form-saving = Saving…
form-offline = Not saved yet: there is no connection. What you typed is kept in this browser and is saved as soon as the connection is back.
form-trouble = Not saved yet: the server does not answer as it should. What you typed is kept in this browser, and saving is tried again.
form-changed = Not saved: this section was saved elsewhere after you had opened it. Nothing is lost, and nothing was overwritten.
form-changed-button = Compare and choose
form-over = Not saved: you are signed out. Sign in again, and what you typed is shown as it is here.
form-over-button = Sign in again
form-other = Not saved: somebody else is signed in in this browser now. Sign in again under your own name to save what you typed.
form-back = What you typed here earlier, and could not be saved then, is saved now.
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
form-paste-lede = Copy the cells in your spreadsheet and paste them below. You see what was understood before anything is added, and the rows that are there already stay.
# $columns (String) - names of columns
form-paste-columns = Columns, in this order: { $columns }. With a line of headings they may stand in any order, and some may be left out.
form-paste-cells = Copied cells
form-paste-cells-hint = Cells set apart by tabs, semicolons or commas, one row a line. Countries by name in English, French or Spanish, or by ISO code.
form-paste-look = See what is understood
# $count (Number) - how many
# $shown (String) - the number as written
form-paste-tally = { $count ->
    [one] { $shown } row is understood like this
   *[other] { $shown } rows are understood like this
}
form-paste-left-out = Not understood, and left out:
form-paste-as-it-stands = What is marked is added as it stands. Correct it below and look again, or correct it in the section.
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
form-paste-fault = Paste at least one row of cells
