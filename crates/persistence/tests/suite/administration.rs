//! What administrators read, on both databases.

use super::{
    house::{House, On},
    people::envelope,
};
use domain::{
    house::{Command, SettingKey, Year},
    kernel::{Digest, Language, PersonId, StaffRole},
    people,
};
use jiff::civil::date;
use persistence::{
    StoreError,
    read::{
        doings::What,
        people::{PeopleFilter, PeopleKey},
    },
};
use rstest::rstest;
use std::sync::Arc;

#[rstest]
#[tokio::test]
async fn the_houses_own_words_are_read_once_until_they_change(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    assert!(house.store.house_words().await.unwrap().own.settings.is_empty(), "before it is set up");
    let cast = house.cast().await;
    let viewer = house.as_of(cast.administrator).await;
    let first = house.store.house_words().await.unwrap();
    assert!(Arc::ptr_eq(&first, &house.store.house_words().await.unwrap()));
    let text = house.words("The Quay");
    let key = SettingKey::Name;
    let command = Command::ChangeSetting { key, language: Some(Language::Fr), value: Some(text.reference()) };
    house.store.house(&viewer, envelope(&house.store, command), &[text]).await.unwrap();
    let name = house.words("Elsewhere");
    let country = "JO".parse().unwrap();
    let command = Command::RenameCountry { country, language: Language::Es, name: Some(name.reference()) };
    house.store.house(&viewer, envelope(&house.store, command), &[name]).await.unwrap();
    let own = house.store.house_words().await.unwrap().own.clone();
    assert_eq!(own.setting(key, Language::Fr), Some(("The Quay", Some(Language::Fr))));
    assert_eq!(own.names[&(country, Language::Es)], "Elsewhere");
    let back = Command::ChangeSetting { key, language: Some(Language::Fr), value: None };
    house.store.house(&viewer, envelope(&house.store, back), &[]).await.unwrap();
    assert_eq!(house.store.house_words().await.unwrap().own.setting(key, Language::Fr), None);
}

#[rstest]
#[tokio::test]
async fn the_history_of_the_house_tells_what_was_done_and_nothing_of_cases(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.submitted(&cast).await;
    let admin = house.as_of(cast.administrator).await;
    let content = Year { holidays: [date(2027, 1, 1)].into(), digest: Digest::of(b"list") };
    let load = Command::LoadCalendar { year: 2027, content };
    house.store.house(&admin, envelope(&house.store, load), &[]).await.unwrap();
    let reason = house.words("Left the house");
    let disable = people::Command::Disable { reason: reason.reference() };
    house.store.person(&admin, cast.second_officer, envelope(&house.store, disable), &[reason]).await.unwrap();
    let found = house.store.doings(&admin, None).await.unwrap();
    let What::Person(who, people::Event::Disabled { reason }) = &found.list[0].what else { panic!("{:?}", found.list) };
    assert_eq!(*who, cast.second_officer);
    assert_eq!(found.words(reason).unwrap().words, "Left the house");
    assert_eq!(found.people[&cast.second_officer], "second");
    assert!(matches!(found.list[1].what, What::House(_)));
    assert_eq!(found.list.len(), 2 + 4 + 2, "what was done now, four grants, the first administrator, the set-up");
    assert!(found.next.is_none());
    for stranger in [cast.officer, cast.owner] {
        let refused = house.store.doings(&house.as_of(stranger).await, None).await;
        assert!(matches!(refused, Err(StoreError::NotFound)), "{application:?}");
    }
}

#[rstest]
#[tokio::test]
async fn the_works_are_counted_by_kind(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.submitted(&cast).await;
    let admin = house.as_of(cast.administrator).await;
    let works = house.store.works(&admin).await.unwrap();
    let total: u64 = works.kinds.iter().map(|k| k.count).sum();
    assert_eq!(i64::try_from(total).unwrap(), house.rows("schedule").await);
    assert!(total > 0 && works.failing.is_empty() && works.worker.is_none());
    assert_eq!(works.ahead.len() as u64, total.min(20));
    assert!(works.kinds.windows(2).all(|pair| pair[0].next <= pair[1].next), "the next first");
    house.store.worker_pulse().await.unwrap();
    house.store.worker_pulse().await.unwrap();
    assert_eq!(house.rows("pulses").await, 1, "one row, however often");
    house.clock.advance(400 * 24 * 60 * 60);
    let step = house.store.schedule_lease(1, 60).await.unwrap().remove(0);
    house.store.schedule_retry(&step, "no room").await.unwrap();
    let late = house.store.works(&admin).await.unwrap();
    assert_eq!(late.failing[0].error.as_deref(), Some("no room"));
    assert!(late.worker.is_some());
    let health = house.store.health(&admin).await.unwrap();
    assert_eq!((health.failing, health.overdue), (1, total - 1));
    assert!(health.silent.is_empty() && !health.database.version.is_empty() && health.database.size > 0);
    assert_eq!(health.database.shared, matches!(on, On::Postgres));
    assert!(!health.disks.is_empty(), "the documents lie on a disk of this computer");
    assert!(health.post.waiting > 0 && health.post.failed == 0 && health.post.oldest.is_some());
    assert!(house.store.works(&house.as_of(cast.senior).await).await.is_err());
    assert!(house.store.health(&house.as_of(cast.owner).await).await.is_err());
}

#[rstest]
#[tokio::test]
async fn people_are_found_page_by_page_by_name_address_and_organization(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let admin = house.as_of(cast.administrator).await;
    let find = async |search: &str, after: Option<PeopleKey>| {
        let filter = PeopleFilter { search: search.to_owned(), after };
        house.store.people(&admin, &filter).await.unwrap()
    };
    let names =
        |lines: &[persistence::read::people::PersonLine]| lines.iter().map(|l| l.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&find("", None).await.lines), ["administrator", "officer", "second", "secretary", "senior"]);
    assert_eq!(names(&find("al amal", None).await.lines), ["owner"], "by the organization");
    assert_eq!(names(&find("SENIOR@", None).await.lines), ["senior"]);
    let after = PeopleKey { name: "officer".to_owned(), id: cast.officer };
    assert_eq!(names(&find("", Some(after)).await.lines), ["second", "secretary", "senior"]);
    assert_eq!(find("officer", None).await.lines[0].signed_in, None);
    house.store.person_signed_in(cast.officer).await.unwrap();
    assert!(find("officer", None).await.lines[0].signed_in.is_some());
    let held = house.store.roles_held(&admin).await.unwrap();
    assert!(held.has(StaffRole::CouncilSecretary) && !held.has(StaffRole::Auditor));
    let application = house.submitted(&cast).await;
    house.act(cast.officer, application, domain::application::Command::Take, &[]).await.unwrap();
    let file = house.store.person_file(&admin, cast.officer).await.unwrap();
    assert_eq!((file.holds, file.seen.len()), (1, 0), "a number, and no case");
    let owner = house.store.person_file(&admin, cast.owner).await.unwrap();
    assert_eq!(owner.memberships.len(), 1);
    let nobody = house.store.person_file(&house.as_of(cast.senior).await, cast.officer).await;
    assert!(matches!(nobody, Err(StoreError::NotFound)));
    let unknown: PersonId = house.store.new_id();
    assert!(matches!(house.store.person_file(&admin, unknown).await, Err(StoreError::NotFound)));
    let ownership = house.store.ownership(&admin, cast.organization).await.unwrap();
    assert_eq!((ownership.members[0].id, ownership.members.len()), (cast.owner, 1));
}
