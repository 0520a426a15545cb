//! The queue: what is due by a day, whose files can be asked for, and what a row says of the second signature.

use super::{
    house::{House, On},
    people::envelope,
    queue::{another, listed, words},
};
use domain::{
    application::{Command, CommandKind, Ground, available},
    criteria::{self, CriterionKey, Kind},
    kernel::{ApplicationId, Instant, PersonId, StaffRole},
    people,
};
use persistence::{
    StoreError,
    read::queue::{Found, QueueFilter, QueueView},
};
use rstest::rstest;
use std::collections::BTreeSet;

#[rstest]
#[tokio::test]
async fn what_is_due_by_a_moment_is_what_is_due_at_it_too(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let case = house.submitted(&cast).await;
    house.endorsed(&another(&house, &cast, "two", "Second House", "KE").await).await;
    let viewer = house.as_of(cast.officer).await;
    let due = house.store.case(&viewer, case).await.unwrap().application.state.due().unwrap();
    let by = async |micros: i64| {
        let filter = QueueFilter { due_by: Some(Instant::from_micros(micros)), ..words("") };
        listed(&house.store, &viewer, &filter).await
    };
    assert_eq!(by(due.micros()).await, [case], "the last moment of a day is of that day");
    assert_eq!(by(due.micros() - 1).await, []);
    assert_eq!(by(i64::MAX).await, [case], "what waits for nothing is due on no day, however far");
}

#[rstest]
#[tokio::test]
async fn one_chooses_from_the_officers_of_today_and_who_still_holds_what_is_asked_for(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let case = house.submitted(&cast).await;
    house.act(cast.officer, case, Command::Take, &[]).await.unwrap();
    let viewer = house.as_of(cast.senior).await;
    let holders = async |asked: Option<PersonId>| {
        let choices = house.store.queue_choices(&viewer, asked).await.unwrap();
        assert_eq!(choices.sessions, house.store.councils_ahead(&viewer).await.unwrap());
        choices.holders.into_iter().map(|holder| holder.id).collect::<BTreeSet<_>>()
    };
    let officers = BTreeSet::from([cast.officer, cast.second_officer]);
    for asked in [None, Some(cast.officer), Some(cast.senior), Some(cast.owner)] {
        assert_eq!(holders(asked).await, officers, "{asked:?} holds nothing, or is an officer");
    }
    house.session(&cast).await;
    assert!(!house.store.queue_choices(&viewer, None).await.unwrap().sessions.is_empty());
    assert_eq!(holders(None).await, officers);
    house.tamper("DELETE FROM staff_roles WHERE role = 'officer'").await;
    assert_eq!(holders(Some(cast.officer)).await, BTreeSet::from([cast.officer]), "their files are to be given on");
    assert_eq!(holders(Some(cast.second_officer)).await, BTreeSet::new());
    let owner = house.as_of(cast.owner).await;
    assert!(matches!(house.store.queue_choices(&owner, None).await, Err(StoreError::NotFound)));
}

/// Whether nobody can sign yet and whether this person has signed, as the one row of the view says it; the law
/// says the same.
async fn said(house: &House, person: PersonId, case: ApplicationId) -> (bool, bool) {
    let viewer = house.as_of(person).await;
    let filter = QueueFilter { view: QueueView::Countersign, ..QueueFilter::default() };
    let page = house.store.queue(&viewer, &filter, &Found::default()).await.unwrap();
    let counts = house.store.queue_counts(&viewer, &filter).await.unwrap();
    let [row] = page.rows.as_slice() else { panic!("{:?}", page.rows) };
    assert_eq!((row.id, counts.of(QueueView::Countersign)), (case, 1), "the count is of what is shown");
    let file = house.store.case(&viewer, case).await.unwrap().application;
    let may = available(&file, viewer.actor()).contains(&CommandKind::Countersign);
    assert_eq!(may, !row.unheard && !row.signed, "{:?}", file.state);
    let elsewhere = QueueFilter { view: QueueView::Open, ..filter };
    let page = house.store.queue(&viewer, &elsewhere, &Found::default()).await.unwrap();
    assert!(page.rows.iter().all(|row| !row.unheard && !row.signed), "no other view asks for signatures");
    (row.unheard, row.signed)
}

#[rstest]
#[tokio::test]
async fn a_row_says_who_cannot_countersign_and_that_nobody_can_yet(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let case = house.submitted(&cast).await;
    // Whoever proposes could sign by their roles.
    let (viewer, role) = (house.as_of(cast.administrator).await, StaffRole::SeniorOfficer);
    let grant = envelope(&house.store, people::Command::GrantRole { role });
    house.store.person(&viewer, cast.officer, grant, &[]).await.unwrap();
    house.act(cast.officer, case, Command::Take, &[]).await.unwrap();
    for round in 0..2 {
        let reason = house.words("A ministry founded it.");
        let close = Command::ProposeClosing { ground: Ground::NotAnNgo, reason: reason.reference() };
        house.act(cast.officer, case, close, &[reason]).await.unwrap();
        assert_eq!(said(&house, cast.officer, case).await, (true, true), "{round}");
        assert_eq!(said(&house, cast.senior, case).await, (true, false), "{round}");
        let asked = house.words("Who appoints your board?");
        house.act(cast.officer, case, Command::Hear { words: asked.reference() }, &[asked]).await.unwrap();
        let comment = house.words("The ministry does.");
        let save = Command::SaveAnswer { question: None, words: comment.reference() };
        house.act(cast.owner, case, save, &[comment]).await.unwrap();
        let version = house.store.draft_version(&house.as_of(cast.owner).await, case).await.unwrap().digest;
        house.act(cast.owner, case, Command::SendAnswers { version }, &[]).await.unwrap();
        assert_eq!(said(&house, cast.officer, case).await, (false, true), "{round}");
        assert_eq!(said(&house, cast.senior, case).await, (false, false), "{round}");
        let reason = house.words("Say which ministry.");
        house.act(cast.senior, case, Command::SendBack { reason: reason.reference() }, &[reason]).await.unwrap();
    }
}

#[rstest]
#[tokio::test]
async fn a_row_counts_what_a_recommendation_needs_and_so_does_a_replay(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.under_review(&cast).await;
    let viewer = house.as_of(cast.officer).await;
    // The one is only to be seen; the other stands in the way of an advice.
    for (criterion, met) in [(CriterionKey::RelationIom, false), (CriterionKey::MandateField, true)] {
        let reason = house.words("Read in the report.");
        let finding =
            Command::RecordFinding { criterion, met, basis: None, reason: reason.reference(), evidence: vec![] };
        house.act(cast.officer, application, finding, &[reason]).await.unwrap();
    }
    for replayed in [false, true] {
        if replayed {
            house.store.replay().await.unwrap();
        }
        let page = house.store.queue(&viewer, &words(""), &Found::default()).await.unwrap();
        assert_eq!(page.rows.iter().map(|row| row.findings).collect::<Vec<_>>(), [(1, 0, 0)], "replayed: {replayed}");
    }
    let judged = house.store.case(&viewer, application).await.unwrap().application.judged().unwrap();
    assert_eq!((judged.met, judged.unmet, judged.stale), (1, 0, 0));
    let waiting = criteria::current().unwrap().mandatory().filter(|c| c.kind == Kind::Judged).count() as u64;
    assert_eq!(judged.unjudged, waiting - 1, "no gate waits that the rule decides");
}
