//! Organizations, the register and the house: what is loaded for a decision, and what follows.

use super::{Deed, Half, deed::Step, post, timing};
use crate::error::{Refusal, StoreError};
use domain::{
    house::{self, House},
    kernel::{HouseId, ObserverId, OrganizationId},
    observer,
    organization::{self, Observership},
    people,
};

impl Deed<'_> {
    pub(super) async fn decide_organization(
        &mut self,
        id: OrganizationId,
        command: &organization::Command,
    ) -> Result<Vec<organization::Event>, StoreError> {
        self.lock_organization(id).await?;
        let address = match (command, self.basis.actor.person()) {
            (organization::Command::AcceptInvitation { .. }, Some(person)) => {
                let account = crate::ledger::history::<people::Person>(&self.tx.db, person.0).await?.state;
                account.filter(|p| p.verified.is_some()).map(|p| p.address)
            }
            _ => None,
        };
        let context = organization::Context { actor: &self.basis.actor, now: self.basis.now, id, address };
        Ok(organization::decide(self.organization(id), command, &context).map_err(Refusal::Organization)?)
    }

    pub(super) async fn decide_house(
        &mut self,
        id: HouseId,
        command: &house::Command,
    ) -> Result<Vec<house::Event>, StoreError> {
        self.lock_house(id).await?;
        let warning_months = *self.basis.rulebook.parameters().calendar_warning_months;
        let message = self.message_of(command).await?;
        let kept = self.messages_kept(command).await?;
        let context =
            house::Context { actor: &self.basis.actor, now: self.basis.now, id, warning_months, message, kept };
        Ok(house::decide(self.house(id), command, &context).map_err(Refusal::House)?)
    }

    /// After its events were written: the schedule, and the messages.
    pub(super) async fn house_written(&mut self, written: &[Step<House, house::Event>]) -> Result<(), StoreError> {
        let Some(last) = written.last() else { return Ok(()) };
        if written.iter().any(|w| matches!(w.record.event, house::Event::CalendarLoaded { .. })) {
            self.basis.calendar = super::basis::calendar(Some(&last.after), self.basis.now.day);
            timing::reschedule_awaiting(self.tx, &self.basis).await?;
        }
        for step in written {
            post::apply(self.tx, &step.record).await?;
        }
        timing::reschedule_house(self.tx, &self.basis, &last.after).await?;
        self.tell_of_house(written).await
    }

    pub(super) async fn prepare_observer(
        &mut self,
        id: ObserverId,
        command: &observer::Command,
    ) -> Result<(), StoreError> {
        let known = crate::ledger::history::<observer::Observer>(&self.tx.db, id.0).await?.state;
        let organization = match (known, command) {
            (Some(known), _) => Some(known.organization),
            (None, observer::Command::Record { organization, .. }) => Some(*organization),
            (None, _) => None,
        };
        if let Some(organization) = organization {
            self.lock_organization(organization).await?;
        }
        self.lock_observer(id).await.map(|_| ())
    }

    pub(super) async fn decide_observer(
        &mut self,
        id: ObserverId,
        command: &observer::Command,
    ) -> Result<Vec<observer::Event>, StoreError> {
        self.lock_observer(id).await?;
        let organization = match command {
            observer::Command::Admit { organization, .. } | observer::Command::Record { organization, .. } => {
                Some(*organization)
            }
            _ => None,
        };
        let already = organization.and_then(|o| self.organization(o)).and_then(|o| o.observer).map(|o| o.observer);
        let context = observer::Context { actor: &self.basis.actor, now: self.basis.now, id, already };
        Ok(observer::decide(self.observer(id), command, &context).map_err(Refusal::Observer)?)
    }

    /// The organization knows that it is an observer, or that it is none after all. What an
    /// announcement admits was told to it by the announcement.
    pub(super) fn after_observer(&self, id: ObserverId, events: &[observer::Event]) -> Vec<Half> {
        let before = self.observer(id).map(|o| o.organization);
        let half = |event: &observer::Event| match event {
            observer::Event::Entered { organization, details, .. } => {
                let observership = Observership { observer: id, since: details.since };
                Some(Half::Organization(*organization, organization::Command::MarkObserver(observership)))
            }
            observer::Event::Struck { .. } => {
                before.map(|o| Half::Organization(o, organization::Command::UnmarkObserver))
            }
            observer::Event::Corrected { .. } => None,
        };
        events.iter().filter_map(half).collect()
    }
}
