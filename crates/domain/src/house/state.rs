//! What is set for the whole house.

use super::mail::{MailHold, Trial};
use crate::{
    kernel::{
        ActorKind, Calendar, Day, Digest, HouseId, Instant, Language, PersonId, Seq, TextRef, calendar::morning_of,
    },
    organization::CountryCode,
    screening::{ListContent, ListSource},
};
use jiff::ToSpan;
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
    /// The last year whose absence was told.
    pub warned: Option<i16>,
    /// Settings that differ from their default, by language; without one it holds in all that have
    /// none of their own.
    pub settings: BTreeMap<(SettingKey, Option<Language>), TextRef>,
    /// Names of countries and areas that differ from the table.
    pub names: BTreeMap<(CountryCode, Language), TextRef>,
    /// Lists of sanctions that names are held against: of each source the newest.
    pub lists: BTreeMap<ListSource, LoadedList>,
    /// All mail is held.
    pub mail_held: Option<MailHold>,
    /// The trial is on.
    pub trial: Option<Trial>,
}

/// One year of the secretariat's calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Year {
    /// Days off beside the weekends.
    pub holidays: BTreeSet<Day>,
    /// Digest of the list that was loaded.
    pub digest: Digest,
}

/// A list of sanctions that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoadedList {
    /// What is on it, in figures.
    pub content: ListContent,
    /// When it was loaded.
    pub at: Instant,
    /// By which event.
    pub seq: Seq,
    /// By whom.
    pub by: ActorKind,
}

impl House {
    /// The next year that is not loaded, and when it is to be told: so many months before it begins.
    /// Each is told once.
    pub fn missing_year(&self, months_before: u16) -> (i16, Instant) {
        let set_up = Calendar::moment(self.set_up).day.year();
        let first = self.warned.map_or(set_up, |year| year.max(set_up)) + 1;
        let year = (first..i16::MAX).find(|year| !self.years.contains_key(year)).unwrap_or(first);
        let begins = Day::new(year, 1, 1).unwrap_or(Day::MAX);
        let on = begins.checked_sub(i64::from(months_before).months()).unwrap_or(begins);
        (year, morning_of(on).max(self.set_up))
    }

    /// The calendar with the years that were loaded.
    pub fn calendar(&self) -> Calendar {
        Calendar::new(self.years.keys().copied(), self.years.values().flat_map(|y| y.holidays.iter().copied()))
    }
}

/// What the house says in its own words, with the words themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OwnWords {
    /// Settings that differ from their default.
    pub settings: BTreeMap<(SettingKey, Option<Language>), String>,
    /// Names of countries and areas that differ from the table.
    pub names: BTreeMap<(CountryCode, Language), String>,
}

impl OwnWords {
    /// What is set for `language`: its own words, those for all languages, or else those of another
    /// language, which is named. `None` is the default.
    pub fn setting(&self, key: SettingKey, language: Language) -> Option<(&str, Option<Language>)> {
        let of = |language| self.settings.get(&(key, language)).map(|words| (words.as_str(), language));
        let others = Language::ALL.into_iter().filter(|other| *other != language).map(Some);
        [Some(language), None].into_iter().chain(others).find_map(of)
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

    /// Whether it reads differently in each language; an address for messages does not.
    pub const fn has_languages(self) -> bool {
        !matches!(self, Self::ContactEmail | Self::ContactPhone)
    }

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
