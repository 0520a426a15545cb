//! What `seed` writes: the same each time, in the proportions of a real house.

#![expect(clippy::unwrap_used, reason = "tests")]

use domain::application::StateKind;
use sea_orm::{ConnectionTrait as _, DatabaseConnection, DbBackend, Statement};
use std::{
    ops::RangeInclusive,
    process::{Command, Stdio},
};

/// So many are told after the sample.
const FILES: usize = 600;

enum Measure {
    /// Of how many files in a hundred it is true.
    Share,
    /// What half of the files have at most.
    Median,
}
use Measure::{Median, Share};

/// What the files of a seed are to be like: what is measured of each, in SQL, and within which bounds. Of so few
/// files chance may take three or four in a hundred from a share.
const PROPORTIONS: [(Measure, &str, &str, RangeInclusive<i64>); 8] = [
    (Share, "over, in whatever way", "standing = 'closed' OR state = 'discarded'", 86..=94),
    (Share, "closed after they were sent in", "standing = 'closed'", 82..=91),
    (Share, "given up as drafts", "state = 'discarded'", 0..=8),
    (Median, "events of the file's own history", "seq", 6..=6),
    (Median, "bytes of words: answers, and what was written about them", WORDS, 1_300..=1_800),
    (Median, "mails about the file", MAILS, 3..=3),
    (Median, "documents", "(SELECT COUNT(*) FROM documents WHERE application = applications.id)", 5..=9),
    (Share, "with a document of which there is more than its row", KEPT, 0..=0),
];
const WORDS: &str = "(SELECT COALESCE(SUM(LENGTH(CAST(typed.value AS BLOB))), 0) \
                     FROM draft_sections, json_each(draft_sections.answers) AS typed \
                     WHERE draft_sections.application = applications.id) + \
                     (SELECT COALESCE(SUM(LENGTH(CAST(words AS BLOB))), 0) FROM texts WHERE stream = applications.id)";
const MAILS: &str = "(SELECT COUNT(*) FROM outbox WHERE application = applications.id)";
const KEPT: &str =
    "EXISTS (SELECT 1 FROM documents WHERE application = applications.id AND object_key NOT LIKE 'retold/%')";

/// Two places of one seed are written at once.
#[tokio::test]
async fn a_seed_at_a_given_time_tells_the_same_again_in_its_proportions() {
    let folder = tempfile::tempdir().unwrap();
    let files = FILES.to_string();
    let told = ["one", "other"].map(|data| {
        let args = ["seed", "--applications", &files, "--now", "2026-11-23T09:00:00Z", "--data", data];
        let mut command = Command::new(env!("CARGO_BIN_EXE_antechamber"));
        command.env_clear().current_dir(folder.path()).args(args).stdout(Stdio::null()).spawn().unwrap()
    });
    for mut seed in told {
        assert!(seed.wait().unwrap().success());
    }
    let one = Box::pin(place(&folder, "one")).await;
    let other = Box::pin(place(&folder, "other")).await;
    let hashes = hashes(&one).await;
    assert!(hashes.len() > 5_000, "{}", hashes.len());
    assert!(hashes == self::hashes(&other).await, "the same time and the same seed told something else");
    keeps_its_proportions(&one).await;
    assert!(!folder.path().join("one/documents/retold").exists(), "copies have documents by name alone");
}

async fn keeps_its_proportions(db: &DatabaseConnection) {
    for (measure, what, of_each, bounds) in PROPORTIONS {
        let copies = format!("n > (SELECT MAX(n) FROM applications) - {FILES}");
        let mut found =
            numbers(db, &format!("SELECT CAST({of_each} AS INTEGER) FROM applications WHERE {copies}")).await;
        assert_eq!(found.len(), FILES);
        found.sort_unstable();
        let found = match measure {
            Share => 100 * found.iter().sum::<i64>() / i64::try_from(FILES).unwrap(),
            Median => found[FILES / 2],
        };
        println!("{found} {what}");
        assert!(bounds.contains(&found), "{what}: {found}, and not {bounds:?}");
    }
    // Every state but the one in which a file waits for its letter, which is told of nobody.
    let states = numbers(db, "SELECT COUNT(DISTINCT state) FROM applications").await;
    assert_eq!(states, [i64::try_from(StateKind::ALL.len()).unwrap() - 1]);
}

async fn place(folder: &tempfile::TempDir, data: &str) -> DatabaseConnection {
    let at = format!("sqlite://{}", folder.path().join(data).join("antechamber.sqlite").display());
    Box::pin(sea_orm::Database::connect(at)).await.unwrap()
}

async fn numbers(db: &DatabaseConnection, sql: &str) -> Vec<i64> {
    let rows = db.query_all_raw(Statement::from_string(DbBackend::Sqlite, sql.to_owned())).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

/// Every event of a place: whose it is, and the hash that covers it and all before it.
async fn hashes(db: &DatabaseConnection) -> Vec<(Vec<u8>, String)> {
    let sql = "SELECT stream, hash FROM events ORDER BY stream, seq".to_owned();
    let rows = db.query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await.unwrap();
    rows.iter().map(|row| (row.try_get("", "stream").unwrap(), row.try_get("", "hash").unwrap())).collect()
}
