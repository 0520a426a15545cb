//! The sessions, the latest first.

use super::tabs::{At, Tab};
use crate::{
    error::{Answer, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use domain::kernel::StaffRole;
use locale::words;

#[derive(Template)]
#[template(path = "council/sessions.html")]
struct SessionsPage {
    page: Page,
    tabs: Vec<Tab>,
    sessions: Vec<Line>,
    may_plan: bool,
}

struct Line {
    href: String,
    name: String,
    days: String,
    receipt: String,
    closes: String,
    items: String,
    phase: String,
}

pub(super) async fn list(signed: Signed) -> Answer {
    let l = signed.l;
    let sessions = signed.app.store.council_sessions(&signed.viewer()).await?;
    let line = |s: &persistence::read::council::SessionLine| Line {
        href: format!("/council/{}", s.id),
        name: words::session(l, s.kind),
        days: l.span(s.opens, s.closes),
        receipt: l.date(s.receipt),
        closes: l.date(s.list_closes),
        items: l.number(s.items),
        phase: words::phase(l, s.phase),
    };
    show(&SessionsPage {
        page: signed.desk(l.council_sessions()),
        tabs: super::tabs::of(l, At::Sessions),
        sessions: sessions.iter().map(line).collect(),
        may_plan: signed.who.staff.has(StaffRole::CouncilSecretary),
    })
}
