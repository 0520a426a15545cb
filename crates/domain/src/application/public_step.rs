//! What an applicant is told of an event. A white list: what is not named here is internal.

use super::{
    advice::{Ground, OutcomeKind},
    event::Event,
    file::Application,
    state::State,
};
use crate::kernel::{CouncilSessionId, Day, Instant, PersonId, TextRef};

/// What happened, as an applicant is told.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the event of the same name, or said by its own")]
pub enum PublicStep {
    Started,
    DraftWarned,
    DraftExpired,
    Discarded,
    HandedOver { to: PersonId },
    Received { target: Option<CouncilSessionId>, late: bool },
    CheckBegan,
    ReplyRecorded { dated: Day },
    FoundComplete,
    QuestionsAsked { count: usize, due: Instant },
    AnswersSent { version: u32 },
    QuestionsCancelled { reason: TextRef },
    ExtensionRequested { reason: TextRef },
    ExtensionGranted { due: Instant },
    ExtensionRefused { reason: TextRef },
    TimeRenewed { due: Instant },
    HearingOpened { due: Instant },
    HearingCancelled { reason: TextRef },
    CommentSent,
    WentOn,
    ClosingDropped,
    Closed { ground: Ground, reason: TextRef, until: Instant },
    Placed { session: CouncilSessionId },
    Removed { session: CouncilSessionId },
    CalledOff { session: CouncilSessionId },
    NotTakenUp { session: CouncilSessionId },
    Announced { session: CouncilSessionId, outcome: OutcomeKind, to: Option<CouncilSessionId> },
    Corrected { outcome: OutcomeKind },
    ReviewResumed,
    DossierUpdated { version: u32 },
    Withdrawn { reason: Option<TextRef> },
    WithdrawalNoted { reason: Option<TextRef> },
    WithdrawalUndone,
    Reopened,
    Retargeted { instead_of: Option<CouncilSessionId>, session: Option<CouncilSessionId> },
    CarriedOver { instead_of: Option<CouncilSessionId>, session: Option<CouncilSessionId> },
    SessionMoved { session: CouncilSessionId, opens: Day, closes: Day },
    Reminded { count: u8 },
    RemindedByHand,
    Lapsed { until: Instant },
    AnswerSaved,
    WordsTranslated,
}

impl PublicStep {
    /// What an applicant is told of an event; `None` where it is internal. `file` is the application
    /// that the event met.
    pub fn of(file: Option<&Application>, event: &Event) -> Option<Self> {
        let before = file.map(|file| &file.state);
        Some(match event {
            Event::Started { .. } => Self::Started,
            Event::DraftWarned { .. } => Self::DraftWarned,
            Event::DraftExpired => Self::DraftExpired,
            Event::Discarded => Self::Discarded,
            Event::HandedOver { to, .. } => Self::HandedOver { to: *to },
            Event::Submitted { target, late, .. } => Self::Received { target: *target, late: *late },
            Event::Taken { .. } | Event::Assigned { .. } if matches!(before, Some(State::Submitted { .. })) => {
                Self::CheckBegan
            }
            Event::ReplyRecorded { dated } => Self::ReplyRecorded { dated: *dated },
            Event::Completed { .. } => Self::FoundComplete,
            Event::SentBack { .. } if matches!(before, Some(State::ClosingProposed { heard: true, .. })) => {
                Self::ClosingDropped
            }
            Event::Closed { ground, until } => match before {
                Some(State::ClosingProposed { reason, .. }) => {
                    Self::Closed { ground: *ground, reason: *reason, until: *until }
                }
                _ => return None,
            },
            Event::ReviewResumed { .. } => Self::ReviewResumed,
            Event::DossierUpdated { number, .. } => Self::DossierUpdated { version: *number },
            Event::Placed { session, .. } => Self::Placed { session: *session },
            Event::Removed { reason: Some(_) } => Self::Removed { session: file?.item()?.session },
            // Only a session that is called off gives its files back.
            Event::Removed { reason: None } => Self::CalledOff { session: file?.item()?.session },
            Event::NotTakenUp => Self::NotTakenUp { session: file?.item()?.session },
            Event::Announced { over, .. } => Self::announced(before?, *over)?,
            Event::CorrectionConfirmed { .. } => Self::corrected(file?)?,
            Event::Withdrawn { reason, .. } => Self::Withdrawn { reason: *reason },
            Event::WithdrawalNoted { reason } => Self::WithdrawalNoted { reason: *reason },
            Event::WithdrawalUndone => Self::WithdrawalUndone,
            Event::Reopened { .. } => Self::Reopened,
            Event::Translated { told: true, .. } | Event::TranslationChecked { told: true, .. } => {
                Self::WordsTranslated
            }
            Event::Retargeted { session } => Self::Retargeted { instead_of: file?.target, session: *session },
            Event::CarriedOver { session } => Self::CarriedOver { instead_of: file?.target, session: *session },
            other => return Self::of_exchange(other),
        })
    }

    /// What was decided stands in the state that the announcement met.
    fn announced(before: &State, over: bool) -> Option<Self> {
        let State::Decided(decided) = before else { return None };
        let to = decided.outcome.deferred_to().filter(|_| !over);
        Some(Self::Announced { session: decided.item.session, outcome: decided.outcome.kind(), to })
    }

    /// What the decision is once it is corrected: a clerical correction leaves the outcome as it was.
    fn corrected(file: &Application) -> Option<Self> {
        let standing = file.state.announced()?;
        let outcome = file.proposed.as_ref()?.outcome.as_ref().unwrap_or(&standing.outcome);
        Some(Self::Corrected { outcome: outcome.kind() })
    }

    fn of_exchange(event: &Event) -> Option<Self> {
        Some(match event {
            Event::QuestionsAsked { questions, due, .. } => Self::QuestionsAsked { count: questions.len(), due: *due },
            Event::AnswerSaved { .. } => Self::AnswerSaved,
            Event::AnswersSent { number, .. } => Self::AnswersSent { version: *number },
            Event::QuestionsCancelled { reason, .. } => Self::QuestionsCancelled { reason: *reason },
            Event::ExtensionRequested { reason } => Self::ExtensionRequested { reason: *reason },
            Event::ExtensionGranted { due, .. } => Self::ExtensionGranted { due: *due },
            Event::ExtensionRefused { reason, .. } => Self::ExtensionRefused { reason: *reason },
            Event::ContactFound { due, .. } => Self::TimeRenewed { due: *due },
            Event::HearingOpened { due, .. } => Self::HearingOpened { due: *due },
            Event::HearingCancelled { reason, .. } => Self::HearingCancelled { reason: *reason },
            Event::CommentSent { .. } => Self::CommentSent,
            Event::WentOn { .. } => Self::WentOn,
            Event::Reminded { count, .. } => Self::Reminded { count: *count },
            Event::RemindedByHand => Self::RemindedByHand,
            Event::Lapsed { until } => Self::Lapsed { until: *until },
            _ => return None,
        })
    }

    /// Whether the timeline shows it: a saved answer or a translation changes the page and is no news.
    pub const fn is_news(&self) -> bool {
        !matches!(self, Self::AnswerSaved | Self::WordsTranslated)
    }

    /// Whether somebody of the NGO took the step, and may be named to the NGO.
    pub(super) const fn is_the_ngos(&self) -> bool {
        matches!(
            self,
            Self::Started
                | Self::Discarded
                | Self::HandedOver { .. }
                | Self::Received { .. }
                | Self::AnswersSent { .. }
                | Self::ExtensionRequested { .. }
                | Self::CommentSent
                | Self::DossierUpdated { .. }
                | Self::Withdrawn { .. }
                | Self::WithdrawalNoted { .. }
                | Self::WithdrawalUndone
        )
    }
}

/// When the secretariat's next step is due by a public event: the day shown never moves with an
/// internal one.
pub(super) const fn secretariats_day(event: &Event) -> Option<Instant> {
    match event {
        Event::Submitted { screening_due: due, .. }
        | Event::Completed { review_due: due, .. }
        | Event::AnswersSent { due, .. }
        | Event::CommentSent { due }
        | Event::WentOn { due, .. }
        | Event::SentBack { due, .. }
        | Event::ReviewResumed { due }
        | Event::Reopened { due, .. } => Some(*due),
        Event::QuestionsCancelled { due, told, .. } | Event::HearingCancelled { due, told, .. } => Some(match told {
            Some(told) => *told,
            None => *due,
        }),
        _ => None,
    }
}
