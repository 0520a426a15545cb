//! Rows on their way to the database, as it takes them: statements of many rows on `SQLite`, the text that
//! `COPY` reads on `PostgreSQL`.

use super::{Retold, bulk::failed, tables::COPIED};
use crate::{error::StoreError, search};
use sea_orm::{
    DbBackend,
    sqlx::{self, Arguments as _, error::BoxDynError, sqlite::SqliteArguments},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};
use uuid::Uuid;

/// So many rows a statement on `SQLite`: more save nothing. What is left of a batch goes with the next one,
/// since a statement of any other length would be prepared for this once, which takes longer than its rows.
const AT_ONCE: usize = 128;
/// So much is handed to `COPY` at once, in bytes.
const PIECE: usize = 1 << 20;

/// Keys of likeness come in no order, and each would be put into the middle of a large index: they are
/// gathered here, and sorted at the end.
const GATHERED: &str = "retold_likeness_keys";

/// What stands in a column of a row.
#[derive(Clone, Debug)]
pub(super) enum Cell {
    Nothing,
    Int(i64),
    Id(Uuid),
    Text(String),
    Bytes(Vec<u8>),
    /// Words to be found by.
    Lexemes(BTreeSet<String>),
}

/// Rows that are written together.
#[derive(Default)]
pub(super) struct Batch {
    rows: BTreeMap<&'static str, Vec<Vec<Cell>>>,
    pub(super) applications: u64,
    pub(super) events: u64,
}

impl Batch {
    pub(super) fn of(&mut self, table: &'static str) -> &mut Vec<Vec<Cell>> {
        self.rows.entry(table).or_default()
    }

    /// Makes what there is ready to be written, which takes as long as the writing does. Rows that make no
    /// whole statement wait for the next ones, unless these are the last.
    pub(super) fn load(&mut self, backend: DbBackend, is_last: bool) -> Result<Load, StoreError> {
        let (applications, events) = (std::mem::take(&mut self.applications), std::mem::take(&mut self.events));
        let mut retold = Retold { applications, events, rows: 0 };
        let waits = |rows: usize| if is_last || backend == DbBackend::Postgres { 0 } else { rows % AT_ONCE };
        let mut due = Vec::with_capacity(self.rows.len());
        for (table, rows) in &mut self.rows {
            let waiting = rows.split_off(rows.len() - waits(rows.len()));
            let rows = std::mem::replace(rows, waiting);
            retold.rows += rows.len() as u64;
            due.push((*table, rows));
        }
        let ready = if backend == DbBackend::Postgres {
            Ready::Copies(due.into_iter().map(|(table, rows)| (table, copied(&rows))).collect())
        } else {
            let statements = due.into_iter().map(|(table, rows)| statements(table, rows));
            Ready::Statements(statements.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
        };
        Ok(Load { retold, ready })
    }
}

/// Rows as the database takes them.
pub(super) struct Load {
    /// How many they are.
    pub(super) retold: Retold,
    pub(super) ready: Ready,
}

pub(super) enum Ready {
    /// Each with what its places stand for.
    Statements(Vec<(String, SqliteArguments)>),
    /// Tables with the pieces of their rows.
    Copies(Vec<(&'static str, Vec<String>)>),
}

fn statements(table: &str, rows: Vec<Vec<Cell>>) -> Result<Vec<(String, SqliteArguments)>, StoreError> {
    let columns = columns(table, false);
    let row = format!("({})", vec!["?"; columns.len()].join(", "));
    let mut statements = Vec::with_capacity(rows.len().div_ceil(AT_ONCE));
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let (mut arguments, mut many) = (SqliteArguments::default(), 0);
        for row in rows.by_ref().take(AT_ONCE) {
            many += 1;
            for cell in row {
                cell.bound(&mut arguments).map_err(|error| failed(sqlx::Error::Encode(error)))?;
            }
        }
        let places = vec![row.as_str(); many].join(", ");
        let into = format!("INSERT INTO {} ({}) VALUES {places}", place(table), columns.join(", "));
        statements.push((into, arguments));
    }
    Ok(statements)
}

pub(super) fn copy(table: &str) -> String {
    format!("COPY {} ({}) FROM STDIN", place(table), columns(table, true).join(", "))
}

fn copied(rows: &[Vec<Cell>]) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::with_capacity(PIECE + 4096);
    for row in rows {
        for (n, cell) in row.iter().enumerate() {
            if n > 0 {
                piece.push('\t');
            }
            cell.copied(&mut piece);
        }
        piece.push('\n');
        if piece.len() >= PIECE {
            pieces.push(std::mem::replace(&mut piece, String::with_capacity(PIECE + 4096)));
        }
    }
    pieces.push(piece);
    pieces
}

/// Where the rows of a table are written.
fn place(table: &str) -> &str {
    if table == "likeness_keys" { GATHERED } else { table }
}

/// The columns of a table's rows, in the order of their cells.
fn columns(table: &str, postgres: bool) -> Vec<&'static str> {
    match table {
        "streams" => vec!["id", "kind", "seq", "head_hash"],
        "events" => vec!["stream", "seq", "kind", "version", "at", "actor", "payload", "hash"],
        "likeness_keys" => vec!["kind", "key", "application"],
        "application_search" => vec![if postgres { "n" } else { "rowid" }, "words"],
        _ => COPIED.iter().find(|t| t.name == table).map_or_else(Vec::new, |t| t.columns.iter().map(|c| c.0).collect()),
    }
}

impl Cell {
    /// At the next place of a statement.
    fn bound(self, into: &mut SqliteArguments) -> Result<(), BoxDynError> {
        match self {
            Self::Nothing => into.add(None::<i64>),
            Self::Int(number) => into.add(number),
            Self::Id(id) => into.add(id),
            Self::Text(text) => into.add(text),
            Self::Bytes(bytes) => into.add(bytes),
            Self::Lexemes(words) => into.add(search::line(words)),
        }
    }

    /// As `COPY` reads it.
    fn copied(&self, into: &mut String) {
        match self {
            Self::Nothing => into.push_str("\\N"),
            Self::Int(number) => into.push_str(&number.to_string()),
            Self::Id(id) => into.push_str(id.hyphenated().encode_lower(&mut Uuid::encode_buffer())),
            Self::Text(text) => escaped(text, into),
            Self::Bytes(bytes) => {
                into.push_str("\\\\x");
                for byte in bytes {
                    // A string takes everything that is written to it.
                    let _ = write!(into, "{byte:02x}");
                }
            }
            // Folded words are letters and digits: none has a quotation mark.
            Self::Lexemes(words) => {
                for word in words {
                    let _ = write!(into, "'{word}' ");
                }
            }
        }
    }
}

fn escaped(text: &str, into: &mut String) {
    for c in text.chars() {
        match c {
            '\\' => into.push_str("\\\\"),
            '\n' => into.push_str("\\n"),
            '\r' => into.push_str("\\r"),
            '\t' => into.push_str("\\t"),
            c => into.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_makes_no_whole_statement_goes_with_the_next_rows() {
        let mut batch = Batch::default();
        let rows = |many: usize| (0..many).map(|_| vec![Cell::Int(1), Cell::Int(2)]);
        let mut written = |many: usize, is_last| {
            batch.of("draft_salts").extend(rows(many));
            let load = batch.load(DbBackend::Sqlite, is_last).unwrap();
            let Ready::Statements(statements) = load.ready else { panic!("statements") };
            (load.retold.rows, statements.len())
        };
        let at_once = AT_ONCE as u64;
        assert_eq!(written(AT_ONCE - 1, false), (0, 0));
        assert_eq!(written(2, false), (at_once, 1));
        assert_eq!(written(2 * AT_ONCE, false), (2 * at_once, 2));
        assert_eq!(written(0, true), (1, 1));
        batch.of("draft_salts").extend(rows(7));
        assert_eq!(batch.load(DbBackend::Postgres, false).unwrap().retold.rows, 7, "`COPY` takes any number");
    }
}
