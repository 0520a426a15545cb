//! Where an application stands: whose step it is, which, by when, and what has happened.

use super::{
    file::{self, Desk},
    said, tasks,
};
use crate::{
    error::{Answer, show},
    page::{Page, Step},
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Label, Whose},
    kernel::{ApplicationId, Calendar, Instant},
};
use locale::{L10n, words};

#[derive(Template)]
#[template(path = "applicant/status.html")]
struct View {
    page: Page,
    id: ApplicationId,
    organization: String,
    class: &'static str,
    state: String,
    call: Option<Call>,
    notes: Vec<String>,
    facts: Vec<(String, String)>,
    timeline: Vec<Step>,
    links: Vec<(String, String)>,
    undo: bool,
    command_id: String,
}

/// What the applicant is asked to do.
struct Call {
    words: String,
    href: String,
    button: String,
}

/// `GET /applications/{id}`: the task list of a draft, afterwards the state of the file.
pub(super) async fn page(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    if desk.is_draft() {
        return tasks::page(&signed, &desk);
    }
    let l = signed.l;
    show(&View {
        page: signed.page(l.applicant_state_title()),
        id: desk.id(),
        organization: desk.own.organization.name.clone(),
        class: said::class(&desk.own.view),
        state: said::label(l, &desk.own.view.label, &desk.sessions),
        call: call(l, &desk),
        notes: notes(l, &desk),
        facts: facts(l, &desk),
        timeline: said::timeline(l, &desk),
        links: links(l, &desk),
        undo: matches!(desk.own.view.label, Label::Withdrawn { until } if until >= desk.now.at) && desk.is_owner(),
        command_id: signed.app.store.new_id::<domain::kernel::CommandId>().to_string(),
    })
}

fn call(l: &L10n, desk: &Desk) -> Option<Call> {
    let request = desk.own.view.request.as_ref()?;
    let reopens = matches!(desk.own.view.label, Label::Lapsed { .. });
    if !desk.may_edit() || (desk.own.view.next != Whose::Yours && !reopens) {
        return None;
    }
    let button = if request.hearing { l.applicant_state_comment() } else { l.applicant_state_answer() };
    let words = match desk.own.view.label {
        Label::Lapsed { until } => l.applicant_state_lapsed_until(l.date(day(until))),
        _ => l.applicant_questions_due(desk.due(l, request.due)),
    };
    Some(Call { words, href: format!("/applications/{}/questions", desk.id()), button })
}

fn notes(l: &L10n, desk: &Desk) -> Vec<String> {
    let view = &desk.own.view;
    let mut notes = Vec::new();
    match &view.label {
        Label::Withdrawn { until } if *until >= desk.now.at => {
            notes.push(l.applicant_state_undo_until(l.long_day(day(*until))));
        }
        Label::IntendToClose(ground) | Label::Closed(ground) => notes.push(words::ground(l, *ground)),
        Label::Admitted { since } => notes.push(l.applicant_state_since(l.date(since))),
        Label::NotAdmitted { may_apply_from } => notes.push(l.applicant_state_apply_from(l.date(may_apply_from))),
        Label::Deferred { to, .. } => notes.push(desk.session(l, *to)),
        _ => {}
    }
    if view.withdrawal_noted {
        notes.push(l.applicant_state_withdrawal_noted());
    }
    notes
}

fn facts(l: &L10n, desk: &Desk) -> Vec<(String, String)> {
    let view = &desk.own.view;
    let mut facts = Vec::new();
    if let Some(reference) = view.reference {
        facts.push((l.applicant_state_reference(), reference.to_string()));
    }
    facts.push((l.applicant_state_step(), words::whose(l, view.next)));
    if let Some(due) = view.due {
        facts.push((l.applicant_state_by(), desk.due(l, due)));
    }
    if view.next != Whose::Nobodys {
        facts.push((l.applicant_state_session(), desk.session(l, view.target)));
    }
    if let Some(received) = view.received {
        facts.push((l.applicant_state_received(), l.instant_with_zone(received.at)));
    }
    if view.versions.len() > 1 {
        facts.push((l.applicant_state_versions(), l.number(view.versions.len() as u64)));
    }
    facts
}

fn links(l: &L10n, desk: &Desk) -> Vec<(String, String)> {
    let (view, at) = (&desk.own.view, |page: &str| format!("/applications/{}/{page}", desk.id()));
    let mut links = Vec::new();
    if view.decision.is_some() {
        links.push((at("letter"), l.applicant_state_letter()));
    }
    if !view.versions.is_empty() {
        links.push((at("sent"), l.applicant_state_read()));
    }
    if !view.questions.is_empty() || !view.hearings.is_empty() {
        links.push((at("questions"), l.applicant_questions_all()));
    }
    links.push((at("criteria"), l.applicant_criteria_title()));
    if desk.is_owner() && view.next != Whose::Nobodys && !view.withdrawal_noted {
        links.push((at("withdraw"), l.applicant_state_withdraw()));
    }
    links
}

/// The day at the secretariat.
pub(super) fn day(at: Instant) -> domain::kernel::Day {
    Calendar::moment(at).day
}
