//! The secretariat's queue: pages by keyset, in an order that an index keeps.

mod filter;

pub use filter::{Holder, QueueFilter, QueueKey, QueueOrder, QueueView};

use super::case::OrganizationName;
use crate::{
    entity::{applications, organizations, persons},
    error::StoreError,
    search,
    store::Store,
    tx,
    viewer::Viewer,
};
use domain::{
    application::{Reference, StateKind},
    kernel::{ApplicationId, CouncilSessionId, Instant},
};
use sea_orm::{
    ColumnTrait, Condition, FromQueryResult, Value,
    sea_query::{Alias, Expr, ExprTrait as _, Query, SelectStatement, SimpleExpr, UnionType},
};
use uuid::Uuid;

/// Rows of a page of the queue.
pub const QUEUE_PAGE: u64 = 50;

/// A count goes no further: beyond it, a page says *1,000+*.
pub const COUNT_CEILING: u64 = 1_000;

/// Words that more files than these have in common tell nothing: a page asks for more of them.
pub const SEARCH_CEILING: u64 = 10_000;

/// Names, among the counts of the views, that of the files which have the words that are sought.
const FOUND: &str = "found";

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
    /// When the next step is due.
    pub due: Option<Instant>,
    /// How often it was deferred.
    pub round: u64,
    /// Criteria that a reviewer found met, and not met; what was judged on an earlier version.
    pub findings: (u64, u64, u64),
    /// Entries of lists that match and that nobody cleared.
    pub open_hits: u64,
    /// The session that it is meant for.
    pub session: Option<CouncilSessionId>,
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
    /// More than [`SEARCH_CEILING`] files have the words that are sought: what is shown is not all of
    /// them.
    pub too_many: bool,
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
    due_at: Option<i64>,
    round: i64,
    findings_met: i64,
    findings_unmet: i64,
    findings_stale: i64,
    open_hits: i64,
    session: Option<Uuid>,
}

#[derive(FromQueryResult)]
struct Count {
    view: String,
    files: i64,
}

impl Store {
    /// A page of the queue as this viewer may see it, in one statement.
    pub async fn queue(&self, viewer: &Viewer, filter: &QueueFilter) -> Result<QueuePage, StoreError> {
        self.queue_page(viewer, filter, QUEUE_PAGE).await
    }

    /// The same with so many rows, for whoever takes all of them.
    pub async fn queue_page(&self, viewer: &Viewer, filter: &QueueFilter, most: u64) -> Result<QueuePage, StoreError> {
        let words = search::words(&filter.words);
        if words.is_empty() && !filter.words.trim().is_empty() {
            return Ok(QueuePage::default());
        }
        let mut lines: Vec<Line> = self.queue_read(&self.queue_statement(viewer, filter, most + 1)).await?;
        let more = lines.len() as u64 > most;
        lines.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        let next = lines.last().filter(|_| more).map(|l| QueueKey { at: l.at, n: l.n });
        let rows = lines.into_iter().map(Line::read).collect::<Result<_, _>>()?;
        Ok(QueuePage { rows, next })
    }

    /// How many files each view holds, and whether too many have the words of `filter`, in one
    /// statement. What is ready is counted for its session.
    pub async fn queue_counts(&self, viewer: &Viewer, filter: &QueueFilter) -> Result<QueueCounts, StoreError> {
        let counts: Vec<Count> = self.queue_read(&self.counts_statement(viewer, filter)).await?;
        let files = |key: &str| counts.iter().find(|c| c.view == key).map_or(0, |c| tx::count(c.files));
        Ok(QueueCounts {
            views: QueueView::ALL.map(|view| (view, files(view.key()))).into(),
            too_many: files(FOUND) > SEARCH_CEILING,
        })
    }

    /// How the database goes about the statements of a page, a line a step: for whoever watches that
    /// each reads an index.
    pub async fn queue_plans(&self, viewer: &Viewer, filter: &QueueFilter) -> Result<Vec<String>, StoreError> {
        let mut plans = Vec::new();
        for statement in [self.queue_statement(viewer, filter, QUEUE_PAGE + 1), self.counts_statement(viewer, filter)] {
            plans.extend(search::plan(self.reader(), &statement).await?);
        }
        Ok(plans)
    }

    async fn queue_read<T: FromQueryResult>(&self, statement: &SelectStatement) -> Result<Vec<T>, StoreError> {
        let db = self.reader();
        Ok(T::find_by_statement(db.get_database_backend().build(statement)).all(db).await?)
    }

    /// A view of several states is read as one list a state, each in the order of its index, and put
    /// together: a database would sort all of their rows to find the first fifty.
    fn queue_statement(&self, viewer: &Viewer, filter: &QueueFilter, limit: u64) -> SelectStatement {
        let states = match filter.state {
            Some(state) => vec![Some(state)],
            None if filter.view.states().is_empty() => vec![None],
            None => filter.view.states().iter().copied().map(Some).collect(),
        };
        let mut parts = states.into_iter().map(|state| {
            let part = self.keys(viewer, filter, state, limit);
            // Only a query of its own may have an order and a limit within a union.
            Query::select()
                .columns([Alias::new("n"), Alias::new("at")])
                .from_subquery(part, Alias::new("part"))
                .to_owned()
        });
        let mut keys = parts.next().unwrap_or_else(Query::select);
        parts.for_each(|part| {
            keys.union(UnionType::All, part);
        });
        Self::rows_of(keys, filter.order(), limit)
    }

    /// The numbers of the files, by index alone.
    fn keys(&self, viewer: &Viewer, filter: &QueueFilter, state: Option<StateKind>, limit: u64) -> SelectStatement {
        use applications::Column;
        let order = filter.order();
        let mut wanted =
            Condition::all().add(viewer.staff_condition()).add(self.in_view(viewer, filter.view, filter.session));
        if let Some(state) = state {
            wanted = wanted.add(Column::State.eq(state.key()));
        }
        match filter.holder {
            None => {}
            Some(Holder::Nobody) => wanted = wanted.add(Column::Holder.is_null()),
            Some(Holder::Person(person)) => wanted = wanted.add(Column::Holder.eq(person.0)),
        }
        if let Some(country) = filter.country {
            wanted = wanted.add(own("country").eq(country.as_str()));
        }
        if let Some(before) = filter.due_before {
            wanted = wanted.add(Column::DueKey.lt(before.micros()));
        }
        if filter.deferred {
            wanted = wanted.add(Column::Round.gt(0));
        }
        let words = search::words(&filter.words);
        if !words.is_empty() {
            let found = search::statement(self.reader().get_database_backend(), &words, SEARCH_CEILING);
            wanted = wanted.add(own("n").in_subquery(found));
        }
        if let Some(QueueKey { at, n }) = filter.after {
            wanted = wanted.add(beyond(order, at, n));
        }
        Query::select()
            .expr_as(own("n"), Alias::new("n"))
            .expr_as(order.column().into_expr(), Alias::new("at"))
            .from(applications::Entity)
            .cond_where(wanted)
            .order_by((applications::Entity, order.column()), order.direction())
            .order_by((applications::Entity, Alias::new("n")), order.direction())
            .limit(limit)
            .to_owned()
    }

    /// What a row shows of each of `keys`.
    fn rows_of(keys: SelectStatement, order: QueueOrder, limit: u64) -> SelectStatement {
        use applications::Column;
        let key = |name: &'static str| (Alias::new("keys"), Alias::new(name));
        Query::select()
            .columns([key("n"), key("at")])
            .columns(
                [
                    Column::Id,
                    Column::Reference,
                    Column::Organization,
                    Column::State,
                    Column::StateSince,
                    Column::ReceivedAt,
                    Column::DueAt,
                    Column::Round,
                    Column::FindingsMet,
                    Column::FindingsUnmet,
                    Column::FindingsStale,
                    Column::OpenHits,
                    Column::Session,
                ]
                .map(|column| (applications::Entity, column)),
            )
            .expr_as(own("country"), Alias::new("country"))
            .column((organizations::Entity, organizations::Column::Name))
            .expr_as(persons::Column::Name.into_expr(), Alias::new("holder"))
            .from_subquery(keys, Alias::new("keys"))
            .inner_join(applications::Entity, Expr::col(key("n")).equals((applications::Entity, Alias::new("n"))))
            .inner_join(
                organizations::Entity,
                Expr::col((organizations::Entity, organizations::Column::Id))
                    .equals((applications::Entity, Column::Organization)),
            )
            .left_join(
                persons::Entity,
                Expr::col((persons::Entity, persons::Column::Id)).equals((applications::Entity, Column::Holder)),
            )
            .order_by(key("at"), order.direction())
            .order_by(key("n"), order.direction())
            .limit(limit)
            .to_owned()
    }

    fn counts_statement(&self, viewer: &Viewer, filter: &QueueFilter) -> SelectStatement {
        let mut views = QueueView::ALL.into_iter().map(|view| {
            let mut few = Query::select();
            few.expr_as(own("n"), Alias::new("n"))
                .from(applications::Entity)
                .cond_where(Condition::all().add(viewer.staff_condition()).add(self.in_view(
                    viewer,
                    view,
                    filter.session,
                )))
                .limit(COUNT_CEILING + 1);
            if !view.states().is_empty() {
                few.and_where(applications::Column::State.is_in(view.states().iter().map(|s| s.key())));
            }
            counted(view.key(), few)
        });
        let mut counts = views.next().unwrap_or_else(Query::select);
        views.for_each(|view| {
            counts.union(UnionType::All, view);
        });
        let words = search::words(&filter.words);
        if !words.is_empty() {
            let found = search::statement(self.reader().get_database_backend(), &words, SEARCH_CEILING + 1);
            counts.union(UnionType::All, counted(FOUND, found));
        }
        counts
    }

    fn in_view(&self, viewer: &Viewer, view: QueueView, session: Option<CouncilSessionId>) -> Condition {
        use applications::Column;
        let open = Condition::all().add(Column::Standing.eq("open"));
        let ours = || Column::State.is_in(OURS.map(StateKind::key));
        match view {
            QueueView::Mine => open.add(Column::Holder.eq(viewer.person().map(|p| p.0))),
            QueueView::Unassigned => open.add(Column::Holder.is_null()).add(ours()),
            QueueView::Overdue => open.add(Column::DueKey.lt(self.now().micros())).add(ours()),
            QueueView::Countersign => Condition::all(),
            QueueView::Ready => Condition::all().add_option(session.map(|s| Column::Session.eq(s.0))),
            QueueView::Open => open,
            QueueView::Closed => Condition::all().add(Column::Standing.eq("closed")),
        }
    }
}

/// A line of the counts: how many rows `few` has.
fn counted(name: &'static str, few: SelectStatement) -> SelectStatement {
    Query::select()
        .expr_as(Expr::value(name), Alias::new("view"))
        .expr_as(Expr::cust("COUNT(*)"), Alias::new("files"))
        .from_subquery(few, Alias::new("few"))
        .to_owned()
}

/// A column that the database fills by itself, and the entity does not have.
fn own(name: &'static str) -> SimpleExpr {
    Expr::col((applications::Entity, Alias::new(name)))
}

/// Rows behind the last one of the page before, as one comparison that an index can begin with.
fn beyond(order: QueueOrder, at: i64, n: i64) -> SimpleExpr {
    let row = Expr::tuple([Expr::col((applications::Entity, order.column())), own("n")]);
    let last = Expr::tuple([Expr::value(Value::from(at)), Expr::value(Value::from(n))]);
    if order == QueueOrder::Latest { row.lt(last) } else { row.gt(last) }
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
            due: self.due_at.map(Instant::from_micros),
            round: count(self.round),
            findings: (count(self.findings_met), count(self.findings_unmet), count(self.findings_stale)),
            open_hits: count(self.open_hits),
            session: self.session.map(CouncilSessionId::from),
        })
    }
}

/// States in which the secretariat has the next step.
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
