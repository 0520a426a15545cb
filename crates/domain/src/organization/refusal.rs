//! Why a command on an organization is not lawful.

use super::command::CommandKind;
use crate::kernel::{CalendarGap, Instant, ObserverId, Role};

/// A lawful no. `locale::words` says it; it never becomes a 500.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("refused: {self:?}")]
pub enum Refusal {
    /// The actor holds none of the roles that may.
    NotYourRole {
        /// Which command.
        command: CommandKind,
        /// Who may; empty where a person acts for themself alone.
        allowed: Vec<Role>,
    },
    /// It is registered already.
    AlreadyRegistered,
    /// There is no such organization.
    NotRegistered,
    /// It is an observer: its name stands in the register, which the Council's secretary keeps.
    NameIsInTheRegister,
    /// The person belongs to it already.
    AlreadyMember,
    /// The person does not belong to it.
    NotAMember,
    /// The ownership is moved, never given, taken or left behind.
    OwnershipMoves,
    /// The person is the owner already.
    AlreadyOwner,
    /// The first member of an organization that has none becomes its owner.
    FirstIsOwner,
    /// The person has that role already.
    SameRole,
    /// Such an invitation stands already.
    AlreadyInvited,
    /// As many invitations are open as can be.
    TooManyInvitations {
        /// How many.
        most: u16,
    },
    /// No such invitation stands.
    NoInvitation,
    /// The invitation can no longer be accepted.
    InvitationOver {
        /// Since when.
        since: Instant,
    },
    /// The invitation went to another address.
    NotYourInvitation,
    /// An administrator gives a reason.
    ReasonMissing,
    /// It is an observer already.
    AlreadyObserver {
        /// Which.
        observer: ObserverId,
    },
    /// It is no observer.
    NotAnObserver,
    /// This decision is on record already.
    DecisionNoted,
    /// The secretariat's calendar does not reach that far.
    Calendar(CalendarGap),
}

impl From<CalendarGap> for Refusal {
    fn from(gap: CalendarGap) -> Self {
        Self::Calendar(gap)
    }
}
