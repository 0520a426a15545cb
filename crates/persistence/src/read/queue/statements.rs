//! How the queue is asked for: every page and every count begins with an index, and reads no row
//! that it does not show.

use super::{
    Found, Holder, QueueFilter, QueueKey, QueueOrder, QueueView, signing,
    sought::{self, Sought},
};
use crate::{
    entity::{applications, council_sessions, organizations, persons},
    read::absences::away_until,
    store::Store,
    viewer::Viewer,
};
use domain::{application::StateKind, council::SessionKind, kernel::CouncilSessionId};
use sea_orm::{
    ColumnTrait, Condition, Value,
    sea_query::{
        Alias, CommonTableExpression, Expr, ExprTrait as _, Query, SelectStatement, SimpleExpr, UnionType, WithClause,
    },
};

/// The numbers of the files that the viewer may not know of, asked for once in a statement: as a part of each
/// of its lists they took `PostgreSQL` longer to plan than all of it to read.
const HIDDEN: &str = "hidden";

/// By which index the files of a page are found. Of two that fit, `SQLite` takes the one that begins with
/// more of what is asked, although the other one holds fewer files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// The one that the database takes.
    Any,
    /// What a person holds, though a session is asked for as well: every file that is ready may be meant
    /// for it.
    Holder,
    /// That of a few files, in the order of the page: of what was deferred, or of what calls for the secretariat.
    Few,
}

/// A list of files, of which a page is put together.
#[derive(Clone, Copy)]
enum List<'a> {
    /// Whatever is in one of these states; of the view in any state where none is named.
    In(&'a [StateKind]),
    /// What was deferred and comes on a list of the Council again as it stands. No other state is ready in part.
    Again,
    /// What calls for the secretariat in a state that does not say so.
    Calling,
}

impl Store {
    /// A view of several states is read as one list a state, each in the order of its index, and put
    /// together: a database would sort all of their rows to find the first fifty. What few files have is
    /// sorted anyway, and what was deferred is read by one index whatever its state.
    pub(super) fn queue_statement(
        &self,
        viewer: &Viewer,
        filter: &QueueFilter,
        limit: u64,
        found: &Found,
    ) -> SelectStatement {
        let sought = self.sought(viewer, filter, found);
        let states = filter.state.map_or_else(|| filter.view.states().to_vec(), |state| vec![state]);
        let is_one = self.by(filter) == By::Few
            || filter.country.is_some()
            || sought.as_ref().is_some_and(|sought| sought.is_of_one_list(self.is_shared()));
        let having = self.is_shared().then(|| sought.as_ref()?.numbers(found)).flatten();
        let lists = lists(filter, &states, is_one);
        let most = sought.as_ref().map_or(limit, |sought| sought.most(limit));
        let mut parts = lists.into_iter().map(|list| {
            let part = self.keys(viewer, filter, list, most, sought.as_ref());
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
        if let Some(Sought::In(words)) = sought {
            keys = sought::looked_into(keys, filter.order(), limit, &words);
        }
        beside([hidden_numbers(viewer), having], self.rows_of(viewer, filter, keys, limit))
    }

    /// The numbers of the files, by index alone.
    fn keys(
        &self,
        viewer: &Viewer,
        filter: &QueueFilter,
        list: List<'_>,
        limit: u64,
        sought: Option<&Sought>,
    ) -> SelectStatement {
        let order = filter.order();
        let mut wanted = self.wanted(viewer, filter, list);
        let mut keys = Query::select();
        if let Some(Sought::From(having)) = sought {
            // A cross join has no condition of its own, and `SQLite` keeps to its order.
            let sought = Alias::new("sought");
            wanted = wanted.add(own("n").equals((sought.clone(), Alias::new("n"))));
            keys.from_subquery(having.clone(), sought).cross_join(applications::Entity);
        } else {
            keys.from(applications::Entity);
        }
        if let Some(Sought::Among(having)) = sought {
            let is_among = own("n").in_subquery(having.clone());
            // As a join, it would have `PostgreSQL` read all of the view before it gives the first row.
            let is_true = |among| Expr::cust_with_expr("($1) IS TRUE", among);
            wanted = wanted.add(if self.is_shared() { is_true(is_among) } else { is_among });
        }
        keys.expr_as(own("n"), Alias::new("n"))
            .expr_as(order.column().into_expr(), Alias::new("at"))
            .cond_where(wanted)
            .order_by((applications::Entity, order.column()), order.direction())
            .order_by((applications::Entity, Alias::new("n")), order.direction())
            .limit(limit)
            .to_owned()
    }

    /// What is asked of each file, its words apart.
    fn wanted(&self, viewer: &Viewer, filter: &QueueFilter, list: List<'_>) -> Condition {
        use applications::Column;
        let by = self.by(filter);
        let is_aside = by == By::Few || (!matches!(list, List::In(_)) && !self.is_shared());
        let mut wanted = match list {
            List::In(states) => {
                let view = self.in_view(viewer, filter.view, filter.session, by);
                let mut wanted = Condition::all().add(seen(viewer, filter.view)).add(view);
                if !states.is_empty() {
                    let state = said(Column::State.into_expr(), is_aside);
                    wanted = wanted.add(state.is_in(states.iter().map(|state| state.key())));
                }
                // A state says by itself where a file stands: said twice, a database takes the longer list. The
                // lists of a country and of the deferred begin with where it stands.
                if states.is_empty() || filter.country.is_some() || filter.deferred {
                    wanted = wanted.add(Column::Standing.eq(filter.view.standing()));
                }
                wanted
            }
            List::Again => self.again(viewer, filter.session),
            List::Calling => {
                let state = filter.state.map(|state| said(Column::State.into_expr(), is_aside).eq(state.key()));
                self.calling(viewer, filter.view).add_option(state)
            }
        };
        let holder = said(Column::Holder.into_expr(), is_aside);
        match filter.holder {
            None => {}
            Some(Holder::Nobody) => wanted = wanted.add(holder.is_null()),
            Some(Holder::Person(person)) => wanted = wanted.add(holder.eq(person.0)),
        }
        if let Some(country) = filter.country {
            wanted = wanted.add(said(own("country"), is_aside).eq(country.as_str()));
        }
        if let Some(by) = filter.due_by {
            wanted = wanted.add(Column::DueKey.lte(by.micros()));
        }
        if filter.deferred {
            wanted = match list {
                // Said as the index of the deferred says it: a value that comes apart would not be known to fit.
                List::In(_) => wanted.add(Expr::cust("applications.round > 0")),
                // Said otherwise, so that it is looked for in the index of this list alone.
                List::Calling => wanted.add(said(Column::Round.into_expr(), is_aside).gt(0_i64)),
                // Of what comes again it goes without saying.
                List::Again => wanted,
            };
        }
        if let Some(QueueKey { at, n }) = filter.after {
            wanted = wanted.add(beyond(filter.order(), at, n));
        }
        wanted
    }

    fn by(&self, filter: &QueueFilter) -> By {
        match (self.is_shared(), filter.deferred, filter.holder) {
            (false, true, _) => By::Few,
            (false, false, Some(_)) => By::Holder,
            _ => By::Any,
        }
    }

    /// What a row shows of each of `keys`.
    fn rows_of(&self, viewer: &Viewer, filter: &QueueFilter, keys: SelectStatement, limit: u64) -> SelectStatement {
        use applications::Column;
        let order = filter.order();
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
                    Column::Calls,
                    Column::Session,
                ]
                .map(|column| (applications::Entity, column)),
            )
            .expr_as(own("country"), Alias::new("country"))
            .column((organizations::Entity, organizations::Column::Name))
            .expr_as(persons::Column::Name.into_expr(), Alias::new("holder"))
            .expr_as(away_until((applications::Entity, Column::Holder), self.moment().day), Alias::new("holder_away"))
            .expr_as(signing::last_of_hearing(filter), Alias::new("hearing"))
            .expr_as(signing::own_signature(filter, viewer), Alias::new("signature"))
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

    /// What comes on a list again as it stands; where a session is named, what is carried over to it, unless it is a
    /// special one, which takes nothing that was deferred. The index of these few files has all that is asked of
    /// them: on `SQLite` everything else is put aside.
    pub(super) fn again(&self, viewer: &Viewer, session: Option<CouncilSessionId>) -> Condition {
        use applications::Column;
        let again = Condition::all()
            .add(seen(viewer, QueueView::Ready))
            .add(Column::Standing.eq(QueueView::Ready.standing()))
            // Said as the index says it.
            .add(Expr::cust("applications.comes_again > 0"));
        let Some(session) = session else { return again };
        let special = Query::select()
            .column((council_sessions::Entity, council_sessions::Column::Id))
            .from(council_sessions::Entity)
            .and_where(council_sessions::Column::Kind.eq(SessionKind::Special(1).key()))
            .to_owned();
        let meant = said(Column::Session.into_expr(), !self.is_shared());
        again.add(meant.clone().eq(session.0)).add(meant.not_in_subquery(special))
    }

    /// What of the view calls for the secretariat in a state that does not say so. The index of these few files has
    /// all that is asked of them: on `SQLite` everything else is put aside.
    pub(super) fn calling(&self, viewer: &Viewer, view: QueueView) -> Condition {
        let by = if self.is_shared() { By::Any } else { By::Few };
        Condition::all()
            .add(seen(viewer, view))
            .add(applications::Column::Standing.eq(view.standing()))
            // Said as the index says it.
            .add(Expr::cust("applications.calls IS NOT NULL"))
            .add(self.in_view(viewer, view, None, by))
    }

    pub(super) fn in_view(
        &self,
        viewer: &Viewer,
        view: QueueView,
        session: Option<CouncilSessionId>,
        by: By,
    ) -> Condition {
        use applications::Column;
        let all = Condition::all();
        let holder = || said(Column::Holder.into_expr(), by == By::Few);
        match view {
            QueueView::Mine => all.add(holder().eq(viewer.person().map(|p| p.0))),
            QueueView::Unassigned => all.add(holder().is_null()),
            QueueView::Overdue => all.add(Column::DueKey.lt(self.now().micros())),
            QueueView::Ready => {
                all.add_option(session.map(|s| said(Column::Session.into_expr(), by != By::Any).eq(s.0)))
            }
            QueueView::Countersign | QueueView::Open | QueueView::Closed => all,
        }
    }
}

/// Of which lists a page is put together: of one list a state, unless all are to be one.
fn lists<'a>(filter: &QueueFilter, states: &'a [StateKind], is_one: bool) -> Vec<List<'a>> {
    let in_part = filter.view.in_part();
    let mut lists: Vec<List<'a>> = match states {
        [] => vec![List::In(states)],
        [state] if in_part.contains(state) => Vec::new(),
        _ => states.chunks(if is_one { states.len() } else { 1 }).map(List::In).collect(),
    };
    if !in_part.is_empty() && filter.state.is_none_or(|state| in_part.contains(&state)) {
        lists.push(if filter.view == QueueView::Ready { List::Again } else { List::Calling });
    }
    lists
}

/// What of a view the viewer may see. Where each of its states is open to them, none is asked for.
pub(super) fn seen(viewer: &Viewer, view: QueueView) -> Condition {
    if viewer.reads_cases() && viewer.opens(&view.all_states()) {
        Condition::all().add_option(hidden(viewer).map(|hidden| own("n").not_in_subquery(hidden)))
    } else {
        viewer.staff_condition()
    }
}

/// The numbers of the files that are hidden, where there can be any.
pub(super) fn hidden(viewer: &Viewer) -> Option<SelectStatement> {
    viewer.hidden_numbers()?;
    Some(Query::select().column(Alias::new("n")).from(Alias::new(HIDDEN)).to_owned())
}

/// A statement that may ask what is [`hidden`].
pub(super) fn but_hidden(viewer: &Viewer, select: SelectStatement) -> SelectStatement {
    beside([hidden_numbers(viewer)], select)
}

fn hidden_numbers(viewer: &Viewer) -> Option<CommonTableExpression> {
    viewer.hidden_numbers().map(|numbers| named(HIDDEN, numbers))
}

/// A list of numbers of files, that a statement can ask for by this name.
pub(super) fn named(name: &'static str, numbers: SelectStatement) -> CommonTableExpression {
    CommonTableExpression::new().table_name(Alias::new(name)).column(Alias::new("n")).query(numbers).to_owned()
}

fn beside<const N: usize>(lists: [Option<CommonTableExpression>; N], mut select: SelectStatement) -> SelectStatement {
    if lists.iter().any(Option::is_some) {
        let mut with = WithClause::new();
        lists.into_iter().flatten().for_each(|list| {
            with.cte(list);
        });
        select.with_cte(with);
    }
    select
}

/// A column, put aside so that `SQLite` looks for no index that begins with it.
fn said(column: SimpleExpr, is_aside: bool) -> SimpleExpr {
    if is_aside { Expr::cust_with_expr("+?", column) } else { column }
}

/// A column that the database fills by itself, and the entity does not have.
pub(super) fn own(name: &'static str) -> SimpleExpr {
    Expr::col((applications::Entity, Alias::new(name)))
}

/// Rows behind the last one of the page before, as one comparison that an index can begin with.
fn beyond(order: QueueOrder, at: i64, n: i64) -> SimpleExpr {
    let row = Expr::tuple([Expr::col((applications::Entity, order.column())), own("n")]);
    let last = Expr::tuple([Expr::value(Value::from(at)), Expr::value(Value::from(n))]);
    if order == QueueOrder::Latest { row.lt(last) } else { row.gt(last) }
}
