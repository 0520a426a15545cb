//! Whether the histories are as they were written.

mod window;

use crate::{error::StoreError, retelling::Progress, store::Store, tx};
use domain::kernel::{StreamKind, TextId};
use futures::{StreamExt as _, stream::FuturesOrdered};
use sea_orm::FromQueryResult;
use uuid::Uuid;
use window::Window;

/// So many windows are verified at the same time: while one computes, the others are read.
const TOGETHER: usize = 3;

/// What was verified and what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditReport {
    /// How many streams were read.
    pub streams: u64,
    /// How many events were read.
    pub events: u64,
    /// How many texts were compared with their digests.
    pub texts: u64,
    /// What does not fit; nothing in a sound house.
    pub faults: Vec<AuditFault>,
}

impl AuditReport {
    /// Whether everything fits.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    fn add(&mut self, other: Self) {
        self.streams += other.streams;
        self.events += other.events;
        self.texts += other.texts;
        self.faults.extend(other.faults);
    }
}

/// Something that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditFault {
    /// In which stream.
    pub stream: Uuid,
    /// At which event, or after which.
    pub seq: u64,
    /// What.
    pub what: Tampering,
}

/// What can be wrong with a history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tampering {
    /// The event is not what was written at this place: a byte was changed, or it was moved.
    Altered,
    /// The event is gone.
    Removed,
    /// Events after this one are gone: the head of the stream, or the answer to a command, knows of
    /// more.
    Cut,
    /// Events stand here that the head of the stream does not know of.
    Added,
    /// The words are not those that the event points to.
    TextAltered(TextId),
    /// The event points to words that are not there, and that were not erased by the book.
    TextRemoved(TextId),
    /// A part of this frozen version of the dossier is not what was frozen, or the version is not the
    /// one that the event names.
    VersionAltered(u16),
    /// The payload is no JSON.
    Unreadable,
}

impl Store {
    /// Reads every history and recomputes its hashes. What one transaction changes meanwhile is seen
    /// as before or as after it, since the head of a stream is read before its events, and once more
    /// where there are others than it knew of.
    pub async fn audit_verify(&self) -> Result<AuditReport, StoreError> {
        self.audit_verify_telling(&|_, _| ()).await
    }

    /// As [`Self::audit_verify`], and says how many histories of how many are read.
    pub async fn audit_verify_telling(&self, progress: &Progress<'_>) -> Result<AuditReport, StoreError> {
        let all = self.histories_kept().await?;
        let (mut report, mut running) = (AuditReport::default(), FuturesOrdered::new());
        let (mut after, mut is_read) = (None, false);
        loop {
            while !is_read && running.len() < TOGETHER {
                let window = Window::after(self.reader(), after).await?;
                (after, is_read) = (window.end(), window.is_last());
                let store = self.clone();
                running.push_back(tokio::spawn(async move { window.verify(&store).await }));
            }
            let Some(found) = running.next().await else { break };
            report.add(found.map_err(|_| StoreError::Unfinished)??);
            progress(report.streams.min(all), all);
        }
        Ok(report)
    }

    /// How many histories there are.
    pub(super) async fn histories_kept(&self) -> Result<u64, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            n: i64,
        }
        let row: Option<Row> = tx::one(self.reader(), "SELECT COUNT(*) AS n FROM streams", []).await?;
        Ok(row.map_or(0, |row| tx::count(row.n)))
    }

    /// Which events there are, by the kind of stream: for whoever asks what has ever happened here.
    pub async fn event_kinds(&self) -> Result<Vec<(StreamKind, String)>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            stream_kind: String,
            kind: String,
        }
        let sql = "SELECT DISTINCT streams.kind AS stream_kind, events.kind AS kind FROM events \
                   JOIN streams ON streams.id = events.stream ORDER BY 1, 2";
        let rows: Vec<Row> = tx::all(self.reader(), sql, []).await?;
        Ok(rows.into_iter().filter_map(|r| Some((StreamKind::from_key(&r.stream_kind)?, r.kind))).collect())
    }
}
