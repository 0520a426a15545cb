//! The queue on a million files: an index for every order in every view, and the words by which a
//! file is found.
//!
//! Rows that stood before get their columns here; their words come with `antechamber replay`.

use crate::columns::{big, index, text, text_or_none};
use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait as _, DbBackend, DbErr},
    sea_query::{Index, Table},
};

pub(crate) struct Change;

/// What stands in the order of due times where nothing is due.
const NEVER: i64 = i64::MAX;
/// Each order of the queue ends with `n`, from which keysets are made.
const ORDERS: [&str; 3] = ["state_since", "due_key", "received_at"];

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261126_30_queue"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in
            [text("standing").default("none").take(), big("due_key").default(NEVER).take(), text_or_none("country")]
        {
            manager.alter_table(Table::alter().table("applications").add_column(column).to_owned()).await?;
        }
        let db = manager.get_connection();
        db.execute_unprepared(&format!(
            "UPDATE applications SET due_key = COALESCE(due_at, {NEVER}), standing = CASE \
             WHEN state IN ('draft', 'discarded') THEN 'none' \
             WHEN state IN ('admitted', 'not_admitted', 'inadmissible', 'withdrawn', 'lapsed') THEN 'closed' \
             ELSE 'open' END, \
             country = (SELECT country FROM organizations WHERE organizations.id = applications.organization)"
        ))
        .await?;
        for old in ["state_state_since_n", "holder_state_since_n"] {
            manager
                .drop_index(Index::drop().name(format!("applications_by_{old}")).table("applications").to_owned())
                .await?;
        }
        for order in ORDERS {
            index(manager, "applications", &["standing", order, "n"]).await?;
            index(manager, "applications", &["state", order, "n"]).await?;
            index(manager, "applications", &["holder", "standing", order, "n"]).await?;
            index(manager, "applications", &["country", "standing", order, "n"]).await?;
        }
        index(manager, "outbox", &["state", "n"]).await?;
        let words: &[&str] = match manager.get_database_backend() {
            DbBackend::Postgres => &[
                "CREATE TABLE application_search (n BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)",
                "CREATE INDEX application_search_by_words ON application_search USING GIN (words)",
            ],
            _ => &["CREATE VIRTUAL TABLE application_search USING fts5(words, detail = none, prefix = '2 3')"],
        };
        for statement in words {
            db.execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
