//! The guards of the Council's secretary: the list, the decision, its announcement, corrections.

use super::{
    guards::refused,
    world::{RESOLUTION, World, digest, session_id, some_words},
};
use antechamber_domain::{
    application::{
        AdviceKind, Command, Context, Label, LatePlacing, Outcome, OutcomeKind, PublicStep, Refusal, State, StateKind,
        Whose, decide,
    },
    council::{LaterSession, NotDeferredTo, Phase, SessionKind},
    criteria::CriterionKey,
    kernel::Role,
};
use jiff::civil::date;

#[test]
fn after_its_closing_a_list_takes_an_item_only_with_words() {
    let mut world = World::endorsed(AdviceKind::Admit);
    let (session, reason) = (world.session.id, world.words());
    let place = |late| Command::Place { session, late };
    let by_session = place(Some(LatePlacing::AddedBySession(reason)));
    world.session.phase = Phase::ListClosed;
    assert_eq!(refused(&world, Role::CouncilSecretary, &place(None)), Refusal::ListClosed);
    assert_eq!(refused(&world, Role::CouncilSecretary, &by_session), Refusal::ListClosed);
    world.session.phase = Phase::Ended;
    assert_eq!(refused(&world, Role::CouncilSecretary, &place(None)), Refusal::SessionOver);
    world.session.phase = Phase::Open;
    world.by(Role::CouncilSecretary, &by_session);
    assert_eq!(world.file().item().unwrap().letter, Some(0));
}

#[test]
fn a_deferred_file_is_reviewed_before_it_comes_back_unless_nothing_was_asked() {
    let mut world = World::deferred_against_advice();
    let place = Command::Place { session: world.session.id, late: None };
    assert!(world.file().comes_again_as_it_stands());
    let mut special = world.clone();
    special.session.kind = SessionKind::Special(1);
    assert_eq!(refused(&special, Role::CouncilSecretary, &place), Refusal::SpecialSession);
    let mut asked = world.clone().asked_from();
    assert!(!asked.file().comes_again_as_it_stands(), "it waits for the organization");
    asked.send();
    assert!(!asked.file().comes_again_as_it_stands());
    assert_eq!(refused(&asked, Role::CouncilSecretary, &place), Refusal::AnswerFirst);
    let mut taken_back = world.clone().asked_from();
    taken_back.held(&Command::CancelQuestions { reason: some_words() });
    assert!(taken_back.file().comes_again_as_it_stands(), "what was taken back was never asked");
    taken_back.clone().by(Role::CouncilSecretary, &place);
    let outcome = Some(Outcome::Admitted);
    taken_back.by(Role::CouncilSecretary, &Command::ProposeCorrection { outcome, taken: None, reason: some_words() });
    let mut twice = world.clone().asked_from();
    twice.send();
    twice.ask_question();
    twice.held(&Command::CancelQuestions { reason: some_words() });
    assert!(!twice.file().comes_again_as_it_stands(), "what was asked before was answered");
    world.by(Role::CouncilSecretary, &place);
    assert!(!world.file().comes_again_as_it_stands(), "it is on the list");
    let mut advised = World::announced(OutcomeKind::Deferred);
    advised.next_session();
    let place = Command::Place { session: advised.session.id, late: None };
    assert_eq!(refused(&advised, Role::CouncilSecretary, &place), Refusal::AnswerFirst);
    assert!(!advised.file().comes_again_as_it_stands(), "it was deferred as the secretariat advised");
}

#[test]
fn a_session_s_paper_counts_the_deferrals_before_it_whatever_it_decides() {
    let mut world = World::on_agenda(AdviceKind::Admit);
    let first = world.session.id;
    world.meet();
    world.decide_on(OutcomeKind::Deferred);
    assert_eq!(world.file().deferrals_before(first), 0);
    world.announce();
    assert_eq!(world.file().deferrals_before(first), 0, "its own is none of those before");
    world.next_session();
    let second = world.session.id;
    assert_eq!(world.file().deferrals_before(second), 1);
    world.place();
    world.meet();
    world.decide_on(OutcomeKind::Deferred);
    world.announce();
    assert_eq!([first, second].map(|session| world.file().deferrals_before(session)), [0, 1]);
}

#[test]
fn the_registrar_is_refused_only_the_impossible() {
    let mut world = World::on_agenda(AdviceKind::Admit);
    world.meet();
    let (opens, closes, words) = (world.session.opens, world.session.closes, world.words());
    let record = |on, despite| Command::RecordDecision {
        resolution: RESOLUTION,
        outcome: Outcome::NotAdmitted { criteria: [].into(), reasons: words },
        on,
        despite,
    };
    let secretary = Role::CouncilSecretary;
    assert_eq!(refused(&world, secretary, &record(opens, None)), Refusal::WarningsNeedReason);
    let outside = Refusal::OutsideSession { opens, closes };
    let before = opens.yesterday().unwrap();
    assert_eq!(refused(&world, secretary, &record(before, Some(words))), outside);
    assert_eq!(refused(&world, secretary, &record(closes, Some(words))), outside, "a day that has not come");
    let mut foreign = world.clone();
    foreign.session.resolution_here = false;
    assert_eq!(refused(&foreign, secretary, &record(opens, Some(words))), Refusal::ForeignResolution);
    let mut twice = world.clone();
    twice.session.item_decided = true;
    assert_eq!(refused(&twice, secretary, &record(opens, Some(words))), Refusal::AlreadyDecided);
    let mut elsewhere = world.clone();
    elsewhere.session.id = session_id(77);
    assert_eq!(refused(&elsewhere, secretary, &record(opens, Some(words))), Refusal::NotOnThisAgenda);
    world.by(secretary, &record(opens, Some(words)));
}

#[test]
fn only_the_letter_that_was_previewed_is_announced() {
    let mut world = World::decided(OutcomeKind::Admitted);
    let announce = Command::Announce { letter: digest(200) };
    assert_eq!(refused(&world, Role::CouncilSecretary, &announce), Refusal::NotPreviewed);
    world.by(Role::CouncilSecretary, &Command::Preview { letter: digest(200) });
    let (outcome, on, reason) = (world.outcome(OutcomeKind::NotAdmitted), world.session.opens, world.words());
    let correct = Command::CorrectDecision { resolution: RESOLUTION, outcome, on, reason };
    world.by(Role::CouncilSecretary, &correct);
    assert_eq!(refused(&world, Role::CouncilSecretary, &announce), Refusal::NotPreviewed, "it showed something else");
    world.announce();
    assert_eq!(world.state(), Some(StateKind::NotAdmitted));
}

#[test]
fn a_noted_wish_to_withdraw_ends_with_the_announcement_whatever_was_decided() {
    for outcome in OutcomeKind::ALL {
        let mut world = World::decided(outcome);
        world.withdraw();
        assert!(world.file().withdrawal_noted);
        world.announce();
        assert!(!world.file().withdrawal_noted, "{outcome:?}");
    }
}

#[test]
fn a_refusal_has_one_day_for_a_new_application() {
    let world = World::announced(OutcomeKind::NotAdmitted);
    let State::NotAdmitted { decided, may_apply_from } = &world.file().state else { panic!("{:?}", world.state()) };
    assert_eq!(decided.outcome.effective(decided.on, world.rulebook.parameters()), *may_apply_from);
    assert_eq!(world.view().unwrap().label, Label::NotAdmitted { may_apply_from: *may_apply_from });

    let mut parameters = world.rulebook.parameters().clone();
    parameters.reapply_after_refusal_months.value = 12;
    let on = date(2028, 2, 29);
    assert_eq!(decided.outcome.effective(on, &parameters), date(2029, 2, 28), "calendar months, clamped");
    assert_eq!(Outcome::Admitted.effective(on, &parameters), on);
}

#[test]
fn a_correction_is_confirmed_by_another_while_nothing_was_built_on_it() {
    let mut world = World::announced(OutcomeKind::Admitted);
    let confirm = Command::ConfirmCorrection { letter: digest(201) };
    assert_eq!(refused(&world, Role::CouncilSecretary, &confirm), Refusal::NoCorrection);
    let (outcome, reason) = (world.outcome(OutcomeKind::NotAdmitted), world.words());
    let propose = Command::ProposeCorrection { outcome: Some(outcome), taken: None, reason };
    let mut built = world.clone();
    built.built_upon = true;
    assert_eq!(refused(&built, Role::CouncilSecretary, &propose), Refusal::BuiltUpon);
    built.by(Role::CouncilSecretary, &Command::ProposeCorrection { outcome: None, taken: None, reason });
    world.by(Role::CouncilSecretary, &propose);
    assert_eq!(refused(&world, Role::CouncilSecretary, &confirm), Refusal::SamePersonCannotCountersign);
    let signer = world.with_role(Role::SeniorOfficer).unwrap();
    assert_eq!(world.ask(&signer, &confirm), Err(Refusal::SamePersonCannotCountersign), "countersigned the case");
    let other = world.second(Role::CouncilSecretary);
    world.give(&other, &confirm).unwrap();
    assert_eq!((world.state(), world.file().letters.len()), (Some(StateKind::NotAdmitted), 2));
}

#[test]
fn nothing_is_built_on_an_outcome_whose_correction_waits() {
    let mut world = World::deferred_against_advice();
    let reason = world.words();
    world.by(
        Role::CouncilSecretary,
        &Command::ProposeCorrection { outcome: Some(Outcome::Admitted), taken: None, reason },
    );
    assert_eq!(refused(&world, Role::Officer, &Command::ResumeReview), Refusal::CorrectionPending);
    assert!(!world.file().comes_again_as_it_stands());
    let ask = Command::Ask { questions: vec![world.a_question()], opened: super::paths::opened() };
    assert_eq!(refused(&world, Role::Officer, &ask), Refusal::CorrectionPending);
    let place = Command::Place { session: world.session.id, late: None };
    assert_eq!(refused(&world, Role::CouncilSecretary, &place), Refusal::CorrectionPending);
}

/// The session that is planned by the number of 9.
fn another(phase: Phase) -> LaterSession {
    LaterSession { id: session_id(9), kind: SessionKind::Regular(124), phase }
}

#[test]
fn a_correction_names_a_session_that_can_take_the_file() {
    let mut world = World::announced(OutcomeKind::Deferred);
    let reason = some_words();
    let propose = |to| {
        let outcome = Some(Outcome::Deferred { to: Some(to), reasons: reason });
        Command::ProposeCorrection { outcome, taken: None, reason }
    };
    let why = |world: &World, to| refused(world, Role::CouncilSecretary, &propose(to));
    assert_eq!(why(&world, session_id(9)), Refusal::DeferredTo(NotDeferredTo::Unknown));
    assert_eq!(why(&world, world.session.id), Refusal::DeferredTo(NotDeferredTo::Itself));
    for (phase, no) in [(Phase::Cancelled, NotDeferredTo::CalledOff), (Phase::Ended, NotDeferredTo::Over)] {
        world.later = Some(another(phase));
        assert_eq!(why(&world, session_id(9)), Refusal::DeferredTo(no));
    }
    world.later = Some(LaterSession { kind: SessionKind::Special(2), ..another(Phase::Planned) });
    assert_eq!(why(&world, session_id(9)), Refusal::DeferredTo(NotDeferredTo::Special));
    world.later = Some(another(Phase::Planned));
    world.by(Role::CouncilSecretary, &propose(session_id(9)));
}

#[test]
fn a_deferral_to_a_session_that_was_called_off_before_it_is_told_names_none() {
    for (phase, to) in [(Phase::Planned, Some(session_id(9))), (Phase::Cancelled, None), (Phase::Ended, None)] {
        let mut world = World::on_agenda(AdviceKind::Defer);
        world.meet();
        let (reasons, despite, on) = (world.words(), Some(world.words()), world.session.opens);
        let outcome = Outcome::Deferred { to: Some(session_id(9)), reasons };
        world.by(Role::CouncilSecretary, &Command::RecordDecision { resolution: RESOLUTION, outcome, on, despite });
        world.later = Some(another(phase));
        world.announce();
        assert_eq!(world.file().target, to, "{phase:?}");
        let view = world.view().unwrap();
        assert_eq!(view.label, Label::Deferred { to, round: 1 }, "{phase:?}");
        let told = view.timeline.into_iter().rev().find_map(|event| match event.what {
            PublicStep::Announced { to, .. } => Some(to),
            _ => None,
        });
        assert_eq!(told, Some(to), "{phase:?}");
    }
}

/// The file is deferred to this session, or to the next, for other reasons.
fn told_again(world: &mut World, to: Option<LaterSession>) {
    let (reasons, reason) = (world.words(), world.words());
    world.later = to;
    let outcome = Some(Outcome::Deferred { to: to.map(|session| session.id), reasons });
    world.by(Role::CouncilSecretary, &Command::ProposeCorrection { outcome, taken: None, reason });
    let other = world.second(Role::CouncilSecretary);
    world.give(&other, &Command::ConfirmCorrection { letter: digest(201) }).unwrap();
}

#[test]
fn a_deferral_that_is_told_again_keeps_what_was_sent_and_where_the_file_aims() {
    let mut world = World::deferred_against_advice();
    world.by(Role::Clock, &Command::Retarget { session: Some(session_id(7)) });
    assert_eq!(world.view().unwrap().label, Label::Deferred { to: Some(session_id(7)), round: 1 });
    world.edit();
    world.by(Role::Owner, &Command::UpdateDossier { version: world.version() });
    for (to, target) in [(None, Some(session_id(7))), (Some(another(Phase::Planned)), Some(session_id(9)))] {
        told_again(&mut world, to);
        assert_eq!((world.state(), world.file().target), (Some(StateKind::Deferred), target));
        assert_eq!(world.view().unwrap().next, Whose::Secretariat, "the update was sent");
    }
    // What it named was called off while the correction waited.
    let (outcome, reason) = (Outcome::Deferred { to: Some(session_id(9)), reasons: world.words() }, world.words());
    world.by(Role::CouncilSecretary, &Command::ProposeCorrection { outcome: Some(outcome), taken: None, reason });
    world.later = Some(another(Phase::Cancelled));
    let other = world.second(Role::CouncilSecretary);
    world.give(&other, &Command::ConfirmCorrection { letter: digest(202) }).unwrap();
    assert_eq!(world.file().target, None);
}

#[test]
fn a_correction_of_the_outcome_changes_something() {
    let reason = some_words();
    let admitted = World::announced(OutcomeKind::Admitted);
    let propose = Command::ProposeCorrection { outcome: Some(Outcome::Admitted), taken: None, reason };
    assert_eq!(refused(&admitted, Role::CouncilSecretary, &propose), Refusal::CorrectsNothing);

    let world = World::announced(OutcomeKind::Deferred);
    let asked = |outcome: Outcome, reason_used_before| {
        let command = Command::ProposeCorrection { outcome: Some(outcome), taken: None, reason };
        let by = world.with_role(Role::CouncilSecretary).unwrap();
        let later = Some(another(Phase::Planned));
        let context = Context { reason_used_before, later, ..world.context(&by, &command) };
        decide(world.application.as_ref(), &command, &context).map(|_| ())
    };
    let standing = world.file().state.announced().unwrap().outcome.clone();
    let elsewhere = Outcome::Deferred { to: Some(session_id(9)), reasons: reason };
    assert_eq!(asked(standing.clone(), true), Err(Refusal::CorrectsNothing));
    assert_eq!(asked(standing, false), Ok(()), "for other reasons");
    assert_eq!(asked(elsewhere, true), Ok(()), "to another session");
    assert_eq!(asked(Outcome::Admitted, true), Ok(()));

    let world = World::announced(OutcomeKind::NotAdmitted);
    let criteria = [CriterionKey::FileDeadline].into();
    let command = Command::ProposeCorrection {
        outcome: Some(Outcome::NotAdmitted { criteria, reasons: reason }),
        taken: None,
        reason,
    };
    let by = world.with_role(Role::CouncilSecretary).unwrap();
    let context = Context { reason_used_before: true, ..world.context(&by, &command) };
    assert!(decide(world.application.as_ref(), &command, &context).is_ok(), "on other criteria");
}

#[test]
fn a_corrected_outcome_corrects_the_count_of_deferrals() {
    let correct = |world: &mut World, kind| {
        let (outcome, reason) = (Some(world.outcome(kind)), world.words());
        world.by(Role::CouncilSecretary, &Command::ProposeCorrection { outcome, taken: None, reason });
        let other = world.second(Role::CouncilSecretary);
        world.give(&other, &Command::ConfirmCorrection { letter: digest(201) }).unwrap();
        world.file().rounds
    };
    let mut world = World::announced(OutcomeKind::Deferred);
    assert_eq!(world.file().rounds, 1);
    assert_eq!(correct(&mut world, OutcomeKind::Admitted), 0);
    assert_eq!(correct(&mut world, OutcomeKind::Deferred), 1);
    assert_eq!(correct(&mut world, OutcomeKind::Deferred), 1);
}
