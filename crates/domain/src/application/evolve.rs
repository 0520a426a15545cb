//! The state after one more event. Total: a history that cannot be is an error, never a panic.
//! Nothing is computed from calendars or settings: what was decided stands in the event.

use super::{
    advice::{AdviceKind, Endorsement, Hearing, HearingOn, Outcome, Purpose, Question, QuestionStatus},
    event::Event,
    state::{
        Application, Awaiting, Decided, DuplicateStatus, Extension, FactCorrection, FrozenVersion, HitStatus,
        IssuedLetter, Item, ProposedCorrection, Reasoned, Received, RecordedEvent, ReviewerFinding, Signature, State,
    },
};
use crate::{
    criteria::CriterionKey,
    kernel::{
        ActorKind, BrokenHistory, Day, Digest, History, Instant, PersonId, QuestionId, Seq, StoredEvent, StreamKind,
        TextRef,
    },
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
        application.apply(recorded).ok_or(broken)?;
        application.seq = recorded.seq;
        if application.state.kind() != state {
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
        questions: Vec::new(),
        hearings: Vec::new(),
        earlier_rounds: *earlier_rounds,
        rounds: 0,
        deferral_reasons: Vec::new(),
        duplicates: BTreeMap::new(),
        hits: BTreeMap::new(),
        reply: None,
        withdrawal_noted: false,
        correction: None,
        letters: Vec::new(),
        since: recorded.at,
        escalated: None,
    })
}

const fn person(recorded: &RecordedEvent) -> Option<PersonId> {
    match recorded.by {
        ActorKind::Person(person) => Some(person),
        ActorKind::Clock => None,
    }
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
            E::Started { .. } => None,
            E::Discarded | E::DraftExpired | E::DraftWarned { .. } | E::HandedOver { .. } | E::Submitted { .. } => {
                self.draft(recorded)
            }
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
            | E::HitCleared { .. } => self.casework(recorded),
            E::QuestionsAsked { .. }
            | E::AnswerSaved { .. }
            | E::AnswersSent { .. }
            | E::ExtensionRequested { .. }
            | E::ExtensionGranted { .. }
            | E::ExtensionRefused { .. }
            | E::ContactFound { .. }
            | E::QuestionsCancelled { .. }
            | E::HearingOpened { .. }
            | E::CommentSent { .. }
            | E::WentOn { .. }
            | E::Reminded { .. }
            | E::ContactFailed
            | E::Lapsed { .. } => self.exchange(recorded),
            E::Completed { .. }
            | E::FindingRecorded { .. }
            | E::FactCorrected { .. }
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
            E::Withdrawn { .. }
            | E::WithdrawalNoted { .. }
            | E::WithdrawalUndone
            | E::Reopened { .. }
            | E::Retargeted { .. }
            | E::CarriedOver { .. }
            | E::Escalated { .. } => self.ends_and_returns(recorded),
        }
    }

    fn draft(&mut self, recorded: &RecordedEvent) -> Option<()> {
        let State::Draft { warnings, warned } = &mut self.state else { return None };
        match &recorded.event {
            Event::Discarded | Event::DraftExpired => self.state = State::Discarded,
            Event::DraftWarned { count } => (*warnings, *warned) = (*count, Some(recorded.at)),
            Event::HandedOver { .. } => {}
            Event::Submitted { reference, received_on, rulebook, version, target, screening_due, .. } => {
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
                finding.stale = true;
            }
        }
    }

    fn give_to(&mut self, holder: PersonId) {
        self.holder = Some(holder);
        if let State::Submitted { due } = self.state {
            self.state = State::Screening { due };
        }
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
            Event::DuplicateLinked { of } => {
                self.duplicates.insert(*of, DuplicateStatus::Linked);
            }
            Event::DuplicateDismissed { of, .. } => *self.duplicates.get_mut(of)? = DuplicateStatus::Dismissed,
            Event::HitFlagged { hit } => {
                self.hits.insert(*hit, HitStatus::Open);
            }
            Event::HitCleared { hit, reason } => *self.hits.get_mut(hit)? = HitStatus::Cleared(reasoned(*reason)?),
            _ => return None,
        }
        Some(())
    }

    fn exchange(&mut self, recorded: &RecordedEvent) -> Option<()> {
        match &recorded.event {
            Event::QuestionsAsked { .. } | Event::HearingOpened { .. } => self.open_exchange(recorded),
            Event::AnswerSaved { question, words } => self.save_answer(*question, *words),
            Event::AnswersSent { .. }
            | Event::QuestionsCancelled { .. }
            | Event::CommentSent { .. }
            | Event::WentOn { .. } => self.close_exchange(recorded),
            Event::Lapsed { until } => {
                let State::AwaitingApplicant(awaiting) = self.take_state() else { return None };
                only_if(matches!(awaiting.purpose, Purpose::Questions(_)))?;
                self.state = State::Lapsed { until: *until, awaiting };
                Some(())
            }
            event => {
                let State::AwaitingApplicant(awaiting) = &mut self.state else { return None };
                awaiting.changed_by(event)
            }
        }
    }

    fn open_exchange(&mut self, recorded: &RecordedEvent) -> Option<()> {
        let mut back_to = self.take_state();
        let (purpose, opened, due, grace) = match &recorded.event {
            Event::QuestionsAsked { questions, opened, due, grace } => {
                match &mut back_to {
                    State::Deferred { asked, .. } => *asked = true,
                    other => only_if(other.is_checked())?,
                }
                let by = person(recorded)?;
                let ids = questions.iter().map(|q| q.id).collect();
                self.questions.extend(questions.iter().map(|asked| Question {
                    asked: asked.clone(),
                    by,
                    at: recorded.at,
                    status: QuestionStatus::Open,
                }));
                (Purpose::Questions(ids), opened.clone(), *due, *grace)
            }
            Event::HearingOpened { on, words, due, grace } => {
                let fits = match on {
                    HearingOn::Unmet(_) => matches!(back_to, State::UnderReview { .. }),
                    HearingOn::Closing(_) => matches!(back_to, State::ClosingProposed { .. }),
                };
                only_if(fits)?;
                let hearing =
                    Hearing { on: on.clone(), words: *words, opened: recorded.at, comment: None, closed: None };
                self.hearings.push(hearing);
                (Purpose::Hearing(on.clone()), super::advice::Opened::default(), *due, *grace)
            }
            _ => return None,
        };
        self.state = State::AwaitingApplicant(Awaiting {
            purpose,
            back_to: Box::new(back_to),
            due,
            grace,
            opened,
            extension: Extension::None,
            reminders: 0,
            contact_failed: false,
        });
        Some(())
    }

    fn save_answer(&mut self, question: Option<QuestionId>, words: TextRef) -> Option<()> {
        let (State::AwaitingApplicant(awaiting) | State::Lapsed { awaiting, .. }) = &self.state else { return None };
        match (&awaiting.purpose, question) {
            (Purpose::Questions(ids), Some(id)) => {
                only_if(ids.contains(&id))?;
                let question = self.questions.iter_mut().find(|q| q.asked.id == id && q.status.is_open())?;
                question.status = QuestionStatus::Saved(words);
            }
            (Purpose::Hearing(_), None) => self.hearings.last_mut()?.comment = Some(words),
            _ => return None,
        }
        Some(())
    }

    /// Back to where the file came from: with answers, without, or because nothing is asked any
    /// longer.
    fn close_exchange(&mut self, recorded: &RecordedEvent) -> Option<()> {
        let State::AwaitingApplicant(awaiting) = self.take_state() else { return None };
        let hearing = matches!(awaiting.purpose, Purpose::Hearing(_));
        let number = self.next_version();
        let (due, unanswered) = match &recorded.event {
            Event::AnswersSent { number, version, stale, due } if !hearing => {
                self.freeze(*number, *version, recorded.at)?;
                self.mark_stale(stale);
                (*due, QuestionStatus::NoAnswer)
            }
            Event::WentOn { version, stale, due } => {
                if let Some(version) = version {
                    self.freeze(number, *version, recorded.at)?;
                    self.mark_stale(stale);
                }
                (*due, QuestionStatus::NoAnswer)
            }
            Event::QuestionsCancelled { due, .. } if !hearing => (*due, QuestionStatus::Cancelled),
            Event::CommentSent { due } if hearing => (*due, QuestionStatus::NoAnswer),
            _ => return None,
        };
        let version = u32::try_from(self.versions.len()).ok()?;
        for question in self.questions.iter_mut().filter(|q| q.status.is_open()) {
            question.status = match question.status {
                QuestionStatus::Saved(words) if unanswered != QuestionStatus::Cancelled => {
                    QuestionStatus::Answered { words, at: recorded.at, version }
                }
                _ => unanswered,
            };
        }
        if hearing {
            self.hearings.last_mut()?.closed = Some(recorded.at);
        }
        self.state = awaiting.back_to.due_at(due);
        if let (true, State::ClosingProposed { heard, .. }) = (hearing, &mut self.state) {
            *heard = true;
        }
        Some(())
    }

    fn review(&mut self, recorded: &RecordedEvent) -> Option<()> {
        let at = recorded.at;
        match &recorded.event {
            Event::Completed { proceeded, review_due } => {
                only_if(matches!(self.state, State::Screening { .. }))?;
                let by = person(recorded)?;
                let reasons = proceeded.iter().map(|(c, reason)| (*c, Reasoned { by, at, reason: *reason }));
                self.proceeded.extend(reasons);
                self.state = State::UnderReview { due: *review_due };
            }
            Event::FindingRecorded { criterion, met, reason, evidence, version } => {
                only_if(matches!(self.state, State::UnderReview { .. }))?;
                let finding = ReviewerFinding {
                    by: person(recorded)?,
                    at,
                    met: *met,
                    reason: *reason,
                    version: *version,
                    evidence: evidence.clone(),
                    stale: false,
                };
                self.findings.insert(*criterion, finding);
            }
            Event::FactCorrected { at: name, words } => {
                only_if(matches!(self.state, State::UnderReview { .. }))?;
                let by = person(recorded)?;
                self.corrections_of_fact.push(FactCorrection { at: name.clone(), words: *words, by, on: at });
            }
            Event::Excepted { criterion, reason } => {
                only_if(matches!(self.state, State::UnderReview { .. }))?;
                self.exceptions.insert(*criterion, Reasoned { by: person(recorded)?, at, reason: *reason });
            }
            Event::ReviewReopened { due, .. } => {
                only_if(matches!(self.state, State::Endorsed(_)))?;
                self.state = State::UnderReview { due: *due };
            }
            Event::ReviewResumed { due } => {
                only_if(matches!(self.state, State::Deferred { .. }))?;
                self.state = State::UnderReview { due: *due };
            }
            Event::DossierUpdated { number, version, stale } => {
                only_if(matches!(self.state, State::Deferred { .. }))?;
                self.freeze(*number, *version, at)?;
                self.mark_stale(stale);
            }
            _ => return self.signed(recorded),
        }
        Some(())
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
            (State::Recommended { .. }, Event::Recalled { due } | Event::SentBack { due, .. }) => {
                State::UnderReview { due: *due }
            }
            (State::Recommended { advice, by: author, .. }, Event::Countersigned) => {
                self.signatures.push((Signature::Countersign, by));
                State::Endorsed(Endorsement { advice, by: author, countersigned_by: by, at: recorded.at })
            }
            (from, Event::ClosingProposed { ground, due, .. }) if from.is_checked() => {
                self.signatures.push((Signature::Recommend, by));
                State::ClosingProposed { ground: *ground, by, from: Box::new(from), heard: false, due: *due }
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

    fn council(&mut self, recorded: &RecordedEvent) -> Option<()> {
        match &recorded.event {
            Event::CorrectionProposed { outcome, reason } => {
                let by = person(recorded)?;
                only_if(self.state.announced().is_some())?;
                self.signatures.push((Signature::ProposeCorrection, by));
                self.correction = Some(ProposedCorrection { by, reason: *reason, outcome: outcome.clone() });
                Some(())
            }
            Event::CorrectionConfirmed { letter, effective } => {
                let by = person(recorded)?;
                let correction = self.correction.take()?;
                self.signatures.push((Signature::Confirm, by));
                self.letters.push(IssuedLetter { digest: *letter, at: recorded.at });
                if let Some(outcome) = correction.outcome {
                    self.correct_outcome(outcome, *effective)?;
                }
                Some(())
            }
            Event::Announced { letter, effective, rounds } => {
                let State::Decided(decided) = self.take_state() else { return None };
                self.rounds = *rounds;
                self.letters.push(IssuedLetter { digest: *letter, at: recorded.at });
                self.announce(decided, *effective);
                Some(())
            }
            _ => self.on_the_list(recorded),
        }
    }

    fn announce(&mut self, decided: Decided, effective: Day) {
        let round = self.rounds;
        self.state = match decided.outcome.clone() {
            Outcome::Admitted => State::Admitted { decided, since: effective },
            Outcome::NotAdmitted { .. } => State::NotAdmitted { decided, may_apply_from: effective },
            Outcome::Deferred { to, .. } => {
                self.target = to;
                self.withdrawal_noted = false;
                State::Deferred { decided, to, round, asked: false }
            }
        };
    }

    /// A deferral that was none, or one that was not recorded as such, is counted accordingly.
    fn correct_outcome(&mut self, outcome: Outcome, effective: Day) -> Option<()> {
        let was_deferred = matches!(self.state, State::Deferred { .. });
        let (State::Admitted { mut decided, .. }
        | State::NotAdmitted { mut decided, .. }
        | State::Deferred { mut decided, .. }) = self.take_state()
        else {
            return None;
        };
        let is_deferred = matches!(outcome, Outcome::Deferred { .. });
        let without = self.rounds.saturating_sub(u16::from(was_deferred));
        self.rounds = without.saturating_add(u16::from(is_deferred));
        decided.outcome = outcome;
        self.announce(decided, effective);
        Some(())
    }

    fn on_the_list(&mut self, recorded: &RecordedEvent) -> Option<()> {
        let before = self.take_state();
        self.state = match (before, &recorded.event) {
            (State::Endorsed(endorsement), Event::Placed { session, letter, .. }) => {
                self.target = Some(*session);
                let from = Box::new(State::Endorsed(endorsement));
                State::OnAgenda(Item { session: *session, letter: *letter, endorsement, from })
            }
            (State::Deferred { decided, to, round, asked }, Event::Placed { session, letter, .. }) => {
                self.target = Some(*session);
                let endorsement = decided.item.endorsement;
                let from = Box::new(State::Deferred { decided, to, round, asked });
                State::OnAgenda(Item { session: *session, letter: *letter, endorsement, from })
            }
            (State::OnAgenda(item), Event::Lettered { letter }) => {
                State::OnAgenda(Item { letter: Some(*letter), ..item })
            }
            (State::OnAgenda(item), Event::Removed { .. } | Event::NotTakenUp) => *item.from,
            (State::OnAgenda(item), Event::DecisionRecorded { resolution, outcome, on, .. }) => {
                State::Decided(Decided {
                    item,
                    resolution: *resolution,
                    outcome: outcome.clone(),
                    on: *on,
                    previewed: BTreeSet::new(),
                })
            }
            // What was previewed showed another decision.
            (State::Decided(decided), Event::DecisionCorrected { resolution, outcome, on, .. }) => {
                State::Decided(Decided {
                    item: decided.item,
                    resolution: *resolution,
                    outcome: outcome.clone(),
                    on: *on,
                    previewed: BTreeSet::new(),
                })
            }
            (State::Decided(mut decided), Event::LetterPreviewed { letter }) => {
                decided.previewed.insert(*letter);
                State::Decided(decided)
            }
            _ => return None,
        };
        Some(())
    }

    fn ends_and_returns(&mut self, recorded: &RecordedEvent) -> Option<()> {
        match &recorded.event {
            Event::Withdrawn { reason, until } => {
                only_if(self.state.is_active() && !matches!(self.state, State::Decided(_)))?;
                let from = match self.take_state() {
                    State::OnAgenda(item) => item.from,
                    other => Box::new(other),
                };
                self.state = State::Withdrawn { by: person(recorded)?, reason: *reason, until: *until, from };
            }
            Event::WithdrawalNoted { .. } => {
                only_if(matches!(self.state, State::OnAgenda(_) | State::Decided(_)))?;
                self.withdrawal_noted = true;
            }
            Event::WithdrawalUndone => {
                let State::Withdrawn { from, .. } = self.take_state() else { return None };
                self.state = *from;
            }
            Event::Reopened { due, grace, .. } => self.reopen(*due, *grace)?,
            Event::Retargeted { session } | Event::CarriedOver { session } => {
                only_if(self.state.is_active())?;
                self.target = *session;
            }
            Event::Escalated { .. } => self.escalated = Some(recorded.at),
            _ => return None,
        }
        Some(())
    }

    fn reopen(&mut self, due: Instant, grace: Instant) -> Option<()> {
        self.state = match self.take_state() {
            State::Inadmissible { from, .. } => from.due_at(due),
            State::Lapsed { mut awaiting, .. } => {
                (awaiting.due, awaiting.grace) = (due, grace);
                awaiting.reminders = 0;
                State::AwaitingApplicant(awaiting)
            }
            _ => return None,
        };
        Some(())
    }
}

impl Awaiting {
    /// What happens while the NGO is waited for, without ending the wait.
    fn changed_by(&mut self, event: &Event) -> Option<()> {
        match event {
            Event::ExtensionRequested { .. } => {
                only_if(self.extension == Extension::None)?;
                self.extension = Extension::Requested;
            }
            Event::ExtensionGranted { due, grace } => {
                only_if(self.extension == Extension::Requested)?;
                (self.extension, self.due, self.grace, self.reminders) = (Extension::Granted, *due, *grace, 0);
            }
            Event::ExtensionRefused { .. } => {
                only_if(self.extension == Extension::Requested)?;
                self.extension = Extension::Refused;
            }
            Event::ContactFailed => self.contact_failed = true,
            Event::ContactFound { due, grace } => {
                (self.contact_failed, self.due, self.grace, self.reminders) = (false, *due, *grace, 0);
            }
            Event::Reminded { count } => self.reminders = *count,
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
