//! What looks odd about a decision. The registrar is shown it, confirms with a reason, and is
//! not refused: the Council may do what the rules did not foresee, and the record says what it did.

use super::{
    command::RecordedOutcome,
    context::{CaseFacts, SessionClocks},
    rule::{Carried, DecisionRule, Quorum, carries},
    state::{CouncilSession, Taken},
};
use crate::{
    application::{AdviceKind, OutcomeKind},
    kernel::{ApplicationId, Day},
};
use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

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

names! {
    /// What looks odd, without its data: what is counted of a decision.
    WarningKind of Warning by kind {
        RuleUnmet = "rule_unmet", QuorumUnmet = "quorum_unmet", VotesNotGiven = "votes_not_given",
        MembersNotKnown = "members_not_known", DeferralBeyondLimit = "deferral_beyond_limit",
        PeriodRuns = "period_runs", AnotherDay = "another_day", AgainstAdvice = "against_advice",
    }
}

impl WarningKind {
    /// Whether the session's own record shows it; of the others the file knows.
    pub(super) const fn is_of_session(self) -> bool {
        !matches!(self, Self::DeferralBeyondLimit | Self::AgainstAdvice)
    }
}

impl Warning {
    /// Stable key for catalogues.
    pub const fn key(self) -> &'static str {
        self.kind().key()
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
    let outcome = record.outcome.kind();
    let mut warnings = of_session(session, outcome, record.taken());
    if let Some(case) = case {
        let round = case.rounds.saturating_add(1);
        if outcome == OutcomeKind::Deferred && round > clocks.deferral_limit {
            warnings.push(Warning::DeferralBeyondLimit { round, limit: clocks.deferral_limit });
        }
        if let Some(advice) = case.advice.filter(|advice| !advice.is_followed_by(outcome)) {
            warnings.push(Warning::AgainstAdvice { advice });
        }
    }
    warnings
}

/// What looks odd by the session's own record: the rule, the votes, the days.
fn of_session(session: &CouncilSession, outcome: OutcomeKind, taken: Taken) -> Vec<Warning> {
    let votes = vote_warning(session, outcome, taken);
    votes.into_iter().chain(period_warning(session, taken)).chain(day_warning(session, taken)).collect()
}

fn vote_warning(session: &CouncilSession, outcome: OutcomeKind, taken: Taken) -> Option<Warning> {
    let rule = session.rule_here(taken.rule);
    let carried = carries(rule, taken.votes.as_ref(), session.details.members);
    // Votes on *not admitted* were cast on the proposal to admit: it stands when that fell.
    let fell = outcome == OutcomeKind::NotAdmitted && taken.votes.is_some();
    match carried {
        Carried::NoQuorum { present, needed } => Some(Warning::QuorumUnmet { present, needed }),
        Carried::NotCounted => Some(Warning::VotesNotGiven),
        Carried::MembersUnknown => Some(Warning::MembersNotKnown),
        Carried::Yes => fell.then_some(Warning::RuleUnmet { rule }),
        Carried::No => (!fell).then_some(Warning::RuleUnmet { rule }),
    }
}

/// Where nobody is to object within so many days, nothing is decided before the last of them, not even where the
/// session was shortened: a decision bears the day on which the time runs out.
fn period_warning(session: &CouncilSession, taken: Taken) -> Option<Warning> {
    let DecisionRule::NoObjection { days } = taken.rule else { return None };
    let until = session.dates.opens.checked_add(i64::from(days).days()).unwrap_or(Day::MAX);
    (taken.on < until).then_some(Warning::PeriodRuns { until })
}

/// A letter goes by the day of its resolution. A day outside the session is refused, not asked about.
fn day_warning(session: &CouncilSession, taken: Taken) -> Option<Warning> {
    let adopted = session.resolutions.get(&taken.resolution)?.adopted_on;
    let here = session.dates.opens..=session.dates.closes;
    (adopted != taken.on && here.contains(&taken.on)).then_some(Warning::AnotherDay { adopted })
}

impl CouncilSession {
    /// What looked odd about the decision on the item of `application` when it was put on this session's record or
    /// corrected there: what that rests on may be another since. With another outcome that it may get, as it would
    /// look now: a correction changes what was made of the votes, not the votes.
    pub(super) fn odd(&self, application: ApplicationId) -> BTreeSet<(OutcomeKind, WarningKind)> {
        let Some(decision) = self.decision(application) else {
            return BTreeSet::new();
        };
        let mut odd = self.odd_if(decision.taken());
        if let Some(kept) = &decision.odd {
            let recorded = decision.outcome.kind();
            odd.retain(|(outcome, _)| *outcome != recorded);
            odd.extend(kept.iter().map(|kind| (recorded, *kind)));
        }
        odd
    }

    /// What looks odd now about a decision that was taken like this, with each outcome that it may have.
    pub(super) fn odd_if(&self, taken: Taken) -> BTreeSet<(OutcomeKind, WarningKind)> {
        let with = |outcome| of_session(self, outcome, taken).into_iter().map(move |odd| (outcome, odd.kind()));
        OutcomeKind::ALL.into_iter().flat_map(with).collect()
    }

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
