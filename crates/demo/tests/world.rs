//! The world that the demonstration tells: everything in it, and that it holds.

#![expect(clippy::unwrap_used, reason = "tests")]

use antechamber_demo::{Error, Guide, Size, Stage, build_telling};
use domain::{
    application::StateKind,
    council::Phase,
    kernel::{Instant, NgoRole, StaffRole, StreamKind},
};
use identity::{Cost, Passwords};
use persistence::{
    Durability, OutboxEntry, Settings, Store, StoreError, Viewer,
    ambient::{SeededMint, SteppingClock},
    read::{
        queue::{Found, QueueFilter, QueueView},
        register::RegisterFilter,
    },
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};
use tempfile::TempDir;
use worker::Post;

const NOW: &str = "2026-11-23T23:10:00Z";

fn at(time: &str) -> Instant {
    time.parse::<jiff::Timestamp>().unwrap().into()
}

async fn told_into(folder: &Path, now: &str, size: Size, seed: u64) -> (Store, Result<Guide, Error>) {
    let clock = SteppingClock::new(at(now), 0);
    let settings = Settings {
        clock: Arc::new(clock.clone()),
        mint: Arc::new(SeededMint::new(seed)),
        durability: Durability::Hurried,
        ..Settings::new(
            format!("sqlite://{}", folder.join("demo.db").display()),
            folder.join("documents").display().to_string(),
        )
    };
    let store = Store::open(settings).await.unwrap();
    let way = mail::Transport::hurried_folder(folder.join("mail"), "a@antechamber.example", "b@antechamber.example");
    let way = way.unwrap();
    let post = Post::new(way, &"http://localhost".parse().unwrap());
    let passwords = Passwords::new(Cost::least()).unwrap();
    let stage = Stage { store: store.clone(), clock, post, passwords, now: at(now), size, seed };
    (store, build_telling(stage, &|_, _| ()).await)
}

async fn told(now: &str, size: Size, seed: u64) -> (TempDir, Store, Guide) {
    let folder = tempfile::tempdir().unwrap();
    let (store, guide) = told_into(folder.path(), now, size, seed).await;
    let guide = guide.unwrap_or_else(|e| panic!("on {now}: {e}"));
    (folder, store, guide)
}

async fn auditor(store: &Store) -> Viewer {
    let auditor = store.account_by_email("auditor@antechamber.example").await.unwrap().unwrap();
    store.viewer(auditor.id).await.unwrap().unwrap()
}

/// What pages read of it.
async fn tables(store: &Store) -> String {
    let auditor = auditor(store).await;
    let register = store.register(&RegisterFilter::default()).await.unwrap();
    let queue = store.queue(&auditor, &QueueFilter::default(), &Found::default()).await.unwrap();
    format!("{register:?} {queue:?} {:?}", store.council_sessions(&auditor).await.unwrap())
}

/// Whatever was told, it is sound: the chain verifies, nobody's message is lost, and the tables say
/// what the record says.
async fn is_sound(store: &Store) {
    let report = store.audit_verify().await.unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(store.outbox_waiting().await.unwrap(), 0);
    let failed = store.outbox_entries(Some("failed"), 100).await.unwrap();
    let nobody_there = |e: &OutboxEntry| e.last_error.as_deref().is_some_and(|why| why.contains("no such domain"));
    assert!(failed.iter().all(nobody_there), "but to the mailbox that was lost: {failed:?}");
    let before = tables(store).await;
    store.replay().await.unwrap();
    assert_eq!(tables(store).await, before);
    assert!(store.audit_verify().await.unwrap().is_sound());
}

/// Whatever day it is: a leap day, Easter, the end of a year, a summer evening, a Sunday.
#[tokio::test]
async fn it_can_be_told_on_any_day() {
    for day in ["2027-03-29T06:00:00Z", "2028-02-29T12:00:00Z", "2026-12-31T23:30:00Z", "2026-08-02T18:00:00Z"] {
        let (_folder, store, guide) = told(day, Size::OneOfEach, 7).await;
        for state in StateKind::ALL {
            assert!(guide.case_in(state).is_some(), "on {day} nothing is {state:?}");
        }
        assert_eq!(store.outbox_waiting().await.unwrap(), 0, "on {day}");
        assert!(store.audit_verify().await.unwrap().is_sound(), "on {day}");
        store.close().await.unwrap();
    }
}

#[tokio::test]
async fn it_is_not_told_into_a_place_that_is_in_use() {
    let (folder, store, guide) = told(NOW, Size::Empty, 7).await;
    assert_eq!(guide.people.len(), 9);
    assert!(StaffRole::ALL.iter().all(|role| guide.staff(*role).is_some()));
    store.close().await.unwrap();
    let again = told_into(folder.path(), NOW, Size::Empty, 7).await.1;
    assert!(matches!(again, Err(Error::InUse)), "{again:?}");
}

#[tokio::test]
async fn the_same_seed_and_time_tell_the_same_and_another_seed_another() {
    let mut heads = Vec::new();
    for seed in [7, 7, 8] {
        let (_folder, store, guide) = told(NOW, Size::OneOfEach, seed).await;
        heads.push((histories(&store, &guide).await, guide));
    }
    assert!(heads[0] == heads[1], "two worlds of one seed differ");
    assert!(heads[0].0 != heads[2].0, "another seed tells the same");
}

/// Every event of every file that was sent in, and what the history of each comes to.
async fn histories(store: &Store, guide: &Guide) -> Vec<String> {
    let files = store.cases(&auditor(store).await, guide.cases.iter().map(|case| case.id)).await.unwrap();
    let mut all: Vec<_> = files.values().flat_map(|file| &file.events).map(|event| format!("{event:?}")).collect();
    assert!(all.len() > files.len(), "{}", all.len());
    for case in &guide.cases {
        let file = store.case(&Viewer::house(), case.id).await.unwrap();
        all.push(format!("{:?}", file.application));
    }
    all
}

/// Which events there are, by stream.
async fn events(store: &Store) -> BTreeMap<StreamKind, BTreeSet<String>> {
    let mut kinds: BTreeMap<StreamKind, BTreeSet<String>> = BTreeMap::new();
    for (stream, kind) in store.event_kinds().await.unwrap() {
        kinds.entry(stream).or_default().insert(kind);
    }
    kinds
}

/// What does not occur, and why.
const ABSENT: [(StreamKind, &str, &str); 10] = [
    (StreamKind::Application, "contact_found", "whoever lost the mailbox has not been found yet"),
    (StreamKind::House, "message_held", NEVER_HELD),
    (StreamKind::House, "message_released", NEVER_HELD),
    (StreamKind::House, "message_resent", NEVER_HELD),
    (StreamKind::House, "message_dropped", NEVER_HELD),
    (StreamKind::House, "mail_held", NEVER_HELD),
    (StreamKind::House, "mail_released", NEVER_HELD),
    (StreamKind::House, "trial_begun", NEVER_HELD),
    (StreamKind::House, "trial_ended", NEVER_HELD),
    (StreamKind::House, "trial_settled", NEVER_HELD),
];
const NEVER_HELD: &str = "the mail of the story went out by itself, and no message was held back";

#[tokio::test]
async fn the_world_is_whole() -> Result<(), StoreError> {
    let begun = std::time::Instant::now();
    let (_folder, store, guide) = told(NOW, Size::World, 7).await;
    println!("the world was told in {:?}", begun.elapsed());
    assert_eq!(guide.organizations.len(), 120);
    let doors = antechamber_demo::offered(&guide).doors;
    for role in NgoRole::ALL {
        assert!(doors.iter().any(|door| door.role == Some(role)), "nobody is {role:?} at the doors");
    }
    let of = |role| doors.iter().find(|door| door.role == Some(role)).and_then(|door| door.organization.clone());
    assert_eq!(of(NgoRole::Editor), of(NgoRole::Viewer), "both of one file");
    for state in StateKind::ALL {
        let count = guide.cases.iter().filter(|c| c.state == state).count();
        println!("{count:3} {state:?}");
        assert!(count > 1, "{count} files are {state:?}");
    }
    let phases: BTreeSet<Phase> = guide.sessions.iter().map(|s| s.phase).collect();
    let all = [Phase::Planned, Phase::ListClosed, Phase::Open, Phase::Ended, Phase::Cancelled];
    assert_eq!(phases, BTreeSet::from(all));
    let found = events(&store).await;
    let mut wrong = Vec::new();
    for (stream, all) in every_event() {
        for kind in all {
            let absent = ABSENT.iter().any(|(s, k, _)| *s == stream && *k == kind);
            if absent == found[&stream].contains(kind) {
                wrong.push((stream, kind, absent));
            }
        }
    }
    assert!(wrong.is_empty(), "missing, or there and said to be missing: {wrong:?}");
    let register = store.register(&RegisterFilter::default()).await?;
    assert!(register.rows.len() == 50 && register.next.is_some(), "forty from before, and those admitted since");
    the_last_letters_say_what_was_decided(&store, &guide).await;
    is_sound(&store).await;
    store.close().await
}

/// Whatever was corrected since: the last letter that an organization has says that it was admitted where
/// it is, and nowhere else.
async fn the_last_letters_say_what_was_decided(store: &Store, guide: &Guide) {
    let decided = [StateKind::Admitted, StateKind::NotAdmitted, StateKind::Deferred];
    for case in guide.cases.iter().filter(|case| decided.contains(&case.state)) {
        let viewer = store.viewer(case.owner).await.unwrap().unwrap();
        let file = store.own_file(&viewer, case.id).await.unwrap();
        let letters = store.own_letters(&viewer, &file).await.unwrap();
        let last = letters.last().unwrap();
        let l = locale::of(last.language);
        let day = "\n";
        let effects = [l.agenda_letter_effect_now(day), l.agenda_letter_effect_later(day)].map(|e| locale::plain(&e));
        let admits = effects.iter().any(|effect| effect.split(day).all(|words| last.body.contains(words)));
        assert_eq!(admits, case.state == StateKind::Admitted, "{}: {}", file.organization.name, last.body);
    }
}

fn every_event() -> Vec<(StreamKind, Vec<&'static str>)> {
    vec![
        (StreamKind::Application, domain::application::EventKind::ALL.iter().map(|k| k.key()).collect()),
        (StreamKind::CouncilSession, domain::council::EventKind::ALL.iter().map(|k| k.key()).collect()),
        (StreamKind::Organization, domain::organization::EventKind::ALL.iter().map(|k| k.key()).collect()),
        (StreamKind::Observer, domain::observer::EventKind::ALL.iter().map(|k| k.key()).collect()),
        (StreamKind::Person, domain::people::EventKind::ALL.iter().map(|k| k.key()).collect()),
        (StreamKind::House, domain::house::EventKind::ALL.iter().map(|k| k.key()).collect()),
    ]
}

/// A place to measure on: what the Council deferred is told again with the rest, what stands on a list is not.
#[tokio::test]
async fn a_sample_is_told_again() {
    let (_folder, store, _) = told(NOW, Size::Sample, 7).await;
    let retold = store.retell(990, 7, &|_, _| ()).await.unwrap();
    assert_eq!(retold.applications, 990);
    let senior = store.account_by_email("senior@antechamber.example").await.unwrap().unwrap();
    let senior = store.viewer(senior.id).await.unwrap().unwrap();
    let deferred = QueueFilter { view: QueueView::Open, deferred: true, ..QueueFilter::default() };
    let deferred = store.queue(&senior, &deferred, &Found::default()).await.unwrap().rows;
    assert!((4..=20).contains(&deferred.len()) && deferred.iter().all(|row| row.round == 1), "{}", deferred.len());
    let listed = QueueFilter { view: QueueView::Ready, state: Some(StateKind::OnAgenda), ..QueueFilter::default() };
    assert_eq!(store.queue(&senior, &listed, &Found::default()).await.unwrap().rows.len(), 20);
    let report = store.audit_verify().await.unwrap();
    assert!(report.is_sound(), "{:?}", report.faults.first());
}
