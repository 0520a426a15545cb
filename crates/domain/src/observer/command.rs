//! What can be asked of the register.

use crate::{
    council::ResolutionNumber,
    kernel::{ApplicationId, Day, OrganizationId, PartialDate, ResolutionId, TextRef},
};
use serde::{Deserialize, Serialize};

/// A command on one observer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// The Council's decision to admit was announced; the other halves are
    /// `application::Command::Announce` and `organization::Command::MarkObserver`.
    Admit {
        /// Which organization.
        organization: OrganizationId,
        /// On which application.
        application: ApplicationId,
        /// Under which resolution.
        resolution: ResolutionId,
        /// Its number.
        number: ResolutionNumber,
        /// Since when: the day of the resolution.
        since: Day,
    },
    /// Records an observer from before this system.
    Record {
        /// Which organization.
        organization: OrganizationId,
        /// What is known.
        details: Details,
    },
    /// Corrects the record.
    Correct {
        /// What it should say.
        details: Details,
        /// Under which resolution the Council admitted it, where the decision itself is corrected; the other half is
        /// `application::Command::ConfirmCorrection`.
        resolution: Option<ResolutionId>,
        /// Why.
        reason: TextRef,
    },
    /// Strikes out a record that was an error.
    Strike {
        /// Why.
        reason: TextRef,
    },
}

/// What the register says of an observer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// Since when it is an observer.
    pub since: PartialDate,
    /// The number of its resolution, where known.
    pub number: Option<ResolutionNumber>,
}

names! {
    /// The name of a command, without its data: rows of the law's table.
    CommandKind of Command by kind { Admit = "admit", Record = "record", Correct = "correct", Strike = "strike" }
}
