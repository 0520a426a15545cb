//! Rows on their way to the database, as it takes them: statements of many rows on `SQLite`, the bytes that
//! `COPY` reads on `PostgreSQL`.

use super::{Retold, bulk::failed, tables::COPIED};
use crate::{error::StoreError, search};
use sea_orm::{
    DbBackend,
    sqlx::{self, Arguments as _, error::BoxDynError, sqlite::SqliteArguments},
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// So many rows a statement on `SQLite`: more save nothing. What is left of a batch goes with the next one,
/// since a statement of any other length would be prepared for this once, which takes longer than its rows.
const AT_ONCE: usize = 128;
/// So much is handed to `COPY` at once, in bytes.
const PIECE: usize = 1 << 20;
/// With what a file that `COPY` reads begins: its signature, no flags, and no header beside these.
const SIGNATURE: &[u8; 19] = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0";
/// Stands where the next row would say how many columns it has, or a column how long it is.
const END: i16 = -1;
const NOTHING: i32 = -1;

/// Keys of likeness come in no order, and on `SQLite` each would be put into the middle of a large index: they
/// are gathered here, and sorted at the end.
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
    Copies(Vec<(&'static str, Vec<Vec<u8>>)>),
}

fn statements(table: &str, rows: Vec<Vec<Cell>>) -> Result<Vec<(String, SqliteArguments)>, StoreError> {
    let place = if table == "likeness_keys" { GATHERED } else { table };
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
        let into = format!("INSERT INTO {place} ({}) VALUES {places}", columns.join(", "));
        statements.push((into, arguments));
    }
    Ok(statements)
}

pub(super) fn copy(table: &str) -> String {
    format!("COPY {table} ({}) FROM STDIN (FORMAT binary)", columns(table, true).join(", "))
}

fn copied(rows: &[Vec<Cell>]) -> Vec<Vec<u8>> {
    let mut pieces = Vec::new();
    let mut piece = Vec::with_capacity(PIECE + 4096);
    piece.extend_from_slice(SIGNATURE);
    for row in rows {
        piece.extend(i16::try_from(row.len()).unwrap_or(END).to_be_bytes());
        for cell in row {
            cell.copied(&mut piece);
        }
        if piece.len() >= PIECE {
            pieces.push(std::mem::replace(&mut piece, Vec::with_capacity(PIECE + 4096)));
        }
    }
    piece.extend(END.to_be_bytes());
    pieces.push(piece);
    pieces
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
    fn copied(&self, into: &mut Vec<u8>) {
        match self {
            Self::Nothing => into.extend(NOTHING.to_be_bytes()),
            Self::Int(number) => framed(&number.to_be_bytes(), into),
            Self::Id(id) => framed(id.as_bytes(), into),
            Self::Text(text) => framed(text.as_bytes(), into),
            Self::Bytes(bytes) => framed(bytes, into),
            Self::Lexemes(words) => {
                let mut lexemes = size(words.len()).to_be_bytes().to_vec();
                for word in words {
                    lexemes.extend(word.as_bytes());
                    // The word's end, and that it stands at no place in particular.
                    lexemes.extend([0; 3]);
                }
                framed(&lexemes, into);
            }
        }
    }
}

fn framed(bytes: &[u8], into: &mut Vec<u8>) {
    into.extend(size(bytes.len()).to_be_bytes());
    into.extend_from_slice(bytes);
}

/// What is too long to be said is refused by the database.
fn size(of: usize) -> i32 {
    i32::try_from(of).unwrap_or(i32::MAX)
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
