//! The register beside a file: observers that may be the same organization under another account.

use super::{
    casework::{stating, unlike},
    house::{House, On},
    path::admitted,
    people::{Cast, envelope},
};
use domain::{
    application::{Command, StateKind},
    kernel::{ApplicationId, ObserverId, PersonId},
    observer,
    organization::likeness::Reason,
};
use persistence::{Before, RecordedBefore, StoreError, read::casework::ObserverCandidate};
use rstest::rstest;

/// A line of the register from before this system, of an organization of its own.
async fn recorded(house: &House, cast: &Cast, name: &str) -> ObserverId {
    let details = observer::Details { since: "2007".parse().unwrap(), number: None };
    let line = RecordedBefore {
        observer: house.store.new_id(),
        organization: house.store.new_id(),
        enter: Some(house.words(name)),
        said: Before { name: name.to_owned(), country: None, details },
    };
    let id = line.observer;
    let secretary = house.as_of(cast.secretary).await;
    house.store.observers_record(&secretary, house.store.new_id(), vec![line]).await.unwrap();
    id
}

/// What stands beside a file for somebody, where they may see it.
async fn observers(house: &House, person: PersonId, case: ApplicationId) -> Result<Vec<ObserverCandidate>, StoreError> {
    let viewer = house.as_of(person).await;
    let own = house.store.stated_in(&viewer, case).await?;
    house.store.observer_candidates(&viewer, &own).await
}

/// The lines of the register that stand beside a file for somebody, each with what speaks for it most.
async fn beside(house: &House, person: PersonId, case: ApplicationId) -> Vec<(ObserverId, Reason)> {
    let found = observers(house, person, case).await.unwrap();
    found.into_iter().map(|observer| (observer.id, observer.likeness.reasons[0])).collect()
}

#[rstest]
#[tokio::test]
async fn an_observer_from_before_that_registers_anew_is_pointed_out(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let same = recorded(&house, &cast, "Réseau d\u{2019}Écoute").await;
    let like = recorded(&house, &cast, "Réseau d\u{2019}Ecoutes").await;
    let former = recorded(&house, &cast, "Фонд Мир").await;
    recorded(&house, &cast, "Quite Another House").await;
    let mut identity = unlike("one");
    identity.push(("other_names", "Neues; Fond Mir".to_owned()));
    let case = stating(&house, &cast, "one", "RESEAU D\u{2019}ECOUTE", &identity).await;
    let found = beside(&house, cast.officer, case).await;
    assert_eq!(found.len(), 3, "{found:?}");
    let (whole, nearly) = found.split_at(2);
    for id in [same, former] {
        assert!(whole.contains(&(id, Reason::SameName)), "in any script, and by a former name: {whole:?}");
    }
    assert!(matches!(nearly, [(id, Reason::LikeName(_))] if *id == like), "{nearly:?}");
    let secretary = house.as_of(cast.secretary).await;
    let reason = house.words("Entered twice.");
    let strike = observer::Command::Strike { reason: reason.reference() };
    house.store.observer(&secretary, same, envelope(&house.store, strike), &[reason]).await.unwrap();
    let found: Vec<_> = beside(&house, cast.officer, case).await.into_iter().map(|(id, _)| id).collect();
    assert_eq!(found, [former, like], "a line that was struck out is no observer");
}

#[rstest]
#[tokio::test]
async fn the_register_stands_beside_a_file_for_who_may_read_it_only(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    recorded(&house, &cast, "Al-Amal Migrants Aid Society").await;
    let case = house.submitted(&cast).await;
    assert_eq!(beside(&house, cast.officer, case).await.len(), 1);
    let reason = house.words("My sister works there.");
    let declare = Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.second_officer, case, declare, &[reason]).await.unwrap();
    for person in [cast.owner, cast.administrator, cast.second_officer] {
        let shut = observers(&house, person, case).await;
        assert!(matches!(shut, Err(StoreError::NotFound)), "{shut:?}");
    }
}

#[rstest]
#[tokio::test]
async fn an_observer_that_was_admitted_here_is_found_by_its_file_and_not_once_more(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (admitted, _) = admitted(&house, &cast).await;
    let before = recorded(&house, &cast, "Al-Amal Migrants Aid Society").await;
    let case = stating(&house, &cast, "one", "Al-Amal Migrant Aid Society", &unlike("one")).await;
    let found: Vec<_> = beside(&house, cast.officer, case).await.into_iter().map(|(id, _)| id).collect();
    assert_eq!(found, [before]);
    let officer = house.as_of(cast.officer).await;
    let files = house.like(&officer, case).await;
    let files: Vec<_> = files.into_iter().map(|found| (found.case.id, found.case.state)).collect();
    assert_eq!(files, [(admitted, StateKind::Admitted)]);
}
