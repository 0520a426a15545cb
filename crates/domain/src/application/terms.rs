//! Time limits of the procedure: the rulebook's figures, counted in the secretariat's calendar.

use super::{context::Context, state::Awaiting};
use crate::{
    criteria::Rulebook,
    kernel::{Calendar, CalendarGap, Day, Instant},
};
use jiff::ToSpan;

/// How long before a draft expires the last warning goes out, in days; each one before it comes
/// so much earlier again.
pub(super) const DRAFT_WARNING_DAYS: u16 = 14;

/// A reminder that a person sends goes out at least so many working days after the NGO was told before, and as
/// many before the clock's next one [P]: as many as between the clock's last one and the day that it reminds of.
pub(super) const REMINDERS_APART: u16 = 2;

/// End of the `n`th working day after `day`.
pub(super) fn working_days_after(calendar: &Calendar, day: Day, n: u16) -> Result<Instant, CalendarGap> {
    calendar.add_working_days(day, n).map(Calendar::end_of)
}

/// End of the day `n` days after `day`.
pub(super) fn days_after(day: Day, n: u16) -> Instant {
    Calendar::end_of(days_later(day, n))
}

/// The day `n` days after `day`.
pub(super) fn days_later(day: Day, n: u16) -> Day {
    day.checked_add(i64::from(n).days()).unwrap_or(Day::MAX)
}

pub(super) use crate::kernel::calendar::morning_of;

/// When the `sent`th reminder (from 0) of something due at `due` goes out.
pub(super) fn reminder(
    (rulebook, calendar): (&Rulebook, &Calendar),
    due: Instant,
    sent: usize,
) -> Result<Option<Instant>, CalendarGap> {
    let Some(before) = rulebook.parameters().reminders_working_days.value.get(sent) else { return Ok(None) };
    let due_day = Calendar::moment(due).day;
    calendar.sub_working_days(due_day, *before).map(|day| Some(morning_of(day)))
}

/// Which reminder comes next, and when. One whose morning had passed when the day was set says
/// nothing new, and is left out.
pub(super) fn next_reminder(
    (rulebook, calendar): (&Rulebook, &Calendar),
    awaiting: &Awaiting,
) -> Result<Option<(usize, Instant)>, CalendarGap> {
    let mut which = usize::from(awaiting.reminders);
    while let Some(at) = reminder((rulebook, calendar), awaiting.due, which)? {
        if at > awaiting.since {
            return Ok(Some((which, at)));
        }
        which += 1;
    }
    Ok(None)
}

impl Context<'_> {
    /// End of the `n`th working day from today.
    pub(super) fn within(&self, n: u16) -> Result<Instant, CalendarGap> {
        working_days_after(self.calendar, self.now.day, n)
    }

    /// Due and end of grace for something that the NGO is asked today.
    pub(super) fn answer_by(&self, n: u16) -> Result<(Instant, Instant), CalendarGap> {
        let due = self.within(n)?;
        Ok((due, self.grace_after(due)?))
    }

    /// End of grace after `due`.
    pub(super) fn grace_after(&self, due: Instant) -> Result<Instant, CalendarGap> {
        let day = Calendar::moment(due).day;
        working_days_after(self.calendar, day, self.rulebook.parameters().grace_working_days.value)
    }
}
