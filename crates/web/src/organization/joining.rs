//! The link of an invitation: for whoever has an account and for whoever has none. Opening it
//! changes nothing, its button does.

use super::{role_name, said};
use crate::{
    account::fields,
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    visit::Visit,
};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use domain::kernel::CommandId;
use persistence::{Invitation, Invitee, NewPerson, StoreError, address_digest};

#[derive(Template)]
#[template(path = "organization/joining.html")]
struct View {
    page: Page,
    form: Form,
    words: Vec<String>,
    asks: Asks,
    action: String,
    command_id: String,
    password_hint: String,
}

/// What has to happen before somebody belongs to the organization.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asks {
    /// The button, by whoever has the address.
    Press,
    /// A name and a password: there is no account of this address.
    Account,
    /// Signing in with the account of this address.
    SignIn,
    /// Signing out first: another account is at the keyboard.
    Another,
    /// Nothing can be done: the link opens nothing.
    Nothing,
}

/// `GET /invitations/{secret}`
pub(super) async fn page(visit: Visit, Path(secret): Path<String>) -> Answer {
    show(&visit, &secret, Form::blank()).await
}

/// `POST /invitations/{secret}`
pub(super) async fn join(visit: Visit, Path(secret): Path<String>, form: Form) -> Answer {
    let Some(invitation) = visit.app.store.invitation(&secret).await? else { return gone(&visit) };
    match asks(&visit, &invitation) {
        Asks::Press if form.is_to_be_shown() => show(&visit, &secret, form).await,
        Asks::Press => accept(&visit, &secret, &invitation, form).await,
        Asks::Account => open_account(&visit, &secret, &invitation, form).await,
        Asks::SignIn | Asks::Another | Asks::Nothing => show(&visit, &secret, form).await,
    }
}

fn asks(visit: &Visit, invitation: &Invitation) -> Asks {
    let is_own = |email: &str| address_digest(email) == address_digest(&invitation.address);
    match (&visit.who, invitation.invitee) {
        (Some(who), _) if is_own(&who.email) => Asks::Press,
        (Some(_), _) => Asks::Another,
        (None, Invitee::Known) => Asks::SignIn,
        (None, Invitee::Nobody | Invitee::Unproved) => Asks::Account,
    }
}

async fn accept(visit: &Visit, secret: &str, invitation: &Invitation, mut form: Form) -> Answer {
    let who = visit.who.as_ref().ok_or(WebError::NotFound)?;
    let accepted = visit.app.store.invitation_accept(&who.viewer(), secret, form.command()?).await;
    let is_dead = matches!(accepted, Ok(None));
    if let Some(says) = said(visit.l, accepted.map(|_| ()))? {
        form.fault("join", says);
        return show(visit, secret, form).await;
    }
    if is_dead {
        return gone(visit);
    }
    visit.say(visit.l.organization_join_done(&invitation.name));
    Ok(see(format!("/organizations/{}", invitation.organization)))
}

async fn open_account(visit: &Visit, secret: &str, invitation: &Invitation, mut form: Form) -> Answer {
    let name = fields::name(visit, &mut form);
    let password = fields::new_password(visit, &mut form, &[&name, &invitation.address]).await?;
    if form.is_to_be_shown() {
        return show(visit, secret, form).await;
    }
    let (store, hash) = (&visit.app.store, fields::hash(visit, &password).await?);
    let person = NewPerson {
        id: store.new_id(),
        email: invitation.address.clone(),
        name,
        language: visit.l.language(),
        password_hash: Some(hash.0),
    };
    let joined = match store.invitation_join(secret, form.command()?, person).await {
        // There is an account by now: its owner signs in.
        Err(StoreError::Taken(_)) => return Ok(see(format!("/invitations/{secret}"))),
        other => other,
    };
    let is_dead = matches!(joined, Ok(None));
    if let Some(says) = said(visit.l, joined.map(|_| ()))? {
        form.fault("name", says);
        return show(visit, secret, form).await;
    }
    if is_dead {
        return gone(visit);
    }
    visit.say(visit.l.organization_join_account_done());
    Ok(see(format!("/sign-in?next=/organizations/{}", invitation.organization)))
}

async fn show(visit: &Visit, secret: &str, form: Form) -> Answer {
    let Some(invitation) = visit.app.store.invitation(secret).await? else { return gone(visit) };
    let (l, asks) = (visit.l, asks(visit, &invitation));
    let role = role_name(l, invitation.role);
    let lede = match &invitation.by {
        Some(by) => l.organization_join_lede(by, &invitation.name, role),
        None => l.organization_join_lede_house(&invitation.name, role),
    };
    let then = match asks {
        Asks::Press | Asks::Nothing => l.organization_join_until(l.instant_with_zone(invitation.until)),
        Asks::Account => l.organization_join_account(&invitation.address),
        Asks::SignIn => l.organization_join_sign_in(&invitation.address),
        Asks::Another => l.organization_join_another(&invitation.address),
    };
    let page = visit.page(locale::plain(&l.organization_join_title(&invitation.name)));
    let has_form = matches!(asks, Asks::Press | Asks::Account);
    let view = View {
        page: if has_form { page.with_form(&form) } else { page },
        words: vec![lede, then],
        asks,
        action: format!("/invitations/{secret}"),
        command_id: visit.app.store.new_id::<CommandId>().to_string(),
        password_hint: fields::password_hint(visit),
        form,
    };
    show_with(view.form.status(), &view)
}

/// The link was used, its invitation was taken back or has run out, or never was.
fn gone(visit: &Visit) -> Answer {
    let l = visit.l;
    let view = View {
        page: visit.page(l.organization_join_gone()),
        form: Form::blank(),
        words: vec![l.organization_join_gone_text()],
        asks: Asks::Nothing,
        action: String::new(),
        command_id: String::new(),
        password_hint: String::new(),
    };
    show_with(StatusCode::NOT_FOUND, &view)
}
