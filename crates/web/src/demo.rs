//! In the demonstration: who one can be and what one can try, and the mails, as they were filed.
//! Anywhere else there are no such pages.

use crate::{
    account,
    app::{Demo, Door, Trial},
    error::{Answer, WebError, show},
    form::Form,
    page::{Page, Pager},
    routes::{Audience::Everyone, Row, get, post},
    visit::Visit,
};
use askama::Template;
use axum::{
    extract::{Path, Query},
    http::HeaderMap,
};
use domain::kernel::Instant;
use locale::{L10n, words};
use mail::Filed;
use serde::Deserialize;
use std::path::PathBuf;

pub(crate) fn routes() -> Vec<Row> {
    vec![
        get("/demo", Everyone, start),
        post("/demo/sign-in", Everyone, sign_in),
        get("/demo/mail", Everyone, list),
        get("/demo/mail/{name}", Everyone, one),
    ]
}

#[derive(Template)]
#[template(path = "demo/mails.html")]
struct Mails {
    page: Page,
    mails: Vec<Shown>,
    pager: Pager,
}

/// As many mails as a page lists.
const MAILS: usize = 50;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// How many were listed before.
    from: usize,
}

#[derive(Template)]
#[template(path = "demo/mail.html")]
struct Opened {
    page: Page,
    mail: Shown,
    lines: Vec<Line>,
}

struct Shown {
    name: String,
    at: String,
    to: String,
    subject: String,
    language: String,
}

enum Line {
    Link(String),
    Words(String),
}

#[derive(Template)]
#[template(path = "demo/start.html")]
struct Start {
    page: Page,
    tries: Vec<Way>,
    doors: Vec<Way>,
}

/// A button that signs in.
struct Way {
    email: String,
    next: String,
    words: String,
    who: String,
}

fn demo(visit: &Visit) -> Result<&Demo, WebError> {
    visit.app.settings.demo.as_ref().ok_or(WebError::NotFound)
}

async fn start(visit: Visit) -> Answer {
    let (l, demo) = (visit.l, demo(&visit)?);
    let name = |email: &str| demo.doors.iter().find(|d| d.email == email).map_or(String::new(), |d| d.name.clone());
    let tries = demo.tries.iter().map(|t| Way {
        email: t.email.clone(),
        next: t.path.clone(),
        words: match t.what {
            Trial::Answer => l.demo_try_answer(),
            Trial::Find => l.demo_try_find(),
            Trial::Countersign => l.demo_try_countersign(),
            Trial::Announce => l.demo_try_announce(),
            Trial::Trace => l.demo_try_trace(),
        },
        who: l.demo_as(name(&t.email)),
    });
    let doors = demo.doors.iter().map(|d| Way {
        email: d.email.clone(),
        next: String::new(),
        words: match &d.organization {
            Some(organization) => l.demo_owner(d.name.clone(), organization.clone()),
            None => d.name.clone(),
        },
        who: as_what(l, d),
    });
    show(&Start { page: visit.page(l.demo_title()), tries: tries.collect(), doors: doors.collect() })
}

/// What somebody may do here, in the organization or in the secretariat.
fn as_what(l: &L10n, door: &Door) -> String {
    let own = door.role.map(|role| words::ngo_role(l, role));
    let staff = door.roles.iter().map(|role| words::staff_role(l, *role));
    own.into_iter().chain(staff).collect::<Vec<_>>().join(" · ")
}

/// As whom the start page offers, and as nobody else.
async fn sign_in(visit: Visit, headers: HeaderMap, form: Form) -> Answer {
    let email = form.text("email");
    let offered = demo(&visit)?.doors.iter().any(|d| d.email == email);
    let account = if offered { visit.app.store.account_by_email(email).await? } else { None };
    let account = account.filter(|a| a.disabled_at.is_none()).ok_or(WebError::NotFound)?;
    account::begin(&visit, &headers, &account, form.text("next")).await
}

async fn list(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let folder = folder(&visit)?;
    let all = tokio::task::spawn_blocking(move || mail::filed_all(&folder)).await;
    let mails = all.map_err(WebError::internal)?.map_err(WebError::internal)?;
    let at = |from: usize| format!("/demo/mail?from={from}");
    let following = asked.from.saturating_add(MAILS);
    let pager = Pager {
        previous: (asked.from > 0).then(|| at(asked.from.saturating_sub(MAILS))),
        next: (following < mails.len()).then(|| at(following)),
    };
    let mails = mails.iter().skip(asked.from).take(MAILS).map(|m| shown(&visit, m)).collect();
    show(&Mails { page: visit.page(visit.l.mail_demo_title()), mails, pager })
}

async fn one(visit: Visit, Path(name): Path<String>) -> Answer {
    let folder = folder(&visit)?;
    let filed = tokio::task::spawn_blocking(move || mail::filed(&folder, &name)).await;
    let filed = filed.map_err(WebError::internal)?.map_err(WebError::internal)?.ok_or(WebError::NotFound)?;
    // The text form breaks no address: each stands on a line of its own.
    let lines = filed.text.lines().map(|line| {
        let is_link = line.starts_with("http://") || line.starts_with("https://");
        if is_link { Line::Link(line.to_owned()) } else { Line::Words(line.to_owned()) }
    });
    show(&Opened { page: visit.page(filed.subject.clone()), mail: shown(&visit, &filed), lines: lines.collect() })
}

fn folder(visit: &Visit) -> Result<PathBuf, WebError> {
    visit.app.settings.demo_mail.clone().ok_or(WebError::NotFound)
}

fn shown(visit: &Visit, m: &Filed) -> Shown {
    let at = Instant::from_micros(m.at.saturating_mul(1_000_000));
    Shown {
        name: m.name.clone(),
        at: visit.l.instant_with_zone(at),
        to: m.to.clone(),
        subject: m.subject.clone(),
        language: m.language.clone(),
    }
}
