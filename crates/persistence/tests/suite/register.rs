//! The register of observers: lines from before this system, and what was corrected of one.

use super::{
    house::{House, On},
    path::admitted,
    people::Cast,
};
use domain::{
    application::{Command, Outcome},
    council::{self, ResolutionNumber, ResolutionText},
    kernel::{ActorKind, CouncilSessionId, Envelope, ObserverId, OrganizationId},
    observer::{self, Details, Status},
};
use persistence::{Before, RecordedBefore, StoreError, read::register::RegisterFilter};
use rstest::rstest;

fn before(house: &House, name: &str, year: &str) -> RecordedBefore {
    RecordedBefore {
        observer: house.store.new_id(),
        organization: house.store.new_id(),
        enter: Some(house.words(name)),
        said: Before {
            name: name.to_owned(),
            country: "FR".parse().ok(),
            details: Details { since: year.parse().unwrap(), number: Some(ResolutionNumber(1150)) },
        },
    }
}

#[rstest]
#[tokio::test]
async fn observers_from_before_are_recorded_all_or_none_and_once(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let secretary = house.as_of(cast.secretary).await;
    let refused = vec![before(&house, "Casa Abierta", "2010"), before(&house, "Foyer", "2099")];
    let outcome = house.store.observers_record(&secretary, house.store.new_id(), refused).await;
    assert!(matches!(outcome, Err(StoreError::Refused(_))), "{outcome:?}");
    let everything = RegisterFilter::default();
    let all = || house.store.register(&everything);
    assert!(all().await.unwrap().rows.is_empty(), "one refusal, and none is recorded");

    let lines = vec![before(&house, "Casa Abierta", "2010"), before(&house, "Foyer des Migrants", "2007-11")];
    let command = house.store.new_id();
    assert!(!house.store.command_is_known(&secretary, command).await.unwrap());
    for _ in 0..2 {
        house.store.observers_record(&secretary, command, lines.clone()).await.unwrap();
    }
    assert!(house.store.command_is_known(&secretary, command).await.unwrap());
    let said: Vec<Before> = lines.iter().map(|line| line.said.clone()).collect();
    assert!(house.store.observers_were_recorded(&secretary, command, &said).await.unwrap());
    // Other lines under the same press of the button were not recorded, and nobody is told that they were.
    let others = vec![before(&house, "Casa Abierta", "2011"), before(&house, "Foyer des Migrants", "2007-11")];
    let said: Vec<Before> = others.iter().map(|line| line.said.clone()).collect();
    let known = house.store.observers_were_recorded(&secretary, command, &said).await;
    assert!(matches!(known, Err(StoreError::CommandIdReused)), "{known:?}");
    let again = house.store.observers_record(&secretary, command, others).await;
    assert!(matches!(again, Err(StoreError::CommandIdReused)), "{again:?}");
    let rows = all().await.unwrap().rows;
    assert_eq!(rows.iter().map(|r| r.name.as_str()).collect::<Vec<_>>(), ["Casa Abierta", "Foyer des Migrants"]);
    assert!(rows.iter().all(|r| r.recorded && r.status == Status::Active && r.corrections.is_empty()));

    let names = ["FOYER DES MIGRANTS".to_owned(), "Nobody".to_owned()];
    let known = house.store.organizations_named(&secretary, &names).await.unwrap();
    assert!(known[0].len() == 1 && known[0][0].is_observer && known[1].is_empty(), "{known:?}");
    let officer = house.as_of(cast.officer).await;
    assert!(house.store.organizations_named(&officer, &names).await.is_err());
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn a_line_tells_what_it_said_before_and_that_it_was_struck_out(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let secretary = house.as_of(cast.secretary).await;
    let line = before(&house, "Foyer", "2007");
    let (id, organization): (ObserverId, OrganizationId) = (line.observer, line.organization);
    house.store.observers_record(&secretary, house.store.new_id(), vec![line]).await.unwrap();
    let (why, error) = (house.words("The archive says so."), house.words("Another organization."));
    let details = Details { since: "2008".parse().unwrap(), number: None };
    let correct = observer::Command::Correct { details, resolution: None, reason: why.reference() };
    let strike = observer::Command::Strike { reason: error.reference() };
    for (command, text) in [(correct, why), (strike, error)] {
        let envelope = Envelope { command_id: house.store.new_id(), seen: None, command };
        house.store.observer(&secretary, id, envelope, &[text]).await.unwrap();
    }
    let rows = house.store.register(&RegisterFilter::default()).await.unwrap().rows;
    assert_eq!(rows[0].status, Status::Struck);
    let said: Vec<String> = rows[0].corrections.iter().map(|c| c.since.to_string()).collect();
    assert_eq!(said, ["2007", "2008"]);
    let file = house.store.observer_file(&secretary, id).await.unwrap();
    assert_eq!((file.events.len(), file.name.id, file.decided_at), (3, organization, None));
    assert!(file.texts.values().any(|w| w.words == "Another organization."));
    assert!(file.organization.observer.is_none(), "it may apply");
    let owner = house.as_of(cast.owner).await;
    assert!(matches!(house.store.observer_file(&owner, id).await, Err(StoreError::NotFound)));
}

/// Corrects the number of the session's one resolution.
async fn renumber(house: &House, cast: &Cast, session: CouncilSessionId, number: u32) {
    let secretary = house.as_of(cast.secretary).await;
    let resolutions = house.store.council_session(&secretary, session).await.unwrap().session.resolutions;
    let (id, known) = resolutions.first_key_value().unwrap();
    let reason = house.words("Mistyped.");
    let text = ResolutionText {
        number: ResolutionNumber(number),
        adopted_on: known.adopted_on,
        title: known.title,
        draft: known.draft.clone(),
        items: known.items.clone(),
    };
    let correct = council::Command::CorrectResolution { id: *id, text, reason: reason.reference() };
    house.sit(cast.secretary, session, correct, &[reason]).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn a_corrected_number_of_a_resolution_reaches_its_lines_and_bars_no_correction_of_the_outcome(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, session) = admitted(&house, &cast).await;
    renumber(&house, &cast, session, 1289).await;
    let found = RegisterFilter { resolution: Some(1289), ..RegisterFilter::default() };
    let rows = house.store.register(&found).await.unwrap().rows;
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    let said: Vec<_> = row.corrections.iter().map(|c| (c.since.to_string(), c.number)).collect();
    assert_eq!(row.resolution, Some(1289));
    assert_eq!(said, [("2027-11-29".to_owned(), Some(ResolutionNumber(1400)))]);
    let secretary = house.as_of(cast.secretary).await;
    let line = house.store.observer_file(&secretary, row.id).await.unwrap();
    assert_eq!(line.observer.number, Some(ResolutionNumber(1289)));
    assert_eq!(line.events.last().unwrap().by, ActorKind::Clock, "whoever may have no hand in the line");
    assert!(line.texts.values().any(|words| words.words == "Mistyped."), "{:?}", line.texts);

    // A number by hand is nobody's slip of the pen in the resolution.
    let why = house.words("Another resolution names it.");
    let details = Details { since: line.observer.since, number: Some(ResolutionNumber(1300)) };
    let command = observer::Command::Correct { details, resolution: None, reason: why.reference() };
    let envelope = Envelope { command_id: house.store.new_id(), seen: None, command };
    house.store.observer(&secretary, row.id, envelope, &[why]).await.unwrap();
    renumber(&house, &cast, session, 1290).await;
    let rows = house.store.register(&RegisterFilter::default()).await.unwrap().rows;
    assert_eq!(rows.iter().map(|r| (r.resolution, r.corrections.len())).collect::<Vec<_>>(), [(Some(1300), 2)]);

    // Nothing was built on the outcome by any of it.
    let (aims, reason) = (house.words("The aims lie elsewhere."), house.words("The minutes say something else."));
    let outcome = Outcome::NotAdmitted { criteria: [].into(), reasons: aims.reference() };
    let propose = Command::ProposeCorrection { outcome: Some(outcome), taken: None, reason: reason.reference() };
    house.act(cast.secretary, application, propose, &[aims, reason]).await.unwrap();
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}
