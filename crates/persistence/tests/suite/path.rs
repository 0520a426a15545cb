//! One file, from the first word to the register.

use super::{
    house::{House, On},
    people::{Cast, envelope},
};
use domain::{
    application::{Command, Outcome as Decision, Reference},
    council::{self, DecisionRule, RecordedOutcome, ResolutionNumber, ResolutionText, Votes},
    dossier::{Section, Typed},
    kernel::{ApplicationId, CouncilSessionId, Digest, ResolutionId},
};
use jiff::civil::date;
use persistence::{NewText, Refusal, StoreError, Viewer};
use rstest::rstest;

/// From the list to the decision, without a vote.
pub async fn decided(
    house: &House,
    cast: &Cast,
    outcome: Decision,
    texts: &[NewText],
) -> (ApplicationId, CouncilSessionId) {
    Box::pin(decided_by(house, cast, outcome, (DecisionRule::WithoutVote, None), texts)).await
}

/// The same by a rule and votes.
pub async fn decided_by(
    house: &House,
    cast: &Cast,
    outcome: Decision,
    (rule, votes): (DecisionRule, Option<Votes>),
    texts: &[NewText],
) -> (ApplicationId, CouncilSessionId) {
    let session = house.session(cast).await;
    let application = house.endorsed(cast).await;
    let place = council::Command::PlaceItem { application, late: None };
    house.sit(cast.secretary, session, place, &[]).await.unwrap();
    house.clock.set("2027-09-30T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    house.sit(cast.secretary, session, council::Command::CloseList, &[]).await.unwrap();
    house.clock.set("2027-11-29T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    house.sit(cast.secretary, session, council::Command::Open, &[]).await.unwrap();
    let (resolution, title) = (house.store.new_id::<ResolutionId>(), house.words("Admission of observers"));
    let text = ResolutionText {
        number: ResolutionNumber(1400),
        adopted_on: date(2027, 11, 29),
        title: title.reference(),
        draft: None,
        items: [application].into(),
    };
    let record = council::Command::RecordResolution { id: resolution, text };
    house.sit(cast.secretary, session, record, &[title]).await.unwrap();
    let record = RecordedOutcome { application, resolution, outcome, on: date(2027, 11, 29), rule, votes };
    let despite = texts.last().map(NewText::reference);
    let record = council::Command::RecordOutcome { record, despite };
    house.sit(cast.secretary, session, record, texts).await.unwrap();
    (application, session)
}

/// From the list to the announcement.
pub async fn admitted(house: &House, cast: &Cast) -> (ApplicationId, CouncilSessionId) {
    let (application, session) = decided(house, cast, Decision::Admitted, &[]).await;
    let letter = Digest::of(b"the letter");
    house.act(cast.secretary, application, Command::Preview { letter }, &[]).await.unwrap();
    house.act(cast.secretary, application, Command::Announce { letter }, &[]).await.unwrap();
    (application, session)
}

#[rstest]
#[tokio::test]
async fn an_ngo_is_admitted_and_stands_in_the_register(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, session) = admitted(&house, &cast).await;
    assert_eq!(house.one("SELECT state FROM applications").await, "admitted");
    assert_eq!(house.one("SELECT reference FROM applications").await, Reference::new(2026, 1).to_string());
    assert_eq!(house.one("SELECT state FROM observers").await, "active");
    assert_eq!(house.one("SELECT since FROM observers").await, "2027-11-29");
    assert_eq!(house.one("SELECT outcome FROM agenda_items").await, "admitted");
    assert_eq!(house.one("SELECT letter FROM agenda_items").await, "a");
    let report = house.store.audit_verify().await.unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert!(report.texts > 10);
    let viewer = house.as_of(cast.owner).await;
    let again = house.store.application_start(&viewer, house.store.new_id(), cast.organization).await;
    let refusal = Refusal::Application(domain::application::Refusal::AlreadyObserver);
    assert!(matches!(again, Err(StoreError::Refused(r)) if r == refusal));
    let _ = (application, session);
}

#[rstest]
#[tokio::test]
async fn what_was_submitted_is_frozen_and_the_working_copy_is_not(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.submitted(&cast).await;
    let owner = house.as_of(cast.owner).await;
    let officer = house.as_of(cast.officer).await;
    let frozen = house.store.dossier(&officer, application, None).await.unwrap();
    assert_eq!(frozen.answers, crate::support::File::in_order().answers);
    assert!(frozen.version.is_intact() && frozen.parts.iter().all(domain::dossier::FrozenPart::is_intact));
    assert_eq!(frozen.documents.len(), crate::support::File::in_order().documents.len());
    let typed = Typed::new().with("legal_name", "Another");
    let late = house.store.draft_save(&owner, application, Section::Identity, 1, &typed).await;
    assert!(matches!(late, Err(StoreError::Refused(_))), "{late:?}");
    let assessment = house.store.assessment(&officer, application).await.unwrap();
    assert_eq!(assessment.findings.len(), 22);
    let own = house.store.assessment(&owner, application).await.unwrap();
    assert_eq!(own.findings.len(), 20, "two criteria are for staff alone");
}

#[rstest]
#[tokio::test]
async fn a_draft_is_its_own_peoples_and_a_stranger_finds_nothing(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.draft(&cast).await;
    let stranger = house.person("stranger").await;
    for person in [cast.officer, cast.administrator, stranger] {
        let viewer = house.as_of(person).await;
        assert!(matches!(house.store.draft(&viewer, application).await, Err(StoreError::NotFound)));
        assert!(matches!(house.store.documents(&viewer, application).await, Err(StoreError::NotFound)));
        let command = envelope(&house.store, Command::Discard);
        let tried = house.store.application(&viewer, application, command, &[]).await;
        assert!(matches!(tried, Err(StoreError::NotFound)), "{tried:?}");
    }
    house.submit(&cast, application).await.unwrap();
    let viewer: Viewer = house.as_of(stranger).await;
    assert!(matches!(house.store.dossier(&viewer, application, None).await, Err(StoreError::NotFound)));
}

#[rstest]
#[tokio::test]
async fn two_editors_do_not_overwrite_each_other(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.draft(&cast).await;
    let owner = house.as_of(cast.owner).await;
    let typed = Typed::new().with("founded_on.day", "31").with("founded_on.month", "02");
    assert_eq!(house.store.draft_save(&owner, application, Section::Identity, 1, &typed).await.unwrap(), 2);
    let late = house.store.draft_save(&owner, application, Section::Identity, 1, &Typed::new()).await;
    assert!(matches!(late, Err(StoreError::DraftChanged { now: 2 })), "{late:?}");
    let draft = house.store.draft(&owner, application).await.unwrap();
    assert_eq!(draft[&Section::Identity].typed, typed, "as typed, though there is no such day");
}
