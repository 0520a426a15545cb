//! The queue: which file next.

use super::head::{tone, urgency};
use crate::{
    error::{Answer, show},
    page::{Page, Pager},
    visit::Signed,
};
use askama::Template;
use axum::extract::Query;
use domain::{
    application::StateKind,
    kernel::{Calendar, Instant, StaffRole},
};
use locale::words;
use persistence::read::desk::{COUNT_CEILING, QueueFilter, QueueKey, QueueRow, QueueView};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    view: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    after: String,
}

#[derive(Template)]
#[template(path = "secretariat/queue.html")]
struct QueueList {
    page: Page,
    views: Vec<Tab>,
    view_key: &'static str,
    states: Vec<Choice>,
    rows: Vec<Row>,
    empty: String,
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
    holder: String,
    age: String,
    due: String,
    urgency: &'static str,
}

pub(super) async fn queue(signed: Signed, Query(asked): Query<Asked>) -> Answer {
    let l = signed.l;
    // Whoever holds no files has none of their own to begin with.
    let holds = signed.who.has_any(&[StaffRole::Officer, StaffRole::SeniorOfficer]);
    let first = if holds { QueueView::Mine } else { QueueView::All };
    let filter = QueueFilter {
        view: QueueView::from_key(&asked.view).unwrap_or(first),
        state: StateKind::from_key(&asked.state),
        after: after(&asked.after),
    };
    let viewer = signed.viewer();
    let found = signed.app.store.queue(&viewer, &filter).await?;
    let calendar = signed.app.store.calendar().await?;
    let mut views = Vec::new();
    for view in QueueView::ALL.into_iter().filter(|view| holds || *view != QueueView::Mine) {
        let count = signed.app.store.queue_count(&viewer, view).await?;
        views.push(Tab {
            href: format!("/desk?view={}", view.key()),
            label: view_label(&signed, view),
            count: if count > COUNT_CEILING { l.desk_more_than_thousand() } else { l.number(count) },
            current: view == filter.view,
        });
    }
    let state = filter.state.map(|s| format!("&state={}", s.key())).unwrap_or_default();
    show(&QueueList {
        page: signed.desk(l.desk_queue()),
        views,
        view_key: filter.view.key(),
        states: StateKind::ALL
            .into_iter()
            .filter(|s| !matches!(s, StateKind::Draft | StateKind::Discarded))
            .map(|s| Choice { key: s.key(), label: words::state(l, s), selected: filter.state == Some(s) })
            .collect(),
        rows: found.rows.into_iter().map(|row| shown(&signed, &calendar, row)).collect(),
        empty: if filter.view == QueueView::Mine { l.desk_queue_empty_mine() } else { l.desk_queue_empty() },
        pager: Pager {
            previous: filter.after.is_some().then(|| format!("/desk?view={}{state}", filter.view.key())),
            next: found
                .next
                .map(|k| format!("/desk?view={}{state}&after={}.{}", filter.view.key(), k.since.micros(), k.id)),
        },
    })
}

fn view_label(signed: &Signed, view: QueueView) -> String {
    let l = signed.l;
    match view {
        QueueView::Mine => l.desk_view_mine(),
        QueueView::Unassigned => l.desk_view_unassigned(),
        QueueView::Countersign => l.desk_view_countersign(),
        QueueView::Overdue => l.desk_view_overdue(),
        QueueView::All => l.desk_view_all(),
    }
}

/// Where the page before ended, out of the address; a changed one begins anew.
fn after(words: &str) -> Option<QueueKey> {
    let (since, id) = words.split_once('.')?;
    Some(QueueKey { since: Instant::from_micros(since.parse().ok()?), id: id.parse().ok()? })
}

fn shown(signed: &Signed, calendar: &Calendar, row: QueueRow) -> Row {
    let l = signed.l;
    let now = signed.app.moment();
    let days = (now.at.micros() - row.since.micros()) / 86_400_000_000;
    Row {
        href: format!("/desk/cases/{}", row.id),
        reference: row.reference.map(|r| r.to_string()).unwrap_or_default(),
        organization: row.organization.name,
        country: row.organization.country.map(|c| l.country(&c).to_owned()).unwrap_or_default(),
        state: words::state(l, row.state),
        tone: tone(row.state),
        holder: row.holder.unwrap_or_else(|| l.desk_nobody()),
        age: l.desk_days(days, l.number(days)),
        due: row.due.map(|due| l.deadline(now.day, Calendar::moment(due).day, calendar)).unwrap_or_default(),
        urgency: row.due.map_or("", |due| urgency(now, due)),
    }
}
