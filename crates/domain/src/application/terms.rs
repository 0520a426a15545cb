//! Time limits of the procedure: the rulebook's figures, counted in the secretariat's calendar.

use super::context::Context;
use crate::{
    criteria::Rulebook,
    kernel::{Calendar, CalendarGap, Day, Instant},
};
use jiff::ToSpan;

/// How long before a draft expires the last warning goes out, in days; each one before it comes
/// so much earlier again.
pub(super) const DRAFT_WARNING_DAYS: u16 = 14;
/// What the clock sends on a day goes out when people are up: eight hours after midnight.
const MORNING_SECONDS: i64 = 8 * 3_600;

/// End of the `n`th working day after `day`.
pub(super) fn working_days_after(calendar: &Calendar, day: Day, n: u16) -> Result<Instant, CalendarGap> {
    calendar.add_working_days(day, n).map(Calendar::end_of)
}

/// End of the day `n` days after `day`.
pub(super) fn days_after(day: Day, n: u16) -> Instant {
    Calendar::end_of(day.checked_add(i64::from(n).days()).unwrap_or(Day::MAX))
}

/// The morning of `day`.
pub(super) fn morning_of(day: Day) -> Instant {
    let midnight = day.yesterday().map_or(Instant::from_micros(i64::MIN), Calendar::end_of);
    Instant::from_micros(midnight.micros().saturating_add(1)).plus_seconds(MORNING_SECONDS)
}

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
