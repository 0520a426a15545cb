//! Many rows at once: `COPY` in one transaction on `PostgreSQL`, statements of many rows on
//! `SQLite`.

use super::{
    Retold,
    tables::{COPIED, told},
};
use crate::{documents::add_up_anew, error::StoreError, search};
use sea_orm::{
    ConnectionTrait as _, DatabaseConnection, DbBackend, DbErr, FromQueryResult, RuntimeErr, Statement,
    sqlx::{
        self, Arguments as _, AssertSqlSafe, Executor as _, Postgres, Sqlite, Transaction, error::BoxDynError,
        postgres::PgConnection, sqlite::SqliteArguments,
    },
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};
use uuid::Uuid;

/// So many rows a statement on `SQLite`: more save nothing.
const AT_ONCE: usize = 64;
/// So many loads are one transaction on `SQLite`: words are merged into their index at its end.
const TOGETHER: usize = 10;
/// So much is handed to `COPY` at once, in bytes.
const PIECE: usize = 1 << 20;

/// Keys of likeness come in no order, and each would be put into the middle of a large index: they are
/// gathered here, and sorted at the end.
const GATHERED: &str = "retold_likeness_keys";
const GATHER: &str =
    "CREATE TABLE retold_likeness_keys AS SELECT kind, key, application FROM likeness_keys WHERE 1 = 0";
const SORTED: &str = "INSERT INTO likeness_keys (kind, key, application) \
    SELECT kind, key, application FROM retold_likeness_keys ORDER BY kind, key, application";
const GATHERED_NO_MORE: &str = "DROP TABLE retold_likeness_keys";

/// What stands in a column of a row.
#[derive(Clone, Debug)]
pub(super) enum Cell {
    Nothing,
    Int(i64),
    Id(Uuid),
    Text(String),
    Bytes(Vec<u8>),
    /// Words to be found by.
    Lexemes(BTreeSet<String>),
}

/// Rows that are written together.
#[derive(Default)]
pub(super) struct Batch {
    rows: BTreeMap<&'static str, Vec<Vec<Cell>>>,
    pub(super) applications: u64,
    pub(super) events: u64,
}

impl Batch {
    pub(super) fn of(&mut self, table: &'static str) -> &mut Vec<Vec<Cell>> {
        self.rows.entry(table).or_default()
    }

    /// Makes it ready to be written, which takes as long as the writing does.
    pub(super) fn load(self, backend: DbBackend) -> Result<Load, StoreError> {
        let rows = self.rows.values().map(|rows| rows.len() as u64).sum();
        let retold = Retold { applications: self.applications, events: self.events, rows };
        let ready = if backend == DbBackend::Postgres {
            Ready::Copies(self.rows.into_iter().map(|(table, rows)| (copy(table), copied(&rows))).collect())
        } else {
            let statements = self.rows.into_iter().map(|(table, rows)| statements(table, rows));
            Ready::Statements(statements.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
        };
        Ok(Load { retold, ready })
    }
}

/// Rows as the database takes them.
pub(super) struct Load {
    /// How many they are.
    pub(super) retold: Retold,
    ready: Ready,
}

enum Ready {
    /// Each with what its places stand for.
    Statements(Vec<(String, SqliteArguments)>),
    /// Each with the pieces of its rows.
    Copies(Vec<(String, Vec<String>)>),
}

fn statements(table: &str, rows: Vec<Vec<Cell>>) -> Result<Vec<(String, SqliteArguments)>, StoreError> {
    let columns = columns(table, false);
    let row = format!("({})", vec!["?"; columns.len()].join(", "));
    let mut statements = Vec::with_capacity(rows.len().div_ceil(AT_ONCE));
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let (mut arguments, mut many) = (SqliteArguments::default(), 0);
        for row in rows.by_ref().take(AT_ONCE) {
            many += 1;
            for cell in row {
                cell.bound(&mut arguments).map_err(|error| failed(sqlx::Error::Encode(error)))?;
            }
        }
        let places = vec![row.as_str(); many].join(", ");
        let into = format!("INSERT INTO {} ({}) VALUES {places}", place(table), columns.join(", "));
        statements.push((into, arguments));
    }
    Ok(statements)
}

fn copy(table: &str) -> String {
    format!("COPY {} ({}) FROM STDIN", place(table), columns(table, true).join(", "))
}

fn copied(rows: &[Vec<Cell>]) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::with_capacity(PIECE + 4096);
    for row in rows {
        for (n, cell) in row.iter().enumerate() {
            if n > 0 {
                piece.push('\t');
            }
            cell.copied(&mut piece);
        }
        piece.push('\n');
        if piece.len() >= PIECE {
            pieces.push(std::mem::replace(&mut piece, String::with_capacity(PIECE + 4096)));
        }
    }
    pieces.push(piece);
    pieces
}

/// Where the rows of a table are written.
fn place(table: &str) -> &str {
    if table == "likeness_keys" { GATHERED } else { table }
}

/// The columns of a table's rows, in the order of their cells.
fn columns(table: &str, postgres: bool) -> Vec<&'static str> {
    match table {
        "streams" => vec!["id", "kind", "seq", "head_hash"],
        "events" => vec!["stream", "seq", "kind", "version", "at", "actor", "payload", "hash"],
        "likeness_keys" => vec!["kind", "key", "application"],
        "application_search" => vec![if postgres { "n" } else { "rowid" }, "words"],
        _ => COPIED.iter().find(|t| t.name == table).map_or_else(Vec::new, |t| t.columns.iter().map(|c| c.0).collect()),
    }
}

/// The way to the database.
pub(super) enum Bulk {
    /// With what is written and not yet committed.
    Sqlite(DatabaseConnection, Vec<String>, Option<(usize, Transaction<'static, Sqlite>)>),
    Postgres(DatabaseConnection, Box<Transaction<'static, Postgres>>, Vec<String>),
}

impl Bulk {
    pub(super) async fn open(writer: &DatabaseConnection) -> Result<Self, StoreError> {
        if writer.get_database_backend() != DbBackend::Postgres {
            return Ok(Self::Sqlite(writer.clone(), Vec::new(), None));
        }
        let transaction = writer.get_postgres_connection_pool().begin().await.map_err(failed)?;
        Ok(Self::Postgres(writer.clone(), Box::new(transaction), Vec::new()))
    }

    /// Takes the indexes away, except those that are the keys of their tables.
    pub(super) async fn clear_the_way(&mut self) -> Result<(), StoreError> {
        #[derive(FromQueryResult)]
        struct Index {
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
                let sql = format!(
                    "SELECT name, sql AS made FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL \
                     AND tbl_name IN ({tables})"
                );
                let found = Index::find_by_statement(Statement::from_string(DbBackend::Sqlite, sql)).all(&*db).await?;
                for Index { name, made } in found {
                    db.execute_unprepared(&format!("DROP INDEX \"{name}\"")).await?;
                    indexes.push(made);
                }
            }
            Self::Postgres(db, transaction, indexes) => {
                let sql = format!(
                    "SELECT indexname AS name, indexdef AS made FROM pg_indexes WHERE schemaname = current_schema() \
                     AND tablename IN ({tables}) AND indexname NOT IN (SELECT conname FROM pg_constraint)"
                );
                let found =
                    Index::find_by_statement(Statement::from_string(DbBackend::Postgres, sql)).all(&*db).await?;
                for settled in [
                    "SET LOCAL statement_timeout = 0",
                    "SET LOCAL synchronous_commit = off",
                    "SET LOCAL maintenance_work_mem = '512MB'",
                    "SET LOCAL work_mem = '256MB'",
                    GATHER,
                ] {
                    transaction.execute(settled).await.map_err(failed)?;
                }
                for Index { name, made } in found {
                    let drop = AssertSqlSafe(format!("DROP INDEX \"{name}\""));
                    transaction.execute(drop).await.map_err(failed)?;
                    indexes.push(made);
                }
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
            (Self::Postgres(_, transaction, _), Ready::Copies(copies)) => {
                for (into, pieces) in copies {
                    send(transaction, into, pieces).await?;
                }
                Ok(())
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
            Self::Postgres(db, mut transaction, indexes) => {
                for made in [SORTED, GATHERED_NO_MORE] {
                    transaction.execute(made).await.map_err(failed)?;
                }
                for made in indexes {
                    transaction.execute(AssertSqlSafe(made)).await.map_err(failed)?;
                }
                transaction
                    .execute(
                        "SELECT setval(pg_get_serial_sequence('applications', 'n'), (SELECT MAX(n) FROM applications))",
                    )
                    .await
                    .map_err(failed)?;
                transaction.commit().await.map_err(failed)?;
                let mut connection = db.get_postgres_connection_pool().acquire().await.map_err(failed)?;
                connection.execute("SET statement_timeout = 0").await.map_err(failed)?;
                for table in told() {
                    let vacuum = AssertSqlSafe(format!("VACUUM (ANALYZE) {table}"));
                    connection.execute(vacuum).await.map_err(failed)?;
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

async fn send(connection: &mut PgConnection, into: String, pieces: Vec<String>) -> Result<(), StoreError> {
    let mut sink = connection.copy_in_raw(&into).await.map_err(failed)?;
    for piece in pieces {
        sink.send(piece.into_bytes()).await.map_err(failed)?;
    }
    sink.finish().await.map_err(failed)?;
    Ok(())
}

fn failed(error: sqlx::Error) -> StoreError {
    DbErr::Exec(RuntimeErr::SqlxError(error.into())).into()
}

impl Cell {
    /// At the next place of a statement.
    fn bound(self, into: &mut SqliteArguments) -> Result<(), BoxDynError> {
        match self {
            Self::Nothing => into.add(None::<i64>),
            Self::Int(number) => into.add(number),
            Self::Id(id) => into.add(id),
            Self::Text(text) => into.add(text),
            Self::Bytes(bytes) => into.add(bytes),
            Self::Lexemes(words) => into.add(search::line(words)),
        }
    }

    /// As `COPY` reads it.
    fn copied(&self, into: &mut String) {
        match self {
            Self::Nothing => into.push_str("\\N"),
            Self::Int(number) => into.push_str(&number.to_string()),
            Self::Id(id) => into.push_str(id.hyphenated().encode_lower(&mut Uuid::encode_buffer())),
            Self::Text(text) => escaped(text, into),
            Self::Bytes(bytes) => {
                into.push_str("\\\\x");
                for byte in bytes {
                    // A string takes everything that is written to it.
                    let _ = write!(into, "{byte:02x}");
                }
            }
            // Folded words are letters and digits: none has a quotation mark.
            Self::Lexemes(words) => {
                for word in words {
                    let _ = write!(into, "'{word}' ");
                }
            }
        }
    }
}

fn escaped(text: &str, into: &mut String) {
    for c in text.chars() {
        match c {
            '\\' => into.push_str("\\\\"),
            '\n' => into.push_str("\\n"),
            '\r' => into.push_str("\\r"),
            '\t' => into.push_str("\\t"),
            c => into.push(c),
        }
    }
}
