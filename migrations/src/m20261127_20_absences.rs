//! When somebody of the secretariat is away: first and last day, and no reason.

use crate::columns::{table, text, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_20_absences"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // A row of the queue looks its holder up: a person's absences are few, and found by the key.
        let columns = vec![uuid("person"), text("from_on"), text("to_on")];
        table(manager, "absences", columns, &["person", "from_on"]).await
    }
}
