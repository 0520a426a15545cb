//! From which earlier application a draft took its answers. State of the draft, like what is typed into
//! it: no event tells of it, and nothing of the case rests on it.

use super::dossier::may_change;
use crate::{error::StoreError, store::Store, tx, viewer::Viewer};
use domain::{application, kernel::ApplicationId};
use sea_orm::FromQueryResult;
use uuid::Uuid;

impl Store {
    /// Remembers that a draft took the answers of `earlier`, a file of the same organization.
    pub async fn draft_originate(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        earlier: ApplicationId,
    ) -> Result<(), StoreError> {
        self.own_case(viewer, application).await?;
        let (draft, before) = (self.own_file(viewer, application).await?, self.own_file(viewer, earlier).await?);
        if draft.organization.id != before.organization.id || earlier == application {
            return Err(StoreError::NotFound);
        }
        self.write((viewer.clone(), application, earlier), |tx, (viewer, application, earlier)| {
            Box::pin(async move {
                may_change(tx, viewer, *application, &application::Command::Save, |_| false).await?;
                let sql = "INSERT INTO draft_origins (application, earlier) VALUES ($1, $2) \
                           ON CONFLICT (application) DO UPDATE SET earlier = excluded.earlier";
                tx.run(sql, [application.0.into(), earlier.0.into()]).await.map(|_| ())
            })
        })
        .await
    }

    /// The earlier application whose answers a draft began with.
    pub async fn draft_origin(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
    ) -> Result<Option<ApplicationId>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            earlier: Uuid,
        }
        self.own_case(viewer, application).await?;
        let sql = "SELECT earlier FROM draft_origins WHERE application = $1";
        let row: Option<Row> = tx::one(self.reader(), sql, [application.0.into()]).await?;
        Ok(row.map(|r| r.earlier.into()))
    }
}
