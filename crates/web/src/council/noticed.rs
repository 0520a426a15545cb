//! What looks odd about a decision, and that whoever records it was shown that: it is asked once, and again where
//! something else has taken its place.

use crate::{app::rulebook, error::WebError, form::Form, visit::Signed};
use domain::council::{self, CaseFacts, RecordedOutcome, SessionClocks, Warning};
use persistence::read::council::{ListedFile, SessionFile};

/// What looks odd about a record.
pub(super) fn oddities(
    file: &SessionFile,
    record: &RecordedOutcome,
    listed: &ListedFile,
) -> Result<Vec<Warning>, WebError> {
    let clocks = SessionClocks::from(rulebook()?.parameters());
    Ok(council::warnings(&file.session, record, Some(&CaseFacts::of(&listed.application)), clocks))
}

/// What a form says that shows these warnings.
pub(super) fn noticed(warnings: &[Warning]) -> String {
    warnings.iter().map(|w| w.key()).collect::<Vec<_>>().join(" ")
}

/// Whether the form showed what is odd now, as it says by the same words; notes at `field` that it did not.
pub(super) fn was_shown(signed: &Signed, form: &mut Form, field: &'static str, noticed: &str) -> bool {
    let was_shown = form.text("noticed") == noticed;
    if !was_shown {
        form.fault(field, signed.l.agenda_correct_noticed());
    }
    was_shown
}
