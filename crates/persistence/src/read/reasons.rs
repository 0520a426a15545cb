//! Why steps were taken that a file takes together with a session, for whoever asks years later: the words stand
//! with whichever of the two the step was begun on, are translated with the session, and the warnings that were
//! confirmed with them stand in its history.

use super::case::{CaseFile, Reading, Words};
use crate::{among::Among as _, entity::texts, error::StoreError, ledger, store::Store, viewer::Viewer};
use domain::{
    application::{AsWritten, Event, Said, Translation, WordingKind},
    council::{self, CouncilSession, ResolutionNumber, Warning},
    kernel::{Day, Language, ResolutionId, TextId, TextRef},
};
use sea_orm::Condition;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What the sessions of a file have kept of its steps.
#[derive(Clone, Debug, Default)]
pub struct SessionReasons {
    texts: BTreeMap<TextId, Words>,
    translations: BTreeMap<(TextId, Language), Translation>,
    warnings: BTreeMap<TextId, Vec<Warning>>,
    resolutions: BTreeMap<ResolutionId, (ResolutionNumber, Day)>,
}

impl SessionReasons {
    /// A text of the file as a reader of `language` meets it in the secretariat, wherever it and its translation
    /// are kept.
    pub fn reading<'a>(&'a self, file: &'a CaseFile, text: &TextRef, language: Language) -> Reading<'a> {
        let words = |id: TextId| file.texts.get(&id).or_else(|| self.texts.get(&id));
        let translation = self.translations.get(&(text.id, language));
        let translation = translation.or_else(|| file.application.translation(text.id, language));
        let translated = translation.and_then(|t| Some((words(t.words.id)?, t.checked_by.is_some())));
        Reading::of(words(text.id), language, translated)
    }

    /// The warnings in spite of which a decision was recorded or its record corrected, by the words that say why.
    pub fn warnings(&self, why: &TextRef) -> &[Warning] {
        self.warnings.get(&why.id).map_or(&[], Vec::as_slice)
    }

    /// The number of a resolution that a step of the file names, and the day of its adoption.
    pub fn resolution(&self, id: ResolutionId) -> Option<(ResolutionNumber, Day)> {
        self.resolutions.get(&id).copied()
    }
}

impl Store {
    /// What the sessions of a file have kept of its steps, for those who read cases: of as many sessions in as many
    /// statements as of one.
    pub async fn session_reasons(&self, viewer: &Viewer, file: &CaseFile) -> Result<SessionReasons, StoreError> {
        if !viewer.reads_cases() {
            return Err(StoreError::NotFound);
        }
        let said = file.events.iter().flat_map(|record| record.event.texts());
        let wanted: BTreeSet<TextId> = said.filter(|(_, said)| is_of_both(*said)).map(|(text, _)| text.id).collect();
        let names_one = file.events.iter().any(|record| names_a_resolution(&record.event));
        if wanted.is_empty() && !names_one {
            return Ok(SessionReasons::default());
        }
        let sessions: BTreeSet<Uuid> = file
            .events
            .iter()
            .filter_map(|record| match record.event {
                Event::Placed { session, .. } => Some(session.0),
                _ => None,
            })
            .collect();
        let mut kept = SessionReasons::default();
        for loaded in ledger::histories::<CouncilSession>(self.reader(), sessions).await? {
            kept.warnings.extend(loaded.events.iter().filter_map(|record| {
                let why = why_in_spite(&record.event).filter(|why| wanted.contains(why))?;
                Some((why, record.event.warnings()?.to_vec()))
            }));
            let Some(session) = loaded.state else { continue };
            kept.resolutions.extend(session.resolutions.values().map(|one| (one.id, (one.number, one.adopted_on))));
            for (text, language) in wanted.iter().flat_map(|text| Language::ALL.map(|language| (*text, language))) {
                let translation = session.translation(text, language).copied();
                kept.translations.extend(translation.map(|one| ((text, language), one)));
            }
        }
        let ids: BTreeSet<TextId> = wanted.into_iter().chain(kept.translations.values().map(|t| t.words.id)).collect();
        let which = Condition::all().add(texts::Column::Id.among(ids.into_iter().map(|id| id.0)));
        kept.texts = self.texts_where(which).await?;
        Ok(kept)
    }
}

/// The words that say why a decision was recorded in spite of warnings, or why its record was corrected.
const fn why_in_spite(event: &council::Event) -> Option<TextId> {
    match event {
        council::Event::OutcomeRecorded { despite: Some(why), .. }
        | council::Event::OutcomeCorrected { reason: why, .. } => Some(why.id),
        _ => None,
    }
}

/// Whether it is a proposal to correct how the Council took its decision.
const fn names_a_resolution(event: &Event) -> bool {
    matches!(event, Event::CorrectionProposed { taken: Some(_), .. })
}

/// Whether words may have come in with a step of a session. The Council's reasons are translated with the file, and
/// those that were corrected stand in its history still.
const fn is_of_both(said: Said) -> bool {
    matches!(said, Said::AsWritten(AsWritten::OfTheSession) | Said::Wording(WordingKind::DecisionReasons))
}
