//! On what a reviewer's finding rests.

use crate::L10n;
use domain::criteria::Basis;

/// On what a finding chiefly rests, in a word.
pub fn basis(l: &L10n, basis: Basis) -> String {
    match basis {
        Basis::DocumentShows => l.basis_document_shows(),
        Basis::AnswersAgree => l.basis_answers_agree(),
        Basis::PublicSource => l.basis_public_source(),
        Basis::QuestionSettled => l.basis_question_settled(),
        Basis::EvidenceMissing => l.basis_evidence_missing(),
        Basis::EvidenceOutdated => l.basis_evidence_outdated(),
        Basis::EvidenceWeak => l.basis_evidence_weak(),
        Basis::Contradiction => l.basis_contradiction(),
        Basis::NoAnswer => l.basis_no_answer(),
        Basis::FigureNotReached => l.basis_figure_not_reached(),
        Basis::NotInTheAims => l.basis_not_in_the_aims(),
        Basis::OutsideControl => l.basis_outside_control(),
        Basis::NotSigned => l.basis_not_signed(),
        Basis::Profit => l.basis_profit(),
        Basis::AgainstPrinciples => l.basis_against_principles(),
        Basis::Excluded => l.basis_excluded(),
    }
}
