//! Read model: the queue.

use crate::columns::{big, big_or_none, index, n, table, text, text_or_none, unique, uuid, uuid_or_none};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261123_07_cases"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table(
            manager,
            "applications",
            vec![
                n(),
                uuid("id"),
                text_or_none("reference"),
                uuid("organization"),
                text("state"),
                big("state_since"),
                uuid_or_none("holder"),
                uuid_or_none("session"),
                big_or_none("due_at"),
                big("version"),
                big("round"),
                big("findings_met"),
                big("findings_unmet"),
                big("findings_stale"),
                big("open_hits"),
                big("opened_at"),
                big_or_none("received_at"),
                big("changed_at"),
                big("seq"),
            ],
            &[],
        )
        .await?;
        unique(manager, "applications", &["id"]).await?;
        unique(manager, "applications", &["reference"]).await?;
        index(manager, "applications", &["organization"]).await?;
        index(manager, "applications", &["state", "state_since", "n"]).await?;
        index(manager, "applications", &["holder", "state_since", "n"]).await?;
        index(manager, "applications", &["session"]).await?;
        index(manager, "applications", &["due_at"]).await?;
        table(manager, "conflicts", vec![uuid("application"), uuid("person")], &["application", "person"]).await?;
        index(manager, "conflicts", &["person"]).await
    }
}
