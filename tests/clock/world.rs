//! A house whose calendar runs in seconds: the clock goes from morning to morning, a worker drains
//! what is due, and every mail that came is read.

use super::support;
use domain::{
    application::{AdviceKind, Asked, Command, Opened, OutcomeKind, Subject},
    council::{self, Details, SessionKind},
    criteria::{self, CriterionKey},
    dossier::Section,
    evidence::DocumentKind,
    kernel::{
        ApplicationId, Calendar, CouncilSessionId, Day, Digest, DocumentId, Envelope, Instant, Language,
        OrganizationId, PersonId, QuestionId, StaffRole,
    },
    organization, people,
};
use jiff::{ToSpan, civil::DateTime};
use mail::Transport;
use mailparse::MailHeaderMap as _;
use persistence::{
    NewDocument, NewPerson, NewText, Settings, Store, StoreError, TokenPurpose, Viewer,
    ambient::{SeededMint, SteppingClock},
};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    sync::Arc,
};
use tempfile::TempDir;
use worker::{Post, drain};

/// The moments of a day at which a worker looks: after midnight, and when people come to work.
const LOOKS: [&str; 2] = ["T00:05", "T08:05"];

/// Which database.
#[derive(Clone, Copy, Debug)]
pub(crate) enum On {
    Sqlite,
    Postgres,
}

/// The house.
pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) clock: SteppingClock,
    /// Beside the store: to look, and to break things.
    pub(crate) raw: DatabaseConnection,
    /// Who was told what: `2027-03-08 08:05 address | subject`.
    pub(crate) told: Vec<String>,
    pub(crate) staff: Staff,
    questions: BTreeMap<ApplicationId, QuestionId>,
    read: BTreeSet<String>,
    folder: TempDir,
    postgres: Option<String>,
}

/// The people of the house.
#[derive(Clone, Copy)]
pub(crate) struct Staff {
    pub(crate) administrator: PersonId,
    pub(crate) officer: PersonId,
    pub(crate) senior: PersonId,
    pub(crate) secretary: PersonId,
}

/// An organization with its owner and its one application.
#[derive(Clone, Copy)]
pub(crate) struct Ngo {
    pub(crate) owner: PersonId,
    pub(crate) file: ApplicationId,
}

pub(crate) fn local(at: &str) -> Instant {
    let at: DateTime = at.parse().unwrap();
    Instant::from(at.in_tz(domain::kernel::calendar::ZONE).unwrap().timestamp())
}

pub(crate) fn setting(name: &str) -> Option<String> {
    std::env::vars().find(|(n, _)| n == name).map(|(_, v)| v)
}

fn server() -> String {
    setting("ANTECHAMBER_TEST_DATABASE_URL").unwrap_or_else(|| "postgres://root@127.0.0.1:5432/postgres".to_owned())
}

async fn database(on: On, name: &str, folder: &TempDir) -> Option<(String, Option<String>)> {
    if let On::Sqlite = on {
        return Some((format!("sqlite://{}", folder.path().join("house.sqlite").display()), None));
    }
    match Box::pin(Database::connect(server())).await {
        Ok(at) => {
            at.execute_unprepared(&format!("DROP DATABASE IF EXISTS {name}")).await.unwrap();
            at.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
            at.close().await.unwrap();
            let server = server();
            let (base, _) = server.rsplit_once('/').unwrap();
            Some((format!("{base}/{name}"), Some(name.to_owned())))
        }
        Err(error) => {
            assert!(setting("ANTECHAMBER_TESTS").as_deref() != Some("all"), "no PostgreSQL: {error}");
            eprintln!("skipped on PostgreSQL: {error}");
            None
        }
    }
}

impl World {
    /// A house with its staff, at `start` by the clock of Geneva; `None`, said aloud, where there is
    /// no PostgreSQL and that is no failure.
    pub(crate) async fn new(on: On, name: &str, start: &str) -> Option<Self> {
        let folder = TempDir::new().unwrap();
        let name = format!("antechamber_clock_{}_{name}", std::process::id());
        let (url, postgres) = database(on, &name, &folder).await?;
        let clock = SteppingClock::new(local(start), 1);
        let settings = Settings {
            clock: Arc::new(clock.clone()),
            mint: Arc::new(SeededMint::new(7)),
            ..Settings::new(&url, folder.path().join("documents").display().to_string())
        };
        if postgres.is_some() {
            Store::migrate(&settings).await.unwrap();
        }
        let store = Store::open(settings).await.unwrap();
        let raw = Box::pin(Database::connect(&url)).await.unwrap();
        let staff = staff(&store).await;
        let (told, read, questions) = (Vec::new(), BTreeSet::new(), BTreeMap::new());
        let mut world = Self { store, clock, raw, told, staff, questions, read, folder, postgres };
        world.tick().await;
        world.told.clear();
        Some(world)
    }

    pub(crate) fn post(&self) -> Post {
        let way = Transport::folder(self.mails(), "house@antechamber.example", "desk@antechamber.example").unwrap();
        Post::new(way, &"https://observers.example.org".parse().unwrap())
    }

    fn mails(&self) -> PathBuf {
        self.folder.path().join("mail")
    }

    /// Works until nothing is due, and reads what came.
    pub(crate) async fn tick(&mut self) {
        drain(&self.store, &self.post()).await.unwrap();
        self.read_mails();
    }

    /// Reads the mails that have come since.
    pub(crate) fn read_mails(&mut self) {
        let now = self.clock_shows();
        let Ok(files) = std::fs::read_dir(self.mails()) else { return };
        let mut new = Vec::new();
        for file in files.map(|f| f.unwrap()) {
            let name = file.file_name().into_string().unwrap();
            if name.starts_with('.') || !self.read.insert(name) {
                continue;
            }
            let bytes = std::fs::read(file.path()).unwrap();
            let mail = mailparse::parse_mail(&bytes).unwrap();
            let to = mail.headers.get_first_value("To").unwrap();
            let to = to.rsplit(' ').next().unwrap().trim_matches(['<', '>']).to_owned();
            new.push(format!("{now} {to} | {}", mail.headers.get_first_value("Subject").unwrap()));
        }
        new.sort();
        self.told.extend(new);
    }

    /// The mails whose line holds all of `words`, without what stands before the first `|`'s day.
    pub(crate) fn told_of(&self, words: &[&str]) -> Vec<&str> {
        self.told.iter().map(String::as_str).filter(|line| words.iter().all(|w| line.contains(w))).collect()
    }

    fn clock_shows(&self) -> String {
        let zone = Calendar::zone();
        zone.to_datetime(self.store.now().timestamp()).strftime("%Y-%m-%d %H:%M").to_string()
    }

    /// Lets time pass until `at` by the clock of Geneva, with a worker looking twice a day.
    pub(crate) async fn until(&mut self, at: &str) {
        let end = local(at);
        let mut day = Calendar::moment(self.store.now()).day;
        loop {
            for look in LOOKS {
                let moment = local(&format!("{day}{look}"));
                if moment > end {
                    self.clock.set(end);
                    return;
                }
                if moment > self.store.now() {
                    self.clock.set(moment);
                    self.tick().await;
                }
            }
            day = day.checked_add(1.day()).unwrap();
        }
    }

    /// Nobody works until `at`.
    pub(crate) fn asleep_until(&self, at: &str) {
        self.clock.set(local(at));
    }

    pub(crate) async fn as_of(&self, person: PersonId) -> Viewer {
        self.store.viewer(person).await.unwrap().unwrap()
    }

    pub(crate) fn words(&self, words: &str) -> NewText {
        self.store.new_text(Language::En, words)
    }

    pub(crate) fn envelope<C>(&self, command: C) -> Envelope<C> {
        Envelope { command_id: self.store.new_id(), seen: None, command }
    }

    /// Somebody does something to a file, and the mails of it go out.
    pub(crate) async fn act(&mut self, person: PersonId, file: ApplicationId, command: Command, texts: &[NewText]) {
        self.try_act(person, file, command, texts).await.unwrap();
        self.tick().await;
    }

    pub(crate) async fn try_act(
        &self,
        person: PersonId,
        file: ApplicationId,
        command: Command,
        texts: &[NewText],
    ) -> Result<(), StoreError> {
        let viewer = self.as_of(person).await;
        self.store.application(&viewer, file, self.envelope(command), texts).await.map(|_| ())
    }

    /// The Council secretary does something to a session.
    pub(crate) async fn sit(&mut self, session: CouncilSessionId, command: council::Command, texts: &[NewText]) {
        let viewer = self.as_of(self.staff.secretary).await;
        self.store.council(&viewer, session, self.envelope(command), texts).await.unwrap();
        self.tick().await;
    }

    /// Plans a regular session.
    pub(crate) async fn plan(&mut self, number: u16, opens: Day, closes: Day) -> CouncilSessionId {
        let session = self.store.new_id();
        let details = Details { place: None, agenda_item: None, members: Some(175), quorum: None, chair: None };
        let plan = council::Command::Plan { kind: SessionKind::Regular(number), opens, closes, details };
        self.sit(session, plan, &[]).await;
        session
    }

    /// The one value of a query, as text.
    pub(crate) async fn one(&self, sql: &str) -> String {
        let statement = sea_orm::Statement::from_string(self.raw.get_database_backend(), sql);
        self.raw.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    pub(crate) async fn count(&self, sql: &str) -> i64 {
        let statement = sea_orm::Statement::from_string(self.raw.get_database_backend(), sql);
        self.raw.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    /// The state of the file of the organization that was called `name`.
    pub(crate) async fn state(&self, name: &str) -> String {
        let sql = "SELECT applications.state FROM applications JOIN organizations \
                   ON organizations.id = applications.organization WHERE organizations.name";
        self.one(&format!("{sql} = '{name}'")).await
    }

    /// A draft with everything in order, by an owner who reads `language`.
    pub(crate) async fn draft(&mut self, name: &str, language: Language) -> Ngo {
        let owner = account(&self.store, &format!("owner@{name}.example"), language).await;
        let viewer = self.as_of(owner).await;
        let organization: OrganizationId = self.store.new_id();
        let called = self.words(name);
        let register =
            organization::Command::Register { name: called.reference(), country: Some("JO".parse().unwrap()) };
        self.store.organization(&viewer, organization, self.envelope(register), &[called]).await.unwrap();
        let viewer = self.as_of(owner).await;
        let started = self.store.application_start(&viewer, self.store.new_id(), organization).await.unwrap();
        let file = ApplicationId(started.stream);
        let blank = support::File::in_order();
        for section in Section::ALL {
            let mut typed = blank.answers[&section].clone();
            if section == Section::People {
                typed.set("alternate_name", "Lina Said");
                for (control, who) in
                    [("head_email", "head"), ("contact_email", "owner"), ("alternate_email", "alternate")]
                {
                    typed.set(control, format!("{who}@{name}.example"));
                }
            }
            self.store.draft_save(&viewer, file, section, 0, &typed).await.unwrap();
        }
        for mut facts in blank.documents {
            facts.id = self.store.new_id::<DocumentId>();
            let bytes = format!("{} {}", facts.kind.key(), facts.id).into_bytes();
            let pieces = futures::stream::iter([Ok::<_, std::io::Error>(bytes::Bytes::from(bytes))]);
            let object = self.store.object_put(pieces, 1_000).await.unwrap();
            let (name, media_type) = ("paper.pdf".to_owned(), "application/pdf".to_owned());
            let document = NewDocument { facts, name, media_type, pages: Some(1), scanned_at: None, object };
            self.store.document_attach(&viewer, file, document, None, u64::MAX).await.unwrap();
        }
        self.tick().await;
        Ngo { owner, file }
    }

    pub(crate) async fn submit(&mut self, ngo: Ngo) {
        let viewer = self.as_of(ngo.owner).await;
        let version = self.store.draft_version(&viewer, ngo.file).await.unwrap().digest;
        let declared = self.words("Rima Haddad, President");
        self.act(ngo.owner, ngo.file, Command::Submit { version, declared_by: declared.reference() }, &[declared])
            .await;
    }

    /// A file that was received and that the officer holds.
    pub(crate) async fn taken(&mut self, name: &str, language: Language) -> Ngo {
        let ngo = self.draft(name, language).await;
        self.submit(ngo).await;
        self.act(self.staff.officer, ngo.file, Command::Take, &[]).await;
        ngo
    }

    /// The officer asks so many questions.
    pub(crate) async fn ask(&mut self, ngo: Ngo, how_many: usize) -> Vec<QuestionId> {
        let (mut questions, mut texts, mut ids) = (Vec::new(), Vec::new(), Vec::new());
        for n in 0..how_many {
            let words = self.words(&format!("Which law is it? ({n})"));
            let subject = Subject::Criterion(CriterionKey::LegalPersonality);
            let id = self.store.new_id();
            questions.push(Asked { id, subject, words: words.reference(), earlier: None });
            ids.push(id);
            self.questions.insert(ngo.file, id);
            texts.push(words);
        }
        let opened = Opened { sections: [Section::Identity].into(), documents: [DocumentKind::Registration].into() };
        self.act(self.staff.officer, ngo.file, Command::Ask { questions, opened }, &texts).await;
        ids
    }

    pub(crate) async fn save_answer(&mut self, ngo: Ngo, question: QuestionId) {
        let words = self.words("The law of 1998.");
        let save = Command::SaveAnswer { question: Some(question), words: words.reference() };
        self.act(ngo.owner, ngo.file, save, &[words]).await;
    }

    /// The question that was put last.
    pub(crate) fn open_question(&self, ngo: Ngo) -> QuestionId {
        self.questions[&ngo.file]
    }

    /// From now on no server takes mail for the owner.
    pub(crate) async fn break_address(&self, ngo: Ngo) {
        self.readdress(ngo, "there is no such address").await;
    }

    /// The owner has an address again.
    pub(crate) async fn mend_address(&self, ngo: Ngo) {
        self.readdress(ngo, "new@bounced.example").await;
    }

    async fn readdress(&self, ngo: Ngo, address: &str) {
        let owner = match self.postgres {
            Some(_) => format!("'{}'", ngo.owner.0),
            None => format!("X'{}'", ngo.owner.0.simple()),
        };
        let sql = format!("UPDATE persons SET email = '{address}' WHERE id = {owner}");
        assert_eq!(self.raw.execute_unprepared(&sql).await.unwrap().rows_affected(), 1);
    }

    /// The letter of a deferral, as it was looked at.
    pub(crate) async fn letter(&self, ngo: Ngo) -> Digest {
        let body = "Your application\n\nThe Council has deferred it.";
        self.store.letter_freeze(ngo.file, OutcomeKind::Deferred, Language::En, body).await.unwrap()
    }

    pub(crate) async fn send_answers(&mut self, ngo: Ngo) {
        let viewer = self.as_of(ngo.owner).await;
        let version = self.store.draft_version(&viewer, ngo.file).await.unwrap().digest;
        self.act(ngo.owner, ngo.file, Command::SendAnswers { version }, &[]).await;
    }

    /// The officer has checked everything; `met` is what was found on each mandatory criterion.
    pub(crate) async fn reviewed(&mut self, ngo: Ngo, met: bool) {
        let officer = self.staff.officer;
        let complete = Command::Complete { proceed_despite: [].into(), legible: true };
        self.act(officer, ngo.file, complete, &[]).await;
        for (n, criterion) in criteria::current().unwrap().mandatory().enumerate() {
            let reason = self.words("Read and found so.");
            let (met, words) = (met || n > 0, reason.reference());
            let record =
                Command::RecordFinding { criterion: criterion.key, met, basis: None, reason: words, evidence: vec![] };
            self.try_act(officer, ngo.file, record, &[reason]).await.unwrap();
        }
        self.tick().await;
    }

    /// The officer recommends to admit.
    pub(crate) async fn recommend(&mut self, ngo: Ngo) {
        let reason = self.words("It brings what refugees tell.");
        let recommend = Command::Recommend { advice: AdviceKind::Admit, reason: reason.reference() };
        self.act(self.staff.officer, ngo.file, recommend, &[reason]).await;
    }
}

async fn staff(store: &Store) -> Staff {
    let secret = store.token_mint(TokenPurpose::Setup, None, "{}").await.unwrap();
    let new = newcomer(store, "administrator@house.example", Language::En);
    let administrator = new.id;
    store.house_set_up(&secret, store.new_id(), new).await.unwrap().unwrap();
    let mut people = Vec::new();
    for (name, role) in [
        ("officer", StaffRole::Officer),
        ("senior", StaffRole::SeniorOfficer),
        ("secretary", StaffRole::CouncilSecretary),
    ] {
        let person = account(store, &format!("{name}@house.example"), Language::En).await;
        let viewer = store.viewer(administrator).await.unwrap().unwrap();
        let grant = Envelope { command_id: store.new_id(), seen: None, command: people::Command::GrantRole { role } };
        store.person(&viewer, person, grant, &[]).await.unwrap();
        people.push(person);
    }
    Staff { administrator, officer: people[0], senior: people[1], secretary: people[2] }
}

fn newcomer(store: &Store, email: &str, language: Language) -> NewPerson {
    let (email, name) = (email.to_owned(), "Rima Haddad".to_owned());
    NewPerson { id: store.new_id(), email, name, language, password_hash: Some("hash".to_owned()) }
}

/// An account whose address is proved.
async fn account(store: &Store, email: &str, language: Language) -> PersonId {
    let new = newcomer(store, email, language);
    let id = new.id;
    store.person_register(store.new_id(), new).await.unwrap();
    let secret = store.token_mint(TokenPurpose::Verify, Some(id), "{}").await.unwrap();
    assert_eq!(store.person_verify(&secret).await.unwrap(), Some(id));
    id
}

impl Drop for World {
    fn drop(&mut self) {
        let Some(name) = self.postgres.take() else { return };
        // A runtime of its own, since this may run inside one.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let at = Box::pin(Database::connect(server())).await.unwrap();
                at.execute_unprepared(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await.unwrap();
            });
        });
        let _ = dropped.join();
    }
}
