//! Drafts as typed, frozen versions, documents, letters.

use crate::columns::{big, big_or_none, bytes_or_none, id, index, n, table, text, text_or_none, unique, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261123_05_dossiers"
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
            "draft_sections",
            vec![uuid("application"), text("section"), big("revision"), text("answers"), uuid("edited_by"), big("at")],
            &["application", "section"],
        )
        .await?;
        table(manager, "draft_salts", vec![uuid("application"), bytes_or_none("salt")], &["application"]).await?;
        table(
            manager,
            "dossier_versions",
            vec![uuid("application"), big("number"), text("version"), text("digest"), big("frozen_at")],
            &["application", "number"],
        )
        .await?;
        table(
            manager,
            "dossier_parts",
            vec![
                uuid("application"),
                big("number"),
                text("part"),
                text_or_none("typed"),
                bytes_or_none("salt"),
                text("digest"),
            ],
            &["application", "number", "part"],
        )
        .await?;
        files(manager).await
    }
}

async fn files(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    table(
        manager,
        "documents",
        vec![
            n(),
            uuid("id"),
            uuid("application"),
            text("kind"),
            text("facts"),
            text("name"),
            text("media_type"),
            big("size"),
            text("sha256"),
            big_or_none("pages"),
            text("object_key"),
            uuid("uploaded_by"),
            big("uploaded_at"),
            big_or_none("removed_at"),
        ],
        &[],
    )
    .await?;
    unique(manager, "documents", &["id"]).await?;
    unique(manager, "documents", &["object_key"]).await?;
    index(manager, "documents", &["application"]).await?;
    table(
        manager,
        "letters",
        vec![id(), uuid("application"), text("kind"), text("language"), text("body"), text("sha256"), big("frozen_at")],
        &[],
    )
    .await?;
    index(manager, "letters", &["application"]).await
}
