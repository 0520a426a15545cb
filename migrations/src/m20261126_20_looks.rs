//! Who of the secretariat has read a case, a row a person and day: the organization is told by group,
//! never by name.

use crate::columns::{table, text, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261126_20_looks"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = vec![uuid("application"), text("looker"), text("day"), uuid("person")];
        table(manager, "case_looks", columns, &["application", "looker", "day", "person"]).await
    }
}
