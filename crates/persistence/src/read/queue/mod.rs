//! The secretariat's queue: pages by keyset, in an order that an index keeps.

mod choices;
mod counts;
mod filter;
mod found;
mod signing;
mod sought;
mod statements;

pub use choices::{QueueChoices, QueueHolder};
pub use filter::{Holder, QueueFilter, QueueKey, QueueOrder, QueueView};
pub use found::{Found, SEARCH_CEILING};

use super::{absences::day, case::OrganizationName};
use crate::{
    error::StoreError,
    search,
    settled::{plan, settled},
    store::Store,
    tx,
    viewer::Viewer,
};
use domain::{
    application::{Call, Reference, StateKind},
    kernel::{ApplicationId, CouncilSessionId, Day, Instant},
};
use sea_orm::{FromQueryResult, sea_query::SelectStatement};
use sought::FEW;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Rows of a page of the queue.
pub const QUEUE_PAGE: u64 = 50;

/// A count goes no further: beyond it, a page says *1,000+*.
pub const COUNT_CEILING: u64 = 1_000;

/// As many words are looked for at once.
pub const SEARCH_WORDS: usize = search::MOST_WORDS;

/// Of the words that somebody typed those that are not looked for, since [`SEARCH_WORDS`] others stand before them: as
/// they were typed.
pub fn words_beyond(typed: &str) -> Vec<&str> {
    search::beyond(typed)
}

/// Stands in the order of due times where nothing is due.
pub(crate) const NEVER: i64 = i64::MAX;

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
    /// When it was received.
    pub received: Option<Instant>,
    /// Name of its holder.
    pub holder: Option<String>,
    /// Until when the holder is away who is today.
    pub holder_away: Option<Day>,
    /// When the next step is due.
    pub due: Option<Instant>,
    /// How often the Council has deferred its organization, earlier applications included.
    pub round: u64,
    /// Criteria on which a recommendation needs a finding that a reviewer found met, and not met; what was judged on an
    /// earlier version.
    pub findings: (u64, u64, u64),
    /// Entries of lists that match and that nobody cleared.
    pub open_hits: u64,
    /// What the secretariat has to do, where the state does not say that it has the next step.
    pub calls: Option<Call>,
    /// The session that it is meant for.
    pub session: Option<CouncilSessionId>,
    /// Among those that wait for a second signature: the organization was not heard yet on the closing, so that
    /// nobody can sign.
    pub unheard: bool,
    /// Among them: the viewer has signed in it, so that somebody else has to.
    pub signed: bool,
}

/// A page of the queue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueuePage {
    /// Its rows.
    pub rows: Vec<QueueRow>,
    /// Where the next page begins.
    pub next: Option<QueueKey>,
}

/// How much there is in the queue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueueCounts {
    /// How many files each view holds; at most [`COUNT_CEILING`] + 1, which is *more than that*.
    pub views: Vec<(QueueView, u64)>,
}

impl QueueCounts {
    /// How many files a view holds.
    pub fn of(&self, view: QueueView) -> u64 {
        self.views.iter().find(|(v, _)| *v == view).map_or(0, |(_, files)| *files)
    }
}

#[derive(FromQueryResult)]
struct Line {
    n: i64,
    at: i64,
    id: Uuid,
    reference: Option<String>,
    organization: Uuid,
    name: String,
    country: Option<String>,
    state: String,
    state_since: i64,
    received_at: Option<i64>,
    holder: Option<String>,
    holder_away: Option<String>,
    due_at: Option<i64>,
    round: i64,
    findings_met: i64,
    findings_unmet: i64,
    findings_stale: i64,
    open_hits: i64,
    calls: Option<String>,
    session: Option<Uuid>,
    hearing: Option<String>,
    signature: Option<String>,
}

#[derive(FromQueryResult)]
struct Count {
    view: String,
    files: i64,
}

impl Store {
    /// A page of the queue as this viewer may see it, in one statement. `found` is what
    /// [`Store::queue_found`] says of its words.
    pub async fn queue(&self, viewer: &Viewer, filter: &QueueFilter, found: &Found) -> Result<QueuePage, StoreError> {
        self.queue_page(viewer, filter, QUEUE_PAGE, found).await
    }

    /// A page of so many rows, for whoever takes all of them. Of words that more than
    /// [`SEARCH_CEILING`] files have, no page after page gives all: that is asked before.
    pub async fn queue_page(
        &self,
        viewer: &Viewer,
        filter: &QueueFilter,
        most: u64,
        found: &Found,
    ) -> Result<QueuePage, StoreError> {
        if filter.is_void() || (found.files == 0 && !filter.words.trim().is_empty()) {
            return Ok(QueuePage::default());
        }
        let mut lines: Vec<Line> = self.queue_read(&self.queue_statement(viewer, filter, most + 1, found)).await?;
        let more = lines.len() as u64 > most;
        lines.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        let next = lines.last().filter(|_| more).map(|l| QueueKey { at: l.at, n: l.n });
        let rows = lines.into_iter().map(Line::read).collect::<Result<_, _>>()?;
        Ok(QueuePage { rows, next })
    }

    /// How many files each view holds, in one statement. What is ready is counted for its session.
    pub async fn queue_counts(&self, viewer: &Viewer, filter: &QueueFilter) -> Result<QueueCounts, StoreError> {
        let counts: Vec<Count> = self.queue_read(&self.counts_statement(viewer, filter)).await?;
        let files = |key: &str| counts.iter().find(|c| c.view == key).map_or(0, |c| tx::count(c.files));
        Ok(QueueCounts { views: QueueView::ALL.map(|view| (view, files(view.key()))).into() })
    }

    /// How the database goes about the statements of a page, a line a step: for whoever watches that
    /// each reads an index. Those in `known` are left out, and the others noted there: many filters are
    /// counted by one statement.
    pub async fn queue_plans(
        &self,
        viewer: &Viewer,
        filter: &QueueFilter,
        known: &mut BTreeSet<String>,
    ) -> Result<Vec<String>, StoreError> {
        let (db, mut plans) = (self.planned(), Vec::new());
        let page = |files| {
            let found = Found { files, ..Found::default() };
            self.queue_statement(viewer, filter, QUEUE_PAGE + 1, &found)
        };
        let pages = [FEW, SEARCH_CEILING, SEARCH_CEILING + 1].map(page);
        let counts =
            self.found_statement(viewer, &filter.words).into_iter().chain([self.counts_statement(viewer, filter)]);
        for statement in pages.into_iter().chain(counts) {
            let statement = settled(db.get_database_backend(), &statement);
            if known.insert(format!("{statement:?}")) {
                plans.extend(plan(db, statement).await?);
            }
        }
        Ok(plans)
    }

    async fn queue_read<T: FromQueryResult>(&self, statement: &SelectStatement) -> Result<Vec<T>, StoreError> {
        let db = self.planned();
        Ok(T::find_by_statement(settled(db.get_database_backend(), statement)).all(db).await?)
    }
}

impl Line {
    fn read(self) -> Result<QueueRow, StoreError> {
        let count = |n: i64| u64::try_from(n).unwrap_or_default();
        Ok(QueueRow {
            id: self.id.into(),
            reference: self.reference.and_then(|r| r.parse().ok()),
            organization: OrganizationName { id: self.organization.into(), name: self.name, country: self.country },
            state: StateKind::from_key(&self.state).ok_or_else(|| StoreError::broken(self.id, "no such state"))?,
            since: Instant::from_micros(self.state_since),
            received: self.received_at.map(Instant::from_micros),
            holder: self.holder,
            holder_away: self.holder_away.map(|until| day(self.id, &until)).transpose()?,
            due: self.due_at.map(Instant::from_micros),
            round: count(self.round),
            findings: (count(self.findings_met), count(self.findings_unmet), count(self.findings_stale)),
            open_hits: count(self.open_hits),
            calls: self.calls.as_deref().and_then(Call::from_key),
            session: self.session.map(CouncilSessionId::from),
            unheard: signing::is_unheard(self.hearing.as_deref()),
            signed: self.signature.is_some(),
        })
    }
}

/// States in which the secretariat has the next step. In others it has it in some files, as the column `calls` says.
pub(super) const OURS: [StateKind; 5] = [
    StateKind::Submitted,
    StateKind::Screening,
    StateKind::UnderReview,
    StateKind::Recommended,
    StateKind::ClosingProposed,
];

/// Whether the queue counts a file among those on their way, the closed ones, or neither: as the
/// column `standing` says it.
pub(crate) const fn standing(state: StateKind) -> &'static str {
    match state {
        StateKind::Draft | StateKind::Discarded => "none",
        state if state.is_closed() => "closed",
        _ => "open",
    }
}

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

/// States of a file that is closed.
pub(crate) const CLOSED: [StateKind; 5] =
    [StateKind::Admitted, StateKind::NotAdmitted, StateKind::Inadmissible, StateKind::Withdrawn, StateKind::Lapsed];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_on_its_way_or_closed_as_the_column_says() {
        for state in StateKind::ALL {
            assert_eq!(OPEN.contains(&state), standing(state) == "open", "{state:?}");
            assert_eq!(CLOSED.contains(&state), standing(state) == "closed", "{state:?}");
        }
    }
}
