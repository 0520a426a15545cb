use super::house::{House, On};
use domain::kernel::Digest;
use persistence::{PARKED_LIMIT, ParkedPost, StoreError, TokenPurpose};
use rstest::rstest;

#[rstest]
#[tokio::test]
async fn a_session_is_kept_under_the_hash_of_its_id_until_it_ends(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let person = house.store.new_id();
    let ends = house.store.now().plus_seconds(60);
    house.store.session_save("abc", None, "{}", ends).await.unwrap();
    house.store.session_save("abc", Some(person), r#"{"a":1}"#, ends).await.unwrap();
    house.store.session_save("def", Some(person), "{}", ends).await.unwrap();
    let session = house.store.session_load("abc").await.unwrap().unwrap();
    assert_eq!((session.person, session.data.as_str()), (Some(person), r#"{"a":1}"#));
    assert_eq!(session.id_hash, Digest::of(b"abc"));
    assert_eq!(house.store.sessions_of(person).await.unwrap().len(), 2);
    assert_eq!(house.store.sessions_end(person, Some(session.id_hash)).await.unwrap(), 1);
    assert!(house.store.session_load("def").await.unwrap().is_none());
    house.clock.advance(61);
    assert!(house.store.session_load("abc").await.unwrap().is_none());
    assert_eq!(house.store.expired_sweep().await.unwrap(), 1);
    assert_eq!(house.rows("web_sessions").await, 0);
}

#[rstest]
#[tokio::test]
async fn a_secret_opens_its_own_door_once_and_in_time(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let person = house.store.new_id();
    let first = house.store.token_mint(TokenPurpose::Reset, Some(person), "{}").await.unwrap();
    let second = house.store.token_mint(TokenPurpose::Reset, Some(person), r#"{"a":1}"#).await.unwrap();
    assert!(house.store.token_peek(TokenPurpose::Reset, &first).await.unwrap().is_none(), "the newer one replaces it");
    assert!(house.store.token_consume(TokenPurpose::Verify, &second).await.unwrap().is_none(), "another door");
    let token = house.store.token_peek(TokenPurpose::Reset, &second).await.unwrap().unwrap();
    assert_eq!((token.person, token.data.as_str()), (Some(person), r#"{"a":1}"#));
    let (a, b) = tokio::join!(
        house.store.token_consume(TokenPurpose::Reset, &second),
        house.store.token_consume(TokenPurpose::Reset, &second)
    );
    assert_eq!([a.unwrap(), b.unwrap()].iter().flatten().count(), 1, "of two at once, one");
    let late = house.store.token_mint(TokenPurpose::Setup, None, "{}").await.unwrap();
    house.clock.advance(60 * 60 + 1);
    assert!(house.store.token_consume(TokenPurpose::Setup, &late).await.unwrap().is_none());
}

#[rstest]
#[tokio::test]
async fn a_parked_post_is_shown_once(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let post = ParkedPost {
        path: "/apply".to_owned(),
        content_type: "application/x-www-form-urlencoded".to_owned(),
        body: b"name=%C3%89cole".to_vec(),
    };
    house.store.parked_put("s", post.clone()).await.unwrap();
    assert_eq!(house.store.parked_take("other").await.unwrap(), None);
    assert_eq!(house.store.parked_take("s").await.unwrap(), Some(post.clone()));
    assert_eq!(house.store.parked_take("s").await.unwrap(), None);
    house.store.parked_put("s", post.clone()).await.unwrap();
    house.clock.advance(60 * 60 + 1);
    assert_eq!(house.store.parked_take("s").await.unwrap(), None, "an hour later");
    let huge = ParkedPost { body: vec![0; PARKED_LIMIT + 1], ..post };
    assert!(matches!(house.store.parked_put("s", huge).await, Err(StoreError::TooLarge { .. })));
}
