//! What can be asked of a session. Who may, and in which phase, stands in `law`.

use super::{
    issues::Annex,
    naming::{ResolutionNumber, Revision, Symbol},
    rule::{DecisionRule, Votes},
    state::{Details, SessionKind, Taken, WorkingCopy},
};
use crate::{
    application::{LatePlacing, Outcome},
    kernel::{ApplicationId, Day, Digest, DocumentId, Instant, Language, ResolutionId, TextId, TextRef},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A command on one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Plans a session; its deadlines are computed from the rulebook.
    Plan {
        /// What kind.
        kind: SessionKind,
        /// First day.
        opens: Day,
        /// Last day.
        closes: Day,
        /// Place, agenda item, members, chair.
        details: Details,
    },
    /// Changes what moves nobody's deadline.
    Amend {
        /// Last day.
        closes: Day,
        /// Place, agenda item, members, chair.
        details: Details,
    },
    /// Puts on record that notice of the session was sent.
    RecordNotice {
        /// When.
        on: Day,
    },
    /// Moves the session to later days.
    Postpone {
        /// New first day.
        opens: Day,
        /// New last day.
        closes: Day,
        /// Why.
        reason: TextRef,
    },
    /// Calls the session off: every undecided file goes back.
    Cancel {
        /// Why.
        reason: TextRef,
    },
    /// Puts an application on the list; the other half is `application::Command::Place`.
    PlaceItem {
        /// Which.
        application: ApplicationId,
        /// How, where the list is closed.
        late: Option<LatePlacing>,
    },
    /// Takes an application off the list; the other half is `Remove` or `Withdraw`.
    RemoveItem {
        /// Which.
        application: ApplicationId,
        /// Why.
        why: Removal,
    },
    /// Puts the list into this order.
    OrderItems {
        /// All items that stand.
        order: Vec<ApplicationId>,
    },
    /// Closes the list: each item gets its letter.
    CloseList,
    /// Issues a paper.
    IssuePaper(PaperIssue),
    /// Issues an addendum for items that came on the closed list.
    AddAddendum {
        /// The paper.
        paper: PaperIssue,
        /// The items that it adds.
        items: BTreeSet<ApplicationId>,
    },
    /// The session meets.
    Open,
    /// Puts a resolution on record.
    RecordResolution {
        /// Its identity, minted outside.
        id: ResolutionId,
        /// What it says of itself.
        text: ResolutionText,
    },
    /// Corrects the record of a resolution.
    CorrectResolution {
        /// Which.
        id: ResolutionId,
        /// What it should say.
        text: ResolutionText,
        /// Why.
        reason: TextRef,
    },
    /// Puts on record what was decided on an item; the other half is `RecordDecision`.
    RecordOutcome {
        /// Which item, what, how.
        record: RecordedOutcome,
        /// Why it is recorded in spite of the warnings that were shown.
        despite: Option<TextRef>,
    },
    /// Corrects that record; the other half is `CorrectDecision` or `ConfirmCorrection`.
    CorrectOutcome {
        /// Which item, what, how.
        record: RecordedOutcome,
        /// Why.
        reason: TextRef,
    },
    /// The session did not take an item up; the other half is `NotTakenUp`.
    MarkNotTakenUp {
        /// Which.
        application: ApplicationId,
    },
    /// The session is over: every undecided file goes back.
    End,
    /// Puts words of the session into another language.
    Translate {
        /// Which words.
        text: TextId,
        /// Into which language.
        language: Language,
        /// How they read in it.
        words: TextRef,
    },
    /// Confirms a translation, having read both.
    CheckTranslation {
        /// Of which words.
        text: TextId,
        /// In which language.
        language: Language,
        /// The wording that was read.
        wording: TextId,
    },
}

/// Why an item comes off the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Removal {
    /// The NGO withdrew; after the closing of the list the secretary takes the noted wish up, in
    /// these words.
    Withdrawn(Option<TextRef>),
    /// The secretary took it off, for this reason.
    BySecretary(TextRef),
}

/// A paper to be issued. Its day of issue is the day of the command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperIssue {
    /// Its symbol.
    pub symbol: Symbol,
    /// Which revision.
    pub revision: Revision,
    /// In which language.
    pub language: Language,
    /// Where its bytes are kept.
    pub document: DocumentId,
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// What it changes; asked of all but the original.
    pub changes: Option<TextRef>,
    /// Why it is issued with untranslated words in the original only.
    pub original_only: Option<TextRef>,
    /// Whether words in it are known to lack a translation.
    pub untranslated: bool,
    /// The same in a form to be worked on, where it is issued in one as well.
    pub working: Option<WorkingCopy>,
    /// What it tells of requests beside the list, where it was made here.
    pub annex: Option<Annex>,
    /// When what it tells was read, where it was made here.
    pub read_at: Option<Instant>,
}

/// What a resolution says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResolutionText {
    /// Its number.
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

/// What was decided on an item, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedOutcome {
    /// On which item.
    pub application: ApplicationId,
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
}

impl RecordedOutcome {
    /// How it was taken.
    pub const fn taken(&self) -> Taken {
        Taken { resolution: self.resolution, on: self.on, rule: self.rule, votes: self.votes }
    }
}

names! {
    /// The name of a command, without its data: rows of the law's table.
    CommandKind of Command by kind {
        Plan = "plan", Amend = "amend", RecordNotice = "record_notice", Postpone = "postpone", Cancel = "cancel",
        PlaceItem = "place_item", RemoveItem = "remove_item", OrderItems = "order_items", CloseList = "close_list",
        IssuePaper = "issue_paper", AddAddendum = "add_addendum", Open = "open",
        RecordResolution = "record_resolution", CorrectResolution = "correct_resolution",
        RecordOutcome = "record_outcome", CorrectOutcome = "correct_outcome",
        MarkNotTakenUp = "mark_not_taken_up", End = "end",
        Translate = "translate", CheckTranslation = "check_translation",
    }
}
