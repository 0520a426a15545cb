//! Whether somebody of the secretariat, or of an organization, may be told of a file: asked when a message is
//! written, and once more just before it is sent. What a page shows them is [`crate::viewer`]'s to say.

use crate::{error::StoreError, tx};
use domain::{
    kernel::{ActorKind, ApplicationId, Instant, OrganizationId, PersonId, StaffRole},
    notice::{Notice, StaffNotice},
};
use sea_orm::{ConnectionTrait, FromQueryResult};
use std::collections::BTreeSet;
use uuid::Uuid;

#[derive(FromQueryResult)]
struct Known {
    id: Uuid,
}

/// The file that a notice is about: whose it is, and who holds it.
#[derive(FromQueryResult)]
pub(crate) struct File {
    pub(crate) id: Uuid,
    pub(crate) organization: Uuid,
    pub(crate) holder: Option<Uuid>,
}

/// Somebody who works for an organization.
#[derive(FromQueryResult)]
pub(crate) struct Member {
    pub(crate) id: Uuid,
    pub(crate) email_key: String,
}

/// A file, as far as it decides who is told of it.
pub(crate) async fn file(db: &impl ConnectionTrait, id: ApplicationId) -> Result<Option<File>, StoreError> {
    tx::one(db, "SELECT id, organization, holder FROM applications WHERE id = $1", [id.0.into()]).await
}

/// Who works on an organization's files: its owner and its editors, but for accounts that are shut.
pub(crate) async fn members(db: &impl ConnectionTrait, organization: Uuid) -> Result<Vec<Member>, StoreError> {
    let sql = "SELECT persons.id, persons.email_key FROM members JOIN persons ON persons.id = members.person \
               WHERE members.organization = $1 AND members.role IN ('owner', 'editor') \
               AND persons.disabled_at IS NULL ORDER BY persons.id";
    tx::all(db, sql, [organization.into()]).await
}

/// Who works on the file that a notice is about.
pub(crate) async fn members_of(db: &impl ConnectionTrait, notice: &Notice) -> Result<Vec<Member>, StoreError> {
    let file = match notice.application() {
        Some(id) => file(db, id).await?,
        None => None,
    };
    match file {
        Some(file) => members(db, file.organization).await,
        None => Ok(Vec::new()),
    }
}

/// The files of which a message tells: that which it is about, and of a possible duplicate the other one. The
/// facts of no other message are read: one that cannot be read any more would take a whole list with it.
pub(crate) fn files(
    about: Option<ApplicationId>,
    template: &str,
    facts: &str,
) -> Result<Vec<ApplicationId>, StoreError> {
    if !StaffNotice::tells_of_another(template) {
        return Ok(about.into_iter().collect());
    }
    Ok(serde_json::from_str::<Notice>(facts)?.files())
}

/// Staff who may not see one of these files: by a conflict that they declared, or as its organization's own.
pub(crate) async fn kept_out(db: &impl ConnectionTrait, files: &[ApplicationId]) -> Result<BTreeSet<Uuid>, StoreError> {
    let sql = "SELECT person AS id FROM conflicts WHERE application = $1 \
               UNION SELECT members.person FROM applications JOIN members \
               ON members.organization = applications.organization WHERE applications.id = $1";
    let mut people = BTreeSet::new();
    for file in files {
        let rows: Vec<Known> = tx::all(db, sql, [file.0.into()]).await?;
        people.extend(rows.into_iter().map(|row| row.id));
    }
    Ok(people)
}

/// Whether a person has an open account and today a role for which the notice is.
pub(crate) async fn is_there(
    db: &impl ConnectionTrait,
    person: PersonId,
    notice: &Notice,
    at: Instant,
) -> Result<bool, StoreError> {
    Ok(!with_role(db, &notice.roles(), "persons.id = $1", person.0, at).await?.is_empty())
}

/// Everybody with an open account and today one of these roles, but for an organization's own people.
pub(crate) async fn in_roles(
    db: &impl ConnectionTrait,
    roles: &[StaffRole],
    but: OrganizationId,
    at: Instant,
) -> Result<Vec<PersonId>, StoreError> {
    let others = "persons.id NOT IN (SELECT person FROM members WHERE organization = $1)";
    with_role(db, roles, others, but.0, at).await
}

/// Of those for whom `which` holds of `$1`, everybody with an open account and today one of these roles.
async fn with_role(
    db: &impl ConnectionTrait,
    roles: &[StaffRole],
    which: &str,
    of: Uuid,
    at: Instant,
) -> Result<Vec<PersonId>, StoreError> {
    if roles.is_empty() {
        return Ok(Vec::new());
    }
    let keys = roles.iter().map(|role| format!("'{}'", role.key())).collect::<Vec<_>>().join(", ");
    let sql = format!(
        "SELECT DISTINCT persons.id FROM staff_roles JOIN persons ON persons.id = staff_roles.person \
         WHERE staff_roles.role IN ({keys}) AND persons.disabled_at IS NULL AND staff_roles.from_at < $2 \
         AND (staff_roles.until IS NULL OR staff_roles.until >= $2) AND {which}"
    );
    let rows: Vec<Known> = tx::all(db, &sql, [of.into(), at.micros().into()]).await?;
    Ok(rows.into_iter().map(|row| row.id.into()).collect())
}

/// Who takes up what is told of a file: its holder, unless they did it themselves; the officers where nobody holds
/// the file, or the holder may not be told: what is to be done must be somebody's to do. Never one of `hidden`.
pub(crate) async fn takers(
    db: &impl ConnectionTrait,
    file: Option<&File>,
    notice: &Notice,
    by: ActorKind,
    hidden: &BTreeSet<Uuid>,
    at: Instant,
) -> Result<Vec<PersonId>, StoreError> {
    if let Some(holder) = file.and_then(|f| f.holder).map(PersonId) {
        if by == ActorKind::Person(holder) {
            return Ok(Vec::new());
        }
        if !hidden.contains(&holder.0) && is_there(db, holder, notice, at).await? {
            return Ok(vec![holder]);
        }
    }
    let but = OrganizationId(file.map_or(Uuid::nil(), |f| f.organization));
    let mut officers = in_roles(db, &[StaffRole::Officer], but, at).await?;
    officers.retain(|officer| by != ActorKind::Person(*officer) && !hidden.contains(&officer.0));
    Ok(officers)
}
