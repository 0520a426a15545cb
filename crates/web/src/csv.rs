//! Tables as files for a spreadsheet.

use axum::{
    body::{Body, Bytes},
    http::header,
    response::{IntoResponse as _, Response},
};
use std::io;

/// By it spreadsheets know that letters are UTF-8.
pub(crate) const MARK: &str = "\u{feff}";

/// Rows as they stand in such a file, without the marks that catalogues set around what they fill in:
/// a program that reads the file would take them for letters, and a formula could hide behind one.
pub(crate) fn written(rows: impl IntoIterator<Item = Vec<String>>) -> io::Result<Bytes> {
    let mut csv = csv::Writer::from_writer(Vec::new());
    for row in rows {
        csv.write_record(row.iter().map(|cell| harmless(&locale::plain(cell))))?;
    }
    Ok(csv.into_inner().map_err(csv::IntoInnerError::into_error)?.into())
}

/// The answer that such a file is; `body` begins with [`MARK`].
pub(crate) fn answer(name: &str, body: Body) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, body).into_response()
}

/// Begin a formula, in either width.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Begin a cell anew for a program that takes something else than the comma between cells, as Excel does where
/// the comma stands in numbers: to it, the marks around a cell that hold it together are letters.
const APART: [char; 4] = [';', '\t', '\r', '\n'];

/// What begins like a formula is told to be none, since spreadsheets would run it: at the start of the cell, and
/// wherever a program could take another one to start. Neither blanks nor quotation marks before it make it a text.
fn harmless(cell: &str) -> String {
    let mut harmless = String::with_capacity(cell.len() + 1);
    if cell.starts_with(['\t', '\r', '\n']) {
        harmless.push('\'');
    }
    let mut begins = true;
    for c in cell.chars() {
        if begins && FORMULA.contains(&c) {
            harmless.push('\'');
        }
        begins = APART.contains(&c) || begins && (c.is_whitespace() || c == '"');
        harmless.push(c);
    }
    harmless
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for cell in ["=1+1", "+49", "-2", "@SUM(A1)", "\t=1", "＝1"] {
            assert!(harmless(cell).starts_with('\''), "{cell}");
        }
        assert_eq!(harmless("Alpine Platform"), "Alpine Platform");
        let file = written([vec!["a, \"b\"".to_owned(), "=c".to_owned()]]).unwrap();
        assert_eq!(file, "\"a, \"\"b\"\"\",'=c\n");
    }

    #[test]
    fn no_cell_is_a_formula_to_a_program_that_takes_another_mark_between_cells() {
        for (cell, written) in [
            ("Aid;=1+1", "Aid;'=1+1"),
            ("Aid; =1+1;\u{a0}@SUM(A1)", "Aid; '=1+1;\u{a0}'@SUM(A1)"),
            ("Aid;\"\"=1+1", "Aid;\"\"'=1+1"),
            ("Aid\t+1", "Aid\t'+1"),
            ("Aid\r\n-1", "Aid\r\n'-1"),
            ("Aid;＝1", "Aid;'＝1"),
            (" =1+1", " '=1+1"),
            (";=1", ";'=1"),
        ] {
            assert_eq!(harmless(cell), written, "{cell}");
        }
        for text in ["Aid; relief; a+b=c", "Alpine-Platform", "1 - 2", "Aid;Relief", "a@b.example"] {
            assert_eq!(harmless(text), text);
        }
        let file = written([vec!["1".to_owned(), "Aid;=c".to_owned()]]).unwrap();
        assert_eq!(file, "1,Aid;'=c\n");
    }

    #[test]
    fn no_cell_has_marks_of_a_catalogue_nor_a_formula_behind_one() {
        let file = written([vec!["\u{2068}12\u{2069} months".to_owned(), "\u{2068}=1+1\u{2069}".to_owned()]]).unwrap();
        assert_eq!(file, "12 months,'=1+1\n");
    }
}
