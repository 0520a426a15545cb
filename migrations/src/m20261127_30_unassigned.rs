//! What nobody holds is read as a list a state, in each order of the queue.

use crate::columns::index;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_30_unassigned"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for order in ["state_since", "received_at"] {
            index(manager, "applications", &["holder", "state", order, "n"]).await?;
        }
        Ok(())
    }
}
