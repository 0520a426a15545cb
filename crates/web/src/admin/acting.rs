//! Appointing an acting senior officer for a time.

use super::people::another;
use crate::{
    error::{Answer, or_fault, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{kernel::Envelope, people::Command};
use persistence::read::people::PersonLine;

#[derive(Template)]
#[template(path = "admin/acting.html")]
struct ActingPage {
    page: Page,
    form: Form,
    id: String,
    name: String,
}

pub(super) async fn show_form(signed: Signed, Path(id): Path<String>) -> Answer {
    let person = another(&signed, &id).await?;
    let today = signed.app.moment().day.to_string();
    let command_id = signed.app.uuid().to_string();
    let form = Form::filled([("from", today), ("seen", person.seq.to_string()), ("command_id", command_id)]);
    view(&signed, form, &person)
}

pub(super) async fn appoint(signed: Signed, Path(id): Path<String>, mut form: Form) -> Answer {
    let person = another(&signed, &id).await?;
    let wrong = || signed.l.house_fault_day();
    let (from, to) = (form.day("from", wrong()), form.day("to", wrong()));
    let (Some(from), Some(to), false) = (from, to, form.is_to_be_shown()) else {
        return view(&signed, form, &person);
    };
    let (command_id, seen) = form.envelope()?;
    let command = Command::AppointActingSenior { from, to };
    let envelope = Envelope { command_id, seen: Some(seen), command };
    let outcome = signed.app.store.person(&signed.viewer(), person.id, envelope, &[]).await;
    if or_fault(&signed, &mut form, "to", outcome)?.is_none() {
        return view(&signed, form, &person);
    }
    signed.say(signed.l.house_acting_done(person.name, signed.l.span(from, to)));
    Ok(see(format!("/admin/people/{}", person.id)))
}

fn view(signed: &Signed, form: Form, person: &PersonLine) -> Answer {
    let page = signed.desk(signed.l.house_acting_for(person.name.as_str())).with_form(&form);
    show_with(form.status(), &ActingPage { page, form, id: person.id.to_string(), name: person.name.clone() })
}
