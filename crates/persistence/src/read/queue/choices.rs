//! What a page of the queue lets one choose from, beside what is the same in every house.

use crate::{
    error::StoreError,
    folding,
    read::council::{AHEAD, Ahead, COUNCILS_AHEAD, CouncilAhead},
    saved_views::{self, SavedView},
    store::Store,
    tx,
    viewer::Viewer,
};
use domain::kernel::{PersonId, StaffRole};
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// Somebody whose files can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueHolder {
    /// Who.
    pub id: PersonId,
    /// Name as the person wrote it.
    pub name: String,
}

/// What one can choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueueChoices {
    /// The sessions that are not over, the next one first.
    pub sessions: Vec<CouncilAhead>,
    /// Everybody who can hold files today, by name, and whoever is asked for, as long as they hold any.
    pub holders: Vec<QueueHolder>,
    /// The views that the viewer keeps, by name.
    pub own: Vec<SavedView>,
}

/// A session, a person, or a view that one keeps: persons have neither a kind nor an address.
#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    kind: Option<String>,
    number: Option<i64>,
    state: Option<String>,
    opens_on: Option<String>,
    name: Option<String>,
    address: Option<String>,
    opens_first: Option<i64>,
}

/// The sessions ahead, the officers of today, the person who is asked for, and the views that one keeps. Whether that
/// person holds any file is asked as whether the next holder in order is the one: of *any one of theirs* `PostgreSQL`
/// believes that it comes soon among all files, and goes through them.
fn statement() -> String {
    format!(
        "SELECT id, kind, number, state, opens_on, CAST(NULL AS TEXT) AS name, \
         CAST(NULL AS TEXT) AS address, CAST(NULL AS BIGINT) AS opens_first FROM ({COUNCILS_AHEAD}) AS ahead \
         UNION ALL SELECT officers.person, NULL, NULL, NULL, NULL, \
         (SELECT persons.name FROM persons WHERE persons.id = officers.person AND persons.disabled_at IS NULL), \
         NULL, NULL FROM (SELECT DISTINCT person FROM staff_roles \
         WHERE role = $2 AND from_at < $3 AND (until IS NULL OR until >= $3)) AS officers \
         UNION ALL SELECT persons.id, NULL, NULL, NULL, NULL, persons.name, NULL, NULL FROM persons \
         WHERE persons.id = $4 \
         AND persons.id = (SELECT holder FROM applications WHERE holder >= persons.id ORDER BY holder LIMIT 1) \
         UNION ALL SELECT id, NULL, NULL, NULL, NULL, name, address, opens_first FROM saved_views WHERE person = $5"
    )
}

impl Store {
    /// What one can choose from, for those who read cases, in one statement. `asked` is whose files an address
    /// asks for: they may have left with files of theirs still open.
    pub async fn queue_choices(&self, viewer: &Viewer, asked: Option<PersonId>) -> Result<QueueChoices, StoreError> {
        if !viewer.reads_cases() {
            return Err(StoreError::NotFound);
        }
        let values = [
            tx::column(AHEAD).into(),
            StaffRole::Officer.key().into(),
            self.now().micros().into(),
            asked.map(|person| person.0).into(),
            viewer.person().map(|person| person.0).into(),
        ];
        let rows: Vec<Row> = tx::all(self.reader(), &statement(), values).await?;
        let mut choices = QueueChoices::default();
        for Row { id, kind, number, state, opens_on, name, address, opens_first } in rows {
            if let (Some(kind), Some(state), Some(opens_on)) = (kind, state, opens_on) {
                choices.sessions.push(Ahead { id, kind, number, state, opens_on }.read()?);
                continue;
            }
            match (name, address) {
                (Some(name), Some(address)) => {
                    choices.own.push(SavedView { id, name, address, opens_first: opens_first == Some(1) });
                }
                (Some(name), None) => choices.holders.push(QueueHolder { id: id.into(), name }),
                (None, _) => {}
            }
        }
        choices.sessions.sort_by_key(|session| (session.opens, session.id));
        choices.holders.sort_by_cached_key(|holder| (folding::key(&holder.name), holder.id));
        choices.holders.dedup();
        choices.own.sort_by_cached_key(|view| saved_views::key(&view.name));
        Ok(choices)
    }
}
