//! What an NGO is held against: criteria with their checks, and the rulebook that binds them to
//! parameters and sources.

mod facts;
mod finding;
mod key;
mod source;

pub use facts::{AsOf, Facts, Input, ListFacts, RegisterFacts, SessionFacts};
pub use finding::{Concern, Finding, Mend, Question, Reason, Verdict};
pub use key::{Audience, CriterionKey, Kind};
pub use source::{Body, Mark, Origin, Part, Source};
