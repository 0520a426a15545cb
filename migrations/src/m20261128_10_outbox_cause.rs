//! What makes a message one of its kind: beside cause, recipient and template, the file that it is about. One
//! event of a session is told of each file on its list, and somebody may work for two organizations.

use crate::columns::unique;
use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait as _, DbErr},
};

const BEFORE: &str = "outbox_by_cause_stream_cause_seq_recipient_template";

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261128_10_outbox_cause"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        db.execute_unprepared(&format!("DROP INDEX {BEFORE}")).await?;
        db.execute_unprepared(
            "CREATE UNIQUE INDEX outbox_by_cause ON outbox (cause_stream, cause_seq, recipient, template, application)",
        )
        .await?;
        // Two rows without a file are not alike to an index on the file.
        db.execute_unprepared(
            "CREATE UNIQUE INDEX outbox_by_cause_of_no_file ON outbox (cause_stream, cause_seq, recipient, template) \
             WHERE application IS NULL",
        )
        .await
        .map(|_| ())
    }

    /// The narrower rule has no place for the second file of one event, nor a name for what is withheld.
    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        for statement in [
            "DELETE FROM outbox WHERE n NOT IN (SELECT MIN(n) FROM outbox \
             GROUP BY cause_stream, cause_seq, recipient, template)",
            "UPDATE outbox SET state = 'dropped' WHERE state = 'withheld'",
            "DROP INDEX outbox_by_cause",
            "DROP INDEX outbox_by_cause_of_no_file",
        ] {
            db.execute_unprepared(statement).await?;
        }
        unique(manager, "outbox", &["cause_stream", "cause_seq", "recipient", "template"]).await
    }
}
