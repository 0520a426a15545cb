//! What has happened to an observer: ids, keys, dates and hashes only.

use super::{command::Details, state::Origin};
use crate::kernel::{ObserverId, OrganizationId, ResolutionId, TextRef};
use serde::{Deserialize, Serialize};

/// An event of one observer. Who and when stand beside it (`Recorded`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// It came into the register.
    Entered {
        /// Which.
        observer: ObserverId,
        /// Which organization.
        organization: OrganizationId,
        /// How.
        origin: Origin,
        /// Since when, under which number.
        details: Details,
    },
    /// The record was corrected.
    Corrected {
        /// What it says now.
        details: Details,
        /// Under which resolution the Council admitted it, where that was corrected.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        resolution: Option<ResolutionId>,
        /// Why.
        reason: TextRef,
    },
    /// The record was struck out.
    Struck {
        /// Why.
        reason: TextRef,
    },
}

names! {
    /// The name of an event, without its data.
    EventKind of Event by name { Entered = "entered", Corrected = "corrected", Struck = "struck" }
}
stored!(Event);
