//! Which words of a session are read by others than those who wrote them, and so may be translated; and their
//! translations: written by one, checked by another, as those of a file are.

use super::{context::Context, event::Event, refusal::Refusal, state::CouncilSession};
use crate::{
    application::Translation,
    kernel::{ApplicationId, Language, Recorded, ResolutionId, Seq, TextId, TextRef},
};

/// Words of a session, and what they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The words as they were written.
    pub text: TextRef,
    /// What they are.
    pub kind: WordingKind,
    /// The file that they are about: who may not see it does not read them.
    pub about: Option<ApplicationId>,
}

/// What words of a session are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordingKind {
    /// The title of a resolution.
    Title(ResolutionId),
    /// Where it meets.
    Place,
    /// Why an item came on the closed list, by the place of that step in the history: it stands in the paper.
    LatePlacing(Seq),
    /// Why another step was taken, by its place in the history.
    Reason(Seq),
}

impl WordingKind {
    /// Whether the Council reads such words, in its three languages; the others are the secretariat's own.
    pub const fn is_for_the_council(self) -> bool {
        matches!(self, Self::Title(_) | Self::LatePlacing(_))
    }
}

/// What the store knows of words that a command is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextFacts {
    /// Which words.
    pub id: TextId,
    /// The working language that they are written in, if it is one.
    pub language: Option<Language>,
}

impl Event {
    /// The words that were given for it, and the file that they are about, where it is about one.
    pub const fn reason(&self) -> Option<(Option<ApplicationId>, TextRef)> {
        use super::command::Removal;
        use crate::application::LatePlacing;
        match self {
            Self::Postponed { reason, .. }
            | Self::Cancelled { reason, .. }
            | Self::ResolutionCorrected { reason, .. } => Some((None, *reason)),
            Self::ItemPlaced {
                application,
                late: Some(LatePlacing::Addendum(words) | LatePlacing::AddedBySession(words)),
                ..
            } => Some((Some(*application), *words)),
            Self::ItemRemoved { application, why: Removal::Withdrawn(Some(words)) | Removal::BySecretary(words) } => {
                Some((Some(*application), *words))
            }
            Self::OutcomeRecorded { record, despite: Some(words), .. } => Some((Some(record.application), *words)),
            Self::OutcomeCorrected { record, reason, .. } => Some((Some(record.application), *reason)),
            _ => None,
        }
    }
}

impl CouncilSession {
    /// The translation of a text, checked or not.
    pub fn translation(&self, text: TextId, language: Language) -> Option<&Translation> {
        self.translations.get(text, language)
    }

    /// The words of the session that others read, as they stand now. `history` is the whole of it.
    pub fn wordings(&self, history: &[Recorded<Event>]) -> Vec<Wording> {
        let mut resolutions: Vec<_> = self.resolutions.values().collect();
        resolutions.sort_by_key(|r| r.number);
        let titles =
            resolutions.into_iter().map(|r| Wording { text: r.title, kind: WordingKind::Title(r.id), about: None });
        let place = self.details.place.map(|text| Wording { text, kind: WordingKind::Place, about: None });
        let reasons = history.iter().filter_map(|record| {
            let (about, text) = record.event.reason()?;
            let kind = if self.is_why_late(&record.event, text) {
                WordingKind::LatePlacing(record.seq)
            } else {
                WordingKind::Reason(record.seq)
            };
            Some(Wording { text, kind, about })
        });
        titles.chain(place).chain(reasons).collect()
    }

    /// Whether these are the words that the paper shows of an item which came late. Of one that was taken off and
    /// came again, those of the last time.
    fn is_why_late(&self, event: &Event, words: TextRef) -> bool {
        let Event::ItemPlaced { application, .. } = event else { return false };
        let late = self.item(*application).and_then(|item| item.late);
        late.is_some_and(|late| late.words() == words)
    }
}

fn known(text: TextId, context: &Context<'_>) -> Result<TextFacts, Refusal> {
    context.text.filter(|facts| facts.id == text).ok_or(Refusal::UnknownText)
}

pub(super) fn translate(
    text: TextId,
    language: Language,
    words: TextRef,
    context: &Context<'_>,
) -> Result<Event, Refusal> {
    if known(text, context)?.language == Some(language) {
        return Err(Refusal::SameLanguage { language });
    }
    Ok(Event::Translated { text, language, words })
}

/// What is checked is what the page showed; a wording that came since is looked at first.
pub(super) fn check(
    session: &CouncilSession,
    text: TextId,
    language: Language,
    wording: TextId,
    context: &Context<'_>,
) -> Result<Event, Refusal> {
    known(text, context)?;
    let Some(translation) = session.translation(text, language).filter(|t| t.checked_by.is_none()) else {
        return Err(Refusal::NothingToCheck);
    };
    if context.actor.person() == Some(translation.by) {
        return Err(Refusal::OwnTranslation);
    }
    if translation.words.id != wording {
        return Err(Refusal::WordingChanged);
    }
    Ok(Event::TranslationChecked { text, language, wording })
}
