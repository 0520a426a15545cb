//! The deadlines of a session: computed at planning, standing in the event from then on.

use super::{
    context::SessionClocks,
    state::{CouncilSession, Dates, Deadline, Phase, SessionKind},
};
use crate::kernel::{Calendar, CalendarGap, Day, Instant};
use jiff::ToSpan;

impl Deadline {
    /// The end of `on` at the secretariat.
    pub fn end_of(on: Day) -> Self {
        Self { on, until: Calendar::end_of(on) }
    }
}

/// The first microsecond of `day` at the secretariat.
pub(super) fn start_of(day: Day) -> Instant {
    let before = day.checked_sub(1.day()).unwrap_or(day);
    Instant::from_micros(Calendar::end_of(before).micros().saturating_add(1))
}

fn days_before(day: Day, days: u16) -> Day {
    day.checked_sub(i64::from(days).days()).unwrap_or(Day::MIN)
}

/// The deadlines of a session that meets from `opens` to `closes`: each so many days before it
/// opens, moved back to a working day. No session goes on into a year that the calendar does not know.
pub fn schedule(
    kind: SessionKind,
    opens: Day,
    closes: Day,
    clocks: SessionClocks,
    calendar: &Calendar,
) -> Result<Dates, CalendarGap> {
    calendar.back_to_working(closes)?;
    let lead = clocks.lead(kind);
    let deadline = |days| calendar.back_to_working(days_before(opens, days)).map(Deadline::end_of);
    Ok(Dates {
        opens,
        closes,
        receipt: deadline(clocks.receipt_lead_days)?,
        list_closes: deadline(lead.list_closes)?,
        paper_issues: deadline(lead.paper_issues)?,
    })
}

/// The same of a session that is planned late: its list stays open until the end of the next working
/// day, or of the day on which it opens, since nobody could know of an earlier one.
pub(super) fn planned_on(dates: Dates, today: Day, calendar: &Calendar) -> Result<Dates, CalendarGap> {
    let first = Deadline::end_of(calendar.add_working_days(today, 1)?.min(dates.opens));
    Ok(Dates { list_closes: dates.list_closes.max(first), paper_issues: dates.paper_issues.max(first), ..dates })
}

/// The last day on which notice of a session that opens on `opens` is in time.
pub(super) fn notice_due(kind: SessionKind, opens: Day, clocks: SessionClocks) -> Day {
    days_before(opens, clocks.lead(kind).notice)
}

/// The dates after a postponement: no deadline is earlier than it was, and what has happened
/// already (a closed list, an issued paper) keeps the day on which it was due.
pub(super) fn postponed(session: &CouncilSession, new: Dates) -> Dates {
    let old = session.dates;
    Dates {
        receipt: old.receipt.max(new.receipt),
        list_closes: if session.phase > Phase::Planned {
            old.list_closes
        } else {
            old.list_closes.max(new.list_closes)
        },
        paper_issues: if session.phase > Phase::ListClosed {
            old.paper_issues
        } else {
            old.paper_issues.max(new.paper_issues)
        },
        ..new
    }
}

/// When the clock has its next command for this session, and which: the list closes by itself,
/// and the session opens by itself once its list is closed.
pub fn due(session: &CouncilSession) -> Option<(Instant, super::Command)> {
    match session.phase {
        Phase::Planned => {
            let after = Instant::from_micros(session.dates.list_closes.until.micros().saturating_add(1));
            Some((after, super::Command::CloseList))
        }
        Phase::ListClosed | Phase::PaperIssued => Some((start_of(session.dates.opens), super::Command::Open)),
        Phase::Open | Phase::Ended | Phase::Cancelled => None,
    }
}
