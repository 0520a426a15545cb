//! Findings and refusals say their data in the right places.

use antechamber_locale::{of, plain, words};
use domain::{
    application::{CommandKind, Event, Refusal, StateKind},
    council,
    criteria::{CriterionKey, Finding, Mend, Question, Reason},
    dossier::{Country, Fault, FaultKind, Field, Section},
    evidence::DocumentKind,
    kernel::{CalendarGap, Instant, Language, Role},
};
use jiff::civil::date;
use rust_decimal::Decimal;

fn dec(s: &str) -> Decimal {
    s.parse().unwrap()
}

fn reasons() -> Vec<Reason> {
    let (from, to) = (date(2025, 1, 1), date(2025, 3, 31));
    let partial = |s: &str| s.parse().unwrap();
    vec![
        Reason::NotStated { field: Field::ConcernedWith },
        Reason::NoDocument { kind: DocumentKind::LetterOfRequest },
        Reason::LetterOfRequest { dated: partial("2026-03-02") },
        Reason::TooFewFields { declared: 0, min: 1 },
        Reason::GovernmentSeats { government: 6, seats: 9, max: dec("0.5") },
        Reason::Countries { count: 1, min: 2 },
        Reason::NonProfitProof { until: Some(to) },
        Reason::Expired { kind: DocumentKind::NonProfitProof, on: to },
        Reason::Registered { country: Country::parse("CH").unwrap(), on: partial("1998") },
        Reason::OldEnough { since: partial("1998-05"), years: 2 },
        Reason::TooYoung { founded: partial("2025-06-01"), years: 2, from: date(2027, 6, 1) },
        Reason::GapInReports { from, to },
        Reason::ReportsBeginLate { from: to, needed: from },
        Reason::ReportsEndEarly { to: from, needed: to },
        Reason::TooFewMembers { members: 2, min: 3 },
        Reason::TooFewClosedYears { given: 1, needed: 2 },
        Reason::AccountsTooOld { closed_on: date(2023, 12, 31), months: 24 },
        Reason::TooFewStatements { attached: 1, needed: 2 },
        Reason::SumDiffers { closed_on: Some(to), sum: dec("1200.50"), total: dec("1300") },
        Reason::SourcesDeclared { government_share: dec("0.125") },
        Reason::WithdrawnRecently { on: from, until: to },
        Reason::DocumentsMissing { kinds: vec![DocumentKind::Statutes, DocumentKind::ActivityReport] },
        Reason::TooLarge { kinds: vec![DocumentKind::Publication], max_mb: 20 },
        Reason::AllDocuments { count: 7 },
        Reason::Late { until: to },
    ]
}

#[test]
fn reasons_say_their_data_in_place() {
    let said = Language::ALL.map(|language| {
        let l = of(language);
        let all: Vec<String> = reasons().iter().map(|r| plain(&words::reason(l, r))).collect();
        all.join("\n")
    });
    insta::assert_snapshot!(said.join("\n\n"));
}

#[test]
fn a_finding_not_met_says_what_to_do() {
    let finding = Finding::NotMet {
        because: Reason::DocumentsMissing { kinds: vec![DocumentKind::Statutes] },
        how_to_mend: Mend::Attach { kinds: vec![DocumentKind::Statutes] },
    };
    let said = Language::ALL.map(|language| plain(&words::finding(of(language), &finding)));
    assert_eq!(
        said,
        [
            "Documents missing: statutes. Attach: statutes.",
            "Documents manquants\u{a0}: statuts. Joignez\u{a0}: statuts.",
            "Documentos que faltan: estatutos. Adjunte: estatutos.",
        ]
    );
}

#[test]
fn questions_and_mends_say_their_data_in_place() {
    let from = date(2025, 1, 1);
    let to = date(2025, 3, 31);
    let l = of(Language::En);
    for (said, expected) in [
        (
            words::question(l, &Question::ReadStatement { closed_on: to, audited: false }),
            "The latest accounts were closed on 31 March 2025 and not audited. What do they show?",
        ),
        (
            words::question(l, &Question::GovernmentFunding { share: dec("0.62"), flagged_above: dec("0.5") }),
            "Governments give 62%, more than 50%. Does it matter here?",
        ),
        (words::mend(l, &Mend::Report { from, to }), "Attach a report on this time: 1 January to 31 March 2025."),
        (
            words::mend(l, &Mend::Reconcile { field: Field::LatestSources, with: Field::LatestIncome }),
            "“Latest year: income by source” and “Latest year: total income” contradict each other: correct one of them.",
        ),
    ] {
        assert_eq!(plain(&said), expected);
    }
}

#[test]
fn refusals_say_who_may_and_what_is_missing() {
    let l = of(Language::En);
    let fault = Fault { at: "legal_name".into(), field: Field::LegalName, why: FaultKind::Required };
    for (refusal, expected) in [
        (
            Refusal::NotYourRole { command: CommandKind::Submit, allowed: vec![Role::Owner, Role::Editor] },
            "Your role does not allow this. Those who may: Owner and Editor.",
        ),
        (
            Refusal::NotYourTurn { command: CommandKind::Withdraw, state: StateKind::Recommended },
            "“Withdraw the application” is not possible in this state: Recommendation to countersign.",
        ),
        (
            Refusal::Incomplete {
                sections: vec![(Section::Identity, vec![fault.clone()]), (Section::Aims, vec![fault])],
            },
            "These sections are not complete: Identity and Aims and work.",
        ),
        (
            Refusal::HearingFirst { criteria: vec![CriterionKey::LegalPersonality, CriterionKey::FinanceStatement] },
            "The organization has to be asked first for its comment on: Existence in law; Recent financial statements.",
        ),
        (
            Refusal::MissingEvidence {
                criterion: CriterionKey::GovernanceStatutes,
                kinds: vec![DocumentKind::Statutes],
            },
            "Documents missing: statutes. They are needed for “Democratically adopted statutes”.",
        ),
        (
            Refusal::FilesWaiting { kinds: vec![DocumentKind::Statutes] },
            "These files have arrived and are not attached yet: statutes. Say what each of them is, or remove it.",
        ),
        (
            Refusal::Calendar(CalendarGap { year: 2031 }),
            "The secretariat’s calendar for 2031 has not been loaded yet. An administrator can load it.",
        ),
    ] {
        assert_eq!(plain(&words::refusal(l, &refusal)), expected);
    }
    let internal = Refusal::NotYourTurn { command: CommandKind::Withdraw, state: StateKind::Recommended };
    for language in Language::ALL {
        let l = of(language);
        let said = words::refusal_for_applicant(l, &internal);
        assert!(!said.contains(&words::state(l, StateKind::Recommended)), "{said}");
    }
}

#[test]
fn warnings_of_a_decision_are_listed() {
    let refusal = council::Refusal::WarningsNeedReason {
        warnings: vec![
            council::Warning::QuorumUnmet { present: 80, needed: 88 },
            council::Warning::DeferralBeyondLimit { round: 3, limit: 2 },
        ],
    };
    assert_eq!(
        plain(&words::session_refusal(of(Language::Fr), &refusal)),
        "Veuillez indiquer pourquoi vous passez outre. Les membres présents (80) n’atteignaient pas le quorum (88). \
         Ce serait le report n°\u{a0}3\u{a0}; la limite habituelle est de 2."
    );
}

#[test]
fn events_say_their_data() {
    let l = of(Language::Es);
    let due = Instant::from_micros(1_796_338_799_999_999);
    assert_eq!(
        plain(&words::event(l, &Event::Lapsed { until: due })),
        "Solicitud cerrada por falta de respuesta; puede reabrirse hasta el 3 de diciembre de 2026"
    );
    assert_eq!(plain(&words::event(l, &Event::Reminded { count: 2, until: None })), "Recordatorio núm. 2 enviado");
    assert_eq!(plain(&words::event(l, &Event::Lettered { letter: 0 })), "Lista cerrada: punto a)");
}
