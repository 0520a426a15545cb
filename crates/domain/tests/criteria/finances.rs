//! Accounts and sources.

use crate::support::File;
use antechamber_domain::{
    criteria::{CriterionKey as C, Finding, Mend, Question, Reason, Verdict},
    dossier::{Field, Section},
    evidence::DocumentKind,
    kernel::Day,
};
use jiff::civil::date;
use rstest::rstest;
use rust_decimal::Decimal;

const E: Section = Section::Finances;

#[rstest]
#[case::exactly_24_months("2024-05-29", Verdict::NeedsJudgement)]
#[case::a_day_older("2024-05-28", Verdict::NotMet)]
#[case::closed_today("2026-05-29", Verdict::NeedsJudgement)]
#[case::closing_tomorrow("2026-05-30", Verdict::NotMet)]
fn the_latest_accounts_are_no_older_than_24_months(#[case] closed: &str, #[case] verdict: Verdict) {
    let file = File::in_order().dated(E, "latest_closed_on", closed).dated(E, "previous_closed_on", "2023-05-28");
    assert_eq!(file.find(C::FinanceStatement).verdict(), verdict);
}

/// Founded on 1 June 2024: the first year counts as closed on 1 March 2026, the second on
/// 1 March 2027.
#[rstest]
#[case::before_the_first("none", date(2026, 2, 28), Verdict::NotApplicable)]
#[case::none_on_the_day("none", date(2026, 3, 1), Verdict::NotMet)]
#[case::one_on_the_day("one", date(2026, 3, 1), Verdict::NeedsJudgement)]
#[case::one_the_day_before_the_second("one", date(2027, 2, 28), Verdict::NeedsJudgement)]
#[case::one_when_there_must_be_two("one", date(2027, 3, 1), Verdict::NotMet)]
fn as_many_closed_years_as_there_must_be(#[case] years: &str, #[case] received: Day, #[case] verdict: Verdict) {
    let file = File::in_order()
        .dated(Section::Identity, "founded_on", "2024-06-01")
        .typed(E, "closed_years", years)
        .received(received);
    assert_eq!(file.find(C::FinanceStatement).verdict(), verdict);
}

#[test]
fn each_closed_year_needs_totals_and_a_statement() {
    let file = File::in_order();
    assert_eq!(
        file.find(C::FinanceStatement),
        Finding::NeedsJudgement { question: Question::ReadStatement { closed_on: date(2025, 12, 31), audited: true } }
    );
    let open = file.clone().typed(E, "previous_expenditure", "");
    assert!(matches!(
        open.find(C::FinanceStatement),
        Finding::NotMet { because: Reason::NotStated { field: Field::PreviousExpenditure }, .. }
    ));
    let one = file.without(DocumentKind::FinancialStatement).with(DocumentKind::FinancialStatement, |_| {});
    assert_eq!(
        one.find(C::FinanceStatement),
        Finding::NotMet {
            because: Reason::TooFewStatements { attached: 1, needed: 2 },
            how_to_mend: Mend::Attach { kinds: vec![DocumentKind::FinancialStatement] },
        }
    );
}

#[rstest]
#[case::equal("100000", Verdict::Met)]
#[case::rounded("100000.99", Verdict::Met)]
#[case::differs_by_one("100001", Verdict::NotMet)]
#[case::differs_by_one_below("99999", Verdict::NotMet)]
fn sources_add_up_to_the_unit(#[case] total: &str, #[case] verdict: Verdict) {
    assert_eq!(File::in_order().typed(E, "latest_income", total).find(C::FinanceSources).verdict(), verdict);
}

#[rstest]
#[case::exactly_half("50000", "50000", Verdict::Met)]
#[case::more_by_a_cent("49999.99", "50000.01", Verdict::NeedsJudgement)]
fn half_from_governments_is_not_shown_and_more_is(
    #[case] members: &str,
    #[case] government: &str,
    #[case] verdict: Verdict,
) {
    let file = File::in_order().typed(E, "latest_sources.members", members).typed(
        E,
        "latest_sources.own_government",
        government,
    );
    assert_eq!(file.find(C::FinanceSources).verdict(), verdict);
}

#[test]
fn own_and_other_governments_count_together_and_intergovernmental_apart() {
    let both = File::in_order().typed(E, "latest_sources.members", "20000").typed(
        E,
        "latest_sources.other_governments",
        "40000",
    );
    assert_eq!(
        both.find(C::FinanceSources),
        Finding::NeedsJudgement {
            question: Question::GovernmentFunding { share: Decimal::new(8, 1), flagged_above: Decimal::new(5, 1) }
        }
    );
    let apart =
        File::in_order().typed(E, "latest_sources.members", "").typed(E, "latest_sources.intergovernmental", "60000");
    assert_eq!(apart.find(C::FinanceSources).verdict(), Verdict::Met);
}

#[test]
fn without_income_there_is_no_share() {
    let mut file = File::in_order();
    for year in ["latest", "previous"] {
        file = file.typed(E, &format!("{year}_income"), "0").typed(E, &format!("{year}_sources.members"), "").typed(
            E,
            &format!("{year}_sources.own_government"),
            "",
        );
    }
    assert_eq!(file.find(C::FinanceSources), Finding::NotApplicable { because: Reason::NoIncome });
    assert_eq!(
        file.find(C::IntegrityCommercial),
        Finding::NeedsJudgement { question: Question::Commercial { companies_share: None } }
    );
    let none = File::in_order().typed(E, "closed_years", "none");
    assert_eq!(none.find(C::FinanceSources), Finding::NotApplicable { because: Reason::NoAccounts });
}

#[test]
fn the_year_before_is_looked_at_as_well() {
    let file = File::in_order().typed(E, "previous_sources.members", "30000").typed(
        E,
        "previous_sources.other_governments",
        "50000",
    );
    assert!(matches!(
        file.find(C::FinanceSources),
        Finding::NeedsJudgement { question: Question::GovernmentFunding { share, .. } } if share == Decimal::new(625, 3)
    ));
}
