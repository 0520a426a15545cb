//! What the machine makes of a dossier, and what a decision asks of it.

use super::{
    dossier::FrozenDossier,
    dossier_rows::{self, Working},
};
use crate::{error::StoreError, tx, uploads};
use domain::{
    application::{Application, DossierFacts, ReviewerFinding},
    criteria::{AsOf, CriterionKey, Facts, Finding, Input, ListFacts, RegisterFacts, Rulebook, SessionFacts, assess},
    dossier::{Answers, ColumnName, Dossier, Field, Section, Typed, completeness, difference, read},
    evidence::{self, DocumentFacts, DocumentKind},
    kernel::{Day, Digest, DocumentId, Instant, Language, Moment, ObserverId, OrganizationId},
};
use sea_orm::{ConnectionTrait, FromQueryResult};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Answers and documents together, and the day as of which they count.
pub(crate) struct Material {
    pub(crate) answers: Answers,
    pub(crate) documents: Vec<DocumentFacts>,
    pub(crate) as_of: Day,
    pub(crate) counted_at: AsOf,
}

/// The working copy: as of today while it is a draft, as of receipt afterwards.
pub(crate) async fn working_copy(
    db: &impl ConnectionTrait,
    state: &Application,
    today: Day,
) -> Result<Material, StoreError> {
    let (as_of, counted_at) = counted(state, today);
    let Working { answers, documents, .. } = dossier_rows::working(db, state).await?;
    let documents = documents.into_iter().map(|document| document.facts).collect();
    Ok(Material { answers, documents, as_of, counted_at })
}

/// The latest frozen version, as of receipt.
pub(crate) async fn latest(db: &impl ConnectionTrait, state: &Application, today: Day) -> Result<Material, StoreError> {
    let frozen = dossier_rows::frozen(db, state.id, None).await?;
    Ok(frozen_material(&frozen, state, today))
}

/// The same of a version that was read.
pub(super) fn frozen_material(frozen: &FrozenDossier, state: &Application, today: Day) -> Material {
    let (as_of, counted_at) = counted(state, today);
    let documents = frozen.documents.iter().map(|d| d.facts.clone()).collect();
    Material { answers: frozen.answers.clone(), documents, as_of, counted_at }
}

fn counted(state: &Application, today: Day) -> (Day, AsOf) {
    state.received.map_or((today, AsOf::Today), |received| (received.day, AsOf::Receipt))
}

pub(super) fn languages(rulebook: &Rulebook) -> Vec<Language> {
    rulebook.parameters().languages.value.clone()
}

/// What the machine finds on each criterion.
pub(super) async fn findings(
    db: &impl ConnectionTrait,
    rulebook: &Rulebook,
    material: &Material,
    dossier: &Dossier,
    state: &Application,
) -> Result<Vec<(CriterionKey, Finding)>, StoreError> {
    let around = Around::of(db, &[(dossier, state)]).await?;
    Ok(around.findings(rulebook, material, dossier, state))
}

/// Everything that a decision asks of the dossier as it would be frozen now.
pub(crate) async fn facts_of_working_copy(
    db: &impl ConnectionTrait,
    rulebook: &Rulebook,
    state: &Application,
    now: Moment,
) -> Result<DossierFacts, StoreError> {
    let material = working_copy(db, state, now.day).await?;
    let mut facts = facts_of(db, rulebook, state, &material).await?;
    facts.version = dossier_rows::freeze_now(db, state).await?.version.digest;
    facts.waiting = uploads::waiting(db, state.id, now.at).await?;
    if !state.versions.is_empty() {
        let before = latest(db, state, now.day).await?;
        facts.changed = changed(rulebook, &before, &material);
        facts.changed.extend(citing_what_is_gone(state, &before, &material));
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
        waiting: Vec::new(),
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

/// Criteria of which a finding cites a document that was there and is no longer: whatever the criterion itself rests
/// on, whoever reads the finding would be sent to what the dossier does not hold.
fn citing_what_is_gone(state: &Application, before: &Material, after: &Material) -> BTreeSet<CriterionKey> {
    let ids = |m: &Material| m.documents.iter().map(|d| d.id).collect::<BTreeSet<_>>();
    let gone = &ids(before) - &ids(after);
    let cites = |finding: &ReviewerFinding| finding.evidence.iter().any(|e| gone.contains(&e.document));
    state.findings.iter().filter(|(_, finding)| cites(finding)).map(|(criterion, _)| *criterion).collect()
}

/// What stands around dossiers: observers by the names of networks, and sessions.
pub(crate) struct Around {
    observers: Vec<NamedObserver>,
    sessions: Vec<SessionRow>,
    /// Lists of sanctions that are loaded.
    lists: u32,
    /// The version in which each file was held against them as they stand.
    screened: BTreeMap<Uuid, u64>,
}

#[derive(FromQueryResult)]
struct NamedObserver {
    name_key: String,
    id: Uuid,
    organization: Uuid,
}

#[derive(FromQueryResult)]
struct SessionRow {
    id: Uuid,
    kind: String,
    state: String,
    opens_on: String,
    receipt_until: i64,
}

/// How many lists are loaded, and the version in which each of these files was held against them as they
/// stand.
async fn screened(
    db: &impl ConnectionTrait,
    files: impl Iterator<Item = Uuid>,
) -> Result<(u32, BTreeMap<Uuid, u64>), StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        lists: i64,
        application: Option<Uuid>,
        version: Option<i64>,
    }
    let sql = "SELECT standing.lists AS lists, screenings.application AS application, screenings.version AS version \
               FROM (SELECT COUNT(*) AS lists, MAX(seq) AS newest FROM sanctions_lists) AS standing \
               LEFT JOIN screenings ON screenings.lists = standing.newest AND screenings.application IN ({})";
    let rows: Vec<Row> = tx::among(db, sql, files.map(Into::into)).await?;
    let lists = rows.first().map_or(0, |row| u32::try_from(row.lists).unwrap_or_default());
    let versions = rows.into_iter().filter_map(|row| Some((row.application?, tx::count(row.version?))));
    Ok((lists, versions.collect()))
}

/// Networks that the organization says it belongs to.
fn networks(dossier: &Dossier) -> impl Iterator<Item = String> {
    dossier.rows(Field::Networks).iter().filter_map(|row| row.text(ColumnName::Name)).map(crate::folding::key)
}

impl Around {
    /// For all of these in as many statements as for one.
    pub(crate) async fn of(
        db: &impl ConnectionTrait,
        dossiers: &[(&Dossier, &Application)],
    ) -> Result<Self, StoreError> {
        let names: BTreeSet<String> = dossiers.iter().flat_map(|(dossier, _)| networks(dossier)).collect();
        let sql = "SELECT organizations.name_key, observers.id, organizations.id AS organization FROM observers \
                   JOIN organizations ON organizations.id = observers.organization \
                   WHERE organizations.name_key IN ({}) AND observers.state = 'active'";
        let observers = tx::among(db, sql, names.into_iter().map(Into::into)).await?;
        let aimed: BTreeSet<Uuid> = dossiers.iter().filter_map(|(_, state)| state.target).map(|s| s.0).collect();
        let sql = "SELECT id, kind, state, opens_on, receipt_until FROM council_sessions WHERE id IN ({})";
        let mut sessions: Vec<SessionRow> = tx::among(db, sql, aimed.into_iter().map(Into::into)).await?;
        if dossiers.iter().any(|(_, state)| state.target.is_none()) {
            let sql = "SELECT id, kind, state, opens_on, receipt_until FROM council_sessions \
                       WHERE kind = 'regular' AND state = 'planned' ORDER BY opens_on";
            sessions.extend(tx::all::<SessionRow>(db, sql, []).await?);
        }
        sessions.sort_by(|a, b| a.opens_on.cmp(&b.opens_on));
        let (lists, screened) = screened(db, dossiers.iter().map(|(_, state)| state.id.0)).await?;
        Ok(Self { observers, sessions, lists, screened })
    }

    /// What the machine finds on each criterion.
    pub(super) fn findings(
        &self,
        rulebook: &Rulebook,
        material: &Material,
        dossier: &Dossier,
        state: &Application,
    ) -> Vec<(CriterionKey, Finding)> {
        let register = self.register(dossier, state.organization);
        let facts = Facts {
            dossier,
            documents: &material.documents,
            as_of: material.as_of,
            counted_at: material.counted_at,
            session: self.session(state, material.as_of),
            register: Some(&register),
            lists: self.lists(state),
        };
        assess(rulebook, &facts).into_iter().map(|a| (a.criterion.key, a.finding)).collect()
    }

    /// What the lists of sanctions say; a match that a person recorded counts without any.
    fn lists(&self, state: &Application) -> Option<ListFacts> {
        let open_hits = u32::try_from(state.hits_not_cleared()).unwrap_or(u32::MAX);
        let screened = self.screened.get(&state.id.0) == Some(&(state.versions.len() as u64));
        (self.lists > 0 || open_hits > 0).then_some(ListFacts { lists: self.lists, open_hits, screened })
    }

    /// Observers among the networks, other than the organization itself.
    fn register(&self, dossier: &Dossier, organization: OrganizationId) -> RegisterFacts {
        let mut register = RegisterFacts::default();
        for name in networks(dossier) {
            let found = self.observers.iter().filter(|o| o.name_key == name && o.organization != organization.0);
            register.umbrellas.extend(found.map(|o| ObserverId(o.id)));
        }
        register
    }

    /// The session that the file aims at, or the next one that it would reach.
    fn session(&self, state: &Application, as_of: Day) -> Option<SessionFacts> {
        let as_of = as_of.to_string();
        let row = self.sessions.iter().find(|row| match state.target {
            Some(target) => row.id == target.0,
            None => row.kind == "regular" && row.state == "planned" && row.opens_on >= as_of,
        })?;
        let received_until = domain::kernel::Calendar::moment(Instant::from_micros(row.receipt_until)).day;
        Some(SessionFacts { opens_on: row.opens_on.parse().ok()?, received_until })
    }
}
