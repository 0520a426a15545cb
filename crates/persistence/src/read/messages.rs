//! What was written to whom, and whether it went, of a case for whoever may read it. That of the whole
//! place is in [`super::console`].

use super::case::Words;
use crate::{
    among::Among as _,
    entity::{applications, outbox, persons, texts},
    error::StoreError,
    law::HOUSE,
    ledger,
    outbox::Recipient,
    readers,
    store::Store,
    tx::count,
    viewer::Viewer,
};
use domain::{
    house::{Event, House, MessageState},
    kernel::{ActorKind, ApplicationId, Instant, MessageId, PersonId, TextId, TextRef},
    notice,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Alias, Expr},
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A message in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageLine {
    /// Which.
    pub id: Uuid,
    /// The notice that it is.
    pub template: String,
    /// Name of the recipient; none of an address without an account.
    pub name: Option<String>,
    /// The address that stands on it, once it was written; of an account to which nothing was written yet, the
    /// one that it has now.
    pub address: String,
    /// The address to which it would go now, where it may still go and the account has another by now.
    pub now: Option<String>,
    /// Where it stands.
    pub state: MessageState,
    /// How often it was tried.
    pub attempts: u64,
    /// What went wrong last, in the words of the mail server.
    pub last_error: Option<String>,
    /// When its cause was written.
    pub created_at: Instant,
    /// When it was sent.
    pub sent_at: Option<Instant>,
    /// When it is tried next, while it waits.
    pub next_at: Instant,
    /// Whether nobody may hold it.
    pub must_go: bool,
    /// Who holds it, or that the trial kept or dropped it.
    pub held: Option<Held>,
    /// Whether reasons that people gave are kept back: they are about a case, which whoever keeps the
    /// place's mail does not read.
    pub withheld: bool,
}

/// That a message is not sent for now, or never.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Since when.
    pub since: Instant,
    /// By whom; none where the trial kept it.
    pub by: Option<String>,
    /// Why; none where the trial kept it, or the words were erased.
    pub reason: Option<Words>,
}

/// Something that a person did with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageDeed {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: String,
    /// What, as the house's history has it.
    pub event: Event,
    /// Why, where a reason was asked and its words were not erased.
    pub reason: Option<Words>,
}

/// A message with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageFile {
    /// As it stands in the list.
    pub line: MessageLine,
    /// The message as it was rendered, secrets masked: JSON. None before the first attempt.
    pub frozen: Option<String>,
}

/// What of a message as it was rendered says to whom it is addressed.
#[derive(Deserialize)]
struct Addressed {
    to: String,
}

impl Store {
    /// The messages of a case, the latest first, but for those that tell of another file which is hidden from
    /// the viewer. `NotFound` to whoever may not read the case.
    pub async fn case_messages(&self, viewer: &Viewer, case: ApplicationId) -> Result<Vec<MessageFile>, StoreError> {
        self.case_read(viewer, case).await?;
        let rows = outbox::Entity::find()
            .filter(outbox::Column::Application.eq(case.0))
            .order_by_desc(Expr::col((outbox::Entity, Alias::new("n"))))
            .all(self.reader())
            .await?;
        let rows = self.without_hidden(viewer, rows).await?;
        self.message_files(rows, false).await
    }

    /// One of them.
    pub async fn case_message(
        &self,
        viewer: &Viewer,
        case: ApplicationId,
        message: Uuid,
    ) -> Result<MessageFile, StoreError> {
        self.case_read(viewer, case).await?;
        let row = outbox::Entity::find_by_id(message)
            .filter(outbox::Column::Application.eq(case.0))
            .one(self.reader())
            .await?
            .ok_or(StoreError::NotFound)?;
        let rows = self.without_hidden(viewer, vec![row]).await?;
        self.message_files(rows, false).await?.pop().ok_or(StoreError::NotFound)
    }

    /// Those messages that tell of no file beside their own, or of one that is not hidden from the viewer.
    pub(super) async fn without_hidden(
        &self,
        viewer: &Viewer,
        rows: Vec<outbox::Model>,
    ) -> Result<Vec<outbox::Model>, StoreError> {
        let mut told = Vec::with_capacity(rows.len());
        for row in rows {
            let own = row.application.map(ApplicationId);
            let files = readers::files(own, &row.template, &row.facts)?;
            told.push((row, files.into_iter().find(|file| Some(*file) != own)));
        }
        let others: BTreeSet<Uuid> = told.iter().filter_map(|(_, other)| other.map(|file| file.0)).collect();
        let shown: Vec<Uuid> = if others.is_empty() {
            Vec::new()
        } else {
            applications::Entity::find()
                .select_only()
                .column(applications::Column::Id)
                .filter(applications::Column::Id.among(others))
                .filter(viewer.shown_condition())
                .into_tuple()
                .all(self.reader())
                .await?
        };
        told.retain(|(_, other)| other.is_none_or(|file| shown.contains(&file.0)));
        Ok(told.into_iter().map(|(row, _)| row).collect())
    }

    /// What people did with a message that the viewer has opened, the latest first.
    pub async fn message_deeds(&self, message: &MessageLine) -> Result<Vec<MessageDeed>, StoreError> {
        let of = Some(MessageId(message.id));
        let loaded = ledger::history::<House>(self.reader(), HOUSE).await?;
        let events: Vec<_> = loaded.events.into_iter().filter(|e| e.event.message() == of).collect();
        if events.is_empty() {
            return Ok(Vec::new());
        }
        let person = |by: ActorKind| if let ActorKind::Person(id) = by { Some(id) } else { None };
        let names = self.names_of(events.iter().filter_map(|e| person(e.by)).collect()).await?;
        let reasons = events.iter().filter(|_| !message.withheld).filter_map(|e| reason(&e.event));
        let texts = self.texts_among(reasons.map(|t| t.id)).await?;
        let deed = |e: domain::kernel::Recorded<Event>| MessageDeed {
            at: e.at,
            by: person(e.by).and_then(|id| names.get(&id)).cloned().unwrap_or_default(),
            reason: reason(&e.event).and_then(|text| texts.get(&text.id)).cloned(),
            event: e.event,
        };
        Ok(events.into_iter().rev().map(deed).collect())
    }

    pub(super) async fn texts_among(
        &self,
        ids: impl Iterator<Item = TextId> + Send,
    ) -> Result<BTreeMap<TextId, Words>, StoreError> {
        let ids: Vec<Uuid> = ids.map(|id| id.0).collect();
        if ids.is_empty() {
            return Ok(BTreeMap::new());
        }
        self.texts_where(Condition::all().add(texts::Column::Id.among(ids))).await
    }

    /// Messages as they are shown; with `withholds`, nothing of why those about a file are held.
    pub(super) async fn message_files(
        &self,
        rows: Vec<outbox::Model>,
        withholds: bool,
    ) -> Result<Vec<MessageFile>, StoreError> {
        let recipients: Vec<Option<Recipient>> = rows.iter().map(|row| Recipient::read(&row.recipient)).collect();
        let people: BTreeSet<PersonId> = recipients
            .iter()
            .filter_map(|recipient| match recipient {
                Some(Recipient::Person(id)) => Some(*id),
                _ => None,
            })
            .chain(rows.iter().filter_map(|row| row.held_by.map(PersonId)))
            .collect();
        let told = rows.iter().filter(|row| !withholds || row.application.is_none());
        let texts = self.texts_among(told.filter_map(|row| row.held_reason.map(TextId))).await?;
        let accounts: BTreeMap<Uuid, persons::Model> = persons::Entity::find()
            .filter(persons::Column::Id.among(people.iter().map(|p| p.0)))
            .all(self.reader())
            .await?
            .into_iter()
            .map(|row| (row.id, row))
            .collect();
        rows.into_iter()
            .zip(recipients)
            .map(|(row, recipient)| {
                let recipient = recipient.ok_or_else(|| StoreError::broken(row.id, "no such recipient"))?;
                let state = MessageState::from_key(&row.state)
                    .ok_or_else(|| StoreError::broken(row.id, "no such state of a message"))?;
                let (name, present) = match recipient {
                    Recipient::Address(address) => (None, address),
                    Recipient::Person(id) => accounts
                        .get(&id.0)
                        .map_or_else(|| (None, String::new()), |p| (Some(p.name.clone()), p.email.clone())),
                };
                let (address, now) = addresses(row.frozen.as_deref(), present, state);
                let held = row.held_at.map(|since| Held {
                    since: Instant::from_micros(since),
                    by: row.held_by.and_then(|id| accounts.get(&id)).map(|p| p.name.clone()),
                    reason: row.held_reason.and_then(|id| texts.get(&TextId(id))).cloned(),
                });
                let line = MessageLine {
                    id: row.id,
                    must_go: notice::must_go(&row.template),
                    withheld: withholds && row.application.is_some(),
                    held,
                    template: row.template,
                    name,
                    address,
                    now,
                    state,
                    attempts: count(row.attempts),
                    last_error: row.last_error,
                    created_at: Instant::from_micros(row.created_at),
                    sent_at: row.sent_at.map(Instant::from_micros),
                    next_at: Instant::from_micros(row.next_at),
                };
                Ok(MessageFile { line, frozen: row.frozen })
            })
            .collect()
    }
}

/// The address on a message, and the one to which it would go now where that is another. A message that cannot be
/// read is shown with the present one: it would take a whole list with it.
fn addresses(frozen: Option<&str>, present: String, state: MessageState) -> (String, Option<String>) {
    match frozen.and_then(|frozen| serde_json::from_str(frozen).ok()) {
        Some(Addressed { to }) if to == present.trim() => (to, None),
        Some(Addressed { to }) => (to, state.may_go().then_some(present)),
        None => (present, None),
    }
}

/// Why it was done, where a reason is asked.
const fn reason(event: &Event) -> Option<&TextRef> {
    match event {
        Event::MessageHeld { reason, .. } => Some(reason),
        _ => None,
    }
}
