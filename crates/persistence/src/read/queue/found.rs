//! Which files have the words that are sought, which is to be known before a page of them is asked for.

use super::statements::{but_hidden, hidden};
use crate::{error::StoreError, search, store::Store, tx, viewer::Viewer};
use sea_orm::{
    FromQueryResult,
    sea_query::{Alias, Query, SelectStatement},
};

/// Words that more files than these have in common tell nothing: a page asks for more of them.
pub const SEARCH_CEILING: u64 = 10_000;

/// The files that have the words which are sought, those apart that the viewer may not see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many; at most [`SEARCH_CEILING`] + 1, which is *more than that*. Of no words, none.
    pub files: u64,
    /// Their numbers on `PostgreSQL`, where they are not too many: it would gather them anew for the page.
    pub numbers: Vec<i64>,
}

impl Found {
    /// Whether more than [`SEARCH_CEILING`] files have the words: what is shown is not all of them.
    pub fn are_too_many(&self) -> bool {
        self.files > SEARCH_CEILING
    }
}

#[derive(FromQueryResult)]
struct Files {
    files: i64,
}

#[derive(FromQueryResult)]
struct Numbers {
    numbers: Option<Vec<i64>>,
}

impl From<Numbers> for Found {
    fn from(Numbers { numbers }: Numbers) -> Self {
        let files = numbers.as_ref().map_or(SEARCH_CEILING + 1, |numbers| numbers.len() as u64);
        let found = Self { files, numbers: numbers.unwrap_or_default() };
        if found.are_too_many() { Self { numbers: Vec::new(), ..found } } else { found }
    }
}

impl Store {
    /// Which files that the viewer may see have these words; none where there are no words.
    pub async fn queue_found(&self, viewer: &Viewer, words: &str) -> Result<Found, StoreError> {
        let Some(statement) = self.found_statement(viewer, words) else { return Ok(Found::default()) };
        if self.is_shared() {
            let found: Vec<Numbers> = self.queue_read(&statement).await?;
            return Ok(found.into_iter().next().map(Found::from).unwrap_or_default());
        }
        let found: Vec<Files> = self.queue_read(&statement).await?;
        Ok(found.first().map(|found| Found { files: tx::count(found.files), ..Found::default() }).unwrap_or_default())
    }

    /// One row, where there are words to be sought.
    pub(super) fn found_statement(&self, viewer: &Viewer, words: &str) -> Option<SelectStatement> {
        let (words, hidden) = (search::words(words), hidden(viewer));
        if words.is_empty() {
            return None;
        }
        let (found, name) = if self.is_shared() {
            (search::numbers(&words, SEARCH_CEILING, hidden), "numbers")
        } else {
            (search::count(&words, SEARCH_CEILING, hidden), "files")
        };
        Some(but_hidden(viewer, Query::select().expr_as(found, Alias::new(name)).to_owned()))
    }
}
