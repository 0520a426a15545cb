//! Where an application stands, with the facts that each state carries.

use super::{
    advice::{Advice, Endorsement, Ground, Hearing, Opened, Outcome, Purpose, Question, QuestionStatus},
    reference::Reference,
};
use crate::{
    criteria::CriterionKey,
    kernel::{
        ApplicationId, CouncilSessionId, Day, Digest, Instant, OrganizationId, PersonId, QuestionId, Recorded,
        ResolutionId, Seq, TextRef,
    },
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One application, folded from its events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// Which.
    pub id: ApplicationId,
    /// Whose.
    pub organization: OrganizationId,
    /// How many events it has.
    pub seq: Seq,
    /// When the draft was begun.
    pub started: Instant,
    /// Who began the draft.
    pub started_by: PersonId,
    /// Rulebook in force: that of the draft's beginning until submission, then pinned at receipt.
    pub rulebook: String,
    /// Given at submission.
    pub reference: Option<Reference>,
    /// Day of receipt at the secretariat; the age of the organization is counted to it. It never
    /// moves: a file once in time stays in time.
    pub received: Option<Received>,
    /// The session aimed at; `None` is *next to be announced*.
    pub target: Option<CouncilSessionId>,
    /// Frozen versions, oldest first; version n is at index n − 1.
    pub versions: Vec<FrozenVersion>,
    /// Where it stands.
    pub state: State,
    /// Who works on it now. Orthogonal to the state, and may be nobody.
    pub holder: Option<PersonId>,
    /// Staff who may not see the case.
    pub conflicted: BTreeSet<PersonId>,
    /// Signers so far: nobody takes two of recommend, countersign and confirm in one case.
    pub signatures: Vec<(Signature, PersonId)>,
    /// What reviewers found, the latest a criterion.
    pub findings: BTreeMap<CriterionKey, ReviewerFinding>,
    /// Mandatory criteria not met that were excepted, with the reason.
    pub exceptions: BTreeMap<CriterionKey, Reasoned>,
    /// Gates that were passed in spite of what was missing.
    pub proceeded: BTreeMap<CriterionKey, Reasoned>,
    /// Facts corrected by staff, with evidence; the NGO's answer stays visible beside.
    pub corrections_of_fact: Vec<FactCorrection>,
    /// Every question ever asked.
    pub questions: Vec<Question>,
    /// Every hearing ever opened.
    pub hearings: Vec<Hearing>,
    /// Deferrals of the organization in earlier applications.
    pub earlier_rounds: u16,
    /// Deferrals of this application by the Council.
    pub rounds: u16,
    /// Reasons given for recommending to defer, by digest of the words.
    pub deferral_reasons: Vec<TextRef>,
    /// Likely duplicates linked and not yet settled.
    pub duplicates: BTreeMap<ApplicationId, DuplicateStatus>,
    /// Screening hits; each is to be cleared before countersignature.
    pub hits: BTreeMap<Digest, HitStatus>,
    /// The Director General's dated letter of reply, once on record.
    pub reply: Option<Day>,
    /// A wish to withdraw after the list closed: the secretary sees it, the Council decides.
    pub withdrawal_noted: bool,
    /// A correction proposed after announcement and not yet confirmed.
    pub correction: Option<ProposedCorrection>,
    /// Letters issued, the latest last: original and corrections.
    pub letters: Vec<IssuedLetter>,
    /// Start of the present state, for the figures.
    pub since: Instant,
    /// When a passed deadline was last told, so that each is told once.
    pub escalated: Option<Instant>,
}

/// What the NGO may change of its dossier now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changeable<'a> {
    /// All of it.
    Everything,
    /// What a request opened.
    Only(&'a Opened),
    /// Nothing.
    Nothing,
}

impl Application {
    /// What the NGO may change of its dossier now.
    pub const fn changeable(&self) -> Changeable<'_> {
        match &self.state {
            State::Draft { .. } | State::Deferred { .. } => Changeable::Everything,
            State::AwaitingApplicant(awaiting) | State::Lapsed { awaiting, .. } => Changeable::Only(&awaiting.opened),
            _ => Changeable::Nothing,
        }
    }

    /// What the NGO is waited for, while it is.
    pub const fn awaiting(&self) -> Option<&Awaiting> {
        match &self.state {
            State::AwaitingApplicant(awaiting) => Some(awaiting),
            _ => None,
        }
    }

    /// Its place on a list, while the Council has it or has had it.
    pub const fn item(&self) -> Option<&Item> {
        match &self.state {
            State::OnAgenda(item) => Some(item),
            State::Decided(decided)
            | State::Admitted { decided, .. }
            | State::NotAdmitted { decided, .. }
            | State::Deferred { decided, .. } => Some(&decided.item),
            _ => None,
        }
    }

    /// Hits on loaded lists that no person has cleared.
    pub fn open_hits(&self) -> usize {
        self.hits.values().filter(|hit| matches!(hit, HitStatus::Open)).count()
    }

    /// Number of the next version to be frozen.
    pub fn next_version(&self) -> u32 {
        u32::try_from(self.versions.len()).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// Whether some question waits for its answer.
    pub fn has_open_question(&self) -> bool {
        self.questions.iter().any(|q| q.status.is_open())
    }

    /// Open questions for which no answer is saved.
    pub fn unanswered(&self) -> Vec<QuestionId> {
        self.questions.iter().filter(|q| q.status == QuestionStatus::Open).map(|q| q.asked.id).collect()
    }

    /// Whether an answer to a question was saved and not sent.
    pub fn some_answer_saved(&self) -> bool {
        self.questions.iter().any(|q| matches!(q.status, QuestionStatus::Saved(_)))
    }

    /// Whether more time was asked for and nobody has decided it.
    pub fn extension_requested(&self) -> bool {
        self.awaiting().is_some_and(|a| a.extension == Extension::Requested)
    }

    /// Whether no message reaches the NGO.
    pub fn contact_failed(&self) -> bool {
        self.awaiting().is_some_and(|a| a.contact_failed)
    }
}

/// When a file was received, and whether in time for the session it aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// The instant of submission.
    pub at: Instant,
    /// The day at the secretariat.
    pub day: Day,
}

/// A version of the dossier that was frozen, by digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenVersion {
    /// From 1.
    pub number: u32,
    /// Covers the digests of all its sections and documents.
    pub digest: Digest,
    /// When it was frozen.
    pub at: Instant,
}

/// What a signature under a step was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signature {
    /// Recommended, or proposed to close.
    Recommend,
    /// Countersigned.
    Countersign,
    /// Proposed a correction.
    ProposeCorrection,
    /// Confirmed a correction.
    Confirm,
}

/// A step for which somebody gave a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reasoned {
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: Instant,
    /// Why.
    pub reason: TextRef,
}

/// What a reviewer found on one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewerFinding {
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: Instant,
    /// Met or not.
    pub met: bool,
    /// Why.
    pub reason: TextRef,
    /// On which version of the dossier.
    pub version: u32,
    /// Where it can be read.
    pub evidence: Vec<super::advice::EvidenceRef>,
    /// Set when what it rests on has changed since: to be looked at again.
    pub stale: bool,
}

/// A fact that staff corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactCorrection {
    /// Form name of the answer.
    pub at: String,
    /// What it should read, and on which evidence.
    pub words: TextRef,
    /// Who.
    pub by: PersonId,
    /// When.
    pub on: Instant,
}

/// What became of a likely duplicate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DuplicateStatus {
    /// Linked by a person, not settled.
    Linked,
    /// Looked at: another organization.
    Dismissed,
}

/// What became of a hit on a loaded list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HitStatus {
    /// To be cleared by a person.
    Open,
    /// Cleared with a reason.
    Cleared(Reasoned),
}

/// A correction that waits for a second person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposedCorrection {
    /// Who proposed it.
    pub by: PersonId,
    /// What it says and why.
    pub reason: TextRef,
    /// A new outcome; `None` for a clerical correction.
    pub outcome: Option<Outcome>,
}

/// A letter as it was sent, by digest of its frozen bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedLetter {
    /// SHA-256 of the frozen letter.
    pub digest: Digest,
    /// When it was issued.
    pub at: Instant,
}

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
        /// Something was asked since.
        asked: bool,
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
    /// Reminders sent.
    pub reminders: u8,
    /// A message could not be delivered: the clock stands still until another contact was found.
    pub contact_failed: bool,
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

    /// When the next step is due, and by whom it is awaited, where a clock runs.
    pub const fn due(&self) -> Option<Instant> {
        match self {
            Self::Submitted { due }
            | Self::Screening { due }
            | Self::UnderReview { due }
            | Self::Recommended { due, .. }
            | Self::ClosingProposed { due, .. } => Some(*due),
            Self::AwaitingApplicant(a) => Some(a.due),
            _ => None,
        }
    }
}

/// An application's recorded event.
pub type RecordedEvent = Recorded<super::Event>;
