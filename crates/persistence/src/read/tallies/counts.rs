//! The statements. What is counted is asked for by name, as rows of a `VALUES` list: a database then
//! counts one range of an index for each, and never groups what it would first have to read.

use super::{AGES, Load, Month};
use crate::{
    error::StoreError,
    read::{
        hidden::Hidden,
        queue::{CLOSED, OPEN, OURS},
    },
    store::Store,
    tx,
};
use domain::{
    application::{Counted, Pace, StateKind, Stay, Waiting},
    council::SessionKind,
    dossier::country,
    kernel::{CouncilSessionId, Day, Instant},
};
use sea_orm::FromQueryResult;
use std::collections::BTreeMap;

const DAY_SECONDS: i64 = 24 * 60 * 60;

/// Files that wait are told apart by weeks of age, as far back as this; older ones are one group.
const WEEKS: i64 = 104;

/// States in which a file is on its way to being ready. A deferred one is while something is to be answered,
/// examined again or corrected; once it comes on a list as it stands, it is ready. One that is proposed to be
/// closed is on its way out: should nobody countersign that, it is on its way again, and counted again.
const NOT_READY: [StateKind; 6] = [
    StateKind::Submitted,
    StateKind::Screening,
    StateKind::AwaitingApplicant,
    StateKind::UnderReview,
    StateKind::Recommended,
    StateKind::Deferred,
];

/// What comes on a list again as it stands, said as its index says it.
const AGAIN: &str = "standing = 'open' AND comes_again > 0";

/// What waits for its organization and calls for the secretariat all the same, said as its index says it. What was
/// deferred and calls for it is due at no time.
const CALLING: &str = "standing = 'open' AND state = 'awaiting_applicant' AND calls IS NOT NULL";

#[derive(FromQueryResult)]
struct Counts {
    files: i64,
}

impl Store {
    pub(super) async fn count_open(&self, hidden: &Hidden) -> Result<Vec<(StateKind, u64)>, StoreError> {
        let each = |(k, state): (usize, &StateKind)| {
            let (key, but) = (state.key(), hidden.files());
            format!("SELECT CAST({k} AS BIGINT) AS k, COUNT(*) AS files FROM applications WHERE state = '{key}'{but}")
        };
        let parts: Vec<String> = OPEN.iter().enumerate().map(each).collect();
        let counts = self.counts(&format!("{} ORDER BY 1", parts.join(" UNION ALL "))).await?;
        Ok(OPEN.into_iter().zip(counts).collect())
    }

    /// By the indexes of (standing, receipt) and (state, since when).
    pub(super) async fn count_months(
        &self,
        hidden: &Hidden,
        months: &[(Day, Instant, Instant)],
    ) -> Result<Vec<Month>, StoreError> {
        let within = |what: &str, key: &str, at: &str| {
            format!(
                "(SELECT COUNT(*) FROM applications WHERE {what} = '{key}' AND {at} >= a AND {at} < b{})",
                hidden.files()
            )
        };
        let received = ["open", "closed"].map(|standing| within("standing", standing, "received_at")).join(" + ");
        let closed = CLOSED.map(|state| within("state", state.key(), "state_since"));
        // One list of months for each thing that is counted in them.
        let parts = std::iter::once(received).chain(closed).enumerate().map(|(of, count)| {
            format!("SELECT CAST({of} AS BIGINT) AS part, CAST(k AS BIGINT) AS k, {count} AS files FROM ranges")
        });
        let sql = format!(
            "{} {} ORDER BY 1, 2",
            ranges(months.iter().map(|m| (m.1, m.2))),
            parts.collect::<Vec<_>>().join(" UNION ALL ")
        );
        let rows: Vec<Counts> = tx::all(self.reader(), &sql, []).await?;
        let counts: Vec<u64> = rows.into_iter().map(|row| tx::count(row.files)).collect();
        let of = |part: usize, month: usize| counts.get(part * months.len() + month).copied().unwrap_or(0);
        let closed = |month| (1..).zip(CLOSED).map(|(part, state)| (state, of(part, month))).collect();
        let month =
            |(at, (first, ..)): (usize, &(Day, _, _))| Month { first: *first, received: of(0, at), closed: closed(at) };
        Ok(months.iter().enumerate().map(month).collect())
    }

    /// By the index of (country, standing).
    pub(super) async fn count_countries(
        &self,
        hidden: &Hidden,
    ) -> Result<Vec<(Option<&'static str>, u64)>, StoreError> {
        let open = format!("standing = 'open'{}", hidden.files());
        let codes: Vec<String> =
            country::CODES.iter().enumerate().map(|(k, code)| format!("({k}, '{code}')")).collect();
        let sql = format!(
            "WITH codes(k, code) AS (VALUES {}) \
             SELECT CAST(k AS BIGINT) AS k, \
             (SELECT COUNT(*) FROM applications WHERE country = code AND {open}) AS files FROM codes \
             UNION ALL SELECT CAST({} AS BIGINT) AS k, COUNT(*) AS files FROM applications \
             WHERE country IS NULL AND {open} ORDER BY 1",
            codes.join(", "),
            codes.len()
        );
        let counts = self.counts(&sql).await?;
        let codes = country::CODES.iter().map(|code| Some(*code)).chain([None]);
        Ok(codes.zip(counts).filter(|(_, files)| *files > 0).collect())
    }

    pub(super) async fn count_ages(&self, hidden: &Hidden) -> Result<Vec<u64>, StoreError> {
        let now = self.now();
        let older = |days: &u32| now.plus_seconds(-i64::from(*days) * DAY_SECONDS);
        let ends: Vec<Instant> = [latest()].into_iter().chain(AGES.iter().map(older)).chain([earliest()]).collect();
        let within = ends.windows(2).filter_map(|pair| Some((*pair.last()?, *pair.first()?)));
        self.count_received(&received("standing = 'open'", hidden), within, None).await
    }

    /// Files that are meant for a session and not ready, in groups of one week. Those that are meant for a later one
    /// are no more on their way to this list than what is ready for another is on it.
    pub(super) async fn count_waiting(
        &self,
        hidden: &Hidden,
        session: CouncilSessionId,
    ) -> Result<Vec<Waiting>, StoreError> {
        let now = self.now();
        let ago = |weeks: i64| now.plus_seconds(-weeks * 7 * DAY_SECONDS);
        let states = NOT_READY.map(|s| format!("'{}'", s.key())).join(", ");
        let weeks = (0..=WEEKS).map(|week| {
            (if week == WEEKS { earliest() } else { ago(week + 1) }, if week == 0 { latest() } else { ago(week) })
        });
        let meant = |which: &str| received(&format!("session = $1 AND {which}"), hidden);
        let (all, again) = (meant(&format!("state IN ({states})")), meant(AGAIN));
        let counts = self.count_received(&format!("{all} - {again}"), weeks, Some(session)).await?;
        let group = |(week, files): (u32, u64)| Waiting { days: week * 7, files };
        Ok((0u32..).zip(counts).map(group).filter(|w| w.files > 0).collect())
    }

    /// What is ready for a regular session, as the queue's view of it has it: what stands on its list, and of what is
    /// meant for it what is countersigned, or was deferred and comes as it stands. Whoever was too late for it, and
    /// could be placed all the same, is meant for a later one.
    pub(super) async fn count_ready(&self, hidden: &Hidden, session: CouncilSessionId) -> Result<u64, StoreError> {
        let but = hidden.files();
        let meant = |which: &str| format!("(SELECT COUNT(*) FROM applications WHERE session = $1 AND {which}{but})");
        let sql = format!("SELECT {} + {} AS files", meant("state IN ('endorsed', 'on_agenda')"), meant(AGAIN));
        let row: Option<Counts> = tx::one(self.reader(), &sql, [session.0.into()]).await?;
        Ok(row.map_or(0, |r| tx::count(r.files)))
    }

    /// The regular session whose list closes next: what is received aims at one, and at no other. On the list of a
    /// special session, or of a written procedure, comes what somebody places there.
    pub(super) async fn list_that_closes_next(
        &self,
    ) -> Result<Option<(CouncilSessionId, SessionKind, Instant)>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            id: uuid::Uuid,
            kind: String,
            number: Option<i64>,
            list_closes_at: i64,
        }
        let sql = "SELECT id, kind, number, list_closes_at FROM council_sessions \
                   WHERE kind = 'regular' AND state = 'planned' AND list_closes_at > $1 \
                   ORDER BY list_closes_at LIMIT 1";
        let row: Option<Row> = tx::one(self.reader(), sql, [self.now().micros().into()]).await?;
        let read = |r: Row| {
            let kind = SessionKind::from_key(&r.kind, r.number.and_then(|n| u16::try_from(n).ok()))?;
            Some((r.id.into(), kind, Instant::from_micros(r.list_closes_at)))
        };
        Ok(row.and_then(read))
    }

    /// Whoever holds a file is found by going from one holder to the next in the index of holders.
    pub(super) async fn count_load(&self, hidden: &Hidden) -> Result<Vec<Load>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            who: Option<uuid::Uuid>,
            name: Option<String>,
            files: i64,
            overdue: i64,
        }
        let now = self.now().micros();
        let ours = OURS.iter().map(|s| format!("'{}'", s.key())).collect::<Vec<_>>().join(", ");
        let but = hidden.files();
        let counts = |who: &str| {
            format!(
                "(SELECT COUNT(*) FROM applications WHERE holder {who} AND standing = 'open'{but}) AS files, \
                 (SELECT COUNT(*) FROM applications WHERE holder {who} AND standing = 'open' AND state IN ({ours}) \
                  AND due_key < {now}{but}) \
                 + (SELECT COUNT(*) FROM applications WHERE holder {who} AND {CALLING} \
                  AND due_key < {now}{but}) AS overdue"
            )
        };
        let sql = format!(
            "WITH RECURSIVE holders(person) AS ( \
               SELECT * FROM (SELECT holder FROM applications WHERE holder IS NOT NULL ORDER BY holder LIMIT 1) AS a \
               UNION ALL \
               SELECT (SELECT holder FROM applications WHERE holder > person ORDER BY holder LIMIT 1) \
               FROM holders WHERE person IS NOT NULL) \
             SELECT person AS who, (SELECT name FROM persons WHERE id = person) AS name, {} \
             FROM holders WHERE person IS NOT NULL UNION ALL SELECT CAST(NULL AS UUID) AS who, NULL AS name, {}",
            counts("= person"),
            counts("IS NULL")
        );
        let rows: Vec<Row> = tx::all(self.reader(), &sql, []).await?;
        let load = |r: Row| Load {
            holder: r.who.map(Into::into),
            name: r.name,
            files: tx::count(r.files),
            overdue: tx::count(r.overdue),
        };
        let mut load: Vec<Load> = rows.into_iter().map(load).filter(|l| l.files > 0).collect();
        load.sort_by_key(|l| (l.name.is_none(), std::cmp::Reverse(l.files)));
        Ok(load)
    }

    /// How often each was counted since then.
    pub(super) async fn count_tallies(
        &self,
        hidden: &Hidden,
        wanted: &[Counted],
        since: Instant,
    ) -> Result<Vec<(Counted, u64)>, StoreError> {
        let rows: Vec<String> =
            (0..).zip(wanted).map(|(k, w)| format!("({k}, '{}', '{}')", w.kind(), w.key())).collect();
        let sql = format!(
            "WITH wanted(k, of_kind, of_key) AS (VALUES {}) SELECT CAST(k AS BIGINT) AS k, (SELECT COUNT(*) \
             FROM tallies WHERE kind = of_kind AND counted = of_key AND at >= $1{}) AS files FROM wanted ORDER BY k",
            rows.join(", "),
            hidden.of_files()
        );
        let counts: Vec<Counts> = tx::all(self.reader(), &sql, [since.micros().into()]).await?;
        Ok(wanted.iter().copied().zip(counts.into_iter().map(|c| tx::count(c.files))).collect())
    }

    /// The latest stays in each state: as many as [`Pace::LATEST`], read by the index.
    pub(super) async fn latest_stays(&self, hidden: &Hidden) -> Result<Vec<(StateKind, Vec<Stay>)>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            state: i64,
            at: i64,
            days: i64,
        }
        let latest = OPEN.iter().enumerate().map(|(at, state)| {
            let key = state.key();
            format!(
                "SELECT * FROM (SELECT {at} AS state, at, days FROM tallies WHERE kind = 'stay' AND counted = '{key}'{} \
                 ORDER BY at DESC LIMIT {}) AS {key}",
                hidden.of_files(),
                Pace::LATEST
            )
        });
        let sql = format!(
            "SELECT CAST(state AS BIGINT) AS state, at, days FROM ({}) AS stays",
            latest.collect::<Vec<_>>().join(" UNION ALL ")
        );
        let rows: Vec<Row> = tx::all(self.reader(), &sql, []).await?;
        let mut stays: BTreeMap<i64, Vec<Stay>> = BTreeMap::new();
        for row in rows {
            let stay = Stay { until: Instant::from_micros(row.at), days: u32::try_from(row.days).unwrap_or(0) };
            stays.entry(row.state).or_default().push(stay);
        }
        Ok((0..).zip(OPEN).filter_map(|(at, state)| Some((state, stays.remove(&at)?))).collect())
    }

    /// How many files were received within each range, as `count` tells of one that begins at `a` and ends at `b`; of a
    /// session where one is given.
    async fn count_received(
        &self,
        count: &str,
        within: impl Iterator<Item = (Instant, Instant)>,
        session: Option<CouncilSessionId>,
    ) -> Result<Vec<u64>, StoreError> {
        let ranges = ranges(within);
        let sql = format!("{ranges} SELECT CAST(k AS BIGINT) AS k, {count} AS files FROM ranges ORDER BY 1");
        let rows: Vec<Counts> = tx::all(self.reader(), &sql, session.map(|session| session.0.into())).await?;
        Ok(counted(rows))
    }

    async fn counts(&self, sql: &str) -> Result<Vec<u64>, StoreError> {
        Ok(counted(tx::all(self.reader(), sql, []).await?))
    }
}

fn counted(rows: Vec<Counts>) -> Vec<u64> {
    rows.into_iter().map(|row| tx::count(row.files)).collect()
}

/// How many files of a kind were received between `a` and `b`.
fn received(kind: &str, hidden: &Hidden) -> String {
    let but = hidden.files();
    format!("(SELECT COUNT(*) FROM applications WHERE {kind} AND received_at >= a AND received_at < b{but})")
}

/// Beginning of a range that has none.
fn earliest() -> Instant {
    Instant::from_micros(0)
}

/// End of a range that has none.
fn latest() -> Instant {
    Instant::from_micros(i64::MAX)
}

/// Ranges of time as a table of a statement: number, beginning, end.
fn ranges(within: impl Iterator<Item = (Instant, Instant)>) -> String {
    let row = |(k, (from, to)): (usize, (Instant, Instant))| format!("({k}, {}, {})", from.micros(), to.micros());
    format!("WITH ranges(k, a, b) AS (VALUES {})", within.enumerate().map(row).collect::<Vec<_>>().join(", "))
}
