//! How long past files took.

use super::{
    house::{House, On},
    path::admitted,
};
use domain::{
    application::{Pace, Past},
    kernel::Instant,
};
use rstest::rstest;
use uuid::Uuid;

const DAY: i64 = 24 * 60 * 60 * 1_000_000;

/// A past file, without its history: only its row is read.
async fn past(house: &House, n: u128, state: &str, listed: Option<i64>) {
    let (id, of) = (house.stream_literal(Uuid::from_u128(n)), house.stream_literal(Uuid::from_u128(1)));
    let decided = i64::try_from(n).unwrap() * DAY;
    let listed = listed.map_or_else(|| "NULL".to_owned(), |days| (days * DAY).to_string());
    let sql = format!(
        "INSERT INTO applications (id, organization, state, state_since, version, round, findings_met, \
         findings_unmet, findings_stale, open_hits, opened_at, received_at, listed_at, changed_at, seq) \
         VALUES ({id}, {of}, '{state}', {decided}, 1, 0, 0, 0, 0, 0, 0, {DAY}, {listed}, {decided}, 9)"
    );
    assert_eq!(house.tamper(&sql).await, 1);
}

#[rstest]
#[tokio::test]
async fn the_files_that_were_decided_last_tell_and_no_others(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    assert_eq!(house.store.past_files().await.unwrap(), []);
    for n in 2..12 {
        past(&house, n, if n % 2 == 0 { "admitted" } else { "not_admitted" }, Some(2)).await;
    }
    for (n, state, listed) in
        [(20, "decided", Some(2)), (21, "on_agenda", Some(2)), (22, "withdrawn", None), (23, "admitted", None)]
    {
        past(&house, n, state, listed).await;
    }
    let files = house.store.past_files().await.unwrap();
    let at = |days| Instant::from_micros(days * DAY);
    let told: Vec<Past> = (2..12).rev().map(|n| Past { received: at(1), listed: at(2), decided: at(n) }).collect();
    assert_eq!(files, told, "an unannounced decision tells nothing");
}

#[rstest]
#[tokio::test]
async fn however_many_there_are_so_many_are_read(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let most = Pace::LATEST as u128;
    for n in 2..most + 12 {
        past(&house, n, "admitted", Some(2)).await;
    }
    let files = house.store.past_files().await.unwrap();
    assert_eq!(files.len(), Pace::LATEST);
    assert_eq!(files.last().unwrap().decided, Instant::from_micros(12 * DAY), "the oldest are left out");
}

#[rstest]
#[tokio::test]
async fn a_file_remembers_when_it_first_came_on_a_list(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    admitted(&house, &cast).await;
    let files = house.store.past_files().await.unwrap();
    let [file] = files.as_slice() else { panic!("{files:?}") };
    assert!(file.received < file.listed && file.listed < file.decided, "{file:?}");
    let told = house.one_number("SELECT MIN(at) FROM events WHERE kind = 'placed'").await;
    assert_eq!(file.listed.micros(), told);
}
