//! Words in another language: written by one, checked by another.

use super::super::{
    advice::Outcome,
    context::{Context, TextFacts},
    decide::Ruling,
    event::Event,
    file::Application,
    refusal::Refusal,
    wording::WordingKind,
};
use crate::kernel::{Language, TextId, TextRef};

fn known<'c>(text: TextId, cx: &'c Context) -> Result<&'c TextFacts, Refusal> {
    cx.text.as_ref().filter(|facts| facts.id == text).ok_or(Refusal::UnknownText)
}

pub(in super::super) fn translate(text: TextId, language: Language, words: TextRef, cx: &Context) -> Ruling {
    let facts = known(text, cx)?;
    if facts.language == Some(language) {
        return Err(Refusal::SameLanguage { language });
    }
    Ok(vec![Event::Translated { text, of: facts.kind, language, words, told: facts.told }])
}

/// What is checked is what the page showed; a wording that came since is looked at first.
pub(in super::super) fn check(
    a: &Application,
    text: TextId,
    language: Language,
    wording: TextId,
    cx: &Context,
) -> Ruling {
    let facts = known(text, cx)?;
    let Some(translation) = a.translation(text, language).filter(|t| t.checked_by.is_none()) else {
        return Err(Refusal::NothingToCheck);
    };
    if cx.actor.person() == Some(translation.by) {
        return Err(Refusal::OwnTranslation);
    }
    if translation.words.id != wording {
        return Err(Refusal::WordingChanged);
    }
    Ok(vec![Event::TranslationChecked { text, of: facts.kind, language, wording, told: facts.told }])
}

/// A letter holds the Council's reasons in its own language, as they were given or as a second
/// person has checked them.
pub(super) fn letter_lacks_nothing(a: &Application, outcome: &Outcome, cx: &Context) -> Result<(), Refusal> {
    let Some(reasons) = outcome.reasons() else { return Ok(()) };
    let language = cx.letter_language;
    let original = cx.text.as_ref().filter(|facts| facts.id == reasons.id).and_then(|facts| facts.language);
    if original == Some(language) || a.checked_translation(reasons.id, language).is_some() {
        return Ok(());
    }
    Err(Refusal::NotTranslated { text: reasons.id, kind: WordingKind::DecisionReasons, language })
}
