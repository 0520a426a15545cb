//! A list of days off as people have it: one a line, the day first, in the ways in which Geneva
//! writes one; what follows is its name.

use domain::kernel::Day;

/// What was understood of a list.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Listed {
    /// Days with their names, in the order of the list.
    pub(super) days: Vec<(Day, String)>,
    /// Lines that say no day, with their number from 1.
    pub(super) unread: Vec<(usize, String)>,
}

/// What separates a day from its name.
const BETWEEN: [char; 7] = [' ', '\t', '\u{a0}', ';', ',', ':', '–'];

/// Reads a list. Empty lines and those that begin with `#` say nothing.
pub(super) fn read(list: &str) -> Listed {
    let mut listed = Listed::default();
    for (at, line) in list.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (first, name) = line.split_once(BETWEEN).unwrap_or((line, ""));
        match day(first) {
            Some(day) => listed.days.push((day, name.trim_matches(BETWEEN).to_owned())),
            None => listed.unread.push((at + 1, line.to_owned())),
        }
    }
    listed
}

/// `2027-12-25`, `25.12.2027`, `25/12/2027`.
pub(super) fn day(text: &str) -> Option<Day> {
    let ((Some([year, month, day]), _) | (None, Some([day, month, year]))) =
        (numbers(text, '-'), numbers(text, '.').or_else(|| numbers(text, '/')))
    else {
        return None;
    };
    Day::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// Three numbers of digits alone: a parser of dates would take times and signs as well.
fn numbers(text: &str, sign: char) -> Option<[i16; 3]> {
    let parts = text.split(sign).map(|p| p.bytes().all(|b| b.is_ascii_digit()).then(|| p.parse().ok()).flatten());
    parts.collect::<Option<Vec<i16>>>()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_read_in_the_ways_people_write_them() {
        let listed = read("2027-01-01 New Year\n# Geneva\n\n25.12.2027\tNoël\r\n 9/9/2027; Jeûne genevois ");
        assert_eq!(listed.unread, []);
        let expected = [(2027, 1, 1, "New Year"), (2027, 12, 25, "Noël"), (2027, 9, 9, "Jeûne genevois")];
        assert_eq!(listed.days, expected.map(|(y, m, d, name)| (date(y, m, d), name.to_owned())));
    }

    #[test]
    fn what_is_no_day_is_named_with_its_line() {
        let listed = read("2027-02-30\n1 January 2027\n2027-1-4T08:00\n+1.2.2027\n32.1.2027\n\n1.1.27");
        let lines: Vec<usize> = listed.unread.iter().map(|(at, _)| *at).collect();
        assert_eq!(lines, [1, 2, 3, 4, 5]);
        assert_eq!(listed.days, [(date(27, 1, 1), String::new())], "a year of two digits is another year");
    }
}
