//! What a criterion is held against.

use crate::{
    dossier::{Dossier, Section},
    evidence::{DocumentFacts, DocumentKind},
    kernel::{Day, ids::ObserverId},
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Everything that the checks look at, and nothing else.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// What the organization states.
    pub dossier: &'a Dossier,
    /// What it attached.
    pub documents: &'a [DocumentFacts],
    /// The day as of which it is looked at.
    pub as_of: Day,
    /// What day that is; pages say so.
    pub counted_at: AsOf,
    /// The session aimed at, where one is planned.
    pub session: Option<SessionFacts>,
    /// What the register of observers says; `None` where it was not consulted.
    pub register: Option<&'a RegisterFacts>,
    /// What the loaded lists say; `None` while none is loaded.
    pub lists: Option<ListFacts>,
}

/// What day the findings are as of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AsOf {
    /// The day of receipt: the file was submitted.
    Receipt,
    /// Today: it is a draft.
    Today,
}

/// The session aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SessionFacts {
    /// Day of the opening.
    pub opens_on: Day,
    /// Last day on which a file is in time for it.
    pub received_until: Day,
}

/// What the register of observers says about the organization.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RegisterFacts {
    /// Observers among the networks that it declares to belong to.
    pub umbrellas: Vec<ObserverId>,
    /// The day on which an observer status of its own was last withdrawn.
    pub withdrawn_on: Option<Day>,
}

/// What the loaded lists say about the organization and its people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ListFacts {
    /// Lists loaded.
    pub lists: u32,
    /// Hits that no person has cleared.
    pub open_hits: u32,
    /// Whether the names were held against these lists as they stand, since they last changed.
    pub screened: bool,
}

/// Something that a criterion rests on: when it changes, a person's finding is to be looked at
/// again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Input {
    /// Answers of a section.
    Section(Section),
    /// Documents of a kind.
    Documents(DocumentKind),
    /// Any document at all.
    AnyDocument,
    /// The register of observers.
    Register,
    /// The loaded lists.
    Lists,
    /// The session aimed at.
    Session,
}

impl Input {
    /// Whether a change in `changed` touches this input.
    pub fn is_touched_by(self, changed: Self) -> bool {
        self == changed || (self == Self::AnyDocument && matches!(changed, Self::Documents(_)))
    }
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Section(section) => write!(f, "{} {section}", section.letter()),
            Self::Documents(kind) => write!(f, "{kind}"),
            Self::AnyDocument => f.write_str("documents"),
            Self::Register => f.write_str("register"),
            Self::Lists => f.write_str("lists"),
            Self::Session => f.write_str("session"),
        }
    }
}
