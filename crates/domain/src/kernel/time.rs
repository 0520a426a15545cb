//! Points in time, days, and dates of which only a year or a month is known.

use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A calendar day.
pub type Day = Date;

/// A point in time in whole microseconds since 1970-01-01T00:00:00Z.
///
/// `PostgreSQL` keeps microseconds: the clock is cut to them once, where it is read, or the
/// hashes of the audit chain would differ between the two databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Instant(i64);

impl Instant {
    /// A day of 24 hours in microseconds, for what is counted by the hour: a day of the calendar is an hour shorter
    /// or longer twice a year.
    pub const DAY: i64 = 24 * 60 * 60 * 1_000_000;

    /// From microseconds since the Unix epoch, clamped to what a calendar can show.
    pub fn from_micros(micros: i64) -> Self {
        Self(micros.clamp(Timestamp::MIN.as_microsecond(), Timestamp::MAX.as_microsecond()))
    }

    /// Microseconds since the Unix epoch.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// The same point in time as a `jiff` timestamp.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_microsecond(self.0).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// The calendar day that a clock in `zone` shows.
    pub fn day_in(self, zone: &TimeZone) -> Day {
        zone.to_datetime(self.timestamp()).date()
    }

    /// Later by so many seconds (earlier if negative).
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self::from_micros(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }
}

impl From<Timestamp> for Instant {
    fn from(t: Timestamp) -> Self {
        Self(t.as_microsecond())
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.timestamp().fmt(f)
    }
}

/// The "now" of one decision: the instant, and the day it is at the secretariat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub at: Instant,
    /// The day at the secretariat (Europe/Zurich).
    pub day: Day,
}

/// A date of which the month or the day may be unknown, as with old organizations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    /// Year, 1 to 9999.
    pub year: i16,
    /// Month, 1 to 12, where known.
    pub month: Option<i8>,
    /// Day of the month, where known; never without a month.
    pub day: Option<i8>,
}

/// Why some figures are not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error, Serialize, Deserialize)]
pub enum NotADate {
    /// Not digits in the order that was asked for.
    #[error("not a date")]
    Unreadable,
    /// The digits are fine, but that month has no such day, or the year no such month.
    #[error("no such day in the calendar")]
    NoSuchDay,
}

impl PartialDate {
    /// A date known to the day.
    pub fn full(day: Day) -> Self {
        Self { year: day.year(), month: Some(day.month()), day: Some(day.day()) }
    }

    /// From what was typed into three boxes; month and day may be blank.
    pub fn parse(year: &str, month: &str, day: &str) -> Result<Self, NotADate> {
        let number = |s: &str| -> Result<Option<i16>, NotADate> {
            let s = s.trim();
            if s.is_empty() {
                return Ok(None);
            }
            if s.len() > 4 || !s.bytes().all(|b| b.is_ascii_digit()) {
                return Err(NotADate::Unreadable);
            }
            s.parse().map(Some).map_err(|_| NotADate::Unreadable)
        };
        let small = |n: i16| i8::try_from(n).map_err(|_| NotADate::NoSuchDay);
        let Some(year) = number(year)? else { return Err(NotADate::Unreadable) };
        let month = number(month)?.map(small).transpose()?;
        let day = number(day)?.map(small).transpose()?;
        if month.is_none() && day.is_some() {
            return Err(NotADate::Unreadable);
        }
        let date = Self { year, month, day };
        if year < 1 || Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).is_err() {
            return Err(NotADate::NoSuchDay);
        }
        Ok(date)
    }

    /// The earliest day that this date can mean.
    pub fn earliest(self) -> Day {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or(Date::MIN)
    }

    /// The latest day that this date can mean: age is counted from it, so that nobody is
    /// held to be older than they have shown.
    pub fn latest(self) -> Day {
        match (self.month, self.day) {
            (Some(_), Some(_)) => self.earliest(),
            (Some(_), None) => self.earliest().last_of_month(),
            (None, _) => self.earliest().last_of_year(),
        }
    }

    /// `self` as three boxes of a form.
    pub fn boxes(self) -> [String; 3] {
        let two = |n: Option<i8>| n.map(|n| n.to_string()).unwrap_or_default();
        [self.year.to_string(), two(self.month), two(self.day)]
    }
}

/// `day` + `years`, clamped to the end of the month: 29 February 2020 + 3 years is
/// 28 February 2023. "In existence for N years" means this day has come.
pub fn plus_years(day: Day, years: u16) -> Day {
    day.checked_add(i64::from(years).years()).unwrap_or(Date::MAX)
}

/// `day` + `months`, clamped to the end of the month.
pub fn plus_months(day: Day, months: u16) -> Day {
    day.checked_add(i64::from(months).months()).unwrap_or(Date::MAX)
}

impl fmt::Display for PartialDate {
    /// ISO 8601 with what is known: `1998`, `1998-05`, `1998-05-11`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(m) = self.month {
            write!(f, "-{m:02}")?;
        }
        if let Some(d) = self.day {
            write!(f, "-{d:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;
    fn from_str(s: &str) -> Result<Self, NotADate> {
        let mut parts = s.trim().splitn(3, '-');
        let mut next = || parts.next().unwrap_or("");
        Self::parse(next(), next(), next())
    }
}

impl Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let s = String::deserialize(d)?;
        s.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_year_alone_counts_from_its_last_day() {
        let d: PartialDate = "1998".parse().unwrap();
        assert_eq!(d.latest(), date(1998, 12, 31));
        assert_eq!("1998-02".parse::<PartialDate>().unwrap().latest(), date(1998, 2, 28));
    }

    #[test]
    fn the_31st_of_february_is_no_day() {
        assert_eq!(PartialDate::parse("2020", "2", "31"), Err(NotADate::NoSuchDay));
        assert_eq!(PartialDate::parse("2020", "", "31"), Err(NotADate::Unreadable));
        assert_eq!(PartialDate::parse("20x0", "", ""), Err(NotADate::Unreadable));
        assert_eq!(PartialDate::parse("2020", "13", ""), Err(NotADate::NoSuchDay));
    }

    #[test]
    fn years_are_clamped_to_the_month() {
        assert_eq!(plus_years(date(2020, 2, 29), 3), date(2023, 2, 28));
        assert_eq!(plus_years(date(2020, 2, 29), 4), date(2024, 2, 29));
    }
}
