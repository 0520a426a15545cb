//! What is asked, found, advised and decided in the course of an application.

use crate::{
    criteria::{CriterionKey, Parameters},
    dossier::Section,
    evidence::DocumentKind,
    kernel::{CouncilSessionId, Day, DocumentId, Instant, PersonId, QuestionId, TextRef, time::plus_months},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the secretariat advises the Council to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdviceKind {
    /// To admit.
    Admit,
    /// Not to admit.
    NotAdmit,
    /// To defer, with questions.
    Defer,
}

impl AdviceKind {
    /// Every advice.
    pub const ALL: [Self; 3] = [Self::Admit, Self::NotAdmit, Self::Defer];

    /// Whether the Council did as it was advised.
    pub const fn is_followed_by(self, outcome: OutcomeKind) -> bool {
        matches!(
            (self, outcome),
            (Self::Admit, OutcomeKind::Admitted)
                | (Self::NotAdmit, OutcomeKind::NotAdmitted)
                | (Self::Defer, OutcomeKind::Deferred)
        )
    }

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Admit => "admit",
            Self::NotAdmit => "not_admit",
            Self::Defer => "defer",
        }
    }

    /// The advice of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.key() == key)
    }
}

/// A recommendation with its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advice {
    /// What.
    pub kind: AdviceKind,
    /// Why.
    pub reason: TextRef,
}

/// A countersigned recommendation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endorsement {
    /// What is advised.
    pub advice: Advice,
    /// Recommended by.
    pub by: PersonId,
    /// Countersigned by: another, senior, unconflicted.
    pub countersigned_by: PersonId,
    /// When it was countersigned.
    pub at: Instant,
}

/// Why a file can be closed without the Council: a closed list, since the Council alone refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// It is not a non-governmental organization.
    NotAnNgo,
    /// The request is not the organization's own.
    NotItsOwnRequest,
    /// The same organization has another file.
    DuplicateOf(crate::kernel::ApplicationId),
    /// It is an observer already.
    AlreadyObserver,
    /// The interval before a new application is running.
    ReapplicationInterval {
        /// From when it may apply.
        until: Day,
    },
    /// It has ceased to exist.
    CeasedToExist,
}

impl Ground {
    /// Keys of all grounds, in the order in which forms list them.
    pub const KEYS: [&'static str; 6] = [
        "not_an_ngo",
        "not_its_own_request",
        "duplicate_of",
        "already_observer",
        "reapplication_interval",
        "ceased_to_exist",
    ];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotAnNgo => "not_an_ngo",
            Self::NotItsOwnRequest => "not_its_own_request",
            Self::DuplicateOf(_) => "duplicate_of",
            Self::AlreadyObserver => "already_observer",
            Self::ReapplicationInterval { .. } => "reapplication_interval",
            Self::CeasedToExist => "ceased_to_exist",
        }
    }
}

/// What a question is about: none is asked about nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A criterion.
    Criterion(CriterionKey),
    /// A kind of document.
    Document(DocumentKind),
}

/// What an answer may change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// Sections that are open again.
    pub sections: BTreeSet<Section>,
    /// Kinds of document that may be added or replaced.
    pub documents: BTreeSet<DocumentKind>,
}

/// A question as the officer puts it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its identity, minted outside.
    pub id: QuestionId,
    /// What about.
    pub subject: Subject,
    /// The words.
    pub words: TextRef,
    /// The earlier question on the same subject, with why its answer does not do.
    pub earlier: Option<(QuestionId, TextRef)>,
}

/// A question and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// As it was asked.
    pub asked: Asked,
    /// By whom.
    pub by: PersonId,
    /// When.
    pub at: Instant,
    /// What became of it.
    pub status: QuestionStatus,
}

/// What became of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionStatus {
    /// Open.
    Open,
    /// An answer was saved and not yet sent.
    Saved(TextRef),
    /// Answered in a version of the dossier.
    Answered {
        /// The words.
        words: TextRef,
        /// When it was sent.
        at: Instant,
        /// The version that was frozen with it.
        version: u32,
    },
    /// Cancelled by the secretariat.
    Cancelled,
    /// The time ran out.
    NoAnswer,
}

impl QuestionStatus {
    /// Whether it waits for an answer to be sent.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Open | Self::Saved(_))
    }
}

/// What the NGO is waited for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Answers to these questions.
    Questions(Vec<QuestionId>),
    /// A comment on what stands against the application.
    Hearing(HearingOn),
}

/// What the NGO is heard on. It is told the unmet criteria, never the recommendation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HearingOn {
    /// These mandatory criteria seem not met.
    Unmet(BTreeSet<CriterionKey>),
    /// The secretariat intends to close the file on this ground.
    Closing(Ground),
}

/// A hearing and the NGO's comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hearing {
    /// On what.
    pub on: HearingOn,
    /// What the secretariat told the NGO.
    pub words: TextRef,
    /// When it was opened.
    pub opened: Instant,
    /// The comment saved so far.
    pub comment: Option<TextRef>,
    /// When it was over: the NGO was heard; `None` while it runs, and where it was taken back.
    pub closed: Option<Instant>,
    /// When it was taken back: nobody was heard.
    pub cancelled: Option<Instant>,
}

/// Where a finding can be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceRef {
    /// The document.
    pub document: DocumentId,
    /// The page, from 1, where one was named.
    pub page: Option<u32>,
}

/// What the Council decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Admitted as observer.
    Admitted,
    /// Not admitted; the Council's own reasons.
    NotAdmitted {
        /// On these criteria, or on the Council's discretion where there is none.
        criteria: BTreeSet<CriterionKey>,
        /// The Council's words.
        reasons: TextRef,
    },
    /// Deferred; the Council's own reasons and questions.
    Deferred {
        /// To which session; `None` is the next to be announced.
        to: Option<CouncilSessionId>,
        /// The Council's words.
        reasons: TextRef,
    },
}

impl Outcome {
    /// Its name, without reasons.
    pub const fn kind(&self) -> OutcomeKind {
        match self {
            Self::Admitted => OutcomeKind::Admitted,
            Self::NotAdmitted { .. } => OutcomeKind::NotAdmitted,
            Self::Deferred { .. } => OutcomeKind::Deferred,
        }
    }

    /// The session to which it defers a file, where it names one.
    pub const fn deferred_to(&self) -> Option<CouncilSessionId> {
        match self {
            Self::Deferred { to, .. } => *to,
            Self::Admitted | Self::NotAdmitted { .. } => None,
        }
    }

    /// From when it has its effect, decided `on` that day: at once, or from the day from which the NGO may
    /// apply again. The law, the letter and the page take that day from here, so that they name the same.
    pub fn effective(&self, on: Day, parameters: &Parameters) -> Day {
        match self {
            Self::Admitted | Self::Deferred { .. } => on,
            Self::NotAdmitted { .. } => plus_months(on, parameters.reapply_after_refusal_months.value),
        }
    }
}

/// The name of an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeKind {
    /// Admitted.
    Admitted,
    /// Not admitted.
    NotAdmitted,
    /// Deferred.
    Deferred,
}

impl OutcomeKind {
    /// Every outcome that the Council can give.
    pub const ALL: [Self; 3] = [Self::Admitted, Self::NotAdmitted, Self::Deferred];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Admitted => "admitted",
            Self::NotAdmitted => "not_admitted",
            Self::Deferred => "deferred",
        }
    }

    /// The outcome of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|o| o.key() == key)
    }
}
