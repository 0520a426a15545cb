//! Moving the ownership of an organization whose owner is gone.

use crate::{
    error::{Answer, WebError, or_fault, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    kernel::{Envelope, NgoRole, OrganizationId, PersonId},
    organization::Command,
};
use locale::words;
use persistence::read::person::Ownership;

#[derive(Template)]
#[template(path = "admin/owner.html")]
struct OwnerPage {
    page: Page,
    form: Form,
    action: String,
    organization: String,
    members: Vec<Belongs>,
    options: Vec<(String, String)>,
}

struct Belongs {
    id: String,
    name: String,
    email: String,
    role: String,
    disabled: bool,
}

pub(super) async fn show_form(signed: Signed, Path(id): Path<String>) -> Answer {
    let held = open(&signed, &id).await?;
    let form = Form::filled([("seen", held.seq.to_string()), ("command_id", signed.app.uuid().to_string())]);
    view(&signed, form, &held)
}

pub(super) async fn move_to(signed: Signed, Path(id): Path<String>, mut form: Form) -> Answer {
    let held = open(&signed, &id).await?;
    let l = signed.l;
    let to: Option<PersonId> = form.required_saying("to", l.house_owner_missing()).parse().ok();
    if to.is_none() {
        form.fault("to", l.house_owner_missing());
    }
    let reason = form.required_saying("reason", l.house_owner_reason_missing());
    let (Some(to), false) = (to, form.is_to_be_shown()) else { return view(&signed, form, &held) };
    let (command_id, seen) = form.envelope()?;
    let text = signed.new_text(&form, &reason);
    let command = Command::MoveOwnership { to, reason: Some(text.reference()) };
    let envelope = Envelope { command_id, seen: Some(seen), command };
    let outcome = signed.app.store.organization(&signed.viewer(), held.organization.id, envelope, &[text]).await;
    if or_fault(&signed, &mut form, "to", outcome)?.is_none() {
        return view(&signed, form, &held);
    }
    signed.say(l.house_owner_done(held.organization.name));
    Ok(see(format!("/admin/organizations/{id}/owner")))
}

async fn open(signed: &Signed, id: &str) -> Result<Ownership, WebError> {
    let id: OrganizationId = id.parse().map_err(|_| WebError::NotFound)?;
    Ok(signed.app.store.ownership(&signed.viewer(), id).await?)
}

fn view(signed: &Signed, form: Form, held: &Ownership) -> Answer {
    let l = signed.l;
    let may = held.members.iter().filter(|m| m.role != NgoRole::Owner && !m.disabled);
    let options = may.map(|m| (m.id.to_string(), format!("{} · {}", m.name, m.email))).collect();
    let members = held.members.iter().map(|m| Belongs {
        id: m.id.to_string(),
        name: m.name.clone(),
        email: m.email.clone(),
        role: words::ngo_role(l, m.role),
        disabled: m.disabled,
    });
    let view = OwnerPage {
        page: signed.desk(l.house_owner_title()).with_form(&form),
        action: format!("/admin/organizations/{}/owner", held.organization.id),
        organization: held.organization.name.clone(),
        members: members.collect(),
        options,
        form,
    };
    show_with(view.form.status(), &view)
}
