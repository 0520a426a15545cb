//! The guiding documents, the parameters of a rulebook, and where each comes from.

use super::language;
use crate::L10n;
use domain::{
    criteria::{Body, Origin, ParameterGroup, ParameterKey, ParameterValue, Part, Source},
    instruments::{Consulted, Instrument},
};

/// The title of a guiding document, as descriptive as its official one.
pub fn instrument(l: &L10n, instrument: Instrument) -> String {
    match instrument {
        Instrument::ConstitutionPreamble => l.instrument_constitution_preamble(),
        Instrument::Constitution2 => l.instrument_constitution_2(),
        Instrument::ConstitutionObservers => l.instrument_constitution_observers(),
        Instrument::Strategy2007 => l.instrument_strategy_2007(),
        Instrument::StrategyReview2010 => l.instrument_strategy_review_2010(),
        Instrument::NgoCooperation1996 => l.instrument_ngo_cooperation_1996(),
        Instrument::NgoPartnerships2002 => l.instrument_ngo_partnerships_2002(),
        Instrument::ObserverCriteria2010 => l.instrument_observer_criteria_2010(),
    }
}

/// What the engine takes from it.
pub fn instrument_takes(l: &L10n, instrument: Instrument) -> String {
    match instrument {
        Instrument::ConstitutionPreamble => l.instrument_constitution_preamble_takes(),
        Instrument::Constitution2 => l.instrument_constitution_2_takes(),
        Instrument::ConstitutionObservers => l.instrument_constitution_observers_takes(),
        Instrument::Strategy2007 => l.instrument_strategy_2007_takes(),
        Instrument::StrategyReview2010 => l.instrument_strategy_review_2010_takes(),
        Instrument::NgoCooperation1996 => l.instrument_ngo_cooperation_1996_takes(),
        Instrument::NgoPartnerships2002 => l.instrument_ngo_partnerships_2002_takes(),
        Instrument::ObserverCriteria2010 => l.instrument_observer_criteria_2010_takes(),
    }
}

/// What of it could be consulted.
pub fn consulted(l: &L10n, consulted: Consulted) -> String {
    match consulted {
        Consulted::Read => l.instrument_read(),
        Consulted::ExistenceOnly => l.instrument_existence_only(),
    }
}

/// A source, with the part that rests on it: "Constitution, Article 8: the term used".
pub fn source(l: &L10n, source: &Source) -> String {
    match source.part {
        Part::Whole => origin(l, source.origin),
        part => l.source_with_part(origin(l, source.origin), source_part(l, part)),
    }
}

/// Where something comes from.
pub fn origin(l: &L10n, origin: Origin) -> String {
    match origin {
        Origin::Constitution(article) => l.origin_constitution(article),
        Origin::CouncilRule(rule) => l.origin_council_rule(rule),
        Origin::Instrument(which) => match which.symbol() {
            Some(symbol) => format!("{}, {symbol}", instrument(l, which)),
            None => instrument(l, which),
        },
        Origin::CouncilPaper(symbol) => l.origin_council_paper(symbol),
        Origin::SessionPractice(session) => l.origin_session_practice(l.ordinal(u32::from(session))),
        Origin::Reported => l.origin_reported(),
        Origin::Body(which) => body(l, which),
        Origin::AllBodies => l.origin_all_bodies(),
        Origin::Inferred => l.origin_inferred(),
        Origin::OwnDefault => l.origin_own_default(),
    }
}

/// A body whose rules were compared.
pub fn body(l: &L10n, body: Body) -> String {
    match body {
        Body::Ecosoc => l.body_ecosoc(),
        Body::Unfccc => l.body_unfccc(),
        Body::Cbd => l.body_cbd(),
        Body::Unep => l.body_unep(),
        Body::Unesco => l.body_unesco(),
        Body::Who => l.body_who(),
        Body::WhoWesternPacific => l.body_who_western_pacific(),
        Body::Ilo => l.body_ilo(),
        Body::Wipo => l.body_wipo(),
        Body::Imo => l.body_imo(),
        Body::CouncilOfEurope => l.body_council_of_europe(),
        Body::Achpr => l.body_achpr(),
        Body::Acerwc => l.body_acerwc(),
        Body::Iopc => l.body_iopc(),
        Body::Copuos => l.body_copuos(),
    }
}

/// The part of a criterion or parameter that a source bears.
pub fn source_part(l: &L10n, part: Part) -> String {
    match part {
        Part::Whole => l.part_whole(),
        Part::OwnRequest => l.part_own_request(),
        Part::Addressee => l.part_addressee(),
        Part::Signatory => l.part_signatory(),
        Part::Term => l.part_term(),
        Part::Test => l.part_test(),
        Part::Figure => l.part_figure(),
        Part::Principle => l.part_principle(),
        Part::Practice => l.part_practice(),
        Part::Languages => l.part_languages(),
        Part::Interval => l.part_interval(),
        Part::Notice => l.part_notice(),
    }
}

/// What a group of parameters is about.
pub fn parameter_group(l: &L10n, group: ParameterGroup) -> String {
    match group {
        ParameterGroup::Criterion => l.parameter_group_criterion(),
        ParameterGroup::Process => l.parameter_group_process(),
        ParameterGroup::Clock => l.parameter_group_clock(),
    }
}

/// What a parameter says.
pub fn parameter(l: &L10n, key: ParameterKey) -> String {
    match key {
        ParameterKey::FieldsMin => l.parameter_fields_min(),
        ParameterKey::GovBoardShareMax => l.parameter_gov_board_share_max(),
        ParameterKey::CountriesMin => l.parameter_countries_min(),
        ParameterKey::AltProofAllowed => l.parameter_alt_proof_allowed(),
        ParameterKey::MinAgeYears => l.parameter_min_age_years(),
        ParameterKey::AgeCountedAt => l.parameter_age_counted_at(),
        ParameterKey::ActivityYears => l.parameter_activity_years(),
        ParameterKey::GoverningBodyMinMembers => l.parameter_governing_body_min_members(),
        ParameterKey::StatementMaxAgeMonths => l.parameter_statement_max_age_months(),
        ParameterKey::YearClosedAfterMonths => l.parameter_year_closed_after_months(),
        ParameterKey::ClosedYearsShown => l.parameter_closed_years_shown(),
        ParameterKey::GovFundingFlagShare => l.parameter_gov_funding_flag_share(),
        ParameterKey::CooperationRequired => l.parameter_cooperation_required(),
        ParameterKey::OtherStatusRequired => l.parameter_other_status_required(),
        ParameterKey::ReapplyAfterMonths => l.parameter_reapply_after_months(),
        ParameterKey::Languages => l.parameter_languages(),
        ParameterKey::MaxFileMb => l.parameter_max_file_mb(),
        ParameterKey::ReceiptLeadDays => l.parameter_receipt_lead_days(),
        ParameterKey::ListClosesDays => l.parameter_list_closes_days(),
        ParameterKey::ListClosesDaysSpecial => l.parameter_list_closes_days_special(),
        ParameterKey::PaperIssuesDays => l.parameter_paper_issues_days(),
        ParameterKey::PaperIssuesDaysSpecial => l.parameter_paper_issues_days_special(),
        ParameterKey::Decider => l.parameter_decider(),
        ParameterKey::Majority => l.parameter_majority(),
        ParameterKey::Quorum => l.parameter_quorum(),
        ParameterKey::VoteUsualForm => l.parameter_vote_usual_form(),
        ParameterKey::NoticeDaysRegular => l.parameter_notice_days_regular(),
        ParameterKey::NoticeDaysSpecial => l.parameter_notice_days_special(),
        ParameterKey::SessionsPerYear => l.parameter_sessions_per_year(),
        ParameterKey::SpecialMayCarry => l.parameter_special_may_carry(),
        ParameterKey::DirectorGeneralReply => l.parameter_director_general_reply(),
        ParameterKey::AgendaPlace => l.parameter_agenda_place(),
        ParameterKey::Effect => l.parameter_effect(),
        ParameterKey::Outcomes => l.parameter_outcomes(),
        ParameterKey::PaperShowsRecommendation => l.parameter_paper_shows_recommendation(),
        ParameterKey::ProvisionalStatus => l.parameter_provisional_status(),
        ParameterKey::DeferralsBeforeNewReason => l.parameter_deferrals_before_new_reason(),
        ParameterKey::DueProcess => l.parameter_due_process(),
        ParameterKey::ReapplyAfterRefusalMonths => l.parameter_reapply_after_refusal_months(),
        ParameterKey::ReportPeriodYears => l.parameter_report_period_years(),
        ParameterKey::SuspensionMaxMonths => l.parameter_suspension_max_months(),
        ParameterKey::ScreeningWorkingDays => l.parameter_screening_working_days(),
        ParameterKey::ReviewWorkingDays => l.parameter_review_working_days(),
        ParameterKey::CountersignatureWorkingDays => l.parameter_countersignature_working_days(),
        ParameterKey::AnswerWorkingDays => l.parameter_answer_working_days(),
        ParameterKey::HearingWorkingDays => l.parameter_hearing_working_days(),
        ParameterKey::ExtensionWorkingDays => l.parameter_extension_working_days(),
        ParameterKey::Extensions => l.parameter_extensions(),
        ParameterKey::RemindersWorkingDays => l.parameter_reminders_working_days(),
        ParameterKey::AlternateFromReminder => l.parameter_alternate_from_reminder(),
        ParameterKey::GraceWorkingDays => l.parameter_grace_working_days(),
        ParameterKey::UndoWithdrawalWorkingDays => l.parameter_undo_withdrawal_working_days(),
        ParameterKey::ReopenDays => l.parameter_reopen_days(),
        ParameterKey::ReopenWorkingDays => l.parameter_reopen_working_days(),
        ParameterKey::DraftExpiryMonths => l.parameter_draft_expiry_months(),
        ParameterKey::DraftWarnings => l.parameter_draft_warnings(),
        ParameterKey::CalendarWarningMonths => l.parameter_calendar_warning_months(),
    }
}

/// A parameter's value with its unit.
pub fn parameter_value(l: &L10n, value: &ParameterValue) -> String {
    match value {
        ParameterValue::Count(n) => l.number(*n),
        ParameterValue::Years(n) | ParameterValue::YearsOrOff(Some(n)) => l.years(u32::from(*n)),
        ParameterValue::Months(n) | ParameterValue::MonthsOrOff(Some(n)) => l.months(u32::from(*n)),
        ParameterValue::Days(n) => l.days(u32::from(*n)),
        ParameterValue::WorkingDays(n) => l.working_days(u32::from(*n)),
        ParameterValue::Terms(terms) => {
            l.value_terms(l.list_and(&terms.iter().map(|n| l.number(*n)).collect::<Vec<_>>()))
        }
        ParameterValue::Megabytes(n) => l.file_size(u64::from(*n) * 1_000_000),
        ParameterValue::Share(share) => l.percent(share),
        ParameterValue::Switch(true) => l.value_on(),
        ParameterValue::Switch(false) => l.common_no(),
        ParameterValue::MonthsOrOff(None) | ParameterValue::YearsOrOff(None) => l.value_off(),
        ParameterValue::Way(key) => way(l, key),
        ParameterValue::Ways(keys) => l.list_or(&keys.iter().map(|key| way(l, key)).collect::<Vec<_>>()),
        ParameterValue::Languages(languages) => {
            l.list_and(&languages.iter().map(|which| language(l, *which)).collect::<Vec<_>>())
        }
    }
}

/// One of several ways. Keys are strings in the rulebook; a test says each of those in use.
fn way(l: &L10n, key: &str) -> String {
    match key {
        "receipt" => l.value_receipt(),
        "council" => l.value_council(),
        "simple_of_present_and_voting" => l.value_simple_of_present_and_voting(),
        "majority_of_members" => l.value_majority_of_members(),
        "without_a_vote" => l.value_without_a_vote(),
        "after_adoption_of_agenda" => l.value_after_adoption_of_agenda(),
        "adoption_of_resolution" => l.value_adoption_of_resolution(),
        "admitted" => l.value_admitted(),
        "deferred" => l.value_deferred(),
        "not_admitted" => l.value_not_admitted(),
        "withdrawn" => l.value_withdrawn(),
        "lapsed" => l.value_lapsed(),
        _ => key.to_owned(),
    }
}
