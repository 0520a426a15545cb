//! Bounds that hold for all processes together, and indexes for the figures of whoever watches.

use crate::columns::{big, index, table, text};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261126_20_production"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table(manager, "attempts", vec![text("key"), big("count"), big("expires_at")], &["key"]).await?;
        index(manager, "attempts", &["expires_at"]).await?;
        index(manager, "schedule", &["attempts"]).await?;
        index(manager, "documents", &["size"]).await
    }
}
