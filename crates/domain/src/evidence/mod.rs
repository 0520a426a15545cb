//! Kinds of document, what is asked of each at upload, and which ones a dossier needs.

mod change;
mod facts;
mod kind;
mod required;

pub use change::{DocumentChange, documents_changed};
pub use facts::{DocumentFacts, Period, Signatory};
pub use kind::{Ask, DocumentKind, Need};
pub(crate) use required::untranslated;
pub use required::{Missing, Requirement, missing, required};
