//! Random lawful histories with generated people: whatever chance makes of the law, these hold.

use super::{
    samples::Dice,
    world::{ORGANIZATION, World, instant, member},
};
use antechamber_domain::{
    application::{Application, Command, CommandKind, Event, Horizon, RecordedEvent, StateKind, clocks, law},
    council::Phase,
    criteria::{CriterionKey, Verdict},
    kernel::{Actor, ActorKind, History, NgoRole, PersonId, Role, Seq, StaffRole, StaffRoles},
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

/// An owner, the clock, and up to nine people with whatever roles chance gives them.
pub(super) fn anybody(dice: &mut Dice) -> Vec<Actor> {
    let mut people = vec![Actor::Clock, member(0, NgoRole::Owner)];
    for n in 1..(4 + dice.below(6) as u128) {
        let staff: StaffRoles = StaffRole::ALL.into_iter().filter(|_| dice.below(5) < 2).collect();
        let organizations = if dice.below(6) == 0 { vec![(ORGANIZATION, NgoRole::ALL[dice.below(3)])] } else { vec![] };
        people.push(Actor::Person { id: PersonId(Uuid::from_u128(0x00b0_d000 + n)), staff, organizations });
    }
    people
}

impl World {
    /// A walk of `steps` attempts, lawful or not; only what is lawful is written down.
    pub(super) fn walked(seed: u64, steps: usize) -> Self {
        let mut dice = Dice::seeded(seed);
        let people = if dice.one_in(2) { anybody(&mut dice) } else { super::world::usual_people() };
        let mut world = Self::new(people);
        world.walk(&mut dice, steps);
        world
    }

    /// Half of the walks begin at the beginning with whoever there is, half somewhere in the
    /// procedure: chance alone seldom comes to its end.
    pub(super) fn walked_from_anywhere(seed: u64, steps: usize) -> Self {
        let mut dice = Dice::seeded(seed);
        if dice.one_in(2) {
            return Self::walked(seed, steps);
        }
        let mut world = Self::in_state(StateKind::ALL[dice.below(StateKind::ALL.len())]);
        world.walk(&mut dice, steps);
        world
    }

    fn walk(&mut self, dice: &mut Dice, steps: usize) {
        for _ in 0..steps {
            self.step(dice);
        }
    }

    pub(super) fn step(&mut self, dice: &mut Dice) {
        match dice.below(100) {
            0..6 => {
                let days = dice.below(20);
                self.days(i64::try_from(days).unwrap());
            }
            6..16 => self.next_of_the_clock(dice),
            16..20 => self.session_goes_on(dice),
            20..23 => self.edit(),
            23..25 => {
                let criterion = CriterionKey::ALL[dice.below(CriterionKey::ALL.len())];
                self.assessments.insert(criterion, Verdict::ALL[dice.below(5)]);
            }
            25..35 if self.state() == Some(StateKind::UnderReview) && self.holder().is_some() => self.reviewed(dice),
            _ => self.somebody_does_something(dice),
        }
    }

    fn next_of_the_clock(&mut self, dice: &mut Dice) {
        let Some(file) = &self.application else { return };
        let horizon = Horizon {
            rulebook: &self.rulebook,
            calendar: &self.calendar,
            draft_changed: None,
            list_closes: (file.target == Some(self.session.id)).then_some(self.session.list_closes),
            following: None,
        };
        let due = clocks(file, &horizon);
        let Some(due) = dice.of(&due).cloned() else { return };
        self.to(due.at);
        if matches!(due.command, Command::CarryOver { .. }) && self.session.phase == Phase::Planned {
            self.session.phase = Phase::ListClosed;
        }
        let clock = Actor::Clock;
        // What another command of the clock's has overtaken is refused, and that is right.
        let _ = self.give(&clock, &due.command);
    }

    pub(super) fn session_goes_on(&mut self, dice: &mut Dice) {
        self.session.phase = match self.session.phase {
            Phase::Planned if dice.one_in(2) => Phase::ListClosed,
            Phase::Planned | Phase::ListClosed | Phase::PaperIssued => {
                self.now = self.now.max(instant(self.session.opens));
                Phase::Open
            }
            Phase::Open => {
                if self.state() == Some(StateKind::OnAgenda) {
                    let command = if dice.one_in(3) { Command::ReturnItem } else { Command::NotTakenUp };
                    let _ = self.give(&Actor::Clock, &command);
                }
                self.now = self.now.max(instant(self.session.closes));
                self.next_session();
                Phase::Planned
            }
            over => over,
        };
    }

    fn reviewed(&mut self, dice: &mut Dice) {
        let unmet = if dice.one_in(2) { vec![CriterionKey::MandateField] } else { vec![] };
        let holder = self.holder().unwrap();
        let words = super::world::some_words();
        if self.ask(&holder, &Command::CorrectFact { at: "aims".into(), words, evidence: vec![] }).is_ok() {
            self.judge(&unmet);
        }
    }

    fn somebody_does_something(&mut self, dice: &mut Dice) {
        let state = self.state();
        let rows: Vec<_> =
            law::rows().iter().filter(|r| state.map_or(r.from.is_empty(), |s| r.from.contains(&s))).collect();
        let Some(row) = dice.of(&rows).copied() else { return };
        let ends = [CommandKind::Withdraw, CommandKind::Discard, CommandKind::ProposeClosing];
        if ends.contains(&row.command) && dice.below(3) > 0 {
            return;
        }
        let actor = match self.holder() {
            Some(holder) if row.only == law::Only::Holder && !dice.one_in(8) => holder,
            _ => {
                let fit: Vec<_> = self
                    .people
                    .iter()
                    .filter(|p| dice.one_in(6) || row.roles.iter().any(|r| p.holds(*r, Some(ORGANIZATION))))
                    .cloned()
                    .collect();
                let Some(actor) = dice.of(&fit) else { return };
                actor.clone()
            }
        };
        let command = self.fitting(row.command, dice);
        let _ = self.give(&actor, &command);
    }
}

/// The offices that somebody took, told from the events alone.
fn offices(history: &[RecordedEvent]) -> BTreeMap<PersonId, Vec<&'static str>> {
    let mut offices: BTreeMap<PersonId, Vec<_>> = BTreeMap::new();
    for recorded in history {
        let office = match recorded.event {
            Event::Recommended { .. } | Event::ClosingProposed { .. } => "recommend",
            Event::Countersigned | Event::Closed { .. } => "countersign",
            Event::CorrectionConfirmed { .. } => "confirm",
            _ => continue,
        };
        let ActorKind::Person(person) = recorded.by else { panic!("the clock signed: {recorded:?}") };
        let taken = offices.entry(person).or_default();
        if !taken.contains(&office) {
            taken.push(office);
        }
    }
    offices
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    // That every result lies in the table is asserted in `World::give` at each of these steps.
    #[test]
    fn nobody_takes_two_offices_in_one_case(seed: u64) {
        let world = World::walked_from_anywhere(seed, 160);
        for (person, taken) in offices(&world.history) {
            prop_assert!(taken.len() == 1, "{} took {:?}", person, taken);
        }
    }

    #[test]
    fn a_replay_gives_the_same_state(seed: u64) {
        let world = World::walked_from_anywhere(seed, 160);
        let replayed = Application::replay(&world.history).unwrap();
        prop_assert_eq!(&replayed, &world.application);
        for (n, recorded) in world.history.iter().enumerate() {
            use antechamber_domain::kernel::StoredEvent;
            let payload = recorded.event.to_payload().unwrap();
            let read = Event::from_payload(recorded.event.kind(), 1, &payload).unwrap();
            prop_assert_eq!(&read, &recorded.event, "event {}", n);
        }
    }

    #[test]
    fn no_broken_history_panics(seed: u64, cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..6), renumber: bool) {
        let world = World::walked_from_anywhere(seed, 120);
        prop_assume!(world.history.len() > 1);
        let mut history = world.history;
        for (one, other) in cuts {
            let (one, other) = (one.index(history.len()), other.index(history.len()));
            history.swap(one, other);
        }
        if renumber {
            for (recorded, n) in history.iter_mut().zip(1..) {
                recorded.seq = Seq(n);
            }
        }
        // Either it fits by chance, or it is told to be broken.
        let mut state = None;
        for recorded in &history {
            match Application::evolve(state, recorded) {
                Ok(next) => state = Some(next),
                Err(broken) => {
                    prop_assert!(!broken.event.is_empty());
                    break;
                }
            }
        }
    }

    #[test]
    fn whoever_is_conflicted_changes_nothing(seed: u64) {
        let world = World::walked_from_anywhere(seed, 120);
        let mut conflicted = std::collections::BTreeSet::new();
        for recorded in &world.history {
            if let ActorKind::Person(person) = recorded.by {
                prop_assert!(!conflicted.contains(&person), "{:?}", recorded);
            }
            match &recorded.event {
                Event::ConflictDeclared { by, .. } => { conflicted.insert(*by); }
                Event::ConflictLifted { of, .. } => { conflicted.remove(of); }
                _ => {}
            }
        }
        if let Some(file) = &world.application {
            prop_assert!(file.holder.is_none_or(|holder| !file.conflicted.contains(&holder)));
        }
    }
}

#[test]
fn the_clock_has_no_role_in_an_organization() {
    assert_eq!(Actor::Clock.roles(Some(ORGANIZATION)), [Role::Clock]);
}
