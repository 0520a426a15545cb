//! Answers of one control, and dates of three.

use super::Reader;
use crate::{
    dossier::{Country, FaultKind, FieldKind, FieldSpec, Typed, Value, country},
    kernel::{Day, PartialDate, is_plain_address, plain::misleads, time::NotADate},
};
use rust_decimal::Decimal;
use url::Url;

/// Most digits of an amount: what a decimal of the database and a spreadsheet keep exactly.
const MOST_DIGITS: usize = 15;

/// Reads what stands in one control, with the blanks around it gone.
pub(super) fn read(kind: FieldKind, words: &str, today: Day) -> Result<Value, FaultKind> {
    match kind {
        FieldKind::Line { max } => text(words, max, false),
        FieldKind::Words { max } => text(words, max, true),
        FieldKind::Choice(options) => {
            options.iter().find(|o| **o == words).map(|o| Value::Option(o)).ok_or(FaultKind::UnknownOption)
        }
        FieldKind::YesNo => match words {
            "yes" => Ok(Value::Yes(true)),
            "no" => Ok(Value::Yes(false)),
            _ => Err(FaultKind::UnknownOption),
        },
        FieldKind::Tick => match words {
            "on" | "yes" | "true" | "1" => Ok(Value::Yes(true)),
            _ => Err(FaultKind::MustBeTicked),
        },
        FieldKind::Country => Country::parse(words).map(Value::Country).ok_or(FaultKind::NotACountry),
        FieldKind::Currency => country::currency(words).map(Value::Currency).ok_or(FaultKind::NotACurrency),
        FieldKind::Money { negative } => money(words, negative).map(Value::Money),
        FieldKind::Whole { min, max } => whole(words, min, max),
        FieldKind::Year => year(words, today),
        FieldKind::Email => email(words),
        FieldKind::Url => url(words),
        FieldKind::Phone => phone(words),
        // Answers of several controls are read where their parts are known.
        FieldKind::PartialDate
        | FieldKind::Date
        | FieldKind::Choices(_)
        | FieldKind::Amounts(_)
        | FieldKind::Table(_) => Err(FaultKind::UnknownOption),
    }
}

fn text(words: &str, max: u16, lines: bool) -> Result<Value, FaultKind> {
    let allowed = |c: char| lines && matches!(c, '\n' | '\r' | '\t');
    if words.chars().any(|c| (c.is_control() && !allowed(c)) || misleads(c, lines)) {
        return Err(FaultKind::ControlCharacters);
    }
    // Browsers send a line break as two characters; people count one.
    let words = words.replace("\r\n", "\n");
    let is = words.chars().count();
    if is > usize::from(max) {
        return Err(FaultKind::TooLong { max, is: u32::try_from(is).unwrap_or(u32::MAX) });
    }
    Ok(Value::Text(words))
}

/// Reads an amount as people write it in the three languages: digits in groups of three set
/// apart by blanks, apostrophes, points or commas, and a point or comma before the decimals.
/// Where three digits follow the only mark, `1.234` and `1,234` alike are one thousand two
/// hundred and thirty-four, unless what stands before can be no group: `0.500`, `1234.567`.
pub(super) fn money(words: &str, negative: bool) -> Result<Decimal, FaultKind> {
    let words = words.replace('\u{2212}', "-");
    let (below_zero, figure) = match words.trim().strip_prefix('-') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, words.trim()),
    };
    let plain = plain_figure(figure).ok_or(FaultKind::NotANumber)?;
    if plain.bytes().filter(u8::is_ascii_digit).count() > MOST_DIGITS {
        return Err(FaultKind::TooManyDigits { max: 15 });
    }
    let amount: Decimal = plain.parse().map_err(|_| FaultKind::NotANumber)?;
    match (below_zero && !amount.is_zero(), negative) {
        (true, false) => Err(FaultKind::Negative),
        (true, true) => Ok(-amount),
        (false, _) => Ok(amount),
    }
}

/// `1 234 567,80` → `1234567.80`; `None` where the groups are none.
fn plain_figure(figure: &str) -> Option<String> {
    let compact: String =
        figure.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '\u{2019}')).collect();
    if !compact.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        return None;
    }
    let last = compact.rfind(['.', ',']);
    let (whole, decimals) = match last {
        None => (compact.as_str(), ""),
        Some(at) => {
            let mark = compact.as_bytes().get(at).copied();
            let (before, after) = (compact.get(..at)?, compact.get(at + 1..)?);
            let groups_before = before.contains(['.', ',']);
            let other_mark_before = before.bytes().any(|b| matches!(b, b'.' | b',') && Some(b) != mark);
            let no_group = !groups_before && (before.len() > 3 || before.starts_with('0'));
            if other_mark_before || no_group || (!groups_before && after.len() != 3) {
                (before, after)
            } else {
                (compact.as_str(), "")
            }
        }
    };
    let mut groups = whole.split(['.', ',']);
    let first = groups.next()?;
    let mut digits = String::from(first);
    let grouped = whole.contains(['.', ',']);
    if first.is_empty() || (grouped && first.len() > 3) {
        return None;
    }
    for group in groups {
        if group.len() != 3 {
            return None;
        }
        digits.push_str(group);
    }
    if last.is_some() && whole.len() < compact.len() && decimals.is_empty() {
        return None;
    }
    if !decimals.is_empty() {
        digits.push('.');
        digits.push_str(decimals);
    }
    Some(digits)
}

fn whole(words: &str, min: u64, max: u64) -> Result<Value, FaultKind> {
    let amount = money(words, true).map_err(|why| match why {
        FaultKind::TooManyDigits { .. } => FaultKind::OutOfRange { min, max },
        _ => FaultKind::NotACount,
    })?;
    if !amount.fract().is_zero() {
        return Err(FaultKind::NotWhole);
    }
    let n = u64::try_from(amount).map_err(|_| FaultKind::OutOfRange { min, max })?;
    if (min..=max).contains(&n) { Ok(Value::Whole(n)) } else { Err(FaultKind::OutOfRange { min, max }) }
}

fn year(words: &str, today: Day) -> Result<Value, FaultKind> {
    if words.len() != 4 || !words.bytes().all(|b| b.is_ascii_digit()) {
        return Err(FaultKind::NotAYear);
    }
    match words.parse::<i16>() {
        Ok(year) if year > today.year() => Err(FaultKind::InTheFuture),
        Ok(year) if year >= 1000 => Ok(Value::Year(year)),
        _ => Err(FaultKind::NotAYear),
    }
}

fn email(words: &str) -> Result<Value, FaultKind> {
    if is_plain_address(words) { Ok(Value::Text(words.to_owned())) } else { Err(FaultKind::NotAnEmail) }
}

fn url(words: &str) -> Result<Value, FaultKind> {
    if words.contains(char::is_whitespace) || words.chars().count() > 2_000 {
        return Err(FaultKind::NotAUrl);
    }
    let full = if words.contains("://") { words.to_owned() } else { format!("https://{words}") };
    let url = Url::parse(&full).map_err(|_| FaultKind::NotAUrl)?;
    let host = url.host_str().is_some_and(|h| h.trim_matches('.').contains('.'));
    let web = matches!(url.scheme(), "http" | "https");
    let bare = url.username().is_empty() && url.password().is_none();
    if web && host && bare { Ok(Value::Text(url.into())) } else { Err(FaultKind::NotAUrl) }
}

/// `+` and 7 to 15 digits (ITU E.164), set apart as people like.
fn phone(words: &str) -> Result<Value, FaultKind> {
    let digits = words.bytes().filter(u8::is_ascii_digit).count();
    let shape = words.strip_prefix('+').or_else(|| words.strip_prefix("00")).is_some_and(|rest| {
        rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '-' | '.' | '(' | ')' | '/'))
    });
    if shape && (7..=17).contains(&digits) { Ok(Value::Text(words.to_owned())) } else { Err(FaultKind::NotAPhone) }
}

impl Reader<'_> {
    /// A date of three boxes. Whatever is wrong is said at the first box, which is where the
    /// summary's link leads.
    pub(super) fn date(&mut self, key: &str, spec: &FieldSpec, typed: &Typed) -> Option<Value> {
        let part = |name: &str| typed.get(&format!("{key}.{name}")).trim();
        let (year, month, day) = (part("year"), part("month"), part("day"));
        let at = |part: &str| format!("{key}.{part}");
        if year.is_empty() && month.is_empty() && day.is_empty() {
            if spec.required {
                self.fault(at("year"), FaultKind::Required);
            }
            return None;
        }
        let date = match PartialDate::parse(year, month, day) {
            Ok(date) if date.year < 1000 => Err(FaultKind::NotADate),
            Ok(date) => Ok(date),
            Err(NotADate::Unreadable) => Err(FaultKind::NotADate),
            Err(NotADate::NoSuchDay) => Err(FaultKind::NoSuchDay),
        };
        match date {
            Err(why) => self.fault(at("year"), why),
            Ok(date) if date.earliest() > self.today => self.fault(at("year"), FaultKind::InTheFuture),
            Ok(date) if spec.kind == FieldKind::Date && date.day.is_none() => {
                self.fault(at("year"), FaultKind::DayNeeded);
            }
            Ok(date) => return Some(Value::Date(date)),
        }
        None
    }
}
