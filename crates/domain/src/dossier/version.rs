//! A frozen dossier: parts with a salted digest each, and one digest over them all. Lists of
//! persons are parts of their own, so that they can be erased and the rest still be proved.

use super::{Answers, Field, Section, Typed};
use crate::kernel::{Digest, Salt, ids::DocumentId};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::{collections::BTreeMap, fmt};

/// A part of a frozen dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A section, without its list of persons.
    Section(Section),
    /// The members of the governing body (section B).
    GoverningBody,
    /// The contacts in the Organization (section F's record of cooperation).
    Contacts,
}

impl Part {
    /// Every part, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        Section::ALL.into_iter().map(Self::Section).chain([Self::GoverningBody, Self::Contacts])
    }

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Section(section) => section.key(),
            Self::GoverningBody => "governing_body",
            Self::Contacts => "contacts",
        }
    }

    /// The part of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|p| p.key() == key)
    }

    /// The section whose answers it holds.
    pub const fn section(self) -> Section {
        match self {
            Self::Section(section) => section,
            Self::GoverningBody => Section::Governance,
            Self::Contacts => Section::Cooperation,
        }
    }

    /// Whether it holds nothing but what is said of persons.
    pub const fn is_of_persons(self) -> bool {
        matches!(self, Self::GoverningBody | Self::Contacts | Self::Section(Section::People | Section::Declaration))
    }

    /// The part that holds the answer to a question of `section`.
    pub const fn of_answer(section: Section, field: Field) -> Self {
        match field {
            Field::GoverningBody => Self::GoverningBody,
            Field::CooperationRecord => Self::Contacts,
            _ => Self::Section(section),
        }
    }

    /// The part that a form control of `section` belongs to.
    fn of(section: Section, name: &str) -> Self {
        let table = |field: Field| field.spec().owns(name);
        match section {
            Section::Governance if table(Field::GoverningBody) => Self::GoverningBody,
            Section::Cooperation if table(Field::CooperationRecord) => Self::Contacts,
            _ => Self::Section(section),
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// A part, frozen: its words, its salt and their digest. Words and salt may be erased later; the
/// digest stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenPart {
    /// Which.
    pub part: Part,
    /// What was typed.
    pub typed: Typed,
    /// Mixed into the digest.
    pub salt: Salt,
    /// SHA-256 of the salt, then of each name and its words, in the order of the names, each
    /// preceded by its length in eight bytes.
    pub digest: Digest,
}

/// What an event holds of a frozen dossier: digests, no words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Version {
    /// 1 at submission, one more with each answer.
    pub number: u16,
    /// Digest of each part.
    pub parts: BTreeMap<String, Digest>,
    /// The documents that belong to it, with the digest of their bytes.
    pub documents: BTreeMap<DocumentId, Digest>,
    /// Over all of them.
    pub digest: Digest,
}

/// A dossier as it is frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frozen {
    /// What is kept beside the event, and may be erased part by part.
    pub parts: Vec<FrozenPart>,
    /// What stands in the event.
    pub version: Version,
}

/// Freezes answers and documents as version `number`. `salt` mints one for each part; chance
/// comes from outside.
pub fn freeze(
    number: u16,
    answers: &Answers,
    documents: impl IntoIterator<Item = (DocumentId, Digest)>,
    mut salt: impl FnMut(Part) -> Salt,
) -> Frozen {
    let mut typed: BTreeMap<Part, Typed> = Part::all().map(|part| (part, Typed::new())).collect();
    for (section, section_typed) in answers {
        for (name, words) in section_typed {
            typed.entry(Part::of(*section, name)).or_default().set(name, words);
        }
    }
    let parts: Vec<FrozenPart> =
        typed.into_iter().map(|(part, typed)| FrozenPart::new(part, typed, salt(part))).collect();
    let digests = parts.iter().map(|p| (p.part.key().to_owned(), p.digest)).collect();
    Frozen { version: Version::of(number, digests, documents.into_iter().collect()), parts }
}

/// The answers that frozen parts hold; what was erased is simply not there.
pub fn thaw(parts: &[FrozenPart]) -> Answers {
    let mut answers = Answers::new();
    for frozen in parts {
        let typed = answers.entry(frozen.part.section()).or_default();
        for (name, words) in &frozen.typed {
            typed.set(name, words);
        }
    }
    answers.retain(|_, typed| !typed.0.is_empty());
    answers
}

impl FrozenPart {
    /// Freezes what was typed.
    pub fn new(part: Part, typed: Typed, salt: Salt) -> Self {
        Self { part, digest: salt.digest(&canonical(&typed)), typed, salt }
    }

    /// Whether words and salt give the digest.
    pub fn is_intact(&self) -> bool {
        self.salt.digest(&canonical(&self.typed)) == self.digest
    }
}

impl Version {
    /// Of these parts and documents.
    pub fn of(number: u16, parts: BTreeMap<String, Digest>, documents: BTreeMap<DocumentId, Digest>) -> Self {
        let digest = over(number, &parts, &documents);
        Self { number, parts, documents, digest }
    }

    /// Whether the digest covers the parts and documents that stand beside it.
    pub fn is_intact(&self) -> bool {
        over(self.number, &self.parts, &self.documents) == self.digest
    }

    /// The documents that were added, replaced or removed since an earlier version. Parts are
    /// salted anew each time; which answers changed is told by [`super::difference()`].
    pub fn documents_changed_since(&self, earlier: &Self) -> Vec<DocumentId> {
        let gone = earlier.documents.keys().filter(|id| !self.documents.contains_key(id));
        let new =
            self.documents.iter().filter(|(id, digest)| earlier.documents.get(id) != Some(digest)).map(|(id, _)| id);
        new.chain(gone).copied().collect()
    }
}

/// Names in a map are sorted and every piece is preceded by its length: equal answers give equal
/// bytes, and others do not.
pub(super) fn canonical(typed: &Typed) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (name, words) in typed {
        for part in [name, words] {
            bytes.extend((part.len() as u64).to_be_bytes());
            bytes.extend(part.as_bytes());
        }
    }
    bytes
}

/// Every part is preceded by its length or of fixed length, so that no two versions have the
/// same bytes.
fn over(number: u16, parts: &BTreeMap<String, Digest>, documents: &BTreeMap<DocumentId, Digest>) -> Digest {
    let mut h = Sha256::new();
    h.update(number.to_be_bytes());
    h.update((parts.len() as u64).to_be_bytes());
    for (part, digest) in parts {
        h.update((part.len() as u64).to_be_bytes());
        h.update(part.as_bytes());
        h.update(digest.0);
    }
    for (document, digest) in documents {
        h.update(document.0.as_bytes());
        h.update(digest.0);
    }
    Digest(h.finalize().into())
}
