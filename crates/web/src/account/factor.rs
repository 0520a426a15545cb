//! The second step at sign-in, as its owner sets it up, turns it off, and has new recovery codes.

use super::fields::is_owner;
use crate::{
    app::App,
    error::{Answer, WebError, see, show, show_with},
    form::Form,
    page::Page,
    session,
    throttle::CODES,
    visit::Signed,
};
use askama::Template;
use domain::{kernel::PersonId, people::RECOVERY_CODES};
use identity::{Drawing, FactorSecret, drawing, recovery_code, recovery_key};
use persistence::{Factor, RecoveryDigests, recovery_digest};
use std::array;

/// Where it is looked after.
const AT: &str = "/account/second-step";
/// The field of the code; like the next one it is never parked.
pub(crate) const CODE: &str = "factor_code";
/// The hidden field of the secret that an app is being given: nothing is stored before a code of it came
/// back, and opening the page writes nothing.
pub(crate) const SECRET: &str = "factor_secret";

#[derive(Template)]
#[template(path = "account/factor.html")]
struct FactorPage {
    page: Page,
    since: String,
    left: String,
}

#[derive(Template)]
#[template(path = "account/factor_on.html")]
struct SetUp {
    page: Page,
    form: Form,
    picture: Option<Drawing>,
    /// The same for an app on this very device.
    address: String,
    /// In groups of four.
    key: String,
}

#[derive(Template)]
#[template(path = "account/factor_proof.html")]
struct Proof {
    page: Page,
    form: Form,
    action: String,
    lede: String,
    button: String,
    grave: bool,
}

#[derive(Template)]
#[template(path = "account/factor_codes.html")]
struct Codes {
    page: Page,
    /// What else was done.
    done: String,
    codes: Vec<String>,
}

/// What a typed code was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// None, or one that was used.
    Nothing,
    /// Of the app.
    Code,
    /// A recovery code, which is used up.
    Recovery,
    /// It was not looked at: too many were wrong.
    TooMany,
}

/// Takes a code of the app, or a recovery code; each once. Guesses are counted, and of the last one that is
/// looked at the owner of the account is told: whoever guesses has the password.
pub(super) async fn take(app: &App, person: PersonId, factor: &Factor, typed: &str) -> Result<Taken, WebError> {
    let key = person.to_string();
    if !CODES.admits(app, &key).await? {
        return Ok(Taken::TooMany);
    }
    let taken = look_at(app, person, factor, typed).await?;
    if taken == Taken::Nothing {
        if CODES.is_reached(app, &key).await? {
            app.store.person_codes_guessed(person).await?;
        }
    } else {
        CODES.forget(app, &key).await?;
    }
    Ok(taken)
}

async fn look_at(app: &App, person: PersonId, factor: &Factor, typed: &str) -> Result<Taken, WebError> {
    let secret = FactorSecret::read(&factor.secret).ok_or_else(|| WebError::internal("a damaged second factor"))?;
    if let Some(step) = secret.step_of(typed, seconds(app)) {
        return Ok(if app.store.factor_step_take(person, step).await? { Taken::Code } else { Taken::Nothing });
    }
    let Some(key) = recovery_key(typed) else { return Ok(Taken::Nothing) };
    let used = app.store.recovery_code_use(person, recovery_digest(person, &key)).await?;
    Ok(if used { Taken::Recovery } else { Taken::Nothing })
}

fn seconds(app: &App) -> u64 {
    u64::try_from(app.now().micros() / 1_000_000).unwrap_or_default()
}

pub(super) async fn show_page(signed: Signed) -> Answer {
    let l = signed.l;
    let Some(factor) = own(&signed).await? else { return set_up(&signed, Form::blank()) };
    show(&FactorPage {
        page: signed.page(l.factor_title()),
        since: l.factor_since(l.instant_with_zone(factor.since)),
        left: l.factor_codes_left(l.number(factor.recovery_codes)),
    })
}

pub(super) async fn turn_on(signed: Signed, mut form: Form) -> Answer {
    let l = signed.l;
    if own(&signed).await?.is_some() {
        return Ok(see(AT));
    }
    let Some(secret) = FactorSecret::read(form.text(SECRET)) else { return set_up(&signed, form) };
    let typed = form.required_saying(CODE, l.factor_code_missing());
    if !is_owner(&signed, &mut form).await? {
        return set_up(&signed, form);
    }
    let Some(step) = secret.step_of(&typed, seconds(&signed.app)) else {
        form.fault(CODE, l.factor_code_wrong());
        return set_up(&signed, form);
    };
    let (codes, digests) = new_codes(&signed);
    let this = signed.session.id().map(|id| session::hash(&id));
    signed.app.store.factor_turn_on(signed.who.id, &secret.base32(), step, digests, this).await?;
    // Shown in the answer itself, and nowhere again: nothing keeps them.
    show(&Codes { page: signed.page(l.factor_codes()), done: l.factor_turn_on_done(), codes })
}

pub(super) async fn ask_off(signed: Signed) -> Answer {
    if own(&signed).await?.is_some() { off_view(&signed, Form::blank()) } else { Ok(see(AT)) }
}

pub(super) async fn turn_off(signed: Signed, mut form: Form) -> Answer {
    let Some(factor) = own(&signed).await? else { return Ok(see(AT)) };
    if !is_proved(&signed, &factor, &mut form).await? {
        return off_view(&signed, form);
    }
    signed.app.store.factor_turn_off(signed.who.id).await?;
    signed.say(signed.l.factor_off_done());
    Ok(see("/account"))
}

pub(super) async fn ask_renew(signed: Signed) -> Answer {
    if own(&signed).await?.is_some() { renew_view(&signed, Form::blank()) } else { Ok(see(AT)) }
}

pub(super) async fn renew(signed: Signed, mut form: Form) -> Answer {
    let Some(factor) = own(&signed).await? else { return Ok(see(AT)) };
    if !is_proved(&signed, &factor, &mut form).await? {
        return renew_view(&signed, form);
    }
    let (codes, digests) = new_codes(&signed);
    signed.app.store.recovery_codes_renew(signed.who.id, digests).await?;
    show(&Codes { page: signed.page(signed.l.factor_codes()), done: String::new(), codes })
}

async fn own(signed: &Signed) -> Result<Option<Factor>, WebError> {
    Ok(signed.app.store.factor(signed.who.id).await?)
}

fn new_codes(signed: &Signed) -> (Vec<String>, RecoveryDigests) {
    let codes: [String; RECOVERY_CODES] = array::from_fn(|_| recovery_code(signed.app.chance()));
    let key = |code: &String| recovery_key(code).unwrap_or_default();
    let digests = array::from_fn(|n| recovery_digest(signed.who.id, &codes.get(n).map(key).unwrap_or_default()));
    (codes.into(), digests)
}

/// Whether the password was right, and a code where one is asked for at sign-in: what opens the account in the
/// place of both is not had for one of them.
pub(super) async fn is_owner_by_all_steps(signed: &Signed, form: &mut Form) -> Result<bool, WebError> {
    match own(signed).await? {
        Some(factor) => is_proved(signed, &factor, form).await,
        None => is_owner(signed, form).await,
    }
}

/// Whether password and code were right.
async fn is_proved(signed: &Signed, factor: &Factor, form: &mut Form) -> Result<bool, WebError> {
    let l = signed.l;
    let typed = form.required_saying(CODE, l.factor_code_missing());
    if !is_owner(signed, form).await? {
        return Ok(false);
    }
    match take(&signed.app, signed.who.id, factor, &typed).await? {
        Taken::Code | Taken::Recovery => Ok(true),
        Taken::TooMany => Err(WebError::TooMany),
        Taken::Nothing => {
            form.fault(CODE, l.factor_code_wrong());
            Ok(false)
        }
    }
}

fn set_up(signed: &Signed, mut form: Form) -> Answer {
    let l = signed.l;
    let secret = FactorSecret::read(form.text(SECRET)).unwrap_or_else(|| FactorSecret::new(signed.app.chance()));
    form.put(SECRET, secret.base32());
    let address = secret.address(&l.place_name(), &signed.who.email);
    let view = SetUp {
        page: signed.page(l.factor_title()).with_form(&form),
        picture: drawing(&address),
        key: secret.in_groups(),
        address,
        form,
    };
    show_with(view.form.status(), &view)
}

fn off_view(signed: &Signed, form: Form) -> Answer {
    let l = signed.l;
    proof(signed, form, (l.factor_off(), l.factor_off_lede()), format!("{AT}/off"), true)
}

fn renew_view(signed: &Signed, form: Form) -> Answer {
    let l = signed.l;
    proof(signed, form, (l.factor_renew(), l.factor_renew_lede()), format!("{AT}/codes"), false)
}

fn proof(signed: &Signed, form: Form, (title, lede): (String, String), action: String, grave: bool) -> Answer {
    let page = signed.page(title.as_str()).with_form(&form);
    show_with(form.status(), &Proof { page, form, action, lede, button: title, grave })
}
