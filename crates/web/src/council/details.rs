//! What is amended without moving anybody's deadline, and the notice of a session.

use super::{
    attempt,
    head::SessionHead,
    offered,
    plan::number,
    standing::{self, Kept},
    step::{Field, Step},
};
use crate::{
    error::{Answer, see},
    form::Form,
    visit::Signed,
};
use axum::extract::Path;
use domain::{
    council::{self, AgendaItem, Command, CommandKind, Details},
    kernel::{CouncilSessionId, TextRef},
};
use persistence::{NewText, Refusal, read::council::SessionFile};

/// Place, agenda item, members, quorum and chair as they were typed; words that stand already keep
/// their text.
pub(super) fn read(signed: &Signed, form: &mut Form, known: Option<&SessionFile>) -> (Details, Vec<NewText>) {
    let l = signed.l;
    let members = number(form, "members", l.council_fault_number());
    let quorum = number(form, "quorum", l.council_fault_number());
    let item = form.text("item").to_owned();
    let agenda_item = if item.is_empty() { None } else { item.parse::<AgendaItem>().ok() };
    if !item.is_empty() && agenda_item.is_none() {
        form.fault("item", l.council_fault_item());
    }
    let mut texts = Vec::new();
    let mut words = |typed: &str, now: Option<TextRef>| -> Option<TextRef> {
        if typed.is_empty() {
            return None;
        }
        let stands = now.zip(known).map(|(now, file)| (now, file.original(&now, l.language())));
        let Kept { text, new } = standing::kept(signed, form, (typed, None), stands);
        texts.extend(new);
        Some(text)
    };
    let now = known.map(|file| file.session.details);
    let place = words(form.text("place"), now.and_then(|d| d.place));
    let chair = words(form.text("chair"), now.and_then(|d| d.chair));
    (Details { place, agenda_item, members, quorum, chair }, texts)
}

pub(super) async fn amend_form(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    let file = offered(&signed, id, CommandKind::Amend).await?;
    let details = file.session.details;
    let words = |text: Option<TextRef>| text.map(|t| file.words(&t).to_owned()).unwrap_or_default();
    let figure = |n: Option<u16>| n.map(|n| n.to_string()).unwrap_or_default();
    let form = Form::filled([
        ("closes", file.session.dates.closes.to_string()),
        ("place", words(details.place)),
        ("item", details.agenda_item.map(|i| i.to_string()).unwrap_or_default()),
        ("members", figure(details.members)),
        ("quorum", figure(details.quorum)),
        ("chair", words(details.chair)),
    ]);
    amend_page(&signed, &file, form)
}

fn amend_page(signed: &Signed, file: &SessionFile, form: Form) -> Answer {
    let l = signed.l;
    let head = SessionHead::of(signed, &file.session);
    Step::of(signed, &head, l.agenda_amend(), "amend")
        .lead(l.agenda_amend_lead())
        .ask(Field::day("closes", l.council_plan_closes()).hint(l.agenda_amend_closes()))
        .ask(Field::line("place", l.agenda_place()))
        .ask(Field::short("item", l.council_plan_item()).hint(l.council_plan_item_hint()))
        .ask(Field::short("members", l.council_plan_members()).hint(l.council_plan_members_hint()))
        .ask(Field::short("quorum", l.council_date_quorum()).hint(l.agenda_quorum_hint()))
        .ask(Field::line("chair", l.agenda_chair()))
        .button(l.agenda_amend_submit())
        .show(signed, form)
}

pub(super) async fn amend(signed: Signed, Path(id): Path<CouncilSessionId>, mut form: Form) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let closes = form.day("closes", signed.l.council_fault_day());
    let (details, texts) = read(&signed, &mut form, Some(&file));
    let (Some(closes), false) = (closes, form.is_to_be_shown()) else { return amend_page(&signed, &file, form) };
    let at = |refusal: &Refusal| match refusal {
        Refusal::Council(council::Refusal::QuorumAboveMembers { .. }) => "quorum",
        Refusal::Council(council::Refusal::MembersBelowVotes { .. }) => "members",
        _ => "closes",
    };
    if !attempt(&signed, id, &mut form, at, Command::Amend { closes, details }, texts).await? {
        return amend_page(&signed, &file, form);
    }
    signed.say(signed.l.agenda_amend_done());
    Ok(see(format!("/council/{id}")))
}

pub(super) async fn notice_form(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    let file = offered(&signed, id, CommandKind::RecordNotice).await?;
    let today = signed.app.moment().day.to_string();
    notice_page(&signed, &file, Form::filled([("on", today)]))
}

fn notice_page(signed: &Signed, file: &SessionFile, form: Form) -> Answer {
    let l = signed.l;
    let head = SessionHead::of(signed, &file.session);
    Step::of(signed, &head, l.agenda_notice(), "notice")
        .lead(l.agenda_notice_lead())
        .ask(Field::day("on", l.agenda_notice_on()))
        .button(l.agenda_notice_submit())
        .show(signed, form)
}

pub(super) async fn notice(signed: Signed, Path(id): Path<CouncilSessionId>, mut form: Form) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let on = form.day("on", signed.l.council_fault_day());
    let (Some(on), false) = (on, form.is_to_be_shown()) else { return notice_page(&signed, &file, form) };
    if !attempt(&signed, id, &mut form, |_| "on", Command::RecordNotice { on }, Vec::new()).await? {
        return notice_page(&signed, &file, form);
    }
    signed.say(signed.l.agenda_notice_done());
    Ok(see(format!("/council/{id}")))
}
