//! How far a section has come.

use super::{Answers, Fault, Section, Typed, read};
use crate::kernel::Day;
use serde::Serialize;

/// How far a section has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "completeness")]
pub enum Completeness {
    /// Nothing was typed.
    NotStarted,
    /// Something is missing, and nothing is wrong.
    InProgress {
        /// How many questions are still open.
        open: usize,
    },
    /// Everything that has to be there is there.
    Complete,
    /// Something is wrong, beyond what is merely missing.
    NeedsAttention {
        /// What.
        faults: Vec<Fault>,
    },
}

impl Completeness {
    /// Stable key.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NotStarted => "not_started",
            Self::InProgress { .. } => "in_progress",
            Self::Complete => "complete",
            Self::NeedsAttention { .. } => "needs_attention",
        }
    }

    /// Whether the section may be submitted.
    pub const fn is_complete(&self) -> bool {
        matches!(self, Self::Complete)
    }
}

/// How far a section with these answers has come.
pub fn completeness(section: Section, typed: &Typed, today: Day) -> Completeness {
    if typed.is_blank() {
        return Completeness::NotStarted;
    }
    let faults = read(section, typed, today).faults;
    let (missing, wrong): (Vec<Fault>, Vec<Fault>) = faults.into_iter().partition(|f| f.why.is_merely_missing());
    match (missing.len(), wrong.is_empty()) {
        (_, false) => Completeness::NeedsAttention { faults: wrong },
        (0, true) => Completeness::Complete,
        (open, true) => Completeness::InProgress { open },
    }
}

/// The sections that cannot be submitted yet, each with all its faults, those included that say
/// what is merely missing.
pub fn incomplete(answers: &Answers, today: Day) -> Vec<(Section, Vec<Fault>)> {
    let none = Typed::new();
    Section::ALL
        .into_iter()
        .map(|section| (section, read(section, answers.get(&section).unwrap_or(&none), today).faults))
        .filter(|(_, faults)| !faults.is_empty())
        .collect()
}
