//! Many files out of few, for measuring what a big house takes. A file that went through the law
//! step by step is told again of another organization: with identities, a name, an address, a
//! reference and minutes of its own, its chain of hashes and its digests made anew. Nothing else
//! changes, so that a replay of the copy makes the very rows that were written with it.

mod batch;
mod bulk;
mod phrase;
mod tables;
mod template;
mod turn;

use crate::{
    error::StoreError,
    store::Store,
    tx::{self, column, count},
};
use batch::{Batch, Load};
use bulk::Bulk;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult};
use std::collections::BTreeMap;
use tokio::sync::mpsc;
use turn::Turn;

/// So many copies are handed over at once. `SQLite` takes few enough that they are still in the processor's
/// cache; `PostgreSQL` is waited for at the end of each table of a batch.
const fn batch(backend: DbBackend) -> usize {
    if matches!(backend, DbBackend::Postgres) { 2_000 } else { 200 }
}

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retold {
    /// How many files were copied.
    pub applications: u64,
    /// How many events they have.
    pub events: u64,
    /// How many rows were written, events among them.
    pub rows: u64,
}

/// Hears how many of how many copies are written.
pub type Progress<'a> = dyn Fn(u64, u64) + Send + Sync + 'a;

impl Store {
    /// Tells the files that the store holds again until there are `many` copies; the same store, the
    /// same `seed` and the same number give the same rows. Indexes are taken away meanwhile and built
    /// at the end, and nobody else may use the store until then. Every organization with exactly one file is told again, unless the file stands on a
    /// list of the Council or was decided on and not yet announced: a copy would not be found there.
    ///
    /// # Errors
    /// [`StoreError::Setting`] where there is no such file. A database that fails meanwhile may keep a
    /// part, and is to be thrown away.
    pub async fn retell(&self, many: u64, seed: u64, progress: &Progress<'_>) -> Result<Retold, StoreError> {
        let templates = template::all(self.reader()).await?;
        if templates.is_empty() {
            return Err(StoreError::Setting("there is no file to tell again".to_owned()));
        }
        let first = Turn::first(seed, self.moment().at, last_n(self).await?);
        let mut numbers = numbers(self).await?;
        let mut bulk = Bulk::open(self.connections()).await?;
        let backend = self.reader().get_database_backend();
        let (told, mut loads) = mpsc::channel::<Result<Load, StoreError>>(2);
        // One core tells while the other writes.
        let teller = tokio::task::spawn_blocking(move || {
            let size = batch(backend);
            let mut batch = Batch::default();
            for begin in (0..many).step_by(size) {
                let end = many.min(begin + size as u64);
                let all = (begin..end).try_for_each(|k| {
                    let turn = first.of(k, &mut numbers, &templates);
                    turn.template.tell(&turn, &mut batch)
                });
                if told.blocking_send(all.and_then(|()| batch.load(backend, end == many))).is_err() {
                    break;
                }
            }
            numbers
        });
        let mut retold = Retold::default();
        while let Some(load) = loads.recv().await {
            let load = load?;
            retold.applications += load.retold.applications;
            retold.events += load.retold.events;
            retold.rows += load.retold.rows;
            bulk.write(load).await?;
            progress(retold.applications, many);
        }
        let numbers = teller.await.map_err(|_| StoreError::Unfinished)?;
        bulk.close(&numbers).await?;
        Ok(retold)
    }

    /// How many bytes the database takes.
    pub async fn size(&self) -> Result<u64, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            bytes: i64,
        }
        let sql = match self.reader().get_database_backend() {
            DbBackend::Postgres => "SELECT pg_database_size(current_database()) AS bytes",
            _ => "SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()",
        };
        let row: Option<Row> = tx::one(self.reader(), sql, []).await?;
        Ok(row.map_or(0, |r| count(r.bytes)))
    }
}

/// The number of the last file's row.
async fn last_n(store: &Store) -> Result<i64, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        n: Option<i64>,
    }
    let row: Option<Row> = tx::one(store.reader(), "SELECT MAX(n) AS n FROM applications", []).await?;
    Ok(row.and_then(|r| r.n).unwrap_or(0))
}

/// The last number that was given in each year.
async fn numbers(store: &Store) -> Result<BTreeMap<u16, u32>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        name: String,
        value: i64,
    }
    let sql = "SELECT name, value FROM counters WHERE name LIKE 'reference-%'";
    let rows: Vec<Row> = tx::all(store.reader(), sql, []).await?;
    let read = |row: Row| {
        let year = row.name.strip_prefix("reference-")?.parse().ok()?;
        Some((year, u32::try_from(row.value).ok()?))
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Writes on top of what [`numbers`] found.
async fn number(year: u16, last: u32, db: &impl ConnectionTrait) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO counters (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    tx::run(db, sql, [format!("reference-{year}").into(), column(last).into()]).await.map(|_| ())
}
