//! What is looked at again: findings that rest on what has changed, and what falls with them or is given back.

use super::{
    guards::refused,
    world::{World, digest},
};
use antechamber_domain::{
    application::{AdviceKind, Command, Event, OutcomeKind, Refusal, StateKind, WordingKind},
    criteria::CriterionKey::{IntegrityExclusion, MandateField},
    kernel::Role,
};

impl World {
    fn flag(&mut self, entry: u8) {
        self.by(Role::Clock, &Command::FlagHit { hit: digest(entry), words: None });
    }

    fn confirm(&mut self, entry: u8) {
        let reason = self.words();
        self.by(Role::Officer, &Command::ConfirmHit { hit: digest(entry), reason });
    }

    fn clear(&mut self, entry: u8) {
        let reason = self.words();
        self.by(Role::Officer, &Command::ClearHit { hit: digest(entry), reason });
    }

    /// Whether what was found on exclusion is to be looked at again.
    fn doubts_exclusion(&self) -> bool {
        self.file().findings[&IntegrityExclusion].stale
    }
}

#[test]
fn a_match_that_was_none_leaves_the_finding_as_it_was() {
    use StateKind::{Decided, Deferred, Endorsed, OnAgenda, Recommended};
    for state in [Recommended, Endorsed, OnAgenda, Decided, Deferred] {
        let mut world = World::in_state(state);
        world.flag(50);
        world.flag(51);
        assert!(world.doubts_exclusion(), "{state:?}: what was found before the match is looked at again");
        world.clear(50);
        assert!(world.doubts_exclusion(), "{state:?}: nobody has looked at the other");
        world.clear(51);
        assert!(!world.doubts_exclusion(), "{state:?}");
    }
}

#[test]
fn what_an_answer_has_changed_is_looked_at_again_whatever_becomes_of_a_match() {
    for (flagged_before, changed) in [(true, true), (false, true), (true, false), (false, false)] {
        let mut world = World::under_review();
        world.judge(&[]);
        world.ask_question();
        if flagged_before {
            world.flag(50);
        }
        let (owner, due) = (world.with_role(Role::Owner).unwrap().kind(), world.now);
        let (number, version) = (world.file().next_version(), digest(90));
        let stale = if changed { vec![IntegrityExclusion] } else { vec![] };
        world.record(owner, Event::AnswersSent { number, version, stale, due });
        if !flagged_before {
            world.flag(50);
        }
        world.clear(50);
        assert_eq!(world.doubts_exclusion(), changed, "flagged before: {flagged_before}");
    }
}

#[test]
fn a_confirmed_match_is_judged_before_advice_is_countersigned() {
    for advice in AdviceKind::ALL {
        let mut world = World::recommended(advice);
        world.flag(50);
        assert_eq!(refused(&world, Role::SeniorOfficer, &Command::Countersign), Refusal::HitsOpen { count: 1 });
        world.confirm(50);
        assert_eq!((world.file().open_hits(), world.file().hits_not_cleared()), (0, 1));
        let unjudged = Refusal::Unjudged { criteria: vec![IntegrityExclusion] };
        assert_eq!(refused(&world, Role::SeniorOfficer, &Command::Countersign), unjudged, "{advice:?}");
        let reason = world.words();
        world.by(Role::SeniorOfficer, &Command::SendBack { reason });
        world.recommend(advice);
        world.by(Role::SeniorOfficer, &Command::Countersign);
        assert_eq!(world.file().confirmed_hits(), 1, "it decides nothing by itself");
    }
}

#[test]
fn what_was_found_on_a_confirmed_match_is_looked_at_again_when_it_is_cleared_after_all() {
    let mut world = World::under_review();
    world.flag(50);
    world.confirm(50);
    world.judge(&[IntegrityExclusion]);
    let mut another = world.clone();
    another.flag(51);
    another.clear(51);
    assert!(!another.doubts_exclusion(), "it was made knowing the first, and the second was none");
    world.clear(50);
    assert!(world.doubts_exclusion(), "it may rest on the match");
    assert_eq!(world.file().hits_not_cleared(), 0, "a slip can be mended");

    let mut earlier = World::recommended(AdviceKind::Admit);
    earlier.flag(50);
    earlier.confirm(50);
    earlier.clear(50);
    assert!(earlier.doubts_exclusion(), "nobody has judged since it was confirmed");
    earlier.flag(51);
    earlier.clear(51);
    assert!(earlier.doubts_exclusion(), "and another that was none changes nothing of that");
}

#[test]
fn an_exception_ends_with_the_finding_that_it_was_made_of() {
    let mut world = World::under_review();
    world.judge(&[MandateField]);
    let reason = world.words();
    let find = |met| Command::RecordFinding { criterion: MandateField, met, basis: None, reason, evidence: vec![] };
    let advise = |advice| Command::Recommend { advice, reason };
    let except = Command::Except { criterion: MandateField, reason };
    world.held(&except);
    world.held(&advise(AdviceKind::Admit));
    world.by(Role::SeniorOfficer, &Command::SendBack { reason });
    world.held(&find(false));
    let unmet = Refusal::UnmetWithoutException { criteria: vec![MandateField] };
    assert_eq!(refused(&world, Role::Officer, &advise(AdviceKind::Admit)), unmet);
    let mut against = world.clone();
    against.hear_out();
    against.held(&advise(AdviceKind::NotAdmit));
    world.held(&except);
    world.clone().held(&advise(AdviceKind::Admit));
    world.held(&find(true));
    assert!(world.file().exceptions.is_empty());
    assert!(world.wordings().iter().all(|wording| wording.kind != WordingKind::Exception), "nobody reads it any more");
}

#[test]
fn a_reason_to_defer_that_was_taken_back_is_not_used_up() {
    let mut world = World::heard_after_two_deferrals();
    let reason = world.words();
    let defer = Command::Recommend { advice: AdviceKind::Defer, reason };
    world.held(&defer);
    world.held(&Command::Recall);
    world.held(&defer);
    world.by(Role::SeniorOfficer, &Command::SendBack { reason });
    world.held(&defer);
    world.by(Role::SeniorOfficer, &Command::Countersign);
    world.by(Role::SeniorOfficer, &Command::ReopenReview { reason });
    world.held(&defer);
    world.by(Role::SeniorOfficer, &Command::Countersign);
    world.place();
    world.meet();
    world.decide_on(OutcomeKind::Deferred);
    world.announce();
    world.next_session();
    world.held(&Command::ResumeReview);
    world.hear_out();
    assert_eq!(refused(&world, Role::Officer, &defer), Refusal::NewReasonNeeded { rounds: 3 });
    // Advice of another kind takes none along that was given before it.
    world.recommend(AdviceKind::Admit);
    world.held(&Command::Recall);
    assert_eq!(world.file().deferral_reasons, [reason]);
}
