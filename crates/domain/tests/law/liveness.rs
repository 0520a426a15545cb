//! No file is stuck while somebody could be appointed: with a new officer, a new senior officer
//! and a new secretary, the clock and the Council, and nothing from the NGO, every file comes to
//! an end.

use super::world::{APPLICATION, World, digest, staff};
use antechamber_domain::{
    application::{AdviceKind, Command, DuplicateStatus, HitStatus, OutcomeKind, StateKind},
    council::Phase,
    kernel::{Actor, StaffRole},
};
use proptest::prelude::*;

struct Appointed {
    officer: Actor,
    senior: Actor,
    secretary: Actor,
}

impl Appointed {
    fn to(world: &mut World) -> Self {
        let new = Self {
            officer: staff(900, &[StaffRole::Officer]),
            senior: staff(901, &[StaffRole::SeniorOfficer]),
            secretary: staff(902, &[StaffRole::CouncilSecretary]),
        };
        world.people.extend([new.officer.clone(), new.senior.clone(), new.secretary.clone()]);
        new
    }

    /// One step towards the end; whatever is refused here is a file that is stuck.
    fn move_on(&self, world: &mut World) -> Result<(), String> {
        let (state, words) = (world.file().state.kind(), world.words());
        let on_the_desk = matches!(
            state,
            StateKind::Submitted
                | StateKind::Screening
                | StateKind::AwaitingApplicant
                | StateKind::UnderReview
                | StateKind::Deferred
        );
        let officer = self.officer.person();
        if let (true, Some(to)) = (on_the_desk && world.file().holder != officer, officer) {
            return give(world, &self.senior, &Command::Assign { to });
        }
        match state {
            StateKind::Draft => {
                expire(world);
                Ok(())
            }
            StateKind::Screening => {
                let proceed_despite = world.rulebook.criteria().iter().map(|c| (c.key, words)).collect();
                give(world, &self.officer, &Command::Complete { proceed_despite, legible: true })
            }
            StateKind::AwaitingApplicant => self.time_runs_out(world),
            StateKind::UnderReview => self.review(world),
            StateKind::Recommended | StateKind::ClosingProposed => self.sign(world),
            StateKind::Endorsed => {
                if world.session.phase != Phase::Planned {
                    world.next_session();
                }
                give(world, &self.secretary, &Command::Place { session: world.session.id, late: None })
            }
            StateKind::OnAgenda => {
                world.session.id = world.file().item().unwrap().session;
                world.meet();
                let (outcome, on) = (world.outcome(OutcomeKind::Admitted), world.session.opens);
                let resolution = super::world::RESOLUTION;
                let command = Command::RecordDecision { resolution, outcome, on, despite: Some(words) };
                give(world, &self.secretary, &command)
            }
            StateKind::Decided => {
                give(world, &self.secretary, &Command::Preview { letter: digest(201) })?;
                give(world, &self.secretary, &Command::Announce { letter: digest(201) })
            }
            StateKind::Deferred => {
                if world.file().correction().is_some() {
                    // A mistaken proposal holds nobody up: another takes its place.
                    give(
                        world,
                        &self.secretary,
                        &Command::ProposeCorrection { outcome: None, taken: None, reason: words },
                    )?;
                }
                give(world, &self.officer, &Command::ResumeReview)
            }
            other => Err(format!("{other:?} is an end")),
        }
    }

    fn time_runs_out(&self, world: &mut World) -> Result<(), String> {
        let reason = world.words();
        if world.file().extension_requested() {
            give(world, &self.officer, &Command::RefuseExtension { reason })?;
        }
        if world.file().contact_failed() {
            give(world, &self.officer, &Command::ContactFound)?;
        }
        let grace = world.file().awaiting().unwrap().grace;
        world.to(grace);
        give(world, &Actor::Clock, &Command::Lapse).or_else(|_| give(world, &Actor::Clock, &Command::GoOn))
    }

    fn review(&self, world: &mut World) -> Result<(), String> {
        let linked: Vec<_> = world.file().duplicates.iter().filter(|(_, s)| **s == DuplicateStatus::Linked).collect();
        if let Some(of) = linked.first().map(|(of, _)| **of) {
            let reason = world.words();
            return give(world, &self.officer, &Command::DismissDuplicate { of, reason });
        }
        world.judge(&[]);
        let reason = world.words();
        give(world, &self.officer, &Command::Recommend { advice: AdviceKind::Admit, reason })
    }

    fn sign(&self, world: &mut World) -> Result<(), String> {
        let hits: Vec<_> = world.file().hits.iter().filter(|(_, s)| **s == HitStatus::Open).map(|(h, _)| *h).collect();
        for hit in hits {
            let reason = world.words();
            give(world, &self.senior, &Command::ClearHit { hit, reason })?;
        }
        let reason = world.words();
        give(world, &self.senior, &Command::Countersign)
            .or_else(|_| give(world, &self.senior, &Command::SendBack { reason }))
    }
}

/// Two warnings and the end; which of them are behind it already, chance has decided.
fn expire(world: &mut World) {
    world.days(800);
    for command in [Command::WarnDraft, Command::WarnDraft, Command::ExpireDraft] {
        let _ = give(world, &Actor::Clock, &command);
        world.days(40);
    }
}

fn give(world: &mut World, actor: &Actor, command: &Command) -> Result<(), String> {
    let state = world.state();
    world.give(actor, command).map_err(|refusal| format!("{command:?} in {state:?}: {refusal:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_file_is_stuck_while_somebody_could_be_appointed(seed: u64, steps in 1_usize..150) {
        let mut world = World::walked_from_anywhere(seed, steps);
        prop_assume!(world.application.is_some());
        let appointed = Appointed::to(&mut world);
        for _ in 0..40 {
            if world.state().is_some_and(StateKind::is_closed) {
                return Ok(());
            }
            let moved = appointed.move_on(&mut world);
            prop_assert!(moved.is_ok(), "stuck: {:?}", moved);
        }
        prop_assert!(false, "no end of {} in {:?}", APPLICATION, world.state());
    }
}
