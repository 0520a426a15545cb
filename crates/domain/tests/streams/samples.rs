//! One event of each kind. The matches are exhaustive, so that a new kind cannot go without.

use super::stream::now;
use crate::council::world::{
    CLOSES, OPENS, SESSION, details, file, not_admitted, organization, paper, record, resolution, text, words,
};
use antechamber_domain::{
    application::{AdviceKind, LatePlacing, Outcome, OutcomeKind},
    council::{
        self, Dates, Deadline, DecisionRule, IssuedPaper, RecordedOutcome, Removal, Revision, SessionKind, Votes,
        Warning,
    },
    house,
    kernel::{Digest, HouseId, Language, MessageId, NgoRole, ObserverId, PartialDate, PersonId, StaffRole},
    observer,
    organization::{self, Observership},
    people::{self, Absence, Acting},
    screening::{ListContent, ListSource},
};
use jiff::civil::date;
use uuid::Uuid;

pub(super) fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(0x9e0_0000 + n))
}

pub(super) fn observer_id() -> ObserverId {
    ObserverId(Uuid::from_u128(0x0b5))
}

fn dates() -> Dates {
    Dates {
        opens: OPENS,
        closes: CLOSES,
        receipt: Deadline::end_of(date(2027, 5, 26)),
        list_closes: Deadline::end_of(date(2027, 9, 23)),
        paper_issues: Deadline::end_of(date(2027, 10, 22)),
    }
}

fn issued(revision: Revision) -> IssuedPaper {
    let paper = paper(revision, Language::Fr);
    IssuedPaper {
        symbol: paper.symbol,
        revision,
        language: paper.language,
        issued_on: date(2027, 10, 22),
        document: paper.document,
        digest: paper.digest,
        changes: paper.changes,
        original_only: Some(words(31)),
        working: None,
        read_at: None,
    }
}

fn voted(outcome: Outcome) -> RecordedOutcome {
    let votes = Votes { in_favour: 90, against: 4, abstaining: 2, present: 97 };
    RecordedOutcome { rule: DecisionRule::CONSTITUTION, votes: Some(votes), ..record(1, outcome) }
}

fn odd() -> Vec<Warning> {
    vec![
        Warning::RuleUnmet { rule: DecisionRule::CONSTITUTION },
        Warning::QuorumUnmet { present: 87, needed: 88 },
        Warning::VotesNotGiven,
        Warning::MembersNotKnown,
        Warning::DeferralBeyondLimit { round: 3, limit: 2 },
        Warning::PeriodRuns { until: CLOSES },
        Warning::AnotherDay { adopted: OPENS },
        Warning::AgainstAdvice { advice: AdviceKind::Defer },
    ]
}

pub(super) fn of_session(kind: council::EventKind) -> council::Event {
    use council::{Event as E, EventKind as K};
    match kind {
        K::Planned => {
            E::Planned { session: SESSION, kind: SessionKind::Regular(118), dates: dates(), details: details() }
        }
        K::Amended => E::Amended { closes: CLOSES, details: details() },
        K::NoticeRecorded => E::NoticeRecorded { on: date(2027, 10, 1), due_by: date(2027, 10, 23) },
        K::Postponed => E::Postponed { dates: dates(), reason: words(32) },
        K::Cancelled => E::Cancelled { reason: words(33), returned: vec![file(1)] },
        K::ItemPlaced => {
            E::ItemPlaced { application: file(1), late: Some(LatePlacing::Addendum(words(34))), letter: Some(2) }
        }
        K::ItemRemoved => E::ItemRemoved { application: file(1), why: Removal::BySecretary(words(35)) },
        K::ItemsOrdered => E::ItemsOrdered { order: vec![file(2), file(1)] },
        K::ListClosed => E::ListClosed { letters: vec![file(2), file(1)] },
        K::PaperIssued => E::PaperIssued { paper: issued(Revision::Corr(1)), annex: None },
        K::AddendumAdded => E::AddendumAdded { paper: issued(Revision::Add(1)), items: [file(3)].into() },
        K::Opened => E::Opened,
        K::ResolutionRecorded => E::ResolutionRecorded { id: resolution(0), text: text(1_289, OPENS, [1, 2]) },
        K::ResolutionCorrected => {
            E::ResolutionCorrected { id: resolution(0), text: text(1_290, OPENS, [1]), reason: words(36) }
        }
        K::OutcomeRecorded => {
            E::OutcomeRecorded { record: voted(Outcome::Admitted), despite: Some(words(37)), warnings: odd() }
        }
        K::OutcomeCorrected => {
            E::OutcomeCorrected { record: voted(not_admitted()), reason: words(38), warnings: Some(odd()) }
        }
        K::NotTakenUp => E::NotTakenUp { application: file(1) },
        K::Ended => E::Ended { returned: vec![file(1)] },
        K::Translated => E::Translated { text: words(32).id, language: Language::Fr, words: words(39) },
        K::TranslationChecked => {
            E::TranslationChecked { text: words(32).id, language: Language::Fr, wording: words(39).id }
        }
    }
}

pub(super) fn of_organization(kind: organization::EventKind) -> organization::Event {
    use organization::{Event as E, EventKind as K};
    let (address, since) = (Digest::of(b"address"), PartialDate::full(OPENS));
    match kind {
        K::Registered => E::Registered {
            organization: organization(file(1)),
            name: words(1),
            country: "JO".parse().ok(),
            owner: Some(person(1)),
        },
        K::Renamed => E::Renamed { name: words(2), country: None },
        K::Invited => E::Invited { address, role: NgoRole::Editor, until: now() },
        K::InvitationRevoked => E::InvitationRevoked { address },
        K::Joined => E::Joined { person: person(2), role: NgoRole::Editor, address },
        K::RoleChanged => E::RoleChanged { person: person(2), role: NgoRole::Viewer },
        K::OwnershipMoved => E::OwnershipMoved { from: Some(person(1)), to: person(2), reason: Some(words(3)) },
        K::MemberRemoved => E::MemberRemoved { person: person(2) },
        K::MarkedObserver => E::MarkedObserver(Observership { observer: observer_id(), since }),
        K::UnmarkedObserver => E::UnmarkedObserver { observer: observer_id() },
        K::DecisionNoted => E::DecisionNoted {
            application: file(1),
            outcome: OutcomeKind::NotAdmitted,
            may_apply_from: Some(date(2028, 1, 1)),
            rounds: 2,
        },
    }
}

pub(super) fn of_person(kind: people::EventKind) -> people::Event {
    use people::{Event as E, EventKind as K};
    match kind {
        K::Registered => E::Registered { person: person(1), address: Digest::of(b"address") },
        K::Invited => E::Invited { address: Digest::of(b"address") },
        K::EmailVerified => E::EmailVerified,
        K::EmailChanged => E::EmailChanged { address: Digest::of(b"other") },
        K::RoleGranted => E::RoleGranted { role: StaffRole::Officer },
        K::RoleRevoked => E::RoleRevoked { role: StaffRole::Officer },
        K::ActingSeniorAppointed => E::ActingSeniorAppointed(Acting { from: date(2027, 2, 1), to: date(2027, 2, 14) }),
        K::AbsenceRecorded => E::AbsenceRecorded(Absence { from: date(2027, 2, 1), to: date(2027, 2, 12) }),
        K::AbsenceEnded => E::AbsenceEnded { from: date(2027, 2, 1), back: date(2027, 2, 10) },
        K::Disabled => E::Disabled { reason: words(1) },
        K::Enabled => E::Enabled,
        K::PasswordChanged => E::PasswordChanged,
        K::SessionsRevoked => E::SessionsRevoked,
        K::NewDeviceSeen => E::NewDeviceSeen,
        K::FactorTurnedOn => E::FactorTurnedOn,
        K::FactorTurnedOff => E::FactorTurnedOff,
        K::RecoveryCodesRenewed => E::RecoveryCodesRenewed,
        K::RecoveryCodeUsed => E::RecoveryCodeUsed,
        K::PasskeyAdded => E::PasskeyAdded { passkey: Digest::of(b"address") },
        K::PasskeyRemoved => E::PasskeyRemoved { passkey: Digest::of(b"address") },
        K::FactorLifted => E::FactorLifted { reason: words(1) },
    }
}

pub(super) fn of_house(kind: house::EventKind) -> house::Event {
    use house::{Event as E, EventKind as K, SettingKey, Year};
    match kind {
        K::SetUp => E::SetUp { house: HouseId(Uuid::from_u128(1)), administrator: person(1) },
        K::CalendarLoaded => E::CalendarLoaded {
            year: 2027,
            content: Year { holidays: [date(2027, 1, 1)].into(), digest: Digest::of(b"list") },
        },
        K::CalendarWarned => E::CalendarWarned { year: 2028 },
        K::SettingChanged => {
            E::SettingChanged { key: SettingKey::PostalAddress, language: None, value: Some(words(1)) }
        }
        K::SanctionsLoaded => E::SanctionsLoaded {
            source: ListSource::SecurityCouncil,
            content: ListContent { dated: Some(date(2027, 1, 4)), entries: 2, names: 5, digest: Digest::of(b"list") },
        },
        K::MessageHeld => E::MessageHeld { message: MessageId(Uuid::from_u128(7)), reason: words(3) },
        K::MessageReleased => E::MessageReleased { message: MessageId(Uuid::from_u128(7)) },
        K::MessageResent => E::MessageResent { message: MessageId(Uuid::from_u128(7)) },
        K::MessageDropped => E::MessageDropped { message: MessageId(Uuid::from_u128(7)) },
        K::MailHeld => E::MailHeld { reason: words(4) },
        K::MailReleased => E::MailReleased,
        K::TrialBegun => E::TrialBegun { team: Some(words(5)) },
        K::TrialEnded => E::TrialEnded,
        K::TrialSettled => E::TrialSettled { send: true, messages: 12 },
        K::CountryRenamed => {
            E::CountryRenamed { country: "JO".parse().unwrap(), language: Language::Es, name: Some(words(2)) }
        }
    }
}

pub(super) fn of_observer(kind: observer::EventKind) -> observer::Event {
    use observer::{Details, Event as E, EventKind as K, Origin};
    let details = Details { since: "1998-05".parse().unwrap(), number: Some(council::ResolutionNumber(980)) };
    match kind {
        K::Entered => E::Entered {
            observer: observer_id(),
            organization: organization(file(1)),
            origin: Origin::Recorded { by: person(1) },
            details,
        },
        K::Corrected => E::Corrected { details, resolution: Some(resolution(0)), reason: words(1) },
        K::Struck => E::Struck { reason: words(2) },
    }
}
