//! What a history leaves for the figures to count: each fact once, with the moment from which it counts.
//! A fact that no longer holds is taken back; what was corrected is counted as corrected.

use super::{
    advice::{AdviceKind, Asked, OutcomeKind, Question, QuestionStatus, Subject},
    event::Event,
    file::{Application, RecordedEvent},
    pace::days,
    state::StateKind,
};
use crate::{
    council::WarningKind,
    criteria::CriterionKey,
    kernel::{Instant, Seq},
};
use std::collections::BTreeSet;

/// A fact that is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Counted {
    /// The file left a state in which it had been for a time.
    Stay(StateKind),
    /// This criterion was not met, and no later finding of a reviewer says otherwise: a reviewer found so, or the rule
    /// did and it was excepted or the review begun in spite of it. What the rule finds and nobody acts upon is not
    /// on record.
    Unmet(CriterionKey),
    /// This criterion was excepted, and nothing was found on it since.
    Excepted(CriterionKey),
    /// The review was begun in spite of this gate, which the rule found not met. Whatever is found on it later, that
    /// was done.
    Proceeded(CriterionKey),
    /// Something is excepted: once for the file, however much is.
    WithException,
    /// The Council's decision was announced.
    Decided(OutcomeKind),
    /// It was not what the secretariat had advised.
    Against(AdviceKind, OutcomeKind),
    /// It looked odd in this way, and was recorded all the same. What is against the advice is counted above.
    Despite(WarningKind),
    /// It was a deferral: which one of its organization, from 1. The last stands for all that follow.
    Deferred(u16),
    /// The organization was asked something: once for the file, however often.
    Asked,
    /// The organization was asked on the same criterion again.
    AskedAgain,
}

/// One fact of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tally {
    /// It holds. Where the file has a fact of this kind on this subject already, only what it is changes.
    Holds {
        /// The fact.
        what: Counted,
        /// What it is about, within its kind: no file has two of a kind on one.
        subject: String,
        /// From when it counts.
        at: Instant,
        /// How many days it took, of a stay and of a decision.
        days: u32,
    },
    /// None of this kind holds on this subject.
    Gone {
        /// Key of the kind.
        kind: &'static str,
        /// The subject.
        subject: String,
    },
}

/// The state that a file left last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// Which.
    pub state: StateKind,
    /// Since when it had been in it.
    pub since: Instant,
    /// The event that ended it.
    pub by: Seq,
}

impl Counted {
    /// Deferrals beyond it are counted with it: there are too few to tell apart.
    pub const MOST_ROUNDS: u16 = 5;

    /// Key of its kind.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Stay(_) => "stay",
            Self::Unmet(_) => "unmet",
            Self::Excepted(_) => "excepted",
            Self::Proceeded(_) => "proceeded",
            Self::WithException => "with_exception",
            Self::Decided(_) => "decided",
            Self::Against(..) => "against",
            Self::Despite(_) => "despite",
            Self::Deferred(_) => "deferred",
            Self::Asked => "asked",
            Self::AskedAgain => "asked_again",
        }
    }

    /// What is counted within its kind.
    pub fn key(self) -> String {
        match self {
            Self::Stay(state) => state.key().to_owned(),
            Self::Unmet(criterion) | Self::Excepted(criterion) | Self::Proceeded(criterion) => {
                criterion.key().to_owned()
            }
            Self::Decided(outcome) => outcome.key().to_owned(),
            Self::Against(advice, outcome) => format!("{}.{}", advice.key(), outcome.key()),
            Self::Despite(warning) => warning.key().to_owned(),
            Self::Deferred(round) => round.min(Self::MOST_ROUNDS).to_string(),
            Self::WithException | Self::Asked | Self::AskedAgain => String::new(),
        }
    }

    /// Everything that is counted but the stays, of which the latest are measured.
    pub fn all() -> Vec<Self> {
        let decisions = AdviceKind::ALL.into_iter().flat_map(|a| OutcomeKind::ALL.map(|o| (a, o)));
        let mut all = vec![Self::Asked, Self::AskedAgain, Self::WithException];
        all.extend(CriterionKey::ALL.iter().flat_map(|c| [Self::Unmet(*c), Self::Excepted(*c), Self::Proceeded(*c)]));
        all.extend(OutcomeKind::ALL.map(Self::Decided));
        all.extend(decisions.filter(|(a, o)| !a.is_followed_by(*o)).map(|(a, o)| Self::Against(a, o)));
        let warnings = WarningKind::ALL.iter().filter(|warning| **warning != WarningKind::AgainstAdvice);
        all.extend(warnings.map(|warning| Self::Despite(*warning)));
        all.extend((1..=Self::MOST_ROUNDS).map(Self::Deferred));
        all
    }
}

impl Tally {
    /// What one more event of a history counts, where `after` is the file with it.
    pub fn of(after: &Application, record: &RecordedEvent) -> Vec<Self> {
        let mut tallies: Vec<Self> = stay(after, record).into_iter().collect();
        let holds = |what, subject: &str| Self::Holds { what, subject: subject.to_owned(), at: record.at, days: 0 };
        let gone = |what: Counted, subject: &str| Self::Gone { kind: what.kind(), subject: subject.to_owned() };
        match &record.event {
            Event::FindingRecorded { criterion, met, .. } => {
                let (unmet, key) = (Counted::Unmet(*criterion), criterion.key());
                tallies.push(if *met { gone(unmet, key) } else { holds(unmet, key) });
                tallies.push(gone(Counted::Excepted(*criterion), key));
                if after.exceptions.is_empty() {
                    tallies.push(gone(Counted::WithException, ""));
                }
            }
            Event::Completed { proceeded, .. } => {
                let gates = proceeded.keys().flat_map(|gate| [Counted::Unmet(*gate), Counted::Proceeded(*gate)]);
                tallies.extend(gates.map(|what| holds(what, &what.key())));
            }
            Event::Excepted { criterion, .. } => {
                tallies.push(holds(Counted::Unmet(*criterion), criterion.key()));
                tallies.push(holds(Counted::Excepted(*criterion), criterion.key()));
                tallies.push(holds(Counted::WithException, ""));
            }
            Event::QuestionsAsked { questions, .. } => {
                tallies.push(holds(Counted::Asked, ""));
                tallies.extend(asks_again(after, questions).then(|| holds(Counted::AskedAgain, "")));
            }
            Event::Announced { odd, .. } | Event::CorrectionConfirmed { odd, .. } => {
                tallies.extend(decision(after, record, odd));
            }
            _ => {}
        }
        tallies
    }
}

/// The stay that the event ended; none of a draft, which is its owners' own, and none of a closed file,
/// which waits for nothing.
fn stay(after: &Application, record: &RecordedEvent) -> Option<Tally> {
    let left = after.left.filter(|left| left.by == record.seq)?;
    let counts = left.state != StateKind::Draft && !left.state.is_closed();
    counts.then(|| Tally::Holds {
        what: Counted::Stay(left.state),
        subject: record.seq.0.to_string(),
        at: record.at,
        days: days(left.since, record.at),
    })
}

/// Whether one of these questions is on a criterion that had been asked about before. What was taken back counts
/// as never asked, as it does for whoever asks.
fn asks_again(after: &Application, questions: &[Asked]) -> bool {
    let is_earlier = |e: &&Question| {
        !matches!(e.status, QuestionStatus::Cancelled) && !questions.iter().any(|now| now.id == e.asked.id)
    };
    let earlier: Vec<_> = after.questions.iter().filter(is_earlier).map(|e| e.asked.subject).collect();
    questions.iter().any(|q| matches!(q.subject, Subject::Criterion(_)) && earlier.contains(&q.subject))
}

/// The decision as it stands, one for each session that took one. Each way in which one can look odd is a
/// subject of its own. What a correction says of it has stood since it was announced.
fn decision(after: &Application, record: &RecordedEvent, odd: &BTreeSet<WarningKind>) -> Vec<Tally> {
    let (Some(item), Some(outcome)) = (after.item(), outcome(after.state.kind())) else { return Vec::new() };
    let session = item.session.to_string();
    let at = after.state.announced().and_then(|decided| decided.announced).unwrap_or(record.at);
    let days = after.received.map_or(0, |received| days(received.at, at));
    let fact = |what: Counted, holds: bool| {
        let subject = match what {
            Counted::Despite(warning) => format!("{session}.{}", warning.key()),
            _ => session.clone(),
        };
        if holds { Tally::Holds { what, subject, at, days } } else { Tally::Gone { kind: what.kind(), subject } }
    };
    let advice = item.endorsement.advice.kind;
    let round = after.deferrals_before(item.session).saturating_add(1);
    let mut facts = vec![
        fact(Counted::Decided(outcome), true),
        fact(Counted::Against(advice, outcome), !advice.is_followed_by(outcome)),
        fact(Counted::Deferred(round), outcome == OutcomeKind::Deferred),
    ];
    facts.extend(WarningKind::ALL.iter().map(|warning| fact(Counted::Despite(*warning), odd.contains(warning))));
    if matches!(record.event, Event::Announced { .. }) {
        // Nothing was counted of it before: there is nothing to take back.
        facts.retain(|fact| matches!(fact, Tally::Holds { .. }));
    }
    facts
}

const fn outcome(state: StateKind) -> Option<OutcomeKind> {
    match state {
        StateKind::Admitted => Some(OutcomeKind::Admitted),
        StateKind::NotAdmitted => Some(OutcomeKind::NotAdmitted),
        StateKind::Deferred => Some(OutcomeKind::Deferred),
        _ => None,
    }
}
