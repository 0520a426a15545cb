//! Matches on lists, and whether the finding on exclusion stands beside them.

use crate::{
    application::file::{Application, HitStatus, Reasoned},
    criteria::CriterionKey,
    kernel::Digest,
};

const EXCLUSION: CriterionKey = CriterionKey::IntegrityExclusion;

impl Application {
    /// Until somebody has looked at it, nobody knows whether what was found before still holds.
    pub(super) fn flagged(&mut self, hit: Digest) {
        self.hits.insert(hit, HitStatus::Open);
        if let Some(finding) = self.findings.get_mut(&EXCLUSION).filter(|finding| !finding.stale) {
            (finding.stale, finding.stale_for_open_hits) = (true, true);
        }
    }

    pub(super) fn confirmed(&mut self, hit: &Digest, why: Reasoned) -> Option<()> {
        *self.hits.get_mut(hit)? = HitStatus::Confirmed(why);
        self.mark_stale(&[EXCLUSION]);
        Some(())
    }

    /// A match that turned out to be none takes back the doubt that it raised. One that was confirmed leaves it: what
    /// was found before the confirmation has been stale since, and what was found after it may rest on it.
    pub(super) fn cleared(&mut self, hit: &Digest, why: Reasoned) -> Option<()> {
        let status = self.hits.get_mut(hit)?;
        let was_confirmed = matches!(status, HitStatus::Confirmed(_));
        *status = HitStatus::Cleared(why);
        if was_confirmed {
            self.mark_stale(&[EXCLUSION]);
        } else if self.open_hits() == 0
            && let Some(finding) = self.findings.get_mut(&EXCLUSION).filter(|finding| finding.stale_for_open_hits)
        {
            (finding.stale, finding.stale_for_open_hits) = (false, false);
        }
        Some(())
    }
}
