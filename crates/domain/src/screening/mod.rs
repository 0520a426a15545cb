//! Names held against lists of sanctions: which entry of a list may be whom a file names, how alike
//! the names are, and which words agree. A match is a question to a person, never a finding.

mod list;
mod matching;
mod subject;

pub use list::{Entry, EntryKind, List, ListContent, ListSource, OLD_AFTER_DAYS};
pub use matching::{Agreement, Index, MOST_MATCHES, Match, name_likeness};
pub use subject::{Subject, subjects};
