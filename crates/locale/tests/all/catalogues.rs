//! The catalogues say the same things in all three languages.

use crate::ftl::{Entry, LANGUAGES, catalogue};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_key_stands_in_every_language() {
    let [en, fr, es] = LANGUAGES.map(keys);
    let all: BTreeSet<&String> = en.keys().chain(fr.keys()).chain(es.keys()).collect();
    let mut missing = Vec::new();
    for key in all {
        for (language, keys) in LANGUAGES.iter().zip([&en, &fr, &es]) {
            if !keys.contains_key(key) {
                missing.push(format!("{language}: {key}"));
            }
        }
    }
    assert!(missing.is_empty(), "missing:\n{}", missing.join("\n"));
}

#[test]
fn every_key_stands_in_the_same_subject_and_takes_the_same_arguments() {
    let [en, fr, es] = LANGUAGES.map(keys);
    let mut wrong = Vec::new();
    for (language, other) in [("fr", &fr), ("es", &es)] {
        for (key, entry) in &en {
            let Some(o) = other.get(key) else { continue };
            if entry.subject != o.subject {
                wrong.push(format!("{language}: {key} stands in {}, not in {}", o.subject, entry.subject));
            }
            if let Some(extra) = o.arguments.difference(&entry.arguments).next() {
                wrong.push(format!("{language}: {key} uses ${extra}, which English does not"));
            }
            if let Some(lost) = entry.arguments.difference(&o.arguments).next()
                && !entry.types.get(lost).is_some_and(|t| t == "Bool" || t == "Number")
            {
                wrong.push(format!("{language}: {key} leaves out ${lost}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_argument_is_typed_in_the_english_file() {
    let untyped: Vec<String> = keys("en")
        .iter()
        .flat_map(|(key, e)| {
            e.arguments.iter().filter(|a| !e.types.contains_key(*a)).map(move |a| format!("{}: {key} ${a}", e.subject))
        })
        .collect();
    assert!(untyped.is_empty(), "say (String), (Number) or (Bool) in a comment:\n{}", untyped.join("\n"));
}

#[test]
fn no_text_is_left_in_english_by_mistake() {
    let (en, fr, es) = (keys("en"), keys("fr"), keys("es"));
    let suspicious: Vec<&String> = en
        .iter()
        .filter(|(_, e)| e.text.split_whitespace().filter(|w| w.chars().all(char::is_alphabetic)).count() >= 4)
        .filter(|(key, e)| [&fr, &es].iter().any(|o| o.get(*key).is_some_and(|o| o.text == e.text)))
        .map(|(key, _)| key)
        .collect();
    assert!(suspicious.is_empty(), "{suspicious:?}");
}

#[test]
fn spanish_questions_open_as_they_close() {
    let wrong: Vec<String> = keys("es")
        .iter()
        .filter(|(_, e)| {
            let count = |mark| e.text.matches(mark).count();
            count('?') != count('¿') || count('!') != count('¡')
        })
        .map(|(key, _)| key.clone())
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

fn keys(language: &str) -> BTreeMap<String, Entry> {
    catalogue(language)
}
