//! How long past files took: times alone, of no file in particular.

use crate::{error::StoreError, store::Store, tx};
use domain::{
    application::{Pace, Past},
    kernel::Instant,
};
use sea_orm::FromQueryResult;

#[derive(FromQueryResult)]
struct Row {
    received_at: i64,
    listed_at: i64,
    state_since: i64,
}

impl Store {
    /// The ways of the files that the Council decided last, the latest first: as many as
    /// [`Pace::LATEST`], read by the index of states however many there are. Anybody may know them: no
    /// decision is among them that was not announced, and no word of whose they are.
    pub async fn past_files(&self) -> Result<Vec<Past>, StoreError> {
        let of = |state: &str| {
            format!(
                "SELECT * FROM (SELECT received_at, listed_at, state_since FROM applications \
                 WHERE state = '{state}' ORDER BY state_since DESC, n DESC LIMIT {}) AS {state}",
                Pace::LATEST
            )
        };
        let sql = format!(
            "SELECT received_at, listed_at, state_since FROM ({} UNION ALL {}) AS decided \
             WHERE received_at IS NOT NULL AND listed_at IS NOT NULL ORDER BY state_since DESC LIMIT {}",
            of("admitted"),
            of("not_admitted"),
            Pace::LATEST
        );
        let rows: Vec<Row> = tx::all(self.reader(), &sql, []).await?;
        let past = |row: Row| Past {
            received: Instant::from_micros(row.received_at),
            listed: Instant::from_micros(row.listed_at),
            decided: Instant::from_micros(row.state_since),
        };
        Ok(rows.into_iter().map(past).collect())
    }
}
