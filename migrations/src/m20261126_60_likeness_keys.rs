//! Read model: by what files of a like organization are found, beside the words of its name: its
//! registration number, its web domains, its acronym, the words of every name that it states.
//!
//! Files that stood before get theirs with `antechamber replay`. `organization_words`, which held
//! the words of one name, is written no more; it goes a release later.

use crate::columns::{index, table, text, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261126_60_likeness_keys"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = vec![text("kind"), text("key"), uuid("application")];
        table(manager, "likeness_keys", columns, &["kind", "key", "application"]).await?;
        index(manager, "likeness_keys", &["application"]).await
    }
}
