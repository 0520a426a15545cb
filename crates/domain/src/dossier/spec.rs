//! How a question is asked: the data from which one template renders any section.

use super::{ColumnName, Field, Typed};
use crate::criteria::CriterionKey;

/// The kind of answer, and with it the form controls. `<key>` is [`Field::key`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// One line of text.
    Line {
        /// Most characters.
        max: u16,
    },
    /// Several lines of text.
    Words {
        /// Most characters.
        max: u16,
    },
    /// A date of which month or day may be unknown: `<key>.year`, `<key>.month`, `<key>.day`.
    PartialDate,
    /// A date known to the day, in the same three boxes.
    Date,
    /// One of these.
    Choice(&'static [&'static str]),
    /// Any of these: `<key>.<option>` = `on`.
    Choices(&'static [&'static str]),
    /// `yes` or `no`.
    YesNo,
    /// A box that has to be ticked: `<key>` = `on`.
    Tick,
    /// ISO 3166 alpha-2 code of a country or area.
    Country,
    /// ISO 4217 code of a currency.
    Currency,
    /// An amount of money, exact, of at most 15 digits.
    Money {
        /// Whether it may be below zero.
        negative: bool,
    },
    /// Amounts by name, none below zero, blank meaning zero: `<key>.<option>`.
    Amounts(&'static [&'static str]),
    /// A whole number.
    Whole {
        /// Least.
        min: u64,
        /// Most.
        max: u64,
    },
    /// A year of four digits, not in the future.
    Year,
    /// An email address.
    Email,
    /// A web address, with or without `https://`.
    Url,
    /// A telephone number in international form.
    Phone,
    /// Rows of these columns: `<key>.<row>.<column>`, rows numbered from 0. Rows without a word
    /// in them do not count.
    Table(&'static [Column]),
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Which.
    pub name: ColumnName,
    /// Kind of its cells; never a table, amounts, choices or a date of three boxes.
    pub kind: FieldKind,
    /// Whether a row that was begun needs it.
    pub required: bool,
}

/// When a question is asked at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Always.
    Always,
    /// When the answer to `field`, a question of the same section, is one of `answers` (with
    /// several answers: when one of them is).
    When {
        /// The question before.
        field: Field,
        /// Its answers: option keys, `yes`, or `no`.
        answers: &'static [&'static str],
    },
}

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldSpec {
    /// Which.
    pub field: Field,
    /// Kind of answer.
    pub kind: FieldKind,
    /// When it is asked.
    pub when: Shown,
    /// Whether it has to be answered when it is asked.
    pub required: bool,
    /// The criteria that its answer feeds: why it is asked.
    pub feeds: &'static [CriterionKey],
}

impl FieldSpec {
    /// A question that is always asked and may stay open.
    pub const fn new(field: Field, kind: FieldKind) -> Self {
        Self { field, kind, when: Shown::Always, required: false, feeds: &[] }
    }

    /// It has to be answered.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// It is asked only after one of `answers` to `field`.
    #[must_use]
    pub const fn when(mut self, field: Field, answers: &'static [&'static str]) -> Self {
        self.when = Shown::When { field, answers };
        self
    }

    /// It feeds these criteria.
    #[must_use]
    pub const fn feeds(mut self, feeds: &'static [CriterionKey]) -> Self {
        self.feeds = feeds;
        self
    }

    /// Whether it is asked, given what was typed in its section.
    pub fn is_asked(&self, typed: &Typed) -> bool {
        match self.when {
            Shown::Always => true,
            Shown::When { field, answers } => {
                let before = field.spec();
                let several = matches!(before.kind, FieldKind::Choices(_));
                let answered = answers.iter().any(|answer| {
                    if several {
                        typed.filled(&format!("{field}.{answer}")).is_some()
                    } else {
                        typed.filled(field.key()) == Some(answer)
                    }
                });
                answered && before.is_asked(typed)
            }
        }
    }

    /// The names of its form controls; for a table those of row `0`.
    pub fn controls(&self) -> Vec<String> {
        let key = self.field.key();
        match self.kind {
            FieldKind::PartialDate | FieldKind::Date => {
                ["year", "month", "day"].iter().map(|part| format!("{key}.{part}")).collect()
            }
            FieldKind::Choices(options) | FieldKind::Amounts(options) => {
                options.iter().map(|option| format!("{key}.{option}")).collect()
            }
            FieldKind::Table(columns) => columns.iter().map(|c| format!("{key}.0.{}", c.name)).collect(),
            _ => vec![key.to_owned()],
        }
    }

    /// Whether `name` is one of its form controls, in whichever row.
    pub fn owns(&self, name: &str) -> bool {
        let Some(rest) = name.strip_prefix(self.field.key()) else { return false };
        match (rest.strip_prefix('.'), self.kind) {
            (None, _) => rest.is_empty(),
            (Some(part), FieldKind::PartialDate | FieldKind::Date) => matches!(part, "year" | "month" | "day"),
            (Some(part), FieldKind::Choices(options) | FieldKind::Amounts(options)) => options.contains(&part),
            (Some(part), FieldKind::Table(columns)) => part.split_once('.').is_some_and(|(row, column)| {
                row.parse::<u16>().is_ok_and(|n| n.to_string() == row) && columns.iter().any(|c| c.name.key() == column)
            }),
            (Some(_), _) => false,
        }
    }
}

impl Column {
    /// A column that may stay blank.
    pub const fn new(name: ColumnName, kind: FieldKind) -> Self {
        Self { name, kind, required: false }
    }

    /// A row that was begun needs it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }
}
