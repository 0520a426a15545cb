//! What the schedule holds comes true: each of the clock's commands is lawful when its time has
//! come, is due no earlier, and none is due again once it has been.

use super::world::World;
use antechamber_domain::{
    application::{Command, Due, Horizon, Refusal, StateKind, clocks},
    council::Phase,
    kernel::Actor,
};
use proptest::prelude::*;

pub(super) fn schedule(world: &World) -> Vec<Due> {
    let Some(file) = &world.application else { return vec![] };
    let list_closes = (file.target == Some(world.session.id)).then_some(world.session.list_closes);
    let horizon = Horizon {
        rulebook: &world.rulebook,
        calendar: &world.calendar,
        draft_changed: None,
        list_closes,
        following: None,
    };
    clocks(file, &horizon)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_scheduled_is_lawful_when_it_is_due_and_not_before(seed: u64) {
        let world = World::walked_from_anywhere(seed, 100);
        // A replay does not read on in the histories of closed files to find what is due.
        let is_closed = world.application.as_ref().is_some_and(|file| file.state.kind().is_closed());
        prop_assert!(!is_closed || schedule(&world).is_empty());
        for Due { at, command } in schedule(&world) {
            let mut then = world.clone();
            then.session.phase = Phase::Planned;
            then.now = at.plus_seconds(-1);
            let early = then.ask(&Actor::Clock, &command);
            prop_assert_eq!(early, Err(Refusal::TooEarly { comes: at }), "{:?}", command);
            then.now = at;
            let events = then.ask(&Actor::Clock, &command);
            prop_assert!(events.as_ref().is_ok_and(|e| !e.is_empty()), "{:?}: {:?}", command, events);
        }
    }

    #[test]
    fn a_clock_that_does_its_work_comes_to_rest(seed: u64) {
        let mut world = World::walked_from_anywhere(seed, 100);
        world.session.phase = Phase::ListClosed;
        for _ in 0..20 {
            let Some(due) = schedule(&world).into_iter().next() else { return Ok(()) };
            world.to(due.at);
            let given = world.give(&Actor::Clock, &due.command);
            prop_assert!(given.is_ok(), "{:?}: {:?}", due, given);
        }
        prop_assert!(false, "the clock never rests: {:?}", schedule(&world));
    }
}

#[test]
fn each_state_has_the_clocks_that_the_procedure_names() {
    let kinds = |world: &World| schedule(world).iter().map(|d| d.command.kind().key()).collect::<Vec<_>>();
    assert_eq!(kinds(&World::drafted()), ["warn_draft"]);
    assert_eq!(kinds(&World::submitted()), ["escalate", "carry_over"]);
    // Nobody lapses unreminded: what ends the wait comes after the last reminder.
    let mut asked = World::in_state(StateKind::AwaitingApplicant);
    for _ in 0..3 {
        assert_eq!(kinds(&asked), ["remind", "carry_over"]);
        let next = schedule(&asked).remove(0);
        asked.to(next.at);
        asked.give(&Actor::Clock, &next.command).unwrap();
    }
    assert_eq!(kinds(&asked), ["lapse", "carry_over"]);
    let mut heard = World::closing_proposed();
    let words = heard.words();
    heard.held(&Command::Hear { words });
    assert_eq!(kinds(&heard), ["remind", "carry_over"]);
    assert_eq!(kinds(&World::in_state(StateKind::OnAgenda)), Vec::<&str>::new());
    assert_eq!(kinds(&World::in_state(StateKind::Admitted)), Vec::<&str>::new());
}
