//! An organization and its people: name and seat, who works for it as what, invitations. Another
//! organization does not exist here.

mod invite;
mod joining;
mod name;
mod page;
mod people;

use crate::{
    error::WebError,
    form::{COMMAND, Form},
    routes::{
        Audience::{Everyone, SignedIn},
        Row, get, post,
    },
    visit::Signed,
};
use domain::{
    kernel::{CommandId, Envelope, NgoRole, OrganizationId},
    organization::{Command, CommandKind as C},
};
use locale::{L10n, words};
use persistence::{NewText, Refusal, StoreError, read::organization::OrganizationPeople};

/// The rows of these pages.
pub(crate) fn routes() -> Vec<Row> {
    vec![
        get("/organizations/{id}", SignedIn, page::page),
        get("/organizations/{id}/name", SignedIn, name::page),
        post("/organizations/{id}/name", SignedIn, name::save).keeps().gives(C::Rename),
        get("/organizations/{id}/invite", SignedIn, invite::page),
        post("/organizations/{id}/invite", SignedIn, invite::invite).keeps().gives(C::Invite),
        get("/organizations/{id}/invitations/{address}/revoke", SignedIn, invite::ask_revoke),
        post("/organizations/{id}/invitations/{address}/revoke", SignedIn, invite::revoke).gives(C::RevokeInvitation),
        get("/organizations/{id}/people/{person}/role", SignedIn, people::role),
        post("/organizations/{id}/people/{person}/role", SignedIn, people::change_role).keeps().gives(C::ChangeRole),
        get("/organizations/{id}/people/{person}/owner", SignedIn, people::ask_owner),
        post("/organizations/{id}/people/{person}/owner", SignedIn, people::make_owner).gives(C::MoveOwnership),
        get("/organizations/{id}/people/{person}/remove", SignedIn, people::ask_remove),
        post("/organizations/{id}/people/{person}/remove", SignedIn, people::remove).gives(C::RemoveMember),
        get("/invitations/{secret}", Everyone, joining::page),
        post("/invitations/{secret}", Everyone, joining::join).keeps().gives(C::AcceptInvitation),
    ]
}

/// The organization of an address; whoever does not belong to it is told that there is none.
async fn open(signed: &Signed, id: &str) -> Result<OrganizationPeople, WebError> {
    let id: OrganizationId = id.parse().map_err(|_| WebError::NotFound)?;
    Ok(signed.app.store.organization_people(&signed.viewer(), id).await?)
}

/// The same for its owner; for everybody else the page is not there.
async fn own(signed: &Signed, id: &str) -> Result<OrganizationPeople, WebError> {
    let organization = open(signed, id).await?;
    if organization.role == NgoRole::Owner { Ok(organization) } else { Err(WebError::NotFound) }
}

/// Gives a command on the organization as its page showed it; words where the law says no.
async fn give(
    signed: &Signed,
    organization: &OrganizationPeople,
    form: &Form,
    command: Command,
    texts: &[NewText],
) -> Result<Option<String>, WebError> {
    let (command_id, seen) = form.envelope()?;
    let envelope = Envelope { command_id, seen: Some(seen), command };
    let given = signed.app.store.organization(&signed.viewer(), organization.id, envelope, texts).await;
    said(signed.l, given.map(|_| ()))
}

/// What the law says, if it says no.
fn said(l: &L10n, given: Result<(), StoreError>) -> Result<Option<String>, WebError> {
    match given {
        Ok(()) => Ok(None),
        Err(StoreError::Refused(Refusal::Organization(refusal))) => Ok(Some(words::organization_refusal(l, &refusal))),
        Err(error) => Err(error.into()),
    }
}

/// The identity of the press: kept while the same page comes back with something to correct.
fn command(signed: &Signed, form: &Form) -> String {
    match form.text(COMMAND) {
        kept if !kept.is_empty() && form.again.is_some() => kept.to_owned(),
        _ => signed.app.store.new_id::<CommandId>().to_string(),
    }
}

/// What somebody may do, in a word or two.
fn role_name(l: &L10n, role: NgoRole) -> String {
    match role {
        NgoRole::Owner => l.organization_role_owner(),
        NgoRole::Editor => l.organization_role_editor(),
        NgoRole::Viewer => l.organization_role_viewer(),
    }
}

/// The roles that can be given: the ownership is moved.
fn choices(l: &L10n) -> Vec<(&'static str, String)> {
    vec![
        (NgoRole::Editor.key(), l.organization_choice_editor()),
        (NgoRole::Viewer.key(), l.organization_choice_viewer()),
    ]
}

/// The role that was chosen; a fault is noted where none was.
fn chosen(l: &L10n, form: &mut Form) -> Option<NgoRole> {
    let role = NgoRole::from_key(form.text("role")).filter(|role| *role != NgoRole::Owner);
    if role.is_none() {
        form.fault("role", l.organization_fault_role());
    }
    role
}

/// Where pages of an organization hang.
fn crumb(organization: &OrganizationPeople) -> (String, String) {
    (format!("/organizations/{}", organization.id), organization.name.clone())
}
