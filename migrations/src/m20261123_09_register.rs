//! Read model: the register of observers.

use crate::columns::{big, big_or_none, index, n, table, text, unique, uuid, uuid_or_none};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261123_09_register"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table(
            manager,
            "observers",
            vec![
                n(),
                uuid("id"),
                uuid("organization"),
                text("since"),
                big_or_none("number"),
                uuid_or_none("application"),
                uuid_or_none("resolution"),
                text("origin"),
                text("state"),
                big("seq"),
            ],
            &[],
        )
        .await?;
        unique(manager, "observers", &["id"]).await?;
        index(manager, "observers", &["organization"]).await
    }
}
