//! Counts of what strangers try, each for a while: under digests, and gone with the while.

use crate::{
    error::StoreError,
    store::Store,
    tx::{self, count},
};
use domain::kernel::Digest;
use sea_orm::FromQueryResult;

#[derive(FromQueryResult)]
struct Row {
    count: i64,
}

impl Store {
    /// How many attempts stand under `key`.
    pub async fn attempts(&self, key: Digest) -> Result<u64, StoreError> {
        let sql = "SELECT count FROM attempts WHERE key = $1 AND expires_at > $2";
        let row: Option<Row> =
            tx::one(self.reader(), sql, [key.to_string().into(), self.now().micros().into()]).await?;
        Ok(row.map_or(0, |r| count(r.count)))
    }

    /// Counts one more attempt under `key`, and says how many there are with it. The while of
    /// `seconds` begins with the first.
    pub async fn attempt_count(&self, key: Digest, seconds: i64) -> Result<u64, StoreError> {
        self.write((key, seconds), |tx, (key, seconds)| {
            Box::pin(async move {
                let now = tx.now();
                let row: Option<Row> = tx
                    .one(
                        "INSERT INTO attempts (key, count, expires_at) VALUES ($1, 1, $3) \
                         ON CONFLICT (key) DO UPDATE SET \
                         count = CASE WHEN attempts.expires_at <= $2 THEN 1 ELSE attempts.count + 1 END, \
                         expires_at = CASE WHEN attempts.expires_at <= $2 THEN excluded.expires_at \
                         ELSE attempts.expires_at END RETURNING count",
                        [key.to_string().into(), now.micros().into(), now.plus_seconds(*seconds).micros().into()],
                    )
                    .await?;
                Ok(row.map_or(1, |r| count(r.count)))
            })
        })
        .await
    }

    /// Takes one attempt back.
    pub async fn attempt_take_back(&self, key: Digest) -> Result<(), StoreError> {
        self.attempts_change(key, "UPDATE attempts SET count = count - 1 WHERE key = $1 AND count > 0").await
    }

    /// Forgets the attempts under `key`.
    pub async fn attempts_forget(&self, key: Digest) -> Result<(), StoreError> {
        self.attempts_change(key, "DELETE FROM attempts WHERE key = $1").await
    }

    async fn attempts_change(&self, key: Digest, sql: &'static str) -> Result<(), StoreError> {
        self.write(key, move |tx, key| Box::pin(async move { tx.run(sql, [key.to_string().into()]).await.map(|_| ()) }))
            .await
    }
}
