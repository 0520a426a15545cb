//! Read model: which session has a paper of which symbol.
//!
//! Papers that were issued before get theirs with `antechamber replay`.

use crate::columns::{table, text, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_40_symbols"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table(manager, "symbols", vec![text("symbol"), uuid("session")], &["symbol"]).await
    }
}
