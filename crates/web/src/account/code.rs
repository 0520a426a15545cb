//! The second step at sign-in: the password was right, and a code of the person's app is asked for.
//!
//! Who it was stands in the session of the browser, which belongs to nobody yet, for a few minutes.

use super::{
    factor::{self, CODE, Taken},
    sign_in,
};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    session,
    visit::Visit,
};
use askama::Template;
use axum::{http::HeaderMap, response::Response};
use domain::kernel::{Digest, Instant, PersonId};
use persistence::read::people::Account;
use serde::{Deserialize, Serialize};

const AT: &str = "/sign-in/code";
/// The key under which a session holds whose password was right.
const HALF: &str = "half";
/// So long the password counts [P]: a telephone is found in another room within it.
const SECONDS: i64 = 10 * 60;
/// The longest address that is led to after it.
const NEXT: usize = 2_000;

/// Whose password was right.
#[derive(Serialize, Deserialize)]
struct Half {
    person: PersonId,
    next: String,
    since: i64,
    /// Digest of the hash of the password that was right: where it was changed meanwhile, it is no more.
    of: String,
}

#[derive(Template)]
#[template(path = "account/code.html")]
struct CodePage {
    page: Page,
    form: Form,
}

/// Notes whose password was right, and leads to where the code is asked for.
pub(super) async fn ask(visit: &Visit, account: &Account, next: &str) -> Answer {
    let next = if next.len() > NEXT { "" } else { next };
    let half =
        Half { person: account.id, next: next.to_owned(), since: visit.app.now().micros(), of: password_of(account) };
    visit.session.cycle_id().await.map_err(session::failed)?;
    visit.session.insert(HALF, half).await.map_err(session::failed)?;
    Ok(see(AT))
}

fn password_of(account: &Account) -> String {
    Digest::of(account.password_hash.as_deref().unwrap_or_default().as_bytes()).to_string()
}

pub(super) async fn show_form(visit: Visit) -> Answer {
    if visit.who.is_some() {
        return Ok(see(sign_in::home(&visit)));
    }
    if half(&visit).await?.is_none() { Ok(over(&visit)) } else { view(&visit, Form::blank()) }
}

pub(super) async fn enter(visit: Visit, headers: HeaderMap, mut form: Form) -> Answer {
    if visit.who.is_some() {
        return Ok(see(sign_in::home(&visit)));
    }
    let Some((half, account)) = half(&visit).await? else { return Ok(over(&visit)) };
    let typed = form.required_saying(CODE, visit.l.factor_code_missing());
    if form.is_to_be_shown() {
        return view(&visit, form);
    }
    // Taken off meanwhile: the password is enough.
    let Some(factor) = visit.app.store.factor(account.id).await? else {
        return leave(&visit, &headers, &account, &half).await;
    };
    match factor::take(&visit.app, account.id, &factor, &typed).await? {
        Taken::TooMany => {
            form.fault(CODE, visit.l.factor_wait());
            return view(&visit, form);
        }
        Taken::Nothing => {
            form.fault(CODE, visit.l.factor_code_wrong());
            return view(&visit, form);
        }
        Taken::Code => {}
        Taken::Recovery => {
            let left = visit.l.number(factor.recovery_codes.saturating_sub(1));
            visit.say(visit.l.factor_recovery_used(left));
        }
    }
    leave(&visit, &headers, &account, &half).await
}

async fn leave(visit: &Visit, headers: &HeaderMap, account: &Account, half: &Half) -> Answer {
    visit.session.remove::<Half>(HALF).await.map_err(session::failed)?;
    sign_in::enter(visit, headers, account, &half.next).await
}

/// Whose password was right a moment ago, and is still theirs.
async fn half(visit: &Visit) -> Result<Option<(Half, Account)>, WebError> {
    let Some(half) = visit.session.get::<Half>(HALF).await.map_err(session::failed)? else { return Ok(None) };
    if Instant::from_micros(half.since).plus_seconds(SECONDS) < visit.app.now() {
        return Ok(None);
    }
    let account = visit.app.store.account(half.person).await?;
    let account = account.filter(|a| a.disabled_at.is_none() && password_of(a) == half.of);
    Ok(account.map(|account| (half, account)))
}

fn over(visit: &Visit) -> Response {
    visit.say(visit.l.factor_over());
    see("/sign-in")
}

fn view(visit: &Visit, form: Form) -> Answer {
    let page = visit.page(visit.l.factor_sign_in()).with_form(&form);
    show_with(form.status(), &CodePage { page, form })
}
