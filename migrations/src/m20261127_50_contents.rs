//! What a command said, in four digits of a digest: its identity sent again with other words is not the
//! same press. What was answered before has none, and is not compared.

use crate::columns::text_or_none;
use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr, sea_query::Table,
};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_50_contents"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("commands").add_column(text_or_none("content")).take()).await
    }
}
