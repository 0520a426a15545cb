//! A reader of `.ftl` files, as much of the syntax as the catalogues use.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

pub const LANGUAGES: [&str; 3] = ["en", "fr", "es"];

/// One message or attribute.
#[derive(Debug, Default)]
pub struct Entry {
    /// Name of its file.
    pub subject: String,
    /// Everything after the equals sign, selectors included.
    pub text: String,
    /// Variables used.
    pub arguments: BTreeSet<String>,
    /// Types said in the comment above.
    pub types: BTreeMap<String, String>,
}

/// Every message of a language, attributes as `key.attribute`.
pub fn catalogue(language: &str) -> BTreeMap<String, Entry> {
    messages(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales").join(language))
}

/// The same, as the build has typeset them.
pub fn built(language: &str) -> BTreeMap<String, Entry> {
    messages(&PathBuf::from(env!("OUT_DIR")).join("locales").join(language))
}

fn messages(folder: &Path) -> BTreeMap<String, Entry> {
    let mut all = BTreeMap::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let subject = path.file_stem().unwrap().to_str().unwrap().to_owned();
        read(&subject, &fs::read_to_string(&path).unwrap(), &mut all);
    }
    all
}

fn read(subject: &str, ftl: &str, all: &mut BTreeMap<String, Entry>) {
    // Types stand in the comment right above a message, and hold for its attributes too.
    let (mut comment, mut types) = (BTreeMap::new(), BTreeMap::new());
    let (mut message, mut current) = (String::new(), None::<String>);
    for line in ftl.lines() {
        if let Some(words) = line.strip_prefix('#') {
            comment.extend(typed(words));
            current = None;
        } else if line.trim().is_empty() {
            comment.clear();
        } else if let Some((key, text)) = head(line) {
            let key = if let Some(attribute) = key.strip_prefix('.') {
                format!("{message}.{attribute}")
            } else {
                types = std::mem::take(&mut comment);
                key.clone_into(&mut message);
                message.clone()
            };
            let entry = Entry { subject: subject.to_owned(), types: types.clone(), ..Entry::default() };
            all.insert(key.clone(), entry);
            add(all, &key, text);
            current = Some(key);
        } else if let Some(key) = &current {
            add(all, key, line);
        }
    }
}

/// `key = text` at the line's start, or an indented `.attribute = text`.
fn head(line: &str) -> Option<(&str, &str)> {
    let (key, text) = line.split_once('=')?;
    let (indented, key) = (key.starts_with(' '), key.trim());
    let name = key.strip_prefix('.').unwrap_or(key);
    let shaped = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    (shaped && indented == key.starts_with('.')).then_some((key, text))
}

fn add(all: &mut BTreeMap<String, Entry>, key: &str, text: &str) {
    let Some(entry) = all.get_mut(key) else { return };
    entry.arguments.extend(variables(text));
    if !entry.text.is_empty() {
        entry.text.push('\n');
    }
    entry.text.push_str(text.trim());
}

pub fn variables(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split('$')
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect())
}

/// `$name (Type)` in a comment.
fn typed(comment: &str) -> Vec<(String, String)> {
    comment
        .split('$')
        .skip(1)
        .filter_map(|rest| {
            let (name, rest) = rest.split_once('(')?;
            let (kind, _) = rest.split_once(')')?;
            Some((name.trim().to_owned(), kind.to_owned()))
        })
        .collect()
}

/// All files of a language as one, as the build joins them.
pub fn source(language: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    files.iter().map(|f| fs::read_to_string(f).unwrap() + "\n\n").collect()
}
