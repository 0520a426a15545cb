//! Files on their way: pieces that several processes may take, kept beside the documents until all of
//! them are there, and files that are whole and wait for what has to be said of them. What the law
//! thinks of them stands in `law::uploads`.

use crate::{
    documents::StoredObject,
    error::StoreError,
    store::Store,
    tx::{self, Tx},
    viewer::Viewer,
};
use domain::{
    dossier::Typed,
    evidence::DocumentKind,
    kernel::{ApplicationId, DocumentId, Instant, PersonId},
};
use futures::TryStreamExt as _;
use object_store::ObjectStoreExt as _;
use sea_orm::{ConnectionTrait, FromQueryResult};
use std::collections::BTreeSet;
use uuid::Uuid;

/// How long a file that is not whole is waited for, from its last piece on.
pub(crate) const UNFINISHED_SECONDS: i64 = 24 * 60 * 60;
/// How long a whole file waits for its facts: as long as a session lives.
const WAITING_SECONDS: i64 = 14 * 24 * 60 * 60;
/// Pieces of an upload without a row are left alone so long: the row may be about to be written.
const STRAY_SECONDS: i64 = 24 * 60 * 60;

/// A file that is announced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewUpload {
    /// Which; the document will have the same identity.
    pub id: DocumentId,
    /// What it will be.
    pub kind: DocumentKind,
    /// The file's name.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
    /// When it was changed last, as its owner's computer says: beside name and size, by which the
    /// rest of the same file is known.
    pub modified: i64,
    /// What was said of it already, as typed.
    pub said: Typed,
    /// Where all of it came at once.
    pub arrived: Option<Arrived>,
}

/// A whole file that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// The bytes.
    pub object: StoredObject,
    /// What they were found to be.
    pub media_type: String,
    /// How many pages, where it has pages.
    pub pages: Option<u64>,
    /// When no virus was found in it, if it was looked at.
    pub scanned_at: Option<Instant>,
}

/// A file on its way, or whole and waiting for what has to be said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Which; the document will have the same identity.
    pub id: DocumentId,
    /// For which application.
    pub application: ApplicationId,
    /// By whom.
    pub by: PersonId,
    /// What it will be.
    pub kind: DocumentKind,
    /// The file's name.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
    /// How many of them are here.
    pub received: u64,
    /// When it is thrown away.
    pub expires_at: Instant,
    /// What was said of it already, as typed.
    pub said: Typed,
    /// Once it is whole and was looked at.
    pub arrived: Option<Arrived>,
}

#[derive(FromQueryResult)]
pub(crate) struct Row {
    id: Uuid,
    application: Uuid,
    person: Uuid,
    kind: String,
    name: String,
    size: i64,
    received: i64,
    said: String,
    expires_at: i64,
    object_key: Option<String>,
    sha256: Option<String>,
    media_type: Option<String>,
    pages: Option<i64>,
    scanned_at: Option<i64>,
}

impl Row {
    pub(crate) fn read(self) -> Result<Upload, StoreError> {
        let broken = |what: &str| StoreError::broken(self.id, format!("upload: no {what}"));
        let arrived = match (self.object_key, self.sha256, self.media_type) {
            (Some(key), Some(sha256), Some(media_type)) => Some(Arrived {
                object: StoredObject {
                    key,
                    size: tx::count(self.size),
                    sha256: sha256.parse().map_err(|_| broken("digest"))?,
                },
                media_type,
                pages: self.pages.map(tx::count),
                scanned_at: self.scanned_at.map(Instant::from_micros),
            }),
            _ => None,
        };
        Ok(Upload {
            id: self.id.into(),
            application: self.application.into(),
            by: self.person.into(),
            kind: DocumentKind::from_key(&self.kind).ok_or_else(|| broken("such kind"))?,
            name: self.name,
            size: tx::count(self.size),
            received: tx::count(self.received),
            expires_at: Instant::from_micros(self.expires_at),
            said: serde_json::from_str(&self.said)?,
            arrived,
        })
    }
}

/// Where the pieces of an upload lie.
pub(crate) fn folder(id: Uuid) -> String {
    format!("uploads/{id}")
}

/// Whether a file that waits has this object.
pub(crate) async fn holds(db: &impl ConnectionTrait, key: &str) -> Result<bool, StoreError> {
    #[derive(FromQueryResult)]
    struct Found {
        #[expect(dead_code, reason = "that there is one says it all")]
        id: Uuid,
    }
    let found: Option<Found> = tx::one(db, "SELECT id FROM uploads WHERE object_key = $1", [key.into()]).await?;
    Ok(found.is_some())
}

/// Kinds of the files of an application that are whole and not attached, each once.
pub(crate) async fn waiting(
    db: &impl ConnectionTrait,
    application: ApplicationId,
    now: Instant,
) -> Result<Vec<DocumentKind>, StoreError> {
    let sql = "SELECT * FROM uploads WHERE application = $1 AND expires_at > $2 AND object_key IS NOT NULL \
               ORDER BY begun_at, id";
    let rows: Vec<Row> = tx::all(db, sql, [application.0.into(), now.micros().into()]).await?;
    let mut kinds = rows.into_iter().map(|row| row.read().map(|u| u.kind)).collect::<Result<Vec<_>, _>>()?;
    let mut seen = BTreeSet::new();
    kinds.retain(|kind| seen.insert(*kind));
    Ok(kinds)
}

/// One that has not run out.
pub(crate) async fn one(
    db: &impl ConnectionTrait,
    application: ApplicationId,
    id: DocumentId,
    now: Instant,
    lock: &str,
) -> Result<Upload, StoreError> {
    let sql = format!("SELECT * FROM uploads WHERE id = $1 AND application = $2 AND expires_at > $3{lock}");
    let row: Option<Row> = tx::one(db, &sql, [id.0.into(), application.0.into(), now.micros().into()]).await?;
    row.ok_or(StoreError::NotFound)?.read()
}

/// Writes its row.
pub(crate) async fn insert(
    tx: &Tx,
    application: ApplicationId,
    by: PersonId,
    new: &NewUpload,
) -> Result<Upload, StoreError> {
    let (now, arrived) = (tx.now(), new.arrived.as_ref());
    let lasts = if arrived.is_some() { WAITING_SECONDS } else { UNFINISHED_SECONDS };
    let received = if arrived.is_some() { new.size } else { 0 };
    let sql = "INSERT INTO uploads (id, application, person, kind, name, size, modified, received, pieces, said, begun_at, \
               expires_at, object_key, sha256, media_type, pages, scanned_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $10, $11, $12, $13, $14, $15, $16) ON CONFLICT DO NOTHING";
    let inserted = tx
        .run(
            sql,
            [
                new.id.0.into(),
                application.0.into(),
                by.0.into(),
                new.kind.key().into(),
                new.name.clone().into(),
                tx::column(new.size).into(),
                new.modified.into(),
                tx::column(received).into(),
                serde_json::to_string(&new.said)?.into(),
                now.micros().into(),
                now.plus_seconds(lasts).micros().into(),
                arrived.map(|a| a.object.key.clone()).into(),
                arrived.map(|a| a.object.sha256.to_string()).into(),
                arrived.map(|a| a.media_type.clone()).into(),
                arrived.and_then(|a| a.pages).map(tx::column).into(),
                arrived.and_then(|a| a.scanned_at).map(Instant::micros).into(),
            ],
        )
        .await?;
    if inserted == 0 {
        return Err(StoreError::Taken("upload"));
    }
    one(&tx.db, application, new.id, now, "").await
}

/// Of the same file of the same person what came of it so far. One that is whole is found as well: the
/// answer that said so may have been lost on the way.
pub(crate) async fn same(
    tx: &Tx,
    application: ApplicationId,
    by: PersonId,
    new: &NewUpload,
) -> Result<Option<Upload>, StoreError> {
    let sql = "SELECT * FROM uploads WHERE application = $1 AND person = $2 AND kind = $3 AND name = $4 AND size = $5 \
               AND modified = $6 AND expires_at > $7 ORDER BY begun_at LIMIT 1";
    let values = [
        application.0.into(),
        by.0.into(),
        new.kind.key().into(),
        new.name.clone().into(),
        tx::column(new.size).into(),
        new.modified.into(),
        tx.now().micros().into(),
    ];
    let row: Option<Row> = tx.one(sql, values).await?;
    row.map(Row::read).transpose()
}

/// Takes its rows away; the objects are the caller's to delete, after the transaction.
pub(crate) async fn delete(tx: &Tx, id: DocumentId) -> Result<(), StoreError> {
    tx.run("DELETE FROM upload_pieces WHERE upload = $1", [id.0.into()]).await?;
    tx.run("DELETE FROM uploads WHERE id = $1", [id.0.into()]).await.map(|_| ())
}

impl Store {
    /// The files of an application that are on their way or wait for what has to be said of them.
    pub async fn uploads(&self, viewer: &Viewer, application: ApplicationId) -> Result<Vec<Upload>, StoreError> {
        self.own_case(viewer, application).await?;
        let sql = "SELECT * FROM uploads WHERE application = $1 AND expires_at > $2 ORDER BY begun_at, id";
        let rows: Vec<Row> = tx::all(self.reader(), sql, [application.0.into(), self.now().micros().into()]).await?;
        rows.into_iter().map(Row::read).collect()
    }

    /// One's own upload: nobody else adds to it.
    pub(crate) async fn upload_own(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        id: DocumentId,
    ) -> Result<Upload, StoreError> {
        let person = self.own_case(viewer, application).await?;
        let upload = one(self.reader(), application, id, self.now(), "").await?;
        if upload.by == person { Ok(upload) } else { Err(StoreError::NotFound) }
    }

    /// Keeps what was said of a file that waits, as typed.
    pub async fn upload_say(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        id: DocumentId,
        said: &Typed,
    ) -> Result<(), StoreError> {
        self.upload_own(viewer, application, id).await?;
        self.write((id, serde_json::to_string(said)?), |tx, (id, said)| {
            Box::pin(async move {
                let sql = "UPDATE uploads SET said = $2 WHERE id = $1";
                tx.run(sql, [id.0.into(), said.clone().into()]).await.map(|_| ())
            })
        })
        .await
    }

    /// It was put together and taken: from now on it waits for its facts.
    pub async fn upload_arrived(&self, id: DocumentId, name: String, arrived: Arrived) -> Result<(), StoreError> {
        self.write((id, name, arrived), |tx, (id, name, arrived)| {
            Box::pin(async move {
                let sql = "UPDATE uploads SET name = $2, object_key = $3, sha256 = $4, media_type = $5, pages = $6, \
                           scanned_at = $7, expires_at = $8 WHERE id = $1 AND object_key IS NULL";
                let values = [
                    id.0.into(),
                    name.clone().into(),
                    arrived.object.key.clone().into(),
                    arrived.object.sha256.to_string().into(),
                    arrived.media_type.clone().into(),
                    arrived.pages.map(tx::column).into(),
                    arrived.scanned_at.map(Instant::micros).into(),
                    tx.now().plus_seconds(WAITING_SECONDS).micros().into(),
                ];
                if tx.run(sql, values).await? == 0 {
                    return Err(StoreError::NotFound);
                }
                tx.run("DELETE FROM upload_pieces WHERE upload = $1", [id.0.into()]).await.map(|_| ())
            })
        })
        .await?;
        self.0.objects.clear(&folder(id.0)).await
    }

    /// It was refused, or nobody wants it any more.
    pub async fn upload_drop(&self, id: DocumentId) -> Result<(), StoreError> {
        self.write(id, |tx, id| Box::pin(async move { delete(tx, *id).await })).await?;
        self.0.objects.clear(&folder(id.0)).await
    }

    /// Throws away what has run out, and pieces whose upload is gone. How many uploads.
    pub async fn uploads_sweep(&self) -> Result<u64, StoreError> {
        let sql = "SELECT * FROM uploads WHERE expires_at <= $1";
        let rows: Vec<Row> = tx::all(self.reader(), sql, [self.now().micros().into()]).await?;
        let gone = rows.len() as u64;
        for row in rows {
            let (id, key) = (row.id.into(), row.object_key.clone());
            self.upload_drop(id).await?;
            if let Some(key) = key {
                self.object_delete(&key).await?;
            }
        }
        self.strays_sweep().await?;
        Ok(gone)
    }

    /// Pieces whose process ended before it could note them, after their upload went.
    async fn strays_sweep(&self) -> Result<(), StoreError> {
        #[derive(FromQueryResult)]
        struct Known {
            id: Uuid,
        }
        let known: Vec<Known> = tx::all(self.reader(), "SELECT id FROM uploads", []).await?;
        let old = self.now().plus_seconds(-STRAY_SECONDS).micros();
        let objects = &self.0.objects;
        let mut all = objects.store.list(Some(&objects.path("uploads")));
        while let Some(object) = all.try_next().await? {
            let is_known = known.iter().any(|k| object.location.as_ref().contains(&k.id.to_string()));
            if !is_known && object.last_modified.timestamp_micros() < old {
                objects.store.delete(&object.location).await?;
            }
        }
        Ok(())
    }
}
