//! The organization: what it is called, who works for it, who is invited.

use super::{open, role_name};
use crate::{
    error::{Answer, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::kernel::{Calendar, NgoRole, OrganizationId};
use locale::L10n;
use persistence::read::organization::{Invited, Member, OrganizationPeople};

#[derive(Template)]
#[template(path = "organization/page.html")]
struct View {
    page: Page,
    id: OrganizationId,
    owner: bool,
    facts: Vec<(String, String)>,
    people: Vec<Line>,
    invitations: Vec<Line>,
}

/// Somebody who belongs to it, or is invited.
struct Line {
    name: String,
    detail: String,
    class: &'static str,
    role: String,
    tools: Vec<(String, String)>,
}

/// `GET /organizations/{id}`
pub(super) async fn page(signed: Signed, Path(id): Path<String>) -> Answer {
    let organization = open(&signed, &id).await?;
    let l = signed.l;
    let country = organization.country.as_deref().map(|code| l.country(code).to_owned());
    let facts = [
        country.map(|name| (l.organization_country(), name)),
        Some((l.organization_since(), l.date(Calendar::moment(organization.registered).day))),
        Some((l.organization_your_role(), role_name(l, organization.role))),
    ];
    show(&View {
        page: signed.page(locale::plain(&organization.name)),
        id: organization.id,
        owner: organization.role == NgoRole::Owner,
        facts: facts.into_iter().flatten().collect(),
        people: organization.members.iter().map(|m| member(&signed, &organization, m)).collect(),
        invitations: organization.invitations.iter().map(|i| invited(&signed, &organization, i)).collect(),
    })
}

fn member(signed: &Signed, organization: &OrganizationPeople, member: &Member) -> Line {
    let (l, is_self) = (signed.l, member.person == signed.who.id);
    let at = |last: &str| format!("/organizations/{}/people/{}/{last}", organization.id, member.person);
    let tools = match (organization.role, member.role) {
        (_, NgoRole::Owner) => Vec::new(),
        (NgoRole::Owner, _) => vec![
            (at("role"), l.organization_role_change()),
            (at("owner"), l.organization_owner_make()),
            (at("remove"), l.organization_remove()),
        ],
        _ if is_self => vec![(at("remove"), l.organization_leave())],
        _ => Vec::new(),
    };
    Line {
        name: if is_self { l.organization_you(&member.name) } else { member.name.clone() },
        detail: member.email.clone(),
        class: if member.role == NgoRole::Owner { "ours" } else { "" },
        role: role_name(l, member.role),
        tools,
    }
}

fn invited(signed: &Signed, organization: &OrganizationPeople, invitation: &Invited) -> Line {
    let l: &L10n = signed.l;
    let over = invitation.until < signed.app.now();
    let until = l.instant_with_zone(invitation.until);
    let until = if over { l.organization_invitation_over(until) } else { l.organization_invitation_until(until) };
    let by = invitation.by.as_ref().map(|name| l.organization_invited_by(name));
    let tools = if organization.role == NgoRole::Owner {
        let at = format!("/organizations/{}/invitations/{}/revoke", organization.id, invitation.digest);
        vec![(at, l.organization_revoke())]
    } else {
        Vec::new()
    };
    Line {
        name: invitation.address.clone().unwrap_or_else(|| l.organization_address_gone()),
        detail: [Some(until), by].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        class: if over { "shut" } else { "yours" },
        role: role_name(l, invitation.role),
        tools,
    }
}
