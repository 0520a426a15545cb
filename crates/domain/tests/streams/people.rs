//! Accounts: proved addresses, roles that others give, and the administrator who stays.

use super::stream::{Stream, moment, now};
use crate::council::world::{staff, words};
use antechamber_domain::{
    kernel::{Actor, Calendar, Day, Digest, PersonId, Role, StaffRole, StaffRoles},
    people::{Absence, Command, CommandKind, Context, Person, Refusal, decide},
};
use jiff::{ToSpan, civil::date};
use uuid::Uuid;

pub(super) const SELF: PersonId = PersonId(Uuid::from_u128(0x5e1f));

pub(super) fn address(n: u8) -> Digest {
    Digest::of(&[n])
}

pub(super) fn oneself() -> Actor {
    Actor::Person { id: SELF, staff: StaffRoles::NONE, organizations: vec![] }
}

pub(super) struct Account {
    pub(super) stream: Stream<Person>,
    other_administrators: u64,
    set_up: bool,
    proved: Option<Digest>,
}

impl Account {
    const fn none() -> Self {
        Self { stream: Stream::new(), other_administrators: 1, set_up: true, proved: None }
    }

    fn registered() -> Self {
        let mut account = Self::none();
        account.must(&oneself(), &Command::Register { address: address(1) });
        account
    }

    pub(super) fn verified() -> Self {
        let mut account = Self::registered();
        account.must(&oneself(), &Command::VerifyEmail { address: address(1) });
        account
    }

    fn with(role: StaffRole) -> Self {
        let mut account = Self::verified();
        account.must(&administrator(), &Command::GrantRole { role });
        account
    }

    pub(super) fn give(&mut self, actor: &Actor, command: &Command) -> Result<(), Refusal> {
        let context = Context {
            actor,
            now: moment(),
            id: SELF,
            other_administrators: self.other_administrators,
            set_up: self.set_up,
            proved: self.proved,
        };
        let events = decide(self.stream.state.as_ref(), command, &context)?;
        self.stream.write(actor.kind(), now(), events);
        Ok(())
    }

    pub(super) fn must(&mut self, actor: &Actor, command: &Command) {
        self.give(actor, command).unwrap_or_else(|r| panic!("{command:?}: {r:?}"));
    }
}

pub(super) fn administrator() -> Actor {
    staff(StaffRole::Administrator)
}

fn disable() -> Command {
    Command::Disable { reason: words(1) }
}

#[test]
fn the_first_administrator_sets_the_place_up_and_no_second_does() {
    let mut account = Account::none();
    account.set_up = false;
    account.must(&oneself(), &Command::SetUp { address: address(1) });
    assert!(account.stream.is().granted.has(StaffRole::Administrator));
    assert!(account.stream.is().verified.is_some());
    let mut late = Account::none();
    assert_eq!(late.give(&oneself(), &Command::SetUp { address: address(1) }), Err(Refusal::AlreadySetUp));
}

#[test]
fn an_address_is_proved_by_the_message_that_went_to_it() {
    let mut account = Account::registered();
    let prove = |n| Command::VerifyEmail { address: address(n) };
    assert_eq!(account.give(&oneself(), &prove(2)), Err(Refusal::OtherAddress));
    account.must(&oneself(), &prove(1));
    assert_eq!(account.give(&oneself(), &prove(1)), Err(Refusal::AlreadyVerified));
    account.must(&oneself(), &Command::ChangeEmail { address: address(2) });
    assert_eq!(account.stream.is().verified, None, "a new address is to be proved again");
    account.must(&oneself(), &prove(2));
}

#[test]
fn an_administrator_invites_again_until_the_address_is_proved() {
    let invite = |n| Command::Invite { address: address(n) };
    let refused = Refusal::NotYourRole { command: CommandKind::Invite, allowed: vec![Role::Administrator] };
    for other in [oneself(), staff(StaffRole::SeniorOfficer)] {
        assert_eq!(Account::none().give(&other, &invite(1)), Err(refused.clone()));
    }
    let mut account = Account::none();
    account.must(&administrator(), &invite(1));
    assert_eq!(account.stream.is().verified, None, "who is invited has proved nothing");
    account.must(&administrator(), &invite(1));
    assert_eq!(account.give(&administrator(), &invite(2)), Err(Refusal::OtherAddress));
    account.must(&oneself(), &Command::VerifyEmail { address: address(1) });
    assert_eq!(account.give(&administrator(), &invite(1)), Err(Refusal::AlreadyVerified));
}

#[test]
fn what_a_stranger_began_with_an_address_ends_when_its_owner_is_invited() {
    let mut account = Account::registered();
    account.must(&administrator(), &Command::Invite { address: address(1) });
    assert_eq!(account.stream.is().sessions_revoked, Some(now()));
    account.must(&administrator(), &disable());
    let refused = account.give(&administrator(), &Command::Invite { address: address(1) });
    assert_eq!(refused, Err(Refusal::Disabled));
}

#[test]
fn nobody_acts_on_an_account_in_its_persons_name() {
    let mut account = Account::verified();
    for command in [Command::ChangePassword, Command::ChangeEmail { address: address(3) }, Command::NoteNewDevice] {
        let refused = Refusal::NotYourRole { command: command.kind(), allowed: vec![] };
        assert_eq!(account.give(&administrator(), &command), Err(refused));
        assert_eq!(account.give(&oneself(), &command), Ok(()));
    }
    assert_eq!(account.give(&administrator(), &Command::RevokeSessions), Ok(()));
}

#[test]
fn only_administrators_grant_and_nobody_to_themself() {
    let mut account = Account::with(StaffRole::Administrator);
    let grant = Command::GrantRole { role: StaffRole::SeniorOfficer };
    for role in StaffRole::ALL.into_iter().filter(|r| *r != StaffRole::Administrator) {
        let refused = Refusal::NotYourRole { command: CommandKind::GrantRole, allowed: vec![Role::Administrator] };
        assert_eq!(account.give(&staff(role), &grant), Err(refused), "{role:?}");
    }
    let own = Actor::Person { id: SELF, staff: StaffRoles::NONE.with(StaffRole::Administrator), organizations: vec![] };
    let revoke = Command::RevokeRole { role: StaffRole::Administrator };
    let appoint = Command::AppointActingSenior { from: moment().day, to: moment().day };
    for command in [&grant, &revoke, &disable(), &Command::Enable, &appoint] {
        assert_eq!(account.give(&own, command), Err(Refusal::NotOnOneself), "{command:?}");
    }
    account.must(&administrator(), &grant);
    assert_eq!(account.give(&administrator(), &grant), Err(Refusal::AlreadyHeld));
}

#[test]
fn roles_are_for_people_whose_address_is_proved_and_whose_account_is_open() {
    let grant = Command::GrantRole { role: StaffRole::Officer };
    assert_eq!(Account::registered().give(&administrator(), &grant), Err(Refusal::NotVerified));
    let mut account = Account::verified();
    account.must(&administrator(), &disable());
    assert_eq!(account.give(&administrator(), &grant), Err(Refusal::Disabled));
    assert_eq!(account.give(&administrator(), &disable()), Err(Refusal::Disabled));
    account.must(&administrator(), &Command::Enable);
    assert_eq!(account.give(&administrator(), &Command::Enable), Err(Refusal::NotDisabled));
    let revoke = Command::RevokeRole { role: StaffRole::Officer };
    assert_eq!(account.give(&administrator(), &revoke), Err(Refusal::NotHeld));
    account.must(&administrator(), &grant);
    account.must(&administrator(), &revoke);
    assert!(account.stream.is().granted.is_empty());
    account.stream.breaks_quietly();
}

#[test]
fn the_last_administrator_stays() {
    let mut account = Account::with(StaffRole::Administrator);
    account.other_administrators = 0;
    let revoke = Command::RevokeRole { role: StaffRole::Administrator };
    assert_eq!(account.give(&administrator(), &revoke), Err(Refusal::LastAdministrator));
    assert_eq!(account.give(&administrator(), &disable()), Err(Refusal::LastAdministrator));
    account.other_administrators = 1;
    assert_eq!(account.give(&administrator(), &revoke), Ok(()));
}

#[test]
fn a_shut_account_holds_no_role_and_no_session() {
    let mut account = Account::with(StaffRole::Officer);
    account.must(&administrator(), &disable());
    let person = account.stream.is();
    assert!(person.roles_on(moment().day).is_empty());
    assert_eq!(person.sessions_revoked, Some(now()));
    assert_eq!(account.give(&oneself(), &Command::ChangePassword), Err(Refusal::Disabled));
}

#[test]
fn a_new_password_ends_all_sessions() {
    let mut account = Account::verified();
    account.must(&oneself(), &Command::ChangePassword);
    assert_eq!(account.stream.is().sessions_revoked, Some(now()));
    assert_eq!(account.stream.is().password_changed, Some(now()));
}

#[test]
fn an_acting_senior_officer_is_one_from_the_first_to_the_last_day() {
    let mut account = Account::with(StaffRole::Officer);
    let appoint = |from, to| Command::AppointActingSenior { from, to };
    let (today, first, last) = (moment().day, date(2027, 2, 1), date(2027, 2, 14));
    assert_eq!(account.give(&administrator(), &appoint(last, first)), Err(Refusal::EndsBeforeItBegins));
    let yesterday = today.yesterday().unwrap();
    assert_eq!(account.give(&administrator(), &appoint(yesterday, yesterday)), Err(Refusal::InThePast { today }));
    account.must(&administrator(), &appoint(first, last));
    let acts = |day| account.stream.is().roles_on(day).has(StaffRole::SeniorOfficer);
    assert!(!acts(first.yesterday().unwrap()) && acts(first) && acts(last));
    assert!(!acts(last.checked_add(1.day()).unwrap()));
    let mut auditor = Account::with(StaffRole::Auditor);
    assert_eq!(auditor.give(&administrator(), &appoint(first, last)), Err(Refusal::NotAnOfficer));
}

#[test]
fn an_account_is_opened_once() {
    let mut account = Account::none();
    assert_eq!(account.give(&oneself(), &Command::ChangePassword), Err(Refusal::NotRegistered));
    account.must(&oneself(), &Command::Register { address: address(1) });
    let again = Command::Register { address: address(1) };
    assert_eq!(account.give(&oneself(), &again), Err(Refusal::AlreadyRegistered));
    let clock = Refusal::NotYourRole { command: CommandKind::Register, allowed: vec![] };
    assert_eq!(Account::none().give(&Actor::Clock, &again), Err(clock));
}

#[test]
fn whoever_comes_by_a_link_to_the_address_needs_no_second_proof() {
    let mut invited = Account { proved: Some(address(1)), ..Account::none() };
    invited.must(&oneself(), &Command::Register { address: address(1) });
    assert!(invited.stream.state.as_ref().unwrap().verified.is_some());
    let mut moved = Account { proved: Some(address(2)), ..Account::verified() };
    moved.must(&oneself(), &Command::ChangeEmail { address: address(2) });
    let person = moved.stream.state.as_ref().unwrap();
    assert_eq!((person.address, person.verified.is_some()), (address(2), true));
}

#[test]
fn the_proof_of_another_address_proves_nothing() {
    let mut account = Account { proved: Some(address(3)), ..Account::verified() };
    account.must(&oneself(), &Command::ChangeEmail { address: address(2) });
    assert_eq!(account.stream.state.as_ref().unwrap().verified, None);
}

fn record(from: Day, to: Day) -> Command {
    Command::RecordAbsence { from, to }
}

/// So many days after today, which is a Monday.
fn day(n: i64) -> Day {
    moment().day.saturating_add(n.days())
}

#[test]
fn one_says_oneself_when_one_is_away_and_those_who_give_files_or_keep_accounts_say_it_of_others() {
    for role in StaffRole::ALL {
        let mut account = Account::with(StaffRole::Officer);
        for command in [record(day(1), day(3)), Command::EndAbsence { from: day(1) }] {
            let given = account.give(&staff(role), &command);
            match role {
                StaffRole::SeniorOfficer | StaffRole::Administrator => assert_eq!(given, Ok(()), "{role:?}"),
                _ => {
                    let allowed = vec![Role::SeniorOfficer, Role::Administrator];
                    let refused = Refusal::NotYourRole { command: command.kind(), allowed };
                    assert_eq!(given, Err(refused), "{role:?}");
                }
            }
        }
        assert_eq!(account.give(&oneself(), &record(day(1), day(3))), Ok(()));
        assert_eq!(account.give(&oneself(), &Command::EndAbsence { from: day(1) }), Ok(()));
        assert_eq!(account.stream.is().absences, []);
    }
    let clock = Account::with(StaffRole::Officer).give(&Actor::Clock, &record(day(1), day(3)));
    assert!(matches!(clock, Err(Refusal::NotYourRole { .. })));
}

#[test]
fn an_absence_is_of_somebody_of_the_secretariat_whose_account_is_open() {
    let mut outsider = Account::verified();
    assert_eq!(outsider.give(&oneself(), &record(day(0), day(1))), Err(Refusal::NotOfTheSecretariat));
    let mut account = Account::with(StaffRole::Auditor);
    account.must(&administrator(), &disable());
    assert_eq!(account.give(&administrator(), &record(day(0), day(1))), Err(Refusal::Disabled));
}

#[test]
fn the_days_of_an_absence_are_bounded() {
    let mut account = Account::with(StaffRole::Officer);
    let today = moment().day;
    for (from, to, refused) in [
        (day(4), day(3), Refusal::EndsBeforeItBegins),
        (day(-9), day(-1), Refusal::InThePast { today }),
        (day(366), day(367), Refusal::AbsenceTooFarAhead { by: day(365) }),
        (day(1), day(366), Refusal::AbsenceTooLong { by: day(365) }),
        (day(-400), day(0), Refusal::AbsenceTooLong { by: day(-36) }),
    ] {
        assert_eq!(account.give(&oneself(), &record(from, to)), Err(refused), "{from} to {to}");
    }
    for (from, to) in [(day(-3), day(0)), (day(1), day(365)), (day(365 + 1), day(365 + 1))] {
        let given = account.give(&oneself(), &record(from, to));
        assert_eq!(given.is_ok(), from <= day(365), "{from} to {to}: {given:?}");
    }
}

#[test]
fn absences_that_share_a_day_are_refused_and_those_that_do_not_stand_in_order() {
    let mut account = Account::with(StaffRole::Officer);
    let known = Absence { from: day(10), to: day(14) };
    account.must(&oneself(), &record(known.from, known.to));
    for (from, to) in [(8, 10), (14, 20), (11, 12), (1, 30), (10, 14)] {
        let refused = account.give(&oneself(), &record(day(from), day(to)));
        assert_eq!(refused, Err(Refusal::AwayAlready { absence: known }), "{from} to {to}");
    }
    account.must(&oneself(), &record(day(15), day(16)));
    account.must(&oneself(), &record(day(0), day(9)));
    let from: Vec<Day> = account.stream.is().absences.iter().map(|a| a.from).collect();
    assert_eq!(from, [day(0), day(10), day(15)]);
    account.stream.breaks_quietly();
}

#[test]
fn whoever_comes_back_early_is_back_today_and_what_has_not_begun_never_takes_place() {
    let mut account = Account::with(StaffRole::Officer);
    account.must(&oneself(), &record(day(-2), day(5)));
    account.must(&oneself(), &record(day(8), day(9)));
    let end = |n| Command::EndAbsence { from: day(n) };
    assert_eq!(account.give(&oneself(), &end(-1)), Err(Refusal::NotAway), "an absence is named by its first day");
    account.must(&oneself(), &end(8));
    account.must(&oneself(), &end(-2));
    assert_eq!(account.stream.is().absences, [Absence { from: day(-2), to: day(-1) }], "what was, was");
    let today = moment().day;
    assert_eq!(account.give(&oneself(), &end(-2)), Err(Refusal::InThePast { today }));
    account.must(&oneself(), &record(day(0), day(1)));
    account.must(&oneself(), &end(0));
    assert_eq!(account.stream.is().absences.len(), 1, "it began today: no day of it is left");
}

#[test]
fn an_absence_is_told_while_it_lasts_and_ten_working_days_before() {
    let calendar = Calendar::geneva(2026, 2028);
    let near = |absences: &[(i64, i64)]| {
        let absences = absences.iter().map(|(from, to)| Absence { from: day(*from), to: day(*to) });
        Absence::near(absences, moment().day, &calendar).map(|a| (a.from, a.to))
    };
    let is = |from, to| Some((day(from), day(to)));
    assert_eq!(near(&[]), None);
    assert_eq!(near(&[(-9, -1)]), None, "it is over");
    assert_eq!(near(&[(-9, 0)]), is(-9, 0), "to the last day");
    assert_eq!(near(&[(14, 20)]), is(14, 20), "the tenth working day");
    assert_eq!(near(&[(15, 20)]), None);
    assert_eq!(near(&[(7, 8), (-1, 2)]), is(-1, 2), "today before soon");
    assert_eq!(near(&[(0, 4), (7, 11)]), is(0, 11), "to Friday and from Monday on is one");
    assert_eq!(near(&[(0, 3), (7, 11)]), is(0, 3), "Friday is worked");
}
