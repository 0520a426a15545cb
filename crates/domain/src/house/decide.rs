//! Whether a command on the house is lawful, and what follows from it.

use super::{
    command::Command,
    event::Event,
    law,
    mail::{Message, MessageState},
    refusal::Refusal,
    state::{House, Year},
};
use crate::{
    kernel::{Actor, HouseId, Moment},
    screening::{ListContent, ListSource},
};

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
    /// The message that the command is about; `None` where there is none such.
    pub message: Option<Message>,
    /// How many messages the trial has kept and nobody has decided about.
    pub kept: u64,
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
        (Some(house), command) if command.message().is_some() => with_message(house, command, context)?,
        (Some(house), Command::SettleTrial { send }) => settle(house, *send, context)?,
        (Some(house), command) => step(house, command)?,
    };
    Ok(vec![event])
}

fn step(house: &House, command: &Command) -> Result<Event, Refusal> {
    match command {
        Command::SetUp => Err(Refusal::AlreadySetUp),
        // Answered before.
        Command::WarnCalendar { .. }
        | Command::HoldMessage { .. }
        | Command::ReleaseMessage { .. }
        | Command::ResendMessage { .. }
        | Command::DropMessage { .. }
        | Command::SettleTrial { .. } => Err(Refusal::NothingChanges),
        Command::HoldMail { .. } if house.mail_held.is_some() => Err(Refusal::NothingChanges),
        Command::HoldMail { reason } => Ok(Event::MailHeld { reason: *reason }),
        Command::ReleaseMail if house.mail_held.is_none() => Err(Refusal::NothingChanges),
        Command::ReleaseMail => Ok(Event::MailReleased),
        Command::BeginTrial { team } if house.trial.is_some_and(|trial| trial.team == *team) => {
            Err(Refusal::NothingChanges)
        }
        Command::BeginTrial { team } => Ok(Event::TrialBegun { team: *team }),
        Command::EndTrial if house.trial.is_none() => Err(Refusal::NothingChanges),
        Command::EndTrial => Ok(Event::TrialEnded),
        Command::LoadCalendar { year, content } => load(house, *year, content),
        Command::LoadSanctions { source, content } => load_sanctions(house, *source, content),
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

/// What follows for one message.
fn with_message(house: &House, command: &Command, context: &Context<'_>) -> Result<Event, Refusal> {
    let message = context.message.ok_or(Refusal::NoSuchMessage)?;
    if let Some(refusal) = message.refuses(context.actor, command.kind()) {
        return Err(refusal);
    }
    match *command {
        Command::HoldMessage { message, reason } => Ok(Event::MessageHeld { message, reason }),
        Command::ReleaseMessage { .. } if message.state == MessageState::Kept && house.trial.is_some() => {
            Err(Refusal::TrialIsOn)
        }
        Command::ReleaseMessage { message } => Ok(Event::MessageReleased { message }),
        Command::ResendMessage { message } => Ok(Event::MessageResent { message }),
        Command::DropMessage { message } => Ok(Event::MessageDropped { message }),
        _ => Err(Refusal::NothingChanges),
    }
}

/// What follows for everything that the trial kept.
const fn settle(house: &House, send: bool, context: &Context<'_>) -> Result<Event, Refusal> {
    match (send, &house.trial, context.kept) {
        (true, Some(_), _) => Err(Refusal::TrialIsOn),
        (_, _, 0) => Err(Refusal::NothingChanges),
        (_, _, messages) => Ok(Event::TrialSettled { send, messages }),
    }
}

/// The same file twice says nothing new, and a list of an earlier day is a slip.
fn load_sanctions(house: &House, source: ListSource, content: &ListContent) -> Result<Event, Refusal> {
    let stands = house.lists.get(&source).map(|list| &list.content);
    if stands.is_some_and(|stands| stands.digest == content.digest) {
        return Err(Refusal::NothingChanges);
    }
    let later = stands.and_then(|stands| stands.dated).filter(|day| content.dated.is_some_and(|new| new < *day));
    match later {
        Some(stands) => Err(Refusal::OlderList { stands }),
        None => Ok(Event::SanctionsLoaded { source, content: *content }),
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
