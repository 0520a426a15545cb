### The Council paper of a session: what is submitted to it, request by request.

submission-title = Applications for representation by an observer
# $session (String) - the session, such as: 118th session
# $title (String) - what the document is called
submission-foot = { $session } · { $title }
# $day (String) - when the list closes
submission-draft = Draft. The list of the session is open until { $day }, and what stands here can change.
submission-unissued = Draft. This has not been issued: it is made from what is recorded now, and can change. What is issued bears a symbol and a date.
submission-lacks = This copy is incomplete: it leaves out what its reader may not see. It is not to be issued.
submission-remark = What an organization states is given in its own words, as it sent them. Words in another language, translations and what was shortened are marked.
# $rulebook (String) - id of the rulebook
submission-remark-criteria = Findings are those of the secretariat on the criteria for admitting non-governmental organizations as observers (rulebook { $rulebook }). The decision is the Council’s alone.
submission-list = Requests submitted to the session
# $count (Number) - requests
# $number (String) - how many
submission-list-lead = { $count ->
    [0] No request is submitted to this session.
    [one] { $number } request is submitted to this session.
   *[other] { $number } requests are submitted to this session.
}
# $count (Number) - requests
# $number (String) - how many
submission-list-added = { $count ->
    [one] This addendum adds { $number } request to those that are set out in the paper.
   *[other] This addendum adds { $number } requests to those that are set out in the paper.
}
submission-received = Received on
submission-request = Request
# $reference (String) - reference of the request
# $day (String) - when it was received
submission-request-line = { $reference }, received on { $day }
submission-identity = Identity
submission-founded = Founded
submission-status = Legal status
submission-aims = Aims
submission-membership = Membership
submission-reach = Reach
submission-finances = Finances
submission-work = Work on migration
submission-cooperation = Cooperation with the Organization
    .none = None stated.
submission-elsewhere = Status with other bodies
submission-deferrals = Deferrals so far
# $count (Number) - deferrals
# $number (String) - how many
submission-deferrals-times = { $count ->
    [0] None
    [one] { $number } deferral
   *[other] { $number } deferrals
}
# $country (String) - where
# $authority (String) - who keeps the register
# $number (String) - the number there
# $day (String) - when
submission-registered = Registered in { $country }: { $authority }, { $number }, { $day }
submission-countries = Countries or areas
submission-active = Active in
submission-offices = Offices in
submission-networks = Networks
# $day (String) - last day of the year
# $income (String) - total income
# $expenditure (String) - total expenditure
submission-year = Year to { $day }: income { $income }, expenditure { $expenditure }
submission-audited = audited
# $field (String) - such as: migration
# $year (String) - since which year
# $share (String) - share of the work
submission-concern = { $field }: since { $year }, { $share } of its work
# $number (String) - how many
submission-more = and { $number } more
submission-offers = Offers
submission-shortened = shortened
submission-as-sent = as sent, not translated
submission-summary = Summary by the secretariat
submission-findings = Findings on the criteria
    .criterion = Criterion
    .finding = Finding
    .reason = Reason
    .met = Met
    .not-met = Not met
    .excepted = Not met; excepted
    .proceeded = Not met; set aside
    .open = Not yet found
submission-facts = Facts corrected by the secretariat
submission-unheard = The organization was heard and sent no comment.
submission-annex = Annex: requests received and not submitted to this session
    .none = There are none.
    .stands = Where it stands
    .examined = Under examination
    .asked = An answer of the organization is awaited
    .ready = Examined, not yet on a list
    .elsewhere = On the list of another session
    .deferred = Deferred by the Council
    .withdrawn = Withdrawn by the organization
    .lapsed = Closed for lack of an answer
    .closed = Closed without the Council
# $number (String) - how many
submission-annex-more = Not listed here: { $number } more
submission-made = Made by this system
    .lead = The Council paper and the draft resolution from what is recorded now, in each language: a PDF to read, a Word file to work on. Issued papers are kept below.
# $document (String) - Council paper or draft resolution
# $language (String) - name of the language in itself
# $format (String) - PDF or Word
submission-made-link = { $document }, { $language }, { $format }
submission-paper = Council paper
submission-issued = Issued
