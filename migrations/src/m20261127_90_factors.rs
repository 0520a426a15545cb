//! Second factors: the secret that a person's app makes its codes of, with the step of the last code that
//! was taken, and the digests of recovery codes.

use crate::columns::{big, table, text, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_90_factors"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = vec![uuid("person"), text("secret"), big("last_step"), big("created_at")];
        table(manager, "factors", columns, &["person"]).await?;
        table(manager, "recovery_codes", vec![uuid("person"), text("hash")], &["person", "hash"]).await
    }
}
