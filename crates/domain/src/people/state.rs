//! What is known of a person with an account.

use super::absence::Absence;
use crate::kernel::{Day, Digest, Instant, PersonId, Seq, StaffRole, StaffRoles};
use serde::{Deserialize, Serialize};

/// One person, folded from the events. Name and address are rows of their own, so that they
/// can be erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// How many events there are.
    pub seq: Seq,
    /// Digest of the address.
    pub address: Digest,
    /// When the account was opened.
    pub registered: Instant,
    /// When the address was proved.
    pub verified: Option<Instant>,
    /// Staff roles granted.
    pub granted: StaffRoles,
    /// Times as acting senior officer.
    pub acting: Vec<Acting>,
    /// Times away, in the order of their first days; no two share a day.
    pub absences: Vec<Absence>,
    /// Since when the account is shut.
    pub disabled: Option<Instant>,
    /// When the password was changed last.
    pub password_changed: Option<Instant>,
    /// Sessions begun before this are over.
    pub sessions_revoked: Option<Instant>,
    /// What is asked for beside the password, where anything is.
    pub factor: Option<Factor>,
    /// Digests of the passkeys that open the account, the oldest first.
    pub passkeys: Vec<Digest>,
}

/// So many passkeys an account has at most \[P\]: more than anybody has devices.
pub const PASSKEYS: usize = 20;

/// So many recovery codes there are at first \[P\]: enough for somebody without the telephone for a
/// month of work, few enough to be printed on a card.
pub const RECOVERY_CODES: usize = 10;

/// A second factor: codes of an app on a device that the person holds. The secret that they are made
/// of stands in no event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Factor {
    /// Since when it is asked for.
    pub since: Instant,
    /// How many recovery codes are left.
    pub recovery_codes: usize,
}

/// A time as acting senior officer, both days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acting {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl Person {
    /// The staff roles in force on `day`: none where the account is shut.
    pub fn roles_on(&self, day: Day) -> StaffRoles {
        if self.disabled.is_some() {
            return StaffRoles::NONE;
        }
        if self.acting.iter().any(|a| (a.from..=a.to).contains(&day)) {
            self.granted.with(StaffRole::SeniorOfficer)
        } else {
            self.granted
        }
    }
}
