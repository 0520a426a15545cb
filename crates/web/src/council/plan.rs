//! Planning a session.

use super::act;
use crate::{
    error::{Answer, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use domain::{
    council::{AgendaItem, Command, Details, SessionKind},
    kernel::{CouncilSessionId, Day},
};

#[derive(Template)]
#[template(path = "council/plan.html")]
struct PlanPage {
    page: Page,
    form: Form,
    command_id: String,
    kinds: Vec<(&'static str, String)>,
}

pub(super) async fn form(signed: Signed) -> Answer {
    page(&signed, Form::filled([("kind", "regular")]))
}

fn page(signed: &Signed, form: Form) -> Answer {
    let l = signed.l;
    let view = PlanPage {
        page: signed.desk(l.council_plan()).with_form(&form),
        command_id: signed.app.uuid().to_string(),
        kinds: vec![
            ("regular", l.council_kind_regular()),
            ("special", l.council_kind_special()),
            ("written_procedure", l.council_kind_written()),
        ],
        form,
    };
    show_with(view.form.status(), &view)
}

/// A day as a date field sends it.
pub(super) fn day(form: &mut Form, name: &str, wrong: String) -> Option<Day> {
    let text = form.required(name);
    let day = text.parse().ok();
    if day.is_none() {
        form.fault(name, wrong);
    }
    day
}

/// A whole number; nothing where the field is blank.
pub(super) fn number(form: &mut Form, name: &str, wrong: String) -> Option<u16> {
    let text = form.text(name).to_owned();
    if text.is_empty() {
        return None;
    }
    let number = text.parse().ok();
    if number.is_none() {
        form.fault(name, wrong);
    }
    number
}

pub(super) async fn plan(signed: Signed, mut form: Form) -> Answer {
    let l = signed.l;
    let number_given = number(&mut form, "number", l.council_fault_number());
    let kind = SessionKind::from_key(form.text("kind"), number_given);
    if kind.is_none() {
        form.required("kind");
        form.required("number");
    }
    let opens = day(&mut form, "opens", l.council_fault_day());
    let closes = day(&mut form, "closes", l.council_fault_day());
    let members = number(&mut form, "members", l.council_fault_number());
    let item = form.text("item").to_owned();
    let agenda_item = if item.is_empty() { None } else { item.parse::<AgendaItem>().ok() };
    if !item.is_empty() && agenda_item.is_none() {
        form.fault("item", l.council_fault_item());
    }
    let (Some(kind), Some(opens), Some(closes), false) = (kind, opens, closes, form.is_to_be_shown()) else {
        return page(&signed, form);
    };
    let details = Details { place: None, agenda_item, members, quorum: None, chair: None };
    // The page has no session yet: its identity is that of the press of the button, so that a
    // second press finds the first one's.
    let (command_id, _) = form.envelope()?;
    let id = CouncilSessionId(command_id.0);
    act(&signed, id, &form, Command::Plan { kind, opens, closes, details }, Vec::new()).await?;
    signed.say(l.council_plan_done());
    Ok(see(format!("/council/{id}")))
}
