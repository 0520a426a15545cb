//! Closing an account, and opening it again.

use super::{
    people::{act, another},
    person::Held,
};
use crate::{
    error::{Answer, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::people::Command;
use persistence::read::people::PersonLine;

#[derive(Template)]
#[template(path = "admin/disable.html")]
struct Disable {
    page: Page,
    form: Form,
    action: String,
    held: Held,
}

pub(super) async fn show_form(signed: Signed, Path(id): Path<String>) -> Answer {
    let person = another(&signed, &id).await?;
    let seen = person.seq.to_string();
    let form = Form::filled([("seen", seen), ("command_id", signed.app.uuid().to_string())]);
    view(&signed, form, &person).await
}

pub(super) async fn disable(signed: Signed, Path(id): Path<String>, mut form: Form) -> Answer {
    let person = another(&signed, &id).await?;
    let reason = form.required_saying("reason", signed.l.admin_disable_reason_missing());
    if form.is_to_be_shown() {
        return view(&signed, form, &person).await;
    }
    let text = signed.new_text(&form, &reason);
    act(&signed, person.id, &form, Command::Disable { reason: text.reference() }, &[text]).await?;
    signed.say(signed.l.admin_disable_done(person.name));
    Ok(see("/admin/people"))
}

pub(super) async fn enable(signed: Signed, Path(id): Path<String>, form: Form) -> Answer {
    let person = another(&signed, &id).await?;
    act(&signed, person.id, &form, Command::Enable, &[]).await?;
    signed.say(signed.l.admin_enable_done(person.name));
    Ok(see("/admin/people"))
}

async fn view(signed: &Signed, form: Form, person: &PersonLine) -> Answer {
    let file = signed.app.store.person_file(&signed.viewer(), person.id).await?;
    let page = signed.desk(signed.l.admin_disable_for(person.name.as_str())).with_form(&form);
    let action = format!("/admin/people/{}/disable", person.id);
    show_with(form.status(), &Disable { page, form, action, held: Held::of(signed, &file) })
}
