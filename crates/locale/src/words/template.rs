//! The words with which a question begins, by what it is about.

use super::document;
use crate::L10n;
use domain::{application::Subject, criteria::CriterionKey};

/// A question on a subject, to be changed as the case wants it. What is found without the organization
/// has none.
pub fn question_template(l: &L10n, about: Subject) -> Option<String> {
    match about {
        Subject::Document(kind) => Some(l.template_document(document(l, kind))),
        Subject::Criterion(key) => Some(match key {
            CriterionKey::RequestOwnInitiative => l.template_request_own_initiative(),
            CriterionKey::MandateField => l.template_mandate_field(),
            CriterionKey::IdentityNonGovernmental => l.template_identity_non_governmental(),
            CriterionKey::IdentityInternational => l.template_identity_international(),
            CriterionKey::IdentityNonProfit => l.template_identity_non_profit(),
            CriterionKey::LegalPersonality => l.template_legal_personality(),
            CriterionKey::LegalMinAge => l.template_legal_min_age(),
            CriterionKey::LegalActivityPeriod => l.template_legal_activity_period(),
            CriterionKey::GovernanceHeadquarters => l.template_governance_headquarters(),
            CriterionKey::GovernanceStatutes => l.template_governance_statutes(),
            CriterionKey::GovernanceStructure => l.template_governance_structure(),
            CriterionKey::FinanceStatement => l.template_finance_statement(),
            CriterionKey::FinanceSources => l.template_finance_sources(),
            CriterionKey::ConformityPrinciples => l.template_conformity_principles(),
            CriterionKey::CapacityContribution => l.template_capacity_contribution(),
            CriterionKey::RelationIom => l.template_relation_iom(),
            CriterionKey::RelationOtherStatus => l.template_relation_other_status(),
            CriterionKey::IntegrityCommercial => l.template_integrity_commercial(),
            CriterionKey::FileComplete => l.template_file_complete(),
            CriterionKey::AccessUmbrella | CriterionKey::IntegrityExclusion | CriterionKey::FileDeadline => {
                return None;
            }
        }),
    }
}
