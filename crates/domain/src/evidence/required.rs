//! Which documents a dossier needs, and which of them are not there.

use super::{DocumentFacts, DocumentKind, Need};
use crate::{
    dossier::{Dossier, Field},
    kernel::{Language, ids::DocumentId},
};
use serde::{Deserialize, Serialize};

/// A kind of document that a dossier needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Requirement {
    /// Which kind.
    pub kind: DocumentKind,
    /// Why.
    pub because: Need,
    /// How many at least.
    pub at_least: u8,
}

/// A document that is needed and not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Missing {
    /// Which kind.
    pub kind: DocumentKind,
    /// Why it is needed.
    pub because: Need,
    /// Of a translation: the original.
    pub original: Option<DocumentId>,
    /// How many more.
    pub more: u8,
}

/// The documents that these answers call for, in the order of [`DocumentKind::ALL`]. A question
/// that is not answered yet calls for nothing, except that the absence of a dissolution clause
/// is taken as told only once it is.
pub fn required(dossier: &Dossier) -> Vec<Requirement> {
    DocumentKind::ALL
        .into_iter()
        .filter_map(|kind| {
            let (because, at_least) = need(kind, dossier)?;
            (at_least > 0).then_some(Requirement { kind, because, at_least })
        })
        .collect()
}

fn need(kind: DocumentKind, dossier: &Dossier) -> Option<(Need, u8)> {
    let file = |field| (dossier.option(field) == Some("file")).then_some((Need::InsteadOfTable, 1));
    match kind {
        DocumentKind::LetterOfRequest
        | DocumentKind::Statutes
        | DocumentKind::Registration
        | DocumentKind::ActivityReport => Some((Need::Always, 1)),
        DocumentKind::FinancialStatement => Some((Need::EachClosedYear, dossier.closed_years().unwrap_or(1))),
        DocumentKind::GoverningBodyList => file(Field::GoverningBodyAs),
        DocumentKind::MemberList => file(Field::MembersAs),
        DocumentKind::NonProfitProof => {
            (dossier.yes(Field::DissolutionClause) == Some(false)).then_some((Need::NoDissolutionClause, 1))
        }
        DocumentKind::CooperationEvidence => {
            (dossier.yes(Field::HasCooperated) == Some(true)).then_some((Need::CooperationClaimed, 1))
        }
        DocumentKind::OrganizationChart
        | DocumentKind::Publication
        | DocumentKind::SafeguardingPolicy
        | DocumentKind::Translation => None,
    }
}

/// What is needed and not there, translations included.
pub fn missing(dossier: &Dossier, documents: &[DocumentFacts], languages: &[Language]) -> Vec<Missing> {
    let mut missing: Vec<Missing> = required(dossier)
        .into_iter()
        .filter_map(|r| {
            let there = documents.iter().filter(|d| d.kind == r.kind).count();
            let more = usize::from(r.at_least).saturating_sub(there);
            let more = u8::try_from(more).unwrap_or(u8::MAX);
            (more > 0).then_some(Missing { kind: r.kind, because: r.because, original: None, more })
        })
        .collect();
    missing.extend(untranslated(documents, languages).map(|d| Missing {
        kind: DocumentKind::Translation,
        because: Need::NoWorkingLanguage,
        original: Some(d.id),
        more: 1,
    }));
    missing
}

/// Documents in no working language of which there is no translation into one.
pub(crate) fn untranslated<'a>(
    documents: &'a [DocumentFacts],
    languages: &'a [Language],
) -> impl Iterator<Item = &'a DocumentFacts> {
    let works =
        |d: &DocumentFacts| d.language.as_ref().is_some_and(|l| l.working().is_some_and(|w| languages.contains(&w)));
    documents.iter().filter(move |d| {
        d.kind != DocumentKind::Translation
            && d.language.is_some()
            && !works(d)
            && !documents.iter().any(|t| t.translation_of == Some(d.id) && works(t))
    })
}
