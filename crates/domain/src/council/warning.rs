//! What looks odd about a decision. The registrar is shown it, confirms with a reason, and is
//! not refused: the Council may do what the rules did not foresee, and the record says what it did.

use super::{
    command::RecordedOutcome,
    context::{CaseFacts, SessionClocks},
    rule::{Carried, DecisionRule, Quorum, carries},
    state::CouncilSession,
};
use crate::{
    application::{AdviceKind, OutcomeKind},
    kernel::Day,
};
use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};

/// Something to confirm with a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    /// By this rule and these votes the outcome looks another.
    RuleUnmet {
        /// The rule.
        rule: DecisionRule,
    },
    /// Fewer members were present than the quorum.
    QuorumUnmet {
        /// Present.
        present: u16,
        /// Needed.
        needed: u16,
    },
    /// The rule counts votes, and none were given.
    VotesNotGiven,
    /// The quorum rests on the number of members, which is not on record.
    MembersNotKnown,
    /// The organization was deferred so often that another deferral is beyond the limit.
    DeferralBeyondLimit {
        /// Which deferral it would be.
        round: u16,
        /// How many are usual.
        limit: u16,
    },
    /// Members may object for some days more.
    PeriodRuns {
        /// The last of them.
        until: Day,
    },
    /// The resolution was adopted on another day.
    AnotherDay {
        /// When it was adopted.
        adopted: Day,
    },
    /// The secretariat advised otherwise.
    AgainstAdvice {
        /// What it advised.
        advice: AdviceKind,
    },
}

impl Warning {
    /// Stable key for catalogues.
    pub const fn key(self) -> &'static str {
        match self {
            Self::RuleUnmet { .. } => "rule_unmet",
            Self::QuorumUnmet { .. } => "quorum_unmet",
            Self::VotesNotGiven => "votes_not_given",
            Self::MembersNotKnown => "members_not_known",
            Self::DeferralBeyondLimit { .. } => "deferral_beyond_limit",
            Self::PeriodRuns { .. } => "period_runs",
            Self::AnotherDay { .. } => "another_day",
            Self::AgainstAdvice { .. } => "against_advice",
        }
    }
}

/// Everything odd about `record`, for the page that asks for confirmation and for the guard that
/// asks for its reason.
pub fn warnings(
    session: &CouncilSession,
    record: &RecordedOutcome,
    case: Option<&CaseFacts>,
    clocks: SessionClocks,
) -> Vec<Warning> {
    let mut warnings: Vec<_> = vote_warning(session, record)
        .into_iter()
        .chain(period_warning(session, record))
        .chain(day_warning(session, record))
        .collect();
    let outcome = record.outcome.kind();
    if let Some(case) = case {
        let round = case.rounds.saturating_add(1);
        if outcome == OutcomeKind::Deferred && round > clocks.deferral_limit {
            warnings.push(Warning::DeferralBeyondLimit { round, limit: clocks.deferral_limit });
        }
        if let Some(advice) = case.advice.filter(|advice| !follows(*advice, outcome)) {
            warnings.push(Warning::AgainstAdvice { advice });
        }
    }
    warnings
}

const fn follows(advice: AdviceKind, outcome: OutcomeKind) -> bool {
    matches!(
        (advice, outcome),
        (AdviceKind::Admit, OutcomeKind::Admitted)
            | (AdviceKind::NotAdmit, OutcomeKind::NotAdmitted)
            | (AdviceKind::Defer, OutcomeKind::Deferred)
    )
}

fn vote_warning(session: &CouncilSession, record: &RecordedOutcome) -> Option<Warning> {
    let rule = session.rule_here(record.rule);
    let carried = carries(rule, record.votes.as_ref(), session.details.members);
    // Votes on *not admitted* were cast on the proposal to admit: it stands when that fell.
    let fell = record.outcome.kind() == OutcomeKind::NotAdmitted && record.votes.is_some();
    match carried {
        Carried::NoQuorum { present, needed } => Some(Warning::QuorumUnmet { present, needed }),
        Carried::NotCounted => Some(Warning::VotesNotGiven),
        Carried::MembersUnknown => Some(Warning::MembersNotKnown),
        Carried::Yes => fell.then_some(Warning::RuleUnmet { rule }),
        Carried::No => (!fell).then_some(Warning::RuleUnmet { rule }),
    }
}

/// Where nobody is to object within so many days, nothing is decided before they are over.
fn period_warning(session: &CouncilSession, record: &RecordedOutcome) -> Option<Warning> {
    let DecisionRule::NoObjection { days } = record.rule else { return None };
    let last = session.dates.opens.checked_add(i64::from(days).days()).unwrap_or(Day::MAX);
    let until = last.min(session.dates.closes);
    (record.on < until).then_some(Warning::PeriodRuns { until })
}

/// A letter goes by the day of its resolution. A day outside the session is refused, not asked about.
fn day_warning(session: &CouncilSession, record: &RecordedOutcome) -> Option<Warning> {
    let adopted = session.resolutions.get(&record.resolution)?.adopted_on;
    let here = session.dates.opens..=session.dates.closes;
    (adopted != record.on && here.contains(&record.on)).then_some(Warning::AnotherDay { adopted })
}

impl CouncilSession {
    /// `rule` with the quorum that stands on this session's record, where one does.
    fn rule_here(&self, rule: DecisionRule) -> DecisionRule {
        match (rule, self.details.quorum) {
            (DecisionRule::SimpleMajority { quorum: Quorum::MajorityOfMembers }, Some(n)) => {
                DecisionRule::SimpleMajority { quorum: Quorum::Members(n) }
            }
            (DecisionRule::TwoThirds { quorum: Quorum::MajorityOfMembers }, Some(n)) => {
                DecisionRule::TwoThirds { quorum: Quorum::Members(n) }
            }
            _ => rule,
        }
    }
}
