//! Whether a command on an organization is lawful, and what follows from it.

use super::{
    command::{Command, CommandKind},
    event::Event,
    law,
    refusal::Refusal,
    state::{INVITATION_DAYS, OPEN_INVITATIONS, Organization},
};
use crate::{
    application::OutcomeKind,
    kernel::{Actor, Calendar, Day, Digest, Instant, Moment, NgoRole, OrganizationId, PersonId, Role, TextRef},
};
use jiff::ToSpan;

/// What a decision rests on beside the organization itself.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// Who.
    pub actor: &'a Actor,
    /// When.
    pub now: Moment,
    /// The stream that is written: the identity of an organization to be registered.
    pub id: OrganizationId,
    /// Digest of the address that the actor has proved.
    pub address: Option<Digest>,
}

/// What follows from `command`, or why nothing may.
pub fn decide(
    organization: Option<&Organization>,
    command: &Command,
    context: &Context<'_>,
) -> Result<Vec<Event>, Refusal> {
    let kind = command.kind();
    let who = law::who_may(kind);
    if !who.includes(context.actor, None, Some(context.id)) {
        return Err(Refusal::NotYourRole { command: kind, allowed: who.roles().to_vec() });
    }
    let event = match (organization, command) {
        (None, Command::Register { name, country }) => {
            let owner = context.actor.person();
            Event::Registered { organization: context.id, name: *name, country: *country, owner }
        }
        (None, Command::Enter { name, country }) => {
            Event::Registered { organization: context.id, name: *name, country: *country, owner: None }
        }
        (None, _) => return Err(Refusal::NotRegistered),
        (Some(organization), command) => step(organization, command, context)?,
    };
    Ok(vec![event])
}

fn step(organization: &Organization, command: &Command, context: &Context<'_>) -> Result<Event, Refusal> {
    match command {
        Command::Register { .. } | Command::Enter { .. } => Err(Refusal::AlreadyRegistered),
        // The register is the Council's: what it says of an observer its secretary changes.
        Command::Rename { .. }
            if organization.observer.is_some() && !context.actor.holds(Role::CouncilSecretary, None) =>
        {
            Err(Refusal::NameIsInTheRegister)
        }
        Command::Rename { name, country } => Ok(Event::Renamed { name: *name, country: *country }),
        Command::Invite { address, role } => invite(organization, *address, *role, context),
        Command::RevokeInvitation { address } => {
            organization.invitations.get(address).ok_or(Refusal::NoInvitation)?;
            Ok(Event::InvitationRevoked { address: *address })
        }
        Command::AcceptInvitation { address } => accept(organization, *address, context),
        Command::ChangeRole { person, role } => change_role(organization, *person, *role),
        Command::MoveOwnership { to, reason } => move_ownership(organization, *to, *reason, context),
        Command::RemoveMember { person } => remove_member(organization, *person, context),
        Command::MarkObserver(observership) => match organization.observer {
            Some(now) => Err(Refusal::AlreadyObserver { observer: now.observer }),
            None => Ok(Event::MarkedObserver(*observership)),
        },
        Command::UnmarkObserver => match organization.observer {
            Some(now) => Ok(Event::UnmarkedObserver { observer: now.observer }),
            None => Err(Refusal::NotAnObserver),
        },
        Command::NoteDecision { application, outcome, may_apply_from, corrects } => {
            let before = organization.announced.get(application).copied();
            // Of a refusal that stands, the day alone can be corrected from which it may apply again.
            let is_refusal = *outcome == OutcomeKind::NotAdmitted && before == Some(*outcome);
            let is_moved = *corrects && is_refusal && organization.may_apply_from != *may_apply_from;
            let rounds =
                if is_moved { organization.rounds } else { rounds(organization, before, *outcome, *corrects)? };
            Ok(Event::DecisionNoted {
                application: *application,
                outcome: *outcome,
                may_apply_from: *may_apply_from,
                rounds,
            })
        }
    }
}

fn invite(
    organization: &Organization,
    address: Digest,
    role: NgoRole,
    context: &Context<'_>,
) -> Result<Event, Refusal> {
    let nobody = organization.members.is_empty();
    let for_the_ngo = context.actor.ngo_role(organization.id).is_some();
    if !for_the_ngo && !nobody {
        return Err(Refusal::NotYourRole { command: CommandKind::Invite, allowed: vec![Role::Owner] });
    }
    match (nobody, role) {
        (true, NgoRole::Owner) => {}
        (true, _) => return Err(Refusal::FirstIsOwner),
        (false, NgoRole::Owner) => return Err(Refusal::OwnershipMoves),
        (false, _) => {}
    }
    if organization.invitations.get(&address).is_some_and(|i| context.now.at <= i.until) {
        return Err(Refusal::AlreadyInvited);
    }
    let open = organization.invitations.values().filter(|i| context.now.at <= i.until).count();
    if open >= usize::from(OPEN_INVITATIONS) {
        return Err(Refusal::TooManyInvitations { most: OPEN_INVITATIONS });
    }
    Ok(Event::Invited { address, role, until: invitation_ends(context.now.day) })
}

/// The end of the last day on which an invitation of `day` can be accepted.
fn invitation_ends(day: Day) -> Instant {
    Calendar::end_of(day.checked_add(i64::from(INVITATION_DAYS).days()).unwrap_or(day))
}

fn accept(organization: &Organization, address: Digest, context: &Context<'_>) -> Result<Event, Refusal> {
    let invitation = organization.invitations.get(&address).ok_or(Refusal::NoInvitation)?;
    if context.address != Some(address) {
        return Err(Refusal::NotYourInvitation);
    }
    if context.now.at > invitation.until {
        return Err(Refusal::InvitationOver { since: invitation.until });
    }
    let Some(person) = context.actor.person() else { return Err(Refusal::NotYourInvitation) };
    if organization.members.contains_key(&person) {
        return Err(Refusal::AlreadyMember);
    }
    if invitation.role == NgoRole::Owner && !organization.members.is_empty() {
        return Err(Refusal::OwnershipMoves);
    }
    Ok(Event::Joined { person, role: invitation.role, address })
}

fn change_role(organization: &Organization, person: PersonId, role: NgoRole) -> Result<Event, Refusal> {
    match organization.members.get(&person) {
        None => Err(Refusal::NotAMember),
        Some(NgoRole::Owner) => Err(Refusal::OwnershipMoves),
        Some(_) if role == NgoRole::Owner => Err(Refusal::OwnershipMoves),
        Some(now) if *now == role => Err(Refusal::SameRole),
        Some(_) => Ok(Event::RoleChanged { person, role }),
    }
}

fn move_ownership(
    organization: &Organization,
    to: PersonId,
    reason: Option<TextRef>,
    context: &Context<'_>,
) -> Result<Event, Refusal> {
    match organization.members.get(&to) {
        None => return Err(Refusal::NotAMember),
        Some(NgoRole::Owner) => return Err(Refusal::AlreadyOwner),
        Some(_) => {}
    }
    if context.actor.ngo_role(organization.id).is_none() && reason.is_none() {
        return Err(Refusal::ReasonMissing);
    }
    Ok(Event::OwnershipMoved { from: organization.owner(), to, reason })
}

fn remove_member(organization: &Organization, person: PersonId, context: &Context<'_>) -> Result<Event, Refusal> {
    let by_owner = context.actor.ngo_role(organization.id) == Some(NgoRole::Owner);
    if !by_owner && context.actor.person() != Some(person) {
        return Err(Refusal::NotYourRole { command: CommandKind::RemoveMember, allowed: vec![Role::Owner] });
    }
    match organization.members.get(&person) {
        None => Err(Refusal::NotAMember),
        Some(NgoRole::Owner) => Err(Refusal::OwnershipMoves),
        Some(_) => Ok(Event::MemberRemoved { person }),
    }
}

/// Deferrals of the organization after a decision. A correction takes back what it corrects.
fn rounds(
    organization: &Organization,
    before: Option<OutcomeKind>,
    outcome: OutcomeKind,
    corrects: bool,
) -> Result<u16, Refusal> {
    let final_before = matches!(before, Some(OutcomeKind::Admitted | OutcomeKind::NotAdmitted));
    if !corrects && final_before || corrects && before == Some(outcome) {
        return Err(Refusal::DecisionNoted);
    }
    let taken_back = u16::from(corrects && before == Some(OutcomeKind::Deferred));
    let added = u16::from(outcome == OutcomeKind::Deferred);
    Ok(organization.rounds.saturating_sub(taken_back).saturating_add(added))
}
