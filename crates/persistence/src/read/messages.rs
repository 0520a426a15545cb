//! What was written to whom, and whether it went: of a case for whoever may read it, and of the whole
//! place, without a word of what was written, for whoever keeps it running.

use super::{case::Words, works::oversees};
use crate::{
    among::Among as _,
    entity::{applications, outbox, persons, texts},
    error::StoreError,
    law::HOUSE,
    ledger,
    outbox::Recipient,
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
    ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Alias, Expr, ExprTrait as _},
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Messages of a page.
const PAGE: u64 = 50;
/// As far as messages of a state are counted.
pub const COUNTED: u64 = 1000;

/// A message in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageLine {
    /// Which.
    pub id: Uuid,
    /// The notice that it is.
    pub template: String,
    /// Name of the recipient; none of an address without an account.
    pub name: Option<String>,
    /// The address: of an account, the one that it has now.
    pub address: String,
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

/// A page of the place's messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessagePage {
    /// The latest first.
    pub lines: Vec<MessageLine>,
    /// Behind which number the next page begins.
    pub next: Option<i64>,
}

impl Store {
    /// The messages of a case, the latest first. `NotFound` to whoever may not read the case.
    pub async fn case_messages(&self, viewer: &Viewer, case: ApplicationId) -> Result<Vec<MessageFile>, StoreError> {
        self.case_read(viewer, case).await?;
        let rows = outbox::Entity::find()
            .filter(outbox::Column::CauseStream.eq(case.0))
            .order_by_desc(outbox::Column::CauseSeq)
            .all(self.reader())
            .await?;
        self.message_files(rows, &BTreeSet::new()).await
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
            .filter(outbox::Column::CauseStream.eq(case.0))
            .one(self.reader())
            .await?
            .ok_or(StoreError::NotFound)?;
        self.message_files(vec![row], &BTreeSet::new()).await?.pop().ok_or(StoreError::NotFound)
    }

    /// The messages of the place in a state, the latest first, for whoever keeps it running. Nothing
    /// of what they say: an administrator reads no case.
    pub async fn messages(
        &self,
        viewer: &Viewer,
        state: MessageState,
        before: Option<i64>,
    ) -> Result<MessagePage, StoreError> {
        oversees(viewer)?;
        let number = || Expr::col((outbox::Entity, Alias::new("n")));
        let mut find = outbox::Entity::find()
            .select_only()
            .expr_as(number(), "n")
            .column(outbox::Column::Id)
            .filter(outbox::Column::State.eq(state.key()))
            .order_by_desc(number())
            .limit(PAGE + 1);
        if let Some(before) = before {
            find = find.filter(number().lt(before));
        }
        let mut keys: Vec<(i64, Uuid)> = find.into_tuple().all(self.reader()).await?;
        let more = keys.len() as u64 > PAGE;
        keys.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
        if keys.is_empty() {
            return Ok(MessagePage::default());
        }
        let next = keys.last().filter(|_| more).map(|(n, _)| *n);
        let rows = outbox::Entity::find()
            .filter(outbox::Column::Id.among(keys.iter().map(|(_, id)| *id)))
            .all(self.reader())
            .await?;
        let of_cases = self.of_cases(&rows).await?;
        let mut lines: BTreeMap<Uuid, MessageLine> =
            self.message_files(rows, &of_cases).await?.into_iter().map(|file| (file.line.id, file.line)).collect();
        Ok(MessagePage { lines: keys.iter().filter_map(|(_, id)| lines.remove(id)).collect(), next })
    }

    /// One message of the place, without its words.
    pub async fn message(&self, viewer: &Viewer, message: Uuid) -> Result<MessageLine, StoreError> {
        oversees(viewer)?;
        let row = outbox::Entity::find_by_id(message).one(self.reader()).await?.ok_or(StoreError::NotFound)?;
        let rows = vec![row];
        let of_cases = self.of_cases(&rows).await?;
        Ok(self.message_files(rows, &of_cases).await?.pop().ok_or(StoreError::NotFound)?.line)
    }

    /// What caused these messages and is a case.
    async fn of_cases(&self, rows: &[outbox::Model]) -> Result<BTreeSet<Uuid>, StoreError> {
        let streams: BTreeSet<Uuid> = rows.iter().map(|row| row.cause_stream).collect();
        let cases: Vec<Uuid> = applications::Entity::find()
            .select_only()
            .column(applications::Column::Id)
            .filter(applications::Column::Id.among(streams))
            .into_tuple()
            .all(self.reader())
            .await?;
        Ok(cases.into_iter().collect())
    }

    /// How many messages of the place stand where, in the order of the states, none counted beyond
    /// [`COUNTED`] and one.
    pub async fn message_counts(&self, viewer: &Viewer) -> Result<[(MessageState, u64); 7], StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            state: String,
            total: i64,
        }
        oversees(viewer)?;
        let of = |state: MessageState| {
            let key = state.key();
            let some = format!("SELECT 1 FROM outbox WHERE state = '{key}' LIMIT {}", COUNTED + 1);
            format!("SELECT '{key}' AS state, (SELECT COUNT(*) FROM ({some}) AS counted) AS total")
        };
        let sql = MessageState::ALL.map(of).join(" UNION ALL ");
        let rows: Vec<Row> = crate::tx::all(self.reader(), &sql, []).await?;
        let counted = |state: MessageState| rows.iter().find(|r| r.state == state.key()).map_or(0, |r| count(r.total));
        Ok(MessageState::ALL.map(|state| (state, counted(state))))
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

    async fn case_read(&self, viewer: &Viewer, case: ApplicationId) -> Result<(), StoreError> {
        if !viewer.reads_cases() {
            return Err(StoreError::NotFound);
        }
        self.case_visible(viewer, case).await
    }

    /// Messages as they are shown; nothing of why those are held that `withheld` caused.
    async fn message_files(
        &self,
        rows: Vec<outbox::Model>,
        withheld: &BTreeSet<Uuid>,
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
        let told = rows.iter().filter(|row| !withheld.contains(&row.cause_stream));
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
                let (name, address) = match recipient {
                    Recipient::Address(address) => (None, address),
                    Recipient::Person(id) => accounts
                        .get(&id.0)
                        .map_or_else(|| (None, String::new()), |p| (Some(p.name.clone()), p.email.clone())),
                };
                let held = row.held_at.map(|since| Held {
                    since: Instant::from_micros(since),
                    by: row.held_by.and_then(|id| accounts.get(&id)).map(|p| p.name.clone()),
                    reason: row.held_reason.and_then(|id| texts.get(&TextId(id))).cloned(),
                });
                let line = MessageLine {
                    id: row.id,
                    must_go: notice::must_go(&row.template),
                    withheld: withheld.contains(&row.cause_stream),
                    held,
                    template: row.template,
                    name,
                    address,
                    state: MessageState::from_key(&row.state)
                        .ok_or_else(|| StoreError::broken(row.id, "no such state of a message"))?,
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

/// Why it was done, where a reason is asked.
const fn reason(event: &Event) -> Option<&TextRef> {
    match event {
        Event::MessageHeld { reason, .. } => Some(reason),
        _ => None,
    }
}
