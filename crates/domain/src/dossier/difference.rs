//! What changed between two sets of answers, question by question.

use super::{Answers, Field, FieldKind, FieldSpec, Section, Typed, form};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One question whose answer is another, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "change")]
pub enum Change {
    /// An answer.
    Answer {
        /// The section.
        section: Section,
        /// The question.
        field: Field,
        /// Before; blank where there was none. Dates read `2019-05`, several options are set
        /// apart by commas.
        before: String,
        /// After.
        after: String,
    },
    /// An amount among several.
    Amount {
        /// The section.
        section: Section,
        /// The question.
        field: Field,
        /// Which amount: the option's key.
        option: String,
        /// Before.
        before: String,
        /// After.
        after: String,
    },
    /// A row of a table: changed, or added where there is no *before*, or removed where there is
    /// no *after*. Cells are by column key.
    Row {
        /// The section.
        section: Section,
        /// The question.
        field: Field,
        /// Before.
        before: Option<Typed>,
        /// After.
        after: Option<Typed>,
    },
}

impl Change {
    /// The section.
    pub const fn section(&self) -> Section {
        match self {
            Self::Answer { section, .. } | Self::Amount { section, .. } | Self::Row { section, .. } => *section,
        }
    }

    /// The question.
    pub const fn field(&self) -> Field {
        match self {
            Self::Answer { field, .. } | Self::Amount { field, .. } | Self::Row { field, .. } => *field,
        }
    }
}

/// What changed from `before` to `after`, in the order of the forms. Blanks around an answer and
/// controls that belong to no question do not count; a question that is no longer asked is one
/// whose answer went.
pub fn difference(before: &Answers, after: &Answers) -> Vec<Change> {
    let none = Typed::new();
    let mut changes = Vec::new();
    for section in Section::ALL {
        let (old, new) = (before.get(&section).unwrap_or(&none), after.get(&section).unwrap_or(&none));
        for spec in form(section) {
            let old = if spec.is_asked(old) { old } else { &none };
            let new = if spec.is_asked(new) { new } else { &none };
            compare(section, spec, old, new, &mut changes);
        }
    }
    changes
}

fn compare(section: Section, spec: &FieldSpec, old: &Typed, new: &Typed, changes: &mut Vec<Change>) {
    let field = spec.field;
    match spec.kind {
        FieldKind::Table(_) => {
            changes.extend(rows(&table(spec, old), &table(spec, new)).into_iter().map(|(before, after)| Change::Row {
                section,
                field,
                before,
                after,
            }));
        }
        FieldKind::Amounts(options) => {
            for option in options {
                let name = format!("{field}.{option}");
                let (before, after) = (old.get(&name).trim(), new.get(&name).trim());
                if before != after {
                    changes.push(Change::Amount {
                        section,
                        field,
                        option: (*option).to_owned(),
                        before: before.to_owned(),
                        after: after.to_owned(),
                    });
                }
            }
        }
        _ => {
            let (before, after) = (as_line(spec, old), as_line(spec, new));
            if before != after {
                changes.push(Change::Answer { section, field, before, after });
            }
        }
    }
}

/// An answer as one string.
fn as_line(spec: &FieldSpec, typed: &Typed) -> String {
    let key = spec.field.key();
    match spec.kind {
        FieldKind::PartialDate | FieldKind::Date => {
            let parts = ["year", "month", "day"].map(|part| typed.get(&format!("{key}.{part}")).trim().to_owned());
            let two = |s: &String| if s.len() == 1 { format!("0{s}") } else { s.clone() };
            let [year, month, day] = &parts;
            format!("{year}-{}-{}", two(month), two(day)).trim_end_matches('-').to_owned()
        }
        FieldKind::Choices(options) => {
            let ticked: Vec<&str> =
                options.iter().copied().filter(|o| typed.filled(&format!("{key}.{o}")).is_some()).collect();
            ticked.join(",")
        }
        _ => typed.get(key).trim().replace("\r\n", "\n"),
    }
}

/// The rows of a table that have something in them, in order.
fn table(spec: &FieldSpec, typed: &Typed) -> Vec<Typed> {
    let mut rows: BTreeMap<u16, Typed> = BTreeMap::new();
    for (rest, words) in typed.below(spec.field.key()) {
        if let Some((row, column)) = rest.split_once('.')
            && spec.owns(&format!("{}.{rest}", spec.field))
            && let Ok(row) = row.parse()
        {
            rows.entry(row).or_default().set(column, words.replace("\r\n", "\n"));
        }
    }
    rows.into_values().collect()
}

/// Rows that stand on both sides are equal, wherever they stand: a row put in at the top must
/// not show every row below it as changed. What is left is paired in order.
fn rows(old: &[Typed], new: &[Typed]) -> Vec<(Option<Typed>, Option<Typed>)> {
    let mut left: Vec<&Typed> = new.iter().collect();
    let gone: Vec<&Typed> = old
        .iter()
        .filter(|row| match left.iter().position(|other| other == row) {
            Some(at) => {
                left.remove(at);
                false
            }
            None => true,
        })
        .collect();
    let pairs = gone.len().max(left.len());
    (0..pairs).map(|i| (gone.get(i).map(|r| (*r).clone()), left.get(i).map(|r| (*r).clone()))).collect()
}
