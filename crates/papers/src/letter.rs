//! A letter: that of an organization to the Director General, or the Council's to an organization.

use crate::press::{Form, Paper};
use domain::kernel::{Digest, Instant, Language};
use locale::L10n;
use serde::Serialize;

/// A letter on one sheet or more.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// In which language.
    pub language: Language,
    /// The title of the document, as a reader shows it above the page.
    pub title: String,
    /// Whose letter it is.
    pub author: String,
    /// The head of the sheet; an organization prints on its own paper.
    pub head: Option<String>,
    /// Who writes, line by line.
    pub sender: Vec<String>,
    /// To whom.
    pub to: Option<String>,
    /// Where it is written.
    pub town: String,
    /// What is written by hand after the town: the date.
    pub date: Option<String>,
    /// What it is about.
    pub subject: String,
    /// The paragraphs, line by line.
    pub paragraphs: Vec<Vec<String>>,
    /// What is written by hand at the end: the signature.
    pub signature: Option<String>,
    /// Who signs, line by line.
    pub signatory: Vec<String>,
    /// What stands at the foot of each page.
    pub foot: Option<String>,
}

impl Letter {
    /// The Council's letter from the text that was frozen: its first paragraph says what it is about.
    /// The foot tells when it was issued, and by which digest its text can be proved.
    pub fn issued(l: &L10n, language: Language, body: &str, (at, sha256): (Instant, Digest)) -> Self {
        let lines = |p: &str| p.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>();
        let mut paragraphs = body.split("\n\n").map(str::trim).filter(|p| !p.is_empty());
        let subject = paragraphs.next().unwrap_or_default().to_owned();
        Self {
            language,
            title: subject.clone(),
            author: l.place_name(),
            head: Some(l.place_name()),
            subject,
            paragraphs: paragraphs.map(lines).collect(),
            foot: Some(format!("{} · SHA-256 {sha256}", l.instant_with_zone(at))),
            ..Self::default()
        }
    }
}

impl Paper for Letter {
    const FORM: Form = Form { name: "letter.typ", text: include_str!("../typ/letter.typ") };

    fn language(&self) -> Language {
        self.language
    }
}
