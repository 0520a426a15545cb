//! How far the judging of a file has come: what is only to be seen is not counted, wherever it is counted.

use super::world::World;
use antechamber_domain::{
    application::{Command, Judged},
    criteria::{CriterionKey, Kind},
};

#[test]
fn what_is_only_to_be_seen_is_not_counted_as_judged() {
    let mut world = World::under_review();
    let mandatory = world.rulebook.mandatory().count() as u64;
    let nothing = Judged { unjudged: mandatory, ..Judged::default() };
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
