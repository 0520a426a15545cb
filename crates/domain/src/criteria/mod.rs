//! What an NGO is held against: criteria with their checks, and the rulebook that binds them to
//! parameters and sources. The checks know no thresholds; [`mc_inf_300`] knows no engine.

mod checks;
mod clocks;
mod facts;
mod finding;
mod key;
pub mod mc_inf_300;
mod parameters;
mod question;
mod reason;
mod rulebook;
mod source;
mod table;

pub use clocks::{Convened, Misfit, SessionDays};
pub use facts::{AsOf, Facts, Input, ListFacts, RegisterFacts, SessionFacts};
pub use finding::{Finding, Mend, Verdict};
pub use key::{Audience, CriterionKey, Kind};
pub use parameters::{Marked, Parameter, ParameterGroup, ParameterKey, ParameterValue, Parameters};
pub use question::{Concern, Question};
pub use reason::Reason;
pub use rulebook::{Assessed, Criterion, Rulebook, assess};
pub use source::{Body, Mark, Origin, Part, Source};
pub use table::table;

/// The rulebook under which new files are received.
pub fn current() -> Result<Rulebook, Misfit> {
    mc_inf_300::rulebook()
}

/// The rulebook of an id such as `iom-2010@1`: old ones stay readable for ever.
pub fn by_id(id: &str) -> Result<Option<Rulebook>, Misfit> {
    let rulebook = mc_inf_300::rulebook()?;
    Ok((rulebook.id() == id).then_some(rulebook))
}
