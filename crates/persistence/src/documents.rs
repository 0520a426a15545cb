//! Files: streamed once in constant memory, hashed on the way. The object comes first and is
//! durable, its row second; what is left of an upload that broke between the two is swept.

use crate::{
    entity::documents,
    error::StoreError,
    store::Store,
    tx::{self, Tx},
    viewer::Viewer,
};
use bytes::Bytes;
use domain::{
    evidence::DocumentFacts,
    kernel::{ApplicationId, Digest, DocumentId, Instant, PersonId},
};
use futures::{Stream, StreamExt, TryStreamExt, stream::BoxStream};
use object_store::{ObjectStore, ObjectStoreExt, WriteMultipart, local::LocalFileSystem, path::Path};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use sha2::{Digest as _, Sha256};
use std::{pin::pin, sync::Arc};

/// Size of the pieces that an upload is sent in; S3 takes none smaller than 5 MiB.
const PIECE: usize = 8 * 1024 * 1024;
/// An object without a row is left alone so long: its row may be about to be written.
const ORPHAN_AGE_SECONDS: i64 = 24 * 60 * 60;

/// Where objects are kept.
#[derive(Clone, Debug)]
pub(crate) struct Objects {
    store: Arc<dyn ObjectStore>,
    prefix: Path,
}

impl Objects {
    /// A folder, or what the address says.
    pub(crate) fn open(address: &str, options: Vec<(String, String)>) -> Result<Self, StoreError> {
        let folder = match address.split_once("://") {
            None => Some(address),
            Some(("file", path)) => Some(path),
            Some(_) => None,
        };
        if let Some(folder) = folder {
            std::fs::create_dir_all(folder)?;
            let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
            return Ok(Self { store: Arc::new(store), prefix: Path::default() });
        }
        let url = address.parse().map_err(|e| StoreError::Setting(format!("the document store's address: {e}")))?;
        let (store, prefix) = object_store::parse_url_opts(&url, options)?;
        Ok(Self { store: Arc::from(store), prefix })
    }

    fn path(&self, key: &str) -> Path {
        Path::from(format!("{}/{key}", self.prefix))
    }
}

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
    /// The bytes, written before.
    pub object: StoredObject,
}

/// Writes the row of a document. Digest and size are those of the bytes, whatever the facts say.
pub(crate) async fn insert(
    tx: &Tx,
    application: ApplicationId,
    document: &NewDocument,
    by: PersonId,
) -> Result<(), StoreError> {
    let object = &document.object;
    let facts = DocumentFacts { digest: object.sha256, bytes: object.size, ..document.facts.clone() };
    documents::Entity::insert(documents::ActiveModel {
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
    })
    .exec_without_returning(&tx.db)
    .await?;
    Ok(())
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
        let upload = self.0.objects.store.put_multipart(&self.0.objects.path(&key)).await?;
        let mut upload = WriteMultipart::new_with_chunk_size(upload, PIECE);
        match pour(bytes, limit, &mut upload).await {
            Ok((size, sha256)) => {
                upload.finish().await?;
                Ok(StoredObject { key, size, sha256 })
            }
            Err(error) => {
                upload.abort().await?;
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

    /// The documents of an application that were not taken away, in the order of their upload.
    pub async fn documents(&self, viewer: &Viewer, application: ApplicationId) -> Result<Vec<Document>, StoreError> {
        self.case_visible(viewer, application).await?;
        let rows = documents::Entity::find()
            .filter(documents::Column::Application.eq(application.0))
            .filter(documents::Column::RemovedAt.is_null())
            .order_by_asc(documents::Column::UploadedAt)
            .order_by_asc(documents::Column::Id)
            .all(self.reader())
            .await?;
        rows.into_iter().map(documents::Model::read).collect()
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
        Ok(sweep)
    }

    async fn object_has_row(&self, key: &str) -> Result<bool, StoreError> {
        let row = documents::Entity::find().filter(documents::Column::ObjectKey.eq(key)).one(self.reader()).await?;
        Ok(row.is_some())
    }

    async fn document_row(&self, viewer: &Viewer, id: DocumentId) -> Result<documents::Model, StoreError> {
        let row = documents::Entity::find_by_id(id.0).one(self.reader()).await?.ok_or(StoreError::NotFound)?;
        self.case_visible(viewer, row.application.into()).await?;
        Ok(row)
    }

    async fn stream(&self, key: &str) -> Result<BoxStream<'static, std::io::Result<Bytes>>, StoreError> {
        let object = self.0.objects.store.get(&self.0.objects.path(key)).await?;
        Ok(object.into_stream().map_err(std::io::Error::from).boxed())
    }
}

/// Pours the bytes into the upload; their number and hash.
async fn pour<E: Into<std::io::Error>>(
    bytes: impl Stream<Item = Result<Bytes, E>> + Send,
    limit: u64,
    upload: &mut WriteMultipart,
) -> Result<(u64, Digest), StoreError> {
    let mut bytes = pin!(bytes);
    let (mut size, mut hash) = (0_u64, Sha256::new());
    while let Some(piece) = bytes.next().await {
        let piece = piece.map_err(|e| StoreError::File(e.into()))?;
        size += piece.len() as u64;
        if size > limit {
            return Err(StoreError::TooLarge { limit });
        }
        hash.update(&piece);
        // At most two pieces in flight, however fast the sender.
        upload.wait_for_capacity(2).await?;
        upload.put(piece);
    }
    Ok((size, Digest(hash.finalize().into())))
}
