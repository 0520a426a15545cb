//! Reading a section: faults, values, completeness.

use crate::support::File;
use antechamber_domain::{
    dossier::{
        ColumnName, Completeness, Country, Fault, FaultKind, Field, FieldKind, ROW_NUMBERS, Section, Typed, Value,
        completeness, figure, form, incomplete, read,
    },
    evidence::{self, DocumentKind, Need},
    kernel::Day,
};
use jiff::civil::date;
use rstest::rstest;
use rust_decimal::Decimal;

const TODAY: Day = date(2026, 5, 29);

/// Why the control `name` is at fault after `words` were typed into it, in a section that is
/// otherwise in order.
fn why(section: Section, name: &str, words: &str) -> Option<FaultKind> {
    let file = File::in_order().typed(section, name, words);
    read(section, &file.answers[&section], TODAY).fault_at(name).map(|f| f.why.clone())
}

#[test]
fn a_dossier_in_order_has_no_fault() {
    let file = File::in_order();
    for section in Section::ALL {
        let reading = read(section, &file.answers[&section], TODAY);
        assert_eq!(reading.faults, Vec::<Fault>::new(), "{section}");
        assert_eq!(completeness(section, &file.answers[&section], TODAY), Completeness::Complete);
    }
}

#[test]
fn an_empty_form_is_not_started_and_every_required_question_is_said() {
    for section in Section::ALL {
        assert_eq!(completeness(section, &Typed::new(), TODAY), Completeness::NotStarted);
        let faults = read(section, &Typed::new(), TODAY).faults;
        let asked = form(section).iter().filter(|s| s.required && s.is_asked(&Typed::new())).count();
        assert_eq!(faults.len(), asked, "{section}");
        assert!(faults.iter().all(|f| f.why.is_merely_missing()));
    }
}

#[test]
fn a_name_may_have_300_characters_of_any_script() {
    assert_eq!(why(Section::Identity, "legal_name", &"ش".repeat(300)), None);
    assert_eq!(
        why(Section::Identity, "legal_name", &"x".repeat(10_000)),
        Some(FaultKind::TooLong { max: 300, is: 10_000 })
    );
    assert_eq!(why(Section::Identity, "legal_name", "Bell\u{7}"), Some(FaultKind::ControlCharacters));
    assert_eq!(why(Section::Identity, "legal_name", "abc\u{202e}fdp"), Some(FaultKind::ControlCharacters));
    assert_eq!(why(Section::Identity, "legal_name", "می\u{200c}خواهم"), None, "a joiner that Persian needs");
    assert_eq!(why(Section::Identity, "legal_name", "two\nlines"), Some(FaultKind::ControlCharacters));
    assert_eq!(why(Section::Identity, "legal_name", " \u{a0} "), Some(FaultKind::Required));
    assert_eq!(why(Section::Identity, "seat_address", "two\r\nlines"), None);
}

#[rstest]
#[case("2020", "2", "31", FaultKind::NoSuchDay)]
#[case("2020", "13", "", FaultKind::NoSuchDay)]
#[case("2020", "", "5", FaultKind::NotADate)]
#[case("MMXX", "", "", FaultKind::NotADate)]
#[case("20", "", "", FaultKind::NotADate)]
#[case("2026", "5", "30", FaultKind::InTheFuture)]
#[case("2026", "6", "", FaultKind::InTheFuture)]
#[case("2027", "", "", FaultKind::InTheFuture)]
fn a_founding_date_that_is_none(#[case] y: &str, #[case] m: &str, #[case] d: &str, #[case] fault: FaultKind) {
    let file = File::in_order()
        .typed(Section::Identity, "founded_on.year", y)
        .typed(Section::Identity, "founded_on.month", m)
        .typed(Section::Identity, "founded_on.day", d);
    let typed = &file.answers[&Section::Identity];
    let reading = read(Section::Identity, typed, TODAY);
    assert_eq!(reading.fault_at("founded_on.year").map(|f| f.why.clone()), Some(fault));
    assert_eq!(typed.get("founded_on.day"), d, "what was typed stays");
}

#[test]
fn today_and_this_year_are_not_in_the_future() {
    for iso in ["2026-05-29", "2026-05", "2026"] {
        let file =
            File::in_order().dated(Section::Identity, "founded_on", iso).dated(Section::Identity, "registered_on", iso);
        assert!(read(Section::Identity, &file.answers[&Section::Identity], TODAY).faults.is_empty(), "{iso}");
    }
}

#[test]
fn dates_stand_in_their_order_as_far_as_they_are_known() {
    let faults = |founded, registered| {
        let file = File::in_order().dated(Section::Identity, "founded_on", founded).dated(
            Section::Identity,
            "registered_on",
            registered,
        );
        read(Section::Identity, &file.answers[&Section::Identity], TODAY).faults
    };
    assert!(faults("2014-05-11", "2014").is_empty());
    assert_eq!(faults("2014-05-11", "2014-04")[0].why, FaultKind::NotBefore { later: Field::RegisteredOn });
    let same = File::in_order().dated(Section::Finances, "previous_closed_on", "2025-12-31");
    let reading = read(Section::Finances, &same.answers[&Section::Finances], TODAY);
    assert_eq!(reading.faults[0].why, FaultKind::NotBefore { later: Field::LatestClosedOn });
}

#[test]
fn accounts_close_on_a_day_and_not_in_the_future() {
    let close = |iso| {
        let file = File::in_order().dated(Section::Finances, "latest_closed_on", iso);
        let reading = read(Section::Finances, &file.answers[&Section::Finances], TODAY);
        reading.fault_at("latest_closed_on.year").map(|f| f.why.clone())
    };
    assert_eq!(close("2025-12"), Some(FaultKind::DayNeeded));
    assert_eq!(close("2026-05-30"), Some(FaultKind::InTheFuture));
    assert_eq!(close("2026-05-29"), None);
}

#[test]
fn sources_that_do_not_add_up_say_both_figures() {
    let file = File::in_order().typed(Section::Finances, "latest_income", "118'000");
    let reading = read(Section::Finances, &file.answers[&Section::Finances], TODAY);
    assert_eq!(
        reading.faults,
        [Fault {
            at: "latest_sources".into(),
            field: Field::LatestSources,
            why: FaultKind::SumDiffers { sum: Decimal::from(100_000), total: Decimal::from(118_000) },
        }]
    );
    let unreadable = file.typed(Section::Finances, "latest_sources.members", "some");
    let reading = read(Section::Finances, &unreadable.answers[&Section::Finances], TODAY);
    assert_eq!(reading.faults.len(), 1, "a sum over the rest would accuse the total");
    assert_eq!(reading.faults[0].at, "latest_sources.members");
}

#[rstest]
#[case("1234567.89", "1234567.89")]
#[case("1 234 567,89", "1234567.89")]
#[case("1.234.567,89", "1234567.89")]
#[case("1,234,567.89", "1234567.89")]
#[case("1'234'567", "1234567")]
#[case("1\u{202f}234", "1234")]
#[case("1,234", "1234")]
#[case("1.234", "1234")]
#[case("12,5", "12.5")]
#[case("1234.567", "1234.567")]
#[case("0,500", "0.500")]
#[case("12.50", "12.50")]
#[case("\u{2212}5", "-5")]
#[case("-0", "0")]
#[case("999999999999999", "999999999999999")]
fn amounts_as_people_write_them(#[case] typed: &str, #[case] amount: &str) {
    let file = File::in_order().typed(Section::Finances, "latest_surplus", typed);
    let reading = read(Section::Finances, &file.answers[&Section::Finances], TODAY);
    assert_eq!(reading.values[&Field::LatestSurplus], Value::Money(amount.parse().unwrap()));
    assert_eq!(figure(typed), Some(amount.parse().unwrap()));
}

#[rstest]
#[case("1,23,4", FaultKind::NotANumber)]
#[case("1.2.3", FaultKind::NotANumber)]
#[case("1e9", FaultKind::NotANumber)]
#[case("5.", FaultKind::NotANumber)]
#[case(",5", FaultKind::NotANumber)]
#[case("-", FaultKind::NotANumber)]
#[case("NaN", FaultKind::NotANumber)]
#[case("1000000000000000", FaultKind::TooManyDigits { max: 15 })]
fn amounts_that_are_none(#[case] typed: &str, #[case] fault: FaultKind) {
    assert_eq!(why(Section::Finances, "latest_surplus", typed), Some(fault));
    assert_eq!(figure(typed), None);
}

#[test]
fn income_is_not_below_zero_and_a_surplus_may_be() {
    assert_eq!(why(Section::Finances, "latest_income", "-1"), Some(FaultKind::Negative));
    assert_eq!(why(Section::Finances, "latest_sources.members", "-1"), Some(FaultKind::Negative));
    assert_eq!(why(Section::Finances, "latest_surplus", "-1"), None);
}

#[rstest]
#[case(Section::Identity, "email", "office@", FaultKind::NotAnEmail)]
#[case(Section::Identity, "email", "office@localhost", FaultKind::NotAnEmail)]
#[case(Section::Identity, "email", "Office <office@example.org>", FaultKind::NotAnEmail)]
#[case(Section::Identity, "website", "javascript:alert(1)", FaultKind::NotAUrl)]
#[case(Section::Identity, "website", "not a site", FaultKind::NotAUrl)]
#[case(Section::Identity, "website", "https://user:secret@example.org", FaultKind::NotAUrl)]
#[case(Section::Identity, "telephone", "022 717 91 11", FaultKind::NotAPhone)]
#[case(Section::Identity, "seat_country", "Jordan", FaultKind::NotACountry)]
#[case(Section::Identity, "registration", "maybe", FaultKind::UnknownOption)]
#[case(Section::Finances, "currency", "Franken", FaultKind::NotACurrency)]
#[case(Section::Conduct, "proceedings", "perhaps", FaultKind::UnknownOption)]
#[case(Section::Conduct, "data_notice_read", "", FaultKind::MustBeTicked)]
#[case(Section::Aims, "migration_share", "101", FaultKind::OutOfRange { min: 0, max: 100 })]
#[case(Section::Aims, "migration_share", "a third", FaultKind::NotACount)]
#[case(Section::Finances, "latest_income", "a lot", FaultKind::NotANumber)]
#[case(Section::Aims, "migration_share", "12.5", FaultKind::NotWhole)]
#[case(Section::Aims, "migration_share", "-1", FaultKind::OutOfRange { min: 0, max: 100 })]
#[case(Section::Aims, "migration_since", "2027", FaultKind::InTheFuture)]
#[case(Section::Aims, "migration_since", "long ago", FaultKind::NotAYear)]
#[case(Section::Aims, "activities.0.year_to", "2023", FaultKind::EndsBeforeItBegins)]
#[case(Section::Governance, "governing_body_government", "9", FaultKind::MoreThan { whole: Field::GoverningBodySeats })]
#[case(Section::Cooperation, "other_status.0.status", "general", FaultKind::Required)]
fn what_cannot_be_read_is_said(
    #[case] section: Section,
    #[case] name: &str,
    #[case] words: &str,
    #[case] fault: FaultKind,
) {
    let file = File::in_order().typed(section, name, words);
    let reading = read(section, &file.answers[&section], TODAY);
    assert!(reading.faults.iter().any(|f| f.why == fault), "{:?}", reading.faults);
}

#[rstest]
#[case(Section::Identity, "website", "example.org/о-нас")]
#[case(Section::Identity, "telephone", "+41 22 717 91 11")]
#[case(Section::Identity, "telephone", "0041 (22) 717-91-11")]
#[case(Section::Identity, "email", "büro@example.org")]
#[case(Section::Finances, "currency", "chf")]
#[case(Section::Identity, "seat_country", "ch")]
fn what_people_write_is_read(#[case] section: Section, #[case] name: &str, #[case] words: &str) {
    assert_eq!(why(section, name, words), None);
}

#[test]
fn governments_may_appoint_all_seats_as_far_as_reading_goes() {
    assert_eq!(why(Section::Governance, "governing_body_government", "8"), None);
}

#[test]
fn none_excludes_the_others() {
    assert_eq!(
        read(
            Section::Aims,
            &File::in_order().typed(Section::Aims, "concerned_with.none", "on").answers[&Section::Aims],
            TODAY
        )
        .faults[0]
            .why,
        FaultKind::ExcludesOthers
    );
}

#[test]
fn a_question_that_is_not_asked_is_neither_read_nor_at_fault() {
    let file = File::in_order()
        .typed(Section::Identity, "registration", "refused")
        .typed(Section::Identity, "registration_refusal", "They said no.")
        .typed(Section::Identity, "registration_country", "nowhere");
    let reading = read(Section::Identity, &file.answers[&Section::Identity], TODAY);
    assert!(reading.faults.is_empty());
    assert!(!reading.values.contains_key(&Field::RegistrationNumber));
}

#[test]
fn a_question_after_a_question_that_is_not_asked_is_not_asked_either() {
    let file = File::in_order().typed(Section::Finances, "closed_years", "none");
    let reading = read(Section::Finances, &file.answers[&Section::Finances], TODAY);
    assert!(!reading.values.contains_key(&Field::LatestAuditor));
    let unnamed = File::in_order().typed(Section::Finances, "latest_auditor", "");
    let reading = read(Section::Finances, &unnamed.answers[&Section::Finances], TODAY);
    assert_eq!(reading.faults[0].at, "latest_auditor");
}

#[test]
fn an_alternate_is_reachable_or_not_named() {
    let with = |pairs: &[(&str, &str)]| {
        let file = pairs.iter().fold(File::in_order(), |file, (name, words)| file.typed(Section::People, name, words));
        let faults = read(Section::People, &file.answers[&Section::People], TODAY).faults;
        faults.into_iter().map(|f| (f.at, f.why)).collect::<Vec<_>>()
    };
    assert_eq!(with(&[("alternate_name", "N. N.")]), [("alternate_email".to_owned(), FaultKind::Required)]);
    assert_eq!(
        with(&[("alternate_email", "n.n")]),
        [("alternate_name".to_owned(), FaultKind::Required), ("alternate_email".to_owned(), FaultKind::NotAnEmail),]
    );
    assert_eq!(with(&[("alternate_name", "N. N."), ("alternate_email", "n@example.org")]), []);
}

#[test]
fn nationality_is_one_or_more_or_stateless_or_not_stated_with_a_reason() {
    let row = |pairs: &[(&str, &str)]| {
        let mut file = File::in_order().typed(Section::Governance, "governing_body_as", "table");
        for (column, words) in
            [("name", "N. N."), ("function", "Chair"), ("chosen", "elected"), ("government", "no")].iter().chain(pairs)
        {
            file = file.typed(Section::Governance, &format!("governing_body.0.{column}"), words);
        }
        read(Section::Governance, &file.answers[&Section::Governance], TODAY).faults
    };
    assert!(row(&[("nationality", "JO"), ("second_nationality", "FR")]).is_empty());
    assert!(row(&[("no_nationality", "stateless")]).is_empty());
    assert!(row(&[("no_nationality", "not_stated"), ("nationality_reason", "In exile")]).is_empty());
    assert_eq!(row(&[("no_nationality", "not_stated")])[0].at, "governing_body.0.nationality_reason");
    assert_eq!(row(&[])[0].at, "governing_body.0.nationality");
    assert_eq!(row(&[("nationality", "JO"), ("no_nationality", "stateless")])[0].why, FaultKind::NationalityTwice);
    assert_eq!(row(&[("nationality", "??")]).len(), 1);
}

#[test]
fn rows_may_have_gaps_between_them_and_blank_ones_do_not_count() {
    let file = File::in_order().typed(Section::Members, "active_in.7.country", "FR").typed(
        Section::Members,
        "active_in.3.country",
        "  ",
    );
    let dossier = file.dossier();
    let codes: Vec<_> = dossier
        .rows(Field::ActiveIn)
        .iter()
        .filter_map(|r| r.country(ColumnName::Country))
        .map(Country::code)
        .collect();
    assert_eq!(codes, ["JO", "LB", "FR"]);
}

#[test]
fn a_row_that_no_page_shows_is_a_fault_and_not_read() {
    let beyond = format!("active_in.{ROW_NUMBERS}.country");
    let file = File::in_order().typed(Section::Members, &beyond, "FR");
    let faults = read(Section::Members, &file.answers[&Section::Members], TODAY).faults;
    assert!(faults.iter().any(|f| f.at == "active_in" && matches!(f.why, FaultKind::TooManyRows { .. })), "{faults:?}");
    assert_eq!(file.dossier().rows(Field::ActiveIn).len(), 2);
}

#[test]
fn missing_is_in_progress_and_wrong_needs_attention() {
    let file = File::in_order().typed(Section::People, "head_email", "");
    let typed = &file.answers[&Section::People];
    assert_eq!(completeness(Section::People, typed, TODAY), Completeness::InProgress { open: 1 });
    let wrong = typed.clone().with("contact_email", "nobody");
    assert!(matches!(
        completeness(Section::People, &wrong, TODAY),
        Completeness::NeedsAttention { faults } if faults.len() == 1 && faults[0].at == "contact_email"
    ));
}

#[test]
fn what_keeps_a_dossier_from_being_submitted_is_listed_by_section() {
    assert_eq!(incomplete(&File::in_order().answers, TODAY), []);
    let file = File::in_order().typed(Section::People, "head_email", "").typed(Section::Aims, "aims", "");
    let open: Vec<_> = incomplete(&file.answers, TODAY).into_iter().map(|(s, f)| (s, f.len())).collect();
    assert_eq!(open, [(Section::Aims, 1), (Section::People, 1)]);
    assert_eq!(incomplete(&antechamber_domain::dossier::Answers::new(), TODAY).len(), 9);
    assert!(File::in_order().dossier().is_declared());
    assert!(!File::in_order().typed(Section::Declaration, "declared_true", "").dossier().is_declared());
}

#[test]
fn faults_come_in_the_order_of_the_form() {
    let file = File::in_order()
        .typed(Section::Identity, "email", "x")
        .typed(Section::Identity, "legal_name", "")
        .dated(Section::Identity, "founded_on", "2030");
    let reading = read(Section::Identity, &file.answers[&Section::Identity], TODAY);
    let fields: Vec<_> = reading.faults.iter().map(|f| f.field).collect();
    assert_eq!(fields, [Field::LegalName, Field::FoundedOn, Field::Email]);
}

#[test]
fn every_question_is_asked_once_and_its_controls_are_its_own() {
    let mut seen = Vec::new();
    for section in Section::ALL {
        for spec in form(section) {
            seen.push(spec.field);
            assert_eq!(spec.field.section(), section);
            assert!(spec.controls().iter().all(|c| spec.owns(c)), "{}", spec.field);
            for control in spec.controls() {
                let owners = form(section).iter().filter(|s| s.owns(&control)).count();
                assert_eq!(owners, 1, "{control}");
            }
            if let FieldKind::Table(columns) = spec.kind {
                assert!(columns.iter().any(|c| c.required), "{}", spec.field);
            }
        }
    }
    seen.sort();
    let mut all = Field::ALL.to_vec();
    all.sort();
    assert_eq!(seen, all);
}

#[test]
fn documents_are_required_with_a_reason() {
    let file = File::in_order().typed(Section::Finances, "closed_years", "none");
    let required = evidence::required(&file.dossier());
    let needs: Vec<_> = required.iter().map(|r| (r.kind, r.because)).collect();
    assert_eq!(
        needs,
        [
            (DocumentKind::LetterOfRequest, Need::Always),
            (DocumentKind::Statutes, Need::Always),
            (DocumentKind::Registration, Need::Always),
            (DocumentKind::ActivityReport, Need::Always),
            (DocumentKind::GoverningBodyList, Need::InsteadOfTable),
            (DocumentKind::CooperationEvidence, Need::CooperationClaimed),
        ]
    );
    let two = evidence::required(&File::in_order().dossier());
    assert!(two.iter().any(|r| r.kind == DocumentKind::FinancialStatement && r.at_least == 2));
}
