//! Tables: rows of cells, each read like an answer of one control.

use super::{Reader, scalar};
use crate::dossier::{Column, ColumnName as Col, FaultKind, Row, Typed, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Most rows of a table: the largest governing bodies and member lists that were met have some
/// three hundred; longer ones come as a file.
pub const MOST_ROWS: u16 = 500;

/// Rows are numbered below this, so that a page that shows every row up to the last has an end.
pub const ROW_NUMBERS: u16 = 1_000;

impl Reader<'_> {
    pub(super) fn table(
        &mut self,
        key: &str,
        columns: &'static [Column],
        required: bool,
        typed: &Typed,
    ) -> Option<Value> {
        let begun: BTreeSet<u16> = typed
            .below(key)
            .filter_map(|(rest, _)| {
                let (row, column) = rest.split_once('.')?;
                let number = row.parse::<u16>().ok().filter(|n| n.to_string() == row)?;
                columns.iter().any(|c| c.name.key() == column).then_some(number)
            })
            .collect();
        let beyond = begun.last().is_some_and(|last| *last >= ROW_NUMBERS);
        if beyond || begun.len() > usize::from(MOST_ROWS) {
            self.fault(key, FaultKind::TooManyRows { max: MOST_ROWS });
        }
        if begun.is_empty() && required {
            // There is always a first row to fill in, and its first cell takes the focus.
            let first = columns.first().map_or("", |c| c.name.key());
            self.fault(format!("{key}.0.{first}"), FaultKind::Required);
        }
        let rows: Vec<Row> = begun
            .into_iter()
            .filter(|row| *row < ROW_NUMBERS)
            .take(usize::from(MOST_ROWS))
            .map(|row| self.row(key, row, columns, typed))
            .collect();
        (!rows.is_empty()).then_some(Value::Rows(rows))
    }

    fn row(&mut self, key: &str, row: u16, columns: &'static [Column], typed: &Typed) -> Row {
        let mut cells = BTreeMap::new();
        for column in columns {
            let name = format!("{key}.{row}.{}", column.name);
            match typed.filled(&name).map(|words| scalar::read(column.kind, words, self.today)) {
                Some(Ok(value)) => {
                    cells.insert(column.name, value);
                }
                Some(Err(why)) => self.fault(name, why),
                None if column.required => self.fault(name, FaultKind::Required),
                None => {}
            }
        }
        let row_key = format!("{key}.{row}");
        let cells = Row(cells);
        self.years(&row_key, &cells);
        if columns.iter().any(|c| c.name == Col::NoNationality) {
            self.nationality(&row_key, &cells);
        }
        if cells.option(Col::Body) == Some("other") && typed.filled(&format!("{row_key}.body_name")).is_none() {
            self.fault(format!("{row_key}.body_name"), FaultKind::Required);
        }
        cells
    }

    fn years(&mut self, row: &str, cells: &Row) {
        if let (Some(from), Some(to)) = (cells.year(Col::YearFrom), cells.year(Col::YearTo))
            && to < from
        {
            self.fault(format!("{row}.year_to"), FaultKind::EndsBeforeItBegins);
        }
    }

    /// A nationality or two, or stateless, or not stated and why: people in exile may have
    /// reasons not to say.
    fn nationality(&mut self, row: &str, cells: &Row) {
        let given = cells.0.contains_key(&Col::Nationality) || cells.0.contains_key(&Col::SecondNationality);
        match (given, cells.option(Col::NoNationality)) {
            (true, Some(_)) => self.fault(format!("{row}.no_nationality"), FaultKind::NationalityTwice),
            (false, None) => {
                // An unreadable code has its fault already.
                let cell = format!("{row}.nationality");
                if !self.faults.iter().any(|f| f.at == cell || f.at == format!("{row}.second_nationality")) {
                    self.fault(cell, FaultKind::Required);
                }
            }
            (false, Some("not_stated")) if cells.text(Col::NationalityReason).is_none() => {
                self.fault(format!("{row}.nationality_reason"), FaultKind::Required);
            }
            _ => {}
        }
    }
}
