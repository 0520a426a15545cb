//! Observers from before this system: the organization is named and the line of the register opened
//! in one transaction, so that neither ever stands without the other.

use super::{Asked, Deed, Half, content};
use crate::{error::StoreError, ledger::NewText, store::Store, tx::Tx, viewer::Viewer};
use domain::{
    kernel::{CommandId, ObserverId, OrganizationId},
    observer::{self, Details},
    organization::{self, CountryCode},
};

/// What is said of an observer from before this system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// Its name.
    pub name: String,
    /// Its seat, where it is said.
    pub country: Option<CountryCode>,
    /// What is known of it.
    pub details: Details,
}

/// An observer from before this system, to be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedBefore {
    /// Which line of the register it becomes.
    pub observer: ObserverId,
    /// Whose.
    pub organization: OrganizationId,
    /// The name of an organization that is not known here yet.
    pub enter: Option<NewText>,
    /// What is said of it.
    pub said: Before,
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
        let said = said(lines.iter().map(|line| &line.said));
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
        self.write((viewer.clone(), command_id, lines, said), |tx, (viewer, command_id, lines, said)| {
            Box::pin(async move {
                let by = viewer.actor().kind();
                if crate::ledger::first_answer(tx, *command_id, by, Some(said)).await?.is_some() {
                    return Ok(());
                }
                for line in lines {
                    record(tx, viewer, line, said).await?;
                }
                Ok(())
            })
        })
        .await
    }

    /// Whether these were recorded by this press of a button of this person: by the time of the second press the
    /// law refuses them, since they are observers.
    ///
    /// # Errors
    /// [`StoreError::CommandIdReused`] where it recorded others.
    pub async fn observers_were_recorded(
        &self,
        viewer: &Viewer,
        command_id: CommandId,
        lines: &[Before],
    ) -> Result<bool, StoreError> {
        self.answered(viewer, command_id, Some(said(lines))).await
    }

    /// Whether this press of a button of this person was carried out before.
    pub async fn command_is_known(&self, viewer: &Viewer, command_id: CommandId) -> Result<bool, StoreError> {
        self.answered(viewer, command_id, None).await
    }

    async fn answered(
        &self,
        viewer: &Viewer,
        command_id: CommandId,
        content: Option<String>,
    ) -> Result<bool, StoreError> {
        let by = viewer.actor().kind();
        self.write((command_id, by, content), |tx, (command_id, by, content)| {
            Box::pin(async move {
                Ok(crate::ledger::first_answer(tx, *command_id, *by, content.as_deref()).await?.is_some())
            })
        })
        .await
    }
}

/// What a press of the button says that records all of them.
fn said<'a>(lines: impl IntoIterator<Item = &'a Before>) -> String {
    content::digest(&format!("{:?}", lines.into_iter().collect::<Vec<_>>()))
}

async fn record(tx: &Tx, viewer: &Viewer, line: &Line, said: &str) -> Result<(), StoreError> {
    let before = &line.before;
    if let Some(name) = &before.enter {
        let command = organization::Command::Enter { name: name.reference(), country: before.said.country };
        let asked = Asked {
            command_id: line.enter,
            seen: None,
            half: Half::Organization(before.organization, command),
            texts: vec![name.clone()],
            content: None,
        };
        Deed::begin(tx, viewer.actor()).await?.perform(&asked).await?;
    }
    let command = observer::Command::Record { organization: before.organization, details: before.said.details };
    let asked = Asked::pressed(Half::Observer(before.observer, command), line.record, said.to_owned());
    Deed::begin(tx, viewer.actor()).await?.perform(&asked).await.map(drop)
}
