//! Files that end without the Council, and files that come back.

use super::{
    super::{
        advice::Ground, context::Context, decide::Ruling, event::Event, file::Application, refusal::Refusal,
        state::State,
    },
    draft, questions,
};
use crate::kernel::{Instant, TextRef};

pub(in super::super) fn propose(a: &Application, ground: Ground, reason: TextRef, cx: &Context) -> Ruling {
    super::signatures::may_recommend(a, cx)?;
    if ground == Ground::DuplicateOf(a.id) {
        return Err(Refusal::ItsOwnDuplicate);
    }
    if matches!(ground, Ground::ReapplicationInterval { until } if until <= cx.now.day) {
        return Err(Refusal::IntervalOver);
    }
    let due = cx.within(cx.rulebook.parameters().countersignature_working_days.value)?;
    Ok(super::signatures::with_warning(Event::ClosingProposed { ground, reason, due }, a, cx))
}

/// Once the list is closed the Council has the item: the wish is noted for the secretary. A file
/// that is decided and not announced answers alike.
pub(in super::super) fn withdraw(a: &Application, reason: Option<TextRef>, cx: &Context) -> Ruling {
    let noted = match &a.state {
        State::OnAgenda(item) => {
            item.letter.is_some() || cx.session.as_ref().is_some_and(|s| s.id == item.session && s.list_closed())
        }
        State::Decided(_) => true,
        _ => false,
    };
    if noted {
        return Ok(vec![Event::WithdrawalNoted { reason }]);
    }
    let until = cx.within(cx.rulebook.parameters().undo_withdrawal_working_days.value)?;
    Ok(vec![Event::Withdrawn { reason, until }])
}

pub(in super::super) fn undo_withdrawal(a: &Application, cx: &Context) -> Ruling {
    if let State::Withdrawn { until, .. } = a.state {
        still(until, cx)?;
    }
    draft::may_stand(&cx.standing, cx.now.day)?;
    Ok(vec![Event::WithdrawalUndone])
}

fn still(until: Instant, cx: &Context) -> Result<(), Refusal> {
    if cx.now.at > until { Err(Refusal::TooLate { ended: until }) } else { Ok(()) }
}

/// A closed file by a senior officer who signed neither of its two signatures; a lapsed one by an
/// officer, with a fresh time to answer.
pub(in super::super) fn reopen(a: &Application, reason: TextRef, cx: &Context) -> Ruling {
    match &a.state {
        State::Inadmissible { until, from, proposed_by, countersigned_by, .. } => {
            still(*until, cx)?;
            let actor = cx.actor.person();
            if actor == Some(*proposed_by) || actor == Some(*countersigned_by) {
                return Err(Refusal::SamePersonCannotCountersign);
            }
            draft::may_stand(&cx.standing, cx.now.day)?;
            let due = questions::after_return(from, cx)?;
            Ok(vec![Event::Reopened { reason: Some(reason), due, grace: due }])
        }
        State::Lapsed { until, .. } => {
            still(*until, cx)?;
            draft::may_stand(&cx.standing, cx.now.day)?;
            let (due, grace) = cx.answer_by(cx.rulebook.parameters().reopen_working_days.value)?;
            Ok(vec![Event::Reopened { reason: Some(reason), due, grace }])
        }
        other => Err(Refusal::NotYourTurn { command: super::super::CommandKind::Reopen, state: other.kind() }),
    }
}
