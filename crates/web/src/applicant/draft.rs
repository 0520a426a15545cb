//! What an owner does with a draft as a whole: discarding it, handing it over.

use super::{
    command::{Given, give, kept_command},
    confirm::Confirm,
    file::{self, Desk},
};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::Command,
    kernel::{ApplicationId, NgoRole, PersonId},
};

/// `GET /applications/{id}/discard`
pub(super) async fn ask(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = own_draft(&signed, &id).await?;
    ask_page(&signed, &desk, &Form::blank(), None)
}

/// `POST /applications/{id}/discard`
pub(super) async fn discard(signed: Signed, Path(id): Path<String>, form: Form) -> Answer {
    let desk = file::open(&signed, &id).await?;
    match give(&signed, &desk, &form, Command::Discard, &[]).await? {
        Given::Done => {
            signed.say(signed.l.status_discard_done());
            Ok(see("/applications"))
        }
        Given::Refused(says) => ask_page(&signed, &desk, &form, Some(says)),
    }
}

/// The draft of an address, for its owner; the page is there for nobody else.
async fn own_draft(signed: &Signed, id: &str) -> Result<Desk, WebError> {
    let desk = file::open(signed, id).await?;
    if desk.is_draft() && desk.is_owner() { Ok(desk) } else { Err(WebError::NotFound) }
}

fn ask_page(signed: &Signed, desk: &Desk, form: &Form, refusal: Option<String>) -> Answer {
    let (l, here) = (signed.l, format!("/applications/{}", desk.id()));
    Confirm {
        page: signed.page(l.status_discard_title()),
        crumb: (here.clone(), l.applicant_tasks_title()),
        words: vec![l.status_discard_lede(), l.status_discard_kept()],
        refusal,
        action: format!("{here}/discard"),
        seen: desk.own.view.revision,
        command_id: kept_command(signed, form),
        button: l.status_discard_button(),
        grave: true,
        back: (here, l.status_discard_keep()),
    }
    .answer()
}

#[derive(Template)]
#[template(path = "applicant/hand_over.html")]
struct HandOver {
    page: Page,
    form: Form,
    id: ApplicationId,
    organization: String,
    choices: Vec<(String, String)>,
    seen: u64,
    command_id: String,
}

/// `GET /applications/{id}/hand-over`
pub(super) async fn to_whom(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = own_draft(&signed, &id).await?;
    hand_over_page(&signed, &desk, Form::blank()).await
}

/// `POST /applications/{id}/hand-over`
pub(super) async fn hand_over(signed: Signed, Path(id): Path<String>, mut form: Form) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let to: Option<PersonId> = form.text("to").parse().ok();
    if to.is_none() {
        form.fault("to", signed.l.status_hand_over_fault());
    }
    let (Some(to), false) = (to, form.is_to_be_shown()) else { return hand_over_page(&signed, &desk, form).await };
    match give(&signed, &desk, &form, Command::HandOver { to }, &[]).await? {
        Given::Done => {
            signed.say(signed.l.status_hand_over_done());
            Ok(see(format!("/applications/{id}")))
        }
        Given::Refused(says) => {
            form.fault("to", says);
            hand_over_page(&signed, &desk, form).await
        }
    }
}

async fn hand_over_page(signed: &Signed, desk: &Desk, form: Form) -> Answer {
    let organization = desk.own.organization.id;
    let people = signed.app.store.organization_people(&signed.viewer(), organization).await?;
    let editors = people.members.into_iter().filter(|m| m.role == NgoRole::Editor);
    let l = signed.l;
    let view = HandOver {
        page: signed.page(l.status_hand_over_title()).with_form(&form),
        id: desk.id(),
        organization: format!("/organizations/{organization}"),
        choices: editors.map(|m| (m.person.to_string(), l.organization_named(m.name, m.email))).collect(),
        seen: desk.own.view.revision,
        command_id: kept_command(signed, &form),
        form,
    };
    show_with(view.form.status(), &view)
}
