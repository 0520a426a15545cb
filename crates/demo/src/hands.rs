//! The hands of the people of the demonstration: each deed is one call into the store, under the
//! clock as it was set.

use crate::{
    Size, Stage,
    answers::{self, File},
    cast::{Ngo, Player},
    error::Error,
    guide::Person,
};
use domain::{
    application, council,
    criteria::{CriterionKey, Kind},
    dossier::{Section, Typed},
    evidence::DocumentFacts,
    kernel::{
        ApplicationId, CommandId, CouncilSessionId, Day, DocumentId, Envelope, Instant, Language, OrganizationId,
        PersonId, StaffRole,
    },
    organization, people,
};
use persistence::{NewDocument, NewPerson, NewText, Store, StoreError, TokenPurpose, Viewer, ambient::SteppingClock};
use std::{collections::BTreeMap, io};
use worker::Post;

/// A day's work of the secretariat ends before the evening.
const MORNING: i64 = 9 * 60 * 60;

/// What one file of a dossier may weigh.
const LARGEST: u64 = 20_000_000;

/// A store under a clock that can be set, with the people in it.
pub(crate) struct Hands {
    pub(crate) store: Store,
    pub(crate) clock: SteppingClock,
    pub(crate) now: Instant,
    pub(crate) size: Size,
    /// By address.
    pub(crate) people: BTreeMap<&'static str, Person>,
    post: Post,
    /// Of the common password: one salt for all, since it is no secret.
    hash: String,
}

impl Hands {
    pub(crate) async fn new(stage: Stage) -> Result<Self, Error> {
        let Stage { store, clock, post, passwords, now, size } = stage;
        let hash = passwords.hash(crate::PASSWORD, *b"antechamber demo").await?.0;
        Ok(Self { store, clock, now, size, people: BTreeMap::new(), post, hash })
    }

    /// Goes to the morning so many days before the present, never back; what falls due on the way
    /// happens when it is due.
    pub(crate) async fn days_ago(&self, days: i64) -> Result<Day, Error> {
        let zone = domain::kernel::Calendar::zone();
        let day = self.now.plus_seconds(-days * 24 * 60 * 60).day_in(&zone);
        let midnight = domain::kernel::Calendar::end_of(day).plus_seconds(-24 * 60 * 60);
        let to = midnight.plus_seconds(MORNING).min(self.now.plus_seconds(-60));
        while self.store.now().plus_seconds(24 * 60 * 60) < to {
            self.clock.advance(24 * 60 * 60);
            worker::drain(&self.store, &self.post).await?;
        }
        if self.store.now() < to {
            self.clock.set(to);
        }
        worker::drain(&self.store, &self.post).await?;
        Ok(self.store.moment().day)
    }

    /// Some minutes later.
    fn later(&self) {
        self.clock.advance(7 * 60);
    }

    fn command(&self) -> CommandId {
        self.store.new_id()
    }

    pub(crate) fn words(&self, player: &Player, words: &str) -> NewText {
        self.store.new_text(player.language, words)
    }

    pub(crate) async fn viewer(&self, person: PersonId) -> Result<Viewer, Error> {
        self.store.viewer(person).await?.ok_or_else(|| Error::Gone(format!("the account {person}")))
    }

    /// The account of somebody who has one.
    pub(crate) fn id(&self, player: &Player) -> Result<PersonId, Error> {
        self.people.get(player.email).map(|p| p.id).ok_or_else(|| Error::Gone(player.name.to_owned()))
    }

    fn new_person(&mut self, player: &Player) -> NewPerson {
        let id = self.store.new_id();
        let person = Person {
            id,
            name: player.name.to_owned(),
            email: player.email.to_owned(),
            language: player.language,
            roles: player.roles.to_vec(),
            what: player.what.to_owned(),
        };
        self.people.insert(player.email, person);
        NewPerson {
            id,
            email: player.email.to_owned(),
            name: player.name.to_owned(),
            language: player.language,
            password_hash: Some(self.hash.clone()),
        }
    }

    /// Sets the house up, as the link on the console lets one do.
    pub(crate) async fn set_up(&mut self, player: &Player) -> Result<PersonId, Error> {
        let person = self.new_person(player);
        let id = person.id;
        let secret = self.store.token_mint(TokenPurpose::Setup, None, "{}").await?;
        self.store.house_set_up(&secret, self.command(), person).await?.ok_or(Error::InUse)?;
        Ok(id)
    }

    /// Opens an account and proves its address.
    pub(crate) async fn sign_up(&mut self, player: &Player) -> Result<PersonId, Error> {
        let person = self.new_person(player);
        let id = person.id;
        self.store.person_register(self.command(), person).await?;
        self.later();
        // What the message would bring.
        let secret = self.store.token_mint(TokenPurpose::Verify, Some(id), "{}").await?;
        self.store.person_verify(&secret).await?.ok_or_else(|| Error::Gone(player.email.to_owned()))?;
        Ok(id)
    }

    pub(crate) async fn grant(&self, by: PersonId, to: PersonId, player: &Player) -> Result<(), Error> {
        for role in player.roles.iter().filter(|r| **r != StaffRole::Administrator) {
            let viewer = self.viewer(by).await?;
            let command = people::Command::GrantRole { role: *role };
            self.store.person(&viewer, to, self.unseen(command), &[]).await?;
        }
        Ok(())
    }

    fn unseen<C>(&self, command: C) -> Envelope<C> {
        Envelope { command_id: self.command(), seen: None, command }
    }

    pub(crate) async fn found(&self, owner: PersonId, ngo: &Ngo) -> Result<OrganizationId, Error> {
        let viewer = self.viewer(owner).await?;
        let name = self.words(&ngo.owner, ngo.name);
        let id = self.store.new_id();
        let country = ngo.country.parse().ok();
        let command = organization::Command::Register { name: name.reference(), country };
        self.store.organization(&viewer, id, self.unseen(command), &[name]).await?;
        Ok(id)
    }

    pub(crate) async fn start(&self, owner: PersonId, organization: OrganizationId) -> Result<ApplicationId, Error> {
        let viewer = self.viewer(owner).await?;
        let outcome = self.store.application_start(&viewer, self.command(), organization).await?;
        Ok(outcome.stream.into())
    }

    pub(crate) async fn fill(
        &self,
        owner: PersonId,
        application: ApplicationId,
        sections: impl IntoIterator<Item = (Section, Typed)>,
    ) -> Result<(), Error> {
        let viewer = self.viewer(owner).await?;
        for (section, typed) in sections {
            self.later();
            self.store.draft_save(&viewer, application, section, 0, &typed).await?;
        }
        Ok(())
    }

    pub(crate) async fn attach(&self, owner: PersonId, application: ApplicationId, file: File) -> Result<(), Error> {
        self.later();
        let viewer = self.viewer(owner).await?;
        let mut inspector = intake::Inspector::new(&file.name, LARGEST);
        let accepted = inspector.feed(&file.bytes).and_then(|()| inspector.finish());
        let accepted = accepted.map_err(|reason| Error::File { file: file.name.clone(), reason })?;
        let piece: Result<_, io::Error> = Ok(file.bytes.into());
        let object = self.store.object_put(futures::stream::iter([piece]), LARGEST).await?;
        let id: DocumentId = self.store.new_id();
        let facts = DocumentFacts {
            language: Some(file.language),
            issued_on: file.issued_on,
            period: file.period,
            signatory: file.signatory,
            ..DocumentFacts::new(id, file.kind, object.sha256, object.size)
        };
        let document = NewDocument {
            facts,
            name: file.name,
            media_type: accepted.kind.media_type().to_owned(),
            pages: accepted.pages.map(u64::from),
            object,
        };
        Ok(self.store.document_attach(&viewer, application, document, None).await?)
    }

    /// From the first answer to the receipt.
    pub(crate) async fn apply(&self, owner: PersonId, ngo: &Ngo, today: Day) -> Result<ApplicationId, Error> {
        let organization = self.found(owner, ngo).await?;
        let application = self.start(owner, organization).await?;
        self.fill(owner, application, answers::all(ngo, today)).await?;
        for file in answers::files(ngo, today) {
            self.attach(owner, application, file).await?;
        }
        let viewer = self.viewer(owner).await?;
        let version = self.store.draft_version(&viewer, application).await?.digest;
        let declared = self.words(&ngo.owner, ngo.owner.name);
        let command = application::Command::Submit { version, declared_by: declared.reference() };
        self.act(owner, application, command, &[declared]).await?;
        Ok(application)
    }

    /// One step on a file, by somebody who saw it as it is.
    pub(crate) async fn act(
        &self,
        by: PersonId,
        id: ApplicationId,
        command: application::Command,
        texts: &[NewText],
    ) -> Result<(), Error> {
        self.later();
        let (viewer, kind) = (self.viewer(by).await?, command.kind());
        self.store
            .application(&viewer, id, self.unseen(command), texts)
            .await
            .map_err(|source| step(&id, kind.key(), source))?;
        Ok(())
    }

    pub(crate) async fn session(
        &self,
        by: PersonId,
        id: CouncilSessionId,
        command: council::Command,
        texts: &[NewText],
    ) -> Result<(), Error> {
        self.later();
        let (viewer, kind) = (self.viewer(by).await?, command.kind());
        self.store
            .council(&viewer, id, self.unseen(command), texts)
            .await
            .map_err(|source| step(&id, kind.key(), source))?;
        Ok(())
    }

    /// Every criterion that a person has to judge, found met with a reason.
    pub(crate) async fn find_all_met(
        &self,
        officer: PersonId,
        player: &Player,
        id: ApplicationId,
    ) -> Result<(), Error> {
        for criterion in judged()? {
            let reason = self.words(player, reason(player.language));
            let command = application::Command::RecordFinding {
                criterion,
                met: true,
                reason: reason.reference(),
                evidence: Vec::new(),
            };
            self.act(officer, id, command, &[reason]).await?;
        }
        Ok(())
    }

    /// The letter of decision, looked at and sent.
    pub(crate) async fn announce(
        &self,
        secretary: PersonId,
        session: CouncilSessionId,
        id: ApplicationId,
    ) -> Result<(), Error> {
        let viewer = self.viewer(secretary).await?;
        let (language, body) = web::council::decision_letter(&self.store, &viewer, session, id)
            .await
            .map_err(|_| Error::Letter(id.to_string()))?;
        let kind = application::OutcomeKind::Admitted;
        let letter = self.store.letter_freeze(id, kind, language, &body).await?;
        self.act(secretary, id, application::Command::Preview { letter }, &[]).await?;
        self.act(secretary, id, application::Command::Announce { letter }, &[]).await
    }
}

fn step(who: &impl ToString, step: &'static str, source: StoreError) -> Error {
    Error::Step { who: who.to_string(), step, source }
}

fn judged() -> Result<Vec<CriterionKey>, Error> {
    let rulebook = domain::criteria::current()?;
    let by_people = |kind| matches!(kind, Kind::Gate | Kind::Judged);
    Ok(rulebook.criteria().iter().filter(|c| by_people(c.kind)).map(|c| c.key).collect())
}

const fn reason(language: Language) -> &'static str {
    match language {
        Language::En => "Read in the dossier and compared with the documents; nothing speaks against it.",
        Language::Fr => "Lu dans le dossier et comparé aux documents ; rien ne s’y oppose.",
        Language::Es => "Leído en el expediente y cotejado con los documentos; nada se opone.",
    }
}
