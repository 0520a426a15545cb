//! One command with all that it brings about: the streams that it touches are locked in order, the
//! law decides each half on what stood before, and everything is written at once.

use super::Basis;
use crate::{
    error::StoreError,
    ledger::{self, Loaded, NewText, Outcome},
    projection::{self, Projected},
    tx::Tx,
};
use domain::{
    application::{self, Application},
    council::{self, CouncilSession},
    house::{self, House},
    kernel::{
        Actor, ActorKind, ApplicationId, CommandId, CouncilSessionId, Digest, HouseId, ObserverId, OrganizationId,
        PersonId, Recorded, Seq, StoredEvent,
    },
    observer::{self, Observer},
    organization::{self, Organization},
    people::{self, Person},
};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// One stream's part of a command.
#[derive(Clone, Debug)]
pub(crate) enum Half {
    House(HouseId, house::Command),
    Person(PersonId, people::Command),
    Organization(OrganizationId, organization::Command),
    Session(CouncilSessionId, council::Command),
    Application(ApplicationId, application::Command),
    Observer(ObserverId, observer::Command),
}

/// What one half yields, not written yet.
#[derive(Clone, Debug)]
pub(crate) enum Yield {
    House(HouseId, Vec<house::Event>),
    Person(PersonId, Vec<people::Event>),
    Organization(OrganizationId, Vec<organization::Event>),
    Session(CouncilSessionId, Vec<council::Event>),
    Application(ApplicationId, Vec<application::Event>),
    Observer(ObserverId, Vec<observer::Event>),
}

/// A command as it came in.
pub(crate) struct Asked {
    pub(crate) command_id: CommandId,
    pub(crate) seen: Option<Seq>,
    pub(crate) half: Half,
    pub(crate) texts: Vec<NewText>,
    /// What the press of the button said, where that is more than this one command.
    pub(crate) content: Option<String>,
}

impl Asked {
    /// A command without words and without a page, as one of what a press of a button says.
    pub(super) const fn pressed(half: Half, command_id: CommandId, content: String) -> Self {
        Self { command_id, seen: None, half, texts: Vec::new(), content: Some(content) }
    }
}

/// The streams of a command, locked and loaded.
pub(crate) struct Deed<'a> {
    pub(crate) tx: &'a Tx,
    pub(crate) basis: Basis,
    /// Words that came along and that no event has taken up yet.
    pub(crate) texts: Vec<NewText>,
    /// Addresses of which events hold the digest.
    pub(crate) addresses: Vec<String>,
    /// The address that the actor proves with this command.
    pub(crate) proved: Option<Digest>,
    houses: HashMap<HouseId, Loaded<House>>,
    people: HashMap<PersonId, Loaded<Person>>,
    organizations: HashMap<OrganizationId, Loaded<Organization>>,
    sessions: HashMap<CouncilSessionId, Loaded<CouncilSession>>,
    applications: HashMap<ApplicationId, Loaded<Application>>,
    observers: HashMap<ObserverId, Loaded<Observer>>,
}

/// Declares how a kind of stream is held, found and locked.
macro_rules! held {
    ($($lock:ident $get:ident $field:ident: $id:ty => $state:ty;)*) => {
        $(
            /// Locks the stream, unless it is held.
            pub(crate) async fn $lock(&mut self, id: $id) -> Result<&mut Loaded<$state>, StoreError> {
                if !self.$field.contains_key(&id) {
                    let loaded = ledger::lock::<$state>(self.tx, id.0).await?;
                    self.$field.insert(id, loaded);
                }
                self.$field.get_mut(&id).ok_or(StoreError::NotFound)
            }

            /// The state of a stream that is held.
            pub(crate) fn $get(&self, id: $id) -> Option<&$state> {
                self.$field.get(&id).and_then(|l| l.state.as_ref())
            }
        )*
    };
}

impl<'a> Deed<'a> {
    pub(crate) async fn begin(tx: &'a Tx, actor: &Actor) -> Result<Self, StoreError> {
        Ok(Self {
            basis: Basis::of(tx, actor).await?,
            tx,
            texts: Vec::new(),
            addresses: Vec::new(),
            proved: None,
            houses: HashMap::new(),
            people: HashMap::new(),
            organizations: HashMap::new(),
            sessions: HashMap::new(),
            applications: HashMap::new(),
            observers: HashMap::new(),
        })
    }

    held! {
        lock_house house houses: HouseId => House;
        lock_person person people: PersonId => Person;
        lock_organization organization organizations: OrganizationId => Organization;
        lock_session session sessions: CouncilSessionId => CouncilSession;
        lock_application application applications: ApplicationId => Application;
        lock_observer observer observers: ObserverId => Observer;
    }

    /// An application that is held, with its history.
    pub(crate) fn loaded_application(&self, id: ApplicationId) -> Option<&Loaded<Application>> {
        self.applications.get(&id)
    }

    /// A session that is held, with its history.
    pub(crate) fn loaded_session(&self, id: CouncilSessionId) -> Option<&Loaded<CouncilSession>> {
        self.sessions.get(&id)
    }

    /// A command without words and without a page.
    pub(crate) async fn perform_half(self, half: Half, command_id: CommandId) -> Result<Outcome, StoreError> {
        self.perform(&Asked { command_id, seen: None, half, texts: Vec::new(), content: None }).await
    }

    /// Carries a command out and says what came of it; the same command id gets the first answer.
    pub(crate) async fn perform(mut self, asked: &Asked) -> Result<Outcome, StoreError> {
        let (by, content) = (self.basis.actor.kind(), self.content(asked).await?);
        if let Some(first) = ledger::first_answer(self.tx, asked.command_id, by, content.as_deref()).await? {
            return Ok(first);
        }
        self.texts.clone_from(&asked.texts);
        self.prepare(&asked.half).await?;
        // Two posts of one command side by side: the second waited for the locks of the first.
        if let Some(first) = ledger::first_answer(self.tx, asked.command_id, by, content.as_deref()).await? {
            return Ok(first);
        }
        self.check_seen(&asked.half, asked.seen).await?;
        let first = self.decide(&asked.half).await?;
        let mut yields = vec![(first.clone(), by)];
        for (half, by) in self.follow_ups(&asked.half, &first).await? {
            yields.push((self.decide_as(&half, by).await?, by));
        }
        let mut names = Vec::new();
        for (at, (yielded, by)) in yields.into_iter().enumerate() {
            let written = self.write(yielded, by).await?;
            if at == 0 {
                names = written;
            }
        }
        let (stream, seq) = self.stands(&asked.half);
        let outcome = Outcome { stream, seq, events: names };
        ledger::remember(self.tx, asked.command_id, by, content.as_deref(), &outcome).await?;
        Ok(outcome)
    }

    /// Locks what the command touches, in the order of the kinds.
    async fn prepare(&mut self, half: &Half) -> Result<(), StoreError> {
        match half {
            Half::House(id, _) => self.lock_house(*id).await.map(|_| ()),
            Half::Person(id, command) => self.prepare_person(*id, command).await,
            Half::Organization(id, _) => self.lock_organization(*id).await.map(|_| ()),
            Half::Session(id, command) => self.prepare_session(*id, command).await,
            Half::Application(id, command) => self.prepare_application(*id, command).await,
            Half::Observer(id, command) => self.prepare_observer(*id, command).await,
        }
    }

    async fn check_seen(&mut self, half: &Half, seen: Option<Seq>) -> Result<(), StoreError> {
        match half {
            // Whoever changes a setting need not know that somebody held a message meanwhile.
            Half::House(id, _) => self.lock_house(*id).await?.unchanged(seen, |event| event.message().is_none()),
            Half::Person(id, _) => self.lock_person(*id).await?.unchanged(seen, |_| true),
            Half::Organization(id, _) => self.lock_organization(*id).await?.unchanged(seen, |_| true),
            Half::Session(id, _) => self.lock_session(*id).await?.unchanged(seen, super::council::matters),
            Half::Application(id, command) => {
                self.lock_application(*id).await?;
                self.application_unchanged(*id, command, seen)
            }
            Half::Observer(id, _) => self.lock_observer(*id).await?.unchanged(seen, |_| true),
        }
    }

    /// What follows from one half by the law of its stream.
    async fn decide(&mut self, half: &Half) -> Result<Yield, StoreError> {
        Ok(match half {
            Half::House(id, command) => Yield::House(*id, self.decide_house(*id, command).await?),
            Half::Person(id, command) => Yield::Person(*id, self.decide_person(*id, command).await?),
            Half::Organization(id, command) => Yield::Organization(*id, self.decide_organization(*id, command).await?),
            Half::Session(id, command) => Yield::Session(*id, self.decide_session(*id, command).await?),
            Half::Application(id, command) => Yield::Application(*id, self.decide_application(*id, command).await?),
            Half::Observer(id, command) => Yield::Observer(*id, self.decide_observer(*id, command).await?),
        })
    }

    /// The same, where a half is the house's own doing and not the person's.
    async fn decide_as(&mut self, half: &Half, by: ActorKind) -> Result<Yield, StoreError> {
        if by == self.basis.actor.kind() {
            return self.decide(half).await;
        }
        let person = std::mem::replace(&mut self.basis.actor, Actor::Clock);
        let yielded = self.decide(half).await;
        self.basis.actor = person;
        yielded
    }

    /// What a half brings about on other streams.
    async fn follow_ups(&mut self, half: &Half, first: &Yield) -> Result<Vec<(Half, ActorKind)>, StoreError> {
        let by = self.basis.actor.kind();
        let halves = match (half, first) {
            (Half::Session(id, command), Yield::Session(_, events)) => {
                let mut halves = super::council::after_session(*id, command, events, by);
                halves.extend(self.renumbered(*id, events).await?);
                return Ok(halves);
            }
            (Half::Application(id, _), Yield::Application(_, events)) => self.after_application(*id, events).await?,
            (Half::Person(id, command), Yield::Person(_, events)) => {
                return self.after_person(*id, command, events).await;
            }
            (Half::Observer(id, _), Yield::Observer(_, events)) => self.after_observer(*id, events),
            _ => Vec::new(),
        };
        Ok(halves.into_iter().map(|h| (h, by)).collect())
    }

    /// Writes what a half yielded: events, texts, tables, messages, schedule. Names of the events.
    async fn write(&mut self, yielded: Yield, by: ActorKind) -> Result<Vec<String>, StoreError> {
        match yielded {
            Yield::House(id, events) => {
                let steps = self.append(by, events, |d| d.houses.get_mut(&id)).await?;
                self.house_written(&steps).await?;
                Ok(names(&steps))
            }
            Yield::Person(id, events) => {
                let steps = self.append(by, events, |d| d.people.get_mut(&id)).await?;
                self.person_written(id, &steps).await?;
                Ok(names(&steps))
            }
            Yield::Organization(id, events) => {
                let steps = self.append(by, events, |d| d.organizations.get_mut(&id)).await?;
                self.tell_of_organization(&steps).await?;
                Ok(names(&steps))
            }
            Yield::Session(id, events) => {
                let steps = self.append(by, events, |d| d.sessions.get_mut(&id)).await?;
                self.session_written(id, &steps).await?;
                Ok(names(&steps))
            }
            Yield::Application(id, events) => {
                let steps = self.append(by, events, |d| d.applications.get_mut(&id)).await?;
                self.application_written(id, &steps).await?;
                Ok(names(&steps))
            }
            Yield::Observer(id, events) => Ok(names(&self.append(by, events, |d| d.observers.get_mut(&id)).await?)),
        }
    }

    async fn append<H: Projected>(
        &mut self,
        by: ActorKind,
        events: Vec<H::Event>,
        find: impl FnOnce(&mut Self) -> Option<&mut Loaded<H>>,
    ) -> Result<Vec<Step<H, H::Event>>, StoreError> {
        let (tx, at) = (self.tx, self.basis.now.at);
        let texts = std::mem::take(&mut self.texts);
        let loaded = find(self).ok_or(StoreError::NotFound)?;
        let mut pointed_to = BTreeMap::new();
        for event in &events {
            pointed_to.extend(ledger::references(&event.to_payload()?)?);
        }
        let author = by.person();
        ledger::write_texts(tx, loaded.id, author, &texts, &pointed_to).await?;
        let mut steps = Vec::with_capacity(events.len());
        for event in events {
            let before = loaded.state.clone();
            for record in loaded.append(tx, by, at, vec![event]).await? {
                let Some(after) = loaded.state.clone() else { continue };
                projection::apply(tx, H::project(&after, &record)).await?;
                steps.push(Step { before: before.clone(), record, after });
            }
        }
        self.texts = texts.into_iter().filter(|t| !pointed_to.contains_key(&t.id)).collect();
        Ok(steps)
    }

    fn stands(&self, half: &Half) -> (Uuid, Seq) {
        fn of<H: domain::kernel::History>(id: Uuid, loaded: Option<&Loaded<H>>) -> (Uuid, Seq) {
            (id, loaded.map_or(Seq(0), |l| l.seq))
        }
        match half {
            Half::House(id, _) => of(id.0, self.houses.get(id)),
            Half::Person(id, _) => of(id.0, self.people.get(id)),
            Half::Organization(id, _) => of(id.0, self.organizations.get(id)),
            Half::Session(id, _) => of(id.0, self.sessions.get(id)),
            Half::Application(id, _) => of(id.0, self.applications.get(id)),
            Half::Observer(id, _) => of(id.0, self.observers.get(id)),
        }
    }
}

/// An event with the state before and after it.
pub(crate) struct Step<H, E> {
    pub(crate) before: Option<H>,
    pub(crate) record: Recorded<E>,
    pub(crate) after: H,
}

fn names<H, E: StoredEvent>(steps: &[Step<H, E>]) -> Vec<String> {
    steps.iter().map(|s| s.record.event.kind().to_owned()).collect()
}
