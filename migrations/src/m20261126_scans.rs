//! Of documents, when they were looked at for viruses.

use crate::columns::big_or_none;
use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr, sea_query::Table,
};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261126_scans"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("documents").add_column(big_or_none("scanned_at")).take()).await
    }
}
