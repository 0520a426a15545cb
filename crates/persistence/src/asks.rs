//! Messages that a person asks for and that no event tells of: another link to prove an address,
//! a link to set a new password. Their cause is the asking itself, under an identity of its own, so
//! that each is sent once and the next one is sent too.

use crate::{
    error::StoreError,
    outbox::{NewMessage, Recipient, enqueue},
    store::Store,
};
use domain::kernel::{PersonId, Seq};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a message to an address that an account wants to use holds: whose account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WantsAddress {
    /// Whose.
    pub person: PersonId,
}

impl Store {
    /// Sends another link to prove the address: template `verify`.
    pub async fn person_ask_verify(&self, person: PersonId) -> Result<(), StoreError> {
        self.ask(Recipient::Person(person), "verify").await
    }

    /// Somebody wants a link to set a new password for the account of this address: template `reset`.
    /// Whether there is one is found out by [`Store::outbox_settle`], when the message is to be sent.
    pub async fn reset_ask(&self, email: &str) -> Result<(), StoreError> {
        self.ask(Recipient::Address(email.trim().to_owned()), "reset").await
    }

    /// Sends a link to an address that an account wants to use from now on: template `change_email`.
    pub async fn person_ask_change_email(&self, person: PersonId, address: &str) -> Result<(), StoreError> {
        let message = NewMessage {
            stream: self.new_id::<Uuid>(),
            seq: Seq(0),
            recipient: Recipient::Address(address.trim().to_owned()),
            template: "change_email".to_owned(),
            facts: serde_json::to_string(&WantsAddress { person })?,
        };
        self.write(message, |tx, message| Box::pin(enqueue(tx, message))).await
    }

    async fn ask(&self, recipient: Recipient, template: &str) -> Result<(), StoreError> {
        let message = NewMessage {
            stream: self.new_id::<Uuid>(),
            seq: Seq(0),
            recipient,
            template: template.to_owned(),
            facts: "{}".to_owned(),
        };
        self.write(message, |tx, message| Box::pin(enqueue(tx, message))).await
    }
}
