//! Where an application stands, with the facts that each state carries.

use super::advice::{Advice, Endorsement, Ground, Opened, Outcome, Purpose};
use crate::kernel::{CouncilSessionId, Day, Digest, Instant, PersonId, ResolutionId, TextRef};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The state proper. Each carries its own facts, so that no column can contradict it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Being filled in; the answers are state of their own, not events.
    Draft {
        /// Warnings of expiry sent so far.
        warnings: u8,
        /// When the last of them was sent: a change after it makes them void.
        warned: Option<Instant>,
    },
    /// Received, nobody has taken it.
    Submitted {
        /// End of screening: counted from receipt.
        due: Instant,
    },
    /// Being checked for completeness.
    Screening {
        /// End of screening.
        due: Instant,
    },
    /// The NGO has the next step.
    AwaitingApplicant(Awaiting),
    /// Reviewed criterion by criterion.
    UnderReview {
        /// When the review should be over.
        due: Instant,
    },
    /// An officer has recommended; a senior officer is to countersign.
    Recommended {
        /// What.
        advice: Advice,
        /// By whom.
        by: PersonId,
        /// When the countersignature is due.
        due: Instant,
    },
    /// An officer proposes to close the file without the Council.
    ClosingProposed {
        /// On which ground.
        ground: Ground,
        /// Why: the NGO reads it once the file is closed.
        reason: TextRef,
        /// By whom.
        by: PersonId,
        /// Screening or `UnderReview`, as it was.
        from: Box<State>,
        /// The NGO was told and had its time to comment.
        heard: bool,
        /// When the countersignature is due.
        due: Instant,
    },
    /// Countersigned: ready for a list.
    Endorsed(Endorsement),
    /// On the list of a session.
    OnAgenda(Item),
    /// The Council has decided; not announced. Nobody outside may know.
    Decided(Decided),
    /// Admitted by the Council.
    Admitted {
        /// The decision.
        decided: Decided,
        /// Since when it may sit.
        since: Day,
    },
    /// Not admitted by the Council.
    NotAdmitted {
        /// The decision.
        decided: Decided,
        /// From when it may apply again.
        may_apply_from: Day,
    },
    /// Deferred by the Council.
    Deferred {
        /// The decision, with the Council's questions.
        decided: Decided,
        /// To which session; `None` is the next to be announced.
        to: Option<CouncilSessionId>,
        /// Which deferral it is, from 1.
        round: u16,
        /// Something was asked since, and not taken back.
        asked: bool,
        /// The organization has sent something since, or let its time to do so pass.
        answered: bool,
    },
    /// Closed: not a case for this procedure.
    Inadmissible {
        /// On which ground.
        ground: Ground,
        /// Proposed by.
        proposed_by: PersonId,
        /// Countersigned by.
        countersigned_by: PersonId,
        /// Can be reopened until.
        until: Instant,
        /// Where it is reopened to.
        from: Box<State>,
    },
    /// Withdrawn by the NGO.
    Withdrawn {
        /// By whom.
        by: PersonId,
        /// Why, where the NGO said so.
        reason: Option<TextRef>,
        /// Can be undone until.
        until: Instant,
        /// The state to go back to.
        from: Box<State>,
    },
    /// Closed for lack of an answer.
    Lapsed {
        /// Can be reopened until.
        until: Instant,
        /// What was waited for.
        awaiting: Awaiting,
    },
    /// The draft was discarded by its owner, or expired.
    Discarded,
}

/// What the NGO was asked, and where the file goes back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaiting {
    /// A question or a hearing.
    pub purpose: Purpose,
    /// The state to go back to.
    pub back_to: Box<State>,
    /// End of the day by which the answer is due.
    pub due: Instant,
    /// Until when a late answer is still taken; lapses after it.
    pub grace: Instant,
    /// What may be changed while answering.
    pub opened: Opened,
    /// An extension asked for, granted, refused.
    pub extension: Extension,
    /// Since when it is due then: no reminder goes out for a moment before it.
    pub since: Instant,
    /// Reminders sent.
    pub reminders: u8,
    /// The last reminder, whoever sent it.
    pub reminded: Option<Instant>,
    /// A message could not be delivered: the clock stands still until another contact was found.
    pub contact_failed: bool,
}

impl Awaiting {
    /// When the NGO was last told that an answer is waited for.
    pub fn told(&self) -> Instant {
        self.reminded.map_or(self.since, |reminded| reminded.max(self.since))
    }
}

/// By when an answer is due, and until when a late one is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// End of the day by which it is due.
    pub due: Instant,
    /// End of grace.
    pub grace: Instant,
}

/// Whether more time was asked for. One extension at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Extension {
    /// Not asked.
    #[default]
    None,
    /// Asked, not yet decided.
    Requested,
    /// Granted: the due day has moved.
    Granted,
    /// Refused.
    Refused,
}

/// Place on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which session.
    pub session: CouncilSessionId,
    /// The letter of the item once the list is closed: 0 is (a).
    pub letter: Option<u16>,
    /// What was endorsed.
    pub endorsement: Endorsement,
    /// The state to go back to when removed: `Endorsed`, or `Deferred`.
    pub from: Box<State>,
}

/// The Council's decision on this application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The item that was decided.
    pub item: Item,
    /// Under which resolution.
    pub resolution: ResolutionId,
    /// What was decided.
    pub outcome: Outcome,
    /// The day of the decision.
    pub on: Day,
    /// Letters previewed so far, by digest: only these can be announced.
    pub previewed: BTreeSet<Digest>,
    /// When it was announced.
    pub announced: Option<Instant>,
}

/// The name of a state, without its facts: rows of the law's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is documented at `State`")]
pub enum StateKind {
    Draft,
    Submitted,
    Screening,
    AwaitingApplicant,
    UnderReview,
    Recommended,
    ClosingProposed,
    Endorsed,
    OnAgenda,
    Decided,
    Admitted,
    NotAdmitted,
    Deferred,
    Inadmissible,
    Withdrawn,
    Lapsed,
    Discarded,
}

impl StateKind {
    /// Every state, in the order of the procedure.
    pub const ALL: [Self; 17] = [
        Self::Draft,
        Self::Submitted,
        Self::Screening,
        Self::AwaitingApplicant,
        Self::UnderReview,
        Self::Recommended,
        Self::ClosingProposed,
        Self::Endorsed,
        Self::OnAgenda,
        Self::Decided,
        Self::Admitted,
        Self::NotAdmitted,
        Self::Deferred,
        Self::Inadmissible,
        Self::Withdrawn,
        Self::Lapsed,
        Self::Discarded,
    ];

    /// Stable key for storage, addresses and tables.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Screening => "screening",
            Self::AwaitingApplicant => "awaiting_applicant",
            Self::UnderReview => "under_review",
            Self::Recommended => "recommended",
            Self::ClosingProposed => "closing_proposed",
            Self::Endorsed => "endorsed",
            Self::OnAgenda => "on_agenda",
            Self::Decided => "decided",
            Self::Admitted => "admitted",
            Self::NotAdmitted => "not_admitted",
            Self::Deferred => "deferred",
            Self::Inadmissible => "inadmissible",
            Self::Withdrawn => "withdrawn",
            Self::Lapsed => "lapsed",
            Self::Discarded => "discarded",
        }
    }

    /// The state of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.key() == key)
    }

    /// Whether the procedure has run its course; an application in any other state is *open*.
    pub const fn is_closed(self) -> bool {
        matches!(
            self,
            Self::Admitted | Self::NotAdmitted | Self::Inadmissible | Self::Withdrawn | Self::Lapsed | Self::Discarded
        )
    }
}

impl State {
    /// The name of this state.
    pub const fn kind(&self) -> StateKind {
        match self {
            Self::Draft { .. } => StateKind::Draft,
            Self::Submitted { .. } => StateKind::Submitted,
            Self::Screening { .. } => StateKind::Screening,
            Self::AwaitingApplicant(_) => StateKind::AwaitingApplicant,
            Self::UnderReview { .. } => StateKind::UnderReview,
            Self::Recommended { .. } => StateKind::Recommended,
            Self::ClosingProposed { .. } => StateKind::ClosingProposed,
            Self::Endorsed(_) => StateKind::Endorsed,
            Self::OnAgenda(_) => StateKind::OnAgenda,
            Self::Decided(_) => StateKind::Decided,
            Self::Admitted { .. } => StateKind::Admitted,
            Self::NotAdmitted { .. } => StateKind::NotAdmitted,
            Self::Deferred { .. } => StateKind::Deferred,
            Self::Inadmissible { .. } => StateKind::Inadmissible,
            Self::Withdrawn { .. } => StateKind::Withdrawn,
            Self::Lapsed { .. } => StateKind::Lapsed,
            Self::Discarded => StateKind::Discarded,
        }
    }

    /// Until when a closed file can be opened again.
    pub const fn reopens_until(&self) -> Option<Instant> {
        match self {
            Self::Lapsed { until, .. } | Self::Inadmissible { until, .. } => Some(*until),
            _ => None,
        }
    }

    /// When the next step is due, whoever has it, where a clock runs. While no message reaches the organization it is
    /// the secretariat's: another contact has to be found before the time of grace is over.
    pub const fn due(&self) -> Option<Instant> {
        match self {
            Self::Submitted { due }
            | Self::Screening { due }
            | Self::UnderReview { due }
            | Self::Recommended { due, .. }
            | Self::ClosingProposed { due, .. } => Some(*due),
            Self::AwaitingApplicant(a) => Some(if a.contact_failed { a.grace } else { a.due }),
            _ => None,
        }
    }
}
