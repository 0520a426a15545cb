//! Who works on a file, and what is noted on it, whatever its state.

use super::super::{
    context::Context,
    decide::Ruling,
    event::Event,
    file::{Application, DuplicateStatus, HitStatus},
    refusal::Refusal,
};
use crate::kernel::{Actor, ApplicationId, Calendar, Day, Digest, PersonId, Role, TextRef};

/// Takes an unassigned file. What a colleague holds is assigned, so that the colleague is told.
pub(in super::super) fn take(a: &Application, cx: &Context) -> Ruling {
    match (a.holder, cx.actor.person()) {
        (None, Some(by)) => Ok(vec![Event::Taken { by }]),
        _ => Err(Refusal::CannotHold),
    }
}

pub(in super::super) fn assign(a: &Application, to: PersonId, cx: &Context) -> Ruling {
    if !cx.people.candidate_fits || a.conflicted.contains(&to) || a.holder == Some(to) {
        return Err(Refusal::CannotHold);
    }
    Ok(vec![Event::Assigned { to }])
}

/// Its holder gives it back; so does a senior officer, and the clock where an account was disabled.
pub(in super::super) fn release(a: &Application, cx: &Context) -> Ruling {
    let above = matches!(cx.actor, Actor::Clock) || cx.actor.holds(Role::SeniorOfficer, Some(a.organization));
    match a.holder {
        Some(holder) if above || cx.actor.person() == Some(holder) => Ok(vec![Event::Released]),
        _ => Err(Refusal::NotTheHolder),
    }
}

pub(in super::super) fn declare_conflict(reason: TextRef, cx: &Context) -> Ruling {
    match cx.actor.person() {
        Some(by) => Ok(vec![Event::ConflictDeclared { by, reason }]),
        None => Err(Refusal::NoConflict),
    }
}

pub(in super::super) fn lift_conflict(a: &Application, of: PersonId, reason: TextRef) -> Ruling {
    if a.conflicted.contains(&of) { Ok(vec![Event::ConflictLifted { of, reason }]) } else { Err(Refusal::NoConflict) }
}

/// A letter that is dated in the future has not been sent; one from before the receipt replies to something
/// else.
pub(in super::super) fn record_reply(a: &Application, dated: Day, cx: &Context) -> Ruling {
    if dated > cx.now.day {
        return Err(Refusal::TooEarly { comes: Calendar::end_of(dated) });
    }
    if let Some(received) = a.received.map(|r| r.day).filter(|received| dated < *received) {
        return Err(Refusal::BeforeReceipt { received });
    }
    Ok(vec![Event::ReplyRecorded { dated }])
}

/// The same hit is recorded once; what was cleared stays cleared.
pub(in super::super) fn flag_hit(a: &Application, hit: Digest, words: Option<TextRef>) -> Vec<Event> {
    if a.hits.contains_key(&hit) { vec![] } else { vec![Event::HitFlagged { hit, words }] }
}

pub(in super::super) fn clear_hit(a: &Application, hit: Digest, reason: TextRef) -> Ruling {
    match a.hits.get(&hit) {
        Some(HitStatus::Open | HitStatus::Confirmed(_)) => Ok(vec![Event::HitCleared { hit, reason }]),
        _ => Err(Refusal::NoSuchHit),
    }
}

pub(in super::super) fn confirm_hit(a: &Application, hit: Digest, reason: TextRef) -> Ruling {
    match a.hits.get(&hit) {
        Some(HitStatus::Open) => Ok(vec![Event::HitConfirmed { hit, reason }]),
        _ => Err(Refusal::NoSuchHit),
    }
}

pub(in super::super) fn link_duplicate(a: &Application, of: ApplicationId, reason: TextRef) -> Ruling {
    match a.duplicates.get(&of) {
        _ if of == a.id => Err(Refusal::ItsOwnDuplicate),
        // A second press says nothing new.
        Some(DuplicateStatus::Linked) => Ok(vec![]),
        _ => Ok(vec![Event::DuplicateLinked { of, reason: Some(reason) }]),
    }
}

/// A machine's pointing is dismissed like a colleague's link: once.
pub(in super::super) fn dismiss_duplicate(a: &Application, of: ApplicationId, reason: TextRef) -> Ruling {
    match a.duplicates.get(&of) {
        _ if of == a.id => Err(Refusal::ItsOwnDuplicate),
        Some(DuplicateStatus::Dismissed) => Err(Refusal::NoSuchDuplicate),
        _ => Ok(vec![Event::DuplicateDismissed { of, reason }]),
    }
}
