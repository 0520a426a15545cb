//! The hands of the people of the demonstration: each deed is one call into the store, under the
//! clock as it was set.

use crate::{
    Size, Stage,
    cast::{SECRETARY, Staff},
    error::Error,
    guide::Person,
    words::{self, Three},
};
use domain::{
    application, council,
    kernel::{
        ApplicationId, Calendar, CommandId, CouncilSessionId, Day, Envelope, Instant, Language, OrganizationId,
        PersonId,
    },
    organization, people,
};
use jiff::{ToSpan as _, civil::Weekday};
use persistence::{NewPaper, NewPerson, NewText, Store, StoreError, TokenPurpose, Viewer, ambient::SteppingClock};
use std::collections::BTreeMap;
use worker::Post;

/// When a day's work of the secretariat begins, in seconds after midnight.
const MORNING: i64 = 9 * 60 * 60;
const DAY: i64 = 24 * 60 * 60;

/// A store under a clock that can be set, with the people in it.
pub(crate) struct Hands {
    pub(crate) store: Store,
    pub(crate) clock: SteppingClock,
    pub(crate) now: Instant,
    pub(crate) size: Size,
    pub(crate) seed: u64,
    pub(crate) people: Vec<Person>,
    /// The file that an officer takes for the same as the one at hand.
    pub(crate) alike: Option<ApplicationId>,
    /// Invitations that nobody has taken up.
    pub(crate) invitations: Vec<(OrganizationId, String)>,
    /// As what the people act, while nobody's roles change.
    viewers: BTreeMap<PersonId, Viewer>,
    post: Post,
    /// Of the common password: one salt for all, since it is no secret.
    hash: String,
}

impl Hands {
    pub(crate) async fn new(stage: Stage) -> Result<Self, Error> {
        let Stage { store, clock, post, passwords, now, size, seed } = stage;
        let hash = passwords.hash(crate::PASSWORD, *b"antechamber demo").await?.0;
        Ok(Self {
            store,
            clock,
            now,
            size,
            seed,
            people: Vec::new(),
            alike: None,
            invitations: Vec::new(),
            viewers: BTreeMap::new(),
            post,
            hash,
        })
    }

    /// Which day it was so many days before the end of the story.
    pub(crate) fn day(&self, days_ago: i64) -> Day {
        self.now.plus_seconds(-days_ago * DAY).day_in(&Calendar::zone())
    }

    /// On which day work planned for a day is done: what falls on a weekend waits for Monday, if
    /// Monday has come.
    fn working(&self, days_ago: i64) -> Day {
        let day = self.day(days_ago);
        let wait = match day.weekday() {
            Weekday::Saturday => 2,
            Weekday::Sunday => 1,
            _ => 0,
        };
        if days_ago > wait { day.saturating_add(wait.days()) } else { day }
    }

    /// Goes to the morning of a day, never back; what falls due on the way happens when it is due.
    pub(crate) async fn go_to(&self, days_ago: i64) -> Result<(), Error> {
        let midnight = self.working(days_ago).yesterday().map_or(self.now, Calendar::end_of);
        let to = midnight.plus_seconds(MORNING).min(self.now.plus_seconds(-60));
        self.pass(to).await
    }

    /// Lets the time pass until `to`.
    pub(crate) async fn pass(&self, to: Instant) -> Result<(), Error> {
        while let Some(due) = self.store.next_due().await?.filter(|due| *due <= to) {
            if self.store.now() < due {
                self.clock.set(due);
            }
            worker::turn(&self.store, &self.post).await?;
        }
        if self.store.now() < to {
            self.clock.set(to);
        }
        Ok(())
    }

    /// Some minutes later.
    pub(crate) fn later(&self) {
        self.clock.advance(2 * 60);
    }

    pub(crate) fn today(&self) -> Day {
        self.store.moment().day
    }

    fn command(&self) -> CommandId {
        self.store.new_id()
    }

    pub(crate) fn unseen<C>(&self, command: C) -> Envelope<C> {
        Envelope { command_id: self.command(), seen: None, command }
    }

    /// Words as somebody writes them in a language.
    pub(crate) fn words(&self, language: Language, words: &Three) -> NewText {
        self.store.new_text(language, words::of(words, language))
    }

    pub(crate) async fn viewer(&mut self, person: PersonId) -> Result<Viewer, Error> {
        if let Some(viewer) = self.viewers.get(&person) {
            return Ok(viewer.clone());
        }
        let viewer = self.store.viewer(person).await?;
        let viewer = viewer.ok_or_else(|| Error::Gone(format!("the account {person}")))?;
        self.viewers.insert(person, viewer.clone());
        Ok(viewer)
    }

    /// The hash of the common password.
    pub(crate) fn hash(&self) -> &str {
        &self.hash
    }

    /// Somebody's roles have changed.
    pub(crate) fn roles_changed(&mut self, person: PersonId) {
        self.viewers.remove(&person);
    }

    /// The account of somebody in the secretariat.
    pub(crate) fn id(&self, staff: &Staff) -> Result<PersonId, Error> {
        let found = self.people.iter().find(|p| p.email == staff.email);
        found.map(|p| p.id).ok_or_else(|| Error::Gone(staff.name.to_owned()))
    }

    fn new_person(&mut self, person: Person) -> NewPerson {
        let account = NewPerson {
            id: person.id,
            email: person.email.clone(),
            name: person.name.clone(),
            language: person.language,
            password_hash: Some(self.hash.clone()),
        };
        self.people.push(person);
        account
    }

    fn of_staff(&self, staff: &Staff) -> Person {
        Person {
            id: self.store.new_id(),
            name: staff.name.to_owned(),
            email: staff.email.to_owned(),
            language: staff.language,
            roles: staff.roles.to_vec(),
            what: staff.what.to_owned(),
        }
    }

    /// Sets the house up, as the link on the console lets one do.
    pub(crate) async fn set_up(&mut self, staff: &Staff) -> Result<PersonId, Error> {
        let person = self.of_staff(staff);
        let account = self.new_person(person);
        let id = account.id;
        let secret = self.store.token_mint(TokenPurpose::Setup, None, "{}").await?;
        self.store.house_set_up(&secret, self.command(), account).await?.ok_or(Error::InUse)?;
        Ok(id)
    }

    /// Opens an account and proves its address.
    pub(crate) async fn sign_up(&mut self, person: Person) -> Result<PersonId, Error> {
        let account = self.new_person(person);
        let (id, email) = (account.id, account.email.clone());
        self.store.person_register(self.command(), account).await?;
        self.later();
        // What the message would bring.
        let secret = self.store.token_mint(TokenPurpose::Verify, Some(id), "{}").await?;
        self.store.person_verify(&secret).await?.ok_or(Error::Gone(email))?;
        Ok(id)
    }

    /// Somebody of the secretariat gets an account and the roles.
    pub(crate) async fn employ(&mut self, administrator: PersonId, staff: &Staff) -> Result<PersonId, Error> {
        let person = self.of_staff(staff);
        let id = self.sign_up(person).await?;
        for role in staff.roles {
            self.account(administrator, id, people::Command::GrantRole { role: *role }, &[]).await?;
        }
        Ok(id)
    }

    /// A step on somebody's account.
    pub(crate) async fn account(
        &mut self,
        by: PersonId,
        of: PersonId,
        command: people::Command,
        texts: &[NewText],
    ) -> Result<(), Error> {
        self.later();
        let (viewer, kind) = (self.viewer(by).await?, command.kind());
        let done = self.store.person(&viewer, of, self.unseen(command), texts).await;
        self.roles_changed(of);
        done.map(|_| ()).map_err(|source| step(&of, kind.key(), source))
    }

    /// A step on an organization.
    pub(crate) async fn organization(
        &mut self,
        by: PersonId,
        id: OrganizationId,
        command: organization::Command,
        texts: &[NewText],
    ) -> Result<(), Error> {
        self.later();
        let (viewer, kind) = (self.viewer(by).await?, command.kind());
        let done = self.store.organization(&viewer, id, self.unseen(command), texts).await;
        self.roles_changed(by);
        done.map(|_| ()).map_err(|source| step(&id, kind.key(), source))
    }

    /// One step on a file, by somebody who saw it as it is.
    pub(crate) async fn act(
        &mut self,
        by: PersonId,
        id: ApplicationId,
        command: application::Command,
        texts: &[NewText],
    ) -> Result<(), Error> {
        self.later();
        let (viewer, kind) = (self.viewer(by).await?, command.kind());
        let done = self.store.application(&viewer, id, self.unseen(command), texts).await;
        done.map(|_| ()).map_err(|source| step(&id, kind.key(), source))
    }

    /// Issues a paper of a session.
    pub(crate) async fn paper(
        &mut self,
        id: CouncilSessionId,
        command: council::Command,
        paper: NewPaper,
        texts: &[NewText],
    ) -> Result<(), Error> {
        self.later();
        let by = self.id(&SECRETARY)?;
        let (viewer, kind) = (self.viewer(by).await?, command.kind());
        let done = self.store.paper_issue(&viewer, id, self.unseen(command), vec![paper], texts).await;
        done.map(|_| ()).map_err(|source| step(&id, kind.key(), source))
    }

    /// One step on a session, by the Council secretary.
    pub(crate) async fn session(
        &mut self,
        id: CouncilSessionId,
        command: council::Command,
        texts: &[NewText],
    ) -> Result<(), Error> {
        self.session_by(&SECRETARY, id, command, texts).await
    }

    /// The same by somebody else.
    pub(crate) async fn session_by(
        &mut self,
        who: &Staff,
        id: CouncilSessionId,
        command: council::Command,
        texts: &[NewText],
    ) -> Result<(), Error> {
        self.later();
        let by = self.id(who)?;
        let (viewer, kind) = (self.viewer(by).await?, command.kind());
        let done = self.store.council(&viewer, id, self.unseen(command), texts).await;
        done.map(|_| ()).map_err(|source| step(&id, kind.key(), source))
    }
}

pub(crate) fn step(who: &impl ToString, step: &'static str, source: StoreError) -> Error {
    Error::Step { who: who.to_string(), step, source }
}
