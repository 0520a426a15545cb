//! Why a command on an application is not lawful: each reason with the data to explain it.

use super::{command::CommandKind, state::StateKind, wording::WordingKind};
use crate::{
    council::{NotDeferredTo, Symbol},
    criteria::CriterionKey,
    dossier::{Fault, Section},
    evidence::DocumentKind,
    kernel::{ApplicationId, CalendarGap, Day, Instant, Language, QuestionId, Role, TextId},
};

/// A lawful no. `locale::words` says it; it never becomes a 500.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("refused: {self:?}")]
pub enum Refusal {
    /// The command has no place in this state.
    NotYourTurn {
        /// Which command.
        command: CommandKind,
        /// In which state.
        state: StateKind,
    },
    /// The actor holds none of the roles that may.
    NotYourRole {
        /// Which command.
        command: CommandKind,
        /// Who may.
        allowed: Vec<Role>,
    },
    /// The actor has declared a conflict, or belongs to the organization.
    Conflicted,
    /// Only the holder may; or one takes the file first.
    NotTheHolder,
    /// The history has begun already.
    AlreadyStarted,
    /// There is no such application.
    NotStarted,
    /// The organization has an open application.
    OpenApplication {
        /// Which.
        application: ApplicationId,
    },
    /// The organization is an observer already.
    AlreadyObserver,
    /// Not before this day.
    NotBefore {
        /// The day.
        day: Day,
    },
    /// Sections are not complete.
    Incomplete {
        /// Each with its faults.
        sections: Vec<(Section, Vec<Fault>)>,
    },
    /// Required documents are missing.
    MissingEvidence {
        /// For which criterion.
        criterion: CriterionKey,
        /// Which kinds.
        kinds: Vec<DocumentKind>,
    },
    /// Files have arrived that are not attached: they would be left out without a word.
    FilesWaiting {
        /// Which kinds.
        kinds: Vec<DocumentKind>,
    },
    /// Nothing of this kind was opened for a change.
    NothingOpened,
    /// What is submitted is not what the page showed.
    VersionChanged,
    /// The rulebook changed since the draft was begun: its news are to be seen first.
    RulebookChanged,
    /// The declaration names nobody.
    NoDeclaration,
    /// The person to whom it is given cannot take it.
    CannotHold,
    /// The conflict is not there.
    NoConflict,
    /// Nobody lifts a conflict of their own.
    OwnConflict,
    /// A request without questions.
    NoQuestions,
    /// The same was asked before: the question must name it and say why the answer does not do.
    AskedBefore {
        /// The earlier question.
        earlier: QuestionId,
    },
    /// No such question is open.
    NoSuchQuestion,
    /// The NGO is not being heard.
    NoHearing,
    /// Questions without a saved answer.
    Unanswered {
        /// Which.
        questions: Vec<QuestionId>,
    },
    /// Too late: the grace is over.
    TooLate {
        /// When it ended.
        ended: Instant,
    },
    /// Too early: it has not come yet.
    TooEarly {
        /// When it comes.
        comes: Instant,
    },
    /// A reply is not dated before what it replies to.
    BeforeReceipt {
        /// When the file was received.
        received: Day,
    },
    /// A day from which it can apply again that has come already is no ground for closing.
    IntervalOver,
    /// One extension at most.
    ExtensionUsed,
    /// There is no extension to decide.
    NoExtension,
    /// An extension is to be decided first.
    ExtensionPending,
    /// The NGO was told of it only lately.
    ToldLately {
        /// On which day.
        on: Day,
        /// From which day on it can be reminded.
        again: Day,
    },
    /// The clock is about to remind it.
    ClockReminds {
        /// On which day.
        on: Day,
    },
    /// No message reached the NGO: the clock stands still.
    ContactFailed,
    /// Messages reach the NGO: no other contact is needed.
    ContactStands,
    /// Answers came, so the file does not lapse.
    SomeAnswered,
    /// A file does not lapse out of a hearing, or of a deferral.
    NeverLapses,
    /// Gates that do not hold and were not passed with a reason.
    GatesOpen {
        /// Which.
        criteria: Vec<CriterionKey>,
    },
    /// Whether the documents can be read was not confirmed.
    NotLegible,
    /// The criterion is not one that a person judges here.
    NotJudged {
        /// Which.
        criterion: CriterionKey,
    },
    /// What the finding rests on does not fit the criterion, or what was found.
    BasisUnfit {
        /// Which.
        criterion: CriterionKey,
    },
    /// Mandatory criteria without a fresh finding.
    Unjudged {
        /// Which.
        criteria: Vec<CriterionKey>,
    },
    /// Criteria not met and not excepted.
    UnmetWithoutException {
        /// Which.
        criteria: Vec<CriterionKey>,
    },
    /// The criterion is met, or judged by nobody yet: nothing to except.
    NothingToExcept {
        /// Which.
        criterion: CriterionKey,
    },
    /// Only a mandatory criterion can be excepted.
    NotMandatory {
        /// Which.
        criterion: CriterionKey,
    },
    /// Advice against the NGO needs a hearing first, on these criteria.
    HearingFirst {
        /// Which.
        criteria: Vec<CriterionKey>,
    },
    /// Nothing stands against the NGO on which it could be heard.
    NothingToHear,
    /// Advice not to admit needs an unmet criterion.
    NothingUnmet,
    /// A question is open.
    QuestionOpen,
    /// Deferral was recommended so often that a reason not used before is asked.
    NewReasonNeeded {
        /// Rounds so far.
        rounds: u16,
    },
    /// The same person cannot sign twice.
    SamePersonCannotCountersign,
    /// Only the author takes a recommendation back.
    NotTheAuthor,
    /// Hits on a list are not cleared.
    HitsOpen {
        /// How many.
        count: usize,
    },
    /// A linked duplicate is not settled.
    DuplicateOpen {
        /// Which file.
        of: ApplicationId,
    },
    /// No such fact is corrected, or its correction was taken back already.
    NoSuchCorrection,
    /// No such hit, or cleared already.
    NoSuchHit,
    /// A file is no duplicate of itself.
    ItsOwnDuplicate,
    /// No such duplicate is linked.
    NoSuchDuplicate,
    /// The session takes no more items without saying how.
    ListClosed,
    /// The session is over or was cancelled.
    SessionOver,
    /// A special session takes endorsed files only.
    SpecialSession,
    /// The session that a deferral names is none to defer to.
    DeferredTo(NotDeferredTo),
    /// Something was asked in the deferral, or the advice was to defer: the file is reviewed first.
    AnswerFirst,
    /// The item stands on the list of another session, or of none.
    NotOnThisAgenda,
    /// The day lies outside the session.
    OutsideSession {
        /// Its first day.
        opens: Day,
        /// Its last day.
        closes: Day,
    },
    /// The day has not come yet.
    InTheFuture {
        /// Today.
        today: Day,
    },
    /// The resolution belongs to another session.
    ForeignResolution,
    /// More votes than present, or more present than members.
    ImpossibleVotes,
    /// Two outcomes for one item.
    AlreadyDecided,
    /// What was shown as a warning is confirmed with a reason.
    WarningsNeedReason,
    /// The letter was not previewed as it stands now.
    NotPreviewed,
    /// No such words of this file are read by others.
    UnknownText,
    /// The words are in this language already.
    SameLanguage {
        /// Which.
        language: Language,
    },
    /// There is no translation, or it was checked already.
    NothingToCheck,
    /// Nobody checks a translation of their own.
    OwnTranslation,
    /// Another wording came since the page was shown.
    WordingChanged,
    /// The paper in which the Council reads of the request was issued.
    PaperIssued {
        /// Which.
        symbol: Symbol,
    },
    /// The letter lacks words in its language that a second person has checked.
    NotTranslated {
        /// Which words.
        text: TextId,
        /// What they are.
        kind: WordingKind,
        /// Which language.
        language: Language,
    },
    /// The correction is not there, or another waits.
    NoCorrection,
    /// A correction waits for its confirmation.
    CorrectionPending,
    /// The outcome cannot be corrected: something was built on it.
    BuiltUpon,
    /// The correction says what was announced already.
    CorrectsNothing,
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
