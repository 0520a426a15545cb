//! What a person's app makes its codes of, and digests of recovery codes. Both are kept beside the account
//! like the hash of its password: no event, export or copy has them.

use crate::{
    error::StoreError,
    law::{Deed, Half, end_sessions, oneself},
    store::Store,
    tx::{self, Tx, column, count},
};
use domain::{
    kernel::{CommandId, Digest, Instant, PersonId},
    people::{Command, RECOVERY_CODES},
};
use sea_orm::FromQueryResult;

/// The second factor of an account.
#[derive(Clone, PartialEq, Eq)]
pub struct Factor {
    /// What its codes are made of, in base 32.
    pub secret: String,
    /// Since when it is asked for.
    pub since: Instant,
    /// How many recovery codes are left.
    pub recovery_codes: u64,
}

/// The digest under which a recovery code of this person is kept.
pub fn recovery_digest(person: PersonId, key: &str) -> Digest {
    Digest::of(format!("{person} {key}").as_bytes())
}

/// Digests of all the recovery codes that somebody has at first.
pub type RecoveryDigests = [Digest; RECOVERY_CODES];

#[derive(FromQueryResult)]
struct Row {
    secret: String,
    created_at: i64,
    recovery_codes: i64,
}

impl Store {
    /// What is asked of this person beside the password, where anything is.
    pub async fn factor(&self, person: PersonId) -> Result<Option<Factor>, StoreError> {
        let sql = "SELECT secret, created_at, (SELECT COUNT(*) FROM recovery_codes WHERE recovery_codes.person = $1) \
                   AS recovery_codes FROM factors WHERE person = $1";
        let row: Option<Row> = tx::one(self.reader(), sql, [person.0.into()]).await?;
        Ok(row.map(|r| Factor {
            secret: r.secret,
            since: Instant::from_micros(r.created_at),
            recovery_codes: count(r.recovery_codes),
        }))
    }

    /// Has a code asked for from now on; other sessions than `still_open` end, since no code was asked for them.
    /// `step` is that of the code by which the person showed that the app has the secret: it opens nothing again.
    pub async fn factor_turn_on(
        &self,
        person: PersonId,
        secret: &str,
        step: u64,
        recovery_codes: RecoveryDigests,
        still_open: Option<Digest>,
    ) -> Result<(), StoreError> {
        let args = (person, secret.to_owned(), step, recovery_codes, self.new_id::<CommandId>(), still_open);
        self.write(args, |tx, (person, secret, step, codes, command_id, still_open)| {
            Box::pin(async move {
                give(tx, *person, Command::TurnOnFactor, *command_id).await?;
                let sql = "INSERT INTO factors (person, secret, last_step, created_at) VALUES ($1, $2, $3, $4)";
                let now = tx.now().micros();
                tx.run(sql, [person.0.into(), secret.clone().into(), column(*step).into(), now.into()]).await?;
                keep(tx, *person, codes).await?;
                end_sessions(tx, *person, *still_open).await
            })
        })
        .await
    }

    /// Has the password alone asked for again.
    pub async fn factor_turn_off(&self, person: PersonId) -> Result<(), StoreError> {
        self.write((person, self.new_id::<CommandId>()), |tx, (person, command_id)| {
            Box::pin(give(tx, *person, Command::TurnOffFactor, *command_id))
        })
        .await
    }

    /// Takes a code of this step: once, and none of an earlier step after it. Of two at once, one is taken.
    pub async fn factor_step_take(&self, person: PersonId, step: u64) -> Result<bool, StoreError> {
        self.write((person, step), |tx, (person, step)| {
            Box::pin(async move {
                let sql = "UPDATE factors SET last_step = $2 WHERE person = $1 AND last_step < $2";
                Ok(tx.run(sql, [person.0.into(), column(*step).into()]).await? > 0)
            })
        })
        .await
    }

    /// Puts new recovery codes in the place of those that are left.
    pub async fn recovery_codes_renew(&self, person: PersonId, codes: RecoveryDigests) -> Result<(), StoreError> {
        self.write((person, codes, self.new_id::<CommandId>()), |tx, (person, codes, command_id)| {
            Box::pin(async move {
                give(tx, *person, Command::RenewRecoveryCodes, *command_id).await?;
                tx.run("DELETE FROM recovery_codes WHERE person = $1", [person.0.into()]).await?;
                keep(tx, *person, codes).await
            })
        })
        .await
    }

    /// Uses a recovery code up, and tells its owner. Whether it was one.
    pub async fn recovery_code_use(&self, person: PersonId, code: Digest) -> Result<bool, StoreError> {
        self.write((person, code, self.new_id::<CommandId>()), |tx, (person, code, command_id)| {
            Box::pin(async move {
                let sql = "DELETE FROM recovery_codes WHERE person = $1 AND hash = $2";
                if tx.run(sql, [person.0.into(), code.to_string().into()]).await? == 0 {
                    return Ok(false);
                }
                give(tx, *person, Command::UseRecoveryCode, *command_id).await.map(|()| true)
            })
        })
        .await
    }
}

/// A step of somebody on their own account.
pub(crate) async fn give(tx: &Tx, person: PersonId, command: Command, command_id: CommandId) -> Result<(), StoreError> {
    let deed = Deed::begin(tx, oneself(person).actor()).await?;
    deed.perform_half(Half::Person(person, command), command_id).await.map(|_| ())
}

async fn keep(tx: &Tx, person: PersonId, codes: &RecoveryDigests) -> Result<(), StoreError> {
    for code in codes {
        let sql = "INSERT INTO recovery_codes (person, hash) VALUES ($1, $2)";
        tx.run(sql, [person.0.into(), code.to_string().into()]).await?;
    }
    Ok(())
}

/// Forgets what the codes of somebody were made of.
pub(crate) async fn forget(tx: &Tx, person: PersonId) -> Result<(), StoreError> {
    for sql in ["DELETE FROM factors WHERE person = $1", "DELETE FROM recovery_codes WHERE person = $1"] {
        tx.run(sql, [person.0.into()]).await?;
    }
    Ok(())
}
