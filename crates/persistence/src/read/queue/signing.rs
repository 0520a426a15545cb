//! What stands against the second signature, as a row of the queue says it. The files that wait for it are few,
//! and a page shows fifty of them: the last events of each are looked at, so that no column has to be kept.
//! What the law says of a signature it says of the whole file, and it is asked when somebody signs.

use super::{QueueFilter, QueueView};
use crate::{
    among::Among as _,
    entity::{applications, events},
    ledger::actor_text,
    viewer::Viewer,
};
use domain::{
    application::{EventKind, StateKind},
    kernel::ActorKind,
};
use sea_orm::{
    Order,
    sea_query::{Expr, ExprTrait as _, Query, SelectStatement, SimpleExpr},
};

/// Of these, whoever did one signs nothing else in the file.
const SIGNATURES: [EventKind; 3] = [EventKind::Recommended, EventKind::ClosingProposed, EventKind::CorrectionConfirmed];

/// After a proposal to close, these end the hearing; before them the proposal is the last.
const HEARD: [EventKind; 3] = [EventKind::ClosingProposed, EventKind::CommentSent, EventKind::WentOn];

/// The kind of the last event of a hearing, of a file that is proposed to be closed; nothing of any other file,
/// nor in another view.
pub(super) fn last_of_hearing(filter: &QueueFilter) -> SimpleExpr {
    if filter.view != QueueView::Countersign {
        return nothing();
    }
    let state = Expr::col((applications::Entity, applications::Column::State));
    of_file(HEARD).and_where(state.eq(StateKind::ClosingProposed.key())).to_owned().into()
}

/// Whether the organization was not heard yet, by what [`last_of_hearing`] says.
pub(super) fn is_unheard(last: Option<&str>) -> bool {
    last == Some(EventKind::ClosingProposed.key())
}

/// The kind of an event by which the viewer has signed in the file; nothing in another view.
pub(super) fn own_signature(filter: &QueueFilter, viewer: &Viewer) -> SimpleExpr {
    match viewer.person() {
        Some(person) if filter.view == QueueView::Countersign => {
            let actor = Expr::col((events::Entity, events::Column::Actor));
            of_file(SIGNATURES).and_where(actor.eq(actor_text(ActorKind::Person(person)))).to_owned().into()
        }
        _ => nothing(),
    }
}

/// The kind of the last event of one of these kinds in the history of a file.
fn of_file(kinds: [EventKind; 3]) -> SelectStatement {
    let of = |column| Expr::col((events::Entity, column));
    Query::select()
        .column((events::Entity, events::Column::Kind))
        .from(events::Entity)
        .and_where(of(events::Column::Stream).equals((applications::Entity, applications::Column::Id)))
        .and_where(events::Column::Kind.among(kinds.map(EventKind::key)))
        .order_by((events::Entity, events::Column::Seq), Order::Desc)
        .limit(1)
        .to_owned()
}

fn nothing() -> SimpleExpr {
    Expr::cust("CAST(NULL AS TEXT)")
}
