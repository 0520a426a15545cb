//! Findings and signatures.

use super::{only_if, person};
use crate::{
    application::{
        advice::{AdviceKind, Endorsement},
        command::CommandKind,
        event::Event,
        file::{Application, FactCorrection, Reasoned, RecordedEvent, ReviewerFinding, Signature},
        law,
        state::State,
    },
    criteria::CriterionKey,
};

impl Application {
    pub(super) fn review(&mut self, recorded: &RecordedEvent) -> Option<()> {
        let at = recorded.at;
        match &recorded.event {
            Event::Completed { proceeded, review_due } => {
                only_if(matches!(self.state, State::Screening { .. }))?;
                let by = person(recorded)?;
                let reasons = proceeded.iter().map(|(c, reason)| (*c, Reasoned { by, at, reason: *reason }));
                self.proceeded.extend(reasons);
                self.state = State::UnderReview { due: *review_due };
            }
            Event::FindingRecorded { criterion, met, basis, reason, evidence, version } => {
                only_if(matches!(self.state, State::UnderReview { .. }))?;
                let finding = ReviewerFinding {
                    by: person(recorded)?,
                    at,
                    met: *met,
                    basis: *basis,
                    reason: *reason,
                    version: *version,
                    evidence: evidence.clone(),
                    stale: false,
                    stale_for_open_hits: false,
                };
                self.judge(*criterion, finding);
            }
            Event::FactCorrected { .. } | Event::FactCorrectionWithdrawn { .. } => self.corrected(recorded)?,
            Event::Summarized { words } => {
                only_if(law::may(Some(self.state.kind()), CommandKind::Summarize).is_some())?;
                self.summary = Some(*words);
            }
            Event::Excepted { criterion, reason } => {
                only_if(matches!(self.state, State::UnderReview { .. }))?;
                self.exceptions.insert(*criterion, Reasoned { by: person(recorded)?, at, reason: *reason });
            }
            Event::ReviewReopened { due, .. } => {
                let State::Endorsed(endorsement) = &self.state else { return None };
                self.came_to_nothing(endorsement.advice.kind);
                self.state = State::UnderReview { due: *due };
            }
            Event::ReviewResumed { due } => {
                only_if(matches!(self.state, State::Deferred { .. }))?;
                self.state = State::UnderReview { due: *due };
            }
            Event::DossierUpdated { number, version, stale } => {
                let State::Deferred { answered, .. } = &mut self.state else { return None };
                *answered = true;
                self.freeze(*number, *version, at)?;
                self.mark_stale(stale);
            }
            _ => return self.signed(recorded),
        }
        Some(())
    }

    /// Of one fact the latest correction stands, where the first one stood: that one was wrong, or was not enough.
    fn corrected(&mut self, recorded: &RecordedEvent) -> Option<()> {
        only_if(matches!(self.state, State::UnderReview { .. }))?;
        let by = person(recorded)?;
        let version = self.next_version().checked_sub(1)?;
        match &recorded.event {
            Event::FactCorrected { at, words, evidence } => {
                let (at, words, evidence) = (at.clone(), *words, evidence.clone());
                let correction = FactCorrection { at, words, evidence, by, on: recorded.at, version };
                match self.corrections_of_fact.iter_mut().find(|fact| fact.at == correction.at) {
                    Some(earlier) => *earlier = correction,
                    None => self.corrections_of_fact.push(correction),
                }
            }
            Event::FactCorrectionWithdrawn { at, .. } => {
                let withdrawn = self.corrections_of_fact.iter().position(|fact| fact.at == *at)?;
                self.corrections_of_fact.remove(withdrawn);
            }
            _ => return None,
        }
        Some(())
    }

    /// An exception was made of what was found before: whoever wants it still gives its reason again.
    fn judge(&mut self, criterion: CriterionKey, finding: ReviewerFinding) {
        self.findings.insert(criterion, finding);
        self.exceptions.remove(&criterion);
    }

    /// Nothing came of this advice, so that its reason to defer, the last one given, is not used up.
    fn came_to_nothing(&mut self, advice: AdviceKind) {
        if advice == AdviceKind::Defer {
            self.deferral_reasons.pop();
        }
    }

    fn signed(&mut self, recorded: &RecordedEvent) -> Option<()> {
        let by = person(recorded)?;
        let before = self.take_state();
        self.state = match (before, &recorded.event) {
            (State::UnderReview { .. }, Event::Recommended { advice, due }) => {
                if advice.kind == AdviceKind::Defer {
                    self.deferral_reasons.push(advice.reason);
                }
                self.signatures.push((Signature::Recommend, by));
                State::Recommended { advice: *advice, by, due: *due }
            }
            (State::Recommended { advice, .. }, Event::Recalled { due } | Event::SentBack { due, .. }) => {
                self.came_to_nothing(advice.kind);
                State::UnderReview { due: *due }
            }
            (State::Recommended { advice, by: author, .. }, Event::Countersigned) => {
                self.signatures.push((Signature::Countersign, by));
                State::Endorsed(Endorsement { advice, by: author, countersigned_by: by, at: recorded.at })
            }
            (from, Event::ClosingProposed { ground, reason, due }) if from.is_checked() => {
                self.signatures.push((Signature::Recommend, by));
                let (ground, reason, from) = (*ground, *reason, Box::new(from));
                State::ClosingProposed { ground, reason, by, from, heard: false, due: *due }
            }
            (State::ClosingProposed { from, .. }, Event::SentBack { due, .. }) => from.due_at(*due),
            (State::ClosingProposed { by: proposed_by, from, .. }, Event::Closed { ground, until }) => {
                self.signatures.push((Signature::Countersign, by));
                State::Inadmissible { ground: *ground, proposed_by, countersigned_by: by, until: *until, from }
            }
            _ => return None,
        };
        Some(())
    }
}
