//! What the figures count of each file, so that no page has to read histories. Of files that stood
//! before, it comes with `antechamber replay`.

use crate::columns::{big, index, table, text, uuid};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait, sea_orm::DbErr};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261126_40_tallies"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table(
            manager,
            "tallies",
            vec![uuid("application"), text("kind"), text("subject"), text("counted"), big("at"), big("days")],
            &["application", "kind", "subject"],
        )
        .await?;
        // Whatever is counted or measured is read from it alone.
        index(manager, "tallies", &["kind", "counted", "at", "application", "days"]).await?;
        // What somebody holds, and what of it the secretariat should have done by now.
        index(manager, "applications", &["holder", "state", "due_key", "n"]).await
    }
}
