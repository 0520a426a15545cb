//! Why a command on a session is not lawful. The registrar is never refused a fact, only what
//! cannot be.

use super::{
    command::CommandKind,
    later::NotDeferredTo,
    naming::{Revision, Symbol},
    state::Phase,
    warning::Warning,
};
use crate::kernel::{CalendarGap, CouncilSessionId, Day, Instant, Language, ResolutionId, Role};

/// A lawful no. `locale::words` says it; it never becomes a 500.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("refused: {self:?}")]
pub enum Refusal {
    /// The command has no place in this phase.
    NotYourTurn {
        /// Which command.
        command: CommandKind,
        /// In which phase.
        phase: Phase,
    },
    /// The actor holds none of the roles that may.
    NotYourRole {
        /// Which command.
        command: CommandKind,
        /// Who may.
        allowed: Vec<Role>,
    },
    /// The session has been planned already.
    AlreadyPlanned,
    /// There is no such session.
    NotPlanned,
    /// A session of this kind and number exists.
    SessionExists {
        /// Which.
        session: CouncilSessionId,
    },
    /// The last day lies before the first.
    EndsBeforeItOpens,
    /// The first day has passed already.
    InThePast {
        /// Today.
        today: Day,
    },
    /// The day has not come yet.
    InTheFuture {
        /// Today.
        today: Day,
    },
    /// A session only ever moves to later days.
    OnlyLater {
        /// Its first day now.
        opens: Day,
    },
    /// It is too early.
    TooEarly {
        /// From when.
        comes: Instant,
    },
    /// More members are asked to be present than there are.
    QuorumAboveMembers {
        /// Members.
        members: u16,
    },
    /// Fewer members than a decision on record says were present: its votes are corrected first.
    MembersBelowVotes {
        /// As many were present.
        present: u16,
    },
    /// The application stands on the list already.
    AlreadyOnList,
    /// The list is closed: say how the item comes on it.
    ListClosed,
    /// The list is open: nothing comes on it late.
    ListStillOpen,
    /// A session adds an item itself only while it meets.
    NotMeeting,
    /// No such item stands on this list.
    NotOnThisList,
    /// An owner withdraws only its own file, and only while the list is open.
    NotYours,
    /// What was loaded is another file than the one which the command names, or none.
    OtherFile,
    /// The order does not name each item once.
    NotTheWholeList,
    /// The same paper was issued before: a change is a revision, corrigendum or addendum.
    PaperExists,
    /// A further language of what a revision has replaced.
    Replaced {
        /// Of which paper.
        symbol: Symbol,
        /// The newest revision of it.
        by: Revision,
    },
    /// A revision, corrigendum or addendum of a paper that was not issued.
    NothingToRevise,
    /// A revision, corrigendum or addendum names what it changes.
    ChangesMissing,
    /// The number of the revision does not follow.
    RevisionNumber {
        /// What follows.
        next: u16,
    },
    /// An addendum is issued as such, and names its items.
    IsAddendum,
    /// An addendum without items, or another revision called one.
    NotAnAddendum,
    /// An addendum adds what does not stand yet under its symbol; its other languages add the same.
    InAPaper,
    /// Words of a paper lack a translation, and nobody said why it is issued in the original only.
    Untranslated,
    /// A paper of another session has this symbol.
    SymbolTaken {
        /// Of which.
        by: CouncilSessionId,
    },
    /// The symbol names another session by its number.
    ForeignSymbol {
        /// Which number.
        number: u16,
    },
    /// Another resolution has this number.
    NumberTaken {
        /// Which.
        by: ResolutionId,
    },
    /// Resolutions are numbered from 1.
    NoNumber,
    /// This resolution is on record already: it is corrected.
    ResolutionExists,
    /// No such resolution of this session.
    ForeignResolution,
    /// An item that was decided under it cannot be dropped from a resolution.
    DecidedUnderIt,
    /// The day lies outside the session.
    OutsideSession {
        /// Its first day.
        opens: Day,
        /// Its last day.
        closes: Day,
    },
    /// Two outcomes for one item.
    AlreadyDecided,
    /// Nothing was decided on this item yet.
    NotDecided,
    /// More votes than present, or more present than members.
    ImpossibleVotes,
    /// The session that a deferral names is none to defer to.
    DeferredTo(NotDeferredTo),
    /// What was shown as a warning is confirmed with a reason.
    WarningsNeedReason {
        /// Which.
        warnings: Vec<Warning>,
    },
    /// No such words stand among those that others read.
    UnknownText,
    /// The words are written in this language.
    SameLanguage {
        /// Which.
        language: Language,
    },
    /// There is no translation that waits for a check.
    NothingToCheck,
    /// Nobody checks a translation of their own.
    OwnTranslation,
    /// Another wording came since the page was shown.
    WordingChanged,
    /// The secretariat's calendar does not reach that far.
    Calendar(CalendarGap),
}

impl From<CalendarGap> for Refusal {
    fn from(gap: CalendarGap) -> Self {
        Self::Calendar(gap)
    }
}

impl From<NotDeferredTo> for Refusal {
    fn from(why: NotDeferredTo) -> Self {
        Self::DeferredTo(why)
    }
}
