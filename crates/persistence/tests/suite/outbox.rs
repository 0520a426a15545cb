//! Messages and steps of the clock under leases.

use super::house::{House, On};
use persistence::Recipient;
use rstest::rstest;
use std::collections::BTreeSet;

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn two_workers_never_hold_one_message(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.endorsed(&cast).await;
    let all = house.store.outbox_waiting().await.unwrap();
    assert!(all >= 10, "{all}");
    let lease = || house.store.outbox_lease(100, 60);
    let (a, b, c) = tokio::join!(lease(), lease(), lease());
    let leased: Vec<_> = [a, b, c].into_iter().flat_map(Result::unwrap).collect();
    let ids: BTreeSet<_> = leased.iter().map(|m| m.lease.id).collect();
    assert_eq!(ids.len(), leased.len());
    // On `PostgreSQL` a worker may pass rows over that another is just leasing.
    let rest = lease().await.unwrap();
    assert_eq!((leased.len() + rest.len()) as u64, all);
    let keys: BTreeSet<_> = leased.iter().chain(&rest).map(|m| m.message_key.clone()).collect();
    assert_eq!(keys.len() as u64, all, "each message has a key of its own");
}

#[rstest]
#[tokio::test]
async fn a_worker_that_was_thought_dead_finishes_nothing(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    house.person("somebody").await;
    let first = house.store.outbox_lease(1, 60).await.unwrap().remove(0);
    assert!(matches!(first.recipient, Recipient::Person(_)));
    assert_eq!((first.template.as_str(), first.attempt), ("verify", 1));
    assert!(house.store.outbox_freeze(&first.lease, "<a@b>", "frozen").await.unwrap());
    assert!(house.store.outbox_lease(1, 60).await.unwrap().is_empty());
    house.clock.advance(61);
    let second = house.store.outbox_lease(1, 60).await.unwrap().remove(0);
    assert_eq!((second.lease.id, second.attempt, second.frozen.as_deref()), (first.lease.id, 2, Some("frozen")));
    assert_eq!(second.message_key, first.message_key);
    assert!(!house.store.outbox_sent(&first.lease, "shown").await.unwrap(), "the older lease");
    assert!(house.store.outbox_sent(&second.lease, "shown").await.unwrap());
    assert!(!house.store.outbox_sent(&second.lease, "shown").await.unwrap(), "once");
    assert_eq!(house.store.outbox_waiting().await.unwrap(), 0);
}

#[rstest]
#[tokio::test]
async fn a_message_that_fails_comes_later_and_later_and_then_waits_for_a_person(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    house.person("somebody").await;
    let mut waits = Vec::new();
    for attempt in 1..=8 {
        let leased = house.store.outbox_lease(1, 60).await.unwrap().remove(0);
        assert_eq!(leased.attempt, attempt);
        assert!(house.store.outbox_retry(&leased.lease, leased.attempt, "no answer").await.unwrap());
        let next = house.one_number("SELECT next_at FROM outbox").await;
        waits.push((next - house.store.now().micros()) / 60_000_000);
        house.clock.set(domain::kernel::Instant::from_micros(next));
    }
    assert_eq!(waits[..7], [0, 1, 3, 7, 15, 31, 63], "one, two, four … minutes, less the clock's own steps");
    assert!(house.store.outbox_lease(1, 60).await.unwrap().is_empty());
    let failed = house.store.outbox_entries(Some("failed"), 10).await.unwrap();
    assert_eq!(failed[0].last_error.as_deref(), Some("no answer"));
}

#[rstest]
#[tokio::test]
async fn the_clock_escalates_once_and_never_insists(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.submitted(&cast).await;
    let due = house.store.schedule_lease(10, 60).await.unwrap();
    assert!(due.iter().all(|step| step.what == "warn_calendar"), "nothing of the file is due yet: {due:?}");
    house.clock.advance(60 * 60 * 24 * 30);
    for round in 0..5 {
        let steps = house.store.schedule_lease(10, 60).await.unwrap();
        if steps.is_empty() {
            break;
        }
        assert!(round < 4, "{steps:?}");
        for step in steps {
            house.store.clock_step(&step).await.unwrap();
        }
    }
    let escalated = "SELECT COUNT(*) FROM events WHERE kind = 'escalated'";
    assert_eq!(house.one_number(escalated).await, 1);
    let _ = application;
}
