//! What is known of an organization beside its dossiers.

use crate::{
    application::OutcomeKind,
    kernel::{
        ApplicationId, Day, Digest, Instant, NgoRole, ObserverId, OrganizationId, PartialDate, PersonId, Seq, TextRef,
    },
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, str::FromStr};

/// How long an invitation can be accepted \[P\].
pub const INVITATION_DAYS: u16 = 14;
/// Invitations of one organization that can be open at once: more than work on an application, and
/// too few to write to strangers by \[P\].
pub const OPEN_INVITATIONS: u16 = 25;

/// One organization, folded from its events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// Which.
    pub id: OrganizationId,
    /// How many events it has.
    pub seq: Seq,
    /// Its name, as it was given last.
    pub name: TextRef,
    /// Country or area of its seat, where known.
    pub country: Option<CountryCode>,
    /// When it was registered here.
    pub registered: Instant,
    /// Who belongs to it, as what. One owner, unless it was recorded by the secretariat and
    /// nobody belongs to it yet.
    pub members: BTreeMap<PersonId, NgoRole>,
    /// Invitations that stand, by the digest of the address.
    pub invitations: BTreeMap<Digest, Invitation>,
    /// Its life as an observer, once it has one.
    pub observer: Option<Observership>,
    /// From when it may apply again, where the Council's decision set a day.
    pub may_apply_from: Option<Day>,
    /// Deferrals by the Council in all its applications: they survive withdrawal and
    /// re-application.
    pub rounds: u16,
    /// What the Council decided last on each of its applications, once announced.
    pub announced: BTreeMap<ApplicationId, OutcomeKind>,
}

/// An invitation that was not accepted yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// As what.
    pub role: NgoRole,
    /// By whom; the secretariat may invite a first owner.
    pub by: PersonId,
    /// Until when it can be accepted.
    pub until: Instant,
}

/// Its life as an observer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observership {
    /// Which.
    pub observer: ObserverId,
    /// Since when.
    pub since: PartialDate,
}

/// ISO 3166-1 alpha-2 code of a country or area, in capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CountryCode([u8; 2]);

/// Not two letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an ISO 3166-1 alpha-2 code")]
pub struct NotACountryCode;

impl CountryCode {
    /// The code.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for CountryCode {
    type Err = NotACountryCode;
    fn from_str(s: &str) -> Result<Self, NotACountryCode> {
        match s.trim().to_ascii_uppercase().as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([*a, *b])),
            _ => Err(NotACountryCode),
        }
    }
}

impl Serialize for CountryCode {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CountryCode {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}
