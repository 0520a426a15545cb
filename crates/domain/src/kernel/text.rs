//! Words that people write: events point to them, and never hold them.

use super::{
    chain::{Digest, Salt},
    ids::TextId,
};
use serde::{Deserialize, Serialize};

/// A working language of the Organization.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
}

impl Language {
    /// The working languages.
    pub const ALL: [Self; 3] = [Self::En, Self::Fr, Self::Es];

    /// ISO 639-1 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
        }
    }

    /// The language of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.code() == code)
    }
}

/// Any language, as a BCP 47 tag of at most 35 characters: what a document is written in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// From a tag; `None` where it has another shape.
    pub fn parse(tag: &str) -> Option<Self> {
        let tag = tag.trim();
        let fits = (2..=35).contains(&tag.len())
            && tag.split('-').all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
            && tag
                .split('-')
                .next()
                .is_some_and(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphabetic()));
        fits.then(|| Self(tag.to_ascii_lowercase()))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The working language that it is, if it is one.
    pub fn working(&self) -> Option<Language> {
        Language::from_code(self.0.split('-').next().unwrap_or(""))
    }
}

impl From<Language> for LanguageTag {
    fn from(l: Language) -> Self {
        Self(l.code().to_owned())
    }
}

/// As many characters may words be that others have to read: ten pages. More belongs in a document.
pub const LONGEST_TEXT: usize = 20_000;

/// A pointer from an event to words kept in `texts`. The digest is salted, so that words can be
/// erased and not be guessed back from it, while the chain still verifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TextRef {
    /// Which text.
    pub id: TextId,
    /// SHA-256 of salt and words.
    pub digest: Digest,
}

impl TextRef {
    /// The reference to `words` under `salt`.
    pub fn of(id: TextId, salt: &Salt, words: &str) -> Self {
        Self { id, digest: salt.digest(words.as_bytes()) }
    }
}
