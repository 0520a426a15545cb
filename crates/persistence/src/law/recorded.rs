//! Observers from before this system: the organization is named and the line of the register opened
//! in one transaction, so that neither ever stands without the other.

use super::{Asked, Deed, Half};
use crate::{error::StoreError, ledger::NewText, store::Store, tx::Tx, viewer::Viewer};
use domain::{
    kernel::{CommandId, ObserverId, OrganizationId},
    observer::{self, Details},
    organization::{self, CountryCode},
};

/// An observer from before this system, to be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedBefore {
    /// Which line of the register it becomes.
    pub observer: ObserverId,
    /// Whose.
    pub organization: OrganizationId,
    /// Name and seat of an organization that is not known here yet.
    pub enter: Option<(NewText, Option<CountryCode>)>,
    /// What is known of it.
    pub details: Details,
}

/// A line with the identities of its two commands.
struct Line {
    enter: CommandId,
    record: CommandId,
    before: RecordedBefore,
}

impl Store {
    /// Records observers from before this system: all of them, or none where the law refuses one.
    /// The same command id is done once.
    pub async fn observers_record(
        &self,
        viewer: &Viewer,
        command_id: CommandId,
        lines: Vec<RecordedBefore>,
    ) -> Result<(), StoreError> {
        let mut first = Some(command_id);
        let lines: Vec<Line> = lines
            .into_iter()
            .map(|before| Line {
                // What is asked for by the press of the button is the first line of the register.
                record: first.take().unwrap_or_else(|| self.new_id()),
                enter: self.new_id(),
                before,
            })
            .collect();
        self.write((viewer.clone(), command_id, lines), |tx, (viewer, command_id, lines)| {
            Box::pin(async move {
                if crate::ledger::first_answer(tx, *command_id, viewer.actor().kind(), None).await?.is_some() {
                    return Ok(());
                }
                for line in lines {
                    record(tx, viewer, line).await?;
                }
                Ok(())
            })
        })
        .await
    }
}

impl Store {
    /// Whether this press of a button of this person was carried out before.
    pub async fn command_is_known(&self, viewer: &Viewer, command_id: CommandId) -> Result<bool, StoreError> {
        let by = viewer.actor().kind();
        self.write((command_id, by), |tx, (command_id, by)| {
            Box::pin(async move { Ok(crate::ledger::first_answer(tx, *command_id, *by, None).await?.is_some()) })
        })
        .await
    }
}

async fn record(tx: &Tx, viewer: &Viewer, line: &Line) -> Result<(), StoreError> {
    let before = &line.before;
    if let Some((name, country)) = &before.enter {
        let command = organization::Command::Enter { name: name.reference(), country: *country };
        let asked = Asked {
            command_id: line.enter,
            seen: None,
            half: Half::Organization(before.organization, command),
            texts: vec![name.clone()],
        };
        Deed::begin(tx, viewer.actor()).await?.perform(&asked).await?;
    }
    let command = observer::Command::Record { organization: before.organization, details: before.details };
    let deed = Deed::begin(tx, viewer.actor()).await?;
    deed.perform_half(Half::Observer(before.observer, command), line.record).await.map(|_| ())
}
