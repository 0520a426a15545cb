//! Files on their way: in pieces until they are whole, then waiting for what has to be said of them.

use crate::columns::{big, big_or_none, id, index, table, text, text_or_none, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261126_uploads"
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
            "uploads",
            vec![
                id(),
                uuid("application"),
                uuid("person"),
                text("kind"),
                text("name"),
                big("size"),
                big("modified"),
                big("received"),
                big("pieces"),
                text("said"),
                big("begun_at"),
                big("expires_at"),
                // Until when somebody puts the pieces together.
                big_or_none("held_until"),
                // Set once the whole file was looked at and is kept.
                text_or_none("object_key"),
                text_or_none("sha256"),
                text_or_none("media_type"),
                big_or_none("pages"),
                big_or_none("scanned_at"),
            ],
            &[],
        )
        .await?;
        for column in ["application", "person", "expires_at", "object_key"] {
            index(manager, "uploads", &[column]).await?;
        }
        table(
            manager,
            "upload_pieces",
            vec![uuid("upload"), big("at"), big("size"), text("object_key")],
            &["upload", "at"],
        )
        .await
    }
}
