//! The queue: which file next.

use super::{
    head::{tone, urgency},
    sought::{self, Asked},
};
use crate::{
    error::{Answer, show},
    page::{Page, Pager},
    visit::Signed,
};
use askama::Template;
use axum::extract::Query;
use domain::{application::StateKind, kernel::Calendar};
use locale::{L10n, words};
use persistence::read::queue::{COUNT_CEILING, QueueOrder, QueueRow, QueueView, SEARCH_CEILING};

#[derive(Template)]
#[template(path = "secretariat/queue.html")]
struct QueueList {
    page: Page,
    views: Vec<Tab>,
    view_key: &'static str,
    q: String,
    states: Vec<Choice>,
    holders: Vec<Choice>,
    orders: Vec<Choice>,
    narrowed: Option<String>,
    rows: Vec<Row>,
    empty: String,
    too_many: Option<String>,
    csv: String,
    pager: Pager,
}

struct Tab {
    href: String,
    label: String,
    count: String,
    current: bool,
}

struct Choice {
    key: &'static str,
    label: String,
    selected: bool,
}

struct Row {
    href: String,
    reference: String,
    organization: String,
    country: String,
    state: String,
    tone: &'static str,
    round: String,
    flags: Vec<String>,
    met: String,
    unmet: String,
    holder: String,
    age: String,
    due: String,
    urgency: &'static str,
}

pub(super) async fn queue(signed: Signed, Query(asked): Query<Asked>) -> Answer {
    let l = signed.l;
    let filter = asked.filter(&signed);
    let viewer = signed.viewer();
    let found = signed.app.store.queue(&viewer, &filter).await?;
    let counts = signed.app.store.queue_counts(&viewer).await?;
    let calendar = signed.app.store.calendar().await?;
    let holds = sought::holds(&signed);
    let views = counts.into_iter().filter(|(view, _)| holds || *view != QueueView::Mine).map(|(view, count)| Tab {
        href: asked.in_view(view),
        label: view_label(l, view),
        count: if count > COUNT_CEILING { l.desk_more_than_thousand() } else { l.number(count) },
        current: view == filter.view,
    });
    let choice = |key, label, chosen: &str| Choice { key, label, selected: key == chosen };
    let has_states = |s: &StateKind| !matches!(s, StateKind::Draft | StateKind::Discarded);
    let states = StateKind::ALL.into_iter().filter(has_states);
    show(&QueueList {
        page: signed.desk(l.desk_queue()),
        views: views.collect(),
        view_key: filter.view.key(),
        q: asked.q.clone(),
        states: states.map(|s| choice(s.key(), words::state(l, s), &asked.state)).collect(),
        holders: [("me", l.desk_filter_me()), ("nobody", l.desk_nobody())]
            .map(|(key, label)| choice(key, label, &asked.holder))
            .into(),
        orders: filter.view.orders().iter().map(|o| choice(o.key(), order(l, *o), filter.order.key())).collect(),
        narrowed: asked.narrows().then(|| format!("/desk?view={}", filter.view.key())),
        empty: match filter.view {
            _ if asked.narrows() => l.desk_queue_empty_narrowed(),
            QueueView::Mine => l.desk_queue_empty_mine(),
            _ => l.desk_queue_empty(),
        },
        too_many: found.too_many.then(|| l.desk_queue_too_many(l.number(SEARCH_CEILING))),
        csv: asked.at("/desk/queue.csv"),
        pager: Pager {
            previous: filter.after.is_some().then(|| asked.first()),
            next: found.next.map(|key| asked.behind(key)),
        },
        rows: found.rows.into_iter().map(|row| shown(&signed, &calendar, row)).collect(),
    })
}

fn view_label(l: &L10n, view: QueueView) -> String {
    match view {
        QueueView::Mine => l.desk_view_mine(),
        QueueView::Unassigned => l.desk_view_unassigned(),
        QueueView::Countersign => l.desk_view_countersign(),
        QueueView::Overdue => l.desk_view_overdue(),
        QueueView::Ready => l.desk_view_ready(),
        QueueView::Open => l.desk_view_open(),
        QueueView::Closed => l.desk_view_closed(),
    }
}

fn order(l: &L10n, order: QueueOrder) -> String {
    match order {
        QueueOrder::Due => l.desk_order_due(),
        QueueOrder::Received => l.desk_order_received(),
        QueueOrder::Age => l.desk_order_age(),
        QueueOrder::Latest => l.desk_order_latest(),
    }
}

fn shown(signed: &Signed, calendar: &Calendar, row: QueueRow) -> Row {
    let l = signed.l;
    let now = signed.app.moment();
    let days = (now.at.micros() - row.since.micros()) / 86_400_000_000;
    let (met, unmet, stale) = row.findings;
    let mut flags = Vec::new();
    if row.open_hits > 0 {
        flags.push(l.desk_flag_hits());
    }
    if stale > 0 {
        flags.push(l.desk_flag_stale());
    }
    let count = |n: u64| if n > 0 { l.number(n) } else { String::new() };
    Row {
        href: format!("/desk/cases/{}", row.id),
        reference: row.reference.map(|r| r.to_string()).unwrap_or_default(),
        organization: row.organization.name,
        country: row.organization.country.map(|c| l.country(&c).to_owned()).unwrap_or_default(),
        state: words::state(l, row.state),
        tone: tone(row.state),
        round: if row.round > 0 { l.desk_deferred_times(row.round, l.number(row.round)) } else { String::new() },
        flags,
        met: count(met),
        unmet: count(unmet),
        holder: row.holder.unwrap_or_else(|| l.desk_nobody()),
        age: l.desk_days(days, l.number(days)),
        due: row.due.map(|due| l.deadline(now.day, Calendar::moment(due).day, calendar)).unwrap_or_default(),
        urgency: row.due.map_or("", |due| urgency(now, due)),
    }
}
