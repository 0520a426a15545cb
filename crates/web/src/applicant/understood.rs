//! From pasted lines to the controls of one list: which cell goes where, and what was not understood.

use crate::pasted::{self, Countries, Line, OpenQuote, alike};
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
    /// Headings that name no column.
    pub(super) strange: Vec<String>,
    /// Cells and lines that fit nowhere.
    pub(super) left_out: BTreeSet<String>,
}

/// Reads what was pasted for a list; the rows come behind the first `filled`.
pub(super) fn understand(l: &'static L10n, field: Field, filled: usize, pasted: &str) -> Result<Understood, OpenQuote> {
    let most = usize::from(MOST_ROWS);
    Ok(match field.spec().kind {
        // One of them may be headings.
        FieldKind::Table(columns) => table(l, field, columns, filled, pasted::lines(pasted, most + 1)?),
        FieldKind::Amounts(options) => amounts(l, field, options, pasted::lines(pasted, most)?),
        _ => Understood::default(),
    })
}

/// Whether rows can be pasted into it.
pub(super) fn takes_rows(field: Field) -> bool {
    matches!(field.spec().kind, FieldKind::Table(_) | FieldKind::Amounts(_))
}

/// What a catalogue calls something, in each language.
fn called(say: impl Fn(&'static L10n) -> String) -> Vec<String> {
    Language::ALL.into_iter().map(|language| alike(&say(locale::of(language)))).collect()
}

fn table(
    l: &'static L10n,
    field: Field,
    columns: &'static [Column],
    filled: usize,
    mut lines: Vec<Line>,
) -> Understood {
    let headings = lines.first().and_then(|(_, cells)| headings(columns, cells));
    let mut understood = Understood { first: filled, ..Understood::default() };
    let places = match headings {
        Some(places) => {
            let (_, cells) = lines.remove(0);
            understood.strange = pasted::strange(cells, &places);
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

/// The columns that a line names, where it is one of headings: more than half of what stands in it names
/// one, or it names one in whose cells such words cannot stand. It may name them in any order, each once.
fn headings(columns: &'static [Column], cells: &[String]) -> Option<Vec<Option<&'static Column>>> {
    let names: Vec<(&'static Column, BTreeSet<String>)> = columns.iter().map(|c| (c, names_of(c))).collect();
    let mut places: Vec<Option<&'static Column>> = Vec::new();
    for cell in cells {
        let found = named_by(&names, cell).filter(|c| !places.iter().flatten().any(|p| p.name == c.name));
        places.push(found);
    }
    let (count, filled) = (places.iter().flatten().count(), cells.iter().filter(|c| !c.is_empty()).count());
    let is_sure = places.iter().flatten().any(|c| !matches!(c.kind, FieldKind::Line { .. } | FieldKind::Words { .. }));
    (is_sure || count * 2 > filled).then_some(places)
}

/// What stands above a column: its key, what its form calls it in each language, what people call it.
fn names_of(column: &Column) -> BTreeSet<String> {
    let also = Language::ALL.into_iter().map(|language| words::column_also(locale::of(language), column.name));
    let also: Vec<String> = also.flat_map(|all| all.split(',').map(alike).collect::<Vec<_>>()).collect();
    let own = called(|l| words::column(l, column.name));
    own.into_iter().chain(also).chain([alike(column.name.key())]).filter(|name| !name.is_empty()).collect()
}

/// The column that a cell names: as a whole, or by a part of it, where it says the same in several
/// languages or in brackets what it counts.
fn named_by(names: &[(&'static Column, BTreeSet<String>)], cell: &str) -> Option<&'static Column> {
    let of = |name: &str| names.iter().find(|(_, all)| all.contains(name)).map(|(column, _)| *column);
    let parts = cell.split(['/', '|', '(', ')', '[', ']', ':', '*', '\n']);
    of(&alike(cell)).or_else(|| parts.rev().find_map(|part| of(&alike(part))))
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

fn amounts(l: &'static L10n, field: Field, options: &'static [&'static str], lines: Vec<Line>) -> Understood {
    let headings = vec![l.applicant_amounts_source(), l.applicant_amounts_amount_plain()];
    let mut understood = Understood { headings, ..Understood::default() };
    for (i, (_, cells)) in lines.into_iter().enumerate() {
        let [source, amount] = [0, 1].map(|i| cells.get(i).cloned().unwrap_or_default());
        let cell = alike(&source);
        let found = options.iter().find(|o| **o == cell || called(|l| words::option(l, field, o)).contains(&cell));
        match found {
            Some(option) => {
                let name = format!("{field}.{option}");
                understood.typed.set(name.clone(), amount);
                understood.lines.push(vec![name]);
            }
            // A line of headings counts nothing.
            None if i == 0 && !amount.chars().any(char::is_numeric) => {}
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
        understand(locale::of(Language::En), field, filled, pasted).unwrap()
    }

    #[test]
    fn columns_are_known_by_their_headings_in_any_language_and_order() {
        let read =
            of(Field::MembersByCountry, 1, "Membres individuels\tPays ou zone\tRemarque\n1 412\tSénégal\t\n96\tfr");
        assert_eq!((read.strange, read.left_out.len()), (vec!["Remarque".to_owned()], 0));
        assert_eq!(read.typed.get("members_by_country.1.country"), "SN");
        assert_eq!(read.typed.get("members_by_country.1.individuals"), "1 412", "numbers stay as they are written");
        assert_eq!(read.typed.get("members_by_country.2.country"), "FR");
        assert_eq!(read.lines.len(), 2);
    }

    #[test]
    fn headings_are_known_as_people_write_them() {
        for headings in [
            "Pays / Country / País\tNombre\tRemarque",
            "PAIS\tMiembros\tNota",
            "País:\tNota\tOtra nota",
            "Country (ISO)\tx\ty",
            "Territory\tMembers (organisations)\t",
        ] {
            let read = of(Field::MembersByCountry, 0, &format!("{headings}\nSénégal\t14\t"));
            assert_eq!(read.typed.get("members_by_country.0.country"), "SN", "{headings}");
            assert_eq!(read.lines.len(), 1, "{headings}");
        }
        let read = of(Field::MembersByCountry, 0, "Organisations\tMembers\tMembers\tPays\n3\t14\t15\tSN");
        let cells = ["organizations", "individuals", "country"];
        let read_of = |name| read.typed.get(&format!("members_by_country.0.{name}")).to_owned();
        assert_eq!(cells.map(read_of), ["3", "14", "SN"], "who names a column twice is told of the second");
        assert_eq!(read.strange, ["Members"]);
    }

    #[test]
    fn a_line_of_answers_is_no_line_of_headings() {
        let read = of(Field::Networks, 0, "Membre\nRéseau des exilés");
        assert_eq!(read.lines.len(), 1, "a heading alone is one");
        let read = of(Field::Affiliates, 0, "Casa Abierta\tEspaña\tSección");
        assert_eq!(read.typed.get("affiliates.0.name"), "Casa Abierta");
        assert_eq!(read.typed.get("affiliates.0.country"), "ES");
        let read = of(Field::GoverningBody, 0, "Amina Haddad\tMembre");
        assert_eq!(read.typed.get("governing_body.0.function"), "Membre");
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
        let read = of(Field::LatestSources, 0, &format!("Source\tMontant\n{name}\t7"));
        assert_eq!(read.typed.get("latest_sources.foundations"), "7");
        assert!(read.left_out.is_empty(), "what stands above the cells is none of them");
    }
}
