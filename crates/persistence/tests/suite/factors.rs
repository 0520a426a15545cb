//! Second factors: each code once, on both databases, and nothing left of one that was taken off.

use super::{
    house::{House, On},
    people::envelope,
};
use domain::{
    kernel::Digest,
    people::{self, Command, Event},
};
use persistence::{RecoveryDigests, Refusal, StoreError, read::doings::What};
use rstest::rstest;
use std::array;

const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

fn digests(of: u8) -> RecoveryDigests {
    array::from_fn(|n| Digest::of(&[of, u8::try_from(n).unwrap()]))
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn each_code_is_taken_once(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let (store, person) = (&house.store, house.person("owner").await);
    let other = house.person("another").await;
    assert!(store.factor(person).await.unwrap().is_none());
    store.factor_turn_on(person, SECRET, 100, digests(1), None).await.unwrap();
    let again = store.factor_turn_on(person, SECRET, 100, digests(2), None).await;
    assert!(matches!(again, Err(StoreError::Refused(Refusal::Person(people::Refusal::FactorIsOn)))));
    let factor = store.factor(person).await.unwrap().unwrap();
    assert_eq!((factor.secret.as_str(), factor.recovery_codes), (SECRET, 10));
    assert!(!store.factor_step_take(person, 100).await.unwrap(), "by this one it was turned on");
    let (a, b) = tokio::join!(store.factor_step_take(person, 101), store.factor_step_take(person, 101));
    assert!(a.unwrap() != b.unwrap(), "of two at once, one is taken");
    assert!(!store.factor_step_take(person, 99).await.unwrap());

    let [code, second, ..] = digests(1);
    assert!(!store.recovery_code_use(other, code).await.unwrap(), "it is of another account");
    let (a, b) = tokio::join!(store.recovery_code_use(person, code), store.recovery_code_use(person, code));
    assert!(a.unwrap() != b.unwrap());
    assert_eq!(store.factor(person).await.unwrap().unwrap().recovery_codes, 9);
    store.recovery_codes_renew(person, digests(3)).await.unwrap();
    assert!(!store.recovery_code_use(person, second).await.unwrap());
    assert!(store.recovery_code_use(person, digests(3)[0]).await.unwrap());
    assert_eq!(house.letters("factor_changed").await.len(), 4);
    store.factor_turn_off(person).await.unwrap();
    assert_eq!((house.rows("factors").await, house.rows("recovery_codes").await), (0, 0));
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn what_an_administrator_takes_off_is_gone_and_a_replay_brings_nothing_back(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let store = &house.store;
    store.factor_turn_on(cast.owner, SECRET, 1, digests(1), None).await.unwrap();
    store.factor_turn_on(cast.officer, SECRET, 1, digests(2), None).await.unwrap();
    let reason = house.words("Lost the telephone.");
    let command = Command::LiftFactor { reason: reason.reference() };
    let viewer = house.as_of(cast.administrator).await;
    store.person(&viewer, cast.officer, envelope(store, command), &[reason]).await.unwrap();
    store.replay().await.unwrap();
    assert!(store.factor(cast.officer).await.unwrap().is_none());
    assert!(store.factor(cast.owner).await.unwrap().is_some());
    let secrets = house.one_number(&format!("SELECT COUNT(*) FROM events WHERE payload LIKE '%{SECRET}%'")).await;
    assert_eq!(secrets, 0, "no event holds a secret");
    let done = store.doings(&viewer, None).await.unwrap();
    assert!(matches!(&done.list[0].what, What::Person(of, Event::FactorLifted { .. }) if *of == cast.officer));
}
