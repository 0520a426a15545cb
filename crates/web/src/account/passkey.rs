//! Passkeys: a device lends a key to whoever unlocks it, in the place of password and code.
//!
//! A script asks the device (`passkey.js`): it fetches the question from here, and sends the answer as a form
//! like any other. What was asked is kept in the database and taken once.

use super::{factor::is_owner_by_all_steps, fields, sign_in};
use crate::{
    app::App,
    error::{Answer, WebError, see, show, words_of},
    form::Form,
    page::Page,
    throttle::PASSKEYS_FROM,
    visit::{Signed, Visit},
};
use askama::Template;
use axum::{
    Json,
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::IntoResponse as _,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::kernel::{Digest, PersonId};
use identity::{PasskeyAsked, Passkeys};
use locale::L10n;
use persistence::{NewPasskey, PasskeyLine, StoreError, TokenPurpose};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

const AT: &str = "/account/passkeys";
/// The field of the secret under which the question is kept.
const STATE: &str = "passkey_state";
/// The field of what the device answered.
const ANSWER: &str = "passkey";

#[derive(Template)]
#[template(path = "account/passkeys.html")]
struct PasskeysPage {
    page: Page,
    form: Form,
    /// Asks the device, where browsers lend keys to this place at all.
    script: Option<String>,
    keys: Vec<Line>,
    /// Whether a code is asked for at sign-in.
    second_step: bool,
}

/// A passkey, as its owner sees it.
struct Line {
    id: String,
    name: String,
    says: String,
}

/// What a script needs to ask a device.
#[derive(Serialize)]
struct Question {
    state: String,
    options: Value,
}

/// What is kept while a device is asked for a new key.
#[derive(Serialize, Deserialize)]
struct Wanted {
    name: String,
    state: String,
}

/// Of a key that a device made, what it is found by and what is kept of it.
#[derive(Serialize, Deserialize)]
struct Kept {
    id: String,
    key: Value,
}

/// The script that asks devices, where browsers lend keys to this place.
pub(super) fn script(app: &App) -> Option<String> {
    app.passkeys.is_some().then(|| app.assets.at("passkey.js"))
}

fn keys(app: &App) -> Result<&Passkeys, WebError> {
    app.passkeys.as_ref().ok_or(WebError::NotFound)
}

fn question(state: String, asked: &PasskeyAsked) -> Answer {
    let options = serde_json::from_str(&asked.options).map_err(WebError::internal)?;
    Ok(Json(Question { state, options }).into_response())
}

pub(super) async fn list(signed: Signed) -> Answer {
    let l = signed.l;
    let found = signed.app.store.passkeys_of(signed.who.id).await?;
    show(&PasskeysPage {
        page: signed.page(l.passkey_title()),
        form: Form::blank(),
        script: script(&signed.app),
        keys: found.into_iter().map(|key| line(l, key)).collect(),
        second_step: signed.app.store.factor(signed.who.id).await?.is_some(),
    })
}

fn line(l: &L10n, key: PasskeyLine) -> Line {
    let since = l.account_session_since(l.instant_with_zone(key.since));
    let used = key.used.map_or_else(|| l.passkey_unused(), |at| l.account_session_used(l.instant_with_zone(at)));
    Line { id: key.id.to_string(), name: key.name, says: format!("{since} · {used}") }
}

/// The question for a new key, to somebody who gave what is asked for at sign-in: an open session alone adds
/// none, and neither does the password alone where a second step is asked for.
pub(super) async fn ask_new(signed: Signed, mut form: Form) -> Answer {
    let (app, l) = (&signed.app, signed.l);
    let name = fields::name_saying(&signed, &mut form, l.passkey_name_missing());
    if !is_owner_by_all_steps(&signed, &mut form).await? {
        let faults: Vec<_> =
            form.faults.iter().map(|f| json!({ "at": f.at, "says": locale::plain(&f.says) })).collect();
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "faults": faults }))).into_response());
    }
    let known = app.store.passkeys_of(signed.who.id).await?;
    let known = known.iter().filter_map(|key| serde_json::from_str::<Kept>(&key.credential).ok());
    let known = known.filter_map(|kept| URL_SAFE_NO_PAD.decode(kept.id).ok()).collect();
    let asked = keys(app)?.ask_new(&l.place_name(), signed.who.id.0, &signed.who.email, known);
    let asked = asked.map_err(WebError::internal)?;
    let wanted = Wanted { name, state: asked.state.clone() };
    let data = serde_json::to_string(&wanted).map_err(WebError::internal)?;
    let state = app.store.token_mint(TokenPurpose::PasskeyNew, Some(signed.who.id), &data).await?;
    question(state, &asked)
}

pub(super) async fn add(signed: Signed, form: Form) -> Answer {
    let (app, l) = (&signed.app, signed.l);
    let token = app.store.token_consume(TokenPurpose::PasskeyNew, form.text(STATE)).await?;
    let Some(token) = token.filter(|token| token.person == Some(signed.who.id)) else {
        signed.say(l.passkey_over());
        return Ok(see(AT));
    };
    let wanted: Wanted = serde_json::from_str(&token.data).map_err(WebError::internal)?;
    let key = match keys(app)?.read_new(&wanted.state, form.text(ANSWER)) {
        Ok(key) => key,
        Err(error) => {
            tracing::info!(%error, "a new passkey was not taken");
            signed.say(l.passkey_not_taken());
            return Ok(see(AT));
        }
    };
    let id = Digest::of(&key.id);
    let kept = kept(&key.id, &key.key)?;
    match app.store.passkey_add(signed.who.id, NewPasskey { id, name: wanted.name, credential: kept }).await {
        Ok(()) => signed.say(l.passkey_added()),
        Err(StoreError::Refused(refusal)) => signed.say(words_of(l, &refusal, false)),
        Err(StoreError::Taken(_)) => signed.say(l.passkey_not_taken()),
        Err(error) => return Err(error.into()),
    }
    Ok(see(AT))
}

fn kept(id: &[u8], key: &str) -> Result<String, WebError> {
    let key = serde_json::from_str(key).map_err(WebError::internal)?;
    serde_json::to_string(&Kept { id: URL_SAFE_NO_PAD.encode(id), key }).map_err(WebError::internal)
}

pub(super) async fn remove(signed: Signed, Path(id): Path<String>, _: Form) -> Answer {
    let id: Digest = id.parse().map_err(|_| WebError::NotFound)?;
    let store = &signed.app.store;
    if store.passkey(signed.who.id, id).await?.is_none() {
        return Err(WebError::NotFound);
    }
    store.passkey_remove(signed.who.id, id).await?;
    signed.say(signed.l.passkey_removed());
    Ok(see(AT))
}

/// The question to whoever it may be.
pub(super) async fn ask(visit: Visit, _: Form) -> Answer {
    if !PASSKEYS_FROM.admits_visit(&visit).await? {
        return Err(WebError::TooMany);
    }
    let asked = keys(&visit.app)?.ask().map_err(WebError::internal)?;
    let state = visit.app.store.token_mint(TokenPurpose::PasskeySignIn, None, &asked.state).await?;
    question(state, &asked)
}

pub(super) async fn enter(visit: Visit, headers: HeaderMap, form: Form) -> Answer {
    if visit.who.is_some() {
        return Ok(see(sign_in::home(&visit)));
    }
    let Some(person) = recognized(&visit, &form).await? else {
        visit.say(visit.l.passkey_unknown());
        return Ok(see("/sign-in"));
    };
    let account = visit.app.store.account(person).await?;
    match account.filter(|account| account.verified_at.is_some()) {
        Some(account) if account.disabled_at.is_some() => {
            visit.say(visit.l.account_sign_in_closed());
            Ok(see("/sign-in"))
        }
        // The device asked for finger, face or number: the key is both steps.
        Some(account) => sign_in::enter(&visit, &headers, &account, form.text("next")).await,
        None => {
            visit.say(visit.l.passkey_unknown());
            Ok(see("/sign-in"))
        }
    }
}

/// Who showed a key of theirs. Whatever is wrong is told alike: nobody learns which keys there are.
async fn recognized(visit: &Visit, form: &Form) -> Result<Option<PersonId>, WebError> {
    let (store, keys) = (&visit.app.store, keys(&visit.app)?);
    let answer = form.text(ANSWER);
    let Some(token) = store.token_consume(TokenPurpose::PasskeySignIn, form.text(STATE)).await? else {
        return Ok(None);
    };
    let Ok((person, id)) = keys.claimed(answer) else { return Ok(None) };
    let (person, digest) = (PersonId(person), Digest::of(&id));
    let Some(known) = store.passkey(person, digest).await? else { return Ok(None) };
    let of: Kept = serde_json::from_str(&known.credential).map_err(WebError::internal)?;
    match keys.read(&token.data, answer, &of.key.to_string()) {
        Ok(key) => {
            let is_there = store.passkey_used(person, digest, &kept(&id, &key)?).await?;
            Ok(is_there.then_some(person))
        }
        Err(error) => {
            tracing::info!(%error, "a passkey was refused");
            Ok(None)
        }
    }
}
