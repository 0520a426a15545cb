//! Another address for an account: asked for here, proved by the link that is sent to it. Until then
//! the account keeps the address that it has, so that a slip of the hand locks nobody out.

use super::{fields, link, may_cause, may_write, sign_up::Said};
use crate::{
    error::{Answer, see, show, show_with},
    form::Form,
    page::Page,
    visit::{Signed, Visit},
};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use persistence::{StoreError, address_digest};

#[derive(Template)]
#[template(path = "account/email.html")]
struct EmailPage {
    page: Page,
    form: Form,
    now: String,
}

#[derive(Template)]
#[template(path = "account/email_use.html")]
struct UsePage {
    page: Page,
    words: String,
    action: String,
}

pub(super) async fn show_form(signed: Signed) -> Answer {
    view(&signed, Form::blank())
}

pub(super) async fn ask(signed: Signed, mut form: Form) -> Answer {
    let l = signed.l;
    let email = fields::email(&signed, &mut form);
    if address_digest(&email) == address_digest(&signed.who.email) {
        form.fault("email", l.account_email_same());
    }
    if !fields::is_owner(&signed, &mut form).await? {
        return view(&signed, form);
    }
    // Whether somebody else has the address is not told: its owner gets no link, and the answer is
    // the same.
    if !may_cause(&signed).await? {
        form.fault("email", l.organization_fault_often_by());
        return view(&signed, form);
    }
    if may_write(&signed, &email).await? {
        signed.app.store.person_ask_change_email(signed.who.id, &email).await?;
    }
    show(&Said {
        page: signed.page(l.account_sent()),
        words: vec![l.account_email_sent(&email), l.account_email_until(&signed.who.email)],
        action: Some(("/account", l.account_title())),
    })
}

pub(super) async fn opened(visit: Visit, Path(secret): Path<String>) -> Answer {
    let Some(address) = visit.app.store.change_email_peek(&secret).await? else { return link::dead(&visit) };
    let l = visit.l;
    show(&UsePage {
        page: visit.page(l.account_email_use()),
        words: l.account_email_use_text(address),
        action: format!("/email/{secret}"),
    })
}

pub(super) async fn change(visit: Visit, Path(secret): Path<String>, _: Form) -> Answer {
    let l = visit.l;
    match visit.app.store.person_change_email(&secret).await {
        Ok(Some(_)) => {
            visit.say(l.account_email_changed());
            Ok(see(if visit.who.is_some() { "/account" } else { "/sign-in" }))
        }
        Ok(None) => link::dead(&visit),
        Err(StoreError::Taken(_)) => {
            let said = Said {
                page: visit.page(l.account_email_use()),
                words: vec![l.account_email_taken()],
                action: Some(("/account", l.account_title())),
            };
            show_with(StatusCode::UNPROCESSABLE_ENTITY, &said)
        }
        Err(error) => Err(error.into()),
    }
}

fn view(signed: &Signed, form: Form) -> Answer {
    let page = signed.page(signed.l.account_email_title()).with_form(&form);
    show_with(form.status(), &EmailPage { page, now: signed.who.email.clone(), form })
}
