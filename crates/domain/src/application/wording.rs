//! Which words of a file are read by others than those who wrote them, and so may need a
//! translation. What every event says, and which of it is not to be translated, stands in `said`.

use super::{
    advice::{Advice, Outcome, QuestionStatus, Subject},
    command::Command,
    event::Event,
    file::{Application, RecordedEvent},
    said::Said,
    state::{Decided, State},
    translations::Translation,
};
use crate::{
    criteria::Rulebook,
    kernel::{ActorKind, Language, TextId, TextRef},
};
use serde::{Deserialize, Serialize};

/// Words of a file, and what they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The words as they were written.
    pub text: TextRef,
    /// What they are.
    pub kind: WordingKind,
    /// What they are about, where they are about something.
    pub about: Option<Subject>,
    /// The NGO can read them now. Reasons of the Council are told by the announcement alone.
    pub told: bool,
}

impl Wording {
    /// Who reads these words. What is said on a criterion that is the secretariat's own stays there: the paper
    /// leaves it out.
    pub fn readers(&self, rulebook: &Rulebook) -> Readers {
        match (self.kind.readers(), self.about) {
            (Readers::Council, Some(Subject::Criterion(key))) if !rulebook.is_for_everybody(key) => {
                Readers::Secretariat
            }
            (readers, _) => readers,
        }
    }

    /// Whether the readers need these words in `language`, where the NGO is written to in `ngos`.
    pub fn is_needed_in(&self, language: Language, ngos: Language, rulebook: &Rulebook) -> bool {
        match self.readers(rulebook) {
            Readers::Ngo => language == ngos,
            Readers::Council => true,
            Readers::Secretariat => false,
        }
    }
}

/// What words of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WordingKind {
    /// A question to the NGO.
    Question,
    /// Why the answer to an earlier question does not do.
    AskedAgain,
    /// Why questions were taken back.
    QuestionsCancelled,
    /// Why a hearing was taken back.
    HearingCancelled,
    /// Why more time was refused.
    ExtensionRefused,
    /// What the NGO is heard on.
    Hearing,
    /// The Council's reasons.
    DecisionReasons,
    /// Why a record that was announced is corrected.
    Correction,
    /// The NGO's comment in a hearing.
    Comment,
    /// Who the organization is, in the secretariat's words.
    Summary,
    /// Why a reviewer found a criterion met or not.
    Finding,
    /// Why a criterion was excepted.
    Exception,
    /// Why a gate was passed in spite of what is missing.
    Proceeded,
    /// What a fact should read.
    CorrectedFact,
    /// Why the file is closed.
    Closing,
    /// Why an item came late on the list. It is translated with the session, and has been in the file: events
    /// tell of that still.
    LatePlacing,
    /// The NGO's answer to a question.
    Answer,
    /// Why the secretariat advises as it does.
    Advice,
    /// Why the NGO asks for more time.
    ExtensionRequested,
    /// Why the NGO withdraws, or wishes to.
    Withdrawal,
    /// Why the correction of a fact was taken back.
    FactCorrectionWithdrawn,
    /// Why a recommendation or a proposal to close was sent back.
    SentBack,
    /// Why a file that was over was opened again.
    Reopened,
    /// Why the review was opened again after the countersignature.
    ReviewReopened,
    /// What speaks for a likely duplicate.
    DuplicateLinked,
    /// Why a likely duplicate is none.
    DuplicateDismissed,
    /// What somebody recorded of an entry on a list.
    HitFlagged,
    /// Why an entry on a list is somebody else.
    HitCleared,
    /// What speaks for an entry on a list.
    HitConfirmed,
}

/// As many characters may the secretariat's summary of a request have: with what the organization states and what
/// was found it is to stand on one sheet of the Council paper \[P\].
pub const LONGEST_SUMMARY: usize = 2_000;

/// Who reads words beside those who wrote them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Readers {
    /// The NGO, in the language in which it is written to.
    Ngo,
    /// The Council, in its three languages: the words stand in its paper.
    Council,
    /// The secretariat.
    Secretariat,
}

impl WordingKind {
    /// Every kind that a file has now, in the order in which pages list them.
    pub const ALL: [Self; 28] = [
        Self::Question,
        Self::AskedAgain,
        Self::QuestionsCancelled,
        Self::HearingCancelled,
        Self::ExtensionRefused,
        Self::Hearing,
        Self::DecisionReasons,
        Self::Correction,
        Self::Comment,
        Self::Summary,
        Self::Finding,
        Self::Exception,
        Self::Proceeded,
        Self::CorrectedFact,
        Self::Closing,
        Self::Answer,
        Self::Advice,
        Self::ExtensionRequested,
        Self::Withdrawal,
        Self::FactCorrectionWithdrawn,
        Self::SentBack,
        Self::Reopened,
        Self::ReviewReopened,
        Self::DuplicateLinked,
        Self::DuplicateDismissed,
        Self::HitFlagged,
        Self::HitCleared,
        Self::HitConfirmed,
    ];

    /// Who reads such words, whatever they are about. The paper shows summary, findings and comment, never the
    /// recommendation.
    pub const fn readers(self) -> Readers {
        match self {
            Self::Question
            | Self::AskedAgain
            | Self::QuestionsCancelled
            | Self::HearingCancelled
            | Self::ExtensionRefused
            | Self::Hearing
            | Self::DecisionReasons
            | Self::Correction => Readers::Ngo,
            Self::Comment
            | Self::Summary
            | Self::Finding
            | Self::Exception
            | Self::Proceeded
            | Self::CorrectedFact
            | Self::Closing
            | Self::LatePlacing => Readers::Council,
            Self::Answer
            | Self::Advice
            | Self::ExtensionRequested
            | Self::Withdrawal
            | Self::FactCorrectionWithdrawn
            | Self::SentBack
            | Self::Reopened
            | Self::ReviewReopened
            | Self::DuplicateLinked
            | Self::DuplicateDismissed
            | Self::HitFlagged
            | Self::HitCleared
            | Self::HitConfirmed => Readers::Secretariat,
        }
    }

    /// Whether such words stay to be read in the history, whatever comes after them, and stand nowhere else.
    const fn stands_in_the_history(self) -> bool {
        match self {
            Self::Question
            | Self::AskedAgain
            | Self::Hearing
            | Self::DecisionReasons
            | Self::Correction
            | Self::Comment
            | Self::Summary
            | Self::Finding
            | Self::Exception
            | Self::Proceeded
            | Self::CorrectedFact
            | Self::Closing
            | Self::LatePlacing
            | Self::Answer
            | Self::Advice => false,
            Self::QuestionsCancelled
            | Self::HearingCancelled
            | Self::ExtensionRefused
            | Self::ExtensionRequested
            | Self::Withdrawal
            | Self::FactCorrectionWithdrawn
            | Self::SentBack
            | Self::Reopened
            | Self::ReviewReopened
            | Self::DuplicateLinked
            | Self::DuplicateDismissed
            | Self::HitFlagged
            | Self::HitCleared
            | Self::HitConfirmed => true,
        }
    }
}

impl Outcome {
    /// The Council's reasons, where the outcome has some.
    pub const fn reasons(&self) -> Option<&TextRef> {
        match self {
            Self::Admitted => None,
            Self::NotAdmitted { reasons, .. } | Self::Deferred { reasons, .. } => Some(reasons),
        }
    }
}

impl Command {
    /// The words of the file that the command is about: those that it names, or the Council's reasons
    /// that its letter holds.
    pub fn text_in(&self, application: &Application) -> Option<TextId> {
        let decided = || application.state.decision().map(|d| &d.outcome);
        let outcome = match self {
            Self::Translate { text, .. } | Self::CheckTranslation { text, .. } => return Some(*text),
            Self::Preview { .. } | Self::Announce { .. } => decided(),
            Self::ConfirmCorrection { .. } => {
                application.correction().and_then(|c| c.outcome.as_ref()).or_else(decided)
            }
            _ => None,
        };
        outcome?.reasons().map(|reasons| reasons.id)
    }
}

impl Application {
    /// The translation of a text, checked or not.
    pub fn translation(&self, text: TextId, language: Language) -> Option<&Translation> {
        self.translations.get(text, language)
    }

    /// The words of a text in `language`, where a second person has checked them.
    pub fn checked_translation(&self, text: TextId, language: Language) -> Option<TextRef> {
        self.translation(text, language).filter(|t| t.checked_by.is_some()).map(|t| t.words)
    }

    /// The words of the file that others read, as they stand now: what was replaced by later words
    /// is left out. `history` is the whole of it.
    pub fn wordings(&self, history: &[RecordedEvent]) -> Vec<Wording> {
        let mut found = Vec::new();
        let mut add = |kind, text: TextRef, about, told| found.push(Wording { text, kind, about, told });
        for question in &self.questions {
            let about = Some(question.asked.subject);
            add(WordingKind::Question, question.asked.words, about, true);
            if let Some((_, why)) = question.asked.earlier {
                add(WordingKind::AskedAgain, why, about, true);
            }
            if let QuestionStatus::Answered { words, .. } = question.status {
                add(WordingKind::Answer, words, about, false);
            }
        }
        for hearing in &self.hearings {
            add(WordingKind::Hearing, hearing.words, None, true);
            // What is said to an intention to close a file is not for the Council.
            if let (Some(comment), Some(_), false) = (hearing.comment, hearing.closed, hearing.on.is_closing()) {
                add(WordingKind::Comment, comment, None, false);
            }
        }
        for (criterion, finding) in &self.findings {
            add(WordingKind::Finding, finding.reason, Some(Subject::Criterion(*criterion)), false);
        }
        for (criterion, excepted) in &self.exceptions {
            add(WordingKind::Exception, excepted.reason, Some(Subject::Criterion(*criterion)), false);
        }
        for (criterion, proceeded) in &self.proceeded {
            add(WordingKind::Proceeded, proceeded.reason, Some(Subject::Criterion(*criterion)), false);
        }
        // Those that the Council does not read need no words in its languages.
        for fact in self.corrections_of_fact.iter().filter(|fact| fact.is_for_the_council()) {
            add(WordingKind::CorrectedFact, fact.words, None, false);
        }
        if let Some(summary) = self.summary {
            add(WordingKind::Summary, summary, None, false);
        }
        if let Some(advice) = self.state.advice() {
            add(WordingKind::Advice, advice.reason, None, false);
        }
        if let Some(reasons) = self.state.decision().and_then(|d| d.outcome.reasons()) {
            add(WordingKind::DecisionReasons, *reasons, None, self.state.announced().is_some());
        }
        if let Some(correction) = self.correction() {
            if let Some(reasons) = correction.outcome.as_ref().and_then(Outcome::reasons) {
                add(WordingKind::DecisionReasons, *reasons, None, false);
            }
            // Once it is confirmed its letter is frozen, and is the only place where it is read.
            add(WordingKind::Correction, correction.reason, None, false);
        }
        self.wordings_of_events(history, &mut found);
        found.sort_by_key(|w| w.kind);
        found
    }

    /// Words that stand in the history alone.
    fn wordings_of_events(&self, history: &[RecordedEvent], found: &mut Vec<Wording>) {
        let mut proposed = None;
        for recorded in history {
            match recorded.event {
                Event::ClosingProposed { reason, .. } => proposed = Some(reason),
                // What the NGO was told stays told, also of a file that was opened again.
                Event::Closed { .. } => found.extend(proposed.take().map(|text| Wording {
                    text,
                    kind: WordingKind::Closing,
                    about: None,
                    told: true,
                })),
                // Names, signs and numbers, which the machine put down as the list has them.
                Event::HitFlagged { .. } if recorded.by == ActorKind::Clock => {}
                _ => found.extend(recorded.event.texts().into_iter().filter_map(|(text, said)| match said {
                    Said::Wording(kind) if kind.stands_in_the_history() => {
                        Some(Wording { text, kind, about: None, told: kind.readers() == Readers::Ngo })
                    }
                    _ => None,
                })),
            }
        }
        if let State::ClosingProposed { reason: text, .. } = self.state {
            found.push(Wording { text, kind: WordingKind::Closing, about: None, told: false });
        }
    }
}

impl State {
    /// What the secretariat advises, where it has advised.
    pub const fn advice(&self) -> Option<&Advice> {
        match self {
            Self::Recommended { advice, .. } => Some(advice),
            Self::Endorsed(endorsement) => Some(&endorsement.advice),
            Self::OnAgenda(item) => Some(&item.endorsement.advice),
            other => match other.decision() {
                Some(decided) => Some(&decided.item.endorsement.advice),
                None => None,
            },
        }
    }

    /// What the Council has decided, announced or not.
    pub const fn decision(&self) -> Option<&Decided> {
        match self {
            Self::Decided(decided) => Some(decided),
            other => other.announced(),
        }
    }
}
