//! Whether a file that is told again is a file as any other.

use super::{
    audit::dump,
    house::{House, On},
    path::{admitted, decided, decided_by},
};
use domain::{
    application::{Command, Outcome, OutcomeKind},
    council::{DecisionRule, Votes},
    kernel::{Digest, Language},
};
use persistence::StoreError;
use rstest::rstest;
use sea_orm::ConnectionTrait as _;

/// That the record fits, and that a replay makes the very rows that were written with it.
async fn verifies_and_replays(house: &House) {
    let report = house.store.audit_verify().await.unwrap();
    assert!(report.is_sound(), "{:?}", &report.faults[..report.faults.len().min(9)]);
    let before = dump(house).await;
    house.store.replay().await.unwrap();
    for ((table, now), (_, then)) in dump(house).await.iter().zip(&before) {
        assert!(now == then, "{table}: {:?}", now.iter().zip(then).find(|(a, b)| a != b));
    }
}

#[rstest]
#[tokio::test]
async fn what_is_told_again_verifies_and_a_replay_makes_the_same_of_it(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.endorsed(&cast).await;
    let (events, words) = (house.rows("events").await, house.rows("texts").await);
    let heard = std::sync::Mutex::new(Vec::new());
    let retold = house.store.retell(2_050, 7, &|done, of| heard.lock().unwrap().push((done, of))).await.unwrap();
    assert_eq!(retold.applications, 2_050);
    let heard = heard.into_inner().unwrap();
    assert!(heard.len() > 1 && heard.is_sorted() && heard.last() == Some(&(2_050, 2_050)), "{heard:?}");
    assert_eq!(house.rows("applications").await, 2_051);
    assert_eq!(house.rows("application_search").await, 2_051);
    assert_eq!(house.rows("events").await, events + i64::try_from(retold.events).unwrap());
    assert!(house.rows("texts").await > words + 2_050);
    let documents = u64::try_from(house.rows("documents").await).unwrap();
    assert_eq!(house.store.figures().await.unwrap().documents, documents, "copies are counted with the rest");

    // SQLite keeps the words alone, and PostgreSQL has its own type for them.
    let searched = async || match on {
        // A replay numbers the files anew.
        On::Sqlite => {
            let terms = "SELECT term, id FROM application_search_terms JOIN applications ON applications.n = doc";
            house.dump(&format!("({terms}) AS s")).await
        }
        On::Postgres => house.dump("(SELECT words::text AS words FROM application_search) AS s").await,
    };
    let found_by = searched().await;
    verifies_and_replays(&house).await;
    assert_eq!(searched().await.len(), found_by.len());
    if matches!(on, On::Sqlite) {
        assert_eq!(searched().await, found_by);
    }
    assert!(house.store.size().await.unwrap() > 1_000_000);
}

#[rstest]
#[tokio::test]
async fn what_was_deferred_is_told_again_with_its_letter(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (reasons, why) = (house.words("The Council has questions."), house.words("Against the advice."));
    let outcome = Outcome::Deferred { to: None, reasons: reasons.reference() };
    let (application, _) = decided(&house, &cast, outcome, &[reasons, why]).await;
    let body = format!("The request of {} is deferred.", house.one("SELECT name FROM organizations").await);
    let letter = house.store.letter_freeze(application, OutcomeKind::Deferred, Language::En, &body).await.unwrap();
    house.act(cast.secretary, application, Command::Preview { letter }, &[]).await.unwrap();
    house.act(cast.secretary, application, Command::Announce { letter }, &[]).await.unwrap();
    assert_eq!(house.store.retell(40, 3, &|_, _| ()).await.unwrap().applications, 40);

    assert_eq!(house.one_number("SELECT COUNT(*) FROM applications WHERE state = 'deferred' AND round = 1").await, 41);
    assert_eq!(house.one_number("SELECT COUNT(DISTINCT sha256) FROM letters").await, 41);
    let letters = "SELECT body, sha256 FROM letters".to_owned();
    let letters = sea_orm::Statement::from_string(house.raw.get_database_backend(), letters);
    for row in house.raw.query_all_raw(letters).await.unwrap() {
        let (body, sha256): (String, String) = (row.try_get("", "body").unwrap(), row.try_get("", "sha256").unwrap());
        assert_eq!(Digest::of(body.as_bytes()).to_string(), sha256);
        let told = format!("SELECT COUNT(*) FROM events WHERE kind = 'announced' AND payload LIKE '%{sha256}%'");
        assert_eq!(house.one_number(&told).await, 1);
    }
    verifies_and_replays(&house).await;
}

#[rstest]
#[tokio::test]
async fn a_decision_that_looked_odd_is_told_again_as_such(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let why = house.words("The Chair found the quorum.");
    let votes = Votes { in_favour: 80, against: 7, abstaining: 0, present: 87 };
    let how = (DecisionRule::CONSTITUTION, Some(votes));
    let (application, _) = Box::pin(decided_by(&house, &cast, Outcome::Admitted, how, &[why])).await;
    let letter = Digest::of(b"the letter");
    house.act(cast.secretary, application, Command::Preview { letter }, &[]).await.unwrap();
    house.act(cast.secretary, application, Command::Announce { letter }, &[]).await.unwrap();
    assert_eq!(house.store.retell(40, 3, &|_, _| ()).await.unwrap().applications, 40);
    let counted = "SELECT COUNT(*) FROM tallies WHERE kind = 'despite' AND counted = 'quorum_unmet'";
    assert_eq!(house.one_number(counted).await, 41, "though the session's record tells nothing of the copies");
    verifies_and_replays(&house).await;
}

#[rstest]
#[tokio::test]
async fn whom_the_council_admitted_is_told_again_with_a_line_in_the_register(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    admitted(&house, &cast).await;
    assert_eq!(house.store.retell(40, 3, &|_, _| ()).await.unwrap().applications, 40);

    let lines = "SELECT COUNT(DISTINCT observers.id) FROM observers JOIN organizations ON observer = observers.id \
                 JOIN applications ON applications.id = observers.application \
                 WHERE organizations.id = observers.organization AND applications.state = 'admitted'";
    assert_eq!(house.one_number(lines).await, 41);
    assert_eq!(house.rows("agenda_items").await, 1, "a copy is on no list");
    verifies_and_replays(&house).await;
}

#[tokio::test]
async fn what_was_decided_and_not_announced_is_not_told_again() {
    let Some(house) = House::new(On::Sqlite).await else { return };
    let cast = house.cast().await;
    decided(&house, &cast, Outcome::Admitted, &[]).await;
    let told = house.store.retell(1, 3, &|_, _| ()).await;
    assert!(matches!(told, Err(StoreError::Setting(_))), "{told:?}");
    assert_eq!(house.rows("applications").await, 1);
}

#[rstest]
#[tokio::test]
async fn chance_repeats_itself_and_life_goes_on(#[values(On::Sqlite, On::Postgres)] on: On) {
    let (Some(house), Some(other)) = (House::new(on).await, House::new(on).await) else { return };
    let cast = house.cast().await;
    let application = house.submitted(&cast).await;
    let twin = other.cast().await;
    other.submitted(&twin).await;
    let indexes = match on {
        On::Sqlite => "(SELECT name, sql FROM sqlite_master WHERE type = 'index') AS i",
        On::Postgres => "(SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()) AS i",
    };
    let before = house.dump(indexes).await;
    for place in [&house, &other] {
        place.store.retell(30, 11, &|_, _| ()).await.unwrap();
    }
    assert_eq!(house.dump(indexes).await, before);
    let names = "(SELECT name, name_key, organizations.country, state, reference FROM organizations \
                 JOIN applications ON applications.organization = organizations.id) AS o";
    assert_eq!(house.dump(names).await, other.dump(names).await);

    house.act(cast.owner, application, Command::Withdraw { reason: None }, &[]).await.unwrap();
    let again = house.submitted(&cast).await;
    let viewer = house.as_of(cast.officer).await;
    let reference = house.store.case(&viewer, again).await.unwrap().application.reference.unwrap();
    assert_eq!(reference.number(), 32, "the numbers that were given are not given again");
}
