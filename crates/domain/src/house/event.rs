//! What has happened to the house: ids, keys, dates and hashes only.

use super::state::{SettingKey, Year};
use crate::{
    kernel::{HouseId, Language, PersonId, TextRef},
    organization::CountryCode,
};
use serde::{Deserialize, Serialize};

/// An event of the house. Who and when stand beside it (`Recorded`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The place was set up.
    SetUp {
        /// The one there is.
        house: HouseId,
        /// The first administrator.
        administrator: PersonId,
    },
    /// A year of the calendar was loaded.
    CalendarLoaded {
        /// Which year.
        year: i16,
        /// Its days off.
        content: Year,
    },
    /// The calendar of a year was missing, and the year near.
    CalendarWarned {
        /// Which year.
        year: i16,
    },
    /// A setting was changed.
    SettingChanged {
        /// Which.
        key: SettingKey,
        /// In which language; `None` is what holds in every language that has none of its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        language: Option<Language>,
        /// To what; `None` is the default.
        value: Option<TextRef>,
    },
    /// The name of a country or area was changed.
    CountryRenamed {
        /// Which.
        country: CountryCode,
        /// In which language.
        language: Language,
        /// To what; `None` is the table's name.
        name: Option<TextRef>,
    },
}

names! {
    /// The name of an event, without its data.
    EventKind of Event by name {
        SetUp = "set_up", CalendarLoaded = "calendar_loaded", CalendarWarned = "calendar_warned",
        SettingChanged = "setting_changed",
        CountryRenamed = "country_renamed",
    }
}
stored!(Event);
