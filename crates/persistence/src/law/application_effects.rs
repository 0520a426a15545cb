//! What an application's own step brings about: on the session's list, with the organization, in
//! the register; the frozen version, the schedule, the messages.

use super::{Deed, Half, deed::Step, dossier_rows, screening, timing};
use crate::{error::StoreError, search};
use domain::{
    application::{self, Application, Decided, Event, Outcome as Decision, OutcomeKind, StateKind},
    council::{self, DecisionRule, ItemDecision, RecordedOutcome, Removal, ResolutionNumber},
    kernel::{ApplicationId, Day, ObserverId, PartialDate, ResolutionId, TextRef},
    observer,
    organization::{self, Observership},
};

impl Deed<'_> {
    /// What an application's own command means for the session, the organization and the register.
    pub(super) async fn after_application(
        &mut self,
        id: ApplicationId,
        events: &[Event],
    ) -> Result<Vec<Half>, StoreError> {
        let Some(before) = self.application(id).cloned() else { return Ok(Vec::new()) };
        let mut halves = Vec::new();
        for event in events {
            match event {
                Event::Announced { effective, .. } => {
                    halves.extend(self.announced(&before, *effective)?);
                }
                Event::CorrectionConfirmed { effective, .. } => {
                    halves.extend(self.corrected(&before, *effective).await?);
                }
                // Who may submit and withdraw is the organization's owner: the two move together.
                Event::HandedOver { to, .. } => {
                    let command = organization::Command::MoveOwnership { to: *to, reason: None };
                    halves.push(Half::Organization(before.organization, command));
                }
                _ => halves.extend(on_the_list(&before, event)),
            }
        }
        Ok(halves)
    }

    /// The decision goes on record with the organization; an admission opens a line of the register.
    fn announced(&self, before: &Application, effective: Day) -> Result<Vec<Half>, StoreError> {
        let application::State::Decided(decided) = &before.state else { return Ok(Vec::new()) };
        self.outcome_known(before, decided, effective, false)
    }

    /// The number of the resolution under which it was decided.
    fn number(&self, decided: &Decided) -> Result<ResolutionNumber, StoreError> {
        let session = self.session(decided.item.session);
        let resolution = session.and_then(|s| s.resolutions.get(&decided.resolution));
        resolution.map(|r| r.number).ok_or(StoreError::NotFound)
    }

    fn outcome_known(
        &self,
        before: &Application,
        decided: &Decided,
        effective: Day,
        corrects: bool,
    ) -> Result<Vec<Half>, StoreError> {
        let mut halves = vec![noted(before, decided.outcome.kind(), effective, corrects)];
        if decided.outcome.kind() == OutcomeKind::Admitted {
            let id: ObserverId = self.tx.uuid().into();
            let number = self.number(decided)?;
            let since = PartialDate::full(effective);
            halves.push(Half::Organization(
                before.organization,
                organization::Command::MarkObserver(Observership { observer: id, since }),
            ));
            halves.push(Half::Observer(
                id,
                observer::Command::Admit {
                    organization: before.organization,
                    application: before.id,
                    resolution: decided.resolution,
                    number,
                    since: effective,
                },
            ));
        }
        Ok(halves)
    }

    /// A confirmed correction of the decision goes to the same places; a line of the register that it takes back is
    /// struck out. Another letter alone is no other decision.
    async fn corrected(&mut self, before: &Application, effective: Day) -> Result<Vec<Half>, StoreError> {
        let (Some(correction), Some(standing)) = (before.correction(), before.state.announced()) else {
            return Ok(Vec::new());
        };
        if correction.outcome.is_none() && correction.taken.is_none() {
            return Ok(Vec::new());
        }
        let decided = correction.applied_to(standing);
        let mut record = recorded(before.id, decided.resolution, &decided.outcome, decided.on);
        // Unless the vote is corrected it was what it was: only what was made of it is corrected.
        let session = self.session(decided.item.session);
        let stands = session.and_then(|s| s.decision(before.id)).map(ItemDecision::taken);
        if let Some(taken) = correction.taken.or(stands) {
            (record.rule, record.votes) = (taken.rule, taken.votes);
        }
        let command = council::Command::CorrectOutcome { record, reason: correction.reason };
        let mut halves = vec![Half::Session(decided.item.session, command)];
        if standing.outcome.kind() == decided.outcome.kind() {
            halves.extend(self.still_known(before, (standing, &decided), correction.reason, effective).await?);
            return Ok(halves);
        }
        if standing.outcome.kind() == OutcomeKind::Admitted {
            let observer = self.organization(before.organization).and_then(|o| o.observer);
            if let Some(Observership { observer, .. }) = observer {
                halves.push(Half::Organization(before.organization, organization::Command::UnmarkObserver));
                halves.push(Half::Observer(observer, observer::Command::Strike { reason: correction.reason }));
            }
        }
        halves.extend(self.outcome_known(before, &decided, effective, true)?);
        Ok(halves)
    }

    /// Of an outcome that stays, the organization knows from when it may apply again, and the register since when and
    /// under which resolution it is an observer: of nothing else that is said of it.
    async fn still_known(
        &mut self,
        before: &Application,
        (was, is): (&Decided, &Decided),
        reason: TextRef,
        effective: Day,
    ) -> Result<Option<Half>, StoreError> {
        let organization = self.organization(before.organization);
        match before.state {
            application::State::NotAdmitted { may_apply_from, .. } => {
                // Another day than this refusal had set is one of a later decision.
                let sets_it = organization.is_some_and(|o| o.may_apply_from == Some(may_apply_from));
                let moves = sets_it && may_apply_from != effective;
                Ok(moves.then(|| noted(before, OutcomeKind::NotAdmitted, effective, true)))
            }
            application::State::Admitted { since, .. } => {
                let Some(Observership { observer, .. }) = organization.and_then(|o| o.observer) else {
                    return Ok(None);
                };
                let number = self.number(is)?;
                let resolution = (was.resolution != is.resolution).then_some((is.resolution, number));
                let since = (since != effective).then_some(effective);
                let line = self.lock_observer(observer).await?.state.as_ref();
                let follows = line.and_then(|line| line.redecided(before.id, resolution, since, reason));
                Ok(follows.map(|command| Half::Observer(observer, command)))
            }
            _ => Ok(None),
        }
    }

    /// After its events were written: the frozen version, the schedule, the messages.
    pub(super) async fn application_written(
        &mut self,
        id: ApplicationId,
        written: &[Step<Application, Event>],
    ) -> Result<(), StoreError> {
        let Some(after) = self.application(id).cloned() else { return Ok(()) };
        for step in written {
            match &step.record.event {
                Event::Started { .. } => dossier_rows::mint_salt(self.tx, id).await?,
                Event::Submitted { version, .. }
                | Event::AnswersSent { version, .. }
                | Event::DossierUpdated { version, .. }
                | Event::WentOn { version: Some(version), .. } => {
                    let before = step.before.as_ref().ok_or(StoreError::NotFound)?;
                    self.freeze(before, *version).await?;
                }
                _ => {}
            }
        }
        if !written.is_empty() {
            let comes_back = written.iter().any(|step| timing::comes_back(&step.record.event, &after));
            timing::reschedule_application(self.tx, &self.basis, &after, comes_back).await?;
        }
        self.tell_of_application(written).await
    }

    /// Writes the version that the event names. The working copy is still what the law looked at:
    /// its case is locked.
    async fn freeze(&self, before: &Application, version: domain::kernel::Digest) -> Result<(), StoreError> {
        let frozen = dossier_rows::freeze_now(&self.tx.db, before).await?;
        if frozen.version.digest != version {
            return Err(StoreError::broken(before.id.0, "the frozen version is not the one that was submitted"));
        }
        dossier_rows::write_version(self.tx, before.id, &frozen).await?;
        search::index(self.tx, before.id).await?;
        screening::schedule_file(self.tx, before.id).await
    }
}

/// What the organization is told of a decision on its application.
fn noted(before: &Application, outcome: OutcomeKind, effective: Day, corrects: bool) -> Half {
    let may_apply_from = (outcome == OutcomeKind::NotAdmitted).then_some(effective);
    let note = organization::Command::NoteDecision { application: before.id, outcome, may_apply_from, corrects };
    Half::Organization(before.organization, note)
}

/// The session's half of an application's own step, where it is one on a list.
fn on_the_list(before: &Application, event: &Event) -> Option<Half> {
    let application = before.id;
    let here = before.item().map(|i| i.session);
    let (session, command) = match event {
        Event::Placed { session, late, .. } => (*session, council::Command::PlaceItem { application, late: *late }),
        Event::Removed { reason: Some(reason) } => {
            (here?, council::Command::RemoveItem { application, why: Removal::BySecretary(*reason) })
        }
        Event::NotTakenUp => (here?, council::Command::MarkNotTakenUp { application }),
        Event::Withdrawn { .. } if before.state.kind() == StateKind::OnAgenda => {
            (here?, council::Command::RemoveItem { application, why: Removal::Withdrawn(None) })
        }
        Event::DecisionRecorded { resolution, outcome, on, despite, .. } => {
            let record = recorded(application, *resolution, outcome, *on);
            (here?, council::Command::RecordOutcome { record, despite: *despite })
        }
        Event::DecisionCorrected { resolution, outcome, on, reason } => {
            let record = recorded(application, *resolution, outcome, *on);
            (here?, council::Command::CorrectOutcome { record, reason: *reason })
        }
        _ => return None,
    };
    Some(Half::Session(session, command))
}

/// A decision as the session records it: without a vote, as is usual. Whoever has votes to record
/// begins at the session.
fn recorded(application: ApplicationId, resolution: ResolutionId, outcome: &Decision, on: Day) -> RecordedOutcome {
    RecordedOutcome {
        application,
        resolution,
        outcome: outcome.clone(),
        on,
        rule: DecisionRule::WithoutVote,
        votes: None,
    }
}
