//! Read model: the words of names, by which likely duplicates are found; whose files a colleague
//! holds, by state.

use crate::columns::{index, table, text, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261126_01_likeness"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = vec![text("word"), uuid("organization")];
        table(manager, "organization_words", columns, &["word", "organization"]).await?;
        index(manager, "organization_words", &["organization"]).await?;
        index(manager, "applications", &["holder", "state"]).await
    }
}
