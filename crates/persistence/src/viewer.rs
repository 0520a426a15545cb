//! Who is looking. Every read of case data takes a [`Viewer`] and cannot be called without.

use crate::{
    among::Among as _,
    entity::{applications, conflicts, members, persons, staff_roles},
    error::StoreError,
    store::Store,
};
use domain::{
    application::StateKind,
    kernel::{Actor, ApplicationId, Instant, NgoRole, OrganizationId, PersonId, StaffRole, StaffRoles},
    sight,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QuerySelect,
    sea_query::{Alias, Expr, Query, SelectStatement, SimpleExpr, UnionType},
};
use std::collections::BTreeSet;

/// Who is looking, with what decides what they may see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Viewer {
    actor: Actor,
}

impl Viewer {
    /// A person as the database knows them today comes from [`Store::viewer`]; this is for whoever
    /// has the actor already.
    pub const fn new(actor: Actor) -> Self {
        Self { actor }
    }

    /// The house itself: the worker and the command line, which show nothing to anybody.
    pub const fn house() -> Self {
        Self { actor: Actor::Clock }
    }

    /// As the law's tables take them.
    pub const fn actor(&self) -> &Actor {
        &self.actor
    }

    /// The person, if it is one.
    pub const fn person(&self) -> Option<PersonId> {
        self.actor.person()
    }

    /// Roles in the secretariat.
    pub fn staff(&self) -> StaffRoles {
        match &self.actor {
            Actor::Clock => StaffRoles::NONE,
            Actor::Person { staff, .. } => *staff,
        }
    }

    /// Roles in organizations.
    pub fn organizations(&self) -> &[(OrganizationId, NgoRole)] {
        match &self.actor {
            Actor::Clock => &[],
            Actor::Person { organizations, .. } => organizations,
        }
    }

    /// Whether the person may look into cases as staff. An administrator alone may not.
    pub fn reads_cases(&self) -> bool {
        self.staff().iter().any(|role| sight::Viewer::Staff(role).reads_files())
    }

    /// Which rows of `applications` this viewer may see: their own organizations' ones, and as staff
    /// what [`Self::staff_condition`] says.
    pub(crate) fn condition(&self) -> Condition {
        match &self.actor {
            Actor::Clock => Condition::all(),
            Actor::Person { .. } => Condition::any().add(self.own()).add(self.staff_condition()),
        }
    }

    /// Which rows of `applications` this viewer may see as staff: every one that was submitted, that
    /// is not their own organization's and on which they have declared no conflict.
    pub(crate) fn staff_condition(&self) -> Condition {
        if matches!(self.actor, Actor::Clock) {
            return Condition::all();
        }
        if !self.reads_cases() {
            return Condition::all().add(Expr::value(false));
        }
        Condition::all().add(applications::Column::State.among(self.open_states())).add(self.shown_condition())
    }

    /// Which rows of `applications` are not hidden from a person who reads cases. Every index has the
    /// numbers of its rows: none has to be read for it.
    pub(crate) fn shown_condition(&self) -> SimpleExpr {
        self.hidden_numbers().map_or_else(|| Expr::value(true), |hidden| number().not_in_subquery(hidden))
    }

    /// Whether every file in these states is open to one of the person's roles.
    pub(crate) fn opens(&self, states: &[StateKind]) -> bool {
        let open = self.open_states();
        states.iter().all(|state| open.contains(&state.key()))
    }

    /// The numbers of the files that this viewer may not see though staff may, by the conflicts that they
    /// declared and by their own organizations: few. A list for each reason, since `PostgreSQL` reads the
    /// whole table for a subquery under an *or*.
    pub(crate) fn hidden_numbers(&self) -> Option<SelectStatement> {
        let Actor::Person { id, .. } = &self.actor else { return None };
        let mut hidden = numbers(applications::Column::Id.in_subquery(conflicted(*id)));
        if !self.organizations().is_empty() {
            hidden.union(UnionType::Distinct, numbers(self.own()));
        }
        Some(hidden)
    }

    /// The states in which the file of a case is open to one of the person's roles.
    pub(crate) fn open_states(&self) -> Vec<&'static str> {
        let full = |role| sight::states(sight::Viewer::Staff(role), sight::CaseSight::Full);
        let states: BTreeSet<StateKind> = self.staff().iter().flat_map(full).collect();
        states.into_iter().map(StateKind::key).collect()
    }

    fn own(&self) -> SimpleExpr {
        applications::Column::Organization.among(self.organizations().iter().map(|(o, _)| o.0))
    }
}

/// The number of a row of `applications`, which the entity does not have.
fn number() -> SimpleExpr {
    Expr::col((applications::Entity, Alias::new("n")))
}

/// The numbers of some files.
pub(crate) fn numbers(which: SimpleExpr) -> SelectStatement {
    Query::select().expr(number()).from(applications::Entity).and_where(which).to_owned()
}

/// Which roles are in force at a time.
pub(crate) fn in_force(at: Instant) -> Condition {
    use staff_roles::Column::{FromAt, Until};
    let at = at.micros();
    Condition::all().add(FromAt.lt(at)).add(Condition::any().add(Until.is_null()).add(Until.gte(at)))
}

/// The files on which this person has declared a conflict.
fn conflicted(person: PersonId) -> SelectStatement {
    Query::select()
        .column(conflicts::Column::Application)
        .from(conflicts::Entity)
        .and_where(conflicts::Column::Person.eq(person.0))
        .to_owned()
}

impl Store {
    /// The person as a viewer with today's roles; `None` where there is no such account or it was
    /// disabled.
    pub async fn viewer(&self, person: PersonId) -> Result<Option<Viewer>, StoreError> {
        let account = persons::Entity::find_by_id(person.0)
            .filter(persons::Column::DisabledAt.is_null())
            .one(self.reader())
            .await?;
        if account.is_none() {
            return Ok(None);
        }
        let staff = staff_roles::Entity::find()
            .filter(staff_roles::Column::Person.eq(person.0))
            .filter(in_force(self.now()))
            .all(self.reader())
            .await?;
        let organizations =
            members::Entity::find().filter(members::Column::Person.eq(person.0)).all(self.reader()).await?;
        let actor = Actor::Person {
            id: person,
            staff: staff.iter().filter_map(|r| StaffRole::from_key(&r.role)).collect(),
            organizations: organizations
                .iter()
                .filter_map(|m| Some((m.organization.into(), NgoRole::from_key(&m.role)?)))
                .collect(),
        };
        Ok(Some(Viewer { actor }))
    }

    /// The viewer, who belongs to the organization whose case this is; `NotFound` to everybody else.
    pub(crate) async fn own_case(&self, viewer: &Viewer, application: ApplicationId) -> Result<PersonId, StoreError> {
        let organization: Option<uuid::Uuid> = applications::Entity::find_by_id(application.0)
            .select_only()
            .column(applications::Column::Organization)
            .into_tuple()
            .one(self.reader())
            .await?;
        let member = organization.and_then(|o| viewer.actor().ngo_role(o.into()));
        member.and(viewer.person()).ok_or(StoreError::NotFound)
    }

    /// Answers `NotFound` unless the viewer may see this case.
    pub(crate) async fn case_visible(&self, viewer: &Viewer, application: ApplicationId) -> Result<(), StoreError> {
        self.case_among(viewer.condition(), application).await
    }

    /// Which of these cases the viewer may see as staff.
    pub(crate) async fn cases_read(
        &self,
        viewer: &Viewer,
        ids: impl IntoIterator<Item = ApplicationId>,
    ) -> Result<BTreeSet<ApplicationId>, StoreError> {
        let ids: BTreeSet<_> = ids.into_iter().map(|id| id.0).collect();
        if ids.is_empty() {
            return Ok(BTreeSet::new());
        }
        let read: Vec<uuid::Uuid> = applications::Entity::find()
            .select_only()
            .column(applications::Column::Id)
            .filter(applications::Column::Id.among(ids))
            .filter(viewer.staff_condition())
            .into_tuple()
            .all(self.reader())
            .await?;
        Ok(read.into_iter().map(ApplicationId).collect())
    }

    /// Answers `NotFound` unless the viewer may see this case as staff.
    pub(crate) async fn case_read(&self, viewer: &Viewer, application: ApplicationId) -> Result<(), StoreError> {
        self.case_among(viewer.staff_condition(), application).await
    }

    async fn case_among(&self, seen: Condition, application: ApplicationId) -> Result<(), StoreError> {
        let found: Option<uuid::Uuid> = applications::Entity::find()
            .select_only()
            .column(applications::Column::Id)
            .filter(applications::Column::Id.eq(application.0))
            .filter(seen)
            .into_tuple()
            .one(self.reader())
            .await?;
        found.map(|_| ()).ok_or(StoreError::NotFound)
    }
}
