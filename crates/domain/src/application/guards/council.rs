//! The list, the decision and its announcement. The registrar is never refused a fact: refused is
//! only what cannot be.

use super::super::{
    advice::{AdviceKind, Outcome, OutcomeKind},
    command::LatePlacing,
    context::{Context, SessionFacts},
    decide::Ruling,
    event::Event,
    file::{Application, Signature},
    refusal::Refusal,
    state::{Decided, Item, State},
};
use super::translations::letter_lacks_nothing;
use crate::{
    council::{Phase, SessionKind, Taken, WarningKind, can_be_deferred_to},
    kernel::{CouncilSessionId, Day, Digest, ResolutionId, TextRef},
};
use std::collections::BTreeSet;

pub(in super::super) fn place(
    a: &Application,
    session: CouncilSessionId,
    late: Option<LatePlacing>,
    cx: &Context,
) -> Ruling {
    let Some(facts) = cx.session.as_ref().filter(|s| s.id == session) else {
        return Err(Refusal::NotOnThisAgenda);
    };
    if facts.phase.is_over() {
        return Err(Refusal::SessionOver);
    }
    a.fits_on_a_list(facts.kind)?;
    let late = how_late(facts, late)?;
    Ok(vec![Event::Placed { session, late, letter: facts.letter }])
}

impl Application {
    /// Whether a file that may be placed as it stands can come on the list of a session of this kind: of one
    /// that was deferred, nothing must be open.
    pub fn fits_on_a_list(&self, kind: SessionKind) -> Result<(), Refusal> {
        if !matches!(self.state, State::Deferred { .. }) {
            return Ok(());
        }
        no_correction_waits(self)?;
        if matches!(kind, SessionKind::Special(_)) {
            return Err(Refusal::SpecialSession);
        }
        if self.answers_come_first() {
            return Err(Refusal::AnswerFirst);
        }
        Ok(())
    }

    /// Whether the Council deferred it and nothing more has to come before it stands on a list again: no answer, no
    /// new examination, no correction. What is countersigned is ready likewise.
    pub fn comes_again_as_it_stands(&self) -> bool {
        matches!(self.state, State::Deferred { .. }) && no_correction_waits(self).is_ok() && !self.answers_come_first()
    }

    /// Whether a file that the Council deferred has to be examined again before it can stand on a list:
    /// something was asked, a finding is stale, or the advice itself was to defer it.
    pub fn answers_come_first(&self) -> bool {
        let State::Deferred { decided, asked, .. } = &self.state else { return false };
        let to_defer = decided.item.endorsement.advice.kind == AdviceKind::Defer;
        *asked || to_defer || self.findings.values().any(|f| f.stale)
    }
}

/// After the closing of the list an item comes by addendum, or because the session added it; an
/// open list needs no words.
fn how_late(facts: &SessionFacts, late: Option<LatePlacing>) -> Result<Option<LatePlacing>, Refusal> {
    match (facts.list_closed(), late) {
        (false, _) => Ok(None),
        (true, None) => Err(Refusal::ListClosed),
        (true, Some(LatePlacing::AddedBySession(_))) if facts.phase != Phase::Open => Err(Refusal::ListClosed),
        (true, Some(late)) => Ok(Some(late)),
    }
}

pub(in super::super) fn letter(a: &Application, letter: u16) -> Vec<Event> {
    match &a.state {
        State::OnAgenda(Item { letter: Some(has), .. }) if *has == letter => vec![],
        _ => vec![Event::Lettered { letter }],
    }
}

pub(in super::super) fn record(
    a: &Application,
    resolution: ResolutionId,
    (outcome, on): (&Outcome, Day),
    despite: Option<TextRef>,
    cx: &Context,
) -> Ruling {
    let State::OnAgenda(item) = &a.state else { return Err(Refusal::NotOnThisAgenda) };
    let facts = possible(item, on, cx)?;
    if facts.item_decided {
        return Err(Refusal::AlreadyDecided);
    }
    if despite.is_none() && warned(a, item, outcome.kind(), cx) {
        return Err(Refusal::WarningsNeedReason);
    }
    let against_advice = !item.endorsement.advice.kind.is_followed_by(outcome.kind());
    Ok(vec![Event::DecisionRecorded { resolution, outcome: outcome.clone(), on, against_advice, despite }])
}

pub(in super::super) fn correct(
    a: &Application,
    resolution: ResolutionId,
    (outcome, on): (&Outcome, Day),
    reason: TextRef,
    cx: &Context,
) -> Ruling {
    let State::Decided(decided) = &a.state else { return Err(Refusal::NotOnThisAgenda) };
    possible(&decided.item, on, cx)?;
    Ok(vec![Event::DecisionCorrected { resolution, outcome: outcome.clone(), on, reason }])
}

/// The item is on this session's list, the day lies in the session and has come, the resolution
/// is one of the session.
fn possible<'c>(item: &Item, on: Day, cx: &'c Context) -> Result<&'c SessionFacts, Refusal> {
    let facts = cx.session.as_ref().filter(|s| s.id == item.session && s.holds_item).ok_or(Refusal::NotOnThisAgenda)?;
    if on < facts.opens || on > facts.closes || on > cx.now.day {
        return Err(Refusal::OutsideSession { opens: facts.opens, closes: facts.closes });
    }
    if !facts.resolution_here {
        return Err(Refusal::ForeignResolution);
    }
    Ok(facts)
}

/// The session's half shows all warnings with their data; the file keeps to itself that those it
/// knows of are not passed over in silence.
fn warned(a: &Application, item: &Item, outcome: OutcomeKind, cx: &Context) -> bool {
    beyond_limit(a, item.session, outcome, cx) || !item.endorsement.advice.kind.is_followed_by(outcome)
}

/// Whether this would be a deferral by a session beyond those that are usual.
fn beyond_limit(a: &Application, session: CouncilSessionId, outcome: OutcomeKind, cx: &Context) -> bool {
    outcome == OutcomeKind::Deferred
        && a.deferrals_before(session) >= cx.rulebook.parameters().deferrals_before_new_reason.value
}

/// A letter that lacks words in its language is not a letter that could be sent.
pub(in super::super) fn preview(a: &Application, letter: Digest, cx: &Context) -> Ruling {
    let State::Decided(decided) = &a.state else { return Err(Refusal::NotOnThisAgenda) };
    letter_lacks_nothing(a, &decided.outcome, cx)?;
    Ok(vec![Event::LetterPreviewed { letter }])
}

pub(in super::super) fn announce(a: &Application, letter: Digest, cx: &Context) -> Ruling {
    let State::Decided(decided) = &a.state else { return Err(Refusal::NotPreviewed) };
    if !decided.previewed.contains(&letter) {
        return Err(Refusal::NotPreviewed);
    }
    letter_lacks_nothing(a, &decided.outcome, cx)?;
    let deferred = u16::from(decided.outcome.kind() == OutcomeKind::Deferred);
    let effective = decided.outcome.effective(decided.on, cx.rulebook.parameters());
    let odd = looks_odd(a, decided, decided.outcome.kind(), cx);
    let (rounds, over) = (a.rounds.saturating_add(deferred), to_one_that_is_over(&decided.outcome, cx));
    Ok(vec![Event::Announced { letter, effective, rounds, odd, over }])
}

/// Whether it defers the file to a session at which it cannot be considered any more: the letter names none then.
fn to_one_that_is_over(outcome: &Outcome, cx: &Context) -> bool {
    let to = outcome.deferred_to();
    cx.later.is_some_and(|session| Some(session.id) == to && session.phase.is_over())
}

/// What looks odd about a decision with this outcome: what the session's record shows, and what the file knows
/// of its deferrals. That it is against the advice is told from the advice.
fn looks_odd(a: &Application, decided: &Decided, outcome: OutcomeKind, cx: &Context) -> BTreeSet<WarningKind> {
    let session = decided.item.session;
    let mut odd: BTreeSet<WarningKind> =
        cx.session.iter().filter(|facts| facts.id == session).flat_map(|facts| facts.odd_with(outcome)).collect();
    if beyond_limit(a, session, outcome, cx) {
        odd.insert(WarningKind::DeferralBeyondLimit);
    }
    odd
}

/// Nothing is built on an outcome whose correction waits.
pub(super) fn no_correction_waits(a: &Application) -> Result<(), Refusal> {
    match a.correction() {
        Some(correction) if correction.outcome.is_some() => Err(Refusal::CorrectionPending),
        _ => Ok(()),
    }
}

/// The outcome can be corrected only while nothing was built on it.
fn not_built_upon(a: &Application, outcome: Option<&Outcome>, cx: &Context) -> Result<(), Refusal> {
    let asked = matches!(a.state, State::Deferred { asked: true, .. });
    if outcome.is_some() && (cx.built_upon || asked) { Err(Refusal::BuiltUpon) } else { Ok(()) }
}

/// The same outcome can be told with other reasons, criteria or another session: it has to differ in one of them.
fn tells_the_same(standing: &Outcome, outcome: &Outcome, cx: &Context) -> bool {
    match (standing, outcome) {
        (Outcome::Admitted, Outcome::Admitted) => true,
        (Outcome::NotAdmitted { criteria: before, .. }, Outcome::NotAdmitted { criteria, .. }) => {
            cx.reason_used_before && before == criteria
        }
        (Outcome::Deferred { to: before, .. }, Outcome::Deferred { to, .. }) => cx.reason_used_before && before == to,
        _ => false,
    }
}

/// What can be of a decision on record can be of a corrected one: it was taken under a resolution of its session, on a
/// day of it that has come, by votes that can have been cast.
fn can_have_been_taken(item: &Item, taken: Taken, cx: &Context) -> Result<(), Refusal> {
    let today = cx.now.day;
    let is_here = |facts: &SessionFacts| facts.id == item.session && (facts.opens..=facts.closes).contains(&taken.on);
    if taken.on > today && cx.session.as_ref().is_some_and(is_here) {
        return Err(Refusal::InTheFuture { today });
    }
    let facts = possible(item, taken.on, cx)?;
    match taken.votes {
        Some(votes) if !votes.are_possible(facts.members) => Err(Refusal::ImpossibleVotes),
        _ => Ok(()),
    }
}

/// How the decision was taken, where a proposal says otherwise than stands. What stands is not looked at anew: a form
/// sends it along with what is corrected.
fn taken_otherwise(standing: &Decided, taken: Option<Taken>, cx: &Context) -> Result<Option<Taken>, Refusal> {
    let stands = cx.session.as_ref().filter(|facts| facts.id == standing.item.session).and_then(|facts| facts.taken);
    let Some(taken) = taken.filter(|taken| stands != Some(*taken)) else { return Ok(None) };
    can_have_been_taken(&standing.item, taken, cx)?;
    Ok(Some(taken))
}

/// A new proposal takes the place of one that waits, so that a mistaken one holds nobody up.
pub(in super::super) fn propose_correction(
    a: &Application,
    (outcome, taken): (Option<&Outcome>, Option<Taken>),
    reason: TextRef,
    cx: &Context,
) -> Ruling {
    let Some(standing) = a.state.announced() else { return Err(Refusal::NotOnThisAgenda) };
    let taken = taken_otherwise(standing, taken, cx)?;
    // An outcome that is sent along as it stands is none that is corrected, where something else is.
    let outcome = outcome.filter(|outcome| taken.is_none() || !tells_the_same(&standing.outcome, outcome, cx));
    not_built_upon(a, outcome, cx)?;
    if let Some(outcome) = outcome {
        if tells_the_same(&standing.outcome, outcome, cx) {
            return Err(Refusal::CorrectsNothing);
        }
        can_be_deferred_to(outcome, standing.item.session, cx.later)?;
    }
    Ok(vec![Event::CorrectionProposed { outcome: outcome.cloned(), taken, reason }])
}

pub(in super::super) fn confirm_correction(a: &Application, letter: Digest, cx: &Context) -> Ruling {
    let (Some(correction), Some(standing)) = (a.correction(), a.state.announced()) else {
        return Err(Refusal::NoCorrection);
    };
    if cx.actor.person() == Some(correction.by) {
        return Err(Refusal::SamePersonCannotCountersign);
    }
    super::signatures::free_for(a, cx.actor.person(), Signature::Confirm)?;
    not_built_upon(a, correction.outcome.as_ref(), cx)?;
    // The session may have another record since: other days, other resolutions, other members.
    if let Some(taken) = correction.taken {
        can_have_been_taken(&standing.item, taken, cx)?;
    }
    let decided = correction.applied_to(standing);
    letter_lacks_nothing(a, &decided.outcome, cx)?;
    let effective = decided.outcome.effective(decided.on, cx.rulebook.parameters());
    let odd = looks_odd(a, &decided, decided.outcome.kind(), cx);
    Ok(vec![Event::CorrectionConfirmed { letter, effective, odd, over: to_one_that_is_over(&decided.outcome, cx) }])
}
