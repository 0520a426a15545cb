//! Events folded into an organization.

use super::{
    event::Event,
    state::{Invitation, Organization},
};
use crate::kernel::{BrokenHistory, History, NgoRole, PersonId, Recorded, Seq, StreamKind};
use std::collections::BTreeMap;

impl Organization {
    /// Who answers for it; nobody where the secretariat entered it and no one has joined.
    pub fn owner(&self) -> Option<PersonId> {
        self.members.iter().find(|(_, role)| **role == NgoRole::Owner).map(|(person, _)| *person)
    }

    fn registered(event: &Recorded<Event>) -> Option<Self> {
        let Event::Registered { organization, name, country, owner } = event.event else { return None };
        Some(Self {
            id: organization,
            seq: event.seq,
            name,
            country,
            registered: event.at,
            members: owner.map(|person| (person, NgoRole::Owner)).into_iter().collect(),
            invitations: BTreeMap::new(),
            observer: None,
            may_apply_from: None,
            rounds: 0,
            announced: BTreeMap::new(),
        })
    }

    /// The event applied; `None` where it does not fit.
    fn apply(&mut self, event: &Recorded<Event>) -> Option<()> {
        match event.event {
            Event::Registered { .. } => return None,
            Event::Renamed { name, country } => (self.name, self.country) = (name, country),
            Event::Invited { address, role, until } => {
                let by = event.by.person()?;
                self.invitations.insert(address, Invitation { role, by, until });
            }
            Event::InvitationRevoked { address } => drop(self.invitations.remove(&address)?),
            Event::Joined { person, role, address } => {
                self.invitations.remove(&address)?;
                self.members.insert(person, role);
            }
            Event::RoleChanged { person, role } => *self.members.get_mut(&person)? = role,
            Event::OwnershipMoved { from, to, .. } => {
                if let Some(from) = from {
                    *self.members.get_mut(&from)? = NgoRole::Editor;
                }
                *self.members.get_mut(&to)? = NgoRole::Owner;
            }
            Event::MemberRemoved { person } => drop(self.members.remove(&person)?),
            Event::MarkedObserver(observership) => self.observer = Some(observership),
            Event::UnmarkedObserver { .. } => drop(self.observer.take()?),
            Event::DecisionNoted { application, outcome, may_apply_from, rounds } => {
                self.announced.insert(application, outcome);
                (self.may_apply_from, self.rounds) = (may_apply_from, rounds);
            }
        }
        Some(())
    }
}

impl History for Organization {
    const KIND: StreamKind = StreamKind::Organization;
    type Event = Event;

    fn evolve(before: Option<Self>, event: &Recorded<Event>) -> Result<Self, BrokenHistory> {
        let broken = |state| BrokenHistory { event: event.event.name().key(), state };
        let Some(mut organization) = before else { return Self::registered(event).ok_or(broken("nothing")) };
        if event.seq != Seq(organization.seq.0 + 1) {
            return Err(broken("registered"));
        }
        organization.apply(event).ok_or(broken("registered"))?;
        organization.seq = event.seq;
        Ok(organization)
    }
}
