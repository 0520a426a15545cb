//! An organization and its people, as its own people see them.

use crate::{
    among::Among as _,
    entity::{members, outbox, persons},
    error::StoreError,
    law::address_digest,
    ledger,
    outbox::Recipient,
    store::Store,
    viewer::Viewer,
};
use domain::{
    kernel::{Digest, Instant, NgoRole, OrganizationId, PersonId, Seq},
    organization::Organization,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;
use uuid::Uuid;

/// An organization with everybody who works for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganizationPeople {
    /// Which.
    pub id: OrganizationId,
    /// Where its stream stands, as commands name it.
    pub seq: Seq,
    /// Its name.
    pub name: String,
    /// Code of the country or area of its seat, where known.
    pub country: Option<String>,
    /// When it was registered here.
    pub registered: Instant,
    /// What the viewer may do for it.
    pub role: NgoRole,
    /// Everybody who belongs to it: the owner, then editors, then viewers, by name.
    pub members: Vec<Member>,
    /// Invitations that nobody has taken up, those that have run out among them.
    pub invitations: Vec<Invited>,
}

/// Somebody who belongs to an organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub person: PersonId,
    /// Name as the person wrote it.
    pub name: String,
    /// Address.
    pub email: String,
    /// As what.
    pub role: NgoRole,
    /// Since when with this role.
    pub since: Instant,
}

/// An invitation that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// The address, by its digest.
    pub digest: Digest,
    /// The address itself: it stands in the message alone, as long as that is kept.
    pub address: Option<String>,
    /// As what.
    pub role: NgoRole,
    /// By whom; nobody by name where the secretariat did.
    pub by: Option<String>,
    /// Until when it can be accepted.
    pub until: Instant,
}

impl Store {
    /// An organization that the viewer belongs to, with its people; `NotFound` to everybody else.
    pub async fn organization_people(
        &self,
        viewer: &Viewer,
        id: OrganizationId,
    ) -> Result<OrganizationPeople, StoreError> {
        let role = viewer.actor().ngo_role(id).ok_or(StoreError::NotFound)?;
        let state = ledger::history::<Organization>(self.reader(), id.0).await?.state.ok_or(StoreError::NotFound)?;
        let name = self.organization_name(id).await?;
        let by = state.invitations.values().map(|i| i.by).filter(|by| state.members.contains_key(by)).collect();
        let (inviters, addresses) = (self.names_of(by).await?, self.invited_addresses(id).await?);
        let invitations = state.invitations.iter().map(|(digest, invitation)| Invited {
            digest: *digest,
            address: addresses.get(digest).cloned(),
            role: invitation.role,
            by: inviters.get(&invitation.by).cloned(),
            until: invitation.until,
        });
        Ok(OrganizationPeople {
            id,
            seq: state.seq,
            name: name.name,
            country: name.country,
            registered: state.registered,
            role,
            members: self.members_of(id).await?,
            invitations: invitations.collect(),
        })
    }

    async fn members_of(&self, id: OrganizationId) -> Result<Vec<Member>, StoreError> {
        let rows = members::Entity::find().filter(members::Column::Organization.eq(id.0)).all(self.reader()).await?;
        let people: BTreeMap<Uuid, persons::Model> = persons::Entity::find()
            .filter(persons::Column::Id.among(rows.iter().map(|r| r.person)))
            .all(self.reader())
            .await?
            .into_iter()
            .map(|p| (p.id, p))
            .collect();
        let mut members: Vec<Member> = rows
            .into_iter()
            .filter_map(|row| {
                let person = people.get(&row.person)?;
                Some(Member {
                    person: row.person.into(),
                    name: person.name.clone(),
                    email: person.email.clone(),
                    role: NgoRole::from_key(&row.role)?,
                    since: Instant::from_micros(row.since),
                })
            })
            .collect();
        let rank = |role| match role {
            NgoRole::Owner => 0,
            NgoRole::Editor => 1,
            NgoRole::Viewer => 2,
        };
        members.sort_by(|a, b| (rank(a.role), &a.name, a.person).cmp(&(rank(b.role), &b.name, b.person)));
        Ok(members)
    }

    /// Where the invitations of an organization were sent, by the digest that its history holds.
    async fn invited_addresses(&self, id: OrganizationId) -> Result<BTreeMap<Digest, String>, StoreError> {
        let rows: Vec<String> = outbox::Entity::find()
            .select_only()
            .column(outbox::Column::Recipient)
            .filter(outbox::Column::CauseStream.eq(id.0))
            .filter(outbox::Column::Template.eq("invited"))
            .order_by_asc(outbox::Column::CauseSeq)
            .into_tuple()
            .all(self.reader())
            .await?;
        Ok(rows
            .iter()
            .filter_map(|text| match Recipient::read(text)? {
                Recipient::Address(address) => Some((address_digest(&address), address)),
                Recipient::Person(_) => None,
            })
            .collect())
    }
}
