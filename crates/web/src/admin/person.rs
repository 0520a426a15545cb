//! One account, whole: what hangs on it, what was done to it, and what can be done.

use super::people::{Line, another, line};
use crate::{
    absences,
    error::{Answer, WebError, see, show},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    kernel::{ActorKind, Envelope, PersonId, StaffRole},
    people::{Absence, Acting, Command, Event},
};
use locale::words;
use persistence::read::person::PersonFile;

#[derive(Template)]
#[template(path = "admin/person.html")]
struct PersonPage {
    page: Page,
    line: Line,
    acting: Vec<String>,
    may_act: bool,
    /// Times away that are not over, and where they are recorded; nothing for those who are given no files.
    absences: Option<(Vec<String>, String)>,
    sessions: String,
    has_sessions: bool,
    held: Held,
    organizations: Vec<Belonging>,
    events: Vec<Happened>,
}

/// Files that the person holds.
pub(super) struct Held {
    pub(super) says: String,
    pub(super) files: Vec<(String, String)>,
}

struct Belonging {
    name: String,
    role: String,
    href: String,
}

struct Happened {
    at: String,
    what: String,
    words: String,
    who: String,
}

impl Held {
    /// Of those who may not look into cases, the number alone.
    pub(super) fn of(signed: &Signed, file: &PersonFile) -> Self {
        let l = signed.l;
        let named = file.seen.iter().filter_map(|(id, reference)| Some((id, reference.as_ref()?)));
        Self {
            says: l.house_person_holds(file.holds, l.number(file.holds)),
            files: named.map(|(id, reference)| (format!("/desk/cases/{id}"), reference.to_string())).collect(),
        }
    }
}

pub(super) async fn show_page(signed: Signed, Path(id): Path<String>) -> Answer {
    let id: PersonId = id.parse().map_err(|_| WebError::NotFound)?;
    let file = signed.app.store.person_file(&signed.viewer(), id).await?;
    let l = signed.l;
    let organizations = file.memberships.iter().map(|(organization, role)| Belonging {
        name: organization.name.clone(),
        role: words::ngo_role(l, *role),
        href: format!("/admin/organizations/{}/owner", organization.id),
    });
    show(&PersonPage {
        page: signed.desk(file.line.name.as_str()),
        acting: file.acting.iter().map(|a: &Acting| l.span(a.from, a.to)).collect(),
        absences: absences(&signed, &file),
        may_act: file.line.roles.has(StaffRole::Officer) && !file.line.disabled,
        sessions: l.house_person_sessions(file.sessions, l.number(file.sessions)),
        has_sessions: file.sessions > 0,
        held: Held::of(&signed, &file),
        organizations: organizations.collect(),
        events: file.events.iter().rev().map(|record| happened(&signed, &file, record)).collect(),
        line: line(&signed, file.line.clone()),
    })
}

/// Of the people of the secretariat.
fn absences(signed: &Signed, file: &PersonFile) -> Option<(Vec<String>, String)> {
    let line = &file.line;
    if line.disabled || (line.roles.is_empty() && line.acting_until.is_none()) {
        return None;
    }
    let today = signed.app.moment().day;
    let ahead: Vec<Absence> = file.absences.iter().copied().filter(|absence| absence.to >= today).collect();
    Some((absences::days(signed.l, &ahead), absences::address(signed, line.id)))
}

fn happened(signed: &Signed, file: &PersonFile, record: &domain::kernel::Recorded<Event>) -> Happened {
    let reason = match &record.event {
        Event::Disabled { reason } => file.texts.get(&reason.id).map(|w| w.words.clone()),
        _ => None,
    };
    Happened {
        at: signed.l.instant_with_zone(record.at),
        what: words::account_event(signed.l, &record.event),
        words: reason.unwrap_or_default(),
        who: match record.by {
            ActorKind::Clock => signed.l.role_clock(),
            ActorKind::Person(id) => file.names.get(&id).cloned().unwrap_or_default(),
        },
    }
}

pub(super) async fn end_sessions(signed: Signed, Path(id): Path<String>, form: Form) -> Answer {
    let person = another(&signed, &id).await?;
    let (command_id, seen) = form.envelope()?;
    let envelope = Envelope { command_id, seen: Some(seen), command: Command::RevokeSessions };
    signed.app.store.person(&signed.viewer(), person.id, envelope, &[]).await?;
    signed.say(signed.l.house_person_sessions_ended(person.name));
    Ok(see(format!("/admin/people/{}", person.id)))
}
