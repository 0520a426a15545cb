//! Answers to be read: each question with what was typed, in words.

use super::{again::Again, file::Desk};
use askama::{Template, filters::HtmlSafe};
use domain::dossier::{
    Answers, Column, Completeness, Field, FieldKind, FieldSpec, Section, Typed, completeness, figure, form, read,
};
use locale::{L10n, words};

/// Sections with their answers.
#[derive(Template)]
#[template(path = "applicant/answers.html")]
pub(crate) struct Read {
    l: &'static L10n,
    sections: Vec<SectionRead>,
    /// Each is closed until somebody opens it.
    folded: bool,
    /// Without a heading: the page is about this one.
    bare: bool,
}

impl HtmlSafe for Read {}

struct SectionRead {
    key: &'static str,
    letter: char,
    name: String,
    status: Option<String>,
    class: &'static str,
    change: Option<String>,
    /// What of it was not met last time and is answered as it was.
    flag: Option<String>,
    answers: Vec<AnswerRead>,
}

/// What the secretariat sees beside an answer.
#[derive(Default)]
pub(crate) struct Beside {
    /// What it should read.
    pub(crate) corrections: Vec<String>,
    /// Where a correction is written, and what that is called.
    pub(crate) correct: Option<(String, String)>,
}

struct AnswerRead {
    field: Field,
    beside: Beside,
    label: String,
    lines: Vec<String>,
    rows: Option<Vec<Vec<(String, String)>>>,
    blank: bool,
    faults: Vec<String>,
}

impl Read {
    /// To check before submission: with what is missing and the way to change it.
    pub(super) fn to_check(l: &'static L10n, desk: &Desk, again: Option<&Again>) -> Self {
        let sections = Section::ALL.into_iter().filter(|s| *s != Section::Declaration);
        Self {
            l,
            folded: false,
            bare: false,
            sections: sections
                .map(|section| {
                    let typed = desk.typed(section);
                    let how_far = completeness(section, &typed, desk.today());
                    let change =
                        desk.may_write(section).then(|| format!("/applications/{}/sections/{section}", desk.id()));
                    let faults = read(section, &typed, desk.today()).faults;
                    let faults: Vec<_> = faults.iter().map(|f| (f.field, words::fault(l, &f.why))).collect();
                    SectionRead {
                        status: Some(words::completeness(l, &how_far)),
                        class: class(&how_far),
                        change,
                        flag: again.and_then(|a| a.of_section(l, section)),
                        ..section_read(l, section, &typed, &faults)
                    }
                })
                .collect(),
        }
    }

    /// As it was sent.
    pub(crate) fn as_sent(l: &'static L10n, answers: &Answers) -> Self {
        let sections = answers.iter().map(|(section, typed)| section_read(l, *section, typed, &[]));
        Self { l, sections: sections.collect(), folded: false, bare: false }
    }

    /// One section, for whoever may not change it; what is wrong is told beside it.
    pub(super) fn one(l: &'static L10n, desk: &Desk, section: Section) -> Self {
        let typed = desk.typed(section);
        let faults = read(section, &typed, desk.today()).faults.into_iter().filter(|f| !f.why.is_merely_missing());
        let faults: Vec<_> = faults.map(|f| (f.field, words::fault(l, &f.why))).collect();
        Self { l, sections: vec![section_read(l, section, &typed, &faults)], folded: false, bare: true }
    }
}

impl Read {
    /// The same for a paper.
    pub(super) fn sections(self) -> Vec<papers::Section> {
        let row = |cells: Vec<(String, String)>| {
            cells.into_iter().map(|(label, value)| papers::Fact { label, value }).collect::<Vec<_>>()
        };
        let answer = |a: AnswerRead| papers::Answer {
            label: a.label,
            lines: a.lines,
            rows: a.rows.into_iter().flatten().map(row).collect(),
        };
        let section = |s: SectionRead| papers::Section {
            title: format!("{} {}", s.letter, s.name),
            answers: s.answers.into_iter().map(answer).collect(),
        };
        self.sections.into_iter().map(section).collect()
    }

    /// The same with these answers only, each section closed until somebody opens it.
    pub(crate) fn folded(mut self, keep: impl Fn(Field) -> bool) -> Self {
        self.folded = true;
        for section in &mut self.sections {
            section.answers.retain(|answer| keep(answer.field));
        }
        self.sections.retain(|section| !section.answers.is_empty());
        self
    }

    /// Whether there is nothing to be read.
    pub(crate) fn is_empty(&self) -> bool {
        self.sections.is_empty()
    }

    /// The same with what the secretariat sees beside each answer.
    pub(crate) fn beside(mut self, beside: impl Fn(Field) -> Beside) -> Self {
        for answer in self.sections.iter_mut().flat_map(|s| &mut s.answers) {
            answer.beside = beside(answer.field);
        }
        self
    }
}

/// The class of a label that says how far a section has come.
pub(super) const fn class(how_far: &Completeness) -> &'static str {
    match how_far {
        Completeness::Complete => "done",
        Completeness::InProgress { .. } | Completeness::NeedsAttention { .. } => "yours",
        Completeness::NotStarted => "",
    }
}

fn section_read(l: &L10n, section: Section, typed: &Typed, faults: &[(Field, String)]) -> SectionRead {
    let asked = form(section).iter().filter(|spec| spec.is_asked(typed));
    let answers = asked.map(|spec| {
        let rows = match spec.kind {
            FieldKind::Table(columns) => Some(rows(l, spec.field, columns, typed)).filter(|r| !r.is_empty()),
            _ => None,
        };
        let mut lines = if rows.is_some() { Vec::new() } else { lines(l, spec, typed) };
        let blank = rows.is_none() && lines.is_empty();
        let mut own: Vec<String> = faults.iter().filter(|(f, _)| *f == spec.field).map(|(_, w)| w.clone()).collect();
        own.dedup();
        if blank && own.is_empty() {
            lines.push(l.applicant_check_blank());
        }
        AnswerRead {
            field: spec.field,
            beside: Beside::default(),
            label: words::field_label(l, spec.field),
            lines,
            rows,
            blank,
            faults: own,
        }
    });
    SectionRead {
        key: section.key(),
        letter: section.letter(),
        name: words::section(l, section),
        status: None,
        class: "",
        change: None,
        flag: None,
        answers: answers.collect(),
    }
}

/// One answer in words, line by line; nothing where nothing was typed. What cannot be read is
/// shown as it was typed.
pub(crate) fn lines(l: &L10n, spec: &FieldSpec, typed: &Typed) -> Vec<String> {
    let key = spec.field.key();
    let whole = || typed.filled(key).map(str::to_owned);
    match spec.kind {
        FieldKind::PartialDate | FieldKind::Date => date(l, key, typed).into_iter().collect(),
        FieldKind::Choice(options) => whole()
            .map(|w| options.iter().find(|o| **o == w).map_or(w, |o| words::option(l, spec.field, o)))
            .into_iter()
            .collect(),
        FieldKind::Choices(options) => options
            .iter()
            .filter(|o| typed.filled(&format!("{key}.{o}")).is_some())
            .map(|o| words::option(l, spec.field, o))
            .collect(),
        FieldKind::Amounts(options) => options
            .iter()
            .filter_map(|o| {
                let typed = typed.filled(&format!("{key}.{o}"))?;
                Some(format!("{} {}", l.common_label(words::option(l, spec.field, o)), number(l, typed)))
            })
            .collect(),
        FieldKind::Table(columns) => rows(l, spec.field, columns, typed)
            .into_iter()
            .map(|row| row.into_iter().map(|(_, cell)| cell).collect::<Vec<_>>().join(" · "))
            .collect(),
        kind => whole().map(|w| one(l, kind, &w)).unwrap_or_default(),
    }
}

/// What stands in a control of a list, in words.
pub(super) fn control(l: &L10n, field: Field, name: &str, typed: &str) -> String {
    match field.spec().kind {
        FieldKind::Table(columns) => columns
            .iter()
            .find(|c| name.rsplit('.').next() == Some(c.name.key()))
            .map_or_else(|| typed.to_owned(), |column| cell(l, column, typed)),
        FieldKind::Amounts(_) => number(l, typed),
        kind => one(l, kind, typed).join(" "),
    }
}

/// What stands in a cell, in words.
pub(crate) fn cell(l: &L10n, column: &Column, typed: &str) -> String {
    match column.kind {
        FieldKind::Choice(options) => options
            .iter()
            .find(|o| **o == typed)
            .map_or_else(|| typed.to_owned(), |o| words::column_option(l, column.name, o)),
        kind => one(l, kind, typed).join(" "),
    }
}

/// What stands in one control, in words.
fn one(l: &L10n, kind: FieldKind, typed: &str) -> Vec<String> {
    match kind {
        FieldKind::YesNo if typed == "yes" => vec![l.common_yes()],
        FieldKind::YesNo if typed == "no" => vec![l.common_no()],
        FieldKind::Tick => vec![l.common_yes()],
        FieldKind::Country => vec![l.country(typed).to_owned()],
        FieldKind::Money { .. } | FieldKind::Whole { .. } => vec![number(l, typed)],
        _ => typed.lines().map(str::to_owned).collect(),
    }
}

/// The rows of a table: name of the column, what stands in the cell.
fn rows(l: &L10n, field: Field, columns: &[Column], typed: &Typed) -> Vec<Vec<(String, String)>> {
    let cell = |row: usize, column: &Column| {
        let typed = typed.filled(&format!("{field}.{row}.{}", column.name))?;
        Some((words::column(l, column.name), cell(l, column, typed)))
    };
    (0..super::names::rows_typed(typed, field))
        .map(|row| columns.iter().filter_map(|column| cell(row, column)).collect::<Vec<_>>())
        .filter(|row| !row.is_empty())
        .collect()
}

fn date(l: &L10n, key: &str, typed: &Typed) -> Option<String> {
    let [year, month, day] = ["year", "month", "day"].map(|part| typed.get(&format!("{key}.{part}")).trim());
    if [year, month, day].iter().all(|part| part.is_empty()) {
        return None;
    }
    Some(match domain::kernel::PartialDate::parse(year, month, day) {
        Ok(date) => l.partial_date(date),
        Err(_) => [day, month, year].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join("/"),
    })
}

/// An amount or a count as the language writes it, where it is one as the law reads it.
fn number(l: &L10n, typed: &str) -> String {
    figure(typed).map_or_else(|| typed.to_owned(), |n| l.decimal(n))
}
