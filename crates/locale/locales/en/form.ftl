### Filling in a section: how it is saved while somebody types.

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
