//! What the start page says of the sessions to come.

use crate::{entity::council_sessions, error::StoreError, store::Store};
use domain::{
    council::{Phase, SessionKind},
    kernel::{CouncilSessionId, Day, Instant},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// As many sessions as a person plans ahead.
const AHEAD: u64 = 4;

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
    /// Applications received until then are in time for it.
    pub receipt_until: Instant,
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
