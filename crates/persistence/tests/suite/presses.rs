//! The same press of a button twice gets its first answer; another one under its identity is told apart, whatever
//! it was about.

use super::{
    house::{House, On},
    people::Cast,
};
use domain::{
    council,
    kernel::{Envelope, NgoRole, TextRef},
    observer, organization, people,
};
use jiff::civil::date;
use persistence::{Before, NewText, Outcome, RecordedBefore, StoreError};
use rstest::rstest;

/// Sends `first` twice and `other` under the same identity.
async fn told_apart(send: impl AsyncFn(bool) -> Result<Outcome, StoreError>) {
    let answer = send(true).await.unwrap();
    assert_eq!(send(true).await.unwrap(), answer, "what is minted anew says nothing");
    let other = send(false).await;
    assert!(matches!(other, Err(StoreError::CommandIdReused)), "{other:?}");
}

#[rstest]
#[tokio::test]
async fn of_a_session(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let secretary = house.as_of(cast.secretary).await;
    let id = house.store.new_id();
    told_apart(async |first| {
        let reason = house.words(if first { "The hall is not free." } else { "No quorum can be expected." });
        let (opens, closes) = (date(2027, 12, 13), date(2027, 12, 17));
        let command = council::Command::Postpone { opens, closes, reason: reason.reference() };
        house.store.council(&secretary, session, Envelope { command_id: id, seen: None, command }, &[reason]).await
    })
    .await;
}

#[rstest]
#[tokio::test]
async fn words_that_stood_already_are_the_same_words(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let secretary = house.as_of(cast.secretary).await;
    let id = house.store.new_id();
    let amend = async |place: TextRef, texts: &[NewText]| {
        let details =
            council::Details { place: Some(place), agenda_item: None, members: Some(175), quorum: None, chair: None };
        let command = council::Command::Amend { closes: date(2027, 12, 3), details };
        house.store.council(&secretary, session, Envelope { command_id: id, seen: None, command }, texts).await
    };
    let palais = house.words("Palais des Nations");
    let answer = amend(palais.reference(), std::slice::from_ref(&palais)).await.unwrap();
    // The page that is read for the second press finds that they stand.
    assert_eq!(amend(palais.reference(), &[]).await.unwrap(), answer);
    let other = house.words("Centre William Rappard");
    let other = amend(other.reference(), std::slice::from_ref(&other)).await;
    assert!(matches!(other, Err(StoreError::CommandIdReused)), "{other:?}");
}

#[rstest]
#[tokio::test]
async fn of_an_organization_and_its_invitations(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let owner = house.as_of(cast.owner).await;
    let id = house.store.new_id();
    told_apart(async |first| {
        let name = house.words(if first { "Casa Abierta" } else { "Casa Cerrada" });
        let command = organization::Command::Register { name: name.reference(), country: "ES".parse().ok() };
        let envelope = Envelope { command_id: id, seen: None, command };
        // Its identity is new with each post.
        house.store.organization(&owner, house.store.new_id(), envelope, &[name]).await
    })
    .await;
    let id = house.store.new_id();
    told_apart(async |first| {
        let to = if first { "amina@ngo.example" } else { "omar@ngo.example" };
        house.store.organization_invite(&owner, cast.organization, id, to, NgoRole::Editor).await
    })
    .await;
}

#[rstest]
#[tokio::test]
async fn of_a_person_the_house_and_the_register(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let administrator = house.as_of(cast.administrator).await;
    let id = house.store.new_id();
    told_apart(async |first| {
        let reason = house.words(if first { "Has left." } else { "Is on leave." });
        let command = people::Command::Disable { reason: reason.reference() };
        let envelope = Envelope { command_id: id, seen: None, command };
        house.store.person(&administrator, cast.second_officer, envelope, &[reason]).await
    })
    .await;
    let id = house.store.new_id();
    told_apart(async |first| {
        let reason = house.words(if first { "The addresses are wrong." } else { "The words are wrong." });
        let command = domain::house::Command::HoldMail { reason: reason.reference() };
        house.store.house(&administrator, Envelope { command_id: id, seen: None, command }, &[reason]).await
    })
    .await;
    line_of_the_register(&house, &cast).await;
}

async fn line_of_the_register(house: &House, cast: &Cast) {
    let secretary = house.as_of(cast.secretary).await;
    let details = observer::Details { since: "2007".parse().unwrap(), number: None };
    let said = Before { name: "Foyer".to_owned(), country: None, details };
    let line = RecordedBefore {
        observer: house.store.new_id(),
        organization: house.store.new_id(),
        enter: Some(house.words("Foyer")),
        said,
    };
    let observer = line.observer;
    house.store.observers_record(&secretary, house.store.new_id(), vec![line]).await.unwrap();
    let id = house.store.new_id();
    told_apart(async |first| {
        let reason = house.words(if first { "Another organization." } else { "Twice." });
        let command = observer::Command::Strike { reason: reason.reference() };
        let envelope = Envelope { command_id: id, seen: None, command };
        house.store.observer(&secretary, observer, envelope, &[reason]).await
    })
    .await;
}
