//! The tables that people read, made anew from the histories. Nobody is written to.

use super::append::{Loaded, histories};
use crate::{
    error::StoreError,
    law::{self, Basis},
    projection::{self, Anew, Projected},
    search,
    store::Store,
    tx::{self, Tx},
};
use domain::{
    application::Application,
    council::CouncilSession,
    house::House,
    kernel::{Actor, Recorded, Seq, StreamKind},
    observer::Observer,
    organization::Organization,
    people::Person,
};
use sea_orm::{ConnectionTrait as _, DbBackend, FromQueryResult, Value};
use std::sync::Arc;
use tokio::task::JoinHandle;
use uuid::Uuid;

/// So many histories are read at once.
const AT_ONCE: usize = 500;

/// What a replay went through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Replayed {
    /// How many streams.
    pub streams: u64,
    /// How many events.
    pub events: u64,
}

/// Hears how many of how many histories were gone through.
type Told = Arc<dyn Fn(u64, u64) + Send + Sync>;

/// What some histories of a kind say together.
#[derive(Default)]
struct Part {
    streams: Vec<Uuid>,
    events: u64,
    rows: Anew,
    /// The last of them, where more may follow.
    last: Option<Uuid>,
}

/// A replay that is under way.
struct Replay<'a> {
    tx: &'a Tx,
    store: &'a Store,
    told: &'a Told,
    all: u64,
    done: Replayed,
}

impl Store {
    /// Makes every table that is a projection of the histories anew, in one transaction: readers see
    /// the old tables until the new ones are whole. Outbox and deliveries are not touched.
    pub async fn replay(&self) -> Result<Replayed, StoreError> {
        self.replay_telling(|_, _| ()).await
    }

    /// As [`Self::replay`], and says how many histories of how many it went through.
    pub async fn replay_telling(
        &self,
        told: impl Fn(u64, u64) + Send + Sync + 'static,
    ) -> Result<Replayed, StoreError> {
        let told: Told = Arc::new(told);
        let all = self.histories_kept().await?;
        self.write((self.clone(), told), move |tx, (store, told)| {
            Box::pin(async move {
                let mut replay = Replay { tx, store, told, all, done: Replayed::default() };
                replay.run().await?;
                Ok(replay.done)
            })
        })
        .await
    }
}

impl Replay<'_> {
    async fn run(&mut self) -> Result<(), StoreError> {
        let indexes = self.clear_the_way().await?;
        projection::clear(self.tx).await?;
        // Organizations before applications, sessions before the files that aim at them.
        for kind in StreamKind::ALL {
            match kind {
                StreamKind::House => self.streams::<House>().await?,
                StreamKind::Person => self.streams::<Person>().await?,
                StreamKind::Organization => self.streams::<Organization>().await?,
                StreamKind::CouncilSession => self.streams::<CouncilSession>().await?,
                StreamKind::Application => self.streams::<Application>().await?,
                StreamKind::Observer => self.streams::<Observer>().await?,
            }
        }
        for made in indexes {
            self.tx.db.execute_unprepared(&made).await?;
        }
        let basis = Basis::of(self.tx, &Actor::Clock).await?;
        law::reschedule_all(self.tx, &basis).await
    }

    /// Lets it take the time that it needs. On `SQLite`, takes away the indexes in which nothing is looked for
    /// meanwhile, within the transaction: with every file a page of each would be written, and there are two
    /// dozen. They are handed back, to be built at the end. On `PostgreSQL` nobody could read until then.
    async fn clear_the_way(&self) -> Result<Vec<String>, StoreError> {
        #[derive(FromQueryResult)]
        struct Index {
            name: String,
            made: String,
        }
        let db = &self.tx.db;
        if db.get_database_backend() == DbBackend::Postgres {
            db.execute_unprepared("SET LOCAL statement_timeout = 0").await?;
            return Ok(Vec::new());
        }
        let sql = "SELECT name, sql AS made FROM sqlite_master WHERE type = 'index' \
                   AND tbl_name IN ('applications', 'tallies', 'organizations', 'members') \
                   AND sql NOT LIKE 'CREATE UNIQUE %' ORDER BY rowid";
        let found: Vec<Index> = self.tx.all(sql, []).await?;
        for index in &found {
            db.execute_unprepared(&format!("DROP INDEX \"{}\"", index.name)).await?;
        }
        Ok(found.into_iter().map(|index| index.made).collect())
    }

    /// Goes through the streams of a kind: while the rows of some are written, the next ones are read.
    async fn streams<H>(&mut self) -> Result<(), StoreError>
    where
        H: Projected + Send + Sync + 'static,
        H::Event: Send + Sync,
    {
        let mut next = self.read::<H>(None);
        loop {
            let Part { streams, events, rows, last } = next.await.map_err(|_| StoreError::Unfinished)??;
            let following = last.map(|last| self.read::<H>(Some(last)));
            rows.write(self.tx).await?;
            self.done.streams += streams.len() as u64;
            self.done.events += events;
            if H::KIND == StreamKind::Application {
                search::index_all(self.tx, &streams).await?;
            }
            (self.told)(self.done.streams.min(self.all), self.all);
            match following {
                Some(following) => next = following,
                None => return Ok(()),
            }
        }
    }

    /// Reads on behind this one, on another core. Histories are as they were written: nothing of them is
    /// changed within the transaction.
    fn read<H>(&self, after: Option<Uuid>) -> JoinHandle<Result<Part, StoreError>>
    where
        H: Projected + Send + Sync + 'static,
        H::Event: Send + Sync,
    {
        let store = self.store.clone();
        tokio::spawn(async move { part::<H>(&store, after).await })
    }
}

async fn part<H: Projected>(store: &Store, after: Option<Uuid>) -> Result<Part, StoreError> {
    let ids = streams(store, H::KIND, after).await?;
    let mut part = Part { last: ids.last().copied().filter(|_| ids.len() == AT_ONCE), ..Part::default() };
    for history in histories::<H>(store.reader(), ids).await? {
        part.add(&history)?;
    }
    Ok(part)
}

impl Part {
    /// Folds one history; every event is projected, as it was when it was written.
    fn add<H: Projected>(&mut self, history: &Loaded<H>) -> Result<(), StoreError> {
        let mut state: Option<H> = None;
        for record in &history.events {
            let after = evolve(state.take(), record, history.id)?;
            for change in H::project(&after, record) {
                self.rows.add(change);
            }
            state = Some(after);
        }
        self.streams.push(history.id);
        self.events += history.seq.0;
        Ok(())
    }
}

async fn streams(store: &Store, kind: StreamKind, after: Option<Uuid>) -> Result<Vec<Uuid>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        id: Uuid,
    }
    let behind = if after.is_some() { "AND id > $2 " } else { "" };
    let sql = format!("SELECT id FROM streams WHERE kind = $1 AND seq > 0 {behind}ORDER BY id LIMIT {AT_ONCE}");
    let values: Vec<Value> = std::iter::once(kind.key().into()).chain(after.map(Into::into)).collect();
    let rows: Vec<Row> = tx::all(store.reader(), &sql, values).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

fn evolve<H: Projected>(before: Option<H>, record: &Recorded<H::Event>, id: Uuid) -> Result<H, StoreError> {
    let Seq(seq) = record.seq;
    H::evolve(before, record).map_err(|e| StoreError::broken(id, format!("event {seq}: {e}")))
}
