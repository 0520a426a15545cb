//! What administrators read, on both databases.

use super::{
    house::{House, On},
    people::{Cast, envelope},
    queue::another,
};
use domain::{
    application,
    house::{Command, SettingKey, Year},
    kernel::{ApplicationId, Digest, Instant, Language, PersonId, StaffRole},
    people,
};
use jiff::civil::date;
use persistence::{
    DueStep, Ran, Stepped, StoreError,
    read::{
        doings::What,
        people::{Circle, PeopleFilter, PeopleKey},
        works::Works,
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
    assert_eq!(last(&late, &step).1, Ran::Failed);
    assert!(works.kinds.iter().all(|kind| kind.last.is_none()), "nothing was taken before");
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

/// When a step of this one's kind was taken last, and how it ended.
fn last(works: &Works, step: &DueStep) -> (Instant, Ran) {
    let kind = works.kinds.iter().find(|kind| kind.stream == step.stream_kind && kind.what == step.what);
    kind.unwrap().last.unwrap()
}

#[rstest]
#[tokio::test]
async fn of_each_kind_of_step_the_last_run_is_known(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.submitted(&cast).await;
    let admin = house.as_of(cast.administrator).await;
    let mut before = house.store.now();
    for _ in 0..4 {
        let Some(due) = house.store.next_due().await.unwrap() else { break };
        house.clock.set(due.max(house.store.now()));
        for step in house.store.schedule_lease(1, 60).await.unwrap() {
            let stepped = house.store.clock_step(&step).await.unwrap();
            let works = house.store.works(&admin).await.unwrap();
            let (at, ran) = last(&works, &step);
            assert!(at > before && at <= house.store.now());
            assert_eq!(ran, if stepped == Stepped::Done { Ran::Taken } else { Ran::Postponed });
            before = at;
        }
        for message in house.store.outbox_lease(100, 60).await.unwrap() {
            house.store.outbox_sent(&message.lease, "{}").await.unwrap();
        }
    }
    let works = house.store.works(&admin).await.unwrap();
    let ran = works.kinds.iter().filter(|kind| kind.last.is_some()).count();
    assert!(ran > 0, "a step was taken");
    assert_eq!(house.rows("schedule_runs").await, i64::try_from(ran).unwrap(), "one row a kind");
    let ahead: u64 = works.kinds.iter().map(|kind| kind.count).sum();
    assert_eq!(house.rows("schedule").await, i64::try_from(ahead).unwrap());
    assert!(works.kinds.iter().all(|kind| kind.next.is_some() == (kind.count > 0)));
}

#[rstest]
#[tokio::test]
async fn people_are_found_page_by_page_by_name_address_and_organization(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let admin = house.as_of(cast.administrator).await;
    let find = async |search: &str, after: Option<PeopleKey>| {
        let filter = PeopleFilter { search: search.to_owned(), after, ..PeopleFilter::default() };
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
    let others = PeopleFilter { circle: Circle::Others, ..PeopleFilter::default() };
    assert!(house.store.people(&admin, &others).await.unwrap().lines.is_empty(), "owners are of their organization");
    house.person("newcomer").await;
    let others = house.store.people(&admin, &others).await.unwrap();
    assert_eq!((names(&others.lines), others.lines[0].circle()), (vec!["newcomer".to_owned()], Circle::Others));
    assert!(!names(&find("", None).await.lines).contains(&"newcomer".to_owned()), "works here in no role");
    assert_eq!(names(&find("newcomer", None).await.lines), ["newcomer"], "a search goes through everybody");
    let held = house.store.roles_held(&admin).await.unwrap();
    assert!(held.has(StaffRole::CouncilSecretary) && !held.has(StaffRole::Auditor));
    let application = house.submitted(&cast).await;
    house.act(cast.officer, application, application::Command::Take, &[]).await.unwrap();
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

/// How many files the officer holds, as this person is told, and which.
async fn held(house: &House, cast: &Cast, by: PersonId) -> (u64, Vec<ApplicationId>) {
    let file = house.store.person_file(&house.as_of(by).await, cast.officer).await.unwrap();
    (file.holds, file.seen.into_iter().map(|(id, _)| id).collect())
}

#[rstest]
#[tokio::test]
async fn who_holds_a_file_that_is_kept_from_an_administrator_is_told_by_no_number(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let alma = house.person("alma").await;
    let administrator = house.as_of(cast.administrator).await;
    let grant = async |role| {
        let command = envelope(&house.store, people::Command::GrantRole { role });
        house.store.person(&administrator, alma, command, &[]).await.unwrap();
    };
    grant(StaffRole::Administrator).await;
    let own = house.registered(alma, "House of Alma", "KE").await;
    let hers = house.submitted(&Cast { owner: alma, organization: own, ..cast }).await;
    let plain = house.submitted(&cast).await;
    let doubtful = house.submitted(&another(&house, &cast, "two", "Second House", "FJ").await).await;
    for file in [hers, plain, doubtful] {
        house.act(cast.officer, file, application::Command::Take, &[]).await.unwrap();
    }
    assert_eq!(held(&house, &cast, cast.administrator).await, (3, vec![]));
    assert_eq!(held(&house, &cast, alma).await, (2, vec![]), "nothing of her own organization's file");
    // One who reads cases as well.
    grant(StaffRole::SeniorOfficer).await;
    assert_eq!(held(&house, &cast, alma).await, (2, vec![plain, doubtful]));
    let reason = house.words("My sister works there.");
    let declare = application::Command::DeclareConflict { reason: reason.reference() };
    house.act(alma, doubtful, declare, &[reason]).await.unwrap();
    assert_eq!(held(&house, &cast, alma).await, (1, vec![plain]));
}
