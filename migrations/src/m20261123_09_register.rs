//! Read model: the register of observers.

use crate::columns::{big, index, n, table, text, text_or_none, unique, uuid, uuid_or_none};
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
                uuid_or_none("application"),
                text("name"),
                text("name_key"),
                text_or_none("country"),
                text_or_none("website"),
                text("since"),
                text_or_none("resolution"),
                text_or_none("session"),
                text("origin"),
                text("state"),
                big("seq"),
            ],
            &[],
        )
        .await?;
        unique(manager, "observers", &["id"]).await?;
        index(manager, "observers", &["organization"]).await?;
        index(manager, "observers", &["name_key"]).await
    }
}
