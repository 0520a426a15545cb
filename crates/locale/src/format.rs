//! Days, points in time, numbers, money, sizes, lists and deadlines as each language writes them.
//!
//! Texts come from `dates.ftl`; what is here is only which digits and separators go into them.
//! The marks of Fluent are taken out: everything runs from left to right.

use crate::{L10n, plain};
use domain::kernel::{Calendar, Day, Instant, Language, PartialDate};
use rust_decimal::Decimal;
use std::borrow::Borrow;

/// Holds the parts of a French time of day together.
const NO_BREAK: char = '\u{a0}';
/// Groups the thousands of French numbers.
const NARROW_NO_BREAK: char = '\u{202f}';

impl L10n {
    /// "4 December 2026".
    pub fn date(&self, day: impl Borrow<Day>) -> String {
        let day = day.borrow();
        plain(&self.date_full(day.day(), self.month_name(day.month()), year(day.year())))
    }

    /// "4 December", with the year where it is another than today's.
    pub fn brief_day(&self, today: impl Borrow<Day>, day: impl Borrow<Day>) -> String {
        let (today, day) = (today.borrow(), day.borrow());
        if today.year() != day.year() {
            return self.date(day);
        }
        plain(&self.date_brief(day.day(), self.month_name(day.month())))
    }

    /// "Friday, 4 December": where the year is plain from the context.
    pub fn day(&self, day: impl Borrow<Day>) -> String {
        let day = day.borrow();
        plain(&self.date_weekday(self.weekday_name(*day), day.day(), self.month_name(day.month())))
    }

    /// "Friday, 4 December 2026".
    pub fn long_day(&self, day: impl Borrow<Day>) -> String {
        let day = day.borrow();
        let (weekday, month) = (self.weekday_name(*day), self.month_name(day.month()));
        plain(&self.date_weekday_year(weekday, day.day(), month, year(day.year())))
    }

    /// "Friday, 4 December 2026, end of the day in Geneva": the last day of a deadline.
    pub fn end_of_day(&self, day: impl Borrow<Day>) -> String {
        plain(&self.deadline_end_of(self.long_day(day)))
    }

    /// "1998", "May 1998" or "11 May 1998", as far as it is known.
    pub fn partial_date(&self, date: impl Borrow<PartialDate>) -> String {
        let date = date.borrow();
        match (date.month, date.day) {
            (Some(month), Some(day)) => plain(&self.date_full(day, self.month_name(month), year(date.year))),
            (Some(month), None) => plain(&self.date_month(self.month_name(month), year(date.year))),
            (None, _) => year(date.year),
        }
    }

    /// "May 1998".
    pub fn month_and_year(&self, day: impl Borrow<Day>) -> String {
        let day = day.borrow();
        plain(&self.date_month(self.month_name(day.month()), year(day.year())))
    }

    /// "4 December 2026, 23:59", in a column whose head names the zone.
    pub fn instant(&self, at: impl Borrow<Instant>) -> String {
        let zoned = at.borrow().timestamp().to_zoned_datetime(Calendar::zone());
        plain(&self.date_moment(self.date(zoned.date()), self.time_of_day(zoned.time())))
    }

    /// "4 December 2026, 23:59 (Geneva time, UTC+1)".
    pub fn instant_with_zone(&self, at: impl Borrow<Instant>) -> String {
        let at = at.borrow();
        let zoned = at.timestamp().to_zoned_datetime(Calendar::zone());
        let seconds = zoned.offset().seconds();
        let sign = if seconds < 0 { '\u{2212}' } else { '+' };
        let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() / 60 % 60);
        let offset = if minutes == 0 { format!("UTC{sign}{hours}") } else { format!("UTC{sign}{hours}:{minutes:02}") };
        plain(&self.date_instant(self.date(zoned.date()), self.time_of_day(zoned.time()), offset))
    }

    /// "09:05", "9 h 05", "09:05".
    fn time_of_day(&self, time: jiff::civil::Time) -> String {
        let (hour, minute) = (time.hour(), time.minute());
        match self.language() {
            Language::En | Language::Es => format!("{hour:02}:{minute:02}"),
            Language::Fr => format!("{hour}{NO_BREAK}h{NO_BREAK}{minute:02}"),
        }
    }

    /// "in 6 working days (Friday, 4 December)", with the year where it is another than today's.
    /// Where the calendar lacks a year only the day is said.
    pub fn deadline(&self, today: impl Borrow<Day>, due: impl Borrow<Day>, calendar: &Calendar) -> String {
        let (today, due) = (*today.borrow(), *due.borrow());
        let day = if today.year() == due.year() { self.day(due) } else { self.long_day(due) };
        let between = calendar.working_days_between(today, due).unwrap_or(0);
        plain(&if today == due {
            self.deadline_today(day)
        } else if between > 0 {
            self.deadline_in(between, self.number(between), day)
        } else if between < 0 {
            self.deadline_ago(-between, self.number(-between), day)
        } else if due > today {
            self.deadline_on(day)
        } else {
            self.deadline_past(day)
        })
    }

    /// "1,234,567", "1 234 567", "1.234.567".
    pub fn number(&self, n: impl TryInto<i128>) -> String {
        let whole = n.try_into().ok().and_then(|n| Decimal::try_from_i128_with_scale(n, 0).ok());
        whole.map_or_else(|| self.common_unknown(), |n| self.decimal(n))
    }

    /// As many digits after the point as `n` has: what was typed is not rounded.
    pub fn decimal(&self, n: impl Borrow<Decimal>) -> String {
        let text = n.borrow().abs().to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let (group, point) = match self.language() {
            Language::En => (',', '.'),
            Language::Fr => (NARROW_NO_BREAK, ','),
            Language::Es => ('.', ','),
        };
        let mut out =
            String::from(if n.borrow().is_sign_negative() && !n.borrow().is_zero() { "\u{2212}" } else { "" });
        for (i, digit) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i).is_multiple_of(3) {
                out.push(group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(point);
            out.push_str(fraction);
        }
        out
    }

    /// "CHF 1,234.50", "1 234,50 CHF", "1.234,50 CHF".
    pub fn money(&self, amount: impl Borrow<Decimal>, currency: &str) -> String {
        plain(&self.number_money(currency, self.decimal(amount)))
    }

    /// A share (1 = all) as "52%" or "52.3%".
    pub fn percent(&self, share: impl Borrow<Decimal>) -> String {
        let hundredfold = (share.borrow().saturating_mul(Decimal::ONE_HUNDRED)).round_dp(1).normalize();
        plain(&self.number_percent(self.decimal(hundredfold)))
    }

    /// "640 bytes", "12 KB", "1.4 MB": thousands are powers of 1000.
    pub fn file_size(&self, bytes: impl Borrow<u64>) -> String {
        let bytes = *bytes.borrow();
        let scaled = |unit: u64| {
            let tenths = i128::from(bytes) * 10 / i128::from(unit);
            // A tenth matters below ten only.
            let n = if tenths < 100 { Decimal::from_i128_with_scale(tenths, 1) } else { Decimal::from(bytes / unit) };
            self.decimal(n.normalize())
        };
        plain(&match bytes {
            0..1_000 => self.size_bytes(self.number(bytes)),
            1_000..1_000_000 => self.size_kilobytes(scaled(1_000)),
            1_000_000..1_000_000_000 => self.size_megabytes(scaled(1_000_000)),
            _ => self.size_gigabytes(scaled(1_000_000_000)),
        })
    }

    /// The number of a session of the Council: "118th", "118e", "118.ª".
    pub fn ordinal(&self, number: impl Borrow<u32>) -> String {
        plain(&self.ordinal_session(*number.borrow()))
    }

    /// "6 working days".
    pub fn working_days(&self, n: impl Borrow<u32>) -> String {
        plain(&self.count_working_days(*n.borrow(), self.number(*n.borrow())))
    }

    /// "6 days".
    pub fn days(&self, n: impl Borrow<u32>) -> String {
        plain(&self.count_days(*n.borrow(), self.number(*n.borrow())))
    }

    /// "6 months".
    pub fn months(&self, n: impl Borrow<u32>) -> String {
        plain(&self.count_months(*n.borrow(), self.number(*n.borrow())))
    }

    /// "6 years".
    pub fn years(&self, n: impl Borrow<u32>) -> String {
        plain(&self.count_years(*n.borrow(), self.number(*n.borrow())))
    }

    /// "a, b and c".
    pub fn list_and<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.list(items, |first, last| {
            // «e» before the sound i, but not before the diphthong of «hielo».
            let folded = folded(last);
            let i = (folded.starts_with('i') || folded.starts_with("hi")) && !folded.starts_with("hie");
            self.list_and_text(i, first, last)
        })
    }

    /// "a, b or c".
    pub fn list_or<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.list(items, |first, last| {
            let folded = folded(last);
            self.list_or_text(folded.starts_with('o') || folded.starts_with("ho"), first, last)
        })
    }

    /// "a; b; c", where the items hold commas or "and" of their own.
    pub fn list_long<S: AsRef<str>>(&self, items: &[S]) -> String {
        let Some((first, rest)) = items.split_first() else { return String::new() };
        plain(&rest.iter().fold(first.as_ref().to_owned(), |done, item| self.list_semicolon(done, item)))
    }

    fn list<S: AsRef<str>>(&self, items: &[S], join: impl Fn(&str, &str) -> String) -> String {
        let Some((last, rest)) = items.split_last() else { return String::new() };
        let first = rest.iter().fold(String::new(), |done, item| {
            if done.is_empty() { item.as_ref().to_owned() } else { self.list_comma(done, item) }
        });
        plain(&if first.is_empty() { last.as_ref().to_owned() } else { join(&first, last.as_ref()) })
    }

    /// The month in words, 1 being January.
    pub fn month_name(&self, month: i8) -> String {
        match month {
            1 => self.month_1(),
            2 => self.month_2(),
            3 => self.month_3(),
            4 => self.month_4(),
            5 => self.month_5(),
            6 => self.month_6(),
            7 => self.month_7(),
            8 => self.month_8(),
            9 => self.month_9(),
            10 => self.month_10(),
            11 => self.month_11(),
            _ => self.month_12(),
        }
    }

    fn weekday_name(&self, day: Day) -> String {
        match day.weekday().to_monday_one_offset() {
            1 => self.weekday_1(),
            2 => self.weekday_2(),
            3 => self.weekday_3(),
            4 => self.weekday_4(),
            5 => self.weekday_5(),
            6 => self.weekday_6(),
            _ => self.weekday_7(),
        }
    }
}

fn year(y: i16) -> String {
    y.to_string()
}

/// Lower case without accents: for comparing and sorting, never for showing.
pub fn folded(text: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::of;
    use jiff::civil::date;

    fn all(say: impl Fn(&L10n) -> String, expected: [&str; 3]) {
        assert_eq!(Language::ALL.map(|l| say(of(l))), expected);
    }

    #[test]
    fn days_are_written_as_each_language_writes_them() {
        let d = date(2026, 12, 1);
        all(|l| l.date(d), ["1 December 2026", "1er décembre 2026", "1 de diciembre de 2026"]);
        all(|l| l.day(d), ["Tuesday, 1 December", "mardi 1er décembre", "martes 1 de diciembre"]);
        let ends = [
            "Tuesday, 1 December 2026, end of the day in Geneva",
            "mardi 1er décembre 2026, fin de journée à Genève",
            "martes 1 de diciembre de 2026, al final del día en Ginebra",
        ];
        all(|l| l.end_of_day(d), ends);
        let partial: PartialDate = "1998-05".parse().unwrap();
        all(|l| l.partial_date(partial), ["May 1998", "mai 1998", "mayo de 1998"]);
        let year: PartialDate = "1951".parse().unwrap();
        all(|l| l.partial_date(year), ["1951", "1951", "1951"]);
    }

    #[test]
    fn instants_say_the_zone_of_the_secretariat() {
        let at = Calendar::end_of(date(2026, 7, 1));
        let expected = [
            "1 July 2026, 23:59 (Geneva time, UTC+2)",
            "1er juillet 2026 à 23\u{a0}h\u{a0}59 (heure de Genève, UTC+2)",
            "1 de julio de 2026, 23:59 (hora de Ginebra, UTC+2)",
        ];
        all(|l| l.instant_with_zone(at), expected);
        let morning = Calendar::end_of(date(2026, 7, 1)).plus_seconds(9 * 3_600 + 6 * 60);
        all(
            |l| l.instant(morning),
            ["2 July 2026, 09:05", "2 juillet 2026 à 9\u{a0}h\u{a0}05", "2 de julio de 2026, 09:05"],
        );
    }

    #[test]
    fn deadlines_count_working_days() {
        let calendar = Calendar::geneva(2026, 2026);
        let say = |from, to| move |l: &L10n| l.deadline(from, to, &Calendar::geneva(2026, 2026));
        let monday = date(2026, 11, 23);
        all(
            say(monday, date(2026, 12, 1)),
            [
                "in 6 working days (Tuesday, 1 December)",
                "dans 6 jours ouvrables (mardi 1er décembre)",
                "dentro de 6 días hábiles (martes 1 de diciembre)",
            ],
        );
        let l = of(Language::En);
        assert_eq!(l.deadline(monday, monday, &calendar), "today (Monday, 23 November)");
        assert_eq!(l.deadline(monday, date(2026, 11, 24), &calendar), "in 1 working day (Tuesday, 24 November)");
        assert_eq!(l.deadline(monday, date(2026, 11, 20), &calendar), "1 working day ago (Friday, 20 November)");
        assert_eq!(l.deadline(date(2026, 11, 27), date(2026, 11, 28), &calendar), "on Saturday, 28 November");
        // No calendar for 2027: the day alone, with its year.
        assert_eq!(l.deadline(monday, date(2027, 1, 4), &calendar), "on Monday, 4 January 2027");
    }

    #[test]
    fn numbers_are_grouped_and_never_rounded() {
        all(|l| l.number(1_234_567), ["1,234,567", "1\u{202f}234\u{202f}567", "1.234.567"]);
        let amount: Decimal = "-1234.50".parse().unwrap();
        all(|l| l.money(amount, "CHF"), ["CHF\u{a0}−1,234.50", "−1\u{202f}234,50\u{a0}CHF", "−1.234,50\u{a0}CHF"]);
        let share: Decimal = "0.525".parse().unwrap();
        all(|l| l.percent(share), ["52.5%", "52,5\u{a0}%", "52,5\u{a0}%"]);
        assert_eq!(of(Language::En).percent(Decimal::ONE), "100%");
        assert_eq!(of(Language::En).number(0), "0");
        assert_eq!(of(Language::En).number(u64::MAX), "18,446,744,073,709,551,615");
        assert_eq!(of(Language::En).number(i128::MAX), "Not known");
    }

    #[test]
    fn sizes_are_short() {
        all(|l| l.file_size(1_449_000), ["1.4\u{a0}MB", "1,4\u{a0}Mo", "1,4\u{a0}MB"]);
        assert_eq!(of(Language::En).file_size(20_000_000), "20\u{a0}MB");
        assert_eq!(of(Language::En).file_size(0), "0\u{a0}bytes");
    }

    #[test]
    fn sessions_have_ordinals() {
        for (n, expected) in [
            (1, ["1st", "1re", "1.ª"]),
            (2, ["2nd", "2e", "2.ª"]),
            (103, ["103rd", "103e", "103.ª"]),
            (111, ["111th", "111e", "111.ª"]),
            (118, ["118th", "118e", "118.ª"]),
            (121, ["121st", "121e", "121.ª"]),
        ] {
            all(|l| l.ordinal(n), expected);
        }
    }

    #[test]
    fn plurals_are_right_at_zero_one_two_and_a_million() {
        let n = "\u{202f}";
        for (count, en, fr, es) in [
            (0, "0 working days", "0 jour ouvrable".to_owned(), "0 días hábiles"),
            (1, "1 working day", "1 jour ouvrable".to_owned(), "1 día hábil"),
            (2, "2 working days", "2 jours ouvrables".to_owned(), "2 días hábiles"),
            (
                1_000_000,
                "1,000,000 working days",
                format!("1{n}000{n}000 de jours ouvrables"),
                "1.000.000 de días hábiles",
            ),
        ] {
            all(|l| l.working_days(count), [en, &fr, es]);
        }
    }

    #[test]
    fn lists_end_in_and() {
        all(|l| l.list_and(&["a", "b", "c"]), ["a, b and c", "a, b et c", "a, b y c"]);
        all(|l| l.list_long(&["a, b", "c", "d"]), ["a, b; c; d", "a, b\u{a0}; c\u{a0}; d", "a, b; c; d"]);
        let es = of(Language::Es);
        assert_eq!(es.list_and(&["Francia", "Italia"]), "Francia e Italia");
        assert_eq!(es.list_and(&["agua", "hielo"]), "agua y hielo");
        assert_eq!(es.list_or(&["uno", "otro"]), "uno u otro");
        assert_eq!(es.list_and::<&str>(&[]), "");
        assert_eq!(es.list_and(&["uno"]), "uno");
    }
}
