//! Whether tampering is found, and whether a replay makes equal tables.

use super::{
    house::{House, On},
    path::admitted,
};
use persistence::Tampering;
use rstest::rstest;

const TABLES: [&str; 15] = [
    "applications",
    "conflicts",
    "tallies",
    "agenda_items",
    "resolutions",
    "symbols",
    "council_sessions",
    "observers",
    "members",
    "organizations",
    "likeness_keys",
    "duplicates",
    "staff_roles",
    "absences",
    "schedule",
];

pub(super) async fn dump(house: &House) -> Vec<(String, Vec<String>)> {
    let mut dump = Vec::new();
    for table in TABLES {
        dump.push((table.to_owned(), house.dump(table).await));
    }
    dump
}

#[rstest]
#[tokio::test]
async fn a_replay_makes_equal_tables_and_mails_nobody(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    admitted(&house, &cast).await;
    let (before, messages) = (dump(&house).await, house.rows("outbox").await);
    let accounts = house.dump("persons").await;
    assert!(messages > 10, "{messages}");
    let indexes = match on {
        On::Sqlite => "(SELECT name, sql FROM sqlite_master WHERE type = 'index') AS i",
        On::Postgres => "(SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()) AS i",
    };
    let built = house.dump(indexes).await;
    house.tamper("UPDATE applications SET state = 'draft'").await;
    house.tamper("DELETE FROM members").await;
    house.tamper("UPDATE persons SET seq = 99, disabled_at = 1").await;
    let away = "INSERT INTO absences (person, from_on, to_on) SELECT id, '2026-01-01', '2026-01-02' FROM persons";
    house.tamper(away).await;
    // Of a file that is closed, whose history is not read for it again.
    let due = "INSERT INTO schedule (id, stream, stream_kind, what, due_at, next_at, attempts, fence) \
               SELECT id, id, 'application', 'escalate', 1, 1, 0, 0 FROM applications";
    assert_eq!(house.tamper(due).await, 1);
    let replayed = house.store.replay().await.unwrap();
    assert_eq!(house.dump(indexes).await, built);
    assert_eq!(replayed.events, u64::try_from(house.rows("events").await).unwrap());
    assert_eq!(dump(&house).await, before);
    assert_eq!(house.dump("persons").await, accounts);
    assert_eq!(house.rows("outbox").await, messages);
}

#[rstest]
#[tokio::test]
async fn tampering_is_found(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.endorsed(&cast).await;
    let stream = house.stream_literal(application.0);
    let faults = async || {
        let report = house.store.audit_verify().await.unwrap();
        report.faults.into_iter().map(|f| (f.seq, f.what)).collect::<Vec<_>>()
    };
    assert_eq!(faults().await, []);

    // A changed byte.
    let changed = format!("UPDATE events SET payload = payload || ' ' WHERE stream = {stream} AND seq = 2");
    assert_eq!(house.tamper(&changed).await, 1);
    assert_eq!(faults().await, [(2, Tampering::Altered)]);
    house.tamper(&format!("UPDATE events SET payload = rtrim(payload) WHERE stream = {stream} AND seq = 2")).await;
    assert_eq!(faults().await, []);

    // Words that are not those that were written.
    assert!(house.tamper("UPDATE texts SET words = 'x' WHERE words LIKE 'Rima%'").await == 1);
    assert!(matches!(faults().await[..], [(2, Tampering::TextAltered(_))]));
    house.tamper("UPDATE texts SET words = 'Rima Haddad, President' WHERE words = 'x'").await;
    assert_eq!(faults().await, []);

    // A frozen answer that is not what was submitted.
    let identity = "UPDATE dossier_parts SET typed = replace(typed, '4711', '4712') WHERE part = 'identity'";
    assert_eq!(house.tamper(identity).await, 1);
    assert_eq!(faults().await, [(0, Tampering::VersionAltered(1))]);
    house.tamper("UPDATE dossier_parts SET typed = replace(typed, '4712', '4711') WHERE part = 'identity'").await;
    assert_eq!(faults().await, []);

    // A swapped pair.
    for (from, to) in [(5, 900), (6, 5), (900, 6)] {
        house.tamper(&format!("UPDATE events SET seq = {to} WHERE stream = {stream} AND seq = {from}")).await;
    }
    let found = faults().await;
    assert!(found.contains(&(5, Tampering::Altered)) && found.contains(&(6, Tampering::Altered)), "{found:?}");
    for (from, to) in [(5, 900), (6, 5), (900, 6)] {
        house.tamper(&format!("UPDATE events SET seq = {to} WHERE stream = {stream} AND seq = {from}")).await;
    }
    assert_eq!(faults().await, []);

    // A cut tail, first with the head left as it was, then with the head made to fit.
    let last = house.rows_of(application.0).await;
    assert_eq!(house.tamper(&format!("DELETE FROM events WHERE stream = {stream} AND seq = {last}")).await, 1);
    assert_eq!(faults().await, [(last - 1, Tampering::Cut)]);
    house
        .tamper(&format!(
            "UPDATE streams SET seq = {0}, head_hash = (SELECT hash FROM events WHERE stream = {stream} AND seq = {0}) \
             WHERE id = {stream}",
            last - 1
        ))
        .await;
    assert_eq!(faults().await, [(last - 1, Tampering::Cut)], "the answer to the command remembers");

    // A removed event.
    assert_eq!(house.tamper(&format!("DELETE FROM events WHERE stream = {stream} AND seq = 3")).await, 1);
    let found = faults().await;
    assert!(found.contains(&(3, Tampering::Removed)) && found.contains(&(4, Tampering::Altered)), "{found:?}");
}

#[rstest]
#[tokio::test]
async fn events_of_a_stream_without_a_head_are_found_at_both_ends(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.submitted(&cast).await;
    let all = house.rows("streams").await;
    for (order, gone) in [("ASC", 1), ("DESC", 2)] {
        let one = format!("SELECT id FROM streams WHERE seq > 0 ORDER BY id {order} LIMIT 1");
        assert_eq!(house.tamper(&format!("DELETE FROM streams WHERE id = ({one})")).await, 1);
        let heard = std::sync::Mutex::new(Vec::new());
        let telling = |done, of| heard.lock().unwrap().push((done, of));
        let report = house.store.audit_verify_telling(&telling).await.unwrap();
        let found: Vec<_> = report.faults.iter().map(|f| (f.seq, f.what.clone())).collect();
        assert_eq!(found, vec![(1, Tampering::Added); gone], "{order}");
        let left = u64::try_from(all).unwrap() - gone as u64;
        assert_eq!(heard.into_inner().unwrap().last(), Some(&(left, left)));
    }
}
