//! Words of a file: what they are, and how they are marked in a language that is not their own.

use crate::{L10n, countries};
use domain::{
    application::WordingKind,
    kernel::{Language, LanguageTag},
};

/// What words of a file are.
pub fn wording(l: &L10n, kind: WordingKind) -> String {
    match kind {
        WordingKind::Question => l.wording_question(),
        WordingKind::AskedAgain => l.wording_asked_again(),
        WordingKind::QuestionsCancelled => l.wording_questions_cancelled(),
        WordingKind::HearingCancelled => l.wording_hearing_cancelled(),
        WordingKind::ExtensionRefused => l.wording_extension_refused(),
        WordingKind::Hearing => l.wording_hearing(),
        WordingKind::DecisionReasons => l.wording_decision_reasons(),
        WordingKind::Correction => l.wording_correction(),
        WordingKind::Comment => l.wording_comment(),
        WordingKind::Summary => l.wording_summary(),
        WordingKind::Finding => l.wording_finding(),
        WordingKind::Exception => l.wording_exception(),
        WordingKind::Proceeded => l.wording_proceeded(),
        WordingKind::CorrectedFact => l.wording_corrected_fact(),
        WordingKind::Closing => l.wording_closing(),
        WordingKind::LatePlacing => l.wording_late_placing(),
        WordingKind::Answer => l.wording_answer(),
        WordingKind::Advice => l.wording_advice(),
        WordingKind::ExtensionRequested => l.wording_extension_requested(),
        WordingKind::Withdrawal => l.wording_withdrawal(),
        WordingKind::FactCorrectionWithdrawn => l.wording_fact_correction_withdrawn(),
        WordingKind::SentBack => l.wording_sent_back(),
        WordingKind::Reopened => l.wording_reopened(),
        WordingKind::ReviewReopened => l.wording_review_reopened(),
        WordingKind::DuplicateLinked => l.wording_duplicate_linked(),
        WordingKind::DuplicateDismissed => l.wording_duplicate_dismissed(),
        WordingKind::HitFlagged => l.wording_hit_flagged(),
        WordingKind::HitCleared => l.wording_hit_cleared(),
        WordingKind::HitConfirmed => l.wording_hit_confirmed(),
    }
}

/// The name of a language as it stands in a sentence: French and Spanish write it small.
fn inline(l: &L10n, tag: &LanguageTag) -> String {
    let name = countries::language_name(l.language(), tag.as_str());
    match l.language() {
        Language::En => name.to_owned(),
        Language::Fr | Language::Es => {
            let mut letters = name.chars();
            letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
        }
    }
}

/// The quiet mark of words that stand in another language than the reader's.
pub fn foreign(l: &L10n, original: &LanguageTag) -> String {
    l.words_foreign(inline(l, original))
}

/// The quiet mark of words that were translated from `original`, checked or not.
pub fn translated(l: &L10n, original: &LanguageTag, checked: bool) -> String {
    let language = inline(l, original);
    if checked { l.words_translated(language) } else { l.words_unchecked(language) }
}
