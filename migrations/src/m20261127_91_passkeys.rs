//! Passkeys: what is kept of keys that devices hold, under the digest of what a device finds them by.

use crate::columns::{big, big_or_none, index, table, text, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_91_passkeys"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = vec![
            text("id_hash"),
            uuid("person"),
            text("name"),
            text("credential"),
            big("created_at"),
            big_or_none("used_at"),
        ];
        table(manager, "passkeys", columns, &["id_hash"]).await?;
        index(manager, "passkeys", &["person"]).await
    }
}
