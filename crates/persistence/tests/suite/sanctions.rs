//! Lists of sanctions: loaded by an administrator, held against the names of open files by the worker.

use super::house::{House, On};
use domain::{
    application::{Command, HitStatus},
    criteria::{CriterionKey, Finding, Question, Reason},
    house::Refusal as No,
    kernel::{ApplicationId, Digest, PersonId},
    screening::{Entry, EntryKind, List, ListSource},
};
use jiff::civil::date;
use persistence::{Refusal, SCREEN, Store, StoreError};
use rstest::rstest;

fn entry(reference: &str, names: &[&str]) -> Entry {
    Entry {
        source: ListSource::Table,
        kind: EntryKind::Unknown,
        reference: reference.to_owned(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        programme: "Invented".to_owned(),
        listed_on: Some(date(2019, 2, 1)),
    }
}

/// A list of a day in November 2026, on which one entry is like the head of the tests' organization.
fn list(day: i8, others: &[Entry]) -> List {
    let like = entry("INV-2", &["The Ferryman", "HADDAD, Rima Zoltan"]);
    let entries: Vec<Entry> = [like].into_iter().chain(others.iter().cloned()).collect();
    let digest = Digest::of(format!("{day} {}", entries.len()).as_bytes());
    List { source: ListSource::Table, dated: Some(date(2026, 11, day)), entries, digest }
}

async fn load(house: &House, by: PersonId, list: List) -> Result<(), StoreError> {
    let viewer = house.as_of(by).await;
    house.store.sanctions_load(&viewer, house.store.new_id(), list).await.map(|_| ())
}

/// What the worker does: the steps of screening, until none is due.
async fn screened(house: &House) {
    for _ in 0..10 {
        let steps = house.store.schedule_lease(100, 60).await.unwrap();
        if !steps.iter().any(|step| step.what == SCREEN) {
            return;
        }
        for step in steps {
            house.store.clock_step(&step).await.unwrap();
        }
    }
    panic!("there is no end of it");
}

async fn found(house: &House, viewer: PersonId, id: ApplicationId) -> Finding {
    let viewer = house.as_of(viewer).await;
    let all = house.store.assessment(&viewer, id).await.unwrap().findings;
    all.into_iter().find(|(key, _)| *key == CriterionKey::IntegrityExclusion).unwrap().1
}

#[rstest]
#[tokio::test]
async fn names_are_held_against_a_list_and_a_match_stays_what_a_person_made_of_it(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let id = house.submitted(&cast).await;
    let nothing = Finding::NotChecked { because: Reason::NoListLoaded };
    assert_eq!(found(&house, cast.officer, id).await, nothing, "nothing is claimed without a list");
    let viewer = house.as_of(cast.officer).await;
    assert!(house.store.screening(&viewer, id).await.unwrap().lists.is_empty());

    load(&house, cast.administrator, list(20, &[])).await.unwrap();
    let waits = Finding::NotChecked { because: Reason::NotScreenedYet };
    assert_eq!(found(&house, cast.officer, id).await, waits, "nor before the names were held against it");
    screened(&house).await;
    let judge = Finding::NeedsJudgement { question: Question::ListHits { open: 1 } };
    assert_eq!(found(&house, cast.officer, id).await, judge);
    let beside = house.store.screening(&viewer, id).await.unwrap();
    assert!(beside.screened.is_some());
    let [one] = beside.matches.as_slice() else { panic!("{:?}", beside.matches) };
    assert_eq!((one.subject.name.as_str(), one.listed.as_str()), ("Rima Haddad", "HADDAD, Rima Zoltan"));
    // Whoever opens the file again has nothing compared anew.
    let first = Store::open(house.settings.clone()).await.unwrap();
    let mut costs = Vec::new();
    for _ in 0..2 {
        let before = first.statements_sent();
        assert_eq!(first.screening(&viewer, id).await.unwrap().matches, beside.matches);
        costs.push(first.statements_sent() - before);
    }
    assert!(costs[1] + 3 <= costs[0], "{costs:?}");
    let file = house.store.case(&viewer, id).await.unwrap();
    assert_eq!(file.application.hits[&one.hit], HitStatus::Open);
    let recorded = "INV-2 · HADDAD, Rima Zoltan / The Ferryman · Invented\nRima Haddad ≈ HADDAD, Rima Zoltan · 90/100";
    assert!(file.texts.values().any(|text| text.words == recorded), "{:?}", file.texts);

    let reason = house.words("Born thirty years later.");
    let clear = Command::ClearHit { hit: one.hit, reason: reason.reference() };
    house.act(cast.officer, id, clear, &[reason]).await.unwrap();
    let met = Finding::Met { because: Reason::OnNoList { lists: 1 } };
    assert_eq!(found(&house, cast.officer, id).await, met);

    // The next list has the same entry: nobody is asked again. Another entry is another question.
    let events = house.rows_of(id.0).await;
    load(&house, cast.administrator, list(21, &[entry("INV-3", &["Nobody At All"])])).await.unwrap();
    assert_eq!(found(&house, cast.officer, id).await, waits);
    screened(&house).await;
    assert_eq!((found(&house, cast.officer, id).await, house.rows_of(id.0).await), (met, events));
    load(&house, cast.administrator, list(22, &[entry("INV-4", &["Al Amal Migrant Aid"])])).await.unwrap();
    screened(&house).await;
    assert_eq!(found(&house, cast.officer, id).await, judge);
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn a_file_that_comes_after_the_list_is_looked_at_by_a_step_of_its_own(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    load(&house, cast.administrator, list(20, &[])).await.unwrap();
    screened(&house).await;
    let id = house.submitted(&cast).await;
    let steps = house.store.schedule_lease(10, 1).await.unwrap();
    assert!(steps.iter().any(|step| step.what == SCREEN && step.stream == id.0), "{steps:?}");
    house.clock.advance(2);
    // What is done with the file in between leaves it on the schedule.
    house.act(cast.officer, id, Command::Take, &[]).await.unwrap();
    screened(&house).await;
    let judge = Finding::NeedsJudgement { question: Question::ListHits { open: 1 } };
    assert_eq!(found(&house, cast.officer, id).await, judge);
}

#[rstest]
#[tokio::test]
async fn a_list_is_an_administrators_to_load_and_a_match_nobodys_who_may_not_see_the_file(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let id = house.submitted(&cast).await;
    for stranger in [cast.officer, cast.senior, cast.owner] {
        let refused = load(&house, stranger, list(20, &[])).await;
        let is_role = |refusal: &Refusal| matches!(refusal, Refusal::House(No::NotYourRole { .. }));
        assert!(matches!(&refused, Err(StoreError::Refused(why)) if is_role(why)), "{refused:?}");
    }
    assert_eq!(house.rows("sanctions_entries").await, 0);
    load(&house, cast.administrator, list(20, &[])).await.unwrap();
    let older = load(&house, cast.administrator, list(19, &[])).await;
    let is_older = |refusal: &Refusal| matches!(refusal, Refusal::House(No::OlderList { .. }));
    assert!(matches!(&older, Err(StoreError::Refused(why)) if is_older(why)), "{older:?}");
    screened(&house).await;
    let lists = house.store.sanctions_lists(&house.as_of(cast.administrator).await).await.unwrap();
    assert_eq!(lists[&ListSource::Table].list.content.names, 2);
    assert!(lists[&ListSource::Table].by.is_some());
    let shut = house.store.sanctions_lists(&house.as_of(cast.officer).await).await;
    assert!(matches!(shut, Err(StoreError::NotFound)));
    let reason = house.words("My sister works there.");
    let declare = Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.second_officer, id, declare, &[reason]).await.unwrap();
    for nobody in [cast.owner, cast.second_officer, cast.administrator] {
        let shut = house.store.screening(&house.as_of(nobody).await, id).await;
        assert!(matches!(shut, Err(StoreError::NotFound)), "{shut:?}");
    }
}

#[rstest]
#[tokio::test]
async fn a_press_that_comes_again_does_not_bring_an_old_list_back(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let admin = house.as_of(cast.administrator).await;
    let press = house.store.new_id();
    house.store.sanctions_load(&admin, press, list(20, &[])).await.unwrap();
    load(&house, cast.administrator, list(21, &[entry("INV-3", &["Nobody At All"])])).await.unwrap();
    house.store.sanctions_load(&admin, press, list(20, &[])).await.unwrap();
    assert_eq!(house.rows("sanctions_entries").await, 2);
    assert_eq!(house.one_number("SELECT COUNT(*) FROM events WHERE kind = 'sanctions_loaded'").await, 2);
}
