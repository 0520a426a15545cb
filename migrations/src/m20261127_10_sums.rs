//! Sums that were read out of whole tables: how many documents there are and their bytes are added up as
//! they come and go. And indexes for what was looked for row by row: documents that were taken away,
//! steps of the clock by their kind.

use crate::columns::{big, index, table};
use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait as _, DbErr},
    sea_query::Index,
};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_10_sums"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Several rows are one sum, so that two documents that come at once seldom wait for each other.
        table(manager, "document_sums", vec![big("part"), big("documents"), big("bytes")], &["part"]).await?;
        let db = manager.get_connection();
        for statement in [
            "INSERT INTO document_sums (part, documents, bytes) \
             SELECT 0, COUNT(*), CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM documents",
            "CREATE INDEX documents_taken_away ON documents (removed_at) WHERE removed_at IS NOT NULL",
        ] {
            db.execute_unprepared(statement).await?;
        }
        // The sum was read from this one.
        manager.drop_index(Index::drop().name("documents_by_size").table("documents").to_owned()).await?;
        index(manager, "schedule", &["stream_kind", "what", "next_at"]).await
    }
}
