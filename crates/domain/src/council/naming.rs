//! How items, papers and resolutions are named.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// An agenda item's number, such as `5` or `5 (b)`: digits, with a letter in brackets at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AgendaItem {
    number: u16,
    letter: Option<char>,
}

/// Not an agenda item's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not of the form 5 or 5 (b)")]
pub struct NotAnAgendaItem;

impl fmt::Display for AgendaItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.letter {
            Some(letter) => write!(f, "{} ({letter})", self.number),
            None => write!(f, "{}", self.number),
        }
    }
}

impl FromStr for AgendaItem {
    type Err = NotAnAgendaItem;
    fn from_str(s: &str) -> Result<Self, NotAnAgendaItem> {
        let (number, letter) = match s.trim().split_once('(') {
            None => (s.trim(), None),
            Some((number, rest)) => {
                let inner = rest.trim().strip_suffix(')').ok_or(NotAnAgendaItem)?.trim();
                let mut letters = inner.chars();
                match (letters.next(), letters.next()) {
                    (Some(c), None) if c.is_ascii_alphabetic() => (number.trim(), Some(c.to_ascii_lowercase())),
                    _ => return Err(NotAnAgendaItem),
                }
            }
        };
        if !(1..=3).contains(&number.len()) || !number.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NotAnAgendaItem);
        }
        match number.parse() {
            Ok(number) if number > 0 => Ok(Self { number, letter }),
            _ => Err(NotAnAgendaItem),
        }
    }
}

impl Serialize for AgendaItem {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for AgendaItem {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The running number of a resolution, such as 1289.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ResolutionNumber(pub u32);

impl fmt::Display for ResolutionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The symbol of a paper, such as `C/116/12` or `C/107/L/8`: capitals, digits, `/` and `.`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Symbol(String);

/// Not the symbol of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not of the form C/116/12")]
pub struct NotASymbol;

impl Symbol {
    /// The symbol.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number of the session that it names: 116 of `C/116/12`. None of a symbol of another scheme, such as
    /// `MC/2094` or `C/S3/2`.
    pub fn session(&self) -> Option<u16> {
        let mut parts = self.0.split('/');
        let (body, number) = (parts.next()?, parts.next()?);
        // Behind it stands the number of the paper.
        parts.next()?;
        number.parse().ok().filter(|_| body == "C")
    }

    /// The name of an issue, such as `C/116/12 Add.1`; that of the original is the symbol.
    pub fn with(&self, revision: Revision) -> String {
        format!("{self} {revision}").trim_end().to_owned()
    }

    /// Whether it is that of a draft, such as `C/107/L/8`: L stands for a limited distribution.
    pub fn is_draft(&self) -> bool {
        self.0.split('/').any(|part| part == "L")
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Symbol {
    type Err = NotASymbol;
    fn from_str(s: &str) -> Result<Self, NotASymbol> {
        let s = s.trim().to_ascii_uppercase();
        let parts_fit = s.split('/').all(|p| !p.is_empty());
        let letters_fit = s.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || matches!(b, b'/' | b'.'));
        if (3..=40).contains(&s.len()) && s.contains('/') && parts_fit && letters_fit {
            Ok(Self(s))
        } else {
            Err(NotASymbol)
        }
    }
}

impl<'de> Deserialize<'de> for Symbol {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Which revision of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Revision {
    /// As first issued.
    Original,
    /// Replaces it: `Rev.1`.
    Rev(u16),
    /// Corrects it: `Corr.1`.
    Corr(u16),
    /// Adds to it: `Add.1`.
    Add(u16),
}

impl Revision {
    /// Whether it is the document from end to end, and not a sheet to be read beside it.
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Original | Self::Rev(_))
    }
}

impl fmt::Display for Revision {
    /// As it is put behind a symbol; nothing for the original.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Original => Ok(()),
            Self::Rev(n) => write!(f, "Rev.{n}"),
            Self::Corr(n) => write!(f, "Corr.{n}"),
            Self::Add(n) => write!(f, "Add.{n}"),
        }
    }
}

/// The letter of the `n`th item, from 0: a … z, then aa, ab …
pub fn letter(n: u16) -> String {
    let (mut n, mut letters) = (u32::from(n) + 1, Vec::new());
    while n > 0 {
        n -= 1;
        letters.push(char::from(b'a' + u8::try_from(n % 26).unwrap_or_default()));
        n /= 26;
    }
    letters.iter().rev().collect()
}
