//! The messages, each with the key of the template by which it is said.

use crate::{
    application::StateKind,
    kernel::{ApplicationId, CouncilSessionId, Day, Instant, NgoRole, OrganizationId, PersonId, StaffRole, TextRef},
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
        /// What is asked for beside the password is another, or a spare code took its place.
        FactorChanged {
            /// How.
            change: FactorChange,
            /// When.
            at: Instant,
        } = "factor_changed",
    }
}

/// What became of that by which somebody signs in beside the password, or in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactorChange {
    /// It is asked for.
    On,
    /// The person turned it off.
    Off,
    /// An administrator took it off.
    Lifted,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was removed.
    PasskeyRemoved,
    /// There are new recovery codes.
    Renewed,
    /// A recovery code was used.
    Used {
        /// How many are left.
        left: usize,
    },
}

// Behind the macro, which it uses.
mod applicant;
pub use applicant::ApplicantNotice;

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
            /// The other file: it decides who is told, and no message names it.
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
        /// A session has other days.
        SessionMoved {
            /// Which.
            session: CouncilSessionId,
            /// Its first and last day before.
            before: (Day, Day),
        } = "desk_session_moved",
        /// A session will not meet.
        SessionCancelled {
            /// Which.
            session: CouncilSessionId,
        } = "desk_session_cancelled",
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
