//! Why a command on the house is not lawful.

use super::{command::CommandKind, mail::MessageState};
use crate::kernel::{Day, Instant, Role};

/// A lawful no. `locale::words` says it; it never becomes a 500.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("refused: {self:?}")]
pub enum Refusal {
    /// The actor holds none of the roles that may.
    NotYourRole {
        /// Which command.
        command: CommandKind,
        /// Who may; empty where it is whoever holds the link of the first set-up.
        allowed: Vec<Role>,
    },
    /// The place was set up already.
    AlreadySetUp,
    /// The place was not set up yet.
    NotSetUp,
    /// A day off of another year.
    DayOfAnotherYear {
        /// Which.
        day: Day,
    },
    /// No such year can be loaded.
    NoSuchYear {
        /// Which.
        year: i16,
    },
    /// The list of this source that stands is of a later day.
    OlderList {
        /// Of which day it is.
        stands: Day,
    },
    /// The clock came too early.
    TooEarly {
        /// When to come back.
        comes: Instant,
    },
    /// There is no such message.
    NoSuchMessage,
    /// Nobody may hold a message by which somebody proves an address, sets a password, or learns that
    /// their account was changed.
    MessageMustGo,
    /// A message of a case that somebody else holds, or of none.
    NotYourMessage,
    /// Where the message stands, this cannot be done any more, or not yet.
    MessageStands {
        /// Where it stands.
        state: MessageState,
    },
    /// While the trial is on, what it keeps would only be kept again.
    TrialIsOn,
    /// It is so already.
    NothingChanges,
}
