//! Names held against lists.

use antechamber_domain::{
    dossier::{Answers, Dossier, Field, Section, Typed},
    kernel::{Calendar, Digest},
    screening::{Entry, EntryKind, Index, ListContent, ListSource, MOST_MATCHES, Subject, name_likeness, subjects},
};
use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;

fn entry(reference: &str, names: &[&str]) -> Entry {
    Entry {
        source: ListSource::SecurityCouncil,
        kind: EntryKind::Unknown,
        reference: reference.to_owned(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        programme: "Al-Qaida".to_owned(),
        listed_on: Some(date(2001, 10, 17)),
    }
}

fn named(name: &str) -> Subject {
    Subject { field: Field::LegalName, name: name.to_owned() }
}

#[rstest]
#[case("Al Rashid Trust", "AL RASHID TRUST")]
#[case("Trust al-Rashid", "Al-Rashid Trust")]
#[case("Фонд Мир", "Fond Mir")]
#[case("José Muñoz Peña", "MUNOZ PENA, Jose")]
fn the_same_words_in_any_order_and_script_are_the_same_name(#[case] stated: &str, #[case] listed: &str) {
    assert_eq!(name_likeness(stated, listed).0, 100, "{stated} / {listed}");
}

#[rstest]
#[case("Mohammed Farouk Salim", "Muhammad Faruq Salim")]
#[case("Global Releif Mission", "Global Relief Mission Bosnia")]
#[case("Al Rashid Trust Pakistan", "Al Rashid Trust")]
#[case("Al Rashid Foundation", "The Al Rashid Trust")]
#[case("Ahmed Khalid Rahman", "Ahmed Khalid Rahman Sulayman al-Masri")]
#[case("Migrants Care Worldwide", "Migrant Care Worldwide")]
fn what_was_written_by_another_hand_is_worth_a_look(#[case] stated: &str, #[case] listed: &str) {
    let index = Index::of([entry("QDe.1", &["Entirely Other", listed])]);
    let found = index.screen(&[named(stated)]);
    assert_eq!(found.len(), 1, "{stated} / {listed}: {:?}", name_likeness(stated, listed));
    assert!((85..100).contains(&found[0].score), "{found:?}");
    assert_eq!(found[0].listed, listed, "the name that is most alike is told");
    assert!(found[0].words.len() >= 2, "{found:?}");
}

#[rstest]
#[case("Caritas Norway", "Caritas Austria")]
#[case("Hamas Street Library", "Hamas")]
#[case("Refugee Council of Norway", "Refugee Council of Syria")]
#[case("", "Al Rashid Trust")]
#[case("Mohammed", "Mohammed Farouk Salim")]
fn a_common_word_is_no_match(#[case] stated: &str, #[case] listed: &str) {
    assert_eq!(Index::of([entry("QDe.1", &[listed])]).screen(&[named(stated)]), [], "{stated} / {listed}");
}

#[test]
fn of_the_commonest_names_many_times_over_the_strongest_are_told() {
    const COMMONEST: [&str; 12] = [
        "mohammed", "ahmad", "hassan", "hussein", "abdul", "ibrahim", "mahmoud", "khalid", "yusuf", "mustafa", "karim",
        "rahman",
    ];
    let words =
        |at: usize, few: usize| (0..few).map(|n| COMMONEST[(at * 5 + n * 7) % 12]).collect::<Vec<_>>().join(" ");
    let index = Index::of((0..500).map(|n| entry(&n.to_string(), &[&words(n, 2 + n % 3)])));
    let subjects: Vec<Subject> = (0..60).map(|n| named(&format!("{} Seat{n}", words(n, 11)))).collect();
    let found = index.screen(&subjects);
    assert_eq!(found.len(), MOST_MATCHES);
    assert!(found.is_sorted_by(|a, b| a.score >= b.score), "{found:?}");
}

#[test]
fn a_match_is_another_when_the_name_or_the_entry_changes() {
    let hit = |entry: Entry, name: &str| Index::of([entry]).screen(&[named(name)])[0].hit;
    let before = hit(entry("QDe.1", &["Al Rashid Trust"]), "Al Rashid Trust");
    assert_eq!(before, hit(entry("QDe.1", &["AL-RASHID TRUST"]), "al rashid trust"), "case and signs say nothing");
    assert_ne!(before, hit(entry("QDe.1", &["Al Rashid Trust", "Al Amin Trust"]), "Al Rashid Trust"));
    assert_ne!(before, hit(entry("QDe.2", &["Al Rashid Trust"]), "Al Rashid Trust"));
    assert_ne!(before, hit(entry("QDe.1", &["Al Rashid Trust"]), "Al Rashid Trust Pakistan"));
}

#[test]
fn everybody_who_is_named_is_held_against_the_lists_once() {
    let mut identity = Typed::new();
    identity.set("legal_name", "Al Rashid Trust");
    identity.set("acronym", "ART");
    identity.set("other_names", "Rashid Fund; Fonds Rashid\nAl Amin");
    let mut people = Typed::new();
    people.set("head_name", "Salim Farouk");
    people.set("contact_name", "Salim Farouk");
    let answers = Answers::from([(Section::Identity, identity), (Section::People, people)]);
    let dossier = Dossier::read(&answers, date(2027, 1, 4));
    let found = subjects("Al Rashid Trust", &dossier);
    let names: Vec<_> = found.iter().map(|s| (s.field, s.name.as_str())).collect();
    assert_eq!(
        names,
        [
            (Field::LegalName, "Al Rashid Trust"),
            (Field::Acronym, "ART"),
            (Field::HeadName, "Salim Farouk"),
            (Field::OtherNames, "Rashid Fund"),
            (Field::OtherNames, "Fonds Rashid"),
            (Field::OtherNames, "Al Amin"),
        ]
    );
}

#[test]
fn blank_lines_between_names_hide_none() {
    let mut identity = Typed::new();
    identity.set("other_names", format!("Rashid Fund{}Al Amin", "\n;".repeat(20)));
    let dossier = Dossier::read(&Answers::from([(Section::Identity, identity)]), date(2027, 1, 4));
    let names: Vec<_> = subjects("Al Rashid Trust", &dossier).into_iter().map(|s| s.name).collect();
    assert_eq!(names, ["Al Rashid Trust", "Rashid Fund", "Al Amin"]);
}

#[test]
fn a_list_is_old_a_month_after_its_day() {
    let of = |dated| ListContent { dated, entries: 1, names: 1, digest: Digest::ZERO };
    let loaded = Calendar::end_of(date(2027, 3, 1));
    assert!(!of(Some(date(2027, 3, 1))).is_old(loaded, date(2027, 3, 31)));
    assert!(of(Some(date(2027, 3, 1))).is_old(loaded, date(2027, 4, 1)));
    assert!(of(Some(date(2026, 12, 1))).is_old(loaded, date(2027, 3, 2)), "what was loaded today can be old");
    assert!(!of(None).is_old(loaded, date(2027, 3, 31)), "without a day it counts from when it was loaded");
    assert_eq!(ListSource::ALL.map(|source| ListSource::from_key(source.key())), ListSource::ALL.map(Some));
}

fn a_name() -> impl Strategy<Value = String> {
    proptest::collection::vec("[A-Za-zéüñşА-Я'.]{1,9}", 1..6).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn a_score_is_of_a_hundred_and_a_name_is_like_itself(one in a_name(), other in a_name()) {
        let (score, words) = name_likeness(&one, &other);
        prop_assert!(score <= 100);
        prop_assert!(words.len() <= one.split_whitespace().count() * 10);
        let folded = antechamber_domain::organization::likeness::fold(&one);
        if !folded.is_empty() {
            prop_assert_eq!(name_likeness(&one, &one.to_uppercase()).0, 100);
            let backwards: Vec<&str> = one.split(' ').rev().collect();
            prop_assert_eq!(name_likeness(&one, &backwards.join(" ")).0, 100);
        }
    }

    #[test]
    fn who_is_listed_is_found_among_others(names in proptest::collection::vec(a_name(), 1..40), which: prop::sample::Index) {
        let name = which.get(&names);
        let folded = antechamber_domain::organization::likeness::fold(name);
        prop_assume!(!folded.is_empty());
        let entries = names.iter().enumerate().map(|(n, name)| entry(&format!("QDi.{n}"), &[name]));
        let index = Index::of(entries);
        let found = index.screen(&[named(name)]);
        prop_assert!(found.iter().any(|m| m.listed == *name && m.score == 100), "{:?}", found);
        prop_assert_eq!(&found, &index.screen(&[named(name)]), "the same at each look");
    }
}
