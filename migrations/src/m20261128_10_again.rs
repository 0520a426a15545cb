//! What was deferred and comes on a list again as it stands is ready like what is countersigned: few files, read
//! in each order of the queue by an index of their own, in which stands all that is asked of them.
//!
//! Of files that stood before, it comes with `antechamber replay`, or with their next step.

use crate::columns::big;
use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait as _, DbErr},
    sea_query::Table,
};

pub(crate) struct Change;

const ORDERS: [&str; 3] = ["due_key", "state_since", "received_at"];

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261128_10_again"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = big("comes_again").default(0).take();
        manager.alter_table(Table::alter().table("applications").add_column(column).to_owned()).await?;
        for order in ORDERS {
            // In the order of due times its own column is that of the order.
            let due = if order == "due_key" { "" } else { ", due_key" };
            manager
                .get_connection()
                .execute_unprepared(&format!(
                    "CREATE INDEX applications_again_by_standing_{order}_n ON applications \
                     (standing, {order}, n, holder, session, country, comes_again{due}) WHERE comes_again > 0"
                ))
                .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for order in ORDERS {
            let db = manager.get_connection();
            db.execute_unprepared(&format!("DROP INDEX applications_again_by_standing_{order}_n")).await?;
        }
        manager.alter_table(Table::alter().table("applications").drop_column("comes_again").to_owned()).await
    }
}
