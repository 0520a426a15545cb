//! Who comes, with today's roles, and how the house stands: what every request has to know before
//! anything else, in one statement.

use super::{house::HouseWords, people::AtWork};
use crate::{error::StoreError, law::HOUSE, store::Store, tx};
use domain::kernel::{Language, NgoRole, PersonId, Seq, StaffRole};
use sea_orm::FromQueryResult;
use std::sync::Arc;
use uuid::Uuid;

/// Who comes, and where to.
#[derive(Clone, Debug, Default)]
pub struct Arrival {
    /// The person; nobody where there is no such account or it was disabled.
    pub person: Option<AtWork>,
    /// The house, as it speaks now.
    pub house: Arc<HouseWords>,
}

/// One role of the person a row; one row without a role where there is none.
#[derive(FromQueryResult)]
struct Row {
    house: Option<i64>,
    id: Option<Uuid>,
    name: Option<String>,
    email: Option<String>,
    language: Option<String>,
    role: Option<String>,
    organization: Option<Uuid>,
}

const SQL: &str = "SELECT (SELECT seq FROM streams WHERE id = $3) AS house, \
    persons.id, persons.name, persons.email, persons.language, held.role, held.organization \
    FROM (SELECT 1 AS one) AS visit \
    LEFT JOIN persons ON persons.id = $1 AND persons.disabled_at IS NULL \
    LEFT JOIN (SELECT person, role, CAST(NULL AS UUID) AS organization FROM staff_roles \
    WHERE person = $1 AND from_at < $2 AND (until IS NULL OR until >= $2) \
    UNION ALL SELECT person, role, organization FROM members WHERE person = $1) AS held \
    ON held.person = persons.id";

impl Store {
    /// Who comes, and where to.
    pub async fn arrival(&self, person: Option<PersonId>) -> Result<Arrival, StoreError> {
        let values = [person.map(|p| p.0).into(), self.now().micros().into(), HOUSE.into()];
        let rows: Vec<Row> = tx::all(self.reader(), SQL, values).await?;
        let seq = rows.first().and_then(|row| row.house).map_or(0, tx::count);
        let house = self.house_words_at(Seq(seq)).await?;
        Ok(Arrival { person: at_work(rows), house })
    }
}

fn at_work(rows: Vec<Row>) -> Option<AtWork> {
    let in_house = rows.iter().filter(|r| r.organization.is_none());
    let staff = in_house.filter_map(|r| StaffRole::from_key(r.role.as_deref()?)).collect();
    let member = |r: &Row| Some((r.organization?.into(), NgoRole::from_key(r.role.as_deref()?)?));
    let organizations = rows.iter().filter_map(member).collect();
    let Row { id, name, email, language, .. } = rows.into_iter().next()?;
    Some(AtWork {
        id: id?.into(),
        name: name?,
        email: email?,
        language: Language::from_code(&language?).unwrap_or_default(),
        staff,
        organizations,
    })
}
