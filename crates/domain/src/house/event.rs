//! What has happened to the house: ids, keys, dates and hashes only.

use super::state::{SettingKey, Year};
use crate::{
    kernel::{HouseId, Language, MessageId, PersonId, TextRef},
    organization::CountryCode,
    screening::{ListContent, ListSource},
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
    /// A list of sanctions was loaded, in the place of the one of its source before.
    SanctionsLoaded {
        /// Whose list.
        source: ListSource,
        /// What is on it, in figures.
        content: ListContent,
    },
    /// A message is held.
    MessageHeld {
        /// Which.
        message: MessageId,
        /// Why.
        reason: TextRef,
    },
    /// A message may go that was held, or that the trial kept.
    MessageReleased {
        /// Which.
        message: MessageId,
    },
    /// A message that was set aside is sent again.
    MessageResent {
        /// Which.
        message: MessageId,
    },
    /// A message that the trial kept is never sent.
    MessageDropped {
        /// Which.
        message: MessageId,
    },
    /// All mail is held.
    MailHeld {
        /// Why.
        reason: TextRef,
    },
    /// Mail goes on.
    MailReleased,
    /// The trial began, or writes to others than before.
    TrialBegun {
        /// Addresses and domains of the team beside the accounts of staff.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        team: Option<TextRef>,
    },
    /// The trial ended.
    TrialEnded,
    /// Everything that the trial had kept was decided about.
    TrialSettled {
        /// Whether it is sent; else it was dropped.
        send: bool,
        /// How many messages.
        messages: u64,
    },
}

impl Event {
    /// The message that it is about.
    pub const fn message(&self) -> Option<MessageId> {
        match self {
            Self::MessageHeld { message, .. }
            | Self::MessageReleased { message }
            | Self::MessageResent { message }
            | Self::MessageDropped { message } => Some(*message),
            _ => None,
        }
    }
}

names! {
    /// The name of an event, without its data.
    EventKind of Event by name {
        SetUp = "set_up", CalendarLoaded = "calendar_loaded", CalendarWarned = "calendar_warned",
        SettingChanged = "setting_changed",
        CountryRenamed = "country_renamed", SanctionsLoaded = "sanctions_loaded",
        MessageHeld = "message_held", MessageReleased = "message_released", MessageResent = "message_resent",
        MessageDropped = "message_dropped",
        MailHeld = "mail_held", MailReleased = "mail_released",
        TrialBegun = "trial_begun", TrialEnded = "trial_ended", TrialSettled = "trial_settled",
    }
}
stored!(Event);
