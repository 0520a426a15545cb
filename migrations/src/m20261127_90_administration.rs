//! Who was invited into the secretariat, from whom an administrator took a second factor off, and which lists of
//! sanctions were loaded, is among what was done to the house and its people.

use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait, DbErr},
};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_90_administration"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        db.execute_unprepared("DROP INDEX events_of_administration").await?;
        // The condition is repeated by the query that uses the index, word for word.
        db.execute_unprepared(
            "CREATE INDEX events_of_administration ON events (n) WHERE kind IN ('set_up', 'calendar_loaded', \
             'setting_changed', 'country_renamed', 'role_granted', 'role_revoked', 'acting_senior_appointed', \
             'disabled', 'enabled', 'sessions_revoked', 'ownership_moved', 'message_held', 'message_released', \
             'message_resent', 'message_dropped', 'mail_held', 'mail_released', 'trial_begun', 'trial_ended', \
             'trial_settled', 'staff_invited', 'factor_lifted', 'sanctions_loaded')",
        )
        .await
        .map(|_| ())
    }
}
