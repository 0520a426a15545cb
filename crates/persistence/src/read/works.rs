//! What the clock will do and what waits to be sent, in numbers: no word of any case.

use crate::{
    error::StoreError,
    schedule::Ran,
    store::Store,
    tx::{count, one},
    viewer::Viewer,
};
use domain::kernel::{Instant, StaffRole, StreamKind};
use sea_orm::FromQueryResult;

/// The worker's row among the pulses.
const WORKER: &str = "worker";
/// As many steps as the page lists of those to come, and of those that fail.
const LISTED: i64 = 20;
/// A step that waits longer than this is overdue, in seconds: a worker at work takes it at once.
pub const OVERDUE_SECONDS: i64 = 5 * 60;
/// A worker that was not heard of for so long does not work, in seconds; it is heard of each minute.
pub const SILENT_SECONDS: i64 = 5 * 60;

/// Steps of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Steps {
    /// On which kind of stream.
    pub stream: StreamKind,
    /// Which step: the key of a clock's command.
    pub what: String,
    /// How many are to come.
    pub count: u64,
    /// When the next one is, where there is one.
    pub next: Option<Instant>,
    /// When one was taken last, and how it ended; none was yet where it is missing.
    pub last: Option<(Instant, Ran)>,
}

/// One step to come, or one that fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepAhead {
    /// On which kind of stream.
    pub stream: StreamKind,
    /// Which step.
    pub what: String,
    /// When it was due.
    pub due: Instant,
    /// When it is tried next.
    pub next: Instant,
    /// How often it was tried.
    pub attempts: u64,
    /// What went wrong last; of the program, never of a case.
    pub error: Option<String>,
}

/// The clock's work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Works {
    /// By kind of step, in the order of their next turn; those of which none is to come follow, the one
    /// that was taken last first.
    pub kinds: Vec<Steps>,
    /// The next ones.
    pub ahead: Vec<StepAhead>,
    /// Those that failed and are tried again.
    pub failing: Vec<StepAhead>,
    /// How many wait longer than they should.
    pub overdue: u64,
    /// When a worker was last heard of.
    pub worker: Option<Instant>,
}

/// What waits to be sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Post {
    /// Messages that wait.
    pub waiting: u64,
    /// Since when the oldest of them waits.
    pub oldest: Option<Instant>,
    /// Messages that were given up and wait for a person.
    pub failed: u64,
    /// Messages that somebody holds, or that the trial kept.
    pub held: u64,
}

#[derive(FromQueryResult)]
struct KindRow {
    stream_kind: String,
    what: String,
    total: i64,
    next: i64,
}

#[derive(FromQueryResult)]
struct RunRow {
    stream_kind: String,
    what: String,
    at: i64,
    outcome: String,
}

#[derive(FromQueryResult)]
struct StepRow {
    stream_kind: String,
    what: String,
    due_at: i64,
    next_at: i64,
    attempts: i64,
    last_error: Option<String>,
}

#[derive(FromQueryResult)]
struct Number {
    total: i64,
}

#[derive(FromQueryResult)]
struct PostRow {
    state: String,
    total: i64,
    oldest: i64,
}

impl Store {
    /// Notes that a worker is at work. It does so once a minute, whatever it has to do.
    pub async fn worker_pulse(&self) -> Result<(), StoreError> {
        self.write((), |tx, ()| {
            Box::pin(async move {
                let sql = "INSERT INTO pulses (name, at) VALUES ($1, $2) \
                           ON CONFLICT (name) DO UPDATE SET at = excluded.at";
                tx.run(sql, [WORKER.into(), tx.now().micros().into()]).await.map(|_| ())
            })
        })
        .await
    }

    /// The clock's work, for administrators and auditors.
    pub async fn works(&self, viewer: &Viewer) -> Result<Works, StoreError> {
        oversees(viewer)?;
        let kinds: Vec<KindRow> = crate::tx::all(
            self.reader(),
            "SELECT stream_kind, what, COUNT(*) AS total, MIN(next_at) AS next FROM schedule \
             GROUP BY stream_kind, what ORDER BY MIN(next_at), what",
            [],
        )
        .await?;
        let sql = "SELECT stream_kind, what, at, outcome FROM schedule_runs ORDER BY at DESC, what";
        let runs: Vec<RunRow> = crate::tx::all(self.reader(), sql, []).await?;
        Ok(Works {
            kinds: by_kind(kinds, runs),
            ahead: self.steps("last_error IS NULL").await?,
            failing: self.steps("last_error IS NOT NULL").await?,
            overdue: self.steps_overdue().await?,
            worker: self.worker_heard().await?,
        })
    }

    async fn steps(&self, which: &str) -> Result<Vec<StepAhead>, StoreError> {
        let sql = format!(
            "SELECT stream_kind, what, due_at, next_at, attempts, last_error FROM schedule WHERE {which} \
             ORDER BY next_at LIMIT $1"
        );
        let rows: Vec<StepRow> = crate::tx::all(self.reader(), &sql, [LISTED.into()]).await?;
        Ok(rows.into_iter().filter_map(step).collect())
    }

    /// How many steps wait longer than a worker at work lets them.
    pub(crate) async fn steps_overdue(&self) -> Result<u64, StoreError> {
        let before = self.now().plus_seconds(-OVERDUE_SECONDS).micros();
        let sql = "SELECT COUNT(*) AS total FROM schedule WHERE next_at <= $1";
        let row: Option<Number> = one(self.reader(), sql, [before.into()]).await?;
        Ok(row.map_or(0, |r| count(r.total)))
    }

    /// How many steps failed and are tried again.
    pub(crate) async fn steps_failing(&self) -> Result<u64, StoreError> {
        let sql = "SELECT COUNT(*) AS total FROM schedule WHERE last_error IS NOT NULL";
        let row: Option<Number> = one(self.reader(), sql, []).await?;
        Ok(row.map_or(0, |r| count(r.total)))
    }

    /// When a worker was last heard of.
    pub async fn worker_heard(&self) -> Result<Option<Instant>, StoreError> {
        #[derive(FromQueryResult)]
        struct Pulse {
            at: i64,
        }
        let row: Option<Pulse> = one(self.reader(), "SELECT at FROM pulses WHERE name = $1", [WORKER.into()]).await?;
        Ok(row.map(|r| Instant::from_micros(r.at)))
    }

    /// What waits to be sent, in numbers.
    pub async fn post_waiting(&self) -> Result<Post, StoreError> {
        let rows: Vec<PostRow> = crate::tx::all(
            self.reader(),
            // The first by number is the oldest: by the index of states alone.
            "SELECT state, total, (SELECT created_at FROM outbox WHERE n = earliest) AS oldest FROM \
             (SELECT state, COUNT(*) AS total, MIN(n) AS earliest FROM outbox \
             WHERE state IN ('due', 'leased', 'failed', 'held', 'kept') GROUP BY state) AS waiting",
            [],
        )
        .await?;
        let mut post = Post::default();
        for row in rows {
            match row.state.as_str() {
                "failed" => post.failed = count(row.total),
                "held" | "kept" => post.held += count(row.total),
                _ => {
                    let oldest = Instant::from_micros(row.oldest);
                    post.waiting += count(row.total);
                    post.oldest = Some(post.oldest.map_or(oldest, |known| known.min(oldest)));
                }
            }
        }
        Ok(post)
    }
}

/// Administrators see to it that the place works; auditors read everything.
pub(crate) fn oversees(viewer: &Viewer) -> Result<(), StoreError> {
    let may = |role| viewer.staff().has(role);
    if may(StaffRole::Administrator) || may(StaffRole::Auditor) { Ok(()) } else { Err(StoreError::NotFound) }
}

fn by_kind(ahead: Vec<KindRow>, runs: Vec<RunRow>) -> Vec<Steps> {
    let mut runs: Vec<Steps> = runs.into_iter().filter_map(run).collect();
    let mut kinds: Vec<Steps> = ahead.into_iter().filter_map(kind).collect();
    for steps in &mut kinds {
        let place = runs.iter().position(|run| run.stream == steps.stream && run.what == steps.what);
        steps.last = place.and_then(|place| runs.remove(place).last);
    }
    kinds.extend(runs);
    kinds
}

fn kind(row: KindRow) -> Option<Steps> {
    Some(Steps {
        stream: StreamKind::from_key(&row.stream_kind)?,
        what: row.what,
        count: count(row.total),
        next: Some(Instant::from_micros(row.next)),
        last: None,
    })
}

fn run(row: RunRow) -> Option<Steps> {
    Some(Steps {
        stream: StreamKind::from_key(&row.stream_kind)?,
        what: row.what,
        count: 0,
        next: None,
        last: Some((Instant::from_micros(row.at), Ran::from_key(&row.outcome)?)),
    })
}

fn step(row: StepRow) -> Option<StepAhead> {
    Some(StepAhead {
        stream: StreamKind::from_key(&row.stream_kind)?,
        what: row.what,
        due: Instant::from_micros(row.due_at),
        next: Instant::from_micros(row.next_at),
        attempts: count(row.attempts),
        error: row.last_error,
    })
}
