//! The mail console: which file a message is about, so that it is told to nobody who may not know of the
//! file, and an index for each way in which messages are looked for.

use crate::columns::{index, uuid_or_none};
use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait as _, DbBackend, DbErr},
    sea_query::Table,
};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_90_console"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("outbox").add_column(uuid_or_none("application")).take()).await?;
        let (named, in_order) = if manager.get_database_backend() == DbBackend::Sqlite {
            (
                "unhex(replace(COALESCE(json_extract(facts, '$.applicant[0]'), json_extract(facts, '$.staff[0]')), \
                 '-', ''))",
                "",
            )
        } else {
            // A database of any language has its letters in the order in which beginnings are sought.
            (
                "CAST(COALESCE(CAST(facts AS JSONB) -> 'applicant' ->> 0, CAST(facts AS JSONB) -> 'staff' ->> 0) \
                 AS UUID)",
                " COLLATE \"C\"",
            )
        };
        let db = manager.get_connection();
        db.execute_unprepared(&format!(
            "UPDATE outbox SET application = {named} WHERE facts LIKE '{{\"applicant\":[%' OR facts LIKE '{{\"staff\":[%'"
        ))
        .await?;
        index(manager, "outbox", &["application", "n"]).await?;
        index(manager, "outbox", &["template", "state", "n"]).await?;
        db.execute_unprepared(&format!(
            "CREATE INDEX outbox_by_recipient_state_n ON outbox (lower(recipient){in_order}, state, n)"
        ))
        .await?;
        if !in_order.is_empty() {
            // On SQLite the unique one is in that order.
            db.execute_unprepared(&format!("CREATE INDEX persons_in_order ON persons (email_key{in_order})")).await?;
        }
        Ok(())
    }
}
