//! What an NGO states: nine sections of questions, answers as typed, what is wrong with them,
//! and what they mean. Which documents go with them is [`crate::evidence`]'s business.

mod again;
mod answers;
mod completeness;
pub mod country;
mod difference;
mod fault;
mod field;
mod form;
mod read;
mod receipt;
mod section;
mod spec;
mod value;
mod version;

pub use again::{Unsettled, unsettled};
pub use answers::{ClosedYear, Dossier, GoverningBody, Registration, Year};
pub use completeness::{Completeness, completeness, incomplete};
pub use country::Country;
pub use difference::{Change, difference};
pub use fault::{Fault, FaultKind};
pub use field::{ColumnName, Field};
pub use form::form;
pub use read::{MOST_ROWS, ROW_NUMBERS, Reading, figure, read};
pub use receipt::{Flaw, Found, Receipt, ReceiptDocument, ReceiptPart, file_name};
pub use section::{Answers, Section, Typed};
pub use spec::{Column, FieldKind, FieldSpec, Shown};
pub use value::{Row, Value};
pub use version::{Frozen, FrozenPart, Part, Version, freeze, thaw};
