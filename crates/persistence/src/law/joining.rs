//! What a link in a message does: an invitation is taken up, an address becomes the account's own.
//! The secret proves the address that it was sent to, whether there is an account or not.

use super::{
    Asked, Deed, Half, content,
    people::{NewPerson, address_digest, insert, oneself, set_password, verify},
};
use crate::{
    error::StoreError,
    folding,
    ledger::{self, Outcome},
    store::Store,
    tokens::{self, Token, TokenPurpose},
    tx::Tx,
    viewer::Viewer,
};
use domain::{
    kernel::{CommandId, Digest, Instant, NgoRole, OrganizationId, PersonId},
    organization::{self, Organization},
    people::{Command, EventKind},
};
use sea_orm::FromQueryResult;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An invitation, as its link shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Into which organization.
    pub organization: OrganizationId,
    /// Its name.
    pub name: String,
    /// The address that was invited.
    pub address: String,
    /// As what.
    pub role: NgoRole,
    /// By whom; nobody by name where the secretariat invites.
    pub by: Option<String>,
    /// Until when it can be accepted.
    pub until: Instant,
    /// Who has an account of this address.
    pub invitee: Invitee,
}

/// Who has an account of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invitee {
    /// Nobody.
    Nobody,
    /// Somebody who has not proved it: perhaps a stranger.
    Unproved,
    /// Somebody who has.
    Known,
}

/// What stands beside the hash of an invitation's secret.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Invites {
    organization: OrganizationId,
    address: String,
}

/// What stands beside the hash of the secret that makes an address the account's own.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Becomes {
    address: String,
}

#[derive(FromQueryResult)]
struct Known {
    id: Uuid,
    verified_at: Option<i64>,
    password_hash: Option<String>,
}

impl Store {
    /// Mints the secret of an invitation's link, at sending.
    pub async fn invitation_mint(&self, organization: OrganizationId, address: &str) -> Result<String, StoreError> {
        let invites = Invites { organization, address: address.to_owned() };
        self.token_mint(TokenPurpose::Invite, None, &serde_json::to_string(&invites)?).await
    }

    /// The invitation behind a link; `None` where the link opens nothing, or the invitation was
    /// taken back, taken up or has run out.
    pub async fn invitation(&self, secret: &str) -> Result<Option<Invitation>, StoreError> {
        let Some(token) = self.token_peek(TokenPurpose::Invite, secret).await? else { return Ok(None) };
        let Invites { organization, address } = serde_json::from_str(&token.data)?;
        let Some(state) = ledger::history::<Organization>(self.reader(), organization.0).await?.state else {
            return Ok(None);
        };
        let standing = state.invitations.get(&address_digest(&address)).filter(|i| self.now() <= i.until);
        let Some(standing) = standing else { return Ok(None) };
        let invitee = match self.account_by_email(&address).await? {
            None => Invitee::Nobody,
            Some(account) if account.verified_at.is_none() => Invitee::Unproved,
            Some(_) => Invitee::Known,
        };
        let by = if state.members.contains_key(&standing.by) {
            self.names_of([standing.by].into()).await?.remove(&standing.by)
        } else {
            None
        };
        let name = self.organization_name(organization).await?.name;
        Ok(Some(Invitation { organization, name, address, role: standing.role, by, until: standing.until, invitee }))
    }

    /// Somebody who is signed in takes an invitation up. `None` where the secret opens nothing; a
    /// lawful no leaves it as it was.
    pub async fn invitation_accept(
        &self,
        viewer: &Viewer,
        secret: &str,
        command_id: CommandId,
    ) -> Result<Option<Outcome>, StoreError> {
        let args = (viewer.clone(), Digest::of(secret.as_bytes()), command_id);
        self.write(args, |tx, (viewer, secret, command_id)| {
            Box::pin(async move {
                let (by, said) = (viewer.actor().kind(), content::digest(&secret.to_string()));
                if let Some(first) = ledger::first_answer(tx, *command_id, by, Some(&said)).await? {
                    return Ok(Some(first));
                }
                let Some(invites) = invites(tx, *secret).await? else { return Ok(None) };
                join(tx, viewer, &invites, (*secret, *command_id)).await.map(Some)
            })
        })
        .await
    }

    /// Somebody without an account, or with one whose address nobody has proved, takes an invitation
    /// up: the link is the proof. `Taken` where there is an account by now: its owner signs in.
    pub async fn invitation_join(
        &self,
        secret: &str,
        command_id: CommandId,
        person: NewPerson,
    ) -> Result<Option<Outcome>, StoreError> {
        let ids = (command_id, self.new_id::<CommandId>(), self.new_id::<CommandId>());
        let args = (Digest::of(secret.as_bytes()), ids, person);
        self.write(args, |tx, (secret, (command_id, opened, changed), person)| {
            Box::pin(async move {
                let Some(invites) = invites(tx, *secret).await? else { return Ok(None) };
                let mut person = person.clone();
                person.email.clone_from(&invites.address);
                let id = match known(tx, &invites.address).await? {
                    None => open(tx, &person, *opened).await?,
                    Some(known) if known.verified_at.is_some() => return Err(StoreError::Taken("email")),
                    Some(known) => take_over(tx, known.id.into(), &person, (*opened, *changed)).await?,
                };
                join(tx, &oneself(id), &invites, (*secret, *command_id)).await.map(Some)
            })
        })
        .await
    }

    /// Opens an account for somebody whom an administrator invites into the secretariat, and who
    /// chooses a password behind the link that is sent. True where a stranger had opened one under
    /// this address without proving it: what they chose opens it no longer. `Taken` where the address
    /// was proved, or invited: that one is invited again by the command on its account.
    pub async fn person_invite(
        &self,
        viewer: &Viewer,
        command_id: CommandId,
        person: NewPerson,
    ) -> Result<bool, StoreError> {
        let args = (viewer.clone(), command_id, NewPerson { password_hash: None, ..person });
        let invited = self.write(args, |tx, (viewer, command_id, person)| {
            Box::pin(async move {
                let address = address_digest(&person.email);
                let said = format!("{address} {} {}", person.name.trim(), person.language.code());
                let (by, said) = (viewer.actor().kind(), content::digest(&said));
                if let Some(first) = ledger::first_answer(tx, *command_id, by, Some(&said)).await? {
                    return Ok(first);
                }
                let id = match known(tx, &person.email).await? {
                    None => {
                        insert(tx, person).await?;
                        person.id
                    }
                    // One without a password was invited before.
                    Some(known) if known.verified_at.is_some() || known.password_hash.is_none() => {
                        return Err(StoreError::Taken("email"));
                    }
                    Some(known) => {
                        rename(tx, known.id.into(), person).await?;
                        known.id.into()
                    }
                };
                let half = Half::Person(id, Command::Invite { address });
                Deed::begin(tx, viewer.actor()).await?.perform(&Asked::pressed(half, *command_id, said)).await
            })
        });
        let opened = EventKind::Registered.key();
        Ok(invited.await?.events.iter().all(|event| event != opened))
    }

    /// Mints the secret of the link that makes an address the account's own, at sending.
    pub async fn change_email_mint(&self, person: PersonId, address: &str) -> Result<String, StoreError> {
        let becomes = Becomes { address: address.to_owned() };
        self.token_mint(TokenPurpose::Email, Some(person), &serde_json::to_string(&becomes)?).await
    }

    /// The address that a link makes an account's own; `None` where it opens nothing.
    pub async fn change_email_peek(&self, secret: &str) -> Result<Option<String>, StoreError> {
        let token = self.token_peek(TokenPurpose::Email, secret).await?;
        token.map(|t| Ok(serde_json::from_str::<Becomes>(&t.data)?.address)).transpose()
    }

    /// Makes the address behind a link the account's own, proved by the link itself; the address that
    /// it had is told. `None` where the secret opens nothing, `Taken` where another account has the
    /// address by now.
    pub async fn person_change_email(&self, secret: &str) -> Result<Option<PersonId>, StoreError> {
        let args = (Digest::of(secret.as_bytes()), self.new_id::<CommandId>());
        self.write(args, |tx, (secret, command_id)| {
            Box::pin(async move {
                let token = tokens::consume(tx, TokenPurpose::Email, *secret).await?;
                let Some(Token { person: Some(id), data }) = token else { return Ok(None) };
                let Becomes { address } = serde_json::from_str(&data)?;
                change(tx, id, &address, *command_id).await?;
                Ok(Some(id))
            })
        })
        .await
    }
}

async fn invites(tx: &Tx, secret: Digest) -> Result<Option<Invites>, StoreError> {
    let token = tokens::consume(tx, TokenPurpose::Invite, secret).await?;
    token.map(|t| Ok(serde_json::from_str(&t.data)?)).transpose()
}

async fn known(tx: &Tx, address: &str) -> Result<Option<Known>, StoreError> {
    let sql = "SELECT id, verified_at, password_hash FROM persons WHERE email_key = $1";
    tx.one(sql, [folding::address(address).into()]).await
}

async fn join(
    tx: &Tx,
    viewer: &Viewer,
    invites: &Invites,
    (secret, command_id): (Digest, CommandId),
) -> Result<Outcome, StoreError> {
    let command = organization::Command::AcceptInvitation { address: address_digest(&invites.address) };
    let half = Half::Organization(invites.organization, command);
    let said = content::digest(&secret.to_string());
    Deed::begin(tx, viewer.actor()).await?.perform(&Asked::pressed(half, command_id, said)).await
}

/// A new account whose address the link has proved.
async fn open(tx: &Tx, person: &NewPerson, command_id: CommandId) -> Result<PersonId, StoreError> {
    insert(tx, person).await?;
    let address = address_digest(&person.email);
    let mut deed = Deed::begin(tx, oneself(person.id).actor()).await?;
    deed.proved = Some(address);
    deed.perform_half(Half::Person(person.id, Command::Register { address }), command_id).await?;
    Ok(person.id)
}

/// An account that somebody opened under this address without proving it: whoever reads its mail
/// owns it, and whatever the other chose opens it no longer.
async fn take_over(
    tx: &Tx,
    id: PersonId,
    person: &NewPerson,
    (prove, change): (CommandId, CommandId),
) -> Result<PersonId, StoreError> {
    verify(tx, id, prove).await?;
    rename(tx, id, person).await?;
    set_password(tx, id, person.password_hash.as_deref(), change, None).await?;
    Ok(id)
}

async fn rename(tx: &Tx, id: PersonId, person: &NewPerson) -> Result<(), StoreError> {
    let sql = "UPDATE persons SET name = $2, language = $3 WHERE id = $1";
    tx.run(sql, [id.0.into(), person.name.trim().into(), person.language.code().into()]).await.map(|_| ())
}

async fn change(tx: &Tx, id: PersonId, address: &str, command_id: CommandId) -> Result<(), StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        email: String,
    }
    let before: Option<Row> = tx.one("SELECT email FROM persons WHERE id = $1", [id.0.into()]).await?;
    let before = before.ok_or(StoreError::NotFound)?.email;
    let digest = address_digest(address);
    let mut deed = Deed::begin(tx, oneself(id).actor()).await?;
    deed.proved = Some(digest);
    deed.addresses.push(before);
    deed.perform_half(Half::Person(id, Command::ChangeEmail { address: digest }), command_id).await?;
    let changed = tx
        .run(
            "UPDATE persons SET email = $2, email_key = $3 WHERE id = $1 \
             AND NOT EXISTS (SELECT 1 FROM persons WHERE email_key = $3 AND id <> $1)",
            [id.0.into(), address.trim().into(), folding::address(address).into()],
        )
        .await?;
    if changed == 0 { Err(StoreError::Taken("email")) } else { Ok(()) }
}
