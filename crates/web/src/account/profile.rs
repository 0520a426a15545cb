//! What a person may change about their own account.

use super::{fields, sessions::SessionLine};
use crate::{
    absences,
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    session,
    visit::Signed,
};
use askama::Template;

#[derive(Template)]
#[template(path = "account/account.html")]
struct AccountPage {
    page: Page,
    form: Form,
    email: String,
    languages: Vec<(&'static str, String)>,
    roles: Vec<String>,
    /// Since when a second step is asked for, where it is.
    factor: Option<String>,
    /// When the person is away; nothing for those who are given no files.
    absences: Option<Vec<String>>,
    /// Whether the person may record absences of others.
    absences_of_others: bool,
    /// How many passkeys there are.
    passkeys: String,
    sessions: Vec<SessionLine>,
}

#[derive(Template)]
#[template(path = "account/password.html")]
struct PasswordPage {
    page: Page,
    form: Form,
    password_hint: String,
    email: String,
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
    // Told first: it stands first.
    fields::old_password(&signed, &mut form);
    let new = fields::new_password(&signed, &mut form, &[&signed.who.name, &signed.who.email]).await?;
    if !fields::is_owner(&signed, &mut form).await? {
        return password_view(&signed, form);
    }
    let app = &signed.app;
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
        factor: signed.app.store.factor(signed.who.id).await?.map(|f| l.factor_since(l.instant_with_zone(f.since))),
        roles: signed.who.staff.iter().map(|r| crate::admin::roles::title(l, r)).collect(),
        absences: absences.map(|absences| absences::days(l, &absences)),
        absences_of_others: absences::for_others(signed),
        passkeys: l.number(signed.app.store.passkeys_of(signed.who.id).await?.len()),
        sessions: super::sessions::lines(signed).await?,
        form,
    };
    show_with(view.form.status(), &view)
}

fn password_view(signed: &Signed, form: Form) -> Answer {
    let page = signed.page(signed.l.account_password_title()).with_form(&form);
    let (email, password_hint) = (signed.who.email.clone(), fields::password_hint(signed));
    show_with(form.status(), &PasswordPage { page, form, password_hint, email })
}
