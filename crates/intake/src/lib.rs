//! Hostile files: what is this really, and can people open it?
//!
//! An [`Inspector`] watches a file go by in pieces, in constant memory, and says at the end what
//! it is or why it is not taken. It trusts the content, never the name. It knows nothing of where
//! files are kept or of what they prove.

#![warn(missing_docs)]

pub mod cells;
mod clamd;
mod inspect;
mod packed;
mod pdf;
pub mod sanctions;
mod zip;

pub use clamd::{Clamd, NotScanned, Verdict};
pub use inspect::Inspector;

/// What a file is, by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Portable Document Format.
    Pdf,
    /// Word document, Office Open XML.
    Docx,
    /// Text document, `OpenDocument`.
    Odt,
    /// Photograph.
    Jpeg,
    /// Picture.
    Png,
}

impl Kind {
    /// Every kind that is taken.
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Docx, Self::Odt, Self::Jpeg, Self::Png];

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }

    /// The ending that its names have.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }

    /// What the ending of `name` promises.
    pub fn promised_by(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.trim().to_ascii_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "docx" => Some(Self::Docx),
            "odt" => Some(Self::Odt),
            "jpg" | "jpeg" | "jpe" => Some(Self::Jpeg),
            "png" => Some(Self::Png),
            _ => None,
        }
    }
}

/// A file that can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// What it is.
    pub kind: Kind,
    /// Size in bytes.
    pub bytes: u64,
    /// Pages, where they can be counted without unpacking.
    pub pages: Option<u32>,
}

/// Why a file is not taken. Each says something that its sender can do about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unacceptable {
    /// No bytes at all.
    #[error("the file is empty")]
    Empty,
    /// Larger than what is taken.
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// Another kind than its name says.
    #[error("named as {promised:?}, but is {really:?}")]
    Mistyped {
        /// By its name.
        promised: Kind,
        /// By its content.
        really: Kind,
    },
    /// None of the kinds that are taken.
    #[error("not one of the kinds that are taken")]
    UnknownKind,
    /// Begins as that kind, but its end or its inside is missing.
    #[error("{kind:?} is incomplete")]
    Broken {
        /// What it would be.
        kind: Kind,
    },
    /// Nobody can open it without a password.
    #[error("{kind:?} is protected by a password")]
    Encrypted {
        /// What it is.
        kind: Kind,
    },
    /// Unpacks to far more than an honest document does.
    #[error("unpacks to far more than a document")]
    Bomb,
}
