//! Signing in and out.

use super::{code, device, passkey, sign_up};
use crate::{
    applicant::forget_check,
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    parked,
    session::{self, PERSON},
    throttle::{GUESSES, GUESSES_AT, GUESSES_FROM},
    visit::Visit,
};
use askama::Template;
use axum::{
    extract::{FromRequest as _, Query, Request},
    http::{HeaderMap, header},
};
use axum_extra::extract::CookieJar;
use identity::PasswordHash;
use persistence::read::people::Account;
use serde::Deserialize;

#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    next: String,
    parked: Option<String>,
}

#[derive(Template)]
#[template(path = "account/sign_in.html")]
struct SignIn {
    page: Page,
    form: Form,
    note: Option<String>,
    /// Asks the device for a passkey, where browsers lend any to this place.
    script: Option<String>,
}

pub(super) async fn show_form(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    if visit.who.is_some() {
        return Ok(see(home(&visit)));
    }
    let note = asked.parked.map(|_| visit.l.account_sign_in_parked());
    view(&visit, Form::filled([("next", asked.next)]), note)
}

pub(super) async fn sign_in(visit: Visit, headers: HeaderMap, mut form: Form) -> Answer {
    let email = form.required_saying("email", visit.l.account_fault_email_missing());
    let password = form.value("password").to_owned();
    if password.is_empty() {
        form.fault("password", visit.l.account_fault_password_missing());
    }
    if form.is_to_be_shown() {
        return view(&visit, form, None);
    }
    let key = email.to_lowercase();
    if !may_guess(&visit, &key).await? {
        form.fault("email", visit.l.account_sign_in_wait());
        return view(&visit, form, None);
    }
    let account = visit.app.store.account_by_email(&email).await?;
    let stored = account.as_ref().and_then(|a| a.password_hash.clone()).map(PasswordHash);
    if !visit.app.passwords.verify(&password, stored.as_ref()).await? {
        form.fault("email", visit.l.account_sign_in_wrong());
        return view(&visit, form, None);
    }
    let account = account.ok_or_else(|| WebError::internal("a password fitted no account"))?;
    if account.verified_at.is_none() {
        // The same words, and it counts as a guess: whoever signed up under an address a moment ago
        // would learn from any other answer that nobody had an account with it.
        sign_up::ask_to_verify(&visit, &account);
        form.fault("email", visit.l.account_sign_in_wrong());
        return view(&visit, form, None);
    }
    was_no_guess(&visit, &key).await?;
    if account.disabled_at.is_some() {
        form.fault("email", visit.l.account_sign_in_closed());
        return view(&visit, form, None);
    }
    admit(&visit, &headers, &account, form.text("next")).await
}

/// The password was right: whoever has a second step is asked for it, everybody else is in.
pub(super) async fn admit(visit: &Visit, headers: &HeaderMap, account: &Account, next: &str) -> Answer {
    match visit.app.store.factor(account.id).await? {
        Some(_) => code::ask(visit, account, next).await,
        None => enter(visit, headers, account, next).await,
    }
}

/// Whoever it is has proved it.
pub(super) async fn enter(visit: &Visit, headers: &HeaderMap, account: &Account, next: &str) -> Answer {
    let device = device::note(visit, headers, account.id).await?;
    let mut answer = begin(visit, headers, account, next).await?;
    parked::leave(&mut answer, &device);
    Ok(answer)
}

/// Whether one more password may be tried. The network is asked first: one that has done too much
/// counts for no account any more.
async fn may_guess(visit: &Visit, key: &str) -> Result<bool, WebError> {
    Ok(GUESSES_FROM.admits_visit(visit).await?
        && GUESSES.admits_at(visit, key).await?
        && GUESSES_AT.admits(&visit.app, key).await?)
}

async fn was_no_guess(visit: &Visit, key: &str) -> Result<(), WebError> {
    GUESSES.forget_at(visit, key).await?;
    GUESSES_AT.take_back(&visit.app, key).await?;
    GUESSES_FROM.take_back_visit(visit).await
}

pub(crate) async fn begin(visit: &Visit, headers: &HeaderMap, account: &Account, next: &str) -> Answer {
    // A new id: one that was planted before signing in is worth nothing after it.
    visit.session.cycle_id().await.map_err(session::failed)?;
    visit.session.insert(PERSON, account.id.to_string()).await.map_err(session::failed)?;
    visit.app.store.person_signed_in(account.id).await?;
    if parked::is_waiting(&CookieJar::from_headers(headers), visit.app.settings.is_https()) {
        return Ok(see(parked::RESUME));
    }
    Ok(see(if is_own_path(next) { next } else { "/home" }))
}

/// Whoever is signed out already, by another tab or by time, is told nothing else.
pub(super) async fn sign_out(visit: Visit, request: Request) -> Answer {
    let mut response = see("/");
    if visit.who.is_some() {
        Form::from_request(request, &()).await?;
        visit.session.flush().await.map_err(session::failed)?;
        visit.say(visit.l.account_signed_out());
        // Others may use this computer, and would be offered the answers as their own.
        if let Some(cookie) = forget_check(&visit) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
    Ok(response)
}

/// Whether `next` stays on this site: browsers read `//` and `/\` as the address of another.
fn is_own_path(next: &str) -> bool {
    next.starts_with('/') && !next.starts_with("//") && !next.contains(|c: char| c == '\\' || c.is_control())
}

/// Where a person begins.
pub(crate) fn home(visit: &Visit) -> &'static str {
    use domain::kernel::StaffRole::Administrator;
    match &visit.who {
        None => "/",
        Some(who) if !who.is_staff() => "/applications",
        Some(who) if who.staff.iter().all(|r| r == Administrator) => "/admin",
        Some(_) => "/desk",
    }
}

fn view(visit: &Visit, form: Form, note: Option<String>) -> Answer {
    let page = visit.page(visit.l.account_sign_in()).with_form(&form);
    show_with(form.status(), &SignIn { page, form, note, script: passkey::script(&visit.app) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_to_another_site() {
        assert!(is_own_path("/applications/7?a=b"));
        for evil in ["//evil.example", "https://evil.example", "/\\evil.example", "", "evil", "/\t/evil.example", "/\0"]
        {
            assert!(!is_own_path(evil), "{evil}");
        }
    }
}
