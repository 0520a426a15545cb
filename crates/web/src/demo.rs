//! In the demonstration: the mails, as they were filed. Anywhere else there is no such page.

use crate::{
    error::{Answer, WebError, show},
    page::Page,
    routes::{Audience::Everyone, Row, get},
    visit::Visit,
};
use askama::Template;
use axum::extract::Path;
use domain::kernel::Instant;
use mail::Filed;
use std::path::PathBuf;

pub(crate) fn routes() -> Vec<Row> {
    vec![get("/demo/mail", Everyone, list), get("/demo/mail/{name}", Everyone, one)]
}

#[derive(Template)]
#[template(path = "demo/mails.html")]
struct Mails {
    page: Page,
    mails: Vec<Shown>,
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

async fn list(visit: Visit) -> Answer {
    let folder = folder(&visit)?;
    let all = tokio::task::spawn_blocking(move || mail::filed_all(&folder)).await;
    let mails = all.map_err(WebError::internal)?.map_err(WebError::internal)?;
    let mails = mails.iter().map(|m| shown(&visit, m)).collect();
    show(&Mails { page: visit.page(visit.l.mail_demo_title()), mails })
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
