//! Steps of the clock to come. Each row is a command that a worker issues when its time has come;
//! the command's own projection then rewrites the stream's rows, so that nothing happens twice.

use crate::{
    error::StoreError,
    lease::{Lease, again},
    store::Store,
    tx::{self, Tx},
};
use domain::kernel::{Instant, StreamKind};
use sea_orm::FromQueryResult;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The step of a session by which whoever has a file that aims at it is told of its new days.
pub const NEW_DAYS: &str = "new_days";

/// A step whose time has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueStep {
    /// The right to take it.
    pub lease: Lease,
    /// On which stream.
    pub stream: Uuid,
    /// Of which kind.
    pub stream_kind: StreamKind,
    /// Which step: the key of a clock's command.
    pub what: String,
    /// When it was due.
    pub due_at: Instant,
    /// Which attempt this is, from 1.
    pub attempt: u64,
}

/// How a step of the clock ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ran {
    /// It was taken, or there was nothing to do any more.
    Taken,
    /// The law did not take it yet: it is looked at again.
    Postponed,
    /// The program failed, and tries again.
    Failed,
}

impl Ran {
    const ALL: [Self; 3] = [Self::Taken, Self::Postponed, Self::Failed];

    const fn key(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Postponed => "postponed",
            Self::Failed => "failed",
        }
    }

    pub(crate) fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ran| ran.key() == key)
    }
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    stream: Uuid,
    stream_kind: String,
    what: String,
    due_at: i64,
    attempts: i64,
    fence: i64,
}

/// Makes `steps` the whole schedule of a stream; of those that stand, `kept` stay as they are.
pub(crate) async fn reschedule(
    tx: &Tx,
    stream: Uuid,
    kind: StreamKind,
    steps: &BTreeMap<String, Instant>,
    kept: &[&str],
) -> Result<(), StoreError> {
    #[derive(FromQueryResult)]
    struct Standing {
        what: String,
        due_at: i64,
    }
    let standing: Vec<Standing> =
        tx.all("SELECT what, due_at FROM schedule WHERE stream = $1", [stream.into()]).await?;
    for row in standing.iter().filter(|row| !kept.contains(&row.what.as_str())) {
        if steps.get(&row.what).is_none_or(|due| due.micros() != row.due_at) {
            tx.run("DELETE FROM schedule WHERE stream = $1 AND what = $2", [stream.into(), row.what.clone().into()])
                .await?;
        }
    }
    for (what, due) in steps {
        // A step that stands and is due at the same time is being worked on, perhaps: it keeps its
        // lease and its attempts.
        tx.run(
            "INSERT INTO schedule (id, stream, stream_kind, what, due_at, next_at, attempts, fence) \
             VALUES ($1, $2, $3, $4, $5, $5, 0, 0) ON CONFLICT (stream, what) DO NOTHING",
            [tx.uuid().into(), stream.into(), kind.key().into(), what.clone().into(), due.micros().into()],
        )
        .await?;
    }
    Ok(())
}

/// Puts one step more on the schedule of a stream, unless it stands there.
pub(crate) async fn add(tx: &Tx, stream: Uuid, kind: StreamKind, what: &str) -> Result<(), StoreError> {
    let now = tx.now().micros();
    tx.run(
        "INSERT INTO schedule (id, stream, stream_kind, what, due_at, next_at, attempts, fence) \
         VALUES ($1, $2, $3, $4, $5, $5, 0, 0) ON CONFLICT (stream, what) DO NOTHING",
        [tx.uuid().into(), stream.into(), kind.key().into(), what.into(), now.into()],
    )
    .await
    .map(|_| ())
}

/// The same, anew where it stands: whoever takes it now has not seen what it is begun for.
pub(crate) async fn begin(tx: &Tx, stream: Uuid, kind: StreamKind, what: &str) -> Result<(), StoreError> {
    tx.run("DELETE FROM schedule WHERE stream = $1 AND what = $2", [stream.into(), what.into()]).await?;
    add(tx, stream, kind, what).await
}

impl Store {
    /// Takes up to `most` steps whose time has come, for `seconds`.
    pub async fn schedule_lease(&self, most: u64, seconds: i64) -> Result<Vec<DueStep>, StoreError> {
        self.write((most, seconds), |tx, (most, seconds)| Box::pin(lease(tx, *most, *seconds))).await
    }

    /// The step was taken, or the law said that there is nothing to do. False where somebody else
    /// has taken over, or the stream was scheduled anew meanwhile.
    pub async fn schedule_done(&self, step: &DueStep) -> Result<bool, StoreError> {
        self.write(step.clone(), |tx, step| {
            Box::pin(async move {
                let sql = "DELETE FROM schedule WHERE id = $1 AND fence = $2";
                let done = tx.run(sql, [step.lease.id.into(), step.lease.fence.into()]).await? == 1;
                ran(tx, step, Ran::Taken).await?;
                Ok(done)
            })
        })
        .await
    }

    /// It is not time yet: the step comes again at `at`.
    pub async fn schedule_postpone(&self, step: &DueStep, at: Instant) -> Result<bool, StoreError> {
        self.write((step.clone(), at), |tx, (step, at)| {
            Box::pin(async move {
                let sql = "UPDATE schedule SET leased_until = NULL, attempts = 0, next_at = $3 \
                           WHERE id = $1 AND fence = $2";
                let values = [step.lease.id.into(), step.lease.fence.into(), at.micros().into()];
                let done = tx.run(sql, values).await? == 1;
                ran(tx, step, Ran::Postponed).await?;
                Ok(done)
            })
        })
        .await
    }

    /// The step could not be taken: it is tried again later, without end, since a clock that stops
    /// helps nobody.
    pub async fn schedule_retry(&self, step: &DueStep, error: &str) -> Result<bool, StoreError> {
        let next = again(self.now(), tx::column(step.attempt)).micros();
        self.write((step.clone(), error.to_owned(), next), |tx, (step, error, next)| {
            Box::pin(async move {
                let sql = "UPDATE schedule SET leased_until = NULL, last_error = $3, next_at = $4 \
                           WHERE id = $1 AND fence = $2";
                let values = [step.lease.id.into(), step.lease.fence.into(), error.clone().into(), (*next).into()];
                let done = tx.run(sql, values).await? == 1;
                ran(tx, step, Ran::Failed).await?;
                Ok(done)
            })
        })
        .await
    }
}

/// Notes how a step ended, in the place of the one of its kind before. Last in its transaction, since all
/// workers write to these few rows.
async fn ran(tx: &Tx, step: &DueStep, outcome: Ran) -> Result<(), StoreError> {
    let sql = "INSERT INTO schedule_runs (stream_kind, what, at, outcome) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (stream_kind, what) DO UPDATE SET at = excluded.at, outcome = excluded.outcome";
    let now = tx.now().micros();
    let values = [step.stream_kind.key().into(), step.what.clone().into(), now.into(), outcome.key().into()];
    tx.run(sql, values).await.map(|_| ())
}

async fn lease(tx: &Tx, most: u64, seconds: i64) -> Result<Vec<DueStep>, StoreError> {
    let now = tx.now();
    let sql = format!(
        "SELECT id, stream, stream_kind, what, due_at, attempts, fence FROM schedule \
         WHERE next_at <= $1 AND (leased_until IS NULL OR leased_until <= $1) ORDER BY next_at, n LIMIT $2{}",
        tx.skip_locked()
    );
    let rows: Vec<Row> = tx.all(&sql, [now.micros().into(), tx::column(most).into()]).await?;
    let mut leased = Vec::with_capacity(rows.len());
    for row in rows {
        let sql = "UPDATE schedule SET fence = fence + 1, attempts = attempts + 1, leased_until = $2 WHERE id = $1";
        tx.run(sql, [row.id.into(), now.plus_seconds(seconds).micros().into()]).await?;
        leased.push(DueStep {
            lease: Lease { id: row.id, fence: row.fence + 1 },
            stream: row.stream,
            stream_kind: StreamKind::from_key(&row.stream_kind)
                .ok_or_else(|| StoreError::broken(row.stream, "no such kind of stream"))?,
            what: row.what,
            due_at: Instant::from_micros(row.due_at),
            attempt: tx::count(row.attempts + 1),
        });
    }
    Ok(leased)
}
