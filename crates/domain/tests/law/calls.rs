//! Which files call for the secretariat while their state says that somebody else has the next step.

use super::{
    schedule::schedule,
    world::{World, digest},
};
use antechamber_domain::{
    application::{Call, Command, Event, StateKind},
    criteria::CriterionKey::MandateField,
    kernel::{Actor, Role},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn a_wish_for_more_time_calls_until_it_is_decided() {
    let mut world = World::under_review().asked_from();
    assert_eq!(world.file().calls_for(), None, "it waits for the organization");
    let (due, reason) = (world.file().awaiting().unwrap().due, world.words());
    world.by(Role::Editor, &Command::RequestExtension { reason });
    assert_eq!((world.file().calls_for(), world.file().state.due()), (Some(Call::MoreTime), Some(due)));
    let mut granted = world.clone();
    granted.held(&Command::GrantExtension);
    assert_eq!(granted.file().calls_for(), None);
    assert!(granted.file().state.due().unwrap() > due);
    let reason = world.words();
    world.held(&Command::RefuseExtension { reason });
    assert_eq!(world.file().calls_for(), None);
}

#[test]
fn a_contact_that_failed_calls_for_another_until_the_time_of_grace_is_over() {
    let mut world = World::under_review().asked_from();
    let reason = world.words();
    world.by(Role::Editor, &Command::RequestExtension { reason });
    world.by(Role::Clock, &Command::ContactFailed);
    let grace = world.file().awaiting().unwrap().grace;
    assert_eq!((world.file().calls_for(), world.file().state.due()), (Some(Call::Contact), Some(grace)));
    world.held(&Command::ContactFound);
    let due = world.file().awaiting().unwrap().due;
    assert_eq!((world.file().calls_for(), world.file().state.due()), (Some(Call::MoreTime), Some(due)));
}

#[test]
fn what_was_deferred_calls_once_the_organization_has_answered_or_let_its_time_pass() {
    let deferred = World::deferred_against_advice();
    assert_eq!(deferred.file().calls_for(), None, "it is ready as it stands");
    let asked = deferred.asked_from();
    assert_eq!(asked.file().calls_for(), None, "it waits for the organization");
    let mut answered = asked.clone();
    answered.send();
    assert_eq!((answered.state(), answered.file().calls_for()), (Some(StateKind::Deferred), Some(Call::Examination)));
    answered.held(&Command::ResumeReview);
    assert_eq!(answered.file().calls_for(), None, "its state says whose step it is");
    let mut silent = asked;
    while silent.state() == Some(StateKind::AwaitingApplicant) {
        let next = schedule(&silent).remove(0);
        silent.to(next.at);
        silent.give(&Actor::Clock, &next.command).unwrap();
    }
    assert_eq!((silent.state(), silent.file().calls_for()), (Some(StateKind::Deferred), Some(Call::Examination)));
}

#[test]
fn what_was_brought_up_to_date_and_changes_no_finding_is_ready_and_calls_for_nothing() {
    let deferred = World::deferred_against_advice();
    for (stale, call) in [(vec![], None), (vec![MandateField], Some(Call::Examination))] {
        let mut updated = deferred.clone();
        let (number, owner) = (updated.file().next_version(), updated.with_role(Role::Owner).unwrap().kind());
        updated.record(owner, Event::DossierUpdated { number, version: digest(90), stale });
        assert_eq!((updated.file().calls_for(), updated.file().comes_again_as_it_stands()), (call, call.is_none()));
    }
}

#[test]
fn each_call_has_a_key_of_its_own() {
    let keys: BTreeSet<_> = Call::ALL.iter().map(|call| call.key()).collect();
    assert_eq!(keys.len(), Call::ALL.len());
    assert!(Call::ALL.into_iter().all(|call| Call::from_key(call.key()) == Some(call)));
    assert_eq!(Call::from_key(""), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_told_as_overdue_is_due_from_the_secretariat(seed: u64) {
        let world = World::walked_from_anywhere(seed, 100);
        let told = schedule(&world).into_iter().find(|due| due.command == Command::Escalate);
        if let (Some(told), Some(file)) = (told, &world.application) {
            prop_assert_eq!(file.state.due(), Some(told.at));
            prop_assert!(file.state.kind() != StateKind::AwaitingApplicant || file.calls_for().is_some());
        }
    }

    #[test]
    fn what_calls_is_not_ready_and_waits_for_its_organization_or_is_deferred(seed: u64) {
        let world = World::walked_from_anywhere(seed, 100);
        if let Some(file) = world.application.as_ref().filter(|file| file.calls_for().is_some()) {
            prop_assert!(!file.comes_again_as_it_stands());
            prop_assert!(matches!(file.state.kind(), StateKind::AwaitingApplicant | StateKind::Deferred));
        }
    }
}
