//! What a history leaves for the figures to count.

use super::world::{World, digest};
use antechamber_domain::{
    application::{AdviceKind, Application, Command, Counted, OutcomeKind, StateKind, Subject, Tally},
    council::{CaseFacts, WarningKind},
    criteria::{CriterionKey, Verdict},
    kernel::{History as _, Role},
};
use std::collections::BTreeMap;

/// The facts that hold after the history, with their days.
fn counted(world: &World) -> Vec<(Counted, u32)> {
    let mut facts = BTreeMap::new();
    let mut file = None;
    for record in &world.history {
        let after = Application::evolve(file.take(), record).unwrap();
        for tally in Tally::of(&after, record) {
            match tally {
                Tally::Holds { what, subject, days, .. } => {
                    facts.entry((what.kind(), subject)).or_insert((what, days)).0 = what;
                }
                Tally::Gone { kind, subject } => {
                    facts.remove(&(kind, subject));
                }
            }
        }
        file = Some(after);
    }
    facts.into_values().collect()
}

fn has(world: &World, what: Counted) -> bool {
    counted(world).iter().any(|(fact, _)| *fact == what)
}

#[test]
fn a_decision_counts_when_it_is_announced_and_as_what_it_is() {
    let mut world = World::on_agenda(AdviceKind::Admit);
    world.meet();
    world.decide_on(OutcomeKind::Deferred);
    let facts = [
        Counted::Decided(OutcomeKind::Deferred),
        Counted::Against(AdviceKind::Admit, OutcomeKind::Deferred),
        Counted::Deferred(1),
    ];
    assert!(facts.iter().all(|fact| !has(&world, *fact)), "nobody outside may know of it");
    world.announce();
    assert!(facts.iter().all(|fact| has(&world, *fact)), "{:?}", counted(&world));
    let took = counted(&world).iter().find(|(what, _)| *what == facts[0]).unwrap().1;
    assert!((300..330).contains(&took), "from 11 January to 22 November: {took}");
}

#[test]
fn a_corrected_outcome_is_counted_as_corrected_and_the_time_it_took_stays() {
    let mut world = World::announced(OutcomeKind::Deferred);
    let before = counted(&world);
    world.days(9);
    let (outcome, reason) = (Some(world.outcome(OutcomeKind::Admitted)), world.words());
    world.by(Role::CouncilSecretary, &Command::ProposeCorrection { outcome, taken: None, reason });
    let other = world.second(Role::CouncilSecretary);
    world.give(&other, &Command::ConfirmCorrection { letter: digest(201) }).unwrap();
    assert!(has(&world, Counted::Decided(OutcomeKind::Admitted)) && !has(&world, Counted::Deferred(1)));
    assert!(world.file().rounds == 0 && !has(&world, Counted::Deferred(2)));
    assert!(has(&world, Counted::Against(AdviceKind::Defer, OutcomeKind::Admitted)));
    let took = |facts: &[(Counted, u32)]| facts.iter().find(|(w, _)| matches!(w, Counted::Decided(_))).unwrap().1;
    assert_eq!(took(&counted(&world)), took(&before));
}

#[test]
fn what_a_correction_counts_is_of_the_day_of_the_announcement() {
    let mut world = World::announced(OutcomeKind::NotAdmitted);
    let announced = world.file().since;
    corrected(&mut world, Some(OutcomeKind::Deferred));
    let facts = Tally::of(world.file(), world.history.last().unwrap());
    let day = |fact: &Tally| match fact {
        Tally::Holds { at, .. } => Some(*at),
        Tally::Gone { .. } => None,
    };
    let days: Vec<_> = facts.iter().filter_map(day).collect();
    assert!(days.len() > 2 && days.iter().all(|at| *at == announced), "{facts:?}");
    corrected(&mut world, Some(OutcomeKind::Admitted));
    let stays = counted(&world).into_iter().filter(|(what, _)| *what == Counted::Stay(StateKind::Deferred));
    assert_eq!(stays.count(), 0, "it was never deferred");
}

/// Announced with what looks odd on the session's record.
fn announced_with(odd: impl IntoIterator<Item = (OutcomeKind, WarningKind)>) -> World {
    let mut world = World::decided(OutcomeKind::Admitted);
    world.session.odd = odd.into_iter().collect();
    assert!(!has(&world, Counted::Despite(WarningKind::RuleUnmet)), "nobody outside may know of it");
    world.announce();
    world
}

#[test]
fn a_deferral_that_is_corrected_is_not_counted_before_itself() {
    let mut world = World::decided(OutcomeKind::Deferred);
    let before = CaseFacts::of(world.file()).rounds;
    world.announce();
    assert_eq!(world.file().deferrals(), before + 1);
    assert_eq!(CaseFacts::of(world.file()).rounds, before, "it would be warned of as one deferral more");
}

fn corrected(world: &mut World, outcome: Option<OutcomeKind>) {
    world.days(3);
    let (outcome, reason) = (outcome.map(|kind| world.outcome(kind)), world.words());
    world.by(Role::CouncilSecretary, &Command::ProposeCorrection { outcome, taken: None, reason });
    let other = world.second(Role::CouncilSecretary);
    world.give(&other, &Command::ConfirmCorrection { letter: digest(202) }).unwrap();
}

#[test]
fn a_decision_that_looked_odd_counts_as_it_was_announced_and_as_it_is_corrected() {
    let (admitted, not_admitted) = (OutcomeKind::Admitted, OutcomeKind::NotAdmitted);
    let odd = [(admitted, WarningKind::RuleUnmet), (admitted, WarningKind::PeriodRuns)];
    // The votes carry what it is corrected to, and the days are what they were.
    let odd = odd.into_iter().chain([(not_admitted, WarningKind::PeriodRuns)]);
    let mut world = announced_with(odd);
    let (rule, period) = (Counted::Despite(WarningKind::RuleUnmet), Counted::Despite(WarningKind::PeriodRuns));
    assert!(has(&world, rule) && has(&world, period));
    assert!(!has(&world, Counted::Despite(WarningKind::QuorumUnmet)));
    corrected(&mut world, None);
    assert!(has(&world, rule) && has(&world, period), "another letter is no other decision");
    corrected(&mut world, Some(not_admitted));
    assert!(!has(&world, rule) && has(&world, period), "{:?}", counted(&world));
}

#[test]
fn an_organization_is_deferred_beyond_the_limit_whatever_its_application() {
    for (earlier, beyond) in [(1, false), (2, true), (6, true)] {
        let mut world = World::new(super::world::usual_people());
        world.standing.earlier_rounds = earlier;
        world.by(Role::Owner, &Command::Start { organization: super::world::ORGANIZATION });
        world.submit();
        world.by(Role::Officer, &Command::Take);
        world.held(&Command::Complete { proceed_despite: BTreeMap::new(), legible: true });
        world.recommend(AdviceKind::Defer);
        world.by(Role::SeniorOfficer, &Command::Countersign);
        world.place();
        world.meet();
        world.decide_on(OutcomeKind::Deferred);
        world.announce();
        assert!(has(&world, Counted::Deferred(earlier + 1)), "{:?}", counted(&world));
        let despite = Counted::Despite(WarningKind::DeferralBeyondLimit);
        assert_eq!(has(&world, despite), beyond, "after {earlier}");
        corrected(&mut world, Some(OutcomeKind::Admitted));
        assert!(!has(&world, despite), "what was no deferral was none beyond the limit");
    }
}

#[test]
fn each_file_counts_once_whatever_happens_to_it() {
    for seed in 0..300 {
        let world = World::walked_from_anywhere(seed, 120);
        let Some(file) = &world.application else { continue };
        let facts = counted(&world);
        let times = |wanted: fn(&Counted) -> bool| facts.iter().filter(|(what, _)| wanted(what)).count();
        let asked = times(|what| *what == Counted::Asked);
        assert_eq!(asked, usize::from(!file.questions.is_empty()), "{seed}");
        assert!(times(|what| *what == Counted::AskedAgain) <= asked, "{seed}");
        let excepted = times(|what| matches!(what, Counted::Excepted(_)));
        assert_eq!(times(|what| *what == Counted::WithException), usize::from(excepted > 0), "{seed}");
        let decided = times(|what| matches!(what, Counted::Decided(_)));
        assert!(times(|what| matches!(what, Counted::Against(..))) <= decided, "{seed}");
        let deferred = times(|what| matches!(what, Counted::Deferred(_)));
        assert_eq!(times(|what| *what == Counted::Decided(OutcomeKind::Deferred)), deferred, "{seed}");
        assert!(times(|what| *what == Counted::Despite(WarningKind::DeferralBeyondLimit)) <= deferred, "{seed}");
    }
}

#[test]
fn a_criterion_counts_as_not_met_until_it_is_found_met() {
    let mut world = World::under_review();
    world.judge(&[CriterionKey::MandateField]);
    assert!(has(&world, Counted::Unmet(CriterionKey::MandateField)));
    world.judge(&[]);
    assert!(!has(&world, Counted::Unmet(CriterionKey::MandateField)));
}

#[test]
fn an_exception_counts_until_something_is_found_on_its_criterion_again() {
    let (mandate, age) = (CriterionKey::MandateField, CriterionKey::LegalMinAge);
    let mut world = World::under_review();
    world.judge(&[mandate, age]);
    let reason = world.words();
    for criterion in [mandate, age] {
        world.held(&Command::Except { criterion, reason });
    }
    let find = |criterion, met| Command::RecordFinding { criterion, met, basis: None, reason, evidence: vec![] };
    assert!(has(&world, Counted::Excepted(mandate)) && has(&world, Counted::Excepted(age)));
    assert!(has(&world, Counted::WithException));
    world.held(&find(mandate, false));
    assert!(!has(&world, Counted::Excepted(mandate)) && has(&world, Counted::Excepted(age)));
    assert!(has(&world, Counted::WithException), "the other stands");
    world.held(&find(age, true));
    assert!(!has(&world, Counted::Excepted(age)) && !has(&world, Counted::WithException));
}

#[test]
fn what_the_rule_found_not_met_counts_once_whichever_way_it_was_set_aside() {
    let (age, profit) = (CriterionKey::LegalMinAge, CriterionKey::IdentityNonProfit);
    let mut world = World::screening();
    world.assessments.insert(age, Verdict::NotMet);
    let reason = world.words();
    world.held(&Command::Complete { proceed_despite: [(age, reason)].into(), legible: true });
    assert!(has(&world, Counted::Unmet(age)) && has(&world, Counted::Proceeded(age)));
    world.assessments.insert(profit, Verdict::NotMet);
    for criterion in [age, profit] {
        world.held(&Command::Except { criterion, reason });
        assert!(has(&world, Counted::Excepted(criterion)), "{criterion}");
        let times = counted(&world).iter().filter(|(what, _)| *what == Counted::Unmet(criterion)).count();
        assert_eq!(times, 1, "{criterion}");
    }
    assert!(!has(&world, Counted::Proceeded(profit)), "the review had begun");
    world.held(&Command::RecordFinding { criterion: age, met: true, basis: None, reason, evidence: vec![] });
    assert!(!has(&world, Counted::Unmet(age)) && !has(&world, Counted::Excepted(age)));
    assert!(has(&world, Counted::Proceeded(age)), "that was done, whatever is found of it later");
    assert!(has(&world, Counted::Unmet(profit)));
}

#[test]
fn every_stay_but_the_drafts_is_measured() {
    let mut world = World::submitted();
    world.days(12);
    world.by(Role::Officer, &Command::Take);
    assert_eq!(counted(&world), [(Counted::Stay(StateKind::Submitted), 12)]);
}

#[test]
fn whoever_is_asked_on_one_criterion_again_is_counted_once() {
    let mut world = World::under_review();
    let ask = |world: &mut World, criterion| {
        let subject = Subject::Criterion(criterion);
        let mut question = world.a_question();
        let earlier = world.file().questions.iter().rev().find(|q| q.asked.subject == subject).map(|q| q.asked.id);
        question.earlier = earlier.map(|id| (id, question.words));
        question.subject = subject;
        world.held(&Command::Ask { questions: vec![question], opened: super::paths::opened() });
        world.send();
        counted(world).iter().filter(|(what, _)| *what == Counted::AskedAgain).count()
    };
    assert!(!has(&world, Counted::Asked));
    assert_eq!(ask(&mut world, CriterionKey::MandateField), 0);
    assert!(has(&world, Counted::Asked));
    assert_eq!(ask(&mut world, CriterionKey::IdentityNonProfit), 0);
    assert_eq!(ask(&mut world, CriterionKey::MandateField), 1);
    assert_eq!(ask(&mut world, CriterionKey::MandateField), 1);
}

#[test]
fn whoever_is_asked_what_was_taken_back_is_not_asked_again() {
    let mut world = World::under_review();
    let ask = |world: &mut World| {
        let mut question = world.a_question();
        (question.subject, question.earlier) = (Subject::Criterion(CriterionKey::MandateField), None);
        world.held(&Command::Ask { questions: vec![question], opened: super::paths::opened() });
    };
    ask(&mut world);
    let reason = world.words();
    world.held(&Command::CancelQuestions { reason });
    ask(&mut world);
    assert!(has(&world, Counted::Asked) && !has(&world, Counted::AskedAgain));
}

#[test]
fn every_fact_is_asked_for_under_a_key_of_its_own() {
    let mut keys: Vec<_> = Counted::all().into_iter().map(|what| (what.kind(), what.key())).collect();
    let all = keys.len();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), all);
    assert!(!Counted::all().contains(&Counted::Against(AdviceKind::Defer, OutcomeKind::Deferred)));
    assert!(!Counted::all().contains(&Counted::Despite(WarningKind::AgainstAdvice)), "it is counted with the advice");
    assert_eq!(Counted::Deferred(40).key(), Counted::Deferred(Counted::MOST_ROUNDS).key());
}
