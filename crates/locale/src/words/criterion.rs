//! The criteria: what each is called and asks, its kind, its marks, and verdicts.

use crate::L10n;
use domain::criteria::{Audience, CriterionKey, Kind, Mark, Verdict};

/// What a page says of a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Its name.
    pub title: String,
    /// What it asks of an organization.
    pub asks: String,
}

/// A criterion's name, and what it asks.
pub fn criterion(l: &L10n, key: CriterionKey) -> Criterion {
    Criterion { title: criterion_title(l, key), asks: asks(l, key) }
}

/// A criterion's name.
pub fn criterion_title(l: &L10n, key: CriterionKey) -> String {
    match key {
        CriterionKey::RequestOwnInitiative => l.criterion_request_own_initiative(),
        CriterionKey::MandateField => l.criterion_mandate_field(),
        CriterionKey::IdentityNonGovernmental => l.criterion_identity_non_governmental(),
        CriterionKey::IdentityInternational => l.criterion_identity_international(),
        CriterionKey::IdentityNonProfit => l.criterion_identity_non_profit(),
        CriterionKey::LegalPersonality => l.criterion_legal_personality(),
        CriterionKey::LegalMinAge => l.criterion_legal_min_age(),
        CriterionKey::LegalActivityPeriod => l.criterion_legal_activity_period(),
        CriterionKey::GovernanceHeadquarters => l.criterion_governance_headquarters(),
        CriterionKey::GovernanceStatutes => l.criterion_governance_statutes(),
        CriterionKey::GovernanceStructure => l.criterion_governance_structure(),
        CriterionKey::FinanceStatement => l.criterion_finance_statement(),
        CriterionKey::FinanceSources => l.criterion_finance_sources(),
        CriterionKey::ConformityPrinciples => l.criterion_conformity_principles(),
        CriterionKey::CapacityContribution => l.criterion_capacity_contribution(),
        CriterionKey::RelationIom => l.criterion_relation_iom(),
        CriterionKey::RelationOtherStatus => l.criterion_relation_other_status(),
        CriterionKey::AccessUmbrella => l.criterion_access_umbrella(),
        CriterionKey::IntegrityCommercial => l.criterion_integrity_commercial(),
        CriterionKey::IntegrityExclusion => l.criterion_integrity_exclusion(),
        CriterionKey::FileComplete => l.criterion_file_complete(),
        CriterionKey::FileDeadline => l.criterion_file_deadline(),
    }
}

fn asks(l: &L10n, key: CriterionKey) -> String {
    match key {
        CriterionKey::RequestOwnInitiative => l.criterion_request_own_initiative_asks(),
        CriterionKey::MandateField => l.criterion_mandate_field_asks(),
        CriterionKey::IdentityNonGovernmental => l.criterion_identity_non_governmental_asks(),
        CriterionKey::IdentityInternational => l.criterion_identity_international_asks(),
        CriterionKey::IdentityNonProfit => l.criterion_identity_non_profit_asks(),
        CriterionKey::LegalPersonality => l.criterion_legal_personality_asks(),
        CriterionKey::LegalMinAge => l.criterion_legal_min_age_asks(),
        CriterionKey::LegalActivityPeriod => l.criterion_legal_activity_period_asks(),
        CriterionKey::GovernanceHeadquarters => l.criterion_governance_headquarters_asks(),
        CriterionKey::GovernanceStatutes => l.criterion_governance_statutes_asks(),
        CriterionKey::GovernanceStructure => l.criterion_governance_structure_asks(),
        CriterionKey::FinanceStatement => l.criterion_finance_statement_asks(),
        CriterionKey::FinanceSources => l.criterion_finance_sources_asks(),
        CriterionKey::ConformityPrinciples => l.criterion_conformity_principles_asks(),
        CriterionKey::CapacityContribution => l.criterion_capacity_contribution_asks(),
        CriterionKey::RelationIom => l.criterion_relation_iom_asks(),
        CriterionKey::RelationOtherStatus => l.criterion_relation_other_status_asks(),
        CriterionKey::AccessUmbrella => l.criterion_access_umbrella_asks(),
        CriterionKey::IntegrityCommercial => l.criterion_integrity_commercial_asks(),
        CriterionKey::IntegrityExclusion => l.criterion_integrity_exclusion_asks(),
        CriterionKey::FileComplete => l.criterion_file_complete_asks(),
        CriterionKey::FileDeadline => l.criterion_file_deadline_asks(),
    }
}

/// What follows from a criterion, in two or three words.
pub fn criterion_kind(l: &L10n, kind: Kind) -> String {
    match kind {
        Kind::Gate => l.criterion_kind_gate(),
        Kind::Judged => l.criterion_kind_judged(),
        Kind::Flag => l.criterion_kind_flag(),
        Kind::Scheduling => l.criterion_kind_scheduling(),
    }
}

/// What follows from a criterion, in a sentence.
pub fn criterion_kind_about(l: &L10n, kind: Kind) -> String {
    match kind {
        Kind::Gate => l.criterion_kind_gate_about(),
        Kind::Judged => l.criterion_kind_judged_about(),
        Kind::Flag => l.criterion_kind_flag_about(),
        Kind::Scheduling => l.criterion_kind_scheduling_about(),
    }
}

/// A verdict in a word or two.
pub fn verdict(l: &L10n, verdict: Verdict) -> String {
    match verdict {
        Verdict::Met => l.verdict_met(),
        Verdict::NotMet => l.verdict_not_met(),
        Verdict::NeedsJudgement => l.verdict_needs_judgement(),
        Verdict::NotApplicable => l.verdict_not_applicable(),
        Verdict::NotChecked => l.verdict_not_checked(),
    }
}

/// How well something is known, in a word or two.
pub fn mark(l: &L10n, mark: Mark) -> String {
    match mark {
        Mark::Sourced => l.mark_sourced(),
        Mark::Quoted => l.mark_quoted(),
        Mark::Analogy => l.mark_analogy(),
        Mark::Policy => l.mark_policy(),
    }
}

/// How well something is known, in a sentence.
pub fn mark_about(l: &L10n, mark: Mark) -> String {
    match mark {
        Mark::Sourced => l.mark_sourced_about(),
        Mark::Quoted => l.mark_quoted_about(),
        Mark::Analogy => l.mark_analogy_about(),
        Mark::Policy => l.mark_policy_about(),
    }
}

/// Who may read what was found.
pub fn audience(l: &L10n, audience: Audience) -> String {
    match audience {
        Audience::Everybody => l.audience_everybody(),
        Audience::Staff => l.audience_staff(),
    }
}
