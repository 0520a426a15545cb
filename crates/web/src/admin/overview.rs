//! Where an administrator begins: what a new place needs, what is missing, which sessions come.

use super::health::{self, Scanner};
use crate::{
    error::{Answer, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use domain::{
    council::SessionKind,
    house::SettingKey,
    kernel::{Calendar, StaffRole, StaffRoles},
};
use locale::{L10n, words};
use persistence::read::health::Health;

#[derive(Template)]
#[template(path = "admin/overview.html")]
struct Overview {
    page: Page,
    steps: Vec<Step>,
    sessions: Vec<Session>,
    /// For whom the pages of the sessions are open.
    reads_cases: bool,
}

/// Something that a place needs before it can work.
struct Step {
    href: &'static str,
    title: String,
    says: String,
    done: bool,
}

struct Session {
    name: String,
    days: String,
    receipt: String,
}

pub(super) async fn show_page(signed: Signed) -> Answer {
    let (l, store, viewer) = (signed.l, &signed.app.store, signed.viewer());
    let now = signed.app.moment();
    let sessions = store.sessions_ahead(now.day).await?;
    let health = store.health(&viewer).await?;
    let scanner = health::scanner(&signed).await;
    let roles = store.roles_held(&viewer).await?;
    let steps = vec![
        people(l, roles),
        calendar(l, &health),
        settings(l),
        session(l, sessions.iter().any(|s| s.takes(now.at))),
        works(&signed, &health, scanner),
    ];
    let sessions = sessions.into_iter().map(|s| Session {
        name: words::session(l, s.kind),
        days: l.span(s.opens_on, s.closes_on),
        receipt: match s.kind {
            SessionKind::Regular(_) => l.long_day(Calendar::moment(s.receipt_until).day),
            // No application is received for one.
            SessionKind::Special(_) | SessionKind::WrittenProcedure => "–".to_owned(),
        },
    });
    show(&Overview {
        page: signed.desk(l.house_overview()),
        steps,
        sessions: sessions.collect(),
        reads_cases: viewer.reads_cases(),
    })
}

/// Nobody countersigns their own advice, and somebody has to keep the sessions.
fn people(l: &L10n, held: StaffRoles) -> Step {
    let needed = [StaffRole::Officer, StaffRole::SeniorOfficer, StaffRole::CouncilSecretary];
    let missing: Vec<String> = needed.into_iter().filter(|r| !held.has(*r)).map(|r| words::staff_role(l, r)).collect();
    Step {
        href: "/admin/people",
        title: l.house_people(),
        done: missing.is_empty(),
        says: if missing.is_empty() {
            l.house_step_people()
        } else {
            l.house_step_people_missing(l.list_and(&missing))
        },
    }
}

fn calendar(l: &L10n, health: &Health) -> Step {
    let missing: Vec<String> = health.years_missing.iter().map(ToString::to_string).collect();
    Step {
        href: "/admin/calendar",
        title: l.house_calendar(),
        done: missing.is_empty(),
        says: if missing.is_empty() {
            l.house_step_calendar()
        } else {
            l.house_step_calendar_missing(l.list_and(&missing))
        },
    }
}

fn settings(l: &L10n) -> Step {
    let needed = [SettingKey::PostalAddress, SettingKey::ContactEmail, SettingKey::Signatory];
    let missing: Vec<String> =
        needed.into_iter().filter(|key| l.own(*key).is_none()).map(|key| words::setting(l, key)).collect();
    Step {
        href: "/admin/settings",
        title: l.house_settings(),
        done: missing.is_empty(),
        says: if missing.is_empty() {
            l.house_step_settings()
        } else {
            l.house_step_settings_missing(l.list_and(&missing))
        },
    }
}

fn session(l: &L10n, planned: bool) -> Step {
    Step {
        href: "#sessions",
        title: l.house_sessions(),
        done: planned,
        says: if planned { l.house_step_sessions() } else { l.house_step_sessions_missing() },
    }
}

fn works(signed: &Signed, health: &Health, scanner: Scanner) -> Step {
    let l = signed.l;
    let ails = health::ails(signed, health, scanner);
    Step {
        href: "/admin/health",
        title: l.house_health(),
        done: ails.is_empty(),
        says: ails.into_iter().next().unwrap_or_else(|| health::fine(l, scanner)),
    }
}
