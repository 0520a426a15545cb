//! The people of these tests, and a file that has come as far as a test needs.

use super::house::House;
use crate::support;
use bytes::Bytes;
use domain::{
    application::{AdviceKind, Command},
    council::{self, Details, SessionKind},
    criteria,
    dossier::Section,
    evidence::DocumentFacts,
    kernel::{ApplicationId, CouncilSessionId, DocumentId, Envelope, Language, OrganizationId, PersonId, StaffRole},
    organization, people,
};
use futures::stream;
use jiff::civil::date;
use persistence::{NewDocument, NewPerson, NewText, Outcome, Store, StoreError, TokenPurpose, Viewer};

/// Everybody who has a part in these tests.
pub struct Cast {
    pub administrator: PersonId,
    pub owner: PersonId,
    pub officer: PersonId,
    pub second_officer: PersonId,
    pub senior: PersonId,
    pub secretary: PersonId,
    pub organization: OrganizationId,
}

impl House {
    pub async fn as_of(&self, person: PersonId) -> Viewer {
        self.store.viewer(person).await.unwrap().unwrap()
    }

    pub fn words(&self, words: &str) -> NewText {
        self.store.new_text(Language::En, words)
    }

    pub async fn act(
        &self,
        person: PersonId,
        application: ApplicationId,
        command: Command,
        texts: &[NewText],
    ) -> Result<Outcome, StoreError> {
        let viewer = self.as_of(person).await;
        self.store.application(&viewer, application, envelope(&self.store, command), texts).await
    }

    pub async fn sit(
        &self,
        person: PersonId,
        session: CouncilSessionId,
        command: council::Command,
        texts: &[NewText],
    ) -> Result<Outcome, StoreError> {
        let viewer = self.as_of(person).await;
        self.store.council(&viewer, session, envelope(&self.store, command), texts).await
    }

    /// An account whose address is proved.
    pub async fn person(&self, name: &str) -> PersonId {
        let new = newcomer(&self.store, name);
        self.store.person_register(self.store.new_id(), new.clone()).await.unwrap();
        let secret = self.store.token_mint(TokenPurpose::Verify, Some(new.id), "{}").await.unwrap();
        assert_eq!(self.store.person_verify(&secret).await.unwrap(), Some(new.id));
        new.id
    }

    /// A house that is set up, with staff and an organization.
    pub async fn cast(&self) -> Cast {
        let secret = self.store.token_mint(TokenPurpose::Setup, None, "{}").await.unwrap();
        let new = newcomer(&self.store, "administrator");
        let administrator = new.id;
        self.store.house_set_up(&secret, self.store.new_id(), new).await.unwrap().unwrap();
        let mut staff = Vec::new();
        for (name, role) in [
            ("officer", StaffRole::Officer),
            ("second", StaffRole::Officer),
            ("senior", StaffRole::SeniorOfficer),
            ("secretary", StaffRole::CouncilSecretary),
        ] {
            let person = self.person(name).await;
            let command = people::Command::GrantRole { role };
            let viewer = self.as_of(administrator).await;
            self.store.person(&viewer, person, envelope(&self.store, command), &[]).await.unwrap();
            staff.push(person);
        }
        let owner = self.person("owner").await;
        let organization = self.registered(owner, "Al-Amal Migrant Aid Society", "JO").await;
        Cast {
            administrator,
            owner,
            officer: staff[0],
            second_officer: staff[1],
            senior: staff[2],
            secretary: staff[3],
            organization,
        }
    }

    /// An organization that this person owns.
    pub async fn registered(&self, owner: PersonId, name: &str, country: &str) -> OrganizationId {
        let (id, name) = (self.store.new_id(), self.words(name));
        let command =
            organization::Command::Register { name: name.reference(), country: Some(country.parse().unwrap()) };
        let viewer = self.as_of(owner).await;
        self.store.organization(&viewer, id, envelope(&self.store, command), &[name]).await.unwrap();
        id
    }

    /// A draft with everything in order.
    pub async fn draft(&self, cast: &Cast) -> ApplicationId {
        self.draft_stating(cast, &[]).await
    }

    /// The same with other answers in section A.
    pub async fn draft_stating(&self, cast: &Cast, identity: &[(&str, &str)]) -> ApplicationId {
        let viewer = self.as_of(cast.owner).await;
        let started = self.store.application_start(&viewer, self.store.new_id(), cast.organization).await.unwrap();
        let application = ApplicationId(started.stream);
        let file = support::File::in_order();
        for section in Section::ALL {
            let mut typed = file.answers[&section].clone();
            for (name, words) in identity.iter().filter(|_| section == Section::Identity) {
                typed.set(*name, *words);
            }
            assert_eq!(self.store.draft_save(&viewer, application, section, 0, &typed).await.unwrap(), 1);
        }
        for facts in &file.documents {
            self.attach(&viewer, application, facts, None).await;
        }
        application
    }

    /// Attaches a document that is described so, in the place of another where one is named.
    pub async fn attach(
        &self,
        owner: &Viewer,
        application: ApplicationId,
        facts: &DocumentFacts,
        replaces: Option<DocumentId>,
    ) {
        let bytes = format!("{} {}", facts.kind.key(), facts.id).into_bytes();
        let pieces = stream::iter([Ok::<_, std::io::Error>(Bytes::from(bytes))]);
        let object = self.store.object_put(pieces, 1_000).await.unwrap();
        let mut facts = facts.clone();
        facts.id = self.store.new_id::<DocumentId>();
        let document = NewDocument {
            facts,
            name: "paper.pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            pages: Some(1),
            scanned_at: None,
            object,
        };
        self.store.document_attach(owner, application, document, replaces, u64::MAX).await.unwrap();
    }

    /// A file that was received.
    pub async fn submitted(&self, cast: &Cast) -> ApplicationId {
        let application = self.draft(cast).await;
        self.submit(cast, application).await.unwrap();
        application
    }

    pub async fn submit(&self, cast: &Cast, application: ApplicationId) -> Result<Outcome, StoreError> {
        let viewer = self.as_of(cast.owner).await;
        let version = self.store.draft_version(&viewer, application).await.unwrap().digest;
        let declared = self.words("Rima Haddad, President");
        let command = Command::Submit { version, declared_by: declared.reference() };
        self.act(cast.owner, application, command, &[declared]).await
    }

    /// A file that an officer took and found complete.
    pub async fn under_review(&self, cast: &Cast) -> ApplicationId {
        let application = self.submitted(cast).await;
        let complete = Command::Complete { proceed_despite: [].into(), legible: true };
        for command in [Command::Take, complete] {
            self.act(cast.officer, application, command, &[]).await.unwrap();
        }
        application
    }

    /// A file that was reviewed and countersigned: ready for a list.
    pub async fn endorsed(&self, cast: &Cast) -> ApplicationId {
        let application = self.recommended(cast).await;
        self.act(cast.senior, application, Command::Countersign, &[]).await.unwrap();
        application
    }

    /// A file that was reviewed and waits for its second signature.
    pub async fn recommended(&self, cast: &Cast) -> ApplicationId {
        let application = self.under_review(cast).await;
        for criterion in criteria::current().unwrap().mandatory() {
            let reason = self.words("Read and found in order.");
            let command = Command::RecordFinding {
                criterion: criterion.key,
                met: true,
                basis: None,
                reason: reason.reference(),
                evidence: vec![],
            };
            self.act(cast.officer, application, command, &[reason]).await.unwrap();
        }
        let reason = self.words("It brings what refugees tell.");
        let command = Command::Recommend { advice: AdviceKind::Admit, reason: reason.reference() };
        self.act(cast.officer, application, command, &[reason]).await.unwrap();
        application
    }

    /// The 118th session: opens on 29 November 2027, its list closes on 30 September 2027.
    pub async fn session(&self, cast: &Cast) -> CouncilSessionId {
        let session = self.store.new_id();
        let details = Details { place: None, agenda_item: None, members: Some(175), quorum: None, chair: None };
        let command = council::Command::Plan {
            kind: SessionKind::Regular(118),
            opens: date(2027, 11, 29),
            closes: date(2027, 12, 3),
            details,
        };
        self.sit(cast.secretary, session, command, &[]).await.unwrap();
        session
    }
}

fn newcomer(store: &Store, name: &str) -> NewPerson {
    NewPerson {
        id: store.new_id(),
        email: format!("{name}@example.org"),
        name: name.to_owned(),
        language: Language::En,
        password_hash: Some("hash".to_owned()),
    }
}

pub fn envelope<C>(store: &Store, command: C) -> Envelope<C> {
    Envelope { command_id: store.new_id(), seen: None, command }
}
