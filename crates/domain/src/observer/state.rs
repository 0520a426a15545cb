//! What the register knows of an observer.

use crate::{
    council::ResolutionNumber,
    kernel::{ApplicationId, Instant, ObserverId, OrganizationId, PartialDate, PersonId, ResolutionId, Seq, TextRef},
};
use serde::{Deserialize, Serialize};

/// One observer, folded from its events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observer {
    /// Which.
    pub id: ObserverId,
    /// How many events there are.
    pub seq: Seq,
    /// Which organization.
    pub organization: OrganizationId,
    /// How it came into the register.
    pub origin: Origin,
    /// Since when it is an observer.
    pub since: PartialDate,
    /// The number of its resolution, where known.
    pub number: Option<ResolutionNumber>,
    /// Whether it may sit.
    pub status: Status,
    /// Corrections of the record; the register shows the corrected line struck through.
    pub corrections: Vec<Correction>,
}

/// How an observer came into the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Admitted by the Council on an application here.
    Admitted {
        /// Which.
        application: ApplicationId,
        /// Under which resolution.
        resolution: ResolutionId,
    },
    /// Admitted before this system; recorded by the secretariat.
    Recorded {
        /// By whom.
        by: PersonId,
    },
}

impl Origin {
    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Admitted { .. } => "admitted",
            Self::Recorded { .. } => "recorded",
        }
    }

    /// The same under this resolution; `None` where that is no other, or where it was not admitted here.
    pub(super) fn under(self, resolution: ResolutionId) -> Option<Self> {
        match self {
            Self::Admitted { application, resolution: now } if now != resolution => {
                Some(Self::Admitted { application, resolution })
            }
            Self::Admitted { .. } | Self::Recorded { .. } => None,
        }
    }
}

/// Whether an observer may sit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It may.
    Active,
    /// The record was an error: it never was an observer.
    Struck,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 2] = [Self::Active, Self::Struck];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Struck => "struck",
        }
    }

    /// The status of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.key() == key)
    }
}

/// What the register said before it was corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Since when it had said.
    pub since: PartialDate,
    /// The number that it had given.
    pub number: Option<ResolutionNumber>,
    /// When it was corrected.
    pub at: Instant,
    /// Why.
    pub reason: TextRef,
}
