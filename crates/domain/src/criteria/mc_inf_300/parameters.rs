//! The values of 2010, each with its mark.

use crate::{
    criteria::{Mark, Marked, Parameters},
    kernel::Language,
};
use rust_decimal::Decimal;

/// One half: 5 × 10⁻¹.
const HALF: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

const fn sourced<T: Copy>(value: T) -> Marked<T> {
    Marked { value, mark: Mark::Sourced }
}

const fn analogy<T: Copy>(value: T) -> Marked<T> {
    Marked { value, mark: Mark::Analogy }
}

const fn policy<T: Copy>(value: T) -> Marked<T> {
    Marked { value, mark: Mark::Policy }
}

/// The parameters of edition 1.
pub fn parameters() -> Parameters {
    Parameters {
        // The article says «migration, refugees or human resources»: one of them is enough.
        fields_min: sourced(1),
        gov_board_share_max: policy(HALF),
        countries_min: policy(2),
        alt_proof_allowed: analogy(true),
        min_age_years: analogy(2),
        age_counted_at: analogy("receipt"),
        activity_years: analogy(2),
        governing_body_min_members: policy(3),
        statement_max_age_months: policy(24),
        year_closed_after_months: policy(9),
        closed_years_shown: policy(2),
        gov_funding_flag_share: policy(HALF),
        cooperation_required: analogy(false),
        other_status_required: analogy(false),
        reapply_after_months: policy(36),
        // As the document names them: another language of the house changes nothing of what it says.
        languages: Marked { value: vec![Language::En, Language::Fr, Language::Es], mark: Mark::Quoted },
        max_file_mb: policy(25),
        receipt_lead_days: analogy(180),
        list_closes_days: policy(60),
        list_closes_days_special: policy(15),
        paper_issues_days: sourced(30),
        paper_issues_days_special: sourced(15),

        decider: sourced("council"),
        majority: sourced("simple_of_present_and_voting"),
        quorum: sourced("majority_of_members"),
        vote_usual_form: analogy("without_a_vote"),
        notice_days_regular: sourced(30),
        notice_days_special: sourced(15),
        sessions_per_year: sourced(1),
        special_may_carry: analogy(true),
        // Sourced for a State (MC/2094); for an organization by analogy with it.
        director_general_reply: analogy(true),
        agenda_place: sourced("after_adoption_of_agenda"),
        effect: analogy("adoption_of_resolution"),
        // Admission alone is sourced.
        outcomes: analogy::<&'static [&'static str]>(&["admitted", "deferred", "not_admitted", "withdrawn", "lapsed"]),
        paper_shows_recommendation: policy(false),
        provisional_status: analogy(None),
        deferrals_before_new_reason: policy(2),
        due_process: analogy(true),
        reapply_after_refusal_months: policy(0),
        report_period_years: analogy(None),
        suspension_max_months: analogy(None),

        screening_working_days: policy(10),
        review_working_days: policy(40),
        countersignature_working_days: policy(5),
        answer_working_days: policy(15),
        hearing_working_days: policy(15),
        extension_working_days: policy(10),
        extensions: policy(1),
        reminders_working_days: Marked { value: vec![10, 5, 2], mark: Mark::Policy },
        alternate_from_reminder: policy(2),
        grace_working_days: policy(10),
        undo_withdrawal_working_days: policy(5),
        reopen_days: policy(90),
        reopen_working_days: policy(10),
        draft_expiry_months: policy(12),
        draft_warnings: policy(2),
        calendar_warning_months: policy(3),
    }
}
