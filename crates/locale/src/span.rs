//! From one day to another, as each language writes it: what both days have in common is said once.

use crate::{L10n, plain};
use domain::kernel::Day;
use std::borrow::Borrow;

impl L10n {
    /// "1 to 4 December 2026", "30 November to 4 December 2026", "30 December 2026 to 2 January 2027"; one
    /// day alone is a date.
    pub fn span(&self, from: impl Borrow<Day>, to: impl Borrow<Day>) -> String {
        let (from, to) = (*from.borrow(), *to.borrow());
        if from == to {
            return self.date(from);
        }
        plain(&self.date_span(self.first_day(from, to), self.date(to)))
    }

    /// "1 to 4 December", with the year where it is not today's.
    pub fn brief_span(&self, today: impl Borrow<Day>, from: impl Borrow<Day>, to: impl Borrow<Day>) -> String {
        let (today, from, to) = (*today.borrow(), *from.borrow(), *to.borrow());
        if from == to {
            return self.brief_day(today, from);
        }
        if today.year() != to.year() || from.year() != to.year() {
            return self.span(from, to);
        }
        plain(&self.date_span(self.first_day(from, to), self.brief_day(today, to)))
    }

    /// As much of the first day as the last one does not say.
    fn first_day(&self, from: Day, to: Day) -> String {
        if from.year() != to.year() {
            self.date(from)
        } else if from.month() != to.month() {
            self.brief_day(to, from)
        } else {
            self.date_day(from.day())
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{L10n, of};
    use domain::kernel::Language;
    use jiff::civil::date;

    fn all(say: impl Fn(&L10n) -> String, expected: [&str; 3]) {
        assert_eq!(Language::ALL.map(|l| say(of(l))), expected);
    }

    #[test]
    fn a_range_of_days_says_month_and_year_once() {
        all(
            |l| l.span(date(2026, 12, 1), date(2026, 12, 4)),
            ["1 to 4 December 2026", "du 1er au 4 décembre 2026", "del 1 al 4 de diciembre de 2026"],
        );
        all(
            |l| l.span(date(2026, 11, 24), date(2026, 11, 27)),
            ["24 to 27 November 2026", "du 24 au 27 novembre 2026", "del 24 al 27 de noviembre de 2026"],
        );
        all(
            |l| l.span(date(2026, 10, 1), date(2026, 11, 1)),
            [
                "1 October to 1 November 2026",
                "du 1er octobre au 1er novembre 2026",
                "del 1 de octubre al 1 de noviembre de 2026",
            ],
        );
    }

    #[test]
    fn a_range_across_years_says_both_even_in_the_same_month() {
        all(
            |l| l.span(date(2026, 12, 30), date(2027, 1, 2)),
            [
                "30 December 2026 to 2 January 2027",
                "du 30 décembre 2026 au 2 janvier 2027",
                "del 30 de diciembre de 2026 al 2 de enero de 2027",
            ],
        );
        all(
            |l| l.span(date(2025, 3, 1), date(2026, 3, 31)),
            [
                "1 March 2025 to 31 March 2026",
                "du 1er mars 2025 au 31 mars 2026",
                "del 1 de marzo de 2025 al 31 de marzo de 2026",
            ],
        );
    }

    #[test]
    fn one_day_is_no_range() {
        let day = date(2026, 12, 1);
        all(|l| l.span(day, day), ["1 December 2026", "1er décembre 2026", "1 de diciembre de 2026"]);
        all(|l| l.brief_span(day, day, day), ["1 December", "1er décembre", "1 de diciembre"]);
    }

    #[test]
    fn a_brief_range_has_no_year_where_it_is_todays() {
        let today = date(2026, 3, 2);
        all(
            |l| l.brief_span(today, date(2026, 3, 16), date(2026, 3, 20)),
            ["16 to 20 March", "du 16 au 20 mars", "del 16 al 20 de marzo"],
        );
        all(
            |l| l.brief_span(today, date(2026, 4, 30), date(2026, 5, 1)),
            ["30 April to 1 May", "du 30 avril au 1er mai", "del 30 de abril al 1 de mayo"],
        );
        all(
            |l| l.brief_span(today, date(2027, 1, 1), date(2027, 1, 4)),
            ["1 to 4 January 2027", "du 1er au 4 janvier 2027", "del 1 al 4 de enero de 2027"],
        );
        let en = of(Language::En);
        assert_eq!(en.brief_span(today, date(2026, 12, 30), date(2027, 1, 2)), "30 December 2026 to 2 January 2027");
    }
}
