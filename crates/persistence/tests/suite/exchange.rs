//! Questions and answers, files that come and go, and what follows of itself.

use super::{
    house::{House, On},
    path::{admitted, decided},
    people::{Cast, envelope},
};
use domain::{
    application::{Asked, Command, EvidenceRef, Opened, Refusal as No, Subject},
    council,
    criteria::CriterionKey,
    dossier::Section,
    evidence::DocumentKind,
    kernel::{ApplicationId, QuestionId, StaffRole},
    people,
};
use persistence::{Refusal, StoreError, read::together::Together};
use rstest::rstest;

pub async fn asked(house: &House, cast: &Cast) -> (ApplicationId, QuestionId) {
    let application = house.submitted(cast).await;
    house.act(cast.officer, application, Command::Take, &[]).await.unwrap();
    let (question, words) = (house.store.new_id::<QuestionId>(), house.words("Which law is it?"));
    let asked = Asked {
        id: question,
        subject: Subject::Criterion(CriterionKey::LegalPersonality),
        words: words.reference(),
        earlier: None,
    };
    let opened = Opened { sections: [Section::Identity].into(), documents: [DocumentKind::Registration].into() };
    let ask = Command::Ask { questions: vec![asked], opened };
    house.act(cast.officer, application, ask, &[words]).await.unwrap();
    (application, question)
}

#[rstest]
#[tokio::test]
async fn an_answer_freezes_the_next_version_of_what_was_opened(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, question) = asked(&house, &cast).await;
    let owner = house.as_of(cast.owner).await;
    let draft = house.store.draft(&owner, application).await.unwrap();
    let closed = house.store.draft_save(&owner, application, Section::Aims, 1, &draft[&Section::Aims].typed).await;
    assert!(matches!(closed, Err(StoreError::Refused(_))), "this section was not opened: {closed:?}");
    let typed = draft[&Section::Identity].typed.clone().with("registration_number", "4712");
    house.store.draft_save(&owner, application, Section::Identity, 1, &typed).await.unwrap();
    let words = house.words("The law of 1998.");
    let save = Command::SaveAnswer { question: Some(question), words: words.reference() };
    house.act(cast.owner, application, save, &[words]).await.unwrap();
    let version = house.store.draft_version(&owner, application).await.unwrap();
    assert_eq!(version.number, 2);
    let send = Command::SendAnswers { version: version.digest };
    house.act(cast.owner, application, send, &[]).await.unwrap();
    let officer = house.as_of(cast.officer).await;
    let (old, new) = (
        house.store.dossier(&officer, application, Some(1)).await.unwrap(),
        house.store.dossier(&officer, application, None).await.unwrap(),
    );
    let number = |d: &persistence::FrozenDossier| d.answers[&Section::Identity].get("registration_number").to_owned();
    assert_eq!((number(&old), number(&new)), ("4711".to_owned(), "4712".to_owned()));
    assert_eq!(new.version, version);
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn a_finding_that_cites_a_document_that_was_replaced_is_looked_at_again(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.under_review(&cast).await;
    let owner = house.as_of(cast.owner).await;
    let documents = house.store.documents(&owner, application).await.unwrap();
    let of = |kind: DocumentKind| &documents.iter().find(|document| document.facts.kind == kind).unwrap().facts;
    let (statutes, registration) = (of(DocumentKind::Statutes), of(DocumentKind::Registration));
    // Of themselves, neither of the two rests on the statutes.
    let (structure, headquarters) = (CriterionKey::GovernanceStructure, CriterionKey::GovernanceHeadquarters);
    for (criterion, cited) in [(structure, statutes), (headquarters, registration)] {
        let reason = house.words("It says so there.");
        let evidence = vec![EvidenceRef { document: cited.id, page: Some(1) }];
        let finding =
            Command::RecordFinding { criterion, met: true, basis: None, reason: reason.reference(), evidence };
        house.act(cast.officer, application, finding, &[reason]).await.unwrap();
    }
    let (id, words) = (house.store.new_id::<QuestionId>(), house.words("Are these the statutes in force?"));
    let subject = Subject::Document(DocumentKind::Statutes);
    let asked = Asked { id, subject, words: words.reference(), earlier: None };
    let ask = Command::Ask { questions: vec![asked], opened: Opened::default() };
    house.act(cast.officer, application, ask, &[words]).await.unwrap();
    house.attach(&owner, application, statutes, Some(statutes.id)).await;
    let words = house.words("No: they were changed in May.");
    let save = Command::SaveAnswer { question: Some(id), words: words.reference() };
    house.act(cast.owner, application, save, &[words]).await.unwrap();
    let version = house.store.draft_version(&owner, application).await.unwrap().digest;
    house.act(cast.owner, application, Command::SendAnswers { version }, &[]).await.unwrap();
    let file = house.store.case(&house.as_of(cast.officer).await, application).await.unwrap();
    let is_stale = |criterion| file.application.findings[&criterion].stale;
    assert!(is_stale(structure), "the dossier holds no longer what it cites");
    assert!(!is_stale(headquarters), "what it cites is there");
}

#[rstest]
#[tokio::test]
async fn what_was_asked_with_another_application_of_the_organization_is_told_to_whoever_may_see_that(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (first, _) = asked(&house, &cast).await;
    let reason = house.words("My sister works there.");
    let declare = Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.second_officer, first, declare, &[reason]).await.unwrap();
    house.act(cast.owner, first, Command::Withdraw { reason: None }, &[]).await.unwrap();
    let second = house.submitted(&cast).await;
    let (officer, senior) = (house.as_of(cast.officer).await, house.as_of(cast.senior).await);
    for viewer in [&officer, &senior] {
        let file = house.store.case(viewer, second).await.unwrap();
        let others = house.store.asked_elsewhere(viewer, &file).await.unwrap();
        let [other] = others.as_slice() else { panic!("{others:?}") };
        assert_eq!(other.application.id, first);
        assert_eq!(other.words(&other.application.questions[0].asked.words), "Which law is it?");
    }
    let conflicted = house.as_of(cast.second_officer).await;
    let file = house.store.case(&conflicted, second).await.unwrap();
    assert!(house.store.asked_elsewhere(&conflicted, &file).await.unwrap().is_empty());
    // The other way round: nothing was asked with the second one.
    let file = house.store.case(&officer, first).await.unwrap();
    assert!(house.store.asked_elsewhere(&officer, &file).await.unwrap().is_empty());
}

#[rstest]
#[tokio::test]
async fn the_clock_reminds_and_lapses_what_nobody_answers(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    asked(&house, &cast).await;
    house.lapse().await;
    assert_eq!(house.one_number("SELECT COUNT(*) FROM events WHERE kind = 'reminded'").await, 3);
    assert_eq!(house.one_number("SELECT COUNT(*) FROM schedule WHERE what IN ('remind', 'lapse')").await, 0);
}

#[rstest]
#[tokio::test]
async fn a_person_reminds_between_the_clocks_reminders_which_go_out_all_the_same(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, _) = asked(&house, &cast).await;
    let viewer = house.as_of(cast.officer).await;
    let weighed = async || {
        let files = house.store.files_chosen(&viewer, &[application]).await.unwrap().files;
        house.store.step_weighed(&viewer, &files, Together::Remind).await.unwrap().0.remove(0)
    };
    let mails = async || {
        let mut all = house.store.outbox_entries(None, 1_000).await.unwrap();
        all.retain(|m| ["reminder", "last_reminder"].contains(&m.template.as_str()));
        all.iter().map(|m| m.recipient.clone()).collect::<Vec<_>>()
    };
    let schedule = async || house.dump("schedule").await;
    let asked = schedule().await;
    assert!(matches!(weighed().await, Err(Refusal::Application(No::ToldLately { .. }))), "asked today");
    let early = house.act(cast.officer, application, Command::RemindNow, &[]).await;
    assert!(matches!(early, Err(StoreError::Refused(Refusal::Application(No::ToldLately { .. })))), "{early:?}");
    house.clock.advance(60 * 60 * 24 * 2);
    assert_eq!(weighed().await, Ok(()));
    let other = house.act(cast.second_officer, application, Command::RemindNow, &[]).await;
    assert!(matches!(other, Err(StoreError::Refused(Refusal::Application(No::NotTheHolder)))), "{other:?}");

    // The same press twice is one reminder, and a second one is refused.
    let command = envelope(&house.store, Command::RemindNow);
    for _ in 0..2 {
        house.store.application(&viewer, application, command.clone(), &[]).await.unwrap();
    }
    assert_eq!(mails().await.len(), 1);
    assert_eq!(house.one_number("SELECT COUNT(*) FROM events WHERE kind = 'reminded_by_hand'").await, 1);
    assert!(matches!(weighed().await, Err(Refusal::Application(No::ToldLately { .. }))));
    assert_eq!(schedule().await, asked, "the clock's own time is as it was");
    for _ in 0..24 {
        for step in house.store.schedule_lease(10, 60).await.unwrap() {
            house.store.clock_step(&step).await.unwrap();
        }
        house.clock.advance(60 * 60 * 24);
    }
    assert_eq!(house.one_number("SELECT COUNT(*) FROM events WHERE kind = 'reminded'").await, 3, "all three");
    let before = (house.dump("applications").await, schedule().await);
    house.store.replay().await.unwrap();
    assert_eq!((house.dump("applications").await, schedule().await), before);
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn an_account_that_is_shut_holds_no_case_and_no_session(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.submitted(&cast).await;
    house.act(cast.officer, application, Command::Take, &[]).await.unwrap();
    let ends = house.store.now().plus_seconds(3_600);
    house.store.session_save("abc", Some(cast.officer), "{}", ends).await.unwrap();
    let reason = house.words("Left the house.");
    let command = envelope(&house.store, people::Command::Disable { reason: reason.reference() });
    let administrator = house.as_of(cast.administrator).await;
    house.store.person(&administrator, cast.officer, command, &[reason]).await.unwrap();
    assert_eq!(house.one_number("SELECT COUNT(*) FROM applications WHERE holder IS NULL").await, 1);
    assert!(house.store.session_load("abc").await.unwrap().is_none());
    assert!(house.store.viewer(cast.officer).await.unwrap().is_none());
    let grant = envelope(&house.store, people::Command::GrantRole { role: StaffRole::Auditor });
    let oneself = house.store.person(&administrator, cast.administrator, grant, &[]).await;
    assert!(matches!(oneself, Err(StoreError::Refused(Refusal::Person(people::Refusal::NotOnOneself)))));
}

#[rstest]
#[tokio::test]
async fn a_withdrawal_takes_the_file_off_the_list(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let application = house.endorsed(&cast).await;
    let place = council::Command::PlaceItem { application, late: None };
    house.sit(cast.secretary, session, place, &[]).await.unwrap();
    house.act(cast.owner, application, Command::Withdraw { reason: None }, &[]).await.unwrap();
    assert_eq!(house.one("SELECT state FROM applications").await, "withdrawn");
    assert_eq!(house.one_number("SELECT COUNT(*) FROM agenda_items WHERE state = 'listed'").await, 0);
}

#[rstest]
#[tokio::test]
async fn a_session_that_is_called_off_gives_its_files_back(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let application = house.endorsed(&cast).await;
    let place = council::Command::PlaceItem { application, late: None };
    house.sit(cast.secretary, session, place, &[]).await.unwrap();
    let reason = house.words("No quorum can be had.");
    let cancel = council::Command::Cancel { reason: reason.reference() };
    house.sit(cast.secretary, session, cancel, &[reason]).await.unwrap();
    assert_eq!(house.one("SELECT state FROM applications").await, "endorsed");
    for step in house.store.schedule_lease(10, 60).await.unwrap() {
        house.store.clock_step(&step).await.unwrap();
    }
    assert_eq!(house.one_number("SELECT COUNT(*) FROM applications WHERE session IS NOT NULL").await, 0);
}

#[rstest]
#[tokio::test]
async fn a_resolutions_number_is_given_once(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, session) = admitted(&house, &cast).await;
    let title = house.words("Another resolution");
    let text = council::ResolutionText {
        number: council::ResolutionNumber(1400),
        adopted_on: jiff::civil::date(2027, 11, 29),
        title: title.reference(),
        draft: None,
        items: [application].into(),
    };
    let record = council::Command::RecordResolution { id: house.store.new_id(), text };
    let taken = house.sit(cast.secretary, session, record, &[title]).await;
    let Err(StoreError::Refused(Refusal::Council(refusal))) = taken else { panic!("{taken:?}") };
    assert!(matches!(refusal, council::Refusal::NumberTaken { .. }), "{refusal:?}");
}

#[rstest]
#[tokio::test]
async fn a_corrected_admission_is_struck_out_of_the_register(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, _) = admitted(&house, &cast).await;
    let (reasons, reason) = (house.words("The Council did not admit it."), house.words("The record was wrong."));
    let outcome = domain::application::Outcome::NotAdmitted { criteria: [].into(), reasons: reasons.reference() };
    let propose = Command::ProposeCorrection { outcome: Some(outcome), taken: None, reason: reason.reference() };
    house.act(cast.secretary, application, propose, &[reasons, reason]).await.unwrap();
    let confirm = Command::ConfirmCorrection { letter: domain::kernel::Digest::of(b"the corrected letter") };
    let oneself = house.act(cast.secretary, application, confirm.clone(), &[]).await;
    assert!(matches!(oneself, Err(StoreError::Refused(_))), "{oneself:?}");
    // Whoever countersigned this case signs no second time in it.
    let signed = house.act(cast.senior, application, confirm.clone(), &[]).await;
    assert!(matches!(signed, Err(StoreError::Refused(_))), "{signed:?}");
    let other = house.person("other").await;
    let administrator = house.as_of(cast.administrator).await;
    let grant = envelope(&house.store, people::Command::GrantRole { role: StaffRole::SeniorOfficer });
    house.store.person(&administrator, other, grant, &[]).await.unwrap();
    house.act(other, application, confirm, &[]).await.unwrap();
    assert_eq!(house.one("SELECT state FROM applications").await, "not_admitted");
    assert_eq!(house.one("SELECT state FROM observers").await, "struck");
    assert_eq!(house.one("SELECT outcome FROM agenda_items").await, "not_admitted");
    assert_eq!(house.one_number("SELECT COUNT(*) FROM organizations WHERE observer IS NOT NULL").await, 0);

    // That correction was the mistake: neither the line that it struck nor what was begun and not sent stands in the way.
    let draft = house.draft(&cast).await;
    let reason = house.words("It was admitted after all.");
    let outcome = Some(domain::application::Outcome::Admitted);
    let propose = Command::ProposeCorrection { outcome, taken: None, reason: reason.reference() };
    house.act(cast.secretary, application, propose, &[reason]).await.unwrap();
    let confirm = Command::ConfirmCorrection { letter: domain::kernel::Digest::of(b"corrected once more") };
    house.act(other, application, confirm, &[]).await.unwrap();
    assert_eq!(house.one("SELECT state FROM applications WHERE state <> 'draft'").await, "admitted");
    assert_eq!(house.one_number("SELECT COUNT(*) FROM observers WHERE state = 'active'").await, 1);
    assert_eq!(house.one_number("SELECT COUNT(*) FROM observers WHERE state = 'struck'").await, 1);
    assert_eq!(house.one_number("SELECT COUNT(*) FROM organizations WHERE observer IS NOT NULL").await, 1);
    let sent = house.submit(&cast, draft).await;
    assert!(matches!(sent, Err(StoreError::Refused(_))), "an observer does not apply: {sent:?}");
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn an_outcome_stands_once_the_organization_has_sent_another_application(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (reasons, despite) = (house.words("It does not work on migration."), house.words("As the Council decided."));
    let refusal = domain::application::Outcome::NotAdmitted { criteria: [].into(), reasons: reasons.reference() };
    let (application, _) = decided(&house, &cast, refusal, &[reasons, despite]).await;
    let letter = domain::kernel::Digest::of(b"the letter");
    house.act(cast.secretary, application, Command::Preview { letter }, &[]).await.unwrap();
    house.act(cast.secretary, application, Command::Announce { letter }, &[]).await.unwrap();
    let draft = house.draft(&cast).await;
    let reason = house.words("The record was wrong.");
    let outcome = Some(domain::application::Outcome::Admitted);
    let propose = Command::ProposeCorrection { outcome, taken: None, reason: reason.reference() };
    house.act(cast.secretary, application, propose.clone(), std::slice::from_ref(&reason)).await.unwrap();
    house.submit(&cast, draft).await.unwrap();
    let again = house.act(cast.secretary, application, propose, &[reason]).await;
    let built = Refusal::Application(domain::application::Refusal::BuiltUpon);
    assert!(matches!(&again, Err(StoreError::Refused(refusal)) if *refusal == built), "{again:?}");
}

#[rstest]
#[tokio::test]
async fn whoever_declares_a_conflict_sees_the_case_no_longer(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.submitted(&cast).await;
    let reason = house.words("My sister works there.");
    let declare = Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.second_officer, application, declare, &[reason]).await.unwrap();
    let viewer = house.as_of(cast.second_officer).await;
    assert!(matches!(house.store.dossier(&viewer, application, None).await, Err(StoreError::NotFound)));
    let take = house.act(cast.second_officer, application, Command::Take, &[]).await;
    assert!(matches!(take, Err(StoreError::NotFound)), "{take:?}");
    let messages = house.rows("outbox").await;
    let words = house.words("Call me.");
    let note = Command::Note { words: words.reference(), mentions: vec![cast.second_officer] };
    house.act(cast.officer, application, note, &[words]).await.unwrap();
    assert_eq!(house.rows("outbox").await, messages, "a mention does not reach somebody who may not see the case");
    let officer = house.as_of(cast.officer).await;
    house.store.dossier(&officer, application, None).await.unwrap();
}
