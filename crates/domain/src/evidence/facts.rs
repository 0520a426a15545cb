//! What is known of one document, as far as the law is concerned.

use super::DocumentKind;
use crate::kernel::{Day, Digest, LanguageTag, PartialDate, ids::DocumentId};
use serde::{Deserialize, Serialize};

/// A stretch of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Period {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl Period {
    /// From the first to the last day; `None` where they are the wrong way round.
    pub fn new(from: Day, to: Day) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }
}

/// Who signed a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Signatory {
    /// Name.
    pub name: String,
    /// Function in the organization.
    pub function: String,
}

/// One document. The file itself was checked when it came in: it is what it says it is, neither
/// empty nor encrypted nor infected.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DocumentFacts {
    /// Which file.
    pub id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it is written in.
    pub language: Option<LanguageTag>,
    /// Issued on.
    pub issued_on: Option<PartialDate>,
    /// Last day on which it is valid; `None` where it does not expire.
    pub valid_until: Option<Day>,
    /// What it covers.
    pub period: Option<Period>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Who signed it.
    pub signatory: Option<Signatory>,
    /// The document that it translates.
    pub translation_of: Option<DocumentId>,
}

impl DocumentFacts {
    /// A document of which nothing but kind and bytes is known.
    pub const fn new(id: DocumentId, kind: DocumentKind, digest: Digest, bytes: u64) -> Self {
        Self {
            id,
            kind,
            digest,
            bytes,
            language: None,
            issued_on: None,
            valid_until: None,
            period: None,
            issuer: None,
            signatory: None,
            translation_of: None,
        }
    }

    /// Whether it is valid on `day`; the last day counts.
    pub fn in_date(&self, day: Day) -> bool {
        self.valid_until.is_none_or(|until| day <= until)
    }
}
