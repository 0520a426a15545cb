//! Recording many observers from before this system at once: pasted lines, looked at before anything
//! is written, with what is wrong beside each.

use super::register::{before, crumbs, name_fault};
use crate::{
    error::{Answer, see, show_with, words_of},
    form::Form,
    page::Page,
    pasted::{self, Countries, OpenQuote},
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
    page(&signed, Form::blank(), Vec::new())
}

fn page(signed: &Signed, form: Form, read: Vec<Read>) -> Answer {
    let l = signed.l;
    let form = form.naming([("lines", l.registrar_import_lines().as_str())]);
    let wrong = read.iter().filter(|r| r.outcome.is_err()).count();
    let good = read.len() - wrong;
    let line = |r: Read| Line {
        number: l.number(r.at),
        is_wrong: r.outcome.is_err(),
        note: match &r.outcome {
            Ok(b) if b.enter.is_some() => l.registrar_import_new(),
            Ok(_) => l.registrar_import_known(),
            Err(says) => says.clone(),
        },
        name: r.name,
        country: r.country,
        since: r.since,
        resolution: r.resolution,
    };
    let (status, command_id) = (form.status(), signed.app.uuid().to_string());
    let view = ImportPage {
        page: signed.desk(l.registrar_import()).with_form(&form),
        crumbs: crumbs(l),
        command_id,
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
    at: u64,
    name: String,
    country: String,
    since: String,
    resolution: String,
    /// What it says, where it can be read.
    said: Option<Before>,
    outcome: Result<RecordedBefore, String>,
}

/// The fields of each line with its number; lines without a word and a line of headings are passed over.
fn fields(pasted: &str) -> Result<Vec<(u64, [String; 4])>, OpenQuote> {
    let mut lines = Vec::new();
    // One of them may be headings.
    for (at, cells) in pasted::lines(pasted, MOST + 1)? {
        let line = [0, 1, 2, 3].map(|i| cells.get(i).cloned().unwrap_or_default());
        let headings = lines.is_empty() && !line[2].is_empty() && !line[2].bytes().any(|b| b.is_ascii_digit());
        if line.iter().any(|f| !f.is_empty()) && !headings {
            lines.push((at, line));
        }
    }
    Ok(lines)
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
fn parse(l: &L10n, known: &Countries, [name, typed, since, digits]: &[String; 4]) -> Result<Before, String> {
    let named = name_fault(l, name).map(|says| format!("{} {says}", l.common_label(l.registrar_name())));
    let country = country(known, typed).map_err(|()| l.registrar_fault_country());
    let since: Result<PartialDate, String> = since.parse().map_err(|_| l.registrar_fault_since());
    let number = number(digits).map_err(|()| l.registrar_fault_number());
    match (named, country, since, number) {
        (None, Ok(country), Ok(since), Ok(number)) => {
            Ok(Before { name: name.clone(), country, details: Details { since, number } })
        }
        (named, country, since, number) => {
            let faults = [named, country.err(), since.err(), number.err()];
            Err(faults.into_iter().flatten().collect::<Vec<_>>().join(" "))
        }
    }
}

async fn read(signed: &Signed, lines: Vec<(u64, [String; 4])>) -> Result<Vec<Read>, StoreError> {
    let l = signed.l;
    let countries = Countries::known(l);
    let names: Vec<String> = lines.iter().map(|(_, f)| f[0].clone()).collect();
    let known = signed.app.store.organizations_named(&signed.viewer(), &names).await?;
    let mut seen = BTreeSet::new();
    let mut all = Vec::with_capacity(lines.len());
    for ((at, line), known) in lines.into_iter().zip(known) {
        let said = parse(l, &countries, &line);
        let outcome = said.clone().and_then(|said| {
            let key = (said.name.to_lowercase(), said.country.map(|c| c.to_string()));
            if seen.insert(key) { before(signed, &said, &known) } else { Err(l.registrar_fault_twice()) }
        });
        let [name, country, since, resolution] = line;
        all.push(Read { at, name, country, since, resolution, said: said.ok(), outcome });
    }
    Ok(all)
}

pub(super) async fn import(signed: Signed, mut form: Form) -> Answer {
    let l = signed.l;
    let pasted = form.required("lines");
    if form.is_to_be_shown() {
        return page(&signed, form, Vec::new());
    }
    let lines = match fields(&pasted) {
        Ok(lines) => lines,
        Err(open) => {
            form.fault("lines", pasted::says(l, open));
            return page(&signed, form, Vec::new());
        }
    };
    // Before anything is looked up: each line costs a look.
    if lines.is_empty() || lines.len() > MOST {
        form.fault("lines", l.registrar_fault_lines(l.number(MOST as u64)));
        return page(&signed, form, Vec::new());
    }
    let read = read(&signed, lines).await?;
    let wrong = read.iter().filter(|r| r.outcome.is_err()).count();
    if form.text("do") != "record" {
        if wrong > 0 {
            form.fault("lines", l.registrar_fault_wrong(wrong, l.number(wrong as u64)));
        }
        return page(&signed, form, read);
    }
    // What the first press of the same button has recorded, the law would refuse now.
    let said: Vec<Before> = read.iter().filter_map(|r| r.said.clone()).collect();
    match signed.app.store.observers_were_recorded(&signed.viewer(), form.command()?, &said).await {
        Ok(true) => return Ok(see("/council/register")),
        Ok(false) => {}
        Err(StoreError::CommandIdReused) => {
            form.fault("lines", l.site_error_pressed_text());
            return page(&signed, form, read);
        }
        Err(error) => return Err(error.into()),
    }
    if wrong > 0 {
        form.fault("lines", l.registrar_fault_wrong(wrong, l.number(wrong as u64)));
        return page(&signed, form, read);
    }
    let count = read.len();
    let lines = read.into_iter().filter_map(|r| r.outcome.ok()).collect();
    match signed.app.store.observers_record(&signed.viewer(), form.command()?, lines).await {
        Ok(()) => {
            signed.say(l.registrar_import_done(count, l.number(count as u64)));
            Ok(see("/council/register"))
        }
        Err(StoreError::Refused(refusal)) => {
            form.fault("lines", words_of(l, &refusal, true));
            page(&signed, form, Vec::new())
        }
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_as_spreadsheets_write_them() {
        let of = |pasted| fields(pasted).unwrap().into_iter().map(|(_, f)| f.join("|")).collect::<Vec<_>>();
        let one = ["Foyer, Aide et Accueil|FR|2007|1150"];
        assert_eq!(of("\"Foyer, Aide et Accueil\",FR,2007,1150"), one);
        assert_eq!(of("Nom;Pays;Depuis;Résolution\nFoyer, Aide et Accueil;FR;2007;1150\n\n"), one);
        assert_eq!(of("Foyer, Aide et Accueil\tFR\t2007\t1150"), one);
        assert_eq!(of("Foyer"), ["Foyer|||"], "what is missing is told, not guessed");
    }
}
