//! Whether the histories are as they were written.

use super::texts::references;
use crate::{
    entity::{events, streams},
    error::StoreError,
    law,
    store::Store,
    tx,
};
use domain::{
    application::Application,
    kernel::{Digest, Instant, Salt, StreamKind, TextId, chain::Link},
};
use futures::TryStreamExt;
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder};
use std::collections::BTreeMap;
use uuid::Uuid;

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

#[derive(FromQueryResult)]
struct TextRow {
    id: Uuid,
    words: Option<String>,
    salt: Option<Vec<u8>>,
    digest: String,
    erased_at: Option<i64>,
}

#[derive(FromQueryResult)]
#[expect(dead_code, reason = "that there is a row is the answer")]
struct Kind {
    kind: String,
}

#[derive(FromQueryResult)]
struct Furthest {
    outcome: String,
}

impl Store {
    /// Reads every history and recomputes its hashes. What one transaction changes meanwhile is seen
    /// as before or as after it, since each stream is read with its head by one statement each.
    pub async fn audit_verify(&self) -> Result<AuditReport, StoreError> {
        let mut report = AuditReport::default();
        let heads: Vec<streams::Model> =
            streams::Entity::find().order_by_asc(streams::Column::Id).all(self.reader()).await?;
        for head in &heads {
            self.verify_stream(head, &mut report).await?;
        }
        self.verify_homeless(&mut report).await?;
        Ok(report)
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

    async fn verify_stream(&self, head: &streams::Model, report: &mut AuditReport) -> Result<(), StoreError> {
        report.streams += 1;
        let known = tx::count(head.seq);
        let mut texts = BTreeMap::new();
        let (mut previous, mut expected, mut at_head) = (Digest::ZERO, 1_u64, Digest::ZERO);
        let mut rows = events::Entity::find()
            .filter(events::Column::Stream.eq(head.id))
            .order_by_asc(events::Column::Seq)
            .stream(self.reader())
            .await?;
        let mut fault = |seq, what| report.faults.push(AuditFault { stream: head.id, seq, what });
        while let Some(row) = rows.try_next().await? {
            let seq = tx::count(row.seq);
            while expected < seq {
                fault(expected, Tampering::Removed);
                expected += 1;
            }
            let stored = row.hash.parse().unwrap_or(Digest::ZERO);
            if hash(&row, &previous) != Some(stored) {
                fault(seq, Tampering::Altered);
            }
            match references(&row.payload) {
                Ok(found) => texts.extend(found.into_iter().map(|(id, digest)| (id, (seq, digest)))),
                Err(_) => fault(seq, Tampering::Unreadable),
            }
            if seq == known {
                at_head = stored;
            }
            report.events += 1;
            previous = stored;
            expected = seq + 1;
        }
        drop(rows);
        let last = expected - 1;
        let beyond = self.furthest_answer(head.id).await?;
        // A history that went on while it was being read is no fault: the head is read again.
        let now: Option<streams::Model> = streams::Entity::find_by_id(head.id).one(self.reader()).await?;
        let grown = now.is_some_and(|n| n.seq > head.seq);
        if last < known || last < beyond && !grown {
            fault(last, Tampering::Cut);
        } else if last > known && !grown {
            fault(known + 1, Tampering::Added);
        } else if at_head.to_string() != head.head_hash {
            fault(known, Tampering::Altered);
        }
        self.verify_texts(head.id, &texts, report).await?;
        self.verify_versions(head.id, report).await
    }

    /// The frozen dossiers of an application: each against its parts, and their digests against those
    /// that the events pinned.
    async fn verify_versions(&self, stream: Uuid, report: &mut AuditReport) -> Result<(), StoreError> {
        let sql = "SELECT kind FROM streams WHERE id = $1 AND kind = 'application'";
        let is_application: Option<Kind> = tx::one(self.reader(), sql, [stream.into()]).await?;
        if is_application.is_none() {
            return Ok(());
        }
        // What cannot be read was told by the chain itself.
        let Ok(loaded) = super::append::history::<Application>(self.reader(), stream).await else { return Ok(()) };
        for pinned in loaded.state.map(|a| a.versions).unwrap_or_default() {
            let number = u16::try_from(pinned.number).unwrap_or_default();
            let kept = law::frozen(self.reader(), stream.into(), Some(number)).await;
            let sound = kept.is_ok_and(|k| k.version.digest == pinned.digest && k.is_intact());
            if !sound {
                report.faults.push(AuditFault { stream, seq: 0, what: Tampering::VersionAltered(number) });
            }
        }
        Ok(())
    }

    /// The furthest place that an answer to a command speaks of: a tail that was cut together with
    /// its head still left its answers.
    async fn furthest_answer(&self, stream: Uuid) -> Result<u64, StoreError> {
        let last: Option<Furthest> = tx::one(
            self.reader(),
            "SELECT outcome FROM commands WHERE stream = $1 ORDER BY n DESC LIMIT 1",
            [stream.into()],
        )
        .await?;
        let outcome = last.and_then(|f| serde_json::from_str::<super::Outcome>(&f.outcome).ok());
        Ok(outcome.map_or(0, |o| o.seq.0))
    }

    async fn verify_texts(
        &self,
        stream: Uuid,
        pointed_to: &BTreeMap<TextId, (u64, Digest)>,
        report: &mut AuditReport,
    ) -> Result<(), StoreError> {
        if pointed_to.is_empty() {
            return Ok(());
        }
        let rows: Vec<TextRow> = tx::all(
            self.reader(),
            "SELECT id, words, salt, digest, erased_at FROM texts WHERE stream = $1",
            [stream.into()],
        )
        .await?;
        let rows: BTreeMap<TextId, TextRow> = rows.into_iter().map(|w| (w.id.into(), w)).collect();
        for (id, (seq, digest)) in pointed_to {
            report.texts += 1;
            // A command on two streams writes its words once, beside the first.
            let elsewhere = if rows.contains_key(id) { None } else { self.words(*id).await? };
            let what = match rows.get(id).or(elsewhere.as_ref()) {
                None => Tampering::TextRemoved(*id),
                Some(words) if words.fits(digest) => continue,
                Some(_) => Tampering::TextAltered(*id),
            };
            report.faults.push(AuditFault { stream, seq: *seq, what });
        }
        Ok(())
    }

    async fn words(&self, id: TextId) -> Result<Option<TextRow>, StoreError> {
        let sql = "SELECT id, words, salt, digest, erased_at FROM texts WHERE id = $1";
        tx::one(self.reader(), sql, [id.0.into()]).await
    }

    /// Events of streams that have no head.
    async fn verify_homeless(&self, report: &mut AuditReport) -> Result<(), StoreError> {
        #[derive(FromQueryResult)]
        struct Homeless {
            stream: Uuid,
        }
        let homeless: Vec<Homeless> = tx::all(
            self.reader(),
            "SELECT DISTINCT stream FROM events WHERE stream NOT IN (SELECT id FROM streams)",
            [],
        )
        .await?;
        let fault = |h: Homeless| AuditFault { stream: h.stream, seq: 1, what: Tampering::Added };
        report.faults.extend(homeless.into_iter().map(fault));
        Ok(())
    }
}

impl TextRow {
    /// Whether these are the words of `digest`, or were erased by the book.
    fn fits(&self, digest: &Digest) -> bool {
        if self.digest != digest.to_string() {
            return false;
        }
        match (&self.words, &self.salt) {
            (Some(words), Some(salt)) => {
                <[u8; 16]>::try_from(salt.as_slice()).is_ok_and(|s| Salt(s).digest(words.as_bytes()) == *digest)
            }
            _ => self.erased_at.is_some(),
        }
    }
}

fn hash(row: &events::Model, previous: &Digest) -> Option<Digest> {
    let link = Link {
        stream: row.stream,
        seq: tx::count(row.seq),
        kind: &row.kind,
        version: u16::try_from(row.version).ok()?,
        at: Instant::from_micros(row.at),
        actor: &row.actor,
        payload: &row.payload,
    };
    Some(link.hash(previous))
}
