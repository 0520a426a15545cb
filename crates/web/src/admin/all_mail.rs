//! Holding all mail, for an emergency, and letting it go on.

use crate::{
    error::{Answer, or_fault, see, show_with},
    form::Form,
    page::Page,
    post,
    visit::Signed,
};
use askama::Template;
use domain::house::Command;

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
    view(&signed, post::blank(&signed))
}

pub(super) async fn hold(signed: Signed, mut form: Form) -> Answer {
    let l = signed.l;
    let reason = form.required_saying("reason", l.messages_all_reason_missing());
    if reason.chars().count() > MOST {
        form.fault("reason", l.messages_trial_team_long(l.number(MOST as u64)));
    }
    if form.is_to_be_shown() {
        return view(&signed, form);
    }
    let text = signed.new_text(&form, &reason);
    let command = Command::HoldMail { reason: text.reference() };
    let outcome = post::give(&signed, form.command()?, command, &[text]).await;
    if or_fault(&signed, &mut form, "reason", outcome)?.is_none() {
        return view(&signed, form);
    }
    signed.say(l.messages_all_done());
    Ok(see("/admin/messages/all"))
}

pub(super) async fn go_on(signed: Signed, form: Form) -> Answer {
    post::give(&signed, form.command()?, Command::ReleaseMail, &[]).await?;
    signed.say(signed.l.messages_all_going());
    Ok(see("/admin/messages/all"))
}

fn view(signed: &Signed, form: Form) -> Answer {
    let is_held = signed.house.mail.held.is_some();
    let page = signed.desk(signed.l.messages_all()).with_form(&form);
    show_with(form.status(), &AllMail { page, form, is_held })
}
