//! Planning a session.

use super::{attempt, details};
use crate::{
    error::{Answer, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use domain::{
    council::{self, Command, SessionKind},
    kernel::{CouncilSessionId, Day},
};
use jiff::ToSpan as _;
use persistence::Refusal;

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
    let form = form.naming([
        ("number", l.council_plan_number().as_str()),
        ("opens", l.council_plan_opens().as_str()),
        ("closes", l.council_plan_closes().as_str()),
    ]);
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

/// The last day: as it was typed, or the last of the days within which a written procedure may be
/// objected to.
fn last_day(signed: &Signed, form: &mut Form, kind: Option<SessionKind>, opens: Option<Day>) -> Option<Day> {
    let l = signed.l;
    let days = number(form, "days", l.council_fault_number());
    if kind == Some(SessionKind::WrittenProcedure) && form.text("closes").is_empty() {
        let Some(days) = days else {
            form.required_saying("days", l.agenda_fault_days());
            return None;
        };
        return opens?.checked_add(i64::from(days).days()).ok();
    }
    form.day("closes", l.council_fault_day())
}

pub(super) async fn plan(signed: Signed, mut form: Form) -> Answer {
    let l = signed.l;
    let number_given = number(&mut form, "number", l.council_fault_number());
    let kind = SessionKind::from_key(form.text("kind"), number_given);
    if kind.is_none() {
        form.required("kind");
        form.required("number");
        if form.faults.is_empty() {
            form.stranger("kind");
        }
    }
    let opens = form.day("opens", l.council_fault_day());
    let closes = last_day(&signed, &mut form, kind, opens);
    let (details, texts) = details::read(&signed, &mut form, None);
    let (Some(kind), Some(opens), Some(closes), false) = (kind, opens, closes, form.is_to_be_shown()) else {
        return page(&signed, form);
    };
    // The page has no session yet: its identity is that of the press of the button, so that a
    // second press finds the first one's.
    let (command_id, _) = form.envelope()?;
    let id = CouncilSessionId(command_id.0);
    let at = |refusal: &Refusal| match refusal {
        Refusal::Council(council::Refusal::SessionExists { .. }) => "number",
        Refusal::Council(council::Refusal::EndsBeforeItOpens) => "closes",
        Refusal::Council(council::Refusal::QuorumAboveMembers { .. }) => "quorum",
        _ => "opens",
    };
    if !attempt(&signed, id, &mut form, at, Command::Plan { kind, opens, closes, details }, texts).await? {
        return page(&signed, form);
    }
    signed.say(l.council_plan_done());
    Ok(see(format!("/council/{id}")))
}
