//! An official document of the Council: its Council paper, a draft resolution. A cover, then blocks,
//! which PDF and DOCX set alike.

use crate::{
    docx,
    press::{Form, Paper, PressError},
};
use domain::kernel::{Language, LanguageTag};
use serde::Serialize;

/// A document, ready to be set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Official {
    /// In which language.
    pub language: Language,
    /// What it is called.
    pub title: String,
    /// Whose document it is.
    pub house: String,
    /// Its symbol, once it has one.
    pub symbol: Option<String>,
    /// That it is no paper yet, or not all of it: printed where nobody overlooks it.
    pub stamps: Vec<String>,
    /// Session, agenda item, date.
    pub facts: Vec<Entry>,
    /// How the document is to be read.
    pub remarks: Vec<String>,
    /// Whether the cover is a sheet of its own.
    pub has_cover: bool,
    /// What stands in it.
    pub blocks: Vec<Block>,
    /// What stands at the foot of each page.
    pub foot: String,
}

/// Words in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Words {
    /// The words, line by line.
    pub lines: Vec<String>,
    /// The primary tag of their language where it is not the document's; `und` where nobody knows.
    pub lang: Option<String>,
    /// A quiet mark: that they are foreign, translated, shortened.
    pub mark: Option<String>,
    /// Whether they should stand in the document's language and do not.
    #[serde(skip)]
    pub untranslated: bool,
}

/// A label and what is said to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The label.
    pub label: String,
    /// What is said, paragraph by paragraph.
    pub said: Vec<Words>,
}

/// A table, with its heading row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Table {
    /// What it shows, for who cannot see it.
    pub title: String,
    /// Its columns: heading, and share of the width.
    pub columns: Vec<(String, u8)>,
    /// Its rows, cell by cell.
    pub rows: Vec<Vec<Vec<Words>>>,
    /// Whether what is said in a cell runs on, so that a sheet holds more of it.
    pub runs_on: bool,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "it", rename_all = "snake_case")]
pub enum Block {
    /// A heading.
    Heading {
        /// 1 is the highest below the title.
        level: u8,
        /// The words.
        words: Words,
        /// Whether it begins a sheet.
        sheet: bool,
    },
    /// A paragraph.
    Paragraph(Words),
    /// A paragraph of a resolution.
    Clause {
        /// Its number or letter; nothing in the preamble.
        number: String,
        /// The verb that it begins with.
        verb: String,
        /// The rest.
        words: Words,
        /// 0 is outermost.
        depth: u8,
    },
    /// Labels and what is said to them.
    Entries(Vec<Entry>),
    /// A table.
    Table(Table),
    /// A remark in small letters.
    Remark(String),
}

impl Words {
    /// Words in the document's language.
    pub fn new(words: impl AsRef<str>) -> Self {
        Self { lines: words.as_ref().lines().map(str::to_owned).collect(), ..Self::default() }
    }

    /// Words in a language of their own.
    #[must_use]
    pub fn in_language(mut self, tag: &LanguageTag, document: Language) -> Self {
        let primary = tag.as_str().split('-').next().unwrap_or_default();
        self.lang = (primary != document.code()).then(|| primary.to_owned());
        self
    }

    /// Words of a language that was never asked for: those of answers, names.
    #[must_use]
    pub fn in_unknown_language(mut self) -> Self {
        self.lang = Some("und".to_owned());
        self
    }

    /// With a quiet mark behind them.
    #[must_use]
    pub fn marked(mut self, mark: impl Into<String>) -> Self {
        self.mark = Some(mark.into()).filter(|m| !m.is_empty());
        self
    }

    /// Words that nobody has put into the document's language, with the mark that says so behind any other.
    #[must_use]
    pub fn untranslated(mut self, mark: String) -> Self {
        self.mark = Some(self.mark.take().into_iter().chain([mark]).collect::<Vec<_>>().join("; "));
        self.untranslated = true;
        self
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.lines.iter().all(|line| line.trim().is_empty())
    }
}

impl<S: AsRef<str>> From<S> for Words {
    fn from(words: S) -> Self {
        Self::new(words)
    }
}

impl Entry {
    /// A label with one thing said to it.
    pub fn new(label: impl Into<String>, said: impl Into<Words>) -> Self {
        Self { label: label.into(), said: vec![said.into()] }
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.said.iter().all(Words::is_empty)
    }
}

impl Official {
    /// Whether words stand in it that nobody has put into its language.
    pub fn lacks_translation(&self) -> bool {
        let any = |all: &[Words]| all.iter().any(|words| words.untranslated);
        self.blocks.iter().any(|block| match block {
            Block::Heading { words, .. } | Block::Paragraph(words) | Block::Clause { words, .. } => words.untranslated,
            Block::Entries(entries) => entries.iter().any(|entry| any(&entry.said)),
            Block::Table(table) => table.rows.iter().flatten().any(|cell| any(cell)),
            Block::Remark(_) => false,
        })
    }

    /// The same as a Word file (DOCX), to be worked on. The same document gives the same bytes.
    pub async fn docx(&self) -> Result<Vec<u8>, PressError> {
        docx::written(self).await
    }
}

impl Paper for Official {
    const FORM: Form = Form { name: "official.typ", text: include_str!("../typ/official.typ") };

    fn language(&self) -> Language {
        self.language
    }
}
