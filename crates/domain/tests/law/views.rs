//! Nobody outside can tell what goes on inside: from pages, from refusals, from what is offered.

use super::{
    samples::Dice,
    world::{World, digest, session_id, some_words},
};
use antechamber_domain::{
    application::{
        AdviceKind, Application, Command, CommandKind, Event, OutcomeKind, PublicStep, PublicView, RecordedEvent,
        SessionMove, State, StateKind, Whose, WordingKind, available, law,
    },
    criteria::CriterionKey,
    kernel::{Actor, ActorKind, History, Language, PersonId, Role, Seq},
};
use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

/// Whether an event is the secretariat's own affair, said here anew and for each of them: not
/// taken from the code that it tests.
fn is_internal(before: &State, event: &Event) -> bool {
    match event {
        Event::Taken { .. } | Event::Assigned { .. } => !matches!(before, State::Submitted { .. }),
        Event::SentBack { .. } => !matches!(before, State::ClosingProposed { heard: true, .. }),
        Event::Released
        | Event::ConflictDeclared { .. }
        | Event::ConflictLifted { .. }
        | Event::Noted { .. }
        | Event::FindingRecorded { .. }
        | Event::FactCorrected { .. }
        | Event::FactCorrectionWithdrawn { .. }
        | Event::Summarized { .. }
        | Event::Excepted { .. }
        | Event::Recommended { .. }
        | Event::Recalled { .. }
        | Event::Countersigned
        | Event::ClosingProposed { .. }
        | Event::DuplicateLinked { .. }
        | Event::DuplicateDismissed { .. }
        | Event::HitFlagged { .. }
        | Event::HitCleared { .. }
        | Event::HitConfirmed { .. }
        | Event::ReviewReopened { .. }
        | Event::Lettered { .. }
        | Event::DecisionRecorded { .. }
        | Event::DecisionCorrected { .. }
        | Event::LetterPreviewed { .. }
        | Event::CorrectionProposed { .. }
        | Event::Translated { told: false, .. }
        | Event::TranslationChecked { told: false, .. }
        | Event::ContactFailed
        | Event::Escalated { .. } => true,
        _ => false,
    }
}

/// What may be slipped into any history without a word to the NGO. A decision recorded and a
/// correction proposed are not among them: what they hold is told later, by the step that makes
/// it public.
fn internal_pool() -> Vec<Event> {
    let (words, someone) = (some_words(), PersonId(Uuid::from_u128(0x0050_e0e0)));
    vec![
        Event::Noted { words, mentions: vec![someone] },
        Event::Escalated { nobody_can_countersign: true },
        Event::HitFlagged { hit: digest(55), words: None },
        Event::ConflictDeclared { by: someone, reason: words },
        Event::Released,
        Event::Taken { by: someone },
        Event::FindingRecorded {
            criterion: CriterionKey::IntegrityExclusion,
            met: false,
            basis: None,
            reason: words,
            evidence: vec![],
            version: 1,
        },
        Event::Excepted { criterion: CriterionKey::IntegrityExclusion, reason: words },
        Event::DuplicateLinked { of: super::world::OTHER_APPLICATION, reason: Some(words) },
        Event::Lettered { letter: 3 },
        Event::LetterPreviewed { letter: digest(77) },
        Event::ContactFailed,
    ]
}

fn view(world: &World, history: &[RecordedEvent]) -> Option<PublicView> {
    PublicView::of(history, &world.rulebook).unwrap()
}

/// All commands of the NGO's, as its owner would give them now, and what comes of them.
fn answers(world: &World, owner: &Actor) -> Vec<(CommandKind, String)> {
    let mut world = world.clone();
    CommandKind::ALL
        .iter()
        .filter(|kind| **kind != CommandKind::Start)
        .map(|kind| {
            let command = world.fitting(*kind, &mut Dice::fixed());
            let answer = world.ask(owner, &command).map(|_| "lawful");
            (*kind, format!("{answer:?}"))
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_internal_event_changes_nothing_that_an_applicant_sees(seed: u64) {
        let world = World::walked_from_anywhere(seed, 120);
        let mut before: Option<Application> = None;
        for (n, recorded) in world.history.iter().enumerate() {
            if let Some(file) = &before && is_internal(&file.state, &recorded.event) {
                let (earlier, later) = (view(&world, &world.history[..n]), view(&world, &world.history[..=n]));
                prop_assert_eq!(earlier, later, "{:?}", recorded);
            }
            before = Some(Application::evolve(before, recorded).unwrap());
        }
    }

    #[test]
    fn histories_that_differ_in_internal_events_only_look_equal(seed: u64, at in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..8)) {
        let world = World::walked_from_anywhere(seed, 120);
        prop_assume!(!world.history.is_empty());
        let pool = internal_pool();
        let mut other = world.history.clone();
        for (place, which) in at {
            let place = 1 + place.index(other.len());
            let (now, event) = (other[place - 1].at, pool[which.index(pool.len())].clone());
            let state = Application::replay(&other[..place]).unwrap().unwrap().state;
            if !is_internal(&state, &event) {
                continue;
            }
            let by = ActorKind::Person(PersonId(Uuid::from_u128(0x0050_e0e1)));
            let mut longer = other.clone();
            longer.insert(place, RecordedEvent { seq: Seq(0), at: now, by, event });
            for (recorded, n) in longer.iter_mut().zip(1..) {
                recorded.seq = Seq(n);
            }
            // What cannot have happened there is left out again.
            if Application::replay(&longer).is_ok() {
                other = longer;
            }
        }
        prop_assert_eq!(view(&world, &world.history), view(&world, &other));
    }

    #[test]
    fn refusals_and_offers_tell_nothing_either(seed: u64) {
        let mut world = World::walked_from_anywhere(seed, 60);
        let mut dice = Dice::seeded(seed ^ 0xabcd);
        let owner = world.people.iter().find(|p| p.holds(Role::Owner, Some(super::world::ORGANIZATION))).cloned();
        let Some(owner) = owner else { return Ok(()) };
        for _ in 0..30 {
            let Some(file) = world.application.clone() else { break };
            let (earlier, length, phase) = (world.clone(), world.history.len(), world.session.phase);
            world.step(&mut dice);
            let new = &world.history[length..];
            let inside = new.len() == 1 && is_internal(&file.state, &new[0].event) && phase == world.session.phase;
            if inside {
                let mut now = earlier;
                now.now = world.now;
                now.session = world.session.clone();
                prop_assert_eq!(answers(&now, &owner), answers(&world, &owner), "{:?}", new);
                prop_assert_eq!(available(&file, &owner), available(world.file(), &owner), "{:?}", new);
            }
        }
    }
}

#[test]
fn on_the_agenda_and_decided_look_alike_to_the_byte() {
    let mut world = World::on_agenda(AdviceKind::Admit);
    world.meet();
    let on_agenda = format!("{:?}", world.view());
    world.decide_on(OutcomeKind::NotAdmitted);
    assert_eq!(on_agenda, format!("{:?}", world.view()));
    world.by(Role::CouncilSecretary, &Command::Preview { letter: digest(200) });
    assert_eq!(on_agenda, format!("{:?}", world.view()));
    world.by(Role::CouncilSecretary, &Command::Announce { letter: digest(200) });
    assert_ne!(on_agenda, format!("{:?}", world.view()));
}

#[test]
fn a_closing_that_was_not_heard_is_not_seen() {
    let mut world = World::screening();
    let screening = world.view();
    world.propose_closing();
    assert_eq!(screening, world.view());
    let reason = world.words();
    world.by(Role::SeniorOfficer, &Command::SendBack { reason });
    assert_eq!(screening, world.view());
}

#[test]
fn why_a_file_was_closed_is_told_once_it_is_closed() {
    let mut world = World::closing_proposed();
    let reason = world.text(WordingKind::Closing);
    world.hear_out();
    assert!(!world.view().unwrap().texts().contains(&reason), "nobody has countersigned it");
    let [writer, other] = world.two();
    let wording = world.translate(&writer, reason, Language::Fr);
    world.give(&other, &Command::CheckTranslation { text: reason, language: Language::Fr, wording }).unwrap();
    assert!(world.view().unwrap().translations.is_empty());
    world.by(Role::SeniorOfficer, &Command::Countersign);
    let view = world.view().unwrap();
    let closed = view.timeline.last().map(|event| event.what.clone());
    assert!(matches!(closed, Some(PublicStep::Closed { reason: told, .. }) if told.id == reason), "{closed:?}");
    assert!(view.texts().contains(&reason));
    assert_eq!(view.translations[&reason][&Language::Fr].id, wording);
}

#[test]
fn what_was_told_of_a_closing_can_still_be_translated_once_the_file_is_open_again() {
    let mut world = World::closed();
    let told = |world: &World| -> Vec<_> {
        world.wordings().into_iter().filter(|w| w.kind == WordingKind::Closing).map(|w| w.told).collect()
    };
    assert_eq!(told(&world), [true]);
    let reason = world.words();
    let reopen = Command::Reopen { reason };
    let free = world.people.iter().find(|p| world.ask(p, &reopen).is_ok()).cloned().unwrap();
    world.give(&free, &reopen).unwrap();
    assert_eq!(told(&world), [true]);
}

#[test]
fn a_withdrawal_is_told_with_the_reason_that_was_given() {
    let mut world = World::under_review();
    let reason = world.words();
    world.by(Role::Owner, &Command::Withdraw { reason: Some(reason) });
    let view = world.view().unwrap();
    let last = view.timeline.last().map(|event| event.what.clone());
    assert_eq!(last, Some(PublicStep::Withdrawn { reason: Some(reason) }));
    assert!(view.texts().contains(&reason.id));
}

#[test]
fn a_correction_says_what_the_decision_is_now() {
    let corrected = |to: Option<OutcomeKind>| {
        let mut world = World::announced(OutcomeKind::Admitted);
        let (outcome, reason) = (to.map(|kind| world.outcome(kind)), world.words());
        world.by(Role::CouncilSecretary, &Command::ProposeCorrection { outcome, taken: None, reason });
        let told = world.view().unwrap().timeline.len();
        let other = world.second(Role::CouncilSecretary);
        world.give(&other, &Command::ConfirmCorrection { letter: digest(201) }).unwrap();
        let timeline = world.view().unwrap().timeline;
        assert_eq!(timeline.len(), told + 1);
        timeline.last().unwrap().what.clone()
    };
    let now = |outcome| PublicStep::Corrected { outcome };
    assert_eq!(corrected(Some(OutcomeKind::NotAdmitted)), now(OutcomeKind::NotAdmitted));
    assert_eq!(corrected(None), now(OutcomeKind::Admitted), "a clerical one leaves it as it was");
}

#[test]
fn a_hearing_does_not_name_what_would_tip_off() {
    let mut world = World::under_review();
    world.judge(&[CriterionKey::IntegrityExclusion, CriterionKey::MandateField]);
    let words = world.words();
    world.held(&Command::Hear { words });
    let view = world.view().unwrap();
    assert_eq!(view.hearings[0].criteria, [CriterionKey::MandateField].into());
}

#[test]
fn no_staff_member_is_named_to_an_applicant() {
    for state in StateKind::ALL {
        let world = World::in_state(state);
        let seen = format!("{:?}", world.view());
        for person in world.people.iter().filter(|p| p.ngo_role(super::world::ORGANIZATION).is_none()) {
            if let Some(id) = person.person() {
                assert!(!seen.contains(&id.0.to_string()), "{state:?} names {id}");
            }
        }
    }
}

#[test]
fn what_looks_alike_takes_the_same_commands() {
    let the_ngos = |state: StateKind| -> Vec<_> {
        CommandKind::ALL
            .iter()
            .filter_map(|kind| law::may(Some(state), *kind))
            .filter(|row| row.is_for_the_ngo())
            .map(|row| (row.command, row.roles))
            .collect()
    };
    for internal in [StateKind::Recommended, StateKind::Endorsed] {
        assert_eq!(the_ngos(internal), the_ngos(StateKind::UnderReview), "{internal:?}");
    }
    assert_eq!(the_ngos(StateKind::Decided), the_ngos(StateKind::OnAgenda));
    assert_eq!(the_ngos(StateKind::ClosingProposed), the_ngos(StateKind::Screening));
    assert_eq!(the_ngos(StateKind::ClosingProposed), the_ngos(StateKind::UnderReview));
}

#[test]
fn a_move_of_the_session_stands_among_the_steps_while_the_file_aims_at_it() {
    let world = World::screening();
    let mut view = world.view().unwrap();
    let (session, revision, steps) = (view.target.unwrap(), view.revision, view.timeline.len());
    assert_eq!(view.sessions(), [session].into());
    let (received, last) = (view.received.unwrap().at, view.timeline.last().unwrap().at);
    let moved = |session, at| SessionMove { session, at, opens: date(2027, 12, 13), closes: date(2027, 12, 17) };
    view.tell_of_moves(&[
        moved(session, last.plus_seconds(60)),
        moved(session, received.plus_seconds(-60)),
        moved(session_id(99), last.plus_seconds(60)),
    ]);
    assert_eq!((view.revision, view.timeline.len()), (revision, steps + 1));
    let told = PublicStep::SessionMoved { session, opens: date(2027, 12, 13), closes: date(2027, 12, 17) };
    assert_eq!(view.timeline.last().unwrap().what, told);
}

#[test]
fn a_file_that_is_withdrawn_hears_of_no_move() {
    let mut world = World::screening();
    let session = world.view().unwrap().target.unwrap();
    world.by(Role::Owner, &Command::Withdraw { reason: None });
    let mut view = world.view().unwrap();
    let (steps, at) = (view.timeline.len(), view.timeline.last().unwrap().at.plus_seconds(60));
    view.tell_of_moves(&[SessionMove { session, at, opens: date(2027, 12, 13), closes: date(2027, 12, 17) }]);
    assert_eq!(view.timeline.len(), steps);
}

#[test]
fn another_session_is_told_with_the_one_that_was_called_off() {
    let mut world = World::screening();
    let before = world.view().unwrap().target;
    for (instead_of, session) in [(before, None), (None, Some(session_id(7)))] {
        world.by(Role::Clock, &Command::Retarget { session });
        let view = world.view().unwrap();
        assert_eq!(view.timeline.last().unwrap().what, PublicStep::Retargeted { instead_of, session });
    }
}

#[test]
fn whose_step_it_is_is_said_of_every_state_as_it_is() {
    for state in StateKind::ALL {
        let whose = match state {
            StateKind::Draft | StateKind::AwaitingApplicant | StateKind::Deferred => Whose::Yours,
            StateKind::Submitted
            | StateKind::Screening
            | StateKind::UnderReview
            | StateKind::Recommended
            | StateKind::ClosingProposed
            | StateKind::Endorsed => Whose::Secretariat,
            StateKind::OnAgenda | StateKind::Decided => Whose::Council,
            StateKind::Admitted
            | StateKind::NotAdmitted
            | StateKind::Inadmissible
            | StateKind::Withdrawn
            | StateKind::Lapsed
            | StateKind::Discarded => Whose::Nobodys,
        };
        assert_eq!(World::in_state(state).view().unwrap().next, whose, "{state:?}");
    }
}

#[test]
fn a_deferred_file_is_its_organizations_until_something_was_sent() {
    let whose = |world: &World| world.view().unwrap().next;
    let deferred = World::deferred_against_advice();

    let mut updated = deferred.clone();
    updated.edit();
    updated.by(Role::Owner, &Command::UpdateDossier { version: updated.version() });
    assert_eq!((updated.state(), whose(&updated)), (Some(StateKind::Deferred), Whose::Secretariat));

    let mut asked = deferred.asked_from();
    assert_eq!(whose(&asked), Whose::Yours);
    let mut taken_back = asked.clone();
    taken_back.held(&Command::CancelQuestions { reason: some_words() });
    assert_eq!((taken_back.state(), whose(&taken_back)), (Some(StateKind::Deferred), Whose::Yours));
    asked.send();
    assert_eq!((asked.state(), whose(&asked)), (Some(StateKind::Deferred), Whose::Secretariat));
}
