//! Accounts, organizations, the register and the house: streams without phases.

use super::{Deed, Half, application::IdRow, basis::HOUSE, deed::Step};
use crate::{
    error::{Refusal, StoreError},
    factors, folding,
    ledger::{NewText, Outcome},
    store::Store,
    tokens::{self, TokenPurpose},
    tx::Tx,
    viewer::Viewer,
};
use domain::{
    application, house,
    kernel::{
        Actor, ActorKind, ApplicationId, CommandId, Digest, Envelope, HouseId, Language, ObserverId, OrganizationId,
        PersonId, StaffRole, StaffRoles,
    },
    observer, organization,
    people::{self, Command, Event},
};

/// What an account is opened with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPerson {
    /// Its identity.
    pub id: PersonId,
    /// The address as it was typed.
    pub email: String,
    /// The person's name.
    pub name: String,
    /// The language in which the person is written to.
    pub language: Language,
    /// The password's hash, where one was set.
    pub password_hash: Option<String>,
}

/// The digest by which events name an address.
pub fn address_digest(email: &str) -> Digest {
    Digest::of(folding::address(email).as_bytes())
}

/// A person who acts for themself alone.
pub(crate) fn oneself(id: PersonId) -> Viewer {
    Viewer::new(Actor::Person { id, staff: StaffRoles::NONE, organizations: Vec::new() })
}

impl Store {
    /// Opens an account whose address is to be proved. `Taken` where the address has one.
    pub async fn person_register(&self, command_id: CommandId, person: NewPerson) -> Result<Outcome, StoreError> {
        let viewer = oneself(person.id);
        self.write((viewer, command_id, person), |tx, (viewer, command_id, person)| {
            Box::pin(async move {
                let by = viewer.actor().kind();
                if let Some(first) = crate::ledger::first_answer(tx, *command_id, by, None).await? {
                    return Ok(first);
                }
                insert(tx, person).await?;
                let command = Command::Register { address: address_digest(&person.email) };
                let deed = Deed::begin(tx, viewer.actor()).await?;
                deed.perform_half(Half::Person(person.id, command), *command_id).await
            })
        })
        .await
    }

    /// Sets the house up: the first administrator, by the link that the program printed. `None` where
    /// the secret opens nothing.
    pub async fn house_set_up(
        &self,
        secret: &str,
        command_id: CommandId,
        person: NewPerson,
    ) -> Result<Option<Outcome>, StoreError> {
        let viewer = oneself(person.id);
        let hash = Digest::of(secret.as_bytes());
        self.write((viewer, hash, command_id, person), |tx, (viewer, hash, command_id, person)| {
            Box::pin(async move {
                if tokens::consume(tx, TokenPurpose::Setup, *hash).await?.is_none() {
                    return Ok(None);
                }
                insert(tx, person).await?;
                let command = Command::SetUp { address: address_digest(&person.email) };
                let deed = Deed::begin(tx, viewer.actor()).await?;
                deed.perform_half(Half::Person(person.id, command), *command_id).await.map(Some)
            })
        })
        .await
    }

    /// Whether the house was set up.
    pub async fn house_is_set_up(&self) -> Result<bool, StoreError> {
        Ok(super::basis::house(self.reader()).await?.is_some())
    }

    /// Proves an address by the secret that was sent to it. `None` where the secret opens nothing.
    pub async fn person_verify(&self, secret: &str) -> Result<Option<PersonId>, StoreError> {
        let args = (Digest::of(secret.as_bytes()), self.new_id::<CommandId>());
        self.write(args, |tx, (hash, command_id)| {
            Box::pin(async move {
                let Some(token) = tokens::consume(tx, TokenPurpose::Verify, *hash).await? else { return Ok(None) };
                let Some(id) = token.person else { return Ok(None) };
                verify(tx, id, *command_id).await?;
                Ok(Some(id))
            })
        })
        .await
    }

    /// Sets a new password by the secret of a reset message, which proves the address as well, and
    /// ends all sessions. `None` where the secret opens nothing.
    pub async fn person_reset_password(&self, secret: &str, hash: &str) -> Result<Option<PersonId>, StoreError> {
        let ids = (self.new_id::<CommandId>(), self.new_id::<CommandId>());
        let args = (Digest::of(secret.as_bytes()), hash.to_owned(), ids);
        self.write(args, |tx, (secret, hash, (prove, change))| {
            Box::pin(async move {
                let Some(token) = tokens::consume(tx, TokenPurpose::Reset, *secret).await? else { return Ok(None) };
                let Some(id) = token.person else { return Ok(None) };
                verify(tx, id, *prove).await?;
                set_password(tx, id, Some(hash), *change, None).await?;
                Ok(Some(id))
            })
        })
        .await
    }

    /// Sets a new password for somebody who is signed in; other sessions than `keep` end.
    pub async fn person_change_password(
        &self,
        command_id: CommandId,
        person: PersonId,
        hash: &str,
        keep: Option<Digest>,
    ) -> Result<(), StoreError> {
        let args = (person, hash.to_owned(), command_id, keep);
        self.write(args, |tx, (person, hash, command_id, keep)| {
            Box::pin(set_password(tx, *person, Some(hash), *command_id, *keep))
        })
        .await
    }

    /// Changes the name and the language of an account: neither is a step of the law.
    pub async fn person_update(&self, person: PersonId, name: &str, language: Language) -> Result<(), StoreError> {
        self.write((person, name.to_owned(), language), |tx, (person, name, language)| {
            Box::pin(async move {
                let sql = "UPDATE persons SET name = $2, language = $3 WHERE id = $1";
                let values = [person.0.into(), name.clone().into(), language.code().into()];
                tx.run(sql, values).await.map(|_| ())
            })
        })
        .await
    }

    /// Notes that somebody signed in: shown to administrators, no step of the law.
    pub async fn person_signed_in(&self, person: PersonId) -> Result<(), StoreError> {
        self.write(person, |tx, person| {
            Box::pin(async move {
                let sql = "UPDATE persons SET signed_in_at = $2 WHERE id = $1";
                tx.run(sql, [person.0.into(), tx.now().micros().into()]).await.map(|_| ())
            })
        })
        .await
    }

    /// A command on an account: roles, shutting and opening it, ending its sessions.
    pub async fn person(
        &self,
        viewer: &Viewer,
        id: PersonId,
        envelope: Envelope<Command>,
        texts: &[NewText],
    ) -> Result<Outcome, StoreError> {
        self.deed(viewer, Half::Person(id, envelope.command), envelope.command_id, envelope.seen, texts).await
    }

    /// A command on an organization. The first one of a new organization registers it.
    pub async fn organization(
        &self,
        viewer: &Viewer,
        id: OrganizationId,
        envelope: Envelope<organization::Command>,
        texts: &[NewText],
    ) -> Result<Outcome, StoreError> {
        self.deed(viewer, Half::Organization(id, envelope.command), envelope.command_id, envelope.seen, texts).await
    }

    /// Invites somebody into an organization: the event holds the digest of the address, the message
    /// goes to the address.
    pub async fn organization_invite(
        &self,
        viewer: &Viewer,
        id: OrganizationId,
        command_id: CommandId,
        email: &str,
        role: domain::kernel::NgoRole,
    ) -> Result<Outcome, StoreError> {
        let args = (viewer.clone(), id, command_id, email.trim().to_owned(), role);
        self.write(args, |tx, (viewer, id, command_id, email, role)| {
            Box::pin(async move {
                let command = organization::Command::Invite { address: address_digest(email), role: *role };
                let mut deed = Deed::begin(tx, viewer.actor()).await?;
                deed.addresses.push(email.clone());
                deed.perform_half(Half::Organization(*id, command), *command_id).await
            })
        })
        .await
    }

    /// A command on the register of observers.
    pub async fn observer(
        &self,
        viewer: &Viewer,
        id: ObserverId,
        envelope: Envelope<observer::Command>,
        texts: &[NewText],
    ) -> Result<Outcome, StoreError> {
        self.deed(viewer, Half::Observer(id, envelope.command), envelope.command_id, envelope.seen, texts).await
    }

    /// A command on the house: calendar, settings, its post.
    pub async fn house(
        &self,
        viewer: &Viewer,
        envelope: Envelope<house::Command>,
        texts: &[NewText],
    ) -> Result<Outcome, StoreError> {
        let house = super::basis::house(self.reader()).await?.ok_or(StoreError::NotFound)?;
        self.deed(viewer, Half::House(house.id, envelope.command), envelope.command_id, envelope.seen, texts).await
    }
}

/// The row of a new account.
pub(super) async fn insert(tx: &Tx, person: &NewPerson) -> Result<(), StoreError> {
    let inserted = tx
        .run(
            "INSERT INTO persons (id, email, email_key, name, language, password_hash, created_at, seq) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, 0) ON CONFLICT (email_key) DO NOTHING",
            [
                person.id.0.into(),
                person.email.trim().into(),
                folding::address(&person.email).into(),
                person.name.trim().into(),
                person.language.code().into(),
                person.password_hash.clone().into(),
                tx.now().micros().into(),
            ],
        )
        .await?;
    if inserted == 0 { Err(StoreError::Taken("email")) } else { Ok(()) }
}

/// Proves the address, unless it was proved already.
pub(super) async fn verify(tx: &Tx, id: PersonId, command_id: CommandId) -> Result<(), StoreError> {
    let mut deed = Deed::begin(tx, oneself(id).actor()).await?;
    let state = deed.lock_person(id).await?.state.clone().ok_or(StoreError::NotFound)?;
    if state.verified.is_some() {
        return Ok(());
    }
    let command = Command::VerifyEmail { address: state.address };
    deed.perform_half(Half::Person(id, command), command_id).await.map(|_| ())
}

/// Without a hash nothing opens the account until its owner chooses a password by a link.
pub(super) async fn set_password(
    tx: &Tx,
    id: PersonId,
    hash: Option<&str>,
    command_id: CommandId,
    keep: Option<Digest>,
) -> Result<(), StoreError> {
    let deed = Deed::begin(tx, oneself(id).actor()).await?;
    deed.perform_half(Half::Person(id, Command::ChangePassword), command_id).await?;
    tx.run("UPDATE persons SET password_hash = $2 WHERE id = $1", [id.0.into(), hash.map(str::to_owned).into()])
        .await?;
    end_sessions(tx, id, keep).await
}

/// Ends the sessions of somebody, but for one.
pub(crate) async fn end_sessions(tx: &Tx, id: PersonId, keep: Option<Digest>) -> Result<(), StoreError> {
    let keep = keep.map(|d| d.to_string()).unwrap_or_default();
    let sql = "DELETE FROM web_sessions WHERE person = $1 AND id_hash <> $2";
    tx.run(sql, [id.0.into(), keep.into()]).await.map(|_| ())
}

impl Deed<'_> {
    pub(super) async fn prepare_person(&mut self, id: PersonId, command: &Command) -> Result<(), StoreError> {
        if matches!(command, Command::SetUp { .. }) {
            self.lock_house(HouseId(HOUSE)).await?;
        }
        self.lock_person(id).await.map(|_| ())
    }

    pub(super) async fn decide_person(&mut self, id: PersonId, command: &Command) -> Result<Vec<Event>, StoreError> {
        self.lock_person(id).await?;
        let administrators: Vec<IdRow> = self
            .tx
            .all(
                "SELECT persons.id FROM staff_roles JOIN persons ON persons.id = staff_roles.person \
                 WHERE staff_roles.role = $1 AND persons.disabled_at IS NULL AND persons.id <> $2",
                [StaffRole::Administrator.key().into(), id.0.into()],
            )
            .await?;
        let context = people::Context {
            actor: &self.basis.actor,
            now: self.basis.now,
            id,
            other_administrators: administrators.len() as u64,
            set_up: self.house(HouseId(HOUSE)).is_some() || super::basis::house(&self.tx.db).await?.is_some(),
            proved: self.proved,
        };
        Ok(people::decide(self.person(id), command, &context).map_err(Refusal::Person)?)
    }

    /// The first administrator sets the house up; who is shut out holds no case any longer.
    pub(super) async fn after_person(
        &mut self,
        id: PersonId,
        command: &Command,
        events: &[Event],
    ) -> Result<Vec<(Half, ActorKind)>, StoreError> {
        if matches!(command, Command::SetUp { .. }) {
            return Ok(vec![(Half::House(HouseId(HOUSE), house::Command::SetUp), self.basis.actor.kind())]);
        }
        if !events.iter().any(|e| matches!(e, Event::Disabled { .. })) {
            return Ok(Vec::new());
        }
        let held: Vec<IdRow> =
            self.tx.all("SELECT id FROM applications WHERE holder = $1 ORDER BY id", [id.0.into()]).await?;
        let mut halves = Vec::new();
        for IdRow { id } in held {
            let id: ApplicationId = id.into();
            let open = self.lock_application(id).await?.state.as_ref().is_some_and(|a| !a.state.kind().is_closed());
            if open {
                halves.push((Half::Application(id, application::Command::Release), ActorKind::Clock));
            }
        }
        Ok(halves)
    }

    pub(super) async fn person_written(
        &mut self,
        id: PersonId,
        written: &[Step<people::Person, Event>],
    ) -> Result<(), StoreError> {
        let is_invited = |e: &Event| matches!(e, Event::Invited { .. });
        let ends = |e: &Event| is_invited(e) || matches!(e, Event::Disabled { .. } | Event::SessionsRevoked);
        if written.iter().any(|r| is_invited(&r.record.event)) {
            // What somebody chose who never proved the address opens the account no longer.
            self.tx.run("UPDATE persons SET password_hash = NULL WHERE id = $1", [id.0.into()]).await?;
        }
        if written.iter().any(|r| ends(&r.record.event)) {
            end_sessions(self.tx, id, None).await?;
        }
        let takes_off = |e: &Event| matches!(e, Event::FactorTurnedOff | Event::FactorLifted { .. });
        if written.iter().any(|r| takes_off(&r.record.event)) {
            factors::forget(self.tx, id).await?;
        }
        let changes =
            |e: &Event| matches!(e, Event::PasswordChanged | Event::EmailChanged { .. } | Event::FactorTurnedOn);
        if written.iter().any(|r| ends(&r.record.event) || changes(&r.record.event)) {
            tokens::links_end(self.tx, id).await?;
        }
        self.tell_of_person(written).await
    }
}
