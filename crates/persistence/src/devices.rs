//! Browsers in which somebody signed in before: under the digest of a secret that only the browser has
//! and of the person, so that two people may share one.

use crate::{
    error::StoreError,
    law::{Deed, Half, oneself},
    store::Store,
    tx::Tx,
};
use domain::{
    kernel::{CommandId, Digest, PersonId},
    people::Command,
};
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// A browser is known for so long after it was last signed in with.
const DEVICE_SECONDS: i64 = 365 * 24 * 60 * 60;

#[derive(FromQueryResult)]
struct Noted {
    id: Uuid,
}

#[derive(FromQueryResult)]
struct Before {
    signed_in_at: Option<i64>,
}

impl Store {
    /// Notes that somebody signs in with the browser that holds `secret`. Where they never did with
    /// this one, but did with another, they are told.
    pub async fn device_note(&self, person: PersonId, secret: &str) -> Result<(), StoreError> {
        let hash = Digest::of(format!("{person} {secret}").as_bytes());
        self.write((person, hash, self.new_id::<CommandId>()), |tx, (person, hash, command_id)| {
            Box::pin(async move {
                let is_new = note(tx, *person, *hash).await?;
                let sql = "SELECT signed_in_at FROM persons WHERE id = $1";
                let before: Option<Before> = tx.one(sql, [person.0.into()]).await?;
                if is_new && before.is_some_and(|b| b.signed_in_at.is_some()) {
                    let deed = Deed::begin(tx, oneself(*person).actor()).await?;
                    deed.perform_half(Half::Person(*person, Command::NoteNewDevice), *command_id).await?;
                }
                Ok(())
            })
        })
        .await
    }
}

/// Whether the browser was not known. It is kept beside the secrets, and opens nothing.
async fn note(tx: &Tx, person: PersonId, hash: Digest) -> Result<bool, StoreError> {
    let (id, now) = (tx.uuid(), tx.now());
    let sql = "INSERT INTO tokens (id, hash, purpose, person, data, created_at, expires_at) \
               VALUES ($1, $2, 'device', $3, '{}', $4, $5) \
               ON CONFLICT (hash) DO UPDATE SET expires_at = excluded.expires_at RETURNING id";
    let values = [
        id.into(),
        hash.to_string().into(),
        person.0.into(),
        now.micros().into(),
        now.plus_seconds(DEVICE_SECONDS).micros().into(),
    ];
    let noted: Option<Noted> = tx.one(sql, values).await?;
    Ok(noted.is_some_and(|n| n.id == id))
}
