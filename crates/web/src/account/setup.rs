//! The first administrator, by the link that the program printed.

use super::{fields, sign_up::Said};
use crate::{
    error::{Answer, see, show_with},
    form::Form,
    page::Page,
    visit::Visit,
};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use persistence::{NewPerson, TokenPurpose};

#[derive(Template)]
#[template(path = "account/setup.html")]
struct Setup {
    page: Page,
    form: Form,
    action: String,
    password_hint: String,
}

pub(super) async fn show_form(visit: Visit, Path(secret): Path<String>) -> Answer {
    if visit.app.store.token_peek(TokenPurpose::Setup, &secret).await?.is_none() {
        return over(&visit);
    }
    view(&visit, Form::blank(), &secret)
}

pub(super) async fn set_up(visit: Visit, Path(secret): Path<String>, mut form: Form) -> Answer {
    // Nothing is hashed for a secret that opens nothing.
    if visit.app.store.token_peek(TokenPurpose::Setup, &secret).await?.is_none() {
        return over(&visit);
    }
    let name = fields::name(&visit, &mut form);
    let email = fields::email(&visit, &mut form);
    let password = fields::new_password(&visit, &mut form, &[&name, &email]).await?;
    if form.is_to_be_shown() {
        return view(&visit, form, &secret);
    }
    let hash = fields::hash(&visit, &password).await?;
    let store = &visit.app.store;
    let (id, language) = (store.new_id(), visit.l.language());
    let person = NewPerson { id, email, name, language, password_hash: Some(hash.0) };
    if store.house_set_up(&secret, store.new_id(), person).await?.is_none() {
        return over(&visit);
    }
    visit.say(visit.l.account_setup_done());
    Ok(see("/sign-in"))
}

fn view(visit: &Visit, form: Form, secret: &str) -> Answer {
    let page = visit.page(visit.l.account_setup()).with_form(&form);
    let action = format!("/setup/{secret}");
    show_with(form.status(), &Setup { page, form, action, password_hint: fields::password_hint(visit) })
}

fn over(visit: &Visit) -> Answer {
    let l = visit.l;
    let said = Said {
        page: visit.page(l.account_setup_over()),
        words: vec![l.account_setup_over_text()],
        action: Some(("/sign-in", l.account_sign_in())),
    };
    show_with(StatusCode::NOT_FOUND, &said)
}
