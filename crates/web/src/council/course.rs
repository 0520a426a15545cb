//! What a session comes to beside its ordinary course: postponed, called off, over.

use super::{
    attempt,
    head::SessionHead,
    offered,
    step::{Field, Step},
    unannounced::unannounced,
};
use crate::{
    error::{Answer, see},
    form::Form,
    visit::Signed,
};
use axum::extract::Path;
use domain::{
    council::{self, Command, CommandKind},
    kernel::CouncilSessionId,
};
use persistence::{Refusal, read::council::SessionFile};

/// Names of the organizations whose items wait for a decision, those that this person may see.
fn waiting(file: &SessionFile) -> Vec<String> {
    let undecided = file.session.undecided();
    undecided.iter().filter_map(|id| Some(file.files.get(id)?.organization.name.clone())).collect()
}

pub(super) async fn postpone_form(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    let file = offered(&signed, id, CommandKind::Postpone).await?;
    postpone_page(&signed, &file, Form::blank())
}

fn postpone_page(signed: &Signed, file: &SessionFile, form: Form) -> Answer {
    let l = signed.l;
    let head = SessionHead::of(signed, &file.session);
    let told = waiting(file);
    Step::of(signed, &head, l.agenda_postpone(), "postpone")
        .lead(l.agenda_postpone_lead(l.date(file.session.dates.opens)))
        .lead(l.agenda_told_too())
        .names(l.agenda_told(told.len(), l.number(told.len() as u64)), told)
        .ask(Field::day("opens", l.agenda_postpone_opens()))
        .ask(Field::day("closes", l.agenda_postpone_closes()))
        .ask(Field::words("reason", l.agenda_reason()).hint(l.agenda_reason_inside()))
        .button(l.agenda_postpone_submit())
        .grave()
        .show(signed, form)
}

pub(super) async fn postpone(signed: Signed, Path(id): Path<CouncilSessionId>, mut form: Form) -> Answer {
    let l = signed.l;
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let opens = form.day("opens", l.council_fault_day());
    let closes = form.day("closes", l.council_fault_day());
    let reason = super::words(&signed, &mut form, "reason");
    let (Some(opens), Some(closes), false) = (opens, closes, form.is_to_be_shown()) else {
        return postpone_page(&signed, &file, form);
    };
    let command = Command::Postpone { opens, closes, reason: reason.reference() };
    let at = |refusal: &Refusal| match refusal {
        Refusal::Council(council::Refusal::EndsBeforeItOpens) => "closes",
        _ => "opens",
    };
    if !attempt(&signed, id, &mut form, at, command, vec![reason]).await? {
        return postpone_page(&signed, &file, form);
    }
    signed.say(l.agenda_postpone_done());
    Ok(see(format!("/council/{id}")))
}

pub(super) async fn cancel_form(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    let file = offered(&signed, id, CommandKind::Cancel).await?;
    cancel_page(&signed, &file, Form::blank())
}

fn cancel_page(signed: &Signed, file: &SessionFile, form: Form) -> Answer {
    let l = signed.l;
    let head = SessionHead::of(signed, &file.session);
    let back = waiting(file);
    Step::of(signed, &head, l.agenda_cancel(), "cancel")
        .lead(l.agenda_cancel_lead())
        .lead(l.agenda_told_too())
        .names(l.agenda_returned(back.len(), l.number(back.len() as u64)), back)
        .ask(Field::words("reason", l.agenda_reason()).hint(l.agenda_reason_inside()))
        .button(l.agenda_cancel_submit())
        .grave()
        .show(signed, form)
}

pub(super) async fn cancel(signed: Signed, Path(id): Path<CouncilSessionId>, mut form: Form) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let reason = super::words(&signed, &mut form, "reason");
    if form.is_to_be_shown() {
        return cancel_page(&signed, &file, form);
    }
    let command = Command::Cancel { reason: reason.reference() };
    if !attempt(&signed, id, &mut form, |_| "reason", command, vec![reason]).await? {
        return cancel_page(&signed, &file, form);
    }
    signed.say(signed.l.agenda_cancel_done());
    Ok(see(format!("/council/{id}")))
}

pub(super) async fn end_form(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    let file = offered(&signed, id, CommandKind::End).await?;
    let l = signed.l;
    let head = SessionHead::of(&signed, &file.session);
    let back = waiting(&file);
    let step = Step::of(&signed, &head, l.agenda_end(), "end").lead(l.agenda_end_lead());
    let step = if back.is_empty() { step.lead(l.agenda_end_nothing()) } else { step };
    let quiet = unannounced(&file).count();
    let step = if quiet > 0 { step.lead(l.agenda_end_unannounced(quiet, l.number(quiet as u64))) } else { step };
    step.names(l.agenda_returned(back.len(), l.number(back.len() as u64)), back)
        .button(l.agenda_end_submit())
        .grave()
        .show(&signed, Form::blank())
}

pub(super) async fn end(signed: Signed, Path(id): Path<CouncilSessionId>, form: Form) -> Answer {
    super::press(&signed, id, &form, Command::End).await?;
    signed.say(signed.l.agenda_end_done());
    Ok(see(format!("/council/{id}")))
}
