//! Whether a command on the register is lawful, and what follows from it.

use super::{
    command::{Command, Details},
    event::Event,
    law,
    refusal::Refusal,
    state::{Observer, Origin, Status},
};
use crate::{
    council::ResolutionNumber,
    kernel::{Actor, ApplicationId, Day, Moment, ObserverId, OrganizationId, PartialDate, ResolutionId, TextRef},
};

/// What a decision rests on beside the observer itself.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// Who.
    pub actor: &'a Actor,
    /// When.
    pub now: Moment,
    /// The stream that is written: the identity of an observer to be entered.
    pub id: ObserverId,
    /// The observer that the organization is already, where it is one.
    pub already: Option<ObserverId>,
}

/// What follows from `command`, or why nothing may.
pub fn decide(observer: Option<&Observer>, command: &Command, context: &Context<'_>) -> Result<Vec<Event>, Refusal> {
    let kind = command.kind();
    let who = law::who_may(kind);
    let organization = match (observer, command) {
        (Some(observer), _) => Some(observer.organization),
        (None, Command::Admit { organization, .. } | Command::Record { organization, .. }) => Some(*organization),
        (None, _) => None,
    };
    let not_yours = || Refusal::NotYourRole { command: kind, allowed: who.roles().to_vec() };
    if !who.includes(context.actor, None, organization) {
        return Err(not_yours());
    }
    let event = match (observer, command) {
        (None, Command::Admit { organization, application, resolution, number, since }) => {
            let origin = Origin::Admitted { application: *application, resolution: *resolution };
            let details = Details { since: PartialDate::full(*since), number: Some(*number) };
            enter(*organization, origin, details, context)?
        }
        (None, Command::Record { organization, details }) => {
            let by = context.actor.person().ok_or_else(not_yours)?;
            enter(*organization, Origin::Recorded { by }, *details, context)?
        }
        (None, _) => return Err(Refusal::NotEntered),
        (Some(observer), command) => step(observer, command, context)?,
    };
    Ok(vec![event])
}

fn not_to_come(since: PartialDate, context: &Context<'_>) -> Result<(), Refusal> {
    let today = context.now.day;
    if since.earliest() > today { Err(Refusal::InTheFuture { today }) } else { Ok(()) }
}

fn enter(
    organization: OrganizationId,
    origin: Origin,
    details: Details,
    context: &Context<'_>,
) -> Result<Event, Refusal> {
    if let Some(observer) = context.already {
        return Err(Refusal::AlreadyObserver { observer });
    }
    not_to_come(details.since, context)?;
    Ok(Event::Entered { observer: context.id, organization, origin, details })
}

fn step(observer: &Observer, command: &Command, context: &Context<'_>) -> Result<Event, Refusal> {
    match command {
        Command::Admit { .. } | Command::Record { .. } => Err(Refusal::AlreadyEntered),
        _ if observer.status == Status::Struck => Err(Refusal::Struck),
        Command::Correct { details, resolution, reason } => {
            let resolution = resolution.filter(|under| observer.origin.under(*under).is_some());
            if resolution.is_none() && *details == observer.details() {
                return Err(Refusal::NothingChanges);
            }
            not_to_come(details.since, context)?;
            Ok(Event::Corrected { details: *details, resolution, reason: *reason })
        }
        Command::Strike { reason } => Ok(Event::Struck { reason: *reason }),
    }
}

impl Observer {
    fn details(&self) -> Details {
        Details { since: self.since, number: self.number }
    }

    /// What follows for the line where the number of its resolution is corrected: the same correction, unless it
    /// was given another number by hand or was struck out.
    pub fn renumbered(&self, was: ResolutionNumber, number: ResolutionNumber, reason: TextRef) -> Option<Command> {
        let follows = self.status == Status::Active && self.number == Some(was);
        let details = Details { number: Some(number), ..self.details() };
        follows.then_some(Command::Correct { details, resolution: None, reason })
    }

    /// What follows for the line where the decision to admit it is corrected and stays an admission: `resolution` is
    /// the one under which it was admitted, `since` the day, each where it is corrected. Two people have signed that,
    /// so that it takes the place of what the line was given by hand as well; nothing where the line says it already,
    /// was struck out, or is of no decision on this application.
    pub fn redecided(
        &self,
        application: ApplicationId,
        resolution: Option<(ResolutionId, ResolutionNumber)>,
        since: Option<Day>,
        reason: TextRef,
    ) -> Option<Command> {
        let is_of_it = matches!(self.origin, Origin::Admitted { application: of, .. } if of == application);
        let details = Details {
            since: since.map_or(self.since, PartialDate::full),
            number: resolution.map(|(_, number)| number).or(self.number),
        };
        let resolution = resolution.map(|(id, _)| id);
        let is_other = details != self.details() || resolution.is_some_and(|id| self.origin.under(id).is_some());
        let follows = is_of_it && is_other && self.status == Status::Active;
        follows.then_some(Command::Correct { details, resolution, reason })
    }
}
