//! The reference by which people name an application: short, unambiguous, with a check letter.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// `OBS-2026-0411-T`: year of receipt, running number in that year, check letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference {
    year: u16,
    number: u32,
}

/// Check letters: none that can be taken for a digit or for another letter when read aloud.
const LETTERS: &[u8; 19] = b"ABCDEFGHJKLMNPRTWXY";

impl Reference {
    /// The `number`th application received in `year`.
    pub const fn new(year: u16, number: u32) -> Self {
        Self { year, number }
    }

    /// Year of receipt.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Running number in the year, from 1.
    pub const fn number(self) -> u32 {
        self.number
    }

    /// Weighted sum of the digits modulo 19, a prime: every wrong digit and every swap of two
    /// neighbours changes the letter.
    fn check(self) -> char {
        let mut rest = u64::from(self.year) * 100_000_000 + u64::from(self.number);
        let (mut sum, mut weight) = (0_u64, 1_u64);
        while rest > 0 {
            sum += rest % 10 * weight;
            rest /= 10;
            weight = weight * 2 % 19;
        }
        let at = usize::try_from(sum % 19).unwrap_or_default();
        char::from(LETTERS[at])
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OBS-{:04}-{:04}-{}", self.year, self.number, self.check())
    }
}

/// Why some words are not a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAReference {
    /// Another shape.
    #[error("not of the form OBS-2026-0411-T")]
    Shape,
    /// The check letter does not fit: a digit is wrong.
    #[error("the check letter does not fit")]
    Check,
}

impl FromStr for Reference {
    type Err = NotAReference;
    fn from_str(s: &str) -> Result<Self, NotAReference> {
        let upper = s.trim().to_ascii_uppercase();
        let mut parts = upper.split('-');
        let (Some("OBS"), Some(year), Some(number), Some(check), None) =
            (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotAReference::Shape);
        };
        let digits = |s: &str, min, max| (min..=max).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4, 4) || !digits(number, 4, 8) {
            return Err(NotAReference::Shape);
        }
        let reference = Self {
            year: year.parse().map_err(|_| NotAReference::Shape)?,
            number: number.parse().map_err(|_| NotAReference::Shape)?,
        };
        let mut letters = check.chars();
        match (letters.next(), letters.next()) {
            (Some(c), None) if c == reference.check() => Ok(reference),
            (Some(_), None) => Err(NotAReference::Check),
            _ => Err(NotAReference::Shape),
        }
    }
}

impl Serialize for Reference {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_wrong_digit_or_a_swap_is_noticed(year in 2000_u16..2100, number in 1_u32..9999, at in 0_usize..4, other in 0_u8..10) {
            let right = Reference::new(year, number).to_string();
            prop_assert_eq!(right.parse(), Ok(Reference::new(year, number)));
            let mut wrong = right.clone().into_bytes();
            wrong[9 + at] = b'0' + other;
            let wrong = String::from_utf8(wrong).unwrap();
            prop_assert!(wrong == right || wrong.parse::<Reference>() == Err(NotAReference::Check));
            let mut swapped = right.clone().into_bytes();
            swapped.swap(9 + at.min(2), 10 + at.min(2));
            let swapped = String::from_utf8(swapped).unwrap();
            prop_assert!(swapped == right || swapped.parse::<Reference>() == Err(NotAReference::Check));
        }
    }
}
