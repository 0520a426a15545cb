//! Many rows at once: `COPY` by two connections on `PostgreSQL`, statements of many rows on `SQLite`. Indexes are
//! taken away before, and built at the end.

use super::{
    batch::{Load, Ready, copy},
    tables::told,
};
use crate::{database::BUSY_TIMEOUT, documents::add_up_anew, error::StoreError};
use futures::{StreamExt as _, TryStreamExt as _};
use sea_orm::{
    ConnectionTrait as _, DatabaseConnection, DbBackend, DbErr, FromQueryResult, RuntimeErr, Statement,
    sqlx::{self, AssertSqlSafe, Connection as _, Executor as _, Postgres, Sqlite, Transaction},
};
use std::collections::BTreeMap;

/// So many loads are one transaction on `SQLite`: words are merged into their index at its end.
const TOGETHER: usize = 40;
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
/// The cache holds what is being written; words are gathered before they are merged.
const HASTE: [&str; 6] = [
    "PRAGMA synchronous = OFF",
    "PRAGMA cache_size = -393216",
    "PRAGMA threads = 2",
    "INSERT INTO application_search (application_search, rank) VALUES ('hashsize', 268435456)",
    "INSERT INTO application_search (application_search, rank) VALUES ('automerge', 0)",
    GATHER,
];
/// As it was, in the order in which it can be.
const CALM: [&str; 7] = [
    "INSERT INTO application_search (application_search) VALUES ('optimize')",
    "INSERT INTO application_search (application_search, rank) VALUES ('hashsize', 1048576)",
    "INSERT INTO application_search (application_search, rank) VALUES ('automerge', 4)",
    "PRAGMA threads = 0",
    "PRAGMA cache_size = -2000",
    "PRAGMA synchronous = FULL",
    "PRAGMA journal_mode = WAL",
];

/// On `SQLite` keys of likeness are gathered in a table of their own, and sorted at the end.
const GATHER: &str =
    "CREATE TABLE retold_likeness_keys AS SELECT kind, key, application FROM likeness_keys WHERE 1 = 0";
const SORTED: &str = "INSERT INTO likeness_keys (kind, key, application) \
    SELECT kind, key, application FROM retold_likeness_keys ORDER BY kind, key, application";
const GATHERED_NO_MORE: &str = "DROP TABLE retold_likeness_keys";

/// `PostgreSQL` writes a table in one process: half of the bytes go through a second one.
const ASIDE: [&str; 5] = ["draft_sections", "documents", "outbox", "likeness_keys", "texts"];
/// So many connections build indexes at once, one table each.
const BUILDERS: usize = 2;
/// How a connection of `PostgreSQL` is to go about it.
const SETTLED: [&str; 4] = [
    "SET statement_timeout = 0",
    "SET synchronous_commit = off",
    "SET maintenance_work_mem = '512MB'",
    "SET max_parallel_maintenance_workers = 0",
];
/// What pages read from an index alone needs to know at once that all of it can be seen; the others are
/// cleaned when the database finds the time.
const READ_BY_INDEX: [&str; 2] = ["applications", "tallies"];

/// The way to the database.
pub(super) enum Bulk {
    /// With what is written and not yet committed.
    Sqlite(DatabaseConnection, Vec<Index>, Option<(usize, Transaction<'static, Sqlite>)>),
    /// With what writes half of the tables each.
    Postgres(DatabaseConnection, Vec<Index>, Box<[Lane; 2]>),
}

/// An index that was taken away: of which table, and how to make it again.
#[derive(FromQueryResult)]
pub(super) struct Index {
    of: String,
    dropped: String,
    made: String,
}

/// A connection of `PostgreSQL` that writes some of the tables.
pub(super) struct Lane(Transaction<'static, Postgres>);

impl Bulk {
    pub(super) async fn open((writer, reader): (&DatabaseConnection, &DatabaseConnection)) -> Result<Self, StoreError> {
        let db = writer.clone();
        if db.get_database_backend() == DbBackend::Postgres {
            let indexes = taken_away(&db, &indexes_of_postgres()).await?;
            return Ok(Self::Postgres(db, indexes, Box::new([Lane::open(writer).await?, Lane::open(writer).await?])));
        }
        without_journal(&db, reader).await?;
        for settled in HASTE {
            db.execute_unprepared(settled).await?;
        }
        let indexes = taken_away(&db, &indexes_of_sqlite()).await?;
        Ok(Self::Sqlite(db, indexes, None))
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
            (Self::Postgres(_, _, lanes), Ready::Copies(copies)) => {
                let (aside, main) = copies.into_iter().partition(|(table, _)| ASIDE.contains(table));
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
                let made = indexes.iter().map(|index| index.made.as_str());
                for made in [SORTED, GATHERED_NO_MORE].into_iter().chain(made).chain(CALM) {
                    db.execute_unprepared(made).await?;
                }
                db
            }
            Self::Postgres(db, indexes, lanes) => {
                let [Lane(main), Lane(aside)] = *lanes;
                main.commit().await.map_err(failed)?;
                aside.commit().await.map_err(failed)?;
                db.execute_unprepared(
                    "SELECT setval(pg_get_serial_sequence('applications', 'n'), (SELECT MAX(n) FROM applications))",
                )
                .await?;
                let tables = futures::stream::iter(by_work(indexes)).map(Ok);
                tables.try_for_each_concurrent(BUILDERS, |(table, indexes)| settle(&db, table, indexes)).await?;
                db
            }
        };
        for (year, last) in numbers {
            super::number(*year, *last, &db).await?;
        }
        add_up_anew(&db).await
    }
}

/// What fails is thrown away: no page of `SQLite` has to be written twice. Where somebody else has the file open, its
/// journal cannot be taken away, and stays.
async fn without_journal(db: &DatabaseConnection, reader: &DatabaseConnection) -> Result<(), StoreError> {
    while let Some(idle) = reader.get_sqlite_connection_pool().try_acquire() {
        idle.close().await.map_err(failed)?;
    }
    db.execute_unprepared("PRAGMA busy_timeout = 0").await?;
    let taken = db.execute_unprepared("PRAGMA journal_mode = OFF").await;
    db.execute_unprepared(&format!("PRAGMA busy_timeout = {}", BUSY_TIMEOUT.as_millis())).await?;
    if let Err(error) = taken {
        tracing::info!(%error, "the journal stays");
    }
    Ok(())
}

/// Tables whose rows are told, as a list in SQL.
fn tables() -> String {
    told().map(|table| format!("'{table}'")).collect::<Vec<_>>().join(", ")
}

/// Those that are the keys of their tables cannot be taken away.
fn indexes_of_sqlite() -> String {
    let growing = GROWING.map(|name| format!("'{name}'")).join(", ");
    format!(
        "SELECT tbl_name AS of, 'DROP INDEX \"' || name || '\"' AS dropped, sql AS made FROM sqlite_master \
         WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({}) AND name NOT IN ({growing})",
        tables()
    )
}

/// The keys of the tables are taken away too: what they cost by the row is the half of all.
fn indexes_of_postgres() -> String {
    let tables = tables();
    format!(
        "SELECT relname::text AS of, format('ALTER TABLE %I DROP CONSTRAINT %I', relname, conname) AS dropped, \
         format('ALTER TABLE %I ADD CONSTRAINT %I %s', relname, conname, pg_get_constraintdef(pg_constraint.oid)) \
         AS made FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid \
         WHERE contype = 'p' AND relnamespace = current_schema()::regnamespace AND relname IN ({tables}) \
         UNION ALL SELECT tablename::text, format('DROP INDEX %I', indexname), indexdef FROM pg_indexes \
         WHERE schemaname = current_schema() AND tablename IN ({tables}) \
         AND indexname NOT IN (SELECT conname FROM pg_constraint)"
    )
}

async fn taken_away(db: &DatabaseConnection, sql: &str) -> Result<Vec<Index>, StoreError> {
    let found = Statement::from_string(db.get_database_backend(), sql);
    let found = Index::find_by_statement(found).all(db).await?;
    for index in &found {
        db.execute_unprepared(&index.dropped).await?;
    }
    Ok(found)
}

/// Every table with its indexes, those first that take longest: words, then those of which most are built.
fn by_work(mut indexes: Vec<Index>) -> Vec<(&'static str, Vec<Index>)> {
    let of = |table| (table, indexes.extract_if(.., |index| index.of == table).collect::<Vec<_>>());
    let mut tables: Vec<_> = told().map(of).collect();
    tables.sort_by_key(|(table, indexes)| std::cmp::Reverse((*table == "application_search", indexes.len())));
    tables
}

/// Builds the indexes of a table, and counts what is in it.
async fn settle(db: &DatabaseConnection, table: &str, indexes: Vec<Index>) -> Result<(), StoreError> {
    // What is set for it alone goes with it.
    let mut connection = db.get_postgres_connection_pool().acquire().await.map_err(failed)?.detach();
    let how = if READ_BY_INDEX.contains(&table) { "VACUUM (ANALYZE)" } else { "ANALYZE" };
    let counted = format!("{how} {table}");
    let made = indexes.into_iter().map(|index| index.made);
    for sql in SETTLED.into_iter().map(str::to_owned).chain(made).chain([counted]) {
        connection.execute(AssertSqlSafe(sql)).await.map_err(failed)?;
    }
    connection.close().await.map_err(failed)
}

impl Lane {
    async fn open(writer: &DatabaseConnection) -> Result<Self, StoreError> {
        let mut transaction = writer.get_postgres_connection_pool().begin().await.map_err(failed)?;
        for settled in ["SET LOCAL statement_timeout = 0", "SET LOCAL synchronous_commit = off"] {
            transaction.execute(settled).await.map_err(failed)?;
        }
        Ok(Self(transaction))
    }

    async fn copy(&mut self, copies: Vec<(&'static str, Vec<Vec<u8>>)>) -> Result<(), StoreError> {
        for (table, pieces) in copies {
            let mut sink = self.0.copy_in_raw(&copy(table)).await.map_err(failed)?;
            for piece in pieces {
                sink.send(piece).await.map_err(failed)?;
            }
            sink.finish().await.map_err(failed)?;
        }
        Ok(())
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
