//! Words in other languages than those in which they were written: put there by one, checked by another. Those
//! of a file and those of a session are kept alike.

use crate::kernel::{Language, PersonId, TextId, TextRef};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Words in another language than that in which they were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// The words.
    pub words: TextRef,
    /// Who wrote them.
    pub by: PersonId,
    /// Who has checked them, if somebody has: never whoever wrote them.
    pub checked_by: Option<PersonId>,
}

/// Translations, by the text that they translate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translations(BTreeMap<TextId, BTreeMap<Language, Translation>>);

impl Translations {
    /// The translation of a text, checked or not.
    pub fn get(&self, text: TextId, language: Language) -> Option<&Translation> {
        self.0.get(&text)?.get(&language)
    }

    /// Every one, with the text that it translates.
    pub fn all(&self) -> impl Iterator<Item = (TextId, Language, &Translation)> {
        self.0.iter().flat_map(|(text, all)| all.iter().map(move |(language, one)| (*text, *language, one)))
    }

    /// Whether one waits for a check that this person may do: their own is another's to check.
    pub fn awaits_check_by(&self, person: Option<PersonId>) -> bool {
        self.all().any(|(_, _, one)| one.checked_by.is_none() && Some(one.by) != person)
    }

    /// Puts words in the place of those that a text had in a language; nobody has checked them.
    pub fn put(&mut self, text: TextId, language: Language, words: TextRef, by: PersonId) {
        self.0.entry(text).or_default().insert(language, Translation { words, by, checked_by: None });
    }

    /// Confirms the words that were read; `None` where these are not there, or are one's own.
    pub(crate) fn check(&mut self, text: TextId, language: Language, read: TextId, by: PersonId) -> Option<()> {
        let one = self.0.get_mut(&text)?.get_mut(&language)?;
        if one.words.id != read || one.by == by {
            return None;
        }
        one.checked_by = Some(by);
        Some(())
    }

    /// The words of a text that somebody has checked, by their languages.
    pub(super) fn checked(&self, text: TextId) -> BTreeMap<Language, TextRef> {
        let all = self.0.get(&text).into_iter().flatten();
        all.filter(|(_, one)| one.checked_by.is_some()).map(|(language, one)| (*language, one.words)).collect()
    }
}
