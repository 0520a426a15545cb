//! Streams, their events, and the first answer to each command.

use crate::columns::{big, id, n, table, text, unique, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261123_01_ledger"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table(manager, "streams", vec![id(), text("kind"), big("seq"), text("head_hash")], &[]).await?;
        table(
            manager,
            "events",
            vec![
                n(),
                uuid("stream"),
                big("seq"),
                text("kind"),
                big("version"),
                big("at"),
                text("actor"),
                text("payload"),
                text("hash"),
            ],
            &[],
        )
        .await?;
        unique(manager, "events", &["stream", "seq"]).await?;
        table(
            manager,
            "commands",
            vec![n(), uuid("command_id"), uuid("stream"), text("actor"), text("outcome"), big("at")],
            &[],
        )
        .await?;
        unique(manager, "commands", &["command_id"]).await?;
        table(
            manager,
            "counters",
            vec![
                sea_orm_migration::sea_query::ColumnDef::new("name").text().not_null().primary_key().take(),
                big("value"),
            ],
            &[],
        )
        .await
    }
}
