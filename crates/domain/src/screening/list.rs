//! A list as it was loaded.

use crate::kernel::{Calendar, Day, Digest, Instant};
use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};

/// A list that is older than this many days is said to be old \[P\]: the Security Council's changes
/// several times a month.
pub const OLD_AFTER_DAYS: i64 = 30;

/// Whose list it is. The newest of a source replaces the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ListSource {
    /// The Consolidated List of the United Nations Security Council.
    SecurityCouncil,
    /// A table of the secretariat's own, or of another authority.
    Table,
}

impl ListSource {
    /// Every source, in the order in which pages list them.
    pub const ALL: [Self; 2] = [Self::SecurityCouncil, Self::Table];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::SecurityCouncil => "security_council",
            Self::Table => "table",
        }
    }

    /// The source of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.key() == key)
    }
}

/// Who is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// A person.
    Person,
    /// An organization.
    Organization,
    /// The list does not say.
    Unknown,
}

impl EntryKind {
    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organization => "organization",
            Self::Unknown => "unknown",
        }
    }

    /// The kind of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Person, Self::Organization, Self::Unknown].into_iter().find(|kind| kind.key() == key)
    }
}

/// Somebody on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// On whose list.
    pub source: ListSource,
    /// Who.
    pub kind: EntryKind,
    /// What the list calls the entry; blank where it does not.
    pub reference: String,
    /// Its name, then its other names. Never empty.
    pub names: Vec<String>,
    /// Under which programme; blank where the list does not say.
    pub programme: String,
    /// Since when.
    pub listed_on: Option<Day>,
}

/// A list that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Whose.
    pub source: ListSource,
    /// Of which day it is, where it says so.
    pub dated: Option<Day>,
    /// Who is on it, in its order.
    pub entries: Vec<Entry>,
    /// SHA-256 of the file.
    pub digest: Digest,
}

impl List {
    /// What goes on record of it.
    pub fn content(&self) -> ListContent {
        ListContent {
            dated: self.dated,
            entries: self.entries.len() as u64,
            names: self.entries.iter().map(|entry| entry.names.len() as u64).sum(),
            digest: self.digest,
        }
    }
}

/// What is on record of a list that was loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListContent {
    /// Of which day it is, where it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<Day>,
    /// How many are on it.
    pub entries: u64,
    /// Under how many names.
    pub names: u64,
    /// SHA-256 of the file.
    pub digest: Digest,
}

impl ListContent {
    /// Whether it is old by `today`: counted from its own day, or from when it was loaded.
    pub fn is_old(&self, loaded: Instant, today: Day) -> bool {
        let of = self.dated.unwrap_or_else(|| Calendar::moment(loaded).day);
        of.checked_add(OLD_AFTER_DAYS.days()).is_ok_and(|until| until < today)
    }
}
