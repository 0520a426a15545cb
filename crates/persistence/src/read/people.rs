//! Accounts, as sign-in and the pages about people need them.

use crate::{entity::persons, error::StoreError, folding, store::Store};
use domain::kernel::{Actor, Instant, Language, NgoRole, OrganizationId, PersonId, StaffRoles};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

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

impl Store {
    /// The person with today's roles; `None` where there is no such account or it was disabled.
    pub async fn person_at_work(&self, person: PersonId) -> Result<Option<AtWork>, StoreError> {
        let Some(viewer) = self.viewer(person).await? else { return Ok(None) };
        let Some(account) = self.account(person).await? else { return Ok(None) };
        let Actor::Person { id, staff, organizations } = viewer.actor().clone() else { return Ok(None) };
        let Account { name, email, language, .. } = account;
        Ok(Some(AtWork { id, name, email, language, staff, organizations }))
    }

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
