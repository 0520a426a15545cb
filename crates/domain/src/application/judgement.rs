//! What stands on a criterion when the machine's finding, the reviewer's, exceptions and changes
//! since are taken together. Nothing hides anything: pages show each beside the others.

use super::{context::Context, file::Application};
use crate::criteria::{self, CriterionKey, Kind, Misfit, Rulebook, Verdict};

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

/// How far a reviewer has come with the criteria that wait for a person's finding before a recommendation, and with
/// the gates on which a person has found something. A gate that nobody has found on is the rule's to decide and no
/// part of it; nor is what is only to be seen, or decides for which session a file is.
///
/// It is counted from the history alone, so that every place counts the same. What the rule finds is not in it: a
/// gate that the rule leaves to a person is counted once a person has found on it, and a judged criterion that the
/// rule finds not to apply waits until then. What stands where the rule's findings are known is
/// [`Application::found`], by which a recommendation is refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Judged {
    /// Found met, on the file as it is now.
    pub met: u64,
    /// Found not met, on the file as it is now.
    pub unmet: u64,
    /// Found on what has changed since: to be looked at again.
    pub stale: u64,
    /// Judged ones on which nobody has found anything yet.
    pub unjudged: u64,
}

impl Judged {
    /// How many wait for a finding.
    pub const fn open(self) -> u64 {
        self.stale + self.unjudged
    }

    /// How many have one that holds.
    pub const fn done(self) -> u64 {
        self.met + self.unmet
    }
}

impl Application {
    /// How far its judging has come, by the rulebook that it is held against: the queue, the file's own pages and
    /// whoever recommends count the same. Nothing where nobody knows that rulebook.
    pub fn judged(&self) -> Result<Judged, Misfit> {
        let mut judged = Judged::default();
        for criterion in criteria::by_id(&self.rulebook)?.iter().flat_map(Rulebook::mandatory) {
            let counted = match self.findings.get(&criterion.key) {
                None if criterion.kind == Kind::Gate => continue,
                None => &mut judged.unjudged,
                Some(finding) if finding.stale => &mut judged.stale,
                Some(finding) if finding.met => &mut judged.met,
                Some(_) => &mut judged.unmet,
            };
            *counted += 1;
        }
        Ok(judged)
    }

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
