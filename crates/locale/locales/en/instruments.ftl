### Guiding documents, parameters of the rulebook, and where each comes from.


## Guiding documents

instrument-constitution-preamble = IOM Constitution, Preamble
    .takes = Cooperation of States and international organizations, governmental and non-governmental, for research and consultation on migration, including the situation and needs of the migrant as an individual: what an observer contributes to.
instrument-constitution-2 = IOM Constitution, Article 2 in the numbering of the guiding documents, 1(2) in the text in force
    .takes = Cooperation with organizations concerned with migration, refugees and human resources, in respect of each other’s competences: the fields of concern, and the criterion on principles.
instrument-constitution-observers = IOM Constitution, Article 8
    .takes = Who decides and what an observer may do: the Council may admit, at their request, international organizations, governmental or non-governmental, concerned with migration, refugees or human resources, as observers without vote.
instrument-strategy-2007 = IOM Strategy
    .takes = The kinds of cooperation: research, technical cooperation, operational assistance.
instrument-strategy-review-2010 = Review of the IOM Strategy
    .takes = The kinds of civil society organization, and the levels of cooperation: national, bilateral, regional, global.
instrument-ngo-cooperation-1996 = IOM cooperation with NGOs
    .takes = That NGOs work with IOM in several ways: a record of such work is shown.
instrument-ngo-partnerships-2002 = IOM partnerships with NGOs in managing migration
    .takes = The forms of partnership: a record of such work is shown.
instrument-observer-criteria-2010 = Criteria for admitting NGOs as observers to the IOM Council
    .takes = The rulebook as a whole. Its text could not be consulted; see the marks of each criterion.
instrument-read = The passage was read in the source.
instrument-existence-only = Title, number and date are known; the text could not be consulted.

## Where it comes from

# $article (String) - the article
origin-constitution = Constitution, Article { $article }
# $rule (String) - the rule
origin-council-rule = Rules of Procedure of the Council, Rule { $rule }
# $symbol (String) - symbol of the paper
origin-council-paper = Council paper { $symbol }
# $session (String) - ordinal of the session
origin-session-practice = Practice of the { $session } session
origin-reported = Reported of the Organization
origin-all-bodies = The rules of all bodies compared
origin-inferred = Inferred from what is known
origin-own-default = Default set for this service
body-ecosoc = Economic and Social Council (ECOSOC)
body-unfccc = United Nations Framework Convention on Climate Change
body-cbd = Convention on Biological Diversity
body-unep = United Nations Environment Programme
body-unesco = UNESCO
body-who = World Health Organization
body-who-western-pacific = World Health Organization, Western Pacific
body-ilo = International Labour Organization
body-wipo = World Intellectual Property Organization
body-imo = International Maritime Organization
body-council-of-europe = Council of Europe
body-achpr = African Commission on Human and Peoples’ Rights
body-acerwc = African Committee of Experts on the Rights and Welfare of the Child
body-iopc = International Oil Pollution Compensation Funds
body-copuos = Committee on the Peaceful Uses of Outer Space
part-whole = the whole
part-own-request = the organization’s own request
part-addressee = the addressee
part-signatory = the signatory
part-term = the term used
part-test = the test
part-figure = the figure
part-principle = the principle
part-practice = the practice
part-languages = the languages
part-interval = the interval
part-notice = the notice

## Parameters

parameter-group-criterion = Thresholds of the criteria
parameter-group-process = How the Council and the secretariat proceed
parameter-group-clock = Time limits
parameter-fields-min = Fields of concern to be declared
parameter-gov-board-share-max = Greatest share of the governing body that governments may appoint
parameter-countries-min = Countries or areas from which an organization counts as international
parameter-alt-proof-allowed = Other proof than registration accepted
parameter-min-age-years = Years of existence
parameter-age-counted-at = Age is counted on
parameter-activity-years = Years of activity to be shown
parameter-governing-body-min-members = Members of a governing body, at least
parameter-statement-max-age-months = Greatest age of the latest accounts
parameter-year-closed-after-months = A financial year counts as closed after
parameter-closed-years-shown = Closed years to be shown
parameter-gov-funding-flag-share = Share of government funds above which it is pointed out
parameter-cooperation-required = Work with IOM required
parameter-other-status-required = Status with other bodies required
parameter-reapply-after-months = New application after a withdrawal of status
parameter-languages = Working languages
parameter-max-file-mb = Greatest size of a file
parameter-receipt-lead-days = Received in time, before the session opens
parameter-list-closes-days = List closes, before a regular session
parameter-list-closes-days-special = List closes, before a special session
parameter-paper-issues-days = Paper issued, before a regular session
parameter-paper-issues-days-special = Paper issued, before a special session
parameter-decider = Who decides
parameter-majority = Majority
parameter-quorum = Quorum
parameter-vote-usual-form = Usual form of the decision
parameter-notice-days-regular = Notice of a regular session
parameter-notice-days-special = Notice of a special session
parameter-sessions-per-year = Regular sessions a year
parameter-special-may-carry = A special session may take applications
parameter-director-general-reply = Dated reply of the Director General to each application
parameter-agenda-place = Place on the agenda
parameter-effect = Admission takes effect
parameter-outcomes = How an application may end
parameter-paper-shows-recommendation = The paper shows the recommendation
parameter-provisional-status = Provisional status
parameter-deferrals-before-new-reason = Deferrals after which a new reason is needed
parameter-due-process = Reasons in writing and time to answer before any adverse step
parameter-reapply-after-refusal-months = New application after a refusal
parameter-report-period-years = Report of an observer
parameter-suspension-max-months = Longest suspension
parameter-screening-working-days = Screening, from receipt
parameter-review-working-days = Review, from completeness
parameter-countersignature-working-days = Countersignature, from the recommendation
parameter-answer-working-days = Answer to a question
parameter-hearing-working-days = Comment before an adverse step
parameter-extension-working-days = Extension
parameter-extensions = Number of extensions
parameter-reminders-working-days = Reminders before the time ends
parameter-alternate-from-reminder = The alternate is told from this reminder on
parameter-grace-working-days = Grace after the time has ended
parameter-undo-withdrawal-working-days = A withdrawal can be undone within
parameter-reopen-days = A closed file can be reopened within
parameter-reopen-working-days = Time to answer after an officer reopened the file
parameter-draft-expiry-months = A draft expires after the last change
parameter-draft-warnings = Warnings before a draft expires
parameter-calendar-warning-months = Warning before the calendar ends

## Values

value-on = Yes
value-off = Not applied
# $terms (String) - list of numbers
value-terms = { $terms } working days
value-receipt = the day of receipt
value-council = the Council
value-simple-of-present-and-voting = simple majority of members present and voting
value-majority-of-members = a majority of the members
value-without-a-vote = without a vote
value-after-adoption-of-agenda = after the adoption of the agenda
value-adoption-of-resolution = from the adoption of the resolution, for the same session
value-admitted = admitted
value-deferred = deferred
value-not-admitted = not admitted
value-withdrawn = withdrawn
value-lapsed = lapsed
# $origin (String) - where it comes from
# $part (String) - which part
source-with-part = { $origin }: { $part }
language-en = English
language-fr = French
language-es = Spanish
