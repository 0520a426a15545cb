//! Dossiers: the working copy as typed, frozen versions, and what the machine makes of either.

use super::{
    basis::rulebook,
    dossier_facts::{self, Material},
    dossier_rows::{self, Working},
    uploads::make_room,
};
use crate::{
    documents::{Document, NewDocument},
    error::{Refusal, StoreError},
    ledger,
    store::Store,
    tx::Tx,
    viewer::Viewer,
};
use domain::{
    application::{self, Application, Changeable},
    criteria::{AsOf, Audience, CriterionKey, Finding, Rulebook},
    dossier::{Answers, Dossier, FrozenPart, Part, Section, Typed, Version},
    evidence,
    kernel::{ApplicationId, Day, DocumentId, Instant, PersonId},
};
use std::collections::BTreeMap;

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

impl FrozenDossier {
    /// The parts whose words were erased since.
    pub fn erased(&self) -> impl Iterator<Item = Part> {
        let stands = |key: &String| self.parts.iter().any(|p| p.part.key() == key);
        self.version.parts.keys().filter(move |key| !stands(key)).filter_map(|key| Part::from_key(key))
    }

    /// Whether every part is what was frozen, or was erased, and the version covers them all.
    pub fn is_intact(&self) -> bool {
        let fits = |p: &FrozenPart| p.is_intact() && self.version.parts.get(p.part.key()) == Some(&p.digest);
        let document = |d: &Document| self.version.documents.get(&d.facts.id) == Some(&d.facts.digest);
        self.version.is_intact() && self.parts.iter().all(fits) && self.documents.iter().all(document)
    }
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

/// What was found, as far as `reader` may read it.
fn assessment_of(
    rulebook: &Rulebook,
    material: &Material,
    dossier: &Dossier,
    found: Vec<(CriterionKey, Finding)>,
    reader: Audience,
) -> Assessment {
    let readable = |key: CriterionKey| rulebook.criterion(key).is_some_and(|c| c.may_be_read_by(reader));
    Assessment {
        rulebook: rulebook.id(),
        as_of: material.as_of,
        counted_at: material.counted_at,
        findings: found.into_iter().filter(|(key, _)| readable(*key)).collect(),
        missing: evidence::missing(dossier, &material.documents, &dossier_facts::languages(rulebook)),
    }
}

impl Store {
    /// What the machine makes of the latest frozen version of each of these files, for staff: in as many
    /// statements for all as for one.
    pub(crate) async fn assessed(
        &self,
        files: &[(&Application, &FrozenDossier)],
    ) -> Result<BTreeMap<ApplicationId, Assessment>, StoreError> {
        let (rulebook, today) = (rulebook()?, self.moment().day);
        let read: Vec<_> = files
            .iter()
            .map(|(state, frozen)| {
                let material = dossier_facts::frozen_material(frozen, state, today);
                (Dossier::read(&material.answers, material.as_of), material, *state)
            })
            .collect();
        let dossiers: Vec<_> = read.iter().map(|(dossier, _, state)| (dossier, *state)).collect();
        let around = dossier_facts::Around::of(self.reader(), &dossiers).await?;
        let assessment = |(dossier, material, state): &(Dossier, Material, &Application)| {
            let found = around.findings(&rulebook, material, dossier, state);
            assessment_of(&rulebook, material, dossier, found, Audience::Staff)
        };
        Ok(read.iter().map(|of| (of.2.id, assessment(of))).collect())
    }

    /// The working copy of a dossier, section by section, with its documents in the order of their upload: what is not
    /// open as it was sent last. Only the NGO's own people see it.
    pub async fn working_copy(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
    ) -> Result<(BTreeMap<Section, DraftSection>, Vec<Document>), StoreError> {
        self.own_case(viewer, application).await?;
        let Working { mut sections, mut answers, documents } = self.working(application).await?;
        for (section, draft) in &mut sections {
            draft.typed = answers.remove(section).unwrap_or_default();
        }
        Ok((sections, documents))
    }

    /// Its sections alone.
    pub async fn draft(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
    ) -> Result<BTreeMap<Section, DraftSection>, StoreError> {
        Ok(self.working_copy(viewer, application).await?.0)
    }

    /// Its documents alone, for whoever may see the case.
    pub async fn documents(&self, viewer: &Viewer, application: ApplicationId) -> Result<Vec<Document>, StoreError> {
        self.case_visible(viewer, application).await?;
        Ok(self.working(application).await?.documents)
    }

    async fn working(&self, application: ApplicationId) -> Result<Working, StoreError> {
        let db = self.reader();
        let state = ledger::history::<Application>(db, application.0).await?.state.ok_or(StoreError::NotFound)?;
        dossier_rows::working(db, &state).await
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
                let now = dossier_rows::current_revision(tx, *application, *section).await?;
                if now != *revision {
                    return Err(StoreError::DraftChanged { now });
                }
                dossier_rows::write_section(tx, *application, *section, now + 1, typed, *person).await?;
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
        Ok(dossier_rows::freeze_now(self.reader(), &state).await?.version)
    }

    /// A frozen version; `None` is the latest.
    pub async fn dossier(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        number: Option<u16>,
    ) -> Result<FrozenDossier, StoreError> {
        self.case_visible(viewer, application).await?;
        dossier_rows::frozen(self.reader(), application, number).await
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
        let material = if working {
            dossier_facts::working_copy(db, &state, today).await?
        } else {
            dossier_facts::latest(db, &state, today).await?
        };
        let rulebook = rulebook()?;
        let dossier = Dossier::read(&material.answers, material.as_of);
        let found = dossier_facts::findings(db, &rulebook, &material, &dossier, &state).await?;
        let reader = if own { Audience::Everybody } else { Audience::Staff };
        Ok(assessment_of(&rulebook, &material, &dossier, found, reader))
    }

    /// Adds a document to the working copy: its row, after its object is durable. With `replaces`
    /// the other one is taken away in the same step. More than `limit` bytes in one application are
    /// refused, and a second document of a kind that there is once.
    pub async fn document_attach(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        document: NewDocument,
        replaces: Option<DocumentId>,
        limit: u64,
    ) -> Result<(), StoreError> {
        let person = self.own_case(viewer, application).await?;
        let args = (viewer.clone(), application, document, replaces, limit, person);
        self.write(args, |tx, (viewer, application, document, replaces, limit, person)| {
            Box::pin(async move {
                let opened = |open: &application::Opened| open.documents.contains(&document.facts.kind);
                may_change(tx, viewer, *application, &application::Command::Attach, opened).await?;
                if let Some(old) = replaces {
                    remove(tx, *application, *old).await?;
                }
                once(tx, *application, document.facts.kind).await?;
                make_room(tx, *application, document.object.size, *limit).await?;
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

/// As many bytes as the working copy holds, those of files that wait among them.
pub(super) async fn held(tx: &Tx, application: ApplicationId) -> Result<u64, StoreError> {
    #[derive(sea_orm::FromQueryResult)]
    struct Held {
        bytes: i64,
    }
    let sql = "SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) AS bytes FROM (\
               SELECT size FROM documents WHERE application = $1 AND removed_at IS NULL UNION ALL \
               SELECT size FROM uploads WHERE application = $1 AND expires_at > $2) AS held";
    let held: Option<Held> = tx.one(sql, [application.0.into(), tx.now().micros().into()]).await?;
    Ok(held.map_or(0, |h| crate::tx::count(h.bytes)))
}

/// Refuses a second document of a kind that there is once.
pub(super) async fn once(tx: &Tx, application: ApplicationId, kind: evidence::DocumentKind) -> Result<(), StoreError> {
    #[derive(sea_orm::FromQueryResult)]
    struct Count {
        n: i64,
    }
    if kind.may_repeat() {
        return Ok(());
    }
    let sql = "SELECT COUNT(*) AS n FROM documents WHERE application = $1 AND kind = $2 AND removed_at IS NULL";
    let count: Option<Count> = tx.one(sql, [application.0.into(), kind.key().into()]).await?;
    match count {
        Some(Count { n: 1.. }) => Err(StoreError::Taken("kind of document")),
        _ => Ok(()),
    }
}

pub(super) async fn remove(tx: &Tx, application: ApplicationId, document: DocumentId) -> Result<(), StoreError> {
    let sql = "UPDATE documents SET removed_at = $3 WHERE id = $1 AND application = $2 AND removed_at IS NULL";
    match tx.run(sql, [document.0.into(), application.0.into(), tx.now().micros().into()]).await? {
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
}

/// Locks the case and asks the law whether its dossier may be changed there.
pub(super) async fn may_change(
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
