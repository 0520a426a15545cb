//! Words of a file: what they are, and how they are marked in a language that is not their own.

use crate::{L10n, countries};
use domain::{application::WordingKind, kernel::LanguageTag};

/// What words of a file are.
pub fn wording(l: &L10n, kind: WordingKind) -> String {
    match kind {
        WordingKind::Question => l.wording_question(),
        WordingKind::AskedAgain => l.wording_asked_again(),
        WordingKind::QuestionsCancelled => l.wording_questions_cancelled(),
        WordingKind::ExtensionRefused => l.wording_extension_refused(),
        WordingKind::Hearing => l.wording_hearing(),
        WordingKind::DecisionReasons => l.wording_decision_reasons(),
        WordingKind::Comment => l.wording_comment(),
        WordingKind::Finding => l.wording_finding(),
        WordingKind::Exception => l.wording_exception(),
        WordingKind::Proceeded => l.wording_proceeded(),
        WordingKind::CorrectedFact => l.wording_corrected_fact(),
        WordingKind::Closing => l.wording_closing(),
        WordingKind::LatePlacing => l.wording_late_placing(),
        WordingKind::Answer => l.wording_answer(),
        WordingKind::Advice => l.wording_advice(),
    }
}

/// The quiet mark of words that stand in another language than the reader's.
pub fn foreign(l: &L10n, original: &LanguageTag) -> String {
    l.words_foreign(countries::language_name(l.language(), original.as_str()))
}

/// The quiet mark of words that were translated from `original`, checked or not.
pub fn translated(l: &L10n, original: &LanguageTag, checked: bool) -> String {
    let language = countries::language_name(l.language(), original.as_str());
    if checked { l.words_translated(language) } else { l.words_unchecked(language) }
}
