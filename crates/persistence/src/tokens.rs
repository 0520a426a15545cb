//! Secrets that open one door once: only their hashes are kept.

use crate::{asks::WantsAddress, error::StoreError, outbox::Recipient, store::Store, tx::Tx};
use domain::kernel::{Digest, PersonId};
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// What a secret is for. One minted for one thing opens no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenPurpose {
    /// To verify an email address.
    Verify,
    /// To set a new password.
    Reset,
    /// To take up an invitation.
    Invite,
    /// To use another address from now on: sent to that address.
    Email,
    /// To set up the house, while there is no administrator.
    Setup,
    /// To answer with a new passkey what was asked of a device; asked of somebody who gave the password.
    PasskeyNew,
    /// To sign in with a passkey: what was asked of a device, of whoever it may be.
    PasskeySignIn,
}

impl TokenPurpose {
    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Verify => "verify",
            Self::Reset => "reset",
            Self::Invite => "invite",
            Self::Email => "email",
            Self::Setup => "setup",
            Self::PasskeyNew => "passkey_new",
            Self::PasskeySignIn => "passkey_sign_in",
        }
    }

    /// How long it opens.
    pub const fn seconds(self) -> i64 {
        match self {
            Self::Verify | Self::Email => 3 * 24 * 60 * 60,
            Self::Reset | Self::Setup => 60 * 60,
            Self::Invite => 14 * 24 * 60 * 60,
            // As long as the device may take to answer.
            Self::PasskeyNew | Self::PasskeySignIn => 5 * 60,
        }
    }
}

/// What a valid secret stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// For whom, where there is an account.
    pub person: Option<PersonId>,
    /// What else was kept with it: JSON.
    pub data: String,
}

#[derive(FromQueryResult)]
struct Row {
    person: Option<Uuid>,
    data: String,
}

impl From<Row> for Token {
    fn from(r: Row) -> Self {
        Self { person: r.person.map(PersonId), data: r.data }
    }
}

impl Store {
    /// Mints a secret. Earlier ones of the same person and purpose open no longer; a setup secret
    /// makes every earlier one useless.
    pub async fn token_mint(
        &self,
        purpose: TokenPurpose,
        person: Option<PersonId>,
        data: &str,
    ) -> Result<String, StoreError> {
        let secret = self.new_secret();
        let args = (purpose, person, data.to_owned(), Digest::of(secret.as_bytes()));
        self.write(args, |tx, (purpose, person, data, hash)| Box::pin(mint(tx, *purpose, *person, data, *hash)))
            .await?;
        Ok(secret)
    }

    /// What a secret stands for, without using it up: for the page that asks for the password.
    pub async fn token_peek(&self, purpose: TokenPurpose, secret: &str) -> Result<Option<Token>, StoreError> {
        let row: Option<Row> = crate::tx::one(
            self.reader(),
            "SELECT person, data FROM tokens WHERE hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3",
            [Digest::of(secret.as_bytes()).to_string().into(), purpose.key().into(), self.now().micros().into()],
        )
        .await?;
        Ok(row.map(Token::from))
    }

    /// Uses a secret up. Of two at once, one gets it.
    pub async fn token_consume(&self, purpose: TokenPurpose, secret: &str) -> Result<Option<Token>, StoreError> {
        self.write((purpose, Digest::of(secret.as_bytes())), |tx, (purpose, hash)| {
            Box::pin(consume(tx, *purpose, *hash))
        })
        .await
    }
}

async fn mint(
    tx: &Tx,
    purpose: TokenPurpose,
    person: Option<PersonId>,
    data: &str,
    hash: Digest,
) -> Result<(), StoreError> {
    let now = tx.now();
    match person {
        Some(person) => {
            let sql = "DELETE FROM tokens WHERE person = $1 AND purpose = $2";
            tx.run(sql, [person.0.into(), purpose.key().into()]).await?;
        }
        None if purpose == TokenPurpose::Setup => {
            tx.run("DELETE FROM tokens WHERE purpose = $1", [purpose.key().into()]).await?;
        }
        // Each question is another, and of nobody yet.
        None if purpose == TokenPurpose::PasskeySignIn => {}
        // An address is invited without an account: the link of an attempt that failed opens nothing.
        None => {
            let sql = "DELETE FROM tokens WHERE purpose = $1 AND data = $2";
            tx.run(sql, [purpose.key().into(), data.into()]).await?;
        }
    }
    tx.run(
        "INSERT INTO tokens (id, hash, purpose, person, data, created_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        [
            tx.uuid().into(),
            hash.to_string().into(),
            purpose.key().into(),
            person.map(|p| p.0).into(),
            data.into(),
            now.micros().into(),
            now.plus_seconds(purpose.seconds()).micros().into(),
        ],
    )
    .await
    .map(|_| ())
}

/// Ends the links by which somebody could still take an account over, those that were sent and those
/// that are to be sent: its owner has just changed what opens it, perhaps to shut another out.
///
/// The messages first: a worker that holds one asks for it again once it has minted the secret, so it
/// finds none, or the secret is among those that go here.
pub(crate) async fn links_end(tx: &Tx, person: PersonId) -> Result<(), StoreError> {
    let wants = serde_json::to_string(&WantsAddress { person })?;
    let sql = "DELETE FROM outbox WHERE state <> 'sent' AND \
               ((template = 'change_email' AND facts = $1) OR (template = 'reset' AND recipient = $2))";
    tx.run(sql, [wants.into(), Recipient::Person(person).text().into()]).await?;
    let sql = "DELETE FROM tokens WHERE person = $1 AND purpose IN ($2, $3)";
    let purposes = [TokenPurpose::Reset, TokenPurpose::Email].map(|p| p.key().into());
    let [reset, email] = purposes;
    tx.run(sql, [person.0.into(), reset, email]).await.map(|_| ())
}

/// Uses a secret up within a transaction that does what it stands for.
pub(crate) async fn consume(tx: &Tx, purpose: TokenPurpose, hash: Digest) -> Result<Option<Token>, StoreError> {
    let row: Option<Row> = tx
        .one(
            "UPDATE tokens SET used_at = $3 WHERE hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3 \
             RETURNING person, data",
            [hash.to_string().into(), purpose.key().into(), tx.now().micros().into()],
        )
        .await?;
    Ok(row.map(Token::from))
}
