//! What a message says, before it is text or HTML.

use crate::notice::Words;
use domain::kernel::LanguageTag;
use locale::{L10n, words};

/// A message: its subject and, in order, what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The subject, which is also its heading.
    pub subject: String,
    /// In order.
    pub parts: Vec<Part>,
}

/// Something that stands in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A paragraph of ours.
    Words(String),
    /// Words that a person wrote.
    Quote(Quote),
    /// An issued letter.
    Letter(Issued),
    /// Facts with their labels.
    Facts(Vec<Fact>),
    /// A list.
    Points(Vec<String>),
    /// What to do next.
    Action(Action),
}

/// A fact with its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// What it says.
    pub value: String,
}

/// Words that a person wrote, in the language in which they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The words.
    pub words: String,
    /// Their language, as a tag.
    pub lang: String,
    /// Said below them: that they stand in a foreign language, or were translated.
    pub note: String,
}

/// A letter as it was issued, in the language in which it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// Its paragraphs, the first being its subject.
    pub paragraphs: Vec<String>,
    /// Its language, as a tag.
    pub lang: String,
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// What it does.
    pub label: String,
    /// Where it leads.
    pub address: String,
}

impl Quote {
    /// Line by line.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.words.lines()
    }
}

impl Issued {
    /// The paragraphs, each line by line.
    pub fn lines(&self) -> impl Iterator<Item = Vec<&str>> {
        self.paragraphs.iter().map(|p| p.lines().collect())
    }
}

impl Letter {
    /// A message that begins with `lede`.
    pub(crate) fn new(subject: &str, lede: String) -> Self {
        // A subject is one line of plain text: Fluent's marks and what a name might smuggle in go.
        let subject = locale::plain(subject).split(char::is_control).collect::<Vec<_>>().join(" ");
        Self { subject, parts: vec![Part::Words(lede)] }
    }

    pub(crate) fn words(mut self, words: String) -> Self {
        self.parts.push(Part::Words(words));
        self
    }

    pub(crate) fn words_if(self, condition: bool, words: impl FnOnce() -> String) -> Self {
        if condition { self.words(words()) } else { self }
    }

    pub(crate) fn quote(mut self, l: &L10n, quoted: &Words) -> Self {
        let note = match &quoted.original {
            Some(original) => words::translated(l, original, true),
            None if quoted.language.working() == Some(l.language()) => String::new(),
            None => words::foreign(l, &quoted.language),
        };
        let lang = quoted.language.as_str().to_owned();
        self.parts.push(Part::Quote(Quote { words: quoted.words.trim().to_owned(), lang, note }));
        self
    }

    pub(crate) fn letter(mut self, body: &str, lang: &LanguageTag) -> Self {
        let paragraphs = paragraphs(body);
        self.parts.push(Part::Letter(Issued { paragraphs, lang: lang.as_str().to_owned() }));
        self
    }

    /// One more fact; facts that follow each other stand in one table.
    pub(crate) fn fact(mut self, label: String, value: impl Into<String>) -> Self {
        let fact = Fact { label, value: value.into() };
        if let Some(Part::Facts(facts)) = self.parts.last_mut() {
            facts.push(fact);
        } else {
            self.parts.push(Part::Facts(vec![fact]));
        }
        self
    }

    /// The fact, where there is one.
    pub(crate) fn fact_if<T>(self, of: Option<T>, label: String, value: impl FnOnce(T) -> String) -> Self {
        match of {
            Some(of) => self.fact(label, value(of)),
            None => self,
        }
    }

    pub(crate) fn points(mut self, points: Vec<String>) -> Self {
        if !points.is_empty() {
            self.parts.push(Part::Points(points));
        }
        self
    }

    pub(crate) fn action(mut self, label: String, address: String) -> Self {
        self.parts.push(Part::Action(Action { label, address }));
        self
    }
}

/// The paragraphs of a letter as it was frozen: plain text, parted by empty lines.
pub fn paragraphs(body: &str) -> Vec<String> {
    body.split("\n\n").map(|p| p.trim().to_owned()).filter(|p| !p.is_empty()).collect()
}

/// The end of a day in Geneva, as deadlines are.
pub(crate) fn due(l: &L10n, at: domain::kernel::Instant) -> String {
    l.end_of_day(at.day_in(&domain::kernel::Calendar::zone()))
}
