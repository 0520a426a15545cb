//! What the start page says of the sessions to come.

use crate::{entity::council_sessions, error::StoreError, store::Store};
use domain::{
    council::{Phase, SessionKind},
    kernel::{CouncilSessionId, Day, Instant},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// More sessions than anybody plans ahead: each is read, since the one that takes applications may come after
/// any number of special ones.
const AHEAD: u64 = 100;

/// A session that is still to come, or meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionAhead {
    /// Which.
    pub id: CouncilSessionId,
    /// What kind of session, with its number.
    pub kind: SessionKind,
    /// First day.
    pub opens_on: Day,
    /// Last day.
    pub closes_on: Day,
    /// Applications received until then are in time for it, where it is a regular one.
    pub receipt_until: Instant,
}

impl SessionAhead {
    /// Whether an application received at `now` goes to it, or to one before it: to a regular session whose last day
    /// of receipt is not over. On a special one there is what stood ready.
    pub fn takes(&self, now: Instant) -> bool {
        matches!(self.kind, SessionKind::Regular(_)) && self.receipt_until >= now
    }
}

impl Store {
    /// The sessions to come, the next first. Public: their dates are announced.
    pub async fn sessions_ahead(&self, today: Day) -> Result<Vec<SessionAhead>, StoreError> {
        let over = [Phase::Ended.key(), Phase::Cancelled.key()];
        let rows = council_sessions::Entity::find()
            .filter(council_sessions::Column::State.is_not_in(over))
            .filter(council_sessions::Column::ClosesOn.gte(today.to_string()))
            .order_by_asc(council_sessions::Column::OpensOn)
            .limit(AHEAD)
            .all(self.reader())
            .await?;
        Ok(rows
            .into_iter()
            .filter_map(|row| {
                Some(SessionAhead {
                    id: row.id.into(),
                    kind: SessionKind::from_key(&row.kind, row.number.and_then(|n| u16::try_from(n).ok()))?,
                    opens_on: row.opens_on.parse().ok()?,
                    closes_on: row.closes_on.parse().ok()?,
                    receipt_until: Instant::from_micros(row.receipt_until),
                })
            })
            .collect())
    }
}
