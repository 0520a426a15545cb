//! Fields that several forms about people have in common.

use crate::{
    error::WebError,
    form::Form,
    throttle::{GUESSES, PASSWORDS_FROM},
    visit::{Signed, Visit},
};
use domain::kernel::{Language, PersonId, is_plain_address, is_plain_line};
use identity::{MAX_CHARACTERS, MIN_CHARACTERS, PasswordHash, Weakness, misfit};

/// The longest name: longer than any that a passport takes.
const NAME: usize = 200;

/// The name; a fault is noted where there is none, it is too long, or no line can hold it.
pub(crate) fn name(visit: &Visit, form: &mut Form) -> String {
    name_saying(visit, form, visit.l.account_fault_name())
}

/// The same of somebody else, or of a thing: `missing` is said where there is none.
pub(crate) fn name_saying(visit: &Visit, form: &mut Form, missing: String) -> String {
    let name = form.required_saying("name", missing);
    if name.chars().count() > NAME {
        form.fault("name", visit.l.account_fault_name_long(visit.l.number(NAME as u64)));
    }
    if !is_plain_line(&name) {
        form.fault("name", visit.l.fault_control_characters());
    }
    name
}

/// The address; a fault is noted where it is none.
pub(crate) fn email(visit: &Visit, form: &mut Form) -> String {
    let email = form.required_saying("email", visit.l.account_fault_email_missing());
    if !is_plain_address(&email) {
        form.fault("email", visit.l.account_fault_email());
    }
    email
}

/// The language of the account; the page's where nothing was chosen.
pub(crate) fn language(visit: &Visit, form: &Form) -> Language {
    Language::from_code(form.text("language")).unwrap_or_else(|| visit.l.language())
}

/// A new password; a fault is noted where it is too weak. `about` is what a guesser would try first.
/// Looking at one is work: where the form comes back anyway, only its length is told.
pub(crate) async fn new_password(visit: &Visit, form: &mut Form, about: &[&str]) -> Result<String, WebError> {
    let password = form.value("password").to_owned();
    let mut weakness = misfit(&password);
    if weakness.is_none() && !form.is_to_be_shown() {
        if !PASSWORDS_FROM.admits_visit(visit).await? {
            return Err(WebError::TooMany);
        }
        weakness = visit.app.passwords.weakness(&password, about).await?;
    }
    if let Some(weakness) = weakness {
        let l = visit.l;
        let says = match weakness {
            Weakness::Short if password.is_empty() => l.account_fault_password(),
            Weakness::Short => l.account_fault_password_short(l.number(MIN_CHARACTERS as u64)),
            Weakness::Long => l.account_fault_password_long(l.number(MAX_CHARACTERS as u64)),
            Weakness::Guessable => l.account_fault_password_guessable(),
        };
        form.fault("password", says);
    }
    Ok(password)
}

/// Notes a fault where whoever is signed in did not give their password again.
pub(super) fn old_password(signed: &Signed, form: &mut Form) {
    if form.value("old").is_empty() {
        form.fault("old", signed.l.account_fault_password_old());
    }
}

/// Whether whoever is signed in gave their password again: an open session is not enough to shut its owner
/// out. False as well where the form is to be shown for another reason.
pub(super) async fn is_owner(signed: &Signed, form: &mut Form) -> Result<bool, WebError> {
    old_password(signed, form);
    if form.is_to_be_shown() {
        return Ok(false);
    }
    let stored = signed.app.store.account(signed.who.id).await?.and_then(|a| a.password_hash).map(PasswordHash);
    is_password(signed, form, "old", (signed.who.id, stored)).await
}

/// Whether what was typed at `at` is the password of an account, of which `stored` is kept; a fault is noted
/// where it is not.
pub(super) async fn is_password(
    visit: &Visit,
    form: &mut Form,
    at: &str,
    (person, stored): (PersonId, Option<PasswordHash>),
) -> Result<bool, WebError> {
    let (app, key, password) = (&visit.app, person.to_string(), form.value(at).to_owned());
    if !GUESSES.admits(app, &key).await? {
        return Err(WebError::TooMany);
    }
    if !app.passwords.verify(&password, stored.as_ref()).await? {
        form.fault(at, visit.l.account_password_wrong());
        return Ok(false);
    }
    GUESSES.forget(app, &key).await?;
    Ok(true)
}

/// What is said under a field for a new password.
pub(crate) fn password_hint(visit: &Visit) -> String {
    visit.l.account_password_hint(visit.l.number(MIN_CHARACTERS as u64))
}

/// Hashes a password.
pub(crate) async fn hash(visit: &Visit, password: &str) -> Result<PasswordHash, WebError> {
    Ok(visit.app.passwords.hash(password, visit.app.chance()).await?)
}

/// The languages, for a select.
pub(crate) fn languages() -> Vec<(&'static str, String)> {
    Language::ALL.into_iter().map(|l| (l.code(), locale::of(l).language_name())).collect()
}
