//! The queue: what each view holds, in which order, found by which words, and by which index.

use super::{
    house::{House, On},
    people::{Cast, envelope},
};
use domain::{
    application::{Command, StateKind},
    kernel::{ApplicationId, OrganizationId},
    organization,
};
use persistence::{
    Store, Viewer,
    read::queue::{Holder, QueueFilter, QueueKey, QueueOrder, QueueView, SEARCH_CEILING},
};
use rstest::rstest;
use sea_orm::ConnectionTrait as _;
use uuid::Uuid;

pub async fn another(house: &House, cast: &Cast, owner: &str, name: &str, country: &str) -> Cast {
    let owner = house.person(owner).await;
    let text = house.words(name);
    let id: OrganizationId = house.store.new_id();
    let command = organization::Command::Register { name: text.reference(), country: Some(country.parse().unwrap()) };
    let viewer = house.as_of(owner).await;
    house.store.organization(&viewer, id, envelope(&house.store, command), &[text]).await.unwrap();
    Cast { owner, organization: id, ..*cast }
}

async fn listed(store: &Store, viewer: &Viewer, filter: &QueueFilter) -> Vec<ApplicationId> {
    store.queue(viewer, filter, None).await.unwrap().rows.into_iter().map(|row| row.id).collect()
}

/// A word that stands in the answers of every dossier of these tests.
const ANSWER: &str = "haddad";

fn words(words: &str) -> QueueFilter {
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
    // An answer of the dossier, not a name.
    assert_eq!(find(ANSWER).await, [african, ukrainian]);
    for found in [None, Some(1), Some(SEARCH_CEILING), Some(SEARCH_CEILING + 1)] {
        for (typed, expected) in [(ANSWER, vec![african, ukrainian]), ("dim", vec![ukrainian])] {
            let page = house.store.queue(&viewer, &words(typed), found).await.unwrap();
            let rows: Vec<_> = page.rows.into_iter().map(|row| row.id).collect();
            assert_eq!(rows, expected, "{typed}, of which {found:?} were counted");
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
            let page = house.store.queue_page(&viewer, &filter, 2).await.unwrap();
            seen.extend(page.rows.iter().map(|row| row.id));
            let Some(next) = page.next else { break };
            filter.after = Some(next);
        }
        let expected: Vec<_> =
            if order == QueueOrder::Latest { all.iter().rev().copied().collect() } else { all.clone() };
        assert_eq!(seen, expected, "{order:?}");
    }
}

/// Every combination that the page offers.
fn offered() -> Vec<QueueFilter> {
    let mut all = Vec::new();
    for view in QueueView::ALL {
        for order in view.orders() {
            let plain = QueueFilter { view, order: *order, ..QueueFilter::default() };
            all.push(QueueFilter { after: Some(QueueKey { at: 7, n: 7 }), ..plain.clone() });
            let state = Some(match view {
                QueueView::Countersign => StateKind::Recommended,
                QueueView::Ready => StateKind::Endorsed,
                QueueView::Closed => StateKind::Withdrawn,
                _ => StateKind::UnderReview,
            });
            all.push(QueueFilter { state, ..plain.clone() });
            all.push(QueueFilter { holder: Some(Holder::Nobody), ..plain.clone() });
            all.push(QueueFilter { country: Some("KE".parse().unwrap()), ..plain.clone() });
            all.push(QueueFilter { deferred: true, ..plain.clone() });
            if view == QueueView::Ready {
                let session = Some(Uuid::from_u128(7).into());
                all.push(QueueFilter { session, ..plain.clone() });
                all.push(QueueFilter { session, words: "lake network".to_owned(), ..plain.clone() });
                all.push(QueueFilter { session, state: Some(StateKind::Endorsed), ..plain.clone() });
            }
            all.push(QueueFilter { words: "lake network".to_owned(), ..plain.clone() });
            all.push(plain);
        }
    }
    all
}

#[rstest]
#[tokio::test]
async fn whatever_the_page_offers_reads_an_index(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.submitted(&cast).await;
    if matches!(on, On::Postgres) {
        // Of a table of one row no database reads an index unless it must.
        let name = house.one("SELECT current_database()::text").await;
        house.raw.execute_unprepared(&format!("ALTER DATABASE {name} SET enable_seqscan = off")).await.unwrap();
    }
    let store = Store::open(house.settings.clone()).await.unwrap();
    let viewer = house.as_of(cast.officer).await;
    for filter in offered() {
        let plan = store.queue_plans(&viewer, &filter).await.unwrap();
        let whole = |step: &&String| {
            step.contains("Seq Scan on applications")
                || step.contains("Seq Scan on application_search")
                || (step.starts_with("SCAN applications") && !step.contains("USING"))
        };
        assert!(!plan.iter().any(|step| whole(&step)), "{filter:?}\n{}", plan.join("\n"));
        assert!(plan.iter().any(|step| step.contains("applications_by_")), "{filter:?}\n{}", plan.join("\n"));
    }
}
