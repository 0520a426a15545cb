### The administration of the house: people, calendar, settings, names of countries, the clock, health.

house-rooms = Administration
house-overview = Overview
house-people = People
house-calendar = Calendar
house-settings = Settings
house-countries = Countries
house-schedule = Schedule
house-health = Health
house-history = History
house-rulebook = Parameters
house-never = never
house-done = done
house-to-do = to do
house-what = What
house-who = By whom
house-whom = Concerning

## Contact, on the help page

house-contact = How to reach the secretariat
house-contact-text = Write to us whenever something is unclear, in English, French or Spanish.

## Overview

house-overview-lede = What a new site needs before the first application arrives, and what needs your attention.
house-sessions = Sessions of the Council
house-sessions-lede = The Council secretary plans the sessions and keeps their lists. Applications received by the day given are in time.
house-step-people = Officers, senior officers and a Council secretary are at work.
# $roles (String) - the roles that nobody holds
house-step-people-missing = Nobody has these roles yet: { $roles }.
house-step-calendar = The years that are needed have been loaded.
# $years (String) - the years
house-step-calendar-missing = Not loaded yet: { $years }. Until then the public holidays of Geneva are used.
house-step-settings = Address and signature of the secretariat are set.
# $settings (String) - the settings
house-step-settings-missing = Not set yet: { $settings }.
house-step-sessions = A session is planned: applications have a date to meet.
house-step-sessions-missing = No session is planned. The Council secretary plans one under “Council”.
house-step-health = Everything works.
house-step-health-unscanned = What is set up works. There is no virus scanner.

## People

house-people-roles = Roles
house-people-signed-in = Last sign-in
house-people-do = Actions
house-person-acting = Acting senior officer
house-person-files = Files assigned
house-person-organizations = Organizations
# $count (Number) - how many
# $shown (String) - the number as written
house-person-sessions = { $count ->
    [0] signed in nowhere
    [one] signed in on one device
   *[other] signed in on { $shown } devices
}
# $count (Number) - how many
# $shown (String) - the number as written
house-person-holds = { $count ->
    [0] No file is assigned to this person.
    [one] One file is assigned to this person; it goes back to “Unassigned” when the account is closed.
   *[other] { $shown } files are assigned to this person; they go back to “Unassigned” when the account is closed.
}
house-person-end-sessions = Sign out everywhere
    .note = The person is signed out on every device at once, and can sign in again. They get no email; the history below shows it.
# $name (String) - who
house-person-sessions-ended = { $name } has been signed out everywhere.
house-acting = Appoint as acting senior officer
# $name (String) - who
house-acting-for = Acting senior officer: { $name }
house-acting-lede = For the days that you name, the officer may countersign, send back and lift conflicts of interest, but never in a file that they recommended themselves. All auditors are told.
house-acting-from = First day
house-acting-to = Last day
house-acting-to-hint = The appointment ends automatically at the end of this day, Geneva time.
# $name (String) - who
# $days (String) - from when to when
house-acting-done = { $name } acts as senior officer: { $days }.
# $day (String) - the last day
house-acting-until = Acting senior officer until { $day }
house-fault-day = Give the day, for example 2026-12-31.

## Ownership

house-owner-title = Change the owner
house-owner-lede = For an organization whose owner has left and can no longer hand over. The former owner becomes an editor; both are told by email. The files stay as they are.
house-owner-role = Role
house-owner-to = New owner
house-owner-button = Change the owner
house-owner-reason-hint = Kept in the history, with your name
house-owner-missing = Choose the new owner.
house-owner-reason-missing = Say why the owner is changed.
house-owner-nobody = Nobody else belongs to this organization, so nobody can become its owner. A colleague has to be invited first.
# $organization (String) - whose
house-owner-done = { $organization } has a new owner.

## Calendar

house-calendar-lede = Deadlines are counted in working days of the secretariat in Geneva: weekends and the holidays of these years do not count.
house-calendar-load = Load it now
house-calendar-off = Holidays
house-calendar-working = Working days
house-calendar-from = Where from
house-calendar-loaded = Loaded
house-calendar-missing = To be loaded
house-calendar-rule = Public holidays of Geneva, until you load a list
# $year (String) - which
house-calendar-year = Holidays in { $year }
# $year (String) - which
house-calendar-replace = The list below is in force for { $year }. A new list replaces it as a whole.
# $year (String) - which
house-calendar-proposal = No list has been loaded for { $year }. Below are the holidays that Geneva has every year: correct them to match the secretariat’s own list.
house-calendar-stand = Deadlines that are already set do not move.
house-calendar-days = Holidays
house-calendar-days-hint = One on each line, the date first: 2027-01-01, 01.01.2027 or 01/01/2027. The name after it helps you to check; it is not kept. You need not list weekends.
house-calendar-check = Check the list
house-calendar-preview = Understood as
# $count (Number) - how many
# $shown (String) - the number as written
# $working (String) - working days
house-calendar-understood = { $count ->
    [one] One holiday. The year has { $working } working days.
   *[other] { $shown } holidays. The year has { $working } working days.
}
house-calendar-weekend = (weekend: changes nothing)
house-calendar-new = new
house-calendar-dropped = No longer holidays:
# $year (String) - which
house-calendar-confirm = Load the calendar of { $year }
# $year (String) - which
house-calendar-done = The calendar of { $year } has been loaded.
house-calendar-none = Enter at least one holiday.
# $line (String) - number of the line
# $words (String) - what stands there
house-calendar-unread = Line { $line } does not begin with a date: { $words }

## Settings

house-settings-lede = How this site presents itself. Every change is recorded with your name.
# $languages (String) - their names
house-settings-languages = This site is available in { $languages }; everybody chooses one, and letters go out in the language of the organization.
house-languages = Languages of the service
house-languages-default = default, for anybody who asks for none of these
house-languages-lacks = Settings still to be translated
house-languages-none = none
house-setting = Setting
house-setting-value = Value
house-setting-default = (default)
house-setting-nothing = Not set
house-setting-name-about = At the top of every page, in the title of the window and in messages.
house-setting-postal-about = On the help page, under messages and under letters of decision.
house-setting-email-about = At the foot of every page, on the help page and under messages.
house-setting-phone-about = On the help page and under messages.
house-setting-signatory-about = Under letters of decision. One line each for name and function.
house-setting-banner-about = At the top of every page, for everybody, as long as there is a text here.
# $default (String) - what is said then
house-setting-empty = If left blank: { $default }.
house-setting-borrowed = A language that is left blank shows the text of another one.
# $setting (String) - which
house-setting-done = Saved: { $setting }.
# $most (String) - how many characters
house-fault-long = Use at most { $most } characters.
house-fault-line = Write it on one line.
house-fault-phone = Give a telephone number, for example +41 22 000 00 00.

## Countries

house-countries-lede = Names of countries and areas as shown in forms, lists, the register and papers. They follow the terminology of the United Nations; a name that you change is changed everywhere at once.
house-countries-find = Find by name or code
house-countries-none = No country or area matches your search.
house-country-code = Code
house-country-own = changed
# $name (String) - of which
house-country-title = Name of { $name }
house-country-lede = Leave a language blank to use the name in the table.
# $name (String) - the name in the table
house-country-table = In the table: { $name }
# $name (String) - which
house-country-done = Saved: { $name }.

## Schedule

house-schedule-lede = The automatic steps: when one of each kind ran last, and what comes next, in Geneva time. Only the kind of step and its time are shown, never the files.
house-schedule-late = Late
# $count (Number) - how many
# $shown (String) - the number as written
house-schedule-overdue = { $count ->
    [one] One step has been waiting longer than it should
   *[other] { $shown } steps have been waiting longer than they should
}
house-schedule-failing = Steps that failed and will be tried again
house-schedule-kinds = By kind of step
house-schedule-ahead = Next
house-schedule-none = Nothing to come: no file and no session has a deadline.
house-schedule-step = Step
house-schedule-stream = About
house-schedule-due = Due
house-schedule-attempts = Attempts
house-schedule-again = Next attempt
house-schedule-count = Waiting
house-schedule-next = Next one
house-schedule-next-none = none for now
house-schedule-last = Last run
house-schedule-taken = done
house-schedule-postponed = too early by the rules, to be tried again later
house-schedule-failed = failed, to be tried again
house-stream-house = This site
house-stream-person = Account
house-stream-organization = Organization
house-stream-session = Session of the Council
house-stream-application = Application
house-stream-observer = Observer

## Health

house-well = well
house-unwell = look here
house-unset = not set up
house-health-answers = answers
house-health-silent = does not answer
house-health-database = Database
# $kind (String) - which database
# $version (String) - its version
# $size (String) - how large
house-health-database-about = { $kind } { $version } · { $size }
house-health-schema = Schema
house-health-documents = Document store
# $setting (String) - the name of a setting
house-health-scanner = Virus scanner
    .none = Files are accepted without being scanned, and each is marked “Not scanned for viruses”. To have them scanned, name your clamd in { $setting } and restart; files received before stay marked.
house-health-worker = Background process: last sign of life
house-health-schedule = Automatic steps
# $overdue (String) - steps that are late
# $failing (String) - steps that failed
house-health-schedule-about = late: { $overdue } · failed: { $failing }
house-health-post = Messages
# $waiting (String) - messages that wait
# $failed (String) - messages that failed
house-health-post-about = waiting: { $waiting } · failed: { $failed }
# $since (String) - since when
house-health-post-oldest = oldest since { $since }
house-health-disk = Disk
# $free (String) - what is free
# $total (String) - in all
house-health-disk-about = { $free } free of { $total }
house-health-ready = The address /readyz tells a load balancer the same of the database and the document store.
house-ails-database = The database does not answer.
house-ails-documents = The document store does not answer: files can be neither uploaded nor opened.
house-ails-scanner = The virus scanner does not answer: no file is accepted until it does.
house-ails-worker = The background process has given no sign of life for five minutes: no message is sent and no deadline is watched.
# $count (Number) - how many
# $shown (String) - the number as written
house-ails-schedule = { $count ->
    [one] One automatic step is late or has failed.
   *[other] { $shown } automatic steps are late or have failed.
}
# $count (Number) - how many
# $shown (String) - the number as written
house-ails-post = { $count ->
    [one] One message could not be sent, and somebody has to look at it.
   *[other] { $shown } messages could not be sent, and somebody has to look at them.
}
house-ails-waiting = Messages have been waiting for more than five minutes.
# $year (String) - which
house-ails-calendar = The calendar of { $year } has not been loaded.
house-ails-disk = A disk is almost full.

## History

house-history-lede = What was done to the site and its people: set-up, calendar, settings, names, roles, accounts, owners. The newest first.
house-doing-set-up = Set up
# $year (String) - which
# $count (Number) - how many
# $shown (String) - the number as written
house-doing-calendar = { $count ->
    [one] Calendar of { $year } loaded: one holiday
   *[other] Calendar of { $year } loaded: { $shown } holidays
}
# $year (String) - which
house-doing-calendar-missing = Calendar of { $year } missing: the administrators were told
# $what (String) - what
# $language (String) - in which language
house-doing-in-language = { $what } ({ $language })
# $what (String) - which setting
house-doing-setting = Setting changed: { $what }
# $what (String) - which setting
house-doing-setting-default = Setting back to the default: { $what }
# $what (String) - which country
house-doing-country = Country renamed: { $what }
# $what (String) - which country
house-doing-country-default = Country back to the name in the table: { $what }
# $name (String) - the new owner
house-doing-ownership = New owner: { $name }
house-doing-registered = Account opened
house-doing-invited = Invited into the secretariat
house-doing-verified = Address confirmed
house-doing-email = Address changed
# $role (String) - which
house-doing-granted = Role given: { $role }
# $role (String) - which
house-doing-revoked = Role withdrawn: { $role }
# $days (String) - from when to when
house-doing-acting = Appointed acting senior officer: { $days }
house-doing-disabled = Account closed
house-doing-enabled = Account opened again
house-doing-password = Password changed
house-doing-sessions = Signed out everywhere
house-doing-device = Signed in from a new device

## Parameters of the rulebook

house-rulebook-lede = Every threshold and time limit, with its mark and where it is used. They are part of the program: a file is judged under the edition in force when it was received. A new edition comes with a new version of the program.
house-rulebook-used = Used in
# $steps (String) - the steps
house-rulebook-when = Step: { $steps }
house-rulebook-calendar = Warning on the calendar page and under “Health”
house-rulebook-stated = Describes the procedure; no step is worked out from it
house-schedule-new-days = Tell organizations of the new dates of a session
house-schedule-warn-calendar = Warn that the calendar of a year is missing
