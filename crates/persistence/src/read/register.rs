//! The public register of observers. Nothing in it is about a case, so that no viewer is asked.

use crate::{error::StoreError, folding, store::Store, tx};
use domain::kernel::{ObserverId, PartialDate};
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// Rows of a page of the register.
pub const REGISTER_PAGE: usize = 50;

/// Which observers are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegisterFilter {
    /// Part of a name.
    pub name: String,
    /// Code of the country or area of the seat.
    pub country: String,
    /// Year since which.
    pub since: String,
    /// Number of the resolution.
    pub resolution: Option<u32>,
    /// After this row, as the page before ended.
    pub after: Option<RegisterKey>,
}

/// Where a page ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterKey {
    /// Name of the last row, folded.
    pub name: String,
    /// Which it is.
    pub id: ObserverId,
}

/// An observer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterRow {
    /// Which.
    pub id: ObserverId,
    /// Legal name, in its own script.
    pub name: String,
    /// Country or area of the seat.
    pub country: Option<String>,
    /// Since when, as far as it is known.
    pub since: Option<PartialDate>,
    /// Number of the resolution, where known.
    pub resolution: Option<i64>,
}

/// A page of the register, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegisterPage {
    /// Its rows.
    pub rows: Vec<RegisterRow>,
    /// Where the next page begins.
    pub next: Option<RegisterKey>,
}

#[derive(FromQueryResult)]
struct Line {
    id: Uuid,
    name: String,
    name_key: String,
    country: Option<String>,
    since: String,
    number: Option<i64>,
}

impl Store {
    /// A page of the register.
    pub async fn register(&self, filter: &RegisterFilter) -> Result<RegisterPage, StoreError> {
        let after = filter.after.clone();
        let (after_name, after_id) = after.map_or((String::new(), Uuid::nil()), |k| (k.name, k.id.0));
        let mut lines: Vec<Line> = tx::all(
            self.reader(),
            "SELECT o.id, g.name, g.name_key, g.country, o.since, o.number \
             FROM observers o JOIN organizations g ON g.id = o.organization \
             WHERE o.state = 'active' AND ($1 = '' OR g.name_key LIKE '%' || $1 || '%') \
             AND ($2 = '' OR g.country = $2) AND ($3 = '' OR substr(o.since, 1, 4) = $3) \
             AND ($4 < 0 OR o.number = $4) AND (g.name_key > $5 OR (g.name_key = $5 AND o.id > $6)) \
             ORDER BY g.name_key, o.id LIMIT $7",
            [
                folding::key(&filter.name).into(),
                filter.country.clone().into(),
                filter.since.clone().into(),
                filter.resolution.map_or(-1, i64::from).into(),
                after_name.into(),
                after_id.into(),
                tx::column(REGISTER_PAGE as u64 + 1).into(),
            ],
        )
        .await?;
        let more = lines.len() > REGISTER_PAGE;
        lines.truncate(REGISTER_PAGE);
        let last = lines.last().filter(|_| more);
        let next = last.map(|l| RegisterKey { name: l.name_key.clone(), id: l.id.into() });
        Ok(RegisterPage { rows: lines.into_iter().map(RegisterRow::from).collect(), next })
    }

    /// The countries and areas in the register, by code.
    pub async fn register_countries(&self) -> Result<Vec<String>, StoreError> {
        #[derive(FromQueryResult)]
        struct Country {
            country: String,
        }
        let rows: Vec<Country> = tx::all(
            self.reader(),
            "SELECT DISTINCT g.country FROM observers o JOIN organizations g ON g.id = o.organization \
             WHERE o.state = 'active' AND g.country IS NOT NULL ORDER BY g.country",
            [],
        )
        .await?;
        Ok(rows.into_iter().map(|r| r.country).collect())
    }
}

impl From<Line> for RegisterRow {
    fn from(l: Line) -> Self {
        Self { id: l.id.into(), name: l.name, country: l.country, since: l.since.parse().ok(), resolution: l.number }
    }
}
