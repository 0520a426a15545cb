//! Two at once, the same twice, and clients that hang up.

use super::{
    house::{House, On},
    people::envelope,
};
use domain::{
    application::{Asked, Command, Opened, Subject},
    council,
    criteria::CriterionKey,
    kernel::{Envelope, Seq},
};
use persistence::{Refusal, StoreError};
use rstest::rstest;
use std::time::Duration;

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn of_two_officers_at_once_one_succeeds_and_the_other_hears_what_changed(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.submitted(&cast).await;
    let (first, second) = (house.as_of(cast.officer).await, house.as_of(cast.second_officer).await);
    let seen = Seq(house.rows_of(application.0).await);
    let take = || Envelope { command_id: house.store.new_id(), seen: Some(seen), command: Command::Take };
    let (a, b) = tokio::join!(
        house.store.application(&first, application, take(), &[]),
        house.store.application(&second, application, take(), &[])
    );
    let (won, lost) = if a.is_ok() { (a, b) } else { (b, a) };
    assert_eq!(won.unwrap().events, ["taken"]);
    let Err(StoreError::ChangedMeanwhile { now, since }) = lost else { panic!("{lost:?}") };
    assert_eq!(now.0, seen.0 + 1);
    assert_eq!(since.iter().map(|c| c.kind.as_str()).collect::<Vec<_>>(), ["taken"]);
}

#[rstest]
#[tokio::test]
async fn a_note_stands_in_nobodys_way(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.submitted(&cast).await;
    let seen = Some(Seq(house.rows_of(application.0).await));
    let words = house.words("Telephoned them.");
    let note = Command::Note { words: words.reference(), mentions: vec![] };
    house.act(cast.second_officer, application, note, &[words]).await.unwrap();
    let viewer = house.as_of(cast.officer).await;
    let take = Envelope { command_id: house.store.new_id(), seen, command: Command::Take };
    house.store.application(&viewer, application, take, &[]).await.unwrap();
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn the_same_command_twice_gives_one_event_and_the_same_answer(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.submitted(&cast).await;
    let viewer = house.as_of(cast.officer).await;
    let take = envelope(&house.store, Command::Take);
    let (a, b) = tokio::join!(
        house.store.application(&viewer, application, take.clone(), &[]),
        house.store.application(&viewer, application, take.clone(), &[])
    );
    let first = a.unwrap();
    assert_eq!(first, b.unwrap());
    assert_eq!(first, house.store.application(&viewer, application, take.clone(), &[]).await.unwrap());
    assert_eq!(house.rows_of(application.0).await, first.seq.0);
    let other = house.as_of(cast.second_officer).await;
    let foreign = house.store.application(&other, application, take, &[]).await;
    assert!(matches!(foreign, Err(StoreError::CommandIdReused)), "{foreign:?}");
}

#[rstest]
#[tokio::test]
async fn an_identity_with_other_words_is_not_the_same_press(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.submitted(&cast).await;
    let viewer = house.as_of(cast.officer).await;
    let command_id = house.store.new_id();
    let note = async |words: &str| {
        let words = house.words(words);
        let command = Command::Note { words: words.reference(), mentions: vec![] };
        house.store.application(&viewer, application, Envelope { command_id, seen: None, command }, &[words]).await
    };
    let first = note("Telephoned them.").await.unwrap();
    assert_eq!(note("Telephoned them.").await.unwrap(), first, "salt and identity of the words are new each time");
    let other = note("Wrote to them.").await;
    assert!(matches!(other, Err(StoreError::CommandIdReused)), "{other:?}");
    // What was answered before contents were kept is not compared.
    house.tamper("UPDATE commands SET content = NULL").await;
    assert_eq!(note("Wrote to them.").await.unwrap(), first);
}

#[rstest]
#[tokio::test]
async fn questions_sent_twice_are_asked_once(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.submitted(&cast).await;
    house.act(cast.officer, application, Command::Take, &[]).await.unwrap();
    let viewer = house.as_of(cast.officer).await;
    let command_id = house.store.new_id();
    let ask = async || {
        let words = house.words("Which article of your statutes names migration?");
        let subject = Subject::Criterion(CriterionKey::MandateField);
        let asked = Asked { id: house.store.new_id(), subject, words: words.reference(), earlier: None };
        let command = Command::Ask { questions: vec![asked], opened: Opened::default() };
        house.store.application(&viewer, application, Envelope { command_id, seen: None, command }, &[words]).await
    };
    let first = ask().await.unwrap();
    assert_eq!(ask().await.unwrap(), first, "the question has another identity each time");
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_on_submit_gives_one_reference(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.draft(&cast).await;
    let (a, b) = tokio::join!(house.submit(&cast, application), house.submit(&cast, application));
    assert_eq!([&a, &b].iter().filter(|r| r.is_ok()).count(), 1, "{a:?} {b:?}");
    assert_eq!(
        house.one("SELECT reference FROM applications").await,
        "OBS-2026-0001-".to_owned() + &check(&house).await
    );
    assert_eq!(house.rows("dossier_versions").await, 1);
}

async fn check(house: &House) -> String {
    house.one("SELECT reference FROM applications").await.chars().last().unwrap().to_string()
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn one_open_application_per_organization_even_at_once(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let viewer = house.as_of(cast.owner).await;
    let start = || house.store.application_start(&viewer, house.store.new_id(), cast.organization);
    let (a, b) = tokio::join!(start(), start());
    assert_eq!([&a, &b].iter().filter(|r| r.is_ok()).count(), 1);
    let refused = [a, b].into_iter().find_map(Result::err).unwrap();
    let StoreError::Refused(Refusal::Application(refusal)) = refused else { panic!("{refused:?}") };
    assert!(matches!(refusal, domain::application::Refusal::OpenApplication { .. }));
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_placed_before_the_list_closes_or_not_at_all(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let application = house.endorsed(&cast).await;
    house.clock.set("2027-09-30T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    let (place, close) = (council::Command::PlaceItem { application, late: None }, council::Command::CloseList);
    let (placed, closed) =
        tokio::join!(house.sit(cast.secretary, session, place, &[]), house.sit(cast.secretary, session, close, &[]));
    closed.unwrap();
    let state = house.one("SELECT state FROM applications").await;
    match placed {
        Ok(_) => {
            assert_eq!(state, "on_agenda");
            assert_eq!(house.one("SELECT letter FROM agenda_items").await, "a", "the closing gave it its letter");
        }
        Err(StoreError::Refused(Refusal::Council(council::Refusal::ListClosed))) => {
            assert_eq!(state, "endorsed");
            assert_eq!(house.rows("agenda_items").await, 0);
        }
        Err(other) => panic!("{other:?}"),
    }
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_hangs_up_leaves_the_case_before_or_after(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.submitted(&cast).await;
    let viewer = house.as_of(cast.officer).await;
    // Hung up after every so many microseconds of the way.
    for wait in (0..40).map(|n| n * 100) {
        let words = house.words("A note.");
        let note = Command::Note { words: words.reference(), mentions: vec![] };
        let (store, viewer, envelope) = (house.store.clone(), viewer.clone(), envelope(&house.store, note));
        let task =
            tokio::spawn(async move { store.application(&viewer, application, envelope, &[words]).await.map(|_| ()) });
        tokio::time::sleep(Duration::from_micros(wait)).await;
        task.abort();
    }
    // Nothing is stuck: this write gets its turn, and finds everything whole.
    house.act(cast.officer, application, Command::Take, &[]).await.unwrap();
    let report = house.store.audit_verify().await.unwrap();
    assert!(report.is_sound(), "{report:?}");
    // Closing waits for what was begun: those who hung up are still being served.
    house.store.close().await.unwrap();
    let events = house.one_number("SELECT COUNT(*) FROM events WHERE kind = 'noted'").await;
    assert_eq!(events, house.one_number("SELECT COUNT(*) FROM texts WHERE words = 'A note.'").await);
}

#[rstest]
#[tokio::test]
async fn instants_are_ordered_below_the_second(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.submitted(&cast).await;
    let base: domain::kernel::Instant = "2026-12-01T10:00:00Z".parse::<jiff::Timestamp>().unwrap().into();
    for micros in [0, 50_000, 500_000, 500_001] {
        house.clock.set(domain::kernel::Instant::from_micros(base.micros() + micros));
        let words = house.words("A note.");
        let note = Command::Note { words: words.reference(), mentions: vec![] };
        house.act(cast.officer, application, note, &[words]).await.unwrap();
    }
    let unordered =
        "SELECT COUNT(*) FROM events a JOIN events b ON a.stream = b.stream AND a.seq < b.seq AND a.at > b.at";
    assert_eq!(house.one_number(unordered).await, 0);
    assert_eq!(house.one_number("SELECT COUNT(DISTINCT at) FROM events WHERE kind = 'noted'").await, 4);
}
