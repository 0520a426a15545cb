//! Holding all mail, for an emergency, and letting it go on.

use super::or_fault;
use crate::{
    error::{Answer, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use domain::{house::Command, kernel::Envelope};

/// As much as the banner on each page has room for.
const MOST: usize = 300;

#[derive(Template)]
#[template(path = "admin/all_mail.html")]
struct AllMail {
    page: Page,
    form: Form,
    is_held: bool,
}

pub(super) async fn show_page(signed: Signed) -> Answer {
    let command_id = signed.app.uuid().to_string();
    view(&signed, Form::filled([("command_id", command_id)])).await
}

pub(super) async fn hold(signed: Signed, mut form: Form) -> Answer {
    let l = signed.l;
    let reason = form.required_saying("reason", l.messages_all_reason_missing());
    if reason.chars().count() > MOST {
        form.fault("reason", l.messages_trial_team_long(l.number(MOST as u64)));
    }
    if form.is_to_be_shown() {
        return view(&signed, form).await;
    }
    let text = signed.new_text(&form, &reason);
    let command = Command::HoldMail { reason: text.reference() };
    let envelope = Envelope { command_id: form.command()?, seen: None, command };
    let outcome = signed.app.store.house(&signed.viewer(), envelope, &[text]).await;
    if or_fault(&signed, &mut form, "reason", outcome)?.is_none() {
        return view(&signed, form).await;
    }
    signed.say(l.messages_all_done());
    Ok(see("/admin/messages/all"))
}

pub(super) async fn go_on(signed: Signed, form: Form) -> Answer {
    let envelope = Envelope { command_id: form.command()?, seen: None, command: Command::ReleaseMail };
    signed.app.store.house(&signed.viewer(), envelope, &[]).await?;
    signed.say(signed.l.messages_all_going());
    Ok(see("/admin/messages/all"))
}

async fn view(signed: &Signed, form: Form) -> Answer {
    let is_held = signed.app.store.house_words().await?.mail.held.is_some();
    let page = signed.desk(signed.l.messages_all()).with_form(&form);
    show_with(form.status(), &AllMail { page, form, is_held })
}
