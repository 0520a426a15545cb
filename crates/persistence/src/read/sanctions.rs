//! Lists of sanctions: which are loaded, and what the names of a file have in common with them.

use super::works::oversees;
use crate::{error::StoreError, ledger, store::Store, tx::count, viewer::Viewer};
use domain::{
    application::Application,
    house::LoadedList,
    kernel::{ApplicationId, Instant, Seq},
    screening::{Entry, EntryKind, Index, ListSource, Match},
};
use sea_orm::FromQueryResult;
use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

/// As many files' matches are remembered.
const REMEMBERED: usize = 1_000;

/// All entries, ready to be compared with.
pub(crate) struct Screener {
    /// The event of the house by which the newest of the lists was loaded.
    pub(crate) seq: Seq,
    pub(crate) index: Index,
    /// What was found of a file, as long as its names are these: its page shows it each time.
    found: Mutex<HashMap<ApplicationId, (Names, Vec<Match>)>>,
}

/// By what the names of a file are known: its latest version, which never changes, and its organization's name.
pub(crate) type Names = (usize, String);

impl Screener {
    /// What was found of these names before.
    pub(crate) fn recall(&self, id: ApplicationId, names: &Names) -> Option<Vec<Match>> {
        let found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        found.get(&id).filter(|(of, _)| of == names).map(|(_, matches)| matches.clone())
    }

    /// Remembers it; of many files at once, those that were looked at since the room was full.
    pub(crate) fn remember(&self, id: ApplicationId, names: Names, matches: Vec<Match>) {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if found.len() >= REMEMBERED {
            found.clear();
        }
        found.insert(id, (names, matches));
    }
}

/// A list that stands, and who loaded it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SanctionsList {
    /// What is on record of it.
    pub list: LoadedList,
    /// The name of whoever loaded it.
    pub by: Option<String>,
}

/// How a file stands beside the lists.
#[derive(Clone, Debug, Default)]
pub struct Screening {
    /// The lists that are loaded.
    pub lists: BTreeMap<ListSource, LoadedList>,
    /// When its latest version was held against them as they are now; `None` where that is still to come.
    pub screened: Option<Instant>,
    /// What its names have in common with them now, the strongest first.
    pub matches: Vec<Match>,
}

impl Store {
    /// The lists that are loaded, for administrators and auditors.
    pub async fn sanctions_lists(&self, viewer: &Viewer) -> Result<BTreeMap<ListSource, SanctionsList>, StoreError> {
        oversees(viewer)?;
        let lists = self.house_words().await?.lists();
        let people = lists.values().filter_map(|list| list.by.person());
        let names = self.names_of(people.collect()).await?;
        let with_name = |list: LoadedList| {
            let by = list.by.person().and_then(|id| names.get(&id).cloned());
            SanctionsList { list, by }
        };
        Ok(lists.into_iter().map(|(source, list)| (source, with_name(list))).collect())
    }

    /// How a file stands beside the lists, for whoever may see it in the secretariat.
    pub async fn screening(&self, viewer: &Viewer, id: ApplicationId) -> Result<Screening, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            lists: i64,
            version: i64,
            at: i64,
        }
        self.case_read(viewer, id).await?;
        let Some(screener) = self.screener().await? else { return Ok(Screening::default()) };
        let state = ledger::history::<Application>(self.reader(), id.0).await?.state.ok_or(StoreError::NotFound)?;
        let sql = "SELECT lists, version, at FROM screenings WHERE application = $1";
        let row: Option<Row> = crate::tx::one(self.reader(), sql, [id.0.into()]).await?;
        let is_now =
            |row: &Row| count(row.lists) == screener.seq.0 && count(row.version) == state.versions.len() as u64;
        Ok(Screening {
            lists: self.house_words().await?.lists(),
            screened: row.filter(is_now).map(|row| Instant::from_micros(row.at)),
            matches: self.matches(&screener, &state).await?,
        })
    }

    /// The entries of all lists. What was read last is good until another list is loaded.
    pub(crate) async fn screener(&self) -> Result<Option<Arc<Screener>>, StoreError> {
        #[derive(FromQueryResult)]
        struct Newest {
            seq: Option<i64>,
        }
        let newest: Option<Newest> =
            crate::tx::one(self.reader(), "SELECT MAX(seq) AS seq FROM sanctions_lists", []).await?;
        let Some(seq) = newest.and_then(|newest| newest.seq).map(|seq| Seq(count(seq))) else { return Ok(None) };
        let known = self.0.screener.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(known) = known.filter(|known| known.seq == seq) {
            return Ok(Some(known));
        }
        let entries = self.entries().await?;
        let index = tokio::task::spawn_blocking(move || Index::of(entries)).await;
        let read =
            Arc::new(Screener { seq, index: index.map_err(|_| StoreError::Unfinished)?, found: Mutex::default() });
        *self.0.screener.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&read));
        Ok(Some(read))
    }

    async fn entries(&self) -> Result<Vec<Entry>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            source: String,
            kind: String,
            reference: String,
            names: String,
            programme: String,
            listed_on: Option<String>,
        }
        let sql = "SELECT source, kind, reference, names, programme, listed_on FROM sanctions_entries \
                   ORDER BY source, place";
        let rows: Vec<Row> = crate::tx::all(self.reader(), sql, []).await?;
        let entry = |row: Row| {
            let broken = || StoreError::broken(crate::law::HOUSE, "an entry of a list cannot be read");
            Ok(Entry {
                source: ListSource::from_key(&row.source).ok_or_else(broken)?,
                kind: EntryKind::from_key(&row.kind).ok_or_else(broken)?,
                names: serde_json::from_str(&row.names)?,
                reference: row.reference,
                programme: row.programme,
                listed_on: row.listed_on.and_then(|day| day.parse().ok()),
            })
        };
        rows.into_iter().map(entry).collect()
    }
}
