//! The NGO as a legal person: who belongs to it, what the Council decided on it so far, and
//! whether two names may mean the same organization.

mod command;
mod decide;
mod event;
mod evolve;
pub mod law;
pub mod likeness;
mod refusal;
mod state;

pub use command::{Command, CommandKind};
pub use decide::{Context, decide};
pub use event::{Event, EventKind};
pub use refusal::Refusal;
pub use state::*;
