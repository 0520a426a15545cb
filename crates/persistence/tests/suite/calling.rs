//! Files that call for the secretariat while their state says that somebody else has the next step: where the queue
//! has them, from when on they are overdue, who does not see them, and by which index they are read.

use super::{
    exchange::asked,
    house::{House, On},
    people::{Cast, envelope},
    queue::{another, listed},
};
use domain::{
    application::{Asked, Call, Command, Opened, StateKind, Subject},
    criteria::CriterionKey,
    dossier::Section,
    kernel::{ApplicationId, PersonId, QuestionId},
};
use persistence::{
    Viewer,
    read::queue::{Found, Holder, QueueFilter, QueueOrder, QueueView},
};
use rstest::rstest;
use std::collections::BTreeSet;

/// In which of the two views this person finds how many files: by the rows in each order, and by the count.
async fn found(house: &House, person: PersonId) -> [usize; 2] {
    let viewer = house.as_of(person).await;
    let counts = house.store.queue_counts(&viewer, &QueueFilter::default()).await.unwrap();
    let mut found = [0; 2];
    for (at, view) in [QueueView::Unassigned, QueueView::Overdue].into_iter().enumerate() {
        for order in view.orders() {
            let filter = QueueFilter { view, order: *order, ..QueueFilter::default() };
            found[at] = listed(&house.store, &viewer, &filter).await.len();
            assert_eq!(found[at] as u64, counts.of(view), "{view:?} {order:?}");
        }
    }
    found
}

/// What the row of the one file says, and what each holds of what is overdue.
async fn row(house: &House, cast: &Cast) -> (Option<Call>, Vec<(Option<PersonId>, u64, u64)>) {
    let viewer = house.as_of(cast.senior).await;
    let open = QueueFilter { view: QueueView::Open, ..QueueFilter::default() };
    let rows = house.store.queue(&viewer, &open, &Found::default()).await.unwrap().rows;
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    let state = house.store.case(&viewer, row.id).await.unwrap().application.state;
    assert_eq!(row.due, state.due());
    let load = house.store.tallies(&viewer).await.unwrap().load;
    (row.calls, load.into_iter().map(|load| (load.holder, load.files, load.overdue)).collect())
}

async fn escalated(house: &House) -> i64 {
    house.clock_works().await;
    house.one_number("SELECT COUNT(*) FROM events WHERE kind = 'escalated'").await
}

/// A replay finds the same.
async fn is_kept(house: &House) {
    let kept = house.dump("applications").await;
    house.store.replay().await.unwrap();
    assert_eq!(house.dump("applications").await, kept);
}

async fn wants_more_time(house: &House, cast: &Cast, file: ApplicationId) {
    let reason = house.words("The archive was flooded.");
    let request = Command::RequestExtension { reason: reason.reference() };
    house.act(cast.owner, file, request, &[reason]).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn a_wish_for_more_time_is_the_secretariat_s_step_and_overdue_once_its_day_has_passed(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (file, _) = asked(&house, &cast).await;
    let viewer = house.as_of(cast.senior).await;
    let due = house.store.case(&viewer, file).await.unwrap().application.state.due().unwrap();
    house.act(cast.officer, file, Command::Release, &[]).await.unwrap();
    assert_eq!(
        (found(&house, cast.senior).await, row(&house, &cast).await.0),
        ([0, 0], None),
        "it is the organization's"
    );
    wants_more_time(&house, &cast, file).await;
    assert_eq!(found(&house, cast.senior).await, [1, 0]);
    assert_eq!(row(&house, &cast).await, (Some(Call::MoreTime), vec![(None, 1, 0)]));
    assert_eq!(escalated(&house).await, 0);

    house.clock.set(due.plus_seconds(1));
    assert_eq!((found(&house, cast.senior).await, escalated(&house).await), ([1, 1], 1), "as it is told");
    assert_eq!(row(&house, &cast).await.1, [(None, 1, 1)]);
    is_kept(&house).await;
    for (state, expected) in [(StateKind::AwaitingApplicant, vec![file]), (StateKind::Submitted, vec![])] {
        for view in [QueueView::Unassigned, QueueView::Overdue] {
            let filter = QueueFilter { view, state: Some(state), ..QueueFilter::default() };
            assert_eq!(listed(&house.store, &viewer, &filter).await, expected, "{view:?} {state:?}");
        }
    }
    let reason = house.words("My sister works there.");
    let declare = Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.second_officer, file, declare, &[reason]).await.unwrap();
    assert_eq!(found(&house, cast.second_officer).await, [0, 0], "it is in no count of whoever may not see it");

    house.act(cast.officer, file, Command::Take, &[]).await.unwrap();
    assert_eq!(found(&house, cast.senior).await, [0, 1]);
    assert_eq!(row(&house, &cast).await.1, [(Some(cast.officer), 1, 1)]);
    house.act(cast.officer, file, Command::GrantExtension, &[]).await.unwrap();
    assert_eq!(found(&house, cast.senior).await, [0, 0]);
    assert_eq!(row(&house, &cast).await, (None, vec![(Some(cast.officer), 1, 0)]));
}

#[rstest]
#[tokio::test]
async fn a_contact_that_failed_is_overdue_once_the_time_of_grace_is_over(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (file, _) = asked(&house, &cast).await;
    let failed = envelope(&house.store, Command::ContactFailed);
    house.store.application(&Viewer::house(), file, failed, &[]).await.unwrap();
    let viewer = house.as_of(cast.senior).await;
    let application = house.store.case(&viewer, file).await.unwrap().application;
    let (due, grace) = application.awaiting().map(|awaiting| (awaiting.due, awaiting.grace)).unwrap();
    assert_eq!(row(&house, &cast).await, (Some(Call::Contact), vec![(Some(cast.officer), 1, 0)]));
    house.clock.set(due.plus_seconds(1));
    assert_eq!((found(&house, cast.senior).await, escalated(&house).await), ([0, 0], 0), "the time stands still");
    house.clock.set(grace.plus_seconds(1));
    assert_eq!((found(&house, cast.senior).await, escalated(&house).await), ([0, 1], 1), "as it is told");
    assert_eq!(row(&house, &cast).await.1, [(Some(cast.officer), 1, 1)]);
    is_kept(&house).await;
    house.act(cast.senior, file, Command::Release, &[]).await.unwrap();
    assert_eq!(found(&house, cast.senior).await, [1, 1]);
    house.act(cast.officer, file, Command::Take, &[]).await.unwrap();
    house.act(cast.officer, file, Command::ContactFound, &[]).await.unwrap();
    assert_eq!((found(&house, cast.senior).await, row(&house, &cast).await.0), ([0, 0], None));
}

#[rstest]
#[tokio::test]
async fn a_deferred_file_that_was_answered_and_nobody_holds_is_unassigned(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (file, announce) = Box::pin(house.deferred(&cast, None)).await;
    house.act(cast.secretary, file, announce, &[]).await.unwrap();
    let (id, words) = (house.store.new_id::<QuestionId>(), house.words("Which law is it now?"));
    let subject = Subject::Criterion(CriterionKey::LegalPersonality);
    let questions = vec![Asked { id, subject, words: words.reference(), earlier: None }];
    let opened = Opened { sections: [Section::Identity].into(), ..Opened::default() };
    house.act(cast.officer, file, Command::Ask { questions, opened }, &[words]).await.unwrap();
    house.act(cast.officer, file, Command::Release, &[]).await.unwrap();
    assert_eq!(found(&house, cast.senior).await, [0, 0], "it is the organization's");
    house.answer(&cast, file, id).await;
    assert_eq!(found(&house, cast.senior).await, [1, 0], "it is due at no time");
    assert_eq!(row(&house, &cast).await, (Some(Call::Examination), vec![(None, 1, 0)]));
    is_kept(&house).await;
    let viewer = house.as_of(cast.senior).await;
    let unassigned = QueueFilter { view: QueueView::Unassigned, ..QueueFilter::default() };
    for (narrowed, expected) in [
        (QueueFilter { state: Some(StateKind::Deferred), ..unassigned.clone() }, vec![file]),
        (QueueFilter { deferred: true, ..unassigned.clone() }, vec![file]),
        (QueueFilter { country: Some("JO".parse().unwrap()), ..unassigned.clone() }, vec![file]),
        (QueueFilter { words: "amal".to_owned(), ..unassigned.clone() }, vec![file]),
        (QueueFilter { state: Some(StateKind::AwaitingApplicant), ..unassigned.clone() }, vec![]),
        (QueueFilter { country: Some("KE".parse().unwrap()), ..unassigned.clone() }, vec![]),
        (QueueFilter { due_by: Some(house.store.now()), ..unassigned.clone() }, vec![]),
        (QueueFilter { view: QueueView::Overdue, state: Some(StateKind::Deferred), ..unassigned }, vec![]),
    ] {
        assert_eq!(listed(&house.store, &viewer, &narrowed).await, expected, "{narrowed:?}");
    }
    house.act(cast.second_officer, file, Command::Take, &[]).await.unwrap();
    assert_eq!(found(&house, cast.senior).await, [0, 0]);
    house.act(cast.second_officer, file, Command::ResumeReview, &[]).await.unwrap();
    assert_eq!(row(&house, &cast).await.0, None);
}

#[rstest]
#[tokio::test]
async fn what_calls_comes_among_the_others_page_after_page(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.submitted(&another(&house, &cast, "first", "First House", "KE").await).await;
    let (file, _) = asked(&house, &cast).await;
    house.act(cast.officer, file, Command::Release, &[]).await.unwrap();
    wants_more_time(&house, &cast, file).await;
    house.submitted(&another(&house, &cast, "third", "Third House", "FJ").await).await;
    let viewer = house.as_of(cast.senior).await;
    for order in QueueOrder::ALL {
        let mut filter = QueueFilter { view: QueueView::Unassigned, order, ..QueueFilter::default() };
        let all = listed(&house.store, &viewer, &filter).await;
        let mut seen = Vec::new();
        loop {
            let page = house.store.queue_page(&viewer, &filter, 1, &Found::default()).await.unwrap();
            seen.extend(page.rows.iter().map(|row| row.id));
            let Some(next) = page.next else { break };
            filter.after = Some(next);
        }
        assert_eq!((seen.len(), &seen), (3, &all), "{order:?}");
        if order == QueueOrder::Received {
            assert_eq!(all[1], file);
        }
    }
}

/// `SQLite` knows of no numbers of rows: what it reads is said by how it is asked.
#[tokio::test]
async fn what_calls_is_read_by_an_index_of_its_own() {
    let Some(house) = House::new(On::Sqlite).await else { return };
    let cast = house.cast().await;
    let viewer = house.as_of(cast.officer).await;
    for view in [QueueView::Unassigned, QueueView::Overdue] {
        for order in view.orders() {
            let plain = QueueFilter { view, order: *order, ..QueueFilter::default() };
            let column = match order {
                QueueOrder::Due => "due_key",
                QueueOrder::Received => "received_at",
                QueueOrder::Age | QueueOrder::Latest => "state_since",
            };
            for filter in [
                QueueFilter { state: Some(StateKind::AwaitingApplicant), deferred: true, ..plain.clone() },
                QueueFilter { country: Some("KE".parse().unwrap()), ..plain.clone() },
                QueueFilter { holder: Some(Holder::Nobody), ..plain.clone() },
                QueueFilter { holder: Some(Holder::Person(cast.officer)), ..plain.clone() },
                QueueFilter { due_by: Some(house.store.now()), ..plain.clone() },
                QueueFilter { deferred: true, ..plain.clone() },
                plain,
            ] {
                let steps = house.store.queue_plans(&viewer, &filter, &mut BTreeSet::new()).await.unwrap();
                let read = format!("applications_calling_by_standing_{column}_n");
                assert!(steps.iter().any(|step| step.contains(&read)), "{filter:?}\n{}", steps.join("\n"));
            }
        }
    }
}
