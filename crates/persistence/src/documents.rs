//! Files: streamed once in constant memory, hashed on the way. The object comes first and is
//! durable, its row second; what is left of an upload that broke between the two is swept.

use crate::{
    entity::{documents, papers},
    error::StoreError,
    law,
    sending::{Sending, pour},
    store::Store,
    tx::{self, Tx},
    uploads,
    viewer::Viewer,
};
use bytes::Bytes;
use domain::{
    evidence::DocumentFacts,
    kernel::{ApplicationId, Digest, DocumentId, Instant, PersonId},
};
use futures::{Stream, StreamExt as _, TryStreamExt as _, stream::BoxStream};
use object_store::{GetOptions, GetRange, ObjectStoreExt as _};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set, TryInsertResult};
use std::ops::Range;
use uuid::Uuid;

/// An object without a row is left alone so long: its row may be about to be written.
const ORPHAN_AGE_SECONDS: i64 = 24 * 60 * 60;
/// How many documents there are is kept in as many parts.
const SUM_PARTS: u128 = 64;

/// An object that is written and durable, and has no row yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredObject {
    /// Where it lies in the document store.
    pub key: String,
    /// How many bytes.
    pub size: u64,
    /// SHA-256 of the bytes.
    pub sha256: Digest,
}

/// A file as it was uploaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What the law knows of it: identity, kind, digest, size, and what was asked about it.
    pub facts: DocumentFacts,
    /// Of which application.
    pub application: ApplicationId,
    /// The file's name as the NGO gave it.
    pub name: String,
    /// What its bytes were found to be.
    pub media_type: String,
    /// How many pages, where it has pages.
    pub pages: Option<u64>,
    /// By whom.
    pub uploaded_by: PersonId,
    /// When.
    pub uploaded_at: Instant,
    /// When it was taken away again; frozen versions still hold it.
    pub removed_at: Option<Instant>,
    /// When it was looked at for viruses and none was found; never where it was not.
    pub scanned_at: Option<Instant>,
}

/// What is said of a new document beside its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDocument {
    /// What the law knows of it; digest and size are those of the object.
    pub facts: DocumentFacts,
    /// The file's name.
    pub name: String,
    /// What its bytes were found to be.
    pub media_type: String,
    /// How many pages.
    pub pages: Option<u64>,
    /// When no virus was found in it, if it was looked at.
    pub scanned_at: Option<Instant>,
    /// The bytes, written before.
    pub object: StoredObject,
}

/// Writes the row of a document. Digest and size are those of the bytes, whatever the facts say.
/// `Taken` where there is one of this identity.
pub(crate) async fn insert(
    tx: &Tx,
    application: ApplicationId,
    document: &NewDocument,
    by: PersonId,
) -> Result<(), StoreError> {
    let object = &document.object;
    let facts = DocumentFacts { digest: object.sha256, bytes: object.size, ..document.facts.clone() };
    let inserted = documents::Entity::insert(documents::ActiveModel {
        id: Set(facts.id.0),
        application: Set(application.0),
        kind: Set(facts.kind.key().to_owned()),
        facts: Set(serde_json::to_string(&facts)?),
        name: Set(document.name.clone()),
        media_type: Set(document.media_type.clone()),
        size: Set(tx::column(object.size)),
        sha256: Set(object.sha256.to_string()),
        pages: Set(document.pages.map(tx::column)),
        object_key: Set(object.key.clone()),
        uploaded_by: Set(by.0),
        uploaded_at: Set(tx.now().micros()),
        removed_at: Set(None),
        scanned_at: Set(document.scanned_at.map(Instant::micros)),
    })
    .on_conflict_do_nothing()
    .exec_without_returning(&tx.db)
    .await?;
    match inserted {
        TryInsertResult::Inserted(1..) => add_up(tx, facts.id.0, 1, tx::column(object.size)).await,
        _ => Err(StoreError::Taken("document")),
    }
}

/// Counts a document in or out, in one of several rows: two that are written at once seldom wait for each
/// other.
async fn add_up(tx: &Tx, document: Uuid, documents: i64, bytes: i64) -> Result<(), StoreError> {
    let part = i64::try_from(document.as_u128() % SUM_PARTS).unwrap_or(0);
    let sql = "INSERT INTO document_sums (part, documents, bytes) VALUES ($1, $2, $3) ON CONFLICT (part) DO UPDATE SET \
               documents = document_sums.documents + excluded.documents, bytes = document_sums.bytes + excluded.bytes";
    tx.run(sql, [part.into(), documents.into(), bytes.into()]).await.map(|_| ())
}

/// Counts all of them, after many were written behind its back.
pub(crate) async fn add_up_anew(db: &impl ConnectionTrait) -> Result<(), StoreError> {
    db.execute_unprepared("DELETE FROM document_sums").await?;
    let sql = "INSERT INTO document_sums (part, documents, bytes) \
               SELECT 0, COUNT(*), CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM documents";
    Ok(db.execute_unprepared(sql).await.map(|_| ())?)
}

/// What the sweeper found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sweep {
    /// Objects without a row, older than a day: uploads that broke off.
    pub orphans: Vec<String>,
    /// Documents whose object is gone: a person must look for it in the backups.
    pub missing: Vec<DocumentId>,
}

impl documents::Model {
    pub(crate) fn read(self) -> Result<Document, StoreError> {
        Ok(Document {
            facts: serde_json::from_str(&self.facts)?,
            application: self.application.into(),
            name: self.name,
            media_type: self.media_type,
            pages: self.pages.map(tx::count),
            uploaded_by: self.uploaded_by.into(),
            uploaded_at: Instant::from_micros(self.uploaded_at),
            removed_at: self.removed_at.map(Instant::from_micros),
            scanned_at: self.scanned_at.map(Instant::from_micros),
        })
    }
}

impl Store {
    /// Writes the bytes of an upload and makes them durable. More than `limit` bytes are refused as
    /// soon as they are seen, and nothing stays behind.
    pub async fn object_put<E>(
        &self,
        bytes: impl Stream<Item = Result<Bytes, E>> + Send,
        limit: u64,
    ) -> Result<StoredObject, StoreError>
    where
        E: Into<std::io::Error>,
    {
        let key = format!("documents/{}", self.0.mint.uuid(self.now()));
        let mut sending = Sending::to(self, key.clone());
        match pour(bytes, limit, &mut sending).await {
            Ok((size, sha256)) => {
                sending.finish().await?;
                Ok(StoredObject { key, size, sha256 })
            }
            Err(error) => {
                sending.abort().await?;
                Err(error)
            }
        }
    }

    /// Takes an object without a row away again: its bytes were refused.
    pub async fn object_discard(&self, object: &StoredObject) -> Result<(), StoreError> {
        Ok(self.0.objects.store.delete(&self.0.objects.path(&object.key)).await?)
    }

    /// The bytes of an object that has no row yet, to be looked at.
    pub async fn object_read(
        &self,
        object: &StoredObject,
    ) -> Result<BoxStream<'static, std::io::Result<Bytes>>, StoreError> {
        self.stream(&object.key).await
    }

    /// A document, where the viewer may see its case.
    pub async fn document(&self, viewer: &Viewer, id: DocumentId) -> Result<Document, StoreError> {
        self.document_row(viewer, id).await?.read()
    }

    /// A document's bytes, as a stream.
    pub async fn document_read(
        &self,
        viewer: &Viewer,
        id: DocumentId,
    ) -> Result<(Document, BoxStream<'static, std::io::Result<Bytes>>), StoreError> {
        let row = self.document_row(viewer, id).await?;
        let bytes = self.stream(&row.object_key).await?;
        Ok((row.read()?, bytes))
    }

    /// Some of a document's bytes, as a stream: of a download that broke off, the rest.
    pub async fn document_read_part(
        &self,
        viewer: &Viewer,
        id: DocumentId,
        part: Range<u64>,
    ) -> Result<(Document, BoxStream<'static, std::io::Result<Bytes>>), StoreError> {
        let row = self.document_row(viewer, id).await?;
        let options = GetOptions { range: Some(GetRange::Bounded(part)), ..GetOptions::default() };
        let objects = &self.0.objects;
        let object = objects.store.get_opts(&objects.path(&row.object_key), options).await?;
        Ok((row.read()?, object.into_stream().map_err(std::io::Error::from).boxed()))
    }

    /// Whether a version that was sent holds the document: it stays there, whatever becomes of the working copy.
    pub async fn document_is_sent(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        document: DocumentId,
    ) -> Result<bool, StoreError> {
        self.case_visible(viewer, application).await?;
        let sent = law::sent_documents(self.reader(), application).await?;
        Ok(sent.iter().any(|version| version.contains(&document)))
    }

    /// Deletes what was taken away a day ago or longer and stands in no frozen version: nothing refers
    /// to it any more, and it would lie in the document store for ever. How many there were.
    pub async fn documents_forget(&self) -> Result<u64, StoreError> {
        let old = self.now().plus_seconds(-ORPHAN_AGE_SECONDS).micros();
        let rows = documents::Entity::find().filter(documents::Column::RemovedAt.lte(old)).all(self.reader()).await?;
        let mut gone = 0;
        for row in rows {
            let sent = law::sent_documents(self.reader(), row.application.into()).await?;
            if sent.iter().any(|version| version.contains(&row.id.into())) {
                continue;
            }
            // The row first: whoever is cut off here leaves an object that the report names.
            self.write((row.id, row.size), |tx, (id, size)| {
                Box::pin(async move {
                    match tx.run("DELETE FROM documents WHERE id = $1", [(*id).into()]).await? {
                        0 => Ok(()),
                        _ => add_up(tx, *id, -1, -size).await,
                    }
                })
            })
            .await?;
            self.object_delete(&row.object_key).await?;
            gone += 1;
        }
        Ok(gone)
    }

    /// Takes an object away, if it is there.
    pub(crate) async fn object_delete(&self, key: &str) -> Result<(), StoreError> {
        match self.0.objects.store.delete(&self.0.objects.path(key)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Compares rows and objects. Nothing is deleted: the report names what a person may delete.
    pub async fn documents_sweep(&self) -> Result<Sweep, StoreError> {
        let mut sweep = Sweep::default();
        let old = self.now().plus_seconds(-ORPHAN_AGE_SECONDS);
        let mut present = std::collections::HashSet::new();
        let folder = self.0.objects.path("documents");
        let mut objects = self.0.objects.store.list(Some(&folder));
        while let Some(object) = objects.try_next().await? {
            let key = format!("documents/{}", object.location.filename().unwrap_or_default());
            if object.last_modified.timestamp_micros() < old.micros() && !self.object_has_row(&key).await? {
                sweep.orphans.push(key);
            } else {
                present.insert(key);
            }
        }
        let mut rows = documents::Entity::find().stream(self.reader()).await?;
        while let Some(row) = rows.try_next().await? {
            if !present.contains(&row.object_key) {
                sweep.missing.push(row.id.into());
            }
        }
        let mut rows = papers::Entity::find().stream(self.reader()).await?;
        while let Some(row) = rows.try_next().await? {
            if !present.contains(&row.object_key) {
                sweep.missing.push(row.id.into());
            }
        }
        Ok(sweep)
    }

    async fn object_has_row(&self, key: &str) -> Result<bool, StoreError> {
        let row = documents::Entity::find().filter(documents::Column::ObjectKey.eq(key)).one(self.reader()).await?;
        if row.is_some() {
            return Ok(true);
        }
        let paper = papers::Entity::find().filter(papers::Column::ObjectKey.eq(key)).one(self.reader()).await?;
        Ok(paper.is_some() || uploads::holds(self.reader(), key).await?)
    }

    async fn document_row(&self, viewer: &Viewer, id: DocumentId) -> Result<documents::Model, StoreError> {
        let row = documents::Entity::find_by_id(id.0).one(self.reader()).await?.ok_or(StoreError::NotFound)?;
        let application = row.application.into();
        self.case_visible(viewer, application).await?;
        match self.own_case(viewer, application).await {
            Ok(_) => Ok(row),
            // To the secretariat a document is there once it was sent.
            Err(StoreError::NotFound) => {
                let sent = law::sent_documents(self.reader(), application).await?;
                if sent.iter().any(|version| version.contains(&id)) { Ok(row) } else { Err(StoreError::NotFound) }
            }
            Err(error) => Err(error),
        }
    }

    pub(crate) async fn stream(&self, key: &str) -> Result<BoxStream<'static, std::io::Result<Bytes>>, StoreError> {
        let object = self.0.objects.store.get(&self.0.objects.path(key)).await?;
        Ok(object.into_stream().map_err(std::io::Error::from).boxed())
    }
}
