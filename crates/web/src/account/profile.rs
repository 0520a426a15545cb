//! What a person may change about their own account.

use super::{fields, sessions::SessionLine};
use crate::{
    absences,
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    session,
    throttle::GUESSES,
    visit::Signed,
};
use askama::Template;
use identity::PasswordHash;

#[derive(Template)]
#[template(path = "account/account.html")]
struct AccountPage {
    page: Page,
    form: Form,
    email: String,
    languages: Vec<(&'static str, String)>,
    roles: Vec<String>,
    /// When the person is away; nothing for those who are given no files.
    absences: Option<Vec<String>>,
    /// Whether the person may record absences of others.
    absences_of_others: bool,
    sessions: Vec<SessionLine>,
}

#[derive(Template)]
#[template(path = "account/password.html")]
struct PasswordPage {
    page: Page,
    form: Form,
    password_hint: String,
}

pub(super) async fn show_form(signed: Signed) -> Answer {
    let account = signed.app.store.account(signed.who.id).await?.ok_or(WebError::NotFound)?;
    let form = Form::filled([("name", account.name.as_str()), ("language", account.language.code())]);
    view(&signed, form).await
}

pub(super) async fn save(signed: Signed, mut form: Form) -> Answer {
    let name = fields::name(&signed, &mut form);
    let language = fields::language(&signed, &form);
    if form.is_to_be_shown() {
        return view(&signed, form).await;
    }
    signed.app.store.person_update(signed.who.id, &name, language).await?;
    signed.say(locale::of(language).account_saved());
    // What is chosen here counts from now on, whatever this browser remembered before.
    Ok(see(format!("/account?lang={}", language.code())))
}

pub(super) async fn password(signed: Signed) -> Answer {
    password_view(&signed, Form::blank())
}

pub(super) async fn change_password(signed: Signed, mut form: Form) -> Answer {
    let old = form.value("old").to_owned();
    if old.is_empty() {
        form.fault("old", signed.l.account_fault_password_old());
    }
    let new = fields::new_password(&signed, &mut form, &[&signed.who.name, &signed.who.email]).await?;
    if form.is_to_be_shown() {
        return password_view(&signed, form);
    }
    let (app, key) = (&signed.app, signed.who.id.to_string());
    if !GUESSES.admits(app, &key).await? {
        return Err(WebError::TooMany);
    }
    let stored = app.store.account(signed.who.id).await?.and_then(|a| a.password_hash).map(PasswordHash);
    if !app.passwords.verify(&old, stored.as_ref()).await? {
        form.fault("old", signed.l.account_password_wrong());
        return password_view(&signed, form);
    }
    GUESSES.forget(app, &key).await?;
    let hash = fields::hash(&signed, &new).await?;
    let this = signed.session.id().map(|id| session::hash(&id));
    app.store.person_change_password(app.store.new_id(), signed.who.id, &hash.0, this).await?;
    signed.say(signed.l.account_password_changed());
    Ok(see("/account"))
}

async fn view(signed: &Signed, form: Form) -> Answer {
    let l = signed.l;
    let page = signed.page(l.account_title()).with_form(&form);
    let absences = if signed.who.is_staff() {
        Some(signed.app.store.attendance(&signed.viewer(), signed.who.id).await?.absences)
    } else {
        None
    };
    let view = AccountPage {
        page,
        email: signed.who.email.clone(),
        languages: fields::languages(),
        roles: signed.who.staff.iter().map(|r| crate::admin::roles::title(l, r)).collect(),
        absences: absences.map(|absences| absences::days(l, &absences)),
        absences_of_others: absences::for_others(signed),
        sessions: super::sessions::lines(signed).await?,
        form,
    };
    show_with(view.form.status(), &view)
}

fn password_view(signed: &Signed, form: Form) -> Answer {
    let page = signed.page(signed.l.account_password_title()).with_form(&form);
    show_with(form.status(), &PasswordPage { page, form, password_hint: fields::password_hint(signed) })
}
