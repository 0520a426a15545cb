//! An intention to close a file that came to nothing: what the organization said to it is not said to the Council.

use super::world::World;
use antechamber_domain::{
    application::{AdviceKind, Command, OutcomeKind, WordingKind},
    criteria::CriterionKey,
    kernel::Role,
};

/// Heard on a criterion, then on an intention to close the file, which is sent back.
fn sent_back() -> World {
    let mut world = World::under_review();
    world.judge(&[CriterionKey::MandateField]);
    world.hear_out();
    world.propose_closing();
    world.hear_out();
    let reason = world.words();
    world.by(Role::SeniorOfficer, &Command::SendBack { reason });
    world
}

#[test]
fn what_was_said_to_an_intention_to_close_is_no_comment_for_the_council() {
    let world = sent_back();
    let comments: Vec<_> = world.wordings().into_iter().filter(|w| w.kind == WordingKind::Comment).collect();
    let [on_criteria, on_closing] = world.file().hearings.as_slice() else { panic!("{:?}", world.file().hearings) };
    assert_eq!(comments.iter().map(|w| Some(w.text)).collect::<Vec<_>>(), [on_criteria.comment]);
    assert!(on_closing.comment.is_some() && on_closing.on.is_closing());
}

#[test]
fn what_would_have_to_change_is_what_the_organization_was_heard_on_before() {
    let mut world = sent_back();
    let reason = world.words();
    world.held(&Command::Recommend { advice: AdviceKind::Defer, reason });
    world.by(Role::SeniorOfficer, &Command::Countersign);
    world.place();
    world.meet();
    world.decide_on(OutcomeKind::Deferred);
    world.announce();
    let against = world.view().unwrap().stood_against(&world.rulebook);
    assert_eq!(against, [CriterionKey::MandateField].into());
}
