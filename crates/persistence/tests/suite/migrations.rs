//! Opening older databases.

use super::house::{House, On};
use persistence::{Store, StoreError};
use rstest::rstest;

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
