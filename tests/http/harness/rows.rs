//! Rows that no event has written: many at once, of what pages read from rows alone.

use super::{START, TestApp};
use domain::kernel::PersonId;
use sea_orm::{ConnectionTrait as _, Database, DatabaseConnection};
use std::ops::RangeInclusive;

impl TestApp {
    /// The database, past the store.
    async fn raw(&self) -> DatabaseConnection {
        let url = format!("sqlite://{}", self.folder.path().join("test.db").display());
        Box::pin(Database::connect(url)).await.unwrap()
    }

    /// So many files in the past, half of them admitted: the n-th was on a list after 10 n days and
    /// decided after 20 n. Rows without a history: how long files take is read from rows alone.
    pub async fn past_files(&self, files: i64) {
        const DAY: i64 = 24 * 60 * 60 * 1_000_000;
        let raw = self.raw().await;
        let start: jiff::Timestamp = START.parse().unwrap();
        let received = start.as_microsecond() - 4_000 * DAY;
        for n in 1..=files {
            let (state, listed, decided) = (
                if n % 2 == 0 { "admitted" } else { "not_admitted" },
                received + 10 * n * DAY,
                received + 20 * n * DAY,
            );
            let sql = format!(
                "INSERT INTO applications (id, organization, state, state_since, version, round, findings_met, \
                 findings_unmet, findings_stale, open_hits, opened_at, received_at, listed_at, changed_at, seq) \
                 VALUES (X'{:032x}', X'{:032x}', '{state}', {decided}, 1, 0, 0, 0, 0, 0, {received}, {received}, \
                 {listed}, {decided}, 9)",
                n, 1
            );
            raw.execute_unprepared(&sql).await.unwrap();
        }
        raw.close().await.unwrap();
    }

    /// What figures count: of each kind and key, one fact of each of these files.
    pub async fn counted(&self, facts: &[(&str, &str, RangeInclusive<i64>)]) {
        let raw = self.raw().await;
        let at = START.parse::<jiff::Timestamp>().unwrap().as_microsecond();
        for (kind, key, files) in facts {
            for n in files.clone() {
                let sql = format!("INSERT INTO tallies VALUES (X'{n:032x}', '{kind}', '{key}', '{key}', {at}, 100)");
                raw.execute_unprepared(&sql).await.unwrap();
            }
        }
        raw.close().await.unwrap();
    }

    /// So many files of the organization that has one, in every view of the queue, some of them held by
    /// `holder` and found by the word `horizons`. Rows without a history: a list reads nothing else.
    pub async fn listed_files(&self, files: u32, holder: PersonId) {
        let raw = self.raw().await;
        let start: jiff::Timestamp = START.parse().unwrap();
        let at = start.as_microsecond() - 1_000_000_000;
        let sql = format!(
            "WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < {files}), \
             states(n, state, standing) AS (VALUES (0, 'submitted', 'open'), (1, 'under_review', 'open'), \
             (2, 'recommended', 'open'), (3, 'endorsed', 'open'), (4, 'withdrawn', 'closed')) \
             INSERT INTO applications (id, organization, state, standing, state_since, version, round, findings_met, \
             findings_unmet, findings_stale, open_hits, opened_at, received_at, due_at, due_key, changed_at, seq, \
             holder, session) \
             SELECT randomblob(16), (SELECT organization FROM applications ORDER BY n LIMIT 1), states.state, \
             states.standing, {at}, 1, 0, 0, 0, 0, 0, {at}, {at}, {at}, {at}, {at}, 9, \
             CASE states.n WHEN 0 THEN NULL ELSE X'{holder}' END, (SELECT id FROM council_sessions LIMIT 1) \
             FROM i JOIN states",
            holder = holder.to_string().replace('-', ""),
        );
        raw.execute_unprepared(&sql).await.unwrap();
        let sql = "INSERT INTO application_search (rowid, words) SELECT n, 'horizons' FROM applications WHERE n NOT IN \
                   (SELECT rowid FROM application_search)";
        raw.execute_unprepared(sql).await.unwrap();
        raw.close().await.unwrap();
    }

    /// The message whose facts say `now`, as it was queued when they said `before`.
    pub async fn queued_when(&self, now: &str, before: &str) {
        let raw = self.raw().await;
        let sql =
            format!("UPDATE outbox SET facts = replace(facts, '{now}', '{before}') WHERE instr(facts, '{now}') > 0");
        assert_eq!(raw.execute_unprepared(&sql).await.unwrap().rows_affected(), 1, "{now}");
        raw.close().await.unwrap();
    }

    /// Every message that waits so many times more, as if what it tells of had come again.
    pub async fn more_messages(&self, times: u32) {
        let raw = self.raw().await;
        let sql = format!(
            "WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < {times}) \
             INSERT INTO outbox (id, cause_stream, cause_seq, recipient, template, facts, state, attempts, next_at, \
             fence, created_at, application) SELECT randomblob(16), randomblob(16), cause_seq, recipient, template, \
             facts, state, attempts, next_at, fence, created_at, application FROM outbox JOIN i"
        );
        raw.execute_unprepared(&sql).await.unwrap();
        raw.close().await.unwrap();
    }
}
