//! One stream: its lock, its history, its next events.

use crate::{
    among::Among as _,
    entity::events,
    error::{Change, StoreError},
    tx::{self, Tx},
};
use domain::kernel::{ActorKind, Digest, History, Instant, PersonId, Recorded, Seq, StoredEvent, chain::Link};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Set};
use uuid::Uuid;

/// A stream with its history.
#[derive(Clone, Debug)]
pub(crate) struct Loaded<H: History> {
    pub(crate) id: Uuid,
    pub(crate) seq: Seq,
    pub(crate) head: Digest,
    pub(crate) events: Vec<Recorded<H::Event>>,
    pub(crate) state: Option<H>,
}

#[derive(FromQueryResult)]
struct Head {
    kind: String,
    seq: i64,
    hash: String,
}

/// Locks a stream, which need not exist yet, and loads it. Locks are taken in the order of
/// `StreamKind`, then by id, or two commands could wait for each other.
pub(crate) async fn lock<H: History>(tx: &Tx, id: Uuid) -> Result<Loaded<H>, StoreError> {
    tx.run(
        "INSERT INTO streams (id, kind, seq, head_hash) VALUES ($1, $2, 0, $3) ON CONFLICT (id) DO NOTHING",
        [id.into(), H::KIND.key().into(), Digest::ZERO.to_string().into()],
    )
    .await?;
    let sql = format!("SELECT kind, seq, head_hash AS hash FROM streams WHERE id = $1{}", tx.for_update());
    let head: Head = tx.one(&sql, [id.into()]).await?.ok_or(StoreError::NotFound)?;
    if head.kind != H::KIND.key() {
        return Err(StoreError::NotFound);
    }
    let loaded = history::<H>(&tx.db, id).await?;
    let expected = head.hash.parse().map_err(|e| StoreError::broken(id, e))?;
    if loaded.seq.0 != tx::count(head.seq) || loaded.head != expected {
        return Err(StoreError::broken(id, "its events do not end where its head says"));
    }
    Ok(loaded)
}

/// Loads a stream without locking it; one without events has no state.
pub(crate) async fn history<H: History>(db: &impl ConnectionTrait, id: Uuid) -> Result<Loaded<H>, StoreError> {
    let rows =
        events::Entity::find().filter(events::Column::Stream.eq(id)).order_by_asc(events::Column::Seq).all(db).await?;
    fold(id, &rows)
}

/// Loads many streams in one query, without locking them; those without events are left out.
pub(crate) async fn histories<H: History>(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<Loaded<H>>, StoreError> {
    let ids: Vec<Uuid> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = events::Entity::find()
        .filter(events::Column::Stream.among(ids))
        .order_by_asc(events::Column::Stream)
        .order_by_asc(events::Column::Seq)
        .all(db)
        .await?;
    rows.chunk_by(|a, b| a.stream == b.stream)
        .filter_map(|of_one| of_one.first().map(|first| fold(first.stream, of_one)))
        .collect()
}

/// The history that these rows are.
pub(super) fn fold<H: History>(id: Uuid, rows: &[events::Model]) -> Result<Loaded<H>, StoreError> {
    let head = match rows.last() {
        None => Digest::ZERO,
        Some(last) => last.hash.parse().map_err(|e| StoreError::broken(id, e))?,
    };
    let mut history = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        if tx::count(row.seq) != at as u64 + 1 {
            return Err(StoreError::broken(id, format!("event {} is missing", at + 1)));
        }
        history.push(recorded(row)?);
    }
    let state = H::replay(&history).map_err(|e| StoreError::broken(id, e))?;
    Ok(Loaded { id, seq: Seq(history.len() as u64), head, events: history, state })
}

/// An event as its row has it.
pub(crate) fn recorded<E: StoredEvent>(row: &events::Model) -> Result<Recorded<E>, StoreError> {
    let broken = |e: &dyn std::fmt::Display| StoreError::broken(row.stream, format!("event {}: {e}", row.seq));
    let version = u16::try_from(row.version).map_err(|e| broken(&e))?;
    Ok(Recorded {
        seq: Seq(tx::count(row.seq)),
        at: Instant::from_micros(row.at),
        by: actor_of(&row.actor).ok_or_else(|| broken(&"no such actor"))?,
        event: E::from_payload(&row.kind, version, &row.payload).map_err(|e| broken(&e))?,
    })
}

/// The actor as a row names it: `clock`, or the person's UUID.
pub(crate) fn actor_text(actor: ActorKind) -> String {
    match actor {
        ActorKind::Clock => "clock".to_owned(),
        ActorKind::Person(id) => id.to_string(),
    }
}

pub(crate) fn actor_of(text: &str) -> Option<ActorKind> {
    match text {
        "clock" => Some(ActorKind::Clock),
        id => id.parse::<PersonId>().ok().map(ActorKind::Person),
    }
}

impl<H: History> Loaded<H> {
    /// What was written after `seen`, oldest first; nothing where no page was seen.
    pub(crate) fn since(&self, seen: Option<Seq>) -> &[Recorded<H::Event>] {
        let seen = seen.map_or(self.events.len(), |s| usize::try_from(s.0).unwrap_or(usize::MAX));
        self.events.get(seen..).unwrap_or_default()
    }

    /// Refuses where something that matters was written after `seen`.
    pub(crate) fn unchanged(&self, seen: Option<Seq>, matters: impl Fn(&H::Event) -> bool) -> Result<(), StoreError> {
        let since = self.since(seen);
        if since.iter().any(|r| matters(&r.event)) {
            return Err(StoreError::ChangedMeanwhile { now: self.seq, since: since.iter().map(change::<H>).collect() });
        }
        Ok(())
    }

    /// Appends events to the locked stream: exact bytes, hash chained. The state moves along.
    pub(crate) async fn append(
        &mut self,
        tx: &Tx,
        by: ActorKind,
        at: Instant,
        new: Vec<H::Event>,
    ) -> Result<Vec<Recorded<H::Event>>, StoreError> {
        let mut recorded = Vec::with_capacity(new.len());
        let actor = actor_text(by);
        for event in new {
            let record = Recorded { seq: Seq(self.seq.0 + 1), at, by, event };
            let payload = record.event.to_payload()?;
            let (kind, version) = (record.event.kind(), record.event.version());
            let link = Link { stream: self.id, seq: record.seq.0, kind, version, at, actor: &actor, payload: &payload };
            self.head = link.hash(&self.head);
            events::Entity::insert(events::ActiveModel {
                stream: Set(self.id),
                seq: Set(tx::column(record.seq.0)),
                kind: Set(kind.to_owned()),
                version: Set(i64::from(version)),
                at: Set(at.micros()),
                actor: Set(actor.clone()),
                hash: Set(self.head.to_string()),
                payload: Set(payload),
            })
            .exec_without_returning(&tx.db)
            .await?;
            let state = H::evolve(self.state.take(), &record).map_err(|e| StoreError::broken(self.id, e))?;
            self.state = Some(state);
            self.seq = record.seq;
            self.events.push(record.clone());
            recorded.push(record);
        }
        if !recorded.is_empty() {
            tx.run(
                "UPDATE streams SET seq = $2, head_hash = $3 WHERE id = $1",
                [self.id.into(), tx::column(self.seq.0).into(), self.head.to_string().into()],
            )
            .await?;
        }
        Ok(recorded)
    }
}

/// How a page tells of an event that it did not know of.
pub(crate) fn change<H: History>(record: &Recorded<H::Event>) -> Change {
    Change { stream: H::KIND, seq: record.seq, kind: record.event.kind().to_owned(), at: record.at, by: record.by }
}
