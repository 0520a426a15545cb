//! The messages to organizations.

use crate::{
    application::Ground,
    criteria::CriterionKey,
    kernel::{CouncilSessionId, Day, Digest, Instant, TextRef},
};
use serde::{Deserialize, Serialize};

notices! {
    /// What an organization is told. Nothing in it tells of anything internal: no person of the
    /// secretariat, no finding, no advice, no decision before its announcement.
    ApplicantNotice {
        /// The draft will expire.
        DraftExpiring {
            /// The end of the day on which it expires.
            until: Option<Instant>,
        } = "draft_expiring",
        /// The draft has expired.
        DraftExpired = "draft_expired",
        /// Received, with the receipt.
        Received {
            /// Day of receipt.
            on: Day,
            /// The session aimed at.
            session: Option<CouncilSessionId>,
            /// Too late for the nearest session.
            late: bool,
            /// Digest of what was submitted.
            version: Digest,
        } = "received",
        /// The Director General has replied.
        ReplyRecorded {
            /// Date of the reply.
            dated: Day,
        } = "reply_recorded",
        /// Questions.
        Asked {
            /// In order.
            questions: Vec<TextRef>,
            /// The end of the day by which the answer is due.
            due: Instant,
        } = "asked",
        /// No answer yet.
        Reminder {
            /// The end of the day by which the answer is due.
            due: Instant,
            /// It is a comment that is waited for, not answers.
            hearing: bool,
        } = "reminder",
        /// No answer yet, and there will be no other reminder.
        LastReminder {
            /// The end of the day by which the answer is due.
            due: Instant,
            /// When the application is closed without one; `None` where it then goes on.
            lapses: Option<Instant>,
            /// It is a comment that is waited for, not answers.
            hearing: bool,
        } = "last_reminder",
        /// Nothing to answer any more.
        Cancelled {
            /// Why; a message that was waiting when this was added has none.
            reason: Option<TextRef>,
        } = "cancelled",
        /// More time.
        ExtensionGranted {
            /// The new day's end.
            due: Instant,
        } = "extension_granted",
        /// No more time.
        ExtensionRefused {
            /// Why.
            reason: TextRef,
            /// The day's end, as it was.
            due: Instant,
        } = "extension_refused",
        /// The answers have arrived.
        AnswerReceived {
            /// Number of the version that was frozen with them.
            version: u32,
        } = "answer_received",
        /// The comment of a hearing has arrived.
        CommentReceived = "comment_received",
        /// What was brought up to date after a deferral has arrived.
        UpdateReceived {
            /// Number of the version that was frozen with it.
            version: u32,
        } = "update_received",
        /// The time was over, and what had been saved was taken as the answer.
        SentAsSaved {
            /// Number of the version that was frozen with it.
            version: u32,
        } = "sent_as_saved",
        /// What stands against the application can be commented on.
        Hearing {
            /// The criteria that seem not met, but for those that are the secretariat's own; a message that was
            /// waiting when this was added names them too.
            unmet: Vec<CriterionKey>,
            /// What the secretariat says.
            told: TextRef,
            /// The end of the day by which the comment is due.
            due: Instant,
        } = "hearing",
        /// There is nothing to comment on any more.
        HearingCancelled {
            /// Why.
            reason: TextRef,
        } = "hearing_cancelled",
        /// The file is to be closed without the Council.
        IntendToClose {
            /// On which ground.
            ground: Ground,
            /// What the secretariat says.
            told: TextRef,
            /// The end of the day by which the comment is due.
            due: Instant,
        } = "intend_to_close",
        /// The file was closed without the Council.
        Closed {
            /// On which ground.
            ground: Ground,
            /// Why; a message that was waiting when this was added has none.
            reason: Option<TextRef>,
            /// Until when it can be reopened.
            until: Instant,
        } = "closed",
        /// It goes to a later session.
        CarriedOver {
            /// Which, where it is known.
            session: Option<CouncilSessionId>,
            /// The one at which it aimed before.
            #[serde(default)]
            instead_of: Option<CouncilSessionId>,
            /// Whether that one was called off; else its list closed without the file.
            #[serde(default)]
            called_off: bool,
        } = "carried_over",
        /// The session for which it waited was announced.
        SessionSet {
            /// Which.
            session: CouncilSessionId,
        } = "session_set",
        /// It is on a list.
        OnAgenda {
            /// Of which session.
            session: CouncilSessionId,
        } = "on_agenda",
        /// It is on that list no more.
        OffAgenda {
            /// Of which session; a message that was waiting when this was added names none.
            session: Option<CouncilSessionId>,
            /// Whether a wish to withdraw was noted while it stood there: the organization can do so now.
            #[serde(default)]
            wish: bool,
        } = "off_agenda",
        /// The session did not take it up.
        NotTakenUp {
            /// Which; a message that was waiting when this was added names none.
            session: Option<CouncilSessionId>,
            /// As of one that was taken off the list.
            #[serde(default)]
            wish: bool,
        } = "not_taken_up",
        /// The session has other days.
        SessionMoved {
            /// Which.
            session: CouncilSessionId,
            /// Its first and last day before.
            #[serde(default)]
            before: Option<(Day, Day)>,
        } = "session_moved",
        /// The session will not meet.
        SessionCancelled {
            /// Which.
            session: CouncilSessionId,
        } = "session_cancelled",
        /// The Council has decided: on announcement only.
        Decision {
            /// The letter, by the digest of its frozen bytes.
            letter: Digest,
            /// Whether the organization now stands in the register.
            admitted: bool,
        } = "decision",
        /// The record was corrected.
        Correction {
            /// The corrected letter.
            letter: Digest,
        } = "correction",
        /// To those who get no more than this: the head, and addresses that were not proved.
        LetterReady = "letter_ready",
        /// Withdrawn.
        Withdrawn {
            /// Until when it can be undone.
            until: Instant,
        } = "withdrawn",
        /// The wish to withdraw is noted.
        WithdrawalNoted = "withdrawal_noted",
        /// The withdrawal was undone.
        WithdrawalUndone = "withdrawal_undone",
        /// Closed for lack of an answer.
        Lapsed {
            /// Until when it can be reopened.
            until: Instant,
        } = "lapsed",
        /// Opened again.
        Reopened {
            /// The end of the day by which an answer is due, where one is.
            due: Option<Instant>,
        } = "reopened",
        /// The main contact cannot be reached.
        ContactFailed = "contact_failed",
    }
}
