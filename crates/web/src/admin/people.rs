//! Who works here, and in which role.

use super::roles::{about, title};
use crate::{
    error::{Answer, WebError, see, show, show_with},
    form::Form,
    page::{Page, Pager},
    visit::Signed,
};
use askama::Template;
use axum::extract::{Path, Query};
use domain::{
    kernel::{Calendar, CommandId, Envelope, PersonId, StaffRole},
    people::Command,
};
use persistence::read::people::{PeopleFilter, PeopleKey, PersonLine};
use serde::Deserialize;
use url::form_urlencoded::Serializer;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    #[serde(deserialize_with = "crate::query::search")]
    q: String,
    after: String,
    after_id: String,
}

#[derive(Template)]
#[template(path = "admin/people.html")]
struct People {
    page: Page,
    q: String,
    lines: Vec<Line>,
    alone: bool,
    pager: Pager,
}

/// A person in the list.
pub(super) struct Line {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) roles: Vec<String>,
    pub(super) acting: String,
    pub(super) signed_in: String,
    pub(super) verified: bool,
    pub(super) disabled: bool,
    pub(super) is_me: bool,
    pub(super) seq: u64,
    pub(super) command_id: String,
}

#[derive(Template)]
#[template(path = "admin/roles.html")]
struct Roles {
    page: Page,
    form: Form,
    action: String,
    options: Vec<(&'static str, String, String, bool)>,
}

pub(super) async fn list(signed: Signed, Query(asked): Query<Asked>) -> Answer {
    let l = signed.l;
    let key = asked.after_id.parse().ok().map(|id| PeopleKey { name: asked.after.clone(), id });
    let filter = PeopleFilter { search: asked.q.trim().to_owned(), after: key };
    let found = signed.app.store.people(&signed.viewer(), &filter).await?;
    let is_first = filter.after.is_none();
    let alone = filter.search.is_empty() && is_first && found.lines.iter().all(|p| p.id == signed.who.id);
    let pager = Pager {
        previous: (!is_first).then(|| address(&filter.search, None)),
        next: found.next.map(|key| address(&filter.search, Some(&key))),
    };
    let lines = found.lines.into_iter().map(|p| line(&signed, p)).collect();
    show(&People { page: signed.desk(l.admin_people()), q: asked.q, lines, alone, pager })
}

fn address(search: &str, after: Option<&PeopleKey>) -> String {
    let mut query = Serializer::new(String::new());
    if !search.is_empty() {
        query.append_pair("q", search);
    }
    if let Some(key) = after {
        query.append_pair("after", &key.name).append_pair("after_id", &key.id.to_string());
    }
    let query = query.finish();
    if query.is_empty() { "/admin/people".to_owned() } else { format!("/admin/people?{query}") }
}

pub(super) fn line(signed: &Signed, p: PersonLine) -> Line {
    Line {
        id: p.id.to_string(),
        roles: p.roles.iter().map(|r| title(signed.l, r)).collect(),
        is_me: p.id == signed.who.id,
        acting: p
            .acting_until
            .map_or_else(String::new, |until| signed.l.house_acting_until(signed.l.date(Calendar::moment(until).day))),
        signed_in: p.signed_in.map_or_else(|| signed.l.house_never(), |at| signed.l.instant_with_zone(at)),
        name: p.name,
        email: p.email,
        verified: p.verified,
        disabled: p.disabled,
        seq: p.seq.0,
        command_id: signed.app.uuid().to_string(),
    }
}

/// The person of an address, unless it is one's own: nobody changes their own roles.
pub(super) async fn another(signed: &Signed, id: &str) -> Result<PersonLine, WebError> {
    let id: PersonId = id.parse().map_err(|_| WebError::NotFound)?;
    if id == signed.who.id {
        return Err(WebError::NotFound);
    }
    Ok(signed.app.store.person_line(&signed.viewer(), id).await?)
}

pub(super) async fn roles(signed: Signed, Path(id): Path<String>) -> Answer {
    let person = another(&signed, &id).await?;
    let held = person.roles.iter().map(|r| ("role", r.key().to_owned()));
    let command = [("seen", person.seq.to_string()), ("command_id", signed.app.uuid().to_string())];
    let form = Form::filled(held.chain(command));
    roles_view(&signed, form, &person)
}

pub(super) async fn change_roles(signed: Signed, Path(id): Path<String>, form: Form) -> Answer {
    let person = another(&signed, &id).await?;
    if form.is_to_be_shown() {
        return roles_view(&signed, form, &person);
    }
    let (mut command_id, mut seen) = form.envelope()?;
    if StaffRole::ALL.into_iter().all(|role| person.roles.has(role) == form.has("role", role.key())) {
        signed.say(signed.l.admin_roles_same(person.name));
        return Ok(see("/admin/people"));
    }
    for role in StaffRole::ALL {
        let command = match (person.roles.has(role), form.has("role", role.key())) {
            (false, true) => Command::GrantRole { role },
            (true, false) => Command::RevokeRole { role },
            _ => continue,
        };
        let envelope = Envelope { command_id, seen: Some(seen), command };
        let outcome = signed.app.store.person(&signed.viewer(), person.id, envelope, &[]).await?;
        (command_id, seen) = (signed.app.store.new_id::<CommandId>(), outcome.seq);
    }
    signed.say(signed.l.admin_roles_done(person.name));
    Ok(see("/admin/people"))
}

fn roles_view(signed: &Signed, form: Form, person: &PersonLine) -> Answer {
    let l = signed.l;
    let page = signed.desk(l.admin_roles_for(person.name.as_str())).with_form(&form);
    let options = StaffRole::ALL.map(|r| (r.key(), title(l, r), about(l, r), form.has("role", r.key()))).into();
    let action = format!("/admin/people/{}/roles", person.id);
    show_with(form.status(), &Roles { page, form, action, options })
}
