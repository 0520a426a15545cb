//! Cells of a text, as programs of different countries write a table: with commas, semicolons or tabs between
//! them, and quotation marks around what has one of these in it.

/// A line has no more cells than these: what stands behind them nobody can mean.
const MOST_CELLS: usize = 64;

/// The number of a line, from 1, and its cells.
pub type Line = (u64, Vec<String>);

/// A cell begins with a quotation mark that is not closed where a cell can end: what follows would become
/// a part of it, line by line, without a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenQuote {
    /// On which line it begins, from 1.
    pub line: u64,
}

/// The cells of each line with its number, without the blanks around them; lines without a word are
/// passed over. No more than `most`.
pub fn lines(text: &str, delimiter: u8, most: usize) -> Result<Vec<Line>, OpenQuote> {
    // Of the two signs with which some end a line, the reader counts the second with the next line.
    let text = &text.replace("\r\n", "\n");
    if let Some(line) = open_quote(text, delimiter) {
        return Err(OpenQuote { line });
    }
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let line = |record: csv::StringRecord| {
        // A record begins before the empty lines that the reader passes over.
        let before = |begins: &csv::Position| {
            let rest = usize::try_from(begins.byte()).ok().and_then(|at| text.get(at..)).unwrap_or_default();
            begins.line() + rest.bytes().take_while(|b| *b == b'\n').count() as u64
        };
        let at = record.position().map_or(0, before);
        (at, record.iter().take(MOST_CELLS).map(|cell| cell.trim().to_owned()).collect::<Vec<_>>())
    };
    let filled = reader.records().flatten().map(line).filter(|(_, cells)| cells.iter().any(|c| !c.is_empty()));
    Ok(filled.take(most).collect())
}

/// What stands between the cells of `sample`: copied ones have tabs, files what their country prefers.
pub fn delimiter(sample: &str) -> u8 {
    if sample.contains('\t') {
        b'\t'
    } else if sample.contains(';') {
        b';'
    } else {
        b','
    }
}

/// The first line that has a word.
pub fn first_line(text: &str) -> &str {
    text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default()
}

/// The line of the first such quotation mark. The reader does not tell of one: it takes what follows for
/// the rest of the cell. Words behind a closing mark are nothing strange on one line, where people quote
/// a name; where the cell has gone over lines, that mark opens another cell.
fn open_quote(text: &str, delimiter: u8) -> Option<u64> {
    #[derive(Clone, Copy, PartialEq, Eq)]
    enum Within {
        Nothing,
        Plain,
        Quoted,
        Closed,
    }
    let (mut within, mut line, mut began) = (Within::Nothing, 1, 1);
    for byte in text.bytes() {
        within = match (within, byte) {
            (Within::Quoted, b'"') => Within::Closed,
            (Within::Quoted, _) | (Within::Closed, b'"') => Within::Quoted,
            (Within::Nothing, b'"') => {
                began = line;
                Within::Quoted
            }
            (_, b'\n' | b'\r') => Within::Nothing,
            (_, byte) if byte == delimiter => Within::Nothing,
            (Within::Closed, byte) if byte != b' ' && began < line => return Some(began),
            _ => Within::Plain,
        };
        line += u64::from(byte == b'\n');
    }
    (within == Within::Quoted).then_some(began)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_mark_that_swallows_lines_is_told_by_its_line() {
        for (pasted, line) in [
            ("Foyer\tFR\n\"Pont\tFR\nCasa\tES", 2),
            ("Foyer\tFR\r\n\r\n\"Pont\tFR\r\nCasa\tES\r\n", 3),
            ("\"Foyer\tFR\n\"Pont\"\tFR", 1),
            ("\"Foyer;FR\n12;\"Pont Neuf\";FR\n", 1),
            ("\"two\nlines\"\tFR\nPont\t\"open", 3),
            ("\"", 1),
        ] {
            assert_eq!(lines(pasted, delimiter(pasted), 9), Err(OpenQuote { line }), "{pasted:?}");
        }
        let whole =
            ["\"two\nlines\" \tFR", "\"Pont\" Neuf\tFR", "a 5\" pipe\tFR", "\"say \"\"a\"\"\nb\"\tFR", "\"\"\tFR"];
        for pasted in whole {
            assert_eq!(lines(pasted, delimiter(pasted), 9).map(|lines| lines.len()), Ok(1), "{pasted:?}");
        }
    }

    #[test]
    fn a_line_has_the_number_that_people_count() {
        for end in ["\n", "\r\n"] {
            let pasted = ["Foyer\tFR", "\"Pont\nNeuf\"\tFR", "", "Casa\tES"].join(end);
            let at: Vec<_> = lines(&pasted, b'\t', 9).unwrap().into_iter().map(|(at, _)| at).collect();
            assert_eq!(at, [1, 2, 5], "{end:?}");
        }
    }

    #[test]
    fn of_many_lines_and_cells_no_more_are_read_than_are_taken() {
        let all = lines(&format!("{}\n", "x;".repeat(500)).repeat(50), b';', 10).unwrap();
        assert_eq!((all.len(), all[0].1.len()), (10, MOST_CELLS));
    }

    #[test]
    fn the_first_line_with_a_word_tells_what_stands_between_cells() {
        for (text, sign) in [("a\tb;c", b'\t'), ("\r\n \na;b,c\nd\te", b';'), ("a, b", b','), ("", b',')] {
            assert_eq!(delimiter(first_line(text)), sign, "{text:?}");
        }
    }
}
