//! The pieces of a file on its way: kept one by one by whichever process takes them, and read together
//! once the file is whole.

use crate::{
    error::StoreError,
    store::Store,
    tx::{self, Tx},
    uploads::{UNFINISHED_SECONDS, Upload, folder},
    viewer::Viewer,
};
use bytes::Bytes;
use domain::kernel::{ApplicationId, DocumentId};
use futures::{Stream, StreamExt as _, TryStreamExt as _, stream::BoxStream};
use object_store::ObjectStoreExt as _;
use sea_orm::FromQueryResult;
use std::pin::pin;

/// The most that one piece can hold: it is in memory until it is kept.
pub const PIECE: u64 = 1024 * 1024;
/// Pieces of one upload: twice what the largest file is cut into, for lines that break.
const MOST_PIECES: i64 = 500;
/// Longer than it takes to put the largest file together and have it looked at.
const HOLD_SECONDS: i64 = 3 * 60;

impl Store {
    /// Keeps the next piece, which begins at `at`, and says how the upload stands then. What arrived
    /// before the line broke is kept.
    pub async fn upload_piece<E: std::fmt::Display>(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        id: DocumentId,
        at: u64,
        bytes: impl Stream<Item = Result<Bytes, E>> + Send,
    ) -> Result<Upload, StoreError> {
        let upload = self.upload_own(viewer, application, id).await?;
        if at != upload.received || upload.arrived.is_some() {
            return Err(StoreError::Elsewhere { received: upload.received });
        }
        let piece = gather(bytes, PIECE.min(upload.size - upload.received)).await?;
        let size = piece.iter().map(Bytes::len).sum::<usize>() as u64;
        if size == 0 {
            return Ok(upload);
        }
        // Under a key of its own: of two that send the same piece, one is thrown away whole.
        let key = format!("{}/{}", folder(id.0), self.0.mint.uuid(self.now()));
        let objects = &self.0.objects;
        objects.store.put(&objects.path(&key), piece.into_iter().collect()).await?;
        let written = self
            .write((id, at, size, key.clone()), |tx, (id, at, size, key)| {
                Box::pin(async move { note_piece(tx, *id, *at, *size, key).await })
            })
            .await;
        match written {
            Ok(received) => Ok(Upload { received, ..upload }),
            Err(error) => {
                self.object_delete(&key).await?;
                Err(error)
            }
        }
    }

    /// All the bytes of an upload that is whole, for whoever puts it together and looks at it; nothing
    /// where somebody else does so now.
    pub async fn upload_hold(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        id: DocumentId,
    ) -> Result<Option<(Upload, BoxStream<'static, std::io::Result<Bytes>>)>, StoreError> {
        #[derive(FromQueryResult)]
        struct Piece {
            object_key: String,
        }
        let upload = self.upload_own(viewer, application, id).await?;
        if upload.received < upload.size {
            return Err(StoreError::Elsewhere { received: upload.received });
        }
        let held = self
            .write(id, |tx, id| {
                Box::pin(async move {
                    let until = tx.now().plus_seconds(HOLD_SECONDS).micros();
                    let sql = "UPDATE uploads SET held_until = $2 WHERE id = $1 AND object_key IS NULL \
                               AND (held_until IS NULL OR held_until <= $3)";
                    tx.run(sql, [id.0.into(), until.into(), tx.now().micros().into()]).await
                })
            })
            .await?;
        if held == 0 {
            return Ok(None);
        }
        let sql = "SELECT object_key FROM upload_pieces WHERE upload = $1 ORDER BY at";
        let pieces: Vec<Piece> = tx::all(self.reader(), sql, [id.0.into()]).await?;
        let store = self.clone();
        let bytes = futures::stream::iter(pieces)
            .then(move |piece| {
                let store = store.clone();
                async move { store.stream(&piece.object_key).await.map_err(std::io::Error::other) }
            })
            .try_flatten();
        Ok(Some((upload, bytes.boxed())))
    }

    /// It could not be looked at just now: somebody else may try.
    pub async fn upload_release(&self, id: DocumentId) -> Result<(), StoreError> {
        self.write(id, |tx, id| {
            Box::pin(async move {
                tx.run("UPDATE uploads SET held_until = NULL WHERE id = $1", [id.0.into()]).await.map(|_| ())
            })
        })
        .await
    }
}

async fn note_piece(tx: &Tx, id: DocumentId, at: u64, size: u64, key: &str) -> Result<u64, StoreError> {
    let sql = "UPDATE uploads SET received = received + $3, pieces = pieces + 1, expires_at = $4 \
               WHERE id = $1 AND received = $2 AND object_key IS NULL AND pieces < $5";
    let until = tx.now().plus_seconds(UNFINISHED_SECONDS).micros();
    let values = [id.0.into(), tx::column(at).into(), tx::column(size).into(), until.into(), MOST_PIECES.into()];
    if tx.run(sql, values).await? == 0 {
        #[derive(FromQueryResult)]
        struct At {
            received: i64,
        }
        let row: Option<At> = tx.one("SELECT received FROM uploads WHERE id = $1", [id.0.into()]).await?;
        let received = tx::count(row.ok_or(StoreError::NotFound)?.received);
        let is_full = received == at;
        return Err(if is_full {
            StoreError::TooMany { most: tx::count(MOST_PIECES) }
        } else {
            StoreError::Elsewhere { received }
        });
    }
    let sql = "INSERT INTO upload_pieces (upload, at, size, object_key) VALUES ($1, $2, $3, $4)";
    tx.run(sql, [id.0.into(), tx::column(at).into(), tx::column(size).into(), key.into()]).await?;
    Ok(at + size)
}

/// What comes, as long as it comes: a line that breaks ends the piece, and nothing is lost.
async fn gather<E: std::fmt::Display>(
    bytes: impl Stream<Item = Result<Bytes, E>>,
    limit: u64,
) -> Result<Vec<Bytes>, StoreError> {
    let (mut bytes, mut gathered, mut size) = (pin!(bytes), Vec::new(), 0);
    while let Some(piece) = bytes.next().await {
        match piece {
            Ok(piece) => {
                size += piece.len() as u64;
                if size > limit {
                    return Err(StoreError::TooLarge { limit });
                }
                gathered.push(piece);
            }
            Err(error) => {
                tracing::debug!(%error, size, "the line broke; what came is kept");
                break;
            }
        }
    }
    Ok(gathered)
}
