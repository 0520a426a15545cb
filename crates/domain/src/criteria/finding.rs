//! What a check found, with the data from which catalogues say it in any language.

use super::{Question, Reason};
use crate::{dossier::Field, evidence::DocumentKind, kernel::Day};
use serde::{Deserialize, Serialize};

/// What the machine found on one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "finding")]
pub enum Finding {
    /// It holds.
    Met {
        /// Why.
        because: Reason,
    },
    /// It does not hold.
    NotMet {
        /// Why not.
        because: Reason,
        /// What would change it.
        how_to_mend: Mend,
    },
    /// What a machine can see is in order; the rest only a person can judge.
    NeedsJudgement {
        /// What the person is asked, with what was seen.
        question: Question,
    },
    /// It does not concern this organization.
    NotApplicable {
        /// Why not.
        because: Reason,
    },
    /// What it takes to check it is not at hand.
    NotChecked {
        /// What is not at hand.
        because: Reason,
    },
}

/// A finding without its data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It holds.
    Met,
    /// It does not.
    NotMet,
    /// A person judges.
    NeedsJudgement,
    /// It does not concern this organization.
    NotApplicable,
    /// It was not checked.
    NotChecked,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 5] = [Self::Met, Self::NotMet, Self::NeedsJudgement, Self::NotApplicable, Self::NotChecked];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not_met",
            Self::NeedsJudgement => "needs_judgement",
            Self::NotApplicable => "not_applicable",
            Self::NotChecked => "not_checked",
        }
    }

    /// The verdict of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|v| v.key() == key)
    }
}

impl Finding {
    /// Without its data.
    pub const fn verdict(&self) -> Verdict {
        match self {
            Self::Met { .. } => Verdict::Met,
            Self::NotMet { .. } => Verdict::NotMet,
            Self::NeedsJudgement { .. } => Verdict::NeedsJudgement,
            Self::NotApplicable { .. } => Verdict::NotApplicable,
            Self::NotChecked { .. } => Verdict::NotChecked,
        }
    }
}

/// What would change a criterion that is not met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "mend")]
pub enum Mend {
    /// Answer a question.
    Answer {
        /// Which.
        field: Field,
    },
    /// Correct one of two answers that contradict each other.
    Reconcile {
        /// One.
        field: Field,
        /// The other.
        with: Field,
    },
    /// Attach documents.
    Attach {
        /// Which kinds.
        kinds: Vec<DocumentKind>,
    },
    /// Say more about a document that is there: date, signatory, period, language.
    Describe {
        /// Which kind.
        kind: DocumentKind,
    },
    /// Replace a document.
    Replace {
        /// Which kind.
        kind: DocumentKind,
    },
    /// Attach a report for this time.
    Report {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
    },
    /// Attach translations.
    Translate {
        /// Of which kinds.
        kinds: Vec<DocumentKind>,
    },
    /// Wait.
    Wait {
        /// The first day on which it is met.
        until: Day,
    },
    /// Nothing is to be done: it goes to the next session.
    NextSession,
    /// Explain to the secretariat: a person judges what is explained.
    Explain,
}
