//! Who belongs to an organization, and what the Council decided on it.

use super::stream::{Stream, moment, now};
use crate::council::world::{file, member, organization, staff, words};
use antechamber_domain::{
    application::OutcomeKind,
    kernel::{
        Actor, ActorKind, Digest, Instant, NgoRole, ObserverId, OrganizationId, PartialDate, PersonId, Role, StaffRole,
    },
    organization::{
        Command, CommandKind, Context, INVITATION_DAYS, OPEN_INVITATIONS, Observership, Organization, Refusal, decide,
    },
};
use jiff::civil::date;
use uuid::Uuid;

fn id() -> OrganizationId {
    organization(file(1))
}

fn somebody(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(0x0b0d_0000 + n))
}

fn address(n: u8) -> Digest {
    Digest::of(&[n])
}

fn as_member(person: PersonId, role: NgoRole) -> Actor {
    let mut actor = member(role, id());
    if let Actor::Person { id, .. } = &mut actor {
        *id = person;
    }
    actor
}

fn stranger(person: PersonId) -> Actor {
    Actor::Person { id: person, staff: [].into_iter().collect(), organizations: vec![] }
}

struct Club {
    stream: Stream<Organization>,
    now: Instant,
}

impl Club {
    const fn none(now: Instant) -> Self {
        Self { stream: Stream::new(), now }
    }

    /// Registered by person 0, its owner.
    fn registered() -> Self {
        let mut club = Self::none(now());
        club.must(&stranger(somebody(0)), None, &Command::Register { name: words(1), country: "JO".parse().ok() });
        club
    }

    /// With person 1 as its editor.
    fn of_two() -> Self {
        let mut club = Self::registered();
        club.must(&club.owner(), None, &Command::Invite { address: address(1), role: NgoRole::Editor });
        club.join(1, address(1)).unwrap();
        club
    }

    fn owner(&self) -> Actor {
        as_member(self.stream.is().owner().unwrap(), NgoRole::Owner)
    }

    fn join(&mut self, person: u128, address: Digest) -> Result<(), Refusal> {
        self.give(&stranger(somebody(person)), Some(address), &Command::AcceptInvitation { address })
    }

    fn give(&mut self, actor: &Actor, address: Option<Digest>, command: &Command) -> Result<(), Refusal> {
        let context = Context { actor, now: antechamber_domain::kernel::Calendar::moment(self.now), id: id(), address };
        let events = decide(self.stream.state.as_ref(), command, &context)?;
        self.stream.write(actor.kind(), self.now, events);
        Ok(())
    }

    fn must(&mut self, actor: &Actor, address: Option<Digest>, command: &Command) {
        self.give(actor, address, command).unwrap_or_else(|r| panic!("{command:?}: {r:?}"));
    }
}

fn not_yours(command: CommandKind, allowed: &[Role]) -> Result<(), Refusal> {
    Err(Refusal::NotYourRole { command, allowed: allowed.to_vec() })
}

#[test]
fn whoever_registers_an_organization_owns_it() {
    let mut club = Club::registered();
    assert_eq!(club.stream.is().owner(), Some(somebody(0)));
    let again = Command::Register { name: words(1), country: None };
    assert_eq!(club.give(&stranger(somebody(1)), None, &again), Err(Refusal::AlreadyRegistered));
    let mut none = Club::none(now());
    assert_eq!(none.give(&Actor::Clock, None, &again), not_yours(CommandKind::Register, &[]));
    let invite = Command::Invite { address: address(1), role: NgoRole::Editor };
    assert_eq!(none.give(&as_member(somebody(0), NgoRole::Owner), None, &invite), Err(Refusal::NotRegistered));
}

#[test]
fn only_so_many_invitations_are_open_at_once() {
    let mut club = Club::registered();
    let invite = |n: usize| Command::Invite { address: Digest::of(&n.to_be_bytes()), role: NgoRole::Viewer };
    for n in 0..usize::from(OPEN_INVITATIONS) {
        club.must(&club.owner(), None, &invite(n));
    }
    let refused = Err(Refusal::TooManyInvitations { most: OPEN_INVITATIONS });
    assert_eq!(club.give(&club.owner(), None, &invite(99)), refused);
    club.must(&club.owner(), None, &Command::RevokeInvitation { address: Digest::of(&0_usize.to_be_bytes()) });
    club.must(&club.owner(), None, &invite(99));
    // Those that are over are not open.
    let until = club.stream.is().invitations[&Digest::of(&99_usize.to_be_bytes())].until;
    club.now = until.plus_seconds(1);
    club.must(&club.owner(), None, &invite(100));
}

#[test]
fn an_invitation_is_for_one_address_and_for_its_time() {
    let mut club = Club::registered();
    let invite = Command::Invite { address: address(1), role: NgoRole::Editor };
    club.must(&club.owner(), None, &invite);
    assert_eq!(club.give(&club.owner(), None, &invite), Err(Refusal::AlreadyInvited));
    let other = stranger(somebody(1));
    let accept = Command::AcceptInvitation { address: address(1) };
    assert_eq!(club.give(&other, Some(address(2)), &accept), Err(Refusal::NotYourInvitation));
    assert_eq!(club.give(&other, None, &accept), Err(Refusal::NotYourInvitation));
    let until = club.stream.is().invitations[&address(1)].until;
    club.now = until.plus_seconds(1);
    assert_eq!(club.join(1, address(1)), Err(Refusal::InvitationOver { since: until }));
    // One that is over can be sent again.
    club.must(&club.owner(), None, &invite);
    club.now = club.stream.is().invitations[&address(1)].until;
    assert_eq!(club.join(1, address(1)), Ok(()));
    assert_eq!(club.join(1, address(1)), Err(Refusal::NoInvitation), "it is used up");
    assert_eq!(i64::from(INVITATION_DAYS) * 86_400, {
        let opened = moment();
        let end = antechamber_domain::kernel::Calendar::end_of(opened.day);
        (until.micros() - end.micros()) / 1_000_000
    });
}

#[test]
fn an_invitation_can_be_taken_back() {
    let mut club = Club::registered();
    club.must(&club.owner(), None, &Command::Invite { address: address(1), role: NgoRole::Viewer });
    club.must(&club.owner(), None, &Command::RevokeInvitation { address: address(1) });
    assert_eq!(club.join(1, address(1)), Err(Refusal::NoInvitation));
    let again = Command::RevokeInvitation { address: address(1) };
    assert_eq!(club.give(&club.owner(), None, &again), Err(Refusal::NoInvitation));
}

#[test]
fn there_is_always_one_owner() {
    let mut club = Club::of_two();
    let owner = club.owner();
    let to_owner = Command::ChangeRole { person: somebody(1), role: NgoRole::Owner };
    assert_eq!(club.give(&owner, None, &to_owner), Err(Refusal::OwnershipMoves));
    let demote = Command::ChangeRole { person: somebody(0), role: NgoRole::Editor };
    assert_eq!(club.give(&owner, None, &demote), Err(Refusal::OwnershipMoves));
    let leave = Command::RemoveMember { person: somebody(0) };
    assert_eq!(club.give(&owner, None, &leave), Err(Refusal::OwnershipMoves));
    let invite = Command::Invite { address: address(3), role: NgoRole::Owner };
    assert_eq!(club.give(&owner, None, &invite), Err(Refusal::OwnershipMoves));
    club.must(&owner, None, &Command::MoveOwnership { to: somebody(1), reason: None });
    assert_eq!(club.stream.is().owner(), Some(somebody(1)));
    assert_eq!(club.stream.is().members[&somebody(0)], NgoRole::Editor);
    let again = Command::MoveOwnership { to: somebody(1), reason: None };
    assert_eq!(club.give(&club.owner(), None, &again), Err(Refusal::AlreadyOwner));
    let to_stranger = Command::MoveOwnership { to: somebody(9), reason: None };
    assert_eq!(club.give(&club.owner(), None, &to_stranger), Err(Refusal::NotAMember));
    club.stream.breaks_quietly();
}

#[test]
fn an_administrator_moves_the_ownership_of_an_owner_who_is_gone_with_a_reason() {
    let mut club = Club::of_two();
    let administrator = staff(StaffRole::Administrator);
    let silent = Command::MoveOwnership { to: somebody(1), reason: None };
    assert_eq!(club.give(&administrator, None, &silent), Err(Refusal::ReasonMissing));
    let told = Command::MoveOwnership { to: somebody(1), reason: Some(words(2)) };
    assert_eq!(club.give(&administrator, None, &told), Ok(()));
    let officer = staff(StaffRole::Officer);
    assert_eq!(
        club.give(&officer, None, &told),
        not_yours(CommandKind::MoveOwnership, &[Role::Owner, Role::Administrator])
    );
}

#[test]
fn members_leave_and_are_taken_out_by_the_owner_alone() {
    let mut club = Club::of_two();
    club.must(&club.owner(), None, &Command::Invite { address: address(2), role: NgoRole::Viewer });
    club.join(2, address(2)).unwrap();
    let editor = as_member(somebody(1), NgoRole::Editor);
    let out = Command::RemoveMember { person: somebody(2) };
    assert_eq!(club.give(&editor, None, &out), not_yours(CommandKind::RemoveMember, &[Role::Owner]));
    club.must(&club.owner(), None, &out);
    assert_eq!(club.give(&club.owner(), None, &out), Err(Refusal::NotAMember));
    club.must(&editor, None, &Command::RemoveMember { person: somebody(1) });
    assert_eq!(club.stream.is().members.len(), 1);
}

#[test]
fn roles_change_between_editor_and_viewer() {
    let mut club = Club::of_two();
    let change = |role| Command::ChangeRole { person: somebody(1), role };
    assert_eq!(club.give(&club.owner(), None, &change(NgoRole::Editor)), Err(Refusal::SameRole));
    club.must(&club.owner(), None, &change(NgoRole::Viewer));
    let editor = as_member(somebody(1), NgoRole::Viewer);
    assert_eq!(club.give(&editor, None, &change(NgoRole::Editor)), not_yours(CommandKind::ChangeRole, &[Role::Owner]));
    let stranger = Command::ChangeRole { person: somebody(7), role: NgoRole::Viewer };
    assert_eq!(club.give(&club.owner(), None, &stranger), Err(Refusal::NotAMember));
}

#[test]
fn an_organization_that_the_secretariat_entered_gets_its_first_owner_by_invitation() {
    let mut club = Club::none(now());
    let secretary = staff(StaffRole::CouncilSecretary);
    club.must(&secretary, None, &Command::Enter { name: words(1), country: None });
    assert_eq!(club.stream.is().owner(), None);
    let editor = Command::Invite { address: address(1), role: NgoRole::Editor };
    assert_eq!(club.give(&secretary, None, &editor), Err(Refusal::FirstIsOwner));
    club.must(&secretary, None, &Command::Invite { address: address(1), role: NgoRole::Owner });
    club.must(&secretary, None, &Command::Invite { address: address(2), role: NgoRole::Owner });
    club.join(1, address(1)).unwrap();
    assert_eq!(club.stream.is().owner(), Some(somebody(1)));
    // Whoever comes second does not become a second owner.
    assert_eq!(club.join(2, address(2)), Err(Refusal::OwnershipMoves));
    assert_eq!(club.give(&secretary, None, &editor), not_yours(CommandKind::Invite, &[Role::Owner]));
}

#[test]
fn an_organization_is_an_observer_once() {
    let mut club = Club::registered();
    let secretary = staff(StaffRole::CouncilSecretary);
    let observership =
        Observership { observer: ObserverId(Uuid::from_u128(5)), since: PartialDate::full(date(2027, 11, 22)) };
    let mark = Command::MarkObserver(observership);
    assert_eq!(club.give(&secretary, None, &Command::UnmarkObserver), Err(Refusal::NotAnObserver));
    club.must(&secretary, None, &mark);
    assert_eq!(club.give(&secretary, None, &mark), Err(Refusal::AlreadyObserver { observer: observership.observer }));
    let rename = Command::Rename { name: words(2), country: None };
    let owner = as_member(somebody(0), NgoRole::Owner);
    assert_eq!(club.give(&owner, None, &rename), Err(Refusal::NameIsInTheRegister));
    club.must(&secretary, None, &rename);
    club.must(&secretary, None, &Command::UnmarkObserver);
    assert_eq!(club.stream.is().observer, None);
    club.must(&owner, None, &rename);
}

#[test]
fn deferrals_survive_the_application_in_which_they_happened() {
    let mut club = Club::registered();
    let secretary = staff(StaffRole::CouncilSecretary);
    let note = |n, outcome, corrects| Command::NoteDecision {
        application: file(n),
        outcome,
        may_apply_from: (outcome == OutcomeKind::NotAdmitted).then(|| date(2028, 1, 1)),
        corrects,
    };
    let rounds = |club: &Club| club.stream.is().rounds;
    club.must(&secretary, None, &note(1, OutcomeKind::Deferred, false));
    club.must(&secretary, None, &note(1, OutcomeKind::Deferred, false));
    assert_eq!(rounds(&club), 2);
    // The second deferral was a slip: it was not admitted.
    club.must(&secretary, None, &note(1, OutcomeKind::NotAdmitted, true));
    assert_eq!((rounds(&club), club.stream.is().may_apply_from), (1, Some(date(2028, 1, 1))));
    assert_eq!(club.give(&secretary, None, &note(1, OutcomeKind::Admitted, false)), Err(Refusal::DecisionNoted));
    assert_eq!(club.give(&secretary, None, &note(1, OutcomeKind::NotAdmitted, true)), Err(Refusal::DecisionNoted));
    // The same refusal, of another day.
    let moved = Command::NoteDecision {
        application: file(1),
        outcome: OutcomeKind::NotAdmitted,
        may_apply_from: Some(date(2028, 1, 2)),
        corrects: true,
    };
    club.must(&secretary, None, &moved);
    assert_eq!((rounds(&club), club.stream.is().may_apply_from), (1, Some(date(2028, 1, 2))));
    assert_eq!(club.give(&secretary, None, &moved), Err(Refusal::DecisionNoted));
    club.must(&secretary, None, &note(2, OutcomeKind::Deferred, false));
    assert_eq!(rounds(&club), 2);
    assert_eq!(club.stream.history[0].by, ActorKind::Person(somebody(0)));
}
