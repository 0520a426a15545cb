//! Read model: sessions of the Council, their lists, resolutions.

use crate::columns::{big, big_or_none, id, index, table, text, text_or_none, unique, uuid, uuid_or_none};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261123_08_council"
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
            "council_sessions",
            vec![
                id(),
                text("kind"),
                big_or_none("number"),
                text("state"),
                text("opens_on"),
                text("closes_on"),
                big("list_closes_at"),
                big("receipt_until"),
                big("seq"),
            ],
            &[],
        )
        .await?;
        index(manager, "council_sessions", &["opens_on"]).await?;
        table(
            manager,
            "agenda_items",
            vec![
                uuid("session"),
                uuid("application"),
                big("position"),
                text_or_none("letter"),
                text("state"),
                text_or_none("outcome"),
                uuid_or_none("resolution"),
            ],
            &["session", "application"],
        )
        .await?;
        index(manager, "agenda_items", &["application"]).await?;
        table(
            manager,
            "resolutions",
            vec![id(), uuid("session"), big("number"), text("adopted_on"), uuid("title"), text_or_none("draft_symbol")],
            &[],
        )
        .await?;
        unique(manager, "resolutions", &["number"]).await?;
        index(manager, "resolutions", &["session"]).await
    }
}
