//! What was done to the house and its people: the history that administrators and auditors read.

use super::case::Words;
use crate::{among::Among as _, entity::organizations, error::StoreError, ledger, store::Store, viewer::Viewer};
use domain::{
    house,
    kernel::{ActorKind, Instant, OrganizationId, PersonId, StaffRole, StoredEvent as _, TextId, TextRef},
    organization, people,
};
use sea_orm::{EntityTrait, FromQueryResult, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// As many as a page shows.
const PAGE: usize = 50;

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// To the house.
    House(house::Event),
    /// To an account.
    Person(PersonId, people::Event),
    /// To an organization: its ownership was moved.
    Organization(OrganizationId, organization::Event),
}

/// What was done, when and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doing {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: ActorKind,
    /// What.
    pub what: What,
}

/// A page of doings, the newest first.
#[derive(Clone, Debug, Default)]
pub struct Doings {
    /// In order.
    pub list: Vec<Doing>,
    /// Names of the people in them.
    pub people: BTreeMap<PersonId, String>,
    /// Names of the organizations in them.
    pub organizations: BTreeMap<OrganizationId, String>,
    /// Words by their texts; an erased one is missing.
    pub texts: BTreeMap<TextId, Words>,
    /// Before which place the next page goes on.
    pub next: Option<i64>,
}

impl Doings {
    /// The words of a reference; `None` where they were erased.
    pub fn words(&self, text: &TextRef) -> Option<&Words> {
        self.texts.get(&text.id)
    }
}

#[derive(FromQueryResult)]
struct Row {
    n: i64,
    stream: Uuid,
    stream_kind: String,
    kind: String,
    version: i64,
    at: i64,
    actor: String,
    payload: String,
}

// Word for word the condition of the index `events_of_administration`.
const SQL: &str = "SELECT events.n, events.stream, streams.kind AS stream_kind, events.kind, events.version, events.at, \
     events.actor, events.payload FROM events JOIN streams ON streams.id = events.stream \
     WHERE events.kind IN ('set_up', 'calendar_loaded', 'setting_changed', 'country_renamed', 'role_granted', \
     'role_revoked', 'acting_senior_appointed', 'disabled', 'enabled', 'sessions_revoked', 'ownership_moved', \
     'message_held', 'message_released', 'message_resent', 'message_dropped', 'mail_held', 'mail_released', \
     'trial_begun', 'trial_ended', 'trial_settled', 'staff_invited', 'factor_lifted', 'sanctions_loaded') \
     AND events.n < $1 ORDER BY events.n DESC LIMIT $2";

impl Store {
    /// What was done to the house and its people, for administrators and auditors.
    pub async fn doings(&self, viewer: &Viewer, before: Option<i64>) -> Result<Doings, StoreError> {
        let may = |role| viewer.staff().has(role);
        if !may(StaffRole::Administrator) && !may(StaffRole::Auditor) {
            return Err(StoreError::NotFound);
        }
        let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
        let mut rows: Vec<Row> =
            crate::tx::all(self.reader(), SQL, [before.unwrap_or(i64::MAX).into(), most.into()]).await?;
        let more = rows.len() > PAGE;
        rows.truncate(PAGE);
        let next = rows.last().filter(|_| more).map(|row| row.n);
        let mut texts = BTreeSet::new();
        let mut list = Vec::with_capacity(rows.len());
        for row in rows {
            let Some(doing) = read(&row)? else { continue };
            // Why a message is held may be about a case, which they do not read.
            if !matches!(&doing.what, What::House(event) if event.message().is_some()) {
                texts.extend(ledger::references(&row.payload)?.into_keys());
            }
            list.push(doing);
        }
        let people = self.names_of(list.iter().flat_map(people_in).collect()).await?;
        let organizations = self.names_of_organizations(&list).await?;
        let texts = self.texts_among(texts.into_iter()).await?;
        Ok(Doings { list, people, organizations, texts, next })
    }

    async fn names_of_organizations(&self, list: &[Doing]) -> Result<BTreeMap<OrganizationId, String>, StoreError> {
        let ids: BTreeSet<Uuid> = list
            .iter()
            .filter_map(|doing| match doing.what {
                What::Organization(id, _) => Some(id.0),
                _ => None,
            })
            .collect();
        if ids.is_empty() {
            return Ok(BTreeMap::new());
        }
        let rows =
            organizations::Entity::find().filter(organizations::Column::Id.among(ids)).all(self.reader()).await?;
        Ok(rows.into_iter().map(|row| (row.id.into(), row.name)).collect())
    }
}

/// `None` where an event of another kind of stream has the same name.
fn read(row: &Row) -> Result<Option<Doing>, StoreError> {
    let version = u16::try_from(row.version).map_err(|e| StoreError::broken(row.stream, e))?;
    let (kind, payload) = (row.kind.as_str(), row.payload.as_str());
    let what = match row.stream_kind.as_str() {
        "house" => What::House(house::Event::from_payload(kind, version, payload)?),
        // The first administrator's account says the same as the set-up of the house.
        "person" => What::Person(row.stream.into(), people::Event::from_payload(kind, version, payload)?),
        "organization" => {
            What::Organization(row.stream.into(), organization::Event::from_payload(kind, version, payload)?)
        }
        _ => return Ok(None),
    };
    let by = ledger::actor_of(&row.actor).ok_or_else(|| StoreError::broken(row.stream, "no such actor"))?;
    Ok(Some(Doing { at: Instant::from_micros(row.at), by, what }))
}

fn people_in(doing: &Doing) -> Vec<PersonId> {
    let by = doing.by.person();
    let in_it = match &doing.what {
        What::Person(id, _) => vec![*id],
        What::Organization(_, organization::Event::OwnershipMoved { from, to, .. }) => {
            from.iter().copied().chain([*to]).collect()
        }
        What::House(_) | What::Organization(..) => Vec::new(),
    };
    by.into_iter().chain(in_it).collect()
}
