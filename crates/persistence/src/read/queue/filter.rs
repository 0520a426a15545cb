//! What is asked of the queue: which view of it, in which order, narrowed by what.

use super::{CLOSED, OPEN, OURS};
use crate::entity::applications;
use domain::{
    application::StateKind,
    kernel::{CouncilSessionId, Instant, PersonId},
    organization::CountryCode,
};
use sea_orm::Order;

/// A ready-made view of the queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QueueView {
    /// What the viewer holds.
    #[default]
    Mine,
    /// What nobody holds and the secretariat has the next step in: by its state, or because it calls for it.
    Unassigned,
    /// What waits for a second signature.
    Countersign,
    /// What the secretariat should have done by now.
    Overdue,
    /// What is ready for the Council, or on one of its lists: countersigned, or deferred and as it stands to come
    /// on a list again.
    Ready,
    /// Every file that is on its way.
    Open,
    /// Every file that is closed.
    Closed,
}

impl QueueView {
    /// Every view, in the order of the tabs.
    pub const ALL: [Self; 7] =
        [Self::Mine, Self::Unassigned, Self::Countersign, Self::Overdue, Self::Ready, Self::Open, Self::Closed];

    /// Stable key for addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Unassigned => "unassigned",
            Self::Countersign => "countersign",
            Self::Overdue => "overdue",
            Self::Ready => "ready",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }

    /// The view of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|v| v.key() == key)
    }

    /// The orders in which it can be read, the first as it opens.
    pub const fn orders(self) -> &'static [QueueOrder] {
        match self {
            // What is overdue is found in the order of due times, and in no other.
            Self::Overdue => &[QueueOrder::Due],
            Self::Closed => &[QueueOrder::Latest, QueueOrder::Received, QueueOrder::Age],
            _ => &[QueueOrder::Due, QueueOrder::Received, QueueOrder::Age, QueueOrder::Latest],
        }
    }

    /// Whether it can have files in this state.
    pub fn has(self, state: StateKind) -> bool {
        self.all_states().contains(&state)
    }

    /// Every state that its files can be in.
    pub(super) fn all_states(self) -> Vec<StateKind> {
        let whole: &[StateKind] = match self {
            Self::Mine | Self::Open => &OPEN,
            Self::Closed => &CLOSED,
            _ => self.states(),
        };
        [whole, self.in_part()].concat()
    }

    /// Where its files stand, as the column says it.
    pub(super) const fn standing(self) -> &'static str {
        if matches!(self, Self::Closed) { "closed" } else { "open" }
    }

    /// The states of its files, where it is made of a few: those of which it has every file.
    pub(super) const fn states(self) -> &'static [StateKind] {
        match self {
            Self::Unassigned | Self::Overdue => &OURS,
            Self::Countersign => &[StateKind::Recommended, StateKind::ClosingProposed],
            Self::Ready => &[StateKind::Endorsed, StateKind::OnAgenda],
            _ => &[],
        }
    }

    /// The states of which it has some files, by what a column of their own says of each.
    pub(super) const fn in_part(self) -> &'static [StateKind] {
        match self {
            Self::Ready => &[StateKind::Deferred],
            Self::Unassigned => &[StateKind::AwaitingApplicant, StateKind::Deferred],
            // What was deferred is due at no time.
            Self::Overdue => &[StateKind::AwaitingApplicant],
            _ => &[],
        }
    }
}

/// In which order the queue is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QueueOrder {
    /// What is due first; what is due at no time comes last.
    #[default]
    Due,
    /// What was received first.
    Received,
    /// What has been longest in its state.
    Age,
    /// What came into its state last.
    Latest,
}

impl QueueOrder {
    /// Every order.
    pub const ALL: [Self; 4] = [Self::Due, Self::Received, Self::Age, Self::Latest];

    /// Stable key for addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Received => "received",
            Self::Age => "age",
            Self::Latest => "latest",
        }
    }

    /// The order of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|o| o.key() == key)
    }

    pub(super) const fn column(self) -> applications::Column {
        match self {
            Self::Due => applications::Column::DueKey,
            Self::Received => applications::Column::ReceivedAt,
            Self::Age | Self::Latest => applications::Column::StateSince,
        }
    }

    pub(super) const fn direction(self) -> Order {
        if matches!(self, Self::Latest) { Order::Desc } else { Order::Asc }
    }
}

/// Whose files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// Nobody's.
    Nobody,
    /// This person's.
    Person(PersonId),
}

/// What to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueueFilter {
    /// Which view.
    pub view: QueueView,
    /// In which order; one that the view does not offer is read in its first.
    pub order: QueueOrder,
    /// Only this state.
    pub state: Option<StateKind>,
    /// Only what this person holds, or nobody.
    pub holder: Option<Holder>,
    /// Only organizations with their seat there.
    pub country: Option<CountryCode>,
    /// Only what is due by this moment, which counts: what is due on a day is due at its last moment.
    pub due_by: Option<Instant>,
    /// Of what is ready, only what is meant for this session or stands on its list.
    pub session: Option<CouncilSessionId>,
    /// Only files of organizations that were deferred before, with this application or an earlier one.
    pub deferred: bool,
    /// Only files with these words in the reference, the names or the answers.
    pub words: String,
    /// After this row, as the page before ended.
    pub after: Option<QueueKey>,
}

impl QueueFilter {
    pub(super) fn order(&self) -> QueueOrder {
        let offered = self.view.orders();
        if offered.contains(&self.order) { self.order } else { offered.first().copied().unwrap_or_default() }
    }

    /// Whether the view can have no such file: one in this state, or one that is due, where all are closed.
    pub(super) fn is_void(&self) -> bool {
        let is_never_due = self.view == QueueView::Closed && self.due_by.is_some();
        is_never_due || self.state.is_some_and(|state| !self.view.has(state))
    }
}

/// Where a page of the queue ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueueKey {
    /// Where the last row stands in the order.
    pub at: i64,
    /// Its number.
    pub n: i64,
}
