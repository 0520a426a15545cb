//! Facts that were corrected and that their organization has stated anew since: the correction is of an answer that
//! stands no more.

use crate::{
    error::StoreError,
    law::{self, FrozenDossier},
    store::Store,
    viewer::Viewer,
};
use domain::application::Application;
use std::collections::BTreeSet;

impl Store {
    /// The answers of a file, as corrections name them, that were corrected and that the organization has changed
    /// itself in a version that it sent since.
    pub async fn facts_restated(
        &self,
        viewer: &Viewer,
        application: &Application,
    ) -> Result<BTreeSet<String>, StoreError> {
        let last = application.next_version() - 1;
        // Nearly always: nothing is read for it.
        if application.corrections_of_fact.iter().all(|fact| fact.version == last) {
            return Ok(BTreeSet::new());
        }
        let now = self.dossier(viewer, application.id, None).await?;
        self.restated_in(application, &now).await
    }

    /// The same, in the version that is looked at.
    pub(super) async fn restated_in(
        &self,
        application: &Application,
        now: &FrozenDossier,
    ) -> Result<BTreeSet<String>, StoreError> {
        let earlier = || application.corrections_of_fact.iter().filter(|f| f.version < u32::from(now.version.number));
        let versions: BTreeSet<u32> = earlier().map(|fact| fact.version).collect();
        let mut restated = BTreeSet::new();
        for version in versions {
            let number = u16::try_from(version).map_err(|_| StoreError::broken(application.id.0, "no such version"))?;
            let then = law::frozen(self.reader(), application.id, Some(number)).await?;
            let of_it = earlier().filter(|f| f.version == version && f.is_restated(&then.answers, &now.answers));
            restated.extend(of_it.map(|fact| fact.at.clone()));
        }
        Ok(restated)
    }
}
