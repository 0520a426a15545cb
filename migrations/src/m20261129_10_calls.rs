//! A file that waits for its organization, or that the Council deferred, may call for the secretariat all the same. It
//! stands then among what nobody holds and what is overdue: few files, read in each order of the queue by an index of
//! their own, in which stands all that is asked of them.
//!
//! Of files that stood before, it comes with `antechamber replay`, or with their next step.

use crate::columns::text_or_none;
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
        "m20261129_10_calls"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = text_or_none("calls");
        manager.alter_table(Table::alter().table("applications").add_column(column).to_owned()).await?;
        for order in ORDERS {
            // In the order of due times its own column is that of the order.
            let due = if order == "due_key" { "" } else { ", due_key" };
            manager
                .get_connection()
                .execute_unprepared(&format!(
                    "CREATE INDEX applications_calling_by_standing_{order}_n ON applications \
                     (standing, {order}, n, state, holder, country, round, calls{due}) WHERE calls IS NOT NULL"
                ))
                .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for order in ORDERS {
            let db = manager.get_connection();
            db.execute_unprepared(&format!("DROP INDEX applications_calling_by_standing_{order}_n")).await?;
        }
        manager.alter_table(Table::alter().table("applications").drop_column("calls").to_owned()).await
    }
}
