//! What happens without anybody pressing a button: messages are rendered and sent, deadlines are
//! watched. No HTTP, no law: the store decides what a step of the clock means.
//!
//! Work is leased: of several workers on one database each takes its own share, and what a worker
//! that died had taken is taken over. [`drain`] works until nothing is due, for tests and the
//! demonstration; [`Worker`] does so again and again until it is told to stop.

mod clock;
mod compose;
mod post;

pub use post::Post;

use persistence::{Store, StoreError};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How long a share may take before another worker takes it over, in seconds. Longer than a share
/// of messages takes at a server that answers each at the last moment.
const LEASE: i64 = 15 * 60;
/// How many rows one share has.
const SHARE: u64 = 20;
/// How long a worker rests when nothing was due.
const REST: Duration = Duration::from_secs(1);
/// How long it rests after the database failed.
const PAUSE: Duration = Duration::from_secs(10);

/// How often what has run out is swept away, in seconds.
const SWEEP: i64 = 60 * 60;

/// How often a worker says that it is at work, in seconds.
const PULSE: i64 = 60;

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Messages that left the house.
    pub sent: u64,
    /// Messages that wait for another attempt, or for a person.
    pub unsent: u64,
    /// Messages that the trial kept.
    pub kept: u64,
    /// Messages whose readers may not read them any more.
    pub withheld: u64,
    /// Steps of the clock that were taken.
    pub steps: u64,
}

impl Done {
    fn add(&mut self, other: Self) {
        self.sent += other.sent;
        self.unsent += other.unsent;
        self.kept += other.kept;
        self.withheld += other.withheld;
        self.steps += other.steps;
    }

    const fn is_nothing(self) -> bool {
        self.sent == 0 && self.unsent == 0 && self.kept == 0 && self.withheld == 0 && self.steps == 0
    }
}

/// Works until nothing is due any more: first the clock, then the messages that it and people
/// caused.
pub async fn drain(store: &Store, post: &Post) -> Result<Done, StoreError> {
    let mut all = Done::default();
    loop {
        let done = turn(store, post).await?;
        if done.is_nothing() {
            return Ok(all);
        }
        all.add(done);
    }
}

/// One turn of a worker: a share of the steps that are due, then one of the messages. For whoever asks
/// what is due next ([`Store::next_due`]), and needs no empty turn to hear that nothing is.
pub async fn turn(store: &Store, post: &Post) -> Result<Done, StoreError> {
    share(store, post, &CancellationToken::new()).await
}

/// One share of each kind.
async fn share(store: &Store, post: &Post, stop: &CancellationToken) -> Result<Done, StoreError> {
    let mut done = Done { steps: clock::share(store).await?, ..Done::default() };
    done.add(post.share(store, stop).await?);
    Ok(done)
}

/// Works until it is told to stop.
#[derive(Debug)]
pub struct Worker {
    store: Store,
    post: Post,
}

impl Worker {
    /// On this store, with this way out for messages.
    pub const fn new(store: Store, post: Post) -> Self {
        Self { store, post }
    }

    /// Ends between two messages once `stop` is cancelled: what was begun is finished.
    pub async fn run(self, stop: CancellationToken) {
        let mut sweep_at = self.store.now();
        let mut pulse_at = sweep_at;
        while !stop.is_cancelled() {
            if self.store.now() >= pulse_at {
                pulse_at = self.store.now().plus_seconds(PULSE);
                if let Err(error) = self.store.worker_pulse().await {
                    tracing::warn!(%error, "the worker could not say that it is at work");
                }
            }
            if self.store.now() >= sweep_at {
                sweep_at = self.store.now().plus_seconds(SWEEP);
                self.sweep().await;
            }
            let rest = match share(&self.store, &self.post, &stop).await {
                Ok(done) if done.is_nothing() => REST,
                Ok(_) => continue,
                Err(error) => {
                    tracing::error!(%error, "the worker could not work, and tries again");
                    PAUSE
                }
            };
            tokio::select! {
                () = stop.cancelled() => {}
                () = tokio::time::sleep(rest) => {}
            }
        }
    }

    /// Sessions, secrets, parked forms and counts that have run out, files that never became documents,
    /// and documents that were taken away before anybody sent them. They opened nothing any more; they
    /// are somebody's data all the same.
    async fn sweep(&self) {
        match self.store.uploads_sweep().await {
            Ok(gone) => tracing::debug!(gone, "uploads swept"),
            Err(error) => tracing::warn!(%error, "uploads that have run out could not be swept away"),
        }
        match self.store.documents_forget().await {
            Ok(gone) => tracing::debug!(gone, "documents forgotten"),
            Err(error) => tracing::warn!(%error, "documents that were taken away could not be deleted"),
        }
        match self.store.expired_sweep().await {
            Ok(gone) => tracing::debug!(gone, "swept"),
            Err(error) => tracing::warn!(%error, "what has run out could not be swept away"),
        }
    }
}
