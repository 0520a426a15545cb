//! The queue: what each view holds, in which order, found by which words, and by which index.

use super::{
    house::{House, On},
    people::{Cast, envelope},
    plans::unbounded,
};
use domain::{
    application::{Command, StateKind},
    kernel::{ApplicationId, Instant, PersonId},
    organization,
};
use persistence::{
    Store, Viewer,
    read::queue::{Found, Holder, QueueFilter, QueueKey, QueueOrder, QueueView, SEARCH_CEILING},
};
use rstest::rstest;
use sea_orm::ConnectionTrait as _;
use std::collections::BTreeSet;
use uuid::Uuid;

pub async fn another(house: &House, cast: &Cast, owner: &str, name: &str, country: &str) -> Cast {
    let owner = house.person(owner).await;
    Cast { owner, organization: house.registered(owner, name, country).await, ..*cast }
}

pub async fn listed(store: &Store, viewer: &Viewer, filter: &QueueFilter) -> Vec<ApplicationId> {
    let found = store.queue_found(viewer, &filter.words).await.unwrap();
    store.queue(viewer, filter, &found).await.unwrap().rows.into_iter().map(|row| row.id).collect()
}

/// A word that stands in the answers of every dossier of these tests.
const ANSWER: &str = "haddad";

pub fn words(words: &str) -> QueueFilter {
    QueueFilter { view: QueueView::Open, words: words.to_owned(), ..QueueFilter::default() }
}

#[rstest]
#[tokio::test]
async fn each_view_holds_its_files_and_counts_them(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let mine = house.submitted(&cast).await;
    house.act(cast.officer, mine, Command::Take, &[]).await.unwrap();
    let nobodys = house.submitted(&another(&house, &cast, "two", "Second House", "KE").await).await;
    let ready = house.endorsed(&another(&house, &cast, "three", "Third House", "FJ").await).await;
    let fourth = another(&house, &cast, "four", "Fourth House", "KE").await;
    let gone = house.submitted(&fourth).await;
    house.act(fourth.owner, gone, Command::Withdraw { reason: None }, &[]).await.unwrap();
    let viewer = house.as_of(cast.officer).await;
    let counts = house.store.queue_counts(&viewer, &QueueFilter::default()).await.unwrap();
    for (view, expected) in [
        (QueueView::Mine, vec![mine, ready]),
        (QueueView::Unassigned, vec![nobodys]),
        (QueueView::Countersign, vec![]),
        (QueueView::Overdue, vec![]),
        (QueueView::Ready, vec![ready]),
        (QueueView::Closed, vec![gone]),
    ] {
        let found = listed(&house.store, &viewer, &QueueFilter { view, ..QueueFilter::default() }).await;
        assert_eq!(found, expected, "{view:?}");
        assert_eq!(counts.of(view), expected.len() as u64, "{view:?}");
    }
    let in_kenya = QueueFilter { country: Some("KE".parse().unwrap()), ..words("") };
    assert_eq!(listed(&house.store, &viewer, &in_kenya).await, [nobodys]);
    let nobody = QueueFilter { holder: Some(Holder::Nobody), ..words("") };
    assert_eq!(listed(&house.store, &viewer, &nobody).await, [nobodys]);
    let of_state = QueueFilter { state: Some(StateKind::Screening), ..words("") };
    assert_eq!(listed(&house.store, &viewer, &of_state).await, [mine]);
    for view in [QueueView::Unassigned, QueueView::Countersign, QueueView::Overdue, QueueView::Ready] {
        let elsewhere = QueueFilter { view, ..of_state.clone() };
        assert_eq!(listed(&house.store, &viewer, &elsewhere).await, [], "{view:?}: {mine:?} is in another view");
    }
}

#[rstest]
#[tokio::test]
async fn files_are_found_by_words_in_any_case_accent_and_script(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let african = house.submitted(&another(&house, &cast, "two", "Réseau d\u{2019}Écoute", "CI").await).await;
    let ukrainian = house.submitted(&another(&house, &cast, "three", "Дім Повернення", "UA").await).await;
    let viewer = house.as_of(cast.officer).await;
    let find = async |typed: &str| listed(&house.store, &viewer, &words(typed)).await;
    assert_eq!(find("reseau").await, [african]);
    assert_eq!(find("RÉSEAU ecou").await, [african], "by the beginning of a word, and by all words");
    assert_eq!(find("reseau dim").await, []);
    assert_eq!(find("дім").await, [ukrainian]);
    assert_eq!(find("dim").await, [ukrainian]);
    assert_eq!(find("\u{2014} !").await, [], "nothing to look for is nothing found");
    let reference = house.store.case(&viewer, ukrainian).await.unwrap().application.reference.unwrap();
    assert_eq!(find(&reference.to_string()).await, [ukrainian]);
    assert_eq!(find("povernenn").await, [ukrainian], "by a longer beginning");
    assert_eq!(find("povernenns").await, []);
    assert_eq!(find("dim povernenn").await, [ukrainian]);
    // An answer of the dossier, not a name.
    assert_eq!(find(ANSWER).await, [african, ukrainian]);
    for files in [1, SEARCH_CEILING, SEARCH_CEILING + 1] {
        for (typed, expected) in [(ANSWER, vec![african, ukrainian]), ("dim", vec![ukrainian])] {
            let found = Found { files, ..house.store.queue_found(&viewer, typed).await.unwrap() };
            let page = house.store.queue(&viewer, &words(typed), &found).await.unwrap();
            let rows: Vec<_> = page.rows.into_iter().map(|row| row.id).collect();
            assert_eq!(rows, expected, "{typed}, looked for as what {files} have");
        }
    }
    let reason = house.words("My sister works there.");
    let declare = Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.officer, african, declare, &[reason]).await.unwrap();
    assert_eq!(find("reseau").await, [], "a conflicted person finds nothing of it");
    assert_eq!(listed(&house.store, &house.as_of(cast.senior).await, &words("reseau")).await, [african]);

    assert_eq!(house.rows("application_search").await, 2);
    house.store.replay().await.unwrap();
    assert_eq!(house.rows("application_search").await, 2);
    assert_eq!(find("дім").await, [ukrainian], "a replay makes the words anew");
}

#[tokio::test]
async fn a_beginning_of_more_words_than_are_told_apart_finds_its_files() {
    let Some(house) = House::new(On::Sqlite).await else { return };
    let cast = house.cast().await;
    let theirs = house.submitted(&cast).await;
    let viewer = house.as_of(cast.officer).await;
    house.tamper("DELETE FROM application_search").await;
    for n in 10..80 {
        house.tamper(&format!("INSERT INTO application_search (rowid, words) VALUES (10{n}, 'spelling{n}')")).await;
    }
    house.tamper("INSERT INTO application_search (rowid, words) SELECT n, 'spelling90 zebra' FROM applications").await;
    let find = async |typed: &str| listed(&house.store, &viewer, &words(typed)).await;
    let found = async |typed: &str| house.store.queue_found(&viewer, typed).await.unwrap().files;
    for (typed, files) in [("spelling", 71), ("spelling9", 1), ("spelling90", 1), ("spelling zebra", 1)] {
        assert_eq!(found(typed).await, files, "{typed}");
        assert_eq!(find(typed).await, [theirs], "{typed}");
    }
    for (typed, files) in [("spelling1", 10), ("spellings", 0), ("spelling91", 0), ("zebra spelling2", 0)] {
        assert_eq!(found(typed).await, files, "{typed}");
        assert_eq!(find(typed).await, [], "{typed}");
    }
}

#[rstest]
#[tokio::test]
async fn a_renamed_organization_is_found_by_its_new_name(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let theirs = another(&house, &cast, "two", "Old Harbour", "CI").await;
    let case = house.submitted(&theirs).await;
    let name = house.words("New Lighthouse");
    let rename = organization::Command::Rename { name: name.reference(), country: Some("CI".parse().unwrap()) };
    let viewer = house.as_of(theirs.owner).await;
    house.store.organization(&viewer, theirs.organization, envelope(&house.store, rename), &[name]).await.unwrap();
    let officer = house.as_of(cast.officer).await;
    assert_eq!(listed(&house.store, &officer, &words("lighthouse")).await, [case]);
    assert_eq!(listed(&house.store, &officer, &words("harbour")).await, []);
}

#[rstest]
#[tokio::test]
async fn pages_follow_each_other_without_a_gap_or_a_twin(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let mut all = vec![house.submitted(&cast).await];
    for name in ["two", "three", "four", "five"] {
        all.push(house.submitted(&another(&house, &cast, name, &format!("House of {name}"), "KE").await).await);
    }
    let viewer = house.as_of(cast.officer).await;
    for order in QueueOrder::ALL {
        let mut filter = QueueFilter { order, ..words("") };
        let mut seen = Vec::new();
        loop {
            let page = house.store.queue_page(&viewer, &filter, 2, &Found::default()).await.unwrap();
            seen.extend(page.rows.iter().map(|row| row.id));
            let Some(next) = page.next else { break };
            filter.after = Some(next);
        }
        let expected: Vec<_> =
            if order == QueueOrder::Latest { all.iter().rev().copied().collect() } else { all.clone() };
        assert_eq!(seen, expected, "{order:?}");
    }
}

/// What a page can be narrowed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Narrowing {
    Behind,
    State,
    Nobody,
    Held(PersonId),
    Country,
    Due,
    Deferred,
    Session,
    Words,
}

impl Narrowing {
    /// Of what is held, that of the viewer and that of somebody else.
    fn all([viewer, other]: [PersonId; 2]) -> [Self; 10] {
        [
            Self::Behind,
            Self::State,
            Self::Nobody,
            Self::Held(viewer),
            Self::Held(other),
            Self::Country,
            Self::Due,
            Self::Deferred,
            Self::Session,
            Self::Words,
        ]
    }

    /// Whether it asks this view for anything: what is closed is never due, and one view is of a session.
    fn fits(self, view: QueueView) -> bool {
        match self {
            Self::Due => view != QueueView::Closed,
            Self::Session => view == QueueView::Ready,
            _ => true,
        }
    }

    /// What it is about: a page is of one holder.
    fn is_beside(self, other: Self) -> bool {
        let is_holder = |of: Self| matches!(of, Self::Nobody | Self::Held(_));
        self != other && !(is_holder(self) && is_holder(other))
    }

    fn narrow(self, filter: QueueFilter) -> QueueFilter {
        let state = match filter.view {
            QueueView::Countersign => StateKind::Recommended,
            QueueView::Ready => StateKind::Endorsed,
            QueueView::Closed => StateKind::Withdrawn,
            _ => StateKind::UnderReview,
        };
        match self {
            Self::Behind => QueueFilter { after: Some(QueueKey { at: 7, n: 7 }), ..filter },
            Self::State => QueueFilter { state: Some(state), ..filter },
            Self::Nobody => QueueFilter { holder: Some(Holder::Nobody), ..filter },
            Self::Held(person) => QueueFilter { holder: Some(Holder::Person(person)), ..filter },
            Self::Country => QueueFilter { country: Some("KE".parse().unwrap()), ..filter },
            Self::Due => QueueFilter { due_by: Some(Instant::from_micros(7)), ..filter },
            Self::Deferred => QueueFilter { deferred: true, ..filter },
            Self::Session => QueueFilter { session: Some(Uuid::from_u128(7).into()), ..filter },
            Self::Words => QueueFilter { words: "lake network".to_owned(), ..filter },
        }
    }
}

/// Every view and order that the page offers, plain, with each narrowing, and with every two of them.
fn offered(people: [PersonId; 2]) -> Vec<QueueFilter> {
    let mut all = Vec::new();
    for view in QueueView::ALL {
        let each: Vec<_> = Narrowing::all(people).into_iter().filter(|n| n.fits(view)).collect();
        for order in view.orders() {
            let plain = QueueFilter { view, order: *order, ..QueueFilter::default() };
            for (at, one) in each.iter().enumerate() {
                let narrowed = one.narrow(plain.clone());
                let others = each[at + 1..].iter().filter(|other| one.is_beside(**other));
                all.extend(others.map(|other| other.narrow(narrowed.clone())));
                all.push(narrowed);
            }
            all.push(plain);
        }
    }
    all
}

/// Steps that go through all files, in their table or in an index of it.
fn whole(on: On, plan: &[String]) -> Vec<String> {
    match on {
        On::Sqlite => plan.iter().filter(|step| step.starts_with("SCAN applications")).cloned().collect(),
        // Of one row all indexes cost the same; the list of what nobody holds is one by itself.
        On::Postgres => unbounded(plan)
            .into_iter()
            .filter(|step| step.contains("application") && !step.contains("_of_nobody_"))
            .collect(),
    }
}

/// A store of the same place that goes these ways only where there is no other.
async fn without(house: &House, on: On, ways: &[&str]) -> Store {
    if matches!(on, On::Postgres) {
        let name = house.one("SELECT current_database()::text").await;
        for way in ways {
            house.raw.execute_unprepared(&format!("ALTER DATABASE {name} SET enable_{way} = off")).await.unwrap();
        }
    }
    Store::open(house.settings.clone()).await.unwrap()
}

#[rstest]
#[tokio::test]
async fn whatever_the_page_offers_reads_an_index(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.submitted(&cast).await;
    // Of a table of one row no database reads an index unless it must.
    let store = without(&house, on, &["seqscan", "indexonlyscan", "hashjoin", "mergejoin"]).await;
    let viewer = house.as_of(cast.officer).await;
    let (mut known, mut read) = (BTreeSet::new(), 0);
    let offered = offered([cast.officer, cast.second_officer]);
    for filter in &offered {
        let plan = store.queue_plans(&viewer, filter, &mut known).await.unwrap();
        let found = whole(on, &plan);
        assert!(found.is_empty(), "{filter:?}\n{found:#?}\n{}", plan.join("\n"));
        read += plan.iter().filter(|step| step.contains("applications_")).count();
    }
    assert!(offered.len() > 700 && known.len() > offered.len(), "{} filters, {}", offered.len(), known.len());
    assert!(read > offered.len(), "steps by an index of the queue: {read}");
}

#[rstest]
#[tokio::test]
async fn what_nobody_holds_and_what_was_deferred_come_in_their_order(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let store = without(&house, on, &["seqscan", "bitmapscan", "sort"]).await;
    let viewer = house.as_of(cast.officer).await;
    let nobodys = QueueFilter { view: QueueView::Unassigned, ..QueueFilter::default() };
    let deferred = QueueFilter { view: QueueView::Open, deferred: true, ..QueueFilter::default() };
    for (plain, index) in [(nobodys, "of_nobody_by_state"), (deferred, "deferred_by_standing")] {
        for (order, column) in
            [(QueueOrder::Due, "due_key"), (QueueOrder::Received, "received_at"), (QueueOrder::Latest, "state_since")]
        {
            let filter = QueueFilter { order, ..plain.clone() };
            let plan = store.queue_plans(&viewer, &filter, &mut BTreeSet::new()).await.unwrap();
            // `SQLite` takes *is null* for one value of the index that begins with the holder.
            let indexes = [index, "by_holder_state"].map(|index| format!("applications_{index}_{column}_n"));
            let is_read = |step: &String| indexes.iter().any(|index| step.contains(index));
            assert!(plan.iter().any(is_read), "{indexes:?}\n{}", plan.join("\n"));
            assert!(!plan.iter().any(|step| step.contains("Sort  (")), "{indexes:?}\n{}", plan.join("\n"));
        }
    }
}

/// `SQLite` knows of no numbers of rows: what it reads is said by how it is asked.
#[tokio::test]
async fn few_files_are_found_by_the_index_of_the_few() {
    let Some(house) = House::new(On::Sqlite).await else { return };
    let cast = house.cast().await;
    let viewer = house.as_of(cast.officer).await;
    let session = Some(Uuid::from_u128(7).into());
    let mut all = Vec::new();
    for view in QueueView::ALL {
        for order in view.orders() {
            let deferred = QueueFilter { view, order: *order, deferred: true, ..QueueFilter::default() };
            for state in StateKind::ALL.into_iter().filter(|state| view.has(*state)) {
                let index = match (view, state) {
                    (QueueView::Ready, StateKind::Deferred) => "again_by_standing",
                    (
                        QueueView::Unassigned | QueueView::Overdue,
                        StateKind::AwaitingApplicant | StateKind::Deferred,
                    ) => "calling_by_standing",
                    _ => "deferred_by_standing",
                };
                all.push((QueueFilter { state: Some(state), ..deferred.clone() }, index));
            }
            all.push((
                QueueFilter { country: Some("KE".parse().unwrap()), ..deferred.clone() },
                "deferred_by_standing",
            ));
            for holder in [Holder::Nobody, Holder::Person(cast.officer), Holder::Person(cast.second_officer)] {
                let held = QueueFilter { holder: Some(holder), ..deferred.clone() };
                if view == QueueView::Ready {
                    all.push((QueueFilter { session, deferred: false, ..held.clone() }, "by_holder_state"));
                }
                all.push((held, "deferred_by_standing"));
            }
            all.push((deferred, "deferred_by_standing"));
            if view == QueueView::Ready {
                let ready = QueueFilter { view, order: *order, ..QueueFilter::default() };
                let country = Some("KE".parse().unwrap());
                for narrowed in [
                    QueueFilter { session, ..ready.clone() },
                    QueueFilter { country, ..ready.clone() },
                    QueueFilter { holder: Some(Holder::Nobody), ..ready.clone() },
                    QueueFilter { holder: Some(Holder::Person(cast.officer)), session, ..ready.clone() },
                    ready,
                ] {
                    all.push((narrowed, "again_by_standing"));
                }
            }
        }
    }
    for (filter, index) in all {
        let column = match filter.order {
            QueueOrder::Due => "due_key",
            QueueOrder::Received => "received_at",
            QueueOrder::Age | QueueOrder::Latest => "state_since",
        };
        let plan = house.store.queue_plans(&viewer, &filter, &mut BTreeSet::new()).await.unwrap();
        let read = format!("applications_{index}_{column}_n");
        assert!(plan.iter().any(|step| step.contains(&read)), "{filter:?}\n{}", plan.join("\n"));
    }
}
