//! Messages to be sent: written in the transaction of what they tell of, sent by a worker that
//! leases them. One a cause, recipient, template and file, whatever happens in between.

use crate::{
    among::Among as _,
    entity::outbox,
    error::StoreError,
    lease::{ATTEMPTS, Lease, again},
    schedule,
    store::Store,
    tx::{self, Tx},
};
use domain::{
    kernel::{ApplicationId, Digest, Instant, PersonId, Seq, StreamKind},
    notice::MUST_GO,
};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Messages that ask an organization for something: one that no address takes is no message.
pub(crate) const ASKING: [&str; 8] = [
    "asked",
    "reminder",
    "last_reminder",
    "hearing",
    "intend_to_close",
    "extension_granted",
    "extension_refused",
    "reopened",
];

/// Who gets a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// Somebody with an account: address and language are looked up when it is sent.
    Person(PersonId),
    /// An address without an account, such as one that was invited.
    Address(String),
}

impl Recipient {
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Person(id) => format!("person:{id}"),
            Self::Address(address) => format!("address:{address}"),
        }
    }

    pub(crate) fn read(text: &str) -> Option<Self> {
        match text.split_once(':')? {
            ("person", id) => Some(Self::Person(id.parse().ok()?)),
            ("address", address) => Some(Self::Address(address.to_owned())),
            _ => None,
        }
    }
}

/// A message on its way into the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMessage {
    /// The stream whose event it tells of.
    pub stream: Uuid,
    /// The event.
    pub seq: Seq,
    /// To whom.
    pub recipient: Recipient,
    /// By which template: the notice's stable key.
    pub template: String,
    /// What the template needs that cannot change meanwhile: a JSON object.
    pub facts: String,
    /// The file that it is about: only who may know of it learns what the message tells.
    pub about: Option<ApplicationId>,
}

/// A message that a worker holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// The right to send it.
    pub lease: Lease,
    /// The stream whose event it tells of.
    pub stream: Uuid,
    /// The event.
    pub seq: Seq,
    /// To whom.
    pub recipient: Recipient,
    /// By which template.
    pub template: String,
    /// What the template needs: a JSON object.
    pub facts: String,
    /// Which attempt this is, from 1.
    pub attempt: u64,
    /// Derived from cause, recipient, template and file: the local part of the `Message-ID`.
    pub message_key: String,
    /// The message as the first attempt rendered it; it is sent as it is, while its reader has that address.
    pub frozen: Option<String>,
    /// When its cause was written.
    pub created_at: Instant,
}

/// A message as staff see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxEntry {
    /// Which.
    pub id: Uuid,
    /// The stream whose event it tells of.
    pub stream: Uuid,
    /// To whom.
    pub recipient: Recipient,
    /// By which template.
    pub template: String,
    /// The key of a [`domain::house::MessageState`].
    pub state: String,
    /// How often it was tried.
    pub attempts: u64,
    /// What went wrong last.
    pub last_error: Option<String>,
    /// When its cause was written.
    pub created_at: Instant,
    /// When it was sent.
    pub sent_at: Option<Instant>,
}

/// Writes a message. The same cause, recipient, template and file a second time changes nothing: one event of
/// a session tells whoever works for two organizations of both.
pub(crate) async fn enqueue(tx: &Tx, message: &NewMessage) -> Result<(), StoreError> {
    let now = tx.now().micros();
    tx.run(
        "INSERT INTO outbox (id, cause_stream, cause_seq, recipient, template, facts, state, attempts, next_at, fence, \
         created_at, application) VALUES ($1, $2, $3, $4, $5, $6, 'due', 0, $7, 0, $7, $8) \
         ON CONFLICT DO NOTHING",
        [
            tx.uuid().into(),
            message.stream.into(),
            tx::column(message.seq.0).into(),
            message.recipient.text().into(),
            message.template.clone().into(),
            message.facts.clone().into(),
            now.into(),
            message.about.map(|id| id.0).into(),
        ],
    )
    .await
    .map(|_| ())
}

impl Store {
    /// Takes up to `most` messages that are due, for `seconds`. A lease that ran out is taken over.
    /// What somebody holds is passed over; where all mail is held, all but what must go.
    pub async fn outbox_lease(&self, most: u64, seconds: i64) -> Result<Vec<Outgoing>, StoreError> {
        let is_held = self.house_words().await?.mail.held.is_some();
        let args = (most, seconds, is_held);
        self.write(args, |tx, (most, seconds, is_held)| Box::pin(lease(tx, *most, *seconds, *is_held))).await
    }

    /// Keeps the message as it was rendered, so that every further attempt to the same address sends the same bytes.
    /// False where somebody else has taken over.
    pub async fn outbox_freeze(&self, lease: &Lease, message_id: &str, frozen: &str) -> Result<bool, StoreError> {
        self.finish(*lease, "message_id = $3, frozen = $4", [message_id.into(), frozen.into()]).await
    }

    /// Gives a message that was addressed by what somebody typed to the account of that address, or
    /// drops it where there is none: of a stranger's typing nothing is kept. False where it was
    /// dropped, or somebody else has taken over.
    pub async fn outbox_settle(&self, message: &mut Outgoing, account: Option<PersonId>) -> Result<bool, StoreError> {
        let to = account.map(Recipient::Person);
        let args = (message.lease, to.as_ref().map(Recipient::text));
        let done = self.write(args, |tx, (lease, to)| {
            Box::pin(async move {
                let (id, fence) = (lease.id.into(), lease.fence.into());
                let done = if let Some(to) = to {
                    let sql = "UPDATE outbox SET recipient = $3 WHERE id = $1 AND fence = $2 AND state = 'leased'";
                    tx.run(sql, [id, fence, to.clone().into()]).await?
                } else {
                    let sql = "DELETE FROM outbox WHERE id = $1 AND fence = $2 AND state = 'leased'";
                    tx.run(sql, [id, fence]).await?
                };
                Ok(done == 1)
            })
        });
        let done = done.await?;
        let is_kept = to.is_some();
        if let Some(to) = to {
            message.recipient = to;
        }
        Ok(done && is_kept)
    }

    /// Holds a message for `seconds` more. False where somebody else has taken over, or it was dropped
    /// meanwhile.
    pub async fn outbox_hold(&self, lease: &Lease, seconds: i64) -> Result<bool, StoreError> {
        let until = self.now().plus_seconds(seconds).micros();
        self.finish(*lease, "state = $3, leased_until = $4", ["leased".into(), until.into()]).await
    }

    /// Marks a message as sent. `shown` takes the place of what was sent, with secrets masked: it is
    /// what staff see.
    pub async fn outbox_sent(&self, lease: &Lease, shown: &str) -> Result<bool, StoreError> {
        let set = "state = 'sent', leased_until = NULL, last_error = NULL, frozen = $3, sent_at = $4";
        self.finish(*lease, set, [shown.into(), self.now().micros().into()]).await
    }

    /// Puts a message back untouched: the worker was told to stop before it came to it.
    pub async fn outbox_return(&self, lease: &Lease) -> Result<bool, StoreError> {
        self.finish(*lease, "state = $3, leased_until = NULL, attempts = attempts - $4", ["due".into(), 1_i64.into()])
            .await
    }

    /// Keeps a message that the trial does not let go, untried. It never goes by itself.
    pub(crate) async fn outbox_keep(&self, lease: &Lease) -> Result<bool, StoreError> {
        let set = "state = 'kept', leased_until = NULL, attempts = attempts - $3, held_at = $4";
        self.finish(*lease, set, [1_i64.into(), self.now().micros().into()]).await
    }

    /// Puts a message back after a failure that may pass: later and later, and after the eighth
    /// attempt it waits for a person.
    pub async fn outbox_retry(&self, lease: &Lease, attempt: u64, error: &str) -> Result<bool, StoreError> {
        let attempts = tx::column(attempt);
        if attempts >= ATTEMPTS {
            return self.outbox_give_up(lease, error).await;
        }
        let set = "state = 'due', leased_until = NULL, last_error = $3, next_at = $4";
        self.finish(*lease, set, [error.into(), again(self.now(), attempts).micros().into()]).await
    }

    /// Sets a message aside after a failure that will not pass; a person may send it again.
    pub async fn outbox_give_up(&self, lease: &Lease, error: &str) -> Result<bool, StoreError> {
        let set = "state = 'failed', leased_until = NULL, last_error = $3, next_at = $4";
        self.finish(*lease, set, [error.into(), self.now().micros().into()]).await
    }

    /// Sets a message aside because there is no such mailbox. Where it asked an organization for
    /// something, the clock looks at once whether anybody of it was reached.
    pub async fn outbox_refused(&self, lease: &Lease, error: &str) -> Result<bool, StoreError> {
        self.write((*lease, error.to_owned()), |tx, (lease, error)| Box::pin(refused(tx, lease, error))).await
    }

    /// The newest messages, as staff see them.
    pub async fn outbox_entries(&self, state: Option<&str>, most: u64) -> Result<Vec<OutboxEntry>, StoreError> {
        let mut query = outbox::Entity::find().order_by_desc(outbox::Column::CreatedAt).limit(most);
        if let Some(state) = state {
            query = query.filter(outbox::Column::State.eq(state));
        }
        query.all(self.reader()).await?.into_iter().map(entry).collect()
    }

    /// How many messages are neither sent nor set aside.
    pub async fn outbox_waiting(&self) -> Result<u64, StoreError> {
        use sea_orm::PaginatorTrait;
        let waiting = outbox::Entity::find().filter(outbox::Column::State.among(["due", "leased"]));
        Ok(waiting.count(self.reader()).await?)
    }

    async fn finish(&self, lease: Lease, set: &'static str, values: [sea_orm::Value; 2]) -> Result<bool, StoreError> {
        self.write((lease, set, values), |tx, (lease, set, [a, b])| {
            Box::pin(async move {
                let sql = format!("UPDATE outbox SET {set} WHERE id = $1 AND fence = $2 AND state = 'leased'");
                Ok(tx.run(&sql, [lease.id.into(), lease.fence.into(), a.clone(), b.clone()]).await? == 1)
            })
        })
        .await
    }
}

async fn refused(tx: &Tx, lease: &Lease, error: &str) -> Result<bool, StoreError> {
    let sql = "UPDATE outbox SET state = 'failed', leased_until = NULL, last_error = $3, next_at = $4, refused_at = $4 \
               WHERE id = $1 AND fence = $2 AND state = 'leased'";
    let values = [lease.id.into(), lease.fence.into(), error.to_owned().into(), tx.now().micros().into()];
    if tx.run(sql, values).await? != 1 {
        return Ok(false);
    }
    look_whom_it_reached(tx, lease.id).await?;
    Ok(true)
}

/// Where a message that has just reached nobody asked an organization for something, the clock looks at once whether
/// anybody of it was reached.
pub(crate) async fn look_whom_it_reached(tx: &Tx, message: Uuid) -> Result<(), StoreError> {
    #[derive(FromQueryResult)]
    struct Asking {
        stream: Uuid,
    }
    let sql = "SELECT applications.id AS stream FROM outbox JOIN applications ON applications.id = outbox.cause_stream \
               WHERE outbox.id = $1 AND applications.state = 'awaiting_applicant'";
    if let Some(asking) = tx.one::<Asking>(sql, [message.into()]).await? {
        let what = domain::application::CommandKind::ContactFailed.key();
        schedule::add(tx, asking.stream, StreamKind::Application, what).await?;
    }
    Ok(())
}

async fn lease(tx: &Tx, most: u64, seconds: i64, is_held: bool) -> Result<Vec<Outgoing>, StoreError> {
    #[derive(FromQueryResult)]
    struct Due {
        id: Uuid,
    }
    let now = tx.now();
    let must_go = MUST_GO.map(|template| format!("'{template}'")).join(", ");
    let these = if is_held { format!(" AND template IN ({must_go})") } else { String::new() };
    let sql = format!(
        "SELECT id FROM outbox WHERE ((state = 'due' AND next_at <= $1) OR (state = 'leased' AND leased_until <= $1)){these} \
         ORDER BY next_at, n LIMIT $2{}",
        tx.skip_locked()
    );
    let due: Vec<Due> = tx.all(&sql, [now.micros().into(), tx::column(most).into()]).await?;
    let mut leased = Vec::with_capacity(due.len());
    for Due { id } in due {
        let sql = "UPDATE outbox SET state = 'leased', fence = fence + 1, attempts = attempts + 1, leased_until = $2 \
                   WHERE id = $1";
        tx.run(sql, [id.into(), now.plus_seconds(seconds).micros().into()]).await?;
        let row = outbox::Entity::find().filter(outbox::Column::Id.eq(id)).one(&tx.db).await?;
        leased.push(outgoing(row.ok_or(StoreError::NotFound)?)?);
    }
    Ok(leased)
}

fn outgoing(row: outbox::Model) -> Result<Outgoing, StoreError> {
    let mut key = format!("{}/{}/{}/{}", row.cause_stream, row.cause_seq, row.recipient, row.template);
    if let Some(file) = row.application {
        key = format!("{key}/{file}");
    }
    Ok(Outgoing {
        lease: Lease { id: row.id, fence: row.fence },
        stream: row.cause_stream,
        seq: Seq(tx::count(row.cause_seq)),
        recipient: recipient(&row)?,
        template: row.template,
        facts: row.facts,
        attempt: tx::count(row.attempts),
        message_key: Digest::of(key.as_bytes()).to_string().chars().take(32).collect(),
        frozen: row.frozen,
        created_at: Instant::from_micros(row.created_at),
    })
}

fn entry(row: outbox::Model) -> Result<OutboxEntry, StoreError> {
    Ok(OutboxEntry {
        id: row.id,
        stream: row.cause_stream,
        recipient: recipient(&row)?,
        template: row.template,
        state: row.state,
        attempts: tx::count(row.attempts),
        last_error: row.last_error,
        created_at: Instant::from_micros(row.created_at),
        sent_at: row.sent_at.map(Instant::from_micros),
    })
}

fn recipient(row: &outbox::Model) -> Result<Recipient, StoreError> {
    Recipient::read(&row.recipient).ok_or_else(|| StoreError::broken(row.id, "no such recipient"))
}
