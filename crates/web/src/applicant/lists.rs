//! The controls of a list: rows of a table, and amounts by name, with what they add up to.

use super::{
    controls::{COUNTRIES, Input, Shown, Widget},
    names::rows_typed,
};
use domain::dossier::{Column, Field, FieldKind, Value};
use locale::words;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Amounts by name.
pub(crate) struct Amounts {
    pub(crate) heading: String,
    pub(crate) rows: Vec<AmountRow>,
    /// Sum of what can be read.
    pub(crate) sum: String,
}

/// One amount.
pub(crate) struct AmountRow {
    pub(crate) input: Input,
    pub(crate) share: String,
    pub(crate) fault: Option<String>,
}

/// The rows of a table question.
pub(crate) struct Rows {
    pub(crate) rows: Vec<Row>,
    /// What its numbers add up to.
    pub(crate) sums: Vec<Sum>,
}

/// One row.
pub(crate) struct Row {
    /// As people count: from 1.
    pub(crate) number: String,
    /// Its id, and the value of the buttons that move it or take it away.
    pub(crate) id: String,
    pub(crate) cells: Vec<Cell>,
}

/// One cell.
pub(crate) struct Cell {
    pub(crate) input: Input,
    pub(crate) fault: Option<String>,
    pub(crate) optional: bool,
    /// It takes the whole width.
    pub(crate) wide: bool,
}

/// What a column adds up to.
pub(crate) struct Sum {
    pub(crate) label: String,
    /// The column, for the script that adds up while somebody types.
    pub(crate) column: &'static str,
    pub(crate) value: String,
}

impl Shown<'_> {
    pub(super) fn amounts(
        &self,
        field: Field,
        options: &[&'static str],
        say: impl Fn(&'static str) -> String,
    ) -> Amounts {
        let l = self.l;
        let none = BTreeMap::new();
        let read = match self.dossier.value(field) {
            Some(Value::Amounts(amounts)) => amounts,
            _ => &none,
        };
        let sum: Decimal = read.values().sum();
        let share = |o: &str| read.get(o).and_then(|n| n.checked_div(sum)).map(|s| l.percent(s)).unwrap_or_default();
        let rows = options.iter().map(|o| {
            let name = format!("{field}.{o}");
            let fault = self.fault_at(&name);
            let described_by = if fault.is_some() { format!("{name}-fault") } else { String::new() };
            let widget = Widget::Line { kind: "text", keyboard: "decimal", class: "w10 num", fills: "" };
            let value = self.typed.get(&name).to_owned();
            let input =
                Input { name, label: say(o), value, widget, described_by, wrong: fault.is_some(), focus: false };
            AmountRow { input, share: share(o), fault }
        });
        Amounts { heading: self.amount(), rows: rows.collect(), sum: self.sum(sum) }
    }

    /// The heading of a column of amounts.
    fn amount(&self) -> String {
        match self.currency {
            Some(code) => self.l.applicant_amounts_amount(code),
            None => self.l.applicant_amounts_amount_plain(),
        }
    }

    fn sum(&self, sum: Decimal) -> String {
        if sum.is_zero() { String::new() } else { self.l.decimal(sum.normalize()) }
    }

    pub(super) fn table(&self, field: Field, columns: &[Column]) -> Rows {
        let filled = rows_typed(self.typed, field);
        let adds = self.add == Some(field);
        // An empty table offers one row to begin with.
        let shown = if adds { filled + 1 } else { filled.max(1) };
        let rows = (0..shown).map(|row| Row {
            number: self.l.number(row + 1),
            id: format!("{field}.{row}"),
            cells: columns
                .iter()
                .enumerate()
                .map(|(i, column)| self.cell(field, row, column, adds && row + 1 == shown && i == 0))
                .collect(),
        });
        Rows { rows: rows.collect(), sums: self.sums(field, columns) }
    }

    /// Of the columns that count something.
    fn sums(&self, field: Field, columns: &[Column]) -> Vec<Sum> {
        let number = |value: &Value| match value {
            Value::Whole(n) => Some(Decimal::from(*n)),
            Value::Money(amount) => Some(*amount),
            _ => None,
        };
        columns
            .iter()
            .filter(|c| matches!(c.kind, FieldKind::Whole { .. } | FieldKind::Money { .. }))
            .map(|column| {
                let cells = self.dossier.rows(field).iter().filter_map(|row| number(row.0.get(&column.name)?));
                Sum {
                    label: words::column(self.l, column.name),
                    column: column.name.key(),
                    value: self.sum(cells.sum()),
                }
            })
            .collect()
    }

    fn cell(&self, field: Field, row: usize, column: &Column, focus: bool) -> Cell {
        let name = format!("{field}.{row}.{}", column.name);
        let fault = self.fault_at(&name);
        let widget = match column.kind {
            FieldKind::Choice(options) => {
                self.list(options.iter().map(|o| (*o, words::column_option(self.l, column.name, o))), "", "")
            }
            FieldKind::YesNo => self.list(["yes", "no"].map(|o| (o, self.yes_or_no(o))).into_iter(), "w8", ""),
            FieldKind::Country => Widget::Named { list: COUNTRIES },
            kind => self.widget(kind, field),
        };
        let wide = matches!(column.kind, FieldKind::Words { .. });
        let described_by = if fault.is_some() { format!("{name}-fault") } else { String::new() };
        let input = Input {
            label: words::column(self.l, column.name),
            value: match column.kind {
                FieldKind::Country => self.l.country(self.typed.get(&name)).to_owned(),
                _ => self.typed.get(&name).to_owned(),
            },
            widget,
            described_by,
            wrong: fault.is_some(),
            focus,
            name,
        };
        Cell { input, fault, optional: !column.required, wide }
    }
}
