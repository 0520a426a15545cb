//! Withdrawing an application, and taking that back.

use super::{
    command::{Given, give, kept_command},
    extension::{REASON, ReasonView, check_reason},
    file::{self, Desk},
};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::Form,
    visit::Signed,
};
use axum::extract::Path;
use domain::application::{Command, Label, Whose};

/// `GET /applications/{id}/withdraw`
pub(super) async fn confirm(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    if !desk.is_owner() || desk.own.view.next == Whose::Nobodys {
        return Err(WebError::NotFound);
    }
    show(&signed, &desk, Form::blank())
}

/// `POST /applications/{id}/withdraw`
pub(super) async fn withdraw(signed: Signed, Path(id): Path<String>, mut form: Form) -> Answer {
    let desk = file::open(&signed, &id).await?;
    check_reason(signed.l, &mut form, None);
    if form.is_to_be_shown() {
        return show(&signed, &desk, form);
    }
    let reason =
        Some(form.text("reason")).filter(|r| !r.is_empty()).map(|r| signed.app.store.new_text(signed.l.language(), r));
    let command = Command::Withdraw { reason: reason.as_ref().map(persistence::NewText::reference) };
    let texts: Vec<_> = reason.into_iter().collect();
    match give(&signed, &desk, &form, command, &texts).await? {
        Given::Done => Ok(see(format!("/applications/{id}"))),
        Given::Refused(says) => {
            form.fault("reason", says);
            show(&signed, &desk, form)
        }
    }
}

/// `POST /applications/{id}/undo-withdrawal`
pub(super) async fn undo(signed: Signed, Path(id): Path<String>, form: Form) -> Answer {
    let desk = file::open(&signed, &id).await?;
    match give(&signed, &desk, &form, Command::UndoWithdrawal, &[]).await? {
        Given::Done => Ok(see(format!("/applications/{id}"))),
        Given::Refused(says) => Err(WebError::refused(move |_| says.clone())),
    }
}

/// Whether the list of its session is closed: the wish is noted then, and the Council decides.
fn is_late(desk: &Desk) -> bool {
    match &desk.own.view.label {
        Label::OnAgenda(id) => desk.sessions.iter().any(|s| s.id == *id && !s.planned),
        _ => false,
    }
}

fn show(signed: &Signed, desk: &Desk, form: Form) -> Answer {
    let (l, id) = (signed.l, desk.id());
    let days = *desk.own.rulebook.parameters().undo_withdrawal_working_days;
    let view = ReasonView {
        page: signed
            .page(if is_late(desk) { l.status_withdraw_late_title() } else { l.applicant_withdraw_title() })
            .with_form(&form),
        id,
        lede: if is_late(desk) {
            l.status_withdraw_late()
        } else {
            l.applicant_withdraw_lede(l.working_days(u32::from(days)))
        },
        action: format!("/applications/{id}/withdraw"),
        label: l.applicant_withdraw_reason(),
        hint: l.applicant_withdraw_reason_hint(l.number(REASON as u64)),
        button: if is_late(desk) { l.status_withdraw_late_button() } else { l.applicant_withdraw_button() },
        back: format!("/applications/{id}"),
        back_label: l.applicant_withdraw_keep(),
        grave: true,
        seen: desk.own.view.revision,
        command_id: kept_command(signed, &form),
        form,
    };
    show_with(view.form.status(), &view)
}
