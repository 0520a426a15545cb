//! What is meant for a session is read in each order of the queue by an index of its own. Indexes that nothing
//! reads any more go, since each of them is written with every step. All that is asked of a deferred file stands
//! in its index, so that none is looked up that is not shown; on `PostgreSQL` the holder stands behind a session's
//! files for the same reason. On `SQLite`, which takes *is null* for one value, what nobody holds is read by the
//! indexes of holders: those for nobody alone make room for the two by which a holder's files of one state come
//! in their order.

use crate::columns::index;
use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait as _, DbBackend, DbErr},
};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_80_holders"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        // The first two are the beginnings of longer ones; what is due is found by `due_key`.
        for unread in ["holder_state", "session", "due_at"] {
            db.execute_unprepared(&format!("DROP INDEX applications_by_{unread}")).await?;
        }
        for (order, due) in [("due_key", ""), ("state_since", ", due_key"), ("received_at", ", due_key")] {
            let name = format!("applications_deferred_by_standing_{order}_n");
            db.execute_unprepared(&format!("DROP INDEX {name}")).await?;
            db.execute_unprepared(&format!(
                "CREATE INDEX {name} ON applications \
                 (standing, {order}, n, state, holder, session, country, round{due}) WHERE round > 0"
            ))
            .await?;
        }
        if manager.get_database_backend() != DbBackend::Sqlite {
            db.execute_unprepared("DROP INDEX applications_by_session_state_due_key_n").await?;
            for order in ["due_key", "state_since", "received_at"] {
                index(manager, "applications", &["session", "state", order, "n", "holder"]).await?;
            }
            return Ok(());
        }
        for order in ["state_since", "received_at"] {
            index(manager, "applications", &["session", "state", order, "n"]).await?;
            index(manager, "applications", &["holder", "state", order, "n"]).await?;
        }
        for order in ["due_key", "state_since", "received_at"] {
            for key in ["state", "standing"] {
                db.execute_unprepared(&format!("DROP INDEX applications_of_nobody_by_{key}_{order}_n")).await?;
            }
        }
        Ok(())
    }
}
