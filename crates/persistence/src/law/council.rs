//! A session's half of a command.

use super::{Deed, Half, application::IdRow, deed::Step, timing};
use crate::{
    error::{Refusal, StoreError},
    ledger::{NewText, Outcome},
    store::Store,
    viewer::Viewer,
};
use domain::{
    application::Outcome as Decision,
    council::{
        self, CaseFacts, Command, Context, CouncilSession, Event, LaterSession, Phase, SessionClocks, SessionKind,
        TextFacts,
    },
    kernel::{ActorKind, ApplicationId, CouncilSessionId, Envelope, ObserverId},
};
use sea_orm::FromQueryResult;

/// Whether an event that was written since the page was shown stands in the way.
pub(super) fn matters(event: &Event) -> bool {
    !matches!(event, Event::NoticeRecorded { .. } | Event::Translated { .. } | Event::TranslationChecked { .. })
}

impl Store {
    /// A command on a session, with its halves on the applications that it touches. The first one of
    /// a new session plans it.
    pub async fn council(
        &self,
        viewer: &Viewer,
        id: CouncilSessionId,
        envelope: Envelope<Command>,
        texts: &[NewText],
    ) -> Result<Outcome, StoreError> {
        self.deed(viewer, Half::Session(id, envelope.command), envelope.command_id, envelope.seen, texts).await
    }
}

impl Deed<'_> {
    pub(super) async fn prepare_session(&mut self, id: CouncilSessionId, command: &Command) -> Result<(), StoreError> {
        self.lock_session(id).await?;
        if let Some(application) = touched(command) {
            self.lock_application(application).await?;
        }
        Ok(())
    }

    pub(super) async fn decide_session(
        &mut self,
        id: CouncilSessionId,
        command: &Command,
    ) -> Result<Vec<Event>, StoreError> {
        self.lock_session(id).await?;
        let state = self.session(id).cloned();
        let case = match touched(command) {
            None => None,
            Some(application) => {
                let case = self.lock_application(application).await?.state.as_ref().map(CaseFacts::of);
                Some(case.ok_or(StoreError::NotFound)?)
            }
        };
        let same_kind = match command {
            Command::Plan { kind, .. } => self.same_session(*kind, id).await?,
            _ => None,
        };
        let number_taken_by = match command {
            Command::RecordResolution { id, text } | Command::CorrectResolution { id, text, .. } => {
                let sql = "SELECT id FROM resolutions WHERE number = $1 AND id <> $2";
                let row: Option<IdRow> = self.tx.one(sql, [i64::from(text.number.0).into(), id.0.into()]).await?;
                row.map(|r| r.id.into())
            }
            _ => None,
        };
        let symbol_taken_by = match command {
            Command::IssuePaper(paper) | Command::AddAddendum { paper, .. } => {
                let sql = "SELECT session AS id FROM symbols WHERE symbol = $1 AND session <> $2";
                let row: Option<IdRow> = self.tx.one(sql, [paper.symbol.as_str().into(), id.0.into()]).await?;
                row.map(|r| r.id.into())
            }
            _ => None,
        };
        let symbol_names = match command {
            Command::IssuePaper(paper) | Command::AddAddendum { paper, .. } => match paper.symbol.session() {
                Some(number) => self.same_session(SessionKind::Regular(number), id).await?,
                None => None,
            },
            _ => None,
        };
        let later = self.later(outcome_recorded(command)).await?;
        let text = self.words_of_session(id, command).await?;
        let context = Context {
            actor: &self.basis.actor,
            now: self.basis.now,
            calendar: &self.basis.calendar,
            clocks: SessionClocks::from(self.basis.rulebook.parameters()),
            id,
            same_kind,
            number_taken_by,
            symbol_taken_by,
            symbol_names,
            later,
            text,
            case,
        };
        Ok(council::decide(state.as_ref(), command, &context).map_err(Refusal::Council)?)
    }

    /// The words that a command is about, where they are among those that others read.
    async fn words_of_session(&self, id: CouncilSessionId, command: &Command) -> Result<Option<TextFacts>, StoreError> {
        let (Command::Translate { text, .. } | Command::CheckTranslation { text, .. }) = command else {
            return Ok(None);
        };
        let Some(loaded) = self.loaded_session(id) else { return Ok(None) };
        let wordings = loaded.state.as_ref().map(|session| session.wordings(&loaded.events)).unwrap_or_default();
        if wordings.iter().all(|w| w.text.id != *text) {
            return Ok(None);
        }
        Ok(Some(TextFacts { id: *text, language: self.language_of_words(*text).await? }))
    }

    /// The session to which an outcome defers a file, where it names one that there is.
    pub(super) async fn later(&self, outcome: Option<&Decision>) -> Result<Option<LaterSession>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            kind: String,
            number: Option<i64>,
            state: String,
        }
        let Some(id) = outcome.and_then(Decision::deferred_to) else { return Ok(None) };
        let sql = "SELECT kind, number, state FROM council_sessions WHERE id = $1";
        let Some(row): Option<Row> = self.tx.one(sql, [id.0.into()]).await? else { return Ok(None) };
        let number = row.number.and_then(|n| u16::try_from(n).ok());
        let broken = |what: &str| StoreError::broken(id.0, what);
        let kind = SessionKind::from_key(&row.kind, number).ok_or_else(|| broken("no such kind of session"))?;
        let phase = Phase::from_key(&row.state).ok_or_else(|| broken("no such phase"))?;
        Ok(Some(LaterSession { id, kind, phase }))
    }

    async fn same_session(
        &self,
        kind: SessionKind,
        but: CouncilSessionId,
    ) -> Result<Option<CouncilSessionId>, StoreError> {
        let row: Option<IdRow> = self
            .tx
            .one(
                "SELECT id FROM council_sessions WHERE kind = $1 AND number = $2 AND id <> $3 AND state <> 'cancelled'",
                [kind.key().into(), kind.number().map(i64::from).into(), but.0.into()],
            )
            .await?;
        Ok(row.map(|r| r.id.into()))
    }

    /// What a corrected number of a resolution means for the lines of the register under it: the house's own step,
    /// since whoever keeps the session may have no hand in one of them.
    pub(super) async fn renumbered(
        &mut self,
        session: CouncilSessionId,
        events: &[Event],
    ) -> Result<Vec<(Half, ActorKind)>, StoreError> {
        let mut halves = Vec::new();
        for event in events {
            let Event::ResolutionCorrected { id, text, reason } = event else { continue };
            let stands = self.session(session).and_then(|s| s.resolutions.get(id));
            let Some(was) = stands.map(|r| r.number).filter(|was| *was != text.number) else { continue };
            let sql = "SELECT id FROM observers WHERE resolution = $1 ORDER BY id";
            let lines: Vec<IdRow> = self.tx.all(sql, [id.0.into()]).await?;
            for line in lines.into_iter().map(|row| ObserverId(row.id)) {
                let observer = self.lock_observer(line).await?.state.as_ref();
                let follows = observer.and_then(|o| o.renumbered(was, text.number, *reason));
                halves.extend(follows.map(|command| (Half::Observer(line, command), ActorKind::Clock)));
            }
        }
        Ok(halves)
    }

    pub(super) async fn session_written(
        &mut self,
        id: CouncilSessionId,
        written: &[Step<CouncilSession, Event>],
    ) -> Result<(), StoreError> {
        let Some(after) = self.session(id).cloned() else { return Ok(()) };
        if !written.is_empty() {
            let begun = written.iter().flat_map(|step| timing::begun_by(&step.record.event)).copied().collect();
            timing::reschedule_session(self.tx, &after, &begun).await?;
        }
        self.tell_of_session(written).await
    }
}

/// What a session's own command means for the files on its list: the file that it names is the person's act as
/// well; what follows for all the others is the house's own. Their events bear the session's instant, and its event
/// names them: whose doing it was is read there.
pub(super) fn after_session(
    id: CouncilSessionId,
    command: &Command,
    events: &[Event],
    by: ActorKind,
) -> Vec<(Half, ActorKind)> {
    let named = council::other_half(command, id).into_iter().map(|(file, half)| (file, half, by));
    let of_itself = events.iter().flat_map(council::follow_ups).map(|(file, half)| (file, half, ActorKind::Clock));
    let mut halves: Vec<(ApplicationId, _, _)> = named.chain(of_itself).collect();
    // By id, the order in which applications are locked.
    halves.sort_by_key(|(application, ..)| *application);
    halves.into_iter().map(|(application, command, by)| (Half::Application(application, command), by)).collect()
}

/// The outcome that a session's command puts on record.
const fn outcome_recorded(command: &Command) -> Option<&Decision> {
    match command {
        Command::RecordOutcome { record, .. } | Command::CorrectOutcome { record, .. } => Some(&record.outcome),
        _ => None,
    }
}

/// The file that a session's command names.
const fn touched(command: &Command) -> Option<ApplicationId> {
    match command {
        Command::PlaceItem { application, .. }
        | Command::RemoveItem { application, .. }
        | Command::MarkNotTakenUp { application } => Some(*application),
        Command::RecordOutcome { record, .. } | Command::CorrectOutcome { record, .. } => Some(record.application),
        _ => None,
    }
}
