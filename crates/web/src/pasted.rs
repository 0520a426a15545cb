//! What people copy from a spreadsheet: cells as programs of different countries write them, and
//! names as people write them.

use domain::{dossier::Country, kernel::Language};
use intake::cells;
pub(crate) use intake::cells::{Line, OpenQuote};
use locale::{L10n, countries, format::folded};
use std::collections::BTreeMap;

/// What is said of a quotation mark that is not closed.
pub(crate) fn says(l: &L10n, open: OpenQuote) -> String {
    l.form_paste_open_quote(l.number(open.line))
}

/// Why nothing of a table is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    OpenQuote(OpenQuote),
    /// The headings that mean one column, for each column that several mean: the cells under one of them would
    /// take the place of those under the other.
    Doubled(Vec<Vec<String>>),
}

impl Unreadable {
    /// It in words.
    pub(crate) fn says(&self, l: &L10n) -> String {
        match self {
            Self::OpenQuote(open) => says(l, *open),
            Self::Doubled(columns) => {
                let each = columns.iter().map(|headings| l.form_paste_doubled(headings.join(" · ")));
                each.collect::<Vec<_>>().join(" ")
            }
        }
    }
}

impl From<OpenQuote> for Unreadable {
    fn from(open: OpenQuote) -> Self {
        Self::OpenQuote(open)
    }
}

/// The lines of what was pasted, no more than `most` and one: by that one a page sees that there are more.
pub(crate) fn lines(pasted: &str, most: usize) -> Result<Vec<Line>, OpenQuote> {
    // Cells that were copied have tabs between them: one anywhere tells.
    let sample = if pasted.contains('\t') { pasted } else { cells::first_line(pasted) };
    cells::lines(pasted, cells::delimiter(sample), most + 1)
}

/// The headings that name no column, by what each one names.
pub(crate) fn strange<T>(headings: Vec<String>, named: &[Option<T>]) -> Vec<String> {
    let all = headings.into_iter().zip(named);
    all.filter(|(heading, named)| named.is_none() && !heading.is_empty()).map(|(heading, _)| heading).collect()
}

/// The words of a catalogue's list.
pub(crate) type List = fn(&L10n) -> String;

/// Which column of a table is which.
pub(crate) struct Columns<C> {
    order: Vec<Option<C>>,
    /// Headings that name no column: what stands under them is not read.
    pub(crate) strange: Vec<String>,
}

impl<C: Copy + Ord> Columns<C> {
    /// As the first of the lines says, which is taken away, where `are_headings` of the columns that its cells name by
    /// these words; else in the order of the words. Headings that mean one column are a fault, but where several
    /// columns `may_be_several`.
    pub(crate) fn of(
        lines: &mut Vec<Line>,
        words: &[(C, List)],
        are_headings: impl Fn(&[C]) -> bool,
        may_be_several: impl Fn(C) -> bool,
    ) -> Result<Self, Unreadable> {
        let column = |cell: &String| words.iter().find(|(_, words)| meant(words, cell)).map(|(column, _)| *column);
        let order: Vec<_> = lines.first().into_iter().flat_map(|(_, cells)| cells.iter().map(column)).collect();
        if !are_headings(&order.iter().copied().flatten().collect::<Vec<_>>()) {
            return Ok(Self { order: words.iter().map(|(column, _)| Some(*column)).collect(), strange: Vec::new() });
        }
        let (_, headings) = lines.remove(0);
        let mut doubled: BTreeMap<C, Vec<String>> = BTreeMap::new();
        for (heading, column) in headings.iter().zip(&order) {
            if let Some(column) = column.filter(|column| !may_be_several(*column)) {
                doubled.entry(column).or_default().push(heading.clone());
            }
        }
        doubled.retain(|_, headings| headings.len() > 1);
        if !doubled.is_empty() {
            return Err(Unreadable::Doubled(doubled.into_values().collect()));
        }
        Ok(Self { strange: strange(headings, &order), order })
    }

    /// The cells of a line, each with its column; and whether there is something in one beyond the last column.
    pub(crate) fn sorted(&self, mut cells: Vec<String>) -> (impl Iterator<Item = (C, String)>, bool) {
        let beyond = cells.split_off(self.order.len().min(cells.len()));
        let known = self.order.iter().zip(cells).filter_map(|(column, cell)| Some(((*column)?, cell)));
        (known, beyond.iter().any(|cell| !cell.is_empty()))
    }
}

/// Whether a cell has one of the words of the three languages that mean the same, from a catalogue's list of them.
pub(crate) fn meant(words: impl Fn(&L10n) -> String, cell: &str) -> bool {
    let cell = alike(cell);
    Language::ALL.into_iter().any(|language| words(locale::of(language)).split(',').any(|word| alike(word) == cell))
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
        let of = |pasted| lines(pasted, 9).unwrap().into_iter().map(|(_, cells)| cells.join("|")).collect::<Vec<_>>();
        let one = ["Foyer, Aide et Accueil|FR|2007"];
        assert_eq!(of("\"Foyer, Aide et Accueil\",FR,2007"), one);
        assert_eq!(of("\nFoyer, Aide et Accueil;FR;2007\r\n\r\n"), one);
        assert_eq!(of("Foyer, Aide et Accueil\tFR\t2007"), one);
        assert_eq!(of("\"two\nlines\"\tFR"), ["two\nlines|FR"]);
        assert_eq!(of("Foyer"), ["Foyer"], "what is missing is told, not guessed");
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
