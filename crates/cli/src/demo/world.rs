//! The hands of the people of the demonstration: each deed is one call into the store, under the
//! clock as it was set.

use super::{
    answers::{self, File},
    cast::{Ngo, Player},
};
use anyhow::{Context as _, anyhow};
use domain::{
    application, council,
    criteria::{CriterionKey, Kind},
    dossier::{Section, Typed},
    evidence::DocumentFacts,
    kernel::{
        ApplicationId, CommandId, CouncilSessionId, Day, DocumentId, Envelope, Instant, Language, OrganizationId,
        PersonId,
    },
    organization, people,
};
use identity::Passwords;
use persistence::{
    NewDocument, NewPerson, NewText, Store, TokenPurpose, Viewer,
    ambient::{Mint as _, SteppingClock, SystemMint},
};
use std::io;
use worker::Post;

/// A day's work of the secretariat ends before the evening.
const MORNING: i64 = 9 * 60 * 60;

/// A store under a clock that can be set, with what the people in it need.
pub(super) struct World {
    pub(super) store: Store,
    pub(super) clock: SteppingClock,
    pub(super) now: Instant,
    pub(super) post: Post,
    pub(super) passwords: Passwords,
    pub(super) password: String,
}

impl World {
    /// Goes to the morning so many days before the present, never back; what falls due on the way
    /// happens when it is due.
    pub(super) async fn days_ago(&self, days: i64) -> anyhow::Result<Day> {
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

    pub(super) fn words(&self, player: &Player, words: &str) -> NewText {
        self.store.new_text(player.language, words)
    }

    pub(super) async fn viewer(&self, person: PersonId) -> anyhow::Result<Viewer> {
        self.store.viewer(person).await?.ok_or_else(|| anyhow!("a person of the demonstration is gone"))
    }

    async fn new_person(&self, player: &Player) -> anyhow::Result<NewPerson> {
        let hash = self.passwords.hash(&self.password, salt()).await?;
        Ok(NewPerson {
            id: self.store.new_id(),
            email: player.email.to_owned(),
            name: player.name.to_owned(),
            language: player.language,
            password_hash: Some(hash.0),
        })
    }

    /// Sets the house up, as the link on the console lets one do.
    pub(super) async fn set_up(&self, player: &Player) -> anyhow::Result<PersonId> {
        let person = self.new_person(player).await?;
        let id = person.id;
        let secret = self.store.token_mint(TokenPurpose::Setup, None, "{}").await?;
        self.store.house_set_up(&secret, self.command(), person).await?.context("the house is set up already")?;
        Ok(id)
    }

    /// Opens an account and proves its address.
    pub(super) async fn sign_up(&self, player: &Player) -> anyhow::Result<PersonId> {
        let person = self.new_person(player).await?;
        let id = person.id;
        self.store.person_register(self.command(), person).await?;
        self.later();
        // What the message would bring.
        let secret = self.store.token_mint(TokenPurpose::Verify, Some(id), "{}").await?;
        self.store.person_verify(&secret).await?.context("the address was not proved")?;
        Ok(id)
    }

    pub(super) async fn grant(&self, by: PersonId, to: PersonId, player: &Player) -> anyhow::Result<()> {
        for role in player.roles {
            let viewer = self.viewer(by).await?;
            let command = people::Command::GrantRole { role: *role };
            self.store.person(&viewer, to, self.unseen(command), &[]).await?;
        }
        Ok(())
    }

    fn unseen<C>(&self, command: C) -> Envelope<C> {
        Envelope { command_id: self.command(), seen: None, command }
    }

    pub(super) async fn found(&self, owner: PersonId, ngo: &Ngo) -> anyhow::Result<OrganizationId> {
        let viewer = self.viewer(owner).await?;
        let name = self.words(&ngo.owner, ngo.name);
        let id = self.store.new_id();
        let country = ngo.country.parse().ok();
        let command = organization::Command::Register { name: name.reference(), country };
        self.store.organization(&viewer, id, self.unseen(command), &[name]).await?;
        Ok(id)
    }

    pub(super) async fn start(&self, owner: PersonId, organization: OrganizationId) -> anyhow::Result<ApplicationId> {
        let viewer = self.viewer(owner).await?;
        let outcome = self.store.application_start(&viewer, self.command(), organization).await?;
        Ok(outcome.stream.into())
    }

    pub(super) async fn fill(
        &self,
        owner: PersonId,
        application: ApplicationId,
        sections: impl IntoIterator<Item = (Section, Typed)>,
    ) -> anyhow::Result<()> {
        let viewer = self.viewer(owner).await?;
        for (section, typed) in sections {
            self.later();
            self.store.draft_save(&viewer, application, section, 0, &typed).await?;
        }
        Ok(())
    }

    pub(super) async fn attach(&self, owner: PersonId, application: ApplicationId, file: File) -> anyhow::Result<()> {
        self.later();
        let viewer = self.viewer(owner).await?;
        let limit = 20_000_000;
        let mut inspector = intake::Inspector::new(&file.name, limit);
        inspector.feed(&file.bytes)?;
        let accepted = inspector.finish()?;
        let piece: Result<_, io::Error> = Ok(file.bytes.into());
        let object = self.store.object_put(futures::stream::iter([piece]), limit).await?;
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
    pub(super) async fn apply(&self, owner: PersonId, ngo: &Ngo, today: Day) -> anyhow::Result<ApplicationId> {
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
        self.act(owner, application, command, &[declared]).await.with_context(|| format!("{} submits", ngo.name))?;
        Ok(application)
    }

    /// One step on a file, by somebody who saw it as it is.
    pub(super) async fn act(
        &self,
        by: PersonId,
        id: ApplicationId,
        command: application::Command,
        texts: &[NewText],
    ) -> anyhow::Result<()> {
        self.later();
        let (viewer, kind) = (self.viewer(by).await?, command.kind());
        self.store
            .application(&viewer, id, self.unseen(command), texts)
            .await
            .with_context(|| format!("the step `{}`", kind.key()))?;
        Ok(())
    }

    pub(super) async fn session(
        &self,
        by: PersonId,
        id: CouncilSessionId,
        command: council::Command,
        texts: &[NewText],
    ) -> anyhow::Result<()> {
        self.later();
        let (viewer, kind) = (self.viewer(by).await?, command.kind());
        self.store
            .council(&viewer, id, self.unseen(command), texts)
            .await
            .with_context(|| format!("the step `{}` of a session", kind.key()))?;
        Ok(())
    }

    /// Every criterion that a person has to judge, found met with a reason.
    pub(super) async fn find_all_met(
        &self,
        officer: PersonId,
        player: &Player,
        id: ApplicationId,
    ) -> anyhow::Result<()> {
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
    pub(super) async fn announce(
        &self,
        secretary: PersonId,
        session: CouncilSessionId,
        id: ApplicationId,
    ) -> anyhow::Result<()> {
        let viewer = self.viewer(secretary).await?;
        let (language, body) = web::council::decision_letter(&self.store, &viewer, session, id)
            .await
            .map_err(|_| anyhow!("the letter of decision could not be made"))?;
        let kind = application::OutcomeKind::Admitted;
        let letter = self.store.letter_freeze(id, kind, language, &body).await?;
        self.act(secretary, id, application::Command::Preview { letter }, &[]).await?;
        self.act(secretary, id, application::Command::Announce { letter }, &[]).await
    }
}

fn salt() -> [u8; 16] {
    let mut salt = [0; 16];
    SystemMint.fill(&mut salt);
    salt
}

fn judged() -> anyhow::Result<Vec<CriterionKey>> {
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
