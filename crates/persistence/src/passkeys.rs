//! What is kept of passkeys: enough to know one again, and nothing that opens anything. That there is one is
//! an event; its name, which a person chose, is not.

use crate::{error::StoreError, factors::give, store::Store, tx};
use domain::{
    kernel::{CommandId, Digest, Instant, PersonId},
    people::Command,
};
use sea_orm::FromQueryResult;

/// A passkey to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPasskey {
    /// Digest of what the device finds it by.
    pub id: Digest,
    /// As its owner calls it.
    pub name: String,
    /// What is kept of it: JSON.
    pub credential: String,
}

/// A passkey, as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyLine {
    /// Digest of what the device finds it by.
    pub id: Digest,
    /// As its owner calls it.
    pub name: String,
    /// What is kept of it: JSON.
    pub credential: String,
    /// Since when it opens the account.
    pub since: Instant,
    /// When it was used last.
    pub used: Option<Instant>,
}

#[derive(FromQueryResult)]
struct Row {
    id_hash: String,
    name: String,
    credential: String,
    created_at: i64,
    used_at: Option<i64>,
}

impl Store {
    /// The passkeys of somebody, the oldest first.
    pub async fn passkeys_of(&self, person: PersonId) -> Result<Vec<PasskeyLine>, StoreError> {
        let sql = "SELECT id_hash, name, credential, created_at, used_at FROM passkeys WHERE person = $1 \
                   ORDER BY created_at, id_hash";
        let rows: Vec<Row> = tx::all(self.reader(), sql, [person.0.into()]).await?;
        rows.into_iter().map(|row| line(person, row)).collect()
    }

    /// One of them.
    pub async fn passkey(&self, person: PersonId, id: Digest) -> Result<Option<PasskeyLine>, StoreError> {
        let sql = "SELECT id_hash, name, credential, created_at, used_at FROM passkeys \
                   WHERE id_hash = $1 AND person = $2";
        let row: Option<Row> = tx::one(self.reader(), sql, [id.to_string().into(), person.0.into()]).await?;
        row.map(|row| line(person, row)).transpose()
    }

    /// Lets a passkey open the account. `Taken` where it opens another one.
    pub async fn passkey_add(&self, person: PersonId, passkey: NewPasskey) -> Result<(), StoreError> {
        self.write((person, passkey, self.new_id::<CommandId>()), |tx, (person, passkey, command_id)| {
            Box::pin(async move {
                give(tx, *person, Command::AddPasskey { passkey: passkey.id }, *command_id).await?;
                let sql = "INSERT INTO passkeys (id_hash, person, name, credential, created_at) \
                           VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id_hash) DO NOTHING";
                let values = [
                    passkey.id.to_string().into(),
                    person.0.into(),
                    passkey.name.clone().into(),
                    passkey.credential.clone().into(),
                    tx.now().micros().into(),
                ];
                if tx.run(sql, values).await? == 0 { Err(StoreError::Taken("passkey")) } else { Ok(()) }
            })
        })
        .await
    }

    /// Has a passkey open nothing any more.
    pub async fn passkey_remove(&self, person: PersonId, id: Digest) -> Result<(), StoreError> {
        self.write((person, id, self.new_id::<CommandId>()), |tx, (person, id, command_id)| {
            Box::pin(async move {
                give(tx, *person, Command::RemovePasskey { passkey: *id }, *command_id).await?;
                let sql = "DELETE FROM passkeys WHERE id_hash = $1 AND person = $2";
                tx.run(sql, [id.to_string().into(), person.0.into()]).await.map(|_| ())
            })
        })
        .await
    }

    /// Notes that a passkey was used, and what is kept of it from now on. False where it was removed meanwhile.
    pub async fn passkey_used(&self, person: PersonId, id: Digest, credential: &str) -> Result<bool, StoreError> {
        self.write((person, id, credential.to_owned()), |tx, (person, id, credential)| {
            Box::pin(async move {
                let sql = "UPDATE passkeys SET credential = $3, used_at = $4 WHERE id_hash = $1 AND person = $2";
                let now = tx.now().micros();
                let values = [id.to_string().into(), person.0.into(), credential.clone().into(), now.into()];
                Ok(tx.run(sql, values).await? > 0)
            })
        })
        .await
    }
}

fn line(person: PersonId, row: Row) -> Result<PasskeyLine, StoreError> {
    Ok(PasskeyLine {
        id: row.id_hash.parse().map_err(|_| StoreError::broken(person.0, "a passkey cannot be read"))?,
        name: row.name,
        credential: row.credential,
        since: Instant::from_micros(row.created_at),
        used: row.used_at.map(Instant::from_micros),
    })
}
