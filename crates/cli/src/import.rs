//! `import sanctions`: loads a list of sanctions, as the page of the administration does, in the name of
//! an administrator.

use crate::{house, options::Options};
use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use domain::{kernel::Day, screening::ListSource};
use intake::sanctions::{self, MOST_BYTES};
use persistence::{Store, Viewer};
use std::{
    io::Read as _,
    path::{Path, PathBuf},
};

/// What can be loaded.
#[derive(Subcommand)]
pub(crate) enum Import {
    /// Loads a list of sanctions, in the place of the one of its source: the Security Council's
    /// Consolidated List as XML, or a table as CSV (name, other names separated by `|`, reference,
    /// programme). All open files are then held against it by the worker.
    Sanctions(Sanctions),
}

#[derive(Args)]
pub(crate) struct Sanctions {
    /// The file, XML or CSV
    file: PathBuf,

    /// Address of the administrator in whose name it is loaded
    #[arg(long, value_name = "EMAIL")]
    by: String,

    /// Of which day a CSV is, such as 2027-01-31; the XML says so itself
    #[arg(long, value_name = "DAY")]
    dated: Option<Day>,

    #[command(flatten)]
    options: Options,
}

impl Import {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let Self::Sanctions(asked) = self;
        let bytes = bytes(&asked.file)?;
        let named = || format!("`{}` was not loaded", asked.file.display());
        let list = sanctions::read(&bytes, asked.dated).with_context(named)?;
        let store = house::open(&asked.options).await?;
        let done = async {
            let viewer = administrator(&store, &asked.by).await?;
            let (source, content) = (list.source, list.content());
            store.sanctions_load(&viewer, store.new_id(), list).await.with_context(named)?;
            let source = match source {
                ListSource::SecurityCouncil => "the Security Council's list",
                ListSource::Table => "the table",
            };
            println!("{source}: {} entries, {} names, SHA-256 {}.", content.entries, content.names, content.digest);
            println!("The worker holds the open files against it now.");
            Ok(())
        }
        .await;
        store.close().await?;
        done
    }
}

/// No more than a list can have and one.
fn bytes(file: &Path) -> anyhow::Result<Vec<u8>> {
    let opened = std::fs::File::open(file).with_context(|| format!("`{}` cannot be read", file.display()))?;
    let mut bytes = Vec::new();
    opened.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

async fn administrator(store: &Store, address: &str) -> anyhow::Result<Viewer> {
    let account = store.account_by_email(address).await?;
    let viewer = match account {
        Some(account) => store.viewer(account.id).await?,
        None => None,
    };
    match viewer {
        Some(viewer) => Ok(viewer),
        None => bail!("nobody with an account at {address} can act here: name an administrator with --by"),
    }
}
