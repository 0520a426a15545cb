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
house-when = When
house-what = What
house-who = By whom
house-whom = Concerning

## Contact, on the help page

house-contact = How to reach the secretariat
house-contact-text = Write to us whenever something is unclear, in English, French or Spanish.

## Overview

house-overview-lede = What a new installation needs before the first application comes in, and what needs your attention.
house-sessions = Sessions of the Council
house-sessions-lede = The Council secretary plans the sessions and keeps their lists. Applications received by the day given are in time.
house-step-people = Officers, senior officers and a Council secretary are at work.
# $roles (String) - the roles that nobody holds
house-step-people-missing = Nobody holds these roles yet: { $roles }.
house-step-calendar = The years that are needed are loaded.
# $years (String) - the years
house-step-calendar-missing = Not loaded yet: { $years }. Until then the rule of Geneva stands in.
house-step-settings = Address and signature of the secretariat are set.
# $settings (String) - the settings
house-step-settings-missing = Not set yet: { $settings }.
house-step-sessions = A session is planned: applications have a date to meet.
house-step-sessions-missing = No session is planned. The Council secretary plans one under “Council”.
house-step-health = Everything works.

## People

house-people-roles = Roles
house-people-signed-in = Last sign-in
house-people-do = Actions
house-person-acting = Acting senior officer
house-person-files = Files held
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
    [0] Holds no file.
    [one] Holds one file; it is released when the account is closed.
   *[other] Holds { $shown } files; they are released when the account is closed.
}
house-person-end-sessions = Sign out everywhere
# $name (String) - who
house-person-sessions-ended = { $name } has been signed out everywhere.
house-acting = Appoint as acting senior officer
# $name (String) - who
house-acting-for = Acting senior officer: { $name }
house-acting-lede = For the days that you name, the officer may countersign, send back and lift conflicts of interest, but never in a file that the officer recommended. All auditors are told.
house-acting-from = First day
house-acting-to = Last day
house-acting-to-hint = The appointment ends by itself at the end of this day, Geneva time.
# $name (String) - who
# $days (String) - from when to when
house-acting-done = { $name } acts as senior officer: { $days }.
# $day (String) - the last day
house-acting-until = Acting senior officer until { $day }
house-fault-day = Give the day, such as 2026-12-31.

## Ownership

house-owner-title = Move the ownership
house-owner-lede = For an organization whose owner has left and can no longer move the ownership. The owner so far becomes an editor; both are told by mail. The files stay as they are.
house-owner-role = Role
house-owner-to = New owner
house-owner-button = Move the ownership
house-owner-reason-hint = Kept in the history, with your name
house-owner-missing = Choose the new owner.
house-owner-reason-missing = Say why the ownership is moved.
house-owner-nobody = Nobody else belongs to this organization, so there is nobody to move the ownership to. A colleague has to be invited first.
# $organization (String) - whose
house-owner-done = The ownership of { $organization } has been moved.

## Calendar

house-calendar-lede = Deadlines are counted in working days of the secretariat in Geneva: weekends and the days off of these years do not count.
house-calendar-load = Load it now
house-calendar-off = Days off
house-calendar-working = Working days
house-calendar-from = Where from
house-calendar-loaded = Loaded
house-calendar-missing = To be loaded
house-calendar-rule = By the rule of Geneva, until you load a list
# $year (String) - which
house-calendar-year = Days off in { $year }
# $year (String) - which
house-calendar-replace = The list below is in force for { $year }. A new list replaces it as a whole.
# $year (String) - which
house-calendar-proposal = No list was loaded for { $year }. Below are the days that Geneva keeps every year: correct them by the secretariat's own list.
house-calendar-stand = Due days that were already set do not move.
house-calendar-days = Days off
house-calendar-days-hint = One a line, the day first: 2027-01-01, 01.01.2027 or 01/01/2027. The name after it helps you to check; it is not kept. Weekends need not be listed.
house-calendar-check = Check the list
house-calendar-preview = Understood as
# $count (Number) - how many
# $shown (String) - the number as written
# $working (String) - working days
house-calendar-understood = { $count ->
    [one] One day off. The year has { $working } working days.
   *[other] { $shown } days off. The year has { $working } working days.
}
house-calendar-weekend = (weekend: changes nothing)
house-calendar-new = new
house-calendar-dropped = No longer days off:
# $year (String) - which
house-calendar-confirm = Load the calendar of { $year }
# $year (String) - which
house-calendar-done = The calendar of { $year } has been loaded.
house-calendar-none = Enter at least one day off.
# $line (String) - number of the line
# $words (String) - what stands there
house-calendar-unread = Line { $line } is no day: { $words }

## Settings

house-settings-lede = What this installation says of itself. Every change is recorded with your name.
# $languages (String) - their names
house-settings-languages = This site is available in { $languages }; everybody chooses one, and letters go out in the language of the organization.
house-setting = Setting
house-setting-value = Value
house-setting-default = (default)
house-setting-nothing = Not set
house-setting-name-about = At the top of every page, in the title of the window and in messages.
house-setting-postal-about = On the help page, under messages and under letters of decision.
house-setting-email-about = At the foot of every page, on the help page and under messages.
house-setting-phone-about = On the help page and under messages.
house-setting-signatory-about = Under letters of decision. One line each for name and function.
house-setting-banner-about = On top of every page, for everybody, as long as it stands here.
# $default (String) - what is said then
house-setting-empty = Left empty: { $default }.
house-setting-borrowed = A language that is left empty shows the text of another one.
# $setting (String) - which
house-setting-done = Saved: { $setting }.
# $most (String) - how many characters
house-fault-long = Use at most { $most } characters.
house-fault-line = Write it on one line.
house-fault-phone = Give a telephone number, such as +41 22 000 00 00.

## Countries

house-countries-lede = Names of countries and areas as forms, queues, the register and papers show them. The table follows the terminology of the United Nations; a name that you change is used everywhere at once.
house-countries-find = Find by name or code
house-countries-none = No country or area fits what you asked for.
house-country-code = Code
house-country-own = changed
# $name (String) - of which
house-country-title = Name of { $name }
house-country-lede = Leave a language empty to use the name of the table.
# $name (String) - the name in the table
house-country-table = In the table: { $name }
# $name (String) - which
house-country-done = Saved: { $name }.

## Schedule

house-schedule-lede = What the clock will do by itself. Only the kind of step and its time are shown; files are not.
house-schedule-late = Late
# $count (Number) - how many
# $shown (String) - the number as written
house-schedule-overdue = { $count ->
    [one] One step waits longer than it should
   *[other] { $shown } steps wait longer than they should
}
house-schedule-failing = Steps that failed and are tried again
house-schedule-kinds = Steps to come
house-schedule-ahead = Next
house-schedule-none = Nothing is to come: no file and no session has a deadline.
house-schedule-step = Step
house-schedule-stream = On
house-schedule-due = Due
house-schedule-attempts = Attempts
house-schedule-again = Next attempt
house-schedule-count = Number
house-schedule-next = Next one
house-stream-house = This site
house-stream-person = Account
house-stream-organization = Organization
house-stream-session = Session of the Council
house-stream-application = Application
house-stream-observer = Observer

## Health

house-well = well
house-unwell = look here
house-health-answers = answers
house-health-silent = does not answer
house-health-database = Database
# $kind (String) - which database
# $version (String) - its version
# $size (String) - how large
house-health-database-about = { $kind } { $version } · { $size }
house-health-schema = Schema
house-health-documents = Document store
house-health-scanner = Virus scanner
    .none = none is set up: files are taken without being scanned
house-health-worker = Worker last heard of
house-health-schedule = Clock
# $overdue (String) - steps that are late
# $failing (String) - steps that failed
house-health-schedule-about = late: { $overdue } · failed: { $failing }
house-health-post = Mail
# $waiting (String) - messages that wait
# $failed (String) - messages that failed
house-health-post-about = waiting: { $waiting } · given up: { $failed }
# $since (String) - since when
house-health-post-oldest = oldest since { $since }
house-health-disk = Disk
# $free (String) - what is free
# $total (String) - in all
house-health-disk-about = { $free } free of { $total }
house-health-ready = The address /readyz tells a load balancer the same of the database and the document store.
house-ails-database = The database does not answer.
house-ails-documents = The document store does not answer: files can be neither uploaded nor opened.
house-ails-scanner = The virus scanner does not answer: no file is taken until it does.
house-ails-worker = The worker has not been heard of for five minutes: no mail is sent and no deadline is watched.
# $count (Number) - how many
# $shown (String) - the number as written
house-ails-schedule = { $count ->
    [one] One step of the clock is late or has failed.
   *[other] { $shown } steps of the clock are late or have failed.
}
# $count (Number) - how many
# $shown (String) - the number as written
house-ails-post = { $count ->
    [one] One message could not be sent and waits for a person.
   *[other] { $shown } messages could not be sent and wait for a person.
}
house-ails-waiting = Messages have been waiting for more than five minutes.
# $year (String) - which
house-ails-calendar = The calendar of { $year } has not been loaded.
house-ails-disk = A disk is almost full.

## History

house-history-lede = What was done to the site and its people: set-up, calendar, settings, names, roles, accounts, ownership. The newest first.
house-doing-set-up = Set up
# $year (String) - which
# $count (Number) - how many
# $shown (String) - the number as written
house-doing-calendar = { $count ->
    [one] Calendar of { $year } loaded: one day off
   *[other] Calendar of { $year } loaded: { $shown } days off
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
house-doing-country-default = Country back to the table's name: { $what }
# $name (String) - the new owner
house-doing-ownership = Ownership moved to { $name }
house-doing-registered = Account opened
house-doing-verified = Address confirmed
house-doing-email = Address changed
# $role (String) - which
house-doing-granted = Role given: { $role }
# $role (String) - which
house-doing-revoked = Role taken away: { $role }
# $days (String) - from when to when
house-doing-acting = Appointed acting senior officer: { $days }
house-doing-disabled = Account closed
house-doing-enabled = Account opened again
house-doing-password = Password changed
house-doing-sessions = Signed out everywhere
house-doing-device = Signed in from a new device

## Parameters of the rulebook

house-rulebook-lede = Every threshold and term, with its mark and where it is used. They are part of the program: a file is judged by the edition it was received under. A new edition comes with a new version of the program.
house-rulebook-used = Used in
# $steps (String) - the steps
house-rulebook-when = Step: { $steps }
house-rulebook-calendar = Warning on the calendar page and under “Health”
house-rulebook-stated = States the procedure; no step is computed from it
house-schedule-warn-calendar = Warn that the calendar of a year is missing
