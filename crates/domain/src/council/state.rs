//! Where a session stands, and what is on its record.

use super::{
    command::RecordedOutcome,
    issues::Told,
    naming::{AgendaItem, ResolutionNumber, Revision, Symbol},
    rule::{DecisionRule, Votes},
    warning::WarningKind,
};
use crate::{
    application::{LatePlacing, Outcome, Translations},
    kernel::{ApplicationId, CouncilSessionId, Day, Digest, DocumentId, Instant, Language, ResolutionId, Seq, TextRef},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One session of the Council, folded from its events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CouncilSession {
    /// Which.
    pub id: CouncilSessionId,
    /// How many events it has.
    pub seq: Seq,
    /// What kind of session.
    pub kind: SessionKind,
    /// How far it has come.
    pub phase: Phase,
    /// Its days and deadlines.
    pub dates: Dates,
    /// Place, agenda item, members, chair.
    pub details: Details,
    /// The day on which notice of the session was sent, once on record.
    pub notice: Option<Day>,
    /// How often it was postponed.
    pub postponed: u16,
    /// Its list, in order. Removed items stay from the closing of the list on.
    pub items: Vec<ListItem>,
    /// Its resolutions.
    pub resolutions: BTreeMap<ResolutionId, Resolution>,
    /// Papers issued, in the order of issue. None is ever changed.
    pub papers: Vec<IssuedPaper>,
    /// What each issue of a paper tells of.
    pub told: BTreeMap<(Symbol, Revision), Told>,
    /// Translations of words of the session, by the text that they translate.
    pub translations: Translations,
    /// When the present phase began.
    pub since: Instant,
}

/// What kind of session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// The yearly one, by its number: 116 is the 116th.
    Regular(u16),
    /// Called at request: takes endorsed files only.
    Special(u16),
    /// No meeting: carried when nobody objects within the days.
    WrittenProcedure,
}

impl SessionKind {
    /// Keys of all kinds, in the order in which forms list them.
    pub const KEYS: [&'static str; 3] = ["regular", "special", "written_procedure"];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Regular(_) => "regular",
            Self::Special(_) => "special",
            Self::WrittenProcedure => "written_procedure",
        }
    }

    /// Its number, where it has one.
    pub const fn number(self) -> Option<u16> {
        match self {
            Self::Regular(n) | Self::Special(n) => Some(n),
            Self::WrittenProcedure => None,
        }
    }

    /// The kind of a key; a kind that is numbered needs a number from 1.
    pub fn from_key(key: &str, number: Option<u16>) -> Option<Self> {
        match (key, number.filter(|n| *n > 0)) {
            ("regular", Some(n)) => Some(Self::Regular(n)),
            ("special", Some(n)) => Some(Self::Special(n)),
            ("written_procedure", _) => Some(Self::WrittenProcedure),
            _ => None,
        }
    }
}

/// How far a session has come. A postponement moves the dates, not the phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Its list is open.
    Planned,
    /// Each item has its letter.
    ListClosed,
    /// The paper is out: the order is frozen.
    PaperIssued,
    /// It is meeting, or its written procedure is running.
    Open,
    /// It is over.
    Ended,
    /// It will not meet.
    Cancelled,
}

impl Phase {
    /// Every phase, in order.
    pub const ALL: [Self; 6] =
        [Self::Planned, Self::ListClosed, Self::PaperIssued, Self::Open, Self::Ended, Self::Cancelled];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::ListClosed => "list_closed",
            Self::PaperIssued => "paper_issued",
            Self::Open => "open",
            Self::Ended => "ended",
            Self::Cancelled => "cancelled",
        }
    }

    /// The phase of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.key() == key)
    }

    /// Whether nothing more can come on its list.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Ended | Self::Cancelled)
    }
}

/// A day that ends a time: the day, and its last microsecond at the secretariat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Deadline {
    /// The day.
    pub on: Day,
    /// Its end.
    pub until: Instant,
}

/// The days of a session, computed once at planning and standing in the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dates {
    /// First day.
    pub opens: Day,
    /// Last day.
    pub closes: Day,
    /// Applications received by then are in time for it.
    pub receipt: Deadline,
    /// Its list closes.
    pub list_closes: Deadline,
    /// Its paper issues.
    pub paper_issues: Deadline,
}

/// What may be amended without moving anybody's deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// Where it meets.
    pub place: Option<TextRef>,
    /// The item of its agenda under which applications are taken.
    pub agenda_item: Option<AgendaItem>,
    /// Members of the Organization at the time.
    pub members: Option<u16>,
    /// How many must be present; `None` is the majority of the members.
    pub quorum: Option<u16>,
    /// Who presides.
    pub chair: Option<TextRef>,
}

/// One application on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListItem {
    /// Which.
    pub application: ApplicationId,
    /// Its letter once the list is closed: 0 is (a). It never changes.
    pub letter: Option<u16>,
    /// Whether it stands.
    pub status: ItemStatus,
    /// How it came on a closed list.
    pub late: Option<LatePlacing>,
    /// What was decided.
    pub decision: Option<ItemDecision>,
}

/// Whether an item stands on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemStatus {
    /// It stands.
    Listed,
    /// The NGO withdrew.
    Withdrawn,
    /// The secretary took it off after the letters were given.
    Removed,
    /// The session did not take it up.
    NotTakenUp,
}

impl ItemStatus {
    /// Every status.
    pub const ALL: [Self; 4] = [Self::Listed, Self::Withdrawn, Self::Removed, Self::NotTakenUp];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Listed => "listed",
            Self::Withdrawn => "withdrawn",
            Self::Removed => "removed",
            Self::NotTakenUp => "not_taken_up",
        }
    }

    /// The status of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.key() == key)
    }
}

/// What was decided on an item, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemDecision {
    /// Under which resolution.
    pub resolution: ResolutionId,
    /// What.
    pub outcome: Outcome,
    /// On which day.
    pub on: Day,
    /// By which rule.
    pub rule: DecisionRule,
    /// The votes, where some were counted.
    pub votes: Option<Votes>,
    /// What looked odd about it by the session's own record when it was put there or corrected; `None` where that
    /// was not kept.
    pub odd: Option<BTreeSet<WarningKind>>,
}

impl ItemDecision {
    /// How it was taken.
    pub const fn taken(&self) -> Taken {
        Taken { resolution: self.resolution, on: self.on, rule: self.rule, votes: self.votes }
    }
}

/// How a decision was taken, whatever it was: what is clerical of its record, and can always be corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// Under which resolution.
    pub resolution: ResolutionId,
    /// On which day.
    pub on: Day,
    /// By which rule.
    pub rule: DecisionRule,
    /// The votes, where some were counted.
    pub votes: Option<Votes>,
}

impl Taken {
    /// The record of an outcome that was taken like this.
    pub const fn recorded(self, application: ApplicationId, outcome: Outcome) -> RecordedOutcome {
        let Self { resolution, on, rule, votes } = self;
        RecordedOutcome { application, resolution, outcome, on, rule, votes }
    }
}

/// A resolution of the Council. Many items may stand under one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolution {
    /// Which.
    pub id: ResolutionId,
    /// Its number, unique among all resolutions.
    pub number: ResolutionNumber,
    /// The day of its adoption.
    pub adopted_on: Day,
    /// Its title.
    pub title: TextRef,
    /// The symbol of its draft.
    pub draft: Option<Symbol>,
    /// The items that it covers.
    pub items: BTreeSet<ApplicationId>,
}

/// A paper in a form to be worked on, issued beside the one that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkingCopy {
    /// Where its bytes are kept.
    pub document: DocumentId,
    /// SHA-256 of its bytes.
    pub digest: Digest,
}

/// A paper as it was issued: what was sent is what is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedPaper {
    /// Its symbol.
    pub symbol: Symbol,
    /// Which revision.
    pub revision: Revision,
    /// In which language.
    pub language: Language,
    /// The day of issue.
    pub issued_on: Day,
    /// Where its bytes are kept.
    pub document: DocumentId,
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// What it changes; always there but for the original.
    pub changes: Option<TextRef>,
    /// Why it was issued with untranslated words in the original only.
    pub original_only: Option<TextRef>,
    /// The same in a form to be worked on, where it was issued in one as well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub working: Option<WorkingCopy>,
    /// When what it tells was read, where it was made here: what happened between that and its issue it does not
    /// tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_at: Option<Instant>,
}
