//! An application's half of a command: what is loaded for it, and what it brings about elsewhere.

use super::{Deed, Half, dossier_rows};
use crate::{
    error::{Refusal, StoreError},
    ledger::{self, NewText, Outcome},
    store::Store,
    viewer::Viewer,
};
use domain::{
    application::{
        self, Application, Command, CommandKind, Context, Event, Outcome as Decision, People, PublicStep, Standing,
        StateKind, Target,
    },
    kernel::{ApplicationId, CouncilSessionId, Envelope, History, OrganizationId, Recorded, Seq},
};
use sea_orm::FromQueryResult;
use uuid::Uuid;

#[derive(FromQueryResult)]
pub(super) struct IdRow {
    pub(super) id: Uuid,
}

/// Whether an event that was written since the page was shown stands in the way of a command. A
/// note, a reminder or a translation changes nothing that somebody else decides on; which wording a
/// check is of stands in its command. Findings on different criteria are recorded side by side.
pub(super) fn matters(command: &Command, event: &Event) -> bool {
    match (command, event) {
        (Command::Note { .. } | Command::Translate { .. } | Command::CheckTranslation { .. }, _) => return false,
        (Command::RecordFinding { criterion: mine, .. }, Event::FindingRecorded { criterion, .. }) => {
            return mine == criterion;
        }
        _ => {}
    }
    !matches!(
        event,
        Event::Noted { .. }
            | Event::Reminded { .. }
            | Event::RemindedByHand
            | Event::ReplyRecorded { .. }
            | Event::Translated { .. }
            | Event::TranslationChecked { .. }
    )
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
        command: &Command,
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
            // What the NGO saves and does not send is its own: it is not shown to staff, and stands in nobody's way.
            _ => loaded.unchanged(seen, |e| !matches!(e, Event::AnswerSaved { .. }) && matters(command, e)),
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
            Some(session) => self.session_facts(session, id, (command, state.as_ref())).await?,
            None => None,
        };
        let people = match organization {
            Some(organization) => self.who_could_act(organization, command).await?,
            None => People::default(),
        };
        let reason_used_before = match &state {
            Some(state) => self.reason_used_before(state, command).await?,
            None => false,
        };
        let correcting = matches!(kind, CommandKind::ProposeCorrection | CommandKind::ConfirmCorrection);
        let built_upon = correcting && self.built_upon(id, organization).await?;
        let is_draft = state.as_ref().is_some_and(|state| state.state.kind() == StateKind::Draft);
        let draft_changed = if is_draft { dossier_rows::draft_changed(&self.tx.db, id).await? } else { None };
        let later = self.later(state.as_ref().and_then(|state| outcome_told(command, state))).await?;
        let (text, letter_language) = self.words_and_letter(state.as_ref(), command).await?;
        let context = Context {
            reference,
            standing,
            dossier,
            target,
            session,
            later,
            people,
            reason_used_before,
            built_upon,
            draft_changed,
            text,
            letter_language,
            ..Context::of(&self.basis.actor, self.basis.now, &self.basis.rulebook, &self.basis.calendar, id)
        };
        Ok(application::decide(state.as_ref(), command, &context).map_err(Refusal::Application)?)
    }
}

/// The events that the NGO knows of, in order: as many as the revision of its view.
fn public_events(events: &[Recorded<Event>]) -> Result<Vec<&Recorded<Event>>, StoreError> {
    let (mut state, mut public) = (None::<Application>, Vec::new());
    for record in events {
        if PublicStep::of(state.as_ref(), &record.event).is_some() {
            public.push(record);
        }
        let after = Application::evolve(state.take(), record);
        state = Some(after.map_err(|e| StoreError::broken(Uuid::nil(), e))?);
    }
    Ok(public)
}

/// The outcome that a command proposes to tell, or tells.
fn outcome_told<'a>(command: &'a Command, state: &'a Application) -> Option<&'a Decision> {
    match command {
        Command::ProposeCorrection { outcome, .. } => outcome.as_ref(),
        Command::ConfirmCorrection { .. } => state.correction()?.outcome.as_ref(),
        Command::Announce { .. } => state.state.decision().map(|decided| &decided.outcome),
        _ => None,
    }
}

/// The session that a command on an application is about.
pub(super) fn session_of(command: &Command, state: Option<&Application>) -> Option<CouncilSessionId> {
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
                | C::ProposeCorrection
                | C::ConfirmCorrection
                | C::Summarize
        ) =>
        {
            state.item().map(|i| i.session)
        }
        _ => None,
    }
}

pub(super) const fn needs_standing(kind: CommandKind) -> bool {
    use CommandKind as C;
    matches!(kind, C::Start | C::Submit | C::UndoWithdrawal | C::Reopen | C::SendAnswers)
}

const fn touches_organization(kind: CommandKind) -> bool {
    use CommandKind as C;
    needs_standing(kind) || matches!(kind, C::Announce | C::ConfirmCorrection | C::HandOver)
}
