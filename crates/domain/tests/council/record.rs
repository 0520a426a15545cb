//! Resolutions and outcomes: the registrar is never refused a fact, only what cannot be.

use super::world::{
    CLOSES, Meeting, OPENS, SESSION, deferred, details, file, not_admitted, outcome, place_late, record, resolution,
    secretary, text, voted, words,
};
use antechamber_domain::{
    application::{AdviceKind, Outcome, OutcomeKind},
    council::{
        Command, CouncilSession, DecisionRule, Details, Event, LaterSession, NotDeferredTo, Phase, Quorum,
        RecordedOutcome, Refusal, ResolutionNumber, SessionKind, Taken, Votes, Warning, WarningKind, warnings,
    },
    kernel::{Calendar, CouncilSessionId, History as _, Role},
};
use jiff::ToSpan;

fn resolve(n: u128, number: u32) -> Command {
    Command::RecordResolution { id: resolution(n), text: text(number, OPENS, []) }
}

fn recorded(record: RecordedOutcome) -> Command {
    Command::RecordOutcome { record, despite: None }
}

fn despite(record: RecordedOutcome) -> Command {
    Command::RecordOutcome { record, despite: Some(words(8)) }
}

#[test]
fn eighteen_files_stand_under_one_resolution() {
    let mut m = Meeting::resolved(18);
    for n in 0..18 {
        m.must(&outcome(n, Outcome::Admitted));
    }
    assert_eq!(m.state().resolutions[&resolution(0)].items.len(), 18);
    assert!(m.state().undecided().is_empty());
}

#[test]
fn an_item_can_be_taken_out_of_the_block_and_decided_apart() {
    let mut m = Meeting::resolved(3);
    m.must(&resolve(1, 1_290));
    m.must(&despite(RecordedOutcome { resolution: resolution(1), ..record(1, deferred()) }));
    let resolutions = &m.state().resolutions;
    assert_eq!(resolutions[&resolution(0)].items, [file(0), file(2)].into());
    assert_eq!(resolutions[&resolution(1)].items, [file(1)].into());
    assert_eq!(m.state().resolution_of(file(1)).map(|r| r.number), Some(ResolutionNumber(1_290)));
}

#[test]
fn a_number_means_one_resolution() {
    let mut m = Meeting::resolved(1);
    assert_eq!(m.say(&resolve(1, 1_289)), Err(Refusal::NumberTaken { by: resolution(0) }));
    assert_eq!(m.say(&resolve(1, 0)), Err(Refusal::NoNumber));
    assert_eq!(m.say(&resolve(0, 1_290)), Err(Refusal::ResolutionExists));
    m.number_taken_by = Some(resolution(77));
    assert_eq!(m.say(&resolve(1, 1_200)), Err(Refusal::NumberTaken { by: resolution(77) }));
    // The resolution that has the number may be corrected in other things.
    m.number_taken_by = Some(resolution(0));
    let reason = words(9);
    m.must(&Command::CorrectResolution { id: resolution(0), text: text(1_289, OPENS, 0..1), reason });
    m.number_taken_by = None;
    let foreign = Command::CorrectResolution { id: resolution(9), text: text(1_300, OPENS, []), reason };
    assert_eq!(m.say(&foreign), Err(Refusal::ForeignResolution));
}

#[test]
fn a_resolution_keeps_what_was_decided_under_it() {
    let mut m = Meeting::resolved(2);
    m.must(&outcome(0, Outcome::Admitted));
    let correct = |items: &[u128]| Command::CorrectResolution {
        id: resolution(0),
        text: text(1_291, OPENS, items.iter().copied()),
        reason: words(9),
    };
    assert_eq!(m.say(&correct(&[1])), Err(Refusal::DecidedUnderIt));
    assert_eq!(m.say(&correct(&[0, 7])), Err(Refusal::NotOnThisList));
    m.must(&correct(&[0]));
    assert_eq!(m.state().resolutions[&resolution(0)].number, ResolutionNumber(1_291));
}

#[test]
fn only_the_impossible_is_refused() {
    let mut m = Meeting::resolved(2);
    let today = Calendar::moment(m.now).day;
    let on = |day| RecordedOutcome { on: day, ..record(0, Outcome::Admitted) };
    let outside = Refusal::OutsideSession { opens: OPENS, closes: CLOSES };
    assert_eq!(m.say(&outcome(7, Outcome::Admitted)), Err(Refusal::NotOnThisList));
    assert_eq!(m.say(&recorded(on(OPENS.yesterday().unwrap()))), Err(outside.clone()));
    assert_eq!(m.say(&recorded(on(CLOSES.tomorrow().unwrap()))), Err(outside));
    assert_eq!(m.say(&recorded(on(OPENS.tomorrow().unwrap()))), Err(Refusal::InTheFuture { today }));
    let foreign = RecordedOutcome { resolution: resolution(5), ..record(0, Outcome::Admitted) };
    assert_eq!(m.say(&recorded(foreign)), Err(Refusal::ForeignResolution));
    let crowd = Votes { in_favour: 170, against: 6, abstaining: 0, present: 176 };
    let impossible = voted(0, Outcome::Admitted, DecisionRule::CONSTITUTION, crowd);
    assert_eq!(m.say(&despite(impossible)), Err(Refusal::ImpossibleVotes));
    m.must(&outcome(0, Outcome::Admitted));
    assert_eq!(m.say(&outcome(0, Outcome::Admitted)), Err(Refusal::AlreadyDecided));
    assert_eq!(m.say(&Command::MarkNotTakenUp { application: file(0) }), Err(Refusal::AlreadyDecided));
}

/// A file is deferred to the session of this number, of this kind and as far as this.
fn deferred_to(n: u128, kind: SessionKind, phase: Phase) -> (Outcome, Option<LaterSession>) {
    let id = CouncilSessionId(uuid::Uuid::from_u128(n));
    (Outcome::Deferred { to: Some(id), reasons: words(6) }, Some(LaterSession { id, kind, phase }))
}

#[test]
fn a_file_is_deferred_to_a_session_that_can_take_it() {
    let regular = SessionKind::Regular(119);
    let mut cases = vec![
        (SessionKind::Special(3), Phase::Planned, Some(NotDeferredTo::Special)),
        (SessionKind::WrittenProcedure, Phase::Planned, None),
    ];
    cases.extend(Phase::ALL.map(|phase| {
        let why = match phase {
            Phase::Ended => Some(NotDeferredTo::Over),
            Phase::Cancelled => Some(NotDeferredTo::CalledOff),
            _ => None,
        };
        (regular, phase, why)
    }));
    for (kind, phase, why) in cases {
        let (deferral, later) = deferred_to(9, kind, phase);
        let expected = why.map_or(Ok(()), |why| Err(Refusal::DeferredTo(why)));
        let mut m = Meeting { later, ..Meeting::resolved(1) };
        m.advice = Some(AdviceKind::Defer);
        assert_eq!(m.say(&recorded(record(0, deferral.clone()))), expected, "{kind:?} {phase:?}");
        // What was recorded otherwise is corrected to it no more than it is recorded.
        let mut m = Meeting { later, ..Meeting::resolved(1) };
        m.must(&outcome(0, Outcome::Admitted));
        let correct = Command::CorrectOutcome { record: record(0, deferral), reason: words(9) };
        assert_eq!(m.say(&correct), expected, "corrected, {kind:?} {phase:?}");
    }
}

#[test]
fn a_file_is_deferred_neither_to_the_same_session_nor_to_one_that_there_is_not() {
    let mut m = Meeting::resolved(1);
    m.advice = Some(AdviceKind::Defer);
    let itself = Outcome::Deferred { to: Some(SESSION), reasons: words(6) };
    assert_eq!(m.say(&recorded(record(0, itself))), Err(Refusal::DeferredTo(NotDeferredTo::Itself)));
    let (deferral, another) = deferred_to(9, SessionKind::Regular(119), Phase::Planned);
    assert_eq!(m.say(&recorded(record(0, deferral))), Err(Refusal::DeferredTo(NotDeferredTo::Unknown)));
    m.later = another;
    let (deferral, _) = deferred_to(10, SessionKind::Regular(119), Phase::Planned);
    assert_eq!(m.say(&recorded(record(0, deferral))), Err(Refusal::DeferredTo(NotDeferredTo::Unknown)));
}

#[test]
fn a_correction_of_what_was_announced_is_confirmed_whatever_became_of_the_session_that_it_names() {
    let (deferral, later) = deferred_to(9, SessionKind::Regular(119), Phase::Cancelled);
    let mut m = Meeting { later, ..Meeting::resolved(1) };
    m.must(&outcome(0, Outcome::Admitted));
    m.announced = true;
    m.must(&Command::CorrectOutcome { record: record(0, deferral.clone()), reason: words(9) });
    assert_eq!(m.state().item(file(0)).unwrap().decision.as_ref().unwrap().outcome, deferral);
}

#[test]
fn what_looks_odd_is_confirmed_with_a_reason() {
    let votes = |pro, contra, present| Votes { in_favour: pro, against: contra, abstaining: 0, present };
    let simple = DecisionRule::CONSTITUTION;
    let cases = [
        (voted(0, Outcome::Admitted, simple, votes(44, 44, 88)), Warning::RuleUnmet { rule: simple }),
        (voted(0, Outcome::Admitted, simple, votes(80, 7, 87)), Warning::QuorumUnmet { present: 87, needed: 88 }),
        (RecordedOutcome { rule: simple, ..record(0, Outcome::Admitted) }, Warning::VotesNotGiven),
        (record(0, not_admitted()), Warning::AgainstAdvice { advice: AdviceKind::Admit }),
        (
            RecordedOutcome { rule: DecisionRule::NoObjection { days: 15 }, ..record(0, Outcome::Admitted) },
            Warning::PeriodRuns { until: OPENS.checked_add(15.days()).unwrap() },
        ),
        (
            RecordedOutcome { on: OPENS.tomorrow().unwrap(), ..record(0, Outcome::Admitted) },
            Warning::AnotherDay { adopted: OPENS },
        ),
    ];
    for (record, warning) in cases {
        let mut m = Meeting::resolved(1);
        m.now = super::world::at(record.on);
        let warnings = vec![warning];
        assert_eq!(m.say(&recorded(record.clone())), Err(Refusal::WarningsNeedReason { warnings }), "{record:?}");
        let outcome = record.outcome.kind();
        assert_eq!(m.say(&despite(record)), Ok(()));
        // The file is told of it, but for the advice, which it knows by itself.
        let told: Vec<_> = m.state().facts_for(file(0), None).odd_with(outcome).collect();
        let expected = Some(warning.kind()).filter(|kind| *kind != WarningKind::AgainstAdvice);
        assert_eq!(told, Vec::from_iter(expected));
        let Event::OutcomeRecorded { warnings, .. } = &m.history.last().unwrap().event else { panic!("no record") };
        assert_eq!(*warnings, [warning], "what was confirmed is kept");
    }
}

#[test]
fn a_file_is_told_what_looks_odd_with_each_outcome_and_after_each_correction() {
    let mut m = Meeting::resolved(1);
    let votes = |in_favour, against| {
        voted(
            0,
            Outcome::Admitted,
            DecisionRule::CONSTITUTION,
            Votes { in_favour, against, abstaining: 0, present: 88 },
        )
    };
    let told = |m: &Meeting, outcome| m.state().facts_for(file(0), None).odd_with(outcome).collect::<Vec<_>>();
    assert!(m.state().facts_for(file(0), None).odd.is_empty(), "nothing is decided");
    m.must(&despite(votes(44, 44)));
    assert_eq!(told(&m, OutcomeKind::Admitted), [WarningKind::RuleUnmet]);
    assert!(told(&m, OutcomeKind::NotAdmitted).is_empty(), "the proposal fell");
    m.must(&Command::CorrectOutcome { record: votes(48, 40), reason: words(9) });
    assert!(told(&m, OutcomeKind::Admitted).is_empty());
    assert_eq!(told(&m, OutcomeKind::NotAdmitted), [WarningKind::RuleUnmet]);
}

#[test]
fn what_a_file_is_told_stays_as_it_was_recorded_until_the_record_is_corrected() {
    let mut m = Meeting::resolved(1);
    let votes = Votes { in_favour: 48, against: 40, abstaining: 0, present: 88 };
    let record = voted(0, Outcome::Admitted, DecisionRule::CONSTITUTION, votes);
    let told = |m: &Meeting, outcome| m.state().facts_for(file(0), None).odd_with(outcome).collect::<Vec<_>>();
    m.must(&recorded(record.clone()));
    let amended = Details { quorum: Some(90), ..details() };
    m.must(&Command::Amend { closes: CLOSES, details: amended });
    assert!(told(&m, OutcomeKind::Admitted).is_empty(), "nobody was asked about it");
    assert_eq!(told(&m, OutcomeKind::NotAdmitted), [WarningKind::QuorumUnmet], "it would be another decision");
    m.must(&Command::CorrectOutcome { record, reason: words(9) });
    assert_eq!(told(&m, OutcomeKind::Admitted), [WarningKind::QuorumUnmet]);
    let warnings = [Warning::QuorumUnmet { present: 88, needed: 90 }];
    assert_eq!(m.history.last().unwrap().event.warnings(), Some(&warnings[..]));
    m.must(&Command::Amend { closes: CLOSES, details: details() });
    assert_eq!(told(&m, OutcomeKind::Admitted), [WarningKind::QuorumUnmet], "as it was corrected");
}

#[test]
fn a_file_is_told_how_it_was_decided_and_what_would_look_odd_were_it_decided_otherwise() {
    let mut m = Meeting::resolved(1);
    assert_eq!(m.state().facts_for(file(0), None).taken, None, "nothing is decided");
    let record = record(0, Outcome::Admitted);
    m.must(&recorded(record.clone()));
    let facts = m.state().facts_for(file(0), None);
    assert_eq!((facts.members, facts.taken), (details().members, Some(record.taken())));
    let votes = Some(Votes { in_favour: 44, against: 44, abstaining: 0, present: 88 });
    let taken = Taken { rule: DecisionRule::CONSTITUTION, votes, ..record.taken() };
    let told = m.state().facts_if_taken(file(0), taken);
    assert_eq!(told.odd_with(OutcomeKind::Admitted).collect::<Vec<_>>(), [WarningKind::RuleUnmet]);
    assert_eq!(told.odd_with(OutcomeKind::NotAdmitted).next(), None, "the proposal fell");
    assert!(told.resolution_here && told.taken == Some(record.taken()));
    let elsewhere = Taken { resolution: resolution(3), ..record.taken() };
    assert!(!m.state().facts_if_taken(file(0), elsewhere).resolution_here);
}

#[test]
fn of_records_without_their_warnings_a_file_is_told_what_looks_odd_now() {
    let mut m = Meeting::resolved(1);
    let votes = Votes { in_favour: 44, against: 44, abstaining: 0, present: 88 };
    m.must(&despite(voted(0, Outcome::Admitted, DecisionRule::CONSTITUTION, votes)));
    let mut history = m.history;
    let Some(Event::OutcomeRecorded { warnings, .. }) = history.last_mut().map(|record| &mut record.event) else {
        panic!("no record")
    };
    warnings.clear();
    let before = history.iter().fold(None, |state, record| Some(CouncilSession::evolve(state, record).unwrap()));
    let told: Vec<_> = before.unwrap().facts_for(file(0), None).odd_with(OutcomeKind::Admitted).collect();
    assert_eq!(told, [WarningKind::RuleUnmet]);
}

#[test]
fn where_nobody_is_to_object_the_last_day_decides() {
    let m = Meeting::resolved(1);
    let clocks =
        antechamber_domain::council::SessionClocks::from(antechamber_domain::criteria::current().unwrap().parameters());
    let found = |days, on| {
        let rule = DecisionRule::NoObjection { days };
        let record = RecordedOutcome { rule, on, ..record(0, Outcome::Admitted) };
        warnings(m.state(), &record, None, clocks).contains(&Warning::PeriodRuns { until: OPENS.tomorrow().unwrap() })
    };
    assert!(found(1, OPENS));
    assert!(!found(1, OPENS.tomorrow().unwrap()));
}

#[test]
fn a_session_that_was_shortened_leaves_members_all_their_days_to_object() {
    let mut m = Meeting::resolved(1);
    let closes = OPENS.tomorrow().unwrap();
    m.must(&Command::Amend { closes, details: details() });
    m.now = super::world::at(closes);
    let rule = DecisionRule::NoObjection { days: 3 };
    let record = RecordedOutcome { rule, on: closes, ..record(0, Outcome::Admitted) };
    let warnings = vec![Warning::PeriodRuns { until: CLOSES }, Warning::AnotherDay { adopted: OPENS }];
    assert_eq!(m.say(&recorded(record)), Err(Refusal::WarningsNeedReason { warnings }));
}

#[test]
fn a_refusal_by_vote_stands_when_the_proposal_to_admit_fell() {
    let mut m = Meeting::resolved(2);
    m.advice = Some(AdviceKind::NotAdmit);
    let tie = Votes { in_favour: 44, against: 44, abstaining: 0, present: 88 };
    m.must(&recorded(voted(0, not_admitted(), DecisionRule::CONSTITUTION, tie)));
    let won = Votes { in_favour: 45, against: 43, abstaining: 0, present: 88 };
    let odd = voted(1, not_admitted(), DecisionRule::CONSTITUTION, won);
    let rule = DecisionRule::CONSTITUTION;
    assert_eq!(m.say(&recorded(odd)), Err(Refusal::WarningsNeedReason { warnings: vec![Warning::RuleUnmet { rule }] }));
}

#[test]
fn the_third_deferral_is_beyond_the_limit() {
    let mut m = Meeting::resolved(1);
    m.advice = Some(AdviceKind::Defer);
    for (rounds, expected) in [(0, vec![]), (1, vec![]), (2, vec![Warning::DeferralBeyondLimit { round: 3, limit: 2 }])]
    {
        m.rounds = rounds;
        let (secretary, command) = (secretary(), outcome(0, deferred()));
        let context = m.context(&secretary, &command);
        let found = warnings(m.state(), &record(0, deferred()), context.case.as_ref(), context.clocks);
        assert_eq!(found, expected, "after {rounds} deferrals");
    }
}

#[test]
fn the_sessions_own_quorum_counts_where_it_stands_on_record() {
    let mut m = Meeting::resolved(1);
    let amended = Details { quorum: Some(90), ..details() };
    m.must(&Command::Amend { closes: CLOSES, details: amended });
    let votes = Votes { in_favour: 89, against: 0, abstaining: 0, present: 89 };
    let found = warnings(
        m.state(),
        &voted(0, Outcome::Admitted, DecisionRule::CONSTITUTION, votes),
        None,
        antechamber_domain::council::SessionClocks::from(antechamber_domain::criteria::current().unwrap().parameters()),
    );
    assert_eq!(found, [Warning::QuorumUnmet { present: 89, needed: 90 }]);
    let own = DecisionRule::SimpleMajority { quorum: Quorum::Members(10) };
    assert_eq!(own.quorum(), Some(Quorum::Members(10)));
    let too_many = Details { quorum: Some(176), ..details() };
    assert_eq!(
        m.say(&Command::Amend { closes: CLOSES, details: too_many }),
        Err(Refusal::QuorumAboveMembers { members: 175 })
    );
}

/// Of so many members.
fn amended(members: u16) -> Command {
    Command::Amend { closes: CLOSES, details: Details { members: Some(members), ..details() } }
}

#[test]
fn there_are_no_fewer_members_than_a_decision_says_were_present() {
    let mut m = Meeting::resolved(2);
    let votes = Votes { in_favour: 90, against: 10, abstaining: 0, present: 120 };
    let decided = voted(0, Outcome::Admitted, DecisionRule::CONSTITUTION, votes);
    m.must(&recorded(decided.clone()));
    assert_eq!(m.say(&amended(119)), Err(Refusal::MembersBelowVotes { present: 120 }));
    m.must(&amended(120));
    // Whoever mistook the votes corrects them first.
    let fewer = RecordedOutcome { votes: Some(Votes { present: 110, ..votes }), ..decided };
    m.must(&Command::CorrectOutcome { record: fewer.clone(), reason: words(9) });
    m.must(&amended(115));
    let more = RecordedOutcome { votes: Some(Votes { present: 116, ..votes }), ..fewer };
    assert_eq!(m.say(&Command::CorrectOutcome { record: more, reason: words(9) }), Err(Refusal::ImpossibleVotes));
}

#[test]
fn votes_that_stand_bar_no_correction_where_members_were_once_amended_below_them() {
    let mut m = Meeting::resolved(2);
    let votes = Votes { in_favour: 90, against: 10, abstaining: 0, present: 120 };
    let decided = voted(0, Outcome::Admitted, DecisionRule::CONSTITUTION, votes);
    m.must(&recorded(decided.clone()));
    // As the law let it be.
    let details = Details { members: Some(100), ..details() };
    m.record(secretary().kind(), Event::Amended { closes: CLOSES, details });
    m.must(&Command::Amend { closes: CLOSES, details: Details { place: None, ..details } });
    m.must(&Command::End);
    let corrected = RecordedOutcome { outcome: not_admitted(), ..decided.clone() };
    m.must(&Command::CorrectOutcome { record: corrected.clone(), reason: words(9) });
    assert_eq!(m.state().item(file(0)).and_then(|i| i.decision.clone()).map(|d| d.outcome), Some(not_admitted()));
    let other = RecordedOutcome { votes: Some(Votes { present: 119, ..votes }), ..corrected };
    assert_eq!(m.say(&Command::CorrectOutcome { record: other, reason: words(9) }), Err(Refusal::ImpossibleVotes));
}

#[test]
fn a_session_cannot_be_shortened_past_what_it_decided() {
    let mut m = Meeting::open(1);
    m.now = super::world::at(OPENS.checked_add(2.days()).unwrap());
    let day = OPENS.checked_add(2.days()).unwrap();
    m.must(&Command::RecordResolution { id: resolution(0), text: text(1_289, day, [0]) });
    let closes = OPENS.tomorrow().unwrap();
    assert_eq!(
        m.say(&Command::Amend { closes, details: details() }),
        Err(Refusal::OutsideSession { opens: OPENS, closes })
    );
}

#[test]
fn a_record_is_corrected_with_a_reason_even_after_the_session() {
    let mut m = Meeting::resolved(2);
    let correct = |n, outcome| Command::CorrectOutcome { record: record(n, outcome), reason: words(9) };
    assert_eq!(m.say(&correct(0, not_admitted())), Err(Refusal::NotDecided));
    m.must(&outcome(0, Outcome::Admitted));
    m.must(&Command::End);
    m.must(&correct(0, not_admitted()));
    let decision = m.state().item(file(0)).unwrap().decision.clone().unwrap();
    assert_eq!(decision.outcome, not_admitted());
    // The second signature under an announced decision's correction is a senior officer's.
    let senior = super::world::somebody(Role::SeniorOfficer, super::world::organization(file(0)));
    assert_eq!(m.give(&senior, &correct(0, Outcome::Admitted)), Ok(()));
    assert_eq!(m.say(&correct(7, Outcome::Admitted)), Err(Refusal::NotOnThisList));
}

#[test]
fn an_item_that_came_late_is_decided_like_any_other() {
    let mut m = Meeting::resolved(1);
    m.must(&place_late(4));
    m.must(&outcome(4, Outcome::Admitted));
    assert!(m.state().facts_for(file(4), Some(resolution(0))).item_decided);
    assert!(m.state().facts_for(file(4), Some(resolution(0))).resolution_here);
    assert!(!m.state().facts_for(file(4), Some(resolution(3))).resolution_here);
}
