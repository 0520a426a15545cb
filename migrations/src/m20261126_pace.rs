//! Of applications, when they first came on a list of the Council: from it is told how long files take.
//! Files that were listed before say it by their history.

use crate::columns::big_or_none;
use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait as _, DbErr},
    sea_query::Table,
};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261126_pace"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("applications").add_column(big_or_none("listed_at")).take()).await?;
        let told = "UPDATE applications SET listed_at = \
                    (SELECT MIN(at) FROM events WHERE stream = applications.id AND kind = 'placed')";
        manager.get_connection().execute_unprepared(told).await.map(|_| ())
    }
}
