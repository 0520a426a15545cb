//! Histories: locked, loaded, appended to. Events are written once, hash chained, and never
//! changed; what people read is made of them in the same transaction.

mod append;
mod commands;
mod replay;
mod texts;
mod verify;

pub(crate) use append::{Loaded, actor_of, actor_text, change, histories, history, lock, recorded};
pub use commands::Outcome;
pub(crate) use commands::{first_answer, remember};
pub use replay::Replayed;
pub use texts::NewText;
pub(crate) use texts::{references, write_texts};
pub use verify::{AuditFault, AuditReport, Tampering};
