//! The rulebook as a whole.

use crate::support::{File, rulebook};
use antechamber_domain::{
    criteria::{
        self, Audience, Convened, CriterionKey, Input, Mark, Misfit, ParameterKey as P, Parameters, Rulebook, Verdict,
        mc_inf_300,
    },
    dossier::{Field, Section, form},
    evidence::DocumentKind,
    instruments::Instrument,
    kernel::Calendar,
};
use jiff::civil::date;
use rstest::rstest;
use rust_decimal::Decimal;

fn misfit(change: impl FnOnce(&mut Parameters)) -> Option<Misfit> {
    let mut parameters = mc_inf_300::parameters();
    change(&mut parameters);
    Rulebook::new("test", 1, Instrument::ObserverCriteria2010, parameters, criteria::current().unwrap().criteria())
        .err()
}

#[test]
fn the_clocks_of_2010_fit() {
    assert_eq!(misfit(|_| {}), None);
    // 85 working days are 119 days of the 120 between receipt and the closing of the list.
    assert_eq!(misfit(|p| p.review_working_days.value = 45), None);
}

#[test]
fn clocks_that_do_not_fit_are_refused() {
    assert_eq!(
        misfit(|p| p.review_working_days.value = 46),
        Some(Misfit::NoRoomBeforeList { needed: 121, available: 120 })
    );
    assert_eq!(
        misfit(|p| p.receipt_lead_days.value = 59),
        Some(Misfit::NoRoomBeforeList { needed: 112, available: 0 })
    );
    assert_eq!(
        misfit(|p| p.paper_issues_days.value = 29),
        Some(Misfit::OutOfOrder { earlier: P::PaperIssuesDays, later: P::NoticeDaysRegular })
    );
    assert_eq!(
        misfit(|p| p.list_closes_days_special.value = 14),
        Some(Misfit::OutOfOrder { earlier: P::ListClosesDaysSpecial, later: P::PaperIssuesDaysSpecial })
    );
    assert_eq!(
        misfit(|p| p.reminders_working_days.value = vec![15, 5]),
        Some(Misfit::Reminder { reminder: 15, term: 15 })
    );
    assert_eq!(
        misfit(|p| p.reminders_working_days.value = vec![2, 5]),
        Some(Misfit::Reminder { reminder: 5, term: 15 })
    );
    assert_eq!(misfit(|p| p.gov_board_share_max.value = Decimal::new(11, 1)), Some(Misfit::Share(P::GovBoardShareMax)));
    assert_eq!(misfit(|p| p.grace_working_days.value = 0), Some(Misfit::Nothing(P::GraceWorkingDays)));
    assert_eq!(misfit(|p| p.languages.value.clear()), Some(Misfit::Nothing(P::Languages)));
    assert_eq!(misfit(|p| p.closed_years_shown.value = 3), Some(Misfit::TooManyYears(P::ClosedYearsShown)));
}

#[test]
fn a_rulebook_without_one_of_the_criteria_is_none() {
    let all = criteria::current().unwrap().criteria();
    let refused = Rulebook::new("test", 1, Instrument::ObserverCriteria2010, mc_inf_300::parameters(), &all[1..]);
    assert_eq!(refused.err(), Some(Misfit::Criterion { key: CriterionKey::RequestOwnInitiative, times: 0 }));
}

#[test]
fn its_id_finds_it_and_its_digest_covers_every_parameter_and_mark() {
    let current = criteria::current().unwrap();
    assert_eq!(current.id(), "iom-2010@1");
    assert!(current.is_provisional());
    assert_eq!(criteria::by_id("iom-2010@1").unwrap().unwrap().digest(), current.digest());
    assert!(criteria::by_id("iom-2010@2").unwrap().is_none());
    let mut other = mc_inf_300::parameters();
    let base = rulebook(other.clone()).digest();
    other.min_age_years.value = 3;
    assert_ne!(rulebook(other.clone()).digest(), base);
    other.min_age_years.value = 2;
    other.min_age_years.mark = Mark::Sourced;
    assert_ne!(rulebook(other).digest(), base);
}

#[test]
fn a_file_in_order_is_met_or_left_to_a_person() {
    let file = File::in_order();
    for key in CriterionKey::ALL {
        let verdict = file.find(*key).verdict();
        assert!(
            matches!(verdict, Verdict::Met | Verdict::NeedsJudgement)
                || (*key == CriterionKey::RelationOtherStatus && verdict == Verdict::NotApplicable),
            "{key}: {verdict:?}"
        );
    }
}

#[test]
fn an_empty_file_meets_nothing_that_a_machine_can_see() {
    let mut file = File::in_order();
    file.answers.clear();
    file.documents.clear();
    for criterion in criteria::current().unwrap().mandatory() {
        if criterion.key != CriterionKey::IntegrityExclusion {
            assert_eq!(file.find(criterion.key).verdict(), Verdict::NotMet, "{}", criterion.key);
        }
    }
}

#[test]
fn findings_survive_storage() {
    let file = File::in_order();
    for key in CriterionKey::ALL {
        let finding = file.find(*key);
        let json = serde_json::to_string(&finding).unwrap();
        assert_eq!(serde_json::from_str::<criteria::Finding>(&json).unwrap(), finding);
    }
}

#[test]
fn two_criteria_are_for_the_secretariat_alone() {
    let current = criteria::current().unwrap();
    let staff: Vec<_> =
        current.criteria().iter().filter(|c| !c.may_be_read_by(Audience::Everybody)).map(|c| c.key).collect();
    assert_eq!(staff, [CriterionKey::AccessUmbrella, CriterionKey::IntegrityExclusion]);
    let untold: Vec<_> = CriterionKey::ALL.iter().copied().filter(|key| !current.is_for_everybody(*key)).collect();
    assert_eq!(untold, staff);
}

#[test]
fn a_question_feeds_only_criteria_that_rest_on_its_section() {
    let current = criteria::current().unwrap();
    for section in Section::ALL {
        for spec in form(section) {
            for key in spec.feeds {
                let criterion = current.criterion(*key).unwrap();
                assert!(criterion.rests_on(&[Input::Section(section)]), "{} feeds {key}", spec.field);
            }
        }
    }
}

#[test]
fn a_criterion_rests_on_the_documents_that_can_show_it() {
    for criterion in criteria::current().unwrap().criteria() {
        for kind in criterion.evidence {
            assert!(criterion.rests_on(&[Input::Documents(*kind)]), "{}: {kind}", criterion.key);
        }
        assert!(!criterion.sources.is_empty());
    }
}

#[test]
fn five_criteria_chiefly_rest_on_the_organization_s_own_text() {
    let current = criteria::current().unwrap();
    let sourced: Vec<_> = current.criteria().iter().filter(|c| c.mark() == Mark::Sourced).map(|c| c.key).collect();
    assert_eq!(
        sourced,
        [
            CriterionKey::RequestOwnInitiative,
            CriterionKey::MandateField,
            CriterionKey::IdentityNonGovernmental,
            CriterionKey::IdentityInternational,
            CriterionKey::ConformityPrinciples,
        ]
    );
}

#[test]
fn any_document_touches_the_completeness_of_the_file() {
    let current = criteria::current().unwrap();
    let complete = current.criterion(CriterionKey::FileComplete).unwrap();
    assert!(complete.rests_on(&[Input::Documents(DocumentKind::Publication)]));
    assert!(!complete.rests_on(&[Input::Section(Section::People)]));
}

#[test]
fn keys_lead_back() {
    for key in CriterionKey::ALL {
        assert_eq!(CriterionKey::from_key(key.key()), Some(*key));
        assert_eq!(serde_json::to_value(key).unwrap(), key.key());
    }
    assert_eq!(CriterionKey::ALL.len(), 22);
    for field in Field::ALL {
        assert_eq!(Field::from_key(field.key()), Some(*field));
        assert_eq!(serde_json::to_value(field).unwrap(), field.key());
    }
    for kind in DocumentKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.key());
    }
    for section in Section::ALL {
        assert_eq!(serde_json::to_value(section).unwrap(), section.key());
    }
    for instrument in Instrument::ALL {
        assert_eq!(serde_json::to_value(instrument).unwrap(), instrument.key());
    }
}

#[test]
fn the_table_names_every_criterion_and_every_parameter() {
    let table = criteria::table(&criteria::current().unwrap());
    for key in CriterionKey::ALL {
        assert_eq!(table.matches(&format!("| `{key}` |")).count(), 1, "{key}");
    }
    for key in P::ALL {
        assert!(table.contains(&format!("| `{key}` | ")), "{key}");
    }
}

/// Regular: 180, 60, 30, 30 days before 30 November 2026. Special: 15 for list and paper.
#[rstest]
#[case::regular(Convened::Regular, [(2026, 6, 3), (2026, 10, 1), (2026, 10, 30), (2026, 10, 30)])]
#[case::special(Convened::Special, [(2026, 6, 3), (2026, 11, 13), (2026, 11, 13), (2026, 11, 13)])]
fn the_days_of_a_session_move_back_to_working_days(#[case] how: Convened, #[case] days: [(i16, i8, i8); 4]) {
    let [received, list, paper, notice] = days.map(|(y, m, d)| date(y, m, d));
    let got = mc_inf_300::parameters().session_days(date(2026, 11, 30), how, &Calendar::geneva(2026, 2026)).unwrap();
    assert_eq!(got.received_until, received);
    assert_eq!(got.list_closes, list);
    assert_eq!(got.paper_issues, paper);
    assert_eq!(got.notice_by, notice);
}

#[test]
fn what_changed_makes_the_findings_stale_that_rest_on_it_and_no_others() {
    let base = File::in_order();
    let current = criteria::current().unwrap();
    let touched = |file: &File| {
        current.touched_by(&criteria::changed_inputs(laid(&base), laid(file))).into_iter().collect::<Vec<_>>()
    };
    assert_eq!(touched(&File::in_order()), []);
    let networks = File::in_order().typed(Section::Members, "networks.0.name", "A network");
    assert_eq!(
        touched(&networks),
        [
            CriterionKey::IdentityInternational,
            CriterionKey::RelationOtherStatus,
            CriterionKey::AccessUmbrella,
            CriterionKey::FileComplete,
        ]
    );
    let reworded = File::in_order().each(DocumentKind::LetterOfRequest, |d| d.issued_on = None);
    assert_eq!(touched(&reworded), [CriterionKey::RequestOwnInitiative, CriterionKey::FileComplete]);
    let removed = File::in_order().without(DocumentKind::CooperationEvidence);
    assert_eq!(touched(&removed), [CriterionKey::RelationIom, CriterionKey::FileComplete]);
}

fn laid(file: &File) -> criteria::Laid<'_> {
    criteria::Laid { answers: &file.answers, documents: &file.documents }
}

#[test]
fn a_missing_document_is_asked_for_by_the_criterion_that_it_shows() {
    let file = File::in_order()
        .without(DocumentKind::LetterOfRequest)
        .without(DocumentKind::FinancialStatement)
        .without(DocumentKind::CooperationEvidence);
    assert_eq!(
        criteria::current().unwrap().missing_evidence(&file.dossier(), &file.documents),
        [
            (CriterionKey::RequestOwnInitiative, vec![DocumentKind::LetterOfRequest]),
            (CriterionKey::FinanceStatement, vec![DocumentKind::FinancialStatement]),
            (CriterionKey::RelationIom, vec![DocumentKind::CooperationEvidence]),
        ]
    );
}
