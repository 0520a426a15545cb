//! What every type of the domain is called, in one exhaustive `match` a type: a variant that is
//! added to the domain does not compile here until it has words in all three languages.

mod criterion;
mod dossier;
mod fault;
mod field;
mod finding;
mod option;

pub use criterion::*;
pub use dossier::*;
pub use fault::{completeness, fault};
pub use field::{Question, field, field_label};
pub use finding::{concern, finding, mend, question, reason};
pub use option::{column_option, option};
