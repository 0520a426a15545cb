//! Sections, columns and documents of the dossier.

use crate::L10n;
use domain::{
    dossier::{ColumnName, Section},
    evidence::{Ask, DocumentKind, Need},
};

/// The name of a section.
pub fn section(l: &L10n, section: Section) -> String {
    match section {
        Section::Identity => l.section_identity(),
        Section::Governance => l.section_governance(),
        Section::Aims => l.section_aims(),
        Section::Members => l.section_members(),
        Section::Finances => l.section_finances(),
        Section::Cooperation => l.section_cooperation(),
        Section::Conduct => l.section_conduct(),
        Section::People => l.section_people(),
        Section::Declaration => l.section_declaration(),
    }
}

/// What a section is about.
pub fn section_about(l: &L10n, section: Section) -> String {
    match section {
        Section::Identity => l.section_identity_about(),
        Section::Governance => l.section_governance_about(),
        Section::Aims => l.section_aims_about(),
        Section::Members => l.section_members_about(),
        Section::Finances => l.section_finances_about(),
        Section::Cooperation => l.section_cooperation_about(),
        Section::Conduct => l.section_conduct_about(),
        Section::People => l.section_people_about(),
        Section::Declaration => l.section_declaration_about(),
    }
}

/// The head of a column.
pub fn column(l: &L10n, column: ColumnName) -> String {
    match column {
        ColumnName::Name => l.column_name(),
        ColumnName::Function => l.column_function(),
        ColumnName::Nationality => l.column_nationality(),
        ColumnName::SecondNationality => l.column_second_nationality(),
        ColumnName::NoNationality => l.column_no_nationality(),
        ColumnName::NationalityReason => l.column_nationality_reason(),
        ColumnName::Term => l.column_term(),
        ColumnName::Chosen => l.column_chosen(),
        ColumnName::Government => l.column_appointed_by_government(),
        ColumnName::Country => l.column_country(),
        ColumnName::Place => l.column_place(),
        ColumnName::Title => l.column_title(),
        ColumnName::YearFrom => l.column_year_from(),
        ColumnName::YearTo => l.column_year_to(),
        ColumnName::Done => l.column_done(),
        ColumnName::Beneficiaries => l.column_beneficiaries(),
        ColumnName::Partners => l.column_partners(),
        ColumnName::Budget => l.column_budget(),
        ColumnName::Individuals => l.column_individuals(),
        ColumnName::Organizations => l.column_organizations(),
        ColumnName::Tie => l.column_tie(),
        ColumnName::Since => l.column_since(),
        ColumnName::Contact => l.column_contact(),
        ColumnName::Body => l.column_body(),
        ColumnName::BodyName => l.column_body_name(),
        ColumnName::Status => l.column_status(),
        ColumnName::Reference => l.column_reference(),
    }
}

/// What people call a column in tables of their own, separated by commas: never shown.
pub fn column_also(l: &L10n, column: ColumnName) -> String {
    match column {
        ColumnName::Name => l.column_name_also(),
        ColumnName::Function => l.column_function_also(),
        ColumnName::Nationality => l.column_nationality_also(),
        ColumnName::SecondNationality => l.column_second_nationality_also(),
        ColumnName::NoNationality => l.column_no_nationality_also(),
        ColumnName::NationalityReason => l.column_nationality_reason_also(),
        ColumnName::Term => l.column_term_also(),
        ColumnName::Chosen => l.column_chosen_also(),
        ColumnName::Government => l.column_appointed_by_government_also(),
        ColumnName::Country => l.column_country_also(),
        ColumnName::Place => l.column_place_also(),
        ColumnName::Title => l.column_title_also(),
        ColumnName::YearFrom => l.column_year_from_also(),
        ColumnName::YearTo => l.column_year_to_also(),
        ColumnName::Done => l.column_done_also(),
        ColumnName::Beneficiaries => l.column_beneficiaries_also(),
        ColumnName::Partners => l.column_partners_also(),
        ColumnName::Budget => l.column_budget_also(),
        ColumnName::Individuals => l.column_individuals_also(),
        ColumnName::Organizations => l.column_organizations_also(),
        ColumnName::Tie => l.column_tie_also(),
        ColumnName::Since => l.column_since_also(),
        ColumnName::Contact => l.column_contact_also(),
        ColumnName::Body => l.column_body_also(),
        ColumnName::BodyName => l.column_body_name_also(),
        ColumnName::Status => l.column_status_also(),
        ColumnName::Reference => l.column_reference_also(),
    }
}

/// The name of a kind of document, as a title.
pub fn document(l: &L10n, kind: DocumentKind) -> String {
    match kind {
        DocumentKind::LetterOfRequest => l.document_letter_of_request(),
        DocumentKind::Statutes => l.document_statutes(),
        DocumentKind::Registration => l.document_registration(),
        DocumentKind::FinancialStatement => l.document_financial_statement(),
        DocumentKind::ActivityReport => l.document_activity_report(),
        DocumentKind::GoverningBodyList => l.document_governing_body_list(),
        DocumentKind::MemberList => l.document_member_list(),
        DocumentKind::NonProfitProof => l.document_non_profit_proof(),
        DocumentKind::CooperationEvidence => l.document_cooperation_evidence(),
        DocumentKind::OrganizationChart => l.document_organization_chart(),
        DocumentKind::Publication => l.document_publication(),
        DocumentKind::SafeguardingPolicy => l.document_safeguarding_policy(),
        DocumentKind::Translation => l.document_translation(),
    }
}

/// The same within a sentence or a list.
pub fn document_inline(l: &L10n, kind: DocumentKind) -> String {
    match kind {
        DocumentKind::LetterOfRequest => l.document_letter_of_request_inline(),
        DocumentKind::Statutes => l.document_statutes_inline(),
        DocumentKind::Registration => l.document_registration_inline(),
        DocumentKind::FinancialStatement => l.document_financial_statement_inline(),
        DocumentKind::ActivityReport => l.document_activity_report_inline(),
        DocumentKind::GoverningBodyList => l.document_governing_body_list_inline(),
        DocumentKind::MemberList => l.document_member_list_inline(),
        DocumentKind::NonProfitProof => l.document_non_profit_proof_inline(),
        DocumentKind::CooperationEvidence => l.document_cooperation_evidence_inline(),
        DocumentKind::OrganizationChart => l.document_organization_chart_inline(),
        DocumentKind::Publication => l.document_publication_inline(),
        DocumentKind::SafeguardingPolicy => l.document_safeguarding_policy_inline(),
        DocumentKind::Translation => l.document_translation_inline(),
    }
}

/// What the document is to be, in a sentence or two.
pub fn document_about(l: &L10n, kind: DocumentKind) -> String {
    match kind {
        DocumentKind::LetterOfRequest => l.document_letter_of_request_about(),
        DocumentKind::Statutes => l.document_statutes_about(),
        DocumentKind::Registration => l.document_registration_about(),
        DocumentKind::FinancialStatement => l.document_financial_statement_about(),
        DocumentKind::ActivityReport => l.document_activity_report_about(),
        DocumentKind::GoverningBodyList => l.document_governing_body_list_about(),
        DocumentKind::MemberList => l.document_member_list_about(),
        DocumentKind::NonProfitProof => l.document_non_profit_proof_about(),
        DocumentKind::CooperationEvidence => l.document_cooperation_evidence_about(),
        DocumentKind::OrganizationChart => l.document_organization_chart_about(),
        DocumentKind::Publication => l.document_publication_about(),
        DocumentKind::SafeguardingPolicy => l.document_safeguarding_policy_about(),
        DocumentKind::Translation => l.document_translation_about(),
    }
}

/// Why a document is needed.
pub fn document_need(l: &L10n, need: Need) -> String {
    match need {
        Need::Always => l.document_need_always(),
        Need::EachClosedYear => l.document_need_each_closed_year(),
        Need::InsteadOfTable => l.document_need_instead_of_table(),
        Need::NoDissolutionClause => l.document_need_no_dissolution_clause(),
        Need::CooperationClaimed => l.document_need_cooperation_claimed(),
        Need::NoWorkingLanguage => l.document_need_no_working_language(),
    }
}

/// The label of what is asked about a document.
pub fn document_ask(l: &L10n, ask: Ask) -> String {
    match ask {
        Ask::IssuedOn => l.document_ask_issued_on(),
        Ask::ValidUntil => l.document_ask_valid_until(),
        Ask::Period => l.document_ask_period(),
        Ask::Issuer => l.document_ask_issuer(),
        Ask::Signatory => l.document_ask_signatory(),
        Ask::TranslationOf => l.document_ask_translation_of(),
    }
}

/// Kinds of document as a list within a sentence.
pub fn documents(l: &L10n, kinds: &[DocumentKind]) -> String {
    l.list_and(&kinds.iter().map(|k| document_inline(l, *k)).collect::<Vec<_>>())
}
