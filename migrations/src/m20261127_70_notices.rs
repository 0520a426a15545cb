//! Messages that wait, as they are written now: that questions were taken back is told with the reason,
//! which was not kept before, and a comment that arrived is no answer.

use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait as _, DbErr},
};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_70_notices"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (template, before, now) in [
            ("cancelled", r#""cancelled"]"#, r#"{"cancelled":{"reason":null}}]"#),
            ("answer_received", r#"{"answer_received":{"version":null}}"#, r#""comment_received""#),
        ] {
            let written =
                format!("UPDATE outbox SET facts = replace(facts, '{before}', '{now}') WHERE template = '{template}'");
            manager.get_connection().execute_unprepared(&written).await?;
        }
        Ok(())
    }
}
