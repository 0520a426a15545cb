//! What stands on a criterion when the machine's finding, the reviewer's, exceptions and changes
//! since are taken together. Nothing hides anything: pages show each beside the others.

use super::{context::Context, file::Application};
use crate::criteria::{CriterionKey, Kind, Verdict};

/// What stands on a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Found {
    /// It is met, or does not concern this organization.
    Met,
    /// It is not met.
    NotMet,
    /// It is not met, and was excepted with a reason.
    Excepted,
    /// Nobody has found on it yet, or what was found rests on what has changed.
    Open,
}

impl Application {
    /// What stands on a criterion of `kind`, where the machine found `machine`.
    ///
    /// A person's fresh finding comes before the machine's. Without one, the machine's stands
    /// for a gate, which it can decide; what is judged waits for a person.
    pub fn found(&self, criterion: CriterionKey, kind: Kind, machine: Option<Verdict>) -> Found {
        let met = match (self.findings.get(&criterion), machine) {
            (Some(finding), _) if finding.stale => return Found::Open,
            (Some(finding), _) => finding.met,
            (None, Some(Verdict::NotApplicable)) => true,
            (None, Some(Verdict::Met)) if kind == Kind::Gate => true,
            (None, Some(Verdict::NotMet)) if kind == Kind::Gate => false,
            _ => return Found::Open,
        };
        match (met, self.exceptions.contains_key(&criterion)) {
            (true, _) => Found::Met,
            (false, true) => Found::Excepted,
            (false, false) => Found::NotMet,
        }
    }
}

/// The mandatory criteria of the file's rulebook that stand as `found`.
pub(super) fn mandatory_that_are(found: Found, application: &Application, context: &Context) -> Vec<CriterionKey> {
    context
        .rulebook
        .criteria()
        .iter()
        .filter(|c| c.kind.is_mandatory())
        .filter(|c| application.found(c.key, c.kind, context.assessment(c.key)) == found)
        .map(|c| c.key)
        .collect()
}
