//! Completeness, findings, hearings and recommendations.

use super::super::{
    advice::{Advice, AdviceKind, EvidenceRef, HearingOn},
    context::Context,
    decide::Ruling,
    event::Event,
    file::Application,
    judgement::{Found, mandatory_that_are},
    refusal::Refusal,
    state::State,
};
use crate::{
    criteria::{Basis, CriterionKey, Kind, Verdict},
    kernel::TextRef,
};
use std::collections::BTreeMap;

pub(in super::super) fn complete(
    proceed_despite: &BTreeMap<CriterionKey, TextRef>,
    legible: bool,
    cx: &Context,
) -> Ruling {
    let open: Vec<_> = cx
        .rulebook
        .criteria()
        .iter()
        .filter(|c| c.kind == Kind::Gate && cx.assessment(c.key) == Some(Verdict::NotMet))
        .map(|c| c.key)
        .collect();
    let criteria: Vec<_> = open.iter().copied().filter(|c| !proceed_despite.contains_key(c)).collect();
    if !criteria.is_empty() {
        return Err(Refusal::GatesOpen { criteria });
    }
    if !legible {
        return Err(Refusal::NotLegible);
    }
    // A reason for a gate that holds would tell the paper of something that is not so.
    let proceeded = proceed_despite.iter().filter(|(c, _)| open.contains(c)).map(|(c, r)| (*c, *r)).collect();
    Ok(vec![Event::Completed { proceeded, review_due: cx.within(cx.rulebook.parameters().review_working_days.value)? }])
}

/// Only what stands is taken back: of two that press, the second is told that it is gone.
pub(in super::super) fn withdraw_fact_correction(a: &Application, at: &str, reason: TextRef) -> Ruling {
    if a.corrections_of_fact.iter().any(|fact| fact.at == at) {
        Ok(vec![Event::FactCorrectionWithdrawn { at: at.to_owned(), reason }])
    } else {
        Err(Refusal::NoSuchCorrection)
    }
}

/// What the Council reads in an issued paper stays as it was.
pub(in super::super) fn summarize(a: &Application, words: TextRef, cx: &Context) -> Ruling {
    let here = cx.session.as_ref().filter(|s| matches!(&a.state, State::OnAgenda(item) if item.session == s.id));
    match here.and_then(|session| session.paper.clone()) {
        Some(symbol) => Err(Refusal::PaperIssued { symbol }),
        None => Ok(vec![Event::Summarized { words }]),
    }
}

pub(in super::super) fn record_finding(
    a: &Application,
    (criterion, met, basis): (CriterionKey, bool, Option<Basis>),
    reason: TextRef,
    evidence: &[EvidenceRef],
    cx: &Context,
) -> Ruling {
    let fits = |basis| cx.rulebook.criterion(criterion).is_some_and(|c| c.bases(met).any(|b| b == basis));
    if !basis.is_none_or(fits) {
        return Err(Refusal::BasisUnfit { criterion });
    }
    match kind_of(criterion, cx) {
        Some(Kind::Gate | Kind::Judged | Kind::Flag) => Ok(vec![Event::FindingRecorded {
            criterion,
            met,
            basis,
            reason,
            evidence: evidence.to_vec(),
            version: a.next_version() - 1,
        }]),
        _ => Err(Refusal::NotJudged { criterion }),
    }
}

fn kind_of(criterion: CriterionKey, cx: &Context) -> Option<Kind> {
    cx.rulebook.criteria().iter().find(|c| c.key == criterion).map(|c| c.kind)
}

pub(in super::super) fn except(a: &Application, criterion: CriterionKey, reason: TextRef, cx: &Context) -> Ruling {
    let Some(kind) = kind_of(criterion, cx).filter(|k| k.is_mandatory()) else {
        return Err(Refusal::NotMandatory { criterion });
    };
    match a.found(criterion, kind, cx.assessment(criterion)) {
        Found::NotMet => Ok(vec![Event::Excepted { criterion, reason }]),
        _ => Err(Refusal::NothingToExcept { criterion }),
    }
}

/// In review: on the criteria that stand as not met. Where closing is proposed: on its ground,
/// once.
pub(in super::super) fn hear(a: &Application, words: TextRef, cx: &Context) -> Ruling {
    let on = match &a.state {
        State::ClosingProposed { heard: true, .. } => return Err(Refusal::NothingToHear),
        State::ClosingProposed { ground, .. } => HearingOn::Closing(*ground),
        _ => {
            let unmet = mandatory_that_are(Found::NotMet, a, cx);
            if unmet.is_empty() {
                return Err(Refusal::NothingToHear);
            }
            HearingOn::Unmet(unmet.into_iter().collect())
        }
    };
    let (due, grace) = cx.answer_by(cx.rulebook.parameters().hearing_working_days.value)?;
    Ok(vec![Event::HearingOpened { on, words, due, grace }])
}

pub(in super::super) fn recommend(a: &Application, kind: AdviceKind, reason: TextRef, cx: &Context) -> Ruling {
    super::signatures::may_recommend(a, cx)?;
    if a.has_open_question() {
        return Err(Refusal::QuestionOpen);
    }
    let unjudged = mandatory_that_are(Found::Open, a, cx);
    if !unjudged.is_empty() {
        return Err(Refusal::Unjudged { criteria: unjudged });
    }
    let unmet = mandatory_that_are(Found::NotMet, a, cx);
    match kind {
        AdviceKind::Admit if !unmet.is_empty() => return Err(Refusal::UnmetWithoutException { criteria: unmet }),
        AdviceKind::Admit => {}
        AdviceKind::NotAdmit | AdviceKind::Defer => {
            heard_on(a, unmet)?;
            if kind == AdviceKind::Defer {
                reason_is_new(a, &reason, cx)?;
            }
        }
    }
    let due = cx.within(cx.rulebook.parameters().countersignature_working_days.value)?;
    let recommended = Event::Recommended { advice: Advice { kind, reason }, due };
    Ok(super::signatures::with_warning(recommended, a, cx))
}

/// Advice against the NGO rests on something unmet, on which it was heard since the Council last
/// saw the file.
fn heard_on(a: &Application, unmet: Vec<CriterionKey>) -> Result<(), Refusal> {
    if unmet.is_empty() {
        return Err(Refusal::NothingUnmet);
    }
    let last_letter = a.letters.last().map(|l| l.at);
    let heard = |criterion: &CriterionKey| {
        a.hearings
            .iter()
            .filter(|h| h.closed.is_some() && last_letter.is_none_or(|at| h.opened > at))
            .any(|h| matches!(&h.on, HearingOn::Unmet(on) if on.contains(criterion)))
    };
    let criteria: Vec<_> = unmet.into_iter().filter(|c| !heard(c)).collect();
    if criteria.is_empty() { Ok(()) } else { Err(Refusal::HearingFirst { criteria }) }
}

/// After so many deferrals of the organization, another one needs a reason not used before.
fn reason_is_new(a: &Application, reason: &TextRef, cx: &Context) -> Result<(), Refusal> {
    let rounds = a.deferrals();
    let used = cx.reason_used_before || a.deferral_reasons.iter().any(|r| r.id == reason.id);
    if used && rounds >= cx.rulebook.parameters().deferrals_before_new_reason.value {
        return Err(Refusal::NewReasonNeeded { rounds });
    }
    Ok(())
}

pub(in super::super) fn resume(a: &Application, cx: &Context) -> Ruling {
    super::council::no_correction_waits(a)?;
    Ok(vec![Event::ReviewResumed { due: cx.within(cx.rulebook.parameters().review_working_days.value)? }])
}
