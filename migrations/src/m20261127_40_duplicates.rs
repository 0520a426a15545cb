//! Which files a person has linked as the same organization's, so that the other file says it as well. Of
//! files that stood before, it comes with `antechamber replay`.

use crate::columns::{index, table, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_40_duplicates"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table(manager, "duplicates", vec![uuid("application"), uuid("other")], &["application", "other"]).await?;
        index(manager, "duplicates", &["other", "application"]).await
    }
}
