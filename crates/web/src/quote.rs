//! Words that somebody wrote, as pages quote them: in the reader's language where they stand in it,
//! else in their own and marked.

use locale::{L10n, words};
use persistence::read::case::{Found, Reading, Words};

/// Words for `parts/quote.html`: each carries its own language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quote {
    /// The words.
    pub words: String,
    /// Their language, as a tag.
    pub lang: String,
    /// A quiet mark: that they are foreign, or translated. Empty for words as they were written.
    pub note: String,
}

impl Quote {
    /// What a reader of `l` meets.
    pub fn of(l: &L10n, reading: &Reading<'_>) -> Self {
        let note = match &reading.found {
            Found::Original => String::new(),
            Found::Foreign => words::foreign(l, &reading.language),
            Found::Checked(original) => words::translated(l, original, true),
            Found::Unchecked(original) => words::translated(l, original, false),
        };
        Self { words: reading.words.to_owned(), lang: reading.language.as_str().to_owned(), note }
    }

    /// As it was written, for colleagues.
    pub fn plain(words: &Words) -> Self {
        Self { words: words.words.clone(), lang: words.language.as_str().to_owned(), note: String::new() }
    }

    /// With its mark behind it, where words stand among others without a place for it.
    pub fn in_line(&self) -> String {
        if self.note.is_empty() { self.words.clone() } else { format!("{} ({})", self.words, self.note) }
    }

    /// Whether there is nothing to quote: no words were written, or they were erased.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}
