//! What can be asked of the house.

use super::state::{SettingKey, Year};
use crate::{
    kernel::{Language, MessageId, TextRef},
    organization::CountryCode,
    screening::{ListContent, ListSource},
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
    /// Loads a list of sanctions. It replaces the one of its source that stands.
    LoadSanctions {
        /// Whose list.
        source: ListSource,
        /// What is on it, in figures.
        content: ListContent,
    },
    /// Holds a message that waits.
    HoldMessage {
        /// Which.
        message: MessageId,
        /// Why.
        reason: TextRef,
    },
    /// Lets a message go that is held, or that the trial kept.
    ReleaseMessage {
        /// Which.
        message: MessageId,
    },
    /// Sends a message again that was set aside.
    ResendMessage {
        /// Which.
        message: MessageId,
    },
    /// Never sends a message that the trial kept.
    DropMessage {
        /// Which.
        message: MessageId,
    },
    /// Holds all mail, for an emergency.
    HoldMail {
        /// Why.
        reason: TextRef,
    },
    /// Lets mail go on.
    ReleaseMail,
    /// Begins the trial, or changes whom it writes to.
    BeginTrial {
        /// Addresses and domains of the team beside the accounts of staff.
        team: Option<TextRef>,
    },
    /// Ends the trial. What it kept stays where it is.
    EndTrial,
    /// Decides about everything that the trial kept.
    SettleTrial {
        /// Whether it is sent; else it is dropped.
        send: bool,
    },
}

impl Command {
    /// The message that it is about.
    pub const fn message(&self) -> Option<MessageId> {
        match self {
            Self::HoldMessage { message, .. }
            | Self::ReleaseMessage { message }
            | Self::ResendMessage { message }
            | Self::DropMessage { message } => Some(*message),
            _ => None,
        }
    }
}

names! {
    /// The name of a command, without its data: rows of the law's table.
    CommandKind of Command by kind {
        SetUp = "set_up", LoadCalendar = "load_calendar", WarnCalendar = "warn_calendar",
        ChangeSetting = "change_setting",
        RenameCountry = "rename_country", LoadSanctions = "load_sanctions",
        HoldMessage = "hold_message", ReleaseMessage = "release_message", ResendMessage = "resend_message",
        DropMessage = "drop_message",
        HoldMail = "hold_mail", ReleaseMail = "release_mail",
        BeginTrial = "begin_trial", EndTrial = "end_trial", SettleTrial = "settle_trial",
    }
}
