//! From what changed in a file to the criteria that it touches, and from what is missing in it
//! to the criteria that ask for it.

use super::{CriterionKey, Input, Rulebook};
use crate::{
    dossier::{Answers, Change, Dossier, difference},
    evidence::{self, DocumentFacts, DocumentKind},
};
use std::collections::{BTreeMap, BTreeSet};

/// What an organization has laid before the secretariat, once.
#[derive(Clone, Copy, Debug)]
pub struct Laid<'a> {
    /// The answers of all sections.
    pub answers: &'a Answers,
    /// The documents.
    pub documents: &'a [DocumentFacts],
}

/// The inputs that differ between two versions of a file. A document counts as changed when
/// another takes its place, and also when something else is said about it.
pub fn changed_inputs(before: Laid<'_>, after: Laid<'_>) -> BTreeSet<Input> {
    let sections = difference(before.answers, after.answers).iter().map(Change::section).map(Input::Section).collect();
    let only_in = |one: Laid<'_>, other: Laid<'_>| -> Vec<Input> {
        one.documents.iter().filter(|d| !other.documents.contains(d)).map(|d| Input::Documents(d.kind)).collect()
    };
    let mut inputs: BTreeSet<Input> = sections;
    inputs.extend(only_in(before, after));
    inputs.extend(only_in(after, before));
    inputs
}

impl Rulebook {
    /// The criteria on which a person's finding grows stale when these inputs change.
    pub fn touched_by(&self, changed: &BTreeSet<Input>) -> BTreeSet<CriterionKey> {
        self.criteria().iter().filter(|c| c.rests_on(changed)).map(|c| c.key).collect()
    }

    /// The documents that are required and not there, each under the criterion that it is to
    /// show: the first mandatory one that names it as evidence, or the completeness of the file.
    pub fn missing_evidence(
        &self,
        dossier: &Dossier,
        documents: &[DocumentFacts],
    ) -> Vec<(CriterionKey, Vec<DocumentKind>)> {
        let mut missing: BTreeMap<CriterionKey, Vec<DocumentKind>> = BTreeMap::new();
        for gap in evidence::missing(dossier, documents, &self.parameters().languages) {
            let asks = self.criteria().iter().filter(|c| c.evidence.contains(&gap.kind));
            let key = asks.min_by_key(|c| !c.kind.is_mandatory()).map_or(CriterionKey::FileComplete, |c| c.key);
            let kinds = missing.entry(key).or_default();
            if !kinds.contains(&gap.kind) {
                kinds.push(gap.kind);
            }
        }
        missing.into_iter().collect()
    }
}
