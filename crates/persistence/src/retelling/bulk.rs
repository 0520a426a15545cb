//! Many rows at once: `COPY` by two connections on `PostgreSQL`, statements of many rows on `SQLite`.

use super::{
    batch::{Load, Ready, copy},
    tables::told,
};
use crate::{documents::add_up_anew, error::StoreError};
use sea_orm::{
    ConnectionTrait as _, DatabaseConnection, DbBackend, DbErr, FromQueryResult, RuntimeErr, Statement,
    sqlx::{self, AssertSqlSafe, Executor as _, Postgres, Sqlite, Transaction},
};
use std::collections::BTreeMap;

/// So many loads are one transaction on `SQLite`: words are merged into their index at its end.
const TOGETHER: usize = 10;
/// On `SQLite` these stay while it is written: what they are of grows, so that each row comes at their end, or
/// few rows are in them. Built at the end, each would read a table anew that no longer fits in memory.
const GROWING: [&str; 12] = [
    "documents_by_application",
    "documents_by_id",
    "documents_by_object_key",
    "documents_taken_away",
    "events_by_stream_seq",
    "events_of_administration",
    "outbox_by_cause",
    "outbox_by_cause_of_no_file",
    "outbox_by_id",
    "outbox_by_state_n",
    "texts_by_id",
    "texts_by_stream",
];

/// Keys of likeness are gathered in a table of their own, and sorted at the end.
const GATHER: &str =
    "CREATE TABLE retold_likeness_keys AS SELECT kind, key, application FROM likeness_keys WHERE 1 = 0";
const SORTED: &str = "INSERT INTO likeness_keys (kind, key, application) \
    SELECT kind, key, application FROM retold_likeness_keys ORDER BY kind, key, application";
const GATHERED_NO_MORE: &str = "DROP TABLE retold_likeness_keys";

/// `PostgreSQL` writes a table in one process: half of the bytes, and of the indexes' work, go through a
/// second one.
const ASIDE: [&str; 4] = ["draft_sections", "documents", "outbox", "likeness_keys"];
/// What pages read from an index alone needs to know at once that all of it can be seen; the others are
/// cleaned when the database finds the time.
const READ_BY_INDEX: [&str; 2] = ["applications", "tallies"];

/// The way to the database.
pub(super) enum Bulk {
    /// With what is written and not yet committed.
    Sqlite(DatabaseConnection, Vec<String>, Option<(usize, Transaction<'static, Sqlite>)>),
    Postgres(DatabaseConnection, Box<[Lane; 2]>),
}

/// A connection of `PostgreSQL` that writes some of the tables, and the indexes that it took from them.
pub(super) struct Lane {
    transaction: Transaction<'static, Postgres>,
    indexes: Vec<String>,
}

impl Bulk {
    pub(super) async fn open(writer: &DatabaseConnection) -> Result<Self, StoreError> {
        if writer.get_database_backend() != DbBackend::Postgres {
            return Ok(Self::Sqlite(writer.clone(), Vec::new(), None));
        }
        Ok(Self::Postgres(writer.clone(), Box::new([Lane::open(writer).await?, Lane::open(writer).await?])))
    }

    /// Takes the indexes away, except those that are the keys of their tables, and those that grow.
    pub(super) async fn clear_the_way(&mut self) -> Result<(), StoreError> {
        #[derive(FromQueryResult)]
        struct Index {
            of: String,
            name: String,
            made: String,
        }
        let tables = told().map(|t| format!("'{t}'")).collect::<Vec<_>>().join(", ");
        match self {
            Self::Sqlite(db, indexes, _) => {
                // The cache holds what is being written; words are gathered before they are merged.
                for settled in [
                    "PRAGMA synchronous = OFF",
                    "PRAGMA cache_size = -262144",
                    "PRAGMA threads = 2",
                    "INSERT INTO application_search (application_search, rank) VALUES ('hashsize', 67108864)",
                    GATHER,
                ] {
                    db.execute_unprepared(settled).await?;
                }
                let growing = GROWING.map(|name| format!("'{name}'")).join(", ");
                let sql = format!(
                    "SELECT tbl_name AS of, name, sql AS made FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL \
                     AND tbl_name IN ({tables}) AND name NOT IN ({growing})"
                );
                let found = Index::find_by_statement(Statement::from_string(DbBackend::Sqlite, sql)).all(&*db).await?;
                for Index { name, made, .. } in found {
                    db.execute_unprepared(&format!("DROP INDEX \"{name}\"")).await?;
                    indexes.push(made);
                }
            }
            Self::Postgres(db, lanes) => {
                let sql = format!(
                    "SELECT tablename AS of, indexname AS name, indexdef AS made FROM pg_indexes \
                     WHERE schemaname = current_schema() AND tablename IN ({tables}) \
                     AND indexname NOT IN (SELECT conname FROM pg_constraint)"
                );
                let found =
                    Index::find_by_statement(Statement::from_string(DbBackend::Postgres, sql)).all(&*db).await?;
                for Index { of, name, made } in found {
                    let lane = &mut lanes[lane(&of)];
                    lane.run(format!("DROP INDEX \"{name}\"")).await?;
                    lane.indexes.push(made);
                }
                lanes[lane("likeness_keys")].run(GATHER).await?;
            }
        }
        Ok(())
    }

    pub(super) async fn write(&mut self, load: Load) -> Result<(), StoreError> {
        match (self, load.ready) {
            (Self::Sqlite(db, _, open), Ready::Statements(statements)) => {
                let (loads, mut transaction) = match open.take() {
                    Some(open) => open,
                    None => (0, db.get_sqlite_connection_pool().begin().await.map_err(failed)?),
                };
                for (sql, arguments) in statements {
                    let query = sqlx::query_with(AssertSqlSafe(sql), arguments);
                    query.execute(&mut *transaction).await.map_err(failed)?;
                }
                if loads + 1 == TOGETHER {
                    return transaction.commit().await.map_err(failed);
                }
                *open = Some((loads + 1, transaction));
                Ok(())
            }
            (Self::Postgres(_, lanes), Ready::Copies(copies)) => {
                let (main, aside) = copies.into_iter().partition(|(table, _)| lane(table) == 0);
                let [first, second] = &mut **lanes;
                tokio::try_join!(first.copy(main), second.copy(aside)).map(|_| ())
            }
            (Self::Sqlite(..), Ready::Copies(_)) | (Self::Postgres(..), Ready::Statements(_)) => {
                Err(StoreError::Setting("the rows were made ready for another database".to_owned()))
            }
        }
    }

    /// Builds the indexes, and settles what the database knows of its tables.
    pub(super) async fn close(self, numbers: &BTreeMap<u16, u32>) -> Result<(), StoreError> {
        let db = match self {
            Self::Sqlite(db, indexes, open) => {
                if let Some((_, transaction)) = open {
                    transaction.commit().await.map_err(failed)?;
                }
                for made in [SORTED, GATHERED_NO_MORE].into_iter().chain(indexes.iter().map(String::as_str)) {
                    db.execute_unprepared(made).await?;
                }
                for settled in [
                    "INSERT INTO application_search (application_search, rank) VALUES ('hashsize', 1048576)",
                    "INSERT INTO application_search (application_search) VALUES ('optimize')",
                    "PRAGMA threads = 0",
                    "PRAGMA cache_size = -2000",
                    "PRAGMA synchronous = FULL",
                    "PRAGMA wal_checkpoint(TRUNCATE)",
                ] {
                    db.execute_unprepared(settled).await?;
                }
                db
            }
            Self::Postgres(db, lanes) => {
                let [mut main, mut aside] = *lanes;
                main.run(
                    "SELECT setval(pg_get_serial_sequence('applications', 'n'), (SELECT MAX(n) FROM applications))",
                )
                .await?;
                aside.run(SORTED).await?;
                aside.run(GATHERED_NO_MORE).await?;
                tokio::try_join!(main.close(), aside.close())?;
                let mut connection = db.get_postgres_connection_pool().acquire().await.map_err(failed)?;
                connection.execute("SET statement_timeout = 0").await.map_err(failed)?;
                for table in told() {
                    let how = if READ_BY_INDEX.contains(&table) { "VACUUM (ANALYZE)" } else { "ANALYZE" };
                    connection.execute(AssertSqlSafe(format!("{how} {table}"))).await.map_err(failed)?;
                }
                // What was set for it alone goes with it.
                connection.detach();
                db
            }
        };
        for (year, last) in numbers {
            super::number(*year, *last, &db).await?;
        }
        add_up_anew(&db).await
    }
}

/// Which of the lanes writes a table.
fn lane(table: &str) -> usize {
    usize::from(ASIDE.contains(&table))
}

impl Lane {
    async fn open(writer: &DatabaseConnection) -> Result<Self, StoreError> {
        let transaction = writer.get_postgres_connection_pool().begin().await.map_err(failed)?;
        let mut lane = Self { transaction, indexes: Vec::new() };
        for settled in [
            "SET LOCAL statement_timeout = 0",
            "SET LOCAL synchronous_commit = off",
            "SET LOCAL maintenance_work_mem = '512MB'",
            "SET LOCAL work_mem = '256MB'",
        ] {
            lane.run(settled).await?;
        }
        Ok(lane)
    }

    async fn run(&mut self, sql: impl Into<String>) -> Result<(), StoreError> {
        self.transaction.execute(AssertSqlSafe(sql.into())).await.map_err(failed).map(|_| ())
    }

    async fn copy(&mut self, copies: Vec<(&'static str, Vec<String>)>) -> Result<(), StoreError> {
        for (table, pieces) in copies {
            let mut sink = self.transaction.copy_in_raw(&copy(table)).await.map_err(failed)?;
            for piece in pieces {
                sink.send(piece.into_bytes()).await.map_err(failed)?;
            }
            sink.finish().await.map_err(failed)?;
        }
        Ok(())
    }

    /// Builds the indexes again, and commits.
    async fn close(mut self) -> Result<(), StoreError> {
        for made in std::mem::take(&mut self.indexes) {
            self.run(made).await?;
        }
        self.transaction.commit().await.map_err(failed)
    }
}

pub(super) fn failed(error: sqlx::Error) -> StoreError {
    DbErr::Exec(RuntimeErr::SqlxError(error.into())).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Store, store::Settings};
    use std::collections::BTreeSet;

    #[tokio::test]
    async fn what_grows_is_an_index() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).display().to_string();
        let settings = Settings::new(format!("sqlite:{}", at("a.sqlite")), format!("file://{}", at("documents")));
        let store = Store::open(settings).await.unwrap();
        let sql = "SELECT name FROM sqlite_master WHERE type = 'index'";
        let found = store.reader().query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await.unwrap();
        let found: BTreeSet<String> = found.iter().map(|row| row.try_get("", "name").unwrap()).collect();
        assert_eq!(GROWING.iter().find(|name| !found.contains(**name)), None);
    }
}
