//! The receipt of a version of the dossier: what was sent, and what proves it. What else is written of a file
//! in sections of labels and lines has the same form, without the chapters that it has nothing for.

use crate::press::{Form, Paper};
use askama::Template;
use domain::kernel::Language;
use serde::Serialize;

/// A receipt in words, for people to read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Template)]
#[template(path = "papers/receipt.html")]
pub struct Receipt {
    /// In which language.
    pub language: Language,
    /// What it is called.
    pub title: String,
    /// Whose paper it is.
    pub author: String,
    /// The head of the sheet.
    pub house: String,
    /// What it is for.
    pub lede: Vec<String>,
    /// Reference, organization, when, digest.
    pub facts: Vec<Fact>,
    /// The answers.
    pub sections: Vec<Section>,
    /// The documents; a chapter without a title is left out.
    pub documents: Documents,
    /// The digests of the parts; a chapter without a title is left out.
    pub proof: Proof,
    /// What stands at the foot of each page.
    pub foot: String,
}

/// A label and what stands beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The label.
    pub label: String,
    /// What stands beside it.
    pub value: String,
}

/// A section of answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Its letter and name.
    pub title: String,
    /// Its answers.
    pub answers: Vec<Answer>,
}

/// A question and its answer: lines, or rows of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The question.
    pub label: String,
    /// The answer, line by line.
    pub lines: Vec<String>,
    /// The rows of a table: column and cell.
    pub rows: Vec<Vec<Fact>>,
}

/// The documents that belong to a version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Documents {
    /// What the chapter is called.
    pub title: String,
    /// What is said before the list: that there are none.
    pub lede: Vec<String>,
    /// The documents.
    pub all: Vec<Attached>,
}

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Attached {
    /// The file's name.
    pub name: String,
    /// Kind and size.
    pub about: String,
    /// SHA-256 of the bytes.
    pub sha256: String,
}

/// What a copy is held against.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// What the chapter is called.
    pub title: String,
    /// How to compare.
    pub lede: Vec<String>,
    /// The parts.
    pub parts: Vec<Proved>,
}

/// A part of the dossier with its digest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Proved {
    /// Which.
    pub name: String,
    /// Its salt, or that its words were erased.
    pub salt: String,
    /// Its digest.
    pub sha256: String,
}

impl Receipt {
    /// The same as a page that stands alone, for whoever has no reader of PDF at hand.
    pub fn html(&self) -> Result<String, askama::Error> {
        self.render()
    }
}

impl Paper for Receipt {
    const FORM: Form = Form { name: "receipt.typ", text: include_str!("../typ/receipt.typ") };

    fn language(&self) -> Language {
        self.language
    }
}
