//! Where objects are kept: a folder, or a bucket of a store that speaks the S3 protocol.

use crate::error::StoreError;
use futures::TryStreamExt as _;
use object_store::{
    BackoffConfig, ObjectStore, ObjectStoreExt as _, RetryConfig,
    aws::{AmazonS3Builder, AmazonS3ConfigKey},
    local::LocalFileSystem,
    path::Path,
};
use std::{path::PathBuf, sync::Arc, time::Duration};
use tokio::sync::Semaphore;
use url::Url;

/// How often a request that the store did not answer is tried again, and for how long: a person is
/// waiting for it.
const RETRIES: usize = 4;
const PATIENCE: Duration = Duration::from_secs(30);
/// S3 takes no smaller parts but the last, and some stores want all of one size.
const BUCKET_PART: usize = 5 * 1024 * 1024;
/// A folder takes parts of any size: small ones keep twenty uploads at once in little memory.
const FOLDER_PART: usize = 128 * 1024;
/// Parts that are on their way at once, of all uploads together; the others wait their turn.
const IN_FLIGHT: usize = 8;
/// Listed to see whether the store answers; nothing lies there.
const NOTHING: &str = "documents/nothing";

/// When an object in a folder lies on the disk. A bucket has its own way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// Before whoever sent it hears that it was taken: it may be the only copy that they had.
    #[default]
    Waited,
    /// When the computer gets round to it: for a place that is told from a seed, into which nobody has
    /// put anything, and which is told again when the computer fails meanwhile.
    Hurried,
}

/// Where objects are kept.
#[derive(Clone)]
pub(crate) struct Objects {
    pub(crate) store: Arc<dyn ObjectStore>,
    prefix: Path,
    /// Where it is a folder of this computer.
    pub(crate) folder: Option<PathBuf>,
    /// Admits a part to be sent.
    pub(crate) in_flight: Arc<Semaphore>,
}

impl Objects {
    /// What the address says: a folder, `file:///…` or `s3://bucket/prefix`.
    pub(crate) async fn open(
        address: &str,
        options: &[(String, String)],
        durability: Durability,
    ) -> Result<Self, StoreError> {
        match address.split_once("://") {
            None => Self::folder(address, durability),
            Some(("file", path)) => Self::folder(path, durability),
            Some(("s3", _)) => {
                let objects = Self::bucket(address, options)?;
                // Said now rather than at the first upload.
                objects.answers().await.map(|()| objects)
            }
            Some(_) => {
                let takes = "the document store is a folder, file:///… or s3://bucket/prefix";
                Err(StoreError::Setting(takes.to_owned()))
            }
        }
    }

    /// Whether the document store answers now.
    pub(crate) async fn ping(&self) -> Result<(), StoreError> {
        match &self.folder {
            Some(folder) => {
                drop(tokio::fs::read_dir(folder).await?);
                Ok(())
            }
            None => self.answers().await,
        }
    }

    /// Lists what is not there: a request that a missing bucket or a wrong key fails.
    async fn answers(&self) -> Result<(), StoreError> {
        match self.store.list(Some(&self.path(NOTHING))).try_next().await {
            Ok(_) => Ok(()),
            Err(error) if is_missing(&error) => {
                Err(StoreError::Setting("the document store has no such bucket: create it first".to_owned()))
            }
            Err(error) => Err(error.into()),
        }
    }

    fn folder(path: &str, durability: Durability) -> Result<Self, StoreError> {
        std::fs::create_dir_all(path)?;
        let waited = durability == Durability::Waited;
        let store = LocalFileSystem::new_with_prefix(path)?.with_fsync(waited).with_automatic_cleanup(true);
        Ok(Self::on(Arc::new(store), Path::default(), Some(path.into())))
    }

    /// By path (`https://host/bucket`), as every compatible store takes it, unless the options say
    /// otherwise. Options that this build does not know are other programs'.
    fn bucket(address: &str, options: &[(String, String)]) -> Result<Self, StoreError> {
        let wrong = |why: &str| StoreError::Setting(format!("the document store's address: {why}"));
        let url: Url = address.parse().map_err(|_| wrong("it is no address"))?;
        let bucket = url.host_str().filter(|host| !host.is_empty()).ok_or_else(|| wrong("it names no bucket"))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(wrong("keys do not stand in it, but in settings of their own"));
        }
        let known = options.iter().filter_map(|(name, value)| Some((name.parse::<AmazonS3ConfigKey>().ok()?, value)));
        let retry = RetryConfig { backoff: BackoffConfig::default(), max_retries: RETRIES, retry_timeout: PATIENCE };
        let builder = known.fold(AmazonS3Builder::new(), |builder, (key, value)| builder.with_config(key, value));
        let store = builder.with_bucket_name(bucket).with_retry(retry).build()?;
        Ok(Self::on(Arc::new(store), Path::from_url_path(url.path())?, None))
    }

    fn on(store: Arc<dyn ObjectStore>, prefix: Path, folder: Option<PathBuf>) -> Self {
        Self { store, prefix, folder, in_flight: Arc::new(Semaphore::new(IN_FLIGHT)) }
    }

    /// Size of the parts that an object is sent in.
    pub(crate) const fn part(&self) -> usize {
        if self.folder.is_some() { FOLDER_PART } else { BUCKET_PART }
    }

    /// Takes everything below a key away.
    pub(crate) async fn clear(&self, key: &str) -> Result<(), StoreError> {
        let below: Vec<Path> = self.store.list(Some(&self.path(key))).map_ok(|o| o.location).try_collect().await?;
        for path in below {
            match self.store.delete(&path).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    pub(crate) fn path(&self, key: &str) -> Path {
        Path::from(format!("{}/{key}", self.prefix))
    }
}

/// Of a list the crate does not say by a kind of its own that there is no bucket.
fn is_missing(error: &object_store::Error) -> bool {
    matches!(error, object_store::Error::NotFound { .. }) || error.to_string().contains("404 Not Found")
}
