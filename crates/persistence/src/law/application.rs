//! An application's half of a command: what is loaded for it, and what it brings about elsewhere.

use super::{Deed, Half, deed::Step, dossier, timing};
use crate::{
    error::{Refusal, StoreError},
    folding,
    ledger::{self, NewText, Outcome},
    store::Store,
    viewer::Viewer,
};
use domain::{
    application::{
        self, AdviceKind, Application, Command, CommandKind, Context, Event, Outcome as Decision, OutcomeKind, People,
        PublicStep, Reference, SessionFacts, Standing, StateKind, Target,
    },
    council::{self, CouncilSession, DecisionRule, Phase, RecordedOutcome, Removal},
    kernel::{
        ApplicationId, CouncilSessionId, Envelope, History, NgoRole, ObserverId, OrganizationId, PartialDate, PersonId,
        Recorded, ResolutionId, Seq, StaffRole, TextRef,
    },
    observer, organization,
    organization::{Observership, Organization},
};
use sea_orm::FromQueryResult;
use uuid::Uuid;

#[derive(FromQueryResult)]
pub(super) struct IdRow {
    pub(super) id: Uuid,
}

/// Whether an event that was written since the page was shown stands in the way of a command. A
/// note or a reminder changes nothing that somebody else decides on.
pub(super) fn matters(command: CommandKind, event: &Event) -> bool {
    if command == CommandKind::Note {
        return false;
    }
    !matches!(event, Event::Noted { .. } | Event::Reminded { .. } | Event::ReplyRecorded { .. })
}

impl Store {
    /// Begins a draft for an organization, and says what came of it: `outcome.stream` is the
    /// application.
    pub async fn application_start(
        &self,
        viewer: &Viewer,
        command_id: domain::kernel::CommandId,
        organization: OrganizationId,
    ) -> Result<Outcome, StoreError> {
        let envelope = Envelope { command_id, seen: None, command: Command::Start { organization } };
        self.deed(viewer, Half::Application(self.new_id(), envelope.command), envelope.command_id, None, &[]).await
    }

    /// A command on an application, with what it means for the session on whose list it stands, for
    /// its organization and for the register. Words that it points to come along.
    pub async fn application(
        &self,
        viewer: &Viewer,
        id: ApplicationId,
        envelope: Envelope<Command>,
        texts: &[NewText],
    ) -> Result<Outcome, StoreError> {
        self.case_visible(viewer, id).await?;
        let half = Half::Application(id, envelope.command);
        self.deed(viewer, half, envelope.command_id, envelope.seen, texts).await
    }
}

impl Deed<'_> {
    /// Locks organization, session and application, in this order. Which session is found by looking
    /// before locking; where the case moved in between, the whole command is tried again.
    pub(super) async fn prepare_application(&mut self, id: ApplicationId, command: &Command) -> Result<(), StoreError> {
        let before = ledger::history::<Application>(&self.tx.db, id.0).await?;
        let organization = match (command, &before.state) {
            (Command::Start { organization }, _) => Some(*organization),
            (_, Some(state)) if touches_organization(command.kind()) => Some(state.organization),
            _ => None,
        };
        if let Some(organization) = organization {
            self.lock_organization(organization).await?;
        }
        if let Some(session) = session_of(command, before.state.as_ref()) {
            self.lock_session(session).await?;
        }
        let now = self.lock_application(id).await?;
        if now.seq != before.seq
            && session_of(command, now.state.as_ref()) != session_of(command, before.state.as_ref())
        {
            return Err(StoreError::Moved);
        }
        Ok(())
    }

    /// Refuses where something that matters was written since the page was shown. Staff see the
    /// stream's own count; the NGO's pages carry the revision of its public view, so that what goes
    /// on inside can neither be counted nor stand in its way.
    pub(super) fn application_unchanged(
        &self,
        id: ApplicationId,
        command: CommandKind,
        seen: Option<Seq>,
    ) -> Result<(), StoreError> {
        let Some(loaded) = self.loaded_application(id) else { return Ok(()) };
        let member = loaded.state.as_ref().is_some_and(|a| self.basis.actor.ngo_role(a.organization).is_some());
        match seen {
            Some(seen) if member => {
                let public = public_events(&loaded.events)?;
                let since = public.get(usize::try_from(seen.0).unwrap_or(usize::MAX)..).unwrap_or_default();
                if since.iter().any(|r| matters(command, &r.event)) {
                    let since = since.iter().map(|r| ledger::change::<Application>(r)).collect();
                    return Err(StoreError::ChangedMeanwhile { now: Seq(public.len() as u64), since });
                }
                Ok(())
            }
            _ => loaded.unchanged(seen, |e| matters(command, e)),
        }
    }

    pub(super) async fn decide_application(
        &mut self,
        id: ApplicationId,
        command: &Command,
    ) -> Result<Vec<Event>, StoreError> {
        self.lock_application(id).await?;
        let state = self.application(id).cloned();
        let kind = command.kind();
        let organization = match (&state, command) {
            (Some(state), _) => Some(state.organization),
            (None, Command::Start { organization }) => Some(*organization),
            (None, _) => return Err(StoreError::NotFound),
        };
        let standing = match organization {
            Some(o) if needs_standing(kind) => self.standing(o, id).await?,
            _ => Standing::default(),
        };
        let dossier = match &state {
            Some(state) => self.dossier_facts(state, kind).await?,
            None => None,
        };
        let reference = if kind == CommandKind::Submit { Some(self.reference().await?) } else { None };
        let target = if kind == CommandKind::Submit { self.target().await? } else { Target::default() };
        let session = match session_of(command, state.as_ref()) {
            Some(session) => self.session_facts(session, id, command).await?,
            None => None,
        };
        let people = match organization {
            Some(organization) => self.who_could_act(organization, command).await?,
            None => People::default(),
        };
        let reason_used_before = match (&state, command) {
            (Some(state), Command::Recommend { advice: AdviceKind::Defer, reason }) => {
                self.reason_used_before(state, reason).await?
            }
            _ => false,
        };
        let correcting = matches!(kind, CommandKind::ProposeCorrection | CommandKind::ConfirmCorrection);
        let built_upon = correcting && self.built_upon(id, organization).await?;
        let draft_changed = dossier::draft_changed(&self.tx.db, id).await?;
        let context = Context {
            reference,
            standing,
            dossier,
            target,
            session,
            people,
            reason_used_before,
            built_upon,
            draft_changed,
            ..Context::of(&self.basis.actor, self.basis.now, &self.basis.rulebook, &self.basis.calendar, id)
        };
        Ok(application::decide(state.as_ref(), command, &context).map_err(Refusal::Application)?)
    }

    /// How the organization stands beside this application.
    async fn standing(&mut self, organization: OrganizationId, but: ApplicationId) -> Result<Standing, StoreError> {
        let closed: Vec<String> =
            StateKind::ALL.into_iter().filter(|s| s.is_closed()).map(|s| format!("'{}'", s.key())).collect();
        let sql = format!(
            "SELECT id FROM applications WHERE organization = $1 AND id <> $2 AND state NOT IN ({}) LIMIT 1",
            closed.join(", ")
        );
        let open: Option<IdRow> = self.tx.one(&sql, [organization.0.into(), but.0.into()]).await?;
        let state = self.lock_organization(organization).await?.state.as_ref();
        Ok(Standing {
            open_application: open.map(|r| r.id.into()),
            observer: state.is_some_and(|o: &Organization| o.observer.is_some()),
            may_apply_from: state.and_then(|o| o.may_apply_from),
            earlier_rounds: state.map_or(0, |o| o.rounds),
        })
    }

    async fn dossier_facts(
        &self,
        state: &Application,
        kind: CommandKind,
    ) -> Result<Option<application::DossierFacts>, StoreError> {
        use CommandKind as C;
        let (db, rulebook, today) = (&self.tx.db, &self.basis.rulebook, self.basis.now.day);
        match kind {
            C::Submit | C::SendAnswers | C::UpdateDossier | C::GoOn => {
                dossier::facts_of_working_copy(db, rulebook, state, today).await.map(Some)
            }
            C::Complete | C::Except | C::Hear | C::Recommend if !state.versions.is_empty() => {
                let material = dossier::latest(db, state, today).await?;
                dossier::facts_of(db, rulebook, state, &material).await.map(Some)
            }
            _ => Ok(None),
        }
    }

    /// The next reference of the year. A command that is refused after all gives it back, since the
    /// counter is part of its transaction.
    async fn reference(&self) -> Result<Reference, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            value: i64,
        }
        let year = self.basis.now.day.year();
        let row: Option<Row> = self
            .tx
            .one(
                "INSERT INTO counters (name, value) VALUES ($1, 1) \
                 ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value",
                [format!("reference-{year}").into()],
            )
            .await?;
        let number = row.and_then(|r| u32::try_from(r.value).ok()).ok_or(StoreError::Unfinished)?;
        Ok(Reference::new(u16::try_from(year).unwrap_or_default(), number))
    }

    /// The next regular session that a file received now is in time for.
    pub(super) async fn target(&self) -> Result<Target, StoreError> {
        let now = self.basis.now;
        let next: Option<IdRow> = self
            .tx
            .one(
                "SELECT id FROM council_sessions WHERE kind = 'regular' AND state = 'planned' AND receipt_until >= $1 \
                 ORDER BY opens_on LIMIT 1",
                [now.at.micros().into()],
            )
            .await?;
        let missed: Option<IdRow> = self
            .tx
            .one(
                "SELECT id FROM council_sessions WHERE kind = 'regular' AND state IN ('planned', 'list_closed', \
                 'paper_issued') AND receipt_until < $1 AND opens_on >= $2 LIMIT 1",
                [now.at.micros().into(), now.day.to_string().into()],
            )
            .await?;
        Ok(Target { session: next.map(|r| r.id.into()), late: missed.is_some() })
    }

    /// The session as it stands before its own half of the command.
    async fn session_facts(
        &mut self,
        id: CouncilSessionId,
        application: ApplicationId,
        command: &Command,
    ) -> Result<Option<SessionFacts>, StoreError> {
        let Some(session) = self.lock_session(id).await?.state.as_ref() else { return Ok(None) };
        let item = session.item(application);
        let named = match command {
            Command::RecordDecision { resolution, .. } | Command::CorrectDecision { resolution, .. } => {
                Some(*resolution)
            }
            _ => None,
        };
        let standing = item.filter(|i| i.status == council::ItemStatus::Listed);
        Ok(Some(SessionFacts {
            id,
            kind: session.kind,
            phase: session.phase,
            opens: session.dates.opens,
            closes: session.dates.closes,
            list_closes: session.dates.list_closes.until,
            holds_item: standing.is_some(),
            letter: letter(session, item),
            resolution_here: named.is_some_and(|r: ResolutionId| session.resolutions.contains_key(&r)),
            item_decided: item.is_some_and(|i| i.decision.is_some()),
        }))
    }

    async fn who_could_act(&self, organization: OrganizationId, command: &Command) -> Result<People, StoreError> {
        let candidate_fits = match command {
            Command::Assign { to } => self.staff(StaffRole::Officer, organization).await?.contains(to),
            Command::HandOver { to } => self.is_member(organization, *to).await?,
            _ => false,
        };
        let kind = command.kind();
        let asks = matches!(kind, CommandKind::Recommend | CommandKind::ProposeClosing | CommandKind::Escalate);
        let seniors = if asks { self.staff(StaffRole::SeniorOfficer, organization).await? } else { Vec::new() };
        Ok(People { candidate_fits, seniors: seniors.into_iter().collect() })
    }

    /// Who holds a staff role today, is not shut out, and does not belong to the organization.
    pub(super) async fn staff(
        &self,
        role: StaffRole,
        organization: OrganizationId,
    ) -> Result<Vec<PersonId>, StoreError> {
        let rows: Vec<IdRow> = self
            .tx
            .all(
                "SELECT DISTINCT persons.id FROM staff_roles JOIN persons ON persons.id = staff_roles.person \
                 WHERE staff_roles.role = $1 AND persons.disabled_at IS NULL AND staff_roles.from_at < $3 \
                 AND (staff_roles.until IS NULL OR staff_roles.until >= $3) \
                 AND persons.id NOT IN (SELECT person FROM members WHERE organization = $2)",
                [role.key().into(), organization.0.into(), self.basis.now.at.micros().into()],
            )
            .await?;
        Ok(rows.into_iter().map(|r| r.id.into()).collect())
    }

    async fn is_member(&self, organization: OrganizationId, person: PersonId) -> Result<bool, StoreError> {
        let sql = "SELECT person AS id FROM members WHERE organization = $1 AND person = $2 AND role <> $3";
        let values = [organization.0.into(), person.0.into(), NgoRole::Viewer.key().into()];
        let row: Option<IdRow> = self.tx.one(sql, values).await?;
        Ok(row.is_some())
    }

    /// Whether the same words were a reason to defer before, whatever their case and marks.
    async fn reason_used_before(&self, state: &Application, reason: &TextRef) -> Result<bool, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            words: Option<String>,
        }
        let Some(new) = self.texts.iter().find(|t| t.id == reason.id).map(|t| folding::key(&t.words)) else {
            return Ok(false);
        };
        for earlier in &state.deferral_reasons {
            let row: Option<Row> = self.tx.one("SELECT words FROM texts WHERE id = $1", [earlier.id.0.into()]).await?;
            if row.and_then(|r| r.words).is_some_and(|w| folding::key(&w) == new) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether something rests on the announced outcome already.
    async fn built_upon(&self, id: ApplicationId, organization: Option<OrganizationId>) -> Result<bool, StoreError> {
        let organization = organization.map_or(Uuid::nil(), |o| o.0);
        let row: Option<IdRow> = self
            .tx
            .one(
                "SELECT id FROM observers WHERE application = $1 AND seq > 1 UNION ALL \
                 SELECT later.id FROM applications AS later JOIN applications AS this ON this.id = $1 \
                 WHERE later.organization = $2 AND later.id <> $1 AND later.opened_at > this.opened_at LIMIT 1",
                [id.0.into(), organization.into()],
            )
            .await?;
        Ok(row.is_some())
    }

    /// What an application's own command means for the session, the organization and the register.
    pub(super) fn after_application(&self, id: ApplicationId, events: &[Event]) -> Result<Vec<Half>, StoreError> {
        let Some(before) = self.application(id).cloned() else { return Ok(Vec::new()) };
        let mut halves = Vec::new();
        for event in events {
            match event {
                Event::Announced { effective, .. } => {
                    halves.extend(self.announced(&before, *effective)?);
                }
                Event::CorrectionConfirmed { effective, .. } => {
                    halves.extend(self.corrected(&before, *effective)?);
                }
                _ => halves.extend(on_the_list(&before, event)),
            }
        }
        Ok(halves)
    }

    /// The decision goes on record with the organization; an admission opens a line of the register.
    fn announced(&self, before: &Application, effective: domain::kernel::Day) -> Result<Vec<Half>, StoreError> {
        let application::State::Decided(decided) = &before.state else { return Ok(Vec::new()) };
        self.outcome_known(before, decided, &decided.outcome, effective, false)
    }

    fn outcome_known(
        &self,
        before: &Application,
        decided: &application::Decided,
        outcome: &Decision,
        effective: domain::kernel::Day,
        corrects: bool,
    ) -> Result<Vec<Half>, StoreError> {
        let kind = outcome.kind();
        let may_apply_from = (kind == OutcomeKind::NotAdmitted).then_some(effective);
        let note =
            organization::Command::NoteDecision { application: before.id, outcome: kind, may_apply_from, corrects };
        let mut halves = vec![Half::Organization(before.organization, note)];
        if kind == OutcomeKind::Admitted {
            let id: ObserverId = self.tx.uuid().into();
            let number = self
                .session(decided.item.session)
                .and_then(|s| s.resolutions.get(&decided.resolution))
                .map(|r| r.number)
                .ok_or(StoreError::NotFound)?;
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

    /// A confirmed correction of the outcome goes to the same places; a line of the register that it
    /// takes back is struck out.
    fn corrected(&self, before: &Application, effective: domain::kernel::Day) -> Result<Vec<Half>, StoreError> {
        let (Some(correction), Some(decided)) = (&before.correction, decided(before)) else { return Ok(Vec::new()) };
        let Some(outcome) = &correction.outcome else { return Ok(Vec::new()) };
        let mut halves = Vec::new();
        let record = recorded(before.id, decided.resolution, outcome, decided.on);
        let command = council::Command::CorrectOutcome { record, reason: correction.reason };
        halves.push(Half::Session(decided.item.session, command));
        if decided.outcome.kind() == OutcomeKind::Admitted && outcome.kind() != OutcomeKind::Admitted {
            let observer = self.organization(before.organization).and_then(|o| o.observer);
            if let Some(Observership { observer, .. }) = observer {
                halves.push(Half::Organization(before.organization, organization::Command::UnmarkObserver));
                halves.push(Half::Observer(observer, observer::Command::Strike { reason: correction.reason }));
            }
        }
        halves.extend(self.outcome_known(before, decided, outcome, effective, true)?);
        Ok(halves)
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
                Event::Started { .. } => dossier::mint_salt(self.tx, id).await?,
                Event::Submitted { version, .. }
                | Event::AnswersSent { version, .. }
                | Event::DossierUpdated { version, .. }
                | Event::WentOn { version: Some(version), .. } => self.freeze(&after, *version).await?,
                _ => {}
            }
        }
        if !written.is_empty() {
            timing::reschedule_application(self.tx, &self.basis, &after).await?;
        }
        self.tell_of_application(written).await
    }

    /// Writes the version that the event names. The working copy is still what the law looked at:
    /// its case is locked.
    async fn freeze(&self, after: &Application, version: domain::kernel::Digest) -> Result<(), StoreError> {
        let mut before = after.clone();
        before.versions.pop();
        let frozen = dossier::freeze_now(&self.tx.db, &before).await?;
        if frozen.version.digest != version {
            return Err(StoreError::broken(after.id.0, "the frozen version is not the one that was submitted"));
        }
        dossier::write_version(self.tx, after.id, &frozen).await
    }
}

/// The events that the NGO knows of, in order: as many as the revision of its view.
fn public_events(events: &[Recorded<Event>]) -> Result<Vec<&Recorded<Event>>, StoreError> {
    let (mut state, mut public) = (None::<Application>, Vec::new());
    for record in events {
        if PublicStep::of(state.as_ref().map(|a| &a.state), &record.event).is_some() {
            public.push(record);
        }
        let after = Application::evolve(state.take(), record);
        state = Some(after.map_err(|e| StoreError::broken(Uuid::nil(), e))?);
    }
    Ok(public)
}

/// The decision that was announced.
const fn decided(application: &Application) -> Option<&application::Decided> {
    match &application.state {
        application::State::Admitted { decided, .. }
        | application::State::NotAdmitted { decided, .. }
        | application::State::Deferred { decided, .. } => Some(decided),
        _ => None,
    }
}

/// The letter that the item has, or would get on a closed list.
fn letter(session: &CouncilSession, item: Option<&council::ListItem>) -> Option<u16> {
    if session.phase == Phase::Planned {
        return None;
    }
    let next = || session.items.iter().filter_map(|i| i.letter).max().map_or(0, |n| n.saturating_add(1));
    Some(item.and_then(|i| i.letter).unwrap_or_else(next))
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
fn recorded(
    application: ApplicationId,
    resolution: ResolutionId,
    outcome: &Decision,
    on: domain::kernel::Day,
) -> RecordedOutcome {
    RecordedOutcome {
        application,
        resolution,
        outcome: outcome.clone(),
        on,
        rule: DecisionRule::WithoutVote,
        votes: None,
    }
}

/// The session that a command on an application is about.
fn session_of(command: &Command, state: Option<&Application>) -> Option<CouncilSessionId> {
    use CommandKind as C;
    let state = state?;
    match command {
        Command::Place { session, .. } => Some(*session),
        Command::CarryOver { .. } => state.target,
        _ if matches!(
            command.kind(),
            C::Remove
                | C::NotTakenUp
                | C::ReturnItem
                | C::Letter
                | C::RecordDecision
                | C::CorrectDecision
                | C::Withdraw
                | C::Announce
                | C::ConfirmCorrection
        ) =>
        {
            state.item().map(|i| i.session)
        }
        _ => None,
    }
}

const fn needs_standing(kind: CommandKind) -> bool {
    use CommandKind as C;
    matches!(kind, C::Start | C::UndoWithdrawal | C::Reopen | C::SendAnswers)
}

const fn touches_organization(kind: CommandKind) -> bool {
    needs_standing(kind) || matches!(kind, CommandKind::Announce | CommandKind::ConfirmCorrection)
}
