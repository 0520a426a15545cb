//! Workers beside each other, workers that die, and a house where nobody worked for a week.

use super::world::{Ngo, On, World};
use domain::kernel::Language;
use rstest::rstest;
use worker::drain;

/// Some files that wait for an answer, on the evening before the first reminder.
async fn waiting(on: On, name: &str, files: usize) -> Option<(World, Vec<Ngo>)> {
    let mut world = World::new(on, name, "2027-03-08T10:00").await?;
    let mut ngos = Vec::new();
    for n in 0..files {
        let ngo = world.taken(&format!("ngo{n}"), Language::En).await;
        world.ask(ngo, 1).await;
        ngos.push(ngo);
    }
    Some((world, ngos))
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn two_workers_at_once_take_no_step_twice(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some((mut world, _)) = waiting(on, &format!("two_{on:?}").to_lowercase(), 12).await else { return };
    world.asleep_until("2027-03-16T09:00");
    let (one, other) = (world.post(), world.post());
    let (a, b) = tokio::join!(drain(&world.store, &one), drain(&world.store, &other));
    assert!(a.unwrap().steps + b.unwrap().steps >= 12);
    world.read_mails();
    for n in 0..12 {
        let told = world.told_of(&[&format!("owner@ngo{n}.example"), "Reminder"]);
        assert_eq!(told.len(), 1, "{told:#?}");
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM events WHERE kind = 'reminded'").await, 12);
}

#[rstest]
#[tokio::test]
async fn a_worker_that_dies_in_the_middle_of_a_step_loses_nothing(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some((mut world, _)) = waiting(on, &format!("dies_{on:?}").to_lowercase(), 1).await else { return };
    world.asleep_until("2027-03-16T09:00");
    // It has taken the step, and is never heard of again.
    let dead = world.store.schedule_lease(20, 15 * 60).await.unwrap();
    assert_eq!(dead.iter().filter(|s| s.what == "remind").count(), 1);
    world.tick().await;
    assert_eq!(world.told_of(&["Reminder"]).len(), 0, "it is still thought to be at work");
    world.asleep_until("2027-03-16T09:16");
    world.tick().await;
    assert_eq!(world.told_of(&["owner@ngo0.example", "Reminder"]).len(), 1);
    // It was not dead after all: its late work changes nothing, and takes nobody's next step away.
    for step in &dead {
        world.store.clock_step(step).await.unwrap();
    }
    world.tick().await;
    assert_eq!(world.told_of(&["owner@ngo0.example", "Reminder"]).len(), 1);
    world.until("2027-04-20T10:00").await;
    assert_eq!(world.told_of(&["owner@ngo0.example", "Reminder"]).len(), 2);
    assert_eq!(world.told_of(&["owner@ngo0.example", "Last reminder"]).len(), 1);
    assert_eq!(world.state("ngo0").await, "lapsed");
}

#[rstest]
#[tokio::test]
async fn a_house_that_slept_for_a_week_catches_up_in_order(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some((mut world, _)) = waiting(on, &format!("week_{on:?}").to_lowercase(), 1).await else { return };
    // Asleep over the second and the last reminder: one mail, the last, and not three.
    world.until("2027-03-19T10:00").await;
    assert_eq!(world.told_of(&["owner@ngo0.example", "Reminder"]).len(), 1);
    world.asleep_until("2027-03-31T10:00");
    world.tick().await;
    assert_eq!(world.told_of(&["owner@ngo0.example", "Last reminder"]).len(), 1);
    assert_eq!(world.told_of(&["alternate@ngo0.example", "letter is ready"]).len(), 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM events WHERE kind = 'reminded'").await, 2);
}

#[rstest]
#[tokio::test]
async fn nobody_lapses_unreminded_however_long_the_house_slept(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some((mut world, _)) = waiting(on, &format!("long_{on:?}").to_lowercase(), 1).await else { return };
    world.asleep_until("2027-06-01T10:00");
    world.tick().await;
    assert_eq!(world.told_of(&["owner@ngo0.example", "Last reminder"]).len(), 1);
    assert_eq!(world.state("ngo0").await, "awaiting_applicant");
    // Ten working days later the time that the reminder gave is over as well.
    world.until("2027-06-15T10:00").await;
    assert_eq!(world.state("ngo0").await, "awaiting_applicant");
    world.until("2027-06-16T10:00").await;
    assert_eq!(world.state("ngo0").await, "lapsed");
}
