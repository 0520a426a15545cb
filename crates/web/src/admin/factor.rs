//! Taking the second step at sign-in off the account of somebody who has lost it.

use super::people::{act, another};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::people::{Command, Refusal};
use persistence::read::people::PersonLine;

#[derive(Template)]
#[template(path = "admin/factor.html")]
struct Lift {
    page: Page,
    form: Form,
    name: String,
    action: String,
    back: String,
}

fn page_of(person: &PersonLine) -> String {
    format!("/admin/people/{}", person.id)
}

pub(super) async fn show_form(signed: Signed, Path(id): Path<String>) -> Answer {
    let person = another(&signed, &id).await?;
    let file = signed.app.store.person_file(&signed.viewer(), person.id).await?;
    if file.factor.is_none() {
        return Err(WebError::no_place(Refusal::FactorIsOff, page_of(&person)));
    }
    let seen = person.seq.to_string();
    let form = Form::filled([("seen", seen), ("command_id", signed.app.uuid().to_string())]);
    view(&signed, form, &person)
}

pub(super) async fn lift(signed: Signed, Path(id): Path<String>, mut form: Form) -> Answer {
    let person = another(&signed, &id).await?;
    let reason = form.required_saying("reason", signed.l.factor_lift_reason_missing());
    if form.is_to_be_shown() {
        return view(&signed, form, &person);
    }
    let text = signed.new_text(&form, &reason);
    act(&signed, person.id, &form, Command::LiftFactor { reason: text.reference() }, &[text]).await?;
    let back = page_of(&person);
    signed.say(signed.l.factor_lift_done(person.name));
    Ok(see(back))
}

fn view(signed: &Signed, form: Form, person: &PersonLine) -> Answer {
    let page = signed.desk(signed.l.factor_lift_for(person.name.as_str())).with_form(&form);
    let back = page_of(person);
    let action = format!("{back}/second-step");
    show_with(form.status(), &Lift { page, form, name: person.name.clone(), action, back })
}
