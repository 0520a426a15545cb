//! An archive that is written while it is read: however large its files are, only a few pieces of
//! them are in memory. Files are stored as they are; most are compressed in themselves.

use async_zip::{Compression, ZipDateTimeBuilder, ZipEntryBuilder, base::write::ZipFileWriter};
use futures::{AsyncWriteExt as _, Stream, StreamExt as _, stream};
use std::{io, pin::pin};
use tokio::io::DuplexStream;
use tokio_util::{
    bytes::Bytes,
    compat::{Compat, TokioAsyncWriteCompatExt as _},
    io::ReaderStream,
};

/// What was written and not yet read.
const AHEAD: usize = 64 * 1024;

/// An archive (ZIP) under way.
pub struct Archive(ZipFileWriter<Compat<DuplexStream>>);

impl Archive {
    /// The bytes of the archive that `fill` writes. One that cannot be finished ends with an error,
    /// so that nobody takes it for whole; where nobody reads on, `fill` meets an error and ends.
    pub fn stream<F, E>(fill: impl FnOnce(Self) -> F) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static
    where
        F: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<io::Error> + Send + 'static,
    {
        let (inside, outside) = tokio::io::duplex(AHEAD);
        let filled = tokio::spawn(fill(Self(ZipFileWriter::new(inside.compat_write()))));
        let end = stream::once(async move {
            match filled.await {
                Ok(Ok(())) => None,
                Ok(Err(error)) => Some(Err(error.into())),
                Err(stopped) => Some(Err(io::Error::other(stopped))),
            }
        });
        ReaderStream::new(outside).chain(end.filter_map(std::future::ready))
    }

    /// A file whose bytes come as they are read from elsewhere.
    pub async fn add<S, E>(&mut self, name: &str, bytes: S) -> io::Result<()>
    where
        S: Stream<Item = Result<Bytes, E>> + Send,
        E: Into<io::Error>,
    {
        // The first day that the format knows: when a file was written stands in the receipt.
        let day = ZipDateTimeBuilder::new().year(1980).month(1).day(1).build();
        let entry = ZipEntryBuilder::new(name.to_owned().into(), Compression::Stored)
            .last_modification_date(day)
            // Without a mode it unpacks to files that nobody may read.
            .unix_permissions(0o100_644);
        let mut file = self.0.write_entry_stream(entry).await.map_err(io::Error::other)?;
        let mut bytes = pin!(bytes);
        while let Some(piece) = bytes.next().await {
            file.write_all(&piece.map_err(Into::into)?).await?;
        }
        file.close().await.map_err(io::Error::other)
    }

    /// A file that is in memory.
    pub async fn add_whole(&mut self, name: &str, bytes: impl Into<Bytes>) -> io::Result<()> {
        self.add(name, stream::iter([Ok::<_, io::Error>(bytes.into())])).await
    }

    /// Closes the archive.
    pub async fn end(self) -> io::Result<()> {
        let inside = self.0.close().await.map_err(io::Error::other)?;
        drop(inside);
        Ok(())
    }
}
