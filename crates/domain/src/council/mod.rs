//! A session of the Council: its dates, its list, its papers, its resolutions, what it decided.
//! A stream of its own; a command that touches an application too is a pair of commands, the
//! session's half here and the application's half there, run in one transaction.

mod command;
mod event;

mod refusal;
mod rule;
mod state;

pub use command::{Command, CommandKind, PaperIssue, RecordedOutcome, Removal, ResolutionText};
pub use event::{Event, EventKind};
pub use refusal::Refusal;
pub use rule::{Carried, DecisionRule, Quorum, Votes, carries};
pub use state::*;
