//! Opening older databases.

use super::house::{House, On};
use domain::notice::{ApplicantNotice, Notice};
use migrations::{Migrator, MigratorTrait as _};
use persistence::{Store, StoreError};
use rstest::rstest;
use sea_orm::ConnectionTrait as _;
use sea_orm_migration::{MigrationTrait, SchemaManager};
use uuid::Uuid;

/// What makes a message one of its kind.
const CAUSE: &str = "m20261128_10_outbox_cause";

fn cause() -> Box<dyn MigrationTrait> {
    Migrator::migrations().into_iter().find(|change| change.name() == CAUSE).unwrap()
}

#[rstest]
#[tokio::test]
async fn sqlite_copies_the_file_before_it_migrates(#[values(On::Sqlite)] on: On) {
    let Some(house) = House::new(on).await else { return };
    house.person("somebody").await;
    assert_eq!(Store::migrate(&house.settings).await.unwrap(), Vec::<String>::new());
    let copies = || {
        std::fs::read_dir(house.folder.path())
            .unwrap()
            .filter(|e| e.as_ref().unwrap().file_name().to_string_lossy().contains(".before-"))
            .count()
    };
    assert_eq!(copies(), 0, "nothing to migrate, nothing to copy");
    house.tamper("DROP TABLE observers").await;
    house.tamper("DELETE FROM seaql_migrations WHERE version = 'm20261123_09_register'").await;
    house.store.close().await.unwrap();
    let again = Store::open(house.settings.clone()).await.unwrap();
    assert_eq!(copies(), 1);
    assert!(again.account_by_email("somebody@example.org").await.unwrap().is_some());
}

#[rstest]
#[tokio::test]
async fn postgresql_with_an_older_schema_is_refused(#[values(On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    house.tamper("DROP TABLE observers").await;
    house.tamper("DELETE FROM seaql_migrations WHERE version = 'm20261123_09_register'").await;
    let refused = Store::open(house.settings.clone()).await;
    assert!(matches!(refused, Err(StoreError::SchemaTooOld { pending: 1, .. })), "{refused:?}");
    let (a, b) = tokio::join!(Store::migrate(&house.settings), Store::migrate(&house.settings));
    assert_eq!(a.unwrap().len() + b.unwrap().len(), 1, "of two at once, one migrates");
    Store::open(house.settings.clone()).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn a_message_that_waited_while_its_notice_changed_can_still_be_sent(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    house.person("somebody").await;
    let (notices, off_agenda) = ("m20261127_70_notices", "m20261127_90_off_agenda");
    for (migration, template, written, now) in [
        (notices, "cancelled", r#""cancelled""#, ApplicantNotice::Cancelled { reason: None }),
        (notices, "answer_received", r#"{"answer_received":{"version":null}}"#, ApplicantNotice::CommentReceived),
        (off_agenda, "off_agenda", r#""off_agenda""#, ApplicantNotice::OffAgenda { session: None, wish: false }),
        (off_agenda, "not_taken_up", r#""not_taken_up""#, ApplicantNotice::NotTakenUp { session: None, wish: false }),
    ] {
        let facts = format!(r#"{{"applicant":["01900000-0000-7000-8000-000000000001",{written}]}}"#);
        house.tamper(&format!("UPDATE outbox SET template = '{template}', facts = '{facts}'")).await;
        house.tamper(&format!("DELETE FROM seaql_migrations WHERE version = '{migration}'")).await;
        // The copy that is made before bears the time.
        house.clock.advance(1);
        Store::migrate(&house.settings).await.unwrap();
        let waiting = house.store.outbox_lease(1, 60).await.unwrap().remove(0);
        assert!(house.store.outbox_return(&waiting.lease).await.unwrap());
        let read: Notice = serde_json::from_str(&waiting.facts).unwrap();
        assert!(matches!(&read, Notice::Applicant(_, notice) if *notice == now), "{read:?}");
    }
}

#[rstest]
#[tokio::test]
async fn a_message_from_before_is_known_by_the_file_that_it_is_about(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.submitted(&cast).await;
    let known = "SELECT COUNT(*) FROM outbox JOIN applications ON applications.id = outbox.application";
    let before = house.one_number(known).await;
    assert!(before > 0 && before < house.rows("outbox").await, "{before} are about a file, and others about accounts");
    let shared = matches!(on, On::Postgres).then_some("persons_in_order");
    let change = cause();
    change.down(&SchemaManager::new(&house.raw)).await.unwrap();
    let indexes = ["outbox_by_application_n", "outbox_by_template_state_n", "outbox_by_recipient_state_n"];
    for index in indexes.into_iter().chain(shared) {
        house.tamper(&format!("DROP INDEX {index}")).await;
    }
    house.tamper("ALTER TABLE outbox DROP COLUMN application").await;
    let versions = format!("'m20261127_90_console', '{CAUSE}'");
    house.tamper(&format!("DELETE FROM seaql_migrations WHERE version IN ({versions})")).await;
    // The copy that is made before bears the time.
    house.clock.advance(1);
    Store::migrate(&house.settings).await.unwrap();
    assert_eq!(house.one_number(known).await, before);
}

#[rstest]
#[tokio::test]
async fn what_makes_a_message_one_of_its_kind_is_widened_to_the_file_and_narrowed_again(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.submitted(&cast).await;
    let one = "template = 'received' AND recipient LIKE 'person:%'";
    assert_eq!(house.one_number(&format!("SELECT COUNT(*) FROM outbox WHERE {one}")).await, 1);
    // The same again, about the same file or about another one.
    let again = |n: u128, application: &str, of: &str| {
        let id = house.stream_literal(Uuid::from_u128(n));
        format!(
            "INSERT INTO outbox (id, cause_stream, cause_seq, recipient, template, facts, state, attempts, next_at, \
             fence, created_at, application) SELECT {id}, cause_stream, cause_seq, recipient, template, facts, state, \
             attempts, next_at, fence, created_at, {application} FROM outbox WHERE {of}"
        )
    };
    let other = house.stream_literal(Uuid::from_u128(1));
    let account = "template = 'verify' AND recipient = (SELECT MIN(recipient) FROM outbox WHERE template = 'verify')";
    assert!(house.raw.execute_unprepared(&again(2, "application", one)).await.is_err(), "it is told once");
    assert!(house.raw.execute_unprepared(&again(3, "NULL", account)).await.is_err(), "and so is what has no file");
    let before = house.rows("outbox").await;
    house.tamper(&again(4, &other, one)).await;
    house.tamper("UPDATE outbox SET state = 'withheld' WHERE template = 'verify'").await;
    assert_eq!(house.rows("outbox").await, before + 1);

    let change = cause();
    let manager = SchemaManager::new(&house.raw);
    change.down(&manager).await.unwrap();
    assert_eq!(house.rows("outbox").await, before);
    assert_eq!(house.one_number("SELECT COUNT(*) FROM outbox WHERE state = 'withheld'").await, 0);
    assert!(house.raw.execute_unprepared(&again(5, &other, one)).await.is_err(), "an older version knows no file");
    change.up(&manager).await.unwrap();
    house.tamper(&again(6, &other, one)).await;
    assert_eq!(house.rows("outbox").await, before + 1);
}
