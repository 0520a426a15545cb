//! How the numbers beside the views are asked for, in one statement, each by an index.

use super::{
    COUNT_CEILING, QueueFilter, QueueView,
    statements::{By, but_hidden, own, seen},
};
use crate::{among::Among as _, entity::applications, store::Store, viewer::Viewer};
use sea_orm::{
    ColumnTrait as _, Condition,
    sea_query::{Alias, Expr, Query, SelectStatement, SimpleExpr, UnionType},
};

impl Store {
    /// How many files each view holds, up to a ceiling.
    pub(super) fn counts_statement(&self, viewer: &Viewer, filter: &QueueFilter) -> SelectStatement {
        let mut views = QueueView::ALL.into_iter().map(|view| {
            let mut few = Query::select();
            few.expr_as(own("n"), Alias::new("n")).from(applications::Entity).cond_where(
                Condition::all().add(seen(viewer, view)).add(self.in_view(viewer, view, filter.session, By::Any)),
            );
            few.and_where(if view.states().is_empty() {
                applications::Column::Standing.eq(view.standing())
            } else {
                applications::Column::State.among(view.states().iter().map(|state| state.key()))
            });
            let some = match view {
                QueueView::Ready => Some(self.again(viewer, filter.session)),
                QueueView::Unassigned | QueueView::Overdue => Some(self.calling(viewer, view)),
                _ => None,
            };
            if let Some(some) = some {
                let others = Query::select()
                    .expr_as(own("n"), Alias::new("n"))
                    .from(applications::Entity)
                    .cond_where(some)
                    .to_owned();
                few.union(UnionType::All, others);
            }
            few.limit(COUNT_CEILING + 1);
            let files = Query::select().expr(Expr::cust("COUNT(*)")).from_subquery(few, Alias::new("few")).to_owned();
            counted(view.key(), files.into())
        });
        let mut counts = views.next().unwrap_or_else(Query::select);
        views.for_each(|view| {
            counts.union(UnionType::All, view);
        });
        but_hidden(viewer, counts)
    }
}

/// A line of the counts.
fn counted(name: &'static str, files: SimpleExpr) -> SelectStatement {
    Query::select().expr_as(Expr::value(name), Alias::new("view")).expr_as(files, Alias::new("files")).to_owned()
}
