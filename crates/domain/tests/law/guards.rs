//! The guards, one sentence each.

use super::{
    paths::opened,
    world::{ORGANIZATION, OTHER_APPLICATION, World, digest, member},
};
use antechamber_domain::{
    application::{AdviceKind, Asked, Command, Ground, Opened, OutcomeKind, Refusal, State, StateKind},
    council::Phase,
    criteria::{CriterionKey, Verdict},
    evidence::DocumentKind::{ActivityReport, Publication, Statutes},
    kernel::{Actor, Calendar, CalendarGap, NgoRole, Role, StaffRole},
};
use jiff::civil::date;
use std::collections::BTreeMap;

use CriterionKey::{LegalMinAge, MandateField};

/// What `command` meets when the first person with the role gives it, or the holder where the
/// role is an officer's.
pub(super) fn refused(world: &World, role: Role, command: &Command) -> Refusal {
    let held = if role == Role::Officer { world.holder() } else { None };
    let actor = held.or_else(|| world.with_role(role)).unwrap();
    world.ask(&actor, command).unwrap_err()
}

#[test]
fn one_application_at_a_time_and_none_too_early() {
    let mut world = World::new(super::world::usual_people());
    let start = Command::Start { organization: ORGANIZATION };
    world.standing.open_application = Some(OTHER_APPLICATION);
    assert_eq!(refused(&world, Role::Owner, &start), Refusal::OpenApplication { application: OTHER_APPLICATION });
    world.standing.open_application = None;
    world.standing.observer = true;
    assert_eq!(refused(&world, Role::Owner, &start), Refusal::AlreadyObserver);
    world.standing.observer = false;
    let tomorrow = world.today().tomorrow().unwrap();
    world.standing.may_apply_from = Some(tomorrow);
    assert_eq!(refused(&world, Role::Owner, &start), Refusal::NotBefore { day: tomorrow });
    world.days(1);
    world.by(Role::Owner, &start);
}

#[test]
fn what_was_begun_is_not_sent_once_another_application_was_decided_otherwise() {
    let mut world = World::drafted();
    let submit = Command::Submit { version: world.version(), declared_by: world.words() };
    world.standing.open_application = Some(OTHER_APPLICATION);
    assert_eq!(refused(&world, Role::Owner, &submit), Refusal::OpenApplication { application: OTHER_APPLICATION });
    world.standing.open_application = None;
    world.standing.observer = true;
    assert_eq!(refused(&world, Role::Owner, &submit), Refusal::AlreadyObserver);
    world.standing.observer = false;
    // A correction made a deferral of what had been none.
    world.standing.earlier_rounds = 1;
    assert_eq!(world.file().deferrals(), 0);
    world.by(Role::Owner, &submit);
    assert_eq!(world.file().deferrals(), 1);
}

#[test]
fn what_is_submitted_is_what_the_page_showed() {
    let mut world = World::drafted();
    let declared_by = world.words();
    let stale = Command::Submit { version: digest(99), declared_by };
    assert_eq!(refused(&world, Role::Owner, &stale), Refusal::VersionChanged);
    let owner = world.with_role(Role::Owner).unwrap();
    let command = Command::Submit { version: world.version(), declared_by };
    let mut context = world.context(&owner, &command);
    let facts = context.dossier.as_mut().unwrap();
    facts.declared = false;
    facts.missing = vec![(MandateField, vec![Statutes])];
    let refusal = antechamber_domain::application::decide(world.application.as_ref(), &command, &context);
    assert!(matches!(refusal, Err(Refusal::MissingEvidence { criterion: MandateField, .. })));
    context.dossier.as_mut().unwrap().missing.clear();
    let refusal = antechamber_domain::application::decide(world.application.as_ref(), &command, &context);
    assert_eq!(refusal, Err(Refusal::NoDeclaration));
}

#[test]
fn no_file_that_has_arrived_is_left_out_without_a_word() {
    let waits = |world: &World, command: &Command, kind| {
        let owner = world.with_role(Role::Owner).unwrap();
        let mut context = world.context(&owner, command);
        context.dossier.as_mut().unwrap().waiting = vec![kind];
        antechamber_domain::application::decide(world.application.as_ref(), command, &context)
    };
    let waiting = |kind| Err(Refusal::FilesWaiting { kinds: vec![kind] });
    let mut draft = World::drafted();
    let declared_by = draft.words();
    let submit = Command::Submit { version: draft.version(), declared_by };
    assert_eq!(waits(&draft, &submit, Publication), waiting(Publication));
    let mut deferred = World::deferred_against_advice();
    deferred.edit();
    let update = Command::UpdateDossier { version: deferred.version() };
    assert_eq!(waits(&deferred, &update, Publication), waiting(Publication));
    let mut asked = World::under_review().asked_from();
    asked.answer();
    let send = Command::SendAnswers { version: asked.version() };
    assert_eq!(waits(&asked, &send, Statutes), waiting(Statutes));
    let closed = waits(&asked, &send, ActivityReport);
    assert!(closed.is_ok(), "what can be neither attached nor removed stands in nobody's way: {closed:?}");
}

#[test]
fn a_deadline_is_not_computed_into_an_unknown_year() {
    let mut world = World::drafted();
    world.calendar = Calendar::geneva(2027, 2027);
    world.now = super::world::instant(date(2027, 12, 23));
    let command = Command::Submit { version: world.version(), declared_by: super::world::some_words() };
    assert_eq!(refused(&world, Role::Owner, &command), Refusal::Calendar(CalendarGap { year: 2028 }));
}

#[test]
fn gates_hold_or_are_passed_with_a_reason() {
    let mut world = World::screening();
    world.assessments.insert(LegalMinAge, Verdict::NotMet);
    world.assessments.insert(MandateField, Verdict::NotMet);
    let bare = Command::Complete { proceed_despite: BTreeMap::new(), legible: true };
    assert_eq!(refused(&world, Role::Officer, &bare), Refusal::GatesOpen { criteria: vec![LegalMinAge] });
    let reason = world.words();
    let proceed_despite: BTreeMap<_, _> = [(LegalMinAge, reason), (MandateField, reason)].into();
    let unread = Command::Complete { proceed_despite: proceed_despite.clone(), legible: false };
    assert_eq!(refused(&world, Role::Officer, &unread), Refusal::NotLegible);
    world.held(&Command::Complete { proceed_despite, legible: true });
    assert_eq!(world.file().proceeded.keys().copied().collect::<Vec<_>>(), [LegalMinAge]);
}

#[test]
fn the_same_question_names_the_earlier_one() {
    let mut world = World::under_review().asked_from();
    world.send();
    let first = world.file().questions[0].asked.clone();
    let again = |world: &mut World, earlier| {
        let asked = Asked { id: world.question(), subject: first.subject, words: world.words(), earlier };
        Command::Ask { questions: vec![asked], opened: Opened::default() }
    };
    let silent = again(&mut world, None);
    assert_eq!(refused(&world, Role::Officer, &silent), Refusal::AskedBefore { earlier: first.id });
    let why = world.words();
    let invented = again(&mut world, Some((antechamber_domain::kernel::QuestionId(uuid::Uuid::nil()), why)));
    assert_eq!(refused(&world, Role::Officer, &invented), Refusal::NoSuchQuestion);
    let named = again(&mut world, Some((first.id, why)));
    world.held(&named);
    let nothing = Command::Ask { questions: vec![], opened: opened() };
    assert_eq!(refused(&World::under_review(), Role::Officer, &nothing), Refusal::NoQuestions);
}

#[test]
fn answers_make_findings_stale_and_freeze_a_version() {
    let mut world = World::under_review();
    world.judge(&[]);
    world.ask_question();
    world.send();
    assert_eq!(world.file().versions.len(), 2);
    assert!(world.file().findings[&MandateField].stale);
    let reason = world.words();
    let admit = Command::Recommend { advice: AdviceKind::Admit, reason };
    assert_eq!(refused(&world, Role::Officer, &admit), Refusal::Unjudged { criteria: vec![MandateField] });
}

#[test]
fn every_question_is_answered_before_the_answers_are_sent() {
    let world = World::under_review().asked_from();
    let open = world.file().unanswered();
    let send = Command::SendAnswers { version: world.version() };
    assert_eq!(refused(&world, Role::Editor, &send), Refusal::Unanswered { questions: open });
}

#[test]
fn one_extension_and_it_is_decided_by_a_person() {
    let mut world = World::under_review().asked_from();
    let due = world.file().awaiting().unwrap().due;
    let reason = world.words();
    assert_eq!(refused(&world, Role::Officer, &Command::GrantExtension), Refusal::NoExtension);
    world.by(Role::Editor, &Command::RequestExtension { reason });
    world.to(world.file().awaiting().unwrap().grace);
    assert_eq!(refused(&world, Role::Clock, &Command::Lapse), Refusal::ExtensionPending);
    world.held(&Command::GrantExtension);
    assert!(world.file().awaiting().unwrap().due > due);
    assert_eq!(refused(&world, Role::Owner, &Command::RequestExtension { reason }), Refusal::ExtensionUsed);
}

#[test]
fn a_failed_contact_stops_the_clock_until_another_is_found() {
    let mut world = World::under_review().asked_from();
    world.by(Role::Clock, &Command::ContactFailed);
    let (due, grace) = (world.file().awaiting().unwrap().due, world.file().awaiting().unwrap().grace);
    let mut soon = world.clone();
    soon.held(&Command::ContactFound);
    assert_eq!(soon.file().awaiting().unwrap().due, due, "a day only ever moves later");
    world.to(grace);
    assert_eq!(refused(&world, Role::Clock, &Command::Lapse), Refusal::ContactFailed);
    assert_eq!(refused(&world, Role::Clock, &Command::Remind), Refusal::ContactFailed);
    world.held(&Command::ContactFound);
    assert!(world.file().awaiting().unwrap().grace > grace);
    assert_eq!(refused(&world, Role::Officer, &Command::ContactFound), Refusal::ContactStands);
}

#[test]
fn a_file_lapses_only_for_a_question_without_any_answer() {
    let mut world = World::under_review().asked_from();
    let grace = world.file().awaiting().unwrap().grace;
    assert_eq!(refused(&world, Role::Clock, &Command::Lapse), Refusal::TooEarly { comes: grace });
    world.answer();
    world.to(grace);
    assert_eq!(refused(&world, Role::Clock, &Command::Lapse), Refusal::SomeAnswered);
    world.by(Role::Clock, &Command::GoOn);
    assert_eq!((world.state(), world.file().versions.len()), (Some(StateKind::UnderReview), 2));

    let mut heard = World::under_review();
    heard.judge(&[MandateField]);
    let words = heard.words();
    heard.held(&Command::Hear { words });
    heard.to(heard.file().awaiting().unwrap().grace);
    assert_eq!(refused(&heard, Role::Clock, &Command::Lapse), Refusal::NeverLapses);
    heard.by(Role::Clock, &Command::GoOn);

    let mut deferred = World::deferred_against_advice().asked_from();
    deferred.to(deferred.file().awaiting().unwrap().grace);
    assert_eq!(refused(&deferred, Role::Clock, &Command::Lapse), Refusal::NeverLapses);
}

#[test]
fn late_answers_reopen_a_lapsed_file_by_themselves_for_90_days() {
    let mut world = World::lapsed();
    let State::Lapsed { until, .. } = world.file().state else { panic!("not lapsed") };
    let mut late = world.clone();
    world.send();
    assert_eq!(world.state(), Some(StateKind::UnderReview));
    late.answer();
    late.to(until);
    let send = Command::SendAnswers { version: late.version() };
    assert_eq!(refused(&late, Role::Owner, &send), Refusal::TooLate { ended: until });
}

#[test]
fn advice_against_the_ngo_needs_a_hearing_and_admission_an_exception() {
    let mut world = World::under_review();
    world.judge(&[]);
    let reason = world.words();
    let advise = |advice| Command::Recommend { advice, reason };
    assert_eq!(refused(&world, Role::Officer, &advise(AdviceKind::NotAdmit)), Refusal::NothingUnmet);
    world.judge(&[MandateField]);
    let unmet = vec![MandateField];
    let admit = advise(AdviceKind::Admit);
    assert_eq!(refused(&world, Role::Officer, &admit), Refusal::UnmetWithoutException { criteria: unmet.clone() });
    for advice in [AdviceKind::NotAdmit, AdviceKind::Defer] {
        assert_eq!(refused(&world, Role::Officer, &advise(advice)), Refusal::HearingFirst { criteria: unmet.clone() });
    }
    let mut excepted = world.clone();
    excepted.held(&Command::Except { criterion: MandateField, reason });
    excepted.held(&admit);
    world.hear_out();
    world.held(&advise(AdviceKind::NotAdmit));
}

#[test]
fn a_hearing_of_an_earlier_round_does_not_do() {
    let mut world = World::announced(OutcomeKind::Deferred);
    world.held(&Command::ResumeReview);
    let reason = world.words();
    let again = Command::Recommend { advice: AdviceKind::NotAdmit, reason };
    assert_eq!(refused(&world, Role::Officer, &again), Refusal::HearingFirst { criteria: vec![MandateField] });
}

#[test]
fn a_third_deferral_needs_a_reason_not_used_before() {
    let mut world = World::heard_after_two_deferrals();
    let reason = world.words();
    let command = Command::Recommend { advice: AdviceKind::Defer, reason };
    let officer = world.holder().unwrap();
    let mut context = world.context(&officer, &command);
    context.reason_used_before = true;
    let refusal = antechamber_domain::application::decide(world.application.as_ref(), &command, &context);
    assert_eq!(refusal, Err(Refusal::NewReasonNeeded { rounds: 2 }));
    world.held(&command);
}

#[test]
fn a_second_officer_must_countersign_what_is_clear() {
    let mut world = World::recommended(AdviceKind::Admit);
    world.by(Role::Officer, &Command::FlagHit { hit: digest(50), words: None });
    assert_eq!(refused(&world, Role::SeniorOfficer, &Command::Countersign), Refusal::HitsOpen { count: 1 });
    let reason = world.words();
    world.by(Role::Officer, &Command::ClearHit { hit: digest(50), reason });
    world.by(Role::SeniorOfficer, &Command::Countersign);

    let mut linked = World::under_review();
    let reason = linked.words();
    linked.held(&Command::LinkDuplicate { of: OTHER_APPLICATION, reason });
    linked.recommend(AdviceKind::Admit);
    let open = Refusal::DuplicateOpen { of: OTHER_APPLICATION };
    assert_eq!(refused(&linked, Role::SeniorOfficer, &Command::Countersign), open);
}

#[test]
fn nobody_countersigns_an_own_recommendation() {
    let mut world = World::under_review();
    let both = super::world::staff(700, &[StaffRole::Officer, StaffRole::SeniorOfficer]);
    world.people.push(both.clone());
    world.by(Role::SeniorOfficer, &Command::Assign { to: both.person().unwrap() });
    world.recommend(AdviceKind::Admit);
    assert_eq!(world.ask(&both, &Command::Countersign), Err(Refusal::SamePersonCannotCountersign));
    world.give(&both, &Command::Recall).unwrap();
}

#[test]
fn when_nobody_can_countersign_it_is_said_at_once() {
    let mut nobody = World::under_review();
    nobody.people.retain(|p| !p.holds(Role::SeniorOfficer, None));
    let mut conflicted = World::under_review();
    while let Some(senior) = conflicted.with_role(Role::SeniorOfficer) {
        let reason = conflicted.words();
        conflicted.give(&senior, &Command::DeclareConflict { reason }).unwrap();
    }
    for mut world in [nobody, conflicted] {
        world.recommend(AdviceKind::Admit);
        assert!(world.file().escalated.is_some());
    }
    assert_eq!(World::recommended(AdviceKind::Admit).file().escalated, None);
}

#[test]
fn who_countersigned_a_case_neither_recommends_nor_proposes_in_it() {
    let mut world = World::endorsed(AdviceKind::Admit);
    let reason = world.words();
    let roles = [StaffRole::Officer, StaffRole::SeniorOfficer];
    let Some(Actor::Person { id, .. }) = world.with_role(Role::SeniorOfficer) else { panic!("no senior officer") };
    let both = Actor::Person { id, staff: roles.into_iter().collect(), organizations: vec![] };
    world.people.retain(|p| p.person() != Some(id));
    world.people.push(both.clone());
    world.give(&both, &Command::ReopenReview { reason }).unwrap();
    world.give(&both, &Command::Assign { to: id }).unwrap();
    let recommend = Command::Recommend { advice: AdviceKind::Admit, reason };
    let propose = Command::ProposeClosing { ground: Ground::NotAnNgo, reason };
    for command in [recommend, propose] {
        assert_eq!(world.ask(&both, &command), Err(Refusal::SamePersonCannotCountersign));
    }
}

#[test]
fn closing_is_heard_first_and_reopened_by_a_third_person() {
    let mut world = World::closing_proposed();
    assert!(matches!(refused(&world, Role::SeniorOfficer, &Command::Countersign), Refusal::HearingFirst { .. }));
    world.hear_out();
    let words = world.words();
    assert_eq!(refused(&world, Role::Officer, &Command::Hear { words }), Refusal::NothingToHear);
    world.by(Role::SeniorOfficer, &Command::Countersign);
    let reopen = Command::Reopen { reason: words };
    assert_eq!(refused(&world, Role::SeniorOfficer, &reopen), Refusal::SamePersonCannotCountersign);
    let other = world.second(Role::SeniorOfficer);
    world.give(&other, &reopen).unwrap();
    assert_eq!(world.state(), Some(StateKind::Screening));
    let own = Command::ProposeClosing { ground: Ground::DuplicateOf(super::world::APPLICATION), reason: words };
    assert_eq!(refused(&world, Role::Officer, &own), Refusal::ItsOwnDuplicate);
}

#[test]
fn a_withdrawal_is_noted_once_the_list_is_closed_and_undone_within_five_days() {
    let mut world = World::on_agenda(AdviceKind::Admit);
    let mut closed = world.clone();
    closed.session.phase = Phase::ListClosed;
    closed.withdraw();
    assert!(closed.file().withdrawal_noted && closed.state() == Some(StateKind::OnAgenda));
    world.withdraw();
    let State::Withdrawn { until, .. } = world.file().state else { panic!("not withdrawn") };
    let mut late = world.clone();
    world.by(Role::Owner, &Command::UndoWithdrawal);
    assert_eq!(world.state(), Some(StateKind::Endorsed), "it has left the list");
    let mut elsewhere = late.clone();
    elsewhere.standing.open_application = Some(OTHER_APPLICATION);
    let open = Refusal::OpenApplication { application: OTHER_APPLICATION };
    assert_eq!(refused(&elsewhere, Role::Owner, &Command::UndoWithdrawal), open);
    late.to(until);
    assert_eq!(refused(&late, Role::Owner, &Command::UndoWithdrawal), Refusal::TooLate { ended: until });
}

#[test]
fn a_draft_is_not_given_to_a_stranger_nor_a_file_to_one_in_conflict() {
    let mut world = World::drafted();
    let stranger = member(9, NgoRole::Editor).person().unwrap();
    assert_eq!(refused(&world, Role::Owner, &Command::HandOver { to: stranger }), Refusal::CannotHold);
    let editor = world.with_role(Role::Editor).and_then(|p| p.person()).unwrap();
    world.by(Role::Owner, &Command::HandOver { to: editor });

    let mut world = World::submitted();
    let (officer, reason) = (world.with_role(Role::Officer).unwrap(), world.words());
    world.give(&officer, &Command::DeclareConflict { reason }).unwrap();
    assert_eq!(world.ask(&officer, &Command::Take), Err(Refusal::Conflicted));
    let to = officer.person().unwrap();
    assert_eq!(refused(&world, Role::SeniorOfficer, &Command::Assign { to }), Refusal::CannotHold);
}
