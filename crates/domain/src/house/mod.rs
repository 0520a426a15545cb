//! The house itself: who set it up, the secretariat's calendar, settings, names of countries, its post.
//! There is one such stream.

mod command;
mod decide;
mod event;
mod evolve;
pub mod law;
mod mail;
mod refusal;
mod state;

pub use command::{Command, CommandKind};
pub use decide::{Context, decide};
pub use event::{Event, EventKind};
pub use mail::{About, MailHold, Message, MessageState, Team, Trial};
pub use refusal::Refusal;
pub use state::*;
