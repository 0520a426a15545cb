//! A file of the demonstration: who has to do with it, and how each deed on it is done.

mod members;

use crate::{
    Size,
    answers::{self, Facts, documents},
    cast::{Ngo, OFFICERS, SECOND_SECRETARY, SECOND_SENIOR, SECRETARY, SENIOR, Staff},
    deed::{ByNgo, Deed},
    error::Error,
    hands::Hands,
    sitting::Sittings,
    topic::Topic,
    words::{self, Three},
};
use domain::{
    application::{Application, Command},
    evidence::{DocumentFacts, DocumentKind},
    kernel::{ApplicationId, DocumentId, Language, OrganizationId, PersonId, QuestionId},
    organization,
};
use persistence::{NewDocument, NewText, Viewer};
use std::io;

/// What one file of a dossier may weigh.
pub(crate) const LARGEST: u64 = 20_000_000;

/// A file, and who has to do with it.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) ngo: &'static Ngo,
    pub(crate) n: usize,
    pub(crate) young: bool,
    owner: Option<PersonId>,
    colleague: Option<PersonId>,
    reader: Option<PersonId>,
    organization: Option<OrganizationId>,
    id: Option<ApplicationId>,
    /// Which of the officers holds it.
    pub(crate) desk: usize,
    /// What was asked and not yet answered.
    pub(crate) asked: Vec<(QuestionId, Topic)>,
    /// Its documents, in the order of their upload.
    pub(crate) documents: Vec<DocumentId>,
    rounds: usize,
}

fn gone<T>(what: Option<T>, of: &Ngo) -> Result<T, Error> {
    what.ok_or_else(|| Error::Gone(format!("the file of {}", of.name)))
}

impl Case {
    pub(crate) const fn new(ngo: &'static Ngo, n: usize) -> Self {
        Self {
            ngo,
            n,
            young: false,
            owner: None,
            colleague: None,
            reader: None,
            organization: None,
            id: None,
            desk: n % OFFICERS.len(),
            asked: Vec::new(),
            documents: Vec::new(),
            rounds: 0,
        }
    }

    pub(crate) fn id(&self) -> Result<ApplicationId, Error> {
        gone(self.id, self.ngo)
    }

    pub(crate) const fn begun(&self) -> Option<ApplicationId> {
        self.id
    }

    pub(crate) fn organization(&self) -> Result<OrganizationId, Error> {
        gone(self.organization, self.ngo)
    }

    pub(crate) fn owner(&self) -> Result<PersonId, Error> {
        gone(self.owner, self.ngo)
    }

    pub(crate) const fn officer(&self) -> &'static Staff {
        OFFICERS[self.desk]
    }

    /// Who countersigns: the two in turn.
    pub(crate) const fn senior(&self) -> &'static Staff {
        if self.n.is_multiple_of(4) { &SECOND_SENIOR } else { &SENIOR }
    }

    /// The senior officer who does not countersign it.
    pub(crate) const fn other_senior(&self) -> &'static Staff {
        if self.n.is_multiple_of(4) { &SENIOR } else { &SECOND_SENIOR }
    }

    /// Does the deed, and says to whom it happened where it cannot be done.
    pub(crate) async fn perform(&mut self, hands: &mut Hands, sittings: &Sittings, deed: Deed) -> Result<(), Error> {
        let done = match deed {
            Deed::Ngo(deed) => self.by_ngo(hands, deed).await,
            Deed::Officer(deed) => self.by_officer(hands, deed).await,
            Deed::Senior(deed) => self.by_senior(hands, deed).await,
            Deed::Council(deed) => self.by_council(hands, sittings, deed).await,
        };
        done.map_err(|error| match error {
            Error::Step { step, source, .. } => {
                Error::Step { who: format!("{} ({deed:?}, {})", self.ngo.name, hands.today()), step, source }
            }
            other => other,
        })
    }

    /// A step by somebody, with the words that it points to.
    pub(crate) async fn act(
        &self,
        hands: &mut Hands,
        by: PersonId,
        command: Command,
        texts: &[NewText],
    ) -> Result<(), Error> {
        hands.act(by, self.id()?, command, texts).await
    }

    /// A step of the secretariat, with a reason in the language of whoever takes it.
    pub(crate) async fn reasoned(
        &self,
        hands: &mut Hands,
        by: &Staff,
        reason: &Three,
        command: impl FnOnce(domain::kernel::TextRef) -> Command,
    ) -> Result<(), Error> {
        let text = hands.words(by.language, reason);
        let person = hands.id(by)?;
        self.act(hands, person, command(text.reference()), &[text]).await
    }

    /// Where the file stands.
    pub(crate) async fn state(&self, hands: &Hands) -> Result<Application, Error> {
        Ok(hands.store.case(&Viewer::house(), self.id()?).await?.application)
    }

    #[expect(clippy::too_many_lines, reason = "the procedure from its beginning to its end, a step a line")]
    async fn by_ngo(&mut self, hands: &mut Hands, deed: ByNgo) -> Result<(), Error> {
        match deed {
            ByNgo::Begin { sections, files, young } => {
                self.young = young;
                self.begin(hands).await?;
                self.fill(hands, sections, files).await
            }
            ByNgo::Invite => self.invite(hands).await,
            ByNgo::HandOver => {
                let to = gone(self.colleague, self.ngo)?;
                let owner = self.owner()?;
                self.act(hands, owner, Command::HandOver { to }, &[]).await?;
                hands.roles_changed(owner);
                hands.roles_changed(to);
                self.owner = Some(to);
                let leaves = organization::Command::RemoveMember { person: owner };
                hands.organization(to, self.organization()?, leaves, &[]).await?;
                hands.roles_changed(owner);
                Ok(())
            }
            ByNgo::Rearrange => self.rearrange(hands).await,
            ByNgo::Rename => self.rename(hands).await,
            ByNgo::LoseMailbox => self.lose_mailbox(hands).await,
            ByNgo::ChangeAddress => self.change_address(hands, format!("office@{}", self.ngo.site())).await,
            ByNgo::Submit => {
                let (owner, declared) = (self.owner()?, hands.store.new_text(self.ngo.language, self.ngo.owner));
                let version = self.version(hands).await?;
                let command = Command::Submit { version, declared_by: declared.reference() };
                self.act(hands, owner, command, &[declared]).await
            }
            ByNgo::Discard => self.plain(hands, Command::Discard).await,
            ByNgo::SaveAnswers => self.save_answers(hands).await,
            ByNgo::Answer => {
                self.save_answers(hands).await?;
                let topics: Vec<_> = self.asked.drain(..).map(|(_, topic)| topic).collect();
                for topic in topics {
                    self.supplement(hands, topic.document()).await?;
                }
                let version = self.version(hands).await?;
                self.plain(hands, Command::SendAnswers { version }).await
            }
            ByNgo::Comment => {
                let words = hands.words(self.ngo.language, &words::COMMENT);
                let (owner, command) =
                    (self.owner()?, Command::SaveAnswer { question: None, words: words.reference() });
                self.act(hands, owner, command, &[words]).await?;
                let version = self.version(hands).await?;
                self.plain(hands, Command::SendAnswers { version }).await
            }
            ByNgo::WantTime => {
                let reason = hands.words(self.ngo.language, &words::MORE_TIME);
                let (owner, command) = (self.owner()?, Command::RequestExtension { reason: reason.reference() });
                self.act(hands, owner, command, &[reason]).await
            }
            ByNgo::Withdraw => {
                let reason = hands.words(self.ngo.language, &words::WITHDRAWN);
                let (owner, command) = (self.owner()?, Command::Withdraw { reason: Some(reason.reference()) });
                self.act(hands, owner, command, &[reason]).await
            }
            ByNgo::Undo => self.plain(hands, Command::UndoWithdrawal).await,
            ByNgo::Update => {
                self.supplement(hands, DocumentKind::ActivityReport).await?;
                let version = self.version(hands).await?;
                self.plain(hands, Command::UpdateDossier { version }).await
            }
        }
    }

    /// A step of the owner that needs no words.
    async fn plain(&self, hands: &mut Hands, command: Command) -> Result<(), Error> {
        let owner = self.owner()?;
        self.act(hands, owner, command, &[]).await
    }

    async fn version(&self, hands: &mut Hands) -> Result<domain::kernel::Digest, Error> {
        let viewer = hands.viewer(self.owner()?).await?;
        Ok(hands.store.draft_version(&viewer, self.id()?).await?.digest)
    }

    fn facts(&self, hands: &Hands) -> Facts<'static> {
        Facts { ngo: self.ngo, n: self.n, today: hands.today(), young: self.young }
    }

    /// The owner's account, the organization, the draft.
    async fn begin(&mut self, hands: &mut Hands) -> Result<(), Error> {
        let owner = hands.sign_up(self.person(hands, self.ngo.owner, self.ngo.owner_email())).await?;
        self.owner = Some(owner);
        let organization: OrganizationId = hands.store.new_id();
        let name = hands.store.new_text(self.ngo.language, self.ngo.name);
        let country = self.ngo.country.parse().ok();
        let command = organization::Command::Register { name: name.reference(), country };
        hands.organization(owner, organization, command, &[name]).await?;
        self.organization = Some(organization);
        let viewer = hands.viewer(owner).await?;
        let started = hands.store.application_start(&viewer, hands.store.new_id(), organization).await?;
        self.id = Some(started.stream.into());
        Ok(())
    }

    async fn fill(&mut self, hands: &mut Hands, sections: usize, files: usize) -> Result<(), Error> {
        let (id, owner) = (self.id()?, self.owner()?);
        let (facts, viewer) = (self.facts(hands), hands.viewer(owner).await?);
        for (section, mut typed) in answers::all(&facts).into_iter().take(sections) {
            if hands.size == Size::Sample {
                answers::shorten(&mut typed);
                answers::share_a_mailbox(&facts, section, &mut typed);
            }
            hands.later();
            hands.store.draft_save(&viewer, id, section, 0, &typed).await?;
        }
        for file in documents::files(&facts).into_iter().take(files) {
            self.attach(hands, file).await?;
        }
        Ok(())
    }

    async fn supplement(&mut self, hands: &mut Hands, kind: DocumentKind) -> Result<(), Error> {
        self.rounds += 1;
        let file = documents::answer(&self.facts(hands), kind, self.rounds);
        self.attach(hands, file).await
    }

    async fn attach(&mut self, hands: &mut Hands, file: documents::File) -> Result<(), Error> {
        hands.later();
        let viewer = hands.viewer(self.owner()?).await?;
        let mut inspector = intake::Inspector::new(&file.name, LARGEST);
        let accepted = inspector.feed(&file.bytes).and_then(|()| inspector.finish());
        let accepted = accepted.map_err(|reason| Error::File { file: file.name.clone(), reason })?;
        let piece: Result<_, io::Error> = Ok(file.bytes.into());
        let object = hands.store.object_put(futures::stream::iter([piece]), LARGEST).await?;
        let id: DocumentId = hands.store.new_id();
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
            scanned_at: None,
            object,
        };
        hands.store.document_attach(&viewer, self.id()?, document, None, u64::MAX).await?;
        self.documents.push(id);
        Ok(())
    }

    async fn save_answers(&self, hands: &mut Hands) -> Result<(), Error> {
        let owner = self.owner()?;
        for (question, topic) in &self.asked {
            let words = hands.words(self.ngo.language, &topic.answer());
            let command = Command::SaveAnswer { question: Some(*question), words: words.reference() };
            self.act(hands, owner, command, &[words]).await?;
        }
        Ok(())
    }

    /// The secretary who did not propose.
    pub(crate) const fn second_secretary() -> &'static Staff {
        &SECOND_SECRETARY
    }

    /// The secretary.
    pub(crate) const fn secretary() -> &'static Staff {
        &SECRETARY
    }

    /// In which language the organization is written to.
    pub(crate) const fn language(&self) -> Language {
        self.ngo.language
    }
}
