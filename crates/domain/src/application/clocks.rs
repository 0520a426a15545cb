//! What the schedule should hold for an application: when the clock should come, and with which
//! command. Computed from the state; whoever keeps the schedule replaces its rows by these.

use super::{
    advice::Purpose,
    command::Command,
    file::Application,
    state::{Awaiting, Extension, State, StateKind},
    terms,
};
use crate::{
    criteria::Rulebook,
    kernel::{Calendar, CouncilSessionId, Day, Instant, time::plus_months},
};
use jiff::ToSpan;

/// A command of the clock and when it is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Not before.
    pub at: Instant,
    /// What.
    pub command: Command,
}

/// What the clocks need beside the application.
#[derive(Clone, Copy, Debug)]
pub struct Horizon<'a> {
    /// The rulebook of the file.
    pub rulebook: &'a Rulebook,
    /// The secretariat's calendar.
    pub calendar: &'a Calendar,
    /// The last change of the draft.
    pub draft_changed: Option<Instant>,
    /// When the list of the session aimed at closes, where one is planned.
    pub list_closes: Option<Instant>,
    /// The session after the one aimed at, where one is planned.
    pub following: Option<CouncilSessionId>,
}

/// Everything that is due from the clock, soonest first. Years that the calendar does not know
/// yield no reminder: the escalation of the missing year is the house's.
pub fn clocks(a: &Application, horizon: &Horizon) -> Vec<Due> {
    let mut due = Vec::new();
    match &a.state {
        State::Draft { .. } => {
            if let Some((at, warning)) = draft_step(a, horizon.draft_changed, horizon.rulebook) {
                let command = if warning.is_some() { Command::WarnDraft } else { Command::ExpireDraft };
                due.push(Due { at, command });
            }
        }
        State::AwaitingApplicant(awaiting) => due.extend(of_awaiting(a, awaiting, horizon)),
        _ => {}
    }
    if let Some(at) = escalation(a) {
        due.push(Due { at, command: Command::Escalate });
    }
    if let (true, Some(at)) = (aims(a), horizon.list_closes) {
        due.push(Due { at, command: Command::CarryOver { session: horizon.following } });
    }
    due.sort_by_key(|d| d.at);
    due
}

/// On no list, and aimed at a session whose list will close.
fn aims(a: &Application) -> bool {
    let kind = a.state.kind();
    a.target.is_some() && super::law::may(Some(kind), super::CommandKind::CarryOver).is_some()
}

/// While an extension is undecided or a contact has failed, the NGO's time stands still.
fn of_awaiting(a: &Application, awaiting: &Awaiting, horizon: &Horizon) -> Vec<Due> {
    if awaiting.contact_failed {
        return vec![];
    }
    // Whatever ends the wait comes after the last reminder: nobody lapses unreminded.
    if let Ok(Some((_, at))) = terms::next_reminder((horizon.rulebook, horizon.calendar), awaiting) {
        return vec![Due { at, command: Command::Remind }];
    }
    let mut due = vec![];
    if awaiting.extension != Extension::Requested {
        let stays = matches!(awaiting.purpose, Purpose::Hearing(_))
            || awaiting.back_to.kind() == StateKind::Deferred
            || a.some_answer_saved();
        let command = if stays { Command::GoOn } else { Command::Lapse };
        due.push(Due { at: awaiting.grace, command });
    }
    due
}

/// When a passed deadline of the secretariat is told, unless it has been.
pub(super) fn escalation(a: &Application) -> Option<Instant> {
    let at = match &a.state {
        State::AwaitingApplicant(awaiting) if awaiting.calls_for().is_none() => return None,
        state => state.due()?,
    };
    let told = a.escalated.is_some_and(|told| told >= at);
    (!told).then_some(at)
}

/// The next step towards the expiry of a draft: when, and which warning (`None`: it expires).
/// A change after a warning makes the warning void; nobody's draft expires unwarned, however
/// long the clock stood still.
pub(super) fn draft_step(
    a: &Application,
    changed: Option<Instant>,
    rulebook: &Rulebook,
) -> Option<(Instant, Option<u8>)> {
    let State::Draft { warnings, warned } = a.state else { return None };
    let changed = changed.unwrap_or(a.started).max(a.started);
    let parameters = rulebook.parameters();
    let last_day = last_day(changed, rulebook);
    let given = if warned.is_some_and(|at| at > changed) { u16::from(warnings) } else { 0 };
    // Never sooner after a warning than it said.
    let apart = |at: Instant| terms::days_later(Calendar::moment(at).day, terms::DRAFT_WARNING_DAYS);
    let again = warned.filter(|_| given > 0).map(apart);
    let still = parameters.draft_warnings.value.saturating_sub(given);
    if still == 0 {
        return Some((Calendar::end_of(again.map_or(last_day, |day| day.max(last_day))), None));
    }
    let days = i64::from(still) * i64::from(terms::DRAFT_WARNING_DAYS);
    let at = last_day.checked_sub(days.days()).map_or(changed, terms::morning_of);
    let earliest = again.map_or(changed, terms::morning_of);
    Some((at.max(earliest), Some(u8::try_from(given).unwrap_or(u8::MAX).saturating_add(1))))
}

fn last_day(changed: Instant, rulebook: &Rulebook) -> Day {
    plus_months(Calendar::moment(changed).day, rulebook.parameters().draft_expiry_months.value)
}

/// When a draft expires that gets its `count`th warning on `today` and is not changed: on the day
/// that the rulebook says, or as much later as its warnings lie apart.
pub(super) fn draft_expires(
    a: &Application,
    changed: Option<Instant>,
    rulebook: &Rulebook,
    count: u8,
    today: Day,
) -> Instant {
    let changed = changed.unwrap_or(a.started).max(a.started);
    let still = rulebook.parameters().draft_warnings.value.saturating_sub(u16::from(count)) + 1;
    let warned = terms::days_after(today, still * terms::DRAFT_WARNING_DAYS);
    Calendar::end_of(last_day(changed, rulebook)).max(warned)
}
