//! Messages that wait, as they are written now: that an application is on a list no more, or was not taken up,
//! is told with the session.

use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait as _, DbErr},
};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_90_off_agenda"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for template in ["off_agenda", "not_taken_up"] {
            let written = format!(
                r#"UPDATE outbox SET facts = replace(facts, '"{template}"]', '{{"{template}":{{"session":null}}}}]') WHERE template = '{template}'"#
            );
            manager.get_connection().execute_unprepared(&written).await?;
        }
        Ok(())
    }
}
