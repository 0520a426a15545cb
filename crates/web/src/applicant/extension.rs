//! More time: asked for once, with a reason. The page on which a reason is written also serves the
//! withdrawal.

use super::{
    command::{Given, give, kept_command},
    file::{self, Desk},
    questions,
};
use crate::{
    app::rulebook,
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{application::Command, kernel::ApplicationId};
use locale::L10n;

/// Longest reason.
pub(super) const REASON: usize = 4_000;

#[derive(Template)]
#[template(path = "applicant/reason.html")]
pub(super) struct ReasonView {
    pub(super) page: Page,
    pub(super) form: Form,
    pub(super) id: ApplicationId,
    pub(super) lede: String,
    pub(super) action: String,
    pub(super) label: String,
    pub(super) hint: String,
    pub(super) button: String,
    pub(super) back: String,
    pub(super) back_label: String,
    pub(super) grave: bool,
    pub(super) seen: u64,
    pub(super) command_id: String,
}

/// `GET /applications/{id}/extension`
pub(super) async fn page(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    if desk.own.view.request.is_none() {
        return Err(WebError::NotFound);
    }
    if !questions::may_extend(&desk) {
        // Asked for before, or too late: the page of the questions says which.
        return Ok(see(format!("/applications/{id}/questions")));
    }
    show_extension(&signed, &desk, Form::blank())
}

/// `POST /applications/{id}/extension`
pub(super) async fn request(signed: Signed, Path(id): Path<String>, mut form: Form) -> Answer {
    let desk = file::open(&signed, &id).await?;
    check_reason(signed.l, &mut form, Some(signed.l.applicant_extension_fault()));
    if form.is_to_be_shown() {
        return show_extension(&signed, &desk, form);
    }
    let reason = signed.app.store.new_text(signed.l.language(), form.text("reason"));
    let command = Command::RequestExtension { reason: reason.reference() };
    match give(&signed, &desk, &form, command, &[reason]).await? {
        Given::Done => {
            signed.say(signed.l.applicant_extension_requested());
            Ok(see(format!("/applications/{id}/questions")))
        }
        Given::Refused(says) => {
            form.fault("reason", says);
            show_extension(&signed, &desk, form)
        }
    }
}

/// A reason that may be missing where `missing` says nothing.
pub(super) fn check_reason(l: &L10n, form: &mut Form, missing: Option<String>) {
    let is = form.text("reason").chars().count();
    if is > REASON {
        form.fault("reason", l.applicant_question_fault_long(l.number(REASON as u64), l.number(is as u64)));
    } else if let Some(says) = missing.filter(|_| is == 0) {
        form.fault("reason", says);
    }
}

fn show_extension(signed: &Signed, desk: &Desk, form: Form) -> Answer {
    let l = signed.l;
    let days = rulebook()?.parameters().extension_working_days.value;
    let view = ReasonView {
        page: signed.page(l.applicant_extension_title()).with_form(&form),
        id: desk.id(),
        lede: format!("{} {}", l.applicant_extension_lede(l.working_days(u32::from(days))), questions::due(l, desk)),
        action: format!("/applications/{}/extension", desk.id()),
        label: l.applicant_extension_reason(),
        hint: l.applicant_at_most(l.number(REASON as u64)),
        button: l.applicant_extension_button(),
        back: format!("/applications/{}/questions", desk.id()),
        back_label: l.common_cancel(),
        grave: false,
        seen: desk.own.view.revision,
        command_id: kept_command(signed, &form),
        form,
    };
    show_with(view.form.status(), &view)
}
