//! The store: what the floors above hold. Cheap to clone.

use crate::{
    ambient::{Clock, Mint, SystemClock, SystemMint},
    database::{self, Connections, Sent},
    error::StoreError,
    law::{Asked, Deed, Half},
    ledger::{NewText, Outcome},
    objects::{Durability, Objects},
    read::{house::HouseWords, sanctions::Screener},
    tx::Tx,
    viewer::Viewer,
};
use domain::kernel::{Calendar, CommandId, Instant, Moment, Seq};
use futures::future::BoxFuture;
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, IsolationLevel, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait,
};
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, atomic::Ordering},
    time::Duration,
};
use tokio_util::task::TaskTracker;
use tracing::Instrument as _;
use uuid::Uuid;

/// How often a write that met another one is tried again before the caller hears of it.
const TRIES: u32 = 6;

/// Where the store keeps its things, and what it takes for time and chance.
#[derive(Clone)]
pub struct Settings {
    /// `sqlite://path/to/file` or `postgres://…`.
    pub database_url: String,
    /// A folder's path, `file:///…`, or `s3://bucket/prefix`; what the store needs beside the
    /// address (keys, region) stands in `store_options`.
    pub store_url: String,
    /// Options of the document store by the names that `object_store` gives them.
    pub store_options: Vec<(String, String)>,
    /// When what is put into a folder of documents lies on the disk.
    pub durability: Durability,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub mint: Arc<dyn Mint>,
}

impl Settings {
    /// With the computer's own clock and chance.
    pub fn new(database_url: impl Into<String>, store_url: impl Into<String>) -> Self {
        Self {
            database_url: database_url.into(),
            store_url: store_url.into(),
            store_options: Vec::new(),
            durability: Durability::default(),
            clock: Arc::new(SystemClock),
            mint: Arc::new(SystemMint),
        }
    }
}

/// Everything that is kept: histories, tables, texts, messages to be sent, documents.
#[derive(Clone)]
pub struct Store(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    connections: Connections,
    pub(crate) objects: Objects,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) mint: Arc<dyn Mint>,
    writes: TaskTracker,
    /// The house's own words, as they were read last.
    pub(crate) words: Mutex<Arc<HouseWords>>,
    /// The entries of the lists of sanctions, as they were read last.
    pub(crate) screener: Mutex<Option<Arc<Screener>>>,
    pub(crate) files: Vec<PathBuf>,
    sent: Arc<Sent>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").finish_non_exhaustive()
    }
}

impl Store {
    /// Opens the store. A `SQLite` file is created, copied and migrated as needed; `PostgreSQL` with
    /// an older schema is refused.
    pub async fn open(settings: Settings) -> Result<Self, StoreError> {
        let sent = Arc::default();
        let objects = Objects::open(&settings.store_url, &settings.store_options, settings.durability).await?;
        let files = database::sqlite_path(&settings.database_url).into_iter().chain(objects.folder.clone()).collect();
        let connections = database::open(&settings.database_url, settings.clock.now(), &sent).await?;
        Ok(Self(Arc::new(Inner {
            connections,
            objects,
            clock: settings.clock,
            mint: settings.mint,
            writes: TaskTracker::new(),
            words: Mutex::default(),
            screener: Mutex::default(),
            files,
            sent,
        })))
    }

    /// Brings the schema up to date and says which changes were made; none where it was.
    pub async fn migrate(settings: &Settings) -> Result<Vec<String>, StoreError> {
        database::migrate(&settings.database_url, settings.clock.now()).await
    }

    /// Waits until every write that has begun is over, and closes the connections.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.0.writes.close();
        self.0.writes.wait().await;
        self.0.connections.planned.close_by_ref().await?;
        self.0.connections.reader.close_by_ref().await?;
        self.0.connections.writer.close_by_ref().await?;
        Ok(())
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        Ok(self.reader().ping().await?)
    }

    /// How many statements were sent to the database since the store was opened. What a page costs is
    /// the difference between two looks at it.
    pub fn statements_sent(&self) -> u64 {
        self.0.sent.statements.load(Ordering::Relaxed)
    }

    /// Lets `watch` look at each statement that is sent from now on, with its values: for whoever sees to
    /// it that each reads an index. There is one such look at a store; a second one is not taken.
    pub fn watch_statements(&self, watch: impl Fn(&Statement) + Send + Sync + 'static) -> bool {
        self.0.sent.watch.set(Box::new(watch)).is_ok()
    }

    /// Writes on without waiting for the disk, until [`Self::settle`]: for filling a new `SQLite`
    /// file that is thrown away when the computer fails meanwhile. `PostgreSQL` keeps its own way.
    pub async fn hurry(&self) -> Result<(), StoreError> {
        self.pragma("PRAGMA synchronous = OFF").await
    }

    /// Every row that was written lies on the disk, and every further write waits for it again.
    pub async fn settle(&self) -> Result<(), StoreError> {
        self.pragma("PRAGMA synchronous = FULL").await?;
        self.pragma("PRAGMA wal_checkpoint(TRUNCATE)").await
    }

    async fn pragma(&self, pragma: &str) -> Result<(), StoreError> {
        if !self.is_shared() {
            self.0.connections.writer.execute_unprepared(pragma).await?;
        }
        Ok(())
    }

    /// When the next step of the clock or the next message is due; nothing is waiting where it is
    /// `None`.
    pub async fn next_due(&self) -> Result<Option<Instant>, StoreError> {
        #[derive(sea_orm::FromQueryResult)]
        struct Next {
            at: Option<i64>,
        }
        let sql = "SELECT MIN(at) AS at FROM (SELECT MIN(next_at) AS at FROM schedule WHERE leased_until IS NULL \
                   UNION ALL SELECT MIN(next_at) AS at FROM outbox WHERE state = 'due') AS waiting";
        let next: Option<Next> = crate::tx::one(self.reader(), sql, []).await?;
        Ok(next.and_then(|n| n.at).map(Instant::from_micros))
    }

    /// Whether several processes may work on this database at once.
    pub fn is_shared(&self) -> bool {
        self.reader().get_database_backend() == sea_orm::DbBackend::Postgres
    }

    /// Now.
    pub fn now(&self) -> Instant {
        self.0.clock.now()
    }

    /// Now, with the day that it is at the secretariat.
    pub fn moment(&self) -> Moment {
        Calendar::moment(self.now())
    }

    /// A new identity, or a new command id.
    pub fn new_id<T: From<Uuid>>(&self) -> T {
        self.0.mint.uuid(self.now()).into()
    }

    /// A secret of 256 bits as 64 hexadecimal digits, fit for a link or a cookie.
    pub fn new_secret(&self) -> String {
        self.0.mint.secret()
    }

    /// The connections: for writing, and for pages.
    pub(crate) fn connections(&self) -> (&DatabaseConnection, &DatabaseConnection) {
        (&self.0.connections.writer, &self.0.connections.reader)
    }

    /// The connection for pages: nothing can be written over it on `SQLite`.
    pub(crate) fn reader(&self) -> &DatabaseConnection {
        &self.0.connections.reader
    }

    /// The same for statements that are [`settled`](crate::settled).
    pub(crate) fn planned(&self) -> &DatabaseConnection {
        &self.0.connections.planned
    }

    /// The one way to write. The transaction runs in a task of its own, so that a client that hangs
    /// up leaves the database as before or as after, and never a connection inside a transaction.
    /// Where two writes met, it is tried again; a refusal never is.
    pub(crate) async fn write<A, T, F>(&self, args: A, work: F) -> Result<T, StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
        F: for<'c> Fn(&'c Tx, &'c A) -> BoxFuture<'c, Result<T, StoreError>> + Send + Sync + 'static,
    {
        let store = self.clone();
        let task = async move {
            let mut tries = 0;
            loop {
                tries += 1;
                match store.attempt(&args, &work).await {
                    Err(error) if error.is_passing() && tries < TRIES => {
                        tracing::debug!(%error, tries, "two writes met, trying again");
                        tokio::time::sleep(Duration::from_millis(5 << tries)).await;
                    }
                    outcome => return outcome,
                }
            }
        };
        // What it logs is said of the request that it is done for.
        let task = self.0.writes.spawn(task.in_current_span());
        task.await.map_err(|error| {
            tracing::error!(%error, "a write ended without an answer");
            StoreError::Unfinished
        })?
    }

    async fn attempt<A, T, F>(&self, args: &A, work: &F) -> Result<T, StoreError>
    where
        F: for<'c> Fn(&'c Tx, &'c A) -> BoxFuture<'c, Result<T, StoreError>>,
    {
        let tx = Tx { db: self.begin().await?, clock: Arc::clone(&self.0.clock), mint: Arc::clone(&self.0.mint) };
        match work(&tx, args).await {
            Ok(answer) => {
                tx.db.commit().await?;
                Ok(answer)
            }
            Err(error) => {
                tx.db.rollback().await?;
                Err(error)
            }
        }
    }

    /// Carries out a command with all that it brings about.
    pub(crate) async fn deed(
        &self,
        viewer: &Viewer,
        half: Half,
        command_id: CommandId,
        seen: Option<Seq>,
        texts: &[NewText],
    ) -> Result<Outcome, StoreError> {
        let asked = Asked { command_id, seen, half, texts: texts.to_vec(), content: None };
        self.write((viewer.clone(), asked), |tx, (viewer, asked)| {
            Box::pin(async move { Deed::begin(tx, viewer.actor()).await?.perform(asked).await })
        })
        .await
    }

    /// `READ COMMITTED` on `PostgreSQL`: what must not move is locked by row, and a statement after
    /// the lock sees what the holder before had written. On `SQLite` the lock is taken at once.
    async fn begin(&self) -> Result<DatabaseTransaction, StoreError> {
        let shared = self.is_shared();
        let options = TransactionOptions {
            isolation_level: shared.then_some(IsolationLevel::ReadCommitted),
            access_mode: None,
            sqlite_transaction_mode: (!shared).then_some(SqliteTransactionMode::Immediate),
        };
        Ok(self.0.connections.writer.begin_with_options(options).await?)
    }
}
