//! Life after admission: since when, by which resolution, and corrections of that record.
//! Reports, suspension and the end of a status are a later part of the law.

mod command;
mod decide;
mod event;
mod evolve;
pub mod law;
mod refusal;
mod state;

pub use command::{Command, CommandKind, Details};
pub use decide::{Context, decide};
pub use event::{Event, EventKind};
pub use refusal::Refusal;
pub use state::*;
