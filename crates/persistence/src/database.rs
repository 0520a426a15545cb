//! Opening a database, `SQLite` or `PostgreSQL`, and bringing its schema up to date.

use crate::error::StoreError;
use domain::kernel::Instant;
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, Statement};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

/// Longest that one statement may take on `PostgreSQL`: a page that needs longer is a fault.
const STATEMENT_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a `SQLite` connection waits for another process's lock.
pub(crate) const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a request waits for a free connection before it gives up.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(15);
/// Readers beside `SQLite`'s one writer: reading is bound by the processor, not by waiting.
const SQLITE_READERS: u32 = 4;
/// Connections to `PostgreSQL` a process.
const POSTGRES_CONNECTIONS: u32 = 10;
/// Besides, connections that keep the plan of a statement whatever values come with it.
const POSTGRES_PLANNED: u32 = 6;
/// Names our lock among the server's advisory locks: "antechmb" in ASCII.
const MIGRATION_LOCK: i64 = 0x616e_7465_6368_6d62;

/// The connections of one store.
#[derive(Clone, Debug)]
pub(crate) struct Connections {
    /// Writes: one connection on `SQLite`.
    pub(crate) writer: DatabaseConnection,
    /// Reads; on `PostgreSQL` the same pool.
    pub(crate) reader: DatabaseConnection,
    /// Reads of statements that are [`settled`](crate::settled): on `PostgreSQL` each is planned once a connection.
    /// It takes longer to plan one for the values of a page than to read the page. On `SQLite` the readers, which
    /// never look at values.
    pub(crate) planned: DatabaseConnection,
}

/// Hears of each statement with its values.
pub(crate) type Watch = Box<dyn Fn(&Statement) + Send + Sync>;

/// What was sent to the database.
#[derive(Default)]
pub(crate) struct Sent {
    /// How many statements.
    pub(crate) statements: AtomicU64,
    /// Whoever looks at each of them.
    pub(crate) watch: OnceLock<Watch>,
}

/// Opens the database. `SQLite` is created and migrated here; `PostgreSQL` with an older schema is
/// refused, since several processes may be serving from it. `sent` counts the statements from then on.
pub(crate) async fn open(url: &str, now: Instant, sent: &Arc<Sent>) -> Result<Connections, StoreError> {
    if let Some(path) = sqlite_path(url) {
        let (writer, reader) = open_sqlite(&path, now).await?;
        let (writer, reader) = (counted(writer, sent), counted(reader, sent));
        return Ok(Connections { writer, planned: reader.clone(), reader });
    }
    let pool = Box::pin(Database::connect(postgres_options(url)?)).await?;
    let pending = Migrator::get_pending_migrations_read_only(&pool).await?;
    if let Some(first) = pending.first() {
        let first = first.name().to_owned();
        return Err(StoreError::SchemaTooOld { pending: pending.len(), first });
    }
    let mut options = postgres_options(url)?;
    options
        .max_connections(POSTGRES_PLANNED)
        // The first page that needs one opens it.
        .connect_lazy(true)
        .map_sqlx_postgres_opts(|options| options.options([("plan_cache_mode", "force_generic_plan")]));
    let planned = Box::pin(Database::connect(options)).await?;
    let pool = counted(pool, sent);
    Ok(Connections { writer: pool.clone(), reader: pool, planned: counted(planned, sent) })
}

/// The connection, with what is sent over it counted. It is the one hook that both drivers pass for
/// every statement, within a transaction and without.
fn counted(mut connection: DatabaseConnection, sent: &Arc<Sent>) -> DatabaseConnection {
    let sent = Arc::clone(sent);
    connection.set_metric_callback(move |info| {
        sent.statements.fetch_add(1, Ordering::Relaxed);
        if let Some(watch) = sent.watch.get() {
            watch(info.statement);
        }
        tracing::trace!(sql = info.statement.sql, "a statement");
    });
    connection
}

/// Brings the schema of `url` up to date and says which changes were made.
pub(crate) async fn migrate(url: &str, now: Instant) -> Result<Vec<String>, StoreError> {
    if let Some(path) = sqlite_path(url) {
        let writer = sqlite_connection(&path, 1, false).await?;
        let done = migrate_sqlite(&writer, &path, now).await?;
        writer.close().await?;
        return Ok(done);
    }
    let mut options = postgres_options(url)?;
    // One connection, since an advisory lock belongs to its connection; and no timeout, since an
    // index on a million rows takes longer than a page.
    options.max_connections(1).min_connections(1).statement_timeout(Duration::ZERO);
    let connection = Box::pin(Database::connect(options)).await?;
    let lock = |sql: &str| Statement::from_sql_and_values(DbBackend::Postgres, sql, [MIGRATION_LOCK.into()]);
    connection.query_one_raw(lock("SELECT pg_advisory_lock($1)")).await?;
    let outcome = async {
        let pending = Migrator::get_pending_migrations_read_only(&connection).await?;
        Migrator::up(&connection, None).await?;
        Ok(pending.iter().map(|m| m.name().to_owned()).collect())
    }
    .await;
    connection.query_one_raw(lock("SELECT pg_advisory_unlock($1)")).await?;
    connection.close().await?;
    outcome
}

/// The file of a `SQLite` address: `sqlite:path`, `sqlite://path`.
pub(crate) fn sqlite_path(url: &str) -> Option<PathBuf> {
    let rest = url.strip_prefix("sqlite:")?;
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    Some(PathBuf::from(rest.split('?').next().unwrap_or(rest)))
}

fn postgres_options(url: &str) -> Result<ConnectOptions, StoreError> {
    if !url.starts_with("postgres:") && !url.starts_with("postgresql:") {
        return Err(StoreError::Setting("the database's address begins with sqlite: or postgres:".to_owned()));
    }
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(POSTGRES_CONNECTIONS)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .statement_timeout(STATEMENT_TIMEOUT)
        .test_before_acquire(false)
        .sqlx_logging(false);
    Ok(options)
}

/// Its writer and its readers.
async fn open_sqlite(path: &Path, now: Instant) -> Result<(DatabaseConnection, DatabaseConnection), StoreError> {
    if let Some(folder) = path.parent().filter(|p| !p.as_os_str().is_empty()) {
        tokio::fs::create_dir_all(folder).await?;
    }
    let writer = sqlite_connection(path, 1, false).await?;
    migrate_sqlite(&writer, path, now).await?;
    let reader = sqlite_connection(path, SQLITE_READERS, true).await?;
    Ok((writer, reader))
}

async fn sqlite_connection(path: &Path, connections: u32, read_only: bool) -> Result<DatabaseConnection, StoreError> {
    let mut options = ConnectOptions::new("sqlite::memory:");
    let path = path.to_owned();
    options
        .max_connections(connections)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(move |options| {
            let options = options
                .in_memory(false)
                .shared_cache(false)
                .filename(&path)
                .create_if_missing(true)
                .busy_timeout(BUSY_TIMEOUT)
                .foreign_keys(true)
                .pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL");
            // No page that is looked at may write.
            if read_only { options.pragma("query_only", "ON") } else { options }
        });
    Ok(Box::pin(Database::connect(options)).await?)
}

async fn migrate_sqlite(writer: &DatabaseConnection, path: &Path, now: Instant) -> Result<Vec<String>, StoreError> {
    let pending = Migrator::get_pending_migrations(writer).await?;
    if pending.is_empty() {
        return Ok(Vec::new());
    }
    if !Migrator::get_applied_migrations(writer).await?.is_empty() {
        copy_before_migration(writer, path, now).await?;
    }
    Migrator::up(writer, None).await?;
    Ok(pending.iter().map(|m| m.name().to_owned()).collect())
}

/// A consistent copy beside the file, so that a change of schema can be taken back by hand.
async fn copy_before_migration(writer: &DatabaseConnection, path: &Path, now: Instant) -> Result<(), DbErr> {
    let stamp: String = now.to_string().chars().filter(char::is_ascii_alphanumeric).collect();
    let copy = format!("{}.before-{stamp}", path.display());
    writer
        .execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, "VACUUM INTO $1", [copy.into()]))
        .await
        .map(|_| ())
}
