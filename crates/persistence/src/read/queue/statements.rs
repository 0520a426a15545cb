//! How the queue is asked for: every page and every count begins with an index, and reads no row
//! that it does not show.

use super::{CLOSED, COUNT_CEILING, Holder, OPEN, OURS, QueueFilter, QueueKey, QueueOrder, QueueView, SEARCH_CEILING};
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
    ColumnTrait, Condition, DbBackend, JoinType, Value,
    sea_query::{Alias, Expr, ExprTrait as _, Query, SelectStatement, SimpleExpr, UnionType},
};

/// Of so many files each is looked at; among more, a page is full before long.
pub(super) const FEW: u64 = 2_000;

/// Names, among the counts of the views, that of the files which have the words that are sought.
pub(super) const FOUND: &str = "found";

impl Store {
    /// A view of several states is read as one list a state, each in the order of its index, and put
    /// together: a database would sort all of their rows to find the first fifty.
    pub(super) fn queue_statement(
        &self,
        viewer: &Viewer,
        filter: &QueueFilter,
        limit: u64,
        found: Option<u64>,
    ) -> SelectStatement {
        let states = match filter.state {
            Some(state) => vec![Some(state)],
            None if filter.view.states().is_empty() => vec![None],
            None => filter.view.states().iter().copied().map(Some).collect(),
        };
        let mut parts = states.into_iter().map(|state| {
            let part = self.keys(viewer, filter, state, (limit, found));
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

    /// The numbers of the files, by index alone.
    fn keys(
        &self,
        viewer: &Viewer,
        filter: &QueueFilter,
        state: Option<StateKind>,
        (limit, found): (u64, Option<u64>),
    ) -> SelectStatement {
        use applications::Column;
        let order = filter.order();
        let mut wanted =
            Condition::all().add(seen(viewer, filter.view)).add(self.in_view(viewer, filter.view, filter.session));
        let mut keys = Query::select();
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
        let backend = self.reader().get_database_backend();
        let having = (!words.is_empty()).then(|| search::statement(backend, &words, SEARCH_CEILING));
        match having {
            // `SQLite` would read the view in its order and look for each file among those few.
            Some(having) if backend != DbBackend::Postgres && found.is_some_and(|found| found <= FEW) => {
                let sought = Alias::new("sought");
                keys.from_subquery(having, sought.clone()).join(
                    JoinType::CrossJoin,
                    applications::Entity,
                    Expr::col((sought, Alias::new("n"))).equals((applications::Entity, Alias::new("n"))),
                );
            }
            Some(having) => {
                wanted = wanted.add(own("n").in_subquery(having));
                keys.from(applications::Entity);
            }
            None => {
                keys.from(applications::Entity);
            }
        }
        if let Some(QueueKey { at, n }) = filter.after {
            wanted = wanted.add(beyond(order, at, n));
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
                .cond_where(Condition::all().add(seen(viewer, view)).add(self.counted_in(viewer, view, filter.session)))
                .limit(COUNT_CEILING + 1);
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

    /// As [`Self::in_view`] says, by columns that one index has together: no row is read to be counted.
    fn counted_in(&self, viewer: &Viewer, view: QueueView, session: Option<CouncilSessionId>) -> Condition {
        use applications::Column;
        let ours = Condition::all().add(Column::State.among(OURS.map(StateKind::key)));
        match view {
            QueueView::Unassigned => ours.add(Column::Holder.is_null()),
            QueueView::Overdue => ours.add(Column::DueKey.lt(self.now().micros())),
            QueueView::Countersign | QueueView::Ready => self
                .in_view(viewer, view, session)
                .add(Column::State.among(view.states().iter().map(|state| state.key()))),
            QueueView::Mine | QueueView::Open | QueueView::Closed => self.in_view(viewer, view, session),
        }
    }

    fn in_view(&self, viewer: &Viewer, view: QueueView, session: Option<CouncilSessionId>) -> Condition {
        use applications::Column;
        let open = Condition::all().add(Column::Standing.eq("open"));
        let ours = || Column::State.among(OURS.map(StateKind::key));
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

/// What of a view the viewer may see. Where each of its states is open to them, none is asked for.
fn seen(viewer: &Viewer, view: QueueView) -> Condition {
    let states: &[StateKind] = match view {
        QueueView::Unassigned | QueueView::Overdue => &OURS,
        QueueView::Countersign | QueueView::Ready => view.states(),
        QueueView::Mine | QueueView::Open => &OPEN,
        QueueView::Closed => &CLOSED,
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
