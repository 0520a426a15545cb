//! The door that the secret in a first mail opens once: the proof of an address.
//!
//! Opening the page changes nothing: mail scanners follow links. Pressing its button does. Whoever
//! was invited has no password yet and chooses one here.

use super::{fields, sign_in, sign_up::Said};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    visit::Visit,
};
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode},
};
use identity::PasswordHash;
use persistence::{TokenPurpose, read::people::Account};

#[derive(Template)]
#[template(path = "account/verify.html")]
struct Verify {
    page: Page,
    form: Form,
    action: String,
    email: String,
}

#[derive(Template)]
#[template(path = "account/choose.html")]
struct Choose {
    page: Page,
    form: Form,
    action: String,
    email: String,
    lede: Option<String>,
    label: String,
    button: String,
    password_hint: String,
}

pub(super) async fn verify(visit: Visit, Path(secret): Path<String>) -> Answer {
    let Some(account) = owner(&visit, TokenPurpose::Verify, &secret).await? else { return dead(&visit) };
    if account.password_hash.is_none() {
        return invited(&visit, Form::blank(), &account, &secret);
    }
    ask(&visit, Form::blank(), &account, &secret)
}

fn ask(visit: &Visit, form: Form, account: &Account, secret: &str) -> Answer {
    let page = visit.page(visit.l.account_verify()).with_form(&form);
    show_with(form.status(), &Verify { page, form, action: format!("/verify/{secret}"), email: account.email.clone() })
}

pub(super) async fn verified(visit: Visit, headers: HeaderMap, Path(secret): Path<String>, mut form: Form) -> Answer {
    let Some(account) = owner(&visit, TokenPurpose::Verify, &secret).await? else { return dead(&visit) };
    if account.password_hash.is_some() {
        return prove_own(&visit, &headers, form, &account, &secret).await;
    }
    let password = fields::new_password(&visit, &mut form, &[&account.name, &account.email]).await?;
    if form.is_to_be_shown() {
        return invited(&visit, form, &account, &secret);
    }
    let hash = fields::hash(&visit, &password).await?;
    let answer = prove(&visit, &secret, visit.l.account_invited_done()).await?;
    let store = &visit.app.store;
    store.person_change_password(store.new_id(), account.id, &hash.0, None).await?;
    Ok(answer)
}

/// A stranger may have opened the account under somebody's address. Whoever reads its mail does not know
/// the password, and makes it theirs by choosing another: proving the address alone would make the
/// stranger's valid. Whoever has both is who they say, and is not asked for the password again.
async fn prove_own(visit: &Visit, headers: &HeaderMap, mut form: Form, account: &Account, secret: &str) -> Answer {
    if form.value("password").is_empty() {
        form.fault("password", visit.l.account_fault_password_missing());
    }
    if form.is_to_be_shown() {
        return ask(visit, form, account, secret);
    }
    let stored = account.password_hash.clone().map(PasswordHash);
    if !fields::is_password(visit, &mut form, "password", (account.id, stored)).await? {
        return ask(visit, form, account, secret);
    }
    let answer = prove(visit, secret, visit.l.account_verified()).await?;
    // What else the door asks of everybody it asks of them there.
    if answer.status() != StatusCode::SEE_OTHER || account.disabled_at.is_some() {
        return Ok(answer);
    }
    sign_in::admit(visit, headers, account, "/home").await
}

async fn prove(visit: &Visit, secret: &str, words: String) -> Answer {
    if visit.app.store.person_verify(secret).await?.is_none() {
        return dead(visit);
    }
    visit.say(words);
    Ok(see("/sign-in"))
}

/// To whom a message with this secret was sent.
pub(super) async fn owner(visit: &Visit, purpose: TokenPurpose, secret: &str) -> Result<Option<Account>, WebError> {
    let token = visit.app.store.token_peek(purpose, secret).await?;
    match token.and_then(|t| t.person) {
        Some(person) => Ok(visit.app.store.account(person).await?),
        None => Ok(None),
    }
}

fn invited(visit: &Visit, form: Form, account: &Account, secret: &str) -> Answer {
    let l = visit.l;
    let (page, to) = (visit.page(l.account_invited()), (account, format!("/verify/{secret}")));
    choose(visit, page, form, to, Some(l.account_invited_lede()), l.account_password())
}

/// A page with one field for a new password, of this account.
pub(super) fn choose(
    visit: &Visit,
    page: Page,
    form: Form,
    (account, action): (&Account, String),
    lede: Option<String>,
    label: String,
) -> Answer {
    let page = page.with_form(&form);
    let (password_hint, button) = (fields::password_hint(visit), visit.l.account_reset_button());
    let email = account.email.clone();
    show_with(form.status(), &Choose { page, form, action, email, lede, label, button, password_hint })
}

/// The link was used, has run out, or never was.
pub(super) fn dead(visit: &Visit) -> Answer {
    let l = visit.l;
    let said = Said {
        page: visit.page(l.account_link_dead()),
        words: vec![l.account_link_dead_text()],
        action: Some(("/forgot", l.account_forgot())),
    };
    show_with(StatusCode::NOT_FOUND, &said)
}
