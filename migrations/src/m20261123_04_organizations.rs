//! NGOs as legal persons, and who belongs to them.

use crate::columns::{big, index, n, table, text, text_or_none, unique, uuid, uuid_or_none};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261123_04_organizations"
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
            "organizations",
            vec![
                n(),
                uuid("id"),
                uuid("name_text"),
                text("name"),
                text("name_key"),
                text_or_none("country"),
                big("created_at"),
                uuid_or_none("observer"),
                big("seq"),
            ],
            &[],
        )
        .await?;
        unique(manager, "organizations", &["id"]).await?;
        index(manager, "organizations", &["name_key"]).await?;
        table(
            manager,
            "members",
            vec![uuid("organization"), uuid("person"), text("role"), big("since")],
            &["organization", "person"],
        )
        .await?;
        index(manager, "members", &["person"]).await
    }
}
