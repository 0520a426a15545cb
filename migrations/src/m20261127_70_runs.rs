//! When a step of each kind was taken last, and how it ended: the schedule itself forgets a step that was
//! taken.

use crate::columns::{big, table, text};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_70_runs"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // One row a kind: a dozen, however many steps there are.
        let columns = vec![text("stream_kind"), text("what"), big("at"), text("outcome")];
        table(manager, "schedule_runs", columns, &["stream_kind", "what"]).await
    }
}
