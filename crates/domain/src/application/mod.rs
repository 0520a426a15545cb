//! The law of an application: states, commands, events, and what follows from what.
//!
//! `law` is the table (from which states, which command, which roles, to which states); `decide`
//! asks it first, then one guard a command; `evolve` folds events into state.

mod advice;
mod command;
mod event;
mod reference;
mod refusal;
mod state;

pub use advice::*;
pub use command::{Command, CommandKind, LatePlacing};
pub use event::{Event, EventKind};
pub use reference::{NotAReference, Reference};
pub use refusal::Refusal;
pub use state::*;
