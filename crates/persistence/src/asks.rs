//! Messages that a person asks for and that no event tells of: another link to prove an address,
//! a link to set a new password. Their cause is the asking itself, under an identity of its own, so
//! that each is sent once and the next one is sent too.

use crate::{
    error::StoreError,
    outbox::{NewMessage, Recipient, enqueue},
    store::Store,
};
use domain::kernel::{PersonId, Seq};
use uuid::Uuid;

impl Store {
    /// Sends another link to prove the address: template `verify`.
    pub async fn person_ask_verify(&self, person: PersonId) -> Result<(), StoreError> {
        self.ask(person, "verify").await
    }

    /// Sends a link to set a new password: template `reset`.
    pub async fn person_ask_reset(&self, person: PersonId) -> Result<(), StoreError> {
        self.ask(person, "reset").await
    }

    async fn ask(&self, person: PersonId, template: &str) -> Result<(), StoreError> {
        let message = NewMessage {
            stream: self.new_id::<Uuid>(),
            seq: Seq(0),
            recipient: Recipient::Person(person),
            template: template.to_owned(),
            facts: "{}".to_owned(),
        };
        self.write(message, |tx, message| Box::pin(enqueue(tx, message))).await
    }
}
