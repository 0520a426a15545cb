//! Writing an object while its bytes come: in parts, one after the other, so that an upload holds one
//! part in memory and a fast sender waits for the store.

use crate::{error::StoreError, store::Store};
use bytes::Bytes;
use domain::kernel::Digest;
use futures::{FutureExt as _, Stream, StreamExt as _, future::BoxFuture};
use object_store::{MultipartUpload, ObjectStoreExt as _, PutPayload};
use sha2::{Digest as _, Sha256};
use std::{pin::pin, sync::Arc};

/// An object that is being written. One that is dropped before its end, because its sender hung up,
/// is taken back: at an S3-compatible store its parts would lie there, unseen and paid for.
pub(crate) struct Sending {
    store: Store,
    key: String,
    waiting: Vec<Bytes>,
    weight: usize,
    parts: Option<Box<dyn MultipartUpload>>,
    /// What is being sent now. It is kept, so that it can be brought to its end before all of it is
    /// taken back: a part that arrives after the others were thrown away would stay.
    under_way: Option<BoxFuture<'static, object_store::Result<()>>>,
    is_over: bool,
}

impl Sending {
    /// Nothing is written before the first part is full.
    pub(crate) fn to(store: &Store, key: String) -> Self {
        Self { store: store.clone(), key, waiting: Vec::new(), weight: 0, parts: None, under_way: None, is_over: false }
    }

    /// The next bytes; waits where parts are full.
    pub(crate) async fn put(&mut self, mut piece: Bytes) -> Result<(), StoreError> {
        let part = self.store.0.objects.part();
        while self.weight + piece.len() >= part {
            let rest = piece.split_off(part - self.weight);
            self.waiting.push(piece);
            self.weight = part;
            self.send_part().await?;
            piece = rest;
        }
        self.weight += piece.len();
        self.waiting.push(piece);
        Ok(())
    }

    /// All of it is there: it is durable when this is over.
    pub(crate) async fn finish(mut self) -> Result<(), StoreError> {
        if self.parts.is_none() {
            // What fits into one part is one request.
            let (objects, payload) = (self.store.0.objects.clone(), self.payload());
            let path = objects.path(&self.key);
            self.send(async move { objects.store.put(&path, payload).await.map(|_| ()) }.boxed()).await?;
        } else {
            if self.weight > 0 {
                self.send_part().await?;
            }
            if let Some(parts) = &mut self.parts {
                parts.complete().await?;
            }
        }
        self.is_over = true;
        Ok(())
    }

    /// Takes back what was written.
    pub(crate) async fn abort(mut self) -> Result<(), StoreError> {
        self.is_over = true;
        take_back(&self.store, &self.key, self.under_way.take(), self.parts.take()).await
    }

    fn payload(&mut self) -> PutPayload {
        self.weight = 0;
        std::mem::take(&mut self.waiting).into_iter().collect()
    }

    async fn send_part(&mut self) -> Result<(), StoreError> {
        let payload = self.payload();
        if self.parts.is_none() {
            let objects = &self.store.0.objects;
            self.parts = Some(objects.store.put_multipart(&objects.path(&self.key)).await?);
        }
        match &mut self.parts {
            Some(parts) => {
                let part = parts.put_part(payload);
                self.send(part).await
            }
            None => Err(StoreError::Unfinished),
        }
    }

    async fn send(&mut self, request: BoxFuture<'static, object_store::Result<()>>) -> Result<(), StoreError> {
        let turn = Arc::clone(&self.store.0.objects.in_flight);
        let request = async move {
            // Never closed.
            let _turn = turn.acquire_owned().await;
            request.await
        };
        let sent = self.under_way.insert(request.boxed()).await;
        self.under_way = None;
        Ok(sent?)
    }
}

impl Drop for Sending {
    fn drop(&mut self) {
        let (under_way, parts) = (self.under_way.take(), self.parts.take());
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        if self.is_over || (under_way.is_none() && parts.is_none()) {
            return;
        }
        let (store, key) = (self.store.clone(), std::mem::take(&mut self.key));
        runtime.spawn(async move {
            if let Err(error) = take_back(&store, &key, under_way, parts).await {
                tracing::warn!(%error, "what came of an upload that broke off could not be taken back");
            }
        });
    }
}

async fn take_back(
    store: &Store,
    key: &str,
    under_way: Option<BoxFuture<'static, object_store::Result<()>>>,
    parts: Option<Box<dyn MultipartUpload>>,
) -> Result<(), StoreError> {
    let was_sent = match under_way {
        Some(request) => request.await.is_ok(),
        None => false,
    };
    match parts {
        Some(mut parts) => Ok(parts.abort().await?),
        None if was_sent => store.object_delete(key).await,
        None => Ok(()),
    }
}

/// Pours the bytes into an object; their number and hash.
pub(crate) async fn pour<E: Into<std::io::Error>>(
    bytes: impl Stream<Item = Result<Bytes, E>> + Send,
    limit: u64,
    sending: &mut Sending,
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
        sending.put(piece).await?;
    }
    Ok((size, Digest(hash.finalize().into())))
}
