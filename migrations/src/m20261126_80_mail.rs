//! Messages that somebody holds, or that the trial kept: since when, by whom and why. What is done to
//! the house's post is among what was done to the house.

use crate::columns::{big_or_none, uuid_or_none};
use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait, DbErr},
    sea_query::Table,
};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261126_80_mail"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [big_or_none("held_at"), uuid_or_none("held_by"), uuid_or_none("held_reason")] {
            // SQLite adds one column a statement.
            manager.alter_table(Table::alter().table("outbox").add_column(column).take()).await?;
        }
        let db = manager.get_connection();
        db.execute_unprepared("DROP INDEX events_of_administration").await?;
        // The condition is repeated by the query that uses the index, word for word.
        db.execute_unprepared(
            "CREATE INDEX events_of_administration ON events (n) WHERE kind IN ('set_up', 'calendar_loaded', \
             'setting_changed', 'country_renamed', 'role_granted', 'role_revoked', 'acting_senior_appointed', \
             'disabled', 'enabled', 'sessions_revoked', 'ownership_moved', 'message_held', 'message_released', \
             'message_resent', 'message_dropped', 'mail_held', 'mail_released', 'trial_begun', 'trial_ended', \
             'trial_settled')",
        )
        .await
        .map(|_| ())
    }
}
