//! A table as a workbook (XLSX). Rows go to the disk as they come, and so does the finished file, so that
//! a million of them need no more memory than one.

use domain::kernel::Day;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use std::{
    fs::File,
    io::{self, Seek as _},
};

/// As many rows as a sheet can hold, its head included; what comes after stands on another one.
const ROWS: u32 = 1_048_576;
/// As many letters as a cell can hold.
const LETTERS: usize = 32_767;
/// The first rows are measured no better than the others: every column is as wide as most names need.
const WIDTH: f64 = 18.0;

/// What stands in a cell. Text is text: there is no way to write what a spreadsheet would run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words, without the marks that catalogues set around what they fill in.
    Text(String),
    /// A day, which a spreadsheet can count with.
    Day(Day),
    /// A whole number.
    Number(u64),
    /// Nothing.
    Empty,
}

/// Why there is no workbook.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// A row or the whole could not be written.
    #[error(transparent)]
    Book(#[from] XlsxError),
    /// There is no room for it on the disk.
    #[error(transparent)]
    File(#[from] io::Error),
}

/// A workbook under way, of one table.
pub struct Sheet {
    book: Workbook,
    name: String,
    heads: Vec<String>,
    /// On which sheet the next row stands, and where.
    sheet: usize,
    row: u32,
    day: Format,
    head: Format,
}

impl Sheet {
    /// A workbook with a table of this name, at most 31 letters, and these columns.
    pub fn begin(name: impl Into<String>, heads: Vec<String>) -> Result<Self, SheetError> {
        let mut sheet = Self {
            book: Workbook::new(),
            name: locale::plain(&Into::<String>::into(name)),
            heads,
            sheet: 0,
            row: 0,
            day: Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
            head: Format::new().set_bold(),
        };
        sheet.turn(None)?;
        Ok(sheet)
    }

    /// One more row.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), SheetError> {
        if self.row == ROWS {
            self.sheet += 1;
            self.turn(Some(self.sheet + 1))?;
        }
        let sheet = self.book.worksheet_from_index(self.sheet)?;
        for (column, cell) in (0..).zip(cells) {
            write(sheet, self.row, column, cell, &self.day)?;
        }
        self.row += 1;
        Ok(())
    }

    /// The finished workbook, in a file without a name that is gone once it is closed. It takes as long
    /// as the table is large.
    pub fn finish(mut self) -> Result<File, SheetError> {
        let mut file = tempfile::tempfile()?;
        self.book.save_to_writer(&mut file)?;
        file.rewind()?;
        Ok(file)
    }

    /// Begins a sheet; the head of its table stays in sight.
    fn turn(&mut self, number: Option<usize>) -> Result<(), SheetError> {
        let sheet = self.book.add_worksheet_with_constant_memory()?;
        sheet.set_name(number.map_or_else(|| self.name.clone(), |n| format!("{} {n}", self.name)))?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, head) in (0..).zip(&self.heads) {
            sheet.set_column_width(column, WIDTH)?;
            sheet.write_string_with_format(0, column, locale::plain(head), &self.head)?;
        }
        self.row = 1;
        Ok(())
    }
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell, day: &Format) -> Result<(), SheetError> {
    match cell {
        Cell::Text(words) if words.is_empty() => {}
        Cell::Text(words) => {
            sheet.write_string(row, column, locale::plain(words).chars().take(LETTERS).collect::<String>())?;
        }
        Cell::Day(at) => {
            let (year, month, of_month) = (at.year(), at.month(), at.day());
            let (Ok(year), Ok(month), Ok(of_month)) = (year.try_into(), month.try_into(), of_month.try_into()) else {
                return Ok(());
            };
            sheet.write_datetime_with_format(row, column, ExcelDateTime::from_ymd(year, month, of_month)?, day)?;
        }
        // A spreadsheet counts in floats, as its format says: exact up to 2^53, more than anything here.
        #[expect(clippy::cast_precision_loss, reason = "see above")]
        Cell::Number(number) => {
            sheet.write_number(row, column, *number as f64)?;
        }
        Cell::Empty => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn text_is_text_a_day_is_a_day_and_the_head_stays_in_sight() {
        let mut sheet = Sheet::begin("Queue", vec!["Name".to_owned(), "Since".to_owned(), "Times".to_owned()]).unwrap();
        let evil = "=HYPERLINK(\"http://x.example\")";
        sheet.row(&[Cell::Text(evil.to_owned()), Cell::Day("2026-03-02".parse().unwrap()), Cell::Number(3)]).unwrap();
        sheet.row(&[Cell::Text("x".repeat(LETTERS + 9)), Cell::Empty, Cell::Empty]).unwrap();
        sheet.row(&[Cell::Text("\u{2068}12\u{2069} days".to_owned())]).unwrap();
        let mut book = zip::ZipArchive::new(sheet.finish().unwrap()).unwrap();
        let mut xml = String::new();
        book.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut xml).unwrap();
        let page = roxmltree::Document::parse(&xml).unwrap();
        let cell = |at: &str| page.descendants().find(|n| n.attribute("r") == Some(at)).unwrap();
        assert!(!page.descendants().any(|n| n.tag_name().name() == "f"), "nothing is a formula");
        assert_eq!(cell("A2").attribute("t"), Some("inlineStr"));
        let text =
            |at| cell(at).descendants().filter(roxmltree::Node::is_text).filter_map(|n| n.text()).collect::<String>();
        assert_eq!(text("A2"), evil);
        assert_eq!(text("B2"), "46083", "days since the last of 1899");
        assert_eq!(text("C2"), "3");
        let frozen = page.descendants().find(|n| n.tag_name().name() == "pane").unwrap();
        assert_eq!((frozen.attribute("ySplit"), frozen.attribute("state")), (Some("1"), Some("frozen")));
        assert_eq!(text("A3").len(), LETTERS);
        assert_eq!(text("A4"), "12 days", "without the marks of a catalogue");
    }
}
