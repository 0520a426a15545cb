//! To an organization, about its application.

use super::{Case, Session, Words, tell::Tell};
use crate::{letter::Letter, links::Links};
use domain::{
    application::Ground,
    criteria::CriterionKey,
    kernel::{Day, Digest, Instant},
};
use locale::L10n;

/// What an organization is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Applicant {
    /// The draft will expire.
    DraftExpiring {
        /// The end of the day on which it expires.
        until: Option<Instant>,
    },
    /// The draft has expired.
    DraftExpired,
    /// Received, with the receipt.
    Received {
        /// Day of receipt.
        on: Day,
        /// The session aimed at.
        session: Option<Session>,
        /// Too late for the nearest session.
        late: bool,
        /// Digest of what was submitted.
        version: Digest,
    },
    /// The Director General has replied.
    ReplyRecorded {
        /// Date of the reply.
        dated: Day,
    },
    /// Questions.
    Asked {
        /// In order.
        questions: Vec<Words>,
        /// The end of the day by which the answer is due.
        due: Instant,
    },
    /// No answer yet.
    Reminder {
        /// The end of the day by which the answer is due.
        due: Instant,
        /// There will be no other.
        last: bool,
        /// When the application is closed without an answer; `None` where it then goes on.
        lapses: Option<Instant>,
        /// It is a comment that is waited for, not answers.
        hearing: bool,
    },
    /// Nothing to answer any more.
    Cancelled {
        /// Why.
        reason: Option<Words>,
    },
    /// More time.
    ExtensionGranted {
        /// The new day.
        due: Instant,
    },
    /// No more time.
    ExtensionRefused {
        /// Why.
        reason: Option<Words>,
        /// The day, as it was.
        due: Instant,
    },
    /// The answers have arrived.
    AnswerReceived {
        /// Number of the version that was frozen with them.
        version: u32,
    },
    /// The comment of a hearing has arrived.
    CommentReceived,
    /// What was brought up to date after a deferral has arrived.
    UpdateReceived {
        /// Number of the version that was frozen with it.
        version: u32,
    },
    /// The time was over, and what had been saved was taken as the answer.
    SentAsSaved {
        /// Number of the version that was frozen with it.
        version: u32,
    },
    /// What stands against the application can be commented on.
    Hearing {
        /// The criteria that seem not met.
        unmet: Vec<CriterionKey>,
        /// What the secretariat says.
        told: Option<Words>,
        /// The end of the day by which the comment is due.
        due: Instant,
    },
    /// There is nothing to comment on any more.
    HearingCancelled {
        /// Why.
        reason: Option<Words>,
    },
    /// The file is to be closed without the Council.
    IntendToClose {
        /// On which ground.
        ground: Ground,
        /// What the secretariat says.
        told: Option<Words>,
        /// The end of the day by which the comment is due.
        due: Instant,
    },
    /// The file was closed without the Council.
    Closed {
        /// On which ground.
        ground: Ground,
        /// Why.
        reason: Option<Words>,
        /// Until when it can be reopened.
        until: Instant,
    },
    /// It goes to a later session.
    CarriedOver {
        /// Which, where it is known.
        session: Option<Session>,
        /// The one at which it aimed before.
        instead_of: Option<Session>,
        /// Whether that one was called off; else its list closed without the application.
        called_off: bool,
    },
    /// The session for which it waited was announced.
    SessionSet {
        /// Which.
        session: Session,
    },
    /// It is on a list.
    OnAgenda {
        /// Of which session.
        session: Session,
    },
    /// It is on that list no more.
    OffAgenda {
        /// Of which session.
        session: Option<Session>,
        /// Whether the organization had asked to withdraw: it can do so now.
        wish: bool,
    },
    /// The session did not take it up.
    NotTakenUp {
        /// Which.
        session: Option<Session>,
        /// Whether the organization had asked to withdraw: it can do so now.
        wish: bool,
    },
    /// The session has other days.
    SessionMoved {
        /// With its new days.
        session: Session,
        /// Its first and last day before.
        before: Option<(Day, Day)>,
    },
    /// The session will not meet.
    SessionCancelled {
        /// Which.
        session: Session,
    },
    /// The Council has decided: on announcement only.
    Decision {
        /// The letter as it was previewed and frozen.
        letter: Words,
        /// Its digest: it goes with the message as a paper.
        digest: Digest,
        /// Whether the organization now stands in the register.
        admitted: bool,
    },
    /// The record was corrected.
    Correction {
        /// The corrected letter, frozen.
        letter: Words,
        /// Its digest: it goes with the message as a paper.
        digest: Digest,
    },
    /// To those who get no more than this: the head, and addresses that were not proved.
    LetterReady,
    /// Withdrawn.
    Withdrawn {
        /// Until when it can be undone.
        until: Instant,
    },
    /// The wish to withdraw is noted.
    WithdrawalNoted,
    /// The withdrawal was undone.
    WithdrawalUndone,
    /// Closed for lack of an answer.
    Lapsed {
        /// Until when it can be reopened.
        until: Instant,
    },
    /// Opened again.
    Reopened {
        /// The end of the day by which an answer is due, where one is.
        due: Option<Instant>,
    },
    /// The main contact cannot be reached.
    ContactFailed,
}

impl Applicant {
    pub(crate) const fn key(&self) -> &'static str {
        match self {
            Self::DraftExpiring { .. } => "draft_expiring",
            Self::DraftExpired => "draft_expired",
            Self::Received { .. } => "received",
            Self::ReplyRecorded { .. } => "reply_recorded",
            Self::Asked { .. } => "asked",
            Self::Reminder { last: false, .. } => "reminder",
            Self::Reminder { last: true, .. } => "last_reminder",
            Self::Cancelled { .. } => "cancelled",
            Self::ExtensionGranted { .. } => "extension_granted",
            Self::ExtensionRefused { .. } => "extension_refused",
            Self::AnswerReceived { .. } => "answer_received",
            Self::CommentReceived => "comment_received",
            Self::UpdateReceived { .. } => "update_received",
            Self::SentAsSaved { .. } => "sent_as_saved",
            Self::Hearing { .. } => "hearing",
            Self::HearingCancelled { .. } => "hearing_cancelled",
            Self::IntendToClose { .. } => "intend_to_close",
            Self::Closed { .. } => "closed",
            Self::CarriedOver { .. } => "carried_over",
            Self::SessionSet { .. } => "session_set",
            Self::OnAgenda { .. } => "on_agenda",
            Self::OffAgenda { .. } => "off_agenda",
            Self::NotTakenUp { .. } => "not_taken_up",
            Self::SessionMoved { .. } => "session_moved",
            Self::SessionCancelled { .. } => "session_cancelled",
            Self::Decision { .. } => "decision",
            Self::Correction { .. } => "correction",
            Self::LetterReady => "letter_ready",
            Self::Withdrawn { .. } => "withdrawn",
            Self::WithdrawalNoted => "withdrawal_noted",
            Self::WithdrawalUndone => "withdrawal_undone",
            Self::Lapsed { .. } => "lapsed",
            Self::Reopened { .. } => "reopened",
            Self::ContactFailed => "contact_failed",
        }
    }

    pub(crate) fn letter(&self, case: &Case, l: &L10n, links: &Links) -> Letter {
        let tell = Tell { case, l, links };
        match self {
            Self::DraftExpiring { .. } | Self::DraftExpired | Self::Received { .. } => tell.beginning(self),
            Self::CarriedOver { .. }
            | Self::SessionSet { .. }
            | Self::OnAgenda { .. }
            | Self::OffAgenda { .. }
            | Self::NotTakenUp { .. }
            | Self::SessionMoved { .. }
            | Self::SessionCancelled { .. }
            | Self::Decision { .. }
            | Self::Correction { .. }
            | Self::LetterReady => tell.council(self),
            Self::Closed { .. }
            | Self::Withdrawn { .. }
            | Self::WithdrawalNoted
            | Self::WithdrawalUndone
            | Self::Lapsed { .. }
            | Self::Reopened { .. } => tell.ending(self),
            _ => tell.answering(self),
        }
    }
}
