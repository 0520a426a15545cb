//! The secretariat's queue.

use super::case::OrganizationName;
use crate::{entity::applications, error::StoreError, store::Store, viewer::Viewer};
use domain::{
    application::{Reference, StateKind},
    kernel::{ApplicationId, Instant, PersonId},
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

/// Rows of a page of the queue.
pub const QUEUE_PAGE: u64 = 50;

/// A count goes no further: beyond it, a page says *1,000+*.
pub const COUNT_CEILING: u64 = 1_000;

/// A ready-made view of the queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QueueView {
    /// What the viewer holds.
    #[default]
    Mine,
    /// What nobody holds and the secretariat has the next step in.
    Unassigned,
    /// What waits for a second signature.
    Countersign,
    /// What should have been done by now.
    Overdue,
    /// Every file that is open or was.
    All,
}

impl QueueView {
    /// Every view, in the order of the tabs.
    pub const ALL: [Self; 5] = [Self::Mine, Self::Unassigned, Self::Countersign, Self::Overdue, Self::All];

    /// Stable key for addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Unassigned => "unassigned",
            Self::Countersign => "countersign",
            Self::Overdue => "overdue",
            Self::All => "all",
        }
    }

    /// The view of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|v| v.key() == key)
    }
}

/// What to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueueFilter {
    /// Which view.
    pub view: QueueView,
    /// Only this state.
    pub state: Option<StateKind>,
    /// After this row, as the page before ended.
    pub after: Option<QueueKey>,
}

/// Where a page of the queue ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueueKey {
    /// Since when the last row is in its state.
    pub since: Instant,
    /// Which it is.
    pub id: ApplicationId,
}

/// A row of the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueRow {
    /// Which file.
    pub id: ApplicationId,
    /// Its reference.
    pub reference: Option<Reference>,
    /// Whose.
    pub organization: OrganizationName,
    /// Where it stands.
    pub state: StateKind,
    /// Since when.
    pub since: Instant,
    /// Name of its holder.
    pub holder: Option<String>,
    /// When the next step is due.
    pub due: Option<Instant>,
    /// How often it was deferred.
    pub round: u64,
}

/// A page of the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueuePage {
    /// Its rows, the longest waiting first.
    pub rows: Vec<QueueRow>,
    /// Where the next page begins.
    pub next: Option<QueueKey>,
}

#[derive(FromQueryResult)]
struct Line {
    id: Uuid,
    reference: Option<String>,
    organization: Uuid,
    state: String,
    state_since: i64,
    holder: Option<Uuid>,
    due_at: Option<i64>,
    round: i64,
}

impl Store {
    /// A page of the queue as this viewer may see it.
    pub async fn queue(&self, viewer: &Viewer, filter: &QueueFilter) -> Result<QueuePage, StoreError> {
        use applications::Column;
        let mut find = applications::Entity::find()
            .select_only()
            .columns([
                Column::Id,
                Column::Reference,
                Column::Organization,
                Column::State,
                Column::StateSince,
                Column::Holder,
                Column::DueAt,
                Column::Round,
            ])
            .filter(self.queue_condition(viewer, filter.view));
        if let Some(state) = filter.state {
            find = find.filter(Column::State.eq(state.key()));
        }
        if let Some(QueueKey { since, id }) = filter.after {
            let same = Condition::all().add(Column::StateSince.eq(since.micros())).add(Column::Id.gt(id.0));
            find = find.filter(Condition::any().add(Column::StateSince.gt(since.micros())).add(same));
        }
        let mut lines: Vec<Line> = find
            .order_by_asc(Column::StateSince)
            .order_by_asc(Column::Id)
            .limit(QUEUE_PAGE + 1)
            .into_model::<Line>()
            .all(self.reader())
            .await?;
        let more = lines.len() as u64 > QUEUE_PAGE;
        lines.truncate(usize::try_from(QUEUE_PAGE).unwrap_or(usize::MAX));
        let next = lines
            .last()
            .filter(|_| more)
            .map(|l| QueueKey { since: Instant::from_micros(l.state_since), id: l.id.into() });
        Ok(QueuePage { rows: self.queue_rows(lines).await?, next })
    }

    /// How many files a view holds; at most [`COUNT_CEILING`] + 1, which is *more than that*.
    pub async fn queue_count(&self, viewer: &Viewer, view: QueueView) -> Result<u64, StoreError> {
        Ok(applications::Entity::find()
            .select_only()
            .column(applications::Column::Id)
            .filter(self.queue_condition(viewer, view))
            .limit(COUNT_CEILING + 1)
            .count(self.reader())
            .await?)
    }

    fn queue_condition(&self, viewer: &Viewer, view: QueueView) -> Condition {
        use applications::Column;
        let at = |states: &[StateKind]| Column::State.is_in(states.iter().map(|s| s.key()).collect::<Vec<_>>());
        let mine = Column::Holder.eq(viewer.person().map(|p| p.0));
        let narrowed = match view {
            QueueView::Mine => Condition::all().add(mine).add(at(&OPEN)),
            QueueView::Unassigned => Condition::all().add(Column::Holder.is_null()).add(at(&OURS)),
            QueueView::Countersign => Condition::all().add(at(&[StateKind::Recommended, StateKind::ClosingProposed])),
            QueueView::Overdue => Condition::all().add(Column::DueAt.lt(self.now().micros())).add(at(&OURS)),
            QueueView::All => Condition::all(),
        };
        viewer.staff_condition().add(narrowed)
    }

    async fn queue_rows(&self, lines: Vec<Line>) -> Result<Vec<QueueRow>, StoreError> {
        let organizations = self.organization_names(lines.iter().map(|l| l.organization)).await?;
        let holders = self.names_of(lines.iter().filter_map(|l| l.holder.map(PersonId::from)).collect()).await?;
        lines
            .into_iter()
            .map(|line| {
                let organization = organizations
                    .get(&line.organization)
                    .cloned()
                    .ok_or_else(|| StoreError::broken(line.id, "its organization is missing"))?;
                Ok(QueueRow {
                    id: line.id.into(),
                    reference: line.reference.and_then(|r| r.parse().ok()),
                    organization,
                    state: StateKind::from_key(&line.state)
                        .ok_or_else(|| StoreError::broken(line.id, "no such state"))?,
                    since: Instant::from_micros(line.state_since),
                    holder: line.holder.and_then(|h| holders.get(&h.into()).cloned()),
                    due: line.due_at.map(Instant::from_micros),
                    round: u64::try_from(line.round).unwrap_or_default(),
                })
            })
            .collect()
    }
}

/// States in which the secretariat has the next step.
const OURS: [StateKind; 5] = [
    StateKind::Submitted,
    StateKind::Screening,
    StateKind::UnderReview,
    StateKind::Recommended,
    StateKind::ClosingProposed,
];

/// States in which a file is on its way.
pub(crate) const OPEN: [StateKind; 10] = [
    StateKind::Submitted,
    StateKind::Screening,
    StateKind::AwaitingApplicant,
    StateKind::UnderReview,
    StateKind::Recommended,
    StateKind::ClosingProposed,
    StateKind::Endorsed,
    StateKind::OnAgenda,
    StateKind::Decided,
    StateKind::Deferred,
];
