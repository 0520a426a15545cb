//! Holding names against lists of sanctions: loading a list, and looking at files after one was loaded
//! or a file was sent. The comparison itself is the domain's; here it is fed, and what it finds is put
//! on record by the clock, each match once.

use super::{Asked, Deed, HOUSE, Half, Stepped, application::IdRow, dossier_facts, timing};
use crate::{
    error::{Refusal, StoreError},
    ledger::{self, Outcome},
    read::sanctions::Screener,
    schedule,
    store::Store,
    tx::{Tx, column},
    viewer::Viewer,
};
use domain::{
    application::{self, Application, Command, CommandKind},
    dossier::Dossier,
    house,
    kernel::{ApplicationId, CommandId, Language, Seq, StreamKind},
    screening::{Entry, List, Match, subjects},
};
use sea_orm::{FromQueryResult, Value};
use std::sync::Arc;

/// The step by which names are held against the lists: of a file, or of the house for all files.
pub const SCREEN: &str = "screen";

/// So many files are looked at in one step: other steps come in between.
const AT_ONCE: usize = 100;
/// So many entries are written in one statement.
const ROWS: usize = 500;

impl Store {
    /// Loads a list in the place of the one of its source. All files that are open are then held
    /// against it by the worker. Refused as [`house::Command::LoadSanctions`] is.
    pub async fn sanctions_load(
        &self,
        viewer: &Viewer,
        command_id: CommandId,
        list: List,
    ) -> Result<Outcome, StoreError> {
        let house = super::basis::house(self.reader()).await?.ok_or(StoreError::NotFound)?;
        let command = house::Command::LoadSanctions { source: list.source, content: list.content() };
        let asked =
            Asked { command_id, seen: None, half: Half::House(house.id, command), texts: Vec::new(), content: None };
        self.write((viewer.clone(), asked, list), |tx, (viewer, asked, list)| {
            Box::pin(async move {
                let outcome = Deed::begin(tx, viewer.actor()).await?.perform(asked).await?;
                keep(tx, list).await?;
                Ok(outcome)
            })
        })
        .await
    }

    /// Holds the names of a file against the lists, and puts on record what is found.
    pub(super) async fn screen(&self, id: ApplicationId) -> Result<(), StoreError> {
        let Some(screener) = self.screener().await? else { return Ok(()) };
        let Some(state) = ledger::history::<Application>(self.reader(), id.0).await?.state else { return Ok(()) };
        let matches = self.matches(&screener, &state).await?;
        for found in matches.iter().filter(|found| !state.hits.contains_key(&found.hit)) {
            let text = self.new_text(Language::default(), on_record(found));
            let command = Command::FlagHit { hit: found.hit, words: Some(text.reference()) };
            match self.deed(&Viewer::house(), Half::Application(id, command), self.new_id(), None, &[text]).await {
                Ok(_) => {}
                // It was closed or decided meanwhile.
                Err(StoreError::Refused(refusal)) if is_over(&refusal) => break,
                Err(error) => return Err(error),
            }
        }
        let looked_at = (id, screener.seq, state.versions.len());
        self.write(looked_at, |tx, looked_at| Box::pin(note(tx, *looked_at))).await
    }

    /// The same for some of the files that were not held against the lists as they stand.
    pub(super) async fn screen_some(&self) -> Result<Stepped, StoreError> {
        let Some(screener) = self.screener().await? else { return Ok(Stepped::Done) };
        let sql = format!(
            "SELECT id FROM applications WHERE state IN ({}) AND NOT EXISTS (SELECT 1 FROM screenings \
             WHERE screenings.application = applications.id AND screenings.lists = $1) ORDER BY id LIMIT {AT_ONCE}",
            timing::states_of(CommandKind::FlagHit)
        );
        let rows: Vec<IdRow> = crate::tx::all(self.reader(), &sql, [column(screener.seq.0).into()]).await?;
        for row in &rows {
            self.screen(row.id.into()).await?;
        }
        Ok(if rows.len() < AT_ONCE { Stepped::Done } else { Stepped::Later(self.now()) })
    }

    /// What the names of a file's latest version have in common with the lists.
    pub(crate) async fn matches(
        &self,
        screener: &Arc<Screener>,
        state: &Application,
    ) -> Result<Vec<Match>, StoreError> {
        if state.versions.is_empty() {
            return Ok(Vec::new());
        }
        let names = (state.versions.len(), self.organization_name(state.organization).await?.name);
        if let Some(found) = screener.recall(state.id, &names) {
            return Ok(found);
        }
        let today = self.moment().day;
        let material = dossier_facts::latest(self.reader(), state, today).await?;
        let dossier = Dossier::read(&material.answers, material.as_of);
        let subjects = subjects(&names.1, &dossier);
        let comparing = Arc::clone(screener);
        // Of a file with hundreds of names it takes a second or more: nobody else waits for it.
        let found = tokio::task::spawn_blocking(move || comparing.index.screen(&subjects)).await;
        let found = found.map_err(|_| StoreError::Unfinished)?;
        screener.remember(state.id, names, found.clone());
        Ok(found)
    }
}

fn is_over(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::Application(application::Refusal::NotYourTurn { .. }))
}

/// The match as it stays on record, whatever becomes of the list: names, signs and numbers, which read the
/// same in every language.
fn on_record(found: &Match) -> String {
    let Match { entry, listed, subject, score, .. } = found;
    let first = entry.names.first().map_or("", String::as_str);
    let known = if first == listed { listed.clone() } else { format!("{listed} / {first}") };
    let known = [entry.reference.as_str(), known.as_str(), entry.programme.as_str()];
    let known: Vec<&str> = known.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}\n{} ≈ {listed} · {score}/100", known.join(" · "), subject.name)
}

/// Writes the entries of a list, where the house says that it stands: the first answer of a press that came
/// again changes nothing.
async fn keep(tx: &Tx, list: &List) -> Result<(), StoreError> {
    let house = super::basis::house(&tx.db).await?;
    let stands = house.and_then(|house| house.lists.get(&list.source).copied());
    let Some(stands) = stands.filter(|stands| stands.content.digest == list.digest) else { return Ok(()) };
    let source = list.source.key();
    tx.run("DELETE FROM sanctions_entries WHERE source = $1", [source.into()]).await?;
    for (n, rows) in list.entries.chunks(ROWS).enumerate() {
        insert(tx, n * ROWS, rows).await?;
    }
    tx.run(
        "INSERT INTO sanctions_lists (source, seq) VALUES ($1, $2) ON CONFLICT (source) DO UPDATE SET seq = excluded.seq",
        [source.into(), column(stands.seq.0).into()],
    )
    .await?;
    schedule::begin(tx, HOUSE, StreamKind::House, SCREEN).await
}

async fn insert(tx: &Tx, first: usize, entries: &[Entry]) -> Result<(), StoreError> {
    let mut values: Vec<Value> = Vec::new();
    let mut places = Vec::with_capacity(entries.len());
    for (n, entry) in entries.iter().enumerate() {
        let at = values.len();
        places.push(format!("({})", (at + 1..=at + 7).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ")));
        values.extend([
            entry.source.key().into(),
            column(first + n).into(),
            entry.kind.key().into(),
            entry.reference.clone().into(),
            serde_json::to_string(&entry.names)?.into(),
            entry.programme.clone().into(),
            entry.listed_on.map(|day| day.to_string()).into(),
        ]);
    }
    let sql = format!(
        "INSERT INTO sanctions_entries (source, place, kind, reference, names, programme, listed_on) VALUES {}",
        places.join(", ")
    );
    tx.run(&sql, values).await.map(|_| ())
}

/// Notes against which lists, and in which version, a file was looked at.
async fn note(tx: &Tx, (id, lists, version): (ApplicationId, Seq, usize)) -> Result<(), StoreError> {
    let sql = "INSERT INTO screenings (application, lists, version, at) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (application) DO UPDATE SET lists = excluded.lists, version = excluded.version, \
               at = excluded.at";
    let values = [id.0.into(), column(lists.0).into(), column(version).into(), tx.now().micros().into()];
    tx.run(sql, values).await.map(|_| ())
}

/// Puts the looking at a file on the schedule, where there is a list to hold it against.
pub(super) async fn schedule_file(tx: &Tx, id: ApplicationId) -> Result<(), StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        lists: i64,
    }
    let row: Option<Row> = tx.one("SELECT COUNT(*) AS lists FROM sanctions_lists", []).await?;
    if row.is_none_or(|row| row.lists == 0) {
        return Ok(());
    }
    schedule::begin(tx, id.0, StreamKind::Application, SCREEN).await
}
