//! Guards of the NGO's own commands and of casework, where one fact makes the difference.

use super::{
    guards::refused,
    world::{APPLICATION, OTHER_APPLICATION, World, digest, some_words},
};
use antechamber_domain::{
    application::{
        AdviceKind, Command, CommandKind, Context, DuplicateStatus, Event, Ground, Opened, PublicStep, Refusal,
        StateKind, Subject, available, decide,
    },
    criteria::{Basis, CriterionKey},
    dossier::{Section, Typed, read},
    evidence::DocumentKind,
    kernel::{Calendar, Role, StaffRole},
};

/// What comes of `command` where `change` is made to what was loaded.
fn with(
    world: &World,
    role: Role,
    command: &Command,
    change: impl FnOnce(&mut Context),
) -> Result<Vec<Event>, Refusal> {
    let actor = world.with_role(role).unwrap();
    let mut context = world.context(&actor, command);
    change(&mut context);
    decide(world.application.as_ref(), command, &context)
}

fn submit(world: &World) -> Command {
    Command::Submit { version: world.version(), declared_by: some_words() }
}

#[test]
fn a_section_with_faults_is_not_submitted_and_says_which() {
    let world = World::drafted();
    let faults = read(Section::Identity, &Typed::new(), world.today()).faults;
    let sections = vec![(Section::Identity, faults)];
    let answer = with(&world, Role::Owner, &submit(&world), |cx| {
        cx.dossier.as_mut().unwrap().incomplete = sections.clone();
    });
    assert_eq!(answer, Err(Refusal::Incomplete { sections }));
}

#[test]
fn news_of_the_rulebook_are_seen_before_a_draft_is_submitted_under_it() {
    let mut world = World::drafted();
    world.application.as_mut().unwrap().rulebook = "iom-2010@0".into();
    let unseen = with(&world, Role::Owner, &submit(&world), |cx| cx.dossier.as_mut().unwrap().news_seen = false);
    assert_eq!(unseen, Err(Refusal::RulebookChanged));
    world.submit();
    assert_eq!(world.file().rulebook, world.rulebook.id(), "pinned at receipt");
}

#[test]
fn late_is_accepted_for_the_next_session() {
    let world = World::drafted();
    let next = Some(super::world::session_id(9));
    let events = with(&world, Role::Owner, &submit(&world), |cx| {
        cx.target = antechamber_domain::application::Target { session: next, late: true };
    })
    .unwrap();
    assert!(matches!(events[0], Event::Submitted { target, late: true, .. } if target == next));
}

#[test]
fn only_what_was_opened_can_be_changed_and_must_be_complete() {
    let world = World::under_review().asked_from();
    world.ask(&world.with_role(Role::Editor).unwrap(), &Command::Save).unwrap();
    let mut closed = World::under_review();
    let mut asked = closed.a_question();
    asked.subject = Subject::Criterion(CriterionKey::GovernanceStatutes);
    closed.held(&Command::Ask { questions: vec![asked], opened: Opened::default() });
    assert_eq!(refused(&closed, Role::Editor, &Command::Save), Refusal::NothingOpened);
    assert_eq!(refused(&closed, Role::Editor, &Command::Attach), Refusal::NothingOpened);

    let mut answered = world;
    answered.answer();
    let send = Command::SendAnswers { version: answered.version() };
    let missing = |kind| vec![(CriterionKey::GovernanceStatutes, vec![kind])];
    let opened = with(&answered, Role::Owner, &send, |cx| {
        cx.dossier.as_mut().unwrap().missing = missing(DocumentKind::Statutes);
    });
    assert!(matches!(opened, Err(Refusal::MissingEvidence { .. })));
    let elsewhere = with(&answered, Role::Owner, &send, |cx| {
        cx.dossier.as_mut().unwrap().missing = missing(DocumentKind::ActivityReport);
        cx.dossier.as_mut().unwrap().incomplete = vec![(Section::Finances, vec![])];
    });
    assert!(elsewhere.is_ok(), "what was complete at receipt does not stand in the way: {elsewhere:?}");
    let section = with(&answered, Role::Owner, &send, |cx| {
        cx.dossier.as_mut().unwrap().incomplete = vec![(Section::Identity, vec![])];
    });
    assert!(matches!(section, Err(Refusal::Incomplete { .. })));
}

#[test]
fn a_question_about_a_document_opens_its_kind_by_itself() {
    let mut world = World::under_review();
    let asked = world.a_question();
    world.held(&Command::Ask { questions: vec![asked], opened: Opened::default() });
    world.ask(&world.with_role(Role::Editor).unwrap(), &Command::Attach).unwrap();
    let opened = &world.file().awaiting().unwrap().opened;
    assert_eq!(*opened, Opened { documents: [DocumentKind::Statutes].into(), ..Opened::default() });
    assert_eq!(refused(&world, Role::Editor, &Command::Save), Refusal::NothingOpened, "and no section");
}

#[test]
fn a_question_that_was_taken_back_does_not_count_as_asked() {
    let mut world = World::under_review().asked_from();
    let reason = world.words();
    world.held(&Command::CancelQuestions { reason });
    let mut asked = world.a_question();
    asked.earlier = None;
    world.held(&Command::Ask { questions: vec![asked], opened: Opened::default() });
    let mut heard = World::under_review();
    heard.judge(&[CriterionKey::MandateField]);
    heard.held(&Command::Hear { words: reason });
    assert_eq!(refused(&heard, Role::Officer, &Command::CancelQuestions { reason }), Refusal::NoSuchQuestion);
}

#[test]
fn an_extension_that_lay_undecided_counts_from_today() {
    let mut world = World::under_review().asked_from();
    let reason = world.words();
    world.by(Role::Owner, &Command::RequestExtension { reason });
    world.to(world.file().awaiting().unwrap().due);
    world.days(5);
    world.held(&Command::GrantExtension);
    let due = Calendar::moment(world.file().awaiting().unwrap().due).day;
    assert_eq!(world.calendar.working_days_between(world.today(), due), Ok(10));
}

#[test]
fn a_finding_is_recorded_on_what_a_person_judges_and_excepted_where_it_is_mandatory() {
    let mut world = World::under_review();
    let reason = world.words();
    let find = |criterion| Command::RecordFinding { criterion, met: true, basis: None, reason, evidence: vec![] };
    let deadline = CriterionKey::FileDeadline;
    assert_eq!(refused(&world, Role::Officer, &find(deadline)), Refusal::NotJudged { criterion: deadline });
    let flag = CriterionKey::RelationIom;
    world.held(&find(flag));
    let except = |criterion| Command::Except { criterion, reason };
    assert_eq!(refused(&world, Role::Officer, &except(flag)), Refusal::NotMandatory { criterion: flag });
    let met = CriterionKey::LegalMinAge;
    assert_eq!(refused(&world, Role::Officer, &except(met)), Refusal::NothingToExcept { criterion: met });
}

#[test]
fn what_a_finding_rests_on_fits_the_criterion_and_what_was_found() {
    let mut world = World::under_review();
    let (reason, criterion) = (world.words(), CriterionKey::LegalMinAge);
    let find = |met, basis| Command::RecordFinding { criterion, met, basis: Some(basis), reason, evidence: vec![] };
    for (met, basis) in [(true, Basis::EvidenceMissing), (false, Basis::DocumentShows), (false, Basis::Profit)] {
        let unfit = Refusal::BasisUnfit { criterion };
        assert_eq!(refused(&world, Role::Officer, &find(met, basis)), unfit, "{met} {basis:?}");
    }
    world.held(&find(false, Basis::FigureNotReached));
    assert_eq!(world.file().findings[&criterion].basis, Some(Basis::FigureNotReached));
}

#[test]
fn a_file_is_released_by_its_holder_a_senior_officer_or_the_clock() {
    let world = World::screening();
    let other = super::world::staff(5, &[StaffRole::Officer]);
    assert_eq!(world.ask(&other, &Command::Release), Err(Refusal::NotTheHolder));
    for actor in [world.holder(), world.with_role(Role::SeniorOfficer), world.with_role(Role::Clock)] {
        let mut world = world.clone();
        world.give(&actor.unwrap(), &Command::Release).unwrap();
        assert_eq!((world.file().holder, world.state()), (None, Some(StateKind::Screening)));
        world.give(&other, &Command::Take).unwrap();
    }
}

#[test]
fn what_is_noted_twice_is_noted_once() {
    let mut world = World::screening();
    let (hit, reason) = (digest(9), world.words());
    assert_eq!(refused(&world, Role::Officer, &Command::ClearHit { hit, reason }), Refusal::NoSuchHit);
    world.by(Role::Clock, &Command::FlagHit { hit, words: None });
    world.by(Role::Officer, &Command::ClearHit { hit, reason });
    world.by(Role::Clock, &Command::FlagHit { hit, words: None });
    assert_eq!(world.file().open_hits(), 0, "what was cleared stays cleared");
    assert_eq!(refused(&world, Role::Officer, &Command::ConfirmHit { hit, reason }), Refusal::NoSuchHit);
    let link = |of| Command::LinkDuplicate { of, reason };
    let dismiss = |of| Command::DismissDuplicate { of, reason };
    assert_eq!(refused(&world, Role::Officer, &link(APPLICATION)), Refusal::ItsOwnDuplicate);
    assert_eq!(refused(&world, Role::Officer, &dismiss(APPLICATION)), Refusal::ItsOwnDuplicate);
    world.by(Role::Officer, &dismiss(OTHER_APPLICATION));
    assert_eq!(refused(&world, Role::Officer, &dismiss(OTHER_APPLICATION)), Refusal::NoSuchDuplicate);
    world.by(Role::Officer, &link(OTHER_APPLICATION));
    assert_eq!(
        world.file().duplicates[&OTHER_APPLICATION],
        DuplicateStatus::Linked,
        "a second look may find otherwise"
    );
}

#[test]
fn a_letter_of_reply_is_not_dated_in_the_future() {
    let mut world = World::submitted();
    let tomorrow = world.today().tomorrow().unwrap();
    let early = Command::RecordReply { dated: tomorrow };
    assert_eq!(
        refused(&world, Role::CouncilSecretary, &early),
        Refusal::TooEarly { comes: Calendar::end_of(tomorrow) }
    );
    let dated = world.today();
    world.by(Role::CouncilSecretary, &Command::RecordReply { dated });
    assert_eq!(world.file().reply, Some(dated));
}

#[test]
fn a_letter_of_reply_is_not_dated_before_the_receipt() {
    let mut world = World::submitted();
    let received = world.file().received.unwrap().day;
    world.days(3);
    let before = Command::RecordReply { dated: received.yesterday().unwrap() };
    assert_eq!(refused(&world, Role::CouncilSecretary, &before), Refusal::BeforeReceipt { received });
    world.by(Role::CouncilSecretary, &Command::RecordReply { dated: received });
}

#[test]
fn an_interval_that_is_over_is_no_ground_for_closing() {
    let mut world = World::screening();
    let (reason, today) = (world.words(), world.today());
    let close = |until| Command::ProposeClosing { ground: Ground::ReapplicationInterval { until }, reason };
    assert_eq!(refused(&world, Role::Officer, &close(today)), Refusal::IntervalOver);
    world.held(&close(today.tomorrow().unwrap()));
}

#[test]
fn a_question_that_is_taken_back_gives_back_what_was_left_of_the_term() {
    let mut world = World::under_review();
    world.days(28);
    let due = world.file().state.due().unwrap();
    let reason = world.words();
    let left =
        |world: &World, due| world.calendar.working_days_between(world.today(), Calendar::moment(due).day).unwrap();
    let before = left(&world, due);
    let mut at_once = world.clone().asked_from();
    at_once.held(&Command::CancelQuestions { reason });
    assert_eq!(at_once.file().state.due(), Some(due));
    assert_eq!(at_once.view().unwrap().due, world.view().unwrap().due);
    let mut later = world.asked_from();
    later.days(7);
    later.held(&Command::CancelQuestions { reason });
    assert_eq!(left(&later, later.file().state.due().unwrap()), before, "the time that it was out is not counted");
}

/// Under review and heard on one criterion, with what stood before it was.
fn heard_by_mistake() -> (World, World) {
    let mut world = World::under_review();
    world.judge(&[CriterionKey::MandateField]);
    world.days(28);
    let before = world.clone();
    let words = world.words();
    world.held(&Command::Hear { words });
    (before, world)
}

#[test]
fn a_hearing_opened_by_mistake_is_taken_back_and_the_term_stands_as_it_did() {
    let left =
        |world: &World, due| world.calendar.working_days_between(world.today(), Calendar::moment(due).day).unwrap();
    let (before, world) = heard_by_mistake();
    let due = before.file().state.due().unwrap();
    let reason = some_words();
    let mut at_once = world.clone();
    at_once.held(&Command::CancelHearing { reason });
    assert_eq!(at_once.file().state, before.file().state);
    let (view, earlier) = (at_once.view().unwrap(), before.view().unwrap());
    assert_eq!((view.due, &view.label, view.next), (earlier.due, &earlier.label, earlier.next));
    assert!(view.request.is_none() && view.stood_against(&at_once.rulebook).is_empty());
    assert!(matches!(view.timeline.last().unwrap().what, PublicStep::HearingCancelled { reason: r } if r == reason));
    assert!(view.texts().contains(&reason.id));
    let mut later = world;
    later.days(7);
    later.held(&Command::CancelHearing { reason });
    let now = later.file().state.due().unwrap();
    assert_eq!(left(&later, now), left(&before, due), "the time that it was out is not counted");
}

#[test]
fn a_hearing_that_was_taken_back_was_never_held() {
    let (_, mut world) = heard_by_mistake();
    let words = world.words();
    world.by(Role::Editor, &Command::SaveAnswer { question: None, words });
    world.held(&Command::CancelHearing { reason: some_words() });
    assert!(world.wordings().iter().all(|w| w.text != words), "what was not sent stays with whoever wrote it");
    let against = Command::Recommend { advice: AdviceKind::NotAdmit, reason: some_words() };
    let criteria = vec![CriterionKey::MandateField];
    assert_eq!(refused(&world, Role::Officer, &against), Refusal::HearingFirst { criteria });
    world.hear_out();
    world.held(&against);

    let mut closing = World::closing_proposed();
    let unseen = closing.view().unwrap().label;
    let words = closing.words();
    closing.held(&Command::Hear { words });
    closing.held(&Command::CancelHearing { reason: some_words() });
    assert_eq!((closing.state(), closing.view().unwrap().label), (Some(StateKind::ClosingProposed), unseen));
    let senior = Role::SeniorOfficer;
    assert_eq!(refused(&closing, senior, &Command::Countersign), Refusal::HearingFirst { criteria: vec![] });
}

#[test]
fn only_whoever_may_open_a_hearing_takes_it_back_and_only_while_it_runs() {
    let (_, world) = heard_by_mistake();
    let cancel = Command::CancelHearing { reason: some_words() };
    let other = super::world::staff(5, &[StaffRole::Officer]);
    assert_eq!(world.ask(&other, &cancel), Err(Refusal::NotTheHolder));
    let offered = |world: &World| available(world.file(), &world.holder().unwrap());
    assert!(offered(&world).contains(&CommandKind::CancelHearing));
    assert!(!offered(&world).contains(&CommandKind::CancelQuestions));
    let asked = World::under_review().asked_from();
    assert_eq!(refused(&asked, Role::Officer, &cancel), Refusal::NoHearing);
    assert!(!offered(&asked).contains(&CommandKind::CancelHearing));
    let mut heard = World::under_review();
    heard.judge(&[CriterionKey::MandateField]);
    heard.hear_out();
    let over = Refusal::NotYourTurn { command: CommandKind::CancelHearing, state: StateKind::UnderReview };
    assert_eq!(refused(&heard, Role::Officer, &cancel), over);
}

#[test]
fn a_term_that_was_over_when_a_question_was_asked_stays_over() {
    let mut world = World::under_review();
    world.to(world.file().state.due().unwrap());
    world.days(3);
    let (due, reason) = (world.file().state.due(), world.words());
    let mut world = world.asked_from();
    world.held(&Command::CancelQuestions { reason });
    assert_eq!(world.file().state.due(), due);
}

#[test]
fn the_organization_is_told_of_a_day_that_no_step_inside_has_moved() {
    let mut plain = World::under_review();
    let reason = plain.words();
    let mut sent_back = plain.clone();
    plain.days(28);
    sent_back.days(14);
    sent_back.recommend(AdviceKind::Admit);
    sent_back.by(Role::SeniorOfficer, &Command::SendBack { reason });
    sent_back.days(14);
    let cancelled = |world: World| {
        let mut world = world.asked_from();
        world.held(&Command::CancelQuestions { reason });
        world
    };
    let (inside, plain, sent_back) = (sent_back.file().state.due(), cancelled(plain), cancelled(sent_back));
    assert_eq!(sent_back.file().state.due(), inside);
    assert_ne!(inside, plain.file().state.due());
    assert_eq!(sent_back.view().unwrap().due, plain.view().unwrap().due);
}

#[test]
fn nobody_lifts_a_conflict_of_their_own() {
    let mut world = World::screening();
    let (senior, reason) = (world.with_role(Role::SeniorOfficer).unwrap(), world.words());
    world.give(&senior, &Command::DeclareConflict { reason }).unwrap();
    let of = senior.person().unwrap();
    assert_eq!(world.ask(&senior, &Command::LiftConflict { of, reason }), Err(Refusal::OwnConflict));
    world.by(Role::SeniorOfficer, &Command::LiftConflict { of, reason });
    assert_eq!(refused(&world, Role::SeniorOfficer, &Command::LiftConflict { of, reason }), Refusal::NoConflict);
}

#[test]
fn a_closed_file_does_not_come_back_beside_a_new_one() {
    for (state, role, command) in [
        (StateKind::Lapsed, Role::Officer, Command::Reopen { reason: some_words() }),
        (StateKind::Withdrawn, Role::Owner, Command::UndoWithdrawal),
    ] {
        let mut world = World::in_state(state);
        world.standing.open_application = Some(OTHER_APPLICATION);
        let open = Refusal::OpenApplication { application: OTHER_APPLICATION };
        assert_eq!(refused(&world, role, &command), open, "{state:?}");
    }
}

#[test]
fn a_deferred_dossier_is_updated_as_it_was_seen() {
    let mut world = World::deferred_against_advice();
    let stale = Command::UpdateDossier { version: digest(99) };
    assert_eq!(refused(&world, Role::Owner, &stale), Refusal::VersionChanged);
    world.edit();
    world.by(Role::Owner, &Command::UpdateDossier { version: world.version() });
    assert_eq!(world.file().versions.len(), 2);
    let place = Command::Place { session: world.session.id, late: None };
    assert_eq!(refused(&world, Role::CouncilSecretary, &place), Refusal::AnswerFirst, "a finding is stale");
}

#[test]
fn a_file_in_time_stays_in_time_and_is_carried_over_only_after_the_list_closed() {
    let mut world = World::submitted();
    let to = Command::CarryOver { session: Some(super::world::session_id(2)) };
    let comes = world.session.list_closes;
    assert_eq!(refused(&world, Role::Clock, &to), Refusal::TooEarly { comes });
    let received = world.file().received;
    let mut elsewhere = world.clone();
    elsewhere.next_session();
    elsewhere.by(Role::Clock, &to);
    world.to(comes);
    world.by(Role::Clock, &to);
    assert_eq!((world.file().target, world.file().received), (Some(super::world::session_id(2)), received));
}
