//! Inviting somebody into the secretariat.

use super::people::{act, another};
use crate::{
    account::fields,
    error::{Answer, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::people::Command;
use persistence::{NewPerson, StoreError, address_digest};

#[derive(Template)]
#[template(path = "admin/invite.html")]
struct Invite {
    page: Page,
    form: Form,
    languages: Vec<(&'static str, String)>,
}

pub(super) async fn show_form(signed: Signed) -> Answer {
    let command_id = signed.app.uuid().to_string();
    let form = Form::filled([("language", signed.l.code().to_owned()), ("command_id", command_id)]);
    view(&signed, form)
}

pub(super) async fn invite(signed: Signed, mut form: Form) -> Answer {
    let name = fields::name_saying(&signed, &mut form, signed.l.admin_invite_nameless());
    let email = fields::email(&signed, &mut form);
    let language = fields::language(&signed, &form);
    if form.is_to_be_shown() {
        return view(&signed, form);
    }
    let store = &signed.app.store;
    let command_id = form.command()?;
    let person = NewPerson { id: store.new_id(), email: email.clone(), name, language, password_hash: None };
    let taken_over = match store.person_invite(&signed.viewer(), command_id, person).await {
        Err(StoreError::Taken(_)) => {
            form.fault("email", signed.l.admin_invite_known());
            return view(&signed, form);
        }
        other => other?,
    };
    let l = signed.l;
    signed.say(if taken_over { l.admin_invite_taken_over(email) } else { l.admin_invite_done(email) });
    Ok(see("/admin/people"))
}

/// An invitation that was not taken up is sent again: the link of the one before works no longer.
pub(super) async fn again(signed: Signed, Path(id): Path<String>, form: Form) -> Answer {
    let person = another(&signed, &id).await?;
    act(&signed, person.id, &form, Command::Invite { address: address_digest(&person.email) }, &[]).await?;
    signed.say(signed.l.admin_invite_done(person.email));
    Ok(see(format!("/admin/people/{}", person.id)))
}

fn view(signed: &Signed, form: Form) -> Answer {
    let page = signed.desk(signed.l.admin_invite()).with_form(&form);
    show_with(form.status(), &Invite { page, form, languages: fields::languages() })
}
