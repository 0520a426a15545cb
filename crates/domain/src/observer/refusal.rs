//! Why a command on the register is not lawful.

use super::command::CommandKind;
use crate::kernel::{Day, ObserverId, Role};

/// A lawful no. `locale::words` says it; it never becomes a 500.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("refused: {self:?}")]
pub enum Refusal {
    /// The actor holds none of the roles that may.
    NotYourRole {
        /// Which command.
        command: CommandKind,
        /// Who may.
        allowed: Vec<Role>,
    },
    /// This observer is in the register already.
    AlreadyEntered,
    /// There is no such observer.
    NotEntered,
    /// The organization is an observer already.
    AlreadyObserver {
        /// Which.
        observer: ObserverId,
    },
    /// Nobody is an observer from a day to come.
    InTheFuture {
        /// Today.
        today: Day,
    },
    /// It says so already.
    NothingChanges,
    /// The record was struck out.
    Struck,
}
