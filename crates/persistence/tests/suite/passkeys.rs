//! Passkeys on both databases: of one account each, and nothing left of one that was removed.

use super::house::{House, On};
use domain::kernel::Digest;
use persistence::{NewPasskey, StoreError, TokenPurpose};
use rstest::rstest;

fn key(n: u8, name: &str) -> NewPasskey {
    NewPasskey { id: Digest::of(&[n]), name: name.to_owned(), credential: "{}".to_owned() }
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_opens_one_account_until_it_is_removed(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let (store, person, other) = (&house.store, house.person("owner").await, house.person("another").await);
    store.passkey_add(person, key(1, "Teléfono")).await.unwrap();
    store.passkey_add(person, key(2, "Portátil")).await.unwrap();
    assert!(matches!(store.passkey_add(person, key(1, "again")).await, Err(StoreError::Refused(_))));
    assert!(matches!(store.passkey_add(other, key(1, "of another")).await, Err(StoreError::Taken(_))));
    assert!(store.passkeys_of(other).await.unwrap().is_empty(), "what failed left nothing");
    let id = Digest::of(&[1]);
    assert!(store.passkey(other, id).await.unwrap().is_none());
    assert!(store.passkey_used(person, id, r#"{"counter":2}"#).await.unwrap());
    assert!(!store.passkey_used(other, id, "{}").await.unwrap());
    let found = store.passkeys_of(person).await.unwrap();
    assert_eq!(found.iter().map(|k| k.name.as_str()).collect::<Vec<_>>(), ["Teléfono", "Portátil"]);
    assert_eq!((found[0].credential.as_str(), found[0].used.is_some()), (r#"{"counter":2}"#, true));
    store.passkey_remove(person, id).await.unwrap();
    assert!(matches!(store.passkey_remove(person, id).await, Err(StoreError::Refused(_))));
    assert!(!store.passkey_used(person, id, "{}").await.unwrap());
    store.replay().await.unwrap();
    assert_eq!(store.passkeys_of(person).await.unwrap().len(), 1);
    assert_eq!(house.letters("factor_changed").await.len(), 3);
    let names = house.one_number("SELECT COUNT(*) FROM events WHERE payload LIKE '%Portátil%'").await;
    assert_eq!(names, 0, "what a person calls a device stands in no event");
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_taken_once_and_runs_out(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let mint = async || house.store.token_mint(TokenPurpose::PasskeySignIn, None, "the same").await.unwrap();
    let (first, second, late) = (mint().await, mint().await, mint().await);
    let take =
        async |secret: &str| house.store.token_consume(TokenPurpose::PasskeySignIn, secret).await.unwrap().is_some();
    assert!(take(&first).await && take(&second).await, "one question does not end another's");
    assert!(!take(&first).await);
    house.clock.advance(5 * 60 + 1);
    assert!(!take(&late).await);
}
