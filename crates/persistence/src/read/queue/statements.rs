//! How the queue is asked for: every page and every count begins with an index, and reads no row
//! that it does not show.

use super::{CLOSED, COUNT_CEILING, Holder, OPEN, QueueFilter, QueueKey, QueueOrder, QueueView, SEARCH_CEILING};
use crate::{
    among::Among as _,
    entity::{applications, organizations, persons},
    read::absences::away_until,
    search,
    store::Store,
    viewer::Viewer,
};
use domain::{application::StateKind, kernel::CouncilSessionId};
use sea_orm::{
    ColumnTrait, Condition, DbBackend, Value,
    sea_query::{Alias, Expr, ExprTrait as _, Query, SelectStatement, SimpleExpr, UnionType},
};

/// Of so many files each is looked at; among more, a page is full before long. Of more than
/// [`SEARCH_CEILING`] only as many of the latest are looked at, and the page says so.
pub(super) const FEW: u64 = 2_000;

/// Names, among the counts of the views, that of the files which have the words that are sought.
pub(super) const FOUND: &str = "found";

/// The files that have the words which are sought, and whether the database is to begin with them.
#[derive(Clone)]
struct Sought {
    having: SelectStatement,
    first: bool,
}

impl Store {
    /// A view of several states is read as one list a state, each in the order of its index, and put
    /// together: a database would sort all of their rows to find the first fifty. What has the words
    /// that are sought is sorted anyway.
    pub(super) fn queue_statement(
        &self,
        viewer: &Viewer,
        filter: &QueueFilter,
        limit: u64,
        found: Option<u64>,
    ) -> SelectStatement {
        let sought = self.sought(filter, found);
        let states = filter.state.map_or_else(|| filter.view.states().to_vec(), |state| vec![state]);
        let a_list = if sought.is_some() { states.len() } else { 1 };
        let lists = if states.is_empty() { vec![states.as_slice()] } else { states.chunks(a_list).collect() };
        let mut parts = lists.into_iter().map(|states| {
            let part = self.keys(viewer, filter, states, limit, sought.clone());
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
        self.rows_of(keys, filter.order(), limit)
    }
    /// The files that have the words which are sought, where any are.
    fn sought(&self, filter: &QueueFilter, found: Option<u64>) -> Option<Sought> {
        let words = search::words(&filter.words);
        if words.is_empty() {
            return None;
        }
        let backend = self.reader().get_database_backend();
        let too_many = found.is_some_and(|found| found > SEARCH_CEILING);
        let having = if too_many {
            search::latest(backend, &words, FEW)
        } else {
            search::statement(backend, &words, SEARCH_CEILING)
        };
        // `SQLite` would read the view in its order and look for each file among those few.
        let first = backend != DbBackend::Postgres && (too_many || found.is_some_and(|found| found <= FEW));
        Some(Sought { having, first })
    }

    /// The numbers of the files, by index alone.
    fn keys(
        &self,
        viewer: &Viewer,
        filter: &QueueFilter,
        states: &[StateKind],
        limit: u64,
        sought: Option<Sought>,
    ) -> SelectStatement {
        use applications::Column;
        let order = filter.order();
        let mut wanted =
            Condition::all().add(seen(viewer, filter.view)).add(self.in_view(viewer, filter.view, filter.session));
        if !states.is_empty() {
            wanted = wanted.add(Column::State.among(states.iter().map(|state| state.key())));
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
        if let Some(QueueKey { at, n }) = filter.after {
            wanted = wanted.add(beyond(order, at, n));
        }
        let mut keys = Query::select();
        match sought {
            Some(Sought { having, first: true }) => {
                // A cross join has no condition of its own, and `SQLite` keeps to its order.
                let sought = Alias::new("sought");
                wanted = wanted.add(own("n").equals((sought.clone(), Alias::new("n"))));
                keys.from_subquery(having, sought).cross_join(applications::Entity);
            }
            Some(Sought { having, first: false }) => {
                wanted = wanted.add(own("n").in_subquery(having));
                keys.from(applications::Entity);
            }
            None => {
                keys.from(applications::Entity);
            }
        }
        keys.expr_as(own("n"), Alias::new("n"))
            .expr_as(order.column().into_expr(), Alias::new("at"))
            .cond_where(wanted)
            .order_by((applications::Entity, order.column()), order.direction())
            .order_by((applications::Entity, Alias::new("n")), order.direction())
            .limit(limit)
            .to_owned()
    }

    /// What a row shows of each of `keys`.
    fn rows_of(&self, keys: SelectStatement, order: QueueOrder, limit: u64) -> SelectStatement {
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
            .expr_as(away_until((applications::Entity, Column::Holder), self.moment().day), Alias::new("holder_away"))
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

    pub(super) fn counts_statement(&self, viewer: &Viewer, filter: &QueueFilter) -> SelectStatement {
        let mut views = QueueView::ALL.into_iter().map(|view| {
            let mut few = Query::select();
            few.expr_as(own("n"), Alias::new("n"))
                .from(applications::Entity)
                .cond_where(Condition::all().add(seen(viewer, view)).add(self.in_view(viewer, view, filter.session)))
                .limit(COUNT_CEILING + 1);
            if !view.states().is_empty() {
                few.and_where(applications::Column::State.among(view.states().iter().map(|state| state.key())));
            }
            counted(view.key(), few)
        });
        let mut counts = views.next().unwrap_or_else(Query::select);
        views.for_each(|view| {
            counts.union(UnionType::All, view);
        });
        let words = search::words(&filter.words);
        if !words.is_empty() {
            // A page says how many there are: a file that is hidden from the viewer is not counted.
            let (backend, hidden) = (self.reader().get_database_backend(), viewer.hidden_numbers());
            let found = search::but(backend, &words, SEARCH_CEILING + 1, hidden);
            counts.union(UnionType::All, counted(FOUND, found));
        }
        counts
    }

    fn in_view(&self, viewer: &Viewer, view: QueueView, session: Option<CouncilSessionId>) -> Condition {
        use applications::Column;
        let all = Condition::all();
        match view {
            QueueView::Mine => {
                all.add(Column::Standing.eq("open")).add(Column::Holder.eq(viewer.person().map(|p| p.0)))
            }
            QueueView::Unassigned => all.add(Column::Holder.is_null()),
            QueueView::Countersign => all,
            QueueView::Overdue => all.add(Column::DueKey.lt(self.now().micros())),
            QueueView::Ready => all.add_option(session.map(|s| Column::Session.eq(s.0))),
            QueueView::Open => all.add(Column::Standing.eq("open")),
            QueueView::Closed => all.add(Column::Standing.eq("closed")),
        }
    }
}

/// What of a view the viewer may see. Where each of its states is open to them, none is asked for.
fn seen(viewer: &Viewer, view: QueueView) -> Condition {
    let states: &[StateKind] = match view {
        QueueView::Mine | QueueView::Open => &OPEN,
        QueueView::Closed => &CLOSED,
        QueueView::Unassigned | QueueView::Countersign | QueueView::Overdue | QueueView::Ready => view.states(),
    };
    if viewer.reads_cases() && viewer.opens(states) {
        Condition::all().add(viewer.shown_condition())
    } else {
        viewer.staff_condition()
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
