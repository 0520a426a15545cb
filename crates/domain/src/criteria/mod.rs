//! What an NGO is held against: criteria with their checks, and the rulebook that binds them to
//! parameters and sources. The checks know no thresholds; [`mc_inf_300`] knows no engine.
//!
//! ```
//! use antechamber_domain::{
//!     criteria::{self, AsOf, CriterionKey, Facts},
//!     dossier::{Answers, Dossier, Section, Typed},
//! };
//! use jiff::civil::date;
//!
//! let today = date(2026, 5, 29);
//! let identity = Typed::new().with("founded_on.year", "2024").with("founded_on.month", "6");
//! let dossier = Dossier::read(&Answers::from([(Section::Identity, identity)]), today);
//! let facts = Facts {
//!     dossier: &dossier,
//!     documents: &[],
//!     as_of: today,
//!     counted_at: AsOf::Today,
//!     session: None,
//!     register: None,
//!     lists: None,
//! };
//!
//! let rulebook = criteria::current()?;
//! let age = criteria::assess(&rulebook, &facts)
//!     .into_iter()
//!     .find(|a| a.criterion.key == CriterionKey::LegalMinAge)
//!     .map(|a| a.finding.verdict());
//! // June 2024 may mean its last day: two years have passed on 30 June 2026.
//! assert_eq!(age, Some(criteria::Verdict::NotMet));
//! # Ok::<(), criteria::Misfit>(())
//! ```

mod basis;
mod change;
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

pub use basis::Basis;
pub use change::{Laid, changed_inputs};
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
