//! One line of the register with its history, and what is done with it and with the organization
//! behind it.

use super::{
    register::{countries_of, country_in, crumbs, details, name_fault},
    step::{Field, Step},
};
use crate::{
    account::fields,
    error::{Answer, WebError, see, show as show_view, words_of},
    form::Form,
    page::{Page, Step as Timed},
    visit::Signed,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use domain::{
    kernel::{ActorKind, Envelope, NgoRole, ObserverId, Role, StaffRole},
    observer::{self, Event, Origin, Status},
    organization,
};
use locale::words;
use persistence::{NewText, StoreError, read::register::ObserverFile};

#[derive(Template)]
#[template(path = "council/line.html")]
struct LinePage {
    page: Page,
    crumbs: Vec<(String, String)>,
    name: String,
    struck: bool,
    facts: Vec<(String, String)>,
    actions: Vec<(String, String)>,
    note: String,
    invitations: Vec<Invitation>,
    seq: u64,
    revoke: String,
    timeline: Vec<Timed>,
}

struct Invitation {
    words: String,
    address: String,
    command_id: String,
}

async fn open(signed: &Signed, id: ObserverId) -> Result<ObserverFile, WebError> {
    Ok(signed.app.store.observer_file(&signed.viewer(), id).await?)
}

/// The steps on the line that this person may take: one that an announced decision made is corrected
/// there, so that case and register never say two things.
fn may(signed: &Signed, file: &ObserverFile, command: observer::CommandKind) -> bool {
    let recorded = matches!(file.observer.origin, Origin::Recorded { .. });
    let who = observer::law::who_may(command);
    let fits = command != observer::CommandKind::Strike || recorded;
    fits && file.observer.status == Status::Active
        && who.includes(&signed.actor(), None, Some(file.observer.organization))
}

/// That the step has a place; of a line that was struck out meanwhile its page says so.
fn lawful(signed: &Signed, file: &ObserverFile, command: observer::CommandKind) -> Result<(), WebError> {
    if may(signed, file, command) {
        Ok(())
    } else if file.observer.status == Status::Active {
        Err(WebError::NotFound)
    } else {
        Err(WebError::no_place(observer::Refusal::Struck, format!("/council/register/{}", file.observer.id)))
    }
}

fn keeps_organizations(signed: &Signed) -> bool {
    signed.who.staff.has(StaffRole::CouncilSecretary)
}

pub(super) async fn show(signed: Signed, Path(id): Path<ObserverId>) -> Answer {
    let file = open(&signed, id).await?;
    let l = signed.l;
    let at = |last: &str| format!("/council/register/{id}/{last}");
    let mut actions = Vec::new();
    if may(&signed, &file, observer::CommandKind::Correct) {
        actions.push((at("correct"), l.registrar_correct()));
    }
    if may(&signed, &file, observer::CommandKind::Strike) {
        actions.push((at("strike"), l.registrar_strike()));
    }
    let secretary = keeps_organizations(&signed);
    if secretary {
        actions.push((at("rename"), l.registrar_rename()));
    }
    let nobody = file.organization.members.is_empty();
    if secretary && nobody {
        actions.push((at("invite"), l.registrar_invite()));
    }
    let invitations = file.organization.invitations.iter().filter(|_| secretary && nobody);
    show_view(&LinePage {
        page: signed.desk(file.name.name.clone()),
        crumbs: crumbs(l),
        struck: file.observer.status == Status::Struck,
        facts: facts(&signed, &file),
        note: if nobody { l.registrar_nobody() } else { String::new() },
        actions,
        invitations: invitations
            .map(|(address, i)| Invitation {
                words: l.registrar_invited(words::ngo_role(l, i.role), l.instant_with_zone(i.until)),
                address: address.to_string(),
                command_id: signed.app.uuid().to_string(),
            })
            .collect(),
        seq: file.organization.seq.0,
        revoke: at("revoke"),
        timeline: file.events.iter().rev().map(|record| step(&signed, &file, record)).collect(),
        name: file.name.name.clone(),
    })
}

fn facts(signed: &Signed, file: &ObserverFile) -> Vec<(String, String)> {
    let l = signed.l;
    let observer = &file.observer;
    let country = file.name.country.as_deref().map(|c| l.country(c).to_owned());
    let number = observer.number.map(|n| n.to_string());
    vec![
        (l.public_register_country(), country.unwrap_or_else(|| l.common_not_stated())),
        (l.public_register_since(), l.partial_date(observer.since)),
        (l.public_register_resolution(), number.unwrap_or_else(|| l.common_unknown())),
        (l.registrar_origin(), words::observer_origin(l, observer.origin)),
        (l.registrar_status(), words::observer_status(l, observer.status)),
    ]
}

fn step(signed: &Signed, file: &ObserverFile, record: &domain::kernel::Recorded<Event>) -> Timed {
    let l = signed.l;
    let said = |d: &observer::Details| {
        let number = d.number.map_or_else(|| l.common_unknown(), |n| n.to_string());
        l.registrar_said(l.partial_date(d.since), number)
    };
    let (head, words) = match &record.event {
        Event::Entered { details, .. } => (l.registrar_event_entered(), said(details)),
        Event::Corrected { details, reason, .. } => {
            (l.registrar_event_corrected(), format!("{} {}", said(details), reason_of(file, reason)))
        }
        Event::Struck { reason } => (l.registrar_event_struck(), reason_of(file, reason)),
    };
    let who = match record.by {
        ActorKind::Person(id) => file.names.get(&id).cloned().unwrap_or_default(),
        ActorKind::Clock => words::role(l, Role::Clock),
    };
    Timed { head, words, when: format!("{} · {who}", l.instant_with_zone(record.at)), ..Timed::default() }
}

fn reason_of(file: &ObserverFile, reason: &domain::kernel::TextRef) -> String {
    file.texts.get(&reason.id).map(|w| w.words.clone()).unwrap_or_default()
}

/// A step page below the line's own.
fn step_page(signed: &Signed, file: &ObserverFile, title: String, last: &str, seq: u64) -> Step {
    let href = format!("/council/register/{}", file.observer.id);
    let mut above = crumbs(signed.l);
    above.push((href.clone(), file.name.name.clone()));
    Step::register(above, title, format!("{href}/{last}"), seq)
}

/// Issues a command on the line; a lawful no is noted at `at`.
async fn attempt(
    signed: &Signed,
    id: ObserverId,
    form: &mut Form,
    at: &str,
    command: observer::Command,
    texts: &[NewText],
) -> Result<bool, WebError> {
    let (command_id, seen) = form.envelope()?;
    let envelope = Envelope { command_id, seen: Some(seen), command };
    noted(signed, form, at, signed.app.store.observer(&signed.viewer(), id, envelope, texts).await)
}

fn noted<T>(signed: &Signed, form: &mut Form, at: &str, outcome: Result<T, StoreError>) -> Result<bool, WebError> {
    match outcome {
        Ok(_) => Ok(true),
        Err(StoreError::Refused(refusal)) => {
            form.fault(at, words_of(signed.l, &refusal, true));
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}

fn back(id: ObserverId) -> Response {
    see(format!("/council/register/{id}"))
}

pub(super) async fn correct_form(signed: Signed, Path(id): Path<ObserverId>) -> Answer {
    let file = open(&signed, id).await?;
    lawful(&signed, &file, observer::CommandKind::Correct)?;
    let form = Form::filled([
        ("since", file.observer.since.to_string()),
        ("number", file.observer.number.map(|n| n.to_string()).unwrap_or_default()),
    ]);
    correct_page(&signed, &file, form)
}

fn correct_page(signed: &Signed, file: &ObserverFile, form: Form) -> Answer {
    let l = signed.l;
    step_page(signed, file, l.registrar_correct(), "correct", file.observer.seq.0)
        .lead(l.registrar_correct_lead())
        .ask(Field::short("since", l.public_register_since()).hint(l.registrar_since_hint()))
        .ask(Field::short("number", l.public_register_resolution()).hint(l.registrar_number_hint()))
        .ask(Field::words("reason", l.agenda_reason()).hint(l.registrar_reason_hint()))
        .button(l.agenda_correct_submit())
        .show(signed, form)
}

pub(super) async fn correct(signed: Signed, Path(id): Path<ObserverId>, mut form: Form) -> Answer {
    let file = open(&signed, id).await?;
    let details = details(signed.l, &mut form);
    let reason = super::words(&signed, &mut form, "reason");
    let (Some(details), false) = (details, form.is_to_be_shown()) else { return correct_page(&signed, &file, form) };
    let command = observer::Command::Correct { details, resolution: None, reason: reason.reference() };
    if !attempt(&signed, id, &mut form, "since", command, &[reason]).await? {
        return correct_page(&signed, &file, form);
    }
    signed.say(signed.l.registrar_correct_done());
    Ok(back(id))
}

pub(super) async fn strike_form(signed: Signed, Path(id): Path<ObserverId>) -> Answer {
    let file = open(&signed, id).await?;
    lawful(&signed, &file, observer::CommandKind::Strike)?;
    strike_page(&signed, &file, Form::blank())
}

fn strike_page(signed: &Signed, file: &ObserverFile, form: Form) -> Answer {
    let l = signed.l;
    step_page(signed, file, l.registrar_strike(), "strike", file.observer.seq.0)
        .lead(l.registrar_strike_lead())
        .ask(Field::words("reason", l.agenda_reason()).hint(l.registrar_reason_hint()))
        .button(l.registrar_strike_submit())
        .grave()
        .show(signed, form)
}

pub(super) async fn strike(signed: Signed, Path(id): Path<ObserverId>, mut form: Form) -> Answer {
    let file = open(&signed, id).await?;
    if !matches!(file.observer.origin, Origin::Recorded { .. }) {
        return Err(WebError::refused(|l| l.registrar_strike_decided()));
    }
    let reason = super::words(&signed, &mut form, "reason");
    if form.is_to_be_shown() {
        return strike_page(&signed, &file, form);
    }
    let command = observer::Command::Strike { reason: reason.reference() };
    if !attempt(&signed, id, &mut form, "reason", command, &[reason]).await? {
        return strike_page(&signed, &file, form);
    }
    signed.say(signed.l.registrar_strike_done());
    Ok(back(id))
}

pub(super) async fn rename_form(signed: Signed, Path(id): Path<ObserverId>) -> Answer {
    let file = open(&signed, id).await?;
    let country = file.name.country.clone().unwrap_or_default();
    let form = Form::filled([("name", file.name.name.clone()), ("country", country)]);
    rename_page(&signed, &file, form)
}

fn rename_page(signed: &Signed, file: &ObserverFile, form: Form) -> Answer {
    let l = signed.l;
    step_page(signed, file, l.registrar_rename(), "rename", file.organization.seq.0)
        .lead(l.registrar_rename_lead())
        .ask(Field::line("name", l.registrar_name()).hint(l.registrar_name_hint()))
        .ask(Field::select("country", l.public_register_country(), countries_of(l)))
        .button(l.registrar_rename_submit())
        .show(signed, form)
}

pub(super) async fn rename(signed: Signed, Path(id): Path<ObserverId>, mut form: Form) -> Answer {
    let file = open(&signed, id).await?;
    let l = signed.l;
    if let Some(says) = name_fault(l, form.text("name")) {
        form.fault("name", says);
    }
    let country = country_in(&mut form);
    if form.is_to_be_shown() {
        return rename_page(&signed, &file, form);
    }
    let name = signed.new_text(&form, form.text("name"));
    let command = organization::Command::Rename { name: name.reference(), country };
    let (command_id, seen) = form.envelope()?;
    let envelope = Envelope { command_id, seen: Some(seen), command };
    let organization = file.observer.organization;
    let outcome = signed.app.store.organization(&signed.viewer(), organization, envelope, &[name]).await;
    if !noted(&signed, &mut form, "name", outcome)? {
        return rename_page(&signed, &file, form);
    }
    signed.say(l.registrar_rename_done());
    Ok(back(id))
}

pub(super) async fn invite_form(signed: Signed, Path(id): Path<ObserverId>) -> Answer {
    let file = open(&signed, id).await?;
    if !file.organization.members.is_empty() {
        return Err(WebError::NotFound);
    }
    invite_page(&signed, &file, Form::blank())
}

fn invite_page(signed: &Signed, file: &ObserverFile, form: Form) -> Answer {
    let l = signed.l;
    step_page(signed, file, l.registrar_invite(), "invite", file.organization.seq.0)
        .lead(l.registrar_invite_lead(organization::INVITATION_DAYS))
        .ask(Field::line("email", l.registrar_invite_email()))
        .button(l.registrar_invite_submit())
        .show(signed, form)
}

pub(super) async fn invite(signed: Signed, Path(id): Path<ObserverId>, mut form: Form) -> Answer {
    let file = open(&signed, id).await?;
    let l = signed.l;
    let email = fields::email(&signed, &mut form);
    if form.is_to_be_shown() {
        return invite_page(&signed, &file, form);
    }
    let (store, command) = (&signed.app.store, form.command()?);
    let organization = file.observer.organization;
    let outcome = store.organization_invite(&signed.viewer(), organization, command, &email, NgoRole::Owner).await;
    if !noted(&signed, &mut form, "email", outcome)? {
        return invite_page(&signed, &file, form);
    }
    signed.say(l.registrar_invite_done());
    Ok(back(id))
}

pub(super) async fn revoke(signed: Signed, Path(id): Path<ObserverId>, form: Form) -> Answer {
    let file = open(&signed, id).await?;
    let address = form.text("address").parse().map_err(|_| WebError::BadRequest)?;
    let (command_id, seen) = form.envelope()?;
    let command = organization::Command::RevokeInvitation { address };
    let envelope = Envelope { command_id, seen: Some(seen), command };
    signed.app.store.organization(&signed.viewer(), file.observer.organization, envelope, &[]).await?;
    signed.say(signed.l.registrar_revoke_done());
    Ok(back(id))
}
