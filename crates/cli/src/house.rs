//! What every command that touches the data needs: the store, opened.

use crate::options::{Options, Places};
use anyhow::{Context as _, bail};
use persistence::{Settings, Store, StoreError, ambient::Clock};
use std::{path::Path, sync::Arc};

/// The settings of the store under `data`.
pub(crate) fn settings(places: &Places, data: &Path) -> anyhow::Result<Settings> {
    let mut settings = Settings::new(places.database_url(data)?, places.store_url(data));
    settings.store_options = places.store_options()?;
    Ok(settings)
}

/// Creates the folder and opens the store, under the computer's clock.
pub(crate) async fn open(options: &Options) -> anyhow::Result<Store> {
    folder(&options.data)?;
    store(settings(&options.places, &options.data)?).await
}

/// Opens the store under a clock that was given.
pub(crate) async fn open_under(places: &Places, data: &Path, clock: Arc<dyn Clock>) -> anyhow::Result<Store> {
    folder(data)?;
    let mut settings = settings(places, data)?;
    settings.clock = clock;
    store(settings).await
}

async fn store(settings: Settings) -> anyhow::Result<Store> {
    match Store::open(settings).await {
        Ok(store) => Ok(store),
        Err(StoreError::SchemaTooOld { pending, .. }) => bail!(
            "the database is older than this program: {pending} changes of its schema are missing. Run \
             `antechamber migrate` with the same settings, then start again"
        ),
        Err(error) => Err(error).context("the database or the document store could not be opened"),
    }
}

pub(crate) fn folder(data: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(data)
        .with_context(|| format!("the folder `{}` could not be created; name another with --data", data.display()))
}
