//! The law of an application: states, commands, events, and what follows from what.
//!
//! `law` is the table (from which states, which command, which roles, to which states); `decide`
//! asks it first, then one guard a command; `evolve` folds events into state; `clocks` says what
//! time will do; `PublicView` is all that an applicant sees.

mod advice;
mod alike;
mod call;
mod clocks;
mod command;
mod context;
mod decide;
mod event;
mod evolve;
pub mod fairness;
mod file;
mod forecast;
mod guards;
mod judgement;
mod label;
pub mod law;
mod moves;
mod pace;
mod public_step;
mod public_view;
mod reference;
mod refusal;
mod said;
mod state;
mod tally;
mod terms;
mod translations;
mod wording;

pub use advice::*;
pub use alike::{asks_the_same, says_the_same};
pub use call::Call;
pub use clocks::{Due, Horizon, clocks};
pub use command::{Command, CommandKind, LatePlacing};
pub use context::{Context, DossierFacts, People, SessionFacts, Standing, Target, TextFacts};
pub use decide::{decide, permitted};
pub use event::{Event, EventKind};
pub use file::*;
pub use forecast::{Waiting, forecast};
pub use guards::open_before_countersigning;
pub use judgement::{Found, Judged};
pub use label::{Label, Whose};
pub use law::available;
pub use moves::SessionMove;
pub use pace::{Awaited, Expected, Pace, Past, Stay};
pub use public_step::PublicStep;
pub use public_view::{PublicDecision, PublicEvent, PublicHearing, PublicQuestion, PublicView, Request, SavedBy};
pub use reference::{NotAReference, Reference};
pub use refusal::Refusal;
pub use said::{AsWritten, Said};
pub use state::*;
pub use tally::{Counted, Left, Tally};
pub use translations::{Translation, Translations};
pub use wording::{LONGEST_SUMMARY, Readers, Wording, WordingKind};
