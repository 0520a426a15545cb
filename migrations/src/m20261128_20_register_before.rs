//! Lines of the register from before this system are few beside those that were admitted here, and have no file
//! whose keys say what they are like: an index of their own holds them, in the order in which they were recorded.

use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait as _, DbErr},
};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261128_20_register_before"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sql = "CREATE INDEX observers_from_before ON observers (n) WHERE origin = 'recorded' AND state = 'active'";
        manager.get_connection().execute_unprepared(sql).await.map(|_| ())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared("DROP INDEX observers_from_before").await.map(|_| ())
    }
}
