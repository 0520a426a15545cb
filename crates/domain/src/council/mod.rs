//! A session of the Council: its dates, its list, its papers, its resolutions, what it decided.
//! A stream of its own; a command that touches an application too is a pair of commands, the
//! session's half here and the application's half there, run in one transaction.

mod command;
mod context;
mod decide;
mod event;
mod evolve;
mod halves;
mod issues;
mod later;
pub mod law;
mod naming;
mod papers;
mod refusal;
mod rule;
mod schedule;
mod state;
mod warning;
mod wording;

pub use command::{Command, CommandKind, PaperIssue, RecordedOutcome, Removal, ResolutionText};
pub use context::{CaseFacts, Context, Lead, SessionClocks};
pub use decide::decide;
pub use event::{Event, EventKind};
pub use halves::{follow_ups, other_half};
pub use issues::{Annex, AnnexLine, ToFollow, Told};
pub(crate) use later::can_be_deferred_to;
pub use later::{LaterSession, NotDeferredTo};
pub use law::offers;
pub use naming::{AgendaItem, NotASymbol, NotAnAgendaItem, ResolutionNumber, Revision, Symbol, letter};
pub use refusal::Refusal;
pub use rule::{Carried, DecisionRule, Quorum, Votes, carries};
pub use schedule::{due, schedule};
pub use state::*;
pub use warning::{Warning, WarningKind, warnings};
pub use wording::{TextFacts, Wording, WordingKind};
