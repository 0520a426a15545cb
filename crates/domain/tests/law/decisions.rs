//! What an applicant is told of what the Council decided: a deferral stays when the file moves on.

use super::world::{World, digest};
use antechamber_domain::{
    application::{Command, Outcome, OutcomeKind, PublicView, StateKind},
    kernel::Role,
};

fn seen(world: &World) -> PublicView {
    world.view().unwrap()
}

/// What each of its decisions was, oldest first, and whether the last of them stands.
fn told(view: &PublicView) -> (Vec<OutcomeKind>, bool) {
    (view.decisions().map(|decision| decision.outcome.kind()).collect(), view.decision.is_some())
}

#[test]
fn a_deferral_stays_with_its_reasons_when_the_file_moves_on() {
    let mut world = World::deferred_against_advice();
    let deferral = seen(&world).decision.unwrap();
    let reasons = deferral.outcome.reasons().unwrap().id;
    assert_eq!(told(&seen(&world)), (vec![OutcomeKind::Deferred], true));

    let mut asked = world.clone().asked_from();
    assert_eq!(told(&seen(&asked)), (vec![OutcomeKind::Deferred], false));
    asked.send();
    assert_eq!(asked.state(), Some(StateKind::Deferred));
    assert_eq!(told(&seen(&asked)), (vec![OutcomeKind::Deferred], true), "it stands again, and is told once");

    world.held(&Command::ResumeReview);
    let view = seen(&world);
    assert_eq!(view.earlier, std::slice::from_ref(&deferral));
    assert_eq!(view.last_decision(), Some(&deferral));
    assert!(view.decision.is_none() && view.texts().contains(&reasons));
    world.withdraw();
    assert_eq!(seen(&world).earlier, [deferral]);
}

#[test]
fn what_is_decided_next_is_told_with_its_announcement_beside_the_deferral() {
    let mut world = World::deferred_against_advice();
    // It waited for the Council as it stood: nothing was asked.
    world.place();
    let before = seen(&world);
    assert_eq!(told(&before), (vec![OutcomeKind::Deferred], false));
    world.meet();
    world.decide_on(OutcomeKind::NotAdmitted);
    assert_eq!(seen(&world), before, "nothing of it before it is announced");
    world.announce();
    let view = seen(&world);
    assert_eq!(told(&view), (vec![OutcomeKind::Deferred, OutcomeKind::NotAdmitted], true));
    assert_ne!(view.earlier[0].session, view.decision.as_ref().unwrap().session);
}

#[test]
fn an_earlier_decision_is_told_as_it_was_corrected() {
    let mut world = World::deferred_against_advice();
    let (outcome, reason) = (world.outcome(OutcomeKind::Deferred), world.words());
    let corrected = outcome.reasons().copied();
    world.by(Role::CouncilSecretary, &Command::ProposeCorrection { outcome: Some(outcome), taken: None, reason });
    let other = world.second(Role::CouncilSecretary);
    world.give(&other, &Command::ConfirmCorrection { letter: digest(201) }).unwrap();
    world.held(&Command::ResumeReview);
    let view = seen(&world);
    assert_eq!(told(&view), (vec![OutcomeKind::Deferred], false));
    assert_eq!(view.earlier.first().and_then(|d| d.outcome.reasons().copied()), corrected);
    assert!(matches!(view.earlier[0].outcome, Outcome::Deferred { to: None, .. }));
}
