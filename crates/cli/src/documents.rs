//! `documents check`: compares what the database knows of with what lies in the store.

use crate::{house, options::Options, telemetry};
use clap::Subcommand;
use std::process::ExitCode;

/// What can be done with the documents.
#[derive(Subcommand)]
pub(crate) enum Documents {
    /// Names documents whose file is gone, and files of uploads that broke off; deletes nothing,
    /// and ends with 1 where a file is gone. To be run after a backup was restored.
    Check(Options),
}

impl Documents {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let Self::Check(options) = self;
        telemetry::start(&options.places)?;
        let store = house::open(&options).await?;
        let sweep = store.documents_sweep().await;
        store.close().await?;
        let sweep = sweep?;
        for key in &sweep.orphans {
            println!("{key} belongs to no document: an upload broke off; it may be deleted");
        }
        for id in &sweep.missing {
            println!("document {id}: its file is gone; look for it in a backup");
        }
        if sweep.missing.is_empty() {
            println!("Every document has its file.");
            return Ok(ExitCode::SUCCESS);
        }
        Ok(ExitCode::FAILURE)
    }
}
