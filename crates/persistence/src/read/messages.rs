//! What was written to whom, and whether it went: of a case for whoever may read it, and of the whole
//! place, without a word of what was written, for whoever keeps it running.

use super::works::oversees;
use crate::{
    entity::{outbox, persons},
    error::StoreError,
    outbox::Recipient,
    store::Store,
    tx::count,
    viewer::Viewer,
};
use domain::kernel::{ApplicationId, Instant, PersonId, StaffRole};
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Alias, Expr, ExprTrait as _},
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Messages of a page.
const PAGE: u64 = 50;

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MessageState {
    /// It waits for its time, or for another attempt.
    Waiting,
    /// A worker holds it.
    UnderWay,
    /// A server took it.
    Sent,
    /// It was set aside: a person may send it again.
    Failed,
}

impl MessageState {
    /// Every state, as pages list them.
    pub const ALL: [Self; 4] = [Self::Failed, Self::Waiting, Self::UnderWay, Self::Sent];

    /// Stable key, in the table and in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Waiting => "due",
            Self::UnderWay => "leased",
            Self::Sent => "sent",
            Self::Failed => "failed",
        }
    }

    /// The state of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.key() == key)
    }
}

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
        self.message_files(rows).await
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
        self.message_files(vec![row]).await?.pop().ok_or(StoreError::NotFound)
    }

    /// Sends a message of a case again that was set aside. False where it was not.
    pub async fn case_message_again(
        &self,
        viewer: &Viewer,
        case: ApplicationId,
        message: Uuid,
    ) -> Result<bool, StoreError> {
        self.case_message(viewer, case, message).await?;
        self.outbox_again(message).await
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
        let next = keys.last().filter(|_| more).map(|(n, _)| *n);
        let rows = outbox::Entity::find()
            .filter(outbox::Column::Id.is_in(keys.iter().map(|(_, id)| *id)))
            .all(self.reader())
            .await?;
        let mut lines: BTreeMap<Uuid, MessageLine> =
            self.message_files(rows).await?.into_iter().map(|file| (file.line.id, file.line)).collect();
        Ok(MessagePage { lines: keys.iter().filter_map(|(_, id)| lines.remove(id)).collect(), next })
    }

    /// Sends any message again that was set aside, for an administrator. False where it was not.
    pub async fn message_again(&self, viewer: &Viewer, message: Uuid) -> Result<bool, StoreError> {
        if !viewer.staff().has(StaffRole::Administrator) {
            return Err(StoreError::NotFound);
        }
        self.outbox_again(message).await
    }

    async fn case_read(&self, viewer: &Viewer, case: ApplicationId) -> Result<(), StoreError> {
        if !viewer.reads_cases() {
            return Err(StoreError::NotFound);
        }
        self.case_visible(viewer, case).await
    }

    async fn message_files(&self, rows: Vec<outbox::Model>) -> Result<Vec<MessageFile>, StoreError> {
        let recipients: Vec<Option<Recipient>> = rows.iter().map(|row| Recipient::read(&row.recipient)).collect();
        let people: BTreeSet<PersonId> = recipients
            .iter()
            .filter_map(|recipient| match recipient {
                Some(Recipient::Person(id)) => Some(*id),
                _ => None,
            })
            .collect();
        let accounts: BTreeMap<Uuid, persons::Model> = persons::Entity::find()
            .filter(persons::Column::Id.is_in(people.iter().map(|p| p.0)))
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
                let line = MessageLine {
                    id: row.id,
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
