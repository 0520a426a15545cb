//! Messages of the outbox under the law of the house: as they are found for a decision, and what a
//! decision does to them. The row is locked until the decision is written, so that a worker that
//! is about to take it either comes first, and the decision says so, or finds it held.

use super::Deed;
use crate::{
    error::StoreError,
    readers,
    tx::{Tx, count},
};
use domain::{
    house::{About, Command, Event, Message, MessageState},
    kernel::{ActorKind, ApplicationId, Recorded},
    notice,
};
use sea_orm::FromQueryResult;
use uuid::Uuid;

#[derive(FromQueryResult)]
struct Row {
    state: String,
    template: String,
    facts: String,
    application: Option<Uuid>,
}

#[derive(FromQueryResult)]
struct Number {
    total: i64,
}

impl Deed<'_> {
    /// The message of a command. One of a case that the actor is kept out of does not exist, not even to
    /// whoever keeps the place's mail: nobody presses on the mail of their own organization.
    pub(super) async fn message_of(&self, command: &Command) -> Result<Option<Message>, StoreError> {
        let Some(id) = command.message() else { return Ok(None) };
        let sql =
            format!("SELECT state, template, facts, application FROM outbox WHERE id = $1{}", self.tx.for_update());
        let Some(row) = self.tx.one::<Row>(&sql, [id.0.into()]).await? else { return Ok(None) };
        let state =
            MessageState::from_key(&row.state).ok_or_else(|| StoreError::broken(id.0, "no such state of a message"))?;
        let file = match row.application {
            Some(id) => self.file(id.into()).await?,
            None => None,
        };
        let told = readers::files(row.application.map(ApplicationId), &row.template, &row.facts)?;
        if let Some(actor) = self.basis.actor.person()
            && readers::kept_out(&self.tx.db, &told).await?.contains(&actor.0)
        {
            return Ok(None);
        }
        let about = file.map_or(About::House, |file| About::Case { holder: file.holder.map(Into::into) });
        Ok(Some(Message { state, must_go: notice::must_go(&row.template), about }))
    }

    /// How many messages the trial has kept, where the command decides about all of them.
    pub(super) async fn messages_kept(&self, command: &Command) -> Result<u64, StoreError> {
        if !matches!(command, Command::SettleTrial { .. }) {
            return Ok(0);
        }
        let sql = "SELECT COUNT(*) AS total FROM outbox WHERE state = 'kept'";
        Ok(self.tx.one::<Number>(sql, []).await?.map_or(0, |row| count(row.total)))
    }
}

/// Does to the outbox what an event of the house says. A replay does not: what was sent was sent.
pub(super) async fn apply(tx: &Tx, record: &Recorded<Event>) -> Result<(), StoreError> {
    const GO: &str = "state = 'due', attempts = 0, refused_at = NULL, held_at = NULL, held_by = NULL, \
                      held_reason = NULL, next_at = $1";
    let by = match record.by {
        ActorKind::Person(id) => Some(id.0),
        ActorKind::Clock => None,
    };
    let now = || record.at.micros().into();
    match &record.event {
        Event::MessageHeld { message, reason } => {
            let sql = "UPDATE outbox SET state = 'held', held_at = $2, held_by = $3, held_reason = $4 WHERE id = $1";
            tx.run(sql, [message.0.into(), now(), by.into(), reason.id.0.into()]).await?;
        }
        Event::MessageReleased { message } | Event::MessageResent { message } => {
            let sql = format!("UPDATE outbox SET {GO} WHERE id = $2");
            tx.run(&sql, [now(), message.0.into()]).await?;
        }
        Event::MessageDropped { message } => {
            let sql = "UPDATE outbox SET state = 'dropped', held_at = $2, held_by = $3 WHERE id = $1";
            tx.run(sql, [message.0.into(), now(), by.into()]).await?;
        }
        Event::TrialSettled { send: true, .. } => {
            let sql = format!("UPDATE outbox SET {GO} WHERE state = 'kept'");
            tx.run(&sql, [now()]).await?;
        }
        Event::TrialSettled { send: false, .. } => {
            let sql = "UPDATE outbox SET state = 'dropped', held_at = $1, held_by = $2 WHERE state = 'kept'";
            tx.run(sql, [now(), by.into()]).await?;
        }
        _ => {}
    }
    Ok(())
}
