//! When somebody of the secretariat is away: days, and never a reason.

use crate::kernel::{Calendar, Day};
use jiff::ToSpan;
use serde::{Deserialize, Serialize};

/// An absence begins at most so many days ahead and lasts at most so many [P]: a year is more than
/// anybody plans, and what lies beyond it is a slip of the keyboard.
pub(super) const LONGEST_DAYS: i64 = 365;

/// So many working days before it begins, an absence is told to whoever gives files [P]: a file that is
/// given today is read within two weeks.
const AHEAD_WORKING_DAYS: u16 = 10;

/// A time away, both days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Absence {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl Absence {
    /// Whether both share a day.
    pub fn meets(self, other: Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }

    /// Whether the day is one of its days.
    pub fn is_on(self, day: Day) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// The absence of today, or else the one that begins within the next ten working days. Two between
    /// which nobody works are one: whoever is away to Friday and from Monday on is not back in between.
    pub fn near(absences: impl IntoIterator<Item = Self>, today: Day, calendar: &Calendar) -> Option<Self> {
        let mut ahead: Vec<Self> = absences.into_iter().filter(|absence| absence.to >= today).collect();
        ahead.sort_unstable();
        let mut ahead = ahead.into_iter();
        let mut near = ahead.next()?;
        for next in ahead {
            if is_worked_between(near.to, next.from, calendar) {
                break;
            }
            near.to = near.to.max(next.to);
        }
        // Where the calendar ends, weeks are counted.
        let horizon = calendar.add_working_days(today, AHEAD_WORKING_DAYS).unwrap_or_else(|_| later(today, 14));
        (near.from <= horizon).then_some(near)
    }
}

/// The day so many days after another; the last of all days at the end of time.
pub(super) fn later(day: Day, days: i64) -> Day {
    day.saturating_add(days.days())
}

/// Whether somebody comes to work after one day and before another.
fn is_worked_between(after: Day, before: Day, calendar: &Calendar) -> bool {
    let mut day = later(after, 1);
    while day < before {
        // A year without a calendar is taken as worked: nothing is joined that may not be.
        if calendar.is_working(day).unwrap_or(true) {
            return true;
        }
        day = later(day, 1);
    }
    false
}
