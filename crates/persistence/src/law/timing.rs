//! The schedule of a stream: what the law says is due, made anew after each of its events.

use super::{Basis, application::IdRow, dossier_rows, screening::SCREEN};
use crate::{
    error::StoreError,
    ledger, outbox,
    schedule::{NEW_DAYS, reschedule},
    tx::Tx,
};
use domain::{
    application::{self, Application, Command, CommandKind, Due, Horizon, StateKind, clocks, law::may},
    council::{self, CouncilSession},
    house::{self, House},
    kernel::{CouncilSessionId, Instant, StreamKind},
};
use sea_orm::{ConnectionTrait, FromQueryResult};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// So many histories are read at once.
const AT_ONCE: usize = 500;

/// The step by which files find their session after sessions have changed.
pub(super) const RETARGET: &str = "retarget";

/// The steps by which files learn of what became of sessions: in no event of a session, since there may be
/// thousands. New days are told before other files begin to aim at them.
const OF_FILES: [&str; 2] = [NEW_DAYS, RETARGET];

/// Which of them an event of a session begins.
pub(super) const fn begun_by(event: &council::Event) -> &'static [&'static str] {
    match event {
        council::Event::Postponed { .. } => &OF_FILES,
        council::Event::Planned { .. } | council::Event::Cancelled { .. } => &[RETARGET],
        _ => &[],
    }
}

/// Whether a file comes back by this event from where it had no part in what became of sessions: it was closed, or
/// the Council was deciding on it. One that was deferred may aim at no session, or at one that was called off.
pub(super) fn comes_back(event: &application::Event, after: &Application) -> bool {
    use application::Event as E;
    let is_back =
        matches!(event, E::WithdrawalUndone | E::Reopened { .. } | E::Announced { .. } | E::CorrectionConfirmed { .. });
    is_back && may(Some(after.state.kind()), CommandKind::Retarget).is_some()
}

/// The files that aim at no session, or at one that was called off, as a condition of SQL.
pub(super) fn astray() -> String {
    format!(
        "state IN ({}) AND (session IS NULL OR session IN (SELECT id FROM council_sessions WHERE state = 'cancelled'))",
        aiming()
    )
}

/// The states in which a file aims at a session and is on no list, as SQL lists them.
pub(super) fn aiming() -> String {
    states_of(CommandKind::Retarget)
}

/// The states in which the law knows a command on a file, as SQL lists them.
pub(super) fn states_of(command: CommandKind) -> String {
    let states = StateKind::ALL.into_iter().filter(|state| may(Some(*state), command).is_some());
    states.map(|state| format!("'{}'", state.key())).collect::<Vec<_>>().join(", ")
}

/// What the clock owes an application.
pub(super) async fn due(
    db: &impl ConnectionTrait,
    basis: &Basis,
    application: &Application,
) -> Result<Vec<Due>, StoreError> {
    let kind = application.state.kind();
    let target = application.target.filter(|_| may(Some(kind), CommandKind::CarryOver).is_some());
    let (list_closes, following) = match target {
        Some(target) => around(db, target).await?,
        None => (None, None),
    };
    let draft_changed =
        if kind == StateKind::Draft { dossier_rows::draft_changed(db, application.id).await? } else { None };
    let horizon =
        Horizon { rulebook: &basis.rulebook, calendar: &basis.calendar, draft_changed, list_closes, following };
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
/// something since its day was set; one that was withheld from whoever left reached nobody either.
async fn nobody_was_reached(
    db: &impl ConnectionTrait,
    application: &Application,
    since: Instant,
) -> Result<bool, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        told: i64,
        reached: i64,
    }
    let asking = outbox::ASKING.map(|t| format!("'{t}'")).join(", ");
    let sql = format!(
        "SELECT COUNT(*) AS told, COUNT(CASE WHEN refused_at IS NULL AND state <> 'withheld' THEN 1 END) AS reached \
         FROM outbox WHERE cause_stream = $1 AND template NOT LIKE 'staff%' AND cause_seq = (SELECT MAX(cause_seq) \
         FROM outbox WHERE cause_stream = $1 AND created_at >= $2 AND template IN ({asking}))"
    );
    let row: Option<Row> = crate::tx::one(db, &sql, [application.id.0.into(), since.micros().into()]).await?;
    Ok(row.is_some_and(|r| r.told > 0 && r.reached == 0))
}

/// `comes_back` where it has to find its session again.
pub(super) async fn reschedule_application(
    tx: &Tx,
    basis: &Basis,
    application: &Application,
    comes_back: bool,
) -> Result<(), StoreError> {
    let mut steps = BTreeMap::new();
    for due in due(&tx.db, basis, application).await? {
        steps.entry(due.command.kind().key().to_owned()).or_insert(due.at);
    }
    if comes_back {
        steps.insert(RETARGET.to_owned(), basis.now.at);
    }
    // A file that still has to find its session, or to be screened, is so, whatever happens to it meanwhile.
    let kept: &[&str] = if comes_back { &[SCREEN] } else { &[RETARGET, SCREEN] };
    reschedule(tx, application.id.0, StreamKind::Application, &steps, kept).await
}

/// `begun` are the steps of files that begin now.
pub(super) async fn reschedule_session(
    tx: &Tx,
    session: &CouncilSession,
    begun: &BTreeSet<&'static str>,
) -> Result<(), StoreError> {
    let mut steps: BTreeMap<String, Instant> =
        council::due(session).into_iter().map(|(at, command)| (command.kind().key().to_owned(), at)).collect();
    steps.extend(begun.iter().map(|step| ((*step).to_owned(), tx.now())));
    // Files that still have to learn of the session do so, whatever happens to it meanwhile.
    let kept: Vec<&str> = OF_FILES.into_iter().filter(|step| !begun.contains(step)).collect();
    reschedule(tx, session.id.0, StreamKind::CouncilSession, &steps, &kept).await
}

pub(super) async fn reschedule_house(tx: &Tx, basis: &Basis, house: &House) -> Result<(), StoreError> {
    let (_, at) = house.missing_year(*basis.rulebook.parameters().calendar_warning_months);
    let steps = BTreeMap::from([(house::CommandKind::WarnCalendar.key().to_owned(), at)]);
    reschedule(tx, house.id.0, StreamKind::House, &steps, &[SCREEN]).await
}

/// A year of the calendar was loaded: reminders of what is waited for are counted in it.
pub(super) async fn reschedule_awaiting(tx: &Tx, basis: &Basis) -> Result<(), StoreError> {
    let sql = "SELECT id FROM applications WHERE state = 'awaiting_applicant' ORDER BY id";
    reschedule_each(tx, basis, tx.all(sql, []).await?).await
}

async fn reschedule_each(tx: &Tx, basis: &Basis, applications: Vec<IdRow>) -> Result<(), StoreError> {
    for some in applications.chunks(AT_ONCE) {
        let ids: Vec<Uuid> = some.iter().map(|row| row.id).collect();
        for loaded in ledger::histories::<Application>(&tx.db, ids).await? {
            if let Some(application) = loaded.state {
                reschedule_application(tx, basis, &application, false).await?;
            }
        }
    }
    Ok(())
}

/// When the list of a session closes that has not been called off, and which regular session comes after it.
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
    let sql = "SELECT opens_on, list_closes_at FROM council_sessions WHERE id = $1 AND state <> 'cancelled'";
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
            reschedule_session(tx, &session, &BTreeSet::new()).await?;
        }
    }
    if let Some(house) = super::basis::house(&tx.db).await? {
        reschedule_house(tx, basis, &house).await?;
    }
    // The law owes a closed file nothing, and most are closed: their histories are not read again.
    let closed = StateKind::ALL.into_iter().filter(|state| state.is_closed());
    let closed = closed.map(|state| format!("'{}'", state.key())).collect::<Vec<_>>().join(", ");
    let over = format!(
        "DELETE FROM schedule WHERE what NOT IN ('{RETARGET}', '{SCREEN}') AND EXISTS \
         (SELECT 1 FROM applications WHERE applications.id = schedule.stream AND state IN ({closed}))"
    );
    tx.run(&over, []).await?;
    let sql =
        format!("SELECT id FROM applications WHERE id > $1 AND state NOT IN ({closed}) ORDER BY id LIMIT {AT_ONCE}");
    let mut last = Uuid::nil();
    loop {
        let some: Vec<IdRow> = tx.all(&sql, [last.into()]).await?;
        let Some(row) = some.last() else { return Ok(()) };
        last = row.id;
        reschedule_each(tx, basis, some).await?;
    }
}
