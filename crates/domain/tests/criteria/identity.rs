//! Field, independence, reach, purpose.

use crate::support::File;
use antechamber_domain::{
    criteria::{Concern, CriterionKey as C, Finding, Mend, Question, Reason, Verdict},
    dossier::{Field, Section},
    evidence::DocumentKind,
    kernel::Day,
};
use jiff::civil::date;
use rstest::rstest;

#[test]
fn one_field_is_enough_and_none_is_an_answer() {
    let file = File::in_order();
    assert_eq!(
        file.find(C::MandateField),
        Finding::NeedsJudgement { question: Question::ConcernReal { fields: vec![Concern::Migration] } }
    );
    let unasked = file.clone().typed(Section::Aims, "concerned_with.migration", "");
    assert!(matches!(
        unasked.find(C::MandateField),
        Finding::NotMet { because: Reason::NotStated { field: Field::ConcernedWith }, .. }
    ));
    let other = unasked.typed(Section::Aims, "concerned_with.none", "on");
    assert!(matches!(
        other.find(C::MandateField),
        Finding::NotMet { because: Reason::TooFewFields { declared: 0, min: 1 }, .. }
    ));
    let uncited = file.typed(Section::Governance, "objects_article", "");
    assert!(matches!(
        uncited.find(C::MandateField),
        Finding::NotMet { because: Reason::NotStated { field: Field::ObjectsArticle }, .. }
    ));
}

#[rstest]
#[case::none("0", Verdict::NeedsJudgement)]
#[case::exactly_half("4", Verdict::NeedsJudgement)]
#[case::one_more("5", Verdict::NotMet)]
#[case::more_than_there_are("9", Verdict::NotMet)]
fn governments_may_hold_half_of_eight_seats(#[case] government: &str, #[case] verdict: Verdict) {
    let file = File::in_order().typed(Section::Governance, "governing_body_government", government);
    assert_eq!(file.find(C::IdentityNonGovernmental).verdict(), verdict);
}

#[test]
fn seats_are_counted_in_the_table_too() {
    let mut file = File::in_order().typed(Section::Governance, "governing_body_as", "table");
    for (row, government) in ["no", "yes", "no"].into_iter().enumerate() {
        for (column, words) in [
            ("name", "A. B."),
            ("function", "Member"),
            ("nationality", "JO"),
            ("chosen", "elected"),
            ("government", government),
        ] {
            file = file.typed(Section::Governance, &format!("governing_body.{row}.{column}"), words);
        }
    }
    assert_eq!(
        file.find(C::IdentityNonGovernmental),
        Finding::NeedsJudgement { question: Question::GovernmentControl { government: 1, seats: 3 } }
    );
    assert_eq!(
        file.find(C::GovernanceStructure),
        Finding::NeedsJudgement { question: Question::Structure { members: 3 } }
    );
}

#[rstest]
#[case("government", Reason::FoundedByGovernment)]
#[case("treaty", Reason::FoundedByTreaty)]
fn what_governments_or_a_treaty_founded_is_not_non_governmental(#[case] founder: &str, #[case] reason: Reason) {
    let file = File::in_order().typed(Section::Identity, &format!("founded_by.{founder}"), "on");
    assert_eq!(file.find(C::IdentityNonGovernmental), Finding::NotMet { because: reason, how_to_mend: Mend::Explain });
}

#[test]
fn two_countries_are_international_and_one_is_judged() {
    let file = File::in_order();
    assert_eq!(file.find(C::IdentityInternational), Finding::Met { because: Reason::Countries { count: 2, min: 2 } });
    let national = file.typed(Section::Members, "active_in.1.country", "JO");
    assert_eq!(
        national.find(C::IdentityInternational),
        Finding::NeedsJudgement { question: Question::International { count: 1, min: 2 } }
    );
    let listed =
        national.typed(Section::Members, "members_as", "file").typed(Section::Members, "member_countries", "14");
    assert_eq!(
        listed.find(C::IdentityInternational),
        Finding::Met { because: Reason::Countries { count: 14, min: 2 } }
    );
}

#[rstest]
#[case::no_expiry(None, Verdict::Met)]
#[case::expires_today(Some(date(2026, 5, 29)), Verdict::Met)]
#[case::expired_yesterday(Some(date(2026, 5, 28)), Verdict::NotMet)]
fn a_proof_of_non_profit_holds_to_its_last_day(#[case] until: Option<Day>, #[case] verdict: Verdict) {
    let file = File::in_order()
        .typed(Section::Governance, "dissolution_clause", "no")
        .with(DocumentKind::NonProfitProof, |d| d.valid_until = until);
    assert_eq!(file.find(C::IdentityNonProfit).verdict(), verdict);
}

#[test]
fn a_dissolution_clause_needs_no_proof_and_without_either_one_is_asked_for() {
    assert_eq!(File::in_order().find(C::IdentityNonProfit), Finding::Met { because: Reason::DissolutionClause });
    let neither = File::in_order().typed(Section::Governance, "dissolution_clause", "no");
    assert_eq!(
        neither.find(C::IdentityNonProfit),
        Finding::NotMet {
            because: Reason::NoNonProfitProof,
            how_to_mend: Mend::Attach { kinds: vec![DocumentKind::NonProfitProof] },
        }
    );
    let empty = File::in_order().typed(Section::Governance, "dissolution_text", "  ");
    assert!(matches!(
        empty.find(C::IdentityNonProfit),
        Finding::NotMet { because: Reason::NotStated { field: Field::DissolutionText }, .. }
    ));
}

#[test]
fn of_two_proofs_the_one_in_date_counts() {
    let file = File::in_order()
        .typed(Section::Governance, "dissolution_clause", "no")
        .with(DocumentKind::NonProfitProof, |d| d.valid_until = Some(date(2025, 1, 1)))
        .with(DocumentKind::NonProfitProof, |d| d.valid_until = Some(date(2027, 1, 1)));
    assert_eq!(
        file.find(C::IdentityNonProfit),
        Finding::Met { because: Reason::NonProfitProof { until: Some(date(2027, 1, 1)) } }
    );
    let lasting = file.with(DocumentKind::NonProfitProof, |d| d.valid_until = None);
    assert_eq!(lasting.find(C::IdentityNonProfit), Finding::Met { because: Reason::NonProfitProof { until: None } });
}
