//! What every type of the domain is called, in one exhaustive `match` a type: a variant that is
//! added to the domain does not compile here until it has words in all three languages.

mod absence;
mod basis;
mod command;
mod criterion;
mod doing;
mod dossier;
mod event;
mod fault;
mod field;
mod figure;
mod finding;
mod instrument;
mod option;
mod public;
mod refusal;
mod refusals;
mod region;
mod session;
mod state;
mod template;
mod wording;

pub use absence::{away, away_until};
pub use basis::basis;
pub use command::command;
pub use criterion::*;
pub use doing::{account_event, house_event, list_source, message_state, stream};
pub use dossier::*;
pub use event::{event, item_letter};
pub use fault::{completeness, fault};
pub use field::{Question, field, field_label};
pub use figure::{deferral_round, departure, odd, step_for_public};
pub use finding::{concern, finding, mend, question, reason};
pub use instrument::*;
pub use option::{column_option, option};
pub use public::{label, step, whose};
pub use refusal::{refusal, refusal_for_applicant};
pub use refusals::*;
pub use region::region;
pub use session::*;
pub use state::*;
pub use template::question_template;
pub use wording::{foreign, translated, wording};

use crate::L10n;
use domain::kernel::Language;

/// A working language by its name, in lower case where the language has it so.
pub fn language(l: &L10n, language: Language) -> String {
    match language {
        Language::En => l.language_en(),
        Language::Fr => l.language_fr(),
        Language::Es => l.language_es(),
    }
}
