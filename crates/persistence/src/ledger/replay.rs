//! The tables that people read, made anew from the histories. Nobody is written to.

use super::append::history;
use crate::{
    error::StoreError,
    law::{self, Basis},
    projection::{self, Projected},
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
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// What a replay went through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Replayed {
    /// How many streams.
    pub streams: u64,
    /// How many events.
    pub events: u64,
}

impl Store {
    /// Makes every table that is a projection of the histories anew, in one transaction: readers see
    /// the old tables until the new ones are whole. Outbox and deliveries are not touched.
    pub async fn replay(&self) -> Result<Replayed, StoreError> {
        self.write((), |tx, ()| Box::pin(replay(tx))).await
    }
}

async fn replay(tx: &Tx) -> Result<Replayed, StoreError> {
    projection::clear(tx).await?;
    let mut replayed = Replayed::default();
    // Organizations before applications, sessions before the files that aim at them.
    for kind in StreamKind::ALL {
        for id in streams(tx, kind).await? {
            replayed.streams += 1;
            replayed.events += match kind {
                StreamKind::House => stream::<House>(tx, id).await?,
                StreamKind::Person => stream::<Person>(tx, id).await?,
                StreamKind::Organization => stream::<Organization>(tx, id).await?,
                StreamKind::CouncilSession => stream::<CouncilSession>(tx, id).await?,
                StreamKind::Application => {
                    let events = stream::<Application>(tx, id).await?;
                    search::index(tx, id.into()).await?;
                    events
                }
                StreamKind::Observer => stream::<Observer>(tx, id).await?,
            };
        }
    }
    let basis = Basis::of(tx, &Actor::Clock).await?;
    law::reschedule_all(tx, &basis).await?;
    Ok(replayed)
}

async fn streams(tx: &Tx, kind: StreamKind) -> Result<Vec<Uuid>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        id: Uuid,
    }
    let sql = "SELECT id FROM streams WHERE kind = $1 AND seq > 0 ORDER BY id";
    let rows: Vec<Row> = tx::all(&tx.db, sql, [kind.key().into()]).await?;
    Ok(rows.into_iter().map(|r| r.id).collect())
}

/// Folds one history; every event is projected, as it was when it was written.
async fn stream<H: Projected>(tx: &Tx, id: Uuid) -> Result<u64, StoreError> {
    let loaded = history::<H>(&tx.db, id).await?;
    let mut state: Option<H> = None;
    for record in &loaded.events {
        let after = evolve(state.take(), record, id)?;
        projection::apply(tx, H::project(&after, record)).await?;
        state = Some(after);
    }
    Ok(loaded.seq.0)
}

fn evolve<H: Projected>(before: Option<H>, record: &Recorded<H::Event>, id: Uuid) -> Result<H, StoreError> {
    let Seq(seq) = record.seq;
    H::evolve(before, record).map_err(|e| StoreError::broken(id, format!("event {seq}: {e}")))
}
