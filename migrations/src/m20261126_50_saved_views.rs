//! What an officer keeps of the queue: addresses under names of their own. And the files that are ready
//! for one session, in the order of what is due.

use crate::columns::{big, id, index, table, text, unique, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261126_50_saved_views"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = vec![
            id(),
            uuid("person"),
            text("name"),
            text("name_key"),
            text("address"),
            big("opens_first"),
            big("created_at"),
        ];
        table(manager, "saved_views", columns, &[]).await?;
        // A person's views are listed by it, and none has two of a name.
        unique(manager, "saved_views", &["person", "name_key"]).await?;
        index(manager, "applications", &["session", "state", "due_key", "n"]).await
    }
}
