//! A new password for somebody who forgot the old one.

use super::{fields, link, sign_up::Said};
use crate::{
    error::{Answer, WebError, see, show, show_with},
    form::Form,
    page::Page,
    throttle::{MAILS, MAILS_BY, MAILS_FROM},
    visit::{Signed, Visit},
};
use askama::Template;
use axum::extract::Path;
use persistence::{TokenPurpose, read::people::Account};

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
    if !MAILS_FROM.admits_visit(&visit).await? {
        return Err(WebError::TooMany);
    }
    send(&visit, &email).await?;
    Ok(see("/forgot/sent"))
}

/// Has a link to set a new password sent, and not too often: nobody's mailbox is to be filled from
/// here. Whether there is an account the worker finds out, so that the time taken tells nobody.
pub(super) async fn send(visit: &Visit, email: &str) -> Result<(), WebError> {
    if may_write(visit, email).await? {
        visit.app.store.reset_ask(email).await?;
    }
    Ok(())
}

/// Whether one more link may be sent to this address; it is counted.
pub(crate) async fn may_write(visit: &Visit, email: &str) -> Result<bool, WebError> {
    MAILS.admits(&visit.app, &email.to_lowercase()).await
}

/// Whether somebody who is signed in may have one more message sent to an address of their choice; it
/// is counted.
pub(crate) async fn may_cause(signed: &Signed) -> Result<bool, WebError> {
    let person = signed.who.id.to_string();
    Ok(MAILS_BY.admits(&signed.app, &person).await? && MAILS_BY.admits_visit(signed).await?)
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
    let Some(account) = link::owner(&visit, TokenPurpose::Reset, &secret).await? else { return link::dead(&visit) };
    choose(&visit, Form::blank(), &account, &secret)
}

pub(super) async fn set(visit: Visit, Path(secret): Path<String>, mut form: Form) -> Answer {
    // Nothing is hashed for a secret that opens nothing.
    let Some(account) = link::owner(&visit, TokenPurpose::Reset, &secret).await? else { return link::dead(&visit) };
    let password = fields::new_password(&visit, &mut form, &[&account.name, &account.email]).await?;
    if form.is_to_be_shown() {
        return choose(&visit, form, &account, &secret);
    }
    let hash = fields::hash(&visit, &password).await?;
    if visit.app.store.person_reset_password(&secret, &hash.0).await?.is_none() {
        return link::dead(&visit);
    }
    visit.say(visit.l.account_reset_done());
    Ok(see("/sign-in"))
}

fn choose(visit: &Visit, form: Form, account: &Account, secret: &str) -> Answer {
    let page = visit.page(visit.l.account_reset());
    link::choose(visit, page, form, (account, format!("/reset/{secret}")), None, visit.l.account_reset_new())
}

fn view(visit: &Visit, form: Form) -> Answer {
    let page = visit.page(visit.l.account_forgot()).with_form(&form);
    show_with(form.status(), &Forgot { page, form })
}
