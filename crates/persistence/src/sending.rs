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
    sent: Sent,
    is_over: bool,
}

/// What the store was told so far. What is being asked of it now is kept, so that it can be brought to
/// its end before all of it is taken back: what arrives after that would stay.
#[derive(Default)]
struct Sent {
    opening: Option<BoxFuture<'static, object_store::Result<Box<dyn MultipartUpload>>>>,
    parts: Option<Box<dyn MultipartUpload>>,
    under_way: Option<BoxFuture<'static, object_store::Result<()>>>,
}

impl Sending {
    /// Nothing is written before the first part is full.
    pub(crate) fn to(store: &Store, key: String) -> Self {
        Self { store: store.clone(), key, waiting: Vec::new(), weight: 0, sent: Sent::default(), is_over: false }
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
        if self.sent.parts.is_none() {
            // What fits into one part is one request.
            let (objects, payload) = (self.store.0.objects.clone(), self.payload());
            let path = objects.path(&self.key);
            self.send(async move { objects.store.put(&path, payload).await.map(|_| ()) }.boxed()).await?;
        } else {
            if self.weight > 0 {
                self.send_part().await?;
            }
            if let Some(parts) = &mut self.sent.parts {
                parts.complete().await?;
            }
        }
        self.is_over = true;
        Ok(())
    }

    /// Takes back what was written.
    pub(crate) async fn abort(mut self) -> Result<(), StoreError> {
        self.is_over = true;
        std::mem::take(&mut self.sent).take_back(&self.store, &self.key).await
    }

    fn payload(&mut self) -> PutPayload {
        self.weight = 0;
        std::mem::take(&mut self.waiting).into_iter().collect()
    }

    async fn send_part(&mut self) -> Result<(), StoreError> {
        let payload = self.payload();
        if self.sent.parts.is_none() {
            let (objects, path) = (self.store.0.objects.clone(), self.store.0.objects.path(&self.key));
            let opening = async move { objects.store.put_multipart(&path).await };
            let opened = self.sent.opening.insert(opening.boxed()).await;
            self.sent.opening = None;
            self.sent.parts = Some(opened?);
        }
        match &mut self.sent.parts {
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
        let sent = self.sent.under_way.insert(request.boxed()).await;
        self.sent.under_way = None;
        Ok(sent?)
    }
}

impl Drop for Sending {
    fn drop(&mut self) {
        let sent = std::mem::take(&mut self.sent);
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        if self.is_over || sent.is_nothing() {
            return;
        }
        let (store, key) = (self.store.clone(), std::mem::take(&mut self.key));
        runtime.spawn(async move {
            if let Err(error) = sent.take_back(&store, &key).await {
                tracing::warn!(%error, "what came of an upload that broke off could not be taken back");
            }
        });
    }
}

impl Sent {
    fn is_nothing(&self) -> bool {
        self.opening.is_none() && self.parts.is_none() && self.under_way.is_none()
    }

    async fn take_back(self, store: &Store, key: &str) -> Result<(), StoreError> {
        let was_sent = match self.under_way {
            Some(request) => request.await.is_ok(),
            None => false,
        };
        // One that could not be opened left nothing.
        let opened = match self.opening {
            Some(opening) => opening.await.ok(),
            None => None,
        };
        match self.parts.or(opened) {
            Some(mut parts) => Ok(parts.abort().await?),
            None if was_sent => store.object_delete(key).await,
            None => Ok(()),
        }
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
