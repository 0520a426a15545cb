//! Papers of sessions as they were issued: their bytes are immutable, and an event holds the digest.

use crate::columns::{big, id, index, table, text, unique, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261126_papers"
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
            "papers",
            vec![
                id(),
                uuid("session"),
                text("name"),
                text("media_type"),
                big("size"),
                text("sha256"),
                text("object_key"),
                uuid("uploaded_by"),
                big("uploaded_at"),
            ],
            &[],
        )
        .await?;
        unique(manager, "papers", &["object_key"]).await?;
        index(manager, "papers", &["session"]).await
    }
}
