//! What a worker does with a step whose time has come.

use super::{Basis, Deed, Half, application::IdRow, screening::SCREEN, timing};
use crate::{
    error::{Refusal, StoreError},
    ledger,
    schedule::{DueStep, NEW_DAYS},
    store::Store,
    viewer::Viewer,
};
use domain::{
    application::{self, Application, Command},
    council::{self, CouncilSession},
    house::{self, House},
    kernel::{Actor, ApplicationId, History as _, Instant, Recorded, StreamKind},
};
use uuid::Uuid;

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

/// Of how many files one transaction tells: others write in between.
const TOLD_AT_ONCE: usize = 50;

impl Store {
    /// Takes a step of the clock. What the law refuses is looked at again the next day: the clock
    /// neither insists nor forgets. Database faults come back as errors; the caller puts the step
    /// back with [`Store::schedule_retry`].
    pub async fn clock_step(&self, step: &DueStep) -> Result<Stepped, StoreError> {
        let taken = if step.stream_kind == StreamKind::House && step.what == SCREEN {
            self.screen_some().await
        } else {
            self.take_step(step).await.map(|()| Stepped::Done)
        };
        let stepped = match taken {
            Err(StoreError::Refused(refusal)) => {
                tracing::warn!(%refusal, stream = %step.stream, what = step.what, "a step of the clock is not lawful");
                Stepped::Later(too_early(&refusal).unwrap_or_else(|| self.now().plus_seconds(A_DAY)))
            }
            taken => taken?,
        };
        match stepped {
            Stepped::Done => self.schedule_done(step).await?,
            Stepped::Later(at) => self.schedule_postpone(step, at).await?,
        };
        Ok(stepped)
    }

    async fn take_step(&self, step: &DueStep) -> Result<(), StoreError> {
        match step.stream_kind {
            StreamKind::Application if step.what == SCREEN => self.screen(step.stream.into()).await,
            StreamKind::Application if step.what == timing::RETARGET => self.retarget_returned(step.stream).await,
            StreamKind::Application => self.step_application(step).await,
            StreamKind::CouncilSession if step.what == timing::RETARGET => self.retarget_all().await,
            StreamKind::CouncilSession if step.what == NEW_DAYS => self.tell_of_new_days(step.stream).await,
            StreamKind::CouncilSession => self.step_session(step).await,
            StreamKind::House => self.step_house(step).await,
            _ => Ok(()),
        }
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
                timing::reschedule_application(tx, &basis, &state, false).await
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
        let sql = format!("SELECT id FROM applications WHERE {}", timing::astray());
        let rows: Vec<IdRow> = crate::tx::all(self.reader(), &sql, []).await?;
        for IdRow { id } in rows {
            match self.retarget(id.into()).await {
                Ok(()) | Err(StoreError::Refused(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// One that has come back while sessions were planned or called off without it. Where the list of its
    /// session has closed meanwhile, it is carried over like any other.
    async fn retarget_returned(&self, id: Uuid) -> Result<(), StoreError> {
        let sql = format!("SELECT id FROM applications WHERE id = $1 AND {}", timing::astray());
        match crate::tx::one::<IdRow>(self.reader(), &sql, [id.into()]).await? {
            Some(IdRow { id }) => self.retarget(id.into()).await,
            None => Ok(()),
        }
    }

    async fn retarget(&self, id: ApplicationId) -> Result<(), StoreError> {
        let half = Half::Application(id, Command::Retarget { session: self.target_of(id).await? });
        self.deed(&Viewer::house(), half, self.new_id(), None, &[]).await.map(|_| ())
    }

    /// Tells the organizations whose files aim at a session of its new days, where it has moved; of those on its
    /// list the event itself told. Cut short, it begins anew: nobody is told twice.
    async fn tell_of_new_days(&self, session: Uuid) -> Result<(), StoreError> {
        let loaded = ledger::history::<CouncilSession>(self.reader(), session).await?;
        let is_move = |record: &Recorded<council::Event>| matches!(record.event, council::Event::Postponed { .. });
        let Some(at) = loaded.events.iter().rposition(is_move) else { return Ok(()) };
        let before = CouncilSession::replay(&loaded.events[..at]).map_err(|e| StoreError::broken(session, e))?;
        let (Some(before), Some(now)) = (before, loaded.state) else { return Ok(()) };
        if now.phase.is_over() {
            return Ok(());
        }
        let days = (before.dates.opens, before.dates.closes);
        let cause = (now.id, loaded.events[at].seq, loaded.events[at].by);
        let sql = format!("SELECT id FROM applications WHERE session = $1 AND state IN ({})", timing::aiming());
        let rows: Vec<IdRow> = crate::tx::all(self.reader(), &sql, [session.into()]).await?;
        for files in rows.chunks(TOLD_AT_ONCE) {
            let files: Vec<Uuid> = files.iter().map(|row| row.id).collect();
            self.write((cause, days, files), |tx, (cause, days, files)| {
                Box::pin(
                    async move { Deed::begin(tx, &Actor::Clock).await?.tell_of_new_days(*cause, *days, files).await },
                )
            })
            .await?;
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
