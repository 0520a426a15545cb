//! Applies row changes one at a time, as the Ledger makes them.

use super::{OrganizationRow, PersonRow, RowChange, TranslationRow};
use crate::{
    entity::{
        absences, agenda_items, applications, council_sessions, observers, organizations, resolutions, staff_roles,
    },
    error::StoreError,
    search,
    tx::{Tx, column},
};
use domain::{
    application::{DuplicateStatus, Tally},
    council::Symbol,
    kernel::{ApplicationId, CouncilSessionId, Instant, NgoRole, OrganizationId, PersonId},
};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait as _, DbBackend, EntityTrait, FromQueryResult, IntoActiveModel, Iterable,
    sea_query::OnConflict,
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Every table that a replay makes anew. Accounts are not among them: what the events say of one
/// is written over its row.
const TABLES: [&str; 16] = [
    "applications",
    "application_search",
    "tallies",
    "translations",
    "conflicts",
    "duplicates",
    "agenda_items",
    "resolutions",
    "symbols",
    "council_sessions",
    "observers",
    "members",
    "organizations",
    "likeness_keys",
    "staff_roles",
    "absences",
];

/// Empties the tables that a replay makes anew.
pub(crate) async fn clear(tx: &Tx) -> Result<(), StoreError> {
    let is_sqlite = tx.db.get_database_backend() == DbBackend::Sqlite;
    for table in TABLES {
        if table == "application_search" && is_sqlite {
            // File by file, it would note of each that it is gone.
            tx.run("INSERT INTO application_search (application_search) VALUES ('delete-all')", []).await?;
        } else {
            tx.run(&format!("DELETE FROM {table}"), []).await?;
        }
    }
    Ok(())
}

/// Applies changes in order.
pub(crate) async fn apply(tx: &Tx, changes: Vec<RowChange>) -> Result<(), StoreError> {
    for change in changes {
        match change {
            RowChange::Application(row) => application(tx, *row).await?,
            RowChange::CouncilSession(row) => upsert::<council_sessions::Entity, _>(tx, *row, &[]).await?,
            RowChange::Observer(row) => upsert::<observers::Entity, _>(tx, *row, &[]).await?,
            RowChange::Translation(row) => translation(tx, &row).await?,
            RowChange::Tally(case, tally) => self::tally(tx, case, tally).await?,
            RowChange::Conflicts(case, people) => conflicts(tx, case, &people).await?,
            RowChange::Duplicate(case, other, status) => duplicate(tx, case, other, status).await?,
            RowChange::Agenda(session, items) => agenda(tx, session, items).await?,
            RowChange::Resolutions(session, rows) => resolutions(tx, session, rows).await?,
            RowChange::Symbol(symbol, session) => self::symbol(tx, &symbol, session).await?,
            RowChange::Organization(row) => organization(tx, row).await?,
            RowChange::Members(id, members, at) => self::members(tx, id, &members, at).await?,
            RowChange::Person(row) => person(tx, row).await?,
        }
    }
    Ok(())
}

/// Writes a row, or writes over the one that has its id, but for what is written with a new row only.
async fn upsert<E, M>(tx: &Tx, row: M, once: &[&str]) -> Result<(), StoreError>
where
    E: EntityTrait,
    M: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    use sea_orm::sea_query::Iden;
    let columns = E::Column::iter().filter(|c| c.unquoted() != "id" && !once.contains(&c.unquoted()));
    E::insert(row.into_active_model())
        .on_conflict(OnConflict::column("id").update_columns(columns).to_owned())
        .exec_without_returning(&tx.db)
        .await?;
    Ok(())
}

/// The row of a case. With its first event the seat is copied from its organization, so that the queue
/// can be read by it; where the organization moves, its own row says so.
async fn application(tx: &Tx, row: applications::Model) -> Result<(), StoreError> {
    let (id, is_new) = (row.id, row.seq == 1);
    upsert::<applications::Entity, _>(tx, row, &["country"]).await?;
    if !is_new {
        return Ok(());
    }
    tx.run(
        "UPDATE applications SET country = (SELECT country FROM organizations \
         WHERE organizations.id = applications.organization) WHERE id = $1",
        [id.into()],
    )
    .await
    .map(|_| ())
}

async fn translation(tx: &Tx, row: &TranslationRow) -> Result<(), StoreError> {
    tx.run(
        "INSERT INTO translations (text, language, words, translated_by, checked_by, at, wording) \
         SELECT $1, $2, COALESCE(words, ''), $4, $5, $6, id FROM texts WHERE id = $3 \
         ON CONFLICT (text, language) DO UPDATE SET words = excluded.words, translated_by = excluded.translated_by, \
         checked_by = excluded.checked_by, at = excluded.at, wording = excluded.wording",
        [
            row.text.0.into(),
            row.language.code().into(),
            row.wording.0.into(),
            row.by.0.into(),
            row.checked_by.map(|p| p.0).into(),
            row.at.micros().into(),
        ],
    )
    .await
    .map(|_| ())
}

async fn tally(tx: &Tx, case: ApplicationId, tally: Tally) -> Result<(), StoreError> {
    match tally {
        Tally::Holds { what, subject, at, days } => {
            tx.run(
                "INSERT INTO tallies (application, kind, subject, counted, at, days) VALUES ($1, $2, $3, $4, $5, $6) \
                 ON CONFLICT (application, kind, subject) DO UPDATE SET counted = excluded.counted",
                [
                    case.0.into(),
                    what.kind().into(),
                    subject.into(),
                    what.key().into(),
                    at.micros().into(),
                    i64::from(days).into(),
                ],
            )
            .await
        }
        Tally::Gone { kind, subject } => {
            let sql = "DELETE FROM tallies WHERE application = $1 AND kind = $2 AND subject = $3";
            tx.run(sql, [case.0.into(), kind.into(), subject.into()]).await
        }
    }
    .map(|_| ())
}

async fn conflicts(tx: &Tx, case: ApplicationId, people: &BTreeSet<PersonId>) -> Result<(), StoreError> {
    tx.run("DELETE FROM conflicts WHERE application = $1", [case.0.into()]).await?;
    for person in people {
        let sql = "INSERT INTO conflicts (application, person) VALUES ($1, $2)";
        tx.run(sql, [case.0.into(), person.0.into()]).await?;
    }
    Ok(())
}

async fn duplicate(
    tx: &Tx,
    case: ApplicationId,
    other: ApplicationId,
    status: DuplicateStatus,
) -> Result<(), StoreError> {
    let sql = match status {
        DuplicateStatus::Linked => {
            "INSERT INTO duplicates (application, other) VALUES ($1, $2) ON CONFLICT (application, other) DO NOTHING"
        }
        DuplicateStatus::Dismissed => "DELETE FROM duplicates WHERE application = $1 AND other = $2",
    };
    tx.run(sql, [case.0.into(), other.0.into()]).await.map(|_| ())
}

async fn agenda(tx: &Tx, session: CouncilSessionId, items: Vec<agenda_items::Model>) -> Result<(), StoreError> {
    tx.run("DELETE FROM agenda_items WHERE session = $1", [session.0.into()]).await?;
    if !items.is_empty() {
        let rows = items.into_iter().map(IntoActiveModel::into_active_model);
        agenda_items::Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    }
    Ok(())
}

async fn resolutions(tx: &Tx, session: CouncilSessionId, rows: Vec<resolutions::Model>) -> Result<(), StoreError> {
    tx.run("DELETE FROM resolutions WHERE session = $1", [session.0.into()]).await?;
    if !rows.is_empty() {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        resolutions::Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    }
    Ok(())
}

/// Before it was refused, two sessions could have papers of one symbol: it stays with the first.
async fn symbol(tx: &Tx, symbol: &Symbol, session: CouncilSessionId) -> Result<(), StoreError> {
    let sql = "INSERT INTO symbols (symbol, session) VALUES ($1, $2) ON CONFLICT (symbol) DO NOTHING";
    tx.run(sql, [symbol.as_str().into(), session.0.into()]).await.map(|_| ())
}

async fn organization(tx: &Tx, row: OrganizationRow) -> Result<(), StoreError> {
    #[derive(FromQueryResult)]
    struct Text {
        words: Option<String>,
    }
    #[derive(FromQueryResult)]
    struct Before {
        name: String,
        country: Option<String>,
    }
    let text: Option<Text> = tx.one("SELECT words FROM texts WHERE id = $1", [row.name.0.into()]).await?;
    let name = text.and_then(|t| t.words).unwrap_or_default();
    let before: Option<Before> =
        tx.one("SELECT name, country FROM organizations WHERE id = $1", [row.id.0.into()]).await?;
    let (id, country) = (row.id, row.country.clone());
    upsert::<organizations::Entity, _>(tx, row.named(name.clone()), &[]).await?;
    let Some(before) = before else { return Ok(()) };
    if before.country != country {
        let sql = "UPDATE applications SET country = $2 WHERE organization = $1";
        tx.run(sql, [id.0.into(), country.into()]).await?;
    }
    if before.name != name {
        search::index_those_of(tx, id).await?;
    }
    Ok(())
}

async fn members(
    tx: &Tx,
    organization: OrganizationId,
    members: &BTreeMap<PersonId, NgoRole>,
    at: Instant,
) -> Result<(), StoreError> {
    #[derive(FromQueryResult)]
    struct Standing {
        person: Uuid,
    }
    let standing: Vec<Standing> =
        tx.all("SELECT person FROM members WHERE organization = $1", [organization.0.into()]).await?;
    for Standing { person } in standing {
        if !members.contains_key(&person.into()) {
            let sql = "DELETE FROM members WHERE organization = $1 AND person = $2";
            tx.run(sql, [organization.0.into(), person.into()]).await?;
        }
    }
    for (person, role) in members {
        tx.run(
            "INSERT INTO members (organization, person, role, since) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (organization, person) DO UPDATE SET role = excluded.role",
            [organization.0.into(), person.0.into(), role.key().into(), at.micros().into()],
        )
        .await?;
    }
    Ok(())
}

async fn person(tx: &Tx, row: PersonRow) -> Result<(), StoreError> {
    account(tx, &row).await?;
    tx.run("DELETE FROM staff_roles WHERE person = $1", [row.id.0.into()]).await?;
    tx.insert_all::<staff_roles::Entity>(row.roles).await?;
    tx.run("DELETE FROM absences WHERE person = $1", [row.id.0.into()]).await?;
    tx.insert_all::<absences::Entity>(row.absences).await
}

/// What the events say, over the row of the account.
pub(super) async fn account(tx: &Tx, row: &PersonRow) -> Result<(), StoreError> {
    tx.run(
        "UPDATE persons SET verified_at = $2, disabled_at = $3, sessions_revoked_at = $4, seq = $5 WHERE id = $1",
        [
            row.id.0.into(),
            row.verified.map(Instant::micros).into(),
            row.disabled.map(Instant::micros).into(),
            row.sessions_revoked.map(Instant::micros).into(),
            column(row.seq.0).into(),
        ],
    )
    .await
    .map(|_| ())
}
