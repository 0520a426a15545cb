//! The messages, each with the key of the template by which it is said.

use crate::{
    application::{Ground, StateKind},
    criteria::CriterionKey,
    kernel::{
        ApplicationId, CouncilSessionId, Day, Digest, Instant, NgoRole, OrganizationId, PersonId, StaffRole, TextRef,
    },
};
use serde::{Deserialize, Serialize};

/// Declares notices with the template by which each is said.
macro_rules! notices {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$vdoc:meta])* $variant:ident $({ $($(#[$fdoc:meta])* $field:ident: $type:ty),+ $(,)? })? = $key:literal),+ $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$vdoc])* $variant $({ $($(#[$fdoc])* $field: $type),+ })?),+
        }

        impl $name {
            /// Stable keys of all templates.
            pub const TEMPLATES: &'static [&'static str] = &[$($key),+];

            /// Stable key of the template.
            pub const fn template(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $key),+ }
            }
        }
    };
}

notices! {
    /// What a person is told about their account.
    AccountNotice {
        /// To prove that the address is theirs.
        Verify = "verify",
        /// Invited to work for an organization.
        Invited {
            /// Which.
            organization: OrganizationId,
            /// As what.
            role: NgoRole,
            /// By whom; nobody by name where the secretariat invites.
            by: Option<PersonId>,
            /// Until when it can be accepted.
            until: Instant,
        } = "invited",
        /// Another person answers for an organization.
        OwnershipMoved {
            /// Which.
            organization: OrganizationId,
            /// Who.
            to: PersonId,
        } = "ownership_moved",
        /// The password was changed.
        PasswordChanged {
            /// When.
            at: Instant,
        } = "password_changed",
        /// The account has another address; told to the one that it had.
        EmailChanged {
            /// Whose account.
            person: PersonId,
            /// When.
            at: Instant,
        } = "email_changed",
        /// A sign-in from a device that was not seen before.
        NewSignIn {
            /// When.
            at: Instant,
        } = "new_sign_in",
    }
}

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
        Cancelled = "cancelled",
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
        /// The answer has arrived.
        AnswerReceived {
            /// Number of the version that was frozen with it, where one was.
            version: Option<u32>,
        } = "answer_received",
        /// The time was over, and what had been saved was taken as the answer.
        SentAsSaved {
            /// Number of the version that was frozen with it.
            version: u32,
        } = "sent_as_saved",
        /// What stands against the application can be commented on.
        Hearing {
            /// The criteria that seem not met.
            unmet: Vec<CriterionKey>,
            /// What the secretariat says.
            told: TextRef,
            /// The end of the day by which the comment is due.
            due: Instant,
        } = "hearing",
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
            /// Until when it can be reopened.
            until: Instant,
        } = "closed",
        /// It goes to a later session.
        CarriedOver {
            /// Which, where it is known.
            session: Option<CouncilSessionId>,
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
        OffAgenda = "off_agenda",
        /// The session did not take it up.
        NotTakenUp = "not_taken_up",
        /// The session has other days.
        SessionMoved {
            /// Which.
            session: CouncilSessionId,
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

notices! {
    /// What staff are told about a file.
    StaffNotice {
        /// The file was given to them.
        Assigned = "staff_assigned",
        /// The answers have arrived.
        Answered = "staff_answered",
        /// No answer came in time; the file goes on.
        NoAnswer = "staff_no_answer",
        /// More time is asked for.
        ExtensionRequested {
            /// Why.
            reason: TextRef,
        } = "staff_extension_requested",
        /// No message reaches the organization.
        ContactFailed = "staff_contact_failed",
        /// A deadline of the secretariat has passed.
        Overdue {
            /// In which state.
            state: StateKind,
            /// When it was due.
            due: Option<Instant>,
        } = "staff_overdue",
        /// Mentioned in a note.
        Mentioned {
            /// By whom.
            by: PersonId,
            /// The note.
            note: TextRef,
        } = "staff_mentioned",
        /// A signature is to be countersigned.
        ToCountersign {
            /// Who signed.
            by: PersonId,
            /// When it is due.
            due: Instant,
        } = "staff_to_countersign",
        /// Sent back.
        SentBack {
            /// By whom.
            by: PersonId,
            /// Why.
            reason: TextRef,
        } = "staff_sent_back",
        /// Countersigned: it can be placed on a list.
        Endorsed = "staff_endorsed",
        /// A likely duplicate was linked.
        Duplicate {
            /// The other file.
            other: ApplicationId,
        } = "staff_duplicate",
        /// The organization has withdrawn.
        Withdrawn = "staff_withdrawn",
        /// The organization wishes to withdraw, after the list was closed.
        WishToWithdraw = "staff_wish_to_withdraw",
        /// A correction waits for a second person.
        CorrectionProposed {
            /// Who proposed it.
            by: PersonId,
        } = "staff_correction_proposed",
        /// Nobody is left who may countersign.
        NobodyCanCountersign = "staff_nobody_can_countersign",
    }
}

notices! {
    /// What staff are told about sessions and people.
    DeskNotice {
        /// The list of a session is closed.
        ListClosed {
            /// Of which session.
            session: CouncilSessionId,
            /// How many items it has.
            items: u32,
        } = "desk_list_closed",
        /// The calendar of a year was not loaded, and the year is near.
        CalendarMissing {
            /// Which.
            year: i16,
        } = "desk_calendar_missing",
        /// A role was granted.
        RoleGranted {
            /// To whom.
            to: PersonId,
            /// Which.
            role: StaffRole,
        } = "desk_role_granted",
        /// A role was taken back.
        RoleRevoked {
            /// From whom.
            from: PersonId,
            /// Which.
            role: StaffRole,
        } = "desk_role_revoked",
    }
}
