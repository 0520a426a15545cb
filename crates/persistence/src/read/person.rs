//! One account, whole, as administrators see it, and who owns an organization.

use super::{
    case::{OrganizationName, Words},
    people::{PersonLine, administers},
};
use crate::{
    among::Among as _,
    entity::{applications, members, organizations, persons, web_sessions},
    error::StoreError,
    ledger,
    store::Store,
    viewer::Viewer,
};
use domain::{
    application::{Reference, StateKind},
    kernel::{ApplicationId, NgoRole, OrganizationId, PersonId, Recorded, Seq, TextId},
    organization::Organization,
    people::{Absence, Acting, Event, Factor, Person},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// An account with everything that hangs on it.
#[derive(Clone, Debug)]
pub struct PersonFile {
    /// The line of the list.
    pub line: PersonLine,
    /// Times as acting senior officer, those that are over included.
    pub acting: Vec<Acting>,
    /// Times away, those that are over included.
    pub absences: Vec<Absence>,
    /// What is asked for beside the password, where anything is.
    pub factor: Option<Factor>,
    /// To which organizations the person belongs, as what.
    pub memberships: Vec<(OrganizationName, NgoRole)>,
    /// Sessions of the browser that are open.
    pub sessions: u64,
    /// How many files the person holds that are not closed, without those that are kept from the viewer.
    pub holds: u64,
    /// Those of them that the viewer may see as staff.
    pub seen: Vec<(ApplicationId, Option<Reference>)>,
    /// What was done to the account.
    pub events: Vec<Recorded<Event>>,
    /// Words by the texts that events point to.
    pub texts: BTreeMap<TextId, Words>,
    /// Names of those who did it.
    pub names: BTreeMap<PersonId, String>,
}

/// An organization and who belongs to it, for moving its ownership.
#[derive(Clone, Debug)]
pub struct Ownership {
    /// Which.
    pub organization: OrganizationName,
    /// Where its history stands.
    pub seq: Seq,
    /// Who belongs to it; the owner first.
    pub members: Vec<Member>,
}

/// Somebody who belongs to an organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub id: PersonId,
    /// Name as the person wrote it.
    pub name: String,
    /// Address.
    pub email: String,
    /// As what.
    pub role: NgoRole,
    /// Whether the account is shut.
    pub disabled: bool,
}

impl Store {
    /// An account, for an administrator. Of cases an administrator learns the number alone.
    pub async fn person_file(&self, viewer: &Viewer, id: PersonId) -> Result<PersonFile, StoreError> {
        let line = self.person_line(viewer, id).await?;
        let loaded = ledger::history::<Person>(self.reader(), id.0).await?;
        let state = loaded.state.ok_or(StoreError::NotFound)?;
        let memberships = self.memberships(id).await?;
        let sessions = web_sessions::Entity::find()
            .filter(web_sessions::Column::Person.eq(id.0))
            .filter(web_sessions::Column::ExpiresAt.gt(self.now().micros()))
            .count(self.reader())
            .await?;
        let (holds, seen) = self.held(viewer, id).await?;
        let texts = self.texts_of(id.0, &BTreeSet::new()).await?;
        let by = loaded.events.iter().filter_map(|e| e.by.person());
        let names = self.names_of(by.collect()).await?;
        let (acting, absences, factor, events) = (state.acting, state.absences, state.factor, loaded.events);
        Ok(PersonFile { line, acting, absences, factor, memberships, sessions, holds, seen, events, texts, names })
    }

    async fn held(
        &self,
        viewer: &Viewer,
        id: PersonId,
    ) -> Result<(u64, Vec<(ApplicationId, Option<Reference>)>), StoreError> {
        let open = StateKind::ALL.into_iter().filter(|s| !s.is_closed()).map(StateKind::key);
        let held = applications::Entity::find()
            .filter(applications::Column::Holder.eq(id.0))
            .filter(applications::Column::State.among(open));
        // Who holds the file of one's own organization, or one with a conflict, is not told by a number either.
        let holds = held.clone().filter(viewer.shown_condition()).count(self.reader()).await?;
        let rows: Vec<(Uuid, Option<String>)> = held
            .filter(viewer.staff_condition())
            .select_only()
            .columns([applications::Column::Id, applications::Column::Reference])
            .order_by_asc(applications::Column::StateSince)
            .into_tuple()
            .all(self.reader())
            .await?;
        let seen = rows.into_iter().map(|(id, reference)| (id.into(), reference.and_then(|r| r.parse().ok())));
        Ok((holds, seen.collect()))
    }

    /// Who belongs to an organization, for an administrator.
    pub async fn ownership(&self, viewer: &Viewer, id: OrganizationId) -> Result<Ownership, StoreError> {
        administers(viewer)?;
        let organization = self.organization_name(id).await?;
        let state = ledger::history::<Organization>(self.reader(), id.0).await?.state.ok_or(StoreError::NotFound)?;
        let rows = persons::Entity::find()
            .filter(persons::Column::Id.among(state.members.keys().map(|p| p.0)))
            .order_by_asc(persons::Column::Name)
            .all(self.reader())
            .await?;
        let member = |row: persons::Model| {
            let id = PersonId(row.id);
            let role = *state.members.get(&id)?;
            Some(Member { id, name: row.name, email: row.email, role, disabled: row.disabled_at.is_some() })
        };
        let mut members: Vec<Member> = rows.into_iter().filter_map(member).collect();
        members.sort_by_key(|m| m.role != NgoRole::Owner);
        Ok(Ownership { organization, seq: state.seq, members })
    }

    async fn memberships(&self, id: PersonId) -> Result<Vec<(OrganizationName, NgoRole)>, StoreError> {
        let rows = members::Entity::find().filter(members::Column::Person.eq(id.0)).all(self.reader()).await?;
        let names = organizations::Entity::find()
            .filter(organizations::Column::Id.among(rows.iter().map(|m| m.organization)))
            .order_by_asc(organizations::Column::Name)
            .all(self.reader())
            .await?;
        let role = |id: Uuid| rows.iter().find(|m| m.organization == id).and_then(|m| NgoRole::from_key(&m.role));
        Ok(names
            .into_iter()
            .filter_map(|o| {
                let role = role(o.id)?;
                Some((OrganizationName { id: o.id.into(), name: o.name, country: o.country }, role))
            })
            .collect())
    }
}
