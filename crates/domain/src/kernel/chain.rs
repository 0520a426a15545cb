//! The audit chain: every event's hash covers its exact bytes and the hash before it.

use super::time::Instant;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::{fmt, str::FromStr};
use uuid::Uuid;

/// A SHA-256 value, shown as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// What stands before the first event of a stream.
    pub const ZERO: Self = Self([0; 32]);

    /// SHA-256 of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The first eight hexadecimal digits, for people to compare.
    pub fn short(&self) -> String {
        self.to_string().chars().take(8).collect()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|b| write!(f, "{b:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({})", self.short())
    }
}

/// Not 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a SHA-256 in hexadecimal")]
pub struct NotADigest;

impl FromStr for Digest {
    type Err = NotADigest;
    fn from_str(s: &str) -> Result<Self, NotADigest> {
        from_hex(s).map(Self).ok_or(NotADigest)
    }
}

fn from_hex<const N: usize>(s: &str) -> Option<[u8; N]> {
    // A sign is no digit, whatever the parsing of numbers says.
    if s.len() != 2 * N || !s.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let mut out = [0; N];
    for (i, byte) in out.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&s[2 * i..2 * i + 2], 16).ok()?;
    }
    Some(out)
}

impl Serialize for Digest {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Random bytes mixed into a digest of words that may be erased later; written as 32 hexadecimal
/// digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Salt(pub [u8; 16]);

impl Salt {
    /// SHA-256 of this salt followed by `bytes`.
    pub fn digest(&self, bytes: &[u8]) -> Digest {
        let mut h = Sha256::new();
        h.update(self.0);
        h.update(bytes);
        Digest(h.finalize().into())
    }
}

impl fmt::Display for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|b| write!(f, "{b:02x}"))
    }
}

impl Serialize for Salt {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Salt {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let hex = String::deserialize(d)?;
        from_hex(&hex).map(Self).ok_or_else(|| serde::de::Error::custom("not a salt of 32 hexadecimal digits"))
    }
}

/// One event as it is written: the exact bytes that the hash covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link<'a> {
    /// The stream.
    pub stream: Uuid,
    /// Place in the stream, from 1.
    pub seq: u64,
    /// Name of the event.
    pub kind: &'a str,
    /// Version of the event's shape.
    pub version: u16,
    /// When.
    pub at: Instant,
    /// Who: `clock`, or the person's UUID.
    pub actor: &'a str,
    /// The event as JSON text, written once.
    pub payload: &'a str,
}

impl Link<'_> {
    /// The hash of this event after `previous`. Every part is preceded by its length, so that no
    /// two different events have the same bytes.
    pub fn hash(&self, previous: &Digest) -> Digest {
        let mut h = Sha256::new();
        h.update(previous.0);
        let mut part = |bytes: &[u8]| {
            h.update((bytes.len() as u64).to_be_bytes());
            h.update(bytes);
        };
        part(self.stream.as_bytes());
        part(&self.seq.to_be_bytes());
        part(self.kind.as_bytes());
        part(&self.version.to_be_bytes());
        part(&self.at.micros().to_be_bytes());
        part(self.actor.as_bytes());
        part(self.payload.as_bytes());
        Digest(h.finalize().into())
    }
}
