//! Another role for a colleague, another owner, somebody who leaves.

use super::{choices, chosen, command, crumb, give, open, own};
use crate::{
    applicant::Confirm,
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    kernel::{NgoRole, PersonId},
    organization::Command,
};
use persistence::read::organization::{Member, OrganizationPeople};

type At = Path<(String, String)>;

/// Somebody who belongs to the organization.
fn member<'a>(organization: &'a OrganizationPeople, person: &str) -> Result<&'a Member, WebError> {
    let person: PersonId = person.parse().map_err(|_| WebError::NotFound)?;
    organization.members.iter().find(|m| m.person == person).ok_or(WebError::NotFound)
}

fn at(organization: &OrganizationPeople, member: &Member, last: &str) -> String {
    format!("/organizations/{}/people/{}/{last}", organization.id, member.person)
}

#[derive(Template)]
#[template(path = "organization/role.html")]
struct RoleView {
    page: Page,
    form: Form,
    crumb: (String, String),
    action: String,
    choices: Vec<(&'static str, String)>,
    seen: u64,
    command_id: String,
}

/// `GET /organizations/{id}/people/{person}/role`
pub(super) async fn role(signed: Signed, Path((id, person)): At) -> Answer {
    let organization = own(&signed, &id).await?;
    let member = member(&organization, &person)?;
    role_page(&signed, &organization, member, Form::filled([("role", member.role.key())]))
}

/// `POST /organizations/{id}/people/{person}/role`
pub(super) async fn change_role(signed: Signed, Path((id, person)): At, mut form: Form) -> Answer {
    let organization = own(&signed, &id).await?;
    let member = member(&organization, &person)?;
    let role = chosen(signed.l, &mut form);
    let (Some(role), false) = (role, form.is_to_be_shown()) else {
        return role_page(&signed, &organization, member, form);
    };
    if role != member.role {
        let command = Command::ChangeRole { person: member.person, role };
        if let Some(says) = give(&signed, &organization, &form, command, &[]).await? {
            form.fault("role", says);
            return role_page(&signed, &organization, member, form);
        }
    }
    signed.say(signed.l.account_saved());
    Ok(see(format!("/organizations/{id}")))
}

fn role_page(signed: &Signed, organization: &OrganizationPeople, member: &Member, form: Form) -> Answer {
    let l = signed.l;
    let view = RoleView {
        page: signed.page(locale::plain(&l.organization_role_title(&member.name))).with_form(&form),
        crumb: crumb(organization),
        action: at(organization, member, "role"),
        choices: choices(l),
        seen: organization.seq.0,
        command_id: command(signed, &form),
        form,
    };
    show_with(view.form.status(), &view)
}

/// `GET /organizations/{id}/people/{person}/owner`
pub(super) async fn ask_owner(signed: Signed, Path((id, person)): At) -> Answer {
    let organization = own(&signed, &id).await?;
    let member = member(&organization, &person)?;
    if member.role == NgoRole::Owner {
        return Err(WebError::NotFound);
    }
    owner_page(&signed, &organization, member, None)
}

/// `POST /organizations/{id}/people/{person}/owner`
pub(super) async fn make_owner(signed: Signed, Path((id, person)): At, form: Form) -> Answer {
    let organization = open(&signed, &id).await?;
    let member = member(&organization, &person)?;
    let command = Command::MoveOwnership { to: member.person, reason: None };
    if let Some(says) = give(&signed, &organization, &form, command, &[]).await? {
        return owner_page(&signed, &organization, member, Some(says));
    }
    signed.say(signed.l.organization_owner_done(&member.name));
    Ok(see(format!("/organizations/{id}")))
}

fn owner_page(signed: &Signed, organization: &OrganizationPeople, member: &Member, refusal: Option<String>) -> Answer {
    let l = signed.l;
    Confirm {
        page: signed.page(locale::plain(&l.organization_owner_title(&member.name))),
        crumb: crumb(organization),
        words: vec![l.organization_owner_lede(&member.name, &organization.name), l.organization_owner_after()],
        refusal,
        action: at(organization, member, "owner"),
        seen: organization.seq.0,
        command_id: command(signed, &Form::blank()),
        button: l.organization_owner_make(),
        grave: false,
        back: (crumb(organization).0, l.common_cancel()),
    }
    .answer()
}

/// `GET /organizations/{id}/people/{person}/remove`
pub(super) async fn ask_remove(signed: Signed, Path((id, person)): At) -> Answer {
    let organization = open(&signed, &id).await?;
    let member = member(&organization, &person)?;
    let may = organization.role == NgoRole::Owner || member.person == signed.who.id;
    if !may || member.role == NgoRole::Owner {
        return Err(WebError::NotFound);
    }
    remove_page(&signed, &organization, member, None)
}

/// `POST /organizations/{id}/people/{person}/remove`
pub(super) async fn remove(signed: Signed, Path((id, person)): At, form: Form) -> Answer {
    let organization = open(&signed, &id).await?;
    let member = member(&organization, &person)?;
    let leaves = member.person == signed.who.id;
    match give(&signed, &organization, &form, Command::RemoveMember { person: member.person }, &[]).await? {
        Some(says) => remove_page(&signed, &organization, member, Some(says)),
        None if leaves => {
            signed.say(signed.l.organization_leave_done(&organization.name));
            Ok(see("/applications"))
        }
        None => {
            signed.say(signed.l.organization_remove_done(&member.name));
            Ok(see(format!("/organizations/{id}")))
        }
    }
}

fn remove_page(signed: &Signed, organization: &OrganizationPeople, member: &Member, refusal: Option<String>) -> Answer {
    let l = signed.l;
    let (title, lede, button) = if member.person == signed.who.id {
        (l.organization_leave_title(&organization.name), l.organization_leave_lede(), l.organization_leave())
    } else {
        let lede = l.organization_remove_lede(&member.name);
        (l.organization_remove_title(&member.name), lede, l.organization_remove())
    };
    Confirm {
        page: signed.page(locale::plain(&title)),
        crumb: crumb(organization),
        words: vec![lede],
        refusal,
        action: at(organization, member, "remove"),
        seen: organization.seq.0,
        command_id: command(signed, &Form::blank()),
        button,
        grave: true,
        back: (crumb(organization).0, l.common_cancel()),
    }
    .answer()
}
