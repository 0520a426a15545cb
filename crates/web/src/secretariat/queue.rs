//! The queue: which file next.

use super::{
    head::{away, tone, urgency},
    orders::LeftOut,
    several::Act,
    sought::{self, ANY, Asked, ME, NOBODY, Sought},
};
use crate::{
    error::{Answer, see, show_with},
    page::{Page, Pager},
    visit::Signed,
};
use askama::Template;
use axum::{extract::Query, http::StatusCode};
use domain::{
    application::{Call, StateKind},
    kernel::{Calendar, Instant},
};
use locale::{L10n, words};
use persistence::{
    SavedView, VIEW_NAME,
    read::{
        council::CouncilAhead,
        queue::{
            COUNT_CEILING, Found, QueueChoices, QueueCounts, QueueFilter, QueueHolder, QueueOrder, QueueRow, QueueView,
            SEARCH_CEILING, SEARCH_WORDS,
        },
    },
};

#[derive(Template)]
#[template(path = "secretariat/queue.html")]
struct QueueList {
    page: Page,
    views: Vec<Tab>,
    own: Vec<Tab>,
    view_key: &'static str,
    q: String,
    states: Vec<Choice>,
    holders: Vec<Choice>,
    orders: Vec<Choice>,
    /// From which sessions one can choose; none where the view is of no session.
    sessions: Vec<Choice>,
    narrowed: Option<String>,
    heads: Heads,
    rows: Vec<Row>,
    acts: Vec<Button>,
    choose: (String, String),
    empty: String,
    /// Where else the words are found.
    elsewhere: Vec<(String, String)>,
    notes: Vec<String>,
    /// The list as XLSX and as CSV; nothing where a file would not hold all that was found.
    files: Option<(String, String)>,
    /// What this page asks for, as it is kept under a name.
    kept: String,
    /// The way back to this page.
    here: String,
    name_most: usize,
    pager: Pager,
}

struct Tab {
    href: String,
    label: String,
    count: String,
    current: bool,
}

struct Choice {
    key: String,
    label: String,
    selected: bool,
}

impl Choice {
    fn of(key: &str, label: String, chosen: &str) -> Self {
        Self { key: key.to_owned(), label, selected: key == chosen }
    }
}

/// The heads of the columns in whose order the view can be read.
struct Heads {
    reference: Option<Head>,
    age: Option<Head>,
    due: Option<Head>,
}

struct Head {
    href: String,
    /// What the link does, for those who do not see the arrow.
    title: String,
    /// In which direction the page is sorted by it; nothing where it is not.
    sort: &'static str,
}

/// A step that can be taken on the rows that are chosen.
struct Button {
    key: &'static str,
    label: String,
}

struct Row {
    id: String,
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
    away: String,
    age: String,
    due: String,
    urgency: &'static str,
    chosen: bool,
}

pub(super) async fn queue(signed: Signed, Query(asked): Query<Asked>) -> Answer {
    let sought = asked.sought(&signed).await?;
    if let Some(first) = sought.choices.own.iter().find(|view| view.opens_first && signed.path == "/desk") {
        return Ok(see(format!("/desk?{}", first.address)));
    }
    page(&signed, sought, StatusCode::OK).await
}

/// The page in the place of a file that would not hold all that was found: it says so.
pub(super) async fn instead(signed: &Signed, asked: Asked) -> Answer {
    page(signed, asked.sought(signed).await?, StatusCode::UNPROCESSABLE_ENTITY).await
}

async fn page(signed: &Signed, sought: Sought, status: StatusCode) -> Answer {
    let l = signed.l;
    let Sought { asked, filter, left_out, choices, found } = sought;
    let QueueChoices { sessions, holders, own } = choices;
    let (store, viewer) = (&signed.app.store, signed.viewer());
    let (counts, listed) =
        tokio::try_join!(store.queue_counts(&viewer, &filter), store.queue(&viewer, &filter, &found))?;
    let calendar = signed.calendar();
    let kept = asked.kept(filter.view);
    let (empty, elsewhere) = nothing(l, &asked, &filter, &found);
    let view = QueueList {
        page: signed.desk(l.desk_queue()),
        views: tabs(signed, &asked, &filter, &sessions, &counts),
        own: own.into_iter().map(|view| own_tab(view, &kept)).collect(),
        view_key: filter.view.key(),
        q: asked.q.clone(),
        states: states(l, &asked),
        holders: whose(signed, &asked, &holders),
        orders: filter.view.orders().iter().map(|o| Choice::of(o.key(), order(l, *o), filter.order.key())).collect(),
        sessions: if filter.view == QueueView::Ready { choosable(l, &filter, &sessions) } else { Vec::new() },
        narrowed: asked.narrows().then(|| format!("/desk?view={}", filter.view.key())),
        heads: heads(l, &asked, &filter),
        acts: Act::of(signed).map(|act| Button { key: act.key(), label: act.button(l) }).collect(),
        choose: (asked.choosing(true), asked.choosing(false)),
        empty,
        elsewhere,
        notes: notes(l, &left_out, &found),
        files: (!found.are_too_many()).then(|| (asked.at("/desk/queue.xlsx"), asked.at("/desk/queue.csv"))),
        here: asked.here(filter.view),
        kept,
        name_most: VIEW_NAME,
        pager: Pager {
            previous: filter.after.is_some().then(|| asked.first()),
            next: listed.next.map(|key| asked.behind(key)),
        },
        rows: listed
            .rows
            .into_iter()
            .map(|row| Row { chosen: asked.chooses_all(), ..shown(signed, &calendar, row) })
            .collect(),
    };
    show_with(status, &view)
}

/// What is said where no row is shown, and where else the words are found: somebody looks for a name, not
/// for a view.
fn nothing(l: &L10n, asked: &Asked, filter: &QueueFilter, found: &Found) -> (String, Vec<(String, String)>) {
    if let files @ 1..=SEARCH_CEILING = found.files {
        let link = |view| (Asked::of_words(&filter.words, view), view_label(l, view, None));
        let plain =
            |view| QueueFilter { view, order: filter.order, words: filter.words.clone(), ..QueueFilter::default() };
        // A link to where one is already would lead nowhere.
        let elsewhere = [QueueView::Open, QueueView::Closed].into_iter().filter(|view| plain(*view) != *filter);
        return (l.desk_queue_elsewhere(files, l.number(files)), elsewhere.map(link).collect());
    }
    let empty = match filter.view {
        _ if asked.narrows() => l.desk_queue_empty_narrowed(),
        QueueView::Mine => l.desk_queue_empty_mine(),
        _ => l.desk_queue_empty(),
    };
    (empty, Vec::new())
}

/// What is to be known of the list before it is read.
fn notes(l: &L10n, left_out: &LeftOut, found: &Found) -> Vec<String> {
    let LeftOut { unread, several, beyond } = left_out;
    let unread = (!unread.is_empty()).then(|| l.desk_queue_unread(unread.join(" ")));
    let most = || l.number(SEARCH_CEILING);
    let too_many = found.are_too_many().then(|| [l.desk_queue_too_many(most()), l.desk_file_too_many(most())]);
    let several = (!several.is_empty()).then(|| l.desk_queue_several(several.join(" ")));
    let beyond = (!beyond.is_empty()).then(|| l.desk_queue_beyond(l.number(SEARCH_WORDS as u64), beyond.join(" ")));
    unread.into_iter().chain(several).chain(beyond).chain(too_many.into_iter().flatten()).collect()
}

/// The views that there are for everybody, with how much is in each.
fn tabs(
    signed: &Signed,
    asked: &Asked,
    filter: &QueueFilter,
    sessions: &[CouncilAhead],
    counts: &QueueCounts,
) -> Vec<Tab> {
    let l = signed.l;
    let holds = sought::holds(signed);
    let ready = sessions.iter().find(|s| Some(s.id) == filter.session).map(|s| words::session(l, s.kind));
    let shown = counts.views.iter().filter(|(view, _)| holds || *view != QueueView::Mine);
    shown
        .map(|(view, count)| Tab {
            href: asked.in_view(*view),
            label: view_label(l, *view, ready.as_deref()),
            count: if *count > COUNT_CEILING { l.desk_more_than_thousand() } else { l.number(*count) },
            current: *view == filter.view,
        })
        .collect()
}

fn states(l: &L10n, asked: &Asked) -> Vec<Choice> {
    let has_files = |s: &StateKind| !matches!(s, StateKind::Draft | StateKind::Discarded);
    let states = StateKind::ALL.into_iter().filter(has_files);
    states.map(|s| Choice::of(s.key(), words::state(l, s), &asked.state)).collect()
}

/// Oneself, nobody, and everybody else whose files can be asked for.
fn whose(signed: &Signed, asked: &Asked, holders: &[QueueHolder]) -> Vec<Choice> {
    let l = signed.l;
    let first = [(ME, l.desk_filter_me()), (NOBODY, l.desk_nobody())];
    let first = first.map(|(key, label)| Choice::of(key, label, &asked.holder));
    let others = holders.iter().filter(|holder| holder.id != signed.who.id);
    let others = others.map(|holder| Choice::of(&holder.id.to_string(), holder.name.clone(), &asked.holder));
    first.into_iter().chain(others).collect()
}

/// For which session files can be ready; there is nothing to choose where none is planned.
fn choosable(l: &L10n, filter: &QueueFilter, sessions: &[CouncilAhead]) -> Vec<Choice> {
    if sessions.is_empty() {
        return Vec::new();
    }
    let chosen = filter.session.map_or_else(|| ANY.to_owned(), |id| id.to_string());
    let each = sessions.iter().map(|s| Choice::of(&s.id.to_string(), words::session(l, s.kind), &chosen));
    each.chain([Choice::of(ANY, l.desk_session_any(), &chosen)]).collect()
}

fn own_tab(view: SavedView, kept: &str) -> Tab {
    Tab {
        href: format!("/desk?{}", view.address),
        label: view.name,
        count: String::new(),
        current: view.address == kept,
    }
}

fn view_label(l: &L10n, view: QueueView, session: Option<&str>) -> String {
    match view {
        QueueView::Mine => l.desk_view_mine(),
        QueueView::Unassigned => l.desk_view_unassigned(),
        QueueView::Countersign => l.desk_view_countersign(),
        QueueView::Overdue => l.desk_view_overdue(),
        QueueView::Ready => session.map_or_else(|| l.desk_view_ready(), |session| l.desk_ready_for(session)),
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

/// References are given in the order of receipt, so that column leads to it. The age in the state can be
/// read from either end.
fn heads(l: &L10n, asked: &Asked, filter: &QueueFilter) -> Heads {
    let offered = filter.view.orders();
    let present = if offered.contains(&filter.order) { filter.order } else { offered[0] };
    let head = |to: QueueOrder, sort: &'static str| {
        offered.contains(&to).then(|| Head { href: asked.in_order(to), title: l.desk_order_by(order(l, to)), sort })
    };
    let rising = |order: QueueOrder| if present == order { "ascending" } else { "" };
    Heads {
        reference: head(QueueOrder::Received, rising(QueueOrder::Received)),
        age: match present {
            QueueOrder::Age => head(QueueOrder::Latest, "descending"),
            QueueOrder::Latest => head(QueueOrder::Age, "ascending"),
            _ => head(QueueOrder::Age, ""),
        },
        due: head(QueueOrder::Due, rising(QueueOrder::Due)),
    }
}

/// What is to be known of a file before it is opened, in words.
pub(super) fn flags(l: &L10n, row: &QueueRow) -> Vec<String> {
    let (.., stale) = row.findings;
    let flags = [
        row.calls.map(|call| called(l, call)),
        (row.open_hits > 0).then(|| l.desk_flag_hits()),
        (stale > 0).then(|| l.desk_flag_stale()),
        row.unheard.then(|| l.desk_flag_unheard()),
        row.signed.then(|| l.desk_flag_signed()),
    ];
    flags.into_iter().flatten().collect()
}

/// Why the secretariat has to do something in a file whose state says that somebody else has the next step.
fn called(l: &L10n, call: Call) -> String {
    match call {
        Call::Contact => l.desk_flag_contact(),
        Call::MoreTime => l.desk_flag_more_time(),
        Call::Examination => l.desk_flag_examination(),
    }
}

fn shown(signed: &Signed, calendar: &Calendar, row: QueueRow) -> Row {
    let l = signed.l;
    let now = signed.app.moment();
    let days = (now.at.micros() - row.since.micros()) / Instant::DAY;
    let (met, unmet, _) = row.findings;
    let count = |n: u64| if n > 0 { l.number(n) } else { String::new() };
    Row {
        flags: flags(l, &row),
        id: row.id.to_string(),
        href: format!("/desk/cases/{}", row.id),
        reference: row.reference.map(|r| r.to_string()).unwrap_or_default(),
        organization: row.organization.name,
        country: row.organization.country.map(|c| l.country(&c).to_owned()).unwrap_or_default(),
        state: words::state(l, row.state),
        tone: tone(row.state),
        round: if row.round > 0 { l.desk_deferred_times(row.round, l.number(row.round)) } else { String::new() },
        met: count(met),
        unmet: count(unmet),
        away: away(signed, row.holder_away),
        holder: row.holder.unwrap_or_else(|| l.desk_nobody()),
        age: l.desk_days(days, l.number(days)),
        due: row.due.map(|due| l.deadline(now.day, Calendar::moment(due).day, calendar)).unwrap_or_default(),
        urgency: row.due.map_or("", |due| urgency(now, due)),
        chosen: false,
    }
}
