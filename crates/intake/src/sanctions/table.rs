//! A table: name, other names, reference, programme.

use super::{BadRow, MOST_ENTRIES, Row, RowFault, Unreadable};
use crate::cells::{delimiter, first_line, lines};

/// What the first column is called in a line of headings.
const HEADINGS: [&str; 4] = ["name", "names", "nom", "nombre"];

pub(super) fn read(text: &str) -> Result<Vec<Row>, Unreadable> {
    // Names may have any sign in them: the first line alone tells what stands between the cells. With the
    // headings and one line too many.
    let all = lines(text, delimiter(first_line(text)), MOST_ENTRIES + 2)
        .map_err(|open| Unreadable::Rows { rows: vec![BadRow { at: at(open.line), what: RowFault::OpenQuote }] })?;
    let is_heading = |(n, (_, cells)): &(usize, (u64, Vec<String>))| {
        *n == 0 && cells.first().is_some_and(|cell| HEADINGS.contains(&cell.to_lowercase().as_str()))
    };
    let rows: Vec<Row> = all
        .into_iter()
        .enumerate()
        .filter(|one| !is_heading(one))
        .map(|(_, (line, cells))| row(line, &cells))
        .collect();
    if rows.len() > MOST_ENTRIES { Err(Unreadable::TooMany { most: MOST_ENTRIES }) } else { Ok(rows) }
}

fn row(line: u64, cells: &[String]) -> Row {
    let cell = |at: usize| cells.get(at).cloned().unwrap_or_default();
    let others = cell(1);
    Row {
        at: at(line),
        names: std::iter::once(cell(0)).chain(others.split('|').map(str::to_owned)).collect(),
        reference: cell(2),
        programme: cell(3),
        ..Row::default()
    }
}

fn at(line: u64) -> String {
    format!("#{line}")
}
