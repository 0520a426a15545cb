//! Bounds that hold for all processes together, what is asked for without an account, and the
//! figures of whoever watches.

use super::house::{House, On};
use domain::kernel::Digest;
use persistence::Recipient;
use rstest::rstest;

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn attempts_at_once_are_all_counted_and_forgotten_in_time(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let key = Digest::of(b"somebody");
    let count = || house.store.attempt_count(key, 60);
    let (a, b, c, d) = tokio::join!(count(), count(), count(), count());
    let mut counted = [a, b, c, d].map(Result::unwrap);
    counted.sort_unstable();
    assert_eq!(counted, [1, 2, 3, 4]);
    house.store.attempt_take_back(key).await.unwrap();
    assert_eq!(house.store.attempts(key).await.unwrap(), 3);
    assert_eq!(house.store.attempts(Digest::of(b"somebody else")).await.unwrap(), 0);
    house.clock.advance(61);
    assert_eq!(house.store.attempts(key).await.unwrap(), 0);
    assert_eq!(count().await.unwrap(), 1, "the while begins anew");
    house.store.attempts_forget(key).await.unwrap();
    assert_eq!(house.store.attempts(key).await.unwrap(), 0);
    count().await.unwrap();
    house.clock.advance(61);
    assert_eq!(house.store.expired_sweep().await.unwrap(), 1);
    assert_eq!(house.rows("attempts").await, 0);
}

#[rstest]
#[tokio::test]
async fn a_link_that_was_asked_for_goes_to_an_account_or_leaves_no_trace(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let person = house.person("somebody").await;
    let address = house.store.account(person).await.unwrap().unwrap().email;
    house.tamper("DELETE FROM outbox").await;
    house.store.reset_ask(&address).await.unwrap();
    house.store.reset_ask("nobody@nowhere.example").await.unwrap();
    let mut leased = house.store.outbox_lease(10, 60).await.unwrap();
    assert_eq!(leased[0].recipient, Recipient::Address(address));
    assert!(house.store.outbox_settle(&mut leased[0], Some(person)).await.unwrap());
    assert_eq!(leased[0].recipient, Recipient::Person(person));
    assert!(!house.store.outbox_settle(&mut leased[1], None).await.unwrap());
    let kept = house.store.outbox_entries(None, 10).await.unwrap();
    assert_eq!(kept.iter().map(|e| &e.recipient).collect::<Vec<_>>(), [&Recipient::Person(person)]);
}

#[rstest]
#[tokio::test]
async fn figures_tell_what_waits_what_is_late_and_what_failed(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.submitted(&cast).await;
    house.tamper("DELETE FROM outbox").await;
    // A place that was just set up is told at once which year its calendar lacks.
    house.tamper("DELETE FROM schedule WHERE what = 'warn_calendar'").await;
    let began = house.store.now();
    house.person("somebody").await;
    let figures = house.store.figures().await.unwrap();
    assert_eq!((figures.outbox_waiting, figures.outbox_failed), (1, 0));
    assert!(figures.outbox_oldest.unwrap() >= began);
    assert_eq!((figures.schedule_due, figures.schedule_overdue, figures.schedule_failed), (0, 0, 0));

    let message = house.store.outbox_lease(1, 60).await.unwrap().remove(0);
    assert_eq!(house.store.figures().await.unwrap().outbox_waiting, 1, "what is being sent is not sent yet");
    house.store.outbox_give_up(&message.lease, "no such mailbox").await.unwrap();
    house.clock.advance(400 * 24 * 60 * 60);
    let figures = house.store.figures().await.unwrap();
    assert_eq!((figures.outbox_waiting, figures.outbox_failed, figures.outbox_oldest), (0, 1, None));
    assert!(figures.schedule_overdue >= 1 && figures.schedule_due >= figures.schedule_overdue, "{figures:?}");
    let step = house.store.schedule_lease(1, 60).await.unwrap().remove(0);
    house.store.schedule_retry(&step, "the database failed").await.unwrap();
    let later = house.store.figures().await.unwrap();
    assert_eq!((later.schedule_failed, later.schedule_due), (1, figures.schedule_due - 1));
    // Those that keep the plans of the queue are opened by who looks at the queue.
    let pools = house.store.pools();
    assert!(pools.iter().all(|p| p.open >= 1 || p.name == "planned"), "{pools:?}");
    assert!(pools.iter().all(|p| p.open <= p.most && p.idle <= p.open), "{pools:?}");
}
