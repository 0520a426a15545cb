//! What time does. It reminds, warns, carries over and lapses; it never refuses the NGO anything
//! and never decides. A clock that comes too early is told when to come back.

use super::{
    super::{
        advice::Purpose,
        context::Context,
        decide::Ruling,
        event::Event,
        file::Application,
        refusal::Refusal,
        state::{Awaiting, Extension, State, StateKind},
        terms,
    },
    questions, signatures,
};
use crate::{
    council::Phase,
    kernel::{CouncilSessionId, Instant},
};

pub(in super::super) fn retarget(a: &Application, session: Option<CouncilSessionId>) -> Vec<Event> {
    if a.target == session { vec![] } else { vec![Event::Retargeted { session }] }
}

/// Once the list of the session aimed at is closed and the file is not on it.
pub(in super::super) fn carry_over(a: &Application, session: Option<CouncilSessionId>, cx: &Context) -> Ruling {
    if a.target == session {
        return Ok(vec![]);
    }
    match &cx.session {
        Some(s) if Some(s.id) == a.target && s.phase == Phase::Planned && cx.now.at < s.list_closes => {
            Err(Refusal::TooEarly { comes: s.list_closes })
        }
        _ => Ok(vec![Event::CarriedOver { session }]),
    }
}

fn awaiting(a: &Application) -> Result<&Awaiting, Refusal> {
    match &a.state {
        State::AwaitingApplicant(awaiting) => Ok(awaiting),
        _ => Err(Refusal::NoSuchQuestion),
    }
}

fn not_before(comes: Instant, cx: &Context) -> Result<(), Refusal> {
    if cx.now.at < comes { Err(Refusal::TooEarly { comes }) } else { Ok(()) }
}

/// Counts the reminders whose day has come, so that a clock that stood still sends one, not three.
pub(in super::super) fn remind(a: &Application, cx: &Context) -> Ruling {
    let awaiting = awaiting(a)?;
    if awaiting.contact_failed {
        return Err(Refusal::ContactFailed);
    }
    let Some((mut count, comes)) = terms::next_reminder((cx.rulebook, cx.calendar), awaiting)? else {
        return Ok(vec![]);
    };
    not_before(comes, cx)?;
    while terms::reminder((cx.rulebook, cx.calendar), awaiting.due, count)?.is_some_and(|at| at <= cx.now.at) {
        count += 1;
    }
    // A reminder that comes late, because the clock stood still, leaves the whole time of grace.
    let until = Some(cx.within(*cx.rulebook.parameters().grace_working_days)?).filter(|end| *end > awaiting.grace);
    Ok(vec![Event::Reminded { count: u8::try_from(count).unwrap_or(u8::MAX), until }])
}

pub(in super::super) fn contact_failed(a: &Application) -> Ruling {
    if awaiting(a)?.contact_failed { Ok(vec![]) } else { Ok(vec![Event::ContactFailed]) }
}

/// The time is really over: grace has run out, and nothing of ours is undone.
fn over(awaiting: &Awaiting, cx: &Context) -> Result<(), Refusal> {
    if awaiting.extension == Extension::Requested {
        return Err(Refusal::ExtensionPending);
    }
    if awaiting.contact_failed {
        return Err(Refusal::ContactFailed);
    }
    not_before(awaiting.grace, cx)
}

/// Whether a file lapses when the time is over, or goes on without an answer.
fn never_lapses(awaiting: &Awaiting) -> bool {
    matches!(awaiting.purpose, Purpose::Hearing(_)) || awaiting.back_to.kind() == StateKind::Deferred
}

pub(in super::super) fn lapse(a: &Application, cx: &Context) -> Ruling {
    let awaiting = awaiting(a)?;
    if never_lapses(awaiting) {
        return Err(Refusal::NeverLapses);
    }
    if a.some_answer_saved() {
        return Err(Refusal::SomeAnswered);
    }
    over(awaiting, cx)?;
    Ok(vec![Event::Lapsed { until: terms::days_after(cx.now.day, cx.rulebook.parameters().reopen_days.value) }])
}

/// The answers that came are sent as they are; a hearing and a deferral go on without one.
pub(in super::super) fn go_on(a: &Application, cx: &Context) -> Ruling {
    let awaiting = awaiting(a)?;
    if !never_lapses(awaiting) && !a.some_answer_saved() {
        return Err(Refusal::Unanswered { questions: a.unanswered() });
    }
    over(awaiting, cx)?;
    let due = questions::after_return(&awaiting.back_to, cx)?;
    let frozen = cx.dossier.as_ref().filter(|_| a.some_answer_saved());
    let stale = frozen.map(|facts| questions::stale(a, facts)).unwrap_or_default();
    Ok(vec![Event::WentOn { version: frozen.map(|f| f.version), stale, due }])
}

/// A deadline of the secretariat has passed; for what waits for the NGO, an undecided extension or
/// a contact that failed. Told once a deadline.
pub(in super::super) fn escalate(a: &Application, cx: &Context) -> Ruling {
    let Some(comes) = super::super::clocks::escalation(a) else { return Ok(vec![]) };
    not_before(comes, cx)?;
    let signing = matches!(a.state, State::Recommended { .. } | State::ClosingProposed { .. });
    let nobody = signing && signatures::nobody_may_countersign(a, None, cx);
    Ok(vec![Event::Escalated { nobody_can_countersign: nobody }])
}

pub(in super::super) fn warn_draft(a: &Application, cx: &Context) -> Ruling {
    match super::super::clocks::draft_step(a, cx.draft_changed, cx.rulebook) {
        Some((at, Some(count))) => {
            not_before(at, cx)?;
            let until = super::super::clocks::draft_expires(a, cx.draft_changed, cx.rulebook, count, cx.now.day);
            Ok(vec![Event::DraftWarned { count, until: Some(until) }])
        }
        _ => Ok(vec![]),
    }
}

pub(in super::super) fn expire_draft(a: &Application, cx: &Context) -> Ruling {
    match super::super::clocks::draft_step(a, cx.draft_changed, cx.rulebook) {
        Some((at, None)) => {
            not_before(at, cx)?;
            Ok(vec![Event::DraftExpired])
        }
        Some((comes, Some(_))) => Err(Refusal::TooEarly { comes }),
        None => Ok(vec![]),
    }
}
