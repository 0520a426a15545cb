//! What people copy from a spreadsheet: cells as programs of different countries write them, and
//! names as people write them.

use domain::{dossier::Country, kernel::Language};
use locale::{L10n, countries, format::folded};
use std::collections::BTreeMap;

/// A line has no more cells than these: what stands behind them nobody can mean.
const MOST_CELLS: usize = 64;

/// The cells of each line with its number, without the blanks around them; lines without a word are
/// passed over. No more than `most` and one: by that one a page sees that there are more.
pub(crate) fn lines(pasted: &str, most: usize) -> Vec<(u64, Vec<String>)> {
    // Of the two signs with which a browser ends a line, the reader counts the second with the next line.
    let pasted = &pasted.replace("\r\n", "\n");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(pasted))
        .has_headers(false)
        .flexible(true)
        .from_reader(pasted.as_bytes());
    let line = |record: csv::StringRecord| {
        // A record begins before the empty lines that the reader passes over.
        let before = |begins: &csv::Position| {
            let rest = usize::try_from(begins.byte()).ok().and_then(|at| pasted.get(at..)).unwrap_or_default();
            begins.line() + rest.bytes().take_while(|b| *b == b'\n').count() as u64
        };
        let at = record.position().map_or(0, before);
        (at, record.iter().take(MOST_CELLS).map(|cell| cell.trim().to_owned()).collect::<Vec<_>>())
    };
    let filled = reader.records().flatten().map(line).filter(|(_, cells)| cells.iter().any(|c| !c.is_empty()));
    filled.take(most + 1).collect()
}

/// What stands between the cells: copied ones have tabs, files what their country prefers.
fn delimiter(pasted: &str) -> u8 {
    let first = pasted.trim_start_matches(['\r', '\n']).lines().next().unwrap_or_default();
    match (pasted.contains('\t'), first.contains(';')) {
        (true, _) => b'\t',
        (false, true) => b';',
        (false, false) => b',',
    }
}

/// Words as they are compared: capitals, accents and kinds of apostrophe do not tell them apart.
pub(crate) fn alike(words: &str) -> String {
    let plain =
        folded(&locale::plain(words)).replace(['\u{2019}', '\u{2bc}', '`'], "'").replace(['\u{a0}', '\u{202f}'], " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Countries and areas by everything that people call them.
pub(crate) struct Countries(BTreeMap<String, &'static str>);

impl Countries {
    /// By code, by name in any of the languages, and as the house calls them.
    pub(crate) fn known(l: &'static L10n) -> Self {
        let all = Language::ALL.into_iter().flat_map(countries::countries_sorted);
        let names: Vec<_> = l.countries().iter().chain(all).copied().collect();
        let mut known: BTreeMap<String, &'static str> = BTreeMap::new();
        for (code, name) in &names {
            known.insert(alike(code), code);
            known.entry(alike(name)).or_insert(code);
        }
        // Few write the whole of "Bolivia (Plurinational State of)".
        for (code, name) in names {
            let short = name.split(" (").next().unwrap_or(name);
            known.entry(alike(short)).or_insert(code);
        }
        Self(known)
    }

    /// The one that is meant.
    pub(crate) fn named(&self, words: &str) -> Option<Country> {
        Country::parse(self.0.get(&alike(words))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_as_spreadsheets_write_them() {
        let of = |pasted| lines(pasted, 9).into_iter().map(|(_, cells)| cells.join("|")).collect::<Vec<_>>();
        let one = ["Foyer, Aide et Accueil|FR|2007"];
        assert_eq!(of("\"Foyer, Aide et Accueil\",FR,2007"), one);
        assert_eq!(of("\nFoyer, Aide et Accueil;FR;2007\r\n\r\n"), one);
        assert_eq!(of("Foyer, Aide et Accueil\tFR\t2007"), one);
        assert_eq!(of("\"two\nlines\"\tFR"), ["two\nlines|FR"]);
        assert_eq!(of("Foyer"), ["Foyer"], "what is missing is told, not guessed");
    }

    #[test]
    fn a_line_has_the_number_that_people_count() {
        for end in ["\n", "\r\n"] {
            let pasted = ["Foyer\tFR", "\"Pont\nNeuf\"\tFR", "", "Casa\tES"].join(end);
            let at: Vec<_> = lines(&pasted, 9).into_iter().map(|(at, _)| at).collect();
            assert_eq!(at, [1, 2, 5], "{end:?}");
        }
    }

    #[test]
    fn of_many_lines_and_cells_no_more_are_read_than_are_taken() {
        let all = lines(&format!("{}\n", "x;".repeat(500)).repeat(50), 9);
        assert_eq!((all.len(), all[0].1.len()), (10, MOST_CELLS));
    }

    #[test]
    fn countries_are_known_by_code_and_in_three_languages() {
        let known = Countries::known(locale::of(Language::En));
        for (words, code) in [
            ("sn", "SN"),
            ("Sénégal", "SN"),
            ("SENEGAL", "SN"),
            ("Suiza", "CH"),
            ("Cote d'Ivoire", "CI"),
            ("Bolivia", "BO"),
        ] {
            assert_eq!(known.named(words).map(Country::code), Some(code), "{words}");
        }
        assert_eq!(known.named("Atlantis"), None);
    }
}
