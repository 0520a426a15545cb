//! Who reminds an organization, when, and who does not; how a draft is warned.

use super::{guards::refused, world::World};
use antechamber_domain::{
    application::{Command, Event, Refusal, StateKind},
    kernel::{Actor, Calendar, Role},
};
use jiff::ToSpan;

#[test]
fn a_draft_is_warned_twice_before_it_expires() {
    let mut world = World::drafted();
    let clock = Actor::Clock;
    assert!(matches!(world.ask(&clock, &Command::WarnDraft), Err(Refusal::TooEarly { .. })));
    world.days(3_000);
    for _ in 0..2 {
        assert!(matches!(world.ask(&clock, &Command::ExpireDraft), Err(Refusal::TooEarly { .. })));
        world.give(&clock, &Command::WarnDraft).unwrap();
        world.days(15);
    }
    world.give(&clock, &Command::ExpireDraft).unwrap();
    assert_eq!(world.state(), Some(StateKind::Discarded));
}

#[test]
fn reminders_go_out_once_each_and_a_late_clock_sends_one() {
    let mut world = World::under_review().asked_from();
    assert!(matches!(refused(&world, Role::Clock, &Command::Remind), Refusal::TooEarly { .. }));
    let due = Calendar::moment(world.file().awaiting().unwrap().due).day;
    world.now = super::world::instant(due.checked_sub(1.day()).unwrap());
    world.by(Role::Clock, &Command::Remind);
    assert_eq!(world.file().awaiting().unwrap().reminders, 3);
}

/// Asked on a day, the answer due fifteen working days later, the clock's reminders ten, five and two before.
fn on_working_day(world: &mut World, n: u16) {
    let asked = Calendar::moment(world.file().awaiting().unwrap().since).day;
    let day = world.calendar.add_working_days(asked, n).unwrap();
    // In the afternoon: what the clock does on a day it has done in the morning.
    world.now = super::world::instant(day);
    while world.ask(&Actor::Clock, &Command::Remind).is_ok_and(|events| !events.is_empty()) {
        world.by(Role::Clock, &Command::Remind);
    }
}

#[test]
fn a_person_reminds_between_the_clocks_reminders_and_never_beside_one() {
    let mut world = World::under_review().asked_from();
    let term = |world: &World| {
        let awaiting = world.file().awaiting().unwrap();
        (awaiting.due, awaiting.grace, awaiting.reminders)
    };
    let mut taken = Vec::new();
    for n in 0..=15 {
        on_working_day(&mut world, n);
        let before = term(&world);
        let holder = world.holder().unwrap();
        match world.ask(&holder, &Command::RemindNow) {
            Ok(events) => {
                assert_eq!(events, [Event::RemindedByHand]);
                world.held(&Command::RemindNow);
                assert_eq!(term(&world), before, "no day and no count changes");
                assert!(matches!(world.ask(&holder, &Command::RemindNow), Err(Refusal::ToldLately { .. })), "{n}");
                taken.push(n);
            }
            Err(Refusal::ToldLately { on, again }) => assert!(on < again && again > world.today(), "{n}"),
            Err(Refusal::ClockReminds { on }) => assert!(on > world.today(), "{n}"),
            Err(other) => panic!("{n}: {other:?}"),
        }
    }
    // The clock's went out on the fifth, the tenth and the thirteenth.
    assert_eq!(taken, [2, 7, 15]);
    assert_eq!(term(&world).2, 3);
}

#[test]
fn in_grace_a_person_still_reminds_and_after_it_nobody() {
    let mut world = World::under_review().asked_from();
    on_working_day(&mut world, 13);
    on_working_day(&mut world, 18);
    world.held(&Command::RemindNow);
    world.to(world.file().awaiting().unwrap().grace.plus_seconds(1));
    let ended = world.file().awaiting().unwrap().grace;
    assert_eq!(refused(&world, Role::Officer, &Command::RemindNow), Refusal::TooLate { ended });
}

#[test]
fn nobody_is_reminded_who_waits_for_us_or_cannot_be_reached() {
    let mut world = World::under_review().asked_from();
    on_working_day(&mut world, 2);
    let reason = world.words();
    let mut asks = world.clone();
    asks.by(Role::Editor, &Command::RequestExtension { reason });
    assert_eq!(refused(&asks, Role::Officer, &Command::RemindNow), Refusal::ExtensionPending);
    asks.held(&Command::GrantExtension);
    assert!(matches!(refused(&asks, Role::Officer, &Command::RemindNow), Refusal::ToldLately { .. }), "of the new day");
    world.by(Role::Clock, &Command::ContactFailed);
    assert_eq!(refused(&world, Role::Officer, &Command::RemindNow), Refusal::ContactFailed);
}

#[test]
fn the_holder_reminds_or_a_senior_officer_for_the_holder() {
    let mut world = World::under_review().asked_from();
    on_working_day(&mut world, 2);
    let holder = world.holder().unwrap();
    let others = world.people.iter().filter(|p| p.holds(Role::Officer, None) && p.person() != holder.person());
    let others: Vec<Actor> = others.filter(|p| !p.holds(Role::SeniorOfficer, None)).cloned().collect();
    assert!(!others.is_empty());
    for other in &others {
        assert_eq!(world.ask(other, &Command::RemindNow), Err(Refusal::NotTheHolder));
    }
    let senior = world.people.iter().find(|p| p.holds(Role::SeniorOfficer, None)).cloned().unwrap();
    assert_eq!(world.ask(&senior, &Command::RemindNow), Ok(vec![Event::RemindedByHand]));
    let words = world.words();
    world.give(&senior, &Command::DeclareConflict { reason: words }).unwrap();
    assert_eq!(world.ask(&senior, &Command::RemindNow), Err(Refusal::Conflicted));
    assert_eq!(world.ask(&holder, &Command::RemindNow), Ok(vec![Event::RemindedByHand]));
}
