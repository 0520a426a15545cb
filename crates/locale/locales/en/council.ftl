### Sessions of the Council: list, decisions, letters.

council-sessions = Sessions of the Council
    .empty = No session is planned. Plan the next one, so that organizations know by when to submit their application.
    .plan = Plan a session
council-kind = Kind
    .regular = Regular session
    .special = Special session
    .written = Written procedure
council-plan = Plan a session
    .lead = The dates by which applications must be received, the list closes and the paper is issued follow from the rulebook; each is moved back to a working day.
    .number = Number
    .number-hint = For example 118
    .opens = First day
    .closes = Last day
    .item = Agenda item
    .item-hint = For example 5 (b)
    .members = Member States
    .members-hint = The quorum is a majority of them.
    .submit = Plan this session
    .done = The session is planned.
council-date = Dates
    .session = Session
    .receipt-by = Applications received by
    .list-closes = List closes
    .paper-issues = Paper is issued
    .item = Agenda item
    .quorum = Quorum
    .phase = Now
# $quorum (Number) - how many
# $members (Number) - of how many
council-quorum = { $quorum } of { $members }
council-list = List
    .empty = No application is on the list yet.
    .ready = Ready to be placed
    .ready-empty = No countersigned file is waiting for a list.
    .ready-more = More files are ready: see all of them
    .letter = Item
    .organization = Organization
    .seat = Seat
    .advice = Recommendation
    .signed = By · countersigned
    .rounds = Deferred before
    .outcome = Outcome
    .place = Place on the list
    .placed = Placed on the list.
    .close = Close the list
    .close-lead = Each item gets its letter. After that, an item can be added only by an addendum or by the session itself.
    .closed = The list is closed.
    .open-session = The session has opened
    .opened = The session is open.
    .place-note = An organization whose file is placed on the list is told by email at once. The file can be taken off again, with a reason; the organization is told of that too.
council-resolution = Resolutions
    .none = No resolution is on record.
    .record = Record a resolution
    .number = Number
    .number-hint = The running number of the resolution. It may cover several items.
    .adopted-on = Adopted on
    .title = Title
    .draft = Symbol of the draft
    .draft-hint = For example C/118/L/4
    .submit = Record the resolution
    .done = The resolution is on record.
# $number (String) - the resolution's number
# $day (String) - when it was adopted
council-resolution-line = Resolution No. { $number } of { $day }
council-decide = Record decisions
    .lead = Record what the Council decided. Nothing is sent until you announce it.
    .outcome = Outcome
    .admitted = Admitted
    .not-admitted = Not admitted
    .deferred = Deferred, with questions
    .undecided = Not decided yet
    .resolution = Resolution
    .on = Date of the decision
    .rule = How it was decided
    .without-vote = Without a vote
    .simple-majority = By simple majority of the members present and voting
    .votes = Votes
    .for = For
    .abstaining = Abstaining
    .present = Present
    .reasons = The Council’s reasons
    .reasons-hint = In the Council’s own words. They appear in the letter; the secretariat’s findings do not.
    .despite = Recorded despite the warnings, because
    .submit = Record the decision
    .done = The decision is on record. Look at the letter, then announce the decision.
council-letter = Letter
    .preview = Look at the letter
    .preview-lead = This is the letter as it will be sent. Once you confirm that you have looked at it, it can be announced, exactly as it is here.
    .confirm = I have looked at it
    .confirmed = Looked at: ready to be announced.
    .announce = Announce
    .announce-lead = The organization gets an email, and the register is updated. You cannot undo this. A mistake is corrected by two people, and both letters stay on file.
    .announced = Announced. The organization has been told.
    .subject = Your application for representation by an observer
    .closing = Please accept the assurances of our highest consideration.
    .signed = For the Administration
    .reference = Our reference
# $organization (String) - name of the organization
# $session (String) - the session, such as: 118th session
# $resolution (String) - the resolution with its date
council-letter-admitted = At its { $session }, the Council admitted { $organization } as an observer, under { $resolution }.
# $organization (String) - name of the organization
# $session (String) - the session
# $resolution (String) - the resolution with its date
council-letter-not-admitted = At its { $session }, the Council did not admit { $organization } as an observer, under { $resolution }.
# $organization (String) - name of the organization
# $session (String) - the session
# $resolution (String) - the resolution with its date
council-letter-deferred = At its { $session }, the Council deferred the application of { $organization }, under { $resolution }.
# $organization (String) - name of the organization
# $resolution (String) - the resolution with its date
council-letter-written-admitted = By written procedure, the Council admitted { $organization } as an observer, under { $resolution }.
# $organization (String) - name of the organization
# $resolution (String) - the resolution with its date
council-letter-written-not-admitted = By written procedure, the Council did not admit { $organization } as an observer, under { $resolution }.
# $organization (String) - name of the organization
# $resolution (String) - the resolution with its date
council-letter-written-deferred = By written procedure, the Council deferred the application of { $organization }, under { $resolution }.
council-letter-reasons = The Council gave these reasons:
council-letter-next = Your application stays on file and will be considered again at a later session. The secretariat will write to you if anything is needed.
council-warning = Before you record this
council-fault = Faults
    .number = Write a whole number in digits, for example 118.
    .day = Give a date, for example 2026-11-24.
    .item = Write the item as 5 or 5 (b).
    .symbol = Write the symbol as C/118/L/4.
council-letter-announced-short = announced
# $number (String) - the resolution's number
# $day (String) - when it was adopted
council-resolution-inline = Resolution No. { $number } of { $day }
# $organization (String) - whose application
council-decide-of = Decision on { $organization }
