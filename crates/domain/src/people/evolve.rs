//! Events folded into an account.

use super::{
    absence::Absence,
    event::Event,
    state::{Factor, Person, RECOVERY_CODES},
};
use crate::kernel::{BrokenHistory, Day, History, Recorded, Seq, StaffRole, StaffRoles, StreamKind};

impl Person {
    fn registered(event: &Recorded<Event>) -> Option<Self> {
        let Event::Registered { person, address } = event.event else { return None };
        Some(Self {
            id: person,
            seq: event.seq,
            address,
            registered: event.at,
            verified: None,
            granted: StaffRoles::NONE,
            acting: Vec::new(),
            absences: Vec::new(),
            disabled: None,
            password_changed: None,
            sessions_revoked: None,
            factor: None,
            passkeys: Vec::new(),
        })
    }

    /// The event applied; `None` where it does not fit.
    fn apply(&mut self, event: &Recorded<Event>) -> Option<()> {
        match event.event {
            Event::Registered { .. } => return None,
            Event::EmailVerified => self.verified = Some(event.at),
            Event::EmailChanged { address } => (self.address, self.verified) = (address, None),
            Event::RoleGranted { role } => self.granted = self.granted.with(role),
            Event::RoleRevoked { role } => self.granted = without(self.granted, role),
            Event::ActingSeniorAppointed(acting) => self.acting.push(acting),
            Event::AbsenceRecorded(absence) => self.absent(absence)?,
            Event::AbsenceEnded { from, back } => self.back(from, back)?,
            Event::Disabled { .. } => {
                (self.disabled, self.sessions_revoked) = (Some(event.at), Some(event.at));
            }
            Event::Enabled => drop(self.disabled.take()?),
            // Whoever has the old password is out.
            Event::PasswordChanged => {
                (self.password_changed, self.sessions_revoked) = (Some(event.at), Some(event.at));
            }
            Event::Invited { .. } | Event::SessionsRevoked => self.sessions_revoked = Some(event.at),
            Event::NewDeviceSeen => {}
            Event::FactorTurnedOn => {
                let factor = Factor { since: event.at, recovery_codes: RECOVERY_CODES };
                if self.factor.replace(factor).is_some() {
                    return None;
                }
                // Whoever came in with the password alone is out.
                self.sessions_revoked = Some(event.at);
            }
            Event::FactorTurnedOff | Event::FactorLifted { .. } => drop(self.factor.take()?),
            Event::PasskeyAdded { passkey } => {
                if self.passkeys.contains(&passkey) {
                    return None;
                }
                self.passkeys.push(passkey);
            }
            Event::PasskeyRemoved { passkey } => {
                let at = self.passkeys.iter().position(|known| *known == passkey)?;
                self.passkeys.remove(at);
            }
            Event::RecoveryCodesRenewed => self.factor.as_mut()?.recovery_codes = RECOVERY_CODES,
            Event::RecoveryCodeUsed => {
                let left = &mut self.factor.as_mut()?.recovery_codes;
                *left = left.checked_sub(1)?;
            }
        }
        Some(())
    }

    /// Kept in order; `None` where the person is away already on one of the days.
    fn absent(&mut self, absence: Absence) -> Option<()> {
        if absence.to < absence.from || self.absences.iter().any(|a| a.meets(absence)) {
            return None;
        }
        let at = self.absences.partition_point(|a| a.from < absence.from);
        self.absences.insert(at, absence);
        Some(())
    }

    /// Shortened to the day before the person is back; gone where that leaves no day.
    fn back(&mut self, from: Day, back: Day) -> Option<()> {
        let at = self.absences.iter().position(|a| a.from == from)?;
        let last = back.yesterday().ok().filter(|last| *last >= from);
        match last {
            Some(last) => self.absences.get_mut(at)?.to = last,
            None => {
                self.absences.remove(at);
            }
        }
        Some(())
    }
}

fn without(roles: StaffRoles, role: StaffRole) -> StaffRoles {
    roles.iter().filter(|r| *r != role).collect()
}

impl History for Person {
    const KIND: StreamKind = StreamKind::Person;
    type Event = Event;

    fn evolve(before: Option<Self>, event: &Recorded<Event>) -> Result<Self, BrokenHistory> {
        let broken = |state| BrokenHistory { event: event.event.name().key(), state };
        let Some(mut person) = before else { return Self::registered(event).ok_or(broken("nothing")) };
        if event.seq != Seq(person.seq.0 + 1) {
            return Err(broken("registered"));
        }
        person.apply(event).ok_or(broken("registered"))?;
        person.seq = event.seq;
        Ok(person)
    }
}
