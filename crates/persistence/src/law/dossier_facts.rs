//! What the machine makes of a dossier, and what a decision asks of it.

use super::dossier_rows;
use crate::{error::StoreError, tx};
use domain::{
    application::{Application, DossierFacts},
    criteria::{AsOf, CriterionKey, Facts, Finding, Input, RegisterFacts, Rulebook, SessionFacts, assess},
    dossier::{Answers, ColumnName, Dossier, Field, Section, Typed, completeness, difference, read},
    evidence::{self, DocumentFacts, DocumentKind},
    kernel::{Day, Digest, DocumentId, Instant, Language, ObserverId, OrganizationId},
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
    let documents = dossier_rows::current_documents(db, state.id).await?;
    Ok(Material { answers: dossier_rows::answers(db, state.id).await?, documents, as_of, counted_at })
}

/// The latest frozen version, as of receipt.
pub(crate) async fn latest(db: &impl ConnectionTrait, state: &Application, today: Day) -> Result<Material, StoreError> {
    let (as_of, counted_at) = counted(state, today);
    let frozen = dossier_rows::frozen(db, state.id, None).await?;
    let documents = frozen.documents.into_iter().map(|d| d.facts).collect();
    Ok(Material { answers: frozen.answers, documents, as_of, counted_at })
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
    facts.version = dossier_rows::freeze_now(db, state).await?.version.digest;
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
