//! Whether somebody of the secretariat may be told of a file: asked when a message is written, and once more
//! just before it is sent. What a page shows them is [`crate::viewer`]'s to say.

use crate::{error::StoreError, tx};
use domain::{
    kernel::{ApplicationId, Instant, PersonId, StaffRole},
    notice::{Notice, StaffNotice},
};
use sea_orm::{ConnectionTrait, FromQueryResult};
use std::collections::BTreeSet;
use uuid::Uuid;

#[derive(FromQueryResult)]
struct Known {
    id: Uuid,
}

#[derive(FromQueryResult)]
struct Held {
    role: String,
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
    notice: &StaffNotice,
    at: Instant,
) -> Result<bool, StoreError> {
    let sql = "SELECT staff_roles.role FROM staff_roles JOIN persons ON persons.id = staff_roles.person \
               WHERE persons.id = $1 AND persons.disabled_at IS NULL AND staff_roles.from_at < $2 \
               AND (staff_roles.until IS NULL OR staff_roles.until >= $2)";
    let roles: Vec<Held> = tx::all(db, sql, [person.0.into(), at.micros().into()]).await?;
    Ok(roles.iter().filter_map(|held| StaffRole::from_key(&held.role)).any(|role| notice.is_for(role)))
}
