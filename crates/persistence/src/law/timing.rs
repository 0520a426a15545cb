//! The schedule of a stream: what the law says is due, made anew after each of its events.

use super::{Basis, application::IdRow, dossier_rows};
use crate::{error::StoreError, ledger, outbox, schedule::reschedule, tx::Tx};
use domain::{
    application::{Application, Command, Due, Horizon, clocks},
    council::{self, CouncilSession},
    house::{self, House},
    kernel::{CouncilSessionId, Instant, StreamKind},
};
use sea_orm::{ConnectionTrait, FromQueryResult};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The step by which files find their session after sessions have changed.
pub(super) const RETARGET: &str = "retarget";

/// What the clock owes an application.
pub(super) async fn due(
    db: &impl ConnectionTrait,
    basis: &Basis,
    application: &Application,
) -> Result<Vec<Due>, StoreError> {
    let (list_closes, following) = match application.target {
        Some(target) => around(db, target).await?,
        None => (None, None),
    };
    let horizon = Horizon {
        rulebook: &basis.rulebook,
        calendar: &basis.calendar,
        draft_changed: dossier_rows::draft_changed(db, application.id).await?,
        list_closes,
        following,
    };
    let mut due = clocks(application, &horizon);
    if let Some(awaiting) = application.awaiting()
        && !awaiting.contact_failed
        && nobody_was_reached(db, application, awaiting.since).await?
    {
        due.insert(0, Due { at: basis.now.at, command: Command::ContactFailed });
    }
    Ok(due)
}

/// Whether every address of the organization refused, for good, the last message that asked it for
/// something since its day was set.
async fn nobody_was_reached(
    db: &impl ConnectionTrait,
    application: &Application,
    since: Instant,
) -> Result<bool, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        told: i64,
        refused: i64,
    }
    let asking = outbox::ASKING.map(|t| format!("'{t}'")).join(", ");
    let sql = format!(
        "SELECT COUNT(*) AS told, COUNT(refused_at) AS refused FROM outbox WHERE cause_stream = $1 AND template \
         NOT LIKE 'staff%' AND cause_seq = (SELECT MAX(cause_seq) FROM outbox WHERE cause_stream = $1 \
         AND created_at >= $2 AND template IN ({asking}))"
    );
    let row: Option<Row> = crate::tx::one(db, &sql, [application.id.0.into(), since.micros().into()]).await?;
    Ok(row.is_some_and(|r| r.told > 0 && r.told == r.refused))
}

pub(super) async fn reschedule_application(
    tx: &Tx,
    basis: &Basis,
    application: &Application,
) -> Result<(), StoreError> {
    let mut steps = BTreeMap::new();
    for due in due(&tx.db, basis, application).await? {
        steps.entry(due.command.kind().key().to_owned()).or_insert(due.at);
    }
    reschedule(tx, application.id.0, StreamKind::Application, &steps, &[]).await
}

pub(super) async fn reschedule_session(tx: &Tx, session: &CouncilSession, moved: bool) -> Result<(), StoreError> {
    let mut steps: BTreeMap<String, Instant> =
        council::due(session).into_iter().map(|(at, command)| (command.kind().key().to_owned(), at)).collect();
    if moved {
        steps.insert(RETARGET.to_owned(), tx.now());
    }
    // Files that still have to find their session do so, whatever happens to it meanwhile.
    let kept: &[&str] = if moved { &[] } else { &[RETARGET] };
    reschedule(tx, session.id.0, StreamKind::CouncilSession, &steps, kept).await
}

pub(super) async fn reschedule_house(tx: &Tx, basis: &Basis, house: &House) -> Result<(), StoreError> {
    let (_, at) = house.missing_year(*basis.rulebook.parameters().calendar_warning_months);
    let steps = BTreeMap::from([(house::CommandKind::WarnCalendar.key().to_owned(), at)]);
    reschedule(tx, house.id.0, StreamKind::House, &steps, &[]).await
}

/// A year of the calendar was loaded: reminders of what is waited for are counted in it.
pub(super) async fn reschedule_awaiting(tx: &Tx, basis: &Basis) -> Result<(), StoreError> {
    let sql = "SELECT id FROM applications WHERE state = 'awaiting_applicant' ORDER BY id";
    reschedule_each(tx, basis, tx.all(sql, []).await?).await
}

async fn reschedule_each(tx: &Tx, basis: &Basis, applications: Vec<IdRow>) -> Result<(), StoreError> {
    for IdRow { id } in applications {
        if let Some(application) = ledger::history::<Application>(&tx.db, id).await?.state {
            reschedule_application(tx, basis, &application).await?;
        }
    }
    Ok(())
}

/// When the list of a session closes, and which regular session comes after it.
async fn around(
    db: &impl ConnectionTrait,
    target: CouncilSessionId,
) -> Result<(Option<Instant>, Option<CouncilSessionId>), StoreError> {
    #[derive(FromQueryResult)]
    struct Aimed {
        opens_on: String,
        list_closes_at: i64,
    }
    #[derive(FromQueryResult)]
    struct Next {
        id: Uuid,
    }
    let sql = "SELECT opens_on, list_closes_at FROM council_sessions WHERE id = $1";
    let aimed: Option<Aimed> = crate::tx::one(db, sql, [target.0.into()]).await?;
    let Some(aimed) = aimed else { return Ok((None, None)) };
    let next: Option<Next> = crate::tx::one(
        db,
        "SELECT id FROM council_sessions WHERE kind = 'regular' AND state = 'planned' AND opens_on > $1 \
         ORDER BY opens_on LIMIT 1",
        [aimed.opens_on.into()],
    )
    .await?;
    Ok((Some(Instant::from_micros(aimed.list_closes_at)), next.map(|n| n.id.into())))
}

/// Makes the whole schedule anew, after a replay.
pub(crate) async fn reschedule_all(tx: &Tx, basis: &Basis) -> Result<(), StoreError> {
    let sessions: Vec<IdRow> = tx.all("SELECT id FROM council_sessions ORDER BY id", []).await?;
    for IdRow { id } in sessions {
        if let Some(session) = ledger::history::<CouncilSession>(&tx.db, id).await?.state {
            reschedule_session(tx, &session, false).await?;
        }
    }
    if let Some(house) = super::basis::house(&tx.db).await? {
        reschedule_house(tx, basis, &house).await?;
    }
    reschedule_each(tx, basis, tx.all("SELECT id FROM applications ORDER BY id", []).await?).await
}
