//! What has happened to a session: ids, keys, dates and hashes only.

use super::{
    command::{RecordedOutcome, Removal, ResolutionText},
    issues::Annex,
    state::{Dates, Details, IssuedPaper, SessionKind},
    warning::Warning,
};
use crate::{
    application::LatePlacing,
    kernel::{ApplicationId, CouncilSessionId, Day, Language, ResolutionId, TextId, TextRef},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// An event of one session. Who and when stand beside it (`Recorded`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The session was planned.
    Planned {
        /// Which.
        session: CouncilSessionId,
        /// What kind.
        kind: SessionKind,
        /// Its days and deadlines.
        dates: Dates,
        /// Place, agenda item, members, chair.
        details: Details,
    },
    /// What moves nobody's deadline was changed.
    Amended {
        /// Last day.
        closes: Day,
        /// Place, agenda item, members, chair.
        details: Details,
    },
    /// Notice of the session was sent.
    NoticeRecorded {
        /// When.
        on: Day,
        /// By when the rules ask for it.
        due_by: Day,
    },
    /// The session was moved to later days.
    Postponed {
        /// The new days; no deadline is earlier than it was.
        dates: Dates,
        /// Why.
        reason: TextRef,
    },
    /// The session was called off.
    Cancelled {
        /// Why.
        reason: TextRef,
        /// Undecided files, which go back.
        returned: Vec<ApplicationId>,
    },
    /// An application came on the list.
    ItemPlaced {
        /// Which.
        application: ApplicationId,
        /// How, where the list was closed.
        late: Option<LatePlacing>,
        /// Its letter, where the list has letters already.
        letter: Option<u16>,
    },
    /// An application came off the list.
    ItemRemoved {
        /// Which.
        application: ApplicationId,
        /// Why.
        why: Removal,
    },
    /// The list was put into this order.
    ItemsOrdered {
        /// All items.
        order: Vec<ApplicationId>,
    },
    /// The list was closed.
    ListClosed {
        /// The items in the order of their letters: the first is (a).
        letters: Vec<ApplicationId>,
    },
    /// A paper was issued.
    PaperIssued {
        /// As it was issued.
        paper: IssuedPaper,
        /// What it tells of requests beside the list: kept once, with the first language that was made here.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        annex: Option<Annex>,
    },
    /// An addendum was issued.
    AddendumAdded {
        /// As it was issued.
        paper: IssuedPaper,
        /// The items that it adds.
        items: BTreeSet<ApplicationId>,
    },
    /// The session met.
    Opened,
    /// A resolution was put on record.
    ResolutionRecorded {
        /// Which.
        id: ResolutionId,
        /// What it says of itself.
        text: ResolutionText,
    },
    /// The record of a resolution was corrected.
    ResolutionCorrected {
        /// Which.
        id: ResolutionId,
        /// What it says now.
        text: ResolutionText,
        /// Why.
        reason: TextRef,
    },
    /// What was decided on an item was put on record.
    OutcomeRecorded {
        /// Which item, what, how.
        record: RecordedOutcome,
        /// Why it was recorded in spite of warnings.
        despite: Option<TextRef>,
        /// The warnings that were shown and confirmed: what they rest on may be another tomorrow. Records of
        /// before they were kept have none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        warnings: Vec<Warning>,
    },
    /// That record was corrected.
    OutcomeCorrected {
        /// Which item, what, how.
        record: RecordedOutcome,
        /// Why.
        reason: TextRef,
        /// What looks odd about it as it was corrected; `None` of corrections of before that was kept.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        warnings: Option<Vec<Warning>>,
    },
    /// An item was not taken up.
    NotTakenUp {
        /// Which.
        application: ApplicationId,
    },
    /// The session was over.
    Ended {
        /// Undecided files, which go back.
        returned: Vec<ApplicationId>,
    },
    /// Words of the session were put into another language.
    Translated {
        /// Which words.
        text: TextId,
        /// Into which language.
        language: Language,
        /// How they read in it.
        words: TextRef,
    },
    /// A second person confirmed a translation.
    TranslationChecked {
        /// Of which words.
        text: TextId,
        /// In which language.
        language: Language,
        /// The wording that was read.
        wording: TextId,
    },
}

impl Event {
    /// The paper that came out by it.
    pub const fn issued(&self) -> Option<&IssuedPaper> {
        match self {
            Self::PaperIssued { paper, .. } | Self::AddendumAdded { paper, .. } => Some(paper),
            _ => None,
        }
    }

    /// What looked odd about the decision that it put on record or corrected; `None` where that was not kept, as of
    /// records of before it was.
    pub fn warnings(&self) -> Option<&[Warning]> {
        match self {
            // Without a reason, nothing can have looked odd.
            Self::OutcomeRecorded { despite, warnings, .. } => {
                (despite.is_none() || !warnings.is_empty()).then_some(warnings.as_slice())
            }
            Self::OutcomeCorrected { warnings, .. } => warnings.as_deref(),
            _ => None,
        }
    }
}

names! {
    /// The name of an event, without its data.
    EventKind of Event by name {
        Planned = "planned", Amended = "amended", NoticeRecorded = "notice_recorded", Postponed = "postponed",
        Cancelled = "cancelled", ItemPlaced = "item_placed", ItemRemoved = "item_removed",
        ItemsOrdered = "items_ordered", ListClosed = "list_closed", PaperIssued = "paper_issued",
        AddendumAdded = "addendum_added", Opened = "opened", ResolutionRecorded = "resolution_recorded",
        ResolutionCorrected = "resolution_corrected", OutcomeRecorded = "outcome_recorded",
        OutcomeCorrected = "outcome_corrected", NotTakenUp = "not_taken_up", Ended = "ended",
        Translated = "translated", TranslationChecked = "translation_checked",
    }
}
stored!(Event);
