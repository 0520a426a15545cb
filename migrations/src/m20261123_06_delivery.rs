//! What is to be sent, and what is to happen when its time comes.

use crate::columns::{big, big_or_none, index, n, table, text, text_or_none, unique, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261123_06_delivery"
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
            "outbox",
            vec![
                n(),
                uuid("id"),
                uuid("cause_stream"),
                big("cause_seq"),
                text("recipient"),
                text("template"),
                text("facts"),
                text("state"),
                big("attempts"),
                big("next_at"),
                big("fence"),
                big_or_none("leased_until"),
                text_or_none("message_id"),
                text_or_none("frozen"),
                text_or_none("last_error"),
                big("created_at"),
                big_or_none("sent_at"),
            ],
            &[],
        )
        .await?;
        unique(manager, "outbox", &["id"]).await?;
        unique(manager, "outbox", &["cause_stream", "cause_seq", "recipient", "template"]).await?;
        index(manager, "outbox", &["state", "next_at"]).await?;
        table(
            manager,
            "schedule",
            vec![
                n(),
                uuid("id"),
                uuid("stream"),
                text("stream_kind"),
                text("what"),
                big("due_at"),
                big("next_at"),
                big("attempts"),
                big("fence"),
                big_or_none("leased_until"),
                text_or_none("last_error"),
            ],
            &[],
        )
        .await?;
        unique(manager, "schedule", &["id"]).await?;
        unique(manager, "schedule", &["stream", "what"]).await?;
        index(manager, "schedule", &["next_at"]).await
    }
}
