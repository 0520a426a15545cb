//! Working days of the secretariat (Geneva): weekends and loaded holidays.

use super::time::{Day, Instant, Moment};
use jiff::{ToSpan, civil::Weekday, tz::TimeZone};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, ops::Bound};

/// The secretariat's zone. Deadlines fall at the end of a day there.
pub const ZONE: &str = "Europe/Zurich";

/// Which days the secretariat works. Years whose holidays were not loaded are refused, so that
/// no deadline is computed into the unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    years: BTreeSet<i16>,
    holidays: BTreeSet<Day>,
}

/// The calendar of this year has not been loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("the secretariat's calendar has no year {year}")]
pub struct CalendarGap {
    /// The year that is missing.
    pub year: i16,
}

/// What the clock sends on a day goes out when people are up.
const MORNING: i8 = 8;

/// The morning of `day` at the secretariat: eight o'clock, in summer and in winter.
pub fn morning_of(day: Day) -> Instant {
    day.at(MORNING, 0, 0, 0)
        .in_tz(ZONE)
        .map_or(Instant::from_micros(i64::MAX), |z| Instant::from_micros(z.timestamp().as_microsecond()))
}

impl Calendar {
    /// From the years that were loaded and the holidays in them.
    pub fn new(years: impl IntoIterator<Item = i16>, holidays: impl IntoIterator<Item = Day>) -> Self {
        Self { years: years.into_iter().collect(), holidays: holidays.into_iter().collect() }
    }

    /// The days off that Geneva keeps every year by rule, for `from..=to`: New Year, 2 January,
    /// Good Friday, Easter Monday, Ascension, Whit Monday, 1 August, the Geneva fast (Thursday
    /// after the first Sunday of September), Christmas, 26 and 31 December. A default \[P\] until
    /// an administrator loads the secretariat's own list.
    pub fn geneva(from: i16, to: i16) -> Self {
        let mut holidays = BTreeSet::new();
        for year in from..=to {
            for (m, d) in [(1, 1), (1, 2), (8, 1), (12, 25), (12, 26), (12, 31)] {
                holidays.extend(Day::new(year, m, d));
            }
            if let Some(easter) = easter(year) {
                for offset in [-2, 1, 39, 50] {
                    holidays.extend(easter.checked_add(offset.days()));
                }
            }
            let fast = Day::new(year, 9, 1)
                .and_then(|d| if d.weekday() == Weekday::Sunday { Ok(d) } else { d.nth_weekday(1, Weekday::Sunday) })
                .and_then(|d| d.checked_add(4.days()));
            holidays.extend(fast);
        }
        Self { years: (from..=to).collect(), holidays }
    }

    /// The days off that it knows.
    pub fn holidays(&self) -> impl Iterator<Item = Day> {
        self.holidays.iter().copied()
    }

    /// The secretariat's time zone.
    pub fn zone() -> TimeZone {
        TimeZone::get(ZONE).unwrap_or(TimeZone::UTC)
    }

    /// The moment that `at` is for the secretariat.
    pub fn moment(at: Instant) -> Moment {
        Moment { at, day: at.day_in(&Self::zone()) }
    }

    /// The last microsecond of `day` at the secretariat.
    pub fn end_of(day: Day) -> Instant {
        day.checked_add(1.day())
            .and_then(|next| next.in_tz(ZONE))
            .map_or(Instant::from_micros(i64::MAX), |z| Instant::from_micros(z.timestamp().as_microsecond() - 1))
    }

    /// Whether the secretariat works on `day`.
    pub fn is_working(&self, day: Day) -> Result<bool, CalendarGap> {
        if !self.years.contains(&day.year()) {
            return Err(CalendarGap { year: day.year() });
        }
        Ok(!is_weekend(day) && !self.holidays.contains(&day))
    }

    /// The `n`th working day after `day`; `day` itself does not count.
    pub fn add_working_days(&self, day: Day, n: u16) -> Result<Day, CalendarGap> {
        self.walk(day, n, 1)
    }

    /// The `n`th working day before `day`.
    pub fn sub_working_days(&self, day: Day, n: u16) -> Result<Day, CalendarGap> {
        self.walk(day, n, -1)
    }

    /// `day`, or the working day before it where `day` is off.
    pub fn back_to_working(&self, mut day: Day) -> Result<Day, CalendarGap> {
        while !self.is_working(day)? {
            day = step(day, -1)?;
        }
        Ok(day)
    }

    /// How many working days lie after `from` up to and including `to`; negative where `to` is
    /// earlier.
    pub fn working_days_between(&self, from: Day, to: Day) -> Result<i32, CalendarGap> {
        let (mut day, last, sign) = if from <= to { (from, to, 1) } else { (to, from, -1) };
        let mut n = 0;
        while day < last {
            day = step(day, 1)?;
            if self.is_working(day)? {
                n += 1;
            }
        }
        Ok(n * sign)
    }

    /// The same of what has been, in whatever years: of one that was not loaded only the weekends are off. No
    /// deadline is computed by it, and no day is looked at but the days off.
    pub fn working_days_passed(&self, from: Day, to: Day) -> u32 {
        if to <= from {
            return 0;
        }
        let days = from.until(to).map_or(0, |span| span.get_days().unsigned_abs());
        let first = u32::from(from.weekday().to_monday_zero_offset().unsigned_abs());
        let rest: u32 = (1..=days % 7).map(|day| u32::from((first + day) % 7 < 5)).sum();
        let off = self.holidays.range((Bound::Excluded(from), Bound::Included(to)));
        let off: u32 = off.map(|day| u32::from(!is_weekend(*day))).sum();
        (days / 7 * 5 + rest).saturating_sub(off)
    }

    fn walk(&self, mut day: Day, n: u16, direction: i64) -> Result<Day, CalendarGap> {
        let mut left = n;
        while left > 0 {
            day = step(day, direction)?;
            if self.is_working(day)? {
                left -= 1;
            }
        }
        Ok(day)
    }
}

fn is_weekend(day: Day) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

fn step(day: Day, days: i64) -> Result<Day, CalendarGap> {
    day.checked_add(days.days()).map_err(|_| CalendarGap { year: day.year() })
}

/// Easter Sunday by the anonymous Gregorian computus.
#[expect(clippy::many_single_char_names, reason = "the computus is published with these letters")]
fn easter(year: i16) -> Option<Day> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Day::new(year, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn easter_falls_where_the_almanac_says() {
        assert_eq!(easter(2024), Some(date(2024, 3, 31)));
        assert_eq!(easter(2026), Some(date(2026, 4, 5)));
        assert_eq!(easter(2038), Some(date(2038, 4, 25)));
    }

    #[test]
    fn working_days_skip_weekends_and_holidays() {
        let c = Calendar::geneva(2026, 2027);
        // 24 December 2026 is a Thursday; 25, 26, 31, 1 and 2 are off.
        assert_eq!(c.add_working_days(date(2026, 12, 24), 1), Ok(date(2026, 12, 28)));
        assert_eq!(c.add_working_days(date(2026, 12, 30), 1), Ok(date(2027, 1, 4)));
        assert_eq!(c.is_working(date(2026, 9, 10)), Ok(false));
        assert_eq!(c.working_days_between(date(2026, 11, 23), date(2026, 11, 30)), Ok(5));
        assert_eq!(c.working_days_between(date(2026, 11, 30), date(2026, 11, 23)), Ok(-5));
    }

    #[test]
    fn the_29th_of_february_is_a_day_on_which_something_can_be_due() {
        let c = Calendar::geneva(2027, 2028);
        assert_eq!(c.add_working_days(date(2028, 2, 8), 15), Ok(date(2028, 2, 29)));
        assert_eq!(c.sub_working_days(date(2028, 2, 29), 2), Ok(date(2028, 2, 25)));
        assert_eq!(c.working_days_between(date(2028, 2, 28), date(2028, 3, 1)), Ok(2));
        assert_eq!(c.add_working_days(date(2027, 2, 26), 1), Ok(date(2027, 3, 1)));
        assert_eq!(Calendar::end_of(date(2028, 2, 29)).to_string(), "2028-02-29T22:59:59.999999Z");
        assert_eq!(Calendar::moment(Calendar::end_of(date(2028, 2, 29))).day, date(2028, 2, 29));
    }

    proptest! {
        #[test]
        fn what_has_passed_is_counted_as_day_by_day(begins in 0i32..4_000, lasts in 0i32..900) {
            let c = Calendar::geneva(2020, 2035);
            let from = date(2020, 1, 1).checked_add(begins.days()).unwrap();
            let to = from.checked_add(lasts.days()).unwrap();
            prop_assert_eq!(Ok(i32::try_from(c.working_days_passed(from, to)).unwrap()), c.working_days_between(from, to));
            prop_assert_eq!(c.working_days_passed(to, from), 0);
        }
    }

    #[test]
    fn of_a_year_that_was_not_loaded_only_the_weekends_are_off() {
        let c = Calendar::geneva(2026, 2026);
        // Christmas of 2025 and New Year of 2027 are no days off, Christmas of 2026 is one.
        assert_eq!(c.working_days_passed(date(2025, 12, 23), date(2025, 12, 29)), 4);
        assert_eq!(c.working_days_passed(date(2026, 12, 23), date(2026, 12, 28)), 2);
        assert_eq!(c.working_days_passed(date(2026, 12, 30), date(2027, 1, 4)), 2);
    }

    #[test]
    fn a_year_that_was_not_loaded_is_refused() {
        let c = Calendar::geneva(2026, 2026);
        assert_eq!(c.add_working_days(date(2026, 12, 30), 5), Err(CalendarGap { year: 2027 }));
    }

    #[test]
    fn the_end_of_a_day_knows_summer_time() {
        assert_eq!(Calendar::end_of(date(2026, 7, 1)).to_string(), "2026-07-01T21:59:59.999999Z");
        assert_eq!(Calendar::end_of(date(2026, 12, 1)).to_string(), "2026-12-01T22:59:59.999999Z");
        assert_eq!(Calendar::end_of(date(2026, 3, 28)).to_string(), "2026-03-28T22:59:59.999999Z");
    }
}
