//! Some histories that follow each other by their identity, verified together: as many statements for all of
//! them as for one.

use super::{AuditFault, AuditReport, Tampering};
use crate::{
    entity::{events, streams},
    error::StoreError,
    law,
    ledger::{Outcome, append::fold, texts::references},
    store::Store,
    tx,
};
use domain::{
    application::Application,
    kernel::{Digest, Instant, Salt, StreamKind, TextId, chain::Link},
};
use futures::TryStreamExt as _;
use sea_orm::{
    ColumnTrait, Condition, DatabaseConnection, EntityTrait, FromQueryResult, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Value,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// So many histories are read together: a few megabytes of events.
const AT_ONCE: u64 = 500;

/// Histories behind the one where the window before it ended.
pub(super) struct Window {
    after: Option<Uuid>,
    heads: Vec<streams::Model>,
    is_last: bool,
}

/// What a history says of itself.
struct Chain {
    events: u64,
    /// The last event that is there.
    last: u64,
    /// The hash of the one that the head speaks of.
    at_head: Digest,
    texts: BTreeMap<TextId, (u64, Digest)>,
    /// The frozen dossiers that it pinned, by their number.
    versions: Vec<(u16, Digest)>,
    faults: Vec<(u64, Tampering)>,
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
struct Answer {
    stream: Uuid,
    outcome: String,
}

impl Window {
    /// The next histories.
    pub(super) async fn after(db: &DatabaseConnection, after: Option<Uuid>) -> Result<Self, StoreError> {
        let mut heads = streams::Entity::find().order_by_asc(streams::Column::Id).limit(AT_ONCE);
        if let Some(after) = after {
            heads = heads.filter(streams::Column::Id.gt(after));
        }
        let heads = heads.all(db).await?;
        Ok(Self { after, is_last: (heads.len() as u64) < AT_ONCE, heads })
    }

    /// Where it ends.
    pub(super) fn end(&self) -> Option<Uuid> {
        self.heads.last().map(|head| head.id).or(self.after)
    }

    /// The last that belongs to it; whatever follows does where there is none behind it.
    fn last(&self) -> Option<Uuid> {
        self.end().filter(|_| !self.is_last)
    }

    /// Whether there is none behind it.
    pub(super) const fn is_last(&self) -> bool {
        self.is_last
    }

    /// Reads them. The heads were read before the events: what was written meanwhile is looked at again.
    pub(super) async fn verify(self, store: &Store) -> Result<AuditReport, StoreError> {
        let db = store.reader();
        let (mut chains, homeless) = self.chains(db).await?;
        let (answers, texts) = (self.answers(db).await?, self.texts(db).await?);
        let mut report = AuditReport::default();
        for head in &self.heads {
            let chain = chains.remove(&head.id).unwrap_or_else(|| Chain::of(head, &[]));
            let beyond = answers.get(&head.id).copied().unwrap_or_default();
            report.streams += 1;
            report.events += chain.events;
            report.texts += chain.texts.len() as u64;
            let ending = chain.ending(head, beyond, db).await?;
            let words = chain.words(&texts, db).await?;
            let versions = chain.dossiers(head.id, db).await;
            let faults = chain.faults.into_iter().chain(ending).chain(words).chain(versions);
            report.faults.extend(faults.map(|(seq, what)| AuditFault { stream: head.id, seq, what }));
        }
        for stream in homeless {
            if streams::Entity::find_by_id(stream).one(db).await?.is_none() {
                report.faults.push(AuditFault { stream, seq: 1, what: Tampering::Added });
            }
        }
        Ok(report)
    }

    /// Their events, and which streams have events and no head.
    async fn chains(&self, db: &DatabaseConnection) -> Result<(BTreeMap<Uuid, Chain>, Vec<Uuid>), StoreError> {
        let heads: BTreeMap<Uuid, &streams::Model> = self.heads.iter().map(|head| (head.id, head)).collect();
        let (mut chains, mut homeless) = (BTreeMap::new(), Vec::new());
        let mut whole = |rows: Vec<events::Model>| {
            let Some(stream) = rows.first().map(|row| row.stream) else { return };
            match heads.get(&stream) {
                Some(head) => drop(chains.insert(stream, Chain::of(head, &rows))),
                None => homeless.push(stream),
            }
        };
        let stream = events::Column::Stream;
        let after = self.after.map(|after| stream.gt(after));
        let to = self.last().map(|last| stream.lte(last));
        let mut rows = events::Entity::find()
            .filter(Condition::all().add_option(after).add_option(to))
            .order_by_asc(stream)
            .order_by_asc(events::Column::Seq)
            .stream(db)
            .await?;
        let mut of_one: Vec<events::Model> = Vec::new();
        while let Some(row) = rows.try_next().await? {
            if of_one.first().is_some_and(|first| first.stream != row.stream) {
                whole(std::mem::take(&mut of_one));
            }
            of_one.push(row);
        }
        whole(of_one);
        Ok((chains, homeless))
    }

    /// The furthest place in each that an answer to a command speaks of: a tail that was cut together with its
    /// head still left its answers.
    async fn answers(&self, db: &DatabaseConnection) -> Result<BTreeMap<Uuid, u64>, StoreError> {
        let (range, values) = self.range();
        let sql = format!(
            "SELECT commands.stream AS stream, outcome FROM commands JOIN \
             (SELECT MAX(n) AS n FROM commands WHERE {range} GROUP BY stream) AS last ON last.n = commands.n"
        );
        let answers: Vec<Answer> = tx::all(db, &sql, values).await?;
        let read = |answer: Answer| {
            let outcome: Outcome = serde_json::from_str(&answer.outcome).ok()?;
            Some((answer.stream, outcome.seq.0))
        };
        Ok(answers.into_iter().filter_map(read).collect())
    }

    /// The words that were written with them.
    async fn texts(&self, db: &DatabaseConnection) -> Result<BTreeMap<TextId, TextRow>, StoreError> {
        let (range, values) = self.range();
        let sql = format!("SELECT id, words, salt, digest, erased_at FROM texts WHERE {range}");
        let texts: Vec<TextRow> = tx::all(db, &sql, values).await?;
        Ok(texts.into_iter().map(|text| (text.id.into(), text)).collect())
    }

    /// Which values of a column `stream` belong to it.
    fn range(&self) -> (&'static str, Vec<Value>) {
        match (self.after, self.last()) {
            (None, None) => ("TRUE", Vec::new()),
            (None, Some(to)) => ("stream <= $1", vec![to.into()]),
            (Some(after), None) => ("stream > $1", vec![after.into()]),
            (Some(after), Some(to)) => ("stream > $1 AND stream <= $2", vec![after.into(), to.into()]),
        }
    }
}

impl Chain {
    fn of(head: &streams::Model, rows: &[events::Model]) -> Self {
        let known = tx::count(head.seq);
        let (mut texts, mut faults) = (BTreeMap::new(), Vec::new());
        let (mut previous, mut expected, mut at_head) = (Digest::ZERO, 1_u64, Digest::ZERO);
        for row in rows {
            let seq = tx::count(row.seq);
            while expected < seq {
                faults.push((expected, Tampering::Removed));
                expected += 1;
            }
            let stored = row.hash.parse().unwrap_or(Digest::ZERO);
            if hash(row, &previous) != Some(stored) {
                faults.push((seq, Tampering::Altered));
            }
            match references(&row.payload) {
                Ok(found) => texts.extend(found.into_iter().map(|(id, digest)| (id, (seq, digest)))),
                Err(_) => faults.push((seq, Tampering::Unreadable)),
            }
            if seq == known {
                at_head = stored;
            }
            previous = stored;
            expected = seq + 1;
        }
        let versions = if head.kind == StreamKind::Application.key() { pinned(head.id, rows) } else { Vec::new() };
        Self { events: rows.len() as u64, last: expected - 1, at_head, texts, versions, faults }
    }

    /// What is wrong with its end. A history that went on while it was being read is no fault: the head is
    /// read again.
    async fn ending(
        &self,
        head: &streams::Model,
        beyond: u64,
        db: &DatabaseConnection,
    ) -> Result<Option<(u64, Tampering)>, StoreError> {
        let (known, last) = (tx::count(head.seq), self.last);
        if last < known {
            return Ok(Some((last, Tampering::Cut)));
        }
        if last < beyond || last > known {
            let now = streams::Entity::find_by_id(head.id).one(db).await?;
            if now.is_none_or(|now| now.seq <= head.seq) {
                return Ok(Some(if last < beyond { (last, Tampering::Cut) } else { (known + 1, Tampering::Added) }));
            }
        }
        Ok((self.at_head.to_string() != head.head_hash).then_some((known, Tampering::Altered)))
    }

    /// What is wrong with the words that it points to.
    async fn words(
        &self,
        texts: &BTreeMap<TextId, TextRow>,
        db: &DatabaseConnection,
    ) -> Result<Vec<(u64, Tampering)>, StoreError> {
        let mut faults = Vec::new();
        for (id, (seq, digest)) in &self.texts {
            // A command on two streams writes its words once, beside the first.
            let sql = "SELECT id, words, salt, digest, erased_at FROM texts WHERE id = $1";
            let elsewhere: Option<TextRow> =
                if texts.contains_key(id) { None } else { tx::one(db, sql, [id.0.into()]).await? };
            let what = match texts.get(id).or(elsewhere.as_ref()) {
                None => Tampering::TextRemoved(*id),
                Some(words) if words.fits(digest) => continue,
                Some(_) => Tampering::TextAltered(*id),
            };
            faults.push((*seq, what));
        }
        Ok(faults)
    }

    /// What is wrong with its frozen dossiers: each is held against its parts, and its digest against the one
    /// that was pinned.
    async fn dossiers(&self, stream: Uuid, db: &DatabaseConnection) -> Vec<(u64, Tampering)> {
        let mut faults = Vec::new();
        for (number, digest) in &self.versions {
            let kept = law::frozen(db, stream.into(), Some(*number)).await;
            if !kept.is_ok_and(|kept| kept.version.digest == *digest && kept.is_intact()) {
                faults.push((0, Tampering::VersionAltered(*number)));
            }
        }
        faults
    }
}

/// The frozen dossiers that an application's events pinned. What cannot be read was told by the chain itself.
fn pinned(application: Uuid, rows: &[events::Model]) -> Vec<(u16, Digest)> {
    let versions = fold::<Application>(application, rows).ok().and_then(|loaded| loaded.state).map(|a| a.versions);
    let number = |number: u32| u16::try_from(number).unwrap_or_default();
    versions.unwrap_or_default().into_iter().map(|version| (number(version.number), version.digest)).collect()
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
