//! Accounts, staff roles, one-time tokens, sessions, parked posts.

use crate::columns::{
    big, big_or_none, bytes_or_none, id, index, table, text, text_or_none, unique, uuid, uuid_or_none,
};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261123_03_people"
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
            "persons",
            vec![
                id(),
                text("email"),
                text("email_key"),
                text("name"),
                text("language"),
                text_or_none("password_hash"),
                big_or_none("verified_at"),
                big_or_none("disabled_at"),
                big_or_none("sessions_revoked_at"),
                big("created_at"),
                big("seq"),
            ],
            &[],
        )
        .await?;
        unique(manager, "persons", &["email_key"]).await?;
        table(
            manager,
            "staff_roles",
            vec![uuid("person"), text("role"), big("from_at"), big_or_none("until")],
            &["person", "role", "from_at"],
        )
        .await?;
        table(
            manager,
            "tokens",
            vec![
                uuid("id"),
                text("hash"),
                text("purpose"),
                uuid_or_none("person"),
                text("data"),
                big("created_at"),
                big("expires_at"),
                big_or_none("used_at"),
            ],
            &["hash"],
        )
        .await?;
        index(manager, "tokens", &["person", "purpose"]).await?;
        sessions(manager).await
    }
}

async fn sessions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    table(
        manager,
        "web_sessions",
        vec![
            text("id_hash"),
            uuid_or_none("person"),
            text("data"),
            big("created_at"),
            big("touched_at"),
            big("expires_at"),
        ],
        &["id_hash"],
    )
    .await?;
    index(manager, "web_sessions", &["person"]).await?;
    index(manager, "web_sessions", &["expires_at"]).await?;
    table(
        manager,
        "parked_posts",
        vec![
            text("hash"),
            text("path"),
            text("content_type"),
            bytes_or_none("body"),
            big("created_at"),
            big("expires_at"),
        ],
        &["hash"],
    )
    .await?;
    index(manager, "parked_posts", &["expires_at"]).await
}
