//! The words that an event points to: what each is, for whoever needs it in another language, or why it is read
//! as it was written. `wording` says which of them stand now, and who reads them.

use super::{advice::Outcome, event::Event, wording::WordingKind};
use crate::kernel::TextRef;

/// What words of an event are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Others read them, and may need a translation.
    Wording(WordingKind),
    /// They are read as they were written.
    AsWritten(AsWritten),
}

/// Why words are not translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsWritten {
    /// The name of whoever declares: a name has no other languages.
    Name,
    /// A note among colleagues, who answer each other in the language in which they write.
    Note,
    /// Why somebody may not see the file. Senior officers and auditors alone may read it, and the page of
    /// translations is open to every reader of the file.
    Conflict,
    /// They are of a step that the file takes together with a session, and are translated there
    /// (`council::WordingKind`): the whole session reads why a list was added to, and by one translation.
    OfTheSession,
    /// They are a translation.
    Translation,
}

impl Event {
    /// Every text that it points to, and what it is. An answer and a comment are others' to read once they were
    /// sent, a proposed decision once it was announced: that is for [`super::Application::wordings`].
    #[expect(clippy::too_many_lines, reason = "one line an event: the compiler sees that none is left out")]
    pub fn texts(&self) -> Vec<(TextRef, Said)> {
        use WordingKind as K;
        let read = |text: &TextRef, kind: K| (*text, Said::Wording(kind));
        let plain = |text: &TextRef, why: AsWritten| (*text, Said::AsWritten(why));
        match self {
            Self::Submitted { declared_by, .. } => vec![plain(declared_by, AsWritten::Name)],
            Self::Noted { words, .. } => vec![plain(words, AsWritten::Note)],
            Self::ConflictDeclared { reason, .. } | Self::ConflictLifted { reason, .. } => {
                vec![plain(reason, AsWritten::Conflict)]
            }
            Self::Translated { words, .. } => vec![plain(words, AsWritten::Translation)],
            Self::Completed { proceeded, .. } => proceeded.values().map(|why| read(why, K::Proceeded)).collect(),
            Self::QuestionsAsked { questions, .. } => {
                let again = questions.iter().filter_map(|q| q.earlier.as_ref());
                let again = again.map(|(_, why)| read(why, K::AskedAgain));
                questions.iter().map(|q| read(&q.words, K::Question)).chain(again).collect()
            }
            Self::AnswerSaved { question: Some(_), words } => vec![read(words, K::Answer)],
            Self::AnswerSaved { question: None, words } => vec![read(words, K::Comment)],
            Self::ExtensionRequested { reason } => vec![read(reason, K::ExtensionRequested)],
            Self::ExtensionRefused { reason, .. } => vec![read(reason, K::ExtensionRefused)],
            Self::QuestionsCancelled { reason, .. } => vec![read(reason, K::QuestionsCancelled)],
            Self::FindingRecorded { reason, .. } => vec![read(reason, K::Finding)],
            Self::FactCorrected { words, .. } => vec![read(words, K::CorrectedFact)],
            Self::FactCorrectionWithdrawn { reason, .. } => vec![read(reason, K::FactCorrectionWithdrawn)],
            Self::Summarized { words } => vec![read(words, K::Summary)],
            Self::Excepted { reason, .. } => vec![read(reason, K::Exception)],
            Self::HearingOpened { words, .. } => vec![read(words, K::Hearing)],
            Self::HearingCancelled { reason, .. } => vec![read(reason, K::HearingCancelled)],
            Self::Recommended { advice, .. } => vec![read(&advice.reason, K::Advice)],
            Self::SentBack { reason, .. } => vec![read(reason, K::SentBack)],
            Self::ClosingProposed { reason, .. } => vec![read(reason, K::Closing)],
            Self::DuplicateLinked { reason, .. } => reason.iter().map(|why| read(why, K::DuplicateLinked)).collect(),
            Self::DuplicateDismissed { reason, .. } => vec![read(reason, K::DuplicateDismissed)],
            Self::HitFlagged { words, .. } => words.iter().map(|words| read(words, K::HitFlagged)).collect(),
            Self::HitCleared { reason, .. } => vec![read(reason, K::HitCleared)],
            Self::HitConfirmed { reason, .. } => vec![read(reason, K::HitConfirmed)],
            Self::ReviewReopened { reason, .. } => vec![read(reason, K::ReviewReopened)],
            Self::Placed { late: Some(late), .. } => vec![plain(&late.words(), AsWritten::OfTheSession)],
            Self::Removed { reason } => reason.iter().map(|why| plain(why, AsWritten::OfTheSession)).collect(),
            Self::DecisionRecorded { outcome, despite, .. } => {
                let reasons = outcome.reasons().map(|why| read(why, K::DecisionReasons));
                let despite = despite.as_ref().map(|why| plain(why, AsWritten::OfTheSession));
                reasons.into_iter().chain(despite).collect()
            }
            Self::DecisionCorrected { outcome, reason, .. } => {
                let reasons = outcome.reasons().map(|why| read(why, K::DecisionReasons));
                reasons.into_iter().chain([plain(reason, AsWritten::OfTheSession)]).collect()
            }
            Self::CorrectionProposed { outcome, reason, .. } => {
                let reasons = outcome.as_ref().and_then(Outcome::reasons);
                let reasons = reasons.map(|why| read(why, K::DecisionReasons));
                reasons.into_iter().chain([read(reason, K::Correction)]).collect()
            }
            Self::Withdrawn { reason, .. } | Self::WithdrawalNoted { reason } => {
                reason.iter().map(|why| read(why, K::Withdrawal)).collect()
            }
            Self::Reopened { reason, .. } => reason.iter().map(|why| read(why, K::Reopened)).collect(),
            Self::Placed { late: None, .. }
            | Self::Started { .. }
            | Self::Discarded
            | Self::HandedOver { .. }
            | Self::Taken { .. }
            | Self::Assigned { .. }
            | Self::Released
            | Self::ReplyRecorded { .. }
            | Self::AnswersSent { .. }
            | Self::ExtensionGranted { .. }
            | Self::ContactFound { .. }
            | Self::CommentSent { .. }
            | Self::WentOn { .. }
            | Self::Recalled { .. }
            | Self::Countersigned
            | Self::Closed { .. }
            | Self::Lettered { .. }
            | Self::NotTakenUp
            | Self::LetterPreviewed { .. }
            | Self::Announced { .. }
            | Self::CorrectionConfirmed { .. }
            | Self::ReviewResumed { .. }
            | Self::DossierUpdated { .. }
            | Self::TranslationChecked { .. }
            | Self::WithdrawalUndone
            | Self::Retargeted { .. }
            | Self::Reminded { .. }
            | Self::RemindedByHand
            | Self::ContactFailed
            | Self::Lapsed { .. }
            | Self::Escalated { .. }
            | Self::CarriedOver { .. }
            | Self::DraftWarned { .. }
            | Self::DraftExpired => Vec::new(),
        }
    }
}
