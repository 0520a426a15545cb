//! The catalogues say the same things in all three languages.

use crate::ftl::{Entry, LANGUAGES, built, catalogue, variables};
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

/// As the build typesets them: a line that breaks before a colon, or after an opening quotation mark, is
/// a fault that no editor of catalogues sees.
#[test]
fn french_marks_stand_off_by_a_blank_that_does_not_break() {
    let is_fixed = |c: Option<char>| matches!(c, Some('\u{a0}' | '\u{202f}'));
    let mut wrong = Vec::new();
    for (key, entry) in built("fr") {
        // What stands before an arrow chooses, and is not said.
        let said = |line: &str| match line.split_once("->") {
            Some((before, after)) => format!("{}{after}", before.rsplit_once('{').map_or("", |(words, _)| words)),
            None => line.to_owned(),
        };
        let text: Vec<char> = entry.text.lines().map(said).collect::<Vec<_>>().join("\n").chars().collect();
        for (at, mark) in text.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|i| text.get(i)).copied();
            let after = text.get(at + 1).copied();
            let holds = match mark {
                // `http://`, `12:30`, `?next=`: a mark of punctuation has a blank or nothing after it.
                ':' | ';' | '?' | '!' if after.is_some_and(|c| !c.is_whitespace() && !"»…)<".contains(c)) => true,
                '?' | '!' if matches!(before, Some('?' | '!' | '(')) => true,
                ':' | ';' | '?' | '!' | '»' => is_fixed(before),
                '«' => is_fixed(after),
                _ => true,
            };
            if !holds {
                wrong.push(format!("{}: {key}: {mark} in: {}", entry.subject, entry.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn english_and_spanish_marks_follow_the_word_at_once() {
    for language in ["en", "es"] {
        let stray = [" :", " ;", " ?", " !", "\u{a0}:", "\u{a0};", "\u{a0}?", "\u{a0}!", "« ", " »"];
        let wrong: Vec<String> = built(language)
            .into_iter()
            .filter(|(_, e)| stray.iter().any(|mark| e.text.contains(mark)))
            .map(|(key, e)| format!("{}: {key}: {}", e.subject, e.text))
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// *One* is chosen for 1 in each of the three languages, and in French for 0 as well: a text for one
/// that does not say the number would say "un dossier" of none, unless 0 has a text of its own.
#[test]
fn none_one_and_many_each_have_words_that_fit() {
    let (mut wrong, english) = (Vec::new(), catalogue("en"));
    for language in LANGUAGES {
        for (key, entry) in catalogue(language) {
            for (name, choices) in selections(&entry.text) {
                // Choices by a word, such as yes and no; ordinals; what is counted from one.
                let is_count = entry_is_number(&english, &key, &name) && !entry.text.contains("ordinal");
                if !is_count || COUNTED_FROM_ONE.contains(&key.as_str()) {
                    continue;
                }
                let of = |case: &str| choices.iter().find(|(c, _)| c == case).map(|(_, words)| words.as_str());
                // What the words for many say beside the words: the number, however it is named.
                let says = |words: &str| -> BTreeSet<String> { variables(words).collect() };
                let many = of("other").map(says).unwrap_or_default();
                let is_one_silent = of("one").is_some_and(|one| !says(one).is_superset(&many));
                let fault = match (of("one"), of("0")) {
                    (None, _) if of("1").is_none() => "no words for one",
                    (_, None) if language == "fr" && is_one_silent => "of none it says what it says of one",
                    _ => continue,
                };
                wrong.push(format!("{language}: {}: {key}: {fault}: {}", entry.subject, entry.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A million is a noun in French and in Spanish: *un million de dossiers*. The plural rules that Fluent
/// follows here are of CLDR 37, which knows no *many* for it, so the catalogues name the number itself;
/// a case that the rules never choose would only look right.
#[test]
fn a_million_of_things_is_said_with_its_preposition() {
    let (mut wrong, english) = (Vec::new(), catalogue("en"));
    for language in ["fr", "es"] {
        for (key, entry) in catalogue(language) {
            for (name, choices) in selections(&entry.text) {
                if !entry_is_number(&english, &key, &name) {
                    continue;
                }
                let of = |case: &str| choices.iter().find(|(c, _)| c == case).map(|(_, words)| words.as_str());
                let is_told = of("1000000").is_some_and(|words| words.contains("} de ") || words.contains("} d’"));
                let fault = if ["zero", "two", "few", "many"].iter().any(|case| of(case).is_some()) {
                    "a case that is never chosen"
                } else if of("other").is_some_and(counts_what_follows) && !is_told {
                    "no words for a million"
                } else {
                    continue;
                };
                wrong.push(format!("{language}: {}: {key}: {fault}: {}", entry.subject, entry.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a number that comes written out stands right before what it counts.
fn counts_what_follows(words: &str) -> bool {
    let written = ["{ $shown } ", "{ $number } ", "{ $done } ", "{ $shown-max } "];
    written.iter().filter_map(|number| words.split_once(number)).any(|(_, after)| {
        let next = after.split(' ').next().unwrap_or_default();
        next.starts_with(char::is_alphabetic) && !["sur", "de", "más"].contains(&next)
    })
}

/// Pages say these of something that is there: a reminder that was sent, rows that were understood, lists that
/// are loaded.
const COUNTED_FROM_ONE: [&str; 7] = [
    "casework-evidence-beyond",
    "event-reminded",
    "event-reminded.applicant",
    "form-paste-add",
    "public-home-all-criteria",
    "reason-on-no-list",
    "site-faults",
];

fn entry_is_number(english: &BTreeMap<String, Entry>, key: &str, name: &str) -> bool {
    english.get(key).and_then(|e| e.types.get(name)).is_some_and(|kind| kind == "Number")
}

/// Each `{ $name -> … }` of a text: the name, and the words of each case.
fn selections(text: &str) -> Vec<(String, Vec<(String, String)>)> {
    let each = text.split("->").collect::<Vec<_>>();
    let heads = each.iter().map(|before| before.rsplit('$').next().unwrap_or_default().trim().to_owned());
    let cases = each.iter().skip(1).map(|after| {
        let lines = after.lines().map(|line| line.trim().trim_start_matches('*'));
        let case = |line: &str| {
            let (case, words) = line.strip_prefix('[')?.split_once(']')?;
            Some((case.trim().to_owned(), words.to_owned()))
        };
        lines.filter_map(case).collect::<Vec<_>>()
    });
    heads.zip(cases).collect()
}

fn keys(language: &str) -> BTreeMap<String, Entry> {
    catalogue(language)
}
