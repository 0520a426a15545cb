### Criteria, findings, rulebook.


## Criteria

criterion-request-own-initiative = The organization itself asks
    .asks = The request is made by the organization itself, in a dated letter to the Director General signed by its head.
criterion-mandate-field = Concerned with migration, refugees or human resources
    .asks = At least one of these fields is among its objects and a real part of its work.
criterion-identity-non-governmental = Non-governmental
    .asks = It was not set up by governments or by treaty, and governments do not control it.
criterion-identity-international = International
    .asks = Its members, its structure or its activity reach beyond one country.
criterion-identity-non-profit = Non-profit
    .asks = A certificate, the law or the statutes show that it does not work for private gain.
criterion-legal-personality = Existence in law
    .asks = It is registered or otherwise recognized in law, or shows why that cannot be obtained.
criterion-legal-min-age = In existence long enough
    .asks = It has existed for the number of years that the rules ask for, on the day on which the application is received.
criterion-legal-activity-period = Active during that time
    .asks = Its reports show activity during that time, without a gap.
criterion-governance-headquarters = Established headquarters
    .asks = There is a place where the organization can be visited.
criterion-governance-statutes = Democratically adopted statutes
    .asks = The statutes and their amendments are provided, with the date and the body that adopted them.
criterion-governance-structure = Representative and accountable structure
    .asks = The governing body is representative and renewed, may speak for the members, and answers for what it does.
criterion-finance-statement = Recent financial statements
    .asks = Statements for the last two closed years are provided, audited where the law asks for it.
criterion-finance-sources = Sources of funds declared
    .asks = The sources of income are stated and add up; a large share from governments is shown.
criterion-conformity-principles = In keeping with the Constitution
    .asks = Its aims are compatible with the Constitution of IOM, and it respects the competences of others and the intergovernmental nature of the Council.
criterion-capacity-contribution = Able to contribute to the Council’s work
    .asks = It has knowledge, experience and means that serve the work of the Council.
criterion-relation-iom = Record of work with IOM
    .asks = Work done with IOM is shown. It is not required.
criterion-relation-other-status = Status with other bodies
    .asks = Status held elsewhere is shown. It is not required.
criterion-access-umbrella = Already reaches the Council through a network
    .asks = Whether a network to which it belongs is already an observer.
criterion-integrity-commercial = Not chiefly commercial
    .asks = Trade is not its main purpose, and it does not chiefly serve the interests of companies.
criterion-integrity-exclusion = No ground for exclusion
    .asks = It is on no sanctions list that the secretariat has loaded, and has not lost observer status recently.
criterion-file-complete = Complete file
    .asks = All required documents are there, can be read, and are in English, French or Spanish, or translated.
criterion-file-deadline = Received in time
    .asks = The application is received in time for the session. If it is late, it goes to the next session; nothing is lost.

## Kinds, marks, verdicts

criterion-kind-gate = Needed to continue
    .about = If it is missing, the file has to be completed. An officer may continue despite this, with a reason that the Council’s paper shows.
criterion-kind-judged = Judged by a person
    .about = A person looks at it and records a finding with its reason.
criterion-kind-flag = Shown only
    .about = It is shown to those who decide, and never leads to a refusal by itself.
criterion-kind-scheduling = Decides which session
    .about = It decides at which session the application is considered, and never leads to a refusal.
verdict-met = Met
verdict-not-met = Not met yet
verdict-needs-judgement = A person will judge
verdict-not-applicable = Does not apply
verdict-not-checked = Not checked
mark-sourced = Read in the source
    .about = It rests on the Organization’s own text.
mark-quoted = Reported by others
    .about = Another source quotes or reports it.
mark-analogy = By analogy
    .about = It follows a body that publishes its rule, or is inferred. The secretariat confirms or changes it.
mark-policy = Provisional default
    .about = It was set for this service. The secretariat confirms or changes it.
audience-everybody = Everybody who may read the file
audience-staff = The secretariat only
rulebook-title = Criteria for observers, 2010
    .provisional = Provisional. The text of MC/INF/300 itself could not be consulted. Only what is marked “read in the source” rests on the Organization’s own text; wording and figures with other marks are defaults that the secretariat confirms or changes.

## Why: reasons of findings

# $question (String) - label of the question
reason-not-stated = “{ $question }” is not answered yet.
# $document (String) - kind of document
reason-no-document = This document is missing: { $document }.
# $date (String) - date of the letter
reason-letter-of-request = The letter of request of { $date } is attached, signed by the head.
reason-letter-undated = The date of the letter of request is not stated.
reason-letter-unsigned = It is not stated who signed the letter of request.
# $declared (Number) - fields declared
# $min (String) - fields needed
reason-too-few-fields = { $declared ->
    [0] None of the fields was declared; at least { $min } is needed.
    [one] { $declared } field was declared; at least { $min } are needed.
   *[other] { $declared } fields were declared; at least { $min } are needed.
}
reason-founded-by-government = Governments are among the founders.
reason-founded-by-treaty = The organization was founded by treaty.
# $government (String) - seats appointed by governments
# $seats (String) - all seats
# $max (String) - greatest share
reason-government-seats = Governments appoint { $government } of { $seats } members of the governing body; at most { $max } is allowed.
# $count (Number) - countries
# $shown (String) - the same, written out
# $min (String) - countries needed
reason-countries = { $count ->
    [0] No country or area was counted; the figure to reach is { $min }.
    [one] Members or activities in { $shown } country or area; the figure to reach is { $min }.
   *[other] Members or activities in { $shown } countries or areas; the figure to reach is { $min }.
}
reason-dissolution-clause = The statutes say what becomes of the assets on dissolution.
reason-non-profit-proof = Proof of non-profit status is attached.
# $date (String) - last day
reason-non-profit-proof-until = Proof of non-profit status is attached, valid until { $date }.
# $document (String) - kind of document
# $date (String) - last day
reason-expired = This document was valid until { $date }: { $document }.
reason-no-non-profit-proof = Neither a document nor a clause of the statutes shows that the organization is non-profit.
# $country (String) - where
# $date (String) - when
reason-registered = Registered on this date: { $date }. Place: { $country }.
reason-registration-not-required = The law asks for no registration, and this is shown.
reason-registration-refused = Registration was refused or cannot be obtained, and this is shown.
reason-only-registration-counts = Under the rules in force only a registration counts.
# $years (Number) - years needed
# $since (String) - founded
reason-old-enough = { $years ->
    [one] In existence since { $since }: { $years } year or more.
   *[other] In existence since { $since }: { $years } years or more.
}
# $years (Number) - years needed
# $founded (String) - founded
# $from (String) - the first day on which it is old enough
reason-too-young = { $years ->
    [one] Founded: { $founded }. The organization will have existed for { $years } year on { $from }.
   *[other] Founded: { $founded }. The organization will have existed for { $years } years on { $from }.
}
reason-no-period-stated = No activity report states the period that it covers.
# $days (String) - first and last day without report
reason-gap-in-reports = No report covers this time: { $days }.
# $from (String) - first day covered
# $needed (String) - from when they should
reason-reports-begin-late = The reports begin on { $from }; they should reach back to { $needed }.
# $to (String) - last day covered
# $needed (String) - day to reach
reason-reports-end-early = The reports end on { $to }; they should reach to { $needed }.
# $members (Number) - listed
# $min (String) - needed
reason-too-few-members = { $members ->
    [0] No member of the governing body is listed; at least { $min } are needed.
    [one] { $members } member of the governing body is listed; at least { $min } are needed.
   *[other] { $members } members of the governing body are listed; at least { $min } are needed.
}
# $date (String) - when the first year counts as closed
reason-no-year-closed-yet = No financial year counts as closed before { $date }.
reason-no-accounts = No closed year of accounts is given yet.
# $given (String) - years given
# $needed (String) - years needed
reason-too-few-closed-years = Closed years given: { $given }; needed: { $needed }.
# $months (Number) - oldest allowed
# $date (String) - closed on
reason-accounts-too-old = { $months ->
    [one] The latest accounts were closed on { $date }, more than { $months } month ago.
   *[other] The latest accounts were closed on { $date }, more than { $months } months ago.
}
# $date (String) - closing date
reason-accounts-not-closed = The accounts are to be closed on { $date }, which is in the future.
# $attached (String) - attached
# $needed (String) - needed
reason-too-few-statements = Financial statements attached: { $attached }; needed: { $needed }.
# $sum (String) - sum of the sources
# $total (String) - total as stated
reason-sum-differs = The sources add up to { $sum }; the total income stated is { $total }.
# $date (String) - closing date of the year
# $sum (String) - sum of the sources
# $total (String) - total as stated
reason-sum-differs-in = In the year closed on { $date }, the sources add up to { $sum }; the total income stated is { $total }.
reason-no-income = There was no income, and so no share to show.
# $share (String) - share of governments
reason-sources-declared = The sources are declared; governments give { $share }.
reason-undertaking-declined = The organization does not undertake to respect the principles.
# $entries (Number) - entries in the record
reason-cooperation = { $entries ->
    [one] { $entries } entry in the record of work with IOM.
   *[other] { $entries } entries in the record of work with IOM.
}
reason-no-cooperation = No work with IOM is stated. It is not required.
# $bodies (Number) - bodies
reason-status-elsewhere = { $bodies ->
    [one] Status with { $bodies } other body.
   *[other] Status with { $bodies } other bodies.
}
reason-no-status-elsewhere = No status elsewhere is stated. It is not required.
reason-no-umbrella = None of the networks declared is an observer.
reason-register-not-consulted = The register was not consulted.
reason-no-list-loaded = No list has been loaded, so nothing was checked.
reason-not-screened-yet = The names have not yet been held against the lists that are loaded now.
# $lists (Number) - lists loaded
reason-on-no-list = { $lists ->
    [one] Neither the organization nor its people are on the sanctions list that is loaded.
   *[other] Neither the organization nor its people are on any of the { $lists } sanctions lists that are loaded.
}
# $date (String) - withdrawn on
# $until (String) - may apply again on
reason-withdrawn-recently = Observer status was withdrawn on { $date }. A new application is possible from { $until }.
# $documents (String) - list of kinds
reason-documents-missing = Documents missing: { $documents }.
# $documents (String) - list of kinds
reason-untranslated = Neither in a working language nor translated: { $documents }.
# $documents (String) - list of kinds
reason-language-not-stated = Language not stated: { $documents }.
# $max (String) - greatest size
# $documents (String) - list of kinds
reason-too-large = Larger than { $max }: { $documents }.
# $count (Number) - documents
# $shown (String) - the same, written out
reason-all-documents = { $count ->
    [one] All required documents are attached ({ $shown } file).
   *[other] All required documents are attached ({ $shown } files).
}
# $date (String) - last day
reason-in-time = In time: the last day is { $date }.
# $date (String) - last day
reason-late = The last day for the session was { $date }: the application goes to the next one.
reason-no-session-planned = No session is planned yet: the application goes to the next one.

## How to mend

# $question (String) - label of the question
mend-answer = Answer the question “{ $question }”.
# $question (String) - one question
# $other (String) - the other
mend-reconcile = “{ $question }” and “{ $other }” contradict each other: correct one of them.
# $documents (String) - list of kinds
mend-attach = Attach: { $documents }.
# $document (String) - kind
mend-describe = Complete what is stated about this document (date, signatory, period, language): { $document }.
# $document (String) - kind
mend-replace = Replace this document: { $document }.
# $days (String) - first and last day
mend-report = Attach a report on this time: { $days }.
# $documents (String) - list of kinds
mend-translate = Attach a translation into English, French or Spanish: { $documents }.
# $date (String) - first day
mend-wait = This will be met on { $date }. Until then you can prepare the application.
mend-next-session = There is nothing to do: the application goes to the next session.
mend-explain = Explain it in your answers: a person will judge what you explain.

## What a person is asked

# $date (String) - date of the letter
judge-signatory-not-head = The letter of { $date } was signed by somebody other than the head: did that person have the authority?
# $fields (String) - list of fields
judge-concern-real = Declared: { $fields }. Is it a real concern of the organization?
# $government (String) - appointed by governments
# $seats (String) - all seats
judge-government-control = Governments appoint { $government } of { $seats } members of the governing body. Do governments control the organization?
# $count (String) - counted
# $min (String) - wished for
judge-international = Countries and areas counted: { $count }; figure to reach: { $min }. Is the organization international all the same?
# $date (String) - last day
judge-certificate-expired = The certificate of registration was valid until { $date }. Is the registration still in force?
# $founded (String) - founded
# $registered (String) - registered
judge-registered-long-after = Founded: { $founded }. Registered: { $registered }. Is the date of founding proved?
# $days (String) - first and last day covered
judge-activity-substance = The reports cover this time: { $days }. Was the organization really active?
# $country (String) - country
judge-headquarters = Headquarters: { $country }. Is this a place where the organization can be visited?
# $adopted (String) - adopted on
judge-democratic-adoption = Statutes adopted: { $adopted }. Were they adopted democratically?
# $adopted (String) - adopted on
# $amended (String) - last amended on
judge-democratic-adoption-amended = Statutes adopted: { $adopted }; last amended: { $amended }. Were they adopted democratically?
# $members (Number) - members of the governing body
judge-structure = { $members ->
    [one] { $members } member of the governing body. Is the structure representative and accountable, and the governing body renewed?
   *[other] { $members } members of the governing body. Is the structure representative and accountable, and the governing body renewed?
}
# $audited (Bool) - whether audited
# $date (String) - closed on
judge-read-statement = { $audited ->
    [true] The latest accounts were closed on { $date } and audited. What do they show?
   *[false] The latest accounts were closed on { $date } and not audited. What do they show?
}
# $share (String) - share of governments
# $flagged (String) - share from which it is shown
judge-government-funding = Governments give { $share }, more than { $flagged }. Does it matter here?
judge-compatibility = Are the aims compatible with the Constitution?
judge-contribution = Does the organization have the expertise and the means to contribute to the Council’s work?
# $entries (Number) - entries
judge-cooperation-unproved = { $entries ->
    [one] Work with IOM is stated ({ $entries } entry) but no evidence is attached. How much does it count?
   *[other] Work with IOM is stated ({ $entries } entries) but no evidence is attached. How much does it count?
}
# $count (Number) - observers
judge-reaches-through = { $count ->
    [one] The organization already reaches the Council through { $count } observer network. Is that enough?
   *[other] The organization already reaches the Council through { $count } observer networks. Is that enough?
}
judge-commercial = Is the organization chiefly commercial?
# $share (String) - share of companies
judge-commercial-share = Companies give { $share } of the latest income. Is the organization chiefly commercial?
# $open (Number) - hits not cleared
judge-list-hits = { $open ->
    [one] { $open } match on a sanctions list is open. Is it the organization, or one of its people?
   *[other] { $open } matches on sanctions lists are open. Are they the organization, or its people?
}
concern-migration = migration
concern-refugees = refugees
concern-human-resources = human resources
