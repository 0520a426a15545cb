//! Every notice with invented values, for the test that renders them all and for the previews.

use super::{Account, Applicant, Case, Desk, Notice, Session, Staff, Words};
use domain::{
    application::{Ground, Reference, StateKind},
    council::SessionKind,
    criteria::CriterionKey,
    kernel::{ApplicationId, CouncilSessionId, Day, Digest, Instant, Language, StaffRole},
    notice::FactorChange,
};
use uuid::Uuid;

const NAMES: [&str; 3] = ["Refuge & Migration Watch", "Réseau « Passerelles »", "منظمة العبور"];

fn day(month: i8, day: i8) -> Day {
    Day::new(2026, month, day).unwrap_or(Day::MIN)
}

/// 4 December 2026, the end of the day in Geneva.
fn at() -> Instant {
    Instant::from_micros(1_796_425_199_999_999)
}

fn case(n: usize) -> Case {
    let reference = (n < 2).then(|| Reference::new(2026, if n == 0 { 411 } else { 12_345 }));
    let organization = NAMES.get(n).copied().unwrap_or_default().to_owned();
    Case {
        application: ApplicationId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001)),
        organization,
        reference,
    }
}

fn session(number: u16) -> Session {
    let id = CouncilSessionId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0002));
    Session { id, kind: SessionKind::Regular(number), opens: day(12, 1), closes: day(12, 4) }
}

fn words(text: &str) -> Words {
    Words { words: text.to_owned(), language: Language::Fr.into(), original: None }
}

/// 0, 1 and many of `what`.
fn counts<T: Clone>(what: &[T]) -> Vec<Vec<T>> {
    vec![vec![], what.iter().take(1).cloned().collect(), what.to_vec()]
}

pub(super) fn all() -> Vec<Notice> {
    let mut all: Vec<_> = account().into_iter().map(Notice::Account).collect();
    for notice in beginning().into_iter().chain(answering()).chain(council()).chain(ending()) {
        all.push(Notice::Applicant(case(all.len() % 2), notice));
    }
    all.extend([
        Notice::Applicant(case(2), Applicant::DraftExpiring { until: Some(at()) }),
        Notice::Applicant(case(2), Applicant::DraftExpiring { until: None }),
        Notice::Applicant(case(2), Applicant::DraftExpired),
        Notice::Applicant(
            case(0),
            Applicant::OnAgenda { session: Session { kind: SessionKind::WrittenProcedure, ..session(118) } },
        ),
    ]);
    all.extend(staff().into_iter().map(|s| Notice::Staff(case(0), s)));
    all.extend(desk().into_iter().map(Notice::Desk));
    all
}

fn account() -> Vec<Account> {
    vec![
        Account::Verify { until: at() },
        Account::Reset { until: at() },
        Account::Invited { by: Some("Awa Diallo".to_owned()), organization: NAMES[2].to_owned(), until: at() },
        Account::Invited { by: None, organization: NAMES[0].to_owned(), until: at() },
        Account::OwnershipMoved { organization: NAMES[1].to_owned(), to: Some("María José Ñúñez".to_owned()) },
        Account::OwnershipMoved { organization: NAMES[1].to_owned(), to: None },
        Account::StaffInvited { until: at() },
        Account::ChangeEmail { until: at() },
        Account::EmailAsked { at: at() },
        Account::EmailChanged { at: at() },
        Account::PasswordChanged { at: at() },
        Account::NewSignIn { at: at() },
        Account::FactorChanged { change: FactorChange::On, at: at() },
        Account::FactorChanged { change: FactorChange::Off, at: at() },
        Account::FactorChanged { change: FactorChange::Lifted, at: at() },
        Account::FactorChanged { change: FactorChange::PasskeyAdded, at: at() },
        Account::FactorChanged { change: FactorChange::PasskeyRemoved, at: at() },
        Account::FactorChanged { change: FactorChange::Renewed, at: at() },
        Account::FactorChanged { change: FactorChange::Used { left: 0 }, at: at() },
        Account::FactorChanged { change: FactorChange::Used { left: 1 }, at: at() },
        Account::FactorChanged { change: FactorChange::Used { left: 9 }, at: at() },
        Account::CodesGuessed { at: at() },
    ]
}

fn beginning() -> Vec<Applicant> {
    let version = Digest::of(b"a version");
    vec![
        Applicant::Received { on: day(6, 1), session: Some(session(118)), late: false, version },
        Applicant::Received { on: day(6, 30), session: Some(session(121)), late: true, version },
        Applicant::Received { on: day(6, 30), session: None, late: false, version },
        Applicant::ReplyRecorded { dated: day(8, 1) },
    ]
}

fn answering() -> Vec<Applicant> {
    let questions = [
        words("Veuillez nous indiquer quand les statuts ont été adoptés.\nUne copie signée suffit."),
        words("Qui a vérifié les comptes de 2025 ?"),
        words("Dans quels pays êtes-vous actifs ?"),
    ];
    let unmet = [CriterionKey::LegalMinAge, CriterionKey::FinanceStatement];
    let told = words("Nous n’avons trouvé aucun état financier récent.");
    let mut all: Vec<_> =
        counts(&questions).into_iter().map(|questions| Applicant::Asked { questions, due: at() }).collect();
    for (last, hearing) in [(false, false), (true, false), (false, true), (true, true)] {
        all.push(Applicant::Reminder { due: at(), last, lapses: None, hearing });
    }
    all.push(Applicant::Reminder { due: at(), last: true, lapses: Some(at()), hearing: false });
    all.extend(counts(&unmet).into_iter().map(|unmet| {
        let told = (!unmet.is_empty()).then(|| told.clone());
        Applicant::Hearing { unmet, told, due: at() }
    }));
    all.extend([
        Applicant::Cancelled { reason: Some(told.clone()) },
        Applicant::Cancelled { reason: None },
        Applicant::ExtensionGranted { due: at() },
        Applicant::ExtensionRefused { reason: Some(told.clone()), due: at() },
        Applicant::ExtensionRefused { reason: None, due: at() },
        Applicant::AnswerReceived { version: 2 },
        Applicant::CommentReceived,
        Applicant::UpdateReceived { version: 3 },
        Applicant::SentAsSaved { version: 2 },
        Applicant::HearingCancelled { reason: Some(words("Ces observations ont été demandées trop tôt.")) },
        Applicant::HearingCancelled { reason: None },
        Applicant::IntendToClose { ground: Ground::NotAnNgo, told: Some(told), due: at() },
        Applicant::ContactFailed,
    ]);
    all
}

fn letters() -> Vec<Words> {
    let admitted = "Application of Refuge & Migration Watch\n\nAt its 118th session the Council admitted it.";
    let reasons = format!("{admitted}\n\nReasons:\n– one\n– {}", "a long one ".repeat(30));
    ["", admitted, &reasons].into_iter().map(words).collect()
}

fn council() -> Vec<Applicant> {
    let mut all = vec![
        Applicant::CarriedOver { session: Some(session(119)), instead_of: Some(session(118)), called_off: false },
        Applicant::CarriedOver { session: Some(session(119)), instead_of: None, called_off: false },
        Applicant::CarriedOver { session: None, instead_of: Some(session(118)), called_off: true },
        Applicant::SessionSet { session: session(119) },
        Applicant::OnAgenda { session: session(118) },
        Applicant::OffAgenda { session: Some(session(118)), wish: false },
        Applicant::OffAgenda { session: Some(session(118)), wish: true },
        Applicant::OffAgenda { session: None, wish: false },
        Applicant::NotTakenUp { session: Some(session(118)), wish: false },
        Applicant::NotTakenUp { session: Some(session(118)), wish: true },
        Applicant::NotTakenUp { session: None, wish: false },
        Applicant::SessionMoved { session: session(118), before: Some((day(11, 24), day(11, 27))) },
        Applicant::SessionMoved { session: session(118), before: None },
        Applicant::SessionCancelled { session: session(118) },
        Applicant::LetterReady,
    ];
    for (n, letter) in letters().into_iter().enumerate() {
        let digest = Digest::of(letter.words.as_bytes());
        all.push(Applicant::Correction { letter: letter.clone(), digest });
        all.push(Applicant::Decision { letter, digest, admitted: n == 0 });
    }
    all
}

fn ending() -> Vec<Applicant> {
    vec![
        Applicant::Closed {
            ground: Ground::CeasedToExist,
            reason: Some(words("Le registre indique que l’association a été dissoute en 2025.")),
            until: at(),
        },
        Applicant::Closed { ground: Ground::NotItsOwnRequest, reason: None, until: at() },
        Applicant::Withdrawn { until: at() },
        Applicant::WithdrawalNoted,
        Applicant::WithdrawalUndone,
        Applicant::Lapsed { until: at() },
        Applicant::Reopened { due: Some(at()) },
        Applicant::Reopened { due: None },
    ]
}

fn staff() -> Vec<Staff> {
    let note = Some(words("Voir la page 3 des statuts, s’il vous plaît."));
    let by = || "María José Ñúñez".to_owned();
    vec![
        Staff::Assigned,
        Staff::Answered,
        Staff::NoAnswer,
        Staff::ExtensionRequested { reason: note.clone() },
        Staff::ContactFailed,
        Staff::Overdue { state: StateKind::UnderReview, due: Some(at()) },
        Staff::Overdue { state: StateKind::Submitted, due: None },
        Staff::Mentioned { by: by(), note: note.clone() },
        Staff::ToCountersign { by: by(), due: at() },
        Staff::SentBack { by: by(), reason: note },
        Staff::SentBack { by: by(), reason: None },
        Staff::Endorsed,
        Staff::Duplicate,
        Staff::Withdrawn,
        Staff::WishToWithdraw,
        Staff::CorrectionProposed { by: by() },
        Staff::NobodyCanCountersign,
    ]
}

fn desk() -> Vec<Desk> {
    let closed = |kind, items| Desk::ListClosed { session: Session { kind, ..session(118) }, items };
    let mut all = vec![
        closed(SessionKind::Regular(118), 0),
        closed(SessionKind::Special(3), 1),
        closed(SessionKind::WrittenProcedure, 1_234),
    ];
    all.push(Desk::SessionMoved { session: session(118), before: (day(11, 24), day(11, 27)) });
    all.push(Desk::SessionCancelled { session: session(118) });
    all.push(Desk::CalendarMissing { year: 2027 });
    for role in StaffRole::ALL {
        for person in [None, Some("María José Ñúñez".to_owned())] {
            all.push(Desk::RoleGranted { to: person.clone(), role });
            all.push(Desk::RoleRevoked { from: person, role });
        }
    }
    all
}
