//! Why a criterion holds or not, what would change it, and what a person is asked.

use super::{document_inline, documents, field_label};
use crate::L10n;
use domain::criteria::{Concern, Finding, Mend, Question, Reason};

/// A finding in a sentence or two: why, and what to do about it.
pub fn finding(l: &L10n, finding: &Finding) -> String {
    match finding {
        Finding::Met { because } | Finding::NotApplicable { because } | Finding::NotChecked { because } => {
            reason(l, because)
        }
        Finding::NotMet { because, how_to_mend } => format!("{} {}", reason(l, because), mend(l, how_to_mend)),
        Finding::NeedsJudgement { question: asked } => question(l, asked),
    }
}

/// Why a criterion holds, does not hold, or was not checked.
#[expect(clippy::too_many_lines, reason = "one arm a reason: the compiler sees that none is left out")]
pub fn reason(l: &L10n, reason: &Reason) -> String {
    match reason {
        Reason::NotStated { field } => l.reason_not_stated(field_label(l, *field)),
        Reason::NoDocument { kind } => l.reason_no_document(document_inline(l, *kind)),
        Reason::LetterOfRequest { dated } => l.reason_letter_of_request(l.partial_date(dated)),
        Reason::LetterUndated => l.reason_letter_undated(),
        Reason::LetterUnsigned => l.reason_letter_unsigned(),
        Reason::TooFewFields { declared, min } => l.reason_too_few_fields(declared, l.number(*min)),
        Reason::FoundedByGovernment => l.reason_founded_by_government(),
        Reason::FoundedByTreaty => l.reason_founded_by_treaty(),
        Reason::GovernmentSeats { government, seats, max } => {
            l.reason_government_seats(l.number(*government), l.number(*seats), l.percent(max))
        }
        Reason::Countries { count, min } => l.reason_countries(count, l.number(*min), l.number(*count)),
        Reason::DissolutionClause => l.reason_dissolution_clause(),
        Reason::NonProfitProof { until: None } => l.reason_non_profit_proof(),
        Reason::NonProfitProof { until: Some(day) } => l.reason_non_profit_proof_until(l.date(day)),
        Reason::Expired { kind, on } => l.reason_expired(l.date(on), document_inline(l, *kind)),
        Reason::NoNonProfitProof => l.reason_no_non_profit_proof(),
        Reason::Registered { country: at, on } => l.reason_registered(l.partial_date(on), l.country(at.code())),
        Reason::RegistrationNotRequired => l.reason_registration_not_required(),
        Reason::RegistrationRefused => l.reason_registration_refused(),
        Reason::OnlyRegistrationCounts => l.reason_only_registration_counts(),
        Reason::OldEnough { since, years } => l.reason_old_enough(years, l.partial_date(since)),
        Reason::TooYoung { founded, years, from } => l.reason_too_young(years, l.partial_date(founded), l.date(from)),
        Reason::NoPeriodStated => l.reason_no_period_stated(),
        Reason::GapInReports { from, to } => l.reason_gap_in_reports(l.span(from, to)),
        Reason::ReportsBeginLate { from, needed } => l.reason_reports_begin_late(l.date(from), l.date(needed)),
        Reason::ReportsEndEarly { to, needed } => l.reason_reports_end_early(l.date(to), l.date(needed)),
        Reason::TooFewMembers { members, min } => l.reason_too_few_members(members, l.number(*min)),
        Reason::NoYearClosedYet { first_on } => l.reason_no_year_closed_yet(l.date(first_on)),
        Reason::TooFewClosedYears { given, needed } => {
            l.reason_too_few_closed_years(l.number(*given), l.number(*needed))
        }
        Reason::AccountsTooOld { closed_on, months } => l.reason_accounts_too_old(months, l.date(closed_on)),
        Reason::AccountsNotClosed { closed_on } => l.reason_accounts_not_closed(l.date(closed_on)),
        Reason::TooFewStatements { attached, needed } => {
            l.reason_too_few_statements(l.number(*attached), l.number(*needed))
        }
        Reason::SumDiffers { closed_on: None, sum, total } => l.reason_sum_differs(l.decimal(sum), l.decimal(total)),
        Reason::SumDiffers { closed_on: Some(day), sum, total } => {
            l.reason_sum_differs_in(l.date(day), l.decimal(sum), l.decimal(total))
        }
        Reason::NoAccounts => l.reason_no_accounts(),
        Reason::NoIncome => l.reason_no_income(),
        Reason::SourcesDeclared { government_share } => l.reason_sources_declared(l.percent(government_share)),
        Reason::UndertakingDeclined => l.reason_undertaking_declined(),
        Reason::Cooperation { entries } => l.reason_cooperation(entries),
        Reason::NoCooperation => l.reason_no_cooperation(),
        Reason::StatusElsewhere { bodies } => l.reason_status_elsewhere(bodies),
        Reason::NoStatusElsewhere => l.reason_no_status_elsewhere(),
        Reason::NoUmbrella => l.reason_no_umbrella(),
        Reason::RegisterNotConsulted => l.reason_register_not_consulted(),
        Reason::NoListLoaded => l.reason_no_list_loaded(),
        Reason::NotScreenedYet => l.reason_not_screened_yet(),
        Reason::OnNoList { lists } => l.reason_on_no_list(lists),
        Reason::WithdrawnRecently { on, until } => l.reason_withdrawn_recently(l.date(on), l.date(until)),
        Reason::DocumentsMissing { kinds } => l.reason_documents_missing(documents(l, kinds)),
        Reason::Untranslated { kinds } => l.reason_untranslated(documents(l, kinds)),
        Reason::LanguageNotStated { kinds } => l.reason_language_not_stated(documents(l, kinds)),
        Reason::TooLarge { kinds, max_mb } => {
            l.reason_too_large(l.file_size(u64::from(*max_mb) * 1_000_000), documents(l, kinds))
        }
        Reason::AllDocuments { count } => l.reason_all_documents(count, l.number(*count)),
        Reason::InTime { until } => l.reason_in_time(l.date(until)),
        Reason::Late { until } => l.reason_late(l.date(until)),
        Reason::NoSessionPlanned => l.reason_no_session_planned(),
    }
}

/// What would change a criterion that is not met.
pub fn mend(l: &L10n, mend: &Mend) -> String {
    match mend {
        Mend::Answer { field } => l.mend_answer(field_label(l, *field)),
        Mend::Reconcile { field, with } => l.mend_reconcile(field_label(l, *field), field_label(l, *with)),
        Mend::Attach { kinds } => l.mend_attach(documents(l, kinds)),
        Mend::Describe { kind } => l.mend_describe(document_inline(l, *kind)),
        Mend::Replace { kind } => l.mend_replace(document_inline(l, *kind)),
        Mend::Report { from, to } => l.mend_report(l.span(from, to)),
        Mend::Translate { kinds } => l.mend_translate(documents(l, kinds)),
        Mend::Wait { until } => l.mend_wait(l.date(until)),
        Mend::NextSession => l.mend_next_session(),
        Mend::Explain => l.mend_explain(),
    }
}

/// What a person is asked to judge, with what was seen.
pub fn question(l: &L10n, question: &Question) -> String {
    match question {
        Question::SignatoryNotHead { dated } => l.judge_signatory_not_head(l.partial_date(dated)),
        Question::ConcernReal { fields } => {
            l.judge_concern_real(l.list_and(&fields.iter().map(|f| concern(l, *f)).collect::<Vec<_>>()))
        }
        Question::GovernmentControl { government, seats } => {
            l.judge_government_control(l.number(*government), l.number(*seats))
        }
        Question::International { count, min } => l.judge_international(l.number(*count), l.number(*min)),
        Question::CertificateExpired { on } => l.judge_certificate_expired(l.date(on)),
        Question::RegisteredLongAfter { founded, registered } => {
            l.judge_registered_long_after(l.partial_date(founded), l.partial_date(registered))
        }
        Question::ActivitySubstance { from, to } => l.judge_activity_substance(l.span(from, to)),
        Question::Headquarters { country: at } => l.judge_headquarters(l.country(at.code())),
        Question::DemocraticAdoption { adopted_on, amended_on: None } => {
            l.judge_democratic_adoption(l.partial_date(adopted_on))
        }
        Question::DemocraticAdoption { adopted_on, amended_on: Some(amended) } => {
            l.judge_democratic_adoption_amended(l.partial_date(adopted_on), l.partial_date(amended))
        }
        Question::Structure { members } => l.judge_structure(members),
        Question::ReadStatement { closed_on, audited } => l.judge_read_statement(*audited, l.date(closed_on)),
        Question::GovernmentFunding { share, flagged_above } => {
            l.judge_government_funding(l.percent(share), l.percent(flagged_above))
        }
        Question::Compatibility => l.judge_compatibility(),
        Question::Contribution => l.judge_contribution(),
        Question::CooperationUnproved { entries } => l.judge_cooperation_unproved(entries),
        Question::ReachesThrough { observers } => l.judge_reaches_through(observers.len()),
        Question::Commercial { companies_share: None } => l.judge_commercial(),
        Question::Commercial { companies_share: Some(share) } => l.judge_commercial_share(l.percent(share)),
        Question::ListHits { open } => l.judge_list_hits(open),
    }
}

/// A field of concern that the Constitution names.
pub fn concern(l: &L10n, concern: Concern) -> String {
    match concern {
        Concern::Migration => l.concern_migration(),
        Concern::Refugees => l.concern_refugees(),
        Concern::HumanResources => l.concern_human_resources(),
    }
}
