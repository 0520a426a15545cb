//! What was done to the house and its people, by whom and why.

use crate::{
    error::{Answer, WebError, show},
    page::{Page, Pager},
    visit::Signed,
};
use askama::Template;
use axum::extract::Query;
use domain::{
    house,
    kernel::{ActorKind, PersonId, TextRef},
    organization, people,
};
use locale::{L10n, words};
use persistence::read::doings::{Doing, Doings, What};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    before: String,
}

#[derive(Template)]
#[template(path = "admin/history.html")]
struct History {
    page: Page,
    lines: Vec<Line>,
    pager: Pager,
}

struct Line {
    at: String,
    /// The same with its zone.
    exactly: String,
    who: String,
    what: String,
    /// Whom it was done to.
    about: String,
    words: String,
    lang: String,
}

pub(super) async fn show_page(signed: Signed, Query(asked): Query<Asked>) -> Answer {
    let before = match asked.before.as_str() {
        "" => None,
        typed => Some(typed.parse().map_err(|_| WebError::NotFound)?),
    };
    let found = signed.app.store.doings(&signed.viewer(), before).await?;
    let pager = Pager {
        previous: before.map(|_| "/admin/history".to_owned()),
        next: found.next.map(|n| format!("/admin/history?before={n}")),
    };
    let lines = found.list.iter().map(|doing| line(signed.l, &found, doing)).collect();
    show(&History { page: signed.desk(signed.l.house_history()), lines, pager })
}

fn line(l: &L10n, found: &Doings, doing: &Doing) -> Line {
    let name = |id: &PersonId| found.people.get(id).cloned().unwrap_or_default();
    let (what, about, text) = match &doing.what {
        What::House(event) => (words::house_event(l, event), String::new(), of_house(event)),
        What::Person(id, event) => (words::account_event(l, event), name(id), of_person(event)),
        What::Organization(id, event) => {
            let organization = found.organizations.get(id).cloned().unwrap_or_default();
            let what = match event {
                organization::Event::OwnershipMoved { to, .. } => l.house_doing_ownership(name(to)),
                _ => String::new(),
            };
            (what, organization, of_organization(event))
        }
    };
    let said = text.and_then(|text| found.words(text));
    Line {
        at: l.instant(doing.at),
        exactly: l.instant_with_zone(doing.at),
        who: match doing.by {
            ActorKind::Clock => l.role_clock(),
            ActorKind::Person(id) => name(&id),
        },
        what,
        about,
        words: said.map(|w| w.words.clone()).unwrap_or_default(),
        lang: said.map(|w| w.language.as_str().to_owned()).unwrap_or_default(),
    }
}

const fn of_house(event: &house::Event) -> Option<&TextRef> {
    match event {
        house::Event::SettingChanged { value, .. } => value.as_ref(),
        house::Event::CountryRenamed { name, .. } => name.as_ref(),
        house::Event::MessageHeld { reason, .. } | house::Event::MailHeld { reason } => Some(reason),
        house::Event::TrialBegun { team } => team.as_ref(),
        _ => None,
    }
}

/// The reason that was given for a step on an account.
pub(super) const fn of_person(event: &people::Event) -> Option<&TextRef> {
    match event {
        people::Event::Disabled { reason } | people::Event::FactorLifted { reason } => Some(reason),
        _ => None,
    }
}

const fn of_organization(event: &organization::Event) -> Option<&TextRef> {
    match event {
        organization::Event::OwnershipMoved { reason, .. } => reason.as_ref(),
        _ => None,
    }
}
