//! What a worker does with a step whose time has come.

use super::{Basis, Half, application::IdRow, timing};
use crate::{
    error::{Refusal, StoreError},
    ledger,
    schedule::DueStep,
    store::Store,
    viewer::Viewer,
};
use domain::{
    application::{self, Application, Command, CommandKind, StateKind, law::may},
    council::{self, CouncilSession},
    house::{self, House},
    kernel::{Actor, ApplicationId, Instant, StreamKind},
};

/// What came of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stepped {
    /// It was taken, or there was nothing to do any more.
    Done,
    /// It is not time yet.
    Later(Instant),
}

/// After how long a step that the law refused is looked at again.
const A_DAY: i64 = 24 * 60 * 60;

impl Store {
    /// Takes a step of the clock. What the law refuses is looked at again the next day: the clock
    /// neither insists nor forgets. Database faults come back as errors; the caller puts the step
    /// back with [`Store::schedule_retry`].
    pub async fn clock_step(&self, step: &DueStep) -> Result<Stepped, StoreError> {
        let taken = match step.stream_kind {
            StreamKind::Application => self.step_application(step).await,
            StreamKind::CouncilSession if step.what == timing::RETARGET => self.retarget_all().await,
            StreamKind::CouncilSession => self.step_session(step).await,
            StreamKind::House => self.step_house(step).await,
            _ => Ok(()),
        };
        let stepped = match taken {
            Ok(()) => Stepped::Done,
            Err(StoreError::Refused(refusal)) => {
                tracing::warn!(%refusal, stream = %step.stream, what = step.what, "a step of the clock is not lawful");
                Stepped::Later(too_early(&refusal).unwrap_or_else(|| self.now().plus_seconds(A_DAY)))
            }
            Err(error) => return Err(error),
        };
        match stepped {
            Stepped::Done => self.schedule_done(&step.lease).await?,
            Stepped::Later(at) => self.schedule_postpone(&step.lease, at).await?,
        };
        Ok(stepped)
    }

    async fn step_application(&self, step: &DueStep) -> Result<(), StoreError> {
        let id = ApplicationId::from(step.stream);
        let db = self.reader();
        let Some(state) = ledger::history::<Application>(db, id.0).await?.state else { return Ok(()) };
        let basis = Basis::read(db, &Actor::Clock, self.now()).await?;
        let due = timing::due(db, &basis, &state).await?;
        match due.into_iter().find(|d| d.command.kind().key() == step.what) {
            Some(due) => self
                .deed(&Viewer::house(), Half::Application(id, due.command), self.new_id(), None, &[])
                .await
                .map(|_| ()),
            // What it rested on has changed without an event, as a draft does: another step is due now.
            None => self.reschedule_application(id).await,
        }
    }

    /// Makes the schedule of a file anew.
    async fn reschedule_application(&self, id: ApplicationId) -> Result<(), StoreError> {
        self.write(id, |tx, id| {
            Box::pin(async move {
                let Some(state) = ledger::lock::<Application>(tx, id.0).await?.state else { return Ok(()) };
                let basis = Basis::of(tx, &Actor::Clock).await?;
                timing::reschedule_application(tx, &basis, &state).await
            })
        })
        .await
    }

    async fn step_session(&self, step: &DueStep) -> Result<(), StoreError> {
        let Some(state) = ledger::history::<CouncilSession>(self.reader(), step.stream).await?.state else {
            return Ok(());
        };
        match council::due(&state) {
            Some((_, command)) if command.kind().key() == step.what => {
                let half = Half::Session(state.id, command);
                self.deed(&Viewer::house(), half, self.new_id(), None, &[]).await.map(|_| ())
            }
            _ => Ok(()),
        }
    }

    async fn step_house(&self, step: &DueStep) -> Result<(), StoreError> {
        let Some(house) = ledger::history::<House>(self.reader(), step.stream).await?.state else { return Ok(()) };
        let basis = Basis::read(self.reader(), &Actor::Clock, self.now()).await?;
        let (year, _) = house.missing_year(*basis.rulebook.parameters().calendar_warning_months);
        let half = Half::House(house.id, house::Command::WarnCalendar { year });
        self.deed(&Viewer::house(), half, self.new_id(), None, &[]).await.map(|_| ())
    }

    /// Every file that aims at no session, or at one that is over, aims at the next one. A file once
    /// in time for a session stays in time for it.
    async fn retarget_all(&self) -> Result<(), StoreError> {
        let states = StateKind::ALL.into_iter().filter(|s| may(Some(*s), CommandKind::Retarget).is_some());
        let states: Vec<_> = states.map(|s| format!("'{}'", s.key())).collect();
        let sql = format!(
            "SELECT id FROM applications WHERE state IN ({}) AND (session IS NULL OR session IN \
             (SELECT id FROM council_sessions WHERE state = 'cancelled'))",
            states.join(", ")
        );
        let rows: Vec<IdRow> = crate::tx::all(self.reader(), &sql, []).await?;
        for IdRow { id } in rows {
            let target = self.target_of(id.into()).await?;
            let half = Half::Application(id.into(), Command::Retarget { session: target });
            match self.deed(&Viewer::house(), half, self.new_id(), None, &[]).await {
                Ok(_) | Err(StoreError::Refused(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn target_of(&self, id: ApplicationId) -> Result<Option<domain::kernel::CouncilSessionId>, StoreError> {
        let row: Option<IdRow> = crate::tx::one(
            self.reader(),
            "SELECT council_sessions.id FROM council_sessions, applications WHERE applications.id = $1 \
             AND council_sessions.kind = 'regular' AND council_sessions.state = 'planned' \
             AND council_sessions.receipt_until >= applications.received_at ORDER BY council_sessions.opens_on LIMIT 1",
            [id.0.into()],
        )
        .await?;
        Ok(row.map(|r| r.id.into()))
    }
}

fn too_early(refusal: &Refusal) -> Option<Instant> {
    match refusal {
        Refusal::Application(application::Refusal::TooEarly { comes })
        | Refusal::Council(council::Refusal::TooEarly { comes })
        | Refusal::House(house::Refusal::TooEarly { comes }) => Some(*comes),
        _ => None,
    }
}
