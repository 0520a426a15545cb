//! Every type of the domain has words in each language, and none of them is a key.

use antechamber_locale::{L10n, of, plain, words};
use domain::{
    application::{
        AdviceKind, CommandKind, Extension, Ground, Label, OutcomeKind, PublicStep, Signature, StateKind, Subject,
        Whose, WordingKind, fairness,
    },
    council::{self, DecisionRule, ItemStatus, Phase, Quorum, SessionKind, Votes},
    criteria::{self, Audience, Basis, CriterionKey, Kind, Mark, ParameterGroup, Source, Verdict},
    dossier::{ColumnName, Field, FieldKind, Section, form},
    evidence::{Ask, DocumentKind, Need},
    instruments::Instrument,
    kernel::{
        ApplicationId, CouncilSessionId, Instant, Language, LanguageTag, NgoRole, Role, Salt, StaffRole, TextId,
        TextRef,
    },
    observer,
};
use jiff::civil::date;
use uuid::Uuid;

/// Says something in each language and looks at what was said.
fn each(say: impl Fn(&L10n) -> Vec<String>) {
    for language in Language::ALL {
        let said = say(of(language));
        assert!(!said.is_empty());
        for text in said {
            let text = plain(&text);
            assert!(!text.trim().is_empty(), "{language:?}: nothing");
            assert!(!text.contains(['{', '}', '_', '$']), "{language:?}: {text}");
        }
    }
}

#[test]
fn the_dossier_is_said() {
    each(|l| Section::ALL.iter().flat_map(|s| [words::section(l, *s), words::section_about(l, *s)]).collect());
    each(|l| {
        let all = Field::ALL.iter().map(|f| words::field(l, *f));
        all.flat_map(|q| [q.label, q.why].into_iter().chain(q.hint)).collect()
    });
    each(|l| ColumnName::ALL.iter().map(|c| words::column(l, *c)).collect());
}

#[test]
fn what_a_finding_rests_on_and_what_a_question_begins_with_is_said() {
    each(|l| Basis::ALL.iter().map(|b| words::basis(l, *b)).collect());
    each(|l| {
        let criteria = CriterionKey::ALL.iter().map(|key| Subject::Criterion(*key));
        let subjects = criteria.chain(DocumentKind::ALL.into_iter().map(Subject::Document));
        subjects.filter_map(|about| words::question_template(l, about)).collect()
    });
}

#[test]
fn what_others_read_is_said_and_marked() {
    each(|l| WordingKind::ALL.iter().map(|w| words::wording(l, *w)).collect());
    each(|l| {
        let marks = Language::ALL.map(LanguageTag::from);
        marks
            .iter()
            .flat_map(|m| [words::foreign(l, m), words::translated(l, m, true), words::translated(l, m, false)])
            .collect()
    });
}

#[test]
fn a_language_is_written_small_inside_a_french_or_spanish_sentence() {
    let (french, arabic) = (LanguageTag::from(Language::Fr), LanguageTag::parse("ar").unwrap());
    assert_eq!(plain(&words::foreign(of(Language::Es), &french)), "en francés, sin traducir");
    assert_eq!(plain(&words::foreign(of(Language::Fr), &arabic)), "en arabe, non traduit");
    assert_eq!(plain(&words::foreign(of(Language::En), &french)), "in French, not translated");
}

#[test]
fn every_option_of_every_form_is_said() {
    for language in Language::ALL {
        let l = of(language);
        for spec in Section::ALL.into_iter().flat_map(form) {
            for key in options(spec.kind) {
                let text = words::option(l, spec.field, key);
                assert_ne!(text, *key, "{language:?}: {}", spec.field);
            }
            if let FieldKind::Table(columns) = spec.kind {
                for column in columns {
                    for key in options(column.kind) {
                        let text = words::column_option(l, column.name, key);
                        assert_ne!(text, *key, "{language:?}: {} {}", spec.field, column.name);
                    }
                }
            }
        }
    }
}

fn options(kind: FieldKind) -> &'static [&'static str] {
    match kind {
        FieldKind::Choice(keys) | FieldKind::Choices(keys) | FieldKind::Amounts(keys) => keys,
        FieldKind::YesNo => &["yes", "no"],
        _ => &[],
    }
}

#[test]
fn documents_are_said() {
    each(|l| {
        let say =
            |k: &DocumentKind| [words::document(l, *k), words::document_inline(l, *k), words::document_about(l, *k)];
        DocumentKind::ALL.iter().flat_map(say).collect()
    });
    each(|l| Ask::ALL.iter().map(|a| words::document_ask(l, *a)).collect());
    let needs = [
        Need::Always,
        Need::EachClosedYear,
        Need::InsteadOfTable,
        Need::NoDissolutionClause,
        Need::CooperationClaimed,
        Need::NoWorkingLanguage,
    ];
    each(|l| needs.iter().map(|n| words::document_need(l, *n)).collect());
    assert_eq!(
        words::documents(of(Language::Es), &[DocumentKind::Statutes, DocumentKind::ActivityReport]),
        "estatutos e informe anual o de actividades"
    );
}

#[test]
fn criteria_are_said() {
    each(|l| {
        let all = CriterionKey::ALL.iter().map(|k| words::criterion(l, *k));
        all.flat_map(|c| [c.title, c.asks]).collect()
    });
    each(|l| {
        Kind::ALL.iter().flat_map(|k| [words::criterion_kind(l, *k), words::criterion_kind_about(l, *k)]).collect()
    });
    each(|l| Mark::ALL.iter().flat_map(|m| [words::mark(l, *m), words::mark_about(l, *m)]).collect());
    each(|l| Verdict::ALL.iter().map(|v| words::verdict(l, *v)).collect());
    each(|l| [Audience::Everybody, Audience::Staff].iter().map(|a| words::audience(l, *a)).collect());
}

#[test]
fn the_rulebook_is_said_with_its_parameters_and_sources() {
    let rulebook = criteria::current().unwrap();
    each(|l| ParameterGroup::ALL.iter().map(|g| words::parameter_group(l, *g)).collect());
    each(|l| {
        let all = rulebook.parameters().list();
        all.iter().flat_map(|p| [words::parameter(l, p.key), words::parameter_value(l, &p.value)]).collect()
    });
    each(|l| {
        let sources: Vec<&Source> = rulebook.criteria().iter().flat_map(|c| c.sources).collect();
        sources.iter().map(|s| words::source(l, s)).collect()
    });
    each(|l| {
        Instrument::ALL
            .iter()
            .flat_map(|i| {
                [words::instrument(l, *i), words::instrument_takes(l, *i), words::consulted(l, i.consulted())]
            })
            .collect()
    });
}

/// A picture breaks no line.
#[test]
fn what_is_counted_is_named_in_one_line_on_a_telephone() {
    for language in Language::ALL {
        let l = of(language);
        let steps = StateKind::ALL.iter().map(|step| words::step_for_public(l, *step));
        let odd = council::WarningKind::ALL.iter().map(|odd| words::odd(l, *odd));
        let departures = fairness::Departure::ALL.iter().map(|departure| words::departure(l, *departure));
        for name in steps.chain(odd).chain(departures) {
            let name = plain(&name);
            assert!(name.chars().count() <= 46, "{language:?}: {name}");
        }
    }
}

#[test]
fn an_application_is_said() {
    each(|l| StateKind::ALL.iter().map(|s| words::state(l, *s)).collect());
    each(|l| StateKind::ALL.iter().map(|s| words::step_for_public(l, *s)).collect());
    each(|l| council::WarningKind::ALL.iter().map(|odd| words::odd(l, *odd)).collect());
    each(|l| fairness::Departure::ALL.iter().map(|departure| words::departure(l, *departure)).collect());
    each(|l| CommandKind::ALL.iter().map(|c| words::command(l, *c)).collect());
    each(|l| Role::ALL.iter().map(|r| words::role(l, *r)).collect());
    each(|l| StaffRole::ALL.iter().map(|r| words::staff_role(l, *r)).collect());
    each(|l| NgoRole::ALL.iter().map(|r| words::ngo_role(l, *r)).collect());
    each(|l| AdviceKind::ALL.iter().map(|a| words::advice(l, *a)).collect());
    each(|l| OutcomeKind::ALL.iter().map(|o| words::outcome(l, *o)).collect());
    each(|l| Ground::KEYS.iter().map(|k| words::ground_key(l, k).unwrap()).collect());
    let grounds = [
        Ground::NotAnNgo,
        Ground::NotItsOwnRequest,
        Ground::DuplicateOf(ApplicationId(Uuid::nil())),
        Ground::AlreadyObserver,
        Ground::ReapplicationInterval { until: date(2027, 3, 1) },
        Ground::CeasedToExist,
    ];
    each(|l| grounds.iter().map(|g| words::ground(l, *g)).collect());
    each(|l| grounds.iter().map(|g| words::ground_remedy(l, *g)).collect());
    let signatures = [Signature::Recommend, Signature::Countersign, Signature::ProposeCorrection, Signature::Confirm];
    each(|l| signatures.iter().map(|s| words::signature(l, *s)).collect());
    let extensions = [Extension::None, Extension::Requested, Extension::Granted, Extension::Refused];
    each(|l| extensions.iter().map(|e| words::extension(l, *e)).collect());
}

#[test]
fn what_the_applicant_reads_is_said() {
    let (day, at, session) = (date(2026, 12, 4), Instant::from_micros(1_780_000_000_000_000), id());
    let labels = [
        Label::Draft,
        Label::Received,
        Label::Screening,
        Label::Question,
        Label::Hearing,
        Label::IntendToClose(Ground::NotAnNgo),
        Label::UnderReview,
        Label::OnAgenda(CouncilSessionId(session)),
        Label::Admitted { since: day },
        Label::NotAdmitted { may_apply_from: day },
        Label::Deferred { to: None, round: 1 },
        Label::Closed(Ground::NotAnNgo),
        Label::Withdrawn { until: at },
        Label::Lapsed { until: at },
        Label::Discarded,
    ];
    for named in [None, Some((SessionKind::Regular(118), day)), Some((SessionKind::WrittenProcedure, day))] {
        each(|l| labels.iter().map(|label| words::label(l, label, named, at)).collect());
    }
    let l = of(Language::En);
    let on = words::label(l, &Label::OnAgenda(CouncilSessionId(session)), Some((SessionKind::Regular(118), day)), at);
    assert_eq!(plain(&on), "On the agenda of the 118th session, on 4 December 2026");
    let lapsed = |now| words::label(l, &Label::Lapsed { until: at }, None, now);
    assert!(lapsed(at).contains("can be reopened") && lapsed(at.plus_seconds(1)).contains("could be reopened"));
    assert!(plain(&lapsed(at)).ends_with(", end of the day in Geneva"), "{}", lapsed(at));
    each(|l| {
        let all = [Whose::Yours, Whose::Secretariat, Whose::Council, Whose::Nobodys];
        all.iter().map(|w| words::whose(l, *w)).collect()
    });
    let reason = TextRef::of(TextId(session), &Salt([1; 16]), "It was dissolved.");
    let steps = [
        PublicStep::Received { target: None, late: true },
        PublicStep::QuestionsAsked { count: 2, due: at },
        PublicStep::Closed { ground: Ground::CeasedToExist, reason, until: at },
        PublicStep::Reminded { count: 3 },
        PublicStep::Lapsed { until: at },
        PublicStep::ReplyRecorded { dated: day },
        PublicStep::TimeRenewed { due: at },
        PublicStep::AnswersSent { version: 2 },
        PublicStep::Corrected { outcome: OutcomeKind::NotAdmitted },
        PublicStep::Withdrawn { reason: Some(reason) },
        PublicStep::WithdrawalNoted { reason: None },
    ];
    each(|l| steps.iter().map(|s| words::step(l, s)).collect());
    let deadlines = [
        PublicStep::QuestionsAsked { count: 1, due: at },
        PublicStep::ExtensionGranted { due: at },
        PublicStep::TimeRenewed { due: at },
        PublicStep::HearingOpened { due: at },
        PublicStep::Lapsed { until: at },
    ];
    for step in &deadlines {
        let said = words::step(l, step);
        assert!(said.contains("end of the day in Geneva"), "{said}");
    }
}

fn id() -> Uuid {
    Uuid::nil()
}

#[test]
fn a_session_is_said() {
    let kinds = [SessionKind::Regular(118), SessionKind::Special(31), SessionKind::WrittenProcedure];
    each(|l| kinds.iter().flat_map(|k| [words::session(l, *k), words::session_kind(l, *k)]).collect());
    each(|l| Phase::ALL.iter().map(|p| words::phase(l, *p)).collect());
    each(|l| ItemStatus::ALL.iter().map(|s| words::item_status(l, *s)).collect());
    each(|l| council::CommandKind::ALL.iter().map(|c| words::session_command(l, *c)).collect());
    each(|l| {
        DecisionRule::KEYS.iter().map(|k| words::decision_rule(l, DecisionRule::from_key(k, 2).unwrap())).collect()
    });
    each(|l| vec![words::quorum(l, Quorum::MajorityOfMembers), words::quorum(l, Quorum::Members(1))]);
    each(|l| vec![words::votes(l, Votes { in_favour: 90, against: 20, abstaining: 5, present: 130 })]);
    each(|l| observer::Status::ALL.iter().map(|s| words::observer_status(l, *s)).collect());
    assert_eq!(words::session(of(Language::Es), SessionKind::Regular(118)), "\u{2068}118.ª\u{2069} reunión");
}

#[test]
fn items_have_letters_beyond_z() {
    assert_eq!([0, 1, 25, 26, 27, 52].map(words::item_letter), ["a", "b", "z", "aa", "bb", "aaa"]);
}
