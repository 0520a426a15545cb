//! From pasted lines to the controls of one list: which cell goes where, and what was not understood.

use crate::pasted::{self, Countries, alike};
use domain::{
    dossier::{Column, Field, FieldKind, MOST_ROWS, Typed},
    kernel::Language,
};
use locale::{L10n, words};
use std::collections::BTreeSet;

/// What pasted lines would add to a list.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Understood {
    /// The first row that it would add.
    pub(super) first: usize,
    /// What stands above the cells: names of the columns.
    pub(super) headings: Vec<String>,
    /// Each line: the names of its controls, under the headings; none where the line had no such cell.
    pub(super) lines: Vec<Vec<String>>,
    /// What goes into the controls.
    pub(super) typed: Typed,
    /// Cells and lines that fit nowhere.
    pub(super) left_out: BTreeSet<String>,
}

/// Reads what was pasted for a list; the rows come behind the first `filled`.
pub(super) fn understand(l: &'static L10n, field: Field, filled: usize, pasted: &str) -> Understood {
    match field.spec().kind {
        FieldKind::Table(columns) => table(l, field, columns, filled, pasted),
        FieldKind::Amounts(options) => amounts(l, field, options, pasted),
        _ => Understood::default(),
    }
}

/// Whether rows can be pasted into it.
pub(super) fn takes_rows(field: Field) -> bool {
    matches!(field.spec().kind, FieldKind::Table(_) | FieldKind::Amounts(_))
}

/// What a catalogue calls something, in each language.
fn called(say: impl Fn(&'static L10n) -> String) -> Vec<String> {
    Language::ALL.into_iter().map(|language| alike(&say(locale::of(language)))).collect()
}

fn table(l: &'static L10n, field: Field, columns: &'static [Column], filled: usize, pasted: &str) -> Understood {
    // One of them may be headings.
    let mut lines = pasted::lines(pasted, usize::from(MOST_ROWS) + 1);
    let column_of = |cell: &String| {
        let cell = alike(cell);
        columns.iter().find(|c| called(|l| words::column(l, c.name)).contains(&cell) || c.name.key() == cell)
    };
    // A line of headings names at least half of its columns; it may name them in any order.
    let headings: Option<Vec<Option<&Column>>> = lines.first().and_then(|(_, cells)| {
        let found: Vec<_> = cells.iter().map(column_of).collect();
        let count = found.iter().flatten().count();
        (count > 0 && count * 2 >= found.len()).then_some(found)
    });
    let mut understood = Understood { first: filled, ..Understood::default() };
    let places = match headings {
        Some(places) => {
            let (_, cells) = lines.remove(0);
            let strange = cells.into_iter().zip(&places).filter(|(cell, place)| place.is_none() && !cell.is_empty());
            understood.left_out.extend(strange.map(|(cell, _)| cell));
            places
        }
        None => columns.iter().map(Some).collect(),
    };
    understood.headings = places.iter().flatten().map(|c| words::column(l, c.name)).collect();
    let countries = Countries::known(l);
    for (row, (_, cells)) in lines.into_iter().enumerate() {
        let surplus = cells.iter().skip(places.len()).filter(|cell| !cell.is_empty());
        understood.left_out.extend(surplus.cloned());
        let blank = String::new();
        let mut names = Vec::new();
        for (i, column) in places.iter().enumerate() {
            let Some(column) = column else { continue };
            let name = format!("{field}.{}.{}", filled + row, column.name);
            understood.typed.set(name.clone(), value(column, cells.get(i).unwrap_or(&blank), &countries));
            names.push(name);
        }
        understood.lines.push(names);
    }
    understood
}

/// What a cell means to a control; what is not understood stays as it is, and is told.
fn value(column: &Column, cell: &str, countries: &Countries) -> String {
    let option = |options: &[&'static str]| {
        let cell = alike(cell);
        options
            .iter()
            .find(|o| **o == cell || called(|l| words::column_option(l, column.name, o)).contains(&cell))
            .copied()
    };
    let found = match column.kind {
        FieldKind::Country => countries.named(cell).map(domain::dossier::Country::code),
        FieldKind::Choice(options) => option(options),
        FieldKind::YesNo => option(&["yes", "no"]),
        _ => None,
    };
    found.map_or_else(|| cell.to_owned(), str::to_owned)
}

fn amounts(l: &'static L10n, field: Field, options: &'static [&'static str], pasted: &str) -> Understood {
    let headings = vec![l.applicant_amounts_source(), l.applicant_amounts_amount_plain()];
    let mut understood = Understood { headings, ..Understood::default() };
    for (_, cells) in pasted::lines(pasted, usize::from(MOST_ROWS)) {
        let [source, amount] = [0, 1].map(|i| cells.get(i).cloned().unwrap_or_default());
        let cell = alike(&source);
        let found = options.iter().find(|o| **o == cell || called(|l| words::option(l, field, o)).contains(&cell));
        match found {
            Some(option) => {
                let name = format!("{field}.{option}");
                understood.typed.set(name.clone(), amount);
                understood.lines.push(vec![name]);
            }
            None => {
                understood.left_out.insert([source, amount].join(" ").trim().to_owned());
            }
        }
    }
    understood
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(field: Field, filled: usize, pasted: &str) -> Understood {
        understand(locale::of(Language::En), field, filled, pasted)
    }

    #[test]
    fn columns_are_known_by_their_headings_in_any_language_and_order() {
        let read =
            of(Field::MembersByCountry, 1, "Membres individuels\tPays ou zone\tRemarque\n1 412\tSénégal\t\n96\tfr");
        assert_eq!(read.left_out.into_iter().collect::<Vec<_>>(), ["Remarque"]);
        assert_eq!(read.typed.get("members_by_country.1.country"), "SN");
        assert_eq!(read.typed.get("members_by_country.1.individuals"), "1 412", "numbers stay as they are written");
        assert_eq!(read.typed.get("members_by_country.2.country"), "FR");
        assert_eq!(read.lines.len(), 2);
    }

    #[test]
    fn without_headings_the_order_of_the_form_counts() {
        let read = of(Field::MembersByCountry, 2, "Suiza;412\nAtlantis;7;;surplus");
        assert_eq!(read.typed.get("members_by_country.2.country"), "CH");
        assert_eq!(read.typed.get("members_by_country.2.individuals"), "412");
        assert_eq!(read.typed.get("members_by_country.3.country"), "Atlantis", "kept as it is, and told as a fault");
        assert_eq!(read.left_out.into_iter().collect::<Vec<_>>(), ["surplus"]);
    }

    #[test]
    fn answers_to_choose_from_are_known_by_their_words() {
        let line = "Amina Haddad\tPrésidente\tFrance\t\t\t\t2024-2027\tElected\tno";
        let read = of(Field::GoverningBody, 0, line);
        assert_eq!(read.typed.get("governing_body.0.chosen"), "elected");
        assert_eq!(read.typed.get("governing_body.0.government"), "no");
        assert_eq!(read.typed.get("governing_body.0.nationality"), "FR");
    }

    #[test]
    fn amounts_go_to_the_source_that_is_named() {
        let name = words::option(locale::of(Language::Es), Field::LatestSources, "foundations");
        let read = of(Field::LatestSources, 0, &format!("{name}\t200.000,50\nLottery\t5"));
        assert_eq!(read.typed.get("latest_sources.foundations"), "200.000,50");
        assert_eq!(read.left_out.into_iter().collect::<Vec<_>>(), ["Lottery 5"]);
    }
}
