//! Who is away, on both databases: recorded, read where files are given, and made anew by a replay.

use super::{
    house::{House, On},
    people::envelope,
};
use domain::{
    application::Command as C,
    kernel::{Day, PersonId, StaffRole},
    people::{Absence, Command, Refusal},
};
use jiff::ToSpan as _;
use persistence::{
    Outcome, Refusal as Rule, StoreError,
    read::{
        queue::{Found, QueueFilter, QueueView},
        together::Together,
    },
};
use rstest::rstest;

/// So many days after the Monday on which the tests begin.
fn day(n: i64) -> Day {
    jiff::civil::date(2026, 11, 23).saturating_add(n.days())
}

fn days(from: i64, to: i64) -> Absence {
    Absence { from: day(from), to: day(to) }
}

async fn record(house: &House, by: PersonId, of: PersonId, from: i64, to: i64) -> Result<Outcome, StoreError> {
    let command = Command::RecordAbsence { from: day(from), to: day(to) };
    give(house, by, of, command).await
}

async fn give(house: &House, by: PersonId, of: PersonId, command: Command) -> Result<Outcome, StoreError> {
    house.store.person(&house.as_of(by).await, of, envelope(&house.store, command), &[]).await
}

#[rstest]
#[tokio::test]
async fn an_absence_is_read_by_the_person_and_by_those_who_may_record_it(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    record(&house, cast.officer, cast.officer, 7, 11).await.unwrap();
    record(&house, cast.senior, cast.officer, 0, 2).await.unwrap();
    let twice = record(&house, cast.administrator, cast.officer, 11, 12).await;
    let refused = Refusal::AwayAlready { absence: days(7, 11) };
    assert!(matches!(&twice, Err(StoreError::Refused(Rule::Person(r))) if *r == refused), "{twice:?}");
    let other = record(&house, cast.second_officer, cast.officer, 20, 21).await;
    assert!(matches!(other, Err(StoreError::Refused(_))), "{other:?}");

    let both = vec![days(0, 2), days(7, 11)];
    for reader in [cast.officer, cast.senior, cast.administrator] {
        let read = house.store.attendance(&house.as_of(reader).await, cast.officer).await.unwrap();
        assert_eq!((read.absences, read.id), (both.clone(), cast.officer));
    }
    for (reader, of) in [
        (cast.second_officer, cast.officer),
        (cast.secretary, cast.officer),
        (cast.owner, cast.officer),
        // Nobody of an organization is away: nobody gives them files.
        (cast.owner, cast.owner),
        (cast.administrator, cast.owner),
    ] {
        let read = house.store.attendance(&house.as_of(reader).await, of).await;
        assert!(matches!(read, Err(StoreError::NotFound)), "{read:?}");
    }
    let all = house.store.everybodys_attendance(&house.as_of(cast.senior).await).await.unwrap();
    let away: Vec<_> = all.iter().filter(|p| !p.absences.is_empty()).map(|p| p.id).collect();
    assert_eq!((away, all.len()), (vec![cast.officer], 5), "everybody of the secretariat, and nobody else");
    let shut = house.store.everybodys_attendance(&house.as_of(cast.officer).await).await;
    assert!(matches!(shut, Err(StoreError::NotFound)));

    house.clock.advance(3 * 24 * 60 * 60);
    let read = house.store.attendance(&house.as_of(cast.officer).await, cast.officer).await.unwrap();
    assert_eq!(read.absences, [days(7, 11)], "what is over is no news");
}

#[rstest]
#[tokio::test]
async fn whoever_holds_or_could_hold_a_file_is_said_to_be_away(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let case = house.submitted(&cast).await;
    house.act(cast.officer, case, C::Take, &[]).await.unwrap();
    let viewer = house.as_of(cast.senior).await;
    let filter = QueueFilter { view: QueueView::Open, ..QueueFilter::default() };
    let holder = async || {
        let chosen = house.store.files_chosen(&viewer, &[case]).await.unwrap();
        let row = house.store.queue(&viewer, &filter, &Found::default()).await.unwrap().rows.remove(0).holder_away;
        let file = house.store.case(&viewer, case).await.unwrap();
        assert_eq!((chosen.holder_away(&chosen.files[0]), file.away.get(&cast.officer).copied()), (row, row));
        row
    };
    record(&house, cast.officer, cast.officer, 1, 4).await.unwrap();
    assert_eq!(holder().await, None, "not yet");
    let colleagues = house.store.colleagues(&viewer, case).await.unwrap();
    let officers = house.store.officers(&viewer).await.unwrap();
    for of in [&colleagues, &officers] {
        let away = of.iter().filter(|c| c.roles.has(StaffRole::Officer)).map(|c| c.absences.clone());
        assert_eq!(away.collect::<Vec<_>>(), [vec![days(1, 4)], vec![]]);
    }
    house.clock.advance(24 * 60 * 60);
    assert_eq!(holder().await, Some(day(4)));
    // Files are given all the same: somebody may want them to lie on that desk.
    let (rulings, _) = house
        .store
        .step_weighed(
            &viewer,
            &house.store.files_chosen(&viewer, &[case]).await.unwrap().files,
            Together::Assign(cast.second_officer),
        )
        .await
        .unwrap();
    assert_eq!(rulings, [Ok(())]);
    record(&house, cast.second_officer, cast.second_officer, 0, 9).await.unwrap();
    house.act(cast.senior, case, C::Assign { to: cast.second_officer }, &[]).await.unwrap();
    assert_eq!(holder_of(&house, &filter, cast.senior).await, Some(day(9)));
    give(&house, cast.senior, cast.second_officer, Command::EndAbsence { from: day(0) }).await.unwrap();
    assert_eq!(holder_of(&house, &filter, cast.senior).await, None, "back today");
}

async fn holder_of(house: &House, filter: &QueueFilter, viewer: PersonId) -> Option<Day> {
    let viewer = house.as_of(viewer).await;
    house.store.queue(&viewer, filter, &Found::default()).await.unwrap().rows.remove(0).holder_away
}

#[rstest]
#[tokio::test]
async fn a_replay_makes_the_same_absences(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    record(&house, cast.officer, cast.officer, 0, 4).await.unwrap();
    record(&house, cast.senior, cast.second_officer, 30, 40).await.unwrap();
    give(&house, cast.officer, cast.officer, Command::EndAbsence { from: day(0) }).await.unwrap();
    record(&house, cast.officer, cast.officer, 1, 2).await.unwrap();
    let before = house.dump("absences").await;
    assert_eq!(before.len(), 2, "{before:?}");
    house.tamper("UPDATE absences SET to_on = '2030-01-01'").await;
    house.store.replay().await.unwrap();
    assert_eq!(house.dump("absences").await, before);
    assert!(house.store.audit_verify().await.unwrap().faults.is_empty());
}
