//! The nine sections of a dossier, and answers exactly as they were typed.

use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, btree_map},
    fmt,
};

/// A section: one task on the applicant's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// A: who the organization is, in law and in fact.
    Identity,
    /// B: statutes, governing body, accountability.
    Governance,
    /// C: aims and what was done for them.
    Aims,
    /// D: members, reach, networks.
    Members,
    /// E: accounts of the last two closed years.
    Finances,
    /// F: work with the Organization, and status elsewhere.
    Cooperation,
    /// G: undertakings and conduct.
    Conduct,
    /// H: head, main contact, alternate.
    People,
    /// I: who answers for the truth of it.
    Declaration,
}

impl Section {
    /// Every section, in the order in which pages list them.
    pub const ALL: [Self; 9] = [
        Self::Identity,
        Self::Governance,
        Self::Aims,
        Self::Members,
        Self::Finances,
        Self::Cooperation,
        Self::Conduct,
        Self::People,
        Self::Declaration,
    ];

    /// Stable key for storage, addresses and catalogues.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Governance => "governance",
            Self::Aims => "aims",
            Self::Members => "members",
            Self::Finances => "finances",
            Self::Cooperation => "cooperation",
            Self::Conduct => "conduct",
            Self::People => "people",
            Self::Declaration => "declaration",
        }
    }

    /// The section of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.key() == key)
    }

    /// Its letter, A to I, as official correspondence cites it.
    pub const fn letter(self) -> char {
        match self {
            Self::Identity => 'A',
            Self::Governance => 'B',
            Self::Aims => 'C',
            Self::Members => 'D',
            Self::Finances => 'E',
            Self::Cooperation => 'F',
            Self::Conduct => 'G',
            Self::People => 'H',
            Self::Declaration => 'I',
        }
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// One section's answers as typed: names of form controls to what was written into them. What
/// cannot be read stays in it, so that a page can show it again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typed(pub BTreeMap<String, String>);

impl Typed {
    /// Nothing typed yet.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// What stands in the control `name`; blank where there is nothing.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// What stands in `name` without the blanks around it; `None` where nothing is left.
    pub fn filled(&self, name: &str) -> Option<&str> {
        Some(self.get(name).trim()).filter(|s| !s.is_empty())
    }

    /// Writes into `name`.
    pub fn set(&mut self, name: impl Into<String>, words: impl Into<String>) {
        self.0.insert(name.into(), words.into());
    }

    /// With `words` in `name`.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, words: impl Into<String>) -> Self {
        self.set(name, words);
        self
    }

    /// Whether nothing but blanks was typed.
    pub fn is_blank(&self) -> bool {
        self.0.values().all(|v| v.trim().is_empty())
    }

    /// Names and words, by name.
    pub fn iter(&self) -> btree_map::Iter<'_, String, String> {
        self.0.iter()
    }

    /// The names of the filled controls that begin with `prefix` and a full stop, without both.
    pub(crate) fn below<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().filter_map(move |(name, words)| {
            let rest = name.strip_prefix(prefix)?.strip_prefix('.')?;
            let words = words.trim();
            (!words.is_empty()).then_some((rest, words))
        })
    }
}

impl<'a> IntoIterator for &'a Typed {
    type Item = (&'a String, &'a String);
    type IntoIter = btree_map::Iter<'a, String, String>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Typed {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(k, v)| (k.into(), v.into())).collect())
    }
}

/// The answers of all sections, as typed. A section that is not there was not begun.
pub type Answers = BTreeMap<Section, Typed>;
