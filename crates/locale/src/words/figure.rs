//! What is counted, as the figures name it.

use super::state;
use crate::L10n;
use domain::{
    application::{Counted, StateKind, fairness::Departure},
    council::WarningKind,
};

/// A step of the procedure, to whoever has never seen a file.
pub fn step_for_public(l: &L10n, step: StateKind) -> String {
    match step {
        StateKind::Submitted => l.figures_step_submitted(),
        StateKind::Screening => l.figures_step_screening(),
        StateKind::AwaitingApplicant => l.figures_step_awaiting_applicant(),
        StateKind::UnderReview => l.figures_step_under_review(),
        StateKind::Recommended => l.figures_step_recommended(),
        StateKind::ClosingProposed => l.figures_step_closing_proposed(),
        StateKind::Endorsed => l.figures_step_endorsed(),
        StateKind::OnAgenda => l.figures_step_on_agenda(),
        StateKind::Decided => l.figures_step_decided(),
        StateKind::Deferred => l.figures_step_deferred(),
        // No time is measured in these.
        StateKind::Draft
        | StateKind::Admitted
        | StateKind::NotAdmitted
        | StateKind::Inadmissible
        | StateKind::Withdrawn
        | StateKind::Lapsed
        | StateKind::Discarded => state(l, step),
    }
}

/// Which deferral of an organization it was; the last that is counted stands for all that follow.
pub fn deferral_round(l: &L10n, round: u16) -> String {
    match round {
        Counted::MOST_ROUNDS => l.figures_deferred_more(l.number(round)),
        round => l.figures_deferred_round(l.number(round)),
    }
}

/// What looked odd about decisions that were recorded all the same.
pub fn odd(l: &L10n, odd: WarningKind) -> String {
    match odd {
        WarningKind::RuleUnmet => l.figures_odd_rule_unmet(),
        WarningKind::QuorumUnmet => l.figures_odd_quorum_unmet(),
        WarningKind::VotesNotGiven => l.figures_odd_votes_not_given(),
        WarningKind::MembersNotKnown => l.figures_odd_members_not_known(),
        WarningKind::DeferralBeyondLimit => l.figures_odd_deferral_beyond_limit(),
        WarningKind::PeriodRuns => l.figures_odd_period_runs(),
        WarningKind::AnotherDay => l.figures_odd_another_day(),
        WarningKind::AgainstAdvice => l.figures_odd_against_advice(),
    }
}

/// What was done otherwise than is usual, as the public is told.
pub fn departure(l: &L10n, departure: Departure) -> String {
    match departure {
        Departure::Exception => l.figures_departure_exception(),
        Departure::AgainstAdvice => odd(l, WarningKind::AgainstAdvice),
        Departure::Rule => odd(l, WarningKind::RuleUnmet),
        Departure::Quorum => odd(l, WarningKind::QuorumUnmet),
        Departure::BeyondLimit => odd(l, WarningKind::DeferralBeyondLimit),
    }
}
