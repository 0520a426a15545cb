//! A new password for somebody who forgot the old one.

use super::{fields, link, sign_up::Said};
use crate::{
    error::{Answer, WebError, see, show, show_with},
    form::Form,
    page::Page,
    visit::Visit,
};
use askama::Template;
use axum::extract::Path;
use persistence::TokenPurpose;

#[derive(Template)]
#[template(path = "account/forgot.html")]
struct Forgot {
    page: Page,
    form: Form,
}

pub(super) async fn forgot(visit: Visit) -> Answer {
    view(&visit, Form::blank())
}

pub(super) async fn send_link(visit: Visit, mut form: Form) -> Answer {
    let email = fields::email(&visit, &mut form);
    if form.is_to_be_shown() {
        return view(&visit, form);
    }
    send(&visit, &email).await?;
    Ok(see("/forgot/sent"))
}

/// Sends a link to set a new password, if there is an account that may use it, and not too often:
/// nobody's mailbox is to be filled from here.
pub(super) async fn send(visit: &Visit, email: &str) -> Result<(), WebError> {
    let app = &visit.app;
    if !may_write(visit, email) {
        return Ok(());
    }
    match app.store.account_by_email(email).await? {
        Some(account) if account.disabled_at.is_none() => Ok(app.store.person_ask_reset(account.id).await?),
        _ => Ok(()),
    }
}

/// Whether one more link may be sent to this address; it is counted.
pub(crate) fn may_write(visit: &Visit, email: &str) -> bool {
    let (app, key) = (&visit.app, format!("mail {}", email.to_lowercase()));
    let may = !app.throttle.is_shut(&key, app.now());
    if may {
        app.throttle.failed(&key, app.now());
    }
    may
}

pub(super) async fn sent(visit: Visit) -> Answer {
    let l = visit.l;
    show(&Said {
        page: visit.page(l.account_forgot_sent()),
        words: vec![l.account_forgot_sent_text(), l.account_sent_none()],
        action: Some(("/forgot", l.account_sent_again())),
    })
}

pub(super) async fn reset(visit: Visit, Path(secret): Path<String>) -> Answer {
    if visit.app.store.token_peek(TokenPurpose::Reset, &secret).await?.is_none() {
        return link::dead(&visit);
    }
    choose(&visit, Form::blank(), &secret)
}

pub(super) async fn set(visit: Visit, Path(secret): Path<String>, mut form: Form) -> Answer {
    let password = fields::new_password(&visit, &mut form, &[]);
    if form.is_to_be_shown() {
        return choose(&visit, form, &secret);
    }
    let hash = fields::hash(&visit, &password).await?;
    if visit.app.store.person_reset_password(&secret, &hash.0).await?.is_none() {
        return link::dead(&visit);
    }
    visit.say(visit.l.account_reset_done());
    Ok(see("/sign-in"))
}

fn choose(visit: &Visit, form: Form, secret: &str) -> Answer {
    let page = visit.page(visit.l.account_reset());
    link::choose(visit, page, form, format!("/reset/{secret}"), None, visit.l.account_reset_new())
}

fn view(visit: &Visit, form: Form) -> Answer {
    let page = visit.page(visit.l.account_forgot()).with_form(&form);
    show_with(form.status(), &Forgot { page, form })
}
