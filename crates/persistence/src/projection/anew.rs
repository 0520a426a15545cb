//! What many histories leave in the tables, for a replay. The tables hold nothing of any of them yet: of each row
//! only what stands in the end is written, and the rows of a table together.

use super::{
    OrganizationRow, PersonRow, RowChange,
    apply::{account, apply},
};
use crate::{
    entity::{
        absences, agenda_items, applications, conflicts, council_sessions, duplicates, members, observers,
        organizations, resolutions, staff_roles, tallies,
    },
    error::StoreError,
    tx::{self, Tx, column},
};
use domain::{
    application::{DuplicateStatus, Tally},
    kernel::{ApplicationId, CouncilSessionId, Instant, NgoRole, OrganizationId, PersonId},
};
use sea_orm::{FromQueryResult, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Rows by their keys, as the last change of each says.
#[derive(Default)]
pub(crate) struct Anew {
    persons: BTreeMap<PersonId, PersonRow>,
    organizations: BTreeMap<OrganizationId, OrganizationRow>,
    /// With the day of joining.
    members: BTreeMap<OrganizationId, BTreeMap<PersonId, (NgoRole, Instant)>>,
    sessions: BTreeMap<Uuid, council_sessions::Model>,
    agendas: BTreeMap<CouncilSessionId, Vec<agenda_items::Model>>,
    resolutions: BTreeMap<CouncilSessionId, Vec<resolutions::Model>>,
    applications: BTreeMap<Uuid, applications::Model>,
    conflicts: BTreeMap<ApplicationId, BTreeSet<PersonId>>,
    duplicates: BTreeSet<(ApplicationId, ApplicationId)>,
    /// By kind and subject: what is counted, from when, and of how many days.
    tallies: BTreeMap<(ApplicationId, &'static str, String), (String, Instant, u32)>,
    observers: BTreeMap<Uuid, observers::Model>,
    /// Few, and not by a key of their own history.
    others: Vec<RowChange>,
}

impl Anew {
    /// What one more event changes. Changes of one history come in its order.
    pub(crate) fn add(&mut self, change: RowChange) {
        match change {
            RowChange::Person(row) => {
                self.persons.insert(row.id, row);
            }
            RowChange::Organization(row) => {
                self.organizations.insert(row.id, row);
            }
            RowChange::Members(organization, members, at) => self.seat(organization, &members, at),
            RowChange::CouncilSession(row) => {
                self.sessions.insert(row.id, *row);
            }
            RowChange::Agenda(session, items) => {
                self.agendas.insert(session, items);
            }
            RowChange::Resolutions(session, rows) => {
                self.resolutions.insert(session, rows);
            }
            RowChange::Application(row) => {
                self.applications.insert(row.id, *row);
            }
            RowChange::Conflicts(case, people) => {
                self.conflicts.insert(case, people);
            }
            RowChange::Duplicate(case, other, DuplicateStatus::Linked) => {
                self.duplicates.insert((case, other));
            }
            RowChange::Duplicate(case, other, DuplicateStatus::Dismissed) => {
                self.duplicates.remove(&(case, other));
            }
            RowChange::Tally(case, tally) => self.count(case, tally),
            RowChange::Observer(row) => {
                self.observers.insert(row.id, *row);
            }
            RowChange::Translation(_) | RowChange::Symbol(..) => self.others.push(change),
        }
    }

    /// Who stays keeps the day of joining.
    fn seat(&mut self, organization: OrganizationId, members: &BTreeMap<PersonId, NgoRole>, at: Instant) {
        let seats = self.members.entry(organization).or_default();
        seats.retain(|person, _| members.contains_key(person));
        for (person, role) in members {
            seats.entry(*person).or_insert((*role, at)).0 = *role;
        }
    }

    /// Where a fact of this kind holds already, only what it is changes.
    fn count(&mut self, case: ApplicationId, tally: Tally) {
        match tally {
            Tally::Holds { what, subject, at, days } => {
                let key = (case, what.kind(), subject);
                self.tallies.entry(key).or_insert((String::new(), at, days)).0 = what.key();
            }
            Tally::Gone { kind, subject } => {
                self.tallies.remove(&(case, kind, subject));
            }
        }
    }

    /// Writes them.
    pub(crate) async fn write(self, tx: &Tx) -> Result<(), StoreError> {
        persons(tx, self.persons.into_values().collect()).await?;
        organizations(tx, self.organizations.into_values().collect()).await?;
        tx.insert_all::<members::Entity>(seats(self.members)).await?;
        tx.insert_all::<council_sessions::Entity>(self.sessions.into_values().collect()).await?;
        tx.insert_all::<agenda_items::Entity>(self.agendas.into_values().flatten().collect()).await?;
        tx.insert_all::<resolutions::Entity>(self.resolutions.into_values().flatten().collect()).await?;
        applications(tx, self.applications.into_values().collect()).await?;
        tx.insert_all::<conflicts::Entity>(kept_out(self.conflicts)).await?;
        let duplicate =
            |(case, other): (ApplicationId, ApplicationId)| duplicates::Model { application: case.0, other: other.0 };
        tx.insert_all::<duplicates::Entity>(self.duplicates.into_iter().map(duplicate).collect()).await?;
        tx.insert_all::<tallies::Entity>(self.tallies.into_iter().map(fact).collect()).await?;
        tx.insert_all::<observers::Entity>(self.observers.into_values().collect()).await?;
        apply(tx, self.others).await
    }
}

fn seats(members: BTreeMap<OrganizationId, BTreeMap<PersonId, (NgoRole, Instant)>>) -> Vec<members::Model> {
    let mut rows = Vec::with_capacity(members.len());
    for (organization, seats) in members {
        rows.extend(seats.into_iter().map(|(person, (role, since))| members::Model {
            organization: organization.0,
            person: person.0,
            role: role.key().to_owned(),
            since: since.micros(),
        }));
    }
    rows
}

fn kept_out(conflicts: BTreeMap<ApplicationId, BTreeSet<PersonId>>) -> Vec<conflicts::Model> {
    let mut rows = Vec::new();
    for (case, people) in conflicts {
        rows.extend(people.into_iter().map(|person| conflicts::Model { application: case.0, person: person.0 }));
    }
    rows
}

fn fact(
    ((case, kind, subject), (counted, at, days)): ((ApplicationId, &'static str, String), (String, Instant, u32)),
) -> tallies::Model {
    tallies::Model {
        application: case.0,
        kind: kind.to_owned(),
        subject,
        counted,
        at: at.micros(),
        days: i64::from(days),
    }
}

/// Accounts stand already, and nearly all are as their histories say: only the others are written over.
async fn persons(tx: &Tx, rows: Vec<PersonRow>) -> Result<(), StoreError> {
    #[derive(FromQueryResult)]
    struct Standing {
        id: Uuid,
        verified_at: Option<i64>,
        disabled_at: Option<i64>,
        sessions_revoked_at: Option<i64>,
        seq: i64,
    }
    let ids: Vec<Value> = rows.iter().map(|row| row.id.0.into()).collect();
    let sql = "SELECT id, verified_at, disabled_at, sessions_revoked_at, seq FROM persons WHERE id IN ({})";
    let standing: Vec<Standing> = tx::among(&tx.db, sql, ids).await?;
    let stands = |a: Standing| (a.id, (a.verified_at, a.disabled_at, a.sessions_revoked_at, a.seq));
    let standing: BTreeMap<Uuid, _> = standing.into_iter().map(stands).collect();
    let (mut roles, mut away) = (Vec::new(), Vec::new());
    for row in rows {
        let micros = |at: Option<Instant>| at.map(Instant::micros);
        let said = (micros(row.verified), micros(row.disabled), micros(row.sessions_revoked), column(row.seq.0));
        if standing.get(&row.id.0) != Some(&said) {
            account(tx, &row).await?;
        }
        roles.extend(row.roles);
        away.extend(row.absences);
    }
    tx.insert_all::<staff_roles::Entity>(roles).await?;
    tx.insert_all::<absences::Entity>(away).await
}

/// With their names, which are texts.
async fn organizations(tx: &Tx, rows: Vec<OrganizationRow>) -> Result<(), StoreError> {
    #[derive(FromQueryResult)]
    struct Text {
        id: Uuid,
        words: Option<String>,
    }
    let ids: Vec<Value> = rows.iter().map(|row| row.name.0.into()).collect();
    let texts: Vec<Text> = tx::among(&tx.db, "SELECT id, words FROM texts WHERE id IN ({})", ids).await?;
    let names: BTreeMap<Uuid, String> =
        texts.into_iter().filter_map(|text| text.words.map(|words| (text.id, words))).collect();
    let complete = |row: OrganizationRow| {
        let name = names.get(&row.name.0).cloned().unwrap_or_default();
        row.named(name)
    };
    tx.insert_all::<organizations::Entity>(rows.into_iter().map(complete).collect()).await
}

/// With the seats of their organizations, which were written before them.
async fn applications(tx: &Tx, mut rows: Vec<applications::Model>) -> Result<(), StoreError> {
    #[derive(FromQueryResult)]
    struct Seat {
        id: Uuid,
        country: Option<String>,
    }
    let ids: Vec<Value> = rows.iter().map(|row| row.organization.into()).collect();
    let sql = "SELECT id, country FROM organizations WHERE id IN ({})";
    let seats: Vec<Seat> = tx::among(&tx.db, sql, ids).await?;
    let seats: BTreeMap<Uuid, Option<String>> = seats.into_iter().map(|seat| (seat.id, seat.country)).collect();
    for row in &mut rows {
        row.country = seats.get(&row.organization).cloned().flatten();
    }
    tx.insert_all::<applications::Entity>(rows).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::application::Counted;

    fn id<T: From<Uuid>>(n: u128) -> T {
        Uuid::from_u128(n).into()
    }

    #[test]
    fn who_comes_back_has_another_day_of_joining_and_who_stays_keeps_it() {
        let (of, stays, goes): (OrganizationId, PersonId, PersonId) = (id(1), id(2), id(3));
        let both = BTreeMap::from([(stays, NgoRole::Owner), (goes, NgoRole::Editor)]);
        let one = BTreeMap::from([(stays, NgoRole::Owner)]);
        let mut anew = Anew::default();
        for (at, members) in [(1, &both), (2, &one), (3, &both)] {
            anew.add(RowChange::Members(of, members.clone(), Instant::from_micros(at)));
        }
        let rows: Vec<_> = seats(anew.members).into_iter().map(|row| (row.person, row.since)).collect();
        assert_eq!(rows, [(stays.0, 1), (goes.0, 3)]);
    }

    #[test]
    fn a_fact_keeps_its_time_until_it_is_taken_back() {
        let case: ApplicationId = id(1);
        let mut anew = Anew::default();
        let mut told = |tally: Tally| {
            anew.add(RowChange::Tally(case, tally));
            anew.tallies.values().map(|(counted, at, _)| (counted.clone(), at.micros())).collect::<Vec<_>>()
        };
        let subject = || "session".to_owned();
        let deferred = |times, at| Tally::Holds {
            what: Counted::Deferred(times),
            subject: subject(),
            at: Instant::from_micros(at),
            days: 0,
        };
        assert_eq!(told(deferred(1, 1)), [("1".to_owned(), 1)]);
        assert_eq!(told(deferred(2, 2)), [("2".to_owned(), 1)]);
        assert_eq!(told(Tally::Gone { kind: "deferred", subject: subject() }), []);
        assert_eq!(told(deferred(1, 3)), [("1".to_owned(), 3)]);
    }

    #[test]
    fn what_was_linked_and_dismissed_is_not_linked() {
        let (case, other): (ApplicationId, ApplicationId) = (id(1), id(2));
        let mut anew = Anew::default();
        anew.add(RowChange::Duplicate(case, other, DuplicateStatus::Linked));
        assert_eq!(anew.duplicates.len(), 1);
        anew.add(RowChange::Duplicate(case, other, DuplicateStatus::Dismissed));
        assert!(anew.duplicates.is_empty());
    }
}
