//! The state after one more event. Total: a history that cannot be is an error, never a panic.
//! Nothing is computed from calendars or settings: what was decided stands in the event.

mod council;
mod ends;
mod exchange;
mod matches;
mod review;

use super::{
    event::Event,
    file::{Application, DuplicateStatus, FrozenVersion, Reasoned, Received, RecordedEvent},
    public_step::{PublicStep, secretariats_day},
    state::{Decided, State},
    tally::Left,
    translations::Translations,
};
use crate::{
    criteria::CriterionKey,
    kernel::{BrokenHistory, Digest, History, Instant, PersonId, Seq, StoredEvent, StreamKind, TextRef},
};
use std::collections::{BTreeMap, BTreeSet};

impl History for Application {
    const KIND: StreamKind = StreamKind::Application;
    type Event = Event;

    fn evolve(before: Option<Self>, recorded: &RecordedEvent) -> Result<Self, BrokenHistory> {
        let event = recorded.event.kind();
        let Some(mut application) = before else {
            return begin(recorded).ok_or(BrokenHistory { event, state: "nothing" });
        };
        let state = application.state.kind();
        let broken = BrokenHistory { event, state: state.key() };
        if application.seq.0.checked_add(1) != Some(recorded.seq.0) {
            return Err(broken);
        }
        if let Some(day) = secretariats_day(&recorded.event)
            && PublicStep::of(Some(&application), &recorded.event).is_some()
        {
            application.promised = Some(day);
        }
        application.apply(recorded).ok_or(broken)?;
        application.seq = recorded.seq;
        if application.state.kind() == state {
            return Ok(application);
        }
        // A correction says what has stood since the announcement: nothing was left by it.
        if matches!(recorded.event, Event::CorrectionConfirmed { .. }) {
            let announced = application.state.announced().and_then(|decided| decided.announced);
            application.since = announced.unwrap_or(application.since);
        } else {
            application.left = Some(Left { state, since: application.since, by: recorded.seq });
            application.since = recorded.at;
        }
        Ok(application)
    }
}

fn begin(recorded: &RecordedEvent) -> Option<Application> {
    let Event::Started { application, organization, rulebook, earlier_rounds } = &recorded.event else { return None };
    if recorded.seq != Seq(1) {
        return None;
    }
    Some(Application {
        id: *application,
        organization: *organization,
        seq: recorded.seq,
        started: recorded.at,
        started_by: person(recorded)?,
        rulebook: rulebook.clone(),
        reference: None,
        received: None,
        target: None,
        versions: Vec::new(),
        state: State::Draft { warnings: 0, warned: None },
        holder: None,
        conflicted: BTreeSet::new(),
        signatures: Vec::new(),
        findings: BTreeMap::new(),
        exceptions: BTreeMap::new(),
        proceeded: BTreeMap::new(),
        corrections_of_fact: Vec::new(),
        summary: None,
        questions: Vec::new(),
        hearings: Vec::new(),
        earlier_rounds: *earlier_rounds,
        rounds: 0,
        rounds_at: BTreeMap::new(),
        deferral_reasons: Vec::new(),
        duplicates: BTreeMap::new(),
        hits: BTreeMap::new(),
        reply: None,
        withdrawal_noted: false,
        proposed: None,
        letters: Vec::new(),
        translations: Translations::default(),
        since: recorded.at,
        left: None,
        listed: None,
        escalated: None,
        promised: None,
    })
}

const fn person(recorded: &RecordedEvent) -> Option<PersonId> {
    recorded.by.person()
}

/// `Some` where `holds`: lets a precondition be said with `?`.
fn only_if(holds: bool) -> Option<()> {
    holds.then_some(())
}

impl Application {
    /// Takes the state out to be replaced; what is left in its place is never seen, since either
    /// a new one is set or the whole application is dropped as broken.
    fn take_state(&mut self) -> State {
        std::mem::replace(&mut self.state, State::Discarded)
    }

    fn apply(&mut self, recorded: &RecordedEvent) -> Option<()> {
        use Event as E;
        match &recorded.event {
            E::Started { .. }
            | E::Discarded
            | E::DraftExpired
            | E::DraftWarned { .. }
            | E::HandedOver { .. }
            | E::Submitted { .. } => self.draft(recorded),
            E::Taken { .. }
            | E::Assigned { .. }
            | E::Released
            | E::ConflictDeclared { .. }
            | E::ConflictLifted { .. }
            | E::Noted { .. }
            | E::ReplyRecorded { .. }
            | E::DuplicateLinked { .. }
            | E::DuplicateDismissed { .. }
            | E::HitFlagged { .. }
            | E::HitCleared { .. }
            | E::HitConfirmed { .. } => self.casework(recorded),
            E::QuestionsAsked { .. }
            | E::AnswerSaved { .. }
            | E::AnswersSent { .. }
            | E::ExtensionRequested { .. }
            | E::ExtensionGranted { .. }
            | E::ExtensionRefused { .. }
            | E::ContactFound { .. }
            | E::QuestionsCancelled { .. }
            | E::HearingOpened { .. }
            | E::HearingCancelled { .. }
            | E::CommentSent { .. }
            | E::WentOn { .. }
            | E::Reminded { .. }
            | E::RemindedByHand
            | E::ContactFailed
            | E::Lapsed { .. } => self.exchange(recorded),
            E::Completed { .. }
            | E::FindingRecorded { .. }
            | E::FactCorrected { .. }
            | E::FactCorrectionWithdrawn { .. }
            | E::Summarized { .. }
            | E::Excepted { .. }
            | E::Recommended { .. }
            | E::Recalled { .. }
            | E::Countersigned
            | E::SentBack { .. }
            | E::ClosingProposed { .. }
            | E::Closed { .. }
            | E::ReviewReopened { .. }
            | E::ReviewResumed { .. }
            | E::DossierUpdated { .. } => self.review(recorded),
            _ => self.apply_later(recorded),
        }
    }

    fn apply_later(&mut self, recorded: &RecordedEvent) -> Option<()> {
        use Event as E;
        match &recorded.event {
            E::Placed { .. }
            | E::Lettered { .. }
            | E::Removed { .. }
            | E::NotTakenUp
            | E::DecisionRecorded { .. }
            | E::DecisionCorrected { .. }
            | E::LetterPreviewed { .. }
            | E::Announced { .. }
            | E::CorrectionProposed { .. }
            | E::CorrectionConfirmed { .. } => self.council(recorded),
            E::Translated { .. } | E::TranslationChecked { .. } => self.translations(recorded),
            E::Withdrawn { .. }
            | E::WithdrawalNoted { .. }
            | E::WithdrawalUndone
            | E::Reopened { .. }
            | E::Retargeted { .. }
            | E::CarriedOver { .. }
            | E::Escalated { .. } => self.ends_and_returns(recorded),
            _ => None,
        }
    }

    fn draft(&mut self, recorded: &RecordedEvent) -> Option<()> {
        let State::Draft { warnings, warned } = &mut self.state else { return None };
        match &recorded.event {
            Event::Discarded | Event::DraftExpired => self.state = State::Discarded,
            Event::DraftWarned { count, .. } => (*warnings, *warned) = (*count, Some(recorded.at)),
            Event::HandedOver { .. } => {}
            Event::Submitted {
                reference,
                received_on,
                rulebook,
                version,
                target,
                screening_due,
                earlier_rounds,
                ..
            } => {
                self.earlier_rounds = earlier_rounds.unwrap_or(self.earlier_rounds);
                self.reference = Some(*reference);
                self.received = Some(Received { at: recorded.at, day: *received_on });
                self.rulebook.clone_from(rulebook);
                self.target = *target;
                self.freeze(1, *version, recorded.at)?;
                self.state = State::Submitted { due: *screening_due };
            }
            _ => return None,
        }
        Some(())
    }

    fn freeze(&mut self, number: u32, digest: Digest, at: Instant) -> Option<()> {
        only_if(number == self.next_version())?;
        self.versions.push(FrozenVersion { number, digest, at });
        Some(())
    }

    fn mark_stale(&mut self, criteria: &[CriterionKey]) {
        for criterion in criteria {
            if let Some(finding) = self.findings.get_mut(criterion) {
                (finding.stale, finding.stale_for_open_hits) = (true, false);
            }
        }
    }

    fn give_to(&mut self, holder: PersonId) {
        self.holder = Some(holder);
        if let State::Submitted { due } = self.state {
            self.state = State::Screening { due };
        }
    }

    fn translations(&mut self, recorded: &RecordedEvent) -> Option<()> {
        only_if(super::law::may(Some(self.state.kind()), super::CommandKind::Translate).is_some())?;
        let by = person(recorded)?;
        match &recorded.event {
            Event::Translated { text, language, words, .. } => self.translations.put(*text, *language, *words, by),
            Event::TranslationChecked { text, language, wording, .. } => {
                self.translations.check(*text, *language, *wording, by)?;
            }
            _ => return None,
        }
        Some(())
    }

    fn casework(&mut self, recorded: &RecordedEvent) -> Option<()> {
        only_if(self.state.is_active())?;
        let reasoned = |reason: TextRef| Some(Reasoned { by: person(recorded)?, at: recorded.at, reason });
        match &recorded.event {
            Event::Taken { by } => self.give_to(*by),
            Event::Assigned { to } => self.give_to(*to),
            Event::Released => self.holder = None,
            Event::ConflictDeclared { by, .. } => {
                self.conflicted.insert(*by);
                self.holder = self.holder.filter(|holder| holder != by);
            }
            Event::ConflictLifted { of, .. } => only_if(self.conflicted.remove(of))?,
            Event::Noted { .. } => {}
            Event::ReplyRecorded { dated } => self.reply = Some(*dated),
            Event::DuplicateLinked { of, .. } => {
                self.duplicates.insert(*of, DuplicateStatus::Linked);
            }
            Event::DuplicateDismissed { of, .. } => {
                self.duplicates.insert(*of, DuplicateStatus::Dismissed);
            }
            Event::HitFlagged { hit, .. } => self.flagged(*hit),
            Event::HitCleared { hit, reason } => self.cleared(hit, reasoned(*reason)?)?,
            Event::HitConfirmed { hit, reason } => self.confirmed(hit, reasoned(*reason)?)?,
            _ => return None,
        }
        Some(())
    }
}

impl State {
    /// Screening or review: the officer's own desk.
    const fn is_checked(&self) -> bool {
        matches!(self, Self::Screening { .. } | Self::UnderReview { .. })
    }

    /// From receipt to the decision, and while a deferral runs.
    fn is_active(&self) -> bool {
        super::law::may(Some(self.kind()), super::CommandKind::Note).is_some()
    }

    /// The decision, once it was announced.
    pub const fn announced(&self) -> Option<&Decided> {
        match self {
            Self::Admitted { decided, .. } | Self::NotAdmitted { decided, .. } | Self::Deferred { decided, .. } => {
                Some(decided)
            }
            _ => None,
        }
    }

    /// The same state with the secretariat's next step due at `due`, where it has one.
    fn due_at(mut self, due: Instant) -> Self {
        match &mut self {
            Self::Submitted { due: d }
            | Self::Screening { due: d }
            | Self::UnderReview { due: d }
            | Self::Recommended { due: d, .. }
            | Self::ClosingProposed { due: d, .. } => *d = due,
            _ => {}
        }
        self
    }
}
