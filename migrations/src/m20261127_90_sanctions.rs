//! Lists of sanctions that names are held against, as they were loaded; and which file was held against
//! which of them. Neither is made of events: those hold the digest of a list, and each match.

use crate::columns::{big, index, table, text, text_or_none, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_90_sanctions"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // By which event of the house it was loaded.
        table(manager, "sanctions_lists", vec![text("source"), big("seq")], &["source"]).await?;
        let entry = vec![
            text("source"),
            big("place"),
            text("kind"),
            text("reference"),
            // A list of texts, as JSON.
            text("names"),
            text("programme"),
            text_or_none("listed_on"),
        ];
        table(manager, "sanctions_entries", entry, &["source", "place"]).await?;
        // Against the lists as they stood after which event of the house, and which version of the dossier.
        let screening = vec![uuid("application"), big("lists"), big("version"), big("at")];
        table(manager, "screenings", screening, &["application"]).await?;
        index(manager, "screenings", &["lists"]).await
    }
}
