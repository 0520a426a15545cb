//! What can be asked of the house.

use super::state::{SettingKey, Year};
use crate::{
    kernel::{Language, TextRef},
    organization::CountryCode,
};

/// A command on the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Sets the place up; the other half is `people::Command::SetUp`.
    SetUp,
    /// Loads a year of the secretariat's calendar. A year loaded again replaces itself: due days
    /// stand in their events and do not move.
    LoadCalendar {
        /// Which year.
        year: i16,
        /// Its days off.
        content: Year,
    },
    /// Warns that the calendar of a year is missing.
    WarnCalendar {
        /// Which year.
        year: i16,
    },
    /// Changes a setting.
    ChangeSetting {
        /// Which.
        key: SettingKey,
        /// In which language; `None` is what holds in every language that has none of its own.
        language: Option<Language>,
        /// To what; `None` goes back to the default.
        value: Option<TextRef>,
    },
    /// Changes the name of a country or area in one language.
    RenameCountry {
        /// Which.
        country: CountryCode,
        /// In which language.
        language: Language,
        /// To what; `None` goes back to the table's name.
        name: Option<TextRef>,
    },
}

names! {
    /// The name of a command, without its data: rows of the law's table.
    CommandKind of Command by kind {
        SetUp = "set_up", LoadCalendar = "load_calendar", WarnCalendar = "warn_calendar",
        ChangeSetting = "change_setting",
        RenameCountry = "rename_country",
    }
}
