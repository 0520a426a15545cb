//! `audit verify`: proves that no event was changed, removed, swapped or cut off.

use crate::{bar::Bar, house, options::Options, telemetry};
use clap::Subcommand;
use persistence::Tampering;
use std::process::ExitCode;

/// What can be done with the record.
#[derive(Subcommand)]
pub(crate) enum Audit {
    /// Reads every history and computes its hashes anew; ends with 1 where one does not fit.
    Verify(Options),
}

impl Audit {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let Self::Verify(options) = self;
        telemetry::start(&options.places)?;
        let store = house::open(&options).await?;
        let bar = Bar::of("Reading the record");
        let report = store.audit_verify_telling(&|done, of| bar.show(done, of)).await;
        store.close().await?;
        let report = report?;
        println!("{} histories, {} events, {} texts read.", report.streams, report.events, report.texts);
        if report.is_sound() {
            println!("Everything fits.");
            return Ok(ExitCode::SUCCESS);
        }
        for fault in &report.faults {
            println!("history {}, event {}: {}", fault.stream, fault.seq, says(&fault.what));
        }
        println!("{} faults. Compare with a backup before anything is written again.", report.faults.len());
        Ok(ExitCode::FAILURE)
    }
}

fn says(what: &Tampering) -> String {
    match what {
        Tampering::Altered => "is not what was written here".to_owned(),
        Tampering::Removed => "is gone".to_owned(),
        Tampering::Cut => "events after this one are gone".to_owned(),
        Tampering::Added => "stands here without the head of the history knowing of it".to_owned(),
        Tampering::TextAltered(id) => format!("points to words that were changed ({id})"),
        Tampering::TextRemoved(id) => format!("points to words that are gone and were not erased by the book ({id})"),
        Tampering::VersionAltered(number) => {
            format!("froze version {number} of the dossier, which is not as it was frozen")
        }
        Tampering::Unreadable => "cannot be read".to_owned(),
    }
}
