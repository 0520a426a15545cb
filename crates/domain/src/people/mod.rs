//! People with an account: what they proved, which staff roles they hold, when they were shut out.

mod absence;
mod command;
mod decide;
mod event;
mod evolve;
pub mod law;
mod refusal;
mod state;

pub use absence::Absence;
pub use command::{Command, CommandKind};
pub use decide::{Context, decide};
pub use event::{Event, EventKind};
pub use refusal::Refusal;
pub use state::*;
