//! What an organization keeps of a version that it sent: the words, the salts and the digests, so
//! that it can prove its copy, and anybody can see what was changed in one.

use super::{FrozenPart, Part, Typed, Version};
use crate::kernel::{Digest, DocumentId, Salt};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The shape of the file; another one is refused rather than read wrongly.
const SHAPE: u16 = 1;

/// A receipt, as a file that programs read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    shape: u16,
    /// The reference of the application.
    pub reference: String,
    /// The organization, by the name that it had.
    pub organization: String,
    /// When the version was sent.
    pub sent: Timestamp,
    /// What the record holds: the digests, and the one over them all.
    pub version: Version,
    /// The words of each part that was not erased.
    pub parts: BTreeMap<String, ReceiptPart>,
    /// The documents.
    pub documents: Vec<ReceiptDocument>,
}

/// The words of a part and its salt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptPart {
    /// Mixed into the digest.
    pub salt: Salt,
    /// What was typed.
    pub typed: Typed,
}

/// A document as the receipt names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptDocument {
    /// Which.
    pub id: DocumentId,
    /// What kind of document.
    pub kind: String,
    /// The file's name, as it was uploaded.
    pub name: String,
    /// Its name in the folder of documents of a downloaded archive.
    pub file: String,
    /// How many bytes.
    pub bytes: u64,
    /// SHA-256 of the bytes.
    pub sha256: Digest,
}

/// What does not fit in a receipt.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Flaw {
    /// It was written in a shape that is not known here.
    Shape(u16),
    /// Words or salt of a part are not those that were frozen.
    Part(String),
    /// The version has no such part.
    NoSuchPart(String),
    /// The digest of the version does not cover the digests beside it.
    Version,
    /// The digest beside a document is not the one that the version covers.
    Document(DocumentId),
    /// The version covers a document that the receipt does not name.
    Unnamed(DocumentId),
}

/// What became of a document's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Found {
    /// It is there, byte for byte, perhaps under another name.
    Same,
    /// A file of its name is there, and its bytes are others.
    Changed,
    /// It is not there.
    Missing,
}

impl Receipt {
    /// Of a frozen version; what was erased of it is simply not there.
    pub fn of(
        (reference, organization, sent): (String, String, Timestamp),
        version: Version,
        parts: &[FrozenPart],
        documents: Vec<ReceiptDocument>,
    ) -> Self {
        let part = |p: &FrozenPart| (p.part.key().to_owned(), ReceiptPart { salt: p.salt, typed: p.typed.clone() });
        Self {
            shape: SHAPE,
            reference,
            organization,
            sent,
            version,
            parts: parts.iter().map(part).collect(),
            documents,
        }
    }

    /// Everything in it that does not fit. What fits was not changed since the version was frozen,
    /// provided that the digest of the version is the one that the house told.
    pub fn flaws(&self) -> Vec<Flaw> {
        if self.shape != SHAPE {
            return vec![Flaw::Shape(self.shape)];
        }
        let parts =
            self.parts.iter().filter_map(|(key, part)| match (Part::from_key(key), self.version.parts.get(key)) {
                (Some(_), Some(digest)) => (part.digest() != *digest).then(|| Flaw::Part(key.clone())),
                _ => Some(Flaw::NoSuchPart(key.clone())),
            });
        let version = (!self.version.is_intact()).then_some(Flaw::Version);
        let documents = self.documents.iter().filter_map(|document| {
            (self.version.documents.get(&document.id) != Some(&document.sha256)).then_some(Flaw::Document(document.id))
        });
        let named: BTreeSet<DocumentId> = self.documents.iter().map(|d| d.id).collect();
        let unnamed = self.version.documents.keys().filter(|id| !named.contains(id)).map(|id| Flaw::Unnamed(*id));
        parts.chain(version).chain(documents).chain(unnamed).collect()
    }

    /// The parts whose words were erased: their digests stand, and there is nothing to compare.
    pub fn erased(&self) -> Vec<&str> {
        self.version.parts.keys().filter(|key| !self.parts.contains_key(*key)).map(String::as_str).collect()
    }

    /// Holds files, by name, against the documents: one result for each, in their order.
    pub fn compare(&self, files: &[(String, Digest)]) -> Vec<(&ReceiptDocument, Found)> {
        let there: BTreeSet<&Digest> = files.iter().map(|(_, digest)| digest).collect();
        let names: BTreeSet<&String> = files.iter().map(|(name, _)| name).collect();
        let found = |document: &ReceiptDocument| {
            if there.contains(&document.sha256) {
                Found::Same
            } else if names.contains(&document.file) || names.contains(&document.name) {
                Found::Changed
            } else {
                Found::Missing
            }
        };
        self.documents.iter().map(|document| (document, found(document))).collect()
    }
}

impl ReceiptPart {
    fn digest(&self) -> Digest {
        self.salt.digest(&super::version::canonical(&self.typed))
    }
}

/// The longest name that a document keeps in a folder, in characters.
const NAME: usize = 100;

/// What a document is called in a folder of documents: its name without what a file system takes for
/// something else, behind the beginning of its digest, so that no two share one and none is a
/// device's.
pub fn file_name(digest: &Digest, name: &str) -> String {
    let fits = |c: char| if c.is_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '-' };
    let name: String = name.chars().map(fits).collect();
    let (stem, end) = match name.rsplit_once('.') {
        Some((stem, end)) if !end.is_empty() && end.chars().count() <= 8 => (stem, format!(".{end}")),
        _ => (name.as_str(), String::new()),
    };
    let stem: String = stem.trim_matches(['.', '-']).chars().take(NAME).collect();
    format!("{}-{stem}{end}", digest.short())
}
