//! One account, whole: what hangs on it, what was done to it, and what can be done.

use super::{
    doings::of_person,
    people::{Line, act, another, line},
};
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
    kernel::{ActorKind, Calendar, PersonId, StaffRole},
    people::{Absence, Acting, Command, Event},
};
use locale::words;
use persistence::{TokenPurpose, read::person::PersonFile};

#[derive(Template)]
#[template(path = "admin/person.html")]
struct PersonPage {
    page: Page,
    line: Line,
    acting: Vec<String>,
    may_act: bool,
    /// Times away that are not over, and where they are recorded; nothing for those who are given no files.
    absences: Option<(Vec<String>, String)>,
    /// What became of an invitation that was not taken up.
    invitation: Option<String>,
    /// Since when a second step is asked for, where it is, and how many recovery codes are left.
    factor: Option<String>,
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
    /// The same with its zone.
    exactly: String,
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
        invitation: invitation(&signed, &file),
        may_act: may_act(&file),
        factor: file.factor.map(|factor| {
            let left = l.factor_codes_left(l.number(factor.recovery_codes as u64));
            format!("{} · {left}", l.factor_since(l.instant_with_zone(factor.since)))
        }),
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

fn invitation(signed: &Signed, file: &PersonFile) -> Option<String> {
    if !file.line.invited || file.line.disabled {
        return None;
    }
    let invites = |event: &Event| matches!(event, Event::Registered { .. } | Event::Invited { .. });
    let at = file.events.iter().rfind(|record| invites(&record.event))?.at;
    let l = signed.l;
    let is_over = at.plus_seconds(TokenPurpose::Verify.seconds()) < signed.app.moment().at;
    let day = l.date(Calendar::moment(at).day);
    Some(if is_over { l.admin_person_invited_over(day) } else { l.admin_person_invited(l.instant_with_zone(at)) })
}

/// Whether an appointment for a time would give this person anything.
fn may_act(file: &PersonFile) -> bool {
    let has = |role| file.line.roles.has(role);
    has(StaffRole::Officer) && !has(StaffRole::SeniorOfficer) && !file.line.disabled
}

fn happened(signed: &Signed, file: &PersonFile, record: &domain::kernel::Recorded<Event>) -> Happened {
    let reason = of_person(&record.event).and_then(|reason| file.texts.get(&reason.id));
    Happened {
        at: signed.l.instant(record.at),
        exactly: signed.l.instant_with_zone(record.at),
        what: words::account_event(signed.l, &record.event),
        words: reason.map(|w| w.words.clone()).unwrap_or_default(),
        who: match record.by {
            ActorKind::Clock => signed.l.role_clock(),
            ActorKind::Person(id) => file.names.get(&id).cloned().unwrap_or_default(),
        },
    }
}

pub(super) async fn end_sessions(signed: Signed, Path(id): Path<String>, form: Form) -> Answer {
    let person = another(&signed, &id).await?;
    act(&signed, person.id, &form, Command::RevokeSessions, &[]).await?;
    signed.say(signed.l.house_person_sessions_ended(person.name));
    Ok(see(format!("/admin/people/{}", person.id)))
}
