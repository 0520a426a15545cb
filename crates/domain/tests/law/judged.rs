//! How far the judging of a file has come: what is only to be seen, and what the rule alone decides, is not counted,
//! wherever it is counted.

use super::world::World;
use antechamber_domain::{
    application::{AdviceKind, Command, Judged},
    criteria::{CriterionKey, Kind},
};

/// What waits for a person's finding before a recommendation.
fn waiting(world: &World) -> Vec<CriterionKey> {
    world.rulebook.mandatory().filter(|c| c.kind == Kind::Judged).map(|c| c.key).collect()
}

#[test]
fn what_is_only_to_be_seen_is_not_counted_as_judged() {
    let mut world = World::under_review();
    let mandatory = world.rulebook.mandatory().count() as u64;
    let nothing = Judged { unjudged: waiting(&world).len() as u64, ..Judged::default() };
    assert_eq!(world.file().judged(), Ok(nothing));
    let flag = CriterionKey::RelationIom;
    assert_eq!(world.rulebook.criterion(flag).map(|c| c.kind), Some(Kind::Flag));
    for met in [true, false] {
        let reason = world.words();
        world.held(&Command::RecordFinding { criterion: flag, met, basis: None, reason, evidence: vec![] });
        assert_eq!(world.file().judged(), Ok(nothing), "{met}");
    }
    world.judge(&[CriterionKey::LegalMinAge]);
    let judged = Judged { met: mandatory - 1, unmet: 1, ..Judged::default() };
    assert_eq!(world.file().judged(), Ok(judged));
    assert_eq!((judged.done(), judged.open()), (mandatory, 0));
}

#[test]
fn a_gate_waits_for_nobody_and_counts_once_a_person_has_found_on_it() {
    let mut world = World::under_review();
    let waiting = waiting(&world);
    let all = waiting.len() as u64;
    let mut find = |criterion, met| {
        let reason = world.words();
        world.held(&Command::RecordFinding { criterion, met, basis: None, reason, evidence: vec![] });
        world.file().judged().unwrap()
    };
    let gate = CriterionKey::LegalMinAge;
    assert_eq!(find(gate, false), Judged { unmet: 1, unjudged: all, ..Judged::default() });
    assert_eq!(find(gate, true), Judged { met: 1, unjudged: all, ..Judged::default() });
    for criterion in waiting {
        find(criterion, true);
    }
    let judged = world.file().judged().unwrap();
    assert_eq!(judged, Judged { met: all + 1, ..Judged::default() }, "the other gates are the rule's");
    let reason = world.words();
    world.held(&Command::Recommend { advice: AdviceKind::Admit, reason });
    assert_eq!(world.file().judged(), Ok(judged), "and nothing of it waits where the law lets it be recommended");
}

#[test]
fn what_was_found_on_what_has_changed_since_is_open_again() {
    let mut world = World::under_review();
    world.judge(&[]);
    let mandatory = world.rulebook.mandatory().count() as u64;
    world.ask_question();
    world.send();
    assert!(world.file().findings[&CriterionKey::MandateField].stale);
    let judged = world.file().judged().unwrap();
    assert_eq!(judged, Judged { met: mandatory - 1, stale: 1, ..Judged::default() });
    assert_eq!(judged.open(), 1);
}
