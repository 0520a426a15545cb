### Words that every page uses.

language-name = English
common-yes = Yes
common-no = No
common-unknown = Not known
common-not-stated = Not stated
common-optional = optional
common-save = Save
common-back = Back
common-cancel = Cancel
common-search = Search
common-next = Next
common-previous = Previous
common-day = Day
common-month = Month
common-year = Year
common-date = Date
common-name = Name
common-email = Email address
common-language = Language
# $label (String) - what follows is called
common-label = { $label }:
