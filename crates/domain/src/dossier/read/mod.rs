//! From answers as typed to values and faults. What was typed is never changed.

mod across;
mod scalar;
mod table;

pub use table::{MOST_ROWS, ROW_NUMBERS};

use super::{Fault, FaultKind, Field, FieldKind, FieldSpec, Section, Typed, Value, form};
use crate::kernel::Day;
use serde::Serialize;
use std::collections::BTreeMap;

/// What a section's answers mean, and what is wrong with them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// What could be read.
    pub values: BTreeMap<Field, Value>,
    /// What could not, in the order of the form.
    pub faults: Vec<Fault>,
}

impl Reading {
    /// The first fault beside a form control.
    pub fn fault_at(&self, name: &str) -> Option<&Fault> {
        self.faults.iter().find(|f| f.at == name)
    }

    /// All faults of one question.
    pub fn faults_of(&self, field: Field) -> impl Iterator<Item = &Fault> {
        self.faults.iter().filter(move |f| f.field == field)
    }
}

/// Reads a section. Questions that are not asked, given the other answers, are neither read nor
/// at fault, whatever was once typed into them.
pub fn read(section: Section, typed: &Typed, today: Day) -> Reading {
    let mut reading = Reading::default();
    for spec in form(section).iter().filter(|spec| spec.is_asked(typed)) {
        let mut reader = Reader { field: spec.field, today, faults: &mut reading.faults };
        if let Some(value) = reader.question(spec, typed) {
            reading.values.insert(spec.field, value);
        }
    }
    across::check(section, &mut reading);
    let place = |field: Field| form(section).iter().position(|spec| spec.field == field);
    reading.faults.sort_by_key(|fault| place(fault.field));
    reading
}

/// An amount or a count as it is read when it is typed, whatever sets its digits apart; `None` where it is none.
pub fn figure(words: &str) -> Option<rust_decimal::Decimal> {
    scalar::money(words, true).ok()
}

/// Reads one question.
struct Reader<'a> {
    field: Field,
    today: Day,
    faults: &'a mut Vec<Fault>,
}

impl Reader<'_> {
    fn fault(&mut self, at: impl Into<String>, why: FaultKind) {
        self.faults.push(Fault { at: at.into(), field: self.field, why });
    }

    fn question(&mut self, spec: &FieldSpec, typed: &Typed) -> Option<Value> {
        let key = spec.field.key();
        match spec.kind {
            FieldKind::PartialDate | FieldKind::Date => self.date(key, spec, typed),
            FieldKind::Choices(options) => self.choices(key, options, spec.required, typed),
            FieldKind::Amounts(options) => self.amounts(key, options, spec.required, typed),
            FieldKind::Table(columns) => self.table(key, columns, spec.required, typed),
            kind => self.one(key, kind, spec.required, typed),
        }
    }

    fn one(&mut self, key: &str, kind: FieldKind, required: bool, typed: &Typed) -> Option<Value> {
        let missing = if kind == FieldKind::Tick { FaultKind::MustBeTicked } else { FaultKind::Required };
        let read = match typed.filled(key) {
            Some(words) => scalar::read(kind, words, self.today),
            None if required => Err(missing),
            None => return None,
        };
        read.map_err(|why| self.fault(key, why)).ok()
    }

    fn choices(&mut self, key: &str, options: &'static [&'static str], required: bool, typed: &Typed) -> Option<Value> {
        let ticked: Vec<&'static str> =
            options.iter().copied().filter(|o| typed.filled(&format!("{key}.{o}")).is_some()).collect();
        if typed.below(key).any(|(option, _)| !options.contains(&option)) {
            self.fault(key, FaultKind::UnknownOption);
        }
        if ticked.is_empty() {
            if required {
                self.fault(key, FaultKind::Required);
            }
            return None;
        }
        if ticked.len() > 1 && ticked.contains(&"none") {
            self.fault(key, FaultKind::ExcludesOthers);
            return None;
        }
        Some(Value::Options(ticked))
    }

    /// A source that cannot be read makes the whole answer unreadable: a sum over the rest would
    /// accuse the total of being wrong.
    fn amounts(&mut self, key: &str, options: &'static [&'static str], required: bool, typed: &Typed) -> Option<Value> {
        let mut amounts = BTreeMap::new();
        let mut readable = true;
        for option in options {
            let name = format!("{key}.{option}");
            let Some(words) = typed.filled(&name) else { continue };
            match scalar::money(words, false) {
                Ok(amount) => {
                    amounts.insert(*option, amount);
                }
                Err(why) => {
                    self.fault(name, why);
                    readable = false;
                }
            }
        }
        if readable && amounts.is_empty() && required {
            self.fault(key, FaultKind::Required);
        }
        (readable && !amounts.is_empty()).then_some(Value::Amounts(amounts))
    }
}
