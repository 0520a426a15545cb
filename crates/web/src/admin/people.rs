//! Who works here, and in which role; and who else has an account and may be waiting for one.

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
use persistence::{
    NewText,
    read::people::{Circle, PeopleFilter, PeopleKey, PersonLine},
};
use serde::Deserialize;
use url::form_urlencoded::Serializer;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    #[serde(deserialize_with = "crate::query::search")]
    q: String,
    /// Which list, where not both are asked for.
    who: String,
    after: String,
    after_id: String,
}

#[derive(Template)]
#[template(path = "admin/people.html")]
struct People {
    page: Page,
    q: String,
    groups: Vec<Group>,
    alone: bool,
    pager: Pager,
    /// Where the others go on whose list is only begun here.
    more: Option<String>,
}

/// The secretariat, or the others under a heading of their own.
struct Group {
    title: String,
    lede: String,
    lines: Vec<Line>,
}

impl Group {
    /// Whether some account can be opened again here.
    fn can_be_opened(&self) -> bool {
        self.lines.iter().any(|line| !line.is_me && line.disabled)
    }

    /// Whether some invitation can be sent again here.
    fn can_be_invited(&self) -> bool {
        self.lines.iter().any(|line| !line.is_me && !line.disabled && line.invite_again.is_some())
    }
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
    /// Where an invitation that was not taken up is sent again.
    pub(super) invite_again: Option<String>,
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

/// The list of the others, as an address names it.
const OTHERS: &str = "others";

pub(super) async fn list(signed: Signed, Query(asked): Query<Asked>) -> Answer {
    let (store, viewer) = (&signed.app.store, signed.viewer());
    let after = asked.after_id.parse().ok().map(|id| PeopleKey { name: asked.after.clone(), id });
    let circle = if asked.who == OTHERS { Circle::Others } else { Circle::Secretariat };
    let filter = PeopleFilter { circle, search: asked.q.trim().to_owned(), after };
    let found = store.people(&viewer, &filter).await?;
    let is_first = filter.after.is_none();
    let pager = Pager {
        previous: (!is_first).then(|| address(&filter, None)),
        next: found.next.map(|key| address(&filter, Some(&key))),
    };
    let (mut here, mut others) = (Vec::new(), Vec::new());
    for person in found.lines {
        match person.circle() {
            Circle::Secretariat => here.push(person),
            Circle::Others => others.push(person),
        }
    }
    let mut more = None;
    // Where one begins, both lists are: whoever was invited is found, and waits for a role.
    let begins = filter.search.is_empty() && is_first && circle == Circle::Secretariat;
    if begins {
        let filter = PeopleFilter { circle: Circle::Others, ..PeopleFilter::default() };
        let waiting = store.people(&viewer, &filter).await?;
        more = waiting.next.map(|key| address(&filter, Some(&key)));
        others = waiting.lines;
    }
    show(&People {
        page: signed.desk(signed.l.admin_people()),
        alone: begins && others.is_empty() && here.iter().all(|person| person.id == signed.who.id),
        groups: groups(&signed, here, others, filter.search.is_empty()),
        q: asked.q,
        pager,
        more,
    })
}

/// The others stand under a heading, which says why they are listed where nobody sought them.
fn groups(signed: &Signed, here: Vec<PersonLine>, others: Vec<PersonLine>, listed: bool) -> Vec<Group> {
    let l = signed.l;
    let group = |title: String, lede: String, people: Vec<PersonLine>| {
        let lines: Vec<Line> = people.into_iter().map(|person| line(signed, person)).collect();
        (!lines.is_empty()).then_some(Group { title, lede, lines })
    };
    let lede = if listed { l.admin_people_others_lede() } else { String::new() };
    let secretariat = group(String::new(), String::new(), here);
    [secretariat, group(l.admin_people_others(), lede, others)].into_iter().flatten().collect()
}

fn address(filter: &PeopleFilter, after: Option<&PeopleKey>) -> String {
    let mut query = Serializer::new(String::new());
    if !filter.search.is_empty() {
        query.append_pair("q", &filter.search);
    }
    if filter.circle == Circle::Others {
        query.append_pair("who", OTHERS);
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
        invite_again: p.invited.then(|| format!("/admin/people/{}/invite", p.id)),
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

/// Issues a command on an account as the form was shown.
pub(super) async fn act(
    signed: &Signed,
    person: PersonId,
    form: &Form,
    command: Command,
    texts: &[NewText],
) -> Result<(), WebError> {
    let (command_id, seen) = form.envelope()?;
    let envelope = Envelope { command_id, seen: Some(seen), command };
    signed.app.store.person(&signed.viewer(), person, envelope, texts).await?;
    Ok(())
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
