//! Recording many observers from before this system at once: pasted lines, looked at before anything
//! is written, with what is wrong beside each.

use super::register::{before, crumbs, name_fault};
use crate::{
    error::{Answer, see, show_with, words_of},
    form::Form,
    page::Page,
    pasted::{self, Columns, Countries, List, Unreadable},
    visit::Signed,
};
use askama::Template;
use domain::{council::ResolutionNumber, kernel::PartialDate, observer::Details, organization::CountryCode};
use locale::L10n;
use persistence::{Before, RecordedBefore, StoreError};
use std::collections::BTreeSet;

/// Lines that are taken at once: several times the register of today.
const MOST: usize = 500;

#[derive(Template)]
#[template(path = "council/import.html")]
struct ImportPage {
    page: Page,
    crumbs: Vec<(String, String)>,
    form: Form,
    command_id: String,
    lines: Vec<Line>,
    /// Headings that were not understood.
    strange: String,
    tally: String,
    /// What the button says that records them; nothing while a line is wrong.
    record: Option<String>,
}

/// A line as it was read.
struct Line {
    number: String,
    name: String,
    country: String,
    since: String,
    resolution: String,
    is_wrong: bool,
    note: String,
}

pub(super) async fn form(signed: Signed) -> Answer {
    page(&signed, Form::blank(), Looked::default())
}

fn page(signed: &Signed, form: Form, Looked { lines: read, strange }: Looked) -> Answer {
    let l = signed.l;
    let form = form.naming([("lines", l.registrar_import_lines().as_str())]);
    let wrong = read.iter().filter(|r| r.outcome.is_err()).count();
    let good = read.len() - wrong;
    let line = |r: Read| Line {
        number: l.number(r.cells.at),
        is_wrong: r.outcome.is_err(),
        note: match &r.outcome {
            Ok(b) if b.enter.is_some() => l.registrar_import_new(),
            Ok(_) => l.registrar_import_known(),
            Err(says) => says.clone(),
        },
        name: r.cells.name,
        country: r.cells.country,
        since: r.cells.since,
        resolution: r.cells.number,
    };
    let (status, command_id) = (form.status(), signed.app.uuid().to_string());
    let view = ImportPage {
        page: signed.desk(l.registrar_import()).with_form(&form),
        crumbs: crumbs(l),
        command_id,
        strange: strange.join(" · "),
        tally: if read.is_empty() {
            String::new()
        } else {
            l.registrar_import_tally(l.number(good as u64), l.number(wrong as u64))
        },
        record: (wrong == 0 && good > 0).then(|| l.registrar_import_record(good, l.number(good as u64))),
        lines: read.into_iter().map(line).collect(),
        form,
    };
    show_with(status, &view)
}

/// A pasted line, and what it would become.
struct Read {
    cells: Cells,
    /// What it says, where it can be read.
    said: Option<Before>,
    outcome: Result<RecordedBefore, String>,
}

/// What was pasted, as it was read.
#[derive(Default)]
struct Looked {
    lines: Vec<Read>,
    /// Headings that name no column.
    strange: Vec<String>,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Name,
    Country,
    Since,
    Number,
}

/// The columns by the words that head them, in the order that is taken where no heading says another.
const COLUMNS: [(Column, List); 4] = [
    (Column::Name, |l| l.registrar_heading_name()),
    (Column::Country, |l| l.registrar_heading_country()),
    (Column::Since, |l| l.registrar_heading_since()),
    (Column::Number, |l| l.registrar_heading_number()),
];

/// The cells of a line, and where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Cells {
    at: u64,
    name: String,
    country: String,
    since: String,
    number: String,
    /// Cells with something in them beyond the last column.
    surplus: bool,
}

/// What was pasted.
#[derive(Debug, Default, PartialEq, Eq)]
struct Table {
    lines: Vec<Cells>,
    /// Headings that name no column: what stands under them is not read.
    strange: Vec<String>,
}

/// The lines of a table, without its headings. Only the first line can be headings, and only where it names the
/// column of names and another one: a line that is taken for headings is an observer who is missing later.
fn table(pasted: &str) -> Result<Table, Unreadable> {
    let mut lines = pasted::lines(pasted, MOST + 1)?;
    let are_headings = |named: &[Column]| named.contains(&Column::Name) && named.iter().any(|c| *c != Column::Name);
    let columns = Columns::of(&mut lines, &COLUMNS, are_headings, |_| false)?;
    let lines = lines.into_iter().map(|line| arranged(&columns, line)).collect();
    Ok(Table { lines, strange: columns.strange })
}

fn arranged(columns: &Columns<Column>, (at, cells): pasted::Line) -> Cells {
    let (cells, surplus) = columns.sorted(cells);
    let mut line = Cells { at, surplus, ..Cells::default() };
    for (column, cell) in cells {
        match column {
            Column::Name => line.name = cell,
            Column::Country => line.country = cell,
            Column::Since => line.since = cell,
            Column::Number => line.number = cell,
        }
    }
    line
}

/// A country by its code or by its name.
fn country(known: &Countries, typed: &str) -> Result<Option<CountryCode>, ()> {
    if typed.is_empty() {
        return Ok(None);
    }
    known.named(typed).and_then(|c| c.code().parse().ok()).map(Some).ok_or(())
}

/// The number of a resolution, where one is named.
fn number(digits: &str) -> Result<Option<ResolutionNumber>, ()> {
    if digits.is_empty() {
        return Ok(None);
    }
    let parsed: Option<u32> = digits.parse().ok();
    parsed.filter(|n| *n > 0).map(|n| Some(ResolutionNumber(n))).ok_or(())
}

/// What a line says, or all that is wrong with it.
fn parse(l: &L10n, known: &Countries, cells: &Cells) -> Result<Before, String> {
    let named = name_fault(l, &cells.name).map(|says| format!("{} {says}", l.common_label(l.registrar_name())));
    let country = country(known, &cells.country).map_err(|()| l.registrar_fault_country());
    let since: Result<PartialDate, String> = cells.since.parse().map_err(|_| l.registrar_fault_since());
    let number = number(&cells.number).map_err(|()| l.registrar_fault_number());
    // Whoever pasted a comma within a name would find half of it in the register.
    let surplus = cells.surplus.then(|| l.registrar_fault_surplus());
    match (named, country, since, number, surplus) {
        (None, Ok(country), Ok(since), Ok(number), None) => {
            Ok(Before { name: cells.name.clone(), country, details: Details { since, number } })
        }
        (named, country, since, number, surplus) => {
            let faults = [named, country.err(), since.err(), number.err(), surplus];
            Err(faults.into_iter().flatten().collect::<Vec<_>>().join(" "))
        }
    }
}

async fn read(signed: &Signed, Table { lines, strange }: Table) -> Result<Looked, StoreError> {
    let l = signed.l;
    let countries = Countries::known(l);
    let names: Vec<String> = lines.iter().map(|cells| cells.name.clone()).collect();
    let known = signed.app.store.organizations_named(&signed.viewer(), &names).await?;
    let mut seen = BTreeSet::new();
    let mut all = Vec::with_capacity(lines.len());
    for (cells, known) in lines.into_iter().zip(known) {
        let said = parse(l, &countries, &cells);
        let outcome = said.clone().and_then(|said| {
            let key = (said.name.to_lowercase(), said.country.map(|c| c.to_string()));
            if seen.insert(key) { before(signed, &said, &known) } else { Err(l.registrar_fault_twice()) }
        });
        all.push(Read { cells, said: said.ok(), outcome });
    }
    Ok(Looked { lines: all, strange })
}

pub(super) async fn import(signed: Signed, mut form: Form) -> Answer {
    let l = signed.l;
    let pasted = form.required("lines");
    if form.is_to_be_shown() {
        return page(&signed, form, Looked::default());
    }
    let table = match table(&pasted) {
        Ok(table) => table,
        Err(why) => {
            form.fault("lines", why.says(l));
            return page(&signed, form, Looked::default());
        }
    };
    // Before anything is looked up: each line costs a look.
    if table.lines.is_empty() || table.lines.len() > MOST {
        form.fault("lines", l.registrar_fault_lines(l.number(MOST as u64)));
        return page(&signed, form, Looked::default());
    }
    let looked = read(&signed, table).await?;
    let wrong = looked.lines.iter().filter(|r| r.outcome.is_err()).count();
    if form.text("do") != "record" {
        if wrong > 0 {
            form.fault("lines", l.registrar_fault_wrong(wrong, l.number(wrong as u64)));
        }
        return page(&signed, form, looked);
    }
    // What the first press of the same button has recorded, the law would refuse now.
    let said: Vec<Before> = looked.lines.iter().filter_map(|r| r.said.clone()).collect();
    match signed.app.store.observers_were_recorded(&signed.viewer(), form.command()?, &said).await {
        Ok(true) => return Ok(see("/council/register")),
        Ok(false) => {}
        Err(StoreError::CommandIdReused) => {
            form.fault("lines", l.site_error_pressed_text());
            return page(&signed, form, looked);
        }
        Err(error) => return Err(error.into()),
    }
    if wrong > 0 {
        form.fault("lines", l.registrar_fault_wrong(wrong, l.number(wrong as u64)));
        return page(&signed, form, looked);
    }
    let count = looked.lines.len();
    let lines = looked.lines.into_iter().filter_map(|r| r.outcome.ok()).collect();
    match signed.app.store.observers_record(&signed.viewer(), form.command()?, lines).await {
        Ok(()) => {
            signed.say(l.registrar_import_done(count, l.number(count as u64)));
            Ok(see("/council/register"))
        }
        Err(StoreError::Refused(refusal)) => {
            form.fault("lines", words_of(l, &refusal, true));
            page(&signed, form, Looked::default())
        }
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(pasted: &str) -> Vec<String> {
        let more = |surplus| if surplus { "|…" } else { "" };
        let line = |c: Cells| [c.name, c.country, c.since, c.number].join("|") + more(c.surplus);
        table(pasted).unwrap().lines.into_iter().map(line).collect()
    }

    #[test]
    fn lines_are_read_as_spreadsheets_write_them() {
        let one = ["Foyer, Aide et Accueil|FR|2007|1150"];
        assert_eq!(told("\"Foyer, Aide et Accueil\",FR,2007,1150"), one);
        assert_eq!(told("Nom;Pays;Depuis;Résolution\nFoyer, Aide et Accueil;FR;2007;1150\n\n"), one);
        assert_eq!(told("Foyer, Aide et Accueil\tFR\t2007\t1150"), one);
        assert_eq!(told("Foyer"), ["Foyer|||"], "what is missing is told, not guessed");
    }

    #[test]
    fn headings_say_which_column_is_which() {
        let one = ["Foyer|FR|2007|1150"];
        assert_eq!(told("Resolution,Observer since,Name,Country\n1150,2007,Foyer,FR"), one);
        assert_eq!(told("Nombre;Desde;País;Resolución\nFoyer;2007;FR;1150"), one);
        let read = table("Name\tContact\tCountry\nFoyer\tA. Diallo\tFR").unwrap();
        assert_eq!((read.lines.len(), read.strange), (1, vec!["Contact".to_owned()]));
        let twice = table("Name;Since;Year\nFoyer;2007;2008");
        assert_eq!(twice, Err(Unreadable::Doubled(vec![vec!["Since".to_owned(), "Year".to_owned()]])));
    }

    #[test]
    fn no_line_is_taken_for_headings_that_has_no_word_of_them() {
        let pasted =
            "Alpha Relief Mission;FR;unknown;1150\nBeta Pilgrims Aid;CH;not known;\nGamma;SN;2007;1150;extra\n";
        let all = ["Alpha Relief Mission|FR|unknown|1150", "Beta Pilgrims Aid|CH|not known|", "Gamma|SN|2007|1150|…"];
        assert_eq!(told(pasted), all);
        assert_eq!(
            told("Foyer;FR;2007;;;\nName;Country;Since;Resolution"),
            ["Foyer|FR|2007|", "Name|Country|Since|Resolution"]
        );
        assert_eq!(told("Name\nFoyer"), ["Name|||", "Foyer|||"], "one word could be a name");
        assert_eq!(told(";;;;extra"), ["||||…"]);
    }
}
