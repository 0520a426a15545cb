//! The rows of dossiers: sections of the working copy, frozen versions and their parts.

use super::dossier::{DraftSection, FrozenDossier};
use crate::{
    among::Among as _,
    documents::Document,
    entity::documents,
    error::StoreError,
    tx::{self, Tx},
};
use domain::{
    application::{Application, Changeable, Opened},
    dossier::{Answers, Field, Frozen, FrozenPart, Part, Section, Typed, Version, freeze, thaw},
    kernel::{ApplicationId, Digest, DocumentId, Instant, Language, PersonId, Salt},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    sea_query::{ExprTrait as _, SimpleExpr},
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The working copy of a dossier.
pub(super) struct Working {
    /// Its sections as they were saved.
    pub(super) sections: BTreeMap<Section, DraftSection>,
    /// Its answers.
    pub(super) answers: Answers,
    /// Its documents, in the order of their upload.
    pub(super) documents: Vec<Document>,
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

pub(super) async fn current_revision(tx: &Tx, application: ApplicationId, section: Section) -> Result<u64, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        revision: i64,
    }
    let sql = "SELECT revision FROM draft_sections WHERE application = $1 AND section = $2";
    let row: Option<Row> = tx.one(sql, [application.0.into(), section.key().into()]).await?;
    Ok(row.map_or(0, |r| tx::count(r.revision)))
}

pub(super) async fn write_section(
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

pub(super) async fn sections(
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
    let Working { answers, documents, .. } = working(db, state).await?;
    let documents = documents.iter().map(|d| (d.facts.id, d.facts.digest));
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

/// The working copy as it would be sent now. What is not open is as it was sent last: what was changed before, while
/// all was open, and was not sent waits until it is open again. A translation goes by its original.
pub(super) async fn working(db: &impl ConnectionTrait, state: &Application) -> Result<Working, StoreError> {
    let (sections, documents) = (sections(db, state.id).await?, current_documents(db, state.id).await?);
    let answers = sections.iter().map(|(section, draft)| (*section, draft.typed.clone())).collect();
    let mut working = Working { sections, answers, documents };
    let nothing = Opened::default();
    let opened = match state.changeable() {
        Changeable::Only(opened) => opened,
        Changeable::Nothing if !state.versions.is_empty() => &nothing,
        _ => return Ok(working),
    };
    let sent = frozen(db, state.id, None).await?;
    working.answers.retain(|section, _| opened.sections.contains(section));
    working.answers.extend(sent.answers.into_iter().filter(|(section, _)| !opened.sections.contains(section)));
    let known = working.documents.iter().chain(&sent.documents).map(|document| &document.facts);
    let kinds: BTreeMap<_, _> = known.map(|document| (document.id, document.kind)).collect();
    let is_open = |document: &Document| {
        let original = document.facts.translation_of.and_then(|id| kinds.get(&id));
        original.into_iter().chain([&document.facts.kind]).any(|kind| opened.documents.contains(kind))
    };
    working.documents.retain(is_open);
    working.documents.extend(sent.documents.into_iter().filter(|document| !is_open(document)));
    working.documents.sort_by_key(|document| (document.uploaded_at, document.facts.id));
    Ok(working)
}

/// The documents that were not taken away, in the order of their upload.
async fn current_documents(db: &impl ConnectionTrait, application: ApplicationId) -> Result<Vec<Document>, StoreError> {
    let of = documents::Column::Application.eq(application.0).and(documents::Column::RemovedAt.is_null());
    rows_of(db, of).await
}

/// Documents in the order of their upload.
async fn rows_of(db: &impl ConnectionTrait, which: SimpleExpr) -> Result<Vec<Document>, StoreError> {
    let rows = documents::Entity::find()
        .filter(which)
        .order_by_asc(documents::Column::UploadedAt)
        .order_by_asc(documents::Column::Id)
        .all(db)
        .await?;
    rows.into_iter().map(documents::Model::read).collect()
}

/// The documents of every frozen version, oldest first.
pub(crate) async fn sent_documents(
    db: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<Vec<BTreeSet<DocumentId>>, StoreError> {
    Ok(sent_documents_of(db, [application.0]).await?.remove(&application.0).unwrap_or_default())
}

/// The same of many applications.
pub(crate) async fn sent_documents_of(
    db: &impl ConnectionTrait,
    applications: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<Uuid, Vec<BTreeSet<DocumentId>>>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        application: Uuid,
        version: String,
    }
    let sql = "SELECT application, version FROM dossier_versions WHERE application IN ({}) ORDER BY number";
    let rows: Vec<Row> = tx::among(db, sql, applications.into_iter().map(Into::into)).await?;
    let mut sent: BTreeMap<Uuid, Vec<BTreeSet<DocumentId>>> = BTreeMap::new();
    for row in rows {
        let version: Version = serde_json::from_str(&row.version)?;
        sent.entry(row.application).or_default().push(version.documents.into_keys().collect());
    }
    Ok(sent)
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
    Ok(FrozenDossier {
        answers: thaw(&parts),
        parts,
        documents: rows_of(db, documents::Column::Id.among(version.documents.keys().map(|id| id.0))).await?,
        at: Instant::from_micros(row.frozen_at),
        version,
    })
}

/// The latest frozen version of each of these applications, in as many statements as of one.
pub(crate) async fn frozen_of(
    db: &impl ConnectionTrait,
    applications: &[ApplicationId],
) -> Result<BTreeMap<ApplicationId, FrozenDossier>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        application: Uuid,
        version: String,
        frozen_at: i64,
    }
    #[derive(FromQueryResult)]
    struct Piece {
        application: Uuid,
        part: String,
        typed: Option<String>,
        salt: Option<Vec<u8>>,
        digest: String,
    }
    let ids = || applications.iter().map(|id| id.0.into());
    let sql = "SELECT application, version, frozen_at FROM dossier_versions v WHERE application IN ({}) \
               AND number = (SELECT MAX(number) FROM dossier_versions l WHERE l.application = v.application)";
    let versions: Vec<Row> = tx::among(db, sql, ids()).await?;
    let sql = "SELECT application, part, typed, salt, digest FROM dossier_parts p WHERE application IN ({}) \
               AND number = (SELECT MAX(number) FROM dossier_versions l WHERE l.application = p.application)";
    let mut parts: BTreeMap<Uuid, Vec<FrozenPart>> = BTreeMap::new();
    for Piece { application, part, typed, salt, digest } in tx::among(db, sql, ids()).await? {
        let read = PartRow { part, typed, salt, digest }.read(application.into())?;
        parts.entry(application).or_default().extend(read);
    }
    let mut all = BTreeMap::new();
    for row in versions {
        let version: Version = serde_json::from_str(&row.version)?;
        let parts = parts.remove(&row.application).unwrap_or_default();
        let dossier = FrozenDossier {
            answers: thaw(&parts),
            parts,
            documents: Vec::new(),
            at: Instant::from_micros(row.frozen_at),
            version,
        };
        all.insert(row.application.into(), dossier);
    }
    let wanted: Vec<Uuid> = all.values().flat_map(|d| d.version.documents.keys().map(|id| id.0)).collect();
    if wanted.is_empty() {
        return Ok(all);
    }
    let documents = documents::Entity::find()
        .filter(documents::Column::Id.among(wanted))
        .order_by_asc(documents::Column::UploadedAt)
        .all(db)
        .await?;
    for row in documents {
        if let Some(dossier) = all.get_mut(&row.application.into()) {
            dossier.documents.push(row.read()?);
        }
    }
    Ok(all)
}

/// What each of these applications' organizations is called in languages of the Council, in the version
/// that it sent last.
pub(crate) async fn names_of(
    db: &impl ConnectionTrait,
    applications: &[ApplicationId],
) -> Result<BTreeMap<ApplicationId, BTreeMap<Language, String>>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        application: Uuid,
        typed: String,
    }
    let sql = format!(
        "SELECT application, typed FROM dossier_parts p WHERE application IN ({{}}) AND part = '{}' \
         AND typed IS NOT NULL \
         AND number = (SELECT MAX(number) FROM dossier_versions l WHERE l.application = p.application)",
        Part::Section(Section::Identity).key()
    );
    let rows: Vec<Row> = tx::among(db, &sql, applications.iter().map(|id| id.0.into())).await?;
    let mut all = BTreeMap::new();
    for row in rows {
        let typed: Typed = serde_json::from_str(&row.typed)?;
        let name = |x: Language| Some((x, typed.filled(Field::name_in(x).key())?.to_owned()));
        all.insert(row.application.into(), Language::ALL.into_iter().filter_map(name).collect());
    }
    Ok(all)
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
