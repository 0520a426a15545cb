//! Messages that no event tells of. Some a person asks for: another link to prove an address, a link to
//! set a new password. Their cause is the asking itself, under an identity of its own, so that each is
//! sent once and the next one is sent too. That codes of an account are guessed has the day as its cause:
//! it is told once on each.

use crate::{
    error::StoreError,
    folding,
    outbox::{NewMessage, Recipient, enqueue},
    store::Store,
    tx::Tx,
};
use domain::kernel::{Instant, PersonId, Seq};
use sea_orm::FromQueryResult;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a message to an address that an account wants to use holds: whose account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WantsAddress {
    /// Whose.
    pub person: PersonId,
}

/// An account that has an address.
#[derive(FromQueryResult)]
struct Known {
    #[expect(dead_code, reason = "that there is one is all that is asked")]
    id: Uuid,
}

impl Store {
    /// Somebody who knows the password has entered so many wrong codes that no more are looked at for a while:
    /// its owner is told, once a day however often it is. Template `codes_guessed`.
    pub async fn person_codes_guessed(&self, person: PersonId) -> Result<(), StoreError> {
        self.write(person, |tx, person| Box::pin(guessed(tx, *person))).await
    }

    /// Sends another link to prove the address: template `verify`.
    pub async fn person_ask_verify(&self, person: PersonId) -> Result<(), StoreError> {
        self.write(person, |tx, person| Box::pin(verify(tx, *person))).await
    }

    /// Somebody wants a link to set a new password for the account of this address: template `reset`.
    /// Whether there is one is found out by [`Store::outbox_settle`], when the message is to be sent.
    pub async fn reset_ask(&self, email: &str) -> Result<(), StoreError> {
        let to = Recipient::Address(email.trim().to_owned());
        self.write(to, |tx, to| Box::pin(ask(tx, to.clone(), "reset", "{}".to_owned()))).await
    }

    /// Sends a link to an address that an account wants to use from now on, unless another account has
    /// it: template `change_email`. Its present address is told in any case, so that whoever asks
    /// learns nothing from it: template `email_asked`.
    pub async fn person_ask_change_email(&self, person: PersonId, address: &str) -> Result<(), StoreError> {
        let facts = serde_json::to_string(&WantsAddress { person })?;
        self.write((person, address.trim().to_owned(), facts), |tx, (person, address, facts)| {
            Box::pin(async move {
                let sql = "SELECT id FROM persons WHERE email_key = $1";
                if tx.one::<Known>(sql, [folding::address(address).into()]).await?.is_none() {
                    ask(tx, Recipient::Address(address.clone()), "change_email", facts.clone()).await?;
                }
                ask(tx, Recipient::Person(*person), "email_asked", "{}".to_owned()).await
            })
        })
        .await
    }
}

async fn verify(tx: &Tx, person: PersonId) -> Result<(), StoreError> {
    ask(tx, Recipient::Person(person), "verify", "{}".to_owned()).await
}

async fn guessed(tx: &Tx, person: PersonId) -> Result<(), StoreError> {
    let day = u64::try_from(tx.now().micros() / Instant::DAY).unwrap_or_default();
    let message = NewMessage {
        stream: person.0,
        seq: Seq(day),
        recipient: Recipient::Person(person),
        template: "codes_guessed".to_owned(),
        facts: "{}".to_owned(),
        about: None,
    };
    enqueue(tx, &message).await
}

async fn ask(tx: &Tx, recipient: Recipient, template: &str, facts: String) -> Result<(), StoreError> {
    let template = template.to_owned();
    enqueue(tx, &NewMessage { stream: tx.uuid(), seq: Seq(0), recipient, template, facts, about: None }).await
}
