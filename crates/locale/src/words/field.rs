//! The questions of the dossier: label, hint, and why each is asked.

use crate::L10n;
use domain::dossier::Field;

/// What a form says about one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The question, or the name of what is asked.
    pub label: String,
    /// How to answer, where that is not plain.
    pub hint: Option<String>,
    /// Why it is asked.
    pub why: String,
}

/// Everything that a form says about a question.
pub fn field(l: &L10n, field: Field) -> Question {
    Question { label: field_label(l, field), hint: hint(l, field), why: why(l, field) }
}

/// The question, or the name of what is asked.
#[expect(clippy::too_many_lines, reason = "one line a question: the compiler sees that none is left out")]
pub fn field_label(l: &L10n, field: Field) -> String {
    match field {
        Field::LegalName => l.field_legal_name(),
        Field::NameEn => l.field_name_en(),
        Field::NameFr => l.field_name_fr(),
        Field::NameEs => l.field_name_es(),
        Field::Acronym => l.field_acronym(),
        Field::OtherNames => l.field_other_names(),
        Field::LegalForm => l.field_legal_form(),
        Field::Registration => l.field_registration(),
        Field::RegistrationNumber => l.field_registration_number(),
        Field::RegistrationAuthority => l.field_registration_authority(),
        Field::RegistrationCountry => l.field_registration_country(),
        Field::RegisteredOn => l.field_registered_on(),
        Field::RegistrationLaw => l.field_registration_law(),
        Field::RegistrationRefusal => l.field_registration_refusal(),
        Field::FoundedOn => l.field_founded_on(),
        Field::FoundedBy => l.field_founded_by(),
        Field::SeatAddress => l.field_seat_address(),
        Field::SeatTown => l.field_seat_town(),
        Field::SeatCountry => l.field_seat_country(),
        Field::PostalAddress => l.field_postal_address(),
        Field::OtherOffices => l.field_other_offices(),
        Field::Website => l.field_website(),
        Field::Email => l.field_email(),
        Field::Telephone => l.field_telephone(),
        Field::KindOfOrganization => l.field_kind_of_organization(),
        Field::OtherKind => l.field_other_kind(),
        Field::StatutesAdoptedOn => l.field_statutes_adopted_on(),
        Field::StatutesAdoptedBy => l.field_statutes_adopted_by(),
        Field::StatutesAmendedOn => l.field_statutes_amended_on(),
        Field::ObjectsArticle => l.field_objects_article(),
        Field::ObjectsText => l.field_objects_text(),
        Field::DissolutionClause => l.field_dissolution_clause(),
        Field::DissolutionArticle => l.field_dissolution_article(),
        Field::DissolutionText => l.field_dissolution_text(),
        Field::GoverningBodyAs => l.field_governing_body_as(),
        Field::GoverningBody => l.field_governing_body(),
        Field::GoverningBodySeats => l.field_governing_body_seats(),
        Field::GoverningBodyGovernment => l.field_governing_body_government(),
        Field::GoverningBodyMeets => l.field_governing_body_meets(),
        Field::AnswersTo => l.field_answers_to(),
        Field::SpeaksFor => l.field_speaks_for(),
        Field::Aims => l.field_aims(),
        Field::ConcernedWith => l.field_concerned_with(),
        Field::MigrationSince => l.field_migration_since(),
        Field::MigrationShare => l.field_migration_share(),
        Field::RefugeesSince => l.field_refugees_since(),
        Field::RefugeesShare => l.field_refugees_share(),
        Field::HumanResourcesSince => l.field_human_resources_since(),
        Field::HumanResourcesShare => l.field_human_resources_share(),
        Field::Activities => l.field_activities(),
        Field::Publications => l.field_publications(),
        Field::MembersAs => l.field_members_as(),
        Field::MembersByCountry => l.field_members_by_country(),
        Field::MemberCountries => l.field_member_countries(),
        Field::ActiveIn => l.field_active_in(),
        Field::Affiliates => l.field_affiliates(),
        Field::Networks => l.field_networks(),
        Field::WorkingLanguages => l.field_working_languages(),
        Field::Currency => l.field_currency(),
        Field::ClosedYears => l.field_closed_years(),
        Field::LatestClosedOn => l.field_latest_closed_on(),
        Field::LatestIncome => l.field_latest_income(),
        Field::LatestExpenditure => l.field_latest_expenditure(),
        Field::LatestSources => l.field_latest_sources(),
        Field::LatestSurplus => l.field_latest_surplus(),
        Field::LatestSurplusUse => l.field_latest_surplus_use(),
        Field::LatestAudited => l.field_latest_audited(),
        Field::LatestAuditor => l.field_latest_auditor(),
        Field::PreviousClosedOn => l.field_previous_closed_on(),
        Field::PreviousIncome => l.field_previous_income(),
        Field::PreviousExpenditure => l.field_previous_expenditure(),
        Field::PreviousSources => l.field_previous_sources(),
        Field::PreviousSurplus => l.field_previous_surplus(),
        Field::PreviousSurplusUse => l.field_previous_surplus_use(),
        Field::PreviousAudited => l.field_previous_audited(),
        Field::PreviousAuditor => l.field_previous_auditor(),
        Field::HasCooperated => l.field_has_cooperated(),
        Field::CooperationRecord => l.field_cooperation_record(),
        Field::KindsOfCooperation => l.field_kinds_of_cooperation(),
        Field::Levels => l.field_levels(),
        Field::Contribution => l.field_contribution(),
        Field::Expectation => l.field_expectation(),
        Field::OtherStatus => l.field_other_status(),
        Field::EarlierApplications => l.field_earlier_applications(),
        Field::AcceptsPrinciples => l.field_accepts_principles(),
        Field::AbusePolicy => l.field_abuse_policy(),
        Field::CodeOfConduct => l.field_code_of_conduct(),
        Field::Proceedings => l.field_proceedings(),
        Field::ProceedingsDetail => l.field_proceedings_detail(),
        Field::DataNoticeRead => l.field_data_notice_read(),
        Field::HeadName => l.field_head_name(),
        Field::HeadFunction => l.field_head_function(),
        Field::HeadEmail => l.field_head_email(),
        Field::ContactName => l.field_contact_name(),
        Field::ContactFunction => l.field_contact_function(),
        Field::ContactEmail => l.field_contact_email(),
        Field::ContactTelephone => l.field_contact_telephone(),
        Field::AlternateName => l.field_alternate_name(),
        Field::AlternateFunction => l.field_alternate_function(),
        Field::AlternateEmail => l.field_alternate_email(),
        Field::DeclarantName => l.field_declarant_name(),
        Field::DeclarantFunction => l.field_declarant_function(),
        Field::DeclarantAuthority => l.field_declarant_authority(),
        Field::DeclaredTrue => l.field_declared_true(),
    }
}

#[expect(clippy::too_many_lines, reason = "one line a question: the compiler sees that none is left out")]
fn hint(l: &L10n, field: Field) -> Option<String> {
    Some(match field {
        Field::LegalName => l.field_legal_name_hint(),
        Field::NameEn => l.field_name_en_hint(),
        Field::NameFr => l.field_name_fr_hint(),
        Field::NameEs => l.field_name_es_hint(),
        Field::OtherNames => l.field_other_names_hint(),
        Field::LegalForm => l.field_legal_form_hint(),
        Field::Registration => l.field_registration_hint(),
        Field::RegisteredOn => l.field_registered_on_hint(),
        Field::RegistrationLaw => l.field_registration_law_hint(),
        Field::RegistrationRefusal => l.field_registration_refusal_hint(),
        Field::FoundedOn => l.field_founded_on_hint(),
        Field::FoundedBy => l.field_founded_by_hint(),
        Field::SeatAddress => l.field_seat_address_hint(),
        Field::PostalAddress => l.field_postal_address_hint(),
        Field::OtherOffices => l.field_other_offices_hint(),
        Field::Email => l.field_email_hint(),
        Field::Telephone => l.field_telephone_hint(),
        Field::KindOfOrganization => l.field_kind_of_organization_hint(),
        Field::StatutesAdoptedOn => l.field_statutes_adopted_on_hint(),
        Field::StatutesAdoptedBy => l.field_statutes_adopted_by_hint(),
        Field::StatutesAmendedOn => l.field_statutes_amended_on_hint(),
        Field::ObjectsArticle => l.field_objects_article_hint(),
        Field::ObjectsText => l.field_objects_text_hint(),
        Field::DissolutionText => l.field_dissolution_text_hint(),
        Field::GoverningBodyAs => l.field_governing_body_as_hint(),
        Field::GoverningBody => l.field_governing_body_hint(),
        Field::GoverningBodySeats => l.field_governing_body_seats_hint(),
        Field::AnswersTo => l.field_answers_to_hint(),
        Field::SpeaksFor => l.field_speaks_for_hint(),
        Field::Aims => l.field_aims_hint(),
        Field::ConcernedWith => l.field_concerned_with_hint(),
        Field::MigrationShare => l.field_migration_share_hint(),
        Field::RefugeesShare => l.field_refugees_share_hint(),
        Field::HumanResourcesShare => l.field_human_resources_share_hint(),
        Field::Activities => l.field_activities_hint(),
        Field::Publications => l.field_publications_hint(),
        Field::MembersAs => l.field_members_as_hint(),
        Field::MembersByCountry => l.field_members_by_country_hint(),
        Field::ActiveIn => l.field_active_in_hint(),
        Field::WorkingLanguages => l.field_working_languages_hint(),
        Field::ClosedYears => l.field_closed_years_hint(),
        Field::LatestIncome => l.field_latest_income_hint(),
        Field::LatestExpenditure => l.field_latest_expenditure_hint(),
        Field::LatestSources => l.field_latest_sources_hint(),
        Field::LatestSurplus => l.field_latest_surplus_hint(),
        Field::PreviousIncome => l.field_previous_income_hint(),
        Field::PreviousExpenditure => l.field_previous_expenditure_hint(),
        Field::PreviousSources => l.field_previous_sources_hint(),
        Field::PreviousSurplus => l.field_previous_surplus_hint(),
        Field::HasCooperated => l.field_has_cooperated_hint(),
        Field::CooperationRecord => l.field_cooperation_record_hint(),
        Field::KindsOfCooperation => l.field_kinds_of_cooperation_hint(),
        Field::Levels => l.field_levels_hint(),
        Field::Contribution => l.field_contribution_hint(),
        Field::OtherStatus => l.field_other_status_hint(),
        Field::EarlierApplications => l.field_earlier_applications_hint(),
        Field::AcceptsPrinciples => l.field_accepts_principles_hint(),
        Field::Proceedings => l.field_proceedings_hint(),
        Field::ProceedingsDetail => l.field_proceedings_detail_hint(),
        Field::HeadName => l.field_head_name_hint(),
        Field::HeadEmail => l.field_head_email_hint(),
        Field::ContactEmail => l.field_contact_email_hint(),
        Field::ContactTelephone => l.field_contact_telephone_hint(),
        Field::AlternateEmail => l.field_alternate_email_hint(),
        Field::DeclarantAuthority => l.field_declarant_authority_hint(),
        Field::Acronym
        | Field::RegistrationNumber
        | Field::RegistrationAuthority
        | Field::RegistrationCountry
        | Field::SeatTown
        | Field::SeatCountry
        | Field::Website
        | Field::OtherKind
        | Field::DissolutionClause
        | Field::DissolutionArticle
        | Field::GoverningBodyGovernment
        | Field::GoverningBodyMeets
        | Field::MigrationSince
        | Field::RefugeesSince
        | Field::HumanResourcesSince
        | Field::MemberCountries
        | Field::Affiliates
        | Field::Networks
        | Field::Currency
        | Field::LatestClosedOn
        | Field::LatestSurplusUse
        | Field::LatestAudited
        | Field::LatestAuditor
        | Field::PreviousClosedOn
        | Field::PreviousSurplusUse
        | Field::PreviousAudited
        | Field::PreviousAuditor
        | Field::Expectation
        | Field::AbusePolicy
        | Field::CodeOfConduct
        | Field::DataNoticeRead
        | Field::HeadFunction
        | Field::ContactName
        | Field::ContactFunction
        | Field::AlternateName
        | Field::AlternateFunction
        | Field::DeclarantName
        | Field::DeclarantFunction
        | Field::DeclaredTrue => return None,
    })
}

#[expect(clippy::too_many_lines, reason = "one line a question: the compiler sees that none is left out")]
fn why(l: &L10n, field: Field) -> String {
    match field {
        Field::LegalName | Field::NameEn | Field::NameFr | Field::NameEs | Field::Acronym | Field::OtherNames => {
            l.why_name()
        }
        Field::LegalForm => l.why_legal_form(),
        Field::Registration
        | Field::RegistrationNumber
        | Field::RegistrationAuthority
        | Field::RegistrationCountry
        | Field::RegisteredOn
        | Field::RegistrationLaw
        | Field::RegistrationRefusal => l.why_registration(),
        Field::FoundedOn => l.why_founded(),
        Field::FoundedBy => l.why_founders(),
        Field::SeatAddress | Field::SeatTown | Field::SeatCountry => l.why_seat(),
        Field::PostalAddress | Field::Website | Field::Email | Field::Telephone => l.why_contact(),
        Field::OtherOffices
        | Field::MembersAs
        | Field::MembersByCountry
        | Field::MemberCountries
        | Field::ActiveIn
        | Field::Affiliates => l.why_international(),
        Field::KindOfOrganization | Field::OtherKind => l.why_kind(),
        Field::StatutesAdoptedOn | Field::StatutesAdoptedBy | Field::StatutesAmendedOn => l.why_statutes(),
        Field::ObjectsArticle | Field::ObjectsText => l.why_objects(),
        Field::DissolutionClause | Field::DissolutionArticle | Field::DissolutionText => l.why_dissolution(),
        Field::GoverningBodyAs
        | Field::GoverningBody
        | Field::GoverningBodySeats
        | Field::GoverningBodyGovernment
        | Field::GoverningBodyMeets => l.why_governing_body(),
        Field::AnswersTo | Field::SpeaksFor => l.why_accountability(),
        Field::Aims => l.why_aims(),
        Field::ConcernedWith
        | Field::MigrationSince
        | Field::MigrationShare
        | Field::RefugeesSince
        | Field::RefugeesShare
        | Field::HumanResourcesSince
        | Field::HumanResourcesShare => l.why_concern(),
        Field::Activities => l.why_activities(),
        Field::Publications => l.why_publications(),
        Field::Networks => l.why_networks(),
        Field::WorkingLanguages => l.why_languages(),
        Field::Currency
        | Field::ClosedYears
        | Field::LatestClosedOn
        | Field::LatestExpenditure
        | Field::PreviousClosedOn
        | Field::PreviousExpenditure => l.why_accounts(),
        Field::LatestIncome | Field::LatestSources | Field::PreviousIncome | Field::PreviousSources => l.why_sources(),
        Field::LatestSurplus | Field::LatestSurplusUse | Field::PreviousSurplus | Field::PreviousSurplusUse => {
            l.why_surplus()
        }
        Field::LatestAudited | Field::LatestAuditor | Field::PreviousAudited | Field::PreviousAuditor => l.why_audit(),
        Field::HasCooperated | Field::CooperationRecord => l.why_cooperation(),
        Field::KindsOfCooperation | Field::Levels => l.why_offer(),
        Field::Contribution | Field::Expectation => l.why_contribution(),
        Field::OtherStatus => l.why_other_status(),
        Field::EarlierApplications => l.why_earlier(),
        Field::AcceptsPrinciples => l.why_principles(),
        Field::AbusePolicy | Field::CodeOfConduct => l.why_conduct(),
        Field::Proceedings | Field::ProceedingsDetail => l.why_proceedings(),
        Field::DataNoticeRead => l.why_data(),
        Field::HeadName | Field::HeadFunction | Field::HeadEmail => l.why_head(),
        Field::ContactName
        | Field::ContactFunction
        | Field::ContactEmail
        | Field::ContactTelephone
        | Field::AlternateName
        | Field::AlternateFunction
        | Field::AlternateEmail => l.why_people(),
        Field::DeclarantName | Field::DeclarantFunction | Field::DeclarantAuthority | Field::DeclaredTrue => {
            l.why_declaration()
        }
    }
}
