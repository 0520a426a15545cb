//! Whether a command on the house is lawful, and what follows from it.

use super::{
    command::Command,
    event::Event,
    law,
    refusal::Refusal,
    state::{House, Year},
};
use crate::kernel::{Actor, HouseId, Moment};

/// Years that a calendar can be loaded for: others are slips of the keyboard.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2199;

/// What a decision rests on beside the house itself.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// Who. At the first set-up, the person whose account is opened in the same transaction.
    pub actor: &'a Actor,
    /// When.
    pub now: Moment,
    /// The stream that is written.
    pub id: HouseId,
    /// How many months before a year its absence is told.
    pub warning_months: u16,
}

/// What follows from `command`, or why nothing may.
pub fn decide(house: Option<&House>, command: &Command, context: &Context<'_>) -> Result<Vec<Event>, Refusal> {
    let kind = command.kind();
    let who = law::who_may(kind);
    let not_yours = || Refusal::NotYourRole { command: kind, allowed: who.roles().to_vec() };
    if !who.includes(context.actor, None, None) {
        return Err(not_yours());
    }
    let event = match (house, command) {
        (None, Command::SetUp) => {
            let administrator = context.actor.person().ok_or_else(not_yours)?;
            Event::SetUp { house: context.id, administrator }
        }
        (None, _) => return Err(Refusal::NotSetUp),
        (Some(house), Command::WarnCalendar { year }) => {
            let (missing, comes) = house.missing_year(context.warning_months);
            match (missing == *year, context.now.at < comes) {
                (true, false) => Event::CalendarWarned { year: *year },
                (true, true) => return Err(Refusal::TooEarly { comes }),
                (false, _) => return Err(Refusal::NothingChanges),
            }
        }
        (Some(house), command) => step(house, command)?,
    };
    Ok(vec![event])
}

fn step(house: &House, command: &Command) -> Result<Event, Refusal> {
    match command {
        Command::SetUp => Err(Refusal::AlreadySetUp),
        // Answered before.
        Command::WarnCalendar { .. } => Err(Refusal::NothingChanges),
        Command::LoadCalendar { year, content } => load(house, *year, content),
        Command::ChangeSetting { key, language, value } => {
            if house.settings.get(&(*key, *language)) == value.as_ref() {
                return Err(Refusal::NothingChanges);
            }
            Ok(Event::SettingChanged { key: *key, language: *language, value: *value })
        }
        Command::RenameCountry { country, language, name } => {
            if house.names.get(&(*country, *language)) == name.as_ref() {
                return Err(Refusal::NothingChanges);
            }
            Ok(Event::CountryRenamed { country: *country, language: *language, name: *name })
        }
    }
}

fn load(house: &House, year: i16, content: &Year) -> Result<Event, Refusal> {
    if !YEARS.contains(&year) {
        return Err(Refusal::NoSuchYear { year });
    }
    if let Some(day) = content.holidays.iter().find(|day| day.year() != year) {
        return Err(Refusal::DayOfAnotherYear { day: *day });
    }
    if house.years.get(&year) == Some(content) {
        return Err(Refusal::NothingChanges);
    }
    Ok(Event::CalendarLoaded { year, content: content.clone() })
}
