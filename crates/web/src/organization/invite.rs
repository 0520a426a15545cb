//! Inviting a colleague, and taking an invitation back.

use super::{choices, chosen, command, crumb, give, own, said};
use crate::{
    account::{fields, may_cause, may_write},
    applicant::Confirm,
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{kernel::Digest, organization::Command};
use persistence::{address_digest, read::organization::OrganizationPeople};

#[derive(Template)]
#[template(path = "organization/invite.html")]
struct View {
    page: Page,
    form: Form,
    crumb: (String, String),
    choices: Vec<(&'static str, String)>,
    command_id: String,
}

/// `GET /organizations/{id}/invite`
pub(super) async fn page(signed: Signed, Path(id): Path<String>) -> Answer {
    let organization = own(&signed, &id).await?;
    show(&signed, &organization, Form::blank())
}

/// `POST /organizations/{id}/invite`
pub(super) async fn invite(signed: Signed, Path(id): Path<String>, mut form: Form) -> Answer {
    let organization = own(&signed, &id).await?;
    let l = signed.l;
    let email = fields::email(&signed, &mut form);
    let role = chosen(l, &mut form);
    let digest = address_digest(&email);
    if organization.members.iter().any(|m| address_digest(&m.email) == digest) {
        form.fault("email", l.refused_already_member());
    }
    let (Some(role), false) = (role, form.is_to_be_shown()) else { return show(&signed, &organization, form) };
    if !may_cause(&signed).await? {
        form.fault("email", l.organization_fault_often_by());
        return show(&signed, &organization, form);
    }
    if !may_write(&signed, &email).await? {
        form.fault("email", l.organization_fault_often());
        return show(&signed, &organization, form);
    }
    let (viewer, command_id) = (signed.viewer(), form.command()?);
    let invited = signed.app.store.organization_invite(&viewer, organization.id, command_id, &email, role).await;
    if let Some(says) = said(l, invited.map(|_| ()))? {
        form.fault("email", says);
        return show(&signed, &organization, form);
    }
    signed.say(l.organization_invite_done(email));
    Ok(see(format!("/organizations/{id}")))
}

fn show(signed: &Signed, organization: &OrganizationPeople, form: Form) -> Answer {
    let l = signed.l;
    let view = View {
        page: signed.page(l.organization_invite_title()).with_form(&form),
        crumb: crumb(organization),
        choices: choices(l),
        command_id: command(signed, &form),
        form,
    };
    show_with(view.form.status(), &view)
}

/// `GET /organizations/{id}/invitations/{address}/revoke`
pub(super) async fn ask_revoke(signed: Signed, Path((id, address)): Path<(String, String)>) -> Answer {
    let organization = own(&signed, &id).await?;
    let digest: Digest = address.parse().map_err(|_| WebError::NotFound)?;
    revoke_page(&signed, &organization, digest, None)
}

/// `POST /organizations/{id}/invitations/{address}/revoke`
pub(super) async fn revoke(signed: Signed, Path((id, address)): Path<(String, String)>, form: Form) -> Answer {
    let organization = own(&signed, &id).await?;
    let digest: Digest = address.parse().map_err(|_| WebError::NotFound)?;
    let command = Command::RevokeInvitation { address: digest };
    if let Some(says) = give(&signed, &organization, &form, command, &[]).await? {
        return revoke_page(&signed, &organization, digest, Some(says));
    }
    signed.say(signed.l.organization_revoke_done());
    Ok(see(format!("/organizations/{id}")))
}

fn revoke_page(signed: &Signed, organization: &OrganizationPeople, digest: Digest, refusal: Option<String>) -> Answer {
    let l = signed.l;
    let invitation = organization.invitations.iter().find(|i| i.digest == digest);
    if invitation.is_none() && refusal.is_none() {
        return Err(WebError::NotFound);
    }
    let address = invitation.and_then(|i| i.address.clone()).unwrap_or_else(|| l.organization_address_gone());
    Confirm {
        page: signed.page(l.organization_revoke_title()),
        crumb: crumb(organization),
        words: vec![l.organization_revoke_lede(address)],
        refusal,
        action: format!("/organizations/{}/invitations/{digest}/revoke", organization.id),
        seen: organization.seq.0,
        command_id: command(signed, &Form::blank()),
        button: l.organization_revoke(),
        grave: true,
        back: (crumb(organization).0, l.common_cancel()),
    }
    .answer()
}
