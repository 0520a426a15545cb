//! Dossiers: the working copy as typed, frozen versions, and what the machine makes of either.

use super::basis::rulebook;
use crate::{
    documents::{Document, NewDocument},
    entity::documents,
    error::{Refusal, StoreError},
    ledger,
    store::Store,
    tx::{self, Tx},
    viewer::Viewer,
};
use domain::{
    application::{self, Application, Changeable, DossierFacts},
    criteria::{AsOf, CriterionKey, Facts, Finding, Input, RegisterFacts, Rulebook, SessionFacts, assess},
    dossier::{
        Answers, ColumnName, Dossier, Field, Frozen, FrozenPart, Part, Section, Typed, Version, completeness,
        difference, freeze, read, thaw,
    },
    evidence::{self, DocumentFacts, DocumentKind},
    kernel::{ApplicationId, Day, Digest, DocumentId, Instant, Language, ObserverId, OrganizationId, PersonId, Salt},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A section of the working copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftSection {
    /// Grows by one with each save; 0 where nothing was saved yet.
    pub revision: u64,
    /// As typed.
    pub typed: Typed,
    /// By whom.
    pub edited_by: PersonId,
    /// When.
    pub at: Instant,
}

/// A version of the dossier as it was frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrozenDossier {
    /// What the event says of it.
    pub version: Version,
    /// Its parts that were not erased.
    pub parts: Vec<FrozenPart>,
    /// Their answers.
    pub answers: Answers,
    /// Its documents.
    pub documents: Vec<Document>,
    /// When it was frozen.
    pub at: Instant,
}

/// What the machine makes of a dossier.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The rulebook's id.
    pub rulebook: String,
    /// The day as of which it was looked at.
    pub as_of: Day,
    /// What day that is.
    pub counted_at: AsOf,
    /// What was found, in the rulebook's order.
    pub findings: Vec<(CriterionKey, Finding)>,
    /// Documents that are needed and not there.
    pub missing: Vec<evidence::Missing>,
}

/// Answers and documents together, and the day as of which they count.
pub(crate) struct Material {
    pub(crate) answers: Answers,
    pub(crate) documents: Vec<DocumentFacts>,
    pub(crate) as_of: Day,
    pub(crate) counted_at: AsOf,
}

#[derive(FromQueryResult)]
struct SectionRow {
    section: String,
    revision: i64,
    answers: String,
    edited_by: Uuid,
    at: i64,
}

#[derive(FromQueryResult)]
struct PartRow {
    part: String,
    typed: Option<String>,
    salt: Option<Vec<u8>>,
    digest: String,
}

#[derive(FromQueryResult)]
struct VersionRow {
    version: String,
    frozen_at: i64,
}

impl Store {
    /// The working copy of a dossier, section by section. Only the NGO's own people see it.
    pub async fn draft(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
    ) -> Result<BTreeMap<Section, DraftSection>, StoreError> {
        self.own_case(viewer, application).await?;
        sections(self.reader(), application).await
    }

    /// Saves a section of the working copy as typed and says its new revision. `revision` is the one
    /// that the page showed (0 for none): where somebody else has saved since, nothing is written.
    pub async fn draft_save(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        section: Section,
        revision: u64,
        typed: &Typed,
    ) -> Result<u64, StoreError> {
        let person = self.own_case(viewer, application).await?;
        let args = (viewer.clone(), application, section, revision, typed.clone(), person);
        self.write(args, |tx, (viewer, application, section, revision, typed, person)| {
            Box::pin(async move {
                may_change(tx, viewer, *application, &application::Command::Save, |open| {
                    open.sections.contains(section)
                })
                .await?;
                let now = current_revision(tx, *application, *section).await?;
                if now != *revision {
                    return Err(StoreError::DraftChanged { now });
                }
                write_section(tx, *application, *section, now + 1, typed, *person).await?;
                Ok(now + 1)
            })
        })
        .await
    }

    /// The version that would be frozen now: what the declaration page shows and `Submit` names.
    pub async fn draft_version(&self, viewer: &Viewer, application: ApplicationId) -> Result<Version, StoreError> {
        self.own_case(viewer, application).await?;
        let history = ledger::history::<Application>(self.reader(), application.0).await?;
        let state = history.state.ok_or(StoreError::NotFound)?;
        Ok(freeze_now(self.reader(), &state).await?.version)
    }

    /// A frozen version; `None` is the latest.
    pub async fn dossier(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        number: Option<u16>,
    ) -> Result<FrozenDossier, StoreError> {
        self.case_visible(viewer, application).await?;
        frozen(self.reader(), application, number).await
    }

    /// What the machine makes of the dossier: for the NGO of its working copy while that can be
    /// changed, for staff of the latest frozen version. Findings that only staff may read are theirs
    /// alone.
    pub async fn assessment(&self, viewer: &Viewer, application: ApplicationId) -> Result<Assessment, StoreError> {
        self.case_visible(viewer, application).await?;
        let db = self.reader();
        let state = ledger::history::<Application>(db, application.0).await?.state.ok_or(StoreError::NotFound)?;
        let own = viewer.actor().ngo_role(state.organization).is_some();
        let today = self.moment().day;
        let working = state.versions.is_empty() || own && !matches!(state.changeable(), Changeable::Nothing);
        let material = if working { working_copy(db, &state, today).await? } else { latest(db, &state, today).await? };
        let rulebook = rulebook()?;
        let dossier = Dossier::read(&material.answers, material.as_of);
        let found = findings(db, &rulebook, &material, &dossier, &state).await?;
        let readable = |key: CriterionKey| {
            let reader = if own { domain::criteria::Audience::Everybody } else { domain::criteria::Audience::Staff };
            rulebook.criterion(key).is_some_and(|c| c.may_be_read_by(reader))
        };
        Ok(Assessment {
            rulebook: rulebook.id(),
            as_of: material.as_of,
            counted_at: material.counted_at,
            findings: found.into_iter().filter(|(key, _)| readable(*key)).collect(),
            missing: evidence::missing(&dossier, &material.documents, &languages(&rulebook)),
        })
    }

    /// Adds a document to the working copy: its row, after its object is durable. With `replaces`
    /// the other one is taken away in the same step.
    pub async fn document_attach(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        document: NewDocument,
        replaces: Option<DocumentId>,
    ) -> Result<(), StoreError> {
        let person = self.own_case(viewer, application).await?;
        let args = (viewer.clone(), application, document, replaces, person);
        self.write(args, |tx, (viewer, application, document, replaces, person)| {
            Box::pin(async move {
                let opened = |open: &application::Opened| open.documents.contains(&document.facts.kind);
                may_change(tx, viewer, *application, &application::Command::Attach, opened).await?;
                if let Some(old) = replaces {
                    remove(tx, *application, *old).await?;
                }
                crate::documents::insert(tx, *application, document, *person).await
            })
        })
        .await
    }

    /// Takes a document away from the working copy. Frozen versions still hold it.
    pub async fn document_remove(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        document: DocumentId,
    ) -> Result<(), StoreError> {
        self.own_case(viewer, application).await?;
        let kind = self.document(viewer, document).await?.facts.kind;
        self.write((viewer.clone(), application, document, kind), |tx, (viewer, application, document, kind)| {
            Box::pin(async move {
                let opened = |open: &application::Opened| open.documents.contains(kind);
                may_change(tx, viewer, *application, &application::Command::Attach, opened).await?;
                remove(tx, *application, *document).await
            })
        })
        .await
    }
}

async fn remove(tx: &Tx, application: ApplicationId, document: DocumentId) -> Result<(), StoreError> {
    let sql = "UPDATE documents SET removed_at = $3 WHERE id = $1 AND application = $2 AND removed_at IS NULL";
    match tx.run(sql, [document.0.into(), application.0.into(), tx.now().micros().into()]).await? {
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
}

/// Locks the case and asks the law whether its dossier may be changed there.
async fn may_change(
    tx: &Tx,
    viewer: &Viewer,
    application: ApplicationId,
    command: &application::Command,
    opened: impl Fn(&application::Opened) -> bool,
) -> Result<(), StoreError> {
    let mut deed = super::Deed::begin(tx, viewer.actor()).await?;
    deed.lock_application(application).await?;
    deed.decide_application(application, command).await?;
    let state = deed.application(application).ok_or(StoreError::NotFound)?;
    match state.changeable() {
        Changeable::Everything => Ok(()),
        Changeable::Only(open) if opened(open) => Ok(()),
        _ => Err(Refusal::Application(application::Refusal::NothingOpened).into()),
    }
}

async fn current_revision(tx: &Tx, application: ApplicationId, section: Section) -> Result<u64, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        revision: i64,
    }
    let sql = "SELECT revision FROM draft_sections WHERE application = $1 AND section = $2";
    let row: Option<Row> = tx.one(sql, [application.0.into(), section.key().into()]).await?;
    Ok(row.map_or(0, |r| tx::count(r.revision)))
}

async fn write_section(
    tx: &Tx,
    application: ApplicationId,
    section: Section,
    revision: u64,
    typed: &Typed,
    person: PersonId,
) -> Result<(), StoreError> {
    tx.run(
        "INSERT INTO draft_sections (application, section, revision, answers, edited_by, at) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (application, section) DO UPDATE SET \
         revision = excluded.revision, answers = excluded.answers, edited_by = excluded.edited_by, at = excluded.at",
        [
            application.0.into(),
            section.key().into(),
            tx::column(revision).into(),
            serde_json::to_string(typed)?.into(),
            person.0.into(),
            tx.now().micros().into(),
        ],
    )
    .await
    .map(|_| ())
}

async fn sections(
    db: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<BTreeMap<Section, DraftSection>, StoreError> {
    let sql = "SELECT section, revision, answers, edited_by, at FROM draft_sections WHERE application = $1";
    let rows: Vec<SectionRow> = tx::all(db, sql, [application.0.into()]).await?;
    let mut sections = BTreeMap::new();
    for row in rows {
        let section = Section::from_key(&row.section)
            .ok_or_else(|| StoreError::broken(application.0, format!("no section {}", row.section)))?;
        let draft = DraftSection {
            revision: tx::count(row.revision),
            typed: serde_json::from_str(&row.answers)?,
            edited_by: row.edited_by.into(),
            at: Instant::from_micros(row.at),
        };
        sections.insert(section, draft);
    }
    Ok(sections)
}

/// When the working copy was changed last.
pub(crate) async fn draft_changed(
    db: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<Option<Instant>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        at: Option<i64>,
    }
    let sql = "SELECT MAX(at) AS at FROM draft_sections WHERE application = $1";
    let row: Option<Row> = tx::one(db, sql, [application.0.into()]).await?;
    Ok(row.and_then(|r| r.at).map(Instant::from_micros))
}

/// Mints the secret from which the salts of the next version are made. It stands before the version
/// is frozen, so that the page that shows the version's digest need not write.
pub(crate) async fn mint_salt(tx: &Tx, application: ApplicationId) -> Result<(), StoreError> {
    tx.run(
        "INSERT INTO draft_salts (application, salt) VALUES ($1, $2) \
         ON CONFLICT (application) DO UPDATE SET salt = excluded.salt",
        [application.0.into(), tx.mint.salt().0.to_vec().into()],
    )
    .await
    .map(|_| ())
}

/// The working copy as it would be frozen now.
pub(crate) async fn freeze_now(db: &impl ConnectionTrait, state: &Application) -> Result<Frozen, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        salt: Vec<u8>,
    }
    let row: Option<Row> =
        tx::one(db, "SELECT salt FROM draft_salts WHERE application = $1", [state.id.0.into()]).await?;
    let secret = row.ok_or(StoreError::NotFound)?.salt;
    let answers = answers(db, state.id).await?;
    let documents = current_documents(db, state.id).await?;
    let documents = documents.iter().map(|d| (d.id, d.digest));
    let number = u16::try_from(state.next_version()).unwrap_or(u16::MAX);
    Ok(freeze(number, &answers, documents, |part| part_salt(&secret, part)))
}

/// A salt of its own for each part, so that one can be erased and the others still be proved.
fn part_salt(secret: &[u8], part: Part) -> Salt {
    let Digest(bytes) = Digest::of(&[secret, part.key().as_bytes()].concat());
    let mut salt = [0; 16];
    salt.copy_from_slice(&bytes[..16]);
    Salt(salt)
}

/// Writes a frozen version, and mints the secret of the next one.
pub(crate) async fn write_version(tx: &Tx, application: ApplicationId, frozen: &Frozen) -> Result<(), StoreError> {
    let number = i64::from(frozen.version.number);
    tx.run(
        "INSERT INTO dossier_versions (application, number, version, digest, frozen_at) VALUES ($1, $2, $3, $4, $5)",
        [
            application.0.into(),
            number.into(),
            serde_json::to_string(&frozen.version)?.into(),
            frozen.version.digest.to_string().into(),
            tx.now().micros().into(),
        ],
    )
    .await?;
    for part in &frozen.parts {
        tx.run(
            "INSERT INTO dossier_parts (application, number, part, typed, salt, digest) VALUES ($1, $2, $3, $4, $5, $6)",
            [
                application.0.into(),
                number.into(),
                part.part.key().into(),
                serde_json::to_string(&part.typed)?.into(),
                part.salt.0.to_vec().into(),
                part.digest.to_string().into(),
            ],
        )
        .await?;
    }
    mint_salt(tx, application).await
}

/// The answers of the working copy.
pub(crate) async fn answers(db: &impl ConnectionTrait, application: ApplicationId) -> Result<Answers, StoreError> {
    Ok(sections(db, application).await?.into_iter().map(|(section, draft)| (section, draft.typed)).collect())
}

async fn current_documents(
    db: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<Vec<DocumentFacts>, StoreError> {
    let rows = documents::Entity::find()
        .filter(documents::Column::Application.eq(application.0))
        .filter(documents::Column::RemovedAt.is_null())
        .order_by_asc(documents::Column::UploadedAt)
        .all(db)
        .await?;
    rows.into_iter().map(|row| Ok(row.read()?.facts)).collect()
}

/// A frozen version with its parts and documents.
pub(crate) async fn frozen(
    db: &impl ConnectionTrait,
    application: ApplicationId,
    number: Option<u16>,
) -> Result<FrozenDossier, StoreError> {
    let row: Option<VersionRow> = tx::one(
        db,
        "SELECT version, frozen_at FROM dossier_versions WHERE application = $1 AND ($2 = 0 OR number = $2) \
         ORDER BY number DESC LIMIT 1",
        [application.0.into(), i64::from(number.unwrap_or(0)).into()],
    )
    .await?;
    let row = row.ok_or(StoreError::NotFound)?;
    let version: Version = serde_json::from_str(&row.version)?;
    let sql = "SELECT part, typed, salt, digest FROM dossier_parts WHERE application = $1 AND number = $2";
    let rows: Vec<PartRow> = tx::all(db, sql, [application.0.into(), i64::from(version.number).into()]).await?;
    let mut parts = Vec::with_capacity(rows.len());
    for row in rows {
        parts.extend(row.read(application)?);
    }
    let ids = version.documents.keys().map(|id| id.0);
    let documents = documents::Entity::find()
        .filter(documents::Column::Id.is_in(ids))
        .order_by_asc(documents::Column::UploadedAt)
        .all(db)
        .await?;
    Ok(FrozenDossier {
        answers: thaw(&parts),
        parts,
        documents: documents.into_iter().map(documents::Model::read).collect::<Result<_, _>>()?,
        at: Instant::from_micros(row.frozen_at),
        version,
    })
}

impl PartRow {
    /// The part; `None` where it was erased.
    fn read(self, application: ApplicationId) -> Result<Option<FrozenPart>, StoreError> {
        let broken = |why: &str| StoreError::broken(application.0, format!("part {}: {why}", self.part));
        let (Some(typed), Some(salt)) = (&self.typed, &self.salt) else { return Ok(None) };
        Ok(Some(FrozenPart {
            part: Part::from_key(&self.part).ok_or_else(|| broken("no such part"))?,
            typed: serde_json::from_str(typed)?,
            salt: Salt(salt.as_slice().try_into().map_err(|_| broken("no salt"))?),
            digest: self.digest.parse().map_err(|_| broken("no digest"))?,
        }))
    }
}

/// The working copy: as of today while it is a draft, as of receipt afterwards.
pub(crate) async fn working_copy(
    db: &impl ConnectionTrait,
    state: &Application,
    today: Day,
) -> Result<Material, StoreError> {
    let (as_of, counted_at) = counted(state, today);
    let documents = current_documents(db, state.id).await?;
    Ok(Material { answers: answers(db, state.id).await?, documents, as_of, counted_at })
}

/// The latest frozen version, as of receipt.
pub(crate) async fn latest(db: &impl ConnectionTrait, state: &Application, today: Day) -> Result<Material, StoreError> {
    let (as_of, counted_at) = counted(state, today);
    let frozen = frozen(db, state.id, None).await?;
    let documents = frozen.documents.into_iter().map(|d| d.facts).collect();
    Ok(Material { answers: frozen.answers, documents, as_of, counted_at })
}

fn counted(state: &Application, today: Day) -> (Day, AsOf) {
    state.received.map_or((today, AsOf::Today), |received| (received.day, AsOf::Receipt))
}

fn languages(rulebook: &Rulebook) -> Vec<Language> {
    rulebook.parameters().languages.value.clone()
}

/// What the machine finds on each criterion.
async fn findings(
    db: &impl ConnectionTrait,
    rulebook: &Rulebook,
    material: &Material,
    dossier: &Dossier,
    state: &Application,
) -> Result<Vec<(CriterionKey, Finding)>, StoreError> {
    let register = register(db, dossier, state.organization).await?;
    let facts = Facts {
        dossier,
        documents: &material.documents,
        as_of: material.as_of,
        counted_at: material.counted_at,
        session: session(db, state, material.as_of).await?,
        register: Some(&register),
        lists: None,
    };
    Ok(assess(rulebook, &facts).into_iter().map(|a| (a.criterion.key, a.finding)).collect())
}

/// Everything that a decision asks of the dossier as it would be frozen now.
pub(crate) async fn facts_of_working_copy(
    db: &impl ConnectionTrait,
    rulebook: &Rulebook,
    state: &Application,
    today: Day,
) -> Result<DossierFacts, StoreError> {
    let material = working_copy(db, state, today).await?;
    let mut facts = facts_of(db, rulebook, state, &material).await?;
    facts.version = freeze_now(db, state).await?.version.digest;
    if !state.versions.is_empty() {
        facts.changed = changed(rulebook, &latest(db, state, today).await?, &material);
    }
    Ok(facts)
}

/// Everything that a decision asks of a dossier.
pub(crate) async fn facts_of(
    db: &impl ConnectionTrait,
    rulebook: &Rulebook,
    state: &Application,
    material: &Material,
) -> Result<DossierFacts, StoreError> {
    let dossier = Dossier::read(&material.answers, material.as_of);
    let found = findings(db, rulebook, material, &dossier, state).await?;
    let nothing = Typed::new();
    let typed = |section| material.answers.get(&section).unwrap_or(&nothing);
    let incomplete = Section::ALL
        .into_iter()
        .filter(|s| !completeness(*s, typed(*s), material.as_of).is_complete())
        .map(|s| (s, read(s, typed(s), material.as_of).faults))
        .collect();
    let declared = completeness(Section::Declaration, typed(Section::Declaration), material.as_of).is_complete();
    let missing = evidence::missing(&dossier, &material.documents, &languages(rulebook));
    Ok(DossierFacts {
        version: Digest::ZERO,
        incomplete,
        missing: by_criterion(rulebook, missing.iter().map(|m| m.kind)),
        declared,
        news_seen: state.rulebook == rulebook.id(),
        assessments: found.into_iter().map(|(key, finding)| (key, finding.verdict())).collect(),
        changed: BTreeSet::new(),
    })
}

/// Missing kinds of document by the first criterion that asks for them; one that none asks for
/// leaves the file incomplete.
fn by_criterion(
    rulebook: &Rulebook,
    kinds: impl Iterator<Item = DocumentKind>,
) -> Vec<(CriterionKey, Vec<DocumentKind>)> {
    let mut missing: BTreeMap<CriterionKey, Vec<DocumentKind>> = BTreeMap::new();
    for kind in kinds {
        let criterion = rulebook.criteria().iter().find(|c| c.kind.is_mandatory() && c.evidence.contains(&kind));
        missing.entry(criterion.map_or(CriterionKey::FileComplete, |c| c.key)).or_default().push(kind);
    }
    missing.into_iter().collect()
}

/// Criteria whose inputs differ between two dossiers.
fn changed(rulebook: &Rulebook, before: &Material, after: &Material) -> BTreeSet<CriterionKey> {
    let mut inputs: Vec<Input> =
        difference(&before.answers, &after.answers).iter().map(|c| Input::Section(c.section())).collect();
    let digests = |m: &Material| m.documents.iter().map(|d| (d.id, d.kind)).collect::<BTreeMap<_, _>>();
    let (old, new) = (digests(before), digests(after));
    let touched = |id: &&DocumentId| old.contains_key(*id) != new.contains_key(*id);
    let ids: BTreeSet<&DocumentId> = old.keys().chain(new.keys()).collect();
    inputs.extend(
        ids.into_iter()
            .filter(touched)
            .filter_map(|id| old.get(id).or_else(|| new.get(id)))
            .map(|kind| Input::Documents(*kind)),
    );
    rulebook.criteria().iter().filter(|c| c.rests_on(&inputs)).map(|c| c.key).collect()
}

/// Observers among the networks that the organization says it belongs to, by name.
async fn register(
    db: &impl ConnectionTrait,
    dossier: &Dossier,
    organization: OrganizationId,
) -> Result<RegisterFacts, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        id: Uuid,
    }
    let mut register = RegisterFacts::default();
    for row in dossier.rows(Field::Networks) {
        let Some(name) = row.text(ColumnName::Name) else { continue };
        let found: Vec<Row> = tx::all(
            db,
            "SELECT observers.id FROM observers JOIN organizations ON organizations.id = observers.organization \
             WHERE organizations.name_key = $1 AND observers.state = 'active' AND organizations.id <> $2",
            [crate::folding::key(name).into(), organization.0.into()],
        )
        .await?;
        register.umbrellas.extend(found.into_iter().map(|r| ObserverId(r.id)));
    }
    Ok(register)
}

/// The session that the file aims at, or the next one that it would reach.
async fn session(
    db: &impl ConnectionTrait,
    state: &Application,
    as_of: Day,
) -> Result<Option<SessionFacts>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        opens_on: String,
        receipt_until: i64,
    }
    let aimed = state.target.map_or(Uuid::nil(), |s| s.0);
    let row: Option<Row> = tx::one(
        db,
        "SELECT opens_on, receipt_until FROM council_sessions WHERE id = $1 OR \
         ($1 = $2 AND kind = 'regular' AND state = 'planned' AND opens_on >= $3) ORDER BY opens_on LIMIT 1",
        [aimed.into(), Uuid::nil().into(), as_of.to_string().into()],
    )
    .await?;
    let read = |r: Row| {
        let received_until = domain::kernel::Calendar::moment(Instant::from_micros(r.receipt_until)).day;
        Some(SessionFacts { opens_on: r.opens_on.parse().ok()?, received_until })
    };
    Ok(row.and_then(read))
}
