//! The house itself: who set it up, the secretariat's calendar, settings, names of countries.
//! There is one such stream.

mod command;
mod event;
mod refusal;
mod state;

pub use command::{Command, CommandKind};
pub use event::{Event, EventKind};
pub use refusal::Refusal;
pub use state::*;
