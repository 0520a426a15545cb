//! Whether a command on an account is lawful, and what follows from it.

use super::{
    absence::{self, Absence},
    command::Command,
    event::Event,
    law,
    refusal::Refusal,
    state::{Acting, Factor, PASSKEYS, Person},
};
use crate::kernel::{Actor, Day, Digest, Moment, PersonId, StaffRole};

/// What a decision rests on beside the account itself.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// Who. Whoever opens an account acts as the person to be.
    pub actor: &'a Actor,
    /// When.
    pub now: Moment,
    /// The stream that is written: the identity of a person to be registered.
    pub id: PersonId,
    /// Open accounts of other people who are administrators.
    pub other_administrators: u64,
    /// Whether the place was set up.
    pub set_up: bool,
    /// The address that the actor proves with this very command, by the secret of a message to it.
    pub proved: Option<Digest>,
}

/// What follows from `command`, or why nothing may.
pub fn decide(person: Option<&Person>, command: &Command, context: &Context<'_>) -> Result<Vec<Event>, Refusal> {
    let kind = command.kind();
    let who = law::who_may(kind);
    if !who.includes(context.actor, Some(context.id), None) {
        return Err(Refusal::NotYourRole { command: kind, allowed: who.roles().to_vec() });
    }
    match (person, command) {
        (None, Command::Register { address }) => {
            let registered = Event::Registered { person: context.id, address: *address };
            Ok(proved(registered, *address, context))
        }
        (None, Command::SetUp { .. }) if context.set_up => Err(Refusal::AlreadySetUp),
        // The link came out of the program's own mouth: whoever holds it needs no second proof.
        (None, Command::SetUp { address }) => Ok(vec![
            Event::Registered { person: context.id, address: *address },
            Event::EmailVerified,
            Event::RoleGranted { role: StaffRole::Administrator },
        ]),
        (None, Command::Invite { address }) => {
            let opened = Event::Registered { person: context.id, address: *address };
            Ok(vec![opened, Event::Invited { address: *address }])
        }
        (None, _) => Err(Refusal::NotRegistered),
        (Some(person), Command::ChangeEmail { address }) => {
            let changed = change_email(person, *address)?;
            Ok(proved(changed, *address, context))
        }
        (Some(person), command) => step(person, command, context).map(|event| vec![event]),
    }
}

fn step(person: &Person, command: &Command, context: &Context<'_>) -> Result<Event, Refusal> {
    match command {
        Command::Register { .. } | Command::SetUp { .. } => Err(Refusal::AlreadyRegistered),
        Command::Invite { address } => invite(person, *address),
        Command::VerifyEmail { address } => unproved(person, *address).map(|()| Event::EmailVerified),
        Command::ChangeEmail { address } => change_email(person, *address),
        Command::GrantRole { role } => grant(person, *role, context),
        Command::RevokeRole { role } => revoke(person, *role, context),
        Command::AppointActingSenior { from, to } => appoint(person, Acting { from: *from, to: *to }, context),
        Command::RecordAbsence { from, to } => away(person, Absence { from: *from, to: *to }, context.now.day),
        Command::EndAbsence { from } => back(person, *from, context.now.day),
        Command::Disable { reason } => {
            another(context)?;
            open(person)?;
            not_the_last(person, context)?;
            Ok(Event::Disabled { reason: *reason })
        }
        Command::Enable => {
            another(context)?;
            if person.disabled.is_none() { Err(Refusal::NotDisabled) } else { Ok(Event::Enabled) }
        }
        Command::ChangePassword => open(person).map(|()| Event::PasswordChanged),
        Command::RevokeSessions => Ok(Event::SessionsRevoked),
        Command::NoteNewDevice => open(person).map(|()| Event::NewDeviceSeen),
        Command::TurnOnFactor => {
            open(person)?;
            if person.factor.is_some() { Err(Refusal::FactorIsOn) } else { Ok(Event::FactorTurnedOn) }
        }
        Command::TurnOffFactor => factor(person).map(|_| Event::FactorTurnedOff),
        Command::RenewRecoveryCodes => factor(person).map(|_| Event::RecoveryCodesRenewed),
        Command::UseRecoveryCode => match factor(person)?.recovery_codes {
            0 => Err(Refusal::NoRecoveryCodeLeft),
            _ => Ok(Event::RecoveryCodeUsed),
        },
        Command::AddPasskey { passkey } => add_passkey(person, *passkey),
        Command::RemovePasskey { passkey } => {
            let known = person.passkeys.contains(passkey);
            if known { Ok(Event::PasskeyRemoved { passkey: *passkey }) } else { Err(Refusal::PasskeyIsUnknown) }
        }
        Command::LiftFactor { reason } => {
            another(context)?;
            factor(person).map(|_| Event::FactorLifted { reason: *reason })
        }
    }
}

fn add_passkey(person: &Person, passkey: Digest) -> Result<Event, Refusal> {
    open(person)?;
    if person.passkeys.contains(&passkey) {
        return Err(Refusal::PasskeyIsKnown);
    }
    if person.passkeys.len() >= PASSKEYS {
        return Err(Refusal::TooManyPasskeys { most: PASSKEYS });
    }
    Ok(Event::PasskeyAdded { passkey })
}

/// The second factor of an account that is open.
fn factor(person: &Person) -> Result<Factor, Refusal> {
    open(person)?;
    person.factor.ok_or(Refusal::FactorIsOff)
}

/// Whoever came by a link that was sent to the address needs no second proof of it.
fn proved(event: Event, address: Digest, context: &Context<'_>) -> Vec<Event> {
    let proof = (context.proved == Some(address)).then_some(Event::EmailVerified);
    [Some(event), proof].into_iter().flatten().collect()
}

fn change_email(person: &Person, address: Digest) -> Result<Event, Refusal> {
    open(person)?;
    if person.address == address { Err(Refusal::OtherAddress) } else { Ok(Event::EmailChanged { address }) }
}

const fn open(person: &Person) -> Result<(), Refusal> {
    if person.disabled.is_some() { Err(Refusal::Disabled) } else { Ok(()) }
}

/// Power over one's own account would be no power at all that a second person gave.
fn another(context: &Context<'_>) -> Result<(), Refusal> {
    if context.actor.person() == Some(context.id) { Err(Refusal::NotOnOneself) } else { Ok(()) }
}

/// A house without an administrator could never appoint one again.
const fn not_the_last(person: &Person, context: &Context<'_>) -> Result<(), Refusal> {
    if person.granted.has(StaffRole::Administrator) && context.other_administrators == 0 {
        Err(Refusal::LastAdministrator)
    } else {
        Ok(())
    }
}

/// It is the address of the account, and nobody has proved it yet.
fn unproved(person: &Person, address: Digest) -> Result<(), Refusal> {
    if person.address != address {
        return Err(Refusal::OtherAddress);
    }
    if person.verified.is_some() { Err(Refusal::AlreadyVerified) } else { Ok(()) }
}

/// Whoever has proved the address has come, and needs no invitation.
fn invite(person: &Person, address: Digest) -> Result<Event, Refusal> {
    open(person)?;
    unproved(person, address).map(|()| Event::Invited { address })
}

fn grant(person: &Person, role: StaffRole, context: &Context<'_>) -> Result<Event, Refusal> {
    another(context)?;
    open(person)?;
    if person.verified.is_none() {
        return Err(Refusal::NotVerified);
    }
    if person.granted.has(role) { Err(Refusal::AlreadyHeld) } else { Ok(Event::RoleGranted { role }) }
}

fn revoke(person: &Person, role: StaffRole, context: &Context<'_>) -> Result<Event, Refusal> {
    another(context)?;
    if !person.granted.has(role) {
        return Err(Refusal::NotHeld);
    }
    if role == StaffRole::Administrator {
        not_the_last(person, context)?;
    }
    Ok(Event::RoleRevoked { role })
}

fn appoint(person: &Person, acting: Acting, context: &Context<'_>) -> Result<Event, Refusal> {
    another(context)?;
    open(person)?;
    let today = context.now.day;
    if acting.to < acting.from {
        return Err(Refusal::EndsBeforeItBegins);
    }
    if acting.to < today {
        return Err(Refusal::InThePast { today });
    }
    if !person.granted.has(StaffRole::Officer) {
        return Err(Refusal::NotAnOfficer);
    }
    Ok(Event::ActingSeniorAppointed(acting))
}

/// Two that meet are refused, not merged: the later one would silently change what somebody else may have
/// written, and whoever meant to lengthen an absence sees which one it is.
fn away(person: &Person, absence: Absence, today: Day) -> Result<Event, Refusal> {
    open(person)?;
    if person.roles_on(today).is_empty() {
        return Err(Refusal::NotOfTheSecretariat);
    }
    if absence.to < absence.from {
        return Err(Refusal::EndsBeforeItBegins);
    }
    if absence.to < today {
        return Err(Refusal::InThePast { today });
    }
    let begins_by = absence::later(today, absence::LONGEST_DAYS);
    if absence.from > begins_by {
        return Err(Refusal::AbsenceTooFarAhead { by: begins_by });
    }
    // The first day is one of them.
    let ends_by = absence::later(absence.from, absence::LONGEST_DAYS - 1);
    if absence.to > ends_by {
        return Err(Refusal::AbsenceTooLong { by: ends_by });
    }
    match person.absences.iter().find(|known| known.meets(absence)) {
        Some(known) => Err(Refusal::AwayAlready { absence: *known }),
        None => Ok(Event::AbsenceRecorded(absence)),
    }
}

/// Whoever is away today is back today; what has not begun never takes place. What is over stays as it was.
fn back(person: &Person, from: Day, today: Day) -> Result<Event, Refusal> {
    let absence = person.absences.iter().find(|known| known.from == from).ok_or(Refusal::NotAway)?;
    if absence.to < today {
        return Err(Refusal::InThePast { today });
    }
    Ok(Event::AbsenceEnded { from, back: today.max(from) })
}
