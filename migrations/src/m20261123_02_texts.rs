//! Words that people write, apart from the events so that they can be erased.

use crate::columns::{
    big, big_or_none, bytes_or_none, index, n, table, text, text_or_none, unique, uuid, uuid_or_none,
};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261123_02_texts"
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
            "texts",
            vec![
                n(),
                uuid("id"),
                uuid("stream"),
                text("language"),
                text_or_none("words"),
                bytes_or_none("salt"),
                text("digest"),
                uuid_or_none("author"),
                big("at"),
                big_or_none("erased_at"),
            ],
            &[],
        )
        .await?;
        unique(manager, "texts", &["id"]).await?;
        index(manager, "texts", &["stream"]).await?;
        table(
            manager,
            "translations",
            vec![
                uuid("text"),
                text("language"),
                text("words"),
                uuid("translated_by"),
                uuid_or_none("checked_by"),
                big("at"),
            ],
            &["text", "language"],
        )
        .await
    }
}
