//! Whether the place works: the database, the documents, the post, the clock, the disks. No secrets:
//! no address, no key.

use super::works::{Post, oversees};
use crate::{
    error::StoreError,
    law,
    store::Store,
    tx::{count, one},
    viewer::Viewer,
};
use domain::kernel::{Day, Instant};
use jiff::ToSpan;
use sea_orm::FromQueryResult;
use std::{collections::BTreeSet, path::Path, time::Duration};

/// Longest that a part may take to answer before it counts as silent.
const PATIENCE: Duration = Duration::from_secs(5);

/// A part without which no request can be answered well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The database.
    Database,
    /// The document store.
    Documents,
}

/// What the database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatabaseFacts {
    /// Whether it is PostgreSQL; else it is `SQLite`.
    pub shared: bool,
    /// Its version.
    pub version: String,
    /// The last change of the schema.
    pub schema: String,
    /// How much it holds, in bytes.
    pub size: u64,
}

/// Room on a disk that the place writes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disk {
    /// Bytes that are free.
    pub free: u64,
    /// Bytes in all.
    pub total: u64,
}

impl Disk {
    /// Whether less than a tenth is left.
    pub const fn is_short(self) -> bool {
        self.free < self.total / 10
    }
}

/// How the place is.
#[derive(Clone, Debug)]
pub struct Health {
    /// The parts that do not answer: while there is one, `/readyz` says no.
    pub silent: Vec<Part>,
    /// What the database is.
    pub database: DatabaseFacts,
    /// What waits to be sent.
    pub post: Post,
    /// Steps of the clock that wait longer than they should.
    pub overdue: u64,
    /// Steps of the clock that failed and are tried again.
    pub failing: u64,
    /// When a worker was last heard of.
    pub worker: Option<Instant>,
    /// Years whose calendar an administrator should have loaded by now.
    pub years_missing: Vec<i16>,
    /// The disks, where they are of this computer.
    pub disks: Vec<Disk>,
}

impl Store {
    /// The parts that do not answer. Cheap: balancers ask every few seconds.
    pub async fn silent_parts(&self) -> Vec<Part> {
        let (database, documents) =
            tokio::join!(answers(Box::pin(self.ping())), answers(Box::pin(self.0.objects.ping())));
        let parts = [(Part::Database, database), (Part::Documents, documents)];
        parts.into_iter().filter(|(_, is_there)| !is_there).map(|(part, _)| part).collect()
    }

    /// How the place is, for administrators and auditors.
    pub async fn health(&self, viewer: &Viewer) -> Result<Health, StoreError> {
        oversees(viewer)?;
        Ok(Health {
            silent: self.silent_parts().await,
            database: self.database_facts().await?,
            post: self.post_waiting().await?,
            overdue: self.steps_overdue().await?,
            failing: self.steps_failing().await?,
            worker: self.worker_heard().await?,
            years_missing: self.years_missing().await?,
            disks: disks(&self.0.files),
        })
    }

    /// Years whose calendar an administrator should have loaded by now: this one, and the next one from
    /// as many months before it begins as the rulebook says.
    pub async fn years_missing(&self) -> Result<Vec<i16>, StoreError> {
        let house = law::house(self.reader()).await?;
        let loaded: BTreeSet<i16> = house.map(|h| h.years.into_keys().collect()).unwrap_or_default();
        let months = law::rulebook()?.parameters().calendar_warning_months.value;
        Ok(years_wanted(self.moment().day, months).into_iter().filter(|year| !loaded.contains(year)).collect())
    }

    async fn database_facts(&self) -> Result<DatabaseFacts, StoreError> {
        #[derive(FromQueryResult)]
        struct Facts {
            version: String,
            size: i64,
        }
        #[derive(FromQueryResult)]
        struct Schema {
            version: String,
        }
        let shared = self.is_shared();
        let sql = if shared {
            "SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS size"
        } else {
            "SELECT sqlite_version() AS version, page_count * page_size AS size \
             FROM pragma_page_count(), pragma_page_size()"
        };
        let facts: Option<Facts> = one(self.reader(), sql, []).await?;
        let sql = "SELECT version FROM seaql_migrations ORDER BY version DESC LIMIT 1";
        let schema: Option<Schema> = one(self.reader(), sql, []).await?;
        let (version, size) = facts.map(|f| (f.version, count(f.size))).unwrap_or_default();
        Ok(DatabaseFacts { shared, version, schema: schema.map(|s| s.version).unwrap_or_default(), size })
    }
}

async fn answers(asked: impl Future<Output = Result<(), StoreError>>) -> bool {
    match tokio::time::timeout(PATIENCE, asked).await {
        Ok(Ok(())) => true,
        Ok(Err(error)) => {
            tracing::warn!(%error, "not ready");
            false
        }
        Err(_) => {
            tracing::warn!("not ready: no answer in time");
            false
        }
    }
}

/// The years that should be there on `today`.
fn years_wanted(today: Day, months: u16) -> BTreeSet<i16> {
    let ahead = today.checked_add(i32::from(months).months()).unwrap_or(today);
    [today.year(), ahead.year()].into()
}

/// Each disk once: the database and the documents often lie on the same one.
fn disks(files: &[std::path::PathBuf]) -> Vec<Disk> {
    let mut seen = BTreeSet::new();
    files.iter().filter_map(|file| disk(file)).filter(|(id, _)| seen.insert(*id)).map(|(_, disk)| disk).collect()
}

fn disk(file: &Path) -> Option<(u64, Disk)> {
    let found = rustix::fs::statvfs(file).ok()?;
    let bytes = |blocks: u64| blocks.saturating_mul(found.f_frsize);
    Some((found.f_fsid, Disk { free: bytes(found.f_bavail), total: bytes(found.f_blocks) }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_next_year_is_asked_for_three_months_before_it_begins() {
        assert_eq!(years_wanted(date(2026, 9, 30), 3), [2026].into());
        assert_eq!(years_wanted(date(2026, 10, 1), 3), [2026, 2027].into());
        assert_eq!(years_wanted(date(2026, 12, 31), 3), [2026, 2027].into());
    }

    #[test]
    fn a_disk_is_counted_once_and_has_room_in_it() {
        let here = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let found = disks(&[here.clone(), here.join("src"), here.join("nothing")]);
        assert_eq!(found.len(), 1);
        assert!(found[0].total > found[0].free && found[0].free > 0);
        assert!(Disk { free: 9, total: 100 }.is_short() && !Disk { free: 10, total: 100 }.is_short());
    }
}
