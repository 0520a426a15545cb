//! Letters as they are sent: frozen when they are looked at, found again by their digest.

use crate::{error::StoreError, store::Store, tx};
use domain::{
    application::OutcomeKind,
    kernel::{ApplicationId, Digest, Language, OrganizationId},
};
use sea_orm::{ConnectionTrait, FromQueryResult};
use std::collections::BTreeMap;
use uuid::Uuid;

impl Store {
    /// Keeps a letter by its digest; the same letter is kept once.
    pub async fn letter_freeze(
        &self,
        application: ApplicationId,
        kind: OutcomeKind,
        language: Language,
        body: &str,
    ) -> Result<Digest, StoreError> {
        let digest = Digest::of(body.as_bytes());
        let (id, body) = (self.new_id::<Uuid>(), body.to_owned());
        self.write((), move |tx, ()| {
            let body = body.clone();
            Box::pin(async move {
                tx.run(
                    "INSERT INTO letters (id, application, kind, language, body, sha256, frozen_at) \
                     SELECT $1, $2, $3, $4, $5, $6, $7 WHERE NOT EXISTS \
                     (SELECT 1 FROM letters WHERE application = $2 AND sha256 = $6)",
                    [
                        id.into(),
                        application.0.into(),
                        kind.key().into(),
                        language.code().into(),
                        body.into(),
                        digest.to_string().into(),
                        tx.now().micros().into(),
                    ],
                )
                .await?;
                Ok(())
            })
        })
        .await?;
        Ok(digest)
    }

    /// The language in which an organization is written to: that of its owner.
    pub async fn correspondence_language(&self, organization: OrganizationId) -> Result<Language, StoreError> {
        correspondence_language(self.reader(), organization).await
    }

    /// The same of many; one without an owner stands in none.
    pub async fn correspondence_languages(
        &self,
        organizations: impl IntoIterator<Item = OrganizationId>,
    ) -> Result<BTreeMap<OrganizationId, Language>, StoreError> {
        languages(self.reader(), organizations).await
    }
}

/// The same for whoever asks, inside a transaction or not.
pub(crate) async fn correspondence_language<C: ConnectionTrait>(
    db: &C,
    organization: OrganizationId,
) -> Result<Language, StoreError> {
    Ok(languages(db, [organization]).await?.remove(&organization).unwrap_or_default())
}

async fn languages(
    db: &impl ConnectionTrait,
    organizations: impl IntoIterator<Item = OrganizationId>,
) -> Result<BTreeMap<OrganizationId, Language>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        organization: Uuid,
        language: String,
    }
    // The longest-standing owner comes last, and stays.
    let sql = "SELECT members.organization, persons.language FROM members \
               JOIN persons ON persons.id = members.person \
               WHERE members.role = 'owner' AND members.organization IN ({}) ORDER BY members.since DESC";
    let rows: Vec<Row> = tx::among(db, sql, organizations.into_iter().map(|o| o.0.into())).await?;
    let read = |row: Row| (row.organization.into(), Language::from_code(&row.language).unwrap_or_default());
    Ok(rows.into_iter().map(read).collect())
}
