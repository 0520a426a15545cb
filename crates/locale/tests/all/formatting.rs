//! Every text of every subject can be formatted, for zero, one and many, and comes out as words.

use crate::ftl::{Entry, LANGUAGES, catalogue, source};
use fluent_typed::prelude::{FluentArgs, L10nBundle};

const COUNTS: [i64; 5] = [0, 1, 2, 21, 1_000_000];

#[test]
fn every_text_can_be_formatted() {
    let mut wrong = Vec::new();
    let english = catalogue("en");
    for language in LANGUAGES {
        let bundle = L10nBundle::new_without_isolation(language, source(language).as_bytes()).unwrap();
        for (key, entry) in &english {
            if entry.text.is_empty() {
                // A message that has attributes only.
                continue;
            }
            for count in COUNTS {
                for truth in ["true", "false"] {
                    let args = arguments(entry, count, truth);
                    let said = match key.split_once('.') {
                        Some((message, attribute)) => bundle.attr(message, attribute, Some(args)),
                        None => bundle.msg(key, Some(args)),
                    };
                    match said {
                        Err(e) => wrong.push(format!("{language}: {key}: {e:?}")),
                        Ok(text) => wrong.extend(complaint(&text).map(|c| format!("{language}: {key}: {c}: {text}"))),
                    }
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn arguments<'a>(entry: &'a Entry, count: i64, truth: &'a str) -> FluentArgs<'a> {
    let mut args = FluentArgs::new();
    for name in &entry.arguments {
        match entry.types.get(name).map(String::as_str) {
            Some("Number") => args.set(name.as_str(), count),
            Some("Bool") => args.set(name.as_str(), truth),
            _ => args.set(name.as_str(), "X"),
        }
    }
    args
}

fn complaint(text: &str) -> Option<&'static str> {
    let checks: [(bool, &str); 5] = [
        (text.trim().is_empty(), "empty"),
        (text.contains(['{', '}', '$']), "a brace or dollar is left over"),
        (text != text.trim(), "blanks at an end"),
        (text.contains("  "), "two blanks"),
        (text.contains("..") && !text.contains('…'), "two full stops"),
    ];
    checks.into_iter().find(|(wrong, _)| *wrong).map(|(_, why)| why)
}
