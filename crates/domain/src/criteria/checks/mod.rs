//! What a machine can find on each criterion. One function a criterion, by subject.

mod file;
mod finances;
mod governance;
mod identity;
mod legal;
mod relations;

pub(super) use file::{complete, deadline, own_initiative};
pub(super) use finances::{sources, statement};
pub(super) use governance::{headquarters, statutes, structure};
pub(super) use identity::{field_of_concern, international, non_governmental, non_profit};
pub(super) use legal::{activity_period, min_age, personality};
pub(super) use relations::{commercial, conformity, contribution, exclusion, other_status, umbrella, work_with_iom};

use super::{Facts, Finding, Mend, Reason};
use crate::{
    dossier::Field,
    evidence::{DocumentFacts, DocumentKind},
};

fn not_met(because: Reason, how_to_mend: Mend) -> Finding {
    Finding::NotMet { because, how_to_mend }
}

fn not_stated(field: Field) -> Finding {
    not_met(Reason::NotStated { field }, Mend::Answer { field })
}

fn no_document(kind: DocumentKind) -> Finding {
    not_met(Reason::NoDocument { kind }, Mend::Attach { kinds: vec![kind] })
}

fn of_kind<'a>(facts: &Facts<'a>, kind: DocumentKind) -> impl Iterator<Item = &'a DocumentFacts> {
    facts.documents.iter().filter(move |d| d.kind == kind)
}

/// The first of these questions that is not answered readably.
fn first_open(facts: &Facts<'_>, fields: &[Field]) -> Option<Field> {
    fields.iter().copied().find(|field| facts.dossier.value(*field).is_none())
}
