//! What is set for the whole house.

use crate::{
    kernel::{Calendar, Day, Digest, HouseId, Instant, Language, PersonId, Seq, TextRef},
    organization::CountryCode,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The house, folded from its events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct House {
    /// The one there is.
    pub id: HouseId,
    /// How many events it has.
    pub seq: Seq,
    /// When it was set up.
    pub set_up: Instant,
    /// By whom: the first administrator.
    pub by: PersonId,
    /// Years of the calendar that were loaded.
    pub years: BTreeMap<i16, Year>,
    /// Settings that differ from their default.
    pub settings: BTreeMap<SettingKey, TextRef>,
    /// Names of countries and areas that differ from the table.
    pub names: BTreeMap<(CountryCode, Language), TextRef>,
}

/// One year of the secretariat's calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Year {
    /// Days off beside the weekends.
    pub holidays: BTreeSet<Day>,
    /// Digest of the list that was loaded.
    pub digest: Digest,
}

impl House {
    /// The calendar with the years that were loaded.
    pub fn calendar(&self) -> Calendar {
        Calendar::new(self.years.keys().copied(), self.years.values().flat_map(|y| y.holidays.iter().copied()))
    }
}

/// What an administrator can set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SettingKey {
    /// What the place calls itself.
    Name,
    /// The secretariat's address for letters.
    PostalAddress,
    /// The secretariat's address for messages.
    ContactEmail,
    /// The secretariat's telephone.
    ContactPhone,
    /// What signs the letters.
    Signatory,
    /// A notice on top of every page.
    Banner,
}

impl SettingKey {
    /// Every setting, in the order in which pages list them.
    pub const ALL: [Self; 6] =
        [Self::Name, Self::PostalAddress, Self::ContactEmail, Self::ContactPhone, Self::Signatory, Self::Banner];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::PostalAddress => "postal_address",
            Self::ContactEmail => "contact_email",
            Self::ContactPhone => "contact_phone",
            Self::Signatory => "signatory",
            Self::Banner => "banner",
        }
    }

    /// The setting of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.key() == key)
    }
}
