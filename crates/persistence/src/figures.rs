//! Figures about the running of the place, for whoever watches over it. Each is read by an index:
//! they are asked for every few seconds.

use crate::{error::StoreError, store::Store, tx};
use domain::kernel::Instant;
use sea_orm::{DatabaseConnection, DbBackend, FromQueryResult};

/// A step of the clock that is late by so many seconds is overdue: a worker looks every second.
const OVERDUE_SECONDS: i64 = 10 * 60;

/// How the place is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Messages that are neither sent nor set aside.
    pub outbox_waiting: u64,
    /// Messages that were set aside for a person to look at.
    pub outbox_failed: u64,
    /// Messages that somebody holds, or that the trial kept.
    pub outbox_held: u64,
    /// When the cause of the oldest waiting message was written.
    pub outbox_oldest: Option<Instant>,
    /// Steps of the clock whose time has come.
    pub schedule_due: u64,
    /// Those of them whose time came more than ten minutes ago.
    pub schedule_overdue: u64,
    /// Steps that failed and wait to be tried again.
    pub schedule_failed: u64,
    /// Documents, those that were taken away included.
    pub documents: u64,
    /// Their bytes.
    pub document_bytes: u64,
}

/// Connections of this process to the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pool {
    /// For what: `reader` and `writer` on `SQLite`, `all` on `PostgreSQL`.
    pub name: &'static str,
    /// How many are open.
    pub open: u32,
    /// How many of these nobody uses.
    pub idle: u32,
    /// How many there can be.
    pub most: u32,
}

#[derive(FromQueryResult)]
struct Sum {
    number: i64,
    total: i64,
}

impl Store {
    /// How the place is doing.
    pub async fn figures(&self) -> Result<Figures, StoreError> {
        let post = self.post_waiting().await?;
        let mut figures = Figures {
            outbox_waiting: post.waiting,
            outbox_failed: post.failed,
            outbox_held: post.held,
            outbox_oldest: post.oldest,
            ..Figures::default()
        };
        let now = self.now();
        figures.schedule_due = self.steps_since(now).await?;
        figures.schedule_overdue = self.steps_since(now.plus_seconds(-OVERDUE_SECONDS)).await?;
        // Its condition is the one of the index of failing steps, which are few.
        let failed = "SELECT COUNT(*) AS number, CAST(0 AS BIGINT) AS total FROM schedule \
                      WHERE last_error IS NOT NULL AND leased_until IS NULL AND next_at > $1";
        figures.schedule_failed = self.sum(failed, [now.micros().into()]).await?.0;
        let stored = "SELECT CAST(COALESCE(SUM(documents), 0) AS BIGINT) AS number, \
                      CAST(COALESCE(SUM(bytes), 0) AS BIGINT) AS total FROM document_sums";
        (figures.documents, figures.document_bytes) = self.sum(stored, []).await?;
        Ok(figures)
    }

    /// The connections of this process.
    pub fn pools(&self) -> Vec<Pool> {
        let (writer, reader) = self.connections();
        if self.is_shared() {
            vec![pool("general", writer), pool("planned", self.planned())]
        } else {
            vec![pool("writer", writer), pool("reader", reader)]
        }
    }

    async fn steps_since(&self, at: Instant) -> Result<u64, StoreError> {
        let sql = "SELECT COUNT(*) AS number, CAST(0 AS BIGINT) AS total FROM schedule WHERE next_at <= $1";
        Ok(self.sum(sql, [at.micros().into()]).await?.0)
    }

    async fn sum<const N: usize>(&self, sql: &str, values: [sea_orm::Value; N]) -> Result<(u64, u64), StoreError> {
        let row: Option<Sum> = tx::one(self.reader(), sql, values).await?;
        Ok(row.map_or((0, 0), |r| (tx::count(r.number), tx::count(r.total))))
    }
}

fn pool(name: &'static str, connection: &DatabaseConnection) -> Pool {
    let (open, idle, most) = if connection.get_database_backend() == DbBackend::Postgres {
        let pool = connection.get_postgres_connection_pool();
        (pool.size(), pool.num_idle(), pool.options().get_max_connections())
    } else {
        let pool = connection.get_sqlite_connection_pool();
        (pool.size(), pool.num_idle(), pool.options().get_max_connections())
    };
    Pool { name, open, idle: u32::try_from(idle).unwrap_or(u32::MAX), most }
}
