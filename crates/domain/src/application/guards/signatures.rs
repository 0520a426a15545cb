//! Recommending, countersigning and sending back: nobody signs twice in one case.

use super::super::{
    advice::HearingOn,
    context::Context,
    decide::Ruling,
    event::Event,
    file::{Application, DuplicateStatus, Signature},
    refusal::Refusal,
    state::State,
};
use crate::{
    criteria::{CriterionKey, Rulebook},
    kernel::{PersonId, TextRef},
};
use std::collections::BTreeSet;

/// Which of the three offices in a case a signature belongs to; a proposer of a correction is
/// kept apart from its confirmation only.
fn is_other_office(signed: Signature, now: Signature) -> bool {
    signed != now && signed != Signature::ProposeCorrection
}

/// Nobody takes two of {recommend, countersign, confirm} in one case.
fn has_other_office(a: &Application, person: PersonId, now: Signature) -> bool {
    a.barred_from(now).contains(&person)
}

impl Application {
    /// Who may not sign as `now`, because they signed in another of the case's offices.
    pub fn barred_from(&self, now: Signature) -> BTreeSet<PersonId> {
        self.signatures.iter().filter(|(signed, _)| is_other_office(*signed, now)).map(|(_, by)| *by).collect()
    }
}

/// Whether `actor` may sign as `now`, for the guards and for what pages offer.
pub(in super::super) fn free_for(a: &Application, person: Option<PersonId>, now: Signature) -> Result<(), Refusal> {
    match person {
        Some(person) if !has_other_office(a, person, now) => Ok(()),
        _ => Err(Refusal::SamePersonCannotCountersign),
    }
}

pub(super) fn may_recommend(a: &Application, cx: &Context) -> Result<(), Refusal> {
    free_for(a, cx.actor.person(), Signature::Recommend)
}

/// Whether nobody is left who may countersign what the actor is about to sign.
pub(super) fn nobody_may_countersign(a: &Application, author: Option<PersonId>, cx: &Context) -> bool {
    !cx.people.seniors.iter().any(|senior| {
        Some(*senior) != author
            && !a.conflicted.contains(senior)
            && !has_other_office(a, *senior, Signature::Countersign)
    })
}

/// The administrator is told at once when nobody is left for the second signature.
pub(super) fn with_warning(first: Event, a: &Application, cx: &Context) -> Vec<Event> {
    let mut events = vec![first];
    if nobody_may_countersign(a, cx.actor.person(), cx) {
        events.push(Event::Escalated { nobody_can_countersign: true });
    }
    events
}

pub(in super::super) fn recall(cx: &Context) -> Ruling {
    Ok(vec![Event::Recalled { due: cx.within(cx.rulebook.parameters().review_working_days.value)? }])
}

pub(in super::super) fn countersign(a: &Application, cx: &Context) -> Ruling {
    free_for(a, cx.actor.person(), Signature::Countersign)?;
    if let State::ClosingProposed { ground, heard, .. } = &a.state {
        if !heard {
            return Err(Refusal::HearingFirst { criteria: vec![] });
        }
        let until = super::super::terms::days_after(cx.now.day, cx.rulebook.parameters().reopen_days.value);
        return Ok(vec![Event::Closed { ground: *ground, until }]);
    }
    match open_before_countersigning(a, cx.rulebook).into_iter().next() {
        Some(open) => Err(open),
        None => Ok(vec![Event::Countersigned]),
    }
}

/// What has to be done before advice can be countersigned, whoever signs: pages say it before anybody presses.
pub fn open_before_countersigning(a: &Application, rulebook: &Rulebook) -> Vec<Refusal> {
    let count = a.open_hits();
    let hits = (count > 0).then_some(Refusal::HitsOpen { count });
    let linked = a.duplicates.iter().filter(|(_, status)| **status == DuplicateStatus::Linked);
    let linked = linked.map(|(of, _)| Refusal::DuplicateOpen { of: *of });
    hits.into_iter().chain(linked).chain(stale_under_advice(a, rulebook)).collect()
}

/// Mandatory criteria on which the advice that was given rests no longer: what asks for them before it is given is
/// `recommend`. Those that wait for a match alone are open with the match, not beside it.
fn stale_under_advice(a: &Application, rulebook: &Rulebook) -> Option<Refusal> {
    let is_stale =
        |key: &CriterionKey| a.findings.get(key).is_some_and(|found| found.stale && !found.stale_for_open_hits);
    let criteria: Vec<_> = rulebook.mandatory().map(|c| c.key).filter(is_stale).collect();
    let given = matches!(a.state, State::Recommended { .. });
    (given && !criteria.is_empty()).then_some(Refusal::Unjudged { criteria })
}

pub(in super::super) fn send_back(a: &Application, reason: TextRef, cx: &Context) -> Ruling {
    let back_to = match &a.state {
        State::ClosingProposed { from, .. } => super::questions::after_return(from, cx)?,
        _ => cx.within(cx.rulebook.parameters().review_working_days.value)?,
    };
    Ok(vec![Event::SentBack { reason, due: back_to }])
}

pub(in super::super) fn reopen_review(reason: TextRef, cx: &Context) -> Ruling {
    Ok(vec![Event::ReviewReopened { reason, due: cx.within(cx.rulebook.parameters().review_working_days.value)? }])
}

impl HearingOn {
    /// Whether it is about closing the file.
    pub const fn is_closing(&self) -> bool {
        matches!(self, Self::Closing(_))
    }
}
