//! Existence in law and in time; activity; seat, statutes, structure.

use crate::support::File;
use antechamber_domain::{
    criteria::{CriterionKey as C, Finding, Mend, Question, Reason, Verdict},
    dossier::{Field, Section},
    evidence::{DocumentKind, Period},
    kernel::Day,
};
use jiff::civil::date;
use rstest::rstest;

/// Founded and registered as told, two years asked for.
fn age(founded: &str, registered: &str, received: Day) -> Finding {
    File::in_order()
        .dated(Section::Identity, "founded_on", founded)
        .dated(Section::Identity, "registered_on", registered)
        .received(received)
        .find(C::LegalMinAge)
}

#[rstest]
#[case::exactly_two_years("2024-05-29", date(2026, 5, 29), Verdict::Met)]
#[case::a_day_less("2024-05-30", date(2026, 5, 29), Verdict::NotMet)]
#[case::the_29th_of_february_is_clamped("2024-02-29", date(2026, 2, 28), Verdict::Met)]
#[case::and_not_a_day_earlier("2024-02-29", date(2026, 2, 27), Verdict::NotMet)]
#[case::a_month_counts_from_its_last_day("2024-05", date(2026, 5, 30), Verdict::NotMet)]
#[case::which_has_come("2024-05", date(2026, 5, 31), Verdict::Met)]
#[case::a_year_counts_from_its_last_day("2023", date(2025, 12, 30), Verdict::NotMet)]
#[case::which_has_come_too("2023", date(2025, 12, 31), Verdict::Met)]
fn age_counts_from_the_latest_possible_day(#[case] founded: &str, #[case] received: Day, #[case] verdict: Verdict) {
    assert_eq!(age(founded, founded, received).verdict(), verdict);
}

#[test]
fn too_young_says_from_when_on_it_is_met() {
    let finding = age("2024-05-30", "2024-05-30", date(2026, 5, 29));
    assert_eq!(
        finding,
        Finding::NotMet {
            because: Reason::TooYoung { founded: "2024-05-30".parse().unwrap(), years: 2, from: date(2026, 5, 30) },
            how_to_mend: Mend::Wait { until: date(2026, 5, 30) },
        }
    );
}

#[rstest]
#[case::a_year_to_the_day("2024-01-10", "2025-01-10", Verdict::Met)]
#[case::a_day_more("2024-01-10", "2025-01-11", Verdict::NeedsJudgement)]
#[case::perhaps_within_the_year("2023", "2024", Verdict::Met)]
#[case::registered_two_years_ago("2020", "2024-05-29", Verdict::Met)]
#[case::registered_a_day_later("2020", "2024-05-30", Verdict::NeedsJudgement)]
#[case::long_after_but_old_enough_by_itself("1990", "2010", Verdict::Met)]
fn a_registration_long_after_the_founding_is_judged(
    #[case] founded: &str,
    #[case] registered: &str,
    #[case] verdict: Verdict,
) {
    assert_eq!(age(founded, registered, date(2026, 5, 29)).verdict(), verdict);
}

#[test]
fn a_founding_in_the_future_is_none() {
    let finding = age("2030-01-01", "2014", date(2026, 5, 29));
    assert!(matches!(finding, Finding::NotMet { because: Reason::NotStated { field: Field::FoundedOn }, .. }));
}

#[test]
fn registration_may_be_not_required_or_refused_if_that_is_shown() {
    let exile = File::in_order().typed(Section::Identity, "registration", "refused").typed(
        Section::Identity,
        "registration_refusal",
        "The authority answered that no such body is wanted.",
    );
    assert_eq!(exile.find(C::LegalPersonality), Finding::Met { because: Reason::RegistrationRefused });
    let unshown = exile.clone().without(DocumentKind::Registration);
    assert!(matches!(unshown.find(C::LegalPersonality), Finding::NotMet { because: Reason::NoDocument { .. }, .. }));
    let wordless = exile.clone().typed(Section::Identity, "registration_refusal", " ");
    assert!(matches!(
        wordless.find(C::LegalPersonality),
        Finding::NotMet { because: Reason::NotStated { field: Field::RegistrationRefusal }, .. }
    ));
    let strict = exile.under(|p| p.alt_proof_allowed.value = false);
    assert!(matches!(
        strict.find(C::LegalPersonality),
        Finding::NotMet { because: Reason::OnlyRegistrationCounts, .. }
    ));
    let customary = File::in_order().typed(Section::Identity, "registration", "not_required").typed(
        Section::Identity,
        "registration_law",
        "Civil Code, art. 60",
    );
    assert_eq!(customary.find(C::LegalPersonality), Finding::Met { because: Reason::RegistrationNotRequired });
}

#[rstest]
#[case::expires_today(date(2026, 5, 29), Verdict::Met)]
#[case::expired_yesterday(date(2026, 5, 28), Verdict::NeedsJudgement)]
fn an_expired_certificate_is_judged(#[case] until: Day, #[case] verdict: Verdict) {
    let file = File::in_order().each(DocumentKind::Registration, |d| d.valid_until = Some(until));
    assert_eq!(file.find(C::LegalPersonality).verdict(), verdict);
}

/// Activity reports with these periods, and nothing else.
fn reports(file: File, periods: &[(Day, Day)]) -> Finding {
    periods
        .iter()
        .fold(file.without(DocumentKind::ActivityReport), |file, (from, to)| {
            file.with(DocumentKind::ActivityReport, |d| d.period = Period::new(*from, *to))
        })
        .find(C::LegalActivityPeriod)
}

#[test]
fn two_years_without_a_gap_are_for_a_person_to_weigh() {
    let finding =
        reports(File::in_order(), &[(date(2025, 1, 1), date(2025, 12, 31)), (date(2024, 1, 1), date(2024, 12, 31))]);
    assert_eq!(
        finding,
        Finding::NeedsJudgement {
            question: Question::ActivitySubstance { from: date(2024, 1, 1), to: date(2025, 12, 31) }
        }
    );
}

#[test]
fn a_gap_of_one_day_is_a_gap() {
    let finding =
        reports(File::in_order(), &[(date(2024, 1, 1), date(2024, 12, 30)), (date(2025, 1, 1), date(2025, 12, 31))]);
    assert!(matches!(
        finding,
        Finding::NotMet { because: Reason::GapInReports { from, to }, .. }
            if from == date(2024, 12, 31) && to == from
    ));
}

#[test]
fn a_gap_before_the_two_years_does_not_matter() {
    let finding =
        reports(File::in_order(), &[(date(2019, 1, 1), date(2019, 12, 31)), (date(2023, 7, 1), date(2025, 12, 31))]);
    assert_eq!(finding.verdict(), Verdict::NeedsJudgement);
}

#[test]
fn reports_may_begin_with_the_founding_and_not_later() {
    let young = File::in_order().dated(Section::Identity, "founded_on", "2024-11-15");
    let since = |from| reports(young.clone(), &[(from, date(2025, 12, 31))]);
    assert_eq!(since(date(2024, 11, 15)).verdict(), Verdict::NeedsJudgement);
    assert!(matches!(
        since(date(2024, 11, 16)),
        Finding::NotMet { because: Reason::ReportsBeginLate { from, needed }, .. }
            if from == date(2024, 11, 16) && needed == date(2024, 11, 15)
    ));
}

#[rstest]
#[case::twenty_one_months(date(2026, 9, 30), Verdict::NeedsJudgement)]
#[case::a_day_more(date(2026, 10, 1), Verdict::NotMet)]
fn the_last_report_may_be_a_year_and_nine_months_old(#[case] received: Day, #[case] verdict: Verdict) {
    let file = File::in_order().received(received);
    assert_eq!(reports(file, &[(date(2022, 1, 1), date(2024, 12, 31))]).verdict(), verdict);
}

#[test]
fn reports_without_a_period_show_nothing() {
    let file = File::in_order().each(DocumentKind::ActivityReport, |d| d.period = None);
    assert!(matches!(
        file.find(C::LegalActivityPeriod),
        Finding::NotMet { because: Reason::NoPeriodStated, how_to_mend: Mend::Describe { .. } }
    ));
    assert!(matches!(
        file.without(DocumentKind::ActivityReport).find(C::LegalActivityPeriod),
        Finding::NotMet { because: Reason::NoDocument { .. }, .. }
    ));
}

#[test]
fn a_postal_address_is_no_seat() {
    let file = File::in_order().typed(Section::Identity, "seat_address", "").typed(
        Section::Identity,
        "postal_address",
        "P.O. Box 1",
    );
    assert!(matches!(
        file.find(C::GovernanceHeadquarters),
        Finding::NotMet { because: Reason::NotStated { field: Field::SeatAddress }, .. }
    ));
    assert_eq!(File::in_order().find(C::GovernanceHeadquarters).verdict(), Verdict::NeedsJudgement);
}

#[test]
fn statutes_need_file_and_date() {
    let file = File::in_order();
    assert_eq!(file.find(C::GovernanceStatutes).verdict(), Verdict::NeedsJudgement);
    assert_eq!(file.clone().without(DocumentKind::Statutes).find(C::GovernanceStatutes).verdict(), Verdict::NotMet);
    assert_eq!(
        file.dated(Section::Governance, "statutes_adopted_on", "").find(C::GovernanceStatutes).verdict(),
        Verdict::NotMet
    );
}

#[rstest]
#[case("3", Verdict::NeedsJudgement)]
#[case("2", Verdict::NotMet)]
fn a_governing_body_has_three_members(#[case] seats: &str, #[case] verdict: Verdict) {
    let file = File::in_order().typed(Section::Governance, "governing_body_seats", seats);
    assert_eq!(file.find(C::GovernanceStructure).verdict(), verdict);
    assert_eq!(
        file.without(DocumentKind::GoverningBodyList).find(C::GovernanceStructure).verdict(),
        Verdict::NotMet,
        "a list that is announced as a file has to be there"
    );
}
