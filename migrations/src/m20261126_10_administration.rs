//! What administrators look at: when people signed in, when the worker was at work, what was done to
//! the house and its people, and what of the clock failed.

use crate::columns::{big, big_or_none, index, table};
use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait, DbErr},
    sea_query::{ColumnDef, Table},
};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261126_10_administration"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut persons = Table::alter();
        manager.alter_table(persons.table("persons").add_column(big_or_none("signed_in_at")).take()).await?;
        index(manager, "persons", &["name", "id"]).await?;
        let name = ColumnDef::new("name").text().not_null().primary_key().take();
        table(manager, "pulses", vec![name, big("at")], &[]).await?;
        // Few of millions of rows: only they are in these indexes, so that nothing else pays for them.
        // The condition is repeated by the query that uses the index, word for word.
        let db = manager.get_connection();
        db.execute_unprepared(
            "CREATE INDEX events_of_administration ON events (n) WHERE kind IN ('set_up', 'calendar_loaded', \
             'setting_changed', 'country_renamed', 'role_granted', 'role_revoked', 'acting_senior_appointed', \
             'disabled', 'enabled', 'sessions_revoked', 'ownership_moved')",
        )
        .await?;
        db.execute_unprepared("CREATE INDEX schedule_failing ON schedule (next_at) WHERE last_error IS NOT NULL")
            .await
            .map(|_| ())
    }
}
