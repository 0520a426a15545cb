//! From which earlier application a draft took its answers.

use super::house::{House, On};
use domain::{application::Command, kernel::ApplicationId};
use persistence::StoreError;
use rstest::rstest;

#[rstest]
#[tokio::test]
async fn a_draft_remembers_an_earlier_application_of_its_own_organization_and_no_other(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let earlier = house.draft(&cast).await;
    house.act(cast.owner, earlier, Command::Discard, &[]).await.unwrap();
    let owner = house.as_of(cast.owner).await;
    let started = house.store.application_start(&owner, house.store.new_id(), cast.organization).await.unwrap();
    let draft = ApplicationId(started.stream);
    assert_eq!(house.store.draft_origin(&owner, draft).await.unwrap(), None);

    let stranger = house.person("stranger").await;
    for person in [stranger, cast.officer] {
        let viewer = house.as_of(person).await;
        let refused = house.store.draft_originate(&viewer, draft, earlier).await;
        assert!(matches!(refused, Err(StoreError::NotFound)), "{refused:?}");
        assert!(matches!(house.store.draft_origin(&viewer, draft).await, Err(StoreError::NotFound)));
    }
    for other in [draft, house.store.new_id()] {
        let refused = house.store.draft_originate(&owner, draft, other).await;
        assert!(matches!(refused, Err(StoreError::NotFound)), "{refused:?}");
    }
    for _ in 0..2 {
        house.store.draft_originate(&owner, draft, earlier).await.unwrap();
    }
    assert_eq!(house.store.draft_origin(&owner, draft).await.unwrap(), Some(earlier));
    house.act(cast.owner, draft, Command::Discard, &[]).await.unwrap();
    let late = house.store.draft_originate(&owner, draft, earlier).await;
    assert!(matches!(late, Err(StoreError::Refused(_))), "{late:?}");
}
