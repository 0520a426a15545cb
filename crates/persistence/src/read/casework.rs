//! What the steps of casework choose from: colleagues with their load, other files.

use super::{case::OrganizationName, queue::OPEN};
use crate::{
    among::Among as _,
    entity::{applications, conflicts, duplicates, members, persons, staff_roles},
    error::StoreError,
    likeness as alike,
    store::Store,
    tx,
    viewer::{Viewer, in_force},
};
use domain::{
    application::{Reference, StateKind},
    dossier::Typed,
    kernel::{ApplicationId, Instant, ObserverId, OrganizationId, PartialDate, PersonId, StaffRole, StaffRoles},
    organization::likeness::{Likeness, Names, likeness, likest},
    people::Absence,
    sight,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, sea_query::Query,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Somebody of the secretariat who may see a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// Who.
    pub id: PersonId,
    /// Name as the person wrote it.
    pub name: String,
    /// Roles in force today.
    pub roles: StaffRoles,
    /// How many files on their way they hold, as far as the viewer may see those.
    pub open: u64,
    /// Times away that are not over, in the order of their first days.
    pub absences: Vec<Absence>,
}

/// Another file, as far as a page names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseName {
    /// Which.
    pub id: ApplicationId,
    /// Its reference.
    pub reference: Option<Reference>,
    /// Whose.
    pub organization: OrganizationName,
    /// Where it stands.
    pub state: StateKind,
    /// Since when.
    pub since: Instant,
}

/// Another file that may be of the same organization, with what speaks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Which.
    pub case: CaseName,
    /// What speaks for it; nothing where both files are the same organization's.
    pub likeness: Option<Likeness>,
}

/// An observer from before this system that may be the same organization, with what speaks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObserverCandidate {
    /// Its line in the register.
    pub id: ObserverId,
    /// Its name there.
    pub name: String,
    /// Since when it is an observer, as far as it is known.
    pub since: Option<PartialDate>,
    /// What speaks for it.
    pub likeness: Likeness,
}

/// What a file states of its organization, to be held against others; read by somebody who sees the file.
#[derive(Debug)]
pub struct Stated {
    case: ApplicationId,
    organization: OrganizationId,
    names: Names,
}

/// As many lines of the register from before this system are compared, those that were recorded first: there are
/// some eighty.
const FROM_BEFORE: u64 = 1_000;

/// Word for word the condition of the index `observers_from_before`.
const OBSERVERS_FROM_BEFORE: &str = "SELECT observers.id, observers.since, (SELECT organizations.name FROM organizations \
    WHERE organizations.id = observers.organization) AS name FROM observers \
    WHERE observers.origin = 'recorded' AND observers.state = 'active' AND observers.organization <> $1 \
    ORDER BY observers.n LIMIT $2";

#[derive(FromQueryResult)]
struct ObserverRow {
    id: Uuid,
    name: String,
    since: String,
}

#[derive(FromQueryResult)]
struct NameRow {
    id: Uuid,
    reference: Option<String>,
    organization: Uuid,
    state: String,
    state_since: i64,
}

impl Store {
    /// Everybody who may see this case today and has declared no conflict in it, by name.
    pub async fn colleagues(&self, viewer: &Viewer, case: ApplicationId) -> Result<Vec<Colleague>, StoreError> {
        self.case_read(viewer, case).await?;
        let organization = self.organization_of(case).await?;
        let own = Query::select()
            .column(members::Column::Person)
            .from(members::Entity)
            .and_where(members::Column::Organization.eq(organization.0))
            .to_owned();
        let conflicted = Query::select()
            .column(conflicts::Column::Person)
            .from(conflicts::Entity)
            .and_where(conflicts::Column::Application.eq(case.0))
            .to_owned();
        let free = Condition::all()
            .add(persons::Column::Id.not_in_subquery(own))
            .add(persons::Column::Id.not_in_subquery(conflicted));
        let readers = StaffRole::ALL.into_iter().filter(|r| sight::Viewer::Staff(*r).reads_files());
        self.staff_today(viewer, readers, free).await
    }

    /// Everybody who can hold files today, by name. Who may not hold a certain one, the law says.
    pub async fn officers(&self, viewer: &Viewer) -> Result<Vec<Colleague>, StoreError> {
        if !viewer.reads_cases() {
            return Err(StoreError::NotFound);
        }
        self.staff_today(viewer, [StaffRole::Officer], Condition::all()).await
    }

    /// Those with any of these roles in force, among some.
    async fn staff_today(
        &self,
        viewer: &Viewer,
        roles: impl IntoIterator<Item = StaffRole>,
        among: Condition,
    ) -> Result<Vec<Colleague>, StoreError> {
        let granted = staff_roles::Entity::find()
            .filter(staff_roles::Column::Role.among(roles.into_iter().map(StaffRole::key)))
            .filter(in_force(self.now()))
            .all(self.reader())
            .await?;
        let people: Vec<(Uuid, String)> = persons::Entity::find()
            .select_only()
            .columns([persons::Column::Id, persons::Column::Name])
            .filter(persons::Column::Id.among(granted.iter().map(|g| g.person)))
            .filter(persons::Column::DisabledAt.is_null())
            .filter(among)
            .order_by_asc(persons::Column::Name)
            .order_by_asc(persons::Column::Id)
            .into_tuple()
            .all(self.reader())
            .await?;
        let mut away = self.absences_of(people.iter().map(|(id, _)| *id)).await?;
        let load = self.open_files(viewer, people.iter().map(|(id, _)| *id)).await?;
        let roles = |id| granted.iter().filter(move |g| g.person == id).filter_map(|g| StaffRole::from_key(&g.role));
        Ok(people
            .into_iter()
            .map(|(id, name)| Colleague {
                id: id.into(),
                name,
                roles: roles(id).collect(),
                open: load.get(&id).copied().unwrap_or_default(),
                absences: away.remove(&id).unwrap_or_default(),
            })
            .collect())
    }

    /// How many files on their way each of these people holds, among those that the viewer may see.
    async fn open_files(
        &self,
        viewer: &Viewer,
        people: impl IntoIterator<Item = Uuid>,
    ) -> Result<BTreeMap<Uuid, u64>, StoreError> {
        use applications::Column;
        let rows: Vec<(Uuid, i64)> = applications::Entity::find()
            .select_only()
            .column(Column::Holder)
            .column_as(Column::Id.count(), "open")
            .filter(Column::Holder.among(people))
            .filter(Column::State.among(OPEN.map(StateKind::key)))
            .filter(viewer.staff_condition())
            .group_by(Column::Holder)
            .into_tuple()
            .all(self.reader())
            .await?;
        Ok(rows.into_iter().map(|(holder, open)| (holder, u64::try_from(open).unwrap_or_default())).collect())
    }

    async fn organization_of(&self, case: ApplicationId) -> Result<OrganizationId, StoreError> {
        let found: Option<Uuid> = applications::Entity::find_by_id(case.0)
            .select_only()
            .column(applications::Column::Organization)
            .into_tuple()
            .one(self.reader())
            .await?;
        found.map(OrganizationId::from).ok_or(StoreError::NotFound)
    }

    /// The file of a reference, where the viewer may see it.
    pub async fn case_by_reference(
        &self,
        viewer: &Viewer,
        reference: Reference,
    ) -> Result<Option<CaseName>, StoreError> {
        let wanted = Condition::all().add(applications::Column::Reference.eq(reference.to_string()));
        Ok(self.named(viewer, wanted).await?.pop())
    }

    /// These files by name, those left out that the viewer may not see.
    pub async fn cases_named(
        &self,
        viewer: &Viewer,
        ids: impl IntoIterator<Item = ApplicationId>,
    ) -> Result<BTreeMap<ApplicationId, CaseName>, StoreError> {
        let wanted = Condition::all().add(applications::Column::Id.among(ids.into_iter().map(|id| id.0)));
        Ok(self.named(viewer, wanted).await?.into_iter().map(|case| (case.id, case)).collect())
    }

    /// Other files that may be of the same organization: its own, and those of organizations that
    /// share a number, a domain, an acronym or a name with it, the likeliest first.
    pub async fn duplicate_candidates(&self, viewer: &Viewer, own: &Stated) -> Result<Vec<Candidate>, StoreError> {
        let found = alike::alike(self.reader(), &own.names.sought(), own.case).await?;
        let others = Condition::all().add(applications::Column::Id.ne(own.case.0)).add(
            Condition::any()
                .add(applications::Column::Organization.eq(own.organization.0))
                .add_option(applications::Column::Id.among_any(found)),
        );
        let others = self.named(viewer, others).await?;
        let mut stated = alike::stated(self.reader(), others.iter().map(|o| o.id.0)).await?;
        let mut found: Vec<Candidate> = others
            .into_iter()
            .filter_map(|other| {
                if other.organization.id == own.organization {
                    return Some(Candidate { case: other, likeness: None });
                }
                let identity = stated.remove(&other.id.0).unwrap_or_default();
                let likeness = likeness(&own.names, &Names::stated(&other.organization.name, &identity))?;
                Some(Candidate { case: other, likeness: Some(likeness) })
            })
            .collect();
        found.sort_by_key(|c| std::cmp::Reverse(c.likeness.as_ref().map_or(u8::MAX, |l| l.score)));
        Ok(found)
    }

    /// What a file states of its organization, for whoever sees the file as staff.
    pub async fn stated_in(&self, viewer: &Viewer, case: ApplicationId) -> Result<Stated, StoreError> {
        self.case_read(viewer, case).await?;
        let organization = self.organization_of(case).await?;
        let name = self.organization_name(organization).await?.name;
        let identity = alike::stated(self.reader(), [case.0]).await?.remove(&case.0).unwrap_or_default();
        Ok(Stated { case, organization, names: Names::stated(&name, &identity) })
    }

    /// The observers from before this system that may be the organization of this file under another account, the
    /// likeliest first, for those who read cases. Of each its name in the register is compared, which is public.
    /// One that was admitted here is found by its file: see [`Store::duplicate_candidates`].
    pub async fn observer_candidates(
        &self,
        viewer: &Viewer,
        own: &Stated,
    ) -> Result<Vec<ObserverCandidate>, StoreError> {
        if !viewer.reads_cases() {
            return Err(StoreError::NotFound);
        }
        let values = [own.organization.0.into(), tx::column(FROM_BEFORE).into()];
        let rows: Vec<ObserverRow> = tx::all(self.reader(), OBSERVERS_FROM_BEFORE, values).await?;
        let named = rows.into_iter().map(|row| {
            let names = Names::stated(&row.name, &Typed::new());
            (row, names)
        });
        let found = likest(&own.names, named).into_iter().map(|(row, likeness)| ObserverCandidate {
            id: row.id.into(),
            name: row.name,
            since: row.since.parse().ok(),
            likeness,
        });
        Ok(found.collect())
    }

    /// The files on which a person has confirmed that this one is of the same organization.
    pub async fn linked_from(&self, viewer: &Viewer, case: ApplicationId) -> Result<Vec<CaseName>, StoreError> {
        self.case_read(viewer, case).await?;
        let linked = Query::select()
            .column(duplicates::Column::Application)
            .from(duplicates::Entity)
            .and_where(duplicates::Column::Other.eq(case.0))
            .to_owned();
        self.named(viewer, Condition::all().add(applications::Column::Id.in_subquery(linked))).await
    }

    async fn named(&self, viewer: &Viewer, wanted: Condition) -> Result<Vec<CaseName>, StoreError> {
        use applications::Column;
        let rows: Vec<NameRow> = applications::Entity::find()
            .select_only()
            .columns([Column::Id, Column::Reference, Column::Organization, Column::State, Column::StateSince])
            .filter(viewer.staff_condition())
            .filter(wanted)
            .order_by_asc(Column::OpenedAt)
            .order_by_asc(Column::Id)
            .into_model::<NameRow>()
            .all(self.reader())
            .await?;
        let organizations = self.organization_names(rows.iter().map(|r| r.organization)).await?;
        rows.into_iter()
            .map(|row| {
                let organization = organizations
                    .get(&row.organization)
                    .cloned()
                    .ok_or_else(|| StoreError::broken(row.id, "its organization is missing"))?;
                let state =
                    StateKind::from_key(&row.state).ok_or_else(|| StoreError::broken(row.id, "no such state"))?;
                let reference = row.reference.and_then(|r| r.parse().ok());
                let since = Instant::from_micros(row.state_since);
                Ok(CaseName { id: row.id.into(), reference, organization, state, since })
            })
            .collect()
    }
}
