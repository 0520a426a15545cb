//! That a mailbox refused a message for good: whom nobody could reach is found by it.

use crate::columns::big_or_none;
use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr, sea_query::Table,
};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261126_10_refused"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("outbox").add_column(big_or_none("refused_at")).take()).await
    }
}
