//! Views of the queue that somebody keeps: an address under a name. Rows, not events: they are a
//! convenience of one person and decide nothing, and they hold words that somebody typed, which no
//! event may.

use crate::{
    error::StoreError,
    folding,
    store::Store,
    tx::{self, Tx},
};
use domain::kernel::PersonId;
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// As many views one person keeps: more tabs than these nobody reads.
pub const SAVED_VIEWS: u64 = 12;
/// As long is a name, in letters: it stands among the tabs.
pub const VIEW_NAME: usize = 40;
/// As long is what a view asks for: every filter, and as many words as are searched.
pub const VIEW_ADDRESS: usize = 2_000;

/// A view that somebody keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedView {
    /// Which.
    pub id: Uuid,
    /// Its name, as it was written.
    pub name: String,
    /// What it asks the queue for: what stands in its address after the question mark.
    pub address: String,
    /// Whether the queue opens with it.
    pub opens_first: bool,
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    name: String,
    address: String,
    opens_first: i64,
}

#[derive(FromQueryResult)]
struct Number {
    number: i64,
}

impl Store {
    /// The views that a person keeps, by name.
    pub async fn views_saved(&self, person: PersonId) -> Result<Vec<SavedView>, StoreError> {
        let sql = "SELECT id, name, address, opens_first FROM saved_views WHERE person = $1 ORDER BY name_key";
        let rows: Vec<Row> = tx::all(self.reader(), sql, [person.0.into()]).await?;
        let read = |r: Row| SavedView { id: r.id, name: r.name, address: r.address, opens_first: r.opens_first != 0 };
        Ok(rows.into_iter().map(read).collect())
    }

    /// Keeps an address under a name. The same once more changes nothing; another one under a name
    /// that there is, is [`StoreError::Taken`].
    pub async fn view_save(&self, person: PersonId, name: &str, address: &str) -> Result<(), StoreError> {
        let name: String = name.trim().chars().take(VIEW_NAME).collect();
        let address: String = address.chars().take(VIEW_ADDRESS).collect();
        self.write((person, name, address), |tx, (person, name, address)| {
            Box::pin(async move { save(tx, *person, name, address).await })
        })
        .await
    }

    /// Gives a view another name.
    pub async fn view_rename(&self, person: PersonId, view: Uuid, name: &str) -> Result<(), StoreError> {
        let name: String = name.trim().chars().take(VIEW_NAME).collect();
        self.write((person, view, name), |tx, (person, view, name)| {
            Box::pin(async move {
                if of_name(tx, *person, name).await?.is_some_and(|other| other.id != *view) {
                    return Err(StoreError::Taken("name of a view"));
                }
                let sql = "UPDATE saved_views SET name = $3, name_key = $4 WHERE person = $1 AND id = $2";
                let values = [person.0.into(), (*view).into(), name.clone().into(), key(name).into()];
                found(tx.run(sql, values).await?)
            })
        })
        .await
    }

    /// Forgets a view.
    pub async fn view_remove(&self, person: PersonId, view: Uuid) -> Result<(), StoreError> {
        self.write((person, view), |tx, (person, view)| {
            Box::pin(async move {
                let sql = "DELETE FROM saved_views WHERE person = $1 AND id = $2";
                found(tx.run(sql, [person.0.into(), (*view).into()]).await?)
            })
        })
        .await
    }

    /// Lets the queue open with this view of the person's, or, with none, as it does by itself.
    pub async fn view_open_first(&self, person: PersonId, view: Option<Uuid>) -> Result<(), StoreError> {
        self.write((person, view), |tx, (person, view)| {
            Box::pin(async move {
                if let Some(view) = view {
                    let sql = "SELECT COUNT(*) AS number FROM saved_views WHERE person = $1 AND id = $2";
                    let own: Option<Number> = tx.one(sql, [person.0.into(), (*view).into()]).await?;
                    found(own.map_or(0, |n| tx::count(n.number)))?;
                }
                let sql = "UPDATE saved_views SET opens_first = CASE WHEN id = $2 THEN 1 ELSE 0 END WHERE person = $1";
                tx.run(sql, [person.0.into(), (*view).into()]).await.map(drop)
            })
        })
        .await
    }
}

async fn save(tx: &Tx, person: PersonId, name: &str, address: &str) -> Result<(), StoreError> {
    if let Some(there) = of_name(tx, person, name).await? {
        return if there.address == address { Ok(()) } else { Err(StoreError::Taken("name of a view")) };
    }
    let sql = "SELECT COUNT(*) AS number FROM saved_views WHERE person = $1";
    let kept: Option<Number> = tx.one(sql, [person.0.into()]).await?;
    if kept.map_or(0, |n| tx::count(n.number)) >= SAVED_VIEWS {
        return Err(StoreError::TooMany { most: SAVED_VIEWS });
    }
    let sql = "INSERT INTO saved_views (id, person, name, name_key, address, opens_first, created_at) \
               VALUES ($1, $2, $3, $4, $5, 0, $6) ON CONFLICT (person, name_key) DO NOTHING";
    let values =
        [tx.uuid().into(), person.0.into(), name.into(), key(name).into(), address.into(), tx.now().micros().into()];
    match tx.run(sql, values).await? {
        0 => Err(StoreError::Taken("name of a view")),
        _ => Ok(()),
    }
}

async fn of_name(tx: &Tx, person: PersonId, name: &str) -> Result<Option<Row>, StoreError> {
    let sql = "SELECT id, name, address, opens_first FROM saved_views WHERE person = $1 AND name_key = $2";
    tx.one(sql, [person.0.into(), key(name).into()]).await
}

/// Names that differ in case or accents alone are one; one of signs alone is what it is.
pub(crate) fn key(name: &str) -> String {
    let key = folding::key(name);
    if key.is_empty() { name.to_owned() } else { key }
}

/// That of another person is as if there were none.
const fn found(rows: u64) -> Result<(), StoreError> {
    if rows == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}
