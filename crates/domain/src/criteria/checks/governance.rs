//! Seat, statutes, structure.

use super::{first_open, identity::open_of_the_body, no_document, not_met, not_stated, of_kind};
use crate::{
    criteria::{Facts, Finding, Mend, Parameters, Question, Reason},
    dossier::Field,
    evidence::DocumentKind,
};

/// An address where somebody can visit; whether it is one, a person judges.
pub(in crate::criteria) fn headquarters(facts: &Facts<'_>, _: &Parameters) -> Finding {
    if let Some(field) = first_open(facts, &[Field::SeatAddress, Field::SeatTown]) {
        return not_stated(field);
    }
    match facts.dossier.country(Field::SeatCountry) {
        Some(country) => Finding::NeedsJudgement { question: Question::Headquarters { country } },
        None => not_stated(Field::SeatCountry),
    }
}

/// File and date of adoption there; whether adoption was democratic, a person judges.
pub(in crate::criteria) fn statutes(facts: &Facts<'_>, _: &Parameters) -> Finding {
    if of_kind(facts, DocumentKind::Statutes).next().is_none() {
        return no_document(DocumentKind::Statutes);
    }
    if let Some(field) = first_open(facts, &[Field::StatutesAdoptedBy]) {
        return not_stated(field);
    }
    match facts.dossier.date(Field::StatutesAdoptedOn) {
        None => not_stated(Field::StatutesAdoptedOn),
        Some(adopted_on) => Finding::NeedsJudgement {
            question: Question::DemocraticAdoption {
                adopted_on,
                amended_on: facts.dossier.date(Field::StatutesAmendedOn),
            },
        },
    }
}

/// The governing body listed, with at least so many members; the structure itself a person
/// judges.
pub(in crate::criteria) fn structure(facts: &Facts<'_>, p: &Parameters) -> Finding {
    const LIST: DocumentKind = DocumentKind::GoverningBodyList;
    let Some(body) = facts.dossier.governing_body() else {
        return not_stated(open_of_the_body(facts));
    };
    if facts.dossier.option(Field::GoverningBodyAs) == Some("file") && of_kind(facts, LIST).next().is_none() {
        return no_document(LIST);
    }
    let (members, min) = (body.seats, *p.governing_body_min_members);
    if members < u32::from(min) {
        return not_met(Reason::TooFewMembers { members, min }, Mend::Explain);
    }
    match first_open(facts, &[Field::GoverningBodyMeets, Field::AnswersTo, Field::SpeaksFor]) {
        Some(field) => not_stated(field),
        None => Finding::NeedsJudgement { question: Question::Structure { members } },
    }
}
