//! Texts live in the catalogues, and nowhere else; and none lives there unused.

use crate::ftl::catalogue;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

fn workspace() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(folder: &Path, extensions: &[&str], found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|e| e.unwrap().path()) {
        if path.is_dir() {
            if !path.ends_with("target") && !path.ends_with("node_modules") {
                files(&path, extensions, found);
            }
        } else if path.extension().is_some_and(|e| extensions.iter().any(|x| e == *x)) {
            found.push(path);
        }
    }
}

#[test]
fn no_text_is_unused() {
    let mut found = Vec::new();
    files(&workspace().join("crates"), &["rs"], &mut found);
    files(&workspace().join("templates"), &["html", "txt", "xml"], &mut found);
    let mut called = BTreeSet::new();
    for file in found {
        let text = fs::read_to_string(&file).unwrap();
        let mut rest = text.as_str();
        // `l.key(`, and `L10n::key` where a function is handed on.
        while let Some(at) = rest.find(['.', ':']) {
            rest = &rest[at + 1..];
            let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            if !name.is_empty() {
                called.insert(name);
            }
        }
    }
    let english = catalogue("en");
    let is_called = |key: &str| called.contains(&key.replace(['-', '.'], "_"));
    // A message whose attributes are used may be a heading over them that nobody says.
    let headings: BTreeSet<&str> =
        english.keys().filter(|k| is_called(k)).filter_map(|k| Some(k.split_once('.')?.0)).collect();
    let unused: Vec<String> = english
        .iter()
        .filter(|(key, entry)| !entry.text.is_empty() && key.as_str() != "language-name")
        .filter(|(key, _)| !is_called(key) && !headings.contains(key.as_str()))
        .map(|(key, entry)| format!("{}: {key}", entry.subject))
        .collect();
    assert!(unused.is_empty(), "{} unused texts:\n{}", unused.len(), unused.join("\n"));
}

#[test]
fn templates_hold_no_text_of_their_own() {
    let mut found = Vec::new();
    files(&workspace().join("templates"), &["html", "txt", "xml"], &mut found);
    assert!(!found.is_empty());
    let mut wrong = Vec::new();
    for file in found {
        let text = fs::read_to_string(&file).unwrap();
        for words in own_words(&text) {
            wrong.push(format!("{}: {words}", file.strip_prefix(workspace()).unwrap_or(&file).display()));
        }
    }
    assert!(wrong.is_empty(), "say it in a catalogue:\n{}", wrong.join("\n"));
}

/// Attributes that people read or hear.
const SPOKEN: [&str; 5] = [" alt=\"", " title=\"", " placeholder=\"", " aria-label=\"", " aria-description=\""];

/// Words outside tags and expressions, and words in attributes that people read.
fn own_words(template: &str) -> Vec<String> {
    let text = without(template, "{#", "#}");
    let text = without(&without(&text, "{%", "%}"), "{{", "}}");
    let text = without(&text, "<!--", "-->");
    let text = without(&without(&text, "<style", "</style>"), "<script", "</script>");
    // What a word processor counts by itself: the number of a page.
    let text = without(&text, "<w:instrText", "</w:instrText>");
    // A keyword, which a macro writes into a tag.
    let text = without(&text, " aria-sort=\"", "\"");
    let mut words: Vec<String> = Vec::new();
    for attribute in SPOKEN {
        for value in text.split(attribute).skip(1) {
            words.extend(letters(value.split('"').next().unwrap_or("")));
        }
    }
    for line in without(&text, "<", ">").lines() {
        words.extend(letters(line));
    }
    words
}

/// Names that are the same in every language.
const NAMES: [&str; 3] = ["SHA-256", "XLSX", "CSV"];

/// The text, where it holds a word: two letters in a row, entities apart.
fn letters(text: &str) -> Option<String> {
    let bare = NAMES.iter().fold(without(text, "&", ";"), |bare, name| bare.replace(name, ""));
    let mut run = 0;
    let word = bare.chars().any(|c| {
        run = if c.is_alphabetic() { run + 1 } else { 0 };
        run == 2
    });
    word.then(|| text.trim().to_owned())
}

/// `text` without what lies between `open` and `close`, which leaves a mark that is no letter.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(open) {
        out.push_str(&rest[..at]);
        out.push('\u{1}');
        match rest[at..].find(close) {
            Some(end) => {
                // Line breaks stay, so that a complaint shows one line.
                out.extend(rest[at..at + end].chars().filter(|c| *c == '\n'));
                rest = &rest[at + end + close.len()..];
            }
            None => return out,
        }
    }
    out + rest
}

#[test]
fn the_search_for_text_finds_it() {
    assert!(own_words("<p class=\"note\">{{ l.site_name() }} &rarr; {{ n }} · 1</p>").is_empty());
    assert!(own_words("{# a note #}<style>p { color: red }</style>{% if a > b %}<i></i>{% endif %}").is_empty());
    assert_eq!(own_words("<p>Hello {{ name }}</p>").len(), 1);
    assert_eq!(own_words("<img alt=\"A chart\" src=\"a.svg\">"), ["A chart"]);
}
