//! Who is away, today or later: for whoever records it, and for whoever gives files.

use crate::{
    among::Among as _,
    entity::{absences, persons, staff_roles},
    error::StoreError,
    store::Store,
    viewer::{Viewer, in_force},
};
use domain::{
    kernel::{Day, PersonId, Seq},
    people::{Absence, CommandKind, law},
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Alias, Expr, ExprTrait as _, IntoColumnRef, Query, SelectStatement, SimpleExpr},
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Somebody of the secretariat, with the times away that are not over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// Who.
    pub id: PersonId,
    /// Name as the person wrote it.
    pub name: String,
    /// Where the account's stream stands.
    pub seq: Seq,
    /// In the order of their first days.
    pub absences: Vec<Absence>,
}

/// Names, and until when those are away who are today.
pub(super) type Named = (BTreeMap<PersonId, String>, BTreeMap<PersonId, Day>);

impl Store {
    /// When somebody of the secretariat is away, for the person and for those who may record it for
    /// others.
    pub async fn attendance(&self, viewer: &Viewer, person: PersonId) -> Result<Attendance, StoreError> {
        if viewer.person() != Some(person) {
            records_for_others(viewer)?;
        }
        let only = Condition::all().add(persons::Column::Id.eq(person.0));
        self.attendances(only).await?.pop().ok_or(StoreError::NotFound)
    }

    /// Everybody of the secretariat by name, for those who may record absences of others.
    pub async fn everybodys_attendance(&self, viewer: &Viewer) -> Result<Vec<Attendance>, StoreError> {
        records_for_others(viewer)?;
        self.attendances(Condition::all()).await
    }

    /// Those among them who work in the secretariat today.
    async fn attendances(&self, among: Condition) -> Result<Vec<Attendance>, StoreError> {
        let staff = Query::select()
            .column(staff_roles::Column::Person)
            .from(staff_roles::Entity)
            .cond_where(in_force(self.now()))
            .to_owned();
        let people: Vec<(Uuid, String, i64)> = persons::Entity::find()
            .select_only()
            .columns([persons::Column::Id, persons::Column::Name, persons::Column::Seq])
            .filter(persons::Column::Id.in_subquery(staff))
            .filter(persons::Column::DisabledAt.is_null())
            .filter(among)
            .order_by_asc(persons::Column::Name)
            .order_by_asc(persons::Column::Id)
            .into_tuple()
            .all(self.reader())
            .await?;
        let mut away = self.absences_of(people.iter().map(|(id, ..)| *id)).await?;
        Ok(people
            .into_iter()
            .map(|(id, name, seq)| Attendance {
                id: id.into(),
                name,
                seq: Seq(crate::tx::count(seq)),
                absences: away.remove(&id).unwrap_or_default(),
            })
            .collect())
    }

    /// The absences of these people that are not over, in the order of their first days.
    pub(super) async fn absences_of(
        &self,
        people: impl IntoIterator<Item = Uuid>,
    ) -> Result<BTreeMap<Uuid, Vec<Absence>>, StoreError> {
        let rows = absences::Entity::find()
            .filter(absences::Column::Person.among(people))
            .filter(absences::Column::ToOn.gte(self.moment().day.to_string()))
            .order_by_asc(absences::Column::FromOn)
            .all(self.reader())
            .await?;
        let mut found: BTreeMap<Uuid, Vec<Absence>> = BTreeMap::new();
        for row in rows {
            let absence = Absence { from: day(row.person, &row.from_on)?, to: day(row.person, &row.to_on)? };
            found.entry(row.person).or_default().push(absence);
        }
        Ok(found)
    }

    /// Names of people, and who of them is away today, in one statement.
    pub(super) async fn named_today(&self, people: BTreeSet<PersonId>) -> Result<Named, StoreError> {
        let rows: Vec<(Uuid, String, Option<String>)> = persons::Entity::find()
            .select_only()
            .columns([persons::Column::Id, persons::Column::Name])
            .column_as(away_until((persons::Entity, persons::Column::Id), self.moment().day), "away_until")
            .filter(persons::Column::Id.among(people.into_iter().map(|p| p.0)))
            .into_tuple()
            .all(self.reader())
            .await?;
        let mut named = Named::default();
        for (id, name, until) in rows {
            if let Some(until) = until {
                named.1.insert(id.into(), day(id, &until)?);
            }
            named.0.insert(id.into(), name);
        }
        Ok(named)
    }
}

/// The last day of the absence that a person of another table has today; nothing where there is none.
pub(super) fn away_until(person: impl IntoColumnRef, today: Day) -> SimpleExpr {
    let of = |column| Expr::col((absences::Entity, column));
    let mut away: SelectStatement = Query::select();
    away.expr_as(of(absences::Column::ToOn).max(), Alias::new("away_until"))
        .from(absences::Entity)
        .and_where(of(absences::Column::Person).eq(Expr::col(person)))
        .and_where(of(absences::Column::FromOn).lte(today.to_string()))
        .and_where(of(absences::Column::ToOn).gte(today.to_string()));
    away.into()
}

/// A day as the table holds it.
pub(super) fn day(person: Uuid, day: &str) -> Result<Day, StoreError> {
    day.parse().map_err(|e| StoreError::broken(person, e))
}

/// The law says who: whoever else asks is told that there is nothing.
fn records_for_others(viewer: &Viewer) -> Result<(), StoreError> {
    let may = law::who_may(CommandKind::RecordAbsence);
    if may.roles().iter().any(|role| viewer.actor().holds(*role, None)) { Ok(()) } else { Err(StoreError::NotFound) }
}
