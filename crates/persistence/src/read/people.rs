//! Accounts, as sign-in and the pages about people need them.

use crate::{
    among::Among as _,
    entity::{members, organizations, persons, staff_roles},
    error::StoreError,
    folding,
    store::Store,
    viewer::Viewer,
};
use domain::kernel::{Instant, Language, NgoRole, OrganizationId, PersonId, Seq, StaffRole, StaffRoles};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Query};

/// A person at work, with the roles in force today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtWork {
    /// Who.
    pub id: PersonId,
    /// Name as the person wrote it.
    pub name: String,
    /// Address.
    pub email: String,
    /// Language of the account.
    pub language: Language,
    /// Roles in the secretariat.
    pub staff: StaffRoles,
    /// Roles in organizations.
    pub organizations: Vec<(OrganizationId, NgoRole)>,
}

/// An account, with what sign-in needs of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Who.
    pub id: PersonId,
    /// Name as the person wrote it.
    pub name: String,
    /// Address.
    pub email: String,
    /// Language of the account.
    pub language: Language,
    /// The hashed password; none before an invitation was taken up.
    pub password_hash: Option<String>,
    /// When the address was verified.
    pub verified_at: Option<Instant>,
    /// When the account was disabled.
    pub disabled_at: Option<Instant>,
}

/// As many people as a page of the administration lists.
const PEOPLE: usize = 50;

/// One of the two lists of people that an administrator looks through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Circle {
    /// Those who hold a role in the secretariat now.
    #[default]
    Secretariat,
    /// Those who hold none and belong to no organization: some of them may be waiting for a role.
    Others,
}

/// Which people are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeopleFilter {
    /// Which list, where nothing is searched for.
    pub circle: Circle,
    /// Part of a name, of an address, or of the name of an organization: sought among everybody.
    pub search: String,
    /// Where the page before ended.
    pub after: Option<PeopleKey>,
}

/// A place in the list of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleKey {
    /// The name of the last one.
    pub name: String,
    /// Who it was.
    pub id: PersonId,
}

/// A page of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeoplePage {
    /// In order.
    pub lines: Vec<PersonLine>,
    /// Where the next page begins.
    pub next: Option<PeopleKey>,
}

/// Somebody in the administration's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonLine {
    /// Who.
    pub id: PersonId,
    /// Name as the person wrote it.
    pub name: String,
    /// Address.
    pub email: String,
    /// Roles granted in the secretariat for good.
    pub roles: StaffRoles,
    /// Until when the person acts as senior officer, now or soon.
    pub acting_until: Option<Instant>,
    /// Whether the address was proved.
    pub verified: bool,
    /// Whether an invitation stands that was not taken up.
    pub invited: bool,
    /// Whether the account is shut.
    pub disabled: bool,
    /// When the person last signed in.
    pub signed_in: Option<Instant>,
    /// Where the account's stream stands.
    pub seq: Seq,
}

impl PersonLine {
    /// On which of the two lists somebody stands, of whatever organization they may be.
    pub fn circle(&self) -> Circle {
        if self.roles.is_empty() && self.acting_until.is_none() { Circle::Others } else { Circle::Secretariat }
    }
}

impl Store {
    /// An account.
    pub async fn account(&self, person: PersonId) -> Result<Option<Account>, StoreError> {
        Ok(persons::Entity::find_by_id(person.0).one(self.reader()).await?.map(read))
    }

    /// The account of an address, however it was typed.
    pub async fn account_by_email(&self, email: &str) -> Result<Option<Account>, StoreError> {
        let key = folding::address(email);
        let row = persons::Entity::find().filter(persons::Column::EmailKey.eq(key)).one(self.reader()).await?;
        Ok(row.map(read))
    }

    /// People for the administration: found by name or address; without either, those of one list.
    pub async fn people(&self, viewer: &Viewer, filter: &PeopleFilter) -> Result<PeoplePage, StoreError> {
        administers(viewer)?;
        let mut rows = persons::Entity::find()
            .filter(wanted(filter, self.now()))
            .filter(filter.after.as_ref().map_or_else(Condition::all, after))
            .order_by_asc(persons::Column::Name)
            .order_by_asc(persons::Column::Id)
            .limit(PEOPLE as u64 + 1)
            .all(self.reader())
            .await?;
        let more = rows.len() > PEOPLE;
        rows.truncate(PEOPLE);
        let next = rows.last().filter(|_| more).map(|r| PeopleKey { name: r.name.clone(), id: PersonId(r.id) });
        Ok(PeoplePage { lines: self.lines(rows).await?, next })
    }

    /// One of them.
    pub async fn person_line(&self, viewer: &Viewer, id: PersonId) -> Result<PersonLine, StoreError> {
        administers(viewer)?;
        let row = persons::Entity::find_by_id(id.0).one(self.reader()).await?.ok_or(StoreError::NotFound)?;
        self.lines(vec![row]).await?.pop().ok_or(StoreError::NotFound)
    }

    /// The roles that somebody holds whose account is open, for an administrator.
    pub async fn roles_held(&self, viewer: &Viewer) -> Result<StaffRoles, StoreError> {
        administers(viewer)?;
        let open = Query::select()
            .column(persons::Column::Id)
            .from(persons::Entity)
            .and_where(persons::Column::DisabledAt.is_null())
            .to_owned();
        let held: Vec<String> = staff_roles::Entity::find()
            .select_only()
            .column(staff_roles::Column::Role)
            .distinct()
            .filter(staff_roles::Column::Until.is_null())
            .filter(staff_roles::Column::Person.in_subquery(open))
            .into_tuple()
            .all(self.reader())
            .await?;
        Ok(held.iter().filter_map(|key| StaffRole::from_key(key)).collect())
    }

    async fn lines(&self, rows: Vec<persons::Model>) -> Result<Vec<PersonLine>, StoreError> {
        let ids: Vec<_> = rows.iter().map(|r| r.id).collect();
        let granted =
            staff_roles::Entity::find().filter(staff_roles::Column::Person.among(ids)).all(self.reader()).await?;
        let of = |id| granted.iter().filter(move |g| g.person == id);
        let roles = |id| of(id).filter(|g| g.until.is_none()).filter_map(|g| StaffRole::from_key(&g.role)).collect();
        let now = self.now().micros();
        let acting = |id| of(id).filter_map(|g| g.until).filter(|until| *until >= now).max().map(Instant::from_micros);
        Ok(rows
            .into_iter()
            .map(|row| PersonLine {
                id: PersonId(row.id),
                roles: roles(row.id),
                acting_until: acting(row.id),
                name: row.name,
                email: row.email,
                verified: row.verified_at.is_some(),
                invited: row.verified_at.is_none() && row.password_hash.is_none(),
                disabled: row.disabled_at.is_some(),
                signed_in: row.signed_in_at.map(Instant::from_micros),
                seq: Seq(u64::try_from(row.seq).unwrap_or_default()),
            })
            .collect())
    }
}

/// Those of one list.
fn of(circle: Circle, now: Instant) -> Condition {
    let in_force =
        Condition::any().add(staff_roles::Column::Until.is_null()).add(staff_roles::Column::Until.gte(now.micros()));
    let mut roles = Query::select();
    roles.column(staff_roles::Column::Person).from(staff_roles::Entity).cond_where(in_force);
    match circle {
        Circle::Secretariat => Condition::all().add(persons::Column::Id.in_subquery(roles)),
        Circle::Others => {
            let belonging = Query::select().column(members::Column::Person).from(members::Entity).to_owned();
            Condition::all()
                .add(persons::Column::Id.not_in_subquery(roles))
                .add(persons::Column::Id.not_in_subquery(belonging))
        }
    }
}

/// Those who are found by what was typed; without it, those of the list.
fn wanted(filter: &PeopleFilter, now: Instant) -> Condition {
    let search = filter.search.as_str();
    let typed = folding::address(search);
    if typed.is_empty() {
        return of(filter.circle, now);
    }
    // An address is searched for as it is compared, a name as it was written.
    let named = Condition::any()
        .add(persons::Column::EmailKey.contains(&typed))
        .add(persons::Column::Name.contains(search.trim()));
    let key = folding::key(search);
    if key.is_empty() {
        return named;
    }
    let organizations = Query::select()
        .column(organizations::Column::Id)
        .from(organizations::Entity)
        .and_where(organizations::Column::NameKey.contains(&key))
        .to_owned();
    let members = Query::select()
        .column(members::Column::Person)
        .from(members::Entity)
        .and_where(members::Column::Organization.in_subquery(organizations))
        .to_owned();
    named.add(persons::Column::Id.in_subquery(members))
}

fn after(key: &PeopleKey) -> Condition {
    Condition::any()
        .add(persons::Column::Name.gt(&key.name))
        .add(Condition::all().add(persons::Column::Name.eq(&key.name)).add(persons::Column::Id.gt(key.id.0)))
}

pub(super) fn administers(viewer: &Viewer) -> Result<(), StoreError> {
    if viewer.staff().has(StaffRole::Administrator) { Ok(()) } else { Err(StoreError::NotFound) }
}

fn read(row: persons::Model) -> Account {
    Account {
        id: PersonId(row.id),
        name: row.name,
        email: row.email,
        language: Language::from_code(&row.language).unwrap_or_default(),
        password_hash: row.password_hash,
        verified_at: row.verified_at.map(Instant::from_micros),
        disabled_at: row.disabled_at.map(Instant::from_micros),
    }
}
